// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_provisioning.h"

#include <QCoroFuture>

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>

#include <utility>

namespace wm::workflow {

namespace {

using namespace std::chrono_literals;

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kCommandPath = QStringLiteral("collar.provision");
const QString kOrientation = QStringLiteral("collar.orientation");
/// Values read as not implemented for up to 40 s after a restart (COLLAR-LINK.md); a little more for the link.
constexpr Duration kNotReadyLimit = 45s;
constexpr Duration kTellWaiting = 5s; ///< between two words that it is waited
/// A collar that went away while it is watched: a restart takes up to 40 s, a plug put back about as long.
constexpr Duration kAwayLimit = 60s;

/// Everything one run touches, kept alive by every coroutine frame that uses it.
struct Run
{
    ProvisioningRequest request;
    std::shared_ptr<CollarPort> collar;
    std::shared_ptr<Journal> journal;
    Clock *clock;
    Cancellation cancellation;
    OnProgress progress;

    void tell(const QString &stage, const CollarSnapshot &snapshot, Instant since, Duration limit) const
    {
        if (progress)
            progress({stage, situationOf(snapshot), snapshot, clock->now() - since, limit});
    }
};
using RunPtr = std::shared_ptr<const Run>;

QCoro::Task<Result<CollarSnapshot>> readWhenReady(std::shared_ptr<CollarPort> collar, Clock *clock,
                                                  Cancellation cancellation,
                                                  std::function<void(const QString &)> whenWaiting)
{
    const Instant since = clock->now();
    Instant tellAt = since;
    while (true) {
        const Result<CollarSnapshot> snapshot = co_await collar->read();
        if (cancellation.cancelled())
            co_return Cancellation::error();
        if (snapshot || snapshot.error().code != ErrorCode::NotReady || clock->now() - since > kNotReadyLimit)
            co_return snapshot;
        if (whenWaiting && clock->now() >= tellAt) {
            const auto passed = std::chrono::duration_cast<std::chrono::seconds>(clock->now() - since);
            whenWaiting(
                WorkflowWords::tr("The collar answers, but has no values yet, as after a start. It is asked again "
                                  "every second; %1 s have passed.")
                    .arg(passed.count()));
            tellAt = clock->now() + kTellWaiting;
        }
        co_await pause(*clock, 1s, cancellation);
    }
}

/// Facts the device settles: identity where the job did not know it, and which way up it hangs.
QList<record::Draft> identityDrafts(const record::JobState &state, const CollarSnapshot &snapshot)
{
    QList<record::Draft> drafts{readingDraft(QStringLiteral("collar.identity"), snapshot)};
    const auto add = [&](const QString &path, const QString &value) {
        if (!value.isEmpty() && state.current(record::Kind::Fact, path) == nullptr)
            if (auto fact = deviceFact(state, path, value))
                drafts.append(*fact);
    };
    add(QStringLiteral("collar.serial_number"), snapshot.serial);
    add(QStringLiteral("collar.part_number"), snapshot.partNumber);
    return drafts;
}

std::optional<record::Draft> orientationFact(const record::JobState &state, const CollarSnapshot &snapshot)
{
    const bool flipped = situationOf(snapshot) == u"flipped"; // whichever way the collar says it
    if (!flipped && !snapshot.flipped)
        return std::nullopt;
    return deviceFact(state, kOrientation, flipped ? QStringLiteral("flipped") : QStringLiteral("upright"));
}

QCoro::Task<Result<void>> keep(RunPtr run, std::optional<record::Draft> fact)
{
    if (!fact)
        co_return Result<void>{};
    co_return co_await run->journal->append(one(*fact));
}

/// Nothing is provisioned that shows the skull, before or after it was told to.
Error criticalFailure(const CollarSnapshot &snapshot)
{
    return makeError(
        ErrorCode::Refused,
        WorkflowWords::tr(
            "The collar %1 shows the skull and crossbones: a critical failure. Switch the collar's breaker "
            "OFF following its step, and call the manufacturer's support.")
            .arg(snapshot.serial));
}

/// The collar can be provisioned once it hangs upright and its modem has registered. While it waits, FLIPPED and the
/// way back to upright become facts, since FLIPPED reopens placing, wiring and inspection.
QCoro::Task<Result<CollarSnapshot>> waitUntilProvisionable(RunPtr run)
{
    const Instant since = run->clock->now();
    while (true) {
        const Result<CollarSnapshot> snapshot =
            co_await readWhenReady(run->collar, run->clock, run->cancellation, run->request.whenWaiting);
        if (!snapshot)
            co_return snapshot.error();
        const Result<void> kept = co_await keep(run, orientationFact(run->journal->state(), *snapshot));
        if (!kept)
            co_return kept.error();
        run->tell(QStringLiteral("wait"), *snapshot, since, run->request.waitLimit);
        const QString situation = situationOf(*snapshot);
        if (situation == u"skull")
            co_return criticalFailure(*snapshot);
        const bool waiting = situation == u"flipped" || situation == u"no-cell" || situation == u"unknown";
        if (!waiting)
            co_return *snapshot;
        if (run->request.waitLimit > 0ns && run->clock->now() - since >= run->request.waitLimit)
            co_return makeError(
                ErrorCode::Timeout,
                situation == u"flipped"
                    ? WorkflowWords::tr(
                          "The collar %1 still says FLIPPED: it hangs upside down and cannot be provisioned. Follow "
                          "the placing steps again, then start provisioning anew.")
                          .arg(snapshot->serial)
                    : WorkflowWords::tr(
                          "The collar %1 still shows “%2”: its modem has not registered with the network. Check the "
                          "antenna's surroundings, wait, then start provisioning anew.")
                          .arg(snapshot->serial, snapshot->lcdText));
        co_await pause(*run->clock, run->request.poll, run->cancellation);
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
}

QCoro::Task<Result<void>> writeAndReadBack(RunPtr run, CollarSnapshot snapshot)
{
    const Instant since = run->clock->now();
    run->tell(QStringLiteral("write"), snapshot, since, 0ns);
    const Result<Premises> before = co_await run->collar->readPremises();
    if (run->cancellation.cancelled())
        co_return Cancellation::error();
    if (before && *before == run->request.premises)
        co_return Result<void>{};
    const Result<void> written = co_await run->collar->writePremises(run->request.premises);
    if (!written)
        co_return written.error();
    const Result<Premises> after = co_await run->collar->readPremises();
    if (run->cancellation.cancelled())
        co_return Cancellation::error();
    if (!after)
        co_return after.error();
    if (!(*after == run->request.premises))
        co_return makeError(
            ErrorCode::Protocol,
            WorkflowWords::tr(
                "The collar %1 does not hold the address that was written to it. Nothing was provisioned. Try again; "
                "if it happens twice, shorten long texts or call support.")
                .arg(snapshot.serial),
            QStringLiteral("read back: ") + after->address);
    co_return Result<void>{};
}

/// The number of an attempt that was begun and whose end the journal does not know.
std::optional<quint32> unresolvedAttempt(const record::JobState &state)
{
    const record::Entry *last = state.current(record::Kind::Command, kCommandPath);
    if (last == nullptr)
        return std::nullopt;
    const QString phase = last->value.value(QStringLiteral("phase")).toString();
    if (phase != u"prepared" && phase != u"sending" && phase != u"unknown")
        return std::nullopt;
    return static_cast<quint32>(last->value.value(QStringLiteral("id")).toInteger());
}

QCborMap detail(const QString &name, const QString &value)
{
    return {{name, value}};
}

quint32 freshId()
{
    return QRandomGenerator::system()->bounded(1U, 0xFFFF'FFFEU);
}

/// Writes how an attempt ended, if there is one to end.
QCoro::Task<Result<void>> resolve(RunPtr run, std::optional<quint32> id, QString phase, QString answer)
{
    if (!id)
        co_return Result<void>{};
    co_return co_await run->journal->append(
        one(commandDraft(run->journal->state(), kCommandPath, *id, phase, detail(QStringLiteral("answer"), answer))));
}

Error refusal(CommandResult result, const CollarSnapshot &snapshot)
{
    const QString &serial = snapshot.serial;
    switch (result) {
    case CommandResult::RefusedFlipped:
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: it hangs upside down (FLIPPED). Follow the placing steps "
                              "again, then start provisioning anew.")
                .arg(serial));
    case CommandResult::RefusedIncomplete:
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: address, city, state and zip code are all needed. Complete "
                              "them in the job, then start provisioning anew.")
                .arg(serial));
    case CommandResult::RefusedState:
        if (situationOf(snapshot) == u"before-enrol") // CD-TROUBLE-08, -09: nothing on the display tells it
            return makeError(
                ErrorCode::Refused,
                WorkflowWords::tr("The collar %1 refused, although its display says that it can be provisioned. What "
                                  "the cloud knows of it may be wrong: have your company’s administrator check the "
                                  "unit’s information there, then start provisioning anew. If it is right, call "
                                  "ConnectDER.")
                    .arg(serial));
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: it cannot be provisioned in its present state. Read its "
                              "display and follow the advice beside it.")
                .arg(serial));
    default:
        return makeError(
            ErrorCode::Protocol,
            WorkflowWords::tr("The collar %1 could not be provisioned. Read its display, then start provisioning anew.")
                .arg(serial));
    }
}

