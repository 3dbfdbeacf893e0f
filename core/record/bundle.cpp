// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/bundle_seal.h"
#include "core/record/files.h"
#include "core/record/job_row.h"
#include "core/record/sqlite_store.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <cerrno>
#include <optional>

#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qint64 kMaxBundleBytes = 1024LL * 1024 * 1024;
constexpr qsizetype kMaxEntries = 1'000'000;

/// Reads a bundle's tables. Nothing in the file is believed: no schema but ours is accepted, nothing of it is executed.
class BundleReader
{
public:
    BundleReader(SQLite::Database &database, QString name, bool intact, QList<Problem> &problems)
        : m_database(database), m_name(std::move(name)), m_intact(intact), m_problems(problems)
    {
    }

    Result<RawRecord> run()
    {
        try {
            harden(m_database);
            // What the checksums already call altered is located by them; only a whole file can be “newer” or
            // “foreign”.
            const int version = m_database.execAndGet("PRAGMA user_version").getInt();
            if (m_intact && version > kBundleSchemaVersion)
                return makeError(
                    ErrorCode::NewerVersion,
                    RecordWords::tr(
                        "%1 was written by a later release (format %2, this one knows %3). Update Witnessmark.")
                        .arg(m_name)
                        .arg(version)
                        .arg(kBundleSchemaVersion));
            if (schemaOf(m_database) != expectedSchema(kBundleSchemaVersion) ||
                m_database.execAndGet("PRAGMA application_id").getInt() != kApplicationId ||
                version != kBundleSchemaVersion) {
                if (m_intact)
                    return makeError(
                        ErrorCode::Invalid,
                        RecordWords::tr("%1 is not a Witnessmark bundle. Choose a .wmjob file.").arg(m_name));
                m_problems.append(Problem{RecordWords::tr("The tables of the file are not those of a bundle.")});
            }
        } catch (const SQLite::Exception &exception) {
            return unreadable(exception);
        }
        table(QT_TRANSLATE_NOOP("RecordWords", "entries"), "SELECT hash, body FROM entries NOT INDEXED ORDER BY id",
              [this](SQLite::Statement &row) {
                  if (m_record.entries.size() >= kMaxEntries)
                      throw SQLite::Exception("too many entries", SQLITE_TOOBIG);
                  m_record.entries.append(blobAt(row, 1));
              });
        table(QT_TRANSLATE_NOOP("RecordWords", "signatures"),
              "SELECT statement, signature FROM batches NOT INDEXED ORDER BY id", [this](SQLite::Statement &row) {
                  m_record.batches.append({blobAt(row, 0), blobAt(row, 1)});
              });
        table(QT_TRANSLATE_NOOP("RecordWords", "attachments"),
              "SELECT hash, data FROM blobs NOT INDEXED WHERE data IS NOT NULL",
              [this](SQLite::Statement &row) { m_record.blobs.insert(blobAt(row, 0), blobAt(row, 1)); });
        table(QT_TRANSLATE_NOOP("RecordWords", "attachments"),
              "SELECT hash, size FROM blobs NOT INDEXED WHERE data IS NULL",
              [this](SQLite::Statement &row) { m_record.leftOut.insert(blobAt(row, 0), row.getColumn(1).getInt64()); });
        return std::move(m_record);
    }

private:
    Result<RawRecord> unreadable(const SQLite::Exception &exception)
    {
        if (m_intact && exception.getErrorCode() == SQLITE_NOTADB)
            return makeError(ErrorCode::Invalid,
                             RecordWords::tr("%1 is not a Witnessmark bundle. Choose a .wmjob file.").arg(m_name));
        m_problems.append(Problem{
            RecordWords::tr("The file is too damaged to be read (%1).").arg(QString::fromUtf8(exception.what()))});
        return RawRecord{};
    }

    template <class Take>
    void table(const char *name, const char *sql, Take take)
    {
        try {
            SQLite::Statement row(m_database, sql);
            while (row.executeStep())
                take(row);
        } catch (const SQLite::Exception &exception) {
            m_problems.append(Problem{RecordWords::tr("The %1 in the file cannot all be read (%2).")
                                          .arg(RecordWords::tr(name), QString::fromUtf8(exception.what()))});
        }
    }

    SQLite::Database &m_database;
    QString m_name;
    bool m_intact;
    QList<Problem> &m_problems;
    RawRecord m_record;
};

Result<RawRecord> tooLarge(const QString &name)
{
    return makeError(ErrorCode::Invalid,
                     RecordWords::tr("%1 is larger than 1 GB, which is more than this release reads.").arg(name));
}

Error notABundle(const QString &name)
{
    return makeError(ErrorCode::Invalid,
                     RecordWords::tr("%1 is not a Witnessmark bundle. Choose a .wmjob file.").arg(name));
}

