// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {

/// A simulated inverter with models 1 and 701 to 712, or older ones. It says that it is simulated (Opt SIMULATED, a
/// serial SIM-…), answers reads, and refuses and counts every write: nothing of this project may write an inverter.
DeviceKind inverterKind();

} // namespace wm::sim
