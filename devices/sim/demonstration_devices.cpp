// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/demonstration_devices.h"

#include "devices/sim/collar_device.h"

#include <QtCore/QJsonArray>

namespace wm::sim {

DemonstrationDevices demonstrationDevices(const QJsonObject &site)
{
    DemonstrationDevices devices;
    const QJsonObject collar = site.value(u"collar").toObject();
    devices.collar.serial = collar.value(u"serial_number").toString();
    devices.collar.partNumber = collar.value(u"part_number").toString();
    if (const auto utility = parseFault(QStringLiteral("utility-shuts@operational+90s"), collarKind().faults))
        devices.collar.faults += *utility;
    const QJsonObject meter = site.value(u"sub_meters").toArray().first().toObject();
    devices.ims.serial = QString::number(meter.value(u"bus_meter_id").toInt());
    devices.inverter.serial = site.value(u"inverters").toArray().first().toObject().value(u"serial_number").toString();
    return devices;
}

} // namespace wm::sim
