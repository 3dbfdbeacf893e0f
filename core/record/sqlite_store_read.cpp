// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a job back. What an index does not lead to is not read, and SQLite says nothing of it, so a job counts as
// read only when it is whole: as many entries as were recorded, each author's in their order.
#include "core/record/entry_row.h"
#include "core/record/sqlite_store.h"
#include "core/record/verify.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

/// The hash of an attachment tells nobody which photo to give again; what it shows does.
Error namingPhoto(const Entry &entry, Error error)
{
    const QString name = entry.value.value(QStringLiteral("name")).toString();
    const QString shows = entry.value.value(QStringLiteral("shows")).toString();
    if (entry.kind == Kind::Photo)
        error.message = RecordWords::tr("The photo %1 (%2): %3").arg(name, shows, error.message);
    return error;
}

} // namespace

Error SqliteStore::indexDamaged() const
{
    suspect();
    return makeError(
        ErrorCode::Corrupt,
        RecordWords::tr("Not every entry and signature of this job is found whole: the records were damaged on this "
                        "device’s disk. Start Witnessmark again: it then puts them right and says what was lost."));
}

std::optional<qint64> SqliteStore::recordedCount(const JobId &job) const
{
    const QByteArray key = job.toRfc4122();
    Query query(*m_cache, "SELECT entries FROM jobs WHERE job = ?");
    bindBlob(*query, 1, key);
    if (!query->executeStep())
        return std::nullopt;
    return query->getColumn(0).getInt64();
}

Result<QList<Entry>> SqliteStore::read(const JobId &job, qint64 expected) const
{
    const QByteArray key = job.toRfc4122();
    QList<Entry> list;
    QHash<PublicKey, quint64> last;
    Query query(*m_cache, "SELECT hash, body FROM entries INDEXED BY sqlite_autoindex_entries_2 WHERE job = ? "
                          "ORDER BY id");
    bindBlob(*query, 1, key);
    while (query->executeStep()) {
        auto entry = entryOf(blobAt(*query, 0), blobAt(*query, 1), m_sealer.get());
        if (!entry) {
            suspect();
            return entry.error();
        }
        // A recovered job may lack some of them; none stands twice or before its predecessor.
        quint64 &sequence = last[entry->key];
        if (entry->job != job || entry->sequence <= sequence)
            return indexDamaged();
        sequence = entry->sequence;
        list.append(std::move(*entry));
    }
    if (list.size() != expected)
        return indexDamaged();
    return list;
}

Result<QList<Entry>> SqliteStore::entries(const JobId &job) const
{
    return guarded<QList<Entry>>(RecordWords::tr("The job could not be read"), [&]() -> Result<QList<Entry>> {
        const auto expected = recordedCount(job);
        if (!expected && !exists(job))
            return noSuchJob(job);
        auto list = read(job, expected.value_or(-1));
        if (list)
            m_whole.insert(job);
        return list;
    });
}

Result<void> SqliteStore::readWhole(const JobId &job) const
{
    if (m_whole.contains(job))
        return {};
    const auto list = entries(job);
    return list ? Result<void>() : list.error();
}

Result<Hash> SqliteStore::head(const JobId &job) const
{
    return guarded<Hash>(RecordWords::tr("The job could not be read"), [&]() -> Result<Hash> {
        if (auto whole = readWhole(job); !whole)
            return whole.error();
        return headOf(headsOf(job));
    });
}

bool SqliteStore::indexesAgree() const
{
    return m_database->execAndGet("PRAGMA integrity_check(1)").getString() == std::string("ok");
}

Result<RawRecord> SqliteStore::raw(const JobId &job) const
{
    return guarded<RawRecord>(RecordWords::tr("The job could not be read"), [&]() -> Result<RawRecord> {
        const auto list = entries(job);
        if (!list)
            return list.error();
        RawRecord record;
        const QByteArray key = job.toRfc4122();
        for (const Entry &entry : *list) {
            auto body = encodeEntry(entry);
            if (!body)
                return body.error();
            record.entries.append(std::move(*body));
            for (const Hash &hash : entry.blobs) {
                if (record.blobs.contains(hash))
                    continue;
                auto bytes = m_blobs.read(hash);
                if (!bytes)
                    return namingPhoto(entry, bytes.error());
                record.blobs.insert(hash, *bytes);
            }
        }
        Query query(*m_cache, "SELECT statement, signature FROM batches WHERE job = ? ORDER BY id");
        bindBlob(*query, 1, key);
        while (query->executeStep())
            record.batches.append({blobAt(*query, 0), blobAt(*query, 1)});
        // A damaged attestation of the chain, or one that its index does not lead to, is missed by nobody but the
        // proof.
        if (!verifyRecord(record).valid() &&
            !(std::all_of(record.batches.cbegin(), record.batches.cend(), isSigned) && indexesAgree()))
            return indexDamaged();
        return record;
    });
}

} // namespace wm::record
