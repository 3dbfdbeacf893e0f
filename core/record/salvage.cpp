// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/salvage.h"

#include "core/record/database.h"
#include "core/record/entry_row.h"
#include "core/record/store_files.h"
#include "core/record/verify.h"
#include "core/record/write_ahead_log.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>

#include <sqlite3.h>

namespace wm::record {

namespace {

/// After so many unreadable ids in a row nothing more is expected.
constexpr qint64 kGiveUpAfter = 20'000;

/// Steps through ids, one statement each, so that one broken page costs only what is on it.
template <class Take>
void forEachRow(SQLite::Database &database, const char *sql, Take take)
{
    qint64 id = 0;
    qint64 failures = 0;
    while (failures < kGiveUpAfter) {
        try {
            SQLite::Statement row(database, sql);
            row.bind(1, static_cast<int64_t>(id));
            while (row.executeStep()) {
                id = row.getColumn(0).getInt64();
                failures = 0;
                take(row);
            }
            return;
        } catch (const SQLite::Exception &) {
            ++id; // past the row that could not be read
            ++failures;
        }
    }
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Salvage::readCopy(const QString &databaseFile, const QByteArray &log)
{
    // On a copy: opening a file with a write-ahead log changes both.
    const QTemporaryDir folder(databaseFile + QStringLiteral(".salvage-XXXXXX"));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    if (!QFile::copy(databaseFile, copy))
        return;
    if (!log.isEmpty()) {
        QFile beside(files::logOf(copy));
        if (!beside.open(QIODevice::WriteOnly) || beside.write(log) != log.size())
            return;
    }
    readRows(copy);
}

void Salvage::readAsSqliteDoes(const QString &databaseFile)
{
    readCopy(databaseFile, contentsOf(files::logOf(databaseFile)));
}

void Salvage::read(const QString &databaseFile)
{
    if (!QFile::exists(databaseFile))
        return;
    const QByteArray log = contentsOf(files::logOf(databaseFile));
    readCopy(databaseFile, log);
    if (commitsBehindDamage(log) > 0)
        readCopy(databaseFile, believable(log));
    // Mapped: a store with long series is large.
    QFile raw(databaseFile);
    const uchar *mapped = raw.open(QIODevice::ReadOnly) && raw.size() > 0 ? raw.map(0, raw.size()) : nullptr;
    const auto file =
        mapped == nullptr ? QByteArray() : QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), raw.size());
    for (const QByteArray &bytes : {file, log}) {
        carve(bytes);
        if (m_sealer != nullptr)
            carveSealed(bytes);
    }
}

void Salvage::readRows(const QString &copy)
{
    try {
        SQLite::Database database(QFile::encodeName(copy).toStdString(), SQLite::OPEN_READWRITE);
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        forEachRow(database, "SELECT id, hash, body, device_seq FROM entries NOT INDEXED WHERE id > ? ORDER BY id",
                   [this](SQLite::Statement &row) {
                       const Hash hash = blobAt(row, 1);
                       const auto body = bodyOf(hash, blobAt(row, 2), m_sealer);
                       if (!body)
                           return;
                       auto entry = decodeEntry(*body);
                       if (!entry || entry->hash != hash || m_rowHashes.contains(entry->hash))
                           return;
                       m_rowHashes.insert(entry->hash);
                       m_vouchedFor.insert(entry->hash);
                       m_vouchedFor.insert(entry->previous);
                       const SQLite::Column own = row.getColumn(3);
                       m_rows.append({*entry, *body,
                                      own.isNull() ? std::nullopt : std::optional<qint64>(own.getInt64()),
                                      row.getColumn(0).getInt64()});
                   });
        forEachRow(database, "SELECT id, statement, signature FROM batches NOT INDEXED WHERE id > ? ORDER BY id",
                   [this](SQLite::Statement &row) {
                       takeBatch({blobAt(row, 1), blobAt(row, 2)});
                   });
    } catch (const SQLite::Exception &) {
        // Too damaged to be opened; its raw bytes remain.
    }
}

void Salvage::carve(const QByteArray &bytes)
{
    // Both encodings start with a map whose first key is "job" and whose first value is 16 bytes long.
    static const QByteArray mark = QByteArrayLiteral("\x63job\x50");
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
        if (at == 0)
            continue;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at - 1);
        qsizetype length = 0;
        if (const auto entry = decodeEntryPrefix(rest, &length)) {
            m_vouchedFor.insert(entry->previous);
            m_carved.append({*entry, rest.first(length).toByteArray()});
            continue;
        }
        // A statement's size is found by trying its end: its signature, 64 bytes, follows it in the row.
        for (qsizetype end = 100; end + 64 <= std::min<qsizetype>(rest.size(), 8192); ++end) {
            if (decodeBatch(rest.first(end))) {
                takeBatch({rest.first(end).toByteArray(), rest.sliced(end, 64).toByteArray()});
                break;
            }
        }
    }
}

