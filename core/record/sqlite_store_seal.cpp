// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing a store that is not: a sealed file is made beside it, read back, and takes its place; then attachments, keys
// and copies follow. What is cut off is finished at the next start; `meta.sealed` says how far it came.
#include "core/base/log.h"
#include "core/record/entry_row.h"
#include "core/record/files.h"
#include "core/record/job_row.h"
#include "core/record/sqlite_store.h"
#include "core/record/store_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr int kDatabaseSealed = 1;
constexpr int kAllSealed = 2;

/// Everything but the tables with cells in them.
constexpr const char *kCopyTheRest = R"(
DELETE FROM sealing.meta;
INSERT INTO sealing.meta SELECT * FROM main.meta WHERE key <> 'sealed';
INSERT INTO sealing.meta VALUES ('sealed', 1);
INSERT INTO sealing.batches SELECT * FROM main.batches;
INSERT INTO sealing.blobs SELECT * FROM main.blobs;
INSERT INTO sealing.channels SELECT * FROM main.channels;
INSERT INTO sealing.readings SELECT * FROM main.readings;
)";

QString what()
{
    return RecordWords::tr("The records could not be sealed");
}

void removeDatabase(const QString &file)
{
    for (const QString &one : {file, files::logOf(file), files::logIndexOf(file), file + QStringLiteral("-journal")})
        QFile::remove(one);
}

} // namespace

int SqliteStore::sealedStage() const
{
    return m_database->execAndGet("SELECT coalesce((SELECT value FROM meta WHERE key = 'sealed'), 0)").getInt();
}

Result<void> SqliteStore::seal(const SealWith &how)
{
    if (m_sealer)
        return m_keyFile->lock(*m_sealer, how, m_secrets, m_dir);
    auto sealer = std::make_shared<const Sealer>(Sealer::newKey());
    KeyFile keyFile = KeyFile::make();
    // The key is safe on the disk before the first cell needs it.
    if (auto locked = keyFile.lock(*sealer, how, m_secrets, m_dir); !locked) {
        KeyFile::discard(m_dir);
        return locked;
    }
    m_keyFile = std::move(keyFile);
    m_sealer = std::move(sealer);
    m_blobs.useSealer(m_sealer);
    auto sealed = guarded<void>(what(), [&] { return sealDatabase(); });
    // Only a file that was read and is plain does without the key. One that cannot be read now, as after a failing disk
    // between the two, may well be the sealed one.
    if (!sealed && isSealedStore(path(files::store())) == false) {
        m_keyFile.reset();
        m_sealer.reset();
        m_blobs.useSealer(nullptr);
        KeyFile::discard(m_dir);
    }
    if (!sealed)
        return sealed;
    return guarded<void>(what(), [&] { return sealTheRest(); });
}

Result<void> SqliteStore::finishSealing()
{
    if (m_sealer == nullptr || sealedStage() == kAllSealed)
        return {};
    if (sealedStage() < kDatabaseSealed)
        if (auto sealed = sealDatabase(); !sealed)
            return sealed;
    // The records are there and sealed; what is still plain beside them is no reason not to open them.
    if (auto rest = guarded<void>(what(), [&] { return sealTheRest(); }); !rest)
        m_report.notes.append(rest.error().message);
    return {};
}

