// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/ingest.h"

#include "core/base/bytes.h"
#include "core/record/projection.h"

#include <QtCore/QSet>

namespace wm::cloud {

using record::bindBlob;
using record::bindText;
using record::blobAt;
using record::Judged;
using record::Proof;
using record::Query;
using sync::ItemResult;
using sync::PushItem;
using sync::Verdict;

namespace {

constexpr qsizetype kMostItems = 5000;

QByteArray bodySha256(const PushItem &item)
{
    return sha256(item.body); // of what is lost: of nothing
}

} // namespace

qint64 Ingest::lastNumber(const Caller &caller)
{
    Query query(m_database.cache(), "SELECT last_number FROM devices WHERE key = ?");
    bindBlob(*query, 1, caller.device);
    return query->executeStep() ? query->getColumn(0).getInt64() : 0;
}

std::optional<Ingest::Answer> Ingest::answered(const Caller &caller, qint64 number)
{
    Query query(m_database.cache(), "SELECT body_sha256, verdict, reason FROM answers WHERE device = ? AND number = ?");
    bindBlob(*query, 1, caller.device);
    query->bind(2, static_cast<int64_t>(number));
    if (!query->executeStep())
        return std::nullopt;
    return Answer{blobAt(*query, 0), {static_cast<Verdict>(query->getColumn(1).getInt()), record::textAt(*query, 2)}};
}

bool Ingest::isDeviceOf(const QByteArray &company, const QByteArray &key)
{
    Query query(m_database.cache(), "SELECT 1 FROM devices WHERE key = ? AND company = ?");
    bindBlob(*query, 1, key);
    bindBlob(*query, 2, company);
    return query->executeStep();
}

record::KnownChains Ingest::chains(const QByteArray &company)
{
    return {[this, company](const JobId &job, const record::PublicKey &key) {
                const QByteArray id = job.toRfc4122();
                Query query(m_database.cache(),
                            "SELECT seq, hash FROM entries WHERE company = ? AND job = ? AND key = ? "
                            "ORDER BY seq DESC LIMIT 1");
                bindBlob(*query, 1, company);
                bindBlob(*query, 2, id);
                bindBlob(*query, 3, key);
                if (!query->executeStep())
                    return record::Head{key, 0, record::Hash(32, '\0')};
                return record::Head{key, static_cast<quint64>(query->getColumn(0).getInt64()), blobAt(*query, 1)};
            },
            [this, company](const JobId &job, const record::PublicKey &key, quint64 sequence) {
                const QByteArray id = job.toRfc4122();
                Query query(m_database.cache(),
                            "SELECT hash FROM entries WHERE company = ? AND job = ? AND key = ? AND seq = ?");
                bindBlob(*query, 1, company);
                bindBlob(*query, 2, id);
                bindBlob(*query, 3, key);
                query->bind(4, static_cast<int64_t>(sequence));
                return query->executeStep() ? blobAt(*query, 0) : record::Hash();
            }};
}

std::optional<Response> Ingest::refusal(const Caller &caller, const sync::Push &push)
{
    if (push.epoch != m_database.meta("epoch"))
        return refuse(409, sync::refusal::kEpoch);
    if (push.items.isEmpty() || push.items.size() > kMostItems)
        return refuse(400, "malformed");
    const qint64 last = lastNumber(caller);
    qint64 expected = 0;
    for (const PushItem &item : push.items) {
        if (item.number == 0)
            continue;
        if (expected != 0 && item.number != expected)
            return refuse(400, "malformed");
        if (item.number > std::max(last, expected - 1) + 1)
            return refuse(409, sync::refusal::kGap, {{QStringLiteral("wanted"), last + 1}});
        expected = item.number + 1;
        if (item.number > last)
            continue;
        const auto before = answered(caller, item.number);
        if (!before || before->bodySha256 != bodySha256(item))
            return refuse(409, sync::refusal::kOtherBytes, {{QStringLiteral("n"), item.number}});
    }
    return std::nullopt;
}

QString Ingest::reasonAgainst(const Caller &caller, const PushItem &item, const Judged &judged)
{
    if (item.body.isEmpty())
        return QStringLiteral("lost");
    switch (judged.proof) {
    case Proof::Malformed:
        return QStringLiteral("malformed");
    case Proof::Newer:
        return QStringLiteral("newer");
    case Proof::Forked:
        return QStringLiteral("forked");
    case Proof::Gap:
        return QStringLiteral("follows-rejected");
    case Proof::Unsigned:
        return QStringLiteral("unsigned");
    case Proof::Known:
        return {};
    case Proof::Fine:
        break;
    }
    if (!m_rights.allows(caller.role, QStringLiteral("units.edit")))
        return QStringLiteral("role");
    const bool author =
        item.number > 0 ? judged.entry.key == caller.device : isDeviceOf(caller.company, judged.entry.key);
    return author ? QString() : QStringLiteral("unknown-device");
}

void Ingest::insert(const Caller &caller, const record::Entry &entry, const QByteArray &body, qint64 n)
{
    const QByteArray job = entry.job.toRfc4122();
    Query query(m_database.cache(), "INSERT INTO entries (company, n, job, key, seq, hash, kind, path, body) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindBlob(*query, 1, caller.company);
    query->bind(2, static_cast<int64_t>(n));
    bindBlob(*query, 3, job);
    bindBlob(*query, 4, entry.key);
    query->bind(5, static_cast<int64_t>(entry.sequence));
    bindBlob(*query, 6, entry.hash);
    bindText(*query, 7, record::toWord(entry.kind));
    bindText(*query, 8, entry.path);
    bindBlob(*query, 9, body);
    query->exec();
    for (const record::Hash &hash : entry.blobs) {
        Query cite(m_database.cache(),
                   "INSERT OR IGNORE INTO blobs (company, hash, size, complete) VALUES (?, ?, 0, 0)");
        bindBlob(*cite, 1, caller.company);
        bindBlob(*cite, 2, hash);
        cite->exec();
    }
}

int Ingest::insertSignatures(const Caller &caller, const QList<record::SignedBatch> &signatures, qint64 after)
{
    int added = 0;
    for (const record::SignedBatch &item : signatures) {
        const auto batch = record::decodeBatch(item.statement);
        if (!batch)
            continue;
        const QByteArray job = batch->job.toRfc4122();
        Query query(m_database.cache(), "INSERT INTO signatures (company, n, job, key, last, statement, signature) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (company, job, key, last, signature) "
                                        "DO NOTHING RETURNING n");
        bindBlob(*query, 1, caller.company);
        query->bind(2, static_cast<int64_t>(after + added + 1));
        bindBlob(*query, 3, job);
        bindBlob(*query, 4, batch->key);
        query->bind(5, static_cast<int64_t>(batch->last));
        bindBlob(*query, 6, item.statement);
        bindBlob(*query, 7, item.signature);
        if (query->executeStep())
            ++added;
        query->reset();
    }
    return added;
}

bool Ingest::inConflict(const Caller &caller, const record::Entry &entry)
{
    if (!record::canConflict(entry.kind))
        return false;
    const QByteArray job = entry.job.toRfc4122();
    QList<record::Entry> there;
    QSet<QByteArray> authors;
    Query query(m_database.cache(), "SELECT body FROM entries WHERE company = ? AND job = ? AND path = ? AND kind = ?");
    bindBlob(*query, 1, caller.company);
    bindBlob(*query, 2, job);
    bindText(*query, 3, entry.path);
    bindText(*query, 4, record::toWord(entry.kind));
    while (query->executeStep())
        if (auto one = record::decodeEntry(blobAt(*query, 0)); one) {
            authors.insert(one->key);
            there.append(*std::move(one));
        }
    return there.size() > 1 && !record::JobState(there).conflicts().isEmpty();
}

QList<ItemResult> Ingest::take(const Caller &caller, const QList<PushItem> &items,
                               const QList<record::SignedBatch> &signatures)
{
    QList<QByteArray> bodies;
    for (const PushItem &item : items)
        bodies.append(item.body);
    const record::KnownChains known = chains(caller.company);
    QList<Judged> judged = record::judge(bodies, signatures, known);
    QList<ItemResult> results;
    qint64 counter = 0, bytes = 0;
    {
        Query query(m_database.cache(), "SELECT counter FROM companies WHERE id = ?");
        bindBlob(*query, 1, caller.company);
        if (query->executeStep())
            counter = query->getColumn(0).getInt64();
    }
    const qint64 before = counter;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString reason = reasonAgainst(caller, items.at(i), judged.at(i));
        ItemResult result{reason.isEmpty() ? Verdict::Accepted : Verdict::Rejected, reason};
        if (reason.isEmpty() && judged.at(i).proof == Proof::Fine) {
            insert(caller, judged.at(i).entry, items.at(i).body, ++counter);
            bytes += items.at(i).body.size();
        } else if (!reason.isEmpty() && judged.at(i).proof == Proof::Fine) {
            judged[i].proof = Proof::Unsigned; // so that no signature is kept for it
        }
        results.append(result);
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        if (results.at(i).verdict == Verdict::Accepted && judged.at(i).proof == Proof::Fine &&
            inConflict(caller, judged.at(i).entry))
            results[i].verdict = Verdict::Conflict;
    if (counter == before)
        return results;
    const QList<record::SignedBatch> kept = record::signaturesFor(judged, signatures, known);
    counter += insertSignatures(caller, kept, counter);
    QByteArray said;
    for (const Judged &one : std::as_const(judged))
        if (one.proof == Proof::Fine)
            said += one.entry.hash;
    close(caller, before + 1, counter, bytes, said);
    return results;
}

void Ingest::close(const Caller &caller, qint64 first, qint64 last, qint64 bytes, const QByteArray &said)
{
    QByteArray mark;
    {
        Query query(m_database.cache(), "SELECT mark FROM pushes WHERE company = ? ORDER BY first DESC LIMIT 1");
        bindBlob(*query, 1, caller.company);
        if (query->executeStep())
            mark = blobAt(*query, 0);
    }
    mark = sha256(mark + said).left(16);
    {
        Query query(m_database.cache(), "UPDATE companies SET counter = ? WHERE id = ?");
        query->bind(1, static_cast<int64_t>(last));
        bindBlob(*query, 2, caller.company);
        query->exec();
    }
    Query query(m_database.cache(),
                "INSERT INTO pushes (company, first, last, device, bytes, mark) VALUES (?, ?, ?, ?, ?, ?)");
    bindBlob(*query, 1, caller.company);
    query->bind(2, static_cast<int64_t>(first));
    query->bind(3, static_cast<int64_t>(last));
    bindBlob(*query, 4, caller.device);
    query->bind(5, static_cast<int64_t>(bytes));
    bindBlob(*query, 6, mark);
    query->exec();
}

void Ingest::remember(const Caller &caller, const PushItem &item, const ItemResult &result)
{
    const QByteArray hash = bodySha256(item);
    {
        Query query(m_database.cache(),
                    "INSERT INTO answers (device, number, body_sha256, verdict, reason) VALUES (?, ?, ?, ?, ?)");
        bindBlob(*query, 1, caller.device);
        query->bind(2, static_cast<int64_t>(item.number));
        bindBlob(*query, 3, hash);
        query->bind(4, static_cast<int>(result.verdict));
        bindText(*query, 5, result.reason);
        query->exec();
    }
    Query query(m_database.cache(), "UPDATE devices SET last_number = ? WHERE key = ?");
    query->bind(1, static_cast<int64_t>(item.number));
    bindBlob(*query, 2, caller.device);
    query->exec();
}

Response Ingest::push(const Caller &caller, const Request &request)
{
    const auto push = sync::pushFrom(request.body);
    if (!push)
        return refuse(400, "malformed");
    Response response;
    m_database.transact([&] {
        if (const auto refused = refusal(caller, *push)) {
            response = *refused;
            return false;
        }
        const qint64 last = lastNumber(caller);
        QList<PushItem> fresh;
        for (const PushItem &item : push->items)
            if (item.number == 0 || item.number > last)
                fresh.append(item);
        const QList<ItemResult> taken = fresh.isEmpty() ? QList<ItemResult>() : take(caller, fresh, push->signatures);
        sync::PushAnswer answer{push->epoch, {}};
        qsizetype next = 0;
        for (const PushItem &item : push->items) {
            if (item.number != 0 && item.number <= last) {
                answer.results.append(answered(caller, item.number)->result);
                continue;
            }
            answer.results.append(taken.at(next++));
            if (item.number != 0)
                remember(caller, item, answer.results.last());
        }
        response = jsonAnswer(sync::toBody(answer));
        return !fresh.isEmpty();
    });
    return response;
}

} // namespace wm::cloud
