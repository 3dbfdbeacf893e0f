// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/provisioning_run.h"

#include <QtCore/QCoreApplication>

namespace wm::workflow::provisioning {

namespace {

using namespace std::chrono_literals;

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

constexpr Duration kTellWaiting = 5s; ///< between two words that it is waited
/// A collar that went away while it is watched: a restart takes up to 40 s, a plug put back about as long.
constexpr Duration kAwayLimit = 60s;

/// The collar is not reached, which says nothing of what it does: it may be back in a moment. A port that has just come
/// back is somebody else's, or not yet ours, until the system has settled it.
bool isAway(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Vanished:
    case ErrorCode::Timeout:
    case ErrorCode::NotFound:
    case ErrorCode::NotReady:
    case ErrorCode::Io:
    case ErrorCode::Busy:
    case ErrorCode::NoPermission:
        return true;
    default:
        return false;
    }
}

Error stayedAway(Error error)
{
    error.message = WorkflowWords::tr("%1 The collar was already told to provision. Connect it again and start "
                                      "again: that goes on watching and sends nothing twice.")
                        .arg(error.message);
    return error;
}

/// Reads a collar that was told to provision and has to be reached again when it restarts or its plug is pulled; what
/// it was told it keeps. `end` is when the watch ends.
QCoro::Task<Result<CollarSnapshot>> readWhileWatching(RunPtr run, Instant end)
{
    std::optional<Error> gone;
    Instant goneSince{0}, tellAt{0};
    while (true) {
        const Result<CollarSnapshot> snapshot =
            co_await readWhenReady(run->collar, run->clock, run->cancellation, run->request.whenWaiting);
        if (!snapshot && snapshot.error().code == ErrorCode::Cancelled && !run->cancellation.cancelled()) {
            // Nobody gave up, and there is nothing to connect to again: a recording ends here.
            Error ended = gone.value_or(snapshot.error());
            if (ended.code == ErrorCode::Cancelled)
                ended.code = ErrorCode::NotFound; // as the port said it then
            co_return stayedAway(std::move(ended));
        }
        if (snapshot || run->cancellation.cancelled() || !isAway(snapshot.error()))
            co_return snapshot;
        const Instant now = run->clock->now();
        if (!gone) {
            gone = snapshot.error();
            goneSince = tellAt = now;
        }
        if (now - goneSince >= kAwayLimit || now >= end)
            co_return stayedAway(*gone);
        if (run->request.whenWaiting && now >= tellAt) {
            run->request.whenWaiting(
                WorkflowWords::tr(
                    "The collar has been away for %1 s: it restarts, or its plug was pulled. It is looked "
                    "for again every second; put the plug back.")
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(now - goneSince).count()));
            tellAt = now + kTellWaiting;
        }
        co_await pause(*run->clock, 1s, run->cancellation);
    }
}

} // namespace

QCoro::Task<Result<CollarSnapshot>> watch(RunPtr run, std::optional<quint32> id)
{
    const Instant since = run->clock->now();
    while (true) {
        const Result<CollarSnapshot> snapshot = co_await readWhileWatching(run, since + run->request.watchLimit);
        if (!snapshot)
            co_return snapshot.error();
        const Result<void> kept = co_await keep(run, orientationFact(run->journal->state(), *snapshot));
        if (!kept)
            co_return kept.error();
        run->tell(QStringLiteral("watch"), *snapshot, since, run->request.watchLimit);
        if (situationOf(*snapshot) == u"skull") { // whatever it says beside it
            const Result<void> saved = co_await resolve(run, id, QStringLiteral("refused"), QStringLiteral("skull"));
            co_return saved ? criticalFailure(*snapshot) : saved.error();
        }
        const auto state = snapshot->provisioning;
        if (state == ProvisioningState::Operational) {
            const Result<void> saved = co_await resolve(run, id, QStringLiteral("confirmed"), toWord(*state));
            if (!saved)
                co_return saved.error();
            co_return *snapshot;
        }
        if (state == ProvisioningState::ProvisioningError || state == ProvisioningState::Flipped) {
            const Result<void> saved = co_await resolve(run, id, QStringLiteral("refused"), toWord(*state));
            if (!saved)
                co_return saved.error();
            co_return makeError(
                ErrorCode::Refused,
                state == ProvisioningState::Flipped
                    ? refusal(CommandResult::RefusedFlipped, *snapshot).message
                    : WorkflowWords::tr(
                          "The collar %1 reports a provisioning error: it did not reach the cloud within five minutes. "
                          "Work through the manual’s table for “Provisioning Error”, then start provisioning anew.")
                          .arg(snapshot->serial));
        }
        if (run->clock->now() - since >= run->request.watchLimit)
            co_return makeError(
                ErrorCode::Timeout,
                WorkflowWords::tr(
                    "The collar %1 neither became operational nor reported an error within %2 seconds. Read its "
                    "display; "
                    "starting again goes on watching and sends nothing twice.")
                    .arg(snapshot->serial)
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(run->request.watchLimit).count()));
        co_await pause(*run->clock, run->request.poll, run->cancellation);
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
}

Result<void> verified(const CollarSnapshot &snapshot)
{
    if (!snapshot.relay || !snapshot.voltsL1L2)
        return makeError(
            ErrorCode::NotReady,
            WorkflowWords::tr("The collar %1 is operational but does not tell its relay state and voltage yet. Wait a "
                              "minute and start again; nothing is sent twice.")
                .arg(snapshot.serial));
    if (snapshot.lcdArrow != (*snapshot.relay == RelayState::Shut))
        return makeError(ErrorCode::Protocol,
                         WorkflowWords::tr("The collar %1 contradicts itself: its relay reads %2, but the arrow "
                                           "on its display says the opposite. Treat "
                                           "the circuit as live and call support.")
                             .arg(snapshot.serial, toWord(*snapshot.relay)));
    return {};
}

} // namespace wm::workflow::provisioning
