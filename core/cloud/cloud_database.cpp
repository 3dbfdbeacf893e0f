// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cloud_database.h"

#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <sodium.h>
#include <sqlite3.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr int kCheckpointPages = 1000;

// What one company has, another does not see: every key begins with the company, so that the same job, attachment or
// author may be in two without either noticing. `n` is the company's own counting of what was committed, entries and
// signatures alike; what one push brought is counted on end. Its mark stands for all that was committed up to there, so
// a place in a log that was put back and went on differently is not mistaken for the same place.
constexpr const char *kSchema = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE companies (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, counter INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE users (
  id BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id), name TEXT NOT NULL, email TEXT NOT NULL,
  role TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL, UNIQUE (company, email)) STRICT;
CREATE TABLE introductions (
  token_sha256 BLOB PRIMARY KEY NOT NULL, user BLOB NOT NULL REFERENCES users (id), sent_ms INTEGER NOT NULL,
  device BLOB) STRICT;
CREATE TABLE devices (
  key BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id), user BLOB NOT NULL REFERENCES users (id),
  joined_ms INTEGER NOT NULL, last_number INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE sessions (
  token_sha256 BLOB PRIMARY KEY NOT NULL, device BLOB NOT NULL REFERENCES devices (key), nonce TEXT NOT NULL UNIQUE,
  expires_ms INTEGER NOT NULL) STRICT;
CREATE TABLE answers (
  device BLOB NOT NULL, number INTEGER NOT NULL, body_sha256 BLOB NOT NULL, verdict INTEGER NOT NULL,
  reason TEXT NOT NULL, PRIMARY KEY (device, number)) STRICT, WITHOUT ROWID;
CREATE TABLE pushes (
  company BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, device BLOB NOT NULL, bytes INTEGER NOT NULL,
  mark BLOB NOT NULL, PRIMARY KEY (company, first)) STRICT, WITHOUT ROWID;
CREATE TABLE entries (
  id INTEGER PRIMARY KEY, company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  seq INTEGER NOT NULL, hash BLOB NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL,
  UNIQUE (company, n), UNIQUE (company, job, key, seq)) STRICT;
CREATE INDEX entries_at ON entries (company, job, path);
CREATE TABLE signatures (
  id INTEGER PRIMARY KEY, company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  last INTEGER NOT NULL, statement BLOB NOT NULL, signature BLOB NOT NULL, UNIQUE (company, n),
  UNIQUE (company, job, key, last, signature)) STRICT;
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER signatures_no_update BEFORE UPDATE ON signatures BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER signatures_no_delete BEFORE DELETE ON signatures BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TABLE blobs (
  company BLOB NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL, complete INTEGER NOT NULL,
  PRIMARY KEY (company, hash)) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_wanted ON blobs (company, hash) WHERE complete = 0;
CREATE TABLE uploads (
  id TEXT PRIMARY KEY NOT NULL, company BLOB NOT NULL, hash BLOB NOT NULL, length INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, UNIQUE (company, hash)) STRICT;
CREATE TABLE audit (
  id INTEGER PRIMARY KEY, utc_ms INTEGER NOT NULL, company BLOB NOT NULL, user BLOB NOT NULL, device BLOB NOT NULL,
  act TEXT NOT NULL, subject TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
)";

} // namespace

QByteArray systemRandom(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QString blobPath(const QString &dataDir, const QByteArray &hash)
{
    const QString name = QString::fromLatin1(hash.toHex());
    return dataDir + QStringLiteral("/blobs/") + name.left(2) + u'/' + name;
}

CloudDatabase::CloudDatabase(QString dir, Clock &clock, Random random, std::unique_ptr<record::ProcessLock> lock)
    : m_dir(std::move(dir)), m_clock(clock), m_random(std::move(random)), m_lock(std::move(lock))
{
}

CloudDatabase::~CloudDatabase()
{
    if (m_database != nullptr && m_logPages > 0)
        checkpoint();
    m_cache.reset();
}

Result<std::unique_ptr<CloudDatabase>> CloudDatabase::open(const QString &dataDir, Clock &clock, Random random)
{
    const QString dir = QDir(dataDir).absolutePath();
    const QString what = CloudWords::tr("The folder of the service could not be made");
    for (const QString &folder : {dir, dir + QStringLiteral("/blobs"), dir + QStringLiteral("/uploads")})
        if (auto made = record::makeFolder(folder, what); !made)
            return made.error();
    auto lock = record::ProcessLock::take(dir + QStringLiteral("/cloud.lock"));
    if (!lock)
        return lock.error();
    if (sodium_init() < 0)
        return makeError(ErrorCode::Io, CloudWords::tr("The signature library could not be started."));
    std::unique_ptr<CloudDatabase> database(new CloudDatabase(dir, clock, std::move(random), *std::move(lock)));
    if (auto started = database->start(); !started)
        return started.error();
    return database;
}

Result<void> CloudDatabase::start()
{
    const QString what = CloudWords::tr("The records of the service in %1 could not be opened").arg(m_dir);
    try {
        m_database = record::openForWriting(path(databaseName()));
        m_cache = std::make_unique<record::StatementCache>(*m_database);
        sqlite3_wal_hook(
            m_database->getHandle(),
            [](void *pages, sqlite3 *, const char *, int count) {
                *static_cast<int *>(pages) = count;
                return SQLITE_OK;
            },
            &m_logPages);
        const int version = m_database->execAndGet("PRAGMA user_version").getInt();
        const int mark = m_database->execAndGet("PRAGMA application_id").getInt();
        if (version > kVersion)
            return makeError(ErrorCode::NewerVersion,
                             CloudWords::tr("%1: they were written by a later release. Update the service.").arg(what));
        if (version != 0 && mark != kApplicationId)
            return makeError(ErrorCode::Corrupt, CloudWords::tr("%1: the file is not the service's.").arg(what));
        if (version == 0) {
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            m_database->exec(kSchema);
            for (const char *key : {"epoch", "secret"}) {
                const QByteArray value = m_random(key == std::string_view("epoch") ? 16 : 32);
                record::Query query(*m_cache, "INSERT INTO meta VALUES (?, ?)");
                query->bind(1, key);
                record::bindBlob(*query, 2, value);
                query->exec();
            }
            m_database->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
            m_database->exec("PRAGMA user_version=" + std::to_string(kVersion));
            transaction.commit();
        }
        checkpoint(); // what a killed run left in the log
        return {};
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, what, m_database.get());
    }
}

void CloudDatabase::checkpoint()
{
    m_logPages = 0;
    try {
        m_database->exec("PRAGMA wal_checkpoint(RESTART)");
    } catch (const SQLite::Exception &) {
        // What was committed is safe in the log; the next one may succeed.
    }
}

void CloudDatabase::transact(const std::function<bool()> &body)
{
    {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (!body())
            return;
        transaction.commit();
    }
    if (m_logPages >= kCheckpointPages)
        checkpoint();
}

QByteArray CloudDatabase::meta(const char *key)
{
    record::Query query(*m_cache, "SELECT value FROM meta WHERE key = ?");
    query->bind(1, key);
    return query->executeStep() ? record::blobAt(*query, 0) : QByteArray();
}

} // namespace wm::cloud
