// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace wm::sim {

/// The time of a simulated device that lives `factor` times as fast as the clock it is made from (--speed).
class ScaledClock final : public Clock
{
public:
    ScaledClock(Clock &base, double factor)
        : m_base(base), m_factor(factor), m_start(base.now()), m_startUtc(base.utc())
    {
    }
    [[nodiscard]] Instant now() const override { return m_start + scaled(m_base.now() - m_start, m_factor); }
    [[nodiscard]] QDateTime utc() const override
    {
        return m_startUtc.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_start).count());
    }
    [[nodiscard]] QByteArray bootId() const override { return {}; }
    [[nodiscard]] std::unique_ptr<Timer> after(Duration delay, WakeUp wakeUp) override
    {
        return m_base.after(scaled(delay, 1 / m_factor), std::move(wakeUp));
    }

private:
    static Duration scaled(Duration time, double factor)
    {
        return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::nano>(time) * factor);
    }
    Clock &m_base;
    double m_factor;
    Instant m_start;
    QDateTime m_startUtc;
};

} // namespace wm::sim
