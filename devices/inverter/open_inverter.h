// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/modbus/client.h"

#include <functional>
#include <memory>

namespace wm::inverter {

/// How a read reaches its inverter: a fresh, unopened link, how Modbus is framed on it, and where what passes is
/// captured (empty: nowhere).
struct Connection
{
    std::unique_ptr<link::Link> link;
    modbus::Framing framing = modbus::Framing::Rtu;
    std::function<workflow::CaptureSpan()> capture = {};
};
using Connect = std::function<Result<Connection>()>;

/// An inverter on a LINK ("serial:ttyUSB0", "tcp:192.0.2.7:502", "replay:FILE"), which answers as `unit` (some makers'
/// count from 100 or 126). Every read opens the link anew, scans, and closes it. Everything that passes is captured
/// into a new file in `captureDir`; `recordings` gets its path, also of a read that comes to nothing. Only read
/// requests (function code 3) are ever sent.
std::unique_ptr<workflow::InverterPort> openInverter(const QString &linkText, quint8 unit, Clock &clock,
                                                     const QString &captureDir,
                                                     std::shared_ptr<QStringList> recordings = {});

/// The same over links made by `connect`.
std::unique_ptr<workflow::InverterPort> makeInverter(Connect connect, quint8 unit, Clock &clock);

/// An inverter that has just started has no values for about this long; a read tries again that long.
inline constexpr Duration kStartLimit = std::chrono::seconds{45};

} // namespace wm::inverter
