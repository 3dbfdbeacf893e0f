// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/backoff.h"
#include "core/sync/http/http_transport.h"
#include "core/sync/round.h"

#include <QtCore/QElapsedTimer>

#include <random>

namespace wm::sync {

/// Drives rounds over a transport until one has ended well, something is refused, or patience runs out: what the
/// network loses is tried again after a while (Backoff). Everything on the calling thread.
class RoundRunner
{
public:
    /// The report of all rounds together, or the last error.
    using Finished = std::function<void(Result<Report>)>;

    RoundRunner(record::Store &store, HttpTransport &transport, Clock &clock, RoundOptions options, Duration patience);
    void start(Finished finished);

private:
    void begin();
    void step();
    void end();

    record::Store &m_store;
    HttpTransport &m_transport;
    Clock &m_clock;
    RoundOptions m_options;
    Duration m_patience;
    Instant m_since{0};
    Duration m_asked{0}; ///< how long the office asked to wait
    Backoff m_backoff;
    bool m_turnedAway = false; ///< the last round was not let in, or not any more
    std::mt19937 m_chance{std::random_device{}()};
    std::unique_ptr<Round> m_round;
    std::unique_ptr<Clock::Timer> m_timer;
    Report m_sum;
    Finished m_finished;
};

} // namespace wm::sync
