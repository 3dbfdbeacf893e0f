// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sqlite_store.h"

#include "core/base/text.h"
#include "core/record/entry_row.h"
#include "core/record/job_row.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>

#include <algorithm>

#include <sqlite3.h>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qsizetype kMaxDraftsOfBatch = 100'000;

Error brokenRow()
{
    return makeError(ErrorCode::Corrupt,
                     RecordWords::tr("A row of the jobs list was altered or damaged on this device’s disk. Start "
                                     "Witnessmark again: it is then made anew."));
}

QCborMap openingValue(const NewJob &job)
{
    return {{QStringLiteral("to"), QStringLiteral("draft")},
            {QStringLiteral("title"), job.title},
            {QStringLiteral("demonstration"), job.demonstration},
            {QStringLiteral("packs"), QCborArray::fromStringList(job.packs)}};
}

} // namespace

Error SqliteStore::noSuchJob(const JobId &job)
{
    return makeError(ErrorCode::NotFound,
                     RecordWords::tr("There is no job %1 on this device. Import its bundle first.").arg(toText(job)));
}

Result<JobId> SqliteStore::createJob(const NewJob &job, const Author &author)
{
    return openOrCreateJob(newJobId(), job, author);
}

Result<JobId> SqliteStore::openOrCreateJob(const JobId &id, const NewJob &job, const Author &author)
{
    return guarded<JobId>(RecordWords::tr("The job could not be opened"), [&]() -> Result<JobId> {
        if (id.isNull())
            return makeError(ErrorCode::Invalid, RecordWords::tr("A job needs an id that is not all zeros."));
        if (exists(id))
            return id;
        if (recordedCount(id))
            return indexDamaged();
        const Draft opening{.kind = Kind::Transition, .path = QStringLiteral("job"), .value = openingValue(job)};
        const auto written = write(id, author, {opening}, true);
        if (!written)
            return written.error();
        return id;
    });
}

Result<QList<JobSummary>> SqliteStore::jobs() const
{
    return guarded<QList<JobSummary>>(RecordWords::tr("The list of jobs could not be read"),
                                      [&]() -> Result<QList<JobSummary>> {
                                          QList<JobSummary> list;
                                          Query query(*m_cache, "SELECT * FROM jobs ORDER BY changed_utc_ms DESC, job");
                                          while (query->executeStep()) {
                                              auto summary = jobRowAt(*query, m_sealer.get());
                                              if (!summary) {
                                                  suspect();
                                                  return brokenRow();
                                              }
                                              list.append(*std::move(summary));
                                          }
                                          return list;
                                      });
}

Result<JobSummary> SqliteStore::job(const JobId &id) const
{
    return guarded<JobSummary>(RecordWords::tr("The job could not be read"), [&]() -> Result<JobSummary> {
        const QByteArray key = id.toRfc4122();
        Query query(*m_cache, "SELECT * FROM jobs WHERE job = ?");
        bindBlob(*query, 1, key);
        if (!query->executeStep())
            return noSuchJob(id);
        const auto summary = jobRowAt(*query, m_sealer.get());
        if (!summary) {
            suspect();
            return brokenRow();
        }
        return *summary;
    });
}

Result<QList<Entry>> SqliteStore::append(const JobId &job, const Author &author, const QList<Draft> &drafts)
{
    return guarded<QList<Entry>>(RecordWords::tr("Nothing was recorded"),
                                 [&] { return write(job, author, drafts, false); });
}

Result<void> SqliteStore::checked(const JobId &job, const Author &author, const QList<Draft> &drafts) const
{
    if (drafts.isEmpty() || drafts.size() > kMaxDraftsOfBatch)
        return makeError(ErrorCode::Invalid, RecordWords::tr("There is nothing to record, or far too much at once."));
    for (const QString &text : {author.user, author.role})
        if (auto fine = checkedText(text, RecordWords::tr("The name or role of the person"), 64); !fine)
            return fine.error();
    for (const Draft &draft : drafts) {
        if (auto fine = checkedText(draft.path, RecordWords::tr("The path of an entry"), 512); !fine)
            return fine.error();
        for (const Hash &blob : draft.blobs)
            if (m_blobs.size(blob) < 0)
                return makeError(ErrorCode::Invalid,
                                 RecordWords::tr("The entry at “%1” cites an attachment that is not on this device.")
                                     .arg(draft.path));
        if (!draft.supersedes)
            continue;
        const QByteArray jobKey = job.toRfc4122();
        const QString kind = toWord(draft.kind);
        Query query(*m_cache, "SELECT 1 FROM entries WHERE hash = ? AND job = ? AND kind = ? AND path = ?");
        bindBlob(*query, 1, *draft.supersedes);
        bindBlob(*query, 2, jobKey);
        bindText(*query, 3, kind);
        bindText(*query, 4, draft.path);
        if (!query->executeStep())
            return makeError(ErrorCode::Invalid,
                             RecordWords::tr("The entry at “%1” corrects one that is not there.").arg(draft.path));
    }
    return {};
}

