// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/codec.h"

#include "core/base/bytes.h"
#include "core/record/cbor.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qsizetype kMaxBlobsOfEntry = 1000;
constexpr qsizetype kMaxAuthors = 10'000;

struct KindWord
{
    Kind kind;
    const char16_t *word;
};
constexpr std::array kKindWords{
    KindWord{Kind::Fact, u"fact"},
    KindWord{Kind::Step, u"step"},
    KindWord{Kind::Measurement, u"measurement"},
    KindWord{Kind::Photo, u"photo"},
    KindWord{Kind::Reading, u"reading"},
    KindWord{Kind::Command, u"command"},
    KindWord{Kind::FindingResponse, u"finding-response"},
    KindWord{Kind::Transition, u"transition"},
    KindWord{Kind::Signature, u"signature"},
    KindWord{Kind::Note, u"note"},
};

/// Names the entry as far as it could be read: one of which only a later field is wrong has its number and path.
Error badField(const QString &field, const Entry &entry)
{
    if (entry.key.size() != 32 || entry.sequence < 1 || entry.path.isEmpty() || field == QStringLiteral("seq"))
        return makeError(ErrorCode::Corrupt,
                         RecordWords::tr("A recorded entry cannot be read: its field “%1” is missing or wrong. It was "
                                         "damaged or altered: take an intact copy of the record.")
                             .arg(field));
    return makeError(ErrorCode::Corrupt,
                     RecordWords::tr("Entry %1 of device %2 (“%3”) cannot be read: its field “%4” is missing or wrong. "
                                     "It was damaged or altered: take an intact copy of the record.")
                         .arg(entry.sequence)
                         .arg(QString::fromLatin1(entry.key.first(4).toHex()), entry.path, field));
}

/// Takes fields out of a map, remembering the first that is missing or of the wrong type; what remains is unknown.
class Fields
{
public:
    explicit Fields(const QCborMap &map) : m_map(map) {}

    QByteArray bytes(const QString &name, qsizetype least, qsizetype most)
    {
        const QCborValue value = take(name);
        const QByteArray bytes = value.toByteArray();
        require(name, value.isByteArray() && bytes.size() >= least && bytes.size() <= most);
        return bytes;
    }
    QString text(const QString &name, qsizetype most)
    {
        const QCborValue value = take(name);
        const QString text = value.toString();
        require(name, value.isString() && text.size() <= most);
        return text;
    }
    qint64 integer(const QString &name, qint64 least)
    {
        const QCborValue value = take(name);
        // Asked only of an integer: Qt would convert a float, and one that does not fit is undefined.
        const qint64 number = value.isInteger() ? value.toInteger() : least;
        require(name, value.isInteger() && number >= least);
        return number;
    }
    QCborMap map(const QString &name)
    {
        const QCborValue value = take(name);
        require(name, value.isMap());
        return value.toMap();
    }
    QCborArray array(const QString &name, qsizetype most)
    {
        const QCborValue value = take(name);
        require(name, value.isArray() && !value.toArray().isEmpty() && value.toArray().size() <= most);
        return value.toArray();
    }
    [[nodiscard]] bool has(const QString &name) const { return m_map.contains(name); }
    void require(const QString &name, bool condition)
    {
        if (!condition && m_wrong.isEmpty())
            m_wrong = name;
    }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    [[nodiscard]] const QCborMap &rest() const { return m_map; }

private:
    QCborValue take(const QString &name) { return m_map.take(name); }
    QCborMap m_map;
    QString m_wrong;
};

const Hash &zeroHash()
{
    static const Hash zero(32, '\0');
    return zero;
}

Result<Entry> entryFromMap(const QCborMap &map)
{
    Fields fields(map);
    Entry entry;
    entry.schema = static_cast<quint64>(fields.integer(QStringLiteral("schema"), 1));
    const QByteArray job = fields.bytes(QStringLiteral("job"), 16, 16);
    entry.job = QUuid::fromRfc4122(job);
    entry.key = fields.bytes(QStringLiteral("key"), 32, 32);
    entry.sequence = static_cast<quint64>(fields.integer(QStringLiteral("seq"), 1));
    entry.previous = fields.bytes(QStringLiteral("prev"), 32, 32);
    fields.require(QStringLiteral("prev"), (entry.sequence == 1) == (entry.previous == zeroHash()));
    entry.utcMs = fields.integer(QStringLiteral("utc_ms"), std::numeric_limits<qint64>::min());
    entry.bootId = fields.bytes(QStringLiteral("boot"), 0, 64);
    entry.monotonicNs = fields.integer(QStringLiteral("mono_ns"), std::numeric_limits<qint64>::min());
    entry.user = fields.text(QStringLiteral("user"), 320);
    entry.role = fields.text(QStringLiteral("role"), 64);
    const QString kindWord = fields.text(QStringLiteral("kind"), 64);
    entry.path = fields.text(QStringLiteral("path"), 512);
    entry.value = fields.map(QStringLiteral("value"));
    if (fields.has(QStringLiteral("supersedes")))
        entry.supersedes = fields.bytes(QStringLiteral("supersedes"), 32, 32);
    if (fields.has(QStringLiteral("blobs"))) {
        for (const QCborValue blob : fields.array(QStringLiteral("blobs"), kMaxBlobsOfEntry)) {
            fields.require(QStringLiteral("blobs"), blob.isByteArray() && blob.toByteArray().size() == 32);
            entry.blobs.append(blob.toByteArray());
        }
    }
    if (!fields.wrong().isEmpty())
        return badField(fields.wrong(), entry);
    const auto kind = kindFromWord(kindWord);
    if (!kind && entry.schema > 1)
        return makeError(
            ErrorCode::NewerVersion,
            RecordWords::tr(
                "The record holds an entry of the kind “%1”, which this release does not know. Update Witnessmark.")
                .arg(kindWord));
    if (!kind)
        return badField(QStringLiteral("kind"), entry);
    entry.kind = *kind;
    entry.unknown = fields.rest();
    return entry;
}

} // namespace

