// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_objects.h"

#include <QtDBus/QDBusObjectPath>

namespace wm::link {

namespace {

constexpr int kSmallestMtu = 23, kAttHeader = 3;

bool isSerialService(const QVariantMap &service)
{
    return service.value(QStringLiteral("UUID")).toString().compare(kUartService, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList devicesMeant(const BluezObjects &objects, const QString &adapter, const QString &target)
{
    const QString address = bleAddress(target);
    QStringList found;
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        const QVariantMap device = it->value(bluez::kDevice);
        if (device.value(QStringLiteral("Adapter")).value<QDBusObjectPath>().path() != adapter)
            continue;
        const bool meant =
            address.isEmpty()
                ? device.value(QStringLiteral("Name")).toString() == target &&
                      device.value(QStringLiteral("UUIDs")).toStringList().contains(kUartService, Qt::CaseInsensitive)
                : device.value(QStringLiteral("Address")).toString() == address;
        if (meant)
            found += it.key();
    }
    return found;
}

SerialEnds serialEnds(const BluezObjects &objects, const QString &device)
{
    SerialEnds ends;
    bool writeIsPlain = false, notifyIsPlain = false; // does only that one thing
    for (auto it = objects.begin(); it != objects.end(); ++it) {
        if (!it.key().startsWith(device + u'/') || !it->contains(bluez::kCharacteristic))
            continue;
        const QVariantMap characteristic = it->value(bluez::kCharacteristic);
        const QString service = characteristic.value(QStringLiteral("Service")).value<QDBusObjectPath>().path();
        if (!isSerialService(objects.value(service).value(bluez::kService)))
            continue;
        const QStringList flags = characteristic.value(QStringLiteral("Flags")).toStringList();
        const bool responds = flags.contains(QStringLiteral("write"));
        const bool commands = flags.contains(QStringLiteral("write-without-response"));
        const bool notifies = flags.contains(QStringLiteral("notify")) || flags.contains(QStringLiteral("indicate"));
        const bool writes = responds || commands;
        if (writes && (ends.write.isEmpty() || (!writeIsPlain && !notifies))) {
            ends.write = it.key();
            ends.canRespond = responds;
            ends.canCommand = commands;
            writeIsPlain = !notifies;
        }
        if (notifies && (ends.notify.isEmpty() || (!notifyIsPlain && !writes))) {
            ends.notify = it.key();
            notifyIsPlain = !writes;
        }
    }
    for (auto it = objects.begin(); it != objects.end(); ++it)
        ends.hasService =
            ends.hasService || (it.key().startsWith(device + u'/') && isSerialService(it->value(bluez::kService)));
    return ends;
}

bool isBonded(const QVariantMap &device)
{
    return device.value(QStringLiteral("Bonded"), device.value(QStringLiteral("Paired"))).toBool();
}

qsizetype pieceSize(const BluezObjects &objects, const QString &characteristic)
{
    const int mtu = objects.value(characteristic).value(bluez::kCharacteristic).value(QStringLiteral("MTU")).toInt();
    return std::max(mtu, kSmallestMtu) - kAttHeader;
}

} // namespace wm::link
