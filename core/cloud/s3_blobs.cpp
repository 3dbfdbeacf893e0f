// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/s3_blobs.h"

#include "core/base/bytes.h"
#include "core/base/freed.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/cloud/database_engine.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryFile>
#include <QtCore/QUrl>

#include <curl/curl.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr qint64 kPart = qint64{4} * 1024 * 1024; ///< read at once

struct Answer
{
    long status = 0;
    QByteArray body = {};
    qint64 length = -1; ///< as its head says
};

/// One request: what goes out comes from `out`, `size` bytes of it, whose SHA-256 is `hash`.
struct Ask
{
    const char *method;
    QByteArray key;
    QIODevice *out = nullptr;
    qint64 size = 0;
    QByteArray hash = {};
    QByteArray range = {}; ///< "0-65535"
};

size_t take(char *bytes, size_t one, size_t count, void *body)
{
    static_cast<QByteArray *>(body)->append(bytes, static_cast<qsizetype>(one * count));
    return one * count;
}

size_t give(char *bytes, size_t one, size_t count, void *from)
{
    const qint64 read = static_cast<QIODevice *>(from)->read(bytes, static_cast<qint64>(one * count));
    return read < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(read);
}

class S3Blobs final : public BlobStore
{
public:
    S3Blobs(S3Place place, QString scratch) : m_place(std::move(place)), m_scratch(std::move(scratch))
    {
        static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
        m_curl.reset(started == CURLE_OK ? curl_easy_init() : nullptr);
    }

    bool keep(const QString &upload, qint64 offset, const QByteArray &bytes) override
    {
        return putBytes(pieceKey(upload, offset), bytes);
    }
    qint64 received(const QString &, qint64 recorded) override
    {
        return recorded; // a piece was recorded once the bucket had said that it has it
    }
    Ended finish(const QString &upload, const QList<qint64> &offsets, qint64 length, const QByteArray &hash) override
    {
        QTemporaryFile whole(m_scratch + QStringLiteral("/whole-XXXXXX"));
        if (!whole.open())
            return Ended::NoRoom;
        Sha256 found;
        qint64 size = 0;
        for (const qint64 offset : offsets) {
            const Answer piece = ask({"GET", pieceKey(upload, offset)});
            if (piece.status != 200)
                return Ended::OtherBytes; // gone from the bucket: the upload begins anew
            found.add(piece.body);
            size += piece.body.size();
            if (whole.write(piece.body) != piece.body.size())
                return Ended::NoRoom;
        }
        if (found.result() != hash || size != length)
            return Ended::OtherBytes;
        if (!whole.flush() || !whole.seek(0))
            return Ended::NoRoom;
        put({"PUT", blobKey(hash), &whole, size, hash});
        // It counts once its bytes were read back from where they lie.
        Sha256 back;
        for (qint64 from = 0; from < length; from += kPart)
            back.add(read(hash, from, kPart).value_or(QByteArray()));
        if (back.result() != hash)
            throw unreachable(
                QStringLiteral("what was read back of %1 is something else").arg(QString::fromLatin1(hash.toHex())));
        forget(upload, offsets);
        return Ended::Whole;
    }
    void forget(const QString &upload, const QList<qint64> &offsets) override
    {
        for (const qint64 offset : offsets)
            ask({"DELETE", pieceKey(upload, offset)});
    }
    qint64 size(const QByteArray &hash) override
    {
        const Answer answer = ask({"HEAD", blobKey(hash)});
        return answer.status == 200 ? answer.length : -1;
    }
    std::optional<QByteArray> read(const QByteArray &hash, qint64 from, qint64 most) override
    {
        Ask one{"GET", blobKey(hash)};
        one.range = QByteArray::number(from) + '-' + QByteArray::number(from + most - 1);
        const Answer answer = ask(one);
        if (answer.status == 416 || (answer.status == 200 && answer.body.isEmpty()))
            return QByteArray();
        if (answer.status == 200) // it knows no ranges
            return answer.body.mid(from, most);
        return answer.status == 206 ? std::optional(answer.body) : std::nullopt;
    }
    bool put(const QByteArray &hash, const QByteArray &bytes) override { return putBytes(blobKey(hash), bytes); }

private:
    static QByteArray pieceKey(const QString &upload, qint64 offset)
    {
        return "uploads/" + upload.toLatin1() + '/' + QByteArray::number(offset);
    }
    static QByteArray blobKey(const QByteArray &hash) { return "blobs/" + hash.toHex().left(2) + '/' + hash.toHex(); }
    static DatabaseError unreachable(const QString &why)
    {
        return DatabaseError(makeError(ErrorCode::Vanished,
                                       CloudWords::tr("The place of the attachments (S3) cannot be reached."),
                                       QStringLiteral("s3: ") + why));
    }
    bool putBytes(const QByteArray &key, const QByteArray &bytes)
    {
        QBuffer out;
        out.setData(bytes);
        out.open(QIODevice::ReadOnly);
        put({"PUT", key, &out, bytes.size(), sha256(bytes)});
        return true;
    }
    void put(const Ask &one)
    {
        if (const Answer answer = ask(one); answer.status != 200)
            throw unreachable(QStringLiteral("PUT was answered %1").arg(answer.status));
    }
    Answer ask(const Ask &one);

