// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/register_image.h"

namespace wm::sim {

/// The states a simulated inverter can be in: "good", "wrong-volt-var", …
QStringList inverterStates();

/// The models an inverter of that state has, in the order of its map. `draft705` is the layout of 2020 (DEVICES.md §1).
QList<SizedModel> inverterModels(const QString &state, const sunspec::Catalogue &catalogue,
                                 const sunspec::Model &draft705);
/// Writes the ratings, measurements and settings of that state, everything but model 1.
void putInverterSettings(const QString &state, RegisterImage &image);
/// Model 705 as drafted in July 2020: as long as today's, in another order.
sunspec::Model draftVoltVar();

} // namespace wm::sim
