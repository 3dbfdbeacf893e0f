// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/port_list.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtSerialPort/QSerialPortInfo>

#include <algorithm>

namespace wm::link {

namespace {

/// "1-2.3" out of /sys/devices/…/usb1/1-2/1-2.3/1-2.3:1.0/ttyUSB0.
QString usbLocation(const QString &portName)
{
    static const QRegularExpression interface(QStringLiteral("/([0-9]+-[0-9.]+):[0-9]+\\.[0-9]+"));
    const QString device = QFileInfo(QStringLiteral("/sys/class/tty/%1/device").arg(portName)).canonicalFilePath();
    return interface.match(device).captured(1);
}

} // namespace

QString PortInfo::identity() const
{
    if (vendor == 0 && product == 0)
        return {};
    return QStringLiteral("%1:%2/%3@%4")
        .arg(vendor, 4, 16, QLatin1Char('0'))
        .arg(product, 4, 16, QLatin1Char('0'))
        .arg(serialNumber, location);
}

QString chipName(quint16 vendor, quint16 product)
{
    switch (vendor) {
    case 0x0403:
        return QStringLiteral("FTDI");
    case 0x10c4:
        return QStringLiteral("Silicon Labs CP210x");
    case 0x1a86:
    case 0x4348:
        return product == 0x55d4 ? QStringLiteral("WCH CH9102") : QStringLiteral("WCH CH34x");
    case 0x067b:
        return QStringLiteral("Prolific PL2303");
    case 0x04d8:
        return QStringLiteral("Microchip");
    case 0x110a:
        return QStringLiteral("Moxa UPort");
    case 0x04e2:
        return QStringLiteral("Exar");
    case 0x0483:
        return QStringLiteral("ST CDC");
    case 0x1915:
        return QStringLiteral("Nordic CDC");
    default:
        return {};
    }
}

QList<PortInfo> SystemPortEnumerator::ports(bool all) const
{
    QList<PortInfo> list;
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts()) {
        PortInfo info{port.systemLocation(), port.description(), port.manufacturer(), port.serialNumber(),
                      usbLocation(port.portName())};
        if (port.hasVendorIdentifier())
            info.vendor = port.vendorIdentifier();
        if (port.hasProductIdentifier())
            info.product = port.productIdentifier();
        info.chip = chipName(info.vendor, info.product);
        const bool bare =
            port.portName().startsWith(QStringLiteral("ttyS")) && info.description.isEmpty() && info.vendor == 0;
        if (all || !bare)
            list += info;
    }
    std::sort(list.begin(), list.end(), [](const PortInfo &a, const PortInfo &b) { return a.path < b.path; });
    return list;
}

Result<std::unique_ptr<PortReservations::Hold>> PortReservations::reserve(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString key = canonical.isEmpty() ? path : canonical;
    if (!m_paths.insert(key).second)
        return makeError(ErrorCode::Busy,
                         QCoreApplication::translate(
                             "LinkWords", "%1 is already in use by another part of this program. End that first.")
                             .arg(path));
    return std::make_unique<Hold>(*this, key);
}

} // namespace wm::link
