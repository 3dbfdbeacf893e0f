// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/sync/protocol.h"

namespace wm::sync {

/// What a round did; what a person is told of it.
struct Report
{
    int pushed = 0; ///< entries that the office took in this time
    int pulled = 0; ///< entries that came from it
    int blobsSent = 0;
    int blobsFetched = 0;
    int blobsWaiting = 0;  ///< attachments of entries here that have reached neither this device nor the office
    int blobsLeft = 0;     ///< attachments that this device lacks and was told not to fetch
    int refusedHere = 0;   ///< entries from the office that do not prove themselves, or contradict what is here
    bool restored = false; ///< the office had been put back to an older state; what it lacked was offered
    QList<JobId> changed;  ///< jobs that entries came in for
};

/// Entries: asks where the office stands, pulls, offers what it lacks after a restore, pushes. A state machine without
/// a clock or a socket: ask for the request, hand in its answer. Everything that outlasts it is in the store, so it may
/// be dropped after any step.
class EntriesPart
{
public:
    /// `again` also offers what the office rejected before.
    EntriesPart(record::Store &store, record::Bounds bounds, bool again);
    Result<std::optional<Request>> next(); ///< nothing: done
    Result<void> answered(const Response &response);
    [[nodiscard]] const Report &report() const { return m_report; }

private:
    enum class Stage { State, Pull, Heads, Offer, Push, Done };
    struct Offering
    {
        JobId job;
        record::PublicKey key;
        quint64 from = 1;
    };

    Result<void> stateAnswered(const Response &response);
    Result<void> pageAnswered(const Response &response);
    Result<void> headsAnswered(const Response &response);
    Result<void> offerAnswered(const Response &response);
    Result<void> pushAnswered(const Response &response);
    Result<void> startAgain(qint64 deviceLast, const QByteArray &epoch);
    Result<void> clearQuarantine();
    Result<std::optional<Request>> offerRequest();
    Result<std::optional<Request>> pushRequest();
    Result<void> note(const QList<ItemResult> &results, record::SyncValues with);
    Result<qint64> acked() const;

    record::Store &m_store;
    record::SyncStore &m_sync;
    record::Bounds m_bounds;
    bool m_again;
    Stage m_stage = Stage::State;
    Report m_report;
    QByteArray m_epoch;
    bool m_own = false; ///< whether to ask for this device's entries, too
    int m_restarts = 0;
    QByteArray m_headsAfter;
    QHash<std::pair<QByteArray, QByteArray>, record::Head> m_heads; ///< what the office has, by job and author
    QList<Offering> m_offers;
    QList<PushItem> m_sent;
    QList<record::Hash> m_sentHashes; ///< of m_sent; empty for what is lost
};

} // namespace wm::sync
