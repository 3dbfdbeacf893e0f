// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/ingest.h"

#include "core/base/bytes.h"
#include "core/cloud/assignments.h"
#include "core/record/projection.h"

#include <QtCore/QSet>

namespace wm::cloud {

using record::Judged;
using record::Proof;
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
    Query query(m_database, "SELECT last_number FROM devices WHERE key = ?", caller.device);
    return query.next() ? query.number(0) : 0;
}

std::optional<Ingest::Answer> Ingest::answered(const Caller &caller, qint64 number)
{
    Query query(m_database, "SELECT body_sha256, verdict, reason FROM answers WHERE device = ? AND number = ?",
                caller.device, number);
    if (!query.next())
        return std::nullopt;
    return Answer{query.bytes(0), {static_cast<Verdict>(query.number(1)), query.text(2)}};
}

bool Ingest::isOpen(const Caller &caller)
{
    Query query(m_database, "SELECT 1 FROM users WHERE id = ? AND closed = 0", caller.user);
    return query.next();
}

bool Ingest::isDeviceOf(const QByteArray &company, const QByteArray &key)
{
    Query query(m_database, "SELECT 1 FROM devices WHERE key = ? AND company = ?", key, company);
    return query.next();
}

record::KnownChains Ingest::chains(const QByteArray &company)
{
    return {[this, company](const JobId &job, const record::PublicKey &key) {
                const QByteArray id = job.toRfc4122();
                Query query(m_database,
                            "SELECT seq, hash FROM entries WHERE company = ? AND job = ? AND key = ? "
                            "ORDER BY seq DESC LIMIT 1",
                            company, id, key);
                if (!query.next())
                    return record::Head{key, 0, record::Hash(32, '\0')};
                return record::Head{key, static_cast<quint64>(query.number(0)), query.bytes(1)};
            },
            [this, company](const JobId &job, const record::PublicKey &key, quint64 sequence) {
                const QByteArray id = job.toRfc4122();
                Query query(m_database,
                            "SELECT hash FROM entries WHERE company = ? AND job = ? AND key = ? AND seq = ?", company,
                            id, key, static_cast<qint64>(sequence));
                return query.next() ? query.bytes(0) : record::Hash();
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

QString Ingest::reasonAgainst(const Caller &caller, const QSet<QByteArray> &hidden, const PushItem &item,
                              const Judged &judged)
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
    if (hidden.contains(judged.entry.job.toRfc4122()))
        return QStringLiteral("not-assigned");
    const bool author =
        item.number > 0 ? judged.entry.key == caller.device : isDeviceOf(caller.company, judged.entry.key);
    return author ? QString() : QStringLiteral("unknown-device");
}

void Ingest::insert(const Caller &caller, const record::Entry &entry, const QByteArray &body, qint64 n)
{
    const QByteArray job = entry.job.toRfc4122();
    m_database.run("INSERT INTO entries (company, n, job, key, seq, hash, kind, path, body) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   caller.company, n, job, entry.key, static_cast<qint64>(entry.sequence), entry.hash,
                   record::toWord(entry.kind), entry.path, body);
    for (const record::Hash &hash : entry.blobs) {
        m_database.run("INSERT INTO blobs (company, hash, size, complete) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING",
                       caller.company, hash);
        m_database.run("INSERT INTO citations (company, hash, job) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                       caller.company, hash, job);
    }
}

qint64 Ingest::insertSignatures(const Caller &caller, const QList<record::SignedBatch> &signatures, qint64 after)
{
    qint64 added = 0;
    for (const record::SignedBatch &item : signatures) {
        const auto batch = record::decodeBatch(item.statement);
        if (!batch)
            continue;
        const QByteArray job = batch->job.toRfc4122();
        added += m_database.run("INSERT INTO signatures (company, n, job, key, last, statement, signature) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (company, job, key, last, signature) "
                                "DO NOTHING",
                                caller.company, after + added + 1, job, batch->key, static_cast<qint64>(batch->last),
                                item.statement, item.signature);
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
    Query query(m_database, "SELECT body FROM entries WHERE company = ? AND job = ? AND path = ? AND kind = ?",
                caller.company, job, entry.path, record::toWord(entry.kind));
    while (query.next())
        if (auto one = record::decodeEntry(query.bytes(0)); one) {
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
        Query query(m_database, "SELECT counter FROM companies WHERE id = ?", caller.company);
        if (query.next())
            counter = query.number(0);
    }
    const qint64 before = counter;
    const QSet<QByteArray> hidden = Assignments::hiddenFrom(caller, m_database);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString reason = reasonAgainst(caller, hidden, items.at(i), judged.at(i));
        ItemResult result{reason.isEmpty() ? Verdict::Accepted : Verdict::Rejected, reason};
        if (reason.isEmpty() && judged.at(i).proof == Proof::Fine) {
            insert(caller, judged.at(i).entry, items.at(i).body, ++counter);
            m_units.noticed(caller, judged.at(i).entry);
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
        Query query(m_database, "SELECT mark FROM pushes WHERE company = ? ORDER BY first DESC LIMIT 1",
                    caller.company);
        if (query.next())
            mark = query.bytes(0);
    }
    mark = sha256(mark + said).left(16);
    m_database.run("UPDATE companies SET counter = ? WHERE id = ?", last, caller.company);
    m_database.run("INSERT INTO pushes (company, first, last, device, bytes, mark) VALUES (?, ?, ?, ?, ?, ?)",
                   caller.company, first, last, caller.device, bytes, mark);
}

void Ingest::remember(const Caller &caller, const PushItem &item, const ItemResult &result)
{
    m_database.run("INSERT INTO answers (device, number, body_sha256, verdict, reason) VALUES (?, ?, ?, ?, ?)",
                   caller.device, item.number, bodySha256(item), static_cast<int>(result.verdict), result.reason);
    m_database.run("UPDATE devices SET last_number = ? WHERE key = ?", item.number, caller.device);
}

Response Ingest::push(const Caller &caller, const Request &request)
{
    const auto push = sync::pushFrom(request.body);
    if (!push)
        return refuse(400, "malformed");
    Response response;
    m_database.transact([&] {
        // From here to the commit, this company's log is this push's: nobody can read a number before all smaller ones
        // are there, a repeat that reached another instance waits for the first answer, and an account that was closed
        // meanwhile is out.
        m_database.engine().lockCompany(caller.company);
        if (!isOpen(caller)) {
            response = refuse(401, sync::refusal::kNotSignedIn);
            return false;
        }
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
