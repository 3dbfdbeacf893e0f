// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QtCore/QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace wm::record {

/// Version of the tables (PRAGMA user_version) and the mark of our files (PRAGMA application_id, "wmrk"). A bundle
/// keeps the first: what changed in the second, indexes and sealed cells, concerns the store alone.
inline constexpr int kSchemaVersion = 2;
inline constexpr int kBundleSchemaVersion = 1;
inline constexpr int kApplicationId = 0x776d726b;
/// Version of what is computed from the entries; another number in the file has it computed again.
inline constexpr int kProjectionVersion = 1;

/// What a failed statement means to a person; `what` says what could not be done.
Error errorFromSqlite(const SQLite::Exception &exception, const QString &what,
                      const SQLite::Database *database = nullptr);

/// The one read-write connection: WAL, synchronous=FULL, no mmap, checkpoints only when asked. Throws
/// SQLite::Exception.
std::unique_ptr<SQLite::Database> openForWriting(const QString &path);
/// What every connection needs against hostile or damaged files. Throws SQLite::Exception.
void harden(SQLite::Database &database);
/// Makes all tables, triggers and marks in an empty database. Throws SQLite::Exception.
void createSchema(SQLite::Database &database, int version = kSchemaVersion);
/// Brings the tables of an earlier version to this one, in one transaction. Throws SQLite::Exception.
void migrateSchema(SQLite::Database &database, int from);
/// One text per table, index and trigger, sorted: equal for every file of this schema version. Throws
/// SQLite::Exception.
QStringList schemaOf(SQLite::Database &database);
/// That of a fresh file of a version.
const QStringList &expectedSchema(int version = kSchemaVersion);
/// Whether this file says that its cells are sealed; nothing when it cannot be read now, or is no store of ours. Who
/// gives up a key or a copy has to know, not to assume.
std::optional<bool> isSealedStore(const QString &file);

/// The paths whose entries the jobs list shows, as a term of SQL. Written the same in the index and in a query, it lets
/// SQLite use the one for the other.
#define WM_SUMMARISED                                                                                                  \
    "path IN ('job', 'title', 'premises.service_address', 'premises.address_line', 'utility.name', 'utility.id', "     \
    "'collar.serial_number')"

/// Statements of one connection, prepared once. Texts are compared by content; destroy it before the connection.
class StatementCache
{
public:
    explicit StatementCache(SQLite::Database &database) : m_database(database) {}
    SQLite::Statement &of(const char *sql);

private:
    SQLite::Database &m_database;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements;
};

/// One use of a cached statement; reset at the end of its scope.
class Query
{
public:
    Query(StatementCache &cache, const char *sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    SQLite::Statement *operator->() { return &m_statement; }
    SQLite::Statement &operator*() { return m_statement; }

private:
    SQLite::Statement &m_statement;
};

// Binding and reading of Qt's types, without copies.
void bindBlob(SQLite::Statement &statement, int index, QByteArrayView bytes);
void bindText(SQLite::Statement &statement, int index, const QString &text);
QByteArray blobAt(SQLite::Statement &statement, int column);
QString textAt(SQLite::Statement &statement, int column);

} // namespace wm::record
