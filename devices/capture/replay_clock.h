// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace wm::capture {

/// The time in which a replay lives. It stands still between wake-ups and then jumps to the next one, after as much
/// real time as `speed` leaves of it; so a replay runs alike at any speed, however busy the machine. One thread, with a
/// Qt event loop.
class ReplayClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    static constexpr double kAtOnce = 0; ///< as fast as the machine can
    /// Starts at `startUtc`, the moment of the recording, at `speed`.
    explicit ReplayClock(const QDateTime &startUtc, double speed = kAtOnce);

    [[nodiscard]] Instant now() const override { return m_time.now(); }
    [[nodiscard]] QDateTime utc() const override { return m_time.utc(); }
    [[nodiscard]] QByteArray bootId() const override { return QByteArrayLiteral("replay"); }
    [[nodiscard]] std::unique_ptr<Timer> after(Duration delay, WakeUp wakeUp) override;

    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Runs to the next wake-up at once and pauses there.
    void step();

private:
    void arm();
    void jump();
    ManualClock m_time;
    double m_speed;
    bool m_paused = false;
    int m_quietTurns = 0;
    QTimer m_turn;
};

} // namespace wm::capture
