// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "devices/link/usb_chips.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <mutex>
#include <set>

namespace wm::link {

/// A serial port as it is offered to people. Remembered by identity(), since ttyUSB numbers change with every plug.
struct PortInfo
{
    QString path = {}; ///< "/dev/ttyUSB0"
    QString description = {}, manufacturer = {}, serialNumber = {};
    QString location = {}; ///< USB bus and port, "1-2.3"; empty when it is no USB device
    quint16 vendor = 0, product = 0;
    QString chip = {};                 ///< what the adapter is made of, where it is known ("FTDI FT232R")
    int interface = 0, portNumber = 0; ///< which one of an adapter with several ports
    bool hardware = true;              ///< false: a ttyS that nothing is behind
    /// "0403:6001/A50285BI@1-2": vendor, product, serial number and location, "#2.0" behind it for a further port of
    /// the same adapter; empty for ports without a USB identity.
    [[nodiscard]] QString identity() const;
    /// "ttyUSB0 (FTDI FT232R)"
    [[nodiscard]] QString name() const;
    /// "0403:6001"; empty without a USB identity.
    [[nodiscard]] QString usbNumbers() const;
    bool operator==(const PortInfo &) const = default;
};

/// Where the list of ports comes from; tests hand in their own.
class PortEnumerator
{
public:
    virtual ~PortEnumerator() = default;
    /// In the order of their numbers. Ports without hardware behind them (ttyS1 …) only with `all`.
    [[nodiscard]] virtual QList<PortInfo> ports(bool all = false) const = 0;
};

/// The ports of this machine, read from sysfs without opening any: opening one moves its control lines.
/// Pseudo-terminals are not listed; their paths are typed. The two folders are another place in tests only.
class SystemPortEnumerator final : public PortEnumerator
{
public:
    explicit SystemPortEnumerator(QString sysFolder = QStringLiteral("/sys"),
                                  QString deviceFolder = QStringLiteral("/dev"))
        : m_sysFolder(std::move(sysFolder)), m_deviceFolder(std::move(deviceFolder))
    {
    }
    [[nodiscard]] QList<PortInfo> ports(bool all = false) const override;

private:
    QString m_sysFolder, m_deviceFolder;
};

/// Keeps two parts of one program from opening one port, whatever name they know it by. Any thread. Must outlive what
/// it hands out.
class PortReservations
{
public:
    /// The ports this process has open: as much a fact of the whole process as its lock files.
    static PortReservations &ofThisProgram();
    /// Holds the port until destroyed.
    class Hold
    {
    public:
        Hold(PortReservations &owner, QString path) : m_owner(owner), m_path(std::move(path)) {}
        ~Hold() { m_owner.release(m_path); }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        PortReservations &m_owner;
        QString m_path;
    };
    /// Busy when another part holds it.
    Result<std::unique_ptr<Hold>> reserve(const QString &path);
    [[nodiscard]] bool isHeld(const QString &path) const;

private:
    void release(const QString &path);
    mutable std::mutex m_mutex;
    std::set<QString> m_paths;
};

} // namespace wm::link
