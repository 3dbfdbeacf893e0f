// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/inverter_settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wm::sim {

namespace {

struct Value
{
    int model;
    const char16_t *point;
    qint64 value;
};

// An inverter of 7.6 kW. Voltages have the scale -2, times of curves -1 or -2, frequencies -3.
constexpr Value kCommonValues[]{
    {701, u"ACType", 1},
    {701, u"St", 1},
    {701, u"InvSt", 3},
    {701, u"ConnSt", 1},
    {701, u"W", 3600},
    {701, u"VA", 3600},
    {701, u"Var", 0},
    {701, u"LLV", 2404},
    {701, u"Hz", 60'002},
    {701, u"V_SF", -1},
    {701, u"Hz_SF", -3},
    {701, u"W_SF", 0},
    {701, u"VA_SF", 0},
    {701, u"Var_SF", 0},
    {702, u"WMaxRtg", 7600},
    {702, u"VAMaxRtg", 7600},
    {702, u"VarMaxInjRtg", 3344},
    {702, u"VarMaxAbsRtg", 3344},
    {702, u"WChaRteMaxRtg", 0},
    {702, u"VNomRtg", 240},
    {702, u"AMaxRtg", 32},
    {702, u"NorOpCatRtg", 1},
    {702, u"AbnOpCatRtg", 2},
    {702, u"CtrlModes", 0x37BF}, // all but dynamic reactive current, bit 6, and scheduling
    {702, u"WMax", 7600},
    {702, u"VAMax", 7600},
    {702, u"VarMaxInj", 3344},
    {702, u"VarMaxAbs", 3344},
    {702, u"VNom", 240},
    {702, u"W_SF", 0},
    {702, u"VA_SF", 0},
    {702, u"Var_SF", 0},
    {702, u"V_SF", 0},
    {702, u"A_SF", 0},
    {703, u"ES", 1},
    {703, u"ESVHi", 10'500},
    {703, u"ESVLo", 9'170},
    {703, u"ESHzHi", 60'100},
    {703, u"ESHzLo", 59'500},
    {703, u"ESDlyTms", 300},
    {703, u"ESRndTms", 0},
    {703, u"ESRmpTms", 300},
    {703, u"V_SF", -2},
    {703, u"Hz_SF", -3},
    {704, u"PFWInjEna", 0},
    {704, u"PFWAbsEna", 0},
    {704, u"WMaxLimPctEna", 0},
    {704, u"WMaxLimPct", 100},
    {704, u"WSetEna", 0},
    {704, u"VarSetEna", 0},
    {704, u"AntiIslEna", 1},
    {704, u"PF_SF", -3},
    {704, u"WMaxLimPct_SF", 0},
    {704, u"PFWInj.0.PF", 1000},
    {704, u"PFWInj.0.Ext", 0},
    {711, u"Ena", 1},
    {711, u"AdptCtlRslt", 1},
    {711, u"Db_SF", -3},
    {711, u"K_SF", -3},
    {711, u"RspTms_SF", -1},
    {711, u"Ctl.0.DbOf", 36},
    {711, u"Ctl.0.DbUf", 36},
    {711, u"Ctl.0.KOf", 50},
    {711, u"Ctl.0.KUf", 50},
    {711, u"Ctl.0.RspTms", 50},
    {711, u"Ctl.0.PMin", 0},
    {711, u"Ctl.0.ReadOnly", 1},
    {711, u"Ctl.1.DbOf", 100},
    {711, u"Ctl.1.ReadOnly", 0},
};

using Points = QList<std::pair<qint64, qint64>>;

void put(RegisterImage &image, int model, const QString &path, const QString &x, const QString &y, const Points &points)
{
    image.set(model, path + QStringLiteral("ActPt"), points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        image.set(model, QStringLiteral("%1Pt.%2.%3").arg(path).arg(i).arg(x), points[i].first);
        image.set(model, QStringLiteral("%1Pt.%2.%3").arg(path).arg(i).arg(y), points[i].second);
    }
}

/// A curve model of today: the first curve in force and read-only, the others stored alternatives.
void putCurves(RegisterImage &image, int model, bool enabled, const QString &y, const Points &inForce,
               const Points &stored, int reference)
{
    const QString x = model == 712 ? QStringLiteral("W") : QStringLiteral("V");
    image.set(model, u"Ena", enabled ? 1 : 0);
    image.set(model, u"AdptCrvRslt", 1);
    image.set(model, model == 712 ? u"W_SF" : u"V_SF", -2);
    image.set(model, u"DeptRef_SF", -2);
    put(image, model, QStringLiteral("Crv.0."), x, y, inForce);
    put(image, model, QStringLiteral("Crv.1."), x, y, stored);
    for (const int curve : {0, 1}) {
        const QString path = QStringLiteral("Crv.%1.").arg(curve);
        image.set(model, path + QStringLiteral("DeptRef"), reference);
        image.set(model, path + QStringLiteral("ReadOnly"), curve == 0 ? 1 : 0);
        if (model != 712)
            image.set(model, path + QStringLiteral("RspTms"), model == 705 ? 50 : 100);
    }
    if (model != 712)
        image.set(model, u"RspTms_SF", -1);
    if (model != 705)
        return;
    image.set(model, u"Crv.0.VRef", 10'000);
    image.set(model, u"Crv.0.VRefAutoEna", 0);
}

/// Must-trip corners as a staircase: out to the next level, then down.
void putTrip(RegisterImage &image, int model, const QString &x, const Points &corners)
{
    image.set(model, u"Ena", 1);
    image.set(model, u"AdptCrvRslt", 1);
    image.set(model, x == QStringLiteral("V") ? u"V_SF" : u"Hz_SF", x == QStringLiteral("V") ? -2 : -3);
    image.set(model, u"Tms_SF", -2);
    image.set(model, u"Crv.0.ReadOnly", 1);
    image.set(model, u"Crv.1.ReadOnly", 0);
    put(image, model, QStringLiteral("Crv.0.MustTrip.0."), x, QStringLiteral("Tms"), corners);
    put(image, model, QStringLiteral("Crv.1.MustTrip.0."), x, QStringLiteral("Tms"), {{corners[0].first, 16}});
    for (const QString &region : {QStringLiteral("Crv.0.MayTrip.0."), QStringLiteral("Crv.0.MomCess.0.")})
        image.set(model, region + QStringLiteral("ActPt"), 0);
}

void putToday(RegisterImage &image, bool rule21)
{
    for (const Value &value : kCommonValues)
        image.set(value.model, QStringView(value.point), value.value);
    const Points category{{9'200, 4'400}, {9'800, 0}, {10'200, 0}, {10'800, -4'400}};
    const Points california{{9'200, 3'000}, {9'670, 0}, {10'300, 0}, {10'700, -3'000}};
    constexpr int kOfApparentPower = 3, kOfActivePower = 0;
    putCurves(image, 705, rule21, QStringLiteral("Var"), rule21 ? california : category, rule21 ? category : california,
              kOfApparentPower);
    putCurves(image, 706, rule21, QStringLiteral("W"), {{10'600, 10'000}, {11'000, 0}}, {{10'300, 10'000}, {11'000, 0}},
              kOfActivePower);
    putCurves(image, 712, false, QStringLiteral("Var"), {{2'000, 0}, {5'000, 0}, {10'000, -4'400}},
              {{0, 0}, {10'000, 0}}, kOfApparentPower);
    putTrip(image, 707, QStringLiteral("V"), {{8'800, 2'100}, {5'000, 2'100}, {5'000, 200}, {0, 200}});
    putTrip(image, 708, QStringLiteral("V"), {{11'000, 1'300}, {12'000, 1'300}, {12'000, 16}});
    putTrip(image, 709, QStringLiteral("Hz"), {{58'500, 30'000}, {56'500, 30'000}, {56'500, 16}});
    putTrip(image, 710, QStringLiteral("Hz"), {{61'200, 30'000}, {62'000, 30'000}, {62'000, 16}});
}

/// An older curve model: the second of two curves is in force.
void putOlder(RegisterImage &image, int model, const QString &x, const QString &y, const QString &xScale,
              const QString &yScale, const Points &points)
{
    image.set(model, u"ActCrv", 2);
    image.set(model, u"ModEna", 1);
    image.set(model, u"NCrv", 2);
    image.set(model, u"NPt", 20);
    image.set(model, xScale, x.startsWith(u"Tms") ? -2 : -1);
    image.set(model, yScale, y == QStringLiteral("V") || y == QStringLiteral("Hz") ? -1 : 0);
    image.set(model, u"Crv.0.ActPt", 1);
    image.set(model, u"Crv.1.ActPt", points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        image.set(model, QStringLiteral("Crv.1.%1%2").arg(x).arg(i + 1), points[i].first);
        image.set(model, QStringLiteral("Crv.1.%1%2").arg(y).arg(i + 1), points[i].second);
    }
}

void putLegacy(RegisterImage &image)
{
    static constexpr Value kValues[]{{102, u"W", 3600},
                                     {102, u"W_SF", 0},
                                     {102, u"Hz", 6000},
                                     {102, u"Hz_SF", -2},
                                     {102, u"St", 4},
                                     {120, u"DERTyp", 4},
                                     {120, u"WRtg", 7600},
                                     {120, u"WRtg_SF", 0},
                                     {120, u"VARtg", 7600},
                                     {120, u"VARtg_SF", 0},
                                     {121, u"WMax", 7600},
                                     {121, u"WMax_SF", 0},
                                     {121, u"VAMax", 7600},
                                     {121, u"VAMax_SF", 0},
                                     {121, u"VRef", 240},
                                     {121, u"VRef_SF", 0},
                                     {122, u"StActCtl", 0x6588},
                                     {122, u"ECPConn", 1},
                                     {123, u"Conn", 1},
                                     {123, u"WMaxLim_Ena", 0},
                                     {123, u"OutPFSet_Ena", 0},
                                     {123, u"VArPct_Ena", 0}};
    for (const Value &value : kValues)
        image.set(value.model, QStringView(value.point), value.value);
    const auto q = [](const char16_t *text) { return QString::fromUtf16(text); };
    putOlder(image, 126, q(u"V"), q(u"VAr"), q(u"V_SF"), q(u"DeptRef_SF"),
             {{920, 30}, {967, 0}, {1030, 0}, {1070, -30}});
    image.set(126, u"Crv.1.DeptRef", 1);
    putOlder(image, 132, q(u"V"), q(u"W"), q(u"V_SF"), q(u"DeptRef_SF"), {{1060, 100}, {1100, 0}});
    image.set(132, u"Crv.1.DeptRef", 1);
    putOlder(image, 134, q(u"Hz"), q(u"W"), q(u"Hz_SF"), q(u"W_SF"), {{601, 100}, {640, 0}});
    putOlder(image, 129, q(u"Tms"), q(u"V"), q(u"Tms_SF"), q(u"V_SF"), {{2100, 880}, {200, 500}});
    putOlder(image, 130, q(u"Tms"), q(u"V"), q(u"Tms_SF"), q(u"V_SF"), {{1300, 1100}, {16, 1200}});
    putOlder(image, 135, q(u"Tms"), q(u"Hz"), q(u"Tms_SF"), q(u"Hz_SF"), {{30'000, 585}, {16, 565}});
    putOlder(image, 136, q(u"Tms"), q(u"Hz"), q(u"Tms_SF"), q(u"Hz_SF"), {{30'000, 612}, {16, 620}});
}

/// The draft of 705 with a finished adoption: read as today's layout its counts give the very same length.
void putDraft(RegisterImage &image)
{
    image.set(705, u"Ena", 1);
    image.set(705, u"CrvSt", 1);
    image.set(705, u"AdptCrvReq", 0);
    image.set(705, u"AdptCrvRslt", 1);
    image.set(705, u"RvrtTms", 0);
    image.set(705, u"RvrtRem", 0);
    image.set(705, u"RvrtCrv", 0);
    image.set(705, u"V_SF", -2);
    image.set(705, u"DeptRef_SF", -2);
    put(image, 705, QStringLiteral("Crv.0."), QStringLiteral("V"), QStringLiteral("Var"),
        {{9'200, 3'000}, {9'670, 0}, {10'300, 0}, {10'700, -3'000}});
    image.set(705, u"Crv.0.ReadOnly", 1);
}

constexpr struct
{
    const char *state;
    Value change;
} kWrong[]{
    {"wrong-anti-islanding", {704, u"AntiIslEna", 0}},
    {"wrong-voltage-ride-through", {707, u"Ena", 0}},
    {"wrong-frequency-ride-through", {710, u"Crv.0.MustTrip.0.Pt.0.Tms", 16}},
    {"wrong-volt-var", {705, u"Ena", 0}},
    {"wrong-enter-service", {703, u"ESDlyTms", 15}},
    {"wrong-enter-service-ramp", {703, u"ESRmpTms", 0}},
    {"wrong-fixed-power-factor", {704, u"PFWInjEna", 1}},
    {"wrong-fixed-power-factor", {704, u"PFWInj.0.PF", 950}},
    {"wrong-freq-watt", {711, u"Ena", 0}},
    {"wrong-volt-watt", {706, u"Ena", 0}},
    {"wrong-constant-reactive-power", {704, u"VarSetEna", 1}},
    {"wrong-set-active-power", {704, u"WSetEna", 1}},
    {"wrong-active-power-limit", {704, u"WMaxLimPctEna", 1}},
    {"wrong-active-power-limit", {704, u"WMaxLimPct", 60}},
};

} // namespace

QStringList inverterStates()
{
    QStringList states{QStringLiteral("good"), QStringLiteral("ieee1547")};
    for (const auto &wrong : kWrong)
        if (!states.contains(QLatin1String(wrong.state)))
            states += QString::fromLatin1(wrong.state);
    return states + QStringList{QStringLiteral("flat-volt-var"),      QStringLiteral("shifted-volt-var"),
                                QStringLiteral("temporary-volt-var"), QStringLiteral("old-draft"),
                                QStringLiteral("old-enumerations"),   QStringLiteral("legacy"),
                                QStringLiteral("not-ready")};
}

QList<SizedModel> inverterModels(const QString &state, const sunspec::Catalogue &catalogue,
                                 const sunspec::Model &draft705)
{
    QList<SizedModel> models;
    const auto add = [&](int id, const QMap<QString, int> &counts = {}) {
        models += SizedModel{catalogue.find(id), counts};
    };
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    add(1);
    if (state == QStringLiteral("legacy")) {
        for (const int id : {102, 120, 121, 122, 123})
            add(id);
        for (const int id : {126, 129, 130, 132, 134, 135, 136})
            add(id, {{key("Crv"), 2}});
        return models;
    }
    for (const int id : {701, 702, 703, 704})
        add(id);
    if (state == QStringLiteral("old-draft"))
        models += SizedModel{&draft705, {{key("NPt"), 4}, {key("NCrv"), 3}}};
    else
        add(705, {{key("NPt"), 4}, {key("NCrv"), 3}});
    add(706, {{key("NPt"), 2}, {key("NCrv"), 2}});
    for (const int id : {707, 708, 709, 710})
        add(id, {{key("NPt"), 5}, {key("NCrvSet"), 2}});
    add(711, {{key("NCtl"), 2}});
    add(712, {{key("NPt"), 6}, {key("NCrv"), 2}});
    return models;
}

void putInverterSettings(const QString &state, RegisterImage &image)
{
    if (state == QStringLiteral("legacy")) {
        putLegacy(image);
        return;
    }
    if (state == QStringLiteral("old-draft")) {
        RegisterImage &draft = image;
        for (const Value &value : kCommonValues)
            draft.set(value.model, QStringView(value.point), value.value);
        putDraft(draft);
        return;
    }
    const bool isShifted = state == QStringLiteral("shifted-volt-var");
    putToday(image, state != QStringLiteral("ieee1547") && !isShifted);
    if (isShifted) { // the points are the standard's, the voltage they are a part of is not
        image.set(705, u"Ena", 1);
        image.set(705, u"Crv.0.VRef", 9'500);
    }
    if (state == QStringLiteral("temporary-volt-var")) {
        image.set(705, u"RvrtTms", 3'600);
        image.set(705, u"RvrtRem", 1'800);
        image.set(705, u"RvrtCrv", 2);
    }
    for (const auto &wrong : kWrong)
        if (state == QLatin1String(wrong.state))
            image.set(wrong.change.model, QStringView(wrong.change.point), wrong.change.value);
    if (state == QStringLiteral("flat-volt-var"))
        for (const int point : {0, 3})
            image.set(705, QStringLiteral("Crv.0.Pt.%1.Var").arg(point), 0);
    if (state == QStringLiteral("old-enumerations")) { // counted from 1: everything that is on is 2, off 1
        for (const int model : {705, 706, 707, 708, 709, 710, 711})
            image.set(model, u"Ena", 2);
        image.set(712, u"Ena", 1);
        image.set(702, u"NorOpCatRtg", 2);
        image.set(702, u"AbnOpCatRtg", 3);
    }
}

sunspec::Model draftVoltVar()
{
    static constexpr char kDraft[] = R"({"id":705,"group":{"name":"DERVoltVar","points":[
        {"name":"ID","type":"uint16"},{"name":"L","type":"uint16"},{"name":"Ena","type":"enum16"},
        {"name":"CrvSt","type":"enum16"},{"name":"AdptCrvReq","type":"uint16"},{"name":"AdptCrvRslt","type":"enum16"},
        {"name":"NPt","type":"uint16"},{"name":"NCrv","type":"uint16"},{"name":"RvrtTms","type":"uint32"},
        {"name":"RvrtRem","type":"uint32"},{"name":"RvrtCrv","type":"uint16"},{"name":"V_SF","type":"sunssf"},
        {"name":"DeptRef_SF","type":"sunssf"}],
      "groups":[{"name":"Crv","count":"NCrv","points":[
        {"name":"ActPt","type":"uint16"},{"name":"DeptRef","type":"enum16"},{"name":"Pri","type":"enum16"},
        {"name":"VRef","type":"uint16"},{"name":"VRefAuto","type":"uint16"},{"name":"VRefTms","type":"uint16"},
        {"name":"RspTms","type":"uint16"},{"name":"ReadOnly","type":"enum16"}],
       "groups":[{"name":"Pt","count":"NPt","points":[
        {"name":"V","type":"uint16","sf":"V_SF"},{"name":"Var","type":"int16","sf":"DeptRef_SF"}]}]}]}})";
    auto model = sunspec::readModel(QJsonDocument::fromJson(kDraft).object(), QStringLiteral("draft of 705"));
    if (!model)
        qFatal("%s", qUtf8Printable(model.error().message));
    return *std::move(model);
}

} // namespace wm::sim
