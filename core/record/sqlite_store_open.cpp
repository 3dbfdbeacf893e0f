// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/entry_row.h"
#include "core/record/files.h"
#include "core/record/sqlite_store.h"
#include "core/record/store_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

bool isDamage(const SQLite::Exception &exception)
{
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &dataDir, Clock &clock, const StoreSecrets &secrets)
{
    const QString dir = QDir(dataDir).absolutePath();
    if (auto made = makeFolder(dir, RecordWords::tr("The folder for the records could not be made")); !made)
        return made.error();
    auto lock = ProcessLock::take(dir + QStringLiteral("/store.lock"));
    if (!lock)
        return lock.error();
    if (sodium_init() < 0)
        return makeError(ErrorCode::Io, RecordWords::tr("The signature library could not be started."));
    auto keyFile = KeyFile::read(dir);
    if (!keyFile)
        return keyFile.error();
    std::shared_ptr<const Sealer> sealer;
    if (*keyFile) {
        auto opened = (*keyFile)->open(secrets);
        if (opened) {
            sealer = *std::move(opened);
        } else if (const QString file = dir + u'/' + files::store();
                   opened.error().code == kKeyLost && QFile::exists(file) && isSealedStore(file) == false) {
            // The sealing was cut off before anything was sealed: the key is missed by nobody.
            KeyFile::discard(dir);
            keyFile->reset();
        } else {
            return opened.error();
        }
    }
    auto keys = DeviceKeys::loadOrCreate(dir, clock.utc(), sealer.get());
    if (!keys)
        return keys.error();
    auto store = std::make_unique<SqliteStore>(dir, clock, std::move(*lock), secrets, *std::move(keyFile),
                                               std::move(sealer), std::move(*keys));
    if (auto started = store->start(); !started)
        return started.error();
    return std::unique_ptr<Store>(std::move(store));
}

SqliteStore::SqliteStore(QString dataDir, Clock &clock, std::unique_ptr<ProcessLock> lock, StoreSecrets secrets,
                         std::optional<KeyFile> keyFile, std::shared_ptr<const Sealer> sealer,
                         std::shared_ptr<const DeviceKeys> keys)
    : m_dir(std::move(dataDir)), m_clock(clock), m_lock(std::move(lock)), m_secrets(std::move(secrets)),
      m_keyFile(std::move(keyFile)), m_sealer(std::move(sealer)), m_keys(std::move(keys)),
      m_blobs(path(QStringLiteral("blobs")))
{
    m_secrets.passphrase.clear(); // it has done its work
    m_blobs.useSealer(m_sealer);
}

SqliteStore::~SqliteStore()
{
    if (m_database != nullptr && m_wroteSomething) [[maybe_unused]]
        const auto tidied = tidyUp(); // what is recorded is safe without it
    disconnect();
}

Result<void> SqliteStore::start()
{
    if (auto prepared = m_blobs.prepare(); !prepared)
        return prepared.error();
    return openFile(false);
}

void SqliteStore::suspect() const
{
    QFile mark(path(files::suspectMark()));
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
}

void SqliteStore::connectTo(const QString &name)
{
    disconnect();
    m_whole.clear();
    m_database = openForWriting(path(name));
    m_cache = std::make_unique<StatementCache>(*m_database);
    sqlite3_wal_hook(
        m_database->getHandle(),
        [](void *pages, sqlite3 *, const char *, int count) {
            *static_cast<int *>(pages) = count;
            return SQLITE_OK;
        },
        &m_logPages);
}

void SqliteStore::disconnect()
{
    m_cache.reset();
    m_database.reset();
    m_logPages = 0;
}

