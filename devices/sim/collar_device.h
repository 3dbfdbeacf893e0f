// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {

/// The simulated collar of COLLAR-LINK.md: models 1, 701, 64901, 64902 and 64903. It says that it is simulated (Opt
/// SIMULATED, a serial SIM-…).
DeviceKind collarKind();

} // namespace wm::sim
