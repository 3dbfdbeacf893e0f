// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <sys/timerfd.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace wm {

namespace {

class QtTimer final : public Clock::Timer
{
public:
    QtTimer(Duration delay, Clock::WakeUp wakeUp)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([wakeUp = std::move(wakeUp)] {
            // A copy outlives the timer, which the wake-up may destroy.
            const Clock::WakeUp run = wakeUp;
            run();
        });
        const auto milliseconds = std::chrono::ceil<std::chrono::milliseconds>(std::max(delay, Duration{0}));
        m_timer.start(milliseconds);
    }

private:
    QTimer m_timer;
};

/// For a wait that whole milliseconds would make much longer: a line of 9600 baud is to be silent for 4.01 ms, and a
/// fiftieth of every exchange would be lost to 5. No timer at all where the system has none left.
class FineTimer final : public Clock::Timer
{
public:
    static std::unique_ptr<Clock::Timer> make(Duration delay, Clock::WakeUp wakeUp)
    {
        const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
        if (timer < 0)
            return nullptr;
        itimerspec when{};
        when.it_value.tv_nsec = delay.count();
        ::timerfd_settime(timer, 0, &when, nullptr);
        return std::unique_ptr<Clock::Timer>(new FineTimer(timer, std::move(wakeUp)));
    }
    ~FineTimer() override
    {
        m_notifier.setEnabled(false);
        ::close(m_file);
    }

private:
    FineTimer(int file, Clock::WakeUp wakeUp) : m_file(file), m_notifier(file, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this, wakeUp = std::move(wakeUp)] {
            m_notifier.setEnabled(false);
            const Clock::WakeUp run = wakeUp; // outlives the timer, which the wake-up may destroy
            run();
        });
    }
    int m_file;
    QSocketNotifier m_notifier;
};

constexpr Duration kFine = std::chrono::milliseconds{20}; ///< below it a fraction of a millisecond counts

} // namespace

Instant SystemClock::now() const
{
    // CLOCK_BOOTTIME counts while the tablet sleeps, which a five-minute meter does not.
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray SystemClock::bootId() const
{
    static const QByteArray id = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }();
    return id;
}

std::unique_ptr<Clock::Timer> SystemClock::after(Duration delay, WakeUp wakeUp)
{
    const bool isFine = delay > Duration{0} && delay < kFine && delay % std::chrono::milliseconds{1} != Duration{0};
    if (auto timer = isFine ? FineTimer::make(delay, wakeUp) : nullptr)
        return timer;
    return std::make_unique<QtTimer>(delay, std::move(wakeUp));
}

class ManualClock::ManualTimer final : public Clock::Timer
{
public:
    ManualTimer(std::weak_ptr<std::map<Key, WakeUp>> pending, Key key) : m_pending(std::move(pending)), m_key(key) {}
    ~ManualTimer() override
    {
        if (const auto pending = m_pending.lock())
            pending->erase(m_key);
    }

private:
    std::weak_ptr<std::map<Key, WakeUp>> m_pending;
    Key m_key;
};

ManualClock::ManualClock(QDateTime startUtc)
    : m_start(std::move(startUtc)), m_pending(std::make_shared<std::map<Key, WakeUp>>())
{
}

ManualClock::~ManualClock() = default;

QDateTime ManualClock::utc() const
{
    return m_start.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(m_now).count() + m_wallShift.count());
}

std::unique_ptr<Clock::Timer> ManualClock::after(Duration delay, WakeUp wakeUp)
{
    const Key key{m_now + std::max(delay, Duration{0}), ++m_counter};
    m_pending->emplace(key, std::move(wakeUp));
    return std::make_unique<ManualTimer>(m_pending, key);
}

void ManualClock::advance(Duration by)
{
    const Instant end = m_now + by;
    while (!m_pending->empty() && m_pending->begin()->first.first <= end) {
        auto node = m_pending->extract(m_pending->begin());
        m_now = std::max(m_now, node.key().first);
        node.mapped()();
    }
    m_now = end;
}

Instant ManualClock::nextWakeUp() const
{
    return m_pending->empty() ? Instant{-1} : m_pending->begin()->first.first;
}

} // namespace wm