Result<void> SqliteStore::openFile(bool afterRecovery)
{
    const QString what = RecordWords::tr("The records in %1 could not be opened").arg(m_dir);
    const QString file = path(files::store());
    const bool missing = QFileInfo(file).size() == 0;
    if (!afterRecovery && missing && QFile::exists(path(files::copy(1))))
        return recover(RecordWords::tr("the file was missing or empty"));
    if (!missing && !afterRecovery) {
        const auto damage = damageInLog();
        if (!damage)
            return damage.error();
        if (!damage->isEmpty())
            return recover(*damage);
    }
    const bool suspected = !missing && QFile::exists(path(files::suspectMark()));
    const bool unclean = suspected || (!missing && QFileInfo(files::logOf(file)).size() > 0);
    try {
        connectTo(files::store());
        if (unclean && !afterRecovery) {
            // The quick one does not compare the indexes with the rows.
            const std::string verdict =
                m_database->execAndGet(suspected ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)").getString();
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
        if (suspected && !afterRecovery) {
            // SQLite's own check does not look into a cell.
            if (!everyEntryReads())
                return recover(RecordWords::tr("an entry was altered or damaged"));
            rebuildProjections();
        }
        QFile::remove(path(files::suspectMark()));
        return finishSealing();
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
    const bool ours = m_database->execAndGet("PRAGMA application_id").getInt() == kApplicationId;
    if (version == 0 && empty) {
        createSchema(*m_database);
    } else if (version == 0 || !ours || schemaOf(*m_database) != expectedSchema(version)) {
        return makeError(ErrorCode::Corrupt, RecordWords::tr("its tables are not those that Witnessmark makes"));
    } else if (version < kSchemaVersion) {
        if (auto copied = copyTo(files::copyBefore(kSchemaVersion)); !copied)
            return copied;
        migrateSchema(*m_database, version);
    }
    if (sealedStage() > 0 && m_sealer == nullptr)
        return makeError(kKeyLost,
                         RecordWords::tr("The records in %1 are sealed, and the file store.key that belongs to them is "
                                         "gone. Put back store.key from a backup; without it nobody can open them.")
                             .arg(m_dir));
    // The counter in the table is as old as the last checkpoint; entries know better, and after a recovery it does.
    m_deviceSequence =
        m_database
            ->execAndGet("SELECT max((SELECT value FROM meta WHERE key = 'device_seq'), coalesce((SELECT "
                         "device_seq FROM entries WHERE device_seq IS NOT NULL ORDER BY id DESC LIMIT 1), 0))")
            .getInt64();
    if (m_database->execAndGet("SELECT value FROM meta WHERE key = 'projection'").getInt() != kProjectionVersion)
        rebuildProjections();
    // What an earlier, killed run left in the write-ahead log would otherwise pile up there.
    checkpoint();
    return {};
}

bool SqliteStore::everyEntryReads() const
{
    Query query(*m_cache, "SELECT hash, body FROM entries NOT INDEXED");
    while (query->executeStep())
        if (const auto entry = entryOf(blobAt(*query, 0), blobAt(*query, 1), m_sealer.get());
            !entry && entry.error().code == ErrorCode::Corrupt)
            return false;
    Query batches(*m_cache, "SELECT statement, signature FROM batches NOT INDEXED");
    while (batches->executeStep())
        if (!isSigned({blobAt(*batches, 0), blobAt(*batches, 1)}))
            return false;
    return true;
}

void SqliteStore::rebuildProjections()
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    m_database->exec("DELETE FROM jobs");
    // Counted in the rows themselves, so that what an index does not lead to is missed.
    QHash<JobId, qint64> counts;
    {
        SQLite::Statement query(*m_database, "SELECT job, count(*) FROM entries NOT INDEXED GROUP BY job");
        while (query.executeStep())
            counts.insert(QUuid::fromRfc4122(blobAt(query, 0)), query.getColumn(1).getInt64());
    }
    for (auto [job, count] : counts.asKeyValueRange()) {
        if (const auto list = read(job, count); list)
            updateSummary(job, *list);
        else if (list.error().code == ErrorCode::Corrupt) // not one of a later release, which stays as it is
            throw SQLite::Exception(list.error().message.toStdString(), SQLITE_CORRUPT);
    }
    m_database->exec("INSERT OR REPLACE INTO meta VALUES ('projection', " + std::to_string(kProjectionVersion) + ")");
    transaction.commit();
}

} // namespace wm::record
