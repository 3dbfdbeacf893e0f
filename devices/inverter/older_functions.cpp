// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/functions.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace wm::inverter {

namespace {

struct InverterWords
{
    Q_DECLARE_TR_FUNCTIONS(InverterWords)
};

/// Models 120 to 136 (SunSpec, before IEEE 1547-2018): ModEna bit 0 switches a curve on, ActCrv names it from 1.
class OlderReader
{
public:
    explicit OlderReader(const sunspec::Scan &scan)
        : m_scan(scan), m_nameplate(scan, 120), m_settings(scan, 121), m_status(scan, 122), m_controls(scan, 123)
    {
    }

    QList<InverterFunction> all() const
    {
        return {
            notReported("anti_islanding"),
            trip("voltage_ride_through", 129, 130, QStringLiteral("V"), QStringLiteral("uv"), QStringLiteral("ov"),
                 QStringLiteral("pct")),
            trip("frequency_ride_through", 135, 136, QStringLiteral("Hz"), QStringLiteral("uf"), QStringLiteral("of"),
                 QStringLiteral("hz")),
            voltVar(),
            notReported("enter_service"),
            notReported("enter_service_ramp"),
            storageRamp(),
            control("fixed_power_factor", u"OutPFSet_Ena", QStringLiteral("power_factor"), u"OutPFSet"),
            notReported("soft_start"),
            freqWatt(),
            voltWatt(),
            control("constant_reactive_power", u"VArPct_Ena"),
            active("set_active_power", 0),
            control("active_power_limit", u"WMaxLim_Ena", QStringLiteral("limit_pct"), u"WMaxLimPct"),
            active("dynamic_reactive_support", 6),
            notReported("watt_var"),
        };
    }

private:
    static InverterFunction notReported(const char *id) { return {QString::fromLatin1(id), State::NotReported}; }

    /// A control of model 123, with its figure where it has one.
    InverterFunction control(const char *id, QStringView enable, const QString &setting = {},
                             QStringView point = {}) const
    {
        InverterFunction function{QString::fromLatin1(id), m_controls.readable()};
        function.source = m_controls.isFound() ? QStringLiteral("123") : QString();
        if (function.state == State::Active)
            function.state = stateOf(m_controls.word(enable));
        // Of a power factor the sign tells only the direction.
        if (const auto figure = setting.isEmpty() ? std::nullopt : m_controls.number(point))
            put(function, setting, std::abs(*figure));
        return function;
    }

    /// A bit of model 122 StActCtl, the controls in force.
    InverterFunction active(const char *id, int bit) const
    {
        InverterFunction function{QString::fromLatin1(id), m_status.readable()};
        function.source = m_status.isFound() ? QStringLiteral("122") : QString();
        if (function.state != State::Active)
            return function;
        const auto controls = m_status.number(u"StActCtl");
        function.state = !controls                                                                  ? State::NotReported
                         : (static_cast<quint32>(*controls) >> static_cast<unsigned>(bit) & 1) != 0 ? State::Active
                                                                                                    : State::Inactive;
        return function;
    }

    struct Curve
    {
        State state = State::NotReported;
        QJsonObject points;
        int used = 0;
        int number = 0; ///< from 1
    };
    static Curve curveInForce(const ModelView &model)
    {
        Curve curve;
        curve.state = model.readable();
        if (curve.state != State::Active)
            return curve;
        const auto enabled = model.word(u"ModEna"), chosen = model.word(u"ActCrv");
        if (!enabled || !chosen) {
            curve.state = State::NotReported;
            return curve;
        }
        curve.number = *chosen;
        if ((*enabled & 1) == 0 || *chosen == 0) {
            curve.state = State::Inactive;
            return curve;
        }
        curve.points = model.instance(u"Crv", *chosen - 1);
        curve.used = static_cast<int>(model.number(curve.points, u"ActPt").value_or(0));
        if (curve.points.isEmpty() || curve.used < 1)
            curve.state = State::NotReported; // on, but with what nobody knows
        return curve;
    }

    static QString sourceOf(const ModelView &model, const Curve &curve)
    {
        if (!model.isFound())
            return {};
        return curve.number > 0 ? InverterWords::tr("%1, curve %2").arg(model.id()).arg(curve.number)
                                : QString::number(model.id());
    }

    InverterFunction trip(const char *id, int lowModel, int highModel, const QString &point, const QString &lowName,
                          const QString &highName, const QString &unit) const
    {
        InverterFunction function{QString::fromLatin1(id)};
        QList<State> states;
        QStringList sources;
        for (const bool below : {true, false}) {
            const ModelView model(m_scan, below ? lowModel : highModel);
            Curve curve = curveInForce(model);
            QList<TripLevel> corners;
            for (int i = 1; i <= curve.used; ++i) {
                const auto at = model.number(curve.points, QString(point + QString::number(i)));
                const auto seconds = model.number(curve.points, QStringLiteral("Tms%1").arg(i));
                if (at && seconds)
                    corners += TripLevel{*at, *seconds};
                else
                    curve.state = State::NotReported;
            }
            const QList<TripLevel> levels = tripLevels(corners, below);
            for (qsizetype i = 0; i < levels.size(); ++i) {
                const QString name = QStringLiteral("%1%2").arg(below ? lowName : highName).arg(i + 1);
                function.settings[QStringLiteral("%1_%2").arg(name, unit)] = levels[i].at;
                function.settings[name + QStringLiteral("_s")] = levels[i].seconds;
            }
            states += curve.state;
            if (model.isFound())
                sources += sourceOf(model, curve);
        }
        function.state = both(states[0], states[1]);
        function.source = sources.join(QStringLiteral("; "));
        return function;
    }

