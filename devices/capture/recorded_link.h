// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/capture_file.h"
#include "devices/link/link.h"

#include <memory>

namespace wm::capture {

/// A link that records everything that passes. Received bytes closer together than `joinGap` are one frame, stamped
/// with the first, so that a message split by adapters is whole in Wireshark; what is passed on is not delayed.
class RecordedLink final : public link::Link
{
    Q_OBJECT
public:
    static constexpr Duration kJoinGap = std::chrono::milliseconds{20};
    /// A frame is written at this length even where the bytes never pause, so that a flood is not kept in memory.
    static constexpr qsizetype kMaxFrame = 4096;
    RecordedLink(Clock &clock, std::unique_ptr<link::Link> inner, std::unique_ptr<CaptureWriter> writer,
                 Duration joinGap = kJoinGap);
    ~RecordedLink() override;

    [[nodiscard]] QString name() const override { return m_inner->name(); }
    [[nodiscard]] int baud() const override { return m_inner->baud(); }
    [[nodiscard]] Duration timePer20Bytes() const override { return m_inner->timePer20Bytes(); }
    [[nodiscard]] bool needsBond() const override { return m_inner->needsBond(); }
    /// With what was received up to now written out.
    [[nodiscard]] const CaptureWriter &capture();

private:
    void doOpen() override { m_inner->open(); }
    void doWrite(const QByteArray &bytes) override { m_inner->write(bytes); }
    void doClose() override;
    void doBond() override { m_inner->bond(); }
    void flush();

    std::unique_ptr<link::Link> m_inner;
    std::unique_ptr<CaptureWriter> m_writer;
    Duration m_joinGap;
    QByteArray m_pending;
    Instant m_pendingSince{0};
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::capture
