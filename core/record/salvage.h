// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/codec.h"
#include "core/record/sealer.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace wm::record {

/// Collects what can still be proved out of damaged stores, copies and write-ahead logs: rows that can be read, and
/// entries and signatures carved out of the raw bytes. The log only ever grows, so the union of all sources is right.
class Salvage
{
public:
    struct Found
    {
        Entry entry;
        QByteArray body;
        std::optional<qint64> deviceSequence = std::nullopt;
        qint64 id = 0; ///< of the row it was found in: the order of the store; 0 when carved
    };

    /// `sealer` opens what is sealed; without one that is passed over.
    explicit Salvage(const Sealer *sealer = nullptr) : m_sealer(sealer) {}
    /// Reads one database file, with its write-ahead log if it has one, also behind damage in it; never writes to
    /// either.
    void read(const QString &databaseFile);
    /// Only what SQLite itself would find in it.
    void readAsSqliteDoes(const QString &databaseFile);
    /// Every entry that something vouches for (the hash beside it, its successor, a signed batch), one per author and
    /// number, in the order of the store they came from; what was found elsewhere stands between its author's others.
    [[nodiscard]] QList<Found> entries() const;
    [[nodiscard]] QList<SignedBatch> batches() const { return m_batches; }
    /// Numbers that must have existed and were not found.
    [[nodiscard]] int lost() const;
    /// Each entry was written after the one before it, where both were found.
    [[nodiscard]] bool chained() const;

private:
    void readCopy(const QString &databaseFile, const QByteArray &log);
    void readRows(const QString &copy);
    void carve(const QByteArray &bytes);
    void carveSealed(const QByteArray &bytes);
    void takeBatch(const SignedBatch &batch);

    const Sealer *m_sealer;
    QList<Found> m_rows;
    QList<Found> m_carved;
    QList<SignedBatch> m_batches;
    QSet<Hash> m_vouchedFor;
    QSet<Hash> m_rowHashes;
    QMap<std::pair<QByteArray, PublicKey>, quint64> m_highest; ///< (job, key) -> highest number anything speaks of
};

} // namespace wm::record
