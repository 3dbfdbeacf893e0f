// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/schema.h"

#include "core/record/codec.h"

namespace wm::cloud {

namespace {

// What one company has, another does not see: every key begins with the company, so that the same job, attachment or
// author may be in two without either noticing. `n` is the company's own counting of what was committed, entries and
// signatures alike; what one push brought is counted on end. Its mark stands for all that was committed up to there, so
// a place in a log that was put back and went on differently is not mistaken for the same place. `received` of an
// upload is what lies flushed in its file. Written for SQLite; `translated` makes the other one's of it.
constexpr const char *kTables = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE companies (id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, counter INTEGER NOT NULL DEFAULT 0,
  assigned INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE users (
  id BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id), name TEXT NOT NULL, email TEXT NOT NULL,
  role TEXT NOT NULL, closed INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL, UNIQUE (company, email)) STRICT;
CREATE TABLE introductions (
  token_sha256 BLOB PRIMARY KEY NOT NULL, account BLOB NOT NULL REFERENCES users (id), sent_ms INTEGER NOT NULL,
  device BLOB) STRICT;
CREATE TABLE devices (
  key BLOB PRIMARY KEY NOT NULL, company BLOB NOT NULL REFERENCES companies (id),
  account BLOB NOT NULL REFERENCES users (id), joined_ms INTEGER NOT NULL, last_number INTEGER NOT NULL DEFAULT 0) STRICT;
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
  ROW company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  seq INTEGER NOT NULL, hash BLOB NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL,
  UNIQUE (company, n), UNIQUE (company, job, key, seq)) STRICT;
CREATE INDEX entries_at ON entries (company, job, path);
CREATE TABLE signatures (
  ROW company BLOB NOT NULL, n INTEGER NOT NULL, job BLOB NOT NULL, key BLOB NOT NULL,
  last INTEGER NOT NULL, statement BLOB NOT NULL, signature BLOB NOT NULL, UNIQUE (company, n),
  UNIQUE (company, job, key, last, signature)) STRICT;
CREATE TABLE blobs (
  company BLOB NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL, complete INTEGER NOT NULL,
  PRIMARY KEY (company, hash)) STRICT, WITHOUT ROWID;
CREATE INDEX blobs_wanted ON blobs (company, hash) WHERE complete = 0;
CREATE TABLE uploads (
  id TEXT PRIMARY KEY NOT NULL, company BLOB NOT NULL, hash BLOB NOT NULL, length INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, received INTEGER NOT NULL DEFAULT 0,
  UNIQUE (company, hash)) STRICT;
CREATE TABLE audit (
  COUNTED utc_ms INTEGER NOT NULL, company BLOB NOT NULL, account BLOB NOT NULL, device BLOB NOT NULL,
  act TEXT NOT NULL, subject TEXT NOT NULL) STRICT;
)";

// Whose job it is; each change of that has a number of the company's, so that a device can be sent what it may see now.
// Which job an attachment belongs to is told by the entries that cite it.
constexpr const char *kJobTables = R"(
CREATE TABLE assignments (
  company BLOB NOT NULL, job BLOB NOT NULL, account BLOB NOT NULL REFERENCES users (id),
  PRIMARY KEY (company, job, account)) STRICT, WITHOUT ROWID;
CREATE TABLE assignment_acts (
  company BLOB NOT NULL, revision INTEGER NOT NULL, job BLOB NOT NULL, PRIMARY KEY (company, revision)) STRICT, WITHOUT ROWID;
CREATE TABLE citations (
  company BLOB NOT NULL, hash BLOB NOT NULL, job BLOB NOT NULL, PRIMARY KEY (company, hash, job)) STRICT, WITHOUT ROWID;
)";

constexpr const char *kLogs[] = {"entries", "signatures", "audit"};

/// From 1 to 2: a column named like a word of SQL; how much of an upload is there, which the file told alone; whose job
/// it is.
constexpr const char *kToVersion2[] = {"ALTER TABLE introductions RENAME COLUMN user TO account",
                                       "ALTER TABLE devices RENAME COLUMN user TO account",
                                       "ALTER TABLE audit RENAME COLUMN user TO account",
                                       "ALTER TABLE uploads ADD COLUMN received INTEGER NOT NULL DEFAULT 0",
                                       "UPDATE uploads SET received = length",
                                       "ALTER TABLE companies ADD COLUMN assigned INTEGER NOT NULL DEFAULT 0"};

QByteArray translated(QByteArray sql, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return sql.replace("ROW company", "id INTEGER PRIMARY KEY, company")
            .replace("COUNTED", "id INTEGER PRIMARY KEY,");
    sql.replace("ROW company", "company").replace("COUNTED", "id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,");
    sql.replace(" STRICT, WITHOUT ROWID", "").replace(" STRICT", "");
    // Texts are compared byte by byte, as the other one does it.
    return sql.replace("BLOB", "bytea").replace("INTEGER", "bigint").replace("TEXT", "text COLLATE \"C\"");
}

QList<QByteArray> triggers(Dialect dialect)
{
    QList<QByteArray> list;
    if (dialect == Dialect::Postgres)
        list.append("CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS "
                    "'BEGIN RAISE EXCEPTION ''the log is append-only''; END'");
    for (const QByteArray log : kLogs) {
        if (dialect == Dialect::Postgres) {
            list.append("CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON " + log +
                        " FOR EACH ROW EXECUTE FUNCTION append_only()");
            list.append("CREATE TRIGGER no_truncate BEFORE TRUNCATE ON " + log +
                        " FOR EACH STATEMENT EXECUTE FUNCTION append_only()");
            continue;
        }
        for (const QByteArray &act : {QByteArray("update"), QByteArray("delete")})
            list.append("CREATE TRIGGER " + log + "_no_" + act + " BEFORE " + act.toUpper() + " ON " + log +
                        " BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END");
    }
    return list;
}

void makeTables(Engine &engine, Dialect dialect, const char *tables)
{
    for (const QByteArray &sql : QByteArray(tables).split(';'))
        if (!sql.trimmed().isEmpty())
            engine.run(translated(sql.trimmed(), dialect).constData(), {});
}

/// What the entries that are there cite.
void citeAll(Engine &engine)
{
    const auto entries = engine.query("SELECT company, body FROM entries", {});
    while (entries->next())
        if (const auto entry = record::decodeEntry(entries->bytes(1)); entry)
            for (const record::Hash &hash : entry->blobs)
                engine.run("INSERT INTO citations (company, hash, job) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                           {entries->bytes(0), hash, entry->job.toRfc4122()});
}

} // namespace

void bringUp(Engine &engine, Dialect dialect, int from)
{
    if (from == 1) {
        for (const char *sql : kToVersion2)
            engine.run(sql, {});
        makeTables(engine, dialect, kJobTables);
        citeAll(engine);
        return;
    }
    makeTables(engine, dialect, kTables);
    makeTables(engine, dialect, kJobTables);
    for (const QByteArray &sql : triggers(dialect))
        engine.run(sql.constData(), {});
}

void makePassing(Engine &engine, Dialect dialect)
{
    // Counters of requests. Of SQLite's one process, in its memory; shared, but never flushed, by the others.
    engine.run(
        dialect == Dialect::Sqlite
            ? "CREATE TEMP TABLE IF NOT EXISTS rates (who TEXT PRIMARY KEY NOT NULL, spread_us INTEGER NOT NULL)"
            : "CREATE UNLOGGED TABLE IF NOT EXISTS rates (who text PRIMARY KEY NOT NULL, spread_us bigint NOT NULL)",
        {});
}

} // namespace wm::cloud
