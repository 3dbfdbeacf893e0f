// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/database_engine.h"
#include "core/record/process_lock.h"

#include <functional>

namespace wm::cloud {

/// Random bytes, so many; a parameter, so that a simulation can be run twice.
using Random = std::function<QByteArray(qsizetype)>;
/// The system's.
QByteArray systemRandom(qsizetype size);

/// The service's records and the folders of attachments beside them. Of SQLite's one file one process is the holder;
/// PostgreSQL's database and the folders are shared by any number of instances, none of which keeps to itself what
/// another would miss. One thread uses it. What a transaction committed is there after a power cut.
class CloudDatabase
{
public:
    /// `postgres` is an address that libpq takes; without it the records lie in `dataDir`. Errors: Busy, NewerVersion,
    /// Corrupt, NoPermission, ReadOnly, DiskFull, NotFound, Vanished, Invalid, Io.
    static Result<std::unique_ptr<CloudDatabase>> open(const QString &dataDir, Clock &clock, Random random,
                                                       const QByteArray &postgres = {});

    /// Runs `body` in one transaction, kept when it returns true; once more, where two instances met in the middle.
    /// Throws DatabaseError.
    void transact(const std::function<bool()> &body);
    /// Binds `values` in order; how many rows it changed. Throws DatabaseError.
    template <class... V>
    qint64 run(const char *sql, V &&...values)
    {
        return m_engine->run(sql, Values{Value(std::forward<V>(values))...});
    }
    Engine &engine() { return *m_engine; }

    [[nodiscard]] QByteArray meta(const char *key); ///< throws DatabaseError
    [[nodiscard]] qint64 nowMs() const { return m_clock.utc().toMSecsSinceEpoch(); }
    [[nodiscard]] QByteArray random(qsizetype size) const { return m_random(size); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir + u'/' + name; }

private:
    CloudDatabase(QString dir, Clock &clock, Random random)
        : m_dir(std::move(dir)), m_clock(clock), m_random(std::move(random))
    {
    }
    Result<void> start(const QByteArray &postgres);

    QString m_dir;
    Clock &m_clock;
    Random m_random;
    std::unique_ptr<record::ProcessLock> m_lock;
    std::unique_ptr<Engine> m_engine;
};

/// One use of a statement, and its rows. Throws DatabaseError.
class Query
{
public:
    template <class... V>
    Query(CloudDatabase &database, const char *sql, V &&...values)
        : m_values{Value(std::forward<V>(values))...}, m_rows(database.engine().query(sql, m_values))
    {
    }
    bool next() { return m_rows->next(); }
    bool isNull(int column) { return m_rows->isNull(column); }
    qint64 number(int column) { return m_rows->number(column); }
    QByteArray bytes(int column) { return m_rows->bytes(column); }
    QString text(int column) { return m_rows->text(column); }

private:
    Values m_values; // outlives the rows
    std::unique_ptr<Rows> m_rows;
};

/// Name of SQLite's file in a data directory.
inline QString databaseName()
{
    return QStringLiteral("cloud.db");
}
/// Where an attachment with this hash lies in a data directory.
QString blobPath(const QString &dataDir, const QByteArray &hash);

} // namespace wm::cloud
