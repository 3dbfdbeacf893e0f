// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bench/frame_decoder.h"

namespace wm::bench {

/// An IMS meter's line: bursts as the silence cuts them (DEVICES.md §5, the times of ims::Reception), those with the
/// shape of a frame marked as readings. How far a reading is believed is said elsewhere.
class ImsDecoder final : public FrameDecoder
{
public:
    void sent(QByteArrayView bytes, Instant at) override;
    void received(QByteArrayView bytes, Instant at) override;
    void tick(Instant now) override;
    [[nodiscard]] std::optional<Instant> wakeAt() const override;

private:
    void close();
    QByteArray m_burst;
    bool m_long = false; ///< the burst was longer than any frame: its end is not one either
    Instant m_since{0}, m_lastAt{0};
};

} // namespace wm::bench
