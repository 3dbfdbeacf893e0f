// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing_measures.h"

#include "core/drawings/plot_facts.h"
#include "core/drawings/sheet.h"

#include <cmath>

namespace wm::documents {

using namespace Qt::StringLiterals;
using drawings::Sight;

namespace {

constexpr double kHalfInch = 1.0 / 24; ///< feet

/// To the half inch, as the sheet prints it.
double rounded(double feet)
{
    return std::round(feet / kHalfInch) * kHalfInch;
}

} // namespace

QList<MeasuredFact> measuredOnPlan(const site::Site &site, const drawings::Names &names)
{
    QList<MeasuredFact> facts;
    const QString meter = names.tag(u"meter"_s);
    // The record's line of sight is that to the point of common coupling, which is the meter only where it is
    // self-contained.
    const bool meterIsCoupling = site.boolean(u"meter.self_contained"_s).value_or(false);
    for (const drawings::DisconnectPlace &one : drawings::plotFacts(site, names).disconnects) {
        const QString distance = one.path + ".distance_to_meter_ft"_L1;
        const auto recorded = site.number(distance);
        if (one.toMeterFt && (!recorded || std::abs(*recorded - *one.toMeterFt) > kHalfInch))
            facts.append(
                {distance, one.tag, rounded(*one.toMeterFt),
                 recorded ? u"%1 IS %2 FROM %3 ON THE PLAN AND %4 IN THE RECORD"_s.arg(
                                one.tag, drawings::feetInches(*one.toMeterFt), meter, drawings::feetInches(*recorded))
                          : QString()});
        if (!meterIsCoupling)
            continue;
        const QString sight = one.path + ".line_of_sight_to_pcc"_L1;
        const auto seen = site.boolean(sight);
        if (one.sight == Sight::No && seen.value_or(true))
            facts.append({sight, one.tag, false,
                          seen ? u"%1 IS NOT IN SIGHT OF %2 ON THE PLAN AND IS IN THE RECORD"_s.arg(one.tag, meter)
                               : QString()});
        else if (one.sight == Sight::Yes && !seen)
            facts.append({sight, one.tag, true, {}});
    }
    return facts;
}

} // namespace wm::documents
