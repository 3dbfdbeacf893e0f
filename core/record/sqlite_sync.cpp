// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sqlite_sync.h"

#include "core/record/entry_row.h"
#include "core/record/sqlite_store.h"

#include <QtCore/QCoreApplication>

#include <map>

#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString unreadable()
{
    return RecordWords::tr("What is to be sent to the office could not be read");
}

QString notKept()
{
    return RecordWords::tr("What came from the office could not be kept");
}

} // namespace

/// The runs of entries that were taken out: what their signatures have to cover.
class SqliteSync::Taken
{
public:
    struct Run
    {
        JobId job;
        quint64 first = 0;
        Head last;
    };
    void add(const Entry &entry)
    {
        Run &run = m_runs[{entry.job.toRfc4122(), entry.key}];
        if (run.first == 0)
            run.first = entry.sequence;
        run.job = entry.job;
        run.last = {entry.key, entry.sequence, entry.hash};
    }
    [[nodiscard]] const auto &runs() const { return m_runs; }

private:
    std::map<std::pair<QByteArray, PublicKey>, Run> m_runs;
};

QByteArray SqliteSync::plain(const QString &key, const QByteArray &cell) const
{
    if (!m_store.m_sealer || !Sealer::isSealed(cell))
        return cell;
    // One that was altered is not there: synchronising then starts from the beginning, which loses nothing.
    return m_store.m_sealer->open(place::kUnfinished, key.toUtf8(), cell).value_or(QByteArray());
}

Result<QByteArray> SqliteSync::value(const QString &key) const
{
    return m_store.guarded<QByteArray>(unreadable(), [&]() -> Result<QByteArray> {
        Query query(*m_store.m_cache, "SELECT value FROM meta WHERE key = ?");
        bindText(*query, 1, key);
        return query->executeStep() ? plain(key, blobAt(*query, 0)) : QByteArray();
    });
}

Result<SyncValues> SqliteSync::values(const QString &prefix) const
{
    return m_store.guarded<SyncValues>(unreadable(), [&]() -> Result<SyncValues> {
        SyncValues found;
        Query query(*m_store.m_cache, "SELECT key, value FROM meta WHERE substr(key, 1, ?) = ?");
        query->bind(1, static_cast<int>(prefix.size()));
        bindText(*query, 2, prefix);
        while (query->executeStep())
            found.insert(textAt(*query, 0), plain(textAt(*query, 0), blobAt(*query, 1)));
        return found;
    });
}

void SqliteSync::write(const SyncValues &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.value().isEmpty()) {
            Query removal(*m_store.m_cache, "DELETE FROM meta WHERE key = ?");
            bindText(*removal, 1, it.key());
            removal->exec();
            continue;
        }
        Query writing(*m_store.m_cache,
                      "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        // Where it is sealed, nothing says whose it is and where it goes, either.
        const QByteArray cell =
            m_store.m_sealer ? m_store.m_sealer->seal(place::kUnfinished, it.key().toUtf8(), it.value()) : it.value();
        bindText(*writing, 1, it.key());
        bindBlob(*writing, 2, cell);
        writing->exec();
    }
}

Result<void> SqliteSync::keep(const SyncValues &values)
{
    return m_store.guarded<void>(notKept(), [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_store.m_database, SQLite::TransactionBehavior::IMMEDIATE);
        write(values);
        transaction.commit();
        m_store.m_wroteSomething = true;
        return {};
    });
}

qint64 SqliteSync::lastNumber() const
{
    return m_store.m_deviceSequence;
}

