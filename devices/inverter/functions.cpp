// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/functions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::inverter {

namespace {

struct InverterWords
{
    Q_DECLARE_TR_FUNCTIONS(InverterWords)
};

/// A function that stands in one model: its state is that of the model's enable point, if the model can be read.
InverterFunction fromModel(const QString &id, const ModelView &model, QStringView enable)
{
    InverterFunction function{id, model.readable()};
    if (model.isFound())
        function.source = QString::number(model.id());
    if (function.state == State::Active)
        function.state = stateOf(model.word(enable));
    return function;
}

class Reader
{
public:
    explicit Reader(const sunspec::Scan &scan)
        : m_scan(scan), m_ratings(scan, 702), m_enterService(scan, 703), m_controls(scan, 704)
    {
    }

    QList<InverterFunction> all() const
    {
        QList<InverterFunction> list{
            fromModel(QStringLiteral("anti_islanding"), m_controls, u"AntiIslEna"),
            voltageTrip(),
            frequencyTrip(),
            voltVar(),
            enterService(),
            enterServiceRamp(),
            storageRamp(),
            fixedPowerFactor(),
            softStart(),
            droop(),
            voltWatt(),
            control(QStringLiteral("constant_reactive_power"), u"VarSetEna", u"VarSetRvrtRem"),
            control(QStringLiteral("set_active_power"), u"WSetEna", u"WSetRvrtRem"),
            activePowerLimit(),
            dynamicReactive(),
            wattVar(),
        };
        if (countsFromOne(m_scan))
            for (InverterFunction &function : list) {
                function.state = State::UnknownRevision;
                function.notes += InverterWords::tr("This inverter counts its settings from 1, as drafts of the models "
                                                    "did: 1 may mean switched off.");
            }
        return list;
    }

private:
    /// The first curve, which is the one in force; a writable one is not, and then nothing is.
    QJsonObject curveInForce(InverterFunction &function, const ModelView &model, QStringView group) const
    {
        if (function.state != State::Active && function.state != State::Inactive)
            return {};
        const QJsonObject first = model.instance(group, 0);
        if (const auto readOnly = model.number(first, u"ReadOnly"); readOnly && *readOnly != 1) {
            function.state = State::UnknownRevision;
            function.notes += InverterWords::tr("The first curve of model %1 should be the one in force and read-only, "
                                                "but it can be written.")
                                  .arg(model.id());
            return {};
        }
        return first;
    }

    static QList<QJsonObject> pointsOf(const ModelView &model, const QJsonObject &curve)
    {
        const QJsonArray points = curve[u"Pt"].toArray();
        const auto used = model.number(curve, u"ActPt");
        QList<QJsonObject> list;
        for (qsizetype i = 0; i < points.size() && (!used || i < static_cast<qsizetype>(*used)); ++i)
            list += points[i].toObject();
        return list;
    }

    /// Reactive power of a curve in percent of the apparent power setting; nullopt where the device does not give what
    /// that needs.
    std::optional<double> ofApparentPower(double percent, std::optional<int> reference) const
    {
        const auto setting = [this](QStringView set, QStringView rated) {
            const auto value = m_ratings.number(set);
            return value ? value : m_ratings.number(rated);
        };
        const auto apparent = setting(u"VAMax", u"VAMaxRtg");
        std::optional<double> base;
        if (reference == 3)
            return percent;
        if (reference == 0)
            base = setting(u"WMax", u"WMaxRtg");
        else if (reference == 1)
            base = percent < 0 ? setting(u"VarMaxAbs", u"VarMaxAbsRtg") : setting(u"VarMaxInj", u"VarMaxInjRtg");
        if (percent == 0 && reference && *reference <= 2)
            return 0.0;
        if (!base || !apparent || *apparent <= 0)
            return std::nullopt;
        return percent * *base / *apparent;
    }

