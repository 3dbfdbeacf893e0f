// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {
/// Every device this program can be; kinds.cpp names each once.
QList<DeviceKind> allKinds();
} // namespace wm::sim
