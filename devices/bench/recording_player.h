// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/bench/frame_decoder.h"
#include "devices/bench/model_view.h"
#include "devices/capture/capture_file.h"
#include "devices/ims/reception.h"

namespace wm::bench {

/// A recording, looked at: its bytes go through the same decoders as a live line's, with the times they had then. A
/// plain class; nothing is sent anywhere.
class RecordingPlayer
{
public:
    /// `listened`: a sub-meter's line; a recording in which nothing was sent is one anyway.
    static Result<std::unique_ptr<RecordingPlayer>> open(const QString &file, bool listened);

    /// Adds up to `most` runs of bytes to an update: frames, and readings of a sub-meter.
    void play(qsizetype most, workflow::BenchUpdate &into);
    [[nodiscard]] bool ended() const { return m_next == m_frames.size(); }
    /// What the device's registers held at the end of what was played.
    [[nodiscard]] const RegisterImage &image() const { return m_image; }

private:
    void take(const std::vector<ims::Received> &received, workflow::BenchUpdate &into) const;

    QList<capture::Frame> m_frames;
    qsizetype m_next = 0;
    std::unique_ptr<FrameDecoder> m_decoder;
    std::optional<ims::Reception> m_reception;
    RegisterImage m_image;
};

} // namespace wm::bench