Result<Outgoing> SqliteSync::outgoing(qint64 after, const Bounds &bounds) const
{
    return m_store.guarded<Outgoing>(unreadable(), [&]() -> Result<Outgoing> {
        // No index keeps the numbers; they grow with the rows, so what is new is found from the end backwards.
        QList<qint64> rows;
        {
            Query query(*m_store.m_cache,
                        "SELECT id, device_seq FROM entries WHERE device_seq IS NOT NULL ORDER BY id DESC");
            while (query->executeStep() && query->getColumn(1).getInt64() > after)
                rows.append(query->getColumn(0).getInt64());
        }
        Outgoing outgoing;
        Taken taken;
        qsizetype bytes = 0;
        for (auto row = rows.crbegin(); row != rows.crend() && outgoing.items.size() < bounds.entries; ++row) {
            Query query(*m_store.m_cache, "SELECT hash, body, device_seq FROM entries WHERE id = ?");
            query->bind(1, static_cast<int64_t>(*row));
            query->executeStep();
            const Hash hash = blobAt(*query, 0);
            const auto body = bodyOf(hash, blobAt(*query, 1), m_store.m_sealer.get());
            const auto entry = body ? decodeEntry(*body) : Result<Entry>(body.error());
            if (!entry)
                return entry.error();
            bytes += body->size();
            if (bytes > bounds.bytes && !outgoing.items.isEmpty())
                break;
            taken.add(*entry);
            outgoing.items.append({query->getColumn(2).getInt64(), *body, hash});
        }
        addSignatures(outgoing, taken);
        return outgoing;
    });
}

quint64 SqliteSync::provedEnd(const JobId &job, const PublicKey &author, quint64 from, int most) const
{
    const QByteArray key = job.toRfc4122();
    const quint64 wish = from + static_cast<quint64>(most) - 1;
    if (author == m_store.m_keys->publicKey())
        return wish; // this device can sign up to anywhere
    // Another's entries are proved where that device signed; one batch of it that is larger goes whole.
    for (const char *sql : {"SELECT max(last) FROM batches WHERE job = ? AND key = ? AND last BETWEEN ? AND ?",
                            "SELECT min(last) FROM batches WHERE job = ? AND key = ? AND last >= ? AND last > ?"}) {
        Query query(*m_store.m_cache, sql);
        bindBlob(*query, 1, key);
        bindBlob(*query, 2, author);
        query->bind(3, static_cast<int64_t>(from));
        query->bind(4, static_cast<int64_t>(wish));
        if (query->executeStep() && !query->getColumn(0).isNull())
            return static_cast<quint64>(query->getColumn(0).getInt64());
    }
    return wish;
}

Result<Outgoing> SqliteSync::written(const JobId &job, const PublicKey &author, quint64 from,
                                     const Bounds &bounds) const
{
    return m_store.guarded<Outgoing>(unreadable(), [&]() -> Result<Outgoing> {
        const QByteArray key = job.toRfc4122();
        Outgoing outgoing;
        Taken taken;
        qsizetype bytes = 0;
        {
            Query query(*m_store.m_cache,
                        "SELECT hash, body FROM entries WHERE job = ? AND key = ? AND seq >= ? ORDER BY seq");
            bindBlob(*query, 1, key);
            bindBlob(*query, 2, author);
            query->bind(3, static_cast<int64_t>(from));
            const quint64 end = provedEnd(job, author, from, bounds.entries);
            for (quint64 next = from; next <= end && query->executeStep(); ++next) {
                const Hash hash = blobAt(*query, 0);
                const auto body = bodyOf(hash, blobAt(*query, 1), m_store.m_sealer.get());
                const auto entry = body ? decodeEntry(*body) : Result<Entry>(body.error());
                if (!entry)
                    return entry.error();
                bytes += body->size();
                if (bytes > bounds.bytes && !outgoing.items.isEmpty() && author == m_store.m_keys->publicKey())
                    break;
                taken.add(*entry);
                outgoing.items.append({0, *body, hash});
            }
        }
        addSignatures(outgoing, taken);
        return outgoing;
    });
}

void SqliteSync::addSignatures(Outgoing &outgoing, const Taken &taken) const
{
    for (const auto &[chain, run] : taken.runs()) {
        quint64 covered = 0;
        {
            Query query(*m_store.m_cache, "SELECT statement, signature, last FROM batches WHERE job = ? AND key = ? "
                                          "AND last BETWEEN ? AND ? ORDER BY last");
            bindBlob(*query, 1, chain.first);
            bindBlob(*query, 2, chain.second);
            query->bind(3, static_cast<int64_t>(run.first));
            query->bind(4, static_cast<int64_t>(run.last.sequence));
            while (query->executeStep()) {
                outgoing.signatures.append({blobAt(*query, 0), blobAt(*query, 1)});
                covered = static_cast<quint64>(query->getColumn(2).getInt64());
            }
        }
        if (covered == run.last.sequence || chain.second != m_store.m_keys->publicKey())
            continue;
        // A batch too large to travel at once: what travels now is signed up to where it ends.
        const auto statement =
            encodeBatch({run.job, chain.second, run.first, run.last.sequence, QList<Head>{run.last}});
        if (statement)
            outgoing.signatures.append({*statement, m_store.m_keys->sign(batchMessage(*statement))});
    }
}

