// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/replay_clock.h"

#include <algorithm>

namespace wm::capture {

namespace {
/// Turns of the event loop after a wake-up before the next jump: what it set going (futures hand over through the
/// event loop) must have come to rest.
constexpr int kTurns = 3;
} // namespace

ReplayClock::ReplayClock(const QDateTime &startUtc, double speed) : m_time(startUtc), m_speed(speed)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer);
    connect(&m_turn, &QTimer::timeout, this, &ReplayClock::jump);
}

std::unique_ptr<Clock::Timer> ReplayClock::after(Duration delay, WakeUp wakeUp)
{
    auto timer = m_time.after(delay, std::move(wakeUp));
    arm();
    return timer;
}

void ReplayClock::setSpeed(double speed)
{
    m_speed = speed;
    m_turn.stop();
    arm();
}

void ReplayClock::setPaused(bool paused)
{
    m_paused = paused;
    m_turn.stop();
    arm();
}

void ReplayClock::step()
{
    m_paused = true;
    m_turn.stop();
    if (const Instant next = m_time.nextWakeUp(); next >= Instant{0})
        m_time.advance(std::max(next - m_time.now(), Duration{0}));
}

void ReplayClock::arm()
{
    if (m_paused || m_turn.isActive())
        return;
    m_quietTurns = 0;
    m_turn.start(0);
}

void ReplayClock::jump()
{
    const Instant next = m_time.nextWakeUp();
    if (next < Instant{0} || m_paused)
        return;
    const Duration wait = std::max(next - m_time.now(), Duration{0});
    if (m_quietTurns < kTurns) {
        // The last of the turns is as long as the replay's speed says.
        const bool last = ++m_quietTurns == kTurns && m_speed > 0;
        m_turn.start(last ? std::chrono::ceil<std::chrono::milliseconds>(
                                std::chrono::duration<double, std::nano>(wait) / m_speed)
                          : std::chrono::milliseconds{0});
        return;
    }
    m_time.advance(wait);
    arm();
}

} // namespace wm::capture
