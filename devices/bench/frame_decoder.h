// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>
#include <optional>

namespace wm::bench {

/// Cuts what passes on a line into messages, for people to look at; nothing it says is used as a value. Bytes and times
/// in, frames out; no clock, no I/O. A line that says nothing it understands comes out in runs of at most 256 bytes, so
/// that it keeps no more than that.
class FrameDecoder
{
public:
    virtual ~FrameDecoder() = default;
    virtual void sent(QByteArrayView bytes, Instant at) = 0;
    virtual void received(QByteArrayView bytes, Instant at) = 0;
    /// Ends what still waited for more, once wakeAt() is reached.
    virtual void tick(Instant now) = 0;
    [[nodiscard]] virtual std::optional<Instant> wakeAt() const = 0;
    /// Frames completed since the last call, in order.
    [[nodiscard]] QList<workflow::BenchFrame> take() { return std::exchange(m_frames, {}); }

protected:
    static constexpr qsizetype kLongest = 256; ///< of a run that is not understood; also Modbus RTU's longest frame
    void put(workflow::BenchFrame frame);

private:
    QList<workflow::BenchFrame> m_frames;
    qint64 m_number = 0;
};

std::unique_ptr<FrameDecoder> makeDecoder(workflow::BenchFrame::Protocol protocol);

} // namespace wm::bench
