// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/marked_bytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <cstdint>
#include <vector>

namespace wm::ims {

/// What a receiver on crossed wires makes of one frame, as the operating system hands it on: characters with a framing
/// error left out, a break as one 0x00 (DEVICES.md §5, "Swapped A/B"; notes I-25). `frame` has 12 bytes.
[[nodiscard]] QByteArray asHeardOverCrossedWires(QByteArrayView frame);

/// Whether some frame, heard over crossed wires, would have arrived as exactly these bytes; 0xFF and 0x00 that some
/// receivers add before and after it are allowed. The start and stop bits and bytes 7, 8 and 12 are known, 72 bits are
/// free. Random bursts fit in about 1 of 100 cases up to 5 bytes, in fewer than 1 of 1000 from 8 bytes on.
[[nodiscard]] bool couldBeCrossed(QByteArrayView burst);

/// The same with the damaged characters in their places, as a link that marks them hands them on. After a character
/// without its stop bit receivers differ: most wait until the line rises; those built like the 16550 take the missing
/// stop bit for the next start bit (`restarts`).
[[nodiscard]] std::vector<link::MarkedByte> markedOverCrossedWires(QByteArrayView frame, bool restarts = false);

/// Every frame that, heard over crossed wires, would have arrived as exactly these characters, damaged ones included.
/// Idle characters that some receivers add before and after are allowed. Found for one burst this is proof: random
/// bursts, good frames and frames at another speed have none (DEVICES.md §5). At most kMostFrames, in no particular
/// order.
inline constexpr std::size_t kMostFrames = 4096;
[[nodiscard]] std::vector<QByteArray> framesBehindCrossedWires(const std::vector<link::MarkedByte> &heard);
/// The numbers of the meters that could have sent them, ascending.
[[nodiscard]] std::vector<std::uint16_t> meterNumbersOf(const std::vector<QByteArray> &frames);

/// How many of `bytes`, which has no silences to cut it, can be explained as frames heard over crossed wires, one after
/// the other.
[[nodiscard]] qsizetype explainedAsCrossed(QByteArrayView bytes);

} // namespace wm::ims
