// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/entries_part.h"

#include "core/record/sqlite_sync.h"
#include "core/sync/account.h"

#include <QtCore/QCoreApplication>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// Being restored while a round runs happens once in a while; a service that claims it again and again is broken.
constexpr int kMostRestarts = 5;
/// Of one push; a service takes five thousand items.
constexpr qsizetype kMostLost = 2000;

QString epochKey()
{
    return QStringLiteral("sync/epoch");
}
QString cursorKey()
{
    return QStringLiteral("sync/cursor");
}
QString ackedKey()
{
    return QStringLiteral("sync/acked");
}
QString rejectedKey(const record::Hash &hash)
{
    return QStringLiteral("sync/rejected/") + QString::fromLatin1(hash.toHex());
}

Error confused()
{
    return makeError(ErrorCode::Protocol,
                     SyncWords::tr("The office's service does not keep to what it said before. Everything stays here; "
                                   "try again later."));
}

Request get(const QByteArray &target)
{
    return {QByteArrayLiteral("GET"), target};
}

Request pushing(const QByteArray &body)
{
    return {QByteArrayLiteral("POST"),
            QByteArrayLiteral("/v1/push"),
            {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}},
            body};
}

std::pair<QByteArray, QByteArray> chainOf(const JobId &job, const record::PublicKey &key)
{
    return {job.toRfc4122(), key};
}

} // namespace

EntriesPart::EntriesPart(record::Store &store, record::Bounds bounds, bool again)
    : m_store(store), m_sync(*record::syncOf(store)), m_bounds(bounds), m_again(again)
{
}

Result<qint64> EntriesPart::acked() const
{
    const auto kept = m_sync.value(ackedKey());
    if (!kept)
        return kept.error();
    return kept->toLongLong();
}

Result<std::optional<Request>> EntriesPart::next()
{
    switch (m_stage) {
    case Stage::State:
        return std::optional(get(QByteArrayLiteral("/v1/state")));
    case Stage::Pull: {
        const auto cursor = m_sync.value(cursorKey());
        if (!cursor)
            return cursor.error();
        m_own = m_own || cursor->isEmpty();
        return std::optional(get("/v1/pull?cursor=" + *cursor + (m_own ? "&own=1" : "&own=0")));
    }
    case Stage::Heads:
        return std::optional(get("/v1/heads?after=" + m_headsAfter));
    case Stage::Offer:
        return offerRequest();
    case Stage::Push:
        return pushRequest();
    case Stage::Done:
        break;
    }
    return std::optional<Request>();
}

Result<void> EntriesPart::answered(const Response &response)
{
    const QString word = refusalWord(response);
    if (word == QLatin1String(refusal::kEpoch) || word == QLatin1String(refusal::kCursorUnknown)) {
        // What it agreed to is no longer so; what it says now decides.
        if (++m_restarts > kMostRestarts)
            return confused();
        if (word == QLatin1String(refusal::kCursorUnknown))
            if (auto kept = m_sync.keep({{epochKey(), {}}, {cursorKey(), {}}, {record::offerMark(), "1"}}); !kept)
                return kept;
        m_report.restored = true;
        m_stage = Stage::State;
        return {};
    }
    if (word != QLatin1String(refusal::kGap))
        if (const auto refused = refusalIn(response))
            return *refused;
    switch (m_stage) {
    case Stage::State:
        return stateAnswered(response);
    case Stage::Pull:
        return pageAnswered(response);
    case Stage::Heads:
        return headsAnswered(response);
    case Stage::Offer:
        return offerAnswered(response);
    case Stage::Push:
        return pushAnswered(response);
    case Stage::Done:
        break;
    }
    return confused();
}

Result<void> EntriesPart::startAgain(qint64 deviceLast, const QByteArray &epoch)
{
    const auto number = acked();
    if (!number)
        return number.error();
    return m_sync.keep({{epochKey(), epoch},
                        {cursorKey(), {}},
                        {ackedKey(), QByteArray::number(std::min(*number, deviceLast))},
                        {record::offerMark(), "1"}});
}

Result<void> EntriesPart::stateAnswered(const Response &response)
{
    const auto state = stateFrom(response.body);
    if (!state)
        return state.error();
    const auto known = m_sync.value(epochKey());
    const auto number = acked();
    if (!known || !number)
        return !known ? known.error() : number.error();
    m_epoch = state->epoch;
    m_own = state->deviceLast > m_sync.lastNumber();
    // A service that was put back without being told so answers with fewer numbers than it had taken.
    if (*known != m_epoch || state->deviceLast < *number) {
        m_report.restored = m_report.restored || !known->isEmpty();
        if (auto started = startAgain(state->deviceLast, m_epoch); !started)
            return started;
    }
    m_stage = Stage::Pull;
    return {};
}

Result<void> EntriesPart::pageAnswered(const Response &response)
{
    const auto page = pageFrom(response.body);
    if (!page)
        return page.error();
    const auto merged = m_sync.merge(page->bodies, page->signatures, {{cursorKey(), page->cursor}});
    if (!merged)
        return merged.error();
    m_report.pulled += static_cast<int>(merged->added.size());
    m_report.refusedHere += static_cast<int>(merged->refused.size());
    for (const record::Entry &entry : merged->added)
        if (!m_report.changed.contains(entry.job))
            m_report.changed.append(entry.job);
    if (page->more)
        return {};
    const auto offer = m_sync.value(record::offerMark());
    if (!offer)
        return offer.error();
    m_headsAfter.clear();
    m_heads.clear();
    m_stage = !offer->isEmpty() || m_again ? Stage::Heads : Stage::Push;
    return {};
}