/// A file with neither SQLite's mark at its start nor ours at its end was never a bundle; one flipped bit spares one of
/// them.
bool looksLikeBundle(QIODevice &file)
{
    file.seek(0);
    const QByteArray start = file.read(16);
    file.seek(std::max<qint64>(file.size() - 8, 0));
    const QByteArray end = file.read(8);
    file.seek(0);
    return start == QByteArrayView("SQLite format 3\0", 16) || end == QByteArrayView("wmjseal1");
}

/// Fills a new database with a job; throws SQLite::Exception.
void fillBundle(SQLite::Database &bundle, const RawRecord &record, const JobSummary &summary)
{
    SQLite::Transaction transaction(bundle);
    SQLite::Statement entryRow(
        bundle, "INSERT INTO entries (job, key, seq, hash, kind, path, body) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const QByteArray &body : record.entries) {
        const auto entry = decodeEntry(body);
        if (!entry)
            throw SQLite::Exception("an entry cannot be read", SQLITE_CORRUPT);
        const QByteArray job = entry->job.toRfc4122();
        bindBlob(entryRow, 1, job);
        bindBlob(entryRow, 2, entry->key);
        entryRow.bind(3, static_cast<int64_t>(entry->sequence));
        bindBlob(entryRow, 4, entry->hash);
        bindText(entryRow, 5, toWord(entry->kind));
        bindText(entryRow, 6, entry->path);
        bindBlob(entryRow, 7, body);
        entryRow.exec();
        entryRow.reset();
    }
    SQLite::Statement batchRow(bundle,
                               "INSERT INTO batches (job, key, last, statement, signature) VALUES (?, ?, ?, ?, ?)");
    for (const SignedBatch &item : record.batches) {
        const auto batch = decodeBatch(item.statement);
        if (!batch)
            throw SQLite::Exception("a signature cannot be read", SQLITE_CORRUPT);
        const QByteArray job = batch->job.toRfc4122();
        bindBlob(batchRow, 1, job);
        bindBlob(batchRow, 2, batch->key);
        batchRow.bind(3, static_cast<int64_t>(batch->last));
        bindBlob(batchRow, 4, item.statement);
        bindBlob(batchRow, 5, item.signature);
        batchRow.exec();
        batchRow.reset();
    }
    SQLite::Statement blobRow(bundle, "INSERT INTO blobs (hash, size, data) VALUES (?, ?, ?)");
    QList<Hash> hashes = record.blobs.keys() + record.leftOut.keys();
    std::sort(hashes.begin(), hashes.end()); // the same job gives the same file
    for (const Hash &hash : std::as_const(hashes)) {
        const QByteArray bytes = record.blobs.value(hash);
        bindBlob(blobRow, 1, hash);
        blobRow.bind(2, static_cast<int64_t>(record.leftOut.value(hash, bytes.size())));
        if (record.leftOut.contains(hash))
            blobRow.bind(3); // NULL
        else
            bindBlob(blobRow, 3, bytes);
        blobRow.exec();
        blobRow.reset();
    }
    SQLite::Statement jobRow(bundle, kWriteJobRow);
    writeJobRow(jobRow, summary, nullptr);
    transaction.commit();
}

} // namespace

