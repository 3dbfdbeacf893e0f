// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {

/// A simulated IMS meter on an RS-485 pair: one frame of 12 bytes every 300 s of its own time, unasked, the first after
/// 5 s. It never reads what is sent to it. --serial is its meter number (2578); a scenario may set kwh, kw (the load),
/// peak_kw, resets and first_byte.
DeviceKind imsKind();

} // namespace wm::sim