void Salvage::carveSealed(const QByteArray &bytes)
{
    const QByteArray mark = QByteArrayLiteral("wmS1");
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
        const auto body = m_sealer->openPrefix(place::kEntry, QByteArrayView(bytes).sliced(at));
        const auto entry = body ? decodeEntry(*body) : Result<Entry>(Error{});
        if (!entry)
            continue;
        m_vouchedFor.insert(entry->previous);
        m_carved.append({*entry, *body});
    }
}

void Salvage::takeBatch(const SignedBatch &batch)
{
    const auto statement = decodeBatch(batch.statement);
    if (!statement || m_batches.contains(batch) || !isSigned(batch))
        return;
    m_batches.append(batch);
    for (const Head &head : statement->heads) {
        m_vouchedFor.insert(head.hash);
        quint64 &highest = m_highest[{statement->job.toRfc4122(), head.key}];
        highest = std::max(highest, head.sequence);
    }
}

QList<Salvage::Found> Salvage::entries() const
{
    QList<Found> found;
    QSet<std::pair<std::pair<QByteArray, PublicKey>, quint64>> taken;
    const auto take = [&](const Found &candidate) {
        const std::pair slot{std::pair{candidate.entry.job.toRfc4122(), candidate.entry.key}, candidate.entry.sequence};
        if (!m_vouchedFor.contains(candidate.entry.hash) || taken.contains(slot))
            return;
        taken.insert(slot);
        found.append(candidate);
    };
    QList<Found> rows = m_rows;
    std::stable_sort(rows.begin(), rows.end(), [](const Found &a, const Found &b) { return a.id < b.id; });
    std::for_each(rows.cbegin(), rows.cend(), take);
    QList<Found> carved = m_carved;
    std::stable_sort(carved.begin(), carved.end(),
                     [](const Found &a, const Found &b) { return a.entry.sequence < b.entry.sequence; });
    std::for_each(carved.cbegin(), carved.cend(), take);
    // Whatever file an entry came from, an author's numbers must rise.
    QMap<std::pair<QByteArray, PublicKey>, QList<qsizetype>> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places[{found.at(i).entry.job.toRfc4122(), found.at(i).entry.key}].append(i);
    const QList<Found> unordered = found;
    for (const QList<qsizetype> &own : std::as_const(places)) {
        QList<qsizetype> rising = own;
        std::stable_sort(rising.begin(), rising.end(), [&](qsizetype a, qsizetype b) {
            return unordered.at(a).entry.sequence < unordered.at(b).entry.sequence;
        });
        for (qsizetype i = 0; i < own.size(); ++i)
            found[own.at(i)] = unordered.at(rising.at(i));
    }
    return found;
}

bool Salvage::chained() const
{
    QMap<std::pair<QByteArray, PublicKey>, Found> before;
    for (const Found &next : entries()) {
        const std::pair author{next.entry.job.toRfc4122(), next.entry.key};
        if (const auto known = before.constFind(author); known != before.constEnd() &&
                                                         next.entry.sequence == known->entry.sequence + 1 &&
                                                         next.entry.previous != known->entry.hash)
            return false;
        before.insert(author, next);
    }
    return true;
}

int Salvage::lost() const
{
    QMap<std::pair<QByteArray, PublicKey>, quint64> highest = m_highest;
    QMap<std::pair<QByteArray, PublicKey>, quint64> there;
    for (const Found &found : entries()) {
        const std::pair author{found.entry.job.toRfc4122(), found.entry.key};
        highest[author] = std::max(highest[author], found.entry.sequence);
        ++there[author];
    }
    quint64 missing = 0;
    for (auto it = highest.constBegin(); it != highest.constEnd(); ++it)
        missing += it.value() - there.value(it.key());
    return static_cast<int>(missing);
}

} // namespace wm::record