Result<void> writeBundle(const RawRecord &record, const JobSummary &summary, const QString &file)
{
    const QString what = RecordWords::tr("The bundle %1 could not be written").arg(file);
    const QString temporary = file + QStringLiteral(".tmp");
    QFile::remove(temporary);
    std::unique_ptr<SQLite::Database> bundle;
    const auto write = [&]() -> Result<void> {
        try {
            bundle = std::make_unique<SQLite::Database>(QFile::encodeName(temporary).toStdString(),
                                                        SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            // Nobody sees the file before it is whole, synced and renamed, so it needs no journal of its own.
            bundle->exec("PRAGMA page_size=4096; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;");
            createSchema(*bundle, kBundleSchemaVersion);
            fillBundle(*bundle, record, summary);
            bundle.reset();
        } catch (const SQLite::Exception &exception) {
            return errorFromSqlite(exception, what, bundle.get());
        }
        if (auto sealed = sealBundle(temporary); !sealed)
            return sealed;
        if (auto synced = syncFile(temporary); !synced)
            return synced;
        return moveDurably(temporary, file, what);
    };
    auto written = write();
    bundle.reset();
    if (!written)
        QFile::remove(temporary);
    return written;
}

Result<RawRecord> readBundle(const QString &path, QList<Problem> *problems)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return errorFromErrno(info.exists() ? EACCES : ENOENT, RecordWords::tr("The bundle could not be opened"), path);
    if (file.size() > kMaxBundleBytes)
        return tooLarge(path);
    if (!looksLikeBundle(file))
        return notABundle(path);
    const qsizetype before = problems->size();
    checkSeal(file, *problems);
    const QByteArray uri = QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded() + "?immutable=1&mode=ro";
    try {
        SQLite::Database database(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        return BundleReader(database, path, problems->size() == before, *problems).run();
    } catch (const SQLite::Exception &exception) {
        return errorFromSqlite(exception, RecordWords::tr("The bundle %1 could not be read").arg(path));
    }
}

Result<RawRecord> readBundleBytes(const QByteArray &bytes, QList<Problem> *problems)
{
    const QString name = RecordWords::tr("The embedded record");
    if (bytes.size() > kMaxBundleBytes)
        return tooLarge(name);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (!looksLikeBundle(buffer))
        return notABundle(name);
    const qsizetype before = problems->size();
    const SealCheck seal = checkSeal(buffer, *problems);
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        // SQLite frees the copy, also when it refuses it.
        auto *copy = static_cast<unsigned char *>(
            sqlite3_malloc64(static_cast<sqlite3_uint64>(std::max<qint64>(seal.pageBytes, 1))));
        if (copy == nullptr)
            return makeError(ErrorCode::Io, RecordWords::tr("There is not enough memory to read the bundle."));
        std::copy_n(bytes.constData(), seal.pageBytes, reinterpret_cast<char *>(copy));
        if (sqlite3_deserialize(database.getHandle(), "main", copy, seal.pageBytes, seal.pageBytes,
                                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
            return notABundle(name);
        return BundleReader(database, name, problems->size() == before, *problems).run();
    } catch (const SQLite::Exception &exception) {
        return errorFromSqlite(exception, RecordWords::tr("The bundle could not be read"));
    }
}

namespace {
Result<Verification> verified(Result<RawRecord> record, QList<Problem> problems)
{
    if (!record)
        return record.error();
    Verification verification = verifyRecord(*record);
    verification.problems = problems + verification.problems;
    return verification;
}
} // namespace

Result<Verification> verifyBundle(const QString &file)
{
    QList<Problem> problems;
    auto record = readBundle(file, &problems);
    return verified(std::move(record), problems);
}

Result<Verification> verifyBundleBytes(const QByteArray &bytes)
{
    QList<Problem> problems;
    auto record = readBundleBytes(bytes, &problems);
    return verified(std::move(record), problems);
}

Result<void> SqliteStore::exportBundle(const JobId &job, const QString &file) const
{
    const auto record = raw(job);
    if (!record)
        return record.error();
    const auto summary = this->job(job);
    if (!summary)
        return summary.error();
    return writeBundle(*record, *summary, file);
}

Result<JobId> SqliteStore::importBundle(const QString &file)
{
    QList<Problem> problems;
    const auto record = readBundle(file, &problems);
    if (!record)
        return record.error();
    const Verification verification = verifyRecord(*record);
    problems += verification.problems;
    if (!problems.isEmpty())
        return makeError(
            ErrorCode::Corrupt,
            RecordWords::tr("%1 was not imported, because it fails its own proof: %2 Ask for the file again.")
                .arg(file, problems.first().what));

    for (const Hash &hash : verification.leftOut)
        if (!m_blobs.read(hash))
            return makeError(
                ErrorCode::Mismatch,
                RecordWords::tr(
                    "%1 was not imported: it names %2 photos without carrying them. Take the job's own bundle "
                    "(.wmjob), which holds every photo.")
                    .arg(file)
                    .arg(verification.leftOut.size()));
    for (const QByteArray &blob : record->blobs)
        if (const auto kept = m_blobs.put(blob); !kept)
            return kept.error();
    return guarded<JobId>(RecordWords::tr("The bundle %1 could not be imported").arg(file), [&]() -> Result<JobId> {
        if (recordedCount(verification.job))
            if (auto whole = readWhole(verification.job); !whole)
                return whole.error();
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        DeviceCount count(m_deviceSequence);
        QList<Entry> added;
        for (qsizetype i = 0; i < verification.entries.size(); ++i) {
            const Entry &entry = verification.entries.at(i);
            const Hash known = hashAt(entry.job, entry.key, entry.sequence);
            if (known == entry.hash)
                continue;
            if (!known.isEmpty())
                return makeError(
                    ErrorCode::Mismatch,
                    RecordWords::tr("%1 was not imported: entry %2 of device %3 (“%4”) differs from the one that is "
                                    "here. One of the two "
                                    "devices was restored from an old copy; keep both files and ask support.")
                        .arg(file)
                        .arg(entry.sequence)
                        .arg(QString::fromLatin1(entry.key.left(4).toHex()), entry.path));
            insert(entry, record->entries.at(i), entry.key == m_keys->publicKey());
            added.append(entry);
        }
        for (const SignedBatch &item : record->batches)
            if (const auto batch = decodeBatch(item.statement); batch)
                insert(*batch, item);
        if (!added.isEmpty()) {
            updateSummary(verification.job, added);
            Query offer(*m_cache, "INSERT OR REPLACE INTO meta VALUES (?, 1)");
            bindText(*offer, 1, offerMark());
            offer->exec();
        }
        transaction.commit();
        count.keep();
        m_wroteSomething = m_wroteSomething || !added.isEmpty();
        if (m_observer && !added.isEmpty())
            m_observer(verification.job, added);
        if (m_logPages >= kCheckpointPages)
            checkpoint();
        return verification.job;
    });
}

} // namespace wm::record
