// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_runner.h"

#include "core/workflow/conversation_provisioning.h"

#include <QtCore/QPromise>

namespace wm::workflow {

namespace {

/// Hands what a conversation ends with to a promise. The coroutine's frame owns both and frees itself at its end.
template <class T>
QCoro::Task<void> fulfil(QCoro::Task<T> conversation, std::shared_ptr<QPromise<T>> promise)
{
    T result = co_await std::move(conversation);
    promise->addResult(std::move(result));
    promise->finish();
}

template <class T>
QFuture<T> started(QCoro::Task<T> conversation)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    fulfil<T>(std::move(conversation), std::move(promise));
    return future;
}

} // namespace

QFuture<Result<CollarSnapshot>> startIdentify(const QString &serial, const QString &partNumber, bool demonstration,
                                              std::shared_ptr<CollarPort> collar, std::shared_ptr<Journal> journal,
                                              Clock *clock, Cancellation cancellation,
                                              std::function<void(const QString &words)> whenWaiting)
{
    return started(identifyCollar(serial, partNumber, demonstration, std::move(collar), std::move(journal), clock,
                                  std::move(cancellation), std::move(whenWaiting)));
}

QFuture<Result<ProvisioningOutcome>> startProvisioning(const ProvisioningRequest &request,
                                                       std::shared_ptr<CollarPort> collar,
                                                       std::shared_ptr<Journal> journal, Clock *clock,
                                                       Cancellation cancellation, OnProgress progress)
{
    return started(provisionCollar(request, std::move(collar), std::move(journal), clock, std::move(cancellation),
                                   std::move(progress)));
}

} // namespace wm::workflow
