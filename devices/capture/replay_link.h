// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/capture_file.h"
#include "devices/link/link.h"

#include <functional>
#include <memory>

namespace wm::capture {

/// Plays a recording to a driver, `speed` times as fast as it was. A recording with requests answers each request with
/// what followed it, at the time it came then (never before the request is made), its silences included, and ends as
/// the recording does: Vanished where the device was gone. Where the driver asks something else than was recorded, or
/// goes on after its end, the link ends with Mismatch, which says what was recorded, what was asked and at which frame.
/// A recording of listening plays at its own pace and then ends with Vanished. Where the driver of then waited for an
/// answer to its end, however late its busy machine asked or heard, the answer keeps coming until its time.
class ReplayLink final : public link::Link
{
    Q_OBJECT
public:
    /// A request in words, for messages.
    using Describe = std::function<QString(QByteArrayView request)>;

    ReplayLink(Clock &clock, QString name, QList<Frame> frames, double speed = 1, Describe describe = {});
    [[nodiscard]] QString name() const override { return m_port.isEmpty() ? m_name : m_port; }
    /// How the link is called in what is said of the device; sentences about the recording itself keep its name.
    void callPort(const QString &port) { m_port = port; }

Q_SIGNALS:
    /// A frame or mark of the recording has had its turn.
    void passed(const wm::capture::Frame &frame);
    /// The recording does not fit what the driver asks, or is not whole; the link ends with this error.
    void misfit(const wm::Error &error);

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override { m_timer.reset(); }
    void playNext();
    void play(const Frame &frame);
    [[nodiscard]] bool isTakenWhole(qsizetype request) const;
    [[nodiscard]] bool mayKeepComing() const;
    void endUnfit(const QString &sentence, const QString &asked);
    [[nodiscard]] Duration due(const Frame &frame) const;
    [[nodiscard]] bool atEnd() const { return m_next == m_frames.size(); }

    QString m_name;
    QString m_port;
    QList<Frame> m_frames;
    double m_speed;
    Describe m_describe;
    bool m_listening;
    qsizetype m_next = 0;
    qsizetype m_early = 0;     ///< bytes of the next frame that came before its time
    bool m_takenWhole = false; ///< the answer that is being played
    Instant m_movedAt{0};      ///< when the line last moved, either way
    Instant m_start{0};
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::capture
