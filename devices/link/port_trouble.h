// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/port_list.h"

#include <QtCore/QStringList>

#include <optional>

namespace wm::link {

/// A port that has just been plugged in is opened again and again for this long: the system sets its rights a moment
/// later, and ModemManager keeps it for about ten seconds (DEVICES.md §6).
inline constexpr Duration kSettleTime = std::chrono::seconds(15);

/// What the machine says about a port, besides opening it. Tests hand in their own.
class PortSurroundings
{
public:
    virtual ~PortSurroundings() = default;
    /// How long the port has been there; nothing for what is not plugged in and out (ttyS, pseudo-terminals).
    [[nodiscard]] virtual std::optional<Duration> sincePlugIn(const QString &path) const = 0;
    /// The program that has the port open, "minicom (1234)", as far as this account may know; else empty.
    [[nodiscard]] virtual QString holder(const QString &path) const = 0;
    /// Whether a program of this name runs.
    [[nodiscard]] virtual bool runs(const QString &program) const = 0;
};

/// Asks /proc and the device's node.
class SystemSurroundings final : public PortSurroundings
{
public:
    explicit SystemSurroundings(QString procFolder = QStringLiteral("/proc")) : m_procFolder(std::move(procFolder)) {}
    [[nodiscard]] std::optional<Duration> sincePlugIn(const QString &path) const override;
    [[nodiscard]] QString holder(const QString &path) const override;
    [[nodiscard]] bool runs(const QString &program) const override;

private:
    QString m_procFolder;
};

/// The error for an open() that failed with `error` (an errno): no permission, in use and not there are three different
/// ones, each with what to do. Who is in the way is named where it is known.
[[nodiscard]] Error errorOfOpen(const QString &path, int error, const PortSurroundings &surroundings);
/// Why a port may be gone: pulled out, or taken away by brltty, whose mark is a known chip that vanishes at once.
[[nodiscard]] Error errorOfUnplug(const PortInfo &port, Duration afterPlugIn, const PortSurroundings &surroundings);
/// Whether waiting can help: the port is new, and the error one that passes.
[[nodiscard]] bool mayYetSettle(const Error &error, std::optional<Duration> sincePlugIn);

/// What a person should know about an adapter before it is used; empty: nothing.
[[nodiscard]] QString adviceOn(const PortInfo &port);

} // namespace wm::link
