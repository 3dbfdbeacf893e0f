// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/intake.h"

#include <QtCore/QHash>

namespace wm::record {

class Store;

/// How much to hand out at once. At least one entry is, however large.
struct Bounds
{
    int entries = 500;
    qsizetype bytes = qsizetype{1024} * 1024;
};

/// Entries to be sent, with signatures that prove each of them.
struct Outgoing
{
    struct Item
    {
        qint64 number = 0; ///< in this device's order over all jobs; 0 for what another device wrote
        QByteArray body;
        Hash hash;
    };
    QList<Item> items;
    QList<SignedBatch> signatures;
};

/// What merging did. An entry that is not taken in is none of this record's; nothing else waits for it.
struct Merged
{
    QList<Entry> added;
    QList<Judged> refused; ///< forked, without those before them, unsigned, not entries
};

/// The authors' last entries of one job.
struct JobHeads
{
    JobId job;
    QList<Head> heads;
};

/// Small values kept beside the record, written in the same transaction as what they tell of. Empty ones are forgotten.
using SyncValues = QHash<QString, QByteArray>;

/// What synchronising needs of a store, on the store's thread. Errors: as the store's.
class SyncStore
{
public:
    virtual ~SyncStore() = default;

    [[nodiscard]] virtual Result<QByteArray> value(const QString &key) const = 0; ///< empty when there is none
    [[nodiscard]] virtual Result<SyncValues> values(const QString &prefix) const = 0;
    virtual Result<void> keep(const SyncValues &values) = 0;

    /// The number of this device's last entry in its own order over all jobs.
    [[nodiscard]] virtual qint64 lastNumber() const = 0;
    /// This device's entries after a number, in its order.
    [[nodiscard]] virtual Result<Outgoing> outgoing(qint64 after, const Bounds &bounds) const = 0;
    /// One author's entries in one job from a number of theirs on.
    [[nodiscard]] virtual Result<Outgoing> written(const JobId &job, const PublicKey &author, quint64 from,
                                                   const Bounds &bounds) const = 0;
    [[nodiscard]] virtual Result<QList<JobHeads>> heads() const = 0;

    /// Takes in what others wrote, each entry proved, and keeps `with`, all in one transaction.
    virtual Result<Merged> merge(const QList<QByteArray> &bodies, const QList<SignedBatch> &signatures,
                                 const SyncValues &with) = 0;

    /// Blobs that entries here cite and whose bytes are not here.
    [[nodiscard]] virtual Result<QList<Hash>> missingBlobs() const = 0;
    [[nodiscard]] virtual bool hasBlob(const Hash &hash) const = 0;
};

/// What synchronising needs of this store; null where the records are only looked at. Lives as long as the store.
SyncStore *syncOf(Store &store);

} // namespace wm::record
