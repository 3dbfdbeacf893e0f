// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace wm::link {

/// A USB-serial chip by the numbers it reports (DEVICES.md §6). The udev rules of packaging/ name the same ones, which
/// a test holds.
struct UsbChip
{
    quint16 vendor = 0, product = 0; ///< product 0: every product of this vendor
    const char *name = "";           ///< a name, never translated
    bool stolenByBrltty = false; ///< its numbers are also those of a braille display: brltty before 6.5 takes it away
};

[[nodiscard]] std::span<const UsbChip> usbChips();
/// The chip behind USB numbers; its maker where only the maker is known; empty when unknown, which never blocks a port.
[[nodiscard]] QString chipName(quint16 vendor, quint16 product);
/// Whether brltty is known to take this one away.
[[nodiscard]] bool isStolenByBrltty(quint16 vendor, quint16 product);

} // namespace wm::link
