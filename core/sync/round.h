// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/blobs_part.h"

namespace wm::sync {

struct RoundOptions
{
    record::Bounds bounds = {};
    bool again = false;      ///< offer what the office rejected before, too
    BlobsWanted blobs = {};  ///< over a connection that costs by the byte neither is sent or fetched but what is asked
    QString partFolder = {}; ///< where halves of attachments wait (BlobsPart)
};

/// One round: in, entries both ways, attachments both ways. The first failure ends it, and the next round goes on from
/// what the store holds. No clock, no socket: whoever drives it sends what next() says and hands in what came back.
class Round
{
public:
    Round(record::Store &store, RoundOptions options);
    /// Nothing when it has ended, well or not.
    std::optional<Request> next();
    void answered(const Response &response, std::chrono::milliseconds took = std::chrono::milliseconds{0});
    /// The request or its answer was lost.
    void failed(const Error &error) { m_error = error; }

    [[nodiscard]] bool done() const { return m_stage == Stage::Done && !m_error; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] Report report() const;

private:
    enum class Stage { Challenge, Session, Entries, Blobs, Done };
    std::optional<Request> take(Result<std::optional<Request>> request);
    void take(const Result<void> &result);

    record::Store &m_store;
    RoundOptions m_options;
    Stage m_stage = Stage::Challenge;
    std::optional<Error> m_error;
    Response m_challenge;
    QByteArray m_token;
    EntriesPart m_entries;
    Report m_blobsReport;
    BlobsPart m_blobs;
};

/// What the office rejected, and why; each stays on this device.
struct Quarantined
{
    record::Hash hash;
    QString reason; ///< a word (ItemResult::reason)
};
Result<QList<Quarantined>> quarantine(record::Store &store);
/// A rejection's word as a sentence.
QString explanation(const QString &reason);

} // namespace wm::sync
