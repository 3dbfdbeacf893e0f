// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/record/database.h"
#include "core/record/process_lock.h"

#include <functional>

namespace wm::cloud {

/// Random bytes, so many; a parameter, so that a simulation can be run twice.
using Random = std::function<QByteArray(qsizetype)>;
/// The system's.
QByteArray systemRandom(qsizetype size);

/// The service's one file and the folders beside it. One process holds them, one thread uses them; it is the only
/// writer. What a transaction committed is there after a power cut.
class CloudDatabase
{
public:
    static constexpr int kVersion = 1;
    static constexpr int kApplicationId = 0x776d636c; ///< "wmcl"

    /// Errors: Busy, NewerVersion, Corrupt, NoPermission, ReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<CloudDatabase>> open(const QString &dataDir, Clock &clock, Random random);
    ~CloudDatabase();

    /// Runs `body` in one transaction, kept when it returns true. Throws SQLite::Exception.
    void transact(const std::function<bool()> &body);
    /// A prepared statement. Throws SQLite::Exception.
    record::StatementCache &cache() { return *m_cache; }
    [[nodiscard]] const SQLite::Database *handle() const { return m_database.get(); }

    [[nodiscard]] QByteArray meta(const char *key); ///< throws SQLite::Exception
    [[nodiscard]] qint64 nowMs() const { return m_clock.utc().toMSecsSinceEpoch(); }
    [[nodiscard]] QByteArray random(qsizetype size) const { return m_random(size); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir + u'/' + name; }

private:
    CloudDatabase(QString dir, Clock &clock, Random random, std::unique_ptr<record::ProcessLock> lock);
    Result<void> start();
    void checkpoint();

    QString m_dir;
    Clock &m_clock;
    Random m_random;
    std::unique_ptr<record::ProcessLock> m_lock;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<record::StatementCache> m_cache;
    int m_logPages = 0;
};

/// Name of the database in a data directory.
inline QString databaseName()
{
    return QStringLiteral("cloud.db");
}
/// Where an attachment with this hash lies in a data directory.
QString blobPath(const QString &dataDir, const QByteArray &hash);

} // namespace wm::cloud
