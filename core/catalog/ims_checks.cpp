// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ims_checks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::catalog {

namespace {

struct ImsModelWords
{
    Q_DECLARE_TR_FUNCTIONS(ImsModelWords)
};

using What = ImsCheck::What;
using Verdict = ImsCheck::Verdict;

QJsonObject row(const QJsonObject &pack, const QString &table, const QString &id)
{
    for (const auto &value : pack.value(table).toArray())
        if (value.toObject().value(QStringLiteral("id")).toString() == id)
            return value.toObject();
    return {};
}

bool hasLoad(const ImsSeen &seen, const ImsFigures &figures)
{
    return seen.loadA.value_or(0) > figures.redAboveA;
}

ImsCheck redLamp(const ImsSeen &seen, const ImsFigures &figures)
{
    ImsCheck check{What::RedLamp};
    // With 1 A or less it may be lit or dark (IMS-LED-06): a dark one proves nothing either.
    if (seen.redLit && hasLoad(seen, figures))
        check.verdict = *seen.redLit ? Verdict::Bad : Verdict::Good;
    return check;
}

/// `turns` of a lamp that takes `periodS` for one at 1 kW.
ImsCheck lamp(What what, std::optional<double> seconds, int turns, double periodS, std::optional<double> loadKw)
{
    ImsCheck check{what};
    if (loadKw && *loadKw > 0)
        check.wanted = turns * periodS / *loadKw;
    if (!seconds || !(*seconds > 0))
        return check;
    check.found = seconds;
    check.impliedKw = turns * periodS / *seconds;
    if (check.wanted)
        check.verdict =
            std::abs(*seconds - *check.wanted) <= ImsFigures::kWithin * *check.wanted ? Verdict::Good : Verdict::Off;
    return check;
}

ImsCheck testCycle(const ImsSeen &seen, const ImsFigures &figures)
{
    ImsCheck check{What::TestCycle};
    check.wanted = seen.showsDemand && !*seen.showsDemand ? figures.cycleS : figures.cycleWithDemandS;
    const double least = seen.showsDemand && *seen.showsDemand ? figures.cycleWithDemandS : figures.cycleS;
    if (seen.testCycleS) {
        check.found = seen.testCycleS;
        check.verdict = *seen.testCycleS >= least - ImsFigures::kCycleWithinS &&
                                *seen.testCycleS <= *check.wanted + ImsFigures::kCycleWithinS
                            ? Verdict::Good
                            : Verdict::Off;
    }
    return check;
}

ImsCheck demandNow(const ImsSeen &seen)
{
    ImsCheck check{What::DemandNow};
    if (seen.loadKw && *seen.loadKw > 0) // without a load no verdict (IMS-TEST-08)
        check.wanted = seen.loadKw;
    check.found = seen.demandNowKw;
    if (check.found && check.wanted)
        check.verdict = std::abs(*check.found - *check.wanted) <= ImsFigures::kWithin * *check.wanted ? Verdict::Good
                                                                                                      : Verdict::Bad;
    return check;
}

} // namespace

Result<ImsFigures> ImsFigures::fromPack(const QJsonObject &pack)
{
    ImsFigures figures;
    QString missing;
    const auto number = [&](const QString &table, const QString &id, const QString &key) {
        const double value = row(pack, table, id).value(key).toDouble();
        if (!(value > 0) && missing.isEmpty())
            missing = table + QLatin1Char('/') + id + QLatin1Char('/') + key;
        return value;
    };
    figures.wh10PeriodS = number(QStringLiteral("leds"), QStringLiteral("wh10"), QStringLiteral("period_s_at_1_kw"));
    figures.kwhPeriodS = number(QStringLiteral("leds"), QStringLiteral("kwh"), QStringLiteral("period_s_at_1_kw"));
    figures.redAboveA =
        number(QStringLiteral("leds"), QStringLiteral("reverse-phase"), QStringLiteral("valid_above_a"));
    figures.cycleS = number(QStringLiteral("lcd"), QStringLiteral("test"), QStringLiteral("cycle_s_without_demand"));
    figures.cycleWithDemandS =
        number(QStringLiteral("lcd"), QStringLiteral("test"), QStringLiteral("cycle_s_with_demand"));
    if (!missing.isEmpty())
        return makeError(ErrorCode::Invalid,
                         ImsModelWords::tr("The pack of the IMS meters has no figure for %1.").arg(missing));
    return figures;
}

QList<ImsCheck> judgeIms(const ImsSeen &seen, const ImsFigures &figures)
{
    ImsCheck segments{What::Segments};
    if (seen.segmentsLit)
        segments.verdict = *seen.segmentsLit ? Verdict::Good : Verdict::Bad;
    return {redLamp(seen, figures),
            lamp(What::Lamp10Wh, seen.tenTurnsS, 10, figures.wh10PeriodS, seen.loadKw),
            lamp(What::Lamp1kWh, seen.oneTurnS, 1, figures.kwhPeriodS, seen.loadKw),
            segments,
            testCycle(seen, figures),
            demandNow(seen)};
}

std::optional<double> imsMostKw(const QJsonObject &meter)
{
    const int wires = meter.value(u"wires").toInt(), volts = meter.value(u"voltage_code_v").toInt();
    const double amperes = 1.1 * meter.value(u"ct_primary_a").toDouble();
    if (!(amperes > 0) || volts <= 0)
        return std::nullopt;
    if (wires == 2)
        return volts * amperes / 1000;
    if (wires == 3) // two lines to the neutral: 120 V of 208 and 240, 277 of 480
        return 2 * (volts == 480 ? 277 : 120) * amperes / 1000;
    return wires == 4 ? std::optional(std::sqrt(3.0) * volts * amperes / 1000) : std::nullopt;
}

ImsDisplay compareDisplay(double displayKwh, double frameKwh, std::optional<double> mostKw)
{
    constexpr double kModulus = 16'777'216; // 24 bits on the wire
    constexpr double kRounding = 1, kPeriodsPerHour = 12;
    using Result = ImsDisplay::Verdict;
    ImsDisplay found;
    if (mostKw)
        found.allowed = kRounding + *mostKw / kPeriodsPerHour;
    const double allowed = found.allowed.value_or(kRounding);
    double ahead = std::remainder(displayKwh - frameKwh, kModulus);
    if (ahead < -allowed)
        ahead = displayKwh - frameKwh; // said in the numbers that are seen
    found.kwh = std::abs(ahead);
    if (ahead < 0)
        found.verdict = Result::Behind;
    else if (ahead > allowed)
        found.verdict = found.allowed ? Result::TooFarAhead : Result::NotKnown;
    else
        found.verdict = ahead > 0 ? Result::Ahead : Result::Agrees;
    return found;
}

bool samePeak(double displayKw, double frameKw)
{
    return std::abs(displayKw - frameKw) < 0.025;
}

} // namespace wm::catalog
