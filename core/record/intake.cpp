// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/intake.h"

#include "core/record/keys.h"

#include <QtCore/QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace wm::record {

namespace {

using Chain = std::pair<QByteArray, PublicKey>; ///< job, author

Chain chainOf(const JobId &job, const PublicKey &key)
{
    return {job.toRfc4122(), key};
}

/// The author's own head in a statement, when the signature is the author's.
std::optional<std::pair<JobId, Head>> signedHead(const SignedBatch &item)
{
    const auto batch = decodeBatch(item.statement);
    if (!batch || !verifySignature(batch->key, batchMessage(item.statement), item.signature))
        return std::nullopt;
    for (const Head &head : batch->heads)
        if (head.key == batch->key)
            return std::pair(batch->job, head);
    return std::nullopt;
}

class Judge
{
public:
    explicit Judge(const KnownChains &known) : m_known(known) {}

    Judged one(const QByteArray &body)
    {
        auto entry = decodeEntry(body);
        if (!entry)
            return {entry.error().code == ErrorCode::NewerVersion ? Proof::Newer : Proof::Malformed};
        Run &run = runOf(*entry);
        Judged judged{Proof::Fine, *std::move(entry)};
        const Entry &its = judged.entry;
        if (its.sequence > run.last.sequence + 1) {
            judged.proof = Proof::Gap;
            judged.wanted = run.last.sequence + 1;
        } else if (its.sequence <= run.last.sequence) {
            const Hash here = run.fresh.value(
                its.sequence, its.sequence <= run.before ? m_known.hashAt(its.job, its.key, its.sequence) : Hash());
            judged.proof = here == its.hash ? Proof::Known : Proof::Forked;
        } else if (its.previous != run.last.hash) {
            judged.proof = Proof::Forked;
        } else {
            run.last = {its.key, its.sequence, its.hash};
            run.fresh.insert(its.sequence, its.hash);
        }
        return judged;
    }

    void sign(const QList<SignedBatch> &signatures)
    {
        for (const SignedBatch &item : signatures) {
            const auto head = signedHead(item);
            if (!head)
                continue;
            const auto run = m_runs.find(chainOf(head->first, head->second.key));
            if (run != m_runs.end() && run->second.fresh.value(head->second.sequence) == head->second.hash)
                run->second.signedTo = std::max(run->second.signedTo, head->second.sequence);
        }
    }

    [[nodiscard]] bool isSigned(const Entry &entry) const
    {
        const auto run = m_runs.find(chainOf(entry.job, entry.key));
        return run != m_runs.end() && entry.sequence <= run->second.signedTo;
    }

private:
    struct Run
    {
        quint64 before = 0;         ///< number of the last entry that was here
        Head last;                  ///< with those that came
        QHash<quint64, Hash> fresh; ///< those that came, by number
        quint64 signedTo = 0;
    };
    Run &runOf(const Entry &entry)
    {
        const auto [run, made] = m_runs.try_emplace(chainOf(entry.job, entry.key));
        if (made) {
            run->second.last = m_known.last(entry.job, entry.key);
            run->second.before = run->second.last.sequence;
        }
        return run->second;
    }

    const KnownChains &m_known;
    std::map<Chain, Run> m_runs;
};

} // namespace

QList<Judged> judge(const QList<QByteArray> &bodies, const QList<SignedBatch> &signatures, const KnownChains &known)
{
    Judge court(known);
    QList<Judged> judged;
    judged.reserve(bodies.size());
    for (const QByteArray &body : bodies)
        judged.append(court.one(body));
    court.sign(signatures);
    for (Judged &one : judged)
        if (one.proof == Proof::Fine && !court.isSigned(one.entry))
            one.proof = Proof::Unsigned;
    return judged;
}

QList<SignedBatch> signaturesFor(const QList<Judged> &judged, const QList<SignedBatch> &signatures,
                                 const KnownChains &known)
{
    QHash<Hash, bool> fine;
    for (const Judged &one : judged)
        if (one.proof == Proof::Fine)
            fine.insert(one.entry.hash, true);
    QList<SignedBatch> kept;
    for (const SignedBatch &item : signatures) {
        const auto head = signedHead(item);
        if (head && (fine.contains(head->second.hash) ||
                     known.hashAt(head->first, head->second.key, head->second.sequence) == head->second.hash))
            kept.append(item);
    }
    return kept;
}

} // namespace wm::record
