// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/files.h"
#include "core/record/salvage.h"
#include "core/record/sqlite_store.h"
#include "core/record/store_files.h"
#include "core/record/write_ahead_log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <cerrno>

namespace wm::record {

namespace {
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};
} // namespace

Result<QString> SqliteStore::setAside(const QString &what)
{
    // Set aside as copies first: at no instant is there less than before.
    QString folder = path(QStringLiteral("damaged/") + m_clock.utc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    while (QFile::exists(folder)) // a clock that stands or was set back
        folder += u'+';
    if (auto made = makeFolder(folder, what); !made)
        return made.error();
    for (const QString &name : {files::store(), files::logOf(files::store())}) {
        if (!QFile::exists(path(name)))
            continue;
        if (!QFile::copy(path(name), folder + u'/' + name))
            return errorFromErrno(errno, what, folder);
        if (auto synced = syncFile(folder + u'/' + name); !synced)
            return synced.error();
    }
    if (auto synced = syncFolder(folder); !synced)
        return synced.error();
    return folder;
}

Result<QString> SqliteStore::damageInLog()
{
    QFile log(files::logOf(path(files::store())));
    const int behind = log.open(QIODevice::ReadOnly) ? commitsBehindDamage(log.readAll()) : 0;
    if (behind == 0)
        return QString();
    // Each commit waits for the disk before the next begins, so of two the first was on it.
    if (behind == 1) {
        // One alone may be what was being written when the power went. If it is there whole it is taken in; if not,
        // nobody can tell whether it was ever confirmed.
        Salvage sound(m_sealer.get()), all(m_sealer.get());
        sound.readAsSqliteDoes(path(files::store()));
        all.read(path(files::store()));
        const bool broken = all.lost() > sound.lost() || (sound.chained() && !all.chained());
        if (!broken && all.entries().size() == sound.entries().size())
            return QString(); // not of the record: a chart's readings, something typed and not recorded yet
        if (broken) {
            const auto folder =
                setAside(RecordWords::tr("The damaged records in %1 could not be recovered").arg(m_dir));
            if (!folder)
                return folder.error();
            m_report.setAside = *folder;
            m_report.notes.append(
                RecordWords::tr(
                    "What was being recorded last did not reach the disk whole, so it is not in the record: "
                    "the power went, or the disk was damaged. Look at the last step of your last job, and do "
                    "again what is missing. The file as it was is kept: %1")
                    .arg(*folder));
            return QString();
        }
    }
    return RecordWords::tr("changes behind a damaged place of its log: %1").arg(behind);
}

Result<void> SqliteStore::signWhatIsUnsigned()
{
    const PublicKey own = m_keys->publicKey();
    QHash<JobId, quint64> signedTo;
    {
        Query query(*m_cache, "SELECT job, coalesce((SELECT max(last) FROM batches WHERE job = e.job AND key = ?1), 0) "
                              "FROM entries e WHERE key = ?1 GROUP BY job");
        bindBlob(*query, 1, own);
        while (query->executeStep())
            signedTo.insert(QUuid::fromRfc4122(blobAt(*query, 0)),
                            static_cast<quint64>(query->getColumn(1).getInt64()));
    }
    for (const auto [job, to] : signedTo.asKeyValueRange()) {
        const Head last = lastOf(job, own);
        if (last.sequence <= to)
            continue;
        const Batch batch{job, own, to + 1, last.sequence, headsOf(job)};
        const auto statement = encodeBatch(batch);
        if (!statement)
            return statement.error();
        insert(batch, {*statement, m_keys->sign(batchMessage(*statement))});
    }
    return {};
}

Result<void> SqliteStore::recover(const QString &reason)
{
    const QString what = RecordWords::tr("The damaged records in %1 could not be recovered").arg(m_dir);
    disconnect();
    suspect(); // until the end, so that an interrupted recovery starts again

    const auto folder = setAside(what);
    if (!folder)
        return folder.error();

    Salvage salvage(m_sealer.get());
    salvage.read(path(files::store()));
    QDirIterator earlier(path(QStringLiteral("damaged")), {files::store()}, QDir::Files, QDirIterator::Subdirectories);
    while (earlier.hasNext())
        if (const QString name = earlier.next(); !name.startsWith(*folder))
            salvage.read(name);
    for (int copy = 1; copy <= files::kCopies; ++copy)
        salvage.read(path(files::copy(copy)));

    const QString freshName = QStringLiteral("store.recovered.db");
    const QString fresh = path(freshName);
    for (const QString &one : {fresh, files::logOf(fresh), files::logIndexOf(fresh)})
        QFile::remove(one);
    try {
        connectTo(freshName);
        createSchema(*m_database);
        m_deviceSequence = 0;
        {
            SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
            const QList<Salvage::Found> found = salvage.entries();
            qint64 highest = 0;
            for (const Salvage::Found &each : found) {
                // Numbers that were given out stay as they are; insert() gives an own entry the next.
                if (each.deviceSequence)
                    m_deviceSequence = *each.deviceSequence - 1;
                insert(each.entry, each.body, each.entry.key == m_keys->publicKey());
                highest = std::max(highest, m_deviceSequence);
            }
            m_database->exec("UPDATE meta SET value = " + std::to_string(highest) + " WHERE key = 'device_seq'");
            // Its cells are sealed already; attachments and copies may not be.
            if (m_sealer)
                m_database->exec("INSERT INTO meta VALUES ('sealed', 1)");
            for (const SignedBatch &batch : salvage.batches())
                if (const auto statement = decodeBatch(batch.statement); statement)
                    insert(*statement, batch);
            if (auto done = signWhatIsUnsigned(); !done)
                return done;
            transaction.commit();
        }
        rebuildProjections();
        disconnect(); // closing moves the write-ahead log into the file
    } catch (const SQLite::Exception &exception) {
        return errorFromSqlite(exception, what, m_database.get());
    }
    if (auto synced = syncFile(fresh); !synced)
        return synced;
    for (const QString &one : {files::logOf(path(files::store())), files::logIndexOf(path(files::store()))})
        QFile::remove(one);
    if (auto moved = moveDurably(fresh, path(files::store()), what); !moved)
        return moved;

    m_report.recovered = true;
    m_report.setAside = *folder;
    m_report.entriesLost = salvage.lost();
    m_report.notes.append(
        RecordWords::tr(
            "The records were damaged (%1). %2 entries were recovered into a new file, %3 are known to be lost. "
            "What was typed in and not recorded yet has to be typed again.")
            .arg(reason)
            .arg(salvage.entries().size())
            .arg(m_report.entriesLost));
    m_report.notes.append(RecordWords::tr("The damaged file was kept: %1").arg(*folder));
    return openFile(true);
}

} // namespace wm::record
