// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/sqlite_engine.h"

#include "core/cloud/schema.h"
#include "core/record/database.h"

#include <QtCore/QCoreApplication>

#include <optional>

#include <sqlite3.h>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr int kCheckpointPages = 1000;

void bind(SQLite::Statement &statement, const Values &values)
{
    int index = 0;
    for (const Value &value : values) {
        ++index;
        if (const auto *number = std::get_if<qint64>(&value.get()))
            statement.bind(index, static_cast<int64_t>(*number));
        else if (const auto *bytes = std::get_if<QByteArray>(&value.get()))
            record::bindBlob(statement, index, *bytes);
        else if (const auto *text = std::get_if<QString>(&value.get()))
            record::bindText(statement, index, *text);
        else
            statement.bind(index);
    }
}

class SqliteRows : public Rows
{
public:
    SqliteRows(const SQLite::Database &database, record::StatementCache &cache, const char *sql, const Values &values)
        : m_database(database), m_query(cache, sql)
    {
        bind(*m_query, values);
    }
    bool next() override
    {
        try {
            return m_query->executeStep();
        } catch (const SQLite::Exception &exception) {
            throw DatabaseError(record::errorFromSqlite(exception, QString(), &m_database));
        }
    }
    bool isNull(int column) override { return m_query->getColumn(column).isNull(); }
    qint64 number(int column) override { return m_query->getColumn(column).getInt64(); }
    QByteArray bytes(int column) override { return record::blobAt(*m_query, column); }
    QString text(int column) override { return record::textAt(*m_query, column); }

private:
    const SQLite::Database &m_database;
    record::Query m_query;
};

class SqliteEngine : public Engine
{
public:
    ~SqliteEngine() override
    {
        m_transaction.reset();
        if (m_database != nullptr && m_logPages > 0)
            checkpoint();
    }
    Result<void> open(const QString &file);

    void begin() override
    {
        guarded([&] { m_transaction.emplace(*m_database, SQLite::TransactionBehavior::IMMEDIATE); });
    }
    void commit() override
    {
        guarded([&] { m_transaction->commit(); });
        m_transaction.reset();
        if (m_logPages >= kCheckpointPages)
            checkpoint();
    }
    void rollBack() noexcept override { m_transaction.reset(); }
    std::unique_ptr<Rows> query(const char *sql, const Values &values) override
    {
        std::unique_ptr<Rows> rows;
        guarded([&] { rows = std::make_unique<SqliteRows>(*m_database, *m_cache, sql, values); });
        return rows;
    }
    qint64 run(const char *sql, const Values &values) override
    {
        qint64 changed = 0;
        guarded([&] {
            record::Query query(*m_cache, sql);
            bind(*query, values);
            changed = query->exec();
        });
        return changed;
    }
    void lockCompany(const QByteArray &) override {}
    void lockUpload(const QString &) override {}
    void lockAll() override {}
    void only(const QByteArray &) override {} // its one process is the service itself
    void makeRoom(qint64) override {}
    [[nodiscard]] bool isShared() const override { return false; }

private:
    template <class Body>
    void guarded(Body body)
    {
        try {
            body();
        } catch (const SQLite::Exception &exception) {
            throw DatabaseError(record::errorFromSqlite(exception, QString(), m_database.get()));
        }
    }
    void checkpoint();

    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<record::StatementCache> m_cache; // goes before the connection
    std::optional<SQLite::Transaction> m_transaction;
    int m_logPages = 0;
};

Result<void> SqliteEngine::open(const QString &file)
{
    const QString what = CloudWords::tr("The records of the service in %1 could not be opened").arg(file);
    try {
        m_database = record::openForWriting(file);
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
        if (version > kSchemaVersion)
            return makeError(ErrorCode::NewerVersion,
                             CloudWords::tr("%1: they were written by a later release. Update the service.").arg(what));
        if (version != 0 && mark != kApplicationId)
            return makeError(ErrorCode::Corrupt, CloudWords::tr("%1: the file is not the service's.").arg(what));
        if (version < kSchemaVersion) {
            begin();
            bringUp(*this, Dialect::Sqlite, version);
            m_database->exec("PRAGMA application_id=" + std::to_string(kApplicationId));
            m_database->exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
            commit();
        }
        makePassing(*this, Dialect::Sqlite);
        checkpoint(); // what a killed run left in the log
        return {};
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, what, m_database.get());
    } catch (const DatabaseError &error) {
        return makeError(error.error().code, what + error.error().message, error.error().context);
    }
}

void SqliteEngine::checkpoint()
{
    m_logPages = 0;
    try {
        m_database->exec("PRAGMA wal_checkpoint(RESTART)");
    } catch (const SQLite::Exception &) {
        // What was committed is safe in the log; the next one may succeed.
    }
}

} // namespace

Result<std::unique_ptr<Engine>> openSqlite(const QString &file)
{
    auto engine = std::make_unique<SqliteEngine>();
    if (auto opened = engine->open(file); !opened)
        return opened.error();
    return std::unique_ptr<Engine>(std::move(engine));
}

} // namespace wm::cloud
