// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>

namespace wm {

/// Monotonic time since an arbitrary start (the boot, for the real clock).
using Instant = std::chrono::nanoseconds;
using Duration = std::chrono::nanoseconds;

/// Time as a parameter: reading it and being woken by it. Everything that waits takes a Clock through its constructor;
/// tests hand in a ManualClock and advance it. Wake-ups run on the thread that asked for them.
class Clock
{
public:
    using WakeUp = std::function<void()>;
    /// Cancels its wake-up when destroyed. Must be destroyed on the thread that asked.
    class Timer
    {
    public:
        virtual ~Timer() = default;
    };

    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual QDateTime utc() const = 0;
    /// Identifies this boot, so that monotonic times of different boots are never compared. Empty when unknown.
    [[nodiscard]] virtual QByteArray bootId() const = 0;
    /// Calls `wakeUp` once, `delay` from now, unless the timer is destroyed first.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(Duration delay, WakeUp wakeUp) = 0;
};

/// The machine's clock; wake-ups need a Qt event loop on the calling thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] QByteArray bootId() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(Duration delay, WakeUp wakeUp) override;
};

/// A clock that stands still until it is advanced. Single-threaded.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime startUtc = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC));
    ~ManualClock() override;
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override;
    [[nodiscard]] QByteArray bootId() const override { return QByteArrayLiteral("manual"); }
    [[nodiscard]] std::unique_ptr<Timer> after(Duration delay, WakeUp wakeUp) override;
    /// Moves time on, running every wake-up that falls due on the way, in order of time, then of asking.
    void advance(Duration by);
    /// The next wake-up's time, or a negative duration when none is pending.
    [[nodiscard]] Instant nextWakeUp() const;
    /// Lets the wall clock jump without touching monotonic time.
    void jumpWall(std::chrono::milliseconds by) { m_wallShift += by; }

private:
    class ManualTimer;
    using Key = std::pair<Instant, std::uint64_t>;
    QDateTime m_start;
    Instant m_now{0};
    std::chrono::milliseconds m_wallShift{0};
    std::uint64_t m_counter = 0;
    std::shared_ptr<std::map<Key, WakeUp>> m_pending;
};

} // namespace wm
