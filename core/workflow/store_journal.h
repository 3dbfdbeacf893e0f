// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/workflow/conversation.h"

namespace wm::workflow {

/// The journal of one job in a store on this thread: for the command line and for tests.
class StoreJournal final : public Journal
{
public:
    /// Reads the job as it stands. The store must outlive the journal.
    static Result<std::shared_ptr<StoreJournal>> open(record::Store &store, const JobId &job, record::Author author);

    QFuture<Result<void>> append(QList<record::Draft> drafts) override;
    [[nodiscard]] const record::JobState &state() const override { return m_state; }
    /// As append(), for callers that do not wait for futures.
    Result<void> appendNow(const QList<record::Draft> &drafts);

private:
    StoreJournal(record::Store &store, JobId job, record::Author author, record::JobState state);
    record::Store &m_store;
    JobId m_job;
    record::Author m_author;
    record::JobState m_state;
};

/// A journal that forgets: for talking to a device without a job, where the device itself is asked how things stand.
class BenchJournal final : public Journal
{
public:
    QFuture<Result<void>> append(QList<record::Draft> drafts) override;
    [[nodiscard]] const record::JobState &state() const override { return m_state; }

private:
    record::JobState m_state;
    quint64 m_sequence = 0;
};

} // namespace wm::workflow
