// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/ims/offline.h"

#include <set>

namespace wm::ims {

/// What a line gives while nobody speaks.
inline bool isIdle(std::uint8_t byte)
{
    return byte == 0x00 || byte == 0xFF;
}

/// What is wrong on the line that gave `bytes`, from what lies between its readings. `meters`: the numbers that tell a
/// story of their own. Internal to this folder.
void diagnose(OfflineResult &result, QByteArrayView bytes, const std::set<std::uint16_t> &meters);

} // namespace wm::ims
