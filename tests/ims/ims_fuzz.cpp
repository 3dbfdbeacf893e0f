// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/crossed.h"
#include "devices/ims/offline.h"
#include "devices/ims/reception.h"

#include <algorithm>
#include <cstdlib>

using namespace wm;
using namespace wm::ims;

/// The first byte says how the rest is cut and how fast it comes; whatever it is, nothing overlaps and every byte is
/// accounted for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const OfflineResult result = decodeOffline(bytes);
    qint64 end = 0;
    for (const OfflineReading &reading : result.readings) {
        if (reading.offset < end || !decodeFrame(bytes.sliced(reading.offset, kFrameLength)))
            std::abort();
        end = reading.offset + kFrameLength;
    }
    if (result.skippedBytes != bytes.size() - static_cast<qint64>(result.readings.size()) * kFrameLength)
        std::abort();
    (void)couldBeCrossed(bytes.first(std::min<qsizetype>(bytes.size(), 40)));

    Reception reception;
    Instant now{0};
    const qsizetype piece = data[0] % 16 + 1;
    const auto pause = std::chrono::milliseconds((data[0] / 16) * 20);
    qint64 frames = 0;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        now += pause;
        frames += static_cast<qint64>(reception.take(bytes.sliced(at, std::min(piece, bytes.size() - at)), now).size());
    }
    frames += static_cast<qint64>(reception.tick(now + std::chrono::seconds(1)).size());
    if (frames != reception.frames() || reception.bytes() != bytes.size() ||
        reception.skippedBytes() + frames * kFrameLength != bytes.size())
        std::abort();
    (void)reception.diagnosis(now, Instant{0});
    return 0;
}
