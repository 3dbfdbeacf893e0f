// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/ims_decoder.h"

#include "devices/ims/reception.h"

#include <algorithm>

namespace wm::bench {

using workflow::BenchFrame;

namespace {

BenchFrame frameOf(QByteArray bytes, Instant at, BenchFrame::Kind kind)
{
    BenchFrame frame;
    frame.protocol = BenchFrame::Protocol::Ims;
    frame.at = at;
    frame.kind = kind;
    frame.bytes = std::move(bytes);
    return frame;
}

} // namespace

void ImsDecoder::sent(QByteArrayView bytes, Instant at)
{
    BenchFrame frame = frameOf(bytes.toByteArray(), at, BenchFrame::Kind::Bytes);
    frame.sent = true;
    put(std::move(frame));
}

void ImsDecoder::received(QByteArrayView bytes, Instant at)
{
    if (!m_burst.isEmpty() && at - m_lastAt > ims::Reception::kBurstGap)
        close();
    if (m_burst.isEmpty() && !m_long)
        m_since = at;
    m_lastAt = at;
    while (!bytes.isEmpty()) {
        const qsizetype piece = std::min(bytes.size(), kLongest - m_burst.size());
        m_burst.append(bytes.data(), piece);
        bytes = bytes.sliced(piece);
        if (m_burst.size() == kLongest) {
            put(frameOf(std::exchange(m_burst, {}), m_since, BenchFrame::Kind::Bytes));
            m_long = true;
            m_since = at;
        }
    }
}

void ImsDecoder::close()
{
    const QByteArray burst = std::exchange(m_burst, {});
    const bool isLong = std::exchange(m_long, false);
    if (burst.isEmpty())
        return;
    const qsizetype padding = burst.size() - ims::kFrameLength;
    const bool ends =
        !isLong && padding >= 0 && ims::decodeFrame(QByteArrayView(burst).sliced(padding)) &&
        std::all_of(burst.begin(), burst.begin() + padding, [](char byte) { return byte == '\0' || byte == '\xff'; });
    if (ends && padding > 0)
        put(frameOf(burst.left(padding), m_since, BenchFrame::Kind::Bytes));
    put(frameOf(ends ? burst.mid(padding) : burst, m_since,
                ends ? BenchFrame::Kind::ImsReading : BenchFrame::Kind::Bytes));
}

void ImsDecoder::tick(Instant now)
{
    if ((!m_burst.isEmpty() || m_long) && now - m_lastAt >= ims::Reception::kSilence)
        close();
}

std::optional<Instant> ImsDecoder::wakeAt() const
{
    return m_burst.isEmpty() && !m_long ? std::nullopt : std::optional(m_lastAt + ims::Reception::kSilence);
}

} // namespace wm::bench
