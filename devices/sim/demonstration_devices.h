// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {

/// The devices of the demonstration site, as its facts describe them.
struct DemonstrationDevices
{
    DeviceOptions collar, ims, inverter;
};

/// `site` is resources/demo/site.json. The collar's relay is shut by the utility a while after it is operational: with
/// the relay open nothing could be compared.
DemonstrationDevices demonstrationDevices(const QJsonObject &site);

} // namespace wm::sim
