// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/sunspec/chain_walk.h"

namespace wm::inverter {

/// The models an inverter's settings stand in: 1, 101-103, 111-113, 120-123, 126, 129, 130, 132, 134-136, 701-713.
bool isOfInterest(int model);

/// What a scan says of an inverter, in plain units. Of models 705-712 the first curve is the one in force; of the older
/// ones that which ActCrv names. A function whose model is missing, could not be read or does not say is NotReported;
/// one whose model does not fit its layout is UnknownRevision. Nothing is guessed. `capture` and `at` are left empty.
workflow::InverterSnapshot readingOf(const sunspec::Scan &scan);

} // namespace wm::inverter
