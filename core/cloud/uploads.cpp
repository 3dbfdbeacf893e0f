// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/uploads.h"

#include "core/base/bytes.h"
#include "core/cloud/assignments.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>

namespace wm::cloud {

namespace {

constexpr int kHashesOfPage = 1000;

std::pair<QByteArray, QByteArray> tus()
{
    return {QByteArrayLiteral("tus-resumable"), QByteArrayLiteral("1.0.0")};
}

/// The value of "name base64" in a list with commas, as tus writes metadata.
std::optional<QByteArray> metadata(const QByteArray &header, QByteArrayView name)
{
    for (const QByteArray &item : header.split(',')) {
        const QByteArrayList words = item.trimmed().split(' ');
        if (words.first() != name || words.size() != 2)
            continue;
        auto decoded = QByteArray::fromBase64Encoding(words.at(1), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return *decoded;
    }
    return std::nullopt;
}

/// "bytes=0-65535": the first and the last byte; of "bytes=5-" the last is the largest there is.
std::optional<std::pair<qint64, qint64>> rangeIn(const QByteArray &header)
{
    if (!header.startsWith("bytes="))
        return std::nullopt;
    const QByteArrayList ends = header.mid(6).split('-');
    bool first = false, last = ends.size() == 2 && ends.last().isEmpty();
    const qint64 from = ends.first().toLongLong(&first);
    const qint64 to = last ? Uploads::kMostBytes : ends.last().toLongLong(&last);
    if (ends.size() != 2 || !first || !last || from < 0 || to < from)
        return std::nullopt;
    return std::pair(from, to);
}

} // namespace

QList<qint64> Uploads::piecesOf(const Upload &upload)
{
    QList<qint64> offsets;
    Query query(m_database, "SELECT start FROM pieces WHERE upload = ? ORDER BY start", upload.id);
    while (query.next())
        offsets.append(query.number(0));
    return offsets;
}

qint64 Uploads::received(const Upload &upload) const
{
    if (upload.done)
        return upload.length;
    return m_blobs.received(upload.id, upload.received);
}

void Uploads::forget(const Upload &upload)
{
    const QList<qint64> pieces = piecesOf(upload);
    m_database.run("DELETE FROM uploads WHERE id = ?", upload.id);
    m_database.run("DELETE FROM pieces WHERE upload = ?", upload.id);
    m_blobs.forget(upload.id, pieces);
}

void Uploads::tidyUp()
{
    m_database.transact([this] {
        QList<Upload> old;
        {
            Query query(m_database, "SELECT id FROM uploads WHERE created_ms < ?", m_database.nowMs() - kKeptMs);
            while (query.next())
                old.append({query.text(0), {}, {}});
        }
        for (const Upload &upload : std::as_const(old))
            forget(upload);
        return true;
    });
}

std::optional<Uploads::Upload> Uploads::uploadOf(const Caller &caller, const QString &id)
{
    Query query(m_database,
                "SELECT id, company, hash, length, created_ms, done, received FROM uploads WHERE id = ? AND "
                "company = ?",
                id, caller.company);
    if (!query.next())
        return std::nullopt;
    return Upload{query.text(0),   query.bytes(1),       query.bytes(2), query.number(3),
                  query.number(4), query.number(5) != 0, query.number(6)};
}

Response Uploads::wanted(const Caller &caller, const QByteArray &after)
{
    const auto from =
        after.isEmpty() ? std::optional(QByteArray()) : sync::bytesFromHex(QString::fromLatin1(after), 32);
    if (!from)
        return refuse(400, "malformed");
    QList<record::Hash> wanted;
    if (m_rights.allows(caller.role, QStringLiteral("units.edit"))) {
        const QSet<QByteArray> hidden = Assignments::hiddenFrom(caller, m_database);
        for (QByteArray place = *from; wanted.isEmpty();) { // an empty page would be the end
            QList<record::Hash> page;
            {
                Query query(m_database,
                            "SELECT hash FROM blobs WHERE company = ? AND complete = 0 AND hash > ? "
                            "ORDER BY hash LIMIT ?",
                            caller.company, place, kHashesOfPage);
                while (query.next())
                    page.append(query.bytes(0));
            }
            if (page.isEmpty())
                break;
            place = page.last();
            for (const record::Hash &hash : std::as_const(page))
                if (hidden.isEmpty() || isCited(caller, hash, hidden))
                    wanted.append(hash);
        }
    }
    return jsonAnswer(sync::toBody(QStringLiteral("wanted"), wanted));
}

Response Uploads::capabilities() const
{
    return {204,
            {tus(),
             {QByteArrayLiteral("tus-version"), QByteArrayLiteral("1.0.0")},
             {QByteArrayLiteral("tus-extension"), QByteArrayLiteral("creation,checksum,expiration")},
             {QByteArrayLiteral("tus-checksum-algorithm"), QByteArrayLiteral("sha256,sha1")},
             {QByteArrayLiteral("tus-max-size"), QByteArray::number(kMostBytes)}},
            {}};
}

Response Uploads::progress(const Upload &upload, int status) const
{
    const QDateTime expires = QDateTime::fromMSecsSinceEpoch(upload.createdMs + kKeptMs, Qt::UTC);
    Response response{
        status,
        {tus(),
         {QByteArrayLiteral("upload-offset"), QByteArray::number(received(upload))},
         {QByteArrayLiteral("upload-length"), QByteArray::number(upload.length)},
         {QByteArrayLiteral("upload-expires"),
          QLocale::c().toString(expires, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT"},
         {QByteArrayLiteral("cache-control"), QByteArrayLiteral("no-store")}},
        {}};
    if (status == 201)
        response.headers.append({QByteArrayLiteral("location"), "/v1/uploads/" + upload.id.toLatin1()});
    return response;
}

Response Uploads::create(const Caller &caller, const Request &request)
{
    const auto hash = metadata(request.header("upload-metadata"), "sha256");
    bool number = false;
    const qint64 length = request.header("upload-length").toLongLong(&number);
    if (!hash || hash->size() != 32 || !number || length < 0 || !request.body.isEmpty())
        return refuse(400, "malformed");
    if (length > kMostBytes)
        return refuse(413, "too-large");
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        if (isCited(caller, *hash, Assignments::hiddenFrom(caller, m_database)))
            response = begun(caller, *hash, length);
        return true;
    });
    return response;
}

bool Uploads::isCited(const Caller &caller, const QByteArray &hash, const QSet<QByteArray> &hidden)
{
    Query query(m_database, "SELECT job FROM citations WHERE company = ? AND hash = ?", caller.company, hash);
    while (query.next())
        if (!hidden.contains(query.bytes(0)))
            return true;
    return false;
}

Response Uploads::begun(const Caller &caller, const QByteArray &hash, qint64 length)
{
    // One that was begun, by whichever device and however long ago, is gone on with; but not one of another length, nor
    // one that is done whose bytes have gone (a folder that was restored without them).
    QString id;
    {
        Query query(m_database, "SELECT id FROM uploads WHERE company = ? AND hash = ?", caller.company, hash);
        if (query.next())
            id = query.text(0);
    }
    if (!id.isEmpty()) {
        m_database.engine().lockUpload(id);
        const auto there = uploadOf(caller, id);
        const bool gone = there && there->done && m_blobs.size(hash) < 0;
        if (there && (gone || there->length != length))
            forget(*there);
        if (!there || gone || there->length != length)
            id.clear();
    }
    if (id.isEmpty()) {
        id = QString::fromLatin1(m_database.random(16).toHex());
        m_database.run("INSERT INTO uploads (id, company, hash, length, created_ms) VALUES (?, ?, ?, ?, ?)", id,
                       caller.company, hash, length, m_database.nowMs());
    }
    const auto upload = uploadOf(caller, id);
    if (!upload->done && received(*upload) == length)
        if (const Response finished = finish(*upload); finished.status != 204)
            return finished;
    return progress(*uploadOf(caller, id), 201);
}

Response Uploads::offset(const Caller &caller, const QString &id)
{
    const auto upload = uploadOf(caller, id);
    const bool seen = upload && isCited(caller, upload->hash, Assignments::hiddenFrom(caller, m_database));
    return seen ? progress(*upload, 200) : refuse(404, sync::refusal::kNotFound);
}

Response Uploads::piece(const Caller &caller, const QString &id, const Request &request)
{
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockUpload(id); // the same piece may come again, to another instance
        const auto upload = uploadOf(caller, id);
        if (upload && isCited(caller, upload->hash, Assignments::hiddenFrom(caller, m_database)))
            response = taken(*upload, request);
        if (response.status == 204)
            response = progress(*uploadOf(caller, id), 204);
        return true;
    });
    return response;
}

