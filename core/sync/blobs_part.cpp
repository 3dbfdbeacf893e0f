// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/blobs_part.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/record/blob_folder.h"
#include "core/sync/account.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

constexpr int kMostTries = 3; ///< of one attachment in a round: what arrives altered twice is somebody's fault
constexpr std::chrono::milliseconds kQuick{1000};
constexpr std::chrono::milliseconds kSlow{4000};

std::pair<QByteArray, QByteArray> tus()
{
    return {QByteArrayLiteral("tus-resumable"), QByteArrayLiteral("1.0.0")};
}

Error altered()
{
    return makeError(ErrorCode::Corrupt,
                     SyncWords::tr("An attachment arrived altered several times over; it was not kept. Try again on "
                                   "another network."));
}

Error confused()
{
    return makeError(ErrorCode::Protocol,
                     SyncWords::tr("The office's service answered an attachment in a way that makes no sense. "
                                   "Everything stays here; try again later."));
}

} // namespace

BlobsPart::BlobsPart(record::Store &store, QString partFolder, BlobsWanted wanted, Report &report)
    : m_store(store), m_sync(*record::syncOf(store)), m_partFolder(std::move(partFolder)), m_wanted(std::move(wanted)),
      m_report(report), m_stage(m_wanted.send ? Stage::Which : Stage::Fetch)
{
}

Result<std::optional<Request>> BlobsPart::next()
{
    switch (m_stage) {
    case Stage::Which:
        return whichRequest();
    case Stage::Create:
        return createRequest();
    case Stage::Offset:
        return std::optional(Request{QByteArrayLiteral("HEAD"), m_upload, {tus()}});
    case Stage::Piece:
        return pieceRequest();
    case Stage::Fetch:
        return fetchRequest();
    case Stage::Done:
        break;
    }
    return std::optional<Request>();
}

Result<std::optional<Request>> BlobsPart::whichRequest()
{
    return std::optional(Request{QByteArrayLiteral("GET"), "/v1/blobs/wanted?after=" + m_after.toHex()});
}

/// What the office lacks and this device has is sent; the rest is for others to send.
Result<void> BlobsPart::whichAnswered(const Response &response)
{
    const auto wanted = hashesFrom(response.body, QStringLiteral("wanted"));
    if (!wanted)
        return wanted.error();
    if (wanted->isEmpty()) {
        m_stage = Stage::Fetch;
        return {};
    }
    if (!m_after.isEmpty() && wanted->last() <= m_after)
        return confused();
    m_after = wanted->last();
    for (const record::Hash &hash : *wanted)
        if (m_sync.hasBlob(hash))
            m_queue.append(hash);
    m_stage = Stage::Create;
    return {};
}

Result<std::optional<Request>> BlobsPart::createRequest()
{
    while (!m_queue.isEmpty()) {
        auto bytes = m_store.blob(m_queue.first());
        if (bytes) {
            m_bytes = *std::move(bytes);
            m_tries = 0;
            return std::optional(
                Request{QByteArrayLiteral("POST"),
                        QByteArrayLiteral("/v1/uploads"),
                        {tus(),
                         {QByteArrayLiteral("upload-length"), QByteArray::number(m_bytes.size())},
                         {QByteArrayLiteral("upload-metadata"), "sha256 " + m_queue.first().toBase64()}}});
        }
        // One damaged file on this disk holds back no other; the store's own check says more of it.
        ++m_report.blobsWaiting;
        m_queue.removeFirst();
    }
    m_stage = Stage::Which;
    return whichRequest();
}

Result<std::optional<Request>> BlobsPart::pieceRequest()
{
    const QByteArray piece = m_bytes.mid(m_offset, m_piece);
    return std::optional(
        Request{QByteArrayLiteral("PATCH"),
                m_upload,
                {tus(),
                 {QByteArrayLiteral("content-type"), QByteArrayLiteral("application/offset+octet-stream")},
                 {QByteArrayLiteral("upload-offset"), QByteArray::number(m_offset)},
                 {QByteArrayLiteral("upload-checksum"), "sha256 " + sha256(piece).toBase64()}},
                piece});
}

void BlobsPart::adapt(std::chrono::milliseconds took)
{
    if (took < kQuick)
        m_piece = std::min(m_piece * 2, kMostPiece);
    else if (took > kSlow)
        m_piece = std::max(m_piece / 2, kLeastPiece);
}

Result<void> BlobsPart::answered(const Response &response, std::chrono::milliseconds took)
{
    switch (m_stage) {
    case Stage::Which: {
        if (const auto refused = refusalIn(response))
            return *refused;
        return whichAnswered(response);
    }
    case Stage::Create:
    case Stage::Offset:
        return uploadAnswered(response);
    case Stage::Piece:
        adapt(took);
        return uploadAnswered(response);
    case Stage::Fetch:
        adapt(took);
        return fetchAnswered(response);
    case Stage::Done:
        break;
    }
    return confused();
}

