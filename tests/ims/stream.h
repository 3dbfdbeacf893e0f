// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/ims/frame.h"

#include <QtCore/QByteArray>

namespace wm::ims::test {

/// The 12 bytes a meter sends, written from Table 4 and not from the decoder (IMS-FRAME-01 … -13).
inline QByteArray frameOf(std::uint16_t id, std::uint16_t demand, std::uint8_t resets, std::uint32_t kwh,
                          std::uint8_t first = 0)
{
    QByteArray bytes(12, '\0');
    const auto put = [&bytes](int at, unsigned value) { bytes[at] = static_cast<char>(value & 0xFFU); };
    put(0, first);
    put(1, id / 256U);
    put(2, id % 256U);
    put(3, demand / 256U);
    put(4, demand % 256U);
    put(5, resets);
    put(8, kwh / 65536U);
    put(9, kwh / 256U % 256U);
    put(10, kwh % 256U);
    put(11, 0x0DU);
    return bytes;
}

} // namespace wm::ims::test
