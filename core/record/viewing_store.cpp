// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/viewing_store.h"

#include "core/record/database.h"
#include "core/record/store_files.h"
#include "core/record/verify.h"
#include "core/record/write_ahead_log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

Error onlyLookedAt()
{
    return makeError(
        ErrorCode::ReadOnly,
        RecordWords::tr("These records are only looked at; nothing was recorded. Open them here once nothing "
                        "else has them open, and record it then."));
}

class ViewingStore final : public Store
{
public:
    ViewingStore(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Store> copy)
        : m_folder(std::move(folder)), m_copy(std::move(copy))
    {
    }

    [[nodiscard]] const OpenReport &openReport() const override { return m_copy->openReport(); }
    [[nodiscard]] PublicKey deviceKey() const override { return m_copy->deviceKey(); }
    [[nodiscard]] std::shared_ptr<const DeviceKeys> deviceKeys() const override { return m_copy->deviceKeys(); }
    void setObserver(Observer) override {} // nothing is ever added
    Result<JobId> createJob(const NewJob &, const Author &) override { return onlyLookedAt(); }
    Result<JobId> openOrCreateJob(const JobId &, const NewJob &, const Author &) override { return onlyLookedAt(); }
    Result<QList<JobSummary>> jobs() const override { return m_copy->jobs(); }
    Result<JobSummary> job(const JobId &id) const override { return m_copy->job(id); }
    Result<QList<Entry>> append(const JobId &, const Author &, const QList<Draft> &) override { return onlyLookedAt(); }
    Result<QList<Entry>> entries(const JobId &job) const override { return m_copy->entries(job); }
    Result<Hash> head(const JobId &job) const override { return m_copy->head(job); }
    Result<Hash> putBlob(QByteArrayView) override { return onlyLookedAt(); }
    Result<QByteArray> blob(const Hash &hash) const override { return m_copy->blob(hash); }
    Result<RawRecord> raw(const JobId &job) const override { return m_copy->raw(job); }
    Result<void> appendSeries(const JobId &, const QString &, const QList<SeriesPoint> &) override
    {
        return onlyLookedAt();
    }
    Result<QList<SeriesPoint>> series(const JobId &job, const QString &channel) const override
    {
        return m_copy->series(job, channel);
    }
    Result<void> keepUnfinished(const JobId &, const QString &, QByteArrayView) override { return onlyLookedAt(); }
    Result<QHash<QString, QByteArray>> unfinished(const JobId &) const override { return QHash<QString, QByteArray>(); }
    Result<void> tidyUp() override { return {}; }
    [[nodiscard]] SealState sealState() const override { return m_copy->sealState(); }
    Result<void> seal(const SealWith &) override { return onlyLookedAt(); }
    Result<void> exportBundle(const JobId &job, const QString &file) const override
    {
        return m_copy->exportBundle(job, file);
    }
    Result<JobId> importBundle(const QString &) override { return onlyLookedAt(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< outlives the store in it
    std::unique_ptr<Store> m_copy;
};

/// The tables as one moment had them. A reader neither writes nor checkpoints, so the one who has them open is not
/// disturbed; on a disk where not even a reader's index can be made nobody writes, and the files are copied as they
/// are. So are damaged ones: a reader would leave out what stands behind the damage, and opening the copy recovers it.
void copyTables(const QString &from, const QString &to)
{
    QFile present(files::logOf(from));
    if (!present.open(QIODevice::ReadOnly) || commitsBehindDamage(present.readAll()) == 0) {
        try {
            SQLite::Database reader(QFile::encodeName(from).toStdString(),
                                    SQLite::OPEN_READONLY | SQLite::OPEN_NOFOLLOW, 2000);
            harden(reader);
            SQLite::Statement into(reader, "VACUUM INTO ?");
            into.bind(1, QFile::encodeName(to).toStdString());
            into.exec();
            return;
        } catch (const SQLite::Exception &) {
            QFile::remove(to);
        }
    }
    QFile::copy(from, to);
    QFile::copy(files::logOf(from), files::logOf(to));
    for (const QString &file : {to, files::logOf(to)})
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

/// Attachments stay where they are; unfinished ones of the process at work are none.
void linkBlobs(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = file.mid(from.size() + 1);
        if (name.section(u'/', -1).size() != 64) // the hash, in hexadecimal
            continue;
        const QString link = to + u'/' + name;
        QDir().mkpath(link.section(u'/', 0, -2));
        QFile::link(file, link);
    }
}

} // namespace

Result<std::unique_ptr<Store>> viewStore(const QString &dataDir, Clock &clock, const StoreSecrets &secrets)
{
    const QDir from(QDir(dataDir).absolutePath());
    if (!from.exists(files::store()))
        return makeError(ErrorCode::NotFound, RecordWords::tr("There are no records in %1.").arg(from.path()));
    auto folder = std::make_unique<QTemporaryDir>(); // 0700
    if (!folder->isValid())
        return makeError(ErrorCode::Io,
                         RecordWords::tr("There is no room for a copy to look at: %1.").arg(folder->errorString()));
    const QDir to(folder->path());
    to.mkpath(QStringLiteral("keys"));
    to.mkpath(QStringLiteral("blobs"));
    for (const QString &name : QDir(from.filePath(QStringLiteral("keys"))).entryList(QDir::Files)) {
        const QString key = to.filePath(QStringLiteral("keys/") + name);
        QFile::copy(from.filePath(QStringLiteral("keys/") + name), key);
        QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile::copy(from.filePath(QStringLiteral("store.key")), to.filePath(QStringLiteral("store.key")));
    copyTables(from.filePath(files::store()), to.filePath(files::store()));
    linkBlobs(from.filePath(QStringLiteral("blobs")), to.filePath(QStringLiteral("blobs")));
    auto copy = Store::open(to.path(), clock, secrets);
    if (!copy)
        return copy.error();
    return std::make_unique<ViewingStore>(std::move(folder), *std::move(copy));
}

} // namespace wm::record
