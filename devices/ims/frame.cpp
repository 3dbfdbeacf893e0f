// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/frame.h"

#include <QtCore/QByteArray>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace wm::ims {

std::optional<FrameFields> decodeFrame(QByteArrayView bytes)
{
    if (bytes.size() != kFrameLength)
        return std::nullopt;
    const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
    if (!hasFrameShape(data))
        return std::nullopt;
    return fieldsOf(data);
}

std::vector<FrameFields> framesWithoutADoubledByte(QByteArrayView bytes)
{
    std::vector<FrameFields> found;
    for (qsizetype at = 1; at < bytes.size() && bytes.size() == kFrameLength + 1; ++at) {
        if (bytes[at] != bytes[at - 1])
            continue;
        QByteArray shorter = bytes.toByteArray();
        shorter.remove(at, 1);
        if (const auto fields = decodeFrame(shorter))
            found.push_back(*fields);
    }
    return found;
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
#ifdef __SSE2__
    // Sixteen windows at a time; the last of them ends 27 bytes behind the first byte.
    const __m128i zero = _mm_setzero_si128();
    const __m128i stop = _mm_set1_epi8(0x0D);
    for (; at + 27 <= size; at += 16) {
        const auto load = [&](qsizetype from) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + at + from));
        };
        const __m128i shape =
            _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(load(6), load(7)), zero), _mm_cmpeq_epi8(load(11), stop));
        for (auto bits = static_cast<unsigned>(_mm_movemask_epi8(shape)); bits != 0; bits &= bits - 1) {
            const qsizetype here = at + std::countr_zero(bits);
            found.push_back({static_cast<std::uint64_t>(here), fieldsOf(data + here)});
        }
    }
#endif
    for (; at <= size - kFrameLength; ++at) {
        if (hasFrameShape(data + at))
            found.push_back({static_cast<std::uint64_t>(at), fieldsOf(data + at)});
    }
    return found;
}

} // namespace wm::ims
