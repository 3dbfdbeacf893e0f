// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "devices/link/link.h"
#include "devices/link/passkey.h"

#include <memory>
#include <optional>

namespace wm::link {

/// A LINK as people type it: `serial:PORT[?baud=N]`, `tcp:HOST:PORT`, `ble:NAME-OR-ADDRESS[?passkey=N]`,
/// `replay:FILE[?speed=N]`.
struct LinkText
{
    enum class Kind { Serial, Tcp, Ble, Replay };
    Kind kind = Kind::Serial;
    QString target; ///< full path of the port, host, BLE name or address, or file
    int baud = 9600;
    quint16 port = 0;                    ///< TCP
    std::optional<quint32> passkey = {}; ///< BLE: six digits, for bonding; never shown again, toText() leaves it out
    /// Serial: characters with a framing error and breaks are told apart (Link::damaged). Never part of the text.
    bool marksErrors = false;
    double speed = 1; ///< replay: how many times as fast as it was recorded
    bool operator==(const LinkText &) const = default;
};

/// Refuses anything else with what is wrong and an example.
Result<LinkText> parseLink(const QString &text);
/// "serial:/dev/ttyUSB0?baud=19200"; the rate only where it is not 9600.
QString toText(const LinkText &link);
/// A link to a device that is really there (serial, TCP, BLE). `ask` gets a passkey from a person when a Bluetooth
/// device wants one and the link has none. Replay links are made by wm::capture::makeLink().
Result<std::unique_ptr<Link>> makeDeviceLink(const LinkText &link, Clock &clock, const AskPasskey &ask = {});

} // namespace wm::link
