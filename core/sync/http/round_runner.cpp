// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http/round_runner.h"

#include "core/sync/account.h"

namespace wm::sync {

namespace {

/// Entries and whole attachments, both ways.
int movedIn(const Report &report)
{
    return report.pushed + report.pulled + report.blobsSent + report.blobsFetched;
}

void add(Report &sum, const Report &more)
{
    sum.pushed += more.pushed;
    sum.pulled += more.pulled;
    sum.blobsSent += more.blobsSent;
    sum.blobsFetched += more.blobsFetched;
    sum.blobsWaiting = more.blobsWaiting;
    sum.refusedHere = std::max(sum.refusedHere, more.refusedHere);
    sum.restored = sum.restored || more.restored;
    for (const JobId &job : more.changed)
        if (!sum.changed.contains(job))
            sum.changed.append(job);
}

} // namespace

RoundRunner::RoundRunner(record::Store &store, HttpTransport &transport, Clock &clock, RoundOptions options,
                         Duration patience)
    : m_store(store), m_transport(transport), m_clock(clock), m_options(std::move(options)), m_patience(patience)
{
}

void RoundRunner::start(Finished finished)
{
    m_finished = std::move(finished);
    m_since = m_clock.now();
    begin();
}

void RoundRunner::begin()
{
    m_round = std::make_unique<Round>(m_store, m_options);
    step();
}

void RoundRunner::step()
{
    const auto request = m_round->next();
    if (!request) {
        end();
        return;
    }
    const Instant sent = m_clock.now();
    const bool piece = request->method == "PATCH";
    m_transport.send(*request, [this, sent, piece](const Result<Response> &response) {
        m_asked = Duration(0);
        if (response) {
            if (response->status == 429)
                m_asked = std::chrono::seconds(std::clamp(response->header("retry-after").toInt(), 1, 3600));
            const int before = movedIn(m_round->report());
            m_round->answered(*response, std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - sent));
            // Patience begins anew with what moved, not with being let in: a service whose attachments are out of
            // reach signs everybody in.
            if (movedIn(m_round->report()) != before || (piece && response->status == 204) || response->status == 206) {
                m_since = m_clock.now();
                m_backoff.reset();
            }
        } else {
            m_round->failed(keptHere(response.error()));
        }
        step();
    });
}

void RoundRunner::end()
{
    add(m_sum, m_round->report());
    if (m_round->done()) {
        m_finished(m_sum);
        return;
    }
    const Error error = *m_round->error();
    // A session ends after a while: only who is turned away at the door, too, is not let in any more.
    const bool turnedAway = error.context == QLatin1String(refusal::kNotSignedIn);
    const bool onceMore = turnedAway && (movedIn(m_round->report()) > 0 || !m_turnedAway);
    m_turnedAway = turnedAway;
    if (onceMore) {
        begin();
        return;
    }
    if (!isPassing(error) || m_clock.now() - m_since >= m_patience) {
        m_finished(error);
        return;
    }
    const double chance = std::uniform_real_distribution<double>(0, 1)(m_chance);
    const Duration wait = std::max<Duration>(m_backoff.afterFailure(chance), m_asked);
    m_timer = m_clock.after(wait, [this] { begin(); });
}

} // namespace wm::sync