    /// A curve of reactive power over `x`.
    void reactiveCurve(InverterFunction &function, const ModelView &model, QStringView x, const QString &xName) const
    {
        const QJsonObject curve = curveInForce(function, model, u"Crv");
        const auto reference = model.number(curve, u"DeptRef");
        bool isFlat = true, isWhole = true;
        const QList<QJsonObject> points = pointsOf(model, curve);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const auto var = model.number(points[i], u"Var");
            put(function, QStringLiteral("%1%2_pct").arg(xName).arg(i + 1), model.number(points[i], x));
            isWhole = isWhole && var;
            if (!var)
                continue;
            isFlat = isFlat && *var == 0;
            const auto part =
                ofApparentPower(*var, reference ? std::optional(static_cast<int>(*reference)) : std::nullopt);
            put(function, QStringLiteral("q%1_pct").arg(i + 1), part);
            if (!part)
                function.notes += InverterWords::tr("Point %1 of the curve cannot be given in percent of the apparent "
                                                    "power: the inverter does not say of what it is a part.")
                                      .arg(i + 1);
        }
        put(function, QStringLiteral("response_s"), model.number(curve, u"RspTms"));
        noteEffect(function, points.size(), isWhole, isFlat);
    }

    static void noteEffect(InverterFunction &function, qsizetype points, bool isWhole, bool isFlat)
    {
        if (function.state != State::Active)
            return;
        if (points == 0 || !isWhole) {
            function.state = State::NotReported; // switched on, but with what nobody knows
            function.notes += InverterWords::tr("It is switched on, but the inverter does not give its curve.");
        } else if (points < 2 || isFlat) {
            function.withoutEffect = true;
            function.notes += InverterWords::tr("It is switched on, but its curve does nothing.");
        }
    }

    InverterFunction voltVar() const
    {
        const ModelView model(m_scan, 705);
        InverterFunction function = fromModel(QStringLiteral("volt_var"), model, u"Ena");
        reactiveCurve(function, model, u"V", QStringLiteral("v"));
        putReference(function, model);
        noteReversion(function, model);
        return function;
    }

    InverterFunction wattVar() const
    {
        const ModelView model(m_scan, 712);
        InverterFunction function = fromModel(QStringLiteral("watt_var"), model, u"Ena");
        reactiveCurve(function, model, u"W", QStringLiteral("p"));
        noteReversion(function, model);
        return function;
    }

    InverterFunction voltWatt() const
    {
        const ModelView model(m_scan, 706);
        InverterFunction function = fromModel(QStringLiteral("volt_watt"), model, u"Ena");
        const QJsonObject curve = curveInForce(function, model, u"Crv");
        const auto reference = model.number(curve, u"DeptRef");
        bool isFlat = true, isWhole = true;
        const QList<QJsonObject> points = pointsOf(model, curve);
        for (qsizetype i = 0; i < points.size(); ++i) {
            const auto watts = model.number(points[i], u"W");
            put(function, QStringLiteral("v%1_pct").arg(i + 1), model.number(points[i], u"V"));
            if (reference == 0) // of what is available now is no part of a setting
                put(function, QStringLiteral("p%1_pct").arg(i + 1), watts);
            isWhole = isWhole && watts;
            isFlat = isFlat && watts && *watts >= 100;
        }
        put(function, QStringLiteral("response_s"), model.number(curve, u"RspTms"));
        noteEffect(function, points.size(), isWhole, isFlat);
        noteReversion(function, model);
        return function;
    }

    InverterFunction droop() const
    {
        const ModelView model(m_scan, 711);
        InverterFunction function = fromModel(QStringLiteral("freq_watt"), model, u"Ena");
        const QJsonObject control = curveInForce(function, model, u"Ctl");
        const auto percent = [&](QStringView point) {
            const auto value = model.number(control, point);
            return value ? std::optional(*value * 100) : std::nullopt;
        };
        put(function, QStringLiteral("db_of_hz"), model.number(control, u"DbOf"));
        put(function, QStringLiteral("db_uf_hz"), model.number(control, u"DbUf"));
        put(function, QStringLiteral("k_of_pct"), percent(u"KOf"));
        put(function, QStringLiteral("k_uf_pct"), percent(u"KUf"));
        put(function, QStringLiteral("response_s"), model.number(control, u"RspTms"));
        const bool isKnown = function.settings.contains(QStringLiteral("k_of_pct"));
        noteEffect(function, isKnown ? 2 : 0, isKnown, function.settings.value(QStringLiteral("k_of_pct")) <= 0);
        noteReversion(function, model);
        return function;
    }

