// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ims_models.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::catalog {

namespace {

struct ImsModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ImsModelWords)
};

QStringList codesOf(const QJsonArray &rows)
{
    QStringList codes;
    for (const auto &row : rows)
        codes << row[u"code"].toString();
    return codes;
}
QString listed(const QStringList &codes)
{
    return codes.join(QStringLiteral(", "));
}
QString listed(const QJsonArray &numbers)
{
    QStringList texts;
    for (const auto &number : numbers)
        texts << QString::number(number.isObject() ? number[u"v"].toInt() : number.toInt());
    return listed(texts);
}
std::optional<QJsonObject> rowWith(const QJsonArray &rows, const QString &code)
{
    for (const auto &row : rows) {
        if (row[u"code"].toString() == code)
            return row.toObject();
    }
    return std::nullopt;
}
bool contains(const QJsonArray &numbers, int number)
{
    return std::any_of(numbers.begin(), numbers.end(), [number](const auto &value) { return value.toInt() == number; });
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}
QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const auto &value : array)
        list << value.toString();
    return list;
}

} // namespace

/// A number on its way through the grammar.
struct ImsCatalog::Parse
{
    QString rest; ///< normalised
    ImsModel model;
    void fail(const char *field, const char *code, const QString &reason)
    {
        model.errors.append({QString::fromLatin1(field), QString::fromLatin1(code), reason});
    }
    void note(const char *code, const QString &text) { model.notes.append({QString::fromLatin1(code), text}); }
};

Result<ImsCatalog> ImsCatalog::load()
{
    const auto pack = readJsonObject(QStringLiteral(":/wm/packs/ims-1000-2000.json"));
    if (!pack)
        return pack.error();
    return fromPack(*pack);
}

Result<ImsCatalog> ImsCatalog::fromPack(const QJsonObject &pack)
{
    const QJsonObject numbers = pack[u"model_numbers"].toObject();
    const QJsonObject older = numbers[u"old"].toObject(), newer = numbers[u"new"].toObject();
    const std::pair<const char *, bool> wanted[] = {
        {"model_numbers.old.wires", older[u"wires"].toArray().size() == 3},
        {"model_numbers.old.ct", !older[u"ct"].toArray().isEmpty()},
        {"model_numbers.old.ct_types", !older[u"ct_types"].toArray().isEmpty()},
        {"model_numbers.new.series", !newer[u"series"].toArray().isEmpty()},
        {"model_numbers.new.enclosures", !newer[u"enclosures"].toArray().isEmpty()},
        {"model_numbers.new.ct", !newer[u"ct"].toArray().isEmpty()},
        {"model_numbers.new.options", !newer[u"options"].toArray().isEmpty()},
        {"model_numbers.new.length", newer[u"length"].toInt() == 15},
        {"model_numbers.date_rule.boundary",
         QDate::fromString(numbers[u"date_rule"][u"boundary"].toString(), Qt::ISODate).isValid()},
        {"electrical.configurations", !pack[u"electrical"][u"configurations"].toArray().isEmpty()},
        {"torque", !pack[u"torque"].toArray().isEmpty()},
    };
    for (const auto &[what, there] : wanted) {
        if (!there)
            return makeError(
                ErrorCode::Invalid,
                ImsModelWords::tr("The IMS pack lacks “%1” or it is not as expected. Install the pack again.")
                    .arg(QLatin1String(what)));
    }
    return ImsCatalog(pack);
}

