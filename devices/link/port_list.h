// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <set>

namespace wm::link {

/// A serial port as it is offered to people. Remembered by identity(), since ttyUSB numbers change with every plug.
struct PortInfo
{
    QString path = {}; ///< "/dev/ttyUSB0"
    QString description = {}, manufacturer = {}, serialNumber = {};
    QString location = {}; ///< USB bus and port, "1-2.3"; empty when it is no USB device
    quint16 vendor = 0, product = 0;
    QString chip = {}; ///< what the adapter is made of, where it is known ("FTDI"); unknown ones are never refused
    /// "0403:6001/A50285BI@1-2": vendor, product, serial number and location; empty for ports without a USB identity.
    [[nodiscard]] QString identity() const;
    bool operator==(const PortInfo &) const = default;
};

/// Where the list of ports comes from; tests hand in their own.
class PortEnumerator
{
public:
    virtual ~PortEnumerator() = default;
    /// Sorted by path. Ports without hardware behind them (ttyS0…) only with `all`.
    [[nodiscard]] virtual QList<PortInfo> ports(bool all = false) const = 0;
};

/// The ports of this machine.
class SystemPortEnumerator final : public PortEnumerator
{
public:
    [[nodiscard]] QList<PortInfo> ports(bool all = false) const override;
};

/// The chip behind USB numbers (DEVICES.md §6); empty when unknown.
QString chipName(quint16 vendor, quint16 product);

/// Keeps two parts of one program from opening one port, whatever name they know it by. Must outlive what it hands out.
class PortReservations
{
public:
    /// Holds the port until destroyed.
    class Hold
    {
    public:
        Hold(PortReservations &owner, QString path) : m_owner(owner), m_path(std::move(path)) {}
        ~Hold() { m_owner.m_paths.erase(m_path); }
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;

    private:
        PortReservations &m_owner;
        QString m_path;
    };
    /// Busy when another part holds it.
    Result<std::unique_ptr<Hold>> reserve(const QString &path);

private:
    std::set<QString> m_paths;
};

} // namespace wm::link
