// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/database.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <cerrno>

#include <sqlite3.h>

namespace wm::record {

namespace {

/// A log that one large batch made longer is cut to this when it is begun anew.
constexpr int kLogBytesKept = 16 * 1024 * 1024;

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

// Every page that an append touches is written once more to the write-ahead log, so the store has no index that an
// append would have to keep up and nothing needs: a job's entries are found by the index of their numbers.
constexpr const char *kIndexes = "CREATE INDEX entries_summarised ON entries (job, path) WHERE " WM_SUMMARISED ";";
constexpr const char *kFirstIndexes = R"(
CREATE INDEX entries_of_job ON entries (job);
CREATE INDEX entries_at ON entries (job, path) WHERE kind IN ('fact', 'transition');
)";

// Only the entries, their signatures and the files they cite are the record; `jobs` and `blobs` are computed from them,
// and `readings` is a time series that captures can fill again. `body` is the entry's encoding; the columns beside it
// are copies to search by.
constexpr const char *kTables = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  job BLOB NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL, device_seq INTEGER,
  UNIQUE (job, key, seq)) STRICT;
)";
constexpr const char *kTriggersAndRest = R"(
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE batches (
  id INTEGER PRIMARY KEY,
  job BLOB NOT NULL, key BLOB NOT NULL, last INTEGER NOT NULL, statement BLOB NOT NULL, signature BLOB NOT NULL,
  UNIQUE (job, key, last, signature)) STRICT;
CREATE TRIGGER batches_no_update BEFORE UPDATE ON batches BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER batches_no_delete BEFORE DELETE ON batches BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE blobs (hash BLOB PRIMARY KEY NOT NULL, size INTEGER NOT NULL, data BLOB) STRICT;
CREATE TABLE jobs (
  job BLOB PRIMARY KEY NOT NULL,
  title TEXT NOT NULL, address TEXT NOT NULL, utility TEXT NOT NULL, collar_serial TEXT NOT NULL, last_step TEXT NOT NULL,
  state TEXT NOT NULL, demonstration INTEGER NOT NULL, archived INTEGER NOT NULL, entries INTEGER NOT NULL,
  changed_utc_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE channels (id INTEGER PRIMARY KEY, job BLOB NOT NULL, name TEXT NOT NULL, UNIQUE (job, name)) STRICT;
CREATE TABLE readings (channel INTEGER NOT NULL REFERENCES channels (id), utc_ms INTEGER NOT NULL, value REAL NOT NULL) STRICT;
CREATE INDEX readings_of ON readings (channel, utc_ms);
)";

} // namespace

Error errorFromSqlite(const SQLite::Exception &exception, const QString &what, const SQLite::Database *database)
{
    const QString context =
        QString::fromUtf8(exception.what()) + QStringLiteral(" (%1)").arg(exception.getExtendedErrorCode());
    const bool noSpace = database != nullptr && exception.getErrorCode() == SQLITE_IOERR &&
                         sqlite3_system_errno(database->getHandle()) == ENOSPC;
    switch (noSpace ? SQLITE_FULL : exception.getErrorCode()) {
    case SQLITE_FULL:
        return makeError(
            ErrorCode::DiskFull,
            RecordWords::tr("%1: the disk is full. Free some space or export finished jobs, then try again.").arg(what),
            context);
    case SQLITE_READONLY:
        return makeError(ErrorCode::ReadOnly,
                         RecordWords::tr("%1: the disk or the file is read-only. Choose another place.").arg(what),
                         context);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return makeError(ErrorCode::NoPermission,
                         RecordWords::tr("%1: the file cannot be opened. Check who owns it.").arg(what), context);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorCode::Busy,
                         RecordWords::tr("%1: another program holds the file. Close it and try again.").arg(what),
                         context);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return makeError(
            ErrorCode::Corrupt,
            RecordWords::tr("%1: the file is damaged. Start Witnessmark again to have it recovered.").arg(what),
            context);
    default:
        return makeError(ErrorCode::Io,
                         RecordWords::tr("%1: the disk did not do what it should. Check it and try again.").arg(what),
                         context);
    }
}

void harden(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024);
    database.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
                  // Without it INSERT OR REPLACE removes a row past the triggers that forbid it.
                  "PRAGMA recursive_triggers=ON;");
}

std::unique_ptr<SQLite::Database> openForWriting(const QString &path)
{
    auto database =
        std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(),
                                           SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOFOLLOW, 2000);
    harden(*database);
    // FULL: NORMAL loses acknowledged commits in a power cut. Checkpoints are made between appends, never inside one.
    database->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
                   "PRAGMA journal_size_limit=" +
                   std::to_string(kLogBytesKept));
    return database;
}

void createSchema(SQLite::Database &database, int version)
{
    SQLite::Transaction transaction(database);
    database.exec(kTables);
    database.exec(version == 1 ? kFirstIndexes : kIndexes);
    database.exec(kTriggersAndRest);
    database.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version=" + std::to_string(version));
    database.exec("INSERT INTO meta VALUES ('projection', " + std::to_string(kProjectionVersion) +
                  "), ('device_seq', 0), ('checkpoints', 0)");
    transaction.commit();
}

void migrateSchema(SQLite::Database &database, int from)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (from == 1) {
        database.exec("DROP INDEX entries_of_job; DROP INDEX entries_at;");
        database.exec(kIndexes);
    }
    database.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    transaction.commit();
}

QStringList schemaOf(SQLite::Database &database)
{
    QStringList schema;
    SQLite::Statement query(
        database, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema");
    while (query.executeStep())
        schema.append(textAt(query, 0));
    schema.sort();
    return schema;
}

const QStringList &expectedSchema(int version)
{
    const auto make = [](int of) {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        createSchema(memory, of);
        return schemaOf(memory);
    };
    static const QStringList first = make(1);
    static const QStringList second = make(2);
    return version == 1 ? first : second;
}

std::optional<bool> isSealedStore(const QString &file)
{
    try {
        SQLite::Database database(QFile::encodeName(file).toStdString(), SQLite::OPEN_READONLY);
        return database.execAndGet("SELECT count(*) FROM meta WHERE key = 'sealed'").getInt() > 0;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

Query::Query(StatementCache &cache, const char *sql) : m_statement(cache.of(sql)) {}

Query::~Query()
{
    // Without the reset a reader would stay open and hold back checkpoints.
    m_statement.tryReset();
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception &) {
    }
}

SQLite::Statement &StatementCache::of(const char *sql)
{
    if (const auto known = m_statements.find(std::string_view(sql)); known != m_statements.end())
        return *known->second;
    return *m_statements.emplace(sql, std::make_unique<SQLite::Statement>(m_database, sql)).first->second;
}

void bindBlob(SQLite::Statement &statement, int index, QByteArrayView bytes)
{
    // A null pointer would bind NULL instead of an empty blob.
    const void *data = bytes.isEmpty() ? "" : bytes.data();
    statement.bindNoCopy(index, data, static_cast<int>(bytes.size()));
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

QByteArray blobAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const void *data = value.getBlob();
    return QByteArray(static_cast<const char *>(data), value.getBytes());
}

QString textAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    const char *data = value.getText();
    return QString::fromUtf8(data, value.getBytes());
}

} // namespace wm::record
