// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/backup.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/cloud/copying.h"
#include "core/cloud/postgres_engine.h"
#include "core/cloud/schema.h"
#include "core/cloud/sqlite_engine.h"
#include "core/record/blob_folder.h"
#include "core/record/codec.h"
#include "core/record/database.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

std::unique_ptr<SQLite::Database> reader(const QString &file)
{
    auto database =
        std::make_unique<SQLite::Database>(QFile::encodeName(file).toStdString(), SQLite::OPEN_READONLY, 5000);
    record::harden(*database);
    database->exec("PRAGMA wal_autocheckpoint=0");
    return database;
}

/// The hashes of attachments that are said to be whole.
QList<QByteArray> wholeBlobs(SQLite::Database &database)
{
    QList<QByteArray> hashes;
    SQLite::Statement query(database, "SELECT DISTINCT hash FROM blobs WHERE complete = 1");
    while (query.executeStep())
        hashes.append(record::blobAt(query, 0));
    return hashes;
}

Error damaged(const QString &message)
{
    return makeError(ErrorCode::Corrupt, message);
}

/// Reads everything of a data directory back.
Result<BackupReport> proved(const QString &dir)
{
    const auto database = reader(dir + u'/' + databaseName());
    if (database->execAndGet("PRAGMA application_id").getInt() != kApplicationId ||
        database->execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        return damaged(CloudWords::tr("The copy was not made: the records are damaged."));
    BackupReport report;
    SQLite::Statement entries(*database, "SELECT hash, body FROM entries");
    while (entries.executeStep()) {
        const auto entry = record::decodeEntry(record::blobAt(entries, 1));
        if (!entry || entry->hash != record::blobAt(entries, 0))
            return damaged(CloudWords::tr("The copy was not made: an entry was altered or is damaged."));
        ++report.entries;
    }
    record::BlobFolder blobs(dir + QStringLiteral("/blobs"));
    for (const QByteArray &hash : wholeBlobs(*database)) {
        const auto bytes = blobs.read(hash);
        if (!bytes)
            return damaged(CloudWords::tr("The copy was not made: the attachment %1 is missing or damaged.")
                               .arg(QString::fromLatin1(hash.toHex())));
        ++report.blobs;
        report.bytes += bytes->size();
    }
    return report;
}

Result<QByteArray> wholeOf(BlobStore &blobs, const QByteArray &hash)
{
    QByteArray bytes;
    constexpr qint64 part = qint64{4} * 1024 * 1024;
    for (const qint64 size = blobs.size(hash); bytes.size() < size;) {
        const auto more = blobs.read(hash, bytes.size(), part);
        if (!more || more->isEmpty())
            break;
        bytes += *more;
    }
    if (sha256(bytes) != hash)
        return damaged(CloudWords::tr("The copy was not made: the attachment %1 is missing or damaged.")
                           .arg(QString::fromLatin1(hash.toHex())));
    return bytes;
}

/// Attachments never change: copying the database first and them after gives every one that it names. `records` is the
/// file that names them.
Result<void> copyBlobs(BlobStore &from, BlobStore &to, const QString &records)
{
    const auto database = reader(records);
    for (const QByteArray &hash : wholeBlobs(*database)) {
        const auto bytes = wholeOf(from, hash);
        if (!bytes)
            return bytes.error();
        if (!to.put(hash, *bytes))
            return makeError(ErrorCode::DiskFull, CloudWords::tr("The attachments could not be copied"));
    }
    return {};
}

/// The folder of attachments in a data directory.
Result<std::unique_ptr<BlobStore>> blobsIn(const QString &dir)
{
    const QString what = CloudWords::tr("The attachments could not be copied");
    if (auto made = record::makeFolder(dir + QStringLiteral("/blobs"), what); !made)
        return made.error();
    return folderBlobs(dir);
}

/// The certificate and its key go along: devices know the service by it.
Result<void> copyCertificate(const QString &from, const QString &to)
{
    const QString what = CloudWords::tr("The certificate could not be copied");
    const QDir source(from + QStringLiteral("/tls"));
    if (!source.exists())
        return {};
    if (auto made = record::makeFolder(to + QStringLiteral("/tls"), what); !made)
        return made;
    for (const QString &name : source.entryList(QDir::Files)) {
        const auto bytes = readFile(source.filePath(name), qint64{1024} * 1024);
        if (!bytes)
            return bytes.error();
        if (auto written = record::writeDurably(to + QStringLiteral("/tls/") + name, *bytes, what); !written)
            return written;
    }
    return {};
}

/// The records of PostgreSQL into a file.
Result<void> copyFromPostgres(const QByteArray &postgres, const QString &file)
{
    auto from = openPostgres(postgres);
    if (!from)
        return from.error();
    auto to = openSqlite(file);
    if (!to)
        return to.error();
    copyOut(**from, **to);
    return {};
}

/// The records of SQLite's file into another.
void copyFromSqlite(const QString &from, const QString &file, bool newEpoch)
{
    const auto source = reader(from);
    SQLite::Statement into(*source, "VACUUM INTO ?");
    record::bindText(into, 1, file);
    into.exec();
    if (!newEpoch)
        return;
    SQLite::Database copy(QFile::encodeName(file).toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Statement epoch(copy, "UPDATE meta SET value = ? WHERE key = 'epoch'");
    const QByteArray value = systemRandom(16);
    record::bindBlob(epoch, 1, value);
    epoch.exec();
    copy.exec("DELETE FROM sessions");
}

/// Records and everything beside them into a folder, and reads it all back.
Result<BackupReport> copyInto(const QString &from, const QByteArray &postgres, const QString &to, bool newEpoch,
                              BlobStore *fromBlobs, BlobStore *toBlobs)
{
    const QString file = to + u'/' + databaseName();
    const QString what = CloudWords::tr("The copy could not be made");
    if (auto made = record::makeFolder(to, what); !made)
        return made.error();
    const QString temporary = file + QStringLiteral(".tmp");
    QFile::remove(temporary);
    try {
        if (postgres.isEmpty())
            copyFromSqlite(from + u'/' + databaseName(), temporary, newEpoch);
        else if (auto copied = copyFromPostgres(postgres, temporary); !copied)
            return copied.error();
        if (auto synced = record::syncFile(temporary); !synced)
            return synced.error();
        if (auto moved = record::moveDurably(temporary, file, what); !moved)
            return moved.error();
        auto source = blobsIn(from), target = blobsIn(to);
        if (!source || !target)
            return !source ? source.error() : target.error();
        if (auto copied =
                copyBlobs(fromBlobs != nullptr ? *fromBlobs : **source, toBlobs != nullptr ? *toBlobs : **target, file);
            !copied)
            return copied.error();
        if (auto copied = copyCertificate(from, to); !copied)
            return copied.error();
        return toBlobs != nullptr ? proved(from) : proved(to);
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, what);
    } catch (const DatabaseError &failed) {
        return makeError(failed.error().code, what + u' ' + failed.error().message, failed.error().context);
    }
}

/// A proved backup into PostgreSQL: attachments first, so that what the records name is there.
Result<BackupReport> restoreIntoPostgres(const QString &backup, const QString &dataDir, const QByteArray &postgres,
                                         BackupReport report, BlobStore *blobs)
{
    // A working copy: the backup itself may be of an earlier release, or lie where nothing may be written.
    QTemporaryDir work;
    const QString copy = work.filePath(databaseName());
    try {
        copyFromSqlite(backup + u'/' + databaseName(), copy, false);
        auto from = openSqlite(copy);
        if (!from)
            return from.error();
        auto to = openPostgres(postgres);
        if (!to)
            return to.error();
        if (auto made = record::makeFolder(dataDir, {}); !made)
            return made.error();
        auto source = blobsIn(backup), target = blobsIn(dataDir);
        if (!source || !target)
            return !source ? source.error() : target.error();
        if (auto copied = copyBlobs(**source, blobs != nullptr ? *blobs : **target, copy); !copied)
            return copied.error();
        if (auto copied = copyCertificate(backup, dataDir); !copied)
            return copied.error();
        if (!copyIn(**from, **to, systemRandom(16)))
            return makeError(ErrorCode::Invalid,
                             CloudWords::tr("The database holds a service's data already; nothing was "
                                            "replaced. Restore into an empty one."));
        return report;
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, CloudWords::tr("The backup could not be read"));
    } catch (const DatabaseError &failed) {
        return failed.error();
    }
}

