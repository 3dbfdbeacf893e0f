// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

struct Schedule
{
    QString heading;
    QList<QStringList> rows; ///< the first is the head; a long cell goes on in the next row
    QStringList tags;        ///< of each row
};

[[nodiscard]] Schedule scheduleOf(Plan &plan);
/// Rows that the table of a sheet takes, heading included, in mil.
[[nodiscard]] Mil heightOf(const Schedule &schedule);
void drawSchedule(Sheet &sheet, const Schedule &schedule, Mil top);

} // namespace wm::drawings::sld
