// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace wm::link::test {

/// A /sys and a /dev as the kernel lays them out (seen on a Debian 12 machine with an FTDI adapter, DEVICES.md §0), in
/// a temporary folder.
class FakeSysfs
{
public:
    struct Usb
    {
        QString location, vendor, product, serial, manufacturer, description;
        int interface = 0;
    };
    FakeSysfs()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("sys/class/tty"));
        QDir(m_dir.path()).mkpath(QStringLiteral("dev"));
    }
    [[nodiscard]] QString sys() const { return m_dir.filePath(QStringLiteral("sys")); }
    [[nodiscard]] QString dev() const { return m_dir.filePath(QStringLiteral("dev")); }
    [[nodiscard]] QString path(const QString &name) const { return dev() + u'/' + name; }

    /// ttyUSB has a folder of its own below the interface, ttyACM hangs on the interface itself.
    void plugIn(const QString &name, const Usb &usb, int portNumber = 0)
    {
        const QString device = sys() + QStringLiteral("/devices/pci0000:00/usb1/") + usb.location;
        const QString interface = device + QStringLiteral("/%1:1.%2").arg(usb.location).arg(usb.interface);
        const QString port = name.startsWith(QStringLiteral("ttyUSB")) ? interface + u'/' + name : interface;
        const QString entry = port + QStringLiteral("/tty/") + name;
        QDir().mkpath(entry);
        write(device, "idVendor", usb.vendor);
        write(device, "idProduct", usb.product);
        write(device, "serial", usb.serial);
        write(device, "manufacturer", usb.manufacturer);
        write(device, "product", usb.description);
        write(interface, "bInterfaceNumber", QStringLiteral("%1").arg(usb.interface, 2, 16, QLatin1Char('0')));
        if (port != interface)
            write(port, "port_number", QString::number(portNumber));
        QFile::link(port, entry + QStringLiteral("/device"));
        finish(name, entry);
    }
    /// `type` 0: nothing is behind it.
    void addOnboard(const QString &name, int type)
    {
        const QString device = sys() + QStringLiteral("/devices/platform/serial8250");
        const QString entry = device + QStringLiteral("/tty/") + name;
        QDir().mkpath(entry);
        write(entry, "type", QString::number(type));
        QFile::link(device, entry + QStringLiteral("/device"));
        finish(name, entry);
    }
    void addConsole(const QString &name)
    {
        const QString entry = sys() + QStringLiteral("/devices/virtual/tty/") + name;
        QDir().mkpath(entry);
        finish(name, entry);
    }
    void pullOut(const QString &name)
    {
        QFile::remove(sys() + QStringLiteral("/class/tty/") + name);
        QFile::remove(path(name));
    }

private:
    static void write(const QString &folder, const char *name, const QString &text)
    {
        QFile file(folder + u'/' + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8() + '\n');
    }
    void finish(const QString &name, const QString &entry)
    {
        QFile::link(entry, sys() + QStringLiteral("/class/tty/") + name);
        write(dev(), qUtf8Printable(name), {}); // the node comes last, as the kernel does it
    }
    QTemporaryDir m_dir;
};

} // namespace wm::link::test
