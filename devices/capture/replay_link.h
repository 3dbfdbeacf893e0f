// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/capture_file.h"
#include "devices/link/link.h"

#include <memory>

namespace wm::capture {

/// Plays a recording to a driver. A recording with requests answers each request with what followed the same request in
/// the recording, in order; a request that does not follow there ends the link with Mismatch. A recording of listening
/// only plays at its own pace, `speed` times as fast, and ends with Vanished.
class ReplayLink final : public link::Link
{
    Q_OBJECT
public:
    ReplayLink(Clock &clock, QString name, QList<Frame> frames, double speed = 1);
    [[nodiscard]] QString name() const override { return m_name; }

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override { m_timer.reset(); }
    void playNext();

    QString m_name;
    QList<Frame> m_frames;
    double m_speed;
    bool m_listening;
    qsizetype m_next = 0;
    Instant m_start{0};
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::capture
