// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/entries_part.h"

#include <chrono>

namespace wm::sync {

/// Which attachments a round carries.
struct BlobsWanted
{
    bool send = true;               ///< what the office lacks and this device has
    bool fetch = true;              ///< what entries here cite and this device lacks
    QList<record::Hash> asked = {}; ///< fetched whatever else, and first: somebody wants to see them

    [[nodiscard]] bool any() const { return send || fetch || !asked.isEmpty(); }
};

/// Attachments, both ways, in pieces that go on where a cut left them: tus 1.0 upwards, ranges downwards. As
/// EntriesPart: no clock and no socket. What has come so far of an attachment is kept in a folder, if there is one;
/// it counts only once its hash is right.
class BlobsPart
{
public:
    static constexpr qint64 kLeastPiece = qint64{64} * 1024;
    static constexpr qint64 kMostPiece = qint64{4} * 1024 * 1024;

    /// `partFolder` empty: nothing half is kept on this disk (of a sealed store it would lie there in plain).
    BlobsPart(record::Store &store, QString partFolder, BlobsWanted wanted, Report &report);
    Result<std::optional<Request>> next(); ///< nothing: done
    /// `took`: from the request to its whole answer; the pieces follow it.
    Result<void> answered(const Response &response, std::chrono::milliseconds took);

private:
    enum class Stage { Which, Create, Offset, Piece, Fetch, Done };

    Result<std::optional<Request>> whichRequest();
    Result<std::optional<Request>> createRequest();
    Result<std::optional<Request>> pieceRequest();
    Result<std::optional<Request>> fetchRequest();
    Result<void> whichAnswered(const Response &response);
    Result<void> uploadAnswered(const Response &response);
    Result<void> fetchAnswered(const Response &response);
    Result<void> uploaded();
    void adapt(std::chrono::milliseconds took);
    [[nodiscard]] QString partFile() const;

    record::Store &m_store;
    record::SyncStore &m_sync;
    QString m_partFolder;
    BlobsWanted m_wanted;
    Report &m_report;
    Stage m_stage = Stage::Which;
    qint64 m_piece = qint64{256} * 1024;

    record::Hash m_after;        ///< the last that the office said it lacks
    QList<record::Hash> m_queue; ///< to be sent, then to be fetched
    QByteArray m_bytes;          ///< of the attachment under way
    QByteArray m_upload;         ///< where it goes
    qint64 m_offset = 0;
    int m_tries = 0;
    bool m_queueRead = false;
};

} // namespace wm::sync
