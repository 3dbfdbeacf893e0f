// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bench/frame_decoder.h"

namespace wm::bench {

/// Modbus TCP: both directions by their headers, an answer to its request by the transaction number. It has no checksum
/// of its own.
class TcpDecoder final : public FrameDecoder
{
public:
    void sent(QByteArrayView bytes, Instant at) override { feed(m_out, bytes, at, true); }
    void received(QByteArrayView bytes, Instant at) override { feed(m_in, bytes, at, false); }
    void tick(Instant) override {}
    [[nodiscard]] std::optional<Instant> wakeAt() const override { return std::nullopt; }

private:
    void feed(QByteArray &buffer, QByteArrayView bytes, Instant at, bool sent);
    void frame(QByteArray bytes, Instant at, bool sent);

    QByteArray m_out, m_in;
    QHash<quint16, workflow::BenchFrame> m_requests; ///< not answered yet, by transaction; without their bytes
};

} // namespace wm::bench