bool isRefusal(CommandResult result)
{
    return result == CommandResult::RefusedFlipped || result == CommandResult::RefusedIncomplete ||
           result == CommandResult::RefusedState;
}

QStringList phasesBeforeSending()
{
    return {QStringLiteral("prepared"), QStringLiteral("sending")};
}

/// Journals, sends, journals the answer. The journal says "sending" before the first byte leaves.
QCoro::Task<Result<quint32>> sendCommand(RunPtr run, CollarSnapshot snapshot)
{
    const quint32 id = unresolvedAttempt(run->journal->state())
                           .value_or(run->request.commandId != 0 ? run->request.commandId : freshId());
    run->tell(QStringLiteral("provision"), snapshot, run->clock->now(), 0ns);
    const QStringList phases = phasesBeforeSending();
    for (const QString &phase : phases) {
        const Result<void> saved = co_await run->journal->append(one(commandDraft(
            run->journal->state(), kCommandPath, id, phase, detail(QStringLiteral("serial"), snapshot.serial))));
        if (!saved)
            co_return saved.error();
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
    const Result<ProvisionAnswer> answer = co_await run->collar->provision(id);
    if (!answer) {
        // The collar may have taken it or not: the next run asks under the same number.
        const Result<void> saved = co_await resolve(run, id, QStringLiteral("unknown"), toWord(answer.error().code));
        co_return saved ? answer.error() : saved.error();
    }
    if (answer->result == CommandResult::RefusedFlipped) {
        // It turned between the last look and the command. Its placing, wiring and inspection are open again, and the
        // next look, when it hangs upright, would not say so.
        const Result<void> kept =
            co_await keep(run, deviceFact(run->journal->state(), kOrientation, QStringLiteral("flipped")));
        if (!kept)
            co_return kept.error();
    }
    if (isRefusal(answer->result)) {
        const Error error = refusal(answer->result, snapshot);
        const Result<void> saved =
            co_await resolve(run, id, QStringLiteral("refused"), QString::number(static_cast<int>(answer->result)));
        co_return saved ? error : saved.error();
    }
    co_return id;
}

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
                WorkflowWords::tr("The collar is away since %1 s: it restarts, or its plug was pulled. It is looked "
                                  "for again every second; put the plug back.")
                    .arg(std::chrono::duration_cast<std::chrono::seconds>(now - goneSince).count()));
            tellAt = now + kTellWaiting;
        }
        co_await pause(*run->clock, 1s, run->cancellation);
    }
}