Result<void> SqliteStore::sealDatabase()
{
    if (auto copied = copyTo(files::copyBeforeSealing()); !copied)
        return copied;
    const QString fresh = path(QStringLiteral("store.sealing.db"));
    removeDatabase(fresh);
    const auto fill = [&]() -> Result<void> {
        {
            SQLite::Database made(QFile::encodeName(fresh).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            made.exec("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;");
            createSchema(made);
        }
        SQLite::Statement attach(*m_database, "ATTACH ? AS sealing");
        bindText(attach, 1, fresh);
        attach.exec();
        // Nobody opens the file before it is whole, synced and renamed, so it needs no journal of its own.
        m_database->exec("PRAGMA sealing.journal_mode=MEMORY; PRAGMA sealing.synchronous=OFF;");
        fillSealed();
        m_database->exec("DETACH sealing");
        return syncFile(fresh);
    };
    auto filled = guarded<void>(what(), fill);
    if (filled)
        filled = replaceBySealed(fresh);
    else
        m_database->tryExec("DETACH sealing");
    if (!filled)
        removeDatabase(fresh);
    return filled;
}

void SqliteStore::fillSealed()
{
    SQLite::Transaction transaction(*m_database);
    m_database->exec(kCopyTheRest);
    SQLite::Statement rows(*m_database,
                           "SELECT hash, body, id, job, key, seq, kind, path, device_seq FROM main.entries "
                           "NOT INDEXED ORDER BY id");
    SQLite::Statement copy(*m_database, "INSERT INTO sealing.entries (hash, body, id, job, key, seq, kind, path, "
                                        "device_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    while (rows.executeStep()) {
        const Hash hash = blobAt(rows, 0);
        const QByteArray body = blobAt(rows, 1);
        // What cannot be read now must not become a sealed thing that looks whole.
        if (!entryOf(hash, body, nullptr))
            throw SQLite::Exception("an entry cannot be read", SQLITE_CORRUPT);
        const QByteArray cell = bodyCell(hash, body, m_sealer.get());
        bindBlob(copy, 1, hash);
        bindBlob(copy, 2, cell);
        copy.bind(3, rows.getColumn(2).getInt64());
        const QByteArray job = blobAt(rows, 3);
        const QByteArray key = blobAt(rows, 4);
        bindBlob(copy, 4, job);
        bindBlob(copy, 5, key);
        copy.bind(6, rows.getColumn(5).getInt64());
        bindText(copy, 7, textAt(rows, 6));
        bindText(copy, 8, textAt(rows, 7));
        if (rows.getColumn(8).isNull())
            copy.bind(9);
        else
            copy.bind(9, rows.getColumn(8).getInt64());
        copy.exec();
        copy.reset();
    }
    SQLite::Statement unfinished(*m_database,
                                 "SELECT key, value FROM main.meta WHERE key LIKE 'unfinished/%' OR key LIKE 'sync/%'");
    SQLite::Statement sealing(*m_database, "UPDATE sealing.meta SET value = ? WHERE key = ?");
    while (unfinished.executeStep()) {
        const QString key = textAt(unfinished, 0);
        const QByteArray cell = m_sealer->seal(place::kUnfinished, key.toUtf8(), blobAt(unfinished, 1));
        bindBlob(sealing, 1, cell);
        bindText(sealing, 2, key);
        sealing.exec();
        sealing.reset();
    }
    SQLite::Statement jobs(*m_database, "SELECT * FROM main.jobs");
    SQLite::Statement jobCopy(*m_database, "INSERT INTO sealing.jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    while (jobs.executeStep()) {
        writeJobRow(jobCopy, *jobRowAt(jobs, nullptr), m_sealer.get());
        jobCopy.reset();
    }
    SQLite::Statement sealed(*m_database, "SELECT hash, body FROM sealing.entries NOT INDEXED");
    while (sealed.executeStep())
        if (!entryOf(blobAt(sealed, 0), blobAt(sealed, 1), m_sealer.get()))
            throw SQLite::Exception("a sealed entry does not open", SQLITE_IOERR);
    transaction.commit();
}

Result<void> SqliteStore::replaceBySealed(const QString &fresh)
{
    const QString file = path(files::store());
    disconnect(); // moves the write-ahead log into the file and removes it
    // Frames of the old file must never meet the new one.
    const bool logGone = QFileInfo(files::logOf(file)).size() == 0;
    auto replaced = logGone ? moveDurably(fresh, file, what())
                            : Result<void>(makeError(ErrorCode::Io, RecordWords::tr("%1: their log could not be "
                                                                                    "closed. Close Witnessmark and "
                                                                                    "try again.")
                                                                        .arg(what())));
    try {
        connectTo(files::store());
        return replaced;
    } catch (const SQLite::Exception &exception) {
        return errorFromSqlite(exception, what());
    }
}

Result<void> SqliteStore::sealTheRest()
{
    if (auto sealed = DeviceKeys::sealFiles(m_dir, *m_sealer); !sealed)
        return sealed;
    if (auto sealed = m_blobs.sealAll(); !sealed)
        return sealed;
    if (auto copied = rollCopies(true); !copied)
        return copied;
    // Plain copies would make the sealing worth nothing. The sealed file was read whole before it took its place.
    const QDir folder(path(files::copies()));
    for (const QString &name : folder.entryList({QStringLiteral("*.db"), QStringLiteral("*.tmp")}, QDir::Files))
        if (isSealedStore(folder.filePath(name)) != true)
            QFile::remove(folder.filePath(name));
    if (auto synced = syncFolder(folder.path()); !synced)
        return synced;
    m_database->exec("UPDATE meta SET value = " + std::to_string(kAllSealed) + " WHERE key = 'sealed'");
    return {};
}

} // namespace wm::record