    /// Adds the must-trip steps of one model as NAME1_pct, NAME1_s, …; the state of that model.
    State addTrip(InverterFunction &function, int id, const QString &name, const QString &unit, bool below) const
    {
        const ModelView model(m_scan, id);
        InverterFunction part = fromModel({}, model, u"Ena");
        const QJsonObject set = curveInForce(part, model, u"Crv");
        const QJsonObject region = set[u"MustTrip"].toArray().at(0).toObject();
        const QString point = unit == QStringLiteral("hz") ? QStringLiteral("Hz") : QStringLiteral("V");
        QList<TripLevel> corners;
        bool isWhole = true;
        for (const QJsonObject &one : pointsOf(model, region)) {
            const auto at = model.number(one, point), seconds = model.number(one, u"Tms");
            isWhole = isWhole && at && seconds;
            if (at && seconds)
                corners += TripLevel{*at, *seconds};
        }
        if (!isWhole)
            corners.clear();
        if (part.state == State::Active && corners.isEmpty()) {
            part.state = State::NotReported;
            part.notes += InverterWords::tr("Model %1 is switched on, but does not give its trip settings.").arg(id);
        }
        const QList<TripLevel> levels = tripLevels(corners, below);
        for (qsizetype i = 0; i < levels.size(); ++i) {
            function.settings[QStringLiteral("%1%2_%3").arg(name).arg(i + 1).arg(unit)] = levels[i].at;
            function.settings[QStringLiteral("%1%2_s").arg(name).arg(i + 1)] = levels[i].seconds;
        }
        function.notes += part.notes;
        if (model.isFound())
            function.source += (function.source.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(id);
        return part.state;
    }

    InverterFunction voltageTrip() const
    {
        InverterFunction function{QStringLiteral("voltage_ride_through")};
        const State low = addTrip(function, 707, QStringLiteral("uv"), QStringLiteral("pct"), true);
        function.state = both(low, addTrip(function, 708, QStringLiteral("ov"), QStringLiteral("pct"), false));
        return function;
    }

    InverterFunction frequencyTrip() const
    {
        InverterFunction function{QStringLiteral("frequency_ride_through")};
        const State low = addTrip(function, 709, QStringLiteral("uf"), QStringLiteral("hz"), true);
        function.state = both(low, addTrip(function, 710, QStringLiteral("of"), QStringLiteral("hz"), false));
        return function;
    }

    InverterFunction enterService() const
    {
        InverterFunction function = fromModel(QStringLiteral("enter_service"), m_enterService, u"ES");
        put(function, QStringLiteral("v_high_pct"), m_enterService.number(u"ESVHi"));
        put(function, QStringLiteral("v_low_pct"), m_enterService.number(u"ESVLo"));
        put(function, QStringLiteral("high_hz"), m_enterService.number(u"ESHzHi"));
        put(function, QStringLiteral("low_hz"), m_enterService.number(u"ESHzLo"));
        put(function, QStringLiteral("delay_s"), m_enterService.number(u"ESDlyTms"));
        put(function, QStringLiteral("ramp_s"), m_enterService.number(u"ESRmpTms"));
        return function;
    }

    /// On while the time is more than nothing.
    static State byTime(std::optional<double> seconds)
    {
        return !seconds ? State::NotReported : *seconds > 0 ? State::Active : State::Inactive;
    }

    InverterFunction enterServiceRamp() const
    {
        InverterFunction function{QStringLiteral("enter_service_ramp"), m_enterService.readable()};
        function.source = m_enterService.isFound() ? QStringLiteral("703") : QString();
        put(function, QStringLiteral("ramp_s"), m_enterService.number(u"ESRmpTms"));
        put(function, QStringLiteral("delay_s"), m_enterService.number(u"ESDlyTms"));
        if (function.state == State::Active)
            function.state = byTime(m_enterService.number(u"ESRmpTms"));
        return function;
    }

    /// A ramp, or a random delay, when the inverter returns to the grid.
    InverterFunction softStart() const
    {
        InverterFunction function{QStringLiteral("soft_start"), m_enterService.readable()};
        function.source = m_enterService.isFound() ? QStringLiteral("703") : QString();
        put(function, QStringLiteral("ramp_s"), m_enterService.number(u"ESRmpTms"));
        put(function, QStringLiteral("random_s"), m_enterService.number(u"ESRndTms"));
        if (function.state != State::Active)
            return function;
        const State ramp = byTime(m_enterService.number(u"ESRmpTms"));
        const State random = byTime(m_enterService.number(u"ESRndTms"));
        if (ramp == State::Active || random == State::Active)
            function.state = State::Active;
        else
            function.state = both(ramp == State::Inactive ? random : ramp, ramp == State::NotReported ? ramp : random);
        return function;
    }

    InverterFunction storageRamp() const
    {
        InverterFunction function{QStringLiteral("storage_normal_ramp"), m_controls.readable()};
        function.source = m_controls.isFound() ? QStringLiteral("704") : QString();
        const auto charge = m_ratings.number(u"WChaRteMaxRtg");
        const bool hasStorage = ModelView(m_scan, 713).isFound() || (charge && *charge > 0);
        const auto ramp = m_controls.number(u"WRmp");
        if (function.state != State::Active)
            return function;
        if (!hasStorage && charge) {
            function.state = State::Inactive; // it says that it charges nothing
            function.notes += InverterWords::tr("This is no storage inverter.");
            return function;
        }
        put(function, QStringLiteral("ramp_pct_per_s"), ramp);
        // 100 % a second and more limits nothing; 0 is not defined.
        function.state = !ramp || *ramp <= 0 ? State::NotReported : *ramp < 100 ? State::Active : State::Inactive;
        return function;
    }

    /// A control of model 704 that is on or off and perhaps for a while only.
    InverterFunction control(const QString &id, QStringView enable, QStringView left) const
    {
        InverterFunction function = fromModel(id, m_controls, enable);
        noteReversion(function, m_controls, left);
        return function;
    }

    InverterFunction activePowerLimit() const
    {
        InverterFunction function =
            control(QStringLiteral("active_power_limit"), u"WMaxLimPctEna", u"WMaxLimPctRvrtRem");
        put(function, QStringLiteral("limit_pct"), m_controls.number(u"WMaxLimPct"));
        return function;
    }

    /// Of injecting and of absorbing; the power factor is that of what is switched on, the worse where both are.
    InverterFunction fixedPowerFactor() const
    {
        const auto factor = [this](QStringView group) {
            return m_controls.number(m_controls.instance(group, 0), u"PF");
        };
        InverterFunction function = control(QStringLiteral("fixed_power_factor"), u"PFWInjEna", u"PFWInjRvrtRem");
        std::optional<double> shown = factor(u"PFWInj");
        if (const auto absorbing = m_controls.word(u"PFWAbsEna"); absorbing && *absorbing != 0) {
            const auto whileAbsorbing = factor(u"PFWAbs");
            if (function.state == State::Inactive) {
                function.state = stateOf(absorbing);
                shown = whileAbsorbing;
                noteReversion(function, m_controls, u"PFWAbsRvrtRem");
            } else {
                shown = shown && whileAbsorbing ? std::optional(std::min(*shown, *whileAbsorbing)) : std::nullopt;
            }
        }
        put(function, QStringLiteral("power_factor"), shown);
        return function;
    }

    /// These models have no place for it; 702 says at least whether the inverter could.
    InverterFunction dynamicReactive() const
    {
        InverterFunction function{QStringLiteral("dynamic_reactive_support"), m_ratings.readable()};
        function.source = m_ratings.isFound() ? QStringLiteral("702") : QString();
        if (function.state != State::Active)
            return function;
        const auto modes = m_ratings.number(u"CtrlModes");
        constexpr quint32 kDynamicReactive = 1U << 6;
        function.state = State::NotReported;
        if (modes && (static_cast<quint32>(*modes) & kDynamicReactive) == 0) {
            function.state = State::Inactive;
            function.notes += InverterWords::tr("This inverter does not have it.");
        }
        return function;
    }

    const sunspec::Scan &m_scan;
    ModelView m_ratings, m_enterService, m_controls;
};

} // namespace

QList<InverterFunction> functionsOf(const sunspec::Scan &scan)
{
    const bool hasAny = std::any_of(scan.models.begin(), scan.models.end(), [](const sunspec::FoundModel &model) {
        return model.id >= 703 && model.id <= 712;
    });
    return hasAny ? Reader(scan).all() : QList<InverterFunction>();
}

} // namespace wm::inverter
