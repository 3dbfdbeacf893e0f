// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/kinds.h"

#include "devices/sim/collar_device.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"

QList<wm::sim::DeviceKind> wm::sim::allKinds()
{
    return {collarKind(), imsKind(), inverterKind()};
}
