// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/modbus/modbus.h"
#include "devices/sunspec/model.h"

#include <utility>

namespace wm::collar {

/// The writable registers of model 64902 (from Addr to Instlr). Invalid names the field that is missing, too long for
/// the collar, or not a known word. Address, city, state and zip are mandatory (CD-PROV-09), the others optional
/// (CD-PROV-10).
Result<modbus::Registers> registersOf(const sunspec::Model &model, const workflow::Premises &premises);
/// From the whole model's registers. An unknown kind of DER stays empty.
workflow::Premises premisesOf(const sunspec::Model &model, const modbus::Registers &registers);
/// Offset and count of the writes that together cover those registers, each on point boundaries.
QList<std::pair<int, int>> premisesBlocks(const sunspec::Model &model);
/// The first field that differs, in plain words; empty: none.
QString firstDifference(const workflow::Premises &wanted, const workflow::Premises &found);

} // namespace wm::collar
