// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/open_bench.h"

#include "devices/bench/bench_worker.h"

#include <QtCore/QPromise>
#include <QtCore/QThread>

namespace wm::bench {

namespace {

using namespace workflow;

/// The window's end of a session; the worker has a thread of its own and is never touched from here but by messages.
class OpenBench final : public BenchPort
{
public:
    OpenBench(const QString &linkText, BenchOptions options, Clock &clock, const QString &captureDir)
    {
        const auto tell = [this](const BenchUpdate &update) {
            QMetaObject::invokeMethod(
                this,
                [this, update] {
                    m_worker->taken();
                    Q_EMIT updated(update);
                },
                Qt::QueuedConnection);
        };
        m_worker = new BenchWorker(linkText, options, clock, captureDir, tell);
        m_worker->moveToThread(&m_thread);
        // It belongs to its thread, timers and link and all, and ends there.
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("bench"));
        m_thread.start();
    }
    ~OpenBench() override
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }
    OpenBench(const OpenBench &) = delete;
    OpenBench &operator=(const OpenBench &) = delete;

    void open() override
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->open(); }, Qt::QueuedConnection);
    }
    void close() override
    {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
    }
    QFuture<Result<QString>> startCapture(const QString &name) override
    {
        return ask<QString>([name](BenchWorker &worker) { return worker.startCapture(name); });
    }
    QFuture<Result<QString>> stopCapture() override
    {
        return ask<QString>([](BenchWorker &worker) { return worker.stopCapture(); });
    }
    QFuture<Result<void>> saveRecording(const QString &file) override
    {
        return ask<void>([file](BenchWorker &worker) { return worker.saveRecording(file); });
    }
    QFuture<Result<void>> saveValues(const QString &file) override
    {
        return ask<void>([file](BenchWorker &worker) { return worker.saveValues(file); });
    }

private:
    template <class T, class Work>
    QFuture<Result<T>> ask(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, promise, work] {
                promise->addResult(work(*worker));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QThread m_thread;
    BenchWorker *m_worker = nullptr;
};

} // namespace

std::unique_ptr<BenchPort> openBench(const QString &linkText, BenchOptions options, Clock &clock,
                                     const QString &captureDir)
{
    return std::make_unique<OpenBench>(linkText, options, clock, captureDir);
}

} // namespace wm::bench
