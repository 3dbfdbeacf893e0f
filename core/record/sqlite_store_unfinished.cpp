// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sqlite_store.h"

#include <QtCore/QCoreApplication>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

/// Keys of `meta`: bundles carry nothing of it but their own.
QString prefixOf(const JobId &job)
{
    return QStringLiteral("unfinished/") + toText(job) + QLatin1Char('/');
}

} // namespace

Result<void> SqliteStore::keepUnfinished(const JobId &job, const QString &step, QByteArrayView bytes)
{
    return guarded<void>(RecordWords::tr("What is not recorded yet could not be kept"), [&]() -> Result<void> {
        const QString key = prefixOf(job) + step;
        if (bytes.isEmpty()) {
            Query removal(*m_cache, "DELETE FROM meta WHERE key = ?");
            bindText(*removal, 1, key);
            removal->exec();
        } else {
            Query writing(*m_cache,
                          "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
            bindText(*writing, 1, key);
            const QByteArray cell =
                m_sealer ? m_sealer->seal(place::kUnfinished, key.toUtf8(), bytes) : bytes.toByteArray();
            bindBlob(*writing, 2, cell);
            writing->exec();
        }
        m_wroteSomething = true;
        if (m_logPages >= kCheckpointPages)
            checkpoint();
        return {};
    });
}

Result<QHash<QString, QByteArray>> SqliteStore::unfinished(const JobId &job) const
{
    using All = QHash<QString, QByteArray>;
    return guarded<All>(RecordWords::tr("What is not recorded yet could not be read"), [&]() -> Result<All> {
        const QString prefix = prefixOf(job);
        All all;
        Query query(*m_cache, "SELECT key, value FROM meta WHERE substr(key, 1, ?) = ?");
        query->bind(1, static_cast<int>(prefix.size()));
        bindText(*query, 2, prefix);
        while (query->executeStep()) {
            const QString key = textAt(*query, 0);
            const QByteArray cell = blobAt(*query, 1);
            // One that was altered is no longer what somebody put in: it is not given back.
            const auto bytes = m_sealer ? m_sealer->open(place::kUnfinished, key.toUtf8(), cell) : std::optional(cell);
            if (bytes)
                all.insert(key.mid(prefix.size()), *bytes);
        }
        return all;
    });
}

} // namespace wm::record
