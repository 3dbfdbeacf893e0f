// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/store_journal.h"

#include "core/base/bytes.h"
#include "core/record/causality.h"

namespace wm::workflow {

namespace {

QFuture<Result<void>> ready(Result<void> result)
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

StoreJournal::StoreJournal(record::Store &store, JobId job, record::Author author, record::JobState state)
    : m_store(store), m_job(job), m_author(std::move(author)), m_state(std::move(state))
{
}

Result<std::shared_ptr<StoreJournal>> StoreJournal::open(record::Store &store, const JobId &job, record::Author author)
{
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    return std::shared_ptr<StoreJournal>(new StoreJournal(store, job, std::move(author), record::JobState(*entries)));
}

Result<void> StoreJournal::appendNow(const QList<record::Draft> &drafts)
{
    if (drafts.isEmpty())
        return {};
    const record::SeenNote seen(m_state.entries());
    const auto entries = m_store.append(m_job, m_author, seen.before(m_store.deviceKey(), drafts));
    if (!entries)
        return entries.error();
    m_state.apply(*entries);
    return {};
}

QFuture<Result<void>> StoreJournal::append(QList<record::Draft> drafts)
{
    return ready(appendNow(drafts));
}

QFuture<Result<void>> BenchJournal::append(QList<record::Draft> drafts)
{
    QList<record::Entry> entries;
    for (record::Draft &draft : drafts) {
        record::Entry entry;
        entry.sequence = ++m_sequence;
        entry.kind = draft.kind;
        entry.path = std::move(draft.path);
        entry.value = draft.value;
        entry.supersedes = std::move(draft.supersedes);
        entry.hash = sha256(QByteArray::number(m_sequence));
        entries.append(std::move(entry));
    }
    m_state.apply(entries);
    return ready({});
}

} // namespace wm::workflow
