// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sim/device.h"

namespace wm::sim {

/// A story a simulated device plays, told by a file: what it is, in which state it starts, how it misbehaves and what
/// happens when. Those of the manuals' troubleshooting tables are in the program (":/wm/scenarios").
struct Scenario
{
    QString name; ///< the file's, without its ending
    QString device, title, about;
    QString row; ///< id of the row of the product pack's troubleshooting; else empty
    QStringList requirements;
    QString state;
    QStringList faults;
    QJsonObject settings; ///< as DeviceOptions::scenario
};

/// The scenarios in the program, by name.
QList<Scenario> shippedScenarios();
/// `nameOrFile`: one in the program, or a file {"schema":"witnessmark-scenario/1","device":…,"title":…,"about":…,
/// "row":…,"requirements":[…],"state":…,"faults":[…],"steps":[{"at_s":…,…a control command…}],"meter":{…}}. A file
/// without a schema holds settings alone. Refuses what it does not know.
Result<Scenario> readScenario(const QString &nameOrFile);
/// Puts it into the options of a device of `kind`: what the options themselves say goes before it, faults are added.
Result<void> apply(const Scenario &scenario, const DeviceKind &kind, DeviceOptions &options);

} // namespace wm::sim