    S3Place m_place;
    QString m_scratch;
    std::unique_ptr<CURL, Freed<curl_easy_cleanup>> m_curl;
};

Answer S3Blobs::ask(const Ask &one)
{
    CURL *curl = m_curl.get();
    if (curl == nullptr)
        throw unreachable(QStringLiteral("libcurl did not start"));
    curl_easy_reset(curl); // the connection stays
    Answer answer;
    const QByteArray url = m_place.url + '/' + one.key;
    const QByteArray sign = "aws:amz:" + m_place.region + ":s3";
    const QByteArray payload = "x-amz-content-sha256: " + (one.hash.isEmpty() ? sha256({}) : one.hash).toHex();
    std::unique_ptr<curl_slist, Freed<curl_slist_free_all>> headers(curl_slist_append(nullptr, payload.constData()));
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, m_place.url.startsWith("https:") ? "https" : "http");
    curl_easy_setopt(curl, CURLOPT_AWS_SIGV4, sign.constData());
    curl_easy_setopt(curl, CURLOPT_USERNAME, m_place.keyId.constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, m_place.secret.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // To take "Expect" away would sign a header that is not sent (libcurl 7.88); who does not know it is not waited
    // for.
    curl_easy_setopt(curl, CURLOPT_EXPECT_100_TIMEOUT_MS, 200L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1000L); // bytes a second, for
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 20L);
    if (!one.range.isEmpty())
        curl_easy_setopt(curl, CURLOPT_RANGE, one.range.constData());
    if (one.out != nullptr) {
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
        curl_easy_setopt(curl, CURLOPT_READDATA, one.out);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(one.size));
    } else if (qstrcmp(one.method, "HEAD") == 0) {
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    } else {
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, one.method);
    }
    const CURLcode done = curl_easy_perform(curl);
    if (done != CURLE_OK)
        throw unreachable(QString::fromLatin1(curl_easy_strerror(done)));
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    curl_off_t length = -1;
    curl_easy_getinfo(curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    answer.length = static_cast<qint64>(length);
    // What the bucket refuses is no attachment that is missing.
    if (answer.status == 401 || answer.status == 403 || answer.status >= 500)
        throw unreachable(QStringLiteral("%1 was answered %2").arg(QLatin1String(one.method)).arg(answer.status));
    return answer;
}

Result<QByteArray> secretOf(const char *name, const std::function<QByteArray(const char *)> &variable)
{
    if (const QByteArray value = variable(name); !value.isEmpty())
        return value;
    const QByteArray fileVariable = QByteArray(name) + "_FILE";
    const QByteArray file = variable(fileVariable.constData());
    if (file.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("For --s3, set %1 in the environment, or %1_FILE to a file that holds it.")
                             .arg(QLatin1String(name)));
    auto bytes = readFile(QString::fromLocal8Bit(file), 4096);
    if (!bytes)
        return bytes.error();
    return bytes->trimmed();
}

} // namespace

Result<S3Place> s3Place(const QString &url, const std::function<QByteArray(const char *)> &variable)
{
    const QUrl place(url, QUrl::StrictMode);
    const QString host = place.host();
    const bool here =
        host == QStringLiteral("127.0.0.1") || host == QStringLiteral("localhost") || host == QStringLiteral("::1");
    if (!place.isValid() || host.isEmpty() || place.path().size() < 2 || !place.userInfo().isEmpty() ||
        place.hasQuery() || place.hasFragment() ||
        (place.scheme() != QStringLiteral("https") && !(place.scheme() == QStringLiteral("http") && here)))
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("--s3 is https://HOST/BUCKET, with a folder of it after that if you like; "
                                        "nothing else belongs into it."));
    S3Place found{url.toUtf8(), variable("WITNESSMARK_S3_REGION"), {}, {}};
    while (found.url.endsWith('/'))
        found.url.chop(1);
    if (found.region.isEmpty())
        found.region = "us-east-1";
    const auto keyId = secretOf("WITNESSMARK_S3_KEY_ID", variable),
               secret = secretOf("WITNESSMARK_S3_SECRET", variable);
    if (!keyId || !secret)
        return !keyId ? keyId.error() : secret.error();
    found.keyId = *keyId;
    found.secret = *secret;
    return found;
}

std::unique_ptr<BlobStore> s3Blobs(S3Place place, QString scratch)
{
    return std::make_unique<S3Blobs>(std::move(place), std::move(scratch));
}

} // namespace wm::cloud