Response Uploads::taken(const Upload &upload, const Request &request)
{
    if (request.header("content-type") != "application/offset+octet-stream")
        return refuse(415, "content-type");
    bool number = false;
    const qint64 offset = request.header("upload-offset").toLongLong(&number);
    if (!number || offset < 0)
        return refuse(400, "malformed");
    if (upload.done || offset != received(upload))
        return refuse(409, "offset");
    if (offset + request.body.size() > upload.length)
        return refuse(413, "too-large");
    if (const QByteArray checksum = request.header("upload-checksum"); !checksum.isEmpty()) {
        const auto wantedSha256 = metadata(checksum, "sha256"), wantedSha1 = metadata(checksum, "sha1");
        if (!wantedSha256 && !wantedSha1)
            return refuse(400, "malformed");
        if ((wantedSha256 && *wantedSha256 != sha256(request.body)) ||
            (wantedSha1 && *wantedSha1 != QCryptographicHash::hash(request.body, QCryptographicHash::Sha1)))
            return refuse(460, "checksum");
    }
    if (!m_blobs.keep(upload.id, offset, request.body))
        return refuse(507, sync::refusal::kDiskFull);
    // A piece that was cut short before may have begun here, too.
    m_database.run("DELETE FROM pieces WHERE upload = ? AND start >= ?", upload.id, offset);
    m_database.run("INSERT INTO pieces (upload, start) VALUES (?, ?)", upload.id, offset);
    m_database.run("UPDATE uploads SET received = ? WHERE id = ?", offset + request.body.size(), upload.id);
    return offset + request.body.size() < upload.length ? Response{204, {}, {}} : finish(upload);
}

