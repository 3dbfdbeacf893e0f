// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/backup.h"

#include "core/base/json.h"
#include "core/record/blob_folder.h"
#include "core/record/codec.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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
    if (database->execAndGet("PRAGMA application_id").getInt() != CloudDatabase::kApplicationId ||
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

/// Attachments never change: copying the database first and them after gives every one that it names.
Result<void> copyBlobs(const QString &from, const QString &to)
{
    const QString what = CloudWords::tr("The attachments could not be copied");
    if (auto made = record::makeFolder(to + QStringLiteral("/blobs"), what); !made)
        return made;
    const auto database = reader(to + u'/' + databaseName());
    record::BlobFolder source(from + QStringLiteral("/blobs")), target(to + QStringLiteral("/blobs"));
    for (const QByteArray &hash : wholeBlobs(*database)) {
        const auto bytes = source.read(hash);
        if (!bytes)
            return bytes.error();
        if (auto put = target.put(*bytes); !put)
            return put.error();
    }
    return {};
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

Result<BackupReport> copyInto(const QString &from, const QString &to, bool newEpoch)
{
    const QString file = to + u'/' + databaseName();
    const QString what = CloudWords::tr("The copy could not be made");
    if (auto made = record::makeFolder(to, what); !made)
        return made.error();
    const QString temporary = file + QStringLiteral(".tmp");
    QFile::remove(temporary);
    try {
        const auto source = reader(from + u'/' + databaseName());
        SQLite::Statement into(*source, "VACUUM INTO ?");
        record::bindText(into, 1, temporary);
        into.exec();
        if (newEpoch) {
            SQLite::Database copy(QFile::encodeName(temporary).toStdString(), SQLite::OPEN_READWRITE);
            SQLite::Statement epoch(copy, "UPDATE meta SET value = ? WHERE key = 'epoch'");
            const QByteArray value = systemRandom(16);
            record::bindBlob(epoch, 1, value);
            epoch.exec();
            copy.exec("DELETE FROM sessions");
        }
        if (auto synced = record::syncFile(temporary); !synced)
            return synced.error();
        if (auto moved = record::moveDurably(temporary, file, what); !moved)
            return moved.error();
        if (auto copied = copyBlobs(from, to); !copied)
            return copied.error();
        if (auto copied = copyCertificate(from, to); !copied)
            return copied.error();
        return proved(to);
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, what);
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

Result<BackupReport> backUp(const QString &dataDir, const QString &to)
{
    if (!QFile::exists(dataDir + u'/' + databaseName()))
        return nothingThere(dataDir);
    if (QFileInfo::exists(to))
        return makeError(
            ErrorCode::Invalid,
            CloudWords::tr("%1 is there already; nothing was written. Give a folder that is not.").arg(to));
    auto report = copyInto(dataDir, to, false);
    if (!report)
        QDir(to).removeRecursively(); // what is not whole is no backup
    return report;
}

Result<BackupReport> restore(const QString &backup, const QString &dataDir)
{
    if (!QFile::exists(backup + u'/' + databaseName()))
        return nothingThere(backup);
    if (QFile::exists(dataDir + u'/' + databaseName()))
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("%1 holds a service's data already; nothing was replaced. Move it away first, "
                                        "or restore into another folder.")
                             .arg(dataDir));
    try {
        if (const auto whole = proved(backup); !whole)
            return whole.error();
    } catch (const SQLite::Exception &exception) {
        return record::errorFromSqlite(exception, CloudWords::tr("The backup could not be read"));
    }
    return copyInto(backup, dataDir, true);
}

} // namespace wm::cloud