    /// What a percentage of a curve is a part of, in percent of the apparent power setting.
    std::optional<double> ofApparentPower(double percent, std::optional<double> reference) const
    {
        const auto first = [](std::optional<double> one, std::optional<double> other) { return one ? one : other; };
        const auto apparent = first(m_settings.number(u"VAMax"), m_nameplate.number(u"VARtg"));
        std::optional<double> base;
        if (reference == 1)
            base = first(m_settings.number(u"WMax"), m_nameplate.number(u"WRtg"));
        else if (reference == 2) // quadrant 1 delivers reactive power, quadrant 4 takes it
            base = percent < 0 ? first(m_settings.number(u"VArMaxQ4"), m_nameplate.number(u"VArRtgQ4"))
                               : first(m_settings.number(u"VArMaxQ1"), m_nameplate.number(u"VArRtgQ1"));
        if (!base || !apparent || *apparent <= 0)
            return std::nullopt;
        return percent * std::abs(*base) / *apparent;
    }

    static void noteEffect(InverterFunction &function, int used, bool isWhole, bool isFlat)
    {
        if (function.state != State::Active)
            return;
        if (!isWhole) {
            function.state = State::NotReported;
            function.notes += InverterWords::tr("It is switched on, but the inverter does not give its curve.");
        } else if (used < 2 || isFlat) {
            function.withoutEffect = true;
            function.notes += InverterWords::tr("It is switched on, but its curve does nothing.");
        }
    }

    InverterFunction voltVar() const
    {
        const ModelView model(m_scan, 126);
        const Curve curve = curveInForce(model);
        InverterFunction function{QStringLiteral("volt_var"), curve.state};
        function.source = sourceOf(model, curve);
        bool isWhole = true, isFlat = true;
        for (int i = 1; i <= curve.used; ++i) {
            const auto volts = model.number(curve.points, QStringLiteral("V%1").arg(i));
            const auto vars = model.number(curve.points, QStringLiteral("VAr%1").arg(i));
            isWhole = isWhole && volts && vars;
            isFlat = isFlat && vars && *vars == 0;
            put(function, QStringLiteral("v%1_pct").arg(i), volts);
            if (vars)
                put(function, QStringLiteral("q%1_pct").arg(i),
                    *vars == 0 ? std::optional(0.0) : ofApparentPower(*vars, model.number(curve.points, u"DeptRef")));
        }
        noteEffect(function, curve.used, isWhole, isFlat);
        return function;
    }

    InverterFunction voltWatt() const
    {
        const ModelView model(m_scan, 132);
        const Curve curve = curveInForce(model);
        InverterFunction function{QStringLiteral("volt_watt"), curve.state};
        function.source = sourceOf(model, curve);
        bool isWhole = true, isFlat = true;
        for (int i = 1; i <= curve.used; ++i) {
            const auto volts = model.number(curve.points, QStringLiteral("V%1").arg(i));
            const auto watts = model.number(curve.points, QStringLiteral("W%1").arg(i));
            isWhole = isWhole && volts && watts;
            isFlat = isFlat && watts && *watts >= 100;
            put(function, QStringLiteral("v%1_pct").arg(i), volts);
            if (model.number(curve.points, u"DeptRef") == 1)
                put(function, QStringLiteral("p%1_pct").arg(i), watts);
        }
        noteEffect(function, curve.used, isWhole, isFlat);
        return function;
    }

    InverterFunction freqWatt() const
    {
        const ModelView model(m_scan, 134);
        const Curve curve = curveInForce(model);
        InverterFunction function{QStringLiteral("freq_watt"), curve.state};
        function.source = sourceOf(model, curve);
        bool isWhole = true, isFlat = true;
        for (int i = 1; i <= curve.used; ++i) {
            const auto hertz = model.number(curve.points, QStringLiteral("Hz%1").arg(i));
            const auto watts = model.number(curve.points, QStringLiteral("W%1").arg(i));
            isWhole = isWhole && hertz && watts;
            isFlat = isFlat && watts && *watts >= 100;
            put(function, QStringLiteral("f%1_hz").arg(i), hertz);
            put(function, QStringLiteral("p%1_pct").arg(i), watts);
        }
        noteEffect(function, curve.used, isWhole, isFlat);
        return function;
    }

    /// Only said of inverters without storage: these models have no such ramp.
    InverterFunction storageRamp() const
    {
        InverterFunction function = notReported("storage_normal_ramp");
        constexpr int kPhotovoltaic = 4;
        if (m_nameplate.word(u"DERTyp") == kPhotovoltaic) {
            function.state = State::Inactive;
            function.source = QStringLiteral("120");
            function.notes += InverterWords::tr("This is no storage inverter.");
        }
        return function;
    }

    const sunspec::Scan &m_scan;
    ModelView m_nameplate, m_settings, m_status, m_controls;
};

} // namespace

QList<InverterFunction> olderFunctionsOf(const sunspec::Scan &scan)
{
    return OlderReader(scan).all();
}

} // namespace wm::inverter
