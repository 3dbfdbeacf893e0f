// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/round.h"

#include "core/sync/account.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString rejectedPrefix()
{
    return QStringLiteral("sync/rejected/");
}

} // namespace

Round::Round(record::Store &store, RoundOptions options)
    : m_store(store), m_options(std::move(options)), m_entries(store, m_options.bounds, m_options.again),
      m_blobs(store, m_options.partFolder, m_options.blobs, m_blobsReport)
{
}

std::optional<Request> Round::take(Result<std::optional<Request>> request)
{
    if (!request) {
        m_error = request.error();
        return std::nullopt;
    }
    if (*request)
        (*request)->headers.append({QByteArrayLiteral("authorization"), "Bearer " + m_token});
    return *std::move(request);
}

void Round::take(const Result<void> &result)
{
    if (!result)
        m_error = result.error();
}

std::optional<Request> Round::next()
{
    if (m_error)
        return std::nullopt;
    if (m_stage == Stage::Challenge)
        return challengeRequest(m_store);
    if (m_stage == Stage::Session) {
        auto request = sessionRequest(m_challenge, m_store);
        if (request)
            return *std::move(request);
        m_error = request.error();
        return std::nullopt;
    }
    if (m_stage == Stage::Entries) {
        if (auto request = take(m_entries.next()); request || m_error)
            return request;
        m_stage = m_options.blobs.any() ? Stage::Blobs : Stage::Done;
    }
    if (m_stage == Stage::Blobs) {
        if (auto request = take(m_blobs.next()); request || m_error)
            return request;
        m_stage = Stage::Done;
    }
    return std::nullopt;
}

void Round::answered(const Response &response, std::chrono::milliseconds took)
{
    switch (m_stage) {
    case Stage::Challenge:
        m_challenge = response;
        m_stage = Stage::Session;
        break;
    case Stage::Session: {
        const auto token = sessionToken(response);
        if (token)
            m_token = *token;
        else
            m_error = token.error();
        m_stage = Stage::Entries;
        break;
    }
    case Stage::Entries:
        take(m_entries.answered(response));
        break;
    case Stage::Blobs:
        take(m_blobs.answered(response, took));
        break;
    case Stage::Done:
        break;
    }
}

Report Round::report() const
{
    Report report = m_entries.report();
    report.blobsSent = m_blobsReport.blobsSent;
    report.blobsFetched = m_blobsReport.blobsFetched;
    report.blobsWaiting = m_blobsReport.blobsWaiting;
    report.blobsLeft = m_blobsReport.blobsLeft;
    return report;
}

Result<QList<Quarantined>> quarantine(record::Store &store)
{
    record::SyncStore *sync = record::syncOf(store);
    QList<Quarantined> list;
    if (sync == nullptr)
        return list;
    const auto kept = sync->values(rejectedPrefix());
    if (!kept)
        return kept.error();
    for (auto it = kept->cbegin(); it != kept->cend(); ++it)
        list.append(
            {QByteArray::fromHex(it.key().mid(rejectedPrefix().size()).toLatin1()), QString::fromUtf8(it.value())});
    std::sort(list.begin(), list.end(), [](const Quarantined &a, const Quarantined &b) { return a.hash < b.hash; });
    return list;
}

QString explanation(const QString &reason)
{
    if (reason == QStringLiteral("forked"))
        return SyncWords::tr("the office has another entry with this number of this device: its records were put back "
                             "from an older copy, or copied to a second device");
    if (reason == QStringLiteral("follows-rejected"))
        return SyncWords::tr("it follows one that was rejected");
    if (reason == QStringLiteral("unsigned"))
        return SyncWords::tr("no signature stands for it");
    if (reason == QStringLiteral("malformed"))
        return SyncWords::tr("it is damaged");
    if (reason == QStringLiteral("newer"))
        return SyncWords::tr("the office's service is older than this program; offer it again when that was updated");
    if (reason == QStringLiteral("role"))
        return SyncWords::tr("the role of this account may only read");
    if (reason == QStringLiteral("not-assigned"))
        return SyncWords::tr("the job is assigned to others; offer it again when the office has assigned it to you");
    if (reason == QStringLiteral("unknown-device"))
        return SyncWords::tr("the device that wrote it does not belong to the company");
    return SyncWords::tr("the office gave the reason “%1”").arg(reason);
}

} // namespace wm::sync