Result<QList<Entry>> SqliteStore::write(const JobId &job, const Author &author, QList<Draft> drafts, bool opening)
{
    if (!opening)
        if (auto whole = readWhole(job); !whole)
            return whole.error();
    if (auto fine = checked(job, author, drafts); !fine)
        return fine.error();

    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    DeviceCount count(m_deviceSequence);
    Head last = lastOf(job, m_keys->publicKey());
    const qsizetype own = last.sequence == 0 ? 1 : 0;
    if (own == 1)
        drafts.prepend(deviceDraft());
    const quint64 first = last.sequence + 1;

    QList<Entry> added;
    for (const Draft &draft : std::as_const(drafts)) {
        Entry entry;
        entry.job = job;
        entry.key = m_keys->publicKey();
        entry.sequence = last.sequence + 1;
        entry.previous = last.hash;
        entry.utcMs = m_clock.utc().toMSecsSinceEpoch();
        entry.bootId = m_clock.bootId();
        entry.monotonicNs = m_clock.now().count();
        entry.user = author.user;
        entry.role = author.role;
        entry.kind = draft.kind;
        entry.path = draft.path;
        entry.value = draft.value;
        entry.supersedes = draft.supersedes;
        entry.blobs = draft.blobs;
        const auto body = encodeEntry(entry);
        if (!body)
            return body.error();
        // Read back at once: what the log holds is what every reader will see.
        auto read = decodeEntry(*body);
        if (!read)
            return read.error();
        insert(*read, *body, true);
        last = {read->key, read->sequence, read->hash};
        added.append(*read);
    }

    const Batch batch{job, last.key, first, last.sequence, headsOf(job)};
    const auto statement = encodeBatch(batch);
    if (!statement)
        return statement.error();
    insert(batch, {*statement, m_keys->sign(batchMessage(*statement))});
    updateSummary(job, added);
    transaction.commit();

    count.keep();
    m_wroteSomething = true;
    if (m_observer)
        m_observer(job, added);
    if (m_logPages >= kCheckpointPages)
        checkpoint();
    return added.mid(own);
}