Result<void> EntriesPart::headsAnswered(const Response &response)
{
    QByteArray next;
    const auto page = headsFrom(response.body, &next);
    if (!page)
        return page.error();
    for (const record::JobHeads &one : *page)
        for (const record::Head &head : one.heads)
            m_heads.insert(chainOf(one.job, head.key), head);
    if (!next.isEmpty() && next == m_headsAfter)
        return confused();
    m_headsAfter = next;
    if (!next.isEmpty())
        return {};
    const auto here = m_sync.heads();
    if (!here)
        return here.error();
    if (m_again)
        if (auto cleared = clearQuarantine(); !cleared)
            return cleared;
    m_offers.clear();
    for (const record::JobHeads &one : *here)
        for (const record::Head &head : one.heads) {
            // Own entries travel by their numbers, except those that were rejected and are to be tried again.
            if (head.key == m_store.deviceKey() && !m_again)
                continue;
            const quint64 there = m_heads.value(chainOf(one.job, head.key)).sequence;
            if (there < head.sequence)
                m_offers.append({one.job, head.key, there + 1});
        }
    m_stage = Stage::Offer;
    return {};
}

/// What is tried again is noted again where it is rejected again. A fork is not tried: it cannot become right.
Result<void> EntriesPart::clearQuarantine()
{
    auto kept = m_sync.values(QStringLiteral("sync/rejected/"));
    if (!kept)
        return kept.error();
    for (auto it = kept->begin(); it != kept->end();) {
        if (it.value() == "forked") {
            it = kept->erase(it);
        } else {
            it.value().clear();
            ++it;
        }
    }
    return m_sync.keep(*kept);
}

Result<std::optional<Request>> EntriesPart::offerRequest()
{
    while (!m_offers.isEmpty()) {
        const Offering &offer = m_offers.first();
        const auto part = m_sync.written(offer.job, offer.key, offer.from, m_bounds);
        if (!part)
            return part.error();
        if (part->items.isEmpty()) {
            m_offers.removeFirst();
            continue;
        }
        m_sent.clear();
        m_sentHashes.clear();
        for (const record::Outgoing::Item &item : part->items) {
            m_sent.append(PushItem{0, item.body});
            m_sentHashes.append(item.hash);
        }
        return std::optional(pushing(toBody(Push{m_epoch, m_sent, part->signatures})));
    }
    if (auto kept = m_sync.keep({{record::offerMark(), {}}}); !kept)
        return kept.error();
    m_again = false;
    m_stage = Stage::Push;
    return pushRequest();
}

Result<void> EntriesPart::note(const QList<ItemResult> &results, record::SyncValues with)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ItemResult &one = results.at(i);
        const bool rejected = one.verdict == Verdict::Rejected;
        if (!rejected)
            ++m_report.pushed;
        if (!m_sentHashes.at(i).isEmpty())
            with.insert(rejectedKey(m_sentHashes.at(i)), rejected ? one.reason.toUtf8() : QByteArray());
    }
    return m_sync.keep(with);
}

Result<void> EntriesPart::offerAnswered(const Response &response)
{
    const auto answer = pushAnswerFrom(response.body);
    if (!answer)
        return answer.error();
    if (answer->results.size() != m_sent.size())
        return confused();
    if (auto noted = note(answer->results, {}); !noted)
        return noted;
    // What follows a rejected entry of its author would be rejected, too.
    if (answer->results.last().verdict == Verdict::Rejected)
        m_offers.removeFirst();
    else
        m_offers.first().from += static_cast<quint64>(m_sent.size());
    return {};
}

Result<std::optional<Request>> EntriesPart::pushRequest()
{
    const auto number = acked();
    if (!number)
        return number.error();
    const auto part = m_sync.outgoing(*number, m_bounds);
    if (!part)
        return part.error();
    if (part->items.isEmpty()) {
        m_stage = Stage::Done;
        return std::optional<Request>();
    }
    m_sent.clear();
    m_sentHashes.clear();
    qint64 expected = *number + 1;
    for (const record::Outgoing::Item &item : part->items) {
        for (; expected < item.number && m_sent.size() < kMostLost; ++expected) { // what a damaged disk lost
            m_sent.append(PushItem{expected, {}});
            m_sentHashes.append(record::Hash());
        }
        if (expected < item.number)
            break; // the rest goes with the next
        m_sent.append(PushItem{item.number, item.body});
        m_sentHashes.append(item.hash);
        expected = item.number + 1;
    }
    return std::optional(pushing(toBody(Push{m_epoch, m_sent, part->signatures})));
}

Result<void> EntriesPart::pushAnswered(const Response &response)
{
    if (response.status == 409) { // a gap: it wants what comes before
        const auto object = objectFrom(response.body);
        if (!object)
            return object.error();
        const qint64 wanted = object->value(QStringLiteral("wanted")).toInteger(0);
        if (wanted < 1 || wanted >= m_sent.first().number || ++m_restarts > kMostRestarts)
            return confused();
        return m_sync.keep({{ackedKey(), QByteArray::number(wanted - 1)}});
    }
    const auto answer = pushAnswerFrom(response.body);
    if (!answer)
        return answer.error();
    if (answer->results.size() != m_sent.size())
        return confused();
    return note(answer->results, {{ackedKey(), QByteArray::number(m_sent.last().number)}});
}

} // namespace wm::sync
