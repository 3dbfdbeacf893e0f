// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/bluez.h"

namespace wm::link {

/// What is needed of BlueZ's objects, read out of a snapshot of them.
using BluezObjects = QMap<QString, Bluez::Interfaces>;

/// Paths of the devices known to `adapter` that `target` means: an address, or the name of a device that offers the
/// serial service. Several devices can bear one name.
QStringList devicesMeant(const BluezObjects &objects, const QString &adapter, const QString &target);

/// The two ends of a device's serial service. Chosen by what they can do, since they are called the other way round in
/// older Nordic samples, and some devices indicate instead of notifying.
struct SerialEnds
{
    QString write, notify;                       ///< paths; empty: the service has no such characteristic
    bool canRespond = false, canCommand = false; ///< writes with and without response
    bool hasService = false;
};
SerialEnds serialEnds(const BluezObjects &objects, const QString &device);

/// Whether this computer holds keys of the device. BlueZ may call a device paired whose connection is merely encrypted
/// for now, without a passkey (seen with BlueZ on both sides and EATT); it says "Bonded" since 5.66.
bool isBonded(const QVariantMap &device);

/// How many bytes one write or notification carries: the MTU less 3, or 20 where none is known.
qsizetype pieceSize(const BluezObjects &objects, const QString &characteristic);

} // namespace wm::link
