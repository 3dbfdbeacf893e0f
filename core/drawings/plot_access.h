// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"

namespace wm::drawings {

/// The switches that the record says the utility reaches at any time, and to which no way on foot leads from the street
/// on the plan: a fence without a gate, or with one that is kept locked, and the building are between (SCE-5.5-02). In
/// the words of the sheet. Nothing is said where the street's side, the property line or a place is unknown, nor of a
/// fence whose gate nobody recorded.
[[nodiscard]] QStringList lockedAway(const site::Site &site, const Names &names);

} // namespace wm::drawings