/// Until the collar reaches the cloud, or reports an error, or the watch's own limit passes.
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

/// The collar demands these four (COLLAR-LINK.md); asking before sending names the one that is missing.
Result<void> checkComplete(const Premises &premises)
{
    QStringList missing;
    for (const auto &[value, name] :
         {std::pair{premises.address, WorkflowWords::tr("address")},
          std::pair{premises.city, WorkflowWords::tr("city")}, std::pair{premises.state, WorkflowWords::tr("state")},
          std::pair{premises.zip, WorkflowWords::tr("zip code")}})
        if (value.trimmed().isEmpty())
            missing.append(name);
    if (missing.isEmpty())
        return {};
    return makeError(
        ErrorCode::Invalid,
        WorkflowWords::tr("The collar needs the site's %1 before it can be provisioned. Enter it in the site's facts.")
            .arg(missing.join(QStringLiteral(", "))));
}

/// Relay state and voltage must be readable before provisioning counts; the arrow on the display must agree with the
/// relay.
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

} // namespace

QCoro::Task<Result<CollarSnapshot>> identifyCollar(QString serial, QString partNumber,
                                                   std::optional<bool> demonstration,
                                                   std::shared_ptr<CollarPort> collar, std::shared_ptr<Journal> journal,
                                                   Clock *clock, Cancellation cancellation,
                                                   std::function<void(const QString &words)> whenWaiting)
{
    const Result<CollarSnapshot> snapshot = co_await readWhenReady(collar, clock, cancellation, whenWaiting);
    if (!snapshot)
        co_return snapshot.error();
    if (const Result<void> same = checkIdentity(*snapshot, serial, partNumber, demonstration); !same)
        co_return same.error();
    const Result<void> saved = co_await journal->append(identityDrafts(journal->state(), *snapshot));
    if (!saved)
        co_return saved.error();
    co_return *snapshot;
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

    ProvisioningOutcome outcome;
    std::optional<quint32> attempt = unresolvedAttempt(run->journal->state());
    const auto state = now->provisioning;
    if (state == ProvisioningState::Operational || state == ProvisioningState::ReportError ||
        state == ProvisioningState::UpdateError) {
        const Result<Premises> held = co_await run->collar->readPremises();
        if (!held)
            co_return held.error();
        if (held->address.trimmed().isEmpty())
            co_return makeError(
                ErrorCode::Mismatch,
                WorkflowWords::tr("The collar %1 is already provisioned, but holds no address to compare with the "
                                  "job's. Nothing was written. Check that it is the right collar; an administrator can "
                                  "unprovision it.")
                    .arg(now->serial));
        if (!(*held == run->request.premises))
            co_return makeError(
                ErrorCode::Mismatch,
                WorkflowWords::tr(
                    "The collar %1 is already provisioned, for %2, %3 %4. Nothing was written. Check that it is the "
                    "right collar; an administrator can unprovision it.")
                    .arg(now->serial, held->address, held->city, held->zip));
        outcome.alreadyDone = true;
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
    outcome.commandId = attempt.value_or(0);

    now = co_await watch(run, attempt);
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
    outcome.snapshot = *now;
    co_return outcome;
}

} // namespace wm::workflow
