// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/blob_folder.h"
#include "core/record/codec.h"
#include "core/record/database.h"
#include "core/record/job_summary.h"
#include "core/record/key_file.h"
#include "core/record/keys.h"
#include "core/record/process_lock.h"
#include "core/record/sqlite_sync.h"
#include "core/record/store.h"
#include "core/record/verify.h"

#include <QtCore/QSet>

#include <optional>

namespace wm::record {

/// Length of the write-ahead log, in pages of 4 KiB, from which it is moved into the file, between two appends. Short:
/// a log that is begun anew over its old bytes need not grow on the disk, and a sync of it costs that much less.
inline constexpr int kCheckpointPages = 1000;

/// Writes a job as one sealed file, all or nothing.
Result<void> writeBundle(const RawRecord &record, const JobSummary &summary, const QString &file);

/// Puts a counter back when what was counted was not committed.
class DeviceCount
{
public:
    explicit DeviceCount(qint64 &count) : m_count(count), m_before(count) {}
    ~DeviceCount()
    {
        if (!m_kept)
            m_count = m_before;
    }
    DeviceCount(const DeviceCount &) = delete;
    DeviceCount &operator=(const DeviceCount &) = delete;
    void keep() { m_kept = true; }

private:
    qint64 &m_count;
    qint64 m_before;
    bool m_kept = false;
};

/// The store on one SQLite file. Lives on one thread.
class SqliteStore final : public Store
{
public:
    /// `keyFile` and `sealer` where the store is sealed, or is to be; both or neither.
    SqliteStore(QString dataDir, Clock &clock, std::unique_ptr<ProcessLock> lock, StoreSecrets secrets,
                std::optional<KeyFile> keyFile, std::shared_ptr<const Sealer> sealer,
                std::shared_ptr<const DeviceKeys> keys);
    ~SqliteStore() override;
    /// Opens, checks, migrates or recovers the file; called once, before anything else.
    Result<void> start();

    [[nodiscard]] const OpenReport &openReport() const override { return m_report; }
    [[nodiscard]] PublicKey deviceKey() const override { return m_keys->publicKey(); }
    [[nodiscard]] std::shared_ptr<const DeviceKeys> deviceKeys() const override { return m_keys; }
    void setObserver(Observer observer) override { m_observer = std::move(observer); }

    Result<JobId> createJob(const NewJob &job, const Author &author) override;
    Result<JobId> openOrCreateJob(const JobId &id, const NewJob &job, const Author &author) override;
    Result<QList<JobSummary>> jobs() const override;
    Result<JobSummary> job(const JobId &id) const override;
    Result<QList<Entry>> append(const JobId &job, const Author &author, const QList<Draft> &drafts) override;
    Result<QList<Entry>> entries(const JobId &job) const override;
    Result<Hash> head(const JobId &job) const override;
    Result<Hash> putBlob(QByteArrayView bytes) override;
    Result<QByteArray> blob(const Hash &hash) const override;
    Result<RawRecord> raw(const JobId &job) const override;
    Result<void> appendSeries(const JobId &job, const QString &channel, const QList<SeriesPoint> &points) override;
    Result<QList<SeriesPoint>> series(const JobId &job, const QString &channel) const override;
    Result<void> keepUnfinished(const JobId &job, const QString &step, QByteArrayView bytes) override;
    Result<QHash<QString, QByteArray>> unfinished(const JobId &job) const override;
    Result<void> tidyUp() override;
    [[nodiscard]] SealState sealState() const override { return m_keyFile ? m_keyFile->state() : SealState{}; }
    Result<void> seal(const SealWith &how) override;
    Result<void> exportBundle(const JobId &job, const QString &file) const override;
    Result<JobId> importBundle(const QString &file) override;
    [[nodiscard]] SyncStore &sync() { return m_sync; }

private:
    friend class SqliteSync;

    [[nodiscard]] QString path(const QString &name) const { return m_dir + u'/' + name; }

    // sqlite_store_open.cpp
    Result<void> openFile(bool afterRecovery);
    void connectTo(const QString &name); ///< throws SQLite::Exception
    void disconnect();
    Result<void> setUp();
    [[nodiscard]] bool everyEntryReads() const; ///< throws SQLite::Exception
    void rebuildProjections();