ImsModel ImsCatalog::decode(const QString &number, std::optional<QDate> manufacturedOn) const
{
    Parse parse;
    ImsModel &model = parse.model;
    QString foreign;
    for (const QChar original : number.trimmed()) {
        const ushort unit = original.unicode();
        const bool dash = unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212;
        if (dash || original.isSpace())
            continue; // separators stand in figures nobody has; they carry nothing (notes I-01)
        const QChar c = unit >= u'a' && unit <= u'z' ? QChar(static_cast<ushort>(unit - 32)) : original;
        if ((c >= u'A' && c <= u'Z') || isDigit(c))
            parse.rest.append(c);
        else if (foreign.isEmpty())
            foreign = original;
    }
    if (!foreign.isEmpty()) {
        parse.fail("format", "E_CHARSET",
                   ImsModelWords::tr("“%1” cannot be part of a model number; letters A to Z, digits and hyphens can.")
                       .arg(foreign));
    } else if (parse.rest.isEmpty()) {
        parse.fail("format", "E_EMPTY", ImsModelWords::tr("There is no model number. Copy it from the meter's label."));
    } else if (parse.rest.startsWith(QStringLiteral("BL"))) {
        model.format = QStringLiteral("old");
        decodeOld(parse);
    } else if (parse.rest.startsWith(QStringLiteral("S1")) || parse.rest.startsWith(QStringLiteral("S2"))) {
        model.format = QStringLiteral("new");
        decodeNew(parse);
    } else {
        parse.fail(
            "format", "E_PREFIX",
            ImsModelWords::tr("“%1” does not begin with BL, S1 or S2: it is no meter of the series 1000 or 2000.")
                .arg(number.trimmed()));
    }
    model.valid = model.errors.isEmpty();
    if (!model.valid) {
        model.canonical.clear();
        model.notes.clear();
        return model;
    }
    if (model.ctSecondaryA && *model.ctSecondaryA > m_pack[u"model_numbers"][u"secondary_limit_a"].toDouble())
        parse.note("W_CT_SECONDARY",
                   ImsModelWords::tr(
                       "The transformers give 0.2 A, the meter takes 0.12 A at most. Ask the maker before use."));
    // The day itself and an unknown date go with either format (notes I-03).
    const QDate boundary =
        QDate::fromString(m_pack[u"model_numbers"][u"date_rule"][u"boundary"].toString(), Qt::ISODate);
    if (manufacturedOn && ((*manufacturedOn < boundary && model.format == u"new") ||
                           (*manufacturedOn > boundary && model.format == u"old")))
        parse.note(
            "W_FORMAT_DATE",
            ImsModelWords::tr("Meters made on %1 carry the other format of model number. Check the label and the date.")
                .arg(manufacturedOn->toString(Qt::ISODate)));
    return model;
}

void ImsCatalog::decodeOld(Parse &parse) const
{
    const QJsonObject grammar = m_pack[u"model_numbers"][u"old"].toObject();
    ImsModel &model = parse.model;
    QString tail = parse.rest.mid(2);
    QString digits;
    while (!tail.isEmpty() && isDigit(tail.front())) {
        digits.append(tail.front());
        tail.remove(0, 1);
    }
    const bool grounded = tail.startsWith(grammar[u"special"].toString());
    if (grounded)
        tail.remove(0, grammar[u"special"].toString().size());

    // The digits are [wires] voltage CT without a separator; the tables leave one way to cut them (notes I-04). Where
    // no way is right, the one with the fewest faults tells which field is meant.
    struct Split
    {
        QJsonObject row;
        QString voltage, ct;
        bool voltageListed = false, voltageFits = false, ctListed = false;
        [[nodiscard]] int faults() const
        {
            return (voltageListed ? 0 : 2) + (voltageFits ? 0 : 1) + (ctListed ? 0 : 2);
        }
    };
    const QJsonArray rows = grammar[u"wires"].toArray(), ratios = grammar[u"ct"].toArray();
    const auto voltagesOf = [grounded](const QJsonObject &row) {
        const bool delta = grounded && row.contains(u"grounded_delta_voltages");
        return row[delta ? u"grounded_delta_voltages" : u"voltages"].toArray();
    };
    std::optional<Split> best;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const QString code = row[u"code"].toString();
        if (!digits.startsWith(code))
            continue;
        Split split{row, digits.mid(code.size(), 3), digits.mid(code.size() + 3)};
        const int volts = split.voltage.size() == 3 ? split.voltage.toInt() : 0;
        for (const auto &other : rows)
            split.voltageListed = split.voltageListed || contains(other[u"voltages"].toArray(), volts) ||
                                  contains(other[u"grounded_delta_voltages"].toArray(), volts);
        split.voltageFits = contains(voltagesOf(row), volts);
        split.ctListed = rowWith(ratios, split.ct).has_value();
        if (!best || split.faults() < best->faults())
            best = split;
    }
    if (!best) { // the row without a digit always matches
        parse.fail("format", "E_LENGTH", ImsModelWords::tr("The number ends too early."));
        return;
    }
    model.wires = best->row[u"wires"].toInt();
    model.series = best->row[u"series"].toInt();
    if (!best->voltageListed)
        parse.fail("voltage_code_v", "E_VOLTAGE",
                   ImsModelWords::tr("“%1” is no voltage of these meters; with these wires there are %2.")
                       .arg(best->voltage, listed(voltagesOf(best->row))));
    else if (!best->voltageFits)
        parse.fail("voltage_code_v", "E_VOLTAGE_FOR_WIRES",
                   ImsModelWords::tr("%1 V is not made for this number of wires; there are %2.")
                       .arg(best->voltage, listed(voltagesOf(best->row))));
    else
        model.voltageCodeV = best->voltage.toInt();
    if (const auto ratio = rowWith(ratios, best->ct)) {
        model.ctPrimaryA = (*ratio)[u"primary_a"].toInt();
        model.ctSecondaryA = (*ratio)[u"secondary_a"].toDouble();
    } else if (rowWith(grammar[u"ct_withdrawn"].toArray(), best->ct)) {
        parse.fail("ct_primary_a", "E_CT_RATIO",
                   ImsModelWords::tr("%1 A transformers were withdrawn by the maker; there are %2.")
                       .arg(best->ct, listed(codesOf(ratios))));
    } else {
        parse.fail(
            "ct_primary_a", "E_CT_RATIO",
            ImsModelWords::tr("“%1” is no transformer rating; there are %2.").arg(best->ct, listed(codesOf(ratios))));
    }
    model.specialConfiguration = grounded ? QStringLiteral("grounded_delta") : QStringLiteral("normal");
    if (grounded && model.wires != 4)
        parse.fail("special_configuration", "E_GL_SERIES",
                   ImsModelWords::tr("GL, grounded delta, goes only with a 4-wire meter, which has no wires digit."));
    const QString suffix = grammar[u"suffix"].toString();
    if (tail.startsWith(suffix))
        tail.remove(0, suffix.size());
    else
        parse.fail("suffix", "E_PKG", ImsModelWords::tr("PKG is missing: every number of the old format carries it."));
    const QJsonArray types = grammar[u"ct_types"].toArray();
    const auto type = rowWith(types, tail);
    if (type)
        model.ctType = (*type)[u"value"].toString();
    else
        parse.fail("ct_type", "E_CT_TYPE",
                   ImsModelWords::tr("“%1” is no transformer type; there are %2.").arg(tail, listed(codesOf(types))));
    if (grounded)
        parse.note("W_GL_VOLTAGE",
                   ImsModelWords::tr(
                       "Grounded delta: read the voltage on the nameplate; 208 and 240 are both written for it."));
    model.canonical = QStringLiteral("BL%1-%2-%3%4-%5-%6")
                          .arg(best->row[u"code"].toString(), best->voltage, best->ct,
                               grounded ? QStringLiteral("-GL") : QString(), suffix, tail);
}

