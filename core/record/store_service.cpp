// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/store_service.h"

#include <QtCore/QCoreApplication>

namespace wm::record {

StoreService::StoreService(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_worker(new QObject)
{
    qRegisterMetaType<wm::JobId>("wm::JobId");
    qRegisterMetaType<QList<wm::record::Entry>>("QList<wm::record::Entry>");
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreService::~StoreService()
{
    // The last thing in the queue: everything asked before is carried out, then the thread ends.
    post([this] {
        m_store.reset();
        m_worker->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

Error StoreService::notOpen()
{
    return makeError(
        ErrorCode::Cancelled,
        QCoreApplication::translate("RecordWords", "The records are not open. Close Witnessmark and start it again."));
}

QFuture<Result<OpenReport>> StoreService::open(const QString &dataDir)
{
    auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    QFuture<Result<OpenReport>> future = promise->future();
    post([this, promise, dataDir] {
        m_store.reset();
        auto opened = Store::open(dataDir, m_clock);
        if (opened) {
            m_store = std::move(*opened);
            m_store->setObserver([this](const JobId &job, const QList<Entry> &added) { Q_EMIT appended(job, added); });
            promise->addResult(Result<OpenReport>(m_store->openReport()));
        } else {
            promise->addResult(Result<OpenReport>(opened.error()));
        }
        promise->finish();
    });
    return future;
}

QFuture<Result<JobId>> StoreService::createJob(const NewJob &job, const Author &author)
{
    return run([=](Store &store) { return store.createJob(job, author); });
}

QFuture<Result<JobId>> StoreService::openOrCreateJob(const JobId &id, const NewJob &job, const Author &author)
{
    return run([=](Store &store) { return store.openOrCreateJob(id, job, author); });
}

QFuture<Result<QList<JobSummary>>> StoreService::jobs()
{
    return run([](Store &store) { return store.jobs(); });
}

QFuture<Result<JobSummary>> StoreService::job(const JobId &id)
{
    return run([=](Store &store) { return store.job(id); });
}

QFuture<Result<QList<Entry>>> StoreService::append(const JobId &job, const Author &author, const QList<Draft> &drafts)
{
    return run([=](Store &store) { return store.append(job, author, drafts); });
}

QFuture<Result<QList<Entry>>> StoreService::entries(const JobId &job)
{
    return run([=](Store &store) { return store.entries(job); });
}

QFuture<Result<Hash>> StoreService::head(const JobId &job)
{
    return run([=](Store &store) { return store.head(job); });
}

QFuture<Result<Hash>> StoreService::putBlob(const QByteArray &bytes)
{
    return run([=](Store &store) { return store.putBlob(bytes); });
}

QFuture<Result<QByteArray>> StoreService::blob(const Hash &hash)
{
    return run([=](Store &store) { return store.blob(hash); });
}

QFuture<Result<RawRecord>> StoreService::raw(const JobId &job)
{
    return run([=](Store &store) { return store.raw(job); });
}

QFuture<Result<std::shared_ptr<const DeviceKeys>>> StoreService::deviceKeys()
{
    return run([](Store &store) { return Result<std::shared_ptr<const DeviceKeys>>(store.deviceKeys()); });
}

QFuture<Result<void>> StoreService::appendSeries(const JobId &job, const QString &channel,
                                                 const QList<SeriesPoint> &points)
{
    return run([=](Store &store) { return store.appendSeries(job, channel, points); });
}

QFuture<Result<QList<SeriesPoint>>> StoreService::series(const JobId &job, const QString &channel)
{
    return run([=](Store &store) { return store.series(job, channel); });
}

QFuture<Result<void>> StoreService::tidyUp()
{
    return run([](Store &store) { return store.tidyUp(); });
}

QFuture<Result<void>> StoreService::exportBundle(const JobId &job, const QString &file)
{
    return run([=](Store &store) { return store.exportBundle(job, file); });
}

QFuture<Result<JobId>> StoreService::importBundle(const QString &file)
{
    return run([=](Store &store) { return store.importBundle(file); });
}

} // namespace wm::record