Result<QList<JobHeads>> SqliteSync::heads() const
{
    return m_store.guarded<QList<JobHeads>>(unreadable(), [&]() -> Result<QList<JobHeads>> {
        QList<JobHeads> list;
        {
            Query query(*m_store.m_cache, "SELECT job FROM jobs ORDER BY job");
            while (query->executeStep())
                list.append({QUuid::fromRfc4122(blobAt(*query, 0)), {}});
        }
        for (JobHeads &one : list)
            one.heads = m_store.headsOf(one.job);
        return list;
    });
}

KnownChains SqliteSync::known() const
{
    return {[this](const JobId &job, const PublicKey &key) { return m_store.lastOf(job, key); },
            [this](const JobId &job, const PublicKey &key, quint64 sequence) {
                return m_store.hashAt(job, key, sequence);
            }};
}

Result<Merged> SqliteSync::merge(const QList<QByteArray> &bodies, const QList<SignedBatch> &signatures,
                                 const SyncValues &with)
{
    return m_store.guarded<Merged>(notKept(), [&]() -> Result<Merged> {
        SQLite::Transaction transaction(*m_store.m_database, SQLite::TransactionBehavior::IMMEDIATE);
        DeviceCount count(m_store.m_deviceSequence);
        const KnownChains chains = known();
        const QList<Judged> judged = judge(bodies, signatures, chains);
        for (const Judged &one : judged)
            if (one.proof == Proof::Fine && m_store.recordedCount(one.entry.job))
                if (auto whole = m_store.readWhole(one.entry.job); !whole)
                    return whole.error();
        Merged merged;
        QList<JobId> order; // jobs, in the order they first come up
        QHash<JobId, QList<Entry>> byJob;
        for (qsizetype i = 0; i < judged.size(); ++i) {
            const Judged &one = judged.at(i);
            if (one.proof == Proof::Fine) {
                m_store.insert(one.entry, bodies.at(i), one.entry.key == m_store.m_keys->publicKey());
                merged.added.append(one.entry);
                if (!byJob.contains(one.entry.job))
                    order.append(one.entry.job);
                byJob[one.entry.job].append(one.entry);
            } else if (one.proof != Proof::Known) {
                merged.refused.append(one);
            }
        }
        for (const SignedBatch &item : signaturesFor(judged, signatures, chains))
            if (const auto batch = decodeBatch(item.statement); batch)
                m_store.insert(*batch, item);
        for (const JobId &job : std::as_const(order))
            m_store.updateSummary(job, byJob.value(job));
        write(with);
        transaction.commit();
        count.keep();
        m_store.m_wroteSomething = true;
        if (m_store.m_observer)
            for (const JobId &job : std::as_const(order))
                m_store.m_observer(job, byJob.value(job));
        if (m_store.m_logPages >= kCheckpointPages)
            m_store.checkpoint();
        return merged;
    });
}

Result<QList<Hash>> SqliteSync::missingBlobs() const
{
    return m_store.guarded<QList<Hash>>(unreadable(), [&]() -> Result<QList<Hash>> {
        QList<Hash> missing;
        // What was not there when its entry came stands with no size; most of those have come since.
        Query query(*m_store.m_cache, "SELECT hash FROM blobs WHERE size = 0 ORDER BY hash");
        while (query->executeStep())
            if (const Hash hash = blobAt(*query, 0); m_store.m_blobs.size(hash) < 0)
                missing.append(hash);
        return missing;
    });
}

SyncStore *syncOf(Store &store)
{
    auto *sqlite = dynamic_cast<SqliteStore *>(&store);
    return sqlite == nullptr ? nullptr : &sqlite->sync();
}

bool SqliteSync::hasBlob(const Hash &hash) const
{
    return m_store.m_blobs.size(hash) >= 0;
}

} // namespace wm::record
