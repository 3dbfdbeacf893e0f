// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/schema.h"

#include "core/fleet/unit.h"
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

// The units of a company (docs/cloud.md). Whose a serial is, and the key it signs its reports with, is what its maker
// said: the one table of units that does not begin with a company. What a job says of a serial that nobody was given
// makes it known to that job's company alone. Samples are whole numbers of the last decimal their file shows. Of the
// changes of a relay, at most one of a unit waits. And where the pieces of an upload began that is under way.
constexpr const char *kUnitTables = R"(
CREATE TABLE unit_owners (
  serial TEXT PRIMARY KEY NOT NULL, company BLOB NOT NULL, key BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE units (
  company BLOB NOT NULL, serial TEXT NOT NULL, model TEXT NOT NULL DEFAULT '', meter_form TEXT NOT NULL DEFAULT '',
  comms_type TEXT NOT NULL DEFAULT '', comms_provider TEXT NOT NULL DEFAULT '', imei TEXT NOT NULL DEFAULT '',
  sim TEXT NOT NULL DEFAULT '', firmware TEXT NOT NULL DEFAULT '', hex_status TEXT NOT NULL DEFAULT '',
  ip_address TEXT NOT NULL DEFAULT '', der_type TEXT NOT NULL DEFAULT '', premises_id TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '',
  zip TEXT NOT NULL DEFAULT '', location_notes TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',
  installer TEXT NOT NULL DEFAULT '', relay TEXT NOT NULL DEFAULT '', latitude_e6 INTEGER, longitude_e6 INTEGER,
  sample_rate_min INTEGER NOT NULL DEFAULT 15, report_rate_min INTEGER NOT NULL DEFAULT 15,
  install_ms INTEGER NOT NULL DEFAULT 0, created_ms INTEGER NOT NULL DEFAULT 0, updated_ms INTEGER NOT NULL DEFAULT 0,
  last_report_ms INTEGER NOT NULL DEFAULT 0, requested_ms INTEGER NOT NULL DEFAULT 0,
  operational_ms INTEGER NOT NULL DEFAULT 0, flipped INTEGER NOT NULL DEFAULT 0,
  update_failed INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 0, requester TEXT NOT NULL DEFAULT '',
  request_id TEXT NOT NULL DEFAULT '', last_number INTEGER NOT NULL DEFAULT 0, last_sha256 BLOB,
  last_answer TEXT NOT NULL DEFAULT '', PRIMARY KEY (company, serial)) STRICT, WITHOUT ROWID;
CREATE TABLE unit_jobs (
  company BLOB NOT NULL, serial TEXT NOT NULL, job BLOB NOT NULL, PRIMARY KEY (company, serial, job)) STRICT, WITHOUT ROWID;
CREATE TABLE tags (
  company BLOB NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (company, id),
  UNIQUE (company, folded)) STRICT, WITHOUT ROWID;
CREATE TABLE unit_tags (
  company BLOB NOT NULL, serial TEXT NOT NULL, tag BLOB NOT NULL, PRIMARY KEY (company, serial, tag)) STRICT, WITHOUT ROWID;
CREATE TABLE relay_changes (
  company BLOB NOT NULL, id BLOB NOT NULL, serial TEXT NOT NULL, relay TEXT NOT NULL, account TEXT NOT NULL,
  requested_ms INTEGER NOT NULL, execute_ms INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 0,
  sent_ms INTEGER NOT NULL DEFAULT 0, answered_ms INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (company, id, serial)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX relay_changes_waiting ON relay_changes (company, serial) WHERE state = 0;
CREATE TABLE samples (
  company BLOB NOT NULL, serial TEXT NOT NULL, at_ms INTEGER NOT NULL, power_factor INTEGER NOT NULL,
  frequency INTEGER NOT NULL, active_power INTEGER NOT NULL, reactive_power INTEGER NOT NULL,
  temperature INTEGER NOT NULL, consumed INTEGER NOT NULL, produced INTEGER NOT NULL, voltage INTEGER NOT NULL,
  current_a INTEGER NOT NULL, PRIMARY KEY (company, serial, at_ms)) STRICT, WITHOUT ROWID;
CREATE TABLE pieces (
  upload TEXT NOT NULL, start INTEGER NOT NULL, PRIMARY KEY (upload, start)) STRICT, WITHOUT ROWID;
CREATE INDEX samples_by_time ON samples (company, at_ms, serial);
)";

constexpr int kFirstYear = 2020;
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

// Of every table with rows of one company or another: what Engine::only() leaves. The setting says whose rows; "all"
// where the service itself looks. Whoever connects and says nothing sees none. Superusers are above it.
constexpr const char *kSeenCompany =
    "CREATE OR REPLACE FUNCTION seen_company() RETURNS bytea LANGUAGE sql STABLE AS 'SELECT CASE WHEN "
    "current_setting(''witnessmark.company'', true) ~ ''^([0-9a-f][0-9a-f])+$'' THEN "
    "decode(current_setting(''witnessmark.company'', true), ''hex'') END'";
constexpr const char *kOfCompanies[] = {"users",     "devices",      "pushes",      "entries",         "signatures",
                                        "blobs",     "uploads",      "audit",       "citations",       "units",
                                        "unit_jobs", "tags",         "assignments", "assignment_acts", "unit_tags",
                                        "samples",   "relay_changes"};

void guardRows(Engine &engine)
{
    engine.run(kSeenCompany, {});
    const auto guard = [&engine](const QByteArray &table, const QByteArray &company) {
        engine.run("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY", {});
        engine.run("ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY", {});
        engine.run("DROP POLICY IF EXISTS one_company ON " + table, {});
        engine.run("CREATE POLICY one_company ON " + table +
                       " USING ((SELECT current_setting('witnessmark.company', true)) = 'all' OR " + company +
                       " = (SELECT seen_company()))",
                   {});
    };
    guard("companies", "id");
    for (const char *table : kOfCompanies)
        guard(table, "company");
}

/// Measurements are the one table that grows without end: months of them lie apart, and one can be taken away whole.
void partSamples(Engine &engine)
{
    engine.run("ALTER TABLE samples RENAME TO samples_whole", {});
    engine.run("CREATE TABLE samples (LIKE samples_whole INCLUDING DEFAULTS) PARTITION BY RANGE (at_ms)", {});
    const auto times = engine.query("SELECT DISTINCT at_ms / 86400000 FROM samples_whole", {});
    while (times->next())
        engine.makeRoom(times->number(0) * 86'400'000);
    engine.run("INSERT INTO samples SELECT * FROM samples_whole", {});
    engine.run("DROP TABLE samples_whole", {});
    engine.run("ALTER TABLE samples ADD PRIMARY KEY (company, serial, at_ms)", {});
    engine.run("CREATE INDEX samples_by_time ON samples (company, at_ms, serial)", {});
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

/// The units that the jobs which are there name.
void meetAll(Engine &engine)
{
    const Values which{QStringLiteral("fact"), QStringLiteral("collar.serial_number")};
    const auto entries = engine.query("SELECT company, body FROM entries WHERE kind = ? AND path = ?", which);
    while (entries->next()) {
        const auto entry = record::decodeEntry(entries->bytes(1));
        const QString serial =
            entry ? fleet::canonicalSerial(entry->value.value(QStringLiteral("v")).toString()) : QString();
        if (serial.isEmpty() || serial.size() > 64)
            continue;
        engine.run("INSERT INTO units (company, serial, created_ms, updated_ms) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO NOTHING",
                   {entries->bytes(0), serial, entry->utcMs, entry->utcMs});
        engine.run("INSERT INTO unit_jobs (company, serial, job) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                   {entries->bytes(0), serial, entry->job.toRfc4122()});
    }
}

} // namespace

void bringUp(Engine &engine, Dialect dialect, int from)
{
    if (from == 0) {
        makeTables(engine, dialect, kTables);
        makeTables(engine, dialect, kJobTables);
        makeTables(engine, dialect, kUnitTables);
        for (const QByteArray &sql : triggers(dialect))
            engine.run(sql.constData(), {});
    }
    if (from == 1) {
        for (const char *sql : kToVersion2)
            engine.run(sql, {});
        makeTables(engine, dialect, kJobTables);
        citeAll(engine);
    }
    if (from == 1 || from == 2) { // to 3: units
        makeTables(engine, dialect, kUnitTables);
        meetAll(engine);
    }
    if (dialect == Dialect::Postgres) { // to 4
        partSamples(engine);
        guardRows(engine);
    }
}

void makeMonth(Engine &engine, QDate firstDay)
{
    const auto ms = [](QDate day) { return QByteArray::number(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()); };
    // Clocks that were never set lie before this project did: together.
    const bool early = firstDay.year() < kFirstYear;
    const QDate end = early ? QDate(kFirstYear, 1, 1) : firstDay.addMonths(1);
    const QByteArray name = early ? QByteArray("samples_before_") + QByteArray::number(kFirstYear)
                                  : "samples_" + firstDay.toString(QStringLiteral("yyyy_MM")).toLatin1();
    engine.run("CREATE TABLE IF NOT EXISTS " + name + " PARTITION OF samples FOR VALUES FROM (" +
                   (early ? QByteArray("MINVALUE") : ms(firstDay)) + ") TO (" + ms(end) + ")",
               {});
    // Reached by way of "samples" alone, which says whose rows are seen.
    engine.run("ALTER TABLE " + name + " ENABLE ROW LEVEL SECURITY", {});
    engine.run("ALTER TABLE " + name + " FORCE ROW LEVEL SECURITY", {});
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
