// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/record/files.h"
#include "core/record/sqlite_store.h"
#include "core/record/store_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qint64 kSecondsBetweenCopies = qint64{24} * 60 * 60;

} // namespace

void SqliteStore::checkpoint()
{
    m_logPages = 0;
    try {
        m_database->exec("PRAGMA wal_checkpoint(RESTART)");
        // The first write after a checkpoint syncs the log's header, too; made here, it leaves an append one sync.
        Query query(*m_cache, "UPDATE meta SET value = CASE key WHEN 'checkpoints' THEN value + 1 ELSE ? END "
                              "WHERE key IN ('checkpoints', 'device_seq')");
        query->bind(1, static_cast<int64_t>(m_deviceSequence));
        query->exec();
    } catch (const SQLite::Exception &exception) {
        // What was recorded is safe in the write-ahead log, and what called this has succeeded; the next time may do.
        qCInfo(lcRecord) << "checkpoint:" << exception.what();
    }
}

Result<void> SqliteStore::copyTo(const QString &name)
{
    if (auto made = makeFolder(path(files::copies()), RecordWords::tr("A copy of the records could not be made"));
        !made)
        return made;
    const QString temporary = path(QStringLiteral("copies/store.tmp"));
    QFile::remove(temporary);
    SQLite::Statement vacuum(*m_database, "VACUUM INTO ?");
    bindText(vacuum, 1, temporary);
    vacuum.exec();
    if (auto synced = syncFile(temporary); !synced)
        return synced;
    return moveDurably(temporary, path(name), RecordWords::tr("A copy of the records could not be made"));
}

Result<void> SqliteStore::rollCopies(bool now)
{
    const QFileInfo newest(path(files::copy(1)));
    if (!now && newest.exists() && newest.lastModified().secsTo(m_clock.utc()) < kSecondsBetweenCopies)
        return {};
    const QString next = QStringLiteral("copies/store-next.db");
    if (auto copied = copyTo(next); !copied)
        return copied;
    const QString what = RecordWords::tr("A copy of the records could not be made");
    for (int number = files::kCopies; number > 1; --number)
        if (QFile::exists(path(files::copy(number - 1))))
            if (auto moved = moveDurably(path(files::copy(number - 1)), path(files::copy(number)), what); !moved)
                return moved;
    return moveDurably(path(next), path(files::copy(1)), what);
}

Result<void> SqliteStore::tidyUp()
{
    return guarded<void>(RecordWords::tr("The records could not be tidied up"), [&]() -> Result<void> {
        checkpoint();
        return rollCopies(false);
    });
}

} // namespace wm::record
