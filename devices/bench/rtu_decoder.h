// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bench/frame_decoder.h"

namespace wm::bench {

/// Modbus RTU as its master hears it: requests are what was sent; an answer's end comes from its length, and its
/// checksum says whether it is one. What a line adds (echo, noise before an answer, half answers) is shown as that.
class RtuDecoder final : public FrameDecoder
{
public:
    static constexpr Duration kSilence = std::chrono::milliseconds(200);

    void sent(QByteArrayView bytes, Instant at) override;
    void received(QByteArrayView bytes, Instant at) override;
    void tick(Instant now) override;
    [[nodiscard]] std::optional<Instant> wakeAt() const override;

private:
    void scan();
    void flush();
    void bytes(qsizetype count, workflow::BenchFrame::Verdict verdict);
    void answer(qsizetype length);
    [[nodiscard]] bool echoAtFront() const;
    [[nodiscard]] bool wanted(QByteArrayView frame) const;
    void drop(qsizetype count);

    workflow::BenchFrame m_request; ///< the last one sent
    bool m_echoPossible = false;
    QByteArray m_buffer;
    Instant m_bufferSince{0}, m_lastAt{0};
};

/// Reads function, address and count of a request's PDU into `frame`; whether it has the shape of one.
bool readRequestInto(workflow::BenchFrame &frame, QByteArrayView pdu);
/// The length of an answer's PDU by its first bytes; nullopt while they do not say, or for a function without one.
std::optional<qsizetype> answerLength(QByteArrayView pdu);

} // namespace wm::bench
