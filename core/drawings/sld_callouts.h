// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// Finds each callout its place, row by row; returns those that found none.
[[nodiscard]] QList<Callout> placeCallouts(Plan &plan);

} // namespace wm::drawings::sld
