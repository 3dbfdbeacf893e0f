// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "devices/link/link.h"

#include <memory>

namespace wm::link {

/// A LINK as people type it: `serial:PORT[?baud=N]`, `tcp:HOST:PORT`, `ble:NAME-OR-ADDRESS`, `replay:FILE` (CLI.md).
struct LinkText
{
    enum class Kind { Serial, Tcp, Ble, Replay };
    Kind kind = Kind::Serial;
    QString target; ///< full path of the port, host, BLE name or address, or file
    int baud = 9600;
    quint16 port = 0; ///< TCP
    bool operator==(const LinkText &) const = default;
};

/// Refuses anything else with what is wrong and an example.
Result<LinkText> parseLink(const QString &text);
/// "serial:/dev/ttyUSB0?baud=19200"; the rate only where it is not 9600.
QString toText(const LinkText &link);
/// A link to a device that is really there (serial, TCP). Replay links are made by wm::capture::makeLink().
Result<std::unique_ptr<Link>> makeDeviceLink(const LinkText &link, Clock &clock);

} // namespace wm::link
