// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_provisioning.h"

#include "core/workflow/provisioning_run.h"

#include <utility>

namespace wm::workflow {

using namespace std::chrono_literals;
using namespace provisioning;

namespace {

/// Watches and reads what counts.
QCoro::Task<Result<ProvisioningOutcome>> watchToTheEnd(provisioning::RunPtr run, std::optional<quint32> attempt,
                                                       bool alreadyDone)
{
    const Result<CollarSnapshot> now = co_await watch(run, attempt);
    if (!now)
        co_return now.error();
    run->tell(QStringLiteral("verify"), *now, run->clock->now(), 0ns);
    if (const Result<void> good = verified(*now); !good)
        co_return good.error();

    QList<record::Draft> drafts{readingDraft(QStringLiteral("collar.state"), *now)};
    if (const auto fact = orientationFact(run->journal->state(), *now))
        drafts.append(*fact);
    const Result<void> saved = co_await run->journal->append(drafts);
    if (!saved)
        co_return saved.error();
    co_return ProvisioningOutcome{*now, attempt.value_or(0), alreadyDone};
}

} // namespace

QCoro::Task<Result<ProvisioningOutcome>> watchCollar(ProvisioningRequest request, std::shared_ptr<CollarPort> collar,
                                                     std::shared_ptr<Journal> journal, Clock *clock,
                                                     Cancellation cancellation, OnProgress progress)
{
    const auto run = std::make_shared<const Run>(
        Run{std::move(request), std::move(collar), std::move(journal), clock, cancellation, std::move(progress)});
    co_return co_await watchToTheEnd(run, std::nullopt, false);
}

QCoro::Task<Result<ProvisioningOutcome>> provisionCollar(ProvisioningRequest request,
                                                         std::shared_ptr<CollarPort> collar,
                                                         std::shared_ptr<Journal> journal, Clock *clock,
                                                         Cancellation cancellation, OnProgress progress)
{
    const auto run = std::make_shared<const Run>(
        Run{std::move(request), std::move(collar), std::move(journal), clock, cancellation, std::move(progress)});

    if (const Result<void> complete = checkComplete(run->request.premises); !complete)
        co_return complete.error();
    const Result<CollarSnapshot> seen =
        co_await identifyCollar(run->request.serial, run->request.partNumber, run->request.demonstration, run->collar,
                                run->journal, run->clock, run->cancellation, run->request.whenWaiting);
    if (!seen)
        co_return seen.error();
    run->tell(QStringLiteral("identify"), *seen, run->clock->now(), 0ns);

    Result<CollarSnapshot> now = co_await waitUntilProvisionable(run);
    if (!now)
        co_return now.error();

    bool alreadyDone = false;
    std::optional<quint32> attempt = unresolvedAttempt(run->journal->state());
    const auto state = now->provisioning;
    if (state == ProvisioningState::Operational || state == ProvisioningState::ReportError ||
        state == ProvisioningState::UpdateError) {
        if (const Result<void> same = co_await checkHeld(run, *now); !same)
            co_return same.error();
        alreadyDone = true;
    } else if (state != ProvisioningState::Provisioning) {
        if (state == ProvisioningState::ProvisioningError && attempt) {
            // The collar has ended that attempt itself; the next one is a new one.
            const Result<void> ended = co_await resolve(run, attempt, QStringLiteral("refused"), toWord(*state));
            if (!ended)
                co_return ended.error();
        }
        const Result<void> written = co_await writeAndReadBack(run, *now);
        if (!written)
            co_return written.error();
        const Result<quint32> sent = co_await sendCommand(run, *now);
        if (!sent)
            co_return sent.error();
        attempt = *sent;
    }
    co_return co_await watchToTheEnd(run, attempt, alreadyDone);
}

} // namespace wm::workflow
