// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/blob_store.h"
#include "core/cloud/cloud_database.h"
#include "core/cloud/rights.h"

#include <QtCore/QSet>

namespace wm::cloud {

/// Attachments: tus 1.0 inwards (creation, checksum, expiration), ranges outwards. Only what an entry of the company
/// cites is taken, and it counts only once its bytes lie on the disk and have their hash. Members throw
/// DatabaseError.
class Uploads
{
public:
    static constexpr qint64 kMostBytes = qint64{256} * 1024 * 1024;
    static constexpr qint64 kMostPiece = qint64{4} * 1024 * 1024;
    static constexpr qint64 kKeptMs = qint64{30} * 24 * 3600 * 1000; ///< an upload that nobody goes on with

    Uploads(CloudDatabase &database, const Rights &rights, BlobStore &blobs)
        : m_database(database), m_rights(rights), m_blobs(blobs)
    {
    }
    /// Removes what has expired; at the start and now and then.
    void tidyUp();
    /// What entries cite and nobody has sent whole; a page of it, in order, after a hash. Asked for anew each time: no
    /// device has to remember what it sent, which a service that was put back would not hold to.
    Response wanted(const Caller &caller, const QByteArray &after);
    Response capabilities() const; ///< OPTIONS of tus
    Response create(const Caller &caller, const Request &request);
    Response offset(const Caller &caller, const QString &id);
    Response piece(const Caller &caller, const QString &id, const Request &request);
    Response fetch(const Caller &caller, const QByteArray &hash, const Request &request, bool head);

private:
    struct Upload
    {
        QString id;
        QByteArray company, hash;
        qint64 length = 0;
        qint64 createdMs = 0;
        bool done = false;
        qint64 received = 0; ///< flushed, as the records say
    };
    std::optional<Upload> uploadOf(const Caller &caller, const QString &id);
    [[nodiscard]] qint64 received(const Upload &upload) const;
    QList<qint64> piecesOf(const Upload &upload); ///< where each began
    Response progress(const Upload &upload, int status) const;
    /// Whether an entry of a job that the caller sees cites it.
    bool isCited(const Caller &caller, const QByteArray &hash, const QSet<QByteArray> &hidden);
    // Within a transaction that has locked what they are about:
    Response begun(const Caller &caller, const QByteArray &hash, qint64 length);
    Response taken(const Upload &upload, const Request &request);
    Response finish(const Upload &upload);
    void forget(const Upload &upload);

    CloudDatabase &m_database;
    const Rights &m_rights;
    BlobStore &m_blobs;
};

} // namespace wm::cloud