QString toWord(Kind kind)
{
    for (const KindWord &known : kKindWords)
        if (known.kind == kind)
            return QString::fromUtf16(known.word);
    return QStringLiteral("note");
}

std::optional<Kind> kindFromWord(QStringView word)
{
    for (const KindWord &known : kKindWords)
        if (word == QStringView(known.word))
            return known.kind;
    return std::nullopt;
}

Result<QByteArray> encodeEntry(const Entry &entry)
{
    QCborMap map = entry.unknown;
    map.insert(QStringLiteral("schema"), static_cast<qint64>(entry.schema));
    map.insert(QStringLiteral("job"), entry.job.toRfc4122());
    map.insert(QStringLiteral("key"), entry.key);
    map.insert(QStringLiteral("seq"), static_cast<qint64>(entry.sequence));
    map.insert(QStringLiteral("prev"), entry.previous);
    map.insert(QStringLiteral("utc_ms"), entry.utcMs);
    map.insert(QStringLiteral("boot"), entry.bootId);
    map.insert(QStringLiteral("mono_ns"), entry.monotonicNs);
    map.insert(QStringLiteral("user"), entry.user);
    map.insert(QStringLiteral("role"), entry.role);
    map.insert(QStringLiteral("kind"), toWord(entry.kind));
    map.insert(QStringLiteral("path"), entry.path);
    map.insert(QStringLiteral("value"), entry.value);
    if (entry.supersedes)
        map.insert(QStringLiteral("supersedes"), *entry.supersedes);
    if (!entry.blobs.isEmpty()) {
        QCborArray blobs;
        for (const Hash &blob : entry.blobs)
            blobs.append(blob);
        map.insert(QStringLiteral("blobs"), blobs);
    }
    return encodeCbor(map);
}

Result<Entry> decodeEntryPrefix(QByteArrayView bytes, qsizetype *consumed)
{
    const auto value = decodeCbor(bytes, consumed);
    if (!value)
        return value.error();
    if (!value->isMap())
        return makeError(ErrorCode::Corrupt,
                         RecordWords::tr("A recorded entry is not valid: it is not a group of fields."));
    auto entry = entryFromMap(value->toMap());
    if (entry)
        entry->hash = sha256(consumed == nullptr ? bytes : bytes.first(*consumed));
    return entry;
}

Result<Entry> decodeEntry(QByteArrayView bytes)
{
    return decodeEntryPrefix(bytes, nullptr);
}

Hash headOf(QList<Head> heads)
{
    QList<QByteArray> rows;
    rows.reserve(heads.size());
    for (const Head &head : std::as_const(heads)) {
        const quint64 sequence = qToBigEndian(head.sequence);
        rows.append(head.key + QByteArray(reinterpret_cast<const char *>(&sequence), sizeof sequence) + head.hash);
    }
    std::sort(rows.begin(), rows.end());
    return sha256(rows.join());
}

Result<QByteArray> encodeBatch(const Batch &batch)
{
    QCborArray heads;
    for (const Head &head : batch.heads)
        heads.append(QCborArray{head.key, static_cast<qint64>(head.sequence), head.hash});
    return encodeCbor(QCborMap{{QStringLiteral("job"), batch.job.toRfc4122()},
                               {QStringLiteral("key"), batch.key},
                               {QStringLiteral("first"), static_cast<qint64>(batch.first)},
                               {QStringLiteral("last"), static_cast<qint64>(batch.last)},
                               {QStringLiteral("heads"), heads}});
}

Result<Batch> decodeBatch(QByteArrayView statement)
{
    const auto value = decodeCbor(statement);
    if (!value)
        return value.error();
    Fields fields(value->toMap());
    Batch batch;
    batch.job = QUuid::fromRfc4122(fields.bytes(QStringLiteral("job"), 16, 16));
    batch.key = fields.bytes(QStringLiteral("key"), 32, 32);
    batch.first = static_cast<quint64>(fields.integer(QStringLiteral("first"), 1));
    batch.last = static_cast<quint64>(fields.integer(QStringLiteral("last"), 1));
    bool own = false;
    for (const QCborValue item : fields.array(QStringLiteral("heads"), kMaxAuthors)) {
        const QCborArray row = item.toArray();
        const qint64 sequence = row.at(1).isInteger() ? row.at(1).toInteger() : 0;
        const Head head{row.at(0).toByteArray(), static_cast<quint64>(std::max<qint64>(sequence, 0)),
                        row.at(2).toByteArray()};
        fields.require(QStringLiteral("heads"), row.size() == 3 && head.key.size() == 32 && head.sequence >= 1 &&
                                                    head.hash.size() == 32 &&
                                                    (batch.heads.isEmpty() || batch.heads.last().key < head.key));
        own = own || (head.key == batch.key && head.sequence == batch.last);
        batch.heads.append(head);
    }
    fields.require(QStringLiteral("heads"), own);
    fields.require(QStringLiteral("first"), batch.first <= batch.last);
    if (!fields.wrong().isEmpty() || !fields.rest().isEmpty())
        return makeError(
            ErrorCode::Corrupt,
            RecordWords::tr("A batch signature of the record is not valid: its field “%1” is missing or wrong.")
                .arg(fields.wrong()));
    return batch;
}

QByteArray batchMessage(const QByteArray &statement)
{
    return QByteArrayLiteral("witnessmark-batch/1\n") + statement;
}

} // namespace wm::record
