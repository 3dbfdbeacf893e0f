// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/ble_scanner.h"

namespace wm::find {

/// The Bluetooth half of a search, as the finder sees it; tests hand in one of their own.
class Radio : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// Whether more may be heard: it searches or is about to. False: something is in the way, words() says what.
    [[nodiscard]] virtual bool searching() const = 0;
    [[nodiscard]] virtual QString words() const = 0;
    [[nodiscard]] virtual QList<link::BleDevice> devices() const = 0;
Q_SIGNALS:
    void changed();
};

/// The machine's Bluetooth.
class SystemRadio final : public Radio
{
    Q_OBJECT
public:
    explicit SystemRadio(Clock &clock, QObject *parent = nullptr);
    void start() override { m_scanner.start(); }
    void stop() override { m_scanner.stop(); }
    [[nodiscard]] bool searching() const override;
    [[nodiscard]] QString words() const override { return m_scanner.words(); }
    [[nodiscard]] QList<link::BleDevice> devices() const override { return m_scanner.devices(); }

private:
    link::BleScanner m_scanner;
};

} // namespace wm::find
