// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/record/verify.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <memory>

namespace wm::record {

/// The store on a thread of its own, so that no window waits for a disk. Calls may come from any thread and are carried
/// out one after another in their order; every future ends, with Cancelled when the service is closed first. Signals
/// come on the thread of whoever is connected.
class StoreService final : public QObject
{
    Q_OBJECT
public:
    /// The clock is read on the store's thread and must outlive this object.
    explicit StoreService(Clock &clock, QObject *parent = nullptr);
    /// Carries out what was asked, closes the store, ends the thread.
    ~StoreService() override;

    /// To be called first, once; an earlier store of this service is closed.
    QFuture<Result<OpenReport>> open(const QString &dataDir);
    QFuture<Result<JobId>> createJob(const NewJob &job, const Author &author);
    QFuture<Result<JobId>> openOrCreateJob(const JobId &id, const NewJob &job, const Author &author);
    QFuture<Result<QList<JobSummary>>> jobs();
    QFuture<Result<JobSummary>> job(const JobId &id);
    QFuture<Result<QList<Entry>>> append(const JobId &job, const Author &author, const QList<Draft> &drafts);
    QFuture<Result<QList<Entry>>> entries(const JobId &job);
    QFuture<Result<Hash>> head(const JobId &job);
    QFuture<Result<Hash>> putBlob(const QByteArray &bytes);
    QFuture<Result<QByteArray>> blob(const Hash &hash);
    QFuture<Result<RawRecord>> raw(const JobId &job);
    QFuture<Result<std::shared_ptr<const DeviceKeys>>> deviceKeys();
    QFuture<Result<void>> appendSeries(const JobId &job, const QString &channel, const QList<SeriesPoint> &points);
    QFuture<Result<QList<SeriesPoint>>> series(const JobId &job, const QString &channel);
    QFuture<Result<void>> tidyUp();
    QFuture<Result<void>> exportBundle(const JobId &job, const QString &file);
    QFuture<Result<JobId>> importBundle(const QString &file);
    /// Anything else, on the store's thread: for work that reads and writes in one go.
    template <class Body>
    auto run(Body body) -> QFuture<std::invoke_result_t<Body, Store &>>;

Q_SIGNALS:
    /// After every commit: what it added, in the order of entries().
    void appended(const wm::JobId &job, const QList<wm::record::Entry> &entries);

private:
    [[nodiscard]] static Error notOpen();
    template <class Body>
    void post(Body body);

    Clock &m_clock;
    QThread m_thread;
    QObject *m_worker;              ///< lives on m_thread
    std::unique_ptr<Store> m_store; ///< touched on m_thread only
};

template <class Body>
void StoreService::post(Body body)
{
    QMetaObject::invokeMethod(m_worker, std::move(body), Qt::QueuedConnection);
}

template <class Body>
auto StoreService::run(Body body) -> QFuture<std::invoke_result_t<Body, Store &>>
{
    using Value = std::invoke_result_t<Body, Store &>;
    // Shared, because what is posted must be copyable.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    post([this, promise, body = std::move(body)]() mutable {
        promise->addResult(m_store != nullptr ? body(*m_store) : Value(notOpen()));
        promise->finish();
    });
    return future;
}

} // namespace wm::record
