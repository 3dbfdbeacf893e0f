// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/frame.h"

#include <QtCore/QtEndian>

namespace wm::ims {

namespace {
/// Bytes 7, 8 and 12 are the first, second and sixth of the eight bytes that start at byte 7.
constexpr std::uint64_t kMask = 0x0000'FF00'0000'FFFFULL;
constexpr std::uint64_t kShape = 0x0000'0D00'0000'0000ULL;
} // namespace

std::optional<FrameFields> decodeFrame(QByteArrayView bytes)
{
    if (bytes.size() != kFrameLength)
        return std::nullopt;
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    if (!hasFrameShape(data))
        return std::nullopt;
    return fieldsOf(data);
}

std::vector<Candidate> findCandidates(QByteArrayView bytes)
{
    std::vector<Candidate> found;
    const auto size = bytes.size();
    if (size < kFrameLength)
        return found;
    found.reserve(static_cast<std::size_t>(size / kFrameLength));
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    qsizetype at = 0;
    // One load and one comparison a byte; the last two windows have no eight bytes behind byte 7.
    for (const auto last = size - kFrameLength - 2; at <= last; ++at) {
        if ((qFromLittleEndian<quint64>(data + at + 6) & kMask) == kShape)
            found.push_back({static_cast<std::uint64_t>(at), fieldsOf(data + at)});
    }
    for (; at <= size - kFrameLength; ++at) {
        if (hasFrameShape(data + at))
            found.push_back({static_cast<std::uint64_t>(at), fieldsOf(data + at)});
    }
    return found;
}

} // namespace wm::ims
