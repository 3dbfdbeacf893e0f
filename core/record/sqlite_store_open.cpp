// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/record/files.h"
#include "core/record/salvage.h"
#include "core/record/sqlite_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr int kCopies = 3;
constexpr qint64 kSecondsBetweenCopies = 24 * 60 * 60;

QString file()
{
    return QStringLiteral("store.db");
}
/// Its presence says that the file has to be checked, or its recovery finished, before it is used.
QString suspectMark()
{
    return QStringLiteral("store.suspect");
}
QString copyName(int number)
{
    return QStringLiteral("copies/store-%1.db").arg(number);
}

bool isDamage(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

/// Throws SQLite::Exception.
void copyInto(SQLite::Database &database, const QString &target)
{
    QFile::remove(target);
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    bindText(vacuum, 1, target);
    vacuum.exec();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &dataDir, Clock &clock)
{
    const QString dir = QDir(dataDir).absolutePath();
    if (auto made = makeFolder(dir, RecordWords::tr("The folder for the records could not be made")); !made)
        return made.error();
    auto lock = ProcessLock::take(dir + QStringLiteral("/store.lock"));
    if (!lock)
        return lock.error();
    auto keys = DeviceKeys::loadOrCreate(dir, clock.utc());
    if (!keys)
        return keys.error();
    auto store = std::make_unique<SqliteStore>(dir, clock, std::move(*lock), std::move(*keys));
    if (auto started = store->start(); !started)
        return started.error();
    return std::unique_ptr<Store>(std::move(store));
}

SqliteStore::SqliteStore(QString dataDir, Clock &clock, std::unique_ptr<ProcessLock> lock,
                         std::shared_ptr<const DeviceKeys> keys)
    : m_dir(std::move(dataDir)), m_clock(clock), m_lock(std::move(lock)), m_keys(std::move(keys)),
      m_blobs(path(QStringLiteral("blobs")))
{
}

SqliteStore::~SqliteStore()
{
    if (m_database != nullptr && m_wroteSomething) [[maybe_unused]]
        const auto tidied = tidyUp(); // what is recorded is safe without it
    m_cache.reset();
    m_database.reset();
}

Result<void> SqliteStore::start()
{
    if (auto prepared = m_blobs.prepare(); !prepared)
        return prepared.error();
    return openFile(false);
}

void SqliteStore::suspect() const
{
    QFile mark(path(suspectMark()));
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
}

Result<void> SqliteStore::openFile(bool afterRecovery)
{
    const QString what = RecordWords::tr("The records in %1 could not be opened").arg(m_dir);
    const bool missing = QFileInfo(path(file())).size() == 0;
    if (!afterRecovery && missing && QFile::exists(path(copyName(1))))
        return recover(RecordWords::tr("the file was missing or empty"));
    const bool unclean =
        !missing && (QFileInfo(path(file()) + QStringLiteral("-wal")).size() > 0 || QFile::exists(path(suspectMark())));
    try {
        m_cache.reset();
        m_database = openForWriting(path(file()));
        m_cache = std::make_unique<StatementCache>(*m_database);
        if (unclean && !afterRecovery) {
            const std::string verdict = m_database->execAndGet("PRAGMA quick_check(1)").getString();
            if (verdict != "ok")
                return recover(QString::fromStdString(verdict));
        }
        const int version = m_database->execAndGet("PRAGMA user_version").getInt();
        if (version > kSchemaVersion)
            return makeError(
                ErrorCode::NewerVersion,
                RecordWords::tr(
                    "%1: they were written by a later release (format %2, this one knows %3). Update Witnessmark.")
                    .arg(what)
                    .arg(version)
                    .arg(kSchemaVersion));
        if (const auto ready = setUp(); !ready) {
            if (ready.error().code == ErrorCode::Corrupt && !afterRecovery)
                return recover(ready.error().message);
            return ready.error();
        }
        QFile::remove(path(suspectMark()));
        return {};
    } catch (const SQLite::Exception &exception) {
        if (isDamage(exception) && !afterRecovery)
            return recover(QString::fromUtf8(exception.what()));
        return errorFromSqlite(exception, what, m_database.get());
    }
}

Result<void> SqliteStore::setUp()
{
    const int version = m_database->execAndGet("PRAGMA user_version").getInt();
    const bool empty = m_database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (version == 0 && empty) {
        createSchema(*m_database);
    } else if (version == 0 || schemaOf(*m_database) != expectedSchema() ||
               m_database->execAndGet("PRAGMA application_id").getInt() != kApplicationId) {
        // There is no earlier format yet; when there is, it is copied and migrated here.
        return makeError(ErrorCode::Corrupt, RecordWords::tr("its tables are not those that Witnessmark makes"));
    }
    if (m_database->execAndGet("SELECT value FROM meta WHERE key = 'projection'").getInt() != kProjectionVersion)
        rebuildProjections();
    // What an earlier, killed run left in the write-ahead log would otherwise pile up there.
    checkpoint();
    return {};
}

void SqliteStore::rebuildProjections()
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    m_database->exec("DELETE FROM jobs");
    QList<JobId> ids;
    {
        SQLite::Statement query(*m_database, "SELECT DISTINCT job FROM entries");
        while (query.executeStep())
            ids.append(QUuid::fromRfc4122(blobAt(query, 0)));
    }
    for (const JobId &id : std::as_const(ids))
        if (const auto list = entries(id); list)
            updateSummary(id, *list);
    m_database->exec("INSERT OR REPLACE INTO meta VALUES ('projection', " + std::to_string(kProjectionVersion) + ")");
    transaction.commit();
}

