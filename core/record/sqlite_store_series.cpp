// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sqlite_store.h"

#include <QtCore/QCoreApplication>

namespace wm::record {

namespace {
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};
} // namespace

Result<void> SqliteStore::appendSeries(const JobId &job, const QString &channel, const QList<SeriesPoint> &points)
{
    return guarded<void>(RecordWords::tr("The readings could not be kept"), [&]() -> Result<void> {
        const QByteArray key = job.toRfc4122();
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        {
            Query query(*m_cache, "INSERT OR IGNORE INTO channels (job, name) VALUES (?, ?)");
            bindBlob(*query, 1, key);
            bindText(*query, 2, channel);
            query->exec();
        }
        int64_t id = 0;
        {
            Query query(*m_cache, "SELECT id FROM channels WHERE job = ? AND name = ?");
            bindBlob(*query, 1, key);
            bindText(*query, 2, channel);
            query->executeStep();
            id = query->getColumn(0).getInt64();
        }
        Query insertion(*m_cache, "INSERT INTO readings (channel, utc_ms, value) VALUES (?, ?, ?)");
        insertion->bind(1, id);
        for (const SeriesPoint &point : points) {
            insertion->bind(2, static_cast<int64_t>(point.utcMs));
            insertion->bind(3, point.value);
            insertion->exec();
            insertion->reset();
        }
        transaction.commit();
        m_wroteSomething = true;
        return {};
    });
}

Result<QList<SeriesPoint>> SqliteStore::series(const JobId &job, const QString &channel) const
{
    return guarded<QList<SeriesPoint>>(
        RecordWords::tr("The readings could not be read"), [&]() -> Result<QList<SeriesPoint>> {
            const QByteArray key = job.toRfc4122();
            QList<SeriesPoint> points;
            Query query(*m_cache, "SELECT utc_ms, value FROM readings JOIN channels ON channels.id = channel "
                                  "WHERE job = ? AND name = ? ORDER BY utc_ms, readings.rowid");
            bindBlob(*query, 1, key);
            bindText(*query, 2, channel);
            while (query->executeStep())
                points.append({query->getColumn(0).getInt64(), query->getColumn(1).getDouble()});
            return points;
        });
}

} // namespace wm::record