void SqliteStore::insert(const Entry &entry, const QByteArray &body, bool own)
{
    const QByteArray job = entry.job.toRfc4122();
    const QByteArray cell = bodyCell(entry.hash, body, m_sealer.get());
    Query query(
        *m_cache,
        "INSERT INTO entries (job, key, seq, hash, kind, path, body, device_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindBlob(*query, 1, job);
    bindBlob(*query, 2, entry.key);
    query->bind(3, static_cast<int64_t>(entry.sequence));
    bindBlob(*query, 4, entry.hash);
    bindText(*query, 5, toWord(entry.kind));
    bindText(*query, 6, entry.path);
    bindBlob(*query, 7, cell);
    if (own)
        query->bind(8, static_cast<int64_t>(++m_deviceSequence));
    query->exec();
    for (const Hash &blob : entry.blobs) {
        Query cite(*m_cache, "INSERT OR IGNORE INTO blobs (hash, size) VALUES (?, ?)");
        bindBlob(*cite, 1, blob);
        cite->bind(2, static_cast<int64_t>(std::max<qint64>(m_blobs.size(blob), 0)));
        cite->exec();
    }
}

void SqliteStore::insert(const Batch &batch, const SignedBatch &signedBatch)
{
    const QByteArray job = batch.job.toRfc4122();
    Query query(*m_cache,
                "INSERT OR IGNORE INTO batches (job, key, last, statement, signature) VALUES (?, ?, ?, ?, ?)");
    bindBlob(*query, 1, job);
    bindBlob(*query, 2, batch.key);
    query->bind(3, static_cast<int64_t>(batch.last));
    bindBlob(*query, 4, signedBatch.statement);
    bindBlob(*query, 5, signedBatch.signature);
    query->exec();
}

void SqliteStore::updateSummary(const JobId &job, const QList<Entry> &added)
{
    const QByteArray key = job.toRfc4122();
    JobSummary summary;
    {
        Query query(*m_cache, "SELECT * FROM jobs WHERE job = ?");
        bindBlob(*query, 1, key);
        if (query->executeStep()) {
            const auto known = jobRowAt(*query, m_sealer.get());
            if (!known)
                throw SQLite::Exception("a row of the jobs list does not open", SQLITE_CORRUPT);
            summary = *known;
        }
    }
    summariseAdded(added, summary);
    const bool facts = std::any_of(added.begin(), added.end(), [](const Entry &entry) {
        return (entry.kind == Kind::Fact || entry.kind == Kind::Transition) && summaryPaths().contains(entry.path);
    });
    if (facts) {
        JobState state;
        Query query(*m_cache, "SELECT hash, body FROM entries WHERE job = ? AND " WM_SUMMARISED
                              " AND kind IN ('fact', 'transition') ORDER BY id");
        bindBlob(*query, 1, key);
        while (query->executeStep())
            if (const auto entry = entryOf(blobAt(*query, 0), blobAt(*query, 1), m_sealer.get()); entry)
                state.apply({*entry});
        summariseFacts(state, summary);
    }
    summary.id = job;
    Query query(*m_cache, kWriteJobRow);
    writeJobRow(*query, summary, m_sealer.get());
}

bool SqliteStore::exists(const JobId &job) const
{
    const QByteArray key = job.toRfc4122();
    Query query(*m_cache, "SELECT 1 FROM entries WHERE job = ? LIMIT 1");
    bindBlob(*query, 1, key);
    return query->executeStep();
}

Hash SqliteStore::hashAt(const JobId &job, const PublicKey &author, quint64 sequence) const
{
    const QByteArray key = job.toRfc4122();
    Query query(*m_cache, "SELECT hash FROM entries WHERE job = ? AND key = ? AND seq = ?");
    bindBlob(*query, 1, key);
    bindBlob(*query, 2, author);
    query->bind(3, static_cast<int64_t>(sequence));
    return query->executeStep() ? blobAt(*query, 0) : Hash();
}

Head SqliteStore::lastOf(const JobId &job, const PublicKey &author) const
{
    const QByteArray key = job.toRfc4122();
    Query query(*m_cache, "SELECT seq, hash FROM entries WHERE job = ? AND key = ? ORDER BY seq DESC LIMIT 1");
    bindBlob(*query, 1, key);
    bindBlob(*query, 2, author);
    if (!query->executeStep())
        return {author, 0, Hash(32, '\0')};
    return {author, static_cast<quint64>(query->getColumn(0).getInt64()), blobAt(*query, 1)};
}

QList<Head> SqliteStore::headsOf(const JobId &job) const
{
    // From one author to the next through the index: the number of entries does not matter.
    const QByteArray key = job.toRfc4122();
    QList<Head> heads;
    QByteArray author;
    while (true) {
        {
            Query query(*m_cache, "SELECT key FROM entries WHERE job = ? AND key > ? ORDER BY key LIMIT 1");
            bindBlob(*query, 1, key);
            bindBlob(*query, 2, author);
            if (!query->executeStep())
                return heads;
            author = blobAt(*query, 0);
        }
        heads.append(lastOf(job, author));
    }
}

Draft SqliteStore::deviceDraft() const
{
    return Draft{.kind = Kind::Note,
                 .path = QStringLiteral("device"),
                 .value = {{QStringLiteral("text"), QStringLiteral("The device whose key signs these entries.")},
                           {QStringLiteral("certificate_sha256"), m_keys->certificateSha256()},
                           {QStringLiteral("certificate"), m_keys->certificateDer()}}};
}

Result<Hash> SqliteStore::putBlob(QByteArrayView bytes)
{
    return m_blobs.put(bytes);
}

Result<QByteArray> SqliteStore::blob(const Hash &hash) const
{
    return m_blobs.read(hash);
}

} // namespace wm::record
