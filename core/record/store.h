// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/record/entry.h"
#include "core/record/store_secrets.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace wm::record {

class DeviceKeys;
struct RawRecord;

struct NewJob
{
    QString title;
    bool demonstration = false;
    QStringList packs; ///< "id@version", in force when the job was opened
};

/// One row of the jobs list; a projection, rebuilt from entries.
struct JobSummary
{
    JobId id;
    QString title;
    QString address;
    QString utility;
    QString collarSerial;
    QString lastStep; ///< id of the step recorded last
    QString state;    ///< draft, submitted, sealed, superseded
    bool demonstration = false;
    bool archived = false;
    int entries = 0;
    qint64 changedUtcMs = 0;
};

/// One value of a time series for trends and charts. Not part of the record: captures can fill it again.
struct SeriesPoint
{
    qint64 utcMs = 0;
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};

/// What the opening of a damaged or uncleanly closed store found and did; shown to the person when not empty.
struct OpenReport
{
    bool recovered = false;
    QString setAside; ///< path of the damaged file, kept
    int entriesLost = 0;
    QStringList notes;
};

/// The one log of this data directory. One process holds it (lock file), one thread uses it; it is the only writer.
/// Every append is one transaction with one sync: what it returned is there after a power cut.
class Store
{
public:
    /// Errors: Busy (another process holds it: named), ReadOnly, DiskFull, NewerVersion, NoPermission, Io; of a sealed
    /// one kPassphraseWanted, kWrongPassphrase, kKeyLost, Corrupt (its key file).
    static Result<std::unique_ptr<Store>> open(const QString &dataDir, Clock &clock, const StoreSecrets &secrets = {});
    virtual ~Store() = default;

    [[nodiscard]] virtual const OpenReport &openReport() const = 0;
    [[nodiscard]] virtual PublicKey deviceKey() const = 0;
    /// The device's keys and certificate, which may be used on any thread and outlive the store.
    [[nodiscard]] virtual std::shared_ptr<const DeviceKeys> deviceKeys() const = 0;
    /// Called on the store's thread after each commit with every entry it added (those that the store itself adds, and
    /// merged ones, too), in the order of entries().
    using Observer = std::function<void(const JobId &job, const QList<Entry> &added)>;
    virtual void setObserver(Observer observer) = 0;

    virtual Result<JobId> createJob(const NewJob &job, const Author &author) = 0;
    /// As createJob, with an id given from outside (a job file); an existing job is left as it is and returned.
    virtual Result<JobId> openOrCreateJob(const JobId &id, const NewJob &job, const Author &author) = 0;
    virtual Result<QList<JobSummary>> jobs() const = 0;
    virtual Result<JobSummary> job(const JobId &id) const = 0;

    /// Appends all drafts or none, and signs the new chain head once for the batch; returns one entry for each draft. A
    /// device's first entry in a job, which binds its P-256 certificate to its key (note at path "device"), is put
    /// before them without being asked. A draft that supersedes must name an entry of the same job, kind and path;
    /// blobs it cites must have been put. Errors: NotFound (job), Invalid, DiskFull (nothing was recorded), ReadOnly,
    /// Corrupt, Io.
    virtual Result<QList<Entry>> append(const JobId &job, const Author &author, const QList<Draft> &drafts) = 0;
    /// All entries of a job in the order this device took them in.
    virtual Result<QList<Entry>> entries(const JobId &job) const = 0;
    /// SHA-256 over the sorted (key, sequence, hash) of every author's last entry.
    virtual Result<Hash> head(const JobId &job) const = 0;

    virtual Result<Hash> putBlob(QByteArrayView bytes) = 0;
    virtual Result<QByteArray> blob(const Hash &hash) const = 0;

    /// The encoded entries, batch signatures and blobs of a job: what a packet embeds and verifyRecord takes
    /// (verify.h).
    virtual Result<RawRecord> raw(const JobId &job) const = 0;

    /// Adds points to a time series of a job in one transaction; reads one back in order of time.
    virtual Result<void> appendSeries(const JobId &job, const QString &channel, const QList<SeriesPoint> &points) = 0;
    virtual Result<QList<SeriesPoint>> series(const JobId &job, const QString &channel) const = 0;

    /// What a person put in at a step and has not recorded: kept beside the record, never an entry, in no bundle and no
    /// packet, so that neither a crash nor a dead battery loses it. Empty bytes forget it. What it says is the
    /// window's.
    virtual Result<void> keepUnfinished(const JobId &job, const QString &step, QByteArrayView bytes) = 0;
    virtual Result<QHash<QString, QByteArray>> unfinished(const JobId &job) const = 0; ///< by step

    /// Moves the write-ahead log into the main file and, when the last copy is a day old, makes a rolling copy (three
    /// are kept). For when nothing else is to be done; closing the store does it too.
    virtual Result<void> tidyUp() = 0;

    [[nodiscard]] virtual SealState sealState() const = 0;
    /// Seals the records, and from then on everything that is recorded; of sealed ones, adds or replaces what opens
    /// them. All or nothing: on a full disk nothing has changed. Slow (Argon2id, every row and attachment written
    /// anew). Errors: Invalid (a weak passphrase), NotReady (no keychain), DiskFull, Corrupt (the records are damaged),
    /// Io.
    virtual Result<void> seal(const SealWith &how) = 0;

    /// Writes the job with its blobs as one file, unsealed: it is meant for others; reads one, verifying every entry,
    /// and merges it.
    virtual Result<void> exportBundle(const JobId &job, const QString &file) const = 0;
    virtual Result<JobId> importBundle(const QString &file) = 0;
};

} // namespace wm::record