Result<void> SqliteStore::recover(const QString &reason)
{
    const QString what = RecordWords::tr("The damaged records in %1 could not be recovered").arg(m_dir);
    m_cache.reset();
    m_database.reset();
    suspect(); // until the end, so that an interrupted recovery starts again

    // Set aside as copies first: at no instant is there less than before.
    const QString folder =
        path(QStringLiteral("damaged/") + m_clock.utc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (auto made = makeFolder(folder, what); !made)
        return made;
    for (const QString &name : {file(), file() + QStringLiteral("-wal")}) {
        if (!QFile::exists(path(name)))
            continue;
        if (!QFile::copy(path(name), folder + u'/' + name))
            return errorFromErrno(errno, what, folder);
        if (auto synced = syncFile(folder + u'/' + name); !synced)
            return synced;
    }
    if (auto synced = syncFolder(folder); !synced)
        return synced;

    Salvage salvage;
    salvage.read(path(file()));
    QDirIterator earlier(path(QStringLiteral("damaged")), {file()}, QDir::Files, QDirIterator::Subdirectories);
    while (earlier.hasNext())
        if (const QString name = earlier.next(); !name.startsWith(folder))
            salvage.read(name);
    for (int copy = 1; copy <= kCopies; ++copy)
        salvage.read(path(copyName(copy)));

    const QString fresh = path(QStringLiteral("store.recovered.db"));
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(fresh + QLatin1String(suffix));
    try {
        m_database = openForWriting(fresh);
        m_cache = std::make_unique<StatementCache>(*m_database);
        createSchema(*m_database);
        qint64 deviceSequence = 0;
        {
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            const QList<Salvage::Found> found = salvage.entries();
            for (const auto &[entry, body, sequence] : found) {
                // Numbers that were given out stay as they are; the counter is what insert() writes beside an own
                // entry.
                deviceSequence = sequence ? *sequence : deviceSequence + 1;
                m_database->exec("UPDATE meta SET value = " + std::to_string(deviceSequence - 1) +
                                 " WHERE key = 'device_seq'");
                insert(entry, body, entry.key == m_keys->publicKey());
            }
            qint64 highest = deviceSequence;
            for (const auto &row : found)
                highest = std::max(highest, row.deviceSequence.value_or(0));
            m_database->exec("UPDATE meta SET value = " + std::to_string(highest) + " WHERE key = 'device_seq'");
            for (const SignedBatch &batch : salvage.batches())
                if (const auto statement = decodeBatch(batch.statement); statement)
                    insert(*statement, batch);
            transaction.commit();
        }
        rebuildProjections();
        m_cache.reset();
        m_database.reset(); // closing moves the write-ahead log into the file
    } catch (const SQLite::Exception &exception) {
        return errorFromSqlite(exception, what, m_database.get());
    }
    if (auto synced = syncFile(fresh); !synced)
        return synced;
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(path(file()) + QLatin1String(suffix));
    if (auto moved = moveDurably(fresh, path(file()), what); !moved)
        return moved;

    m_report.recovered = true;
    m_report.setAside = folder;
    m_report.entriesLost = salvage.lost();
    m_report.notes.append(
        RecordWords::tr(
            "The records were damaged (%1). %2 entries were recovered into a new file, %3 are known to be lost.")
            .arg(reason)
            .arg(salvage.entries().size())
            .arg(m_report.entriesLost));
    m_report.notes.append(RecordWords::tr("The damaged file was kept: %1").arg(folder));
    return openFile(true);
}

void SqliteStore::checkpoint()
{
    m_sinceCheckpoint = 0;
    try {
        m_database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        // The first write after a checkpoint syncs the log's header, too; made here, it leaves an append one sync.
        m_database->exec("UPDATE meta SET value = value + 1 WHERE key = 'checkpoints'");
    } catch (const SQLite::Exception &exception) {
        // What was recorded is safe in the write-ahead log, and what called this has succeeded; the next time may do.
        qCInfo(lcRecord) << "checkpoint:" << exception.what();
    }
}

Result<void> SqliteStore::rollCopies()
{
    const QFileInfo newest(path(copyName(1)));
    if (newest.exists() && newest.lastModified().secsTo(m_clock.utc()) < kSecondsBetweenCopies)
        return {};
    const QString what = RecordWords::tr("A copy of the records could not be made");
    if (auto made = makeFolder(path(QStringLiteral("copies")), what); !made)
        return made;
    const QString temporary = path(QStringLiteral("copies/store.tmp"));
    copyInto(*m_database, temporary);
    if (auto synced = syncFile(temporary); !synced)
        return synced;
    for (int number = kCopies; number > 1; --number)
        if (QFile::exists(path(copyName(number - 1))))
            if (auto moved = moveDurably(path(copyName(number - 1)), path(copyName(number)), what); !moved)
                return moved;
    return moveDurably(temporary, path(copyName(1)), what);
}

Result<void> SqliteStore::tidyUp()
{
    return guarded<void>(RecordWords::tr("The records could not be tidied up"), [&]() -> Result<void> {
        checkpoint();
        return rollCopies();
    });
}

} // namespace wm::record