Error nothingThere(const QString &dir)
{
    return makeError(ErrorCode::NotFound,
                     CloudWords::tr("There is no data of a service in %1. Give the folder of --data-dir, or one that "
                                    "“cloud backup” made.")
                         .arg(dir));
}

} // namespace

Result<BackupReport> backUp(const QString &dataDir, const QString &to, const QByteArray &postgres, BlobStore *blobs)
{
    if (postgres.isEmpty() && !QFile::exists(dataDir + u'/' + databaseName()))
        return nothingThere(dataDir);
    if (QFileInfo::exists(to))
        return makeError(
            ErrorCode::Invalid,
            CloudWords::tr("%1 is there already; nothing was written. Give a folder that is not.").arg(to));
    auto report = copyInto(dataDir, postgres, to, false, blobs, nullptr);
    if (!report)
        QDir(to).removeRecursively(); // what is not whole is no backup
    return report;
}

Result<BackupReport> restore(const QString &backup, const QString &dataDir, const QByteArray &postgres,
                             BlobStore *blobs)
{
    if (!QFile::exists(backup + u'/' + databaseName()))
        return nothingThere(backup);
    if (QFile::exists(dataDir + u'/' + databaseName()))
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("%1 holds a service's data already; nothing was replaced. Move it away first, "
                                        "or restore into another folder.")
                             .arg(dataDir));
    try {
        const auto whole = proved(backup);
        if (!whole)
            return whole.error();
        if (!postgres.isEmpty())
            return restoreIntoPostgres(backup, dataDir, postgres, *whole, blobs);
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, CloudWords::tr("The backup could not be read"));
    }
    return copyInto(backup, {}, dataDir, true, nullptr, blobs);
}

} // namespace wm::cloud
