// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// Finds each callout its place, row by row; returns those that found none. Gives up when more than `atMost` are left.
[[nodiscard]] QList<Callout> placeCallouts(Plan &plan, qsizetype atMost);
/// Puts the one line of a callout that went into the notes ("PV-1: NOTE 8") at its object, with a leader where there is
/// room for one, else right beside it. False: there is no room even for that.
bool placeReference(Plan &plan, const Callout &reference);

} // namespace wm::drawings::sld
