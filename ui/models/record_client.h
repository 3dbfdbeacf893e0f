// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QMutex>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>

namespace wm::ui {

/// The store, off the window's thread: opened, used and closed on one thread of its own; every call is a future. Calls
/// run in the order they were made. While the store is not open, every call ends with the error of opening it.
class RecordClient
{
public:
    using Opener = std::function<Result<std::unique_ptr<record::Store>>(QString passphrase)>;
    explicit RecordClient(Opener opener);
    /// Waits for what is still being written.
    ~RecordClient();
    RecordClient(const RecordClient &) = delete;
    RecordClient &operator=(const RecordClient &) = delete;

    [[nodiscard]] QFuture<Result<record::OpenReport>> open(const QString &passphrase = {});
    /// What opens it from now on; the store that is open is let go of with the next open().
    void setOpener(Opener opener) { m_opener = std::move(opener); }
    /// Runs `work(record::Store &)`, which returns a Result, on the store's thread.
    template <class Work>
    [[nodiscard]] auto call(Work work) -> QFuture<std::invoke_result_t<Work, record::Store &>>
    {
        return QtConcurrent::run(&m_thread,
                                 [this, work = std::move(work)]() -> std::invoke_result_t<Work, record::Store &> {
                                     if (!m_store)
                                         return m_failure;
                                     return work(*m_store);
                                 });
    }

    /// Photos of a file that is only looked at, beside those of the store; they take the place of those lent before.
    void lend(QHash<record::Hash, QByteArray> photos);
    /// Empty: it was not lent. Any thread.
    [[nodiscard]] QByteArray lent(const record::Hash &hash) const;

private:
    mutable QMutex m_lending;
    QHash<record::Hash, QByteArray> m_lent;
    Opener m_opener;
    QThreadPool m_thread; ///< one thread that never expires
    std::unique_ptr<record::Store> m_store;
    Error m_failure;
};

} // namespace wm::ui