Result<void> BlobsPart::uploaded()
{
    ++m_report.blobsSent;
    m_queue.removeFirst();
    m_bytes.clear();
    m_stage = Stage::Create;
    return {};
}

Result<void> BlobsPart::uploadAnswered(const Response &response)
{
    if (m_stage == Stage::Piece && (response.status == 409 || response.status == 460)) {
        // Another offset than ours, or a piece altered on the way: it tells where to go on.
        if (++m_tries > kMostTries)
            return altered();
        m_stage = Stage::Offset;
        return {};
    }
    if (m_stage != Stage::Create && response.status == 404) {
        // Expired, or thrown away because the whole did not have its hash.
        if (++m_tries > kMostTries)
            return altered();
        m_stage = Stage::Create;
        return {};
    }
    if (const auto refused = refusalIn(response))
        return *refused;
    if (m_stage == Stage::Create) {
        m_upload = response.header("location");
        if (!m_upload.startsWith("/v1/uploads/"))
            return confused();
        m_stage = Stage::Offset;
        return {};
    }
    bool number = false;
    const qint64 offset = response.header("upload-offset").toLongLong(&number);
    if (!number || offset < 0 || offset > m_bytes.size() || (m_stage == Stage::Piece && offset <= m_offset))
        return confused();
    m_offset = offset;
    if (m_offset == m_bytes.size())
        return uploaded();
    m_stage = Stage::Piece;
    return {};
}

QString BlobsPart::partFile() const
{
    return m_partFolder.isEmpty()
               ? QString()
               : m_partFolder + u'/' + QString::fromLatin1(m_queue.first().toHex()) + QStringLiteral(".part");
}

Result<std::optional<Request>> BlobsPart::fetchRequest()
{
    if (!m_queueRead) {
        m_queueRead = true;
        m_queue.clear();
        m_tries = 0;
        const auto missing = m_sync.missingBlobs();
        if (!missing)
            return missing.error();
        for (const record::Hash &hash : *missing) {
            if (m_wanted.asked.contains(hash))
                m_queue.prepend(hash);
            else if (m_wanted.fetch)
                m_queue.append(hash);
            else
                ++m_report.blobsLeft;
        }
        m_bytes.clear();
    }
    if (m_queue.isEmpty()) {
        m_stage = Stage::Done;
        return std::optional<Request>();
    }
    if (m_bytes.isEmpty() && QFile::exists(partFile()))
        m_bytes = readFile(partFile(), record::BlobFolder::kMaxBytes).value_or(QByteArray());
    const QByteArray range =
        "bytes=" + QByteArray::number(m_bytes.size()) + '-' + QByteArray::number(m_bytes.size() + m_piece - 1);
    return std::optional(Request{
        QByteArrayLiteral("GET"), "/v1/blobs/" + m_queue.first().toHex(), {{QByteArrayLiteral("range"), range}}});
}

Result<void> BlobsPart::fetchAnswered(const Response &response)
{
    const auto nextOne = [this] {
        m_queue.removeFirst();
        m_bytes.clear();
        m_tries = 0;
    };
    if (response.status == 404) { // its device has not sent it yet
        ++m_report.blobsWaiting;
        nextOne();
        return {};
    }
    bool ranged = response.status == 206;
    if (response.status != 416)
        if (const auto refused = refusalIn(response))
            return *refused;
    // "bytes 0-65535/123456"
    const QByteArray range = response.header("content-range");
    const qint64 total = range.mid(range.lastIndexOf('/') + 1).toLongLong();
    ranged = ranged && range.startsWith("bytes " + QByteArray::number(m_bytes.size()) + '-') && total > 0 &&
             total <= record::BlobFolder::kMaxBytes && !response.body.isEmpty();
    if (ranged) {
        m_bytes += response.body;
        if (!m_partFolder.isEmpty() && QDir().mkpath(m_partFolder)) {
            QFile part(partFile()); // without it the piece only has to come once more
            if (part.open(QIODevice::WriteOnly | QIODevice::Append) &&
                part.size() + response.body.size() == m_bytes.size())
                part.write(response.body);
        }
        if (m_bytes.size() < total)
            return {};
    }
    const bool nothing = response.status == 416 && range == "bytes */0" && m_bytes.isEmpty();
    const bool whole = (ranged || nothing) && m_bytes.size() == total && sha256(m_bytes) == m_queue.first();
    if (whole) {
        if (const auto kept = m_store.putBlob(m_bytes); !kept)
            return kept.error();
        ++m_report.blobsFetched;
    }
    if (!m_partFolder.isEmpty())
        QFile::remove(partFile());
    if (whole) {
        nextOne();
        return {};
    }
    m_bytes.clear(); // what was kept half was not the beginning of it: from the start
    if (++m_tries > kMostTries)
        return altered();
    return {};
}

} // namespace wm::sync