    // sqlite_store_read.cpp; these throw SQLite::Exception
    /// How many entries the jobs list knows; nothing when it does not know the job.
    [[nodiscard]] std::optional<qint64> recordedCount(const JobId &job) const;
    /// Every entry of a job. Errors: Corrupt (one altered, one twice, not `expected` many), and the store is suspected.
    [[nodiscard]] Result<QList<Entry>> read(const JobId &job, qint64 expected) const;
    /// Reads the job once in this run before anything is built on its last entry. Errors: those of entries().
    [[nodiscard]] Result<void> readWhole(const JobId &job) const;
    /// Every index leads to every row: slow, for when something is missed.
    [[nodiscard]] bool indexesAgree() const;
    [[nodiscard]] Error indexDamaged() const; ///< suspects the store and says so

    // sqlite_store_recover.cpp
    Result<void> recover(const QString &reason);
    /// Why what stands behind a damaged place of the write-ahead log has to be recovered; empty when nothing has to be.
    /// To be asked before SQLite opens the file and drops it.
    Result<QString> damageInLog();
    /// Own entries that no signature stands for any more are signed anew. Throws SQLite::Exception.
    Result<void> signWhatIsUnsigned();
    Result<QString> setAside(const QString &what);

    // sqlite_store_copies.cpp
    void checkpoint();
    Result<void> rollCopies(bool now);
    /// A copy as it stands, durable. Throws SQLite::Exception.
    Result<void> copyTo(const QString &name);

    // sqlite_store_seal.cpp
    Result<void> finishSealing();
    Result<void> sealDatabase();
    Result<void> replaceBySealed(const QString &fresh);
    void fillSealed(); ///< throws SQLite::Exception
    Result<void> sealTheRest();
    [[nodiscard]] int sealedStage() const; ///< throws SQLite::Exception

    // sqlite_store.cpp; these throw SQLite::Exception, and are called inside a transaction where they write
    Result<QList<Entry>> write(const JobId &job, const Author &author, QList<Draft> drafts, bool opening);
    [[nodiscard]] Result<void> checked(const JobId &job, const Author &author, const QList<Draft> &drafts) const;
    void insert(const Entry &entry, const QByteArray &body, bool own);
    void insert(const Batch &batch, const SignedBatch &signedBatch);
    void updateSummary(const JobId &job, const QList<Entry> &added);
    [[nodiscard]] bool exists(const JobId &job) const;
    [[nodiscard]] static Error noSuchJob(const JobId &job);
    /// Empty when there is none.
    [[nodiscard]] Hash hashAt(const JobId &job, const PublicKey &author, quint64 sequence) const;
    [[nodiscard]] Head lastOf(const JobId &job, const PublicKey &key) const;
    [[nodiscard]] QList<Head> headsOf(const JobId &job) const;
    [[nodiscard]] Draft deviceDraft() const;
    /// Runs `body`, which may throw SQLite::Exception, and turns that into an Error; damage is remembered for the next
    /// start.
    template <class T, class Body>
    Result<T> guarded(const QString &what, Body body) const;
    void suspect() const;

    QString m_dir;
    Clock &m_clock;
    std::unique_ptr<ProcessLock> m_lock;
    StoreSecrets m_secrets;
    std::optional<KeyFile> m_keyFile;
    std::shared_ptr<const Sealer> m_sealer;
    std::shared_ptr<const DeviceKeys> m_keys;
    BlobFolder m_blobs;
    OpenReport m_report;
    Observer m_observer;
    std::unique_ptr<SQLite::Database> m_database;
    mutable std::unique_ptr<StatementCache> m_cache;
    qint64 m_deviceSequence = 0; ///< the number given to this device's last entry
    mutable QSet<JobId> m_whole; ///< jobs that were read whole since the file was opened
    int m_logPages = 0;          ///< of the write-ahead log, after the last commit
    bool m_wroteSomething = false;
    SqliteSync m_sync{*this};
};

template <class T, class Body>
Result<T> SqliteStore::guarded(const QString &what, Body body) const
{
    if (m_database == nullptr) // it could not be opened again after its file was replaced
        return makeError(ErrorCode::Io, what);
    try {
        return body();
    } catch (const SQLite::Exception &exception) {
        Error error = errorFromSqlite(exception, what, m_database.get());
        if (error.code == ErrorCode::Corrupt)
            suspect();
        return error;
    }
}

} // namespace wm::record