void ImsCatalog::decodeNew(Parse &parse) const
{
    const QJsonObject grammar = m_pack[u"model_numbers"][u"new"].toObject();
    ImsModel &model = parse.model;
    const QString &text = parse.rest;
    if (text.size() != grammar[u"length"].toInt()) {
        parse.fail(
            "format", "E_LENGTH",
            ImsModelWords::tr(
                "A number of the new format has 15 letters and digits, as in S2-208-N-01-01-021-01; this one has %1.")
                .arg(text.size()));
        return;
    }
    // The new format says neither: both stand on the labels (IMS-MODEL-51).
    model.specialConfiguration = model.ctType = QStringLiteral("unknown");
    const auto series = rowWith(grammar[u"series"].toArray(), text.left(2));
    const QJsonArray voltages = series ? (*series)[u"voltages"].toArray() : QJsonArray();
    model.series = series ? (*series)[u"series"].toInt() : 0;
    const QString volts = text.mid(2, 3);
    for (const auto &voltage : voltages) {
        if (areDigits(volts) && voltage[u"v"].toInt() == volts.toInt()) {
            model.voltageCodeV = voltage[u"v"].toInt();
            model.wires = voltage[u"wires"].toInt();
        }
    }
    if (!model.voltageCodeV)
        parse.fail("voltage_code_v", "E_VOLTAGE",
                   ImsModelWords::tr("“%1” is no voltage of series %2; there are %3.")
                       .arg(volts)
                       .arg(*model.series)
                       .arg(listed(voltages)));
    const QJsonArray enclosures = grammar[u"enclosures"].toArray();
    const auto enclosure = rowWith(enclosures, text.mid(5, 1));
    if (enclosure)
        model.enclosure = (*enclosure)[u"value"].toString();
    else
        parse.fail(
            "enclosure", "E_ENCLOSURE",
            ImsModelWords::tr("“%1” is no enclosure; there are %2.").arg(text.mid(5, 1), listed(codesOf(enclosures))));
    const auto count = [&](qsizetype at, const char *field, const char *code) {
        const QString two = text.mid(at, 2);
        if (!areDigits(two) || two.toInt() < 1) {
            parse.fail(field, code,
                       ImsModelWords::tr("“%1” is no number of meters; it has two digits, 01 to 99.").arg(two));
            return std::optional<int>();
        }
        return std::optional<int>(two.toInt());
    };
    model.enclosureCapacity = count(6, "enclosure_capacity", "E_CAPACITY");
    model.installedCount = count(8, "installed_count", "E_INSTALLED");
    if (model.enclosureCapacity && model.installedCount && *model.installedCount > *model.enclosureCapacity)
        parse.fail("installed_count", "E_INSTALLED_GT_CAPACITY",
                   ImsModelWords::tr("%1 meters do not fit an enclosure for %2.")
                       .arg(*model.installedCount)
                       .arg(*model.enclosureCapacity));
    const QJsonArray ratings = grammar[u"ct"].toArray();
    if (const auto rating = rowWith(ratings, text.mid(10, 3))) {
        model.ctPrimaryA = (*rating)[u"primary_a"].toInt();
        model.ctSecondaryA = (*rating)[u"secondary_a"].toDouble();
    } else {
        parse.fail("ct_primary_a", "E_CT_CODE",
                   ImsModelWords::tr("“%1” is no transformer code; there are %2.")
                       .arg(text.mid(10, 3), listed(codesOf(ratings))));
    }
    const QJsonArray options = grammar[u"options"].toArray();
    if (const auto option = rowWith(options, text.mid(13, 2)))
        model.options = (*option)[u"value"].toString();
    else
        parse.fail(
            "options", "E_OPTION",
            ImsModelWords::tr("“%1” is no option; there are %2.").arg(text.mid(13, 2), listed(codesOf(options))));
    const bool multi = enclosure && (*enclosure)[u"multi"].toBool();
    if (multi || model.enclosureCapacity.value_or(1) > 1)
        parse.note("W_MULTI",
                   ImsModelWords::tr("This enclosure is for more than one meter; the guide covers single units only."));
    model.canonical = QStringList{text.left(2),   volts,           text.mid(5, 1), text.mid(6, 2),
                                  text.mid(8, 2), text.mid(10, 3), text.mid(13, 2)}
                          .join(u'-');
}

