// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"
#include "core/site/site.h"

namespace wm::documents {

/// A fact that follows from where things stand on the plot plan, where the record does not say the same.
struct MeasuredFact
{
    QString path;     ///< "disconnects[0].distance_to_meter_ft", "disconnects[0].line_of_sight_to_pcc"
    QString tag;      ///< of the disconnect
    QJsonValue value; ///< feet, to the half inch; or whether one sees the meter
    QString differs;  ///< in the words of the sheet what the record says instead; empty: it says nothing
};

/// The distances and lines of sight between the meter and the disconnects that the plan gives and the record lacks, or
/// has otherwise by more than half an inch (drawings/README section 7, 8). A line of sight only at a self-contained
/// meter, which is the point of common coupling then. What the plan does not tell is left out.
[[nodiscard]] QList<MeasuredFact> measuredOnPlan(const site::Site &site, const drawings::Names &names);

} // namespace wm::documents
