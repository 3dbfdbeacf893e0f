// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/link.h"
#include "devices/sim/fault.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace wm::sim {

/// What witnessmark-sim and tests tell a simulated device when they make it. Empty texts mean the device's own default.
struct DeviceOptions
{
    QString serial, partNumber, state;
    int unit = 1;
    int base = 40000;       ///< SunSpec base address
    bool modbusTcp = false; ///< Modbus devices: MBAP framing instead of RTU
    QList<Fault> faults;
    quint64 seed = 1;
    QJsonObject scenario; ///< device-specific; empty: none
};

/// One simulated device: a state machine with a clock, answering on the links that are attached to it.
class Device : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Serves an open link until it closes. Several may be attached (TCP); the device keeps what it is (its state, its
    /// energy) when links come and go.
    virtual void attach(std::unique_ptr<link::Link> peer) = 0;
    /// One JSON line of --control and its answer. Every device knows {"fault":"NAME[:ARG][@WHEN]"},
    /// {"clear":"NAME"} and {"read":"counters"}; {"set":{…}} and {"read":"state"} are the device's own. An answer is
    /// {"ok":true,…} or {"ok":false,"error":"…"}.
    virtual QJsonObject control(const QJsonObject &command) = 0;
    /// What it advertises itself as by Bluetooth; empty: it has no radio.
    [[nodiscard]] virtual QString bleName() const { return {}; }

Q_SIGNALS:
    /// The device pulled its own plug: its host closes the endpoint and, unless `plugInAfter` is negative, makes it
    /// anew after that (real) time.
    void hungUp(wm::Duration plugInAfter);
};

/// What a program or test can ask of a kind of device before there is one.
struct DeviceKind
{
    QString name; ///< "collar"
    QStringList states;
    QList<FaultInfo> faults;
    bool modbus = false; ///< --tcp is then Modbus TCP, otherwise raw bytes
    /// `deviceTime` is the device's own, perhaps faster than `lineTime`, which times what happens on the wire. Both
    /// must outlive the device. Refuses a state, serial or scenario the device cannot have.
    std::function<Result<std::unique_ptr<Device>>(const DeviceOptions &, Clock &deviceTime, Clock &lineTime)> make;
};

} // namespace wm::sim