std::optional<ImsConfiguration> ImsCatalog::configuration(const ImsModel &model) const
{
    if (!model.valid)
        return std::nullopt;
    const QJsonArray rows = m_pack[u"electrical"][u"configurations"].toArray();
    // 208 V with four wires is a wye or a delta: without knowing which, there is no row.
    if (model.wires == 4 && model.specialConfiguration == u"unknown" && model.voltageCodeV == 208)
        return std::nullopt;
    const bool delta = model.specialConfiguration == u"grounded_delta";
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const bool deltaRow = row[u"special_configuration"].toString() == u"grounded_delta";
        if (row[u"series"].toInt() != model.series || row[u"wires"].toInt() != model.wires || deltaRow != delta ||
            (!deltaRow && row[u"voltage_code_v"].toInt() != model.voltageCodeV))
            continue;
        ImsConfiguration found;
        found.id = row[u"id"].toString();
        found.series = row[u"series"].toInt();
        found.wires = row[u"wires"].toInt();
        found.cts = row[u"cts"].toInt();
        found.figure = row[u"figure"].toInt();
        found.cite = row[u"cite"].toString();
        found.requirements = texts(row[u"requirements"].toArray());
        for (const auto &supply : row[u"supply"].toArray())
            found.supply.append(
                {texts(supply[u"lines"].toArray()), {supply[u"min_v"].toDouble()}, {supply[u"max_v"].toDouble()}});
        return found;
    }
    return std::nullopt;
}

std::optional<Kilowatts> ImsCatalog::maximumPower(const ImsModel &model)
{
    if (!model.valid || !model.voltageCodeV || !model.ctPrimaryA || !model.wires)
        return std::nullopt;
    const double volts = *model.voltageCodeV;
    const double amperes = 1.1 * *model.ctPrimaryA;
    switch (*model.wires) {
    case 2:
        return Kilowatts{volts * amperes / 1000};
    case 3:
        return Kilowatts{2 * (*model.voltageCodeV == 480 ? 277.0 : 120.0) * amperes / 1000};
    default:
        return Kilowatts{std::sqrt(3.0) * volts * amperes / 1000};
    }
}

std::optional<ImsTorqueMaximum> ImsCatalog::torqueMaximum(const QString &terminal) const
{
    for (const auto &row : m_pack[u"torque"].toArray()) {
        if (row[u"id"].toString() == terminal)
            return ImsTorqueMaximum{{row[u"max_inlb"].toDouble()},
                                    row[u"part"].toString(),
                                    row[u"cite"].toString(),
                                    texts(row[u"requirements"].toArray())};
    }
    return std::nullopt;
}

} // namespace wm::catalog
