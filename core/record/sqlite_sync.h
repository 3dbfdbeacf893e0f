// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/sync_store.h"

namespace wm::record {

class SqliteStore;

/// Set when entries of other devices came in by a bundle: the office may not have them (a key of SyncValues).
inline QString offerMark()
{
    return QStringLiteral("sync/offer");
}

/// What synchronising does to the store's one file.
class SqliteSync final : public SyncStore
{
public:
    explicit SqliteSync(SqliteStore &store) : m_store(store) {}
    [[nodiscard]] Result<QByteArray> value(const QString &key) const override;
    [[nodiscard]] Result<SyncValues> values(const QString &prefix) const override;
    Result<void> keep(const SyncValues &values) override;
    [[nodiscard]] qint64 lastNumber() const override;
    [[nodiscard]] Result<Outgoing> outgoing(qint64 after, const Bounds &bounds) const override;
    [[nodiscard]] Result<Outgoing> written(const JobId &job, const PublicKey &author, quint64 from,
                                           const Bounds &bounds) const override;
    [[nodiscard]] Result<QList<JobHeads>> heads() const override;
    Result<Merged> merge(const QList<QByteArray> &bodies, const QList<SignedBatch> &signatures,
                         const SyncValues &with) override;
    [[nodiscard]] Result<QList<Hash>> missingBlobs() const override;
    [[nodiscard]] bool hasBlob(const Hash &hash) const override;

private:
    class Taken;
    [[nodiscard]] QByteArray plain(const QString &key, const QByteArray &cell) const;
    void write(const SyncValues &values); ///< throws SQLite::Exception
    [[nodiscard]] KnownChains known() const;
    /// The last number to hand out so that a signature stands for everything; about `most` entries from `from` on.
    [[nodiscard]] quint64 provedEnd(const JobId &job, const PublicKey &author, quint64 from, int most) const;
    void addSignatures(Outgoing &outgoing, const Taken &taken) const; ///< throws SQLite::Exception
    SqliteStore &m_store;
};

} // namespace wm::record
