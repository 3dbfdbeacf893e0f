// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// Finds each callout its place, row by row; returns those that found none. Gives up when more than `atMost` are left.
[[nodiscard]] QList<Callout> placeCallouts(Plan &plan, qsizetype atMost);

} // namespace wm::drawings::sld