Response Uploads::finish(const Upload &upload)
{
    const BlobStore::Ended ended = m_blobs.finish(upload.id, piecesOf(upload), upload.length, upload.hash);
    if (ended == BlobStore::Ended::OtherBytes) {
        forget(upload);
        return refuse(460, "checksum");
    }
    if (ended == BlobStore::Ended::NoRoom)
        return refuse(507, sync::refusal::kDiskFull);
    m_database.run("DELETE FROM pieces WHERE upload = ?", upload.id);
    m_database.run("UPDATE blobs SET size = ?, complete = 1 WHERE company = ? AND hash = ?", upload.length,
                   upload.company, upload.hash);
    m_database.run("UPDATE uploads SET done = 1 WHERE id = ?", upload.id);
    return {204, {}, {}};
}

Response Uploads::fetch(const Caller &caller, const QByteArray &hash, const Request &request, bool head)
{
    qint64 size = -1;
    if (isCited(caller, hash, Assignments::hiddenFrom(caller, m_database))) {
        Query query(m_database, "SELECT size FROM blobs WHERE company = ? AND hash = ? AND complete = 1",
                    caller.company, hash);
        if (query.next())
            size = query.number(0);
    }
    if (size < 0 || m_blobs.size(hash) != size)
        return refuse(404, sync::refusal::kNotFound);
    const std::pair<QByteArray, QByteArray> type{QByteArrayLiteral("content-type"),
                                                 QByteArrayLiteral("application/octet-stream")};
    const std::pair<QByteArray, QByteArray> ranges{QByteArrayLiteral("accept-ranges"), QByteArrayLiteral("bytes")};
    if (head)
        return {200, {type, ranges, {QByteArrayLiteral("upload-length"), QByteArray::number(size)}}, {}};
    const QByteArray asked = request.header("range");
    if (asked.isEmpty() && size <= kMostPiece)
        return {200, {type, ranges}, m_blobs.read(hash, 0, std::max<qint64>(size, 1)).value_or(QByteArray())};
    const auto range = rangeIn(asked);
    if (!range || range->first >= size)
        return {416, {{QByteArrayLiteral("content-range"), "bytes */" + QByteArray::number(size)}}, {}};
    const QByteArray part =
        m_blobs.read(hash, range->first, std::min({range->second - range->first + 1, kMostPiece, size - range->first}))
            .value_or(QByteArray());
    return {206,
            {type,
             {QByteArrayLiteral("content-range"), "bytes " + QByteArray::number(range->first) + '-' +
                                                      QByteArray::number(range->first + part.size() - 1) + '/' +
                                                      QByteArray::number(size)}},
            part};
}

} // namespace wm::cloud
