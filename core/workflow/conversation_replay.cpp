// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_replay.h"

#include "core/workflow/conversation_provisioning.h"
#include "core/workflow/store_journal.h"

#include <QCoroFuture>

#include <QtCore/QPromise>

#include <algorithm>

namespace wm::workflow {

namespace {

using namespace std::chrono_literals;
using Kind = RecordedAct::Kind;

/// Readings this close together were made without a pause between them; provisioning pauses for a second, a bench for
/// two. What lies between is for a slow disk, on which the record is written between two readings.
constexpr Duration kAtOnce = 900ms, kPolling = 1900ms;
/// A device that was gone this soon after an answer was gone while the next request waited for the silence before it
/// (4 ms at 9600 baud), and that request is in no recording.
constexpr Duration kBeforeARequest = 20ms;

struct Run
{
    RecordedSession session;
    OnReplayNews news; ///< may own the clock, so it goes after what lives by it
    Clock *clock;
    Cancellation cancellation;
    std::shared_ptr<CollarPort> collar;
    Instant start{0};
    qsizetype next = 0; ///< of the acts

    [[nodiscard]] const RecordedAct &act(qsizetype at) const { return session.acts.at(at); }
    [[nodiscard]] bool isRead(qsizetype at) const { return at < session.acts.size() && act(at).kind == Kind::Read; }
    /// The first act from `at` on that is no reading.
    [[nodiscard]] qsizetype afterReads(qsizetype at) const
    {
        while (isRead(at))
            ++at;
        return at;
    }
    /// The recording's time.
    [[nodiscard]] Duration time() const { return clock->now() - start; }
    /// Leaves behind what a conversation has done by itself.
    void passOver()
    {
        while (next < session.acts.size() && act(next).end <= time() + std::chrono::milliseconds{1})
            ++next;
    }
    /// Unplugged within `pause` after the last answer of all.
    [[nodiscard]] bool wasGoneWithin(Duration pause) const
    {
        return session.gone && session.end - session.acts.last().end < pause;
    }
    [[nodiscard]] Duration pauseBefore(qsizetype at) const { return act(at).begin - act(at - 1).end; }
};
using RunPtr = std::shared_ptr<Run>;

/// Provisioning looks on after this reading, until the collar is ready for it.
bool isWaitedFor(const RecordedAct &read)
{
    return !read.provisioning || *read.provisioning == ProvisioningState::Flipped ||
           (*read.provisioning == ProvisioningState::Unprovisioned && !read.display.startsWith(u"b4"));
}

/// Whether the recording goes on where another one ended: a collar that was told to provision came back after a restart
/// or a pulled plug, and was watched until it had done. Nobody else asks every second from the beginning, never twice
/// at once, and is content with that end.
bool isWatchedOn(const Run &run)
{
    const QList<RecordedAct> &acts = run.session.acts;
    if (acts.size() < 2 || run.afterReads(0) != acts.size() || !run.session.closed ||
        run.session.end - acts.last().end >= kAtOnce)
        return false;
    for (qsizetype at = 1; at < acts.size(); ++at)
        if (run.pauseBefore(at) < kAtOnce || run.pauseBefore(at) >= kPolling)
            return false;
    const auto state = acts.last().provisioning;
    return acts.last().complete && state &&
           (*state == ProvisioningState::Operational || *state == ProvisioningState::ProvisioningError ||
            *state == ProvisioningState::Flipped);
}

/// Which reading provisioning began with, among those from `from` to before `to`: it identifies the collar, looks again
/// at once, and from then on every second (provisionCollar). Nothing: nobody was provisioning.
std::optional<qsizetype> startOfProvisioning(const Run &run, qsizetype from, qsizetype to)
{
    if (from == 0 && isWatchedOn(run))
        return from;
    const bool commanded = to < run.session.acts.size() && run.act(to).kind == Kind::Premises;
    const auto polled = [&](qsizetype one) {
        return one > from && run.pauseBefore(one) >= kAtOnce && run.pauseBefore(one) < kPolling;
    };
    // A collar that has just started is asked every second who it is.
    const auto identified = [&](qsizetype one) {
        while (polled(one) && !run.act(one - 1).provisioning)
            --one;
        return one;
    };
    // Only provisioning writes the premises, right after the look that found the collar ready; the reading before that
    // look asked who it is, however long the record took in between.
    if (commanded && to - from > 1 && !isWaitedFor(run.act(to - 2)))
        return identified(to - 2);
    qsizetype at = to - 1;
    while (polled(at))
        --at;
    if (at == from && to - from > 1 && run.act(from).provisioning == std::nullopt)
        return from;                                                   // it never had values
    const bool isAlone = at <= from || run.pauseBefore(at) >= kAtOnce; // no two looks at once
    // After one look nobody else asks on at once, and after two nobody else looks again in a second.
    const bool wasGoingOn = at == to - 1 && to == run.session.acts.size() && run.act(at).complete &&
                            run.wasGoneWithin(isAlone ? kBeforeARequest : kPolling);
    if (isAlone && wasGoingOn)
        return identified(at);
    if (isAlone)
        return std::nullopt;
    // Two looks at once and then an end: the second one failed, or showed why nothing more was done.
    if (commanded || run.act(at).skull || (at == to - 1 && (!run.act(at).complete || wasGoingOn)))
        return identified(at - 1);
    if (at == to - 1) // no poll: readings one after another mean nothing
        return std::nullopt;
    // Where the collar was already being provisioned, watching follows upon the two looks at once.
    const auto state = run.act(at).provisioning;
    const bool watched = state && *state != ProvisioningState::Unprovisioned && *state != ProvisioningState::Flipped &&
                         *state != ProvisioningState::ProvisioningError;
    if (watched && at - 1 > from && run.pauseBefore(at - 1) < kAtOnce)
        return identified(at - 2);
    return identified(at - 1);
}

/// Where provisioning that began at `start` gave up waiting, so that it does so again at the same look: between the
/// last look and the one before it. Nothing: it did not give up.
std::optional<Duration> waitOf(const Run &run, qsizetype start)
{
    const qsizetype after = run.afterReads(start);
    const bool gaveUp = after == run.session.acts.size() && run.session.closed && after - start > 2 &&
                        run.session.end - run.act(after - 1).end < kAtOnce;
    if (!gaveUp)
        return std::nullopt;
    return (run.act(after - 2).end + run.act(after - 1).end) / 2 - run.act(start).end;
}

/// The limit of the watch as it was set: whole seconds, passed by no more than one look.
Duration watchOf(const Run &run, qsizetype provision, Duration usual)
{
    const qsizetype after = run.afterReads(provision + 1);
    const bool gaveUp = after == run.session.acts.size() && run.session.closed && after > provision + 2 &&
                        run.session.end - run.act(after - 1).end < kAtOnce;
    if (!gaveUp)
        return usual;
    const Duration last = run.act(after - 1).end - run.act(provision).end;
    const Duration before = run.act(after - 2).end - run.act(provision).end;
    if (last >= usual && before <= usual)
        return usual;
    return std::chrono::floor<std::chrono::seconds>(last);
}

QCoro::Task<void> provision(RunPtr run, qsizetype start)
{
    const bool watchedOn = start == 0 && isWatchedOn(*run);
    ProvisioningRequest request;
    request.demonstration = run->session.simulated;
    // Where the premises were never sent they do not matter, but they may not be missing.
    request.premises = {
        QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), {}, {}, {}, {}};
    if (const auto wait = waitOf(*run, start))
        request.waitLimit = *wait;
    qsizetype next = run->afterReads(start);
    for (; next < run->session.acts.size() && run->act(next).kind == Kind::Premises; ++next)
        if (run->act(next).written || next + 1 < run->session.acts.size()) // else they were others, and it ended here
            request.premises = run->act(next).premises;
    if (next < run->session.acts.size() && run->act(next).kind == Kind::Provision) {
        request.commandId = run->act(next).commandId;
        request.watchLimit = watchOf(*run, next, request.watchLimit);
        ++next;
    }
    request.whenWaiting = [run](const QString &words) {
        ReplayNews one{ReplayNews::Kind::Waiting};
        one.words = words;
        run->news(one);
    };
    const OnProgress progress = [run](const Progress &now) {
        ReplayNews one{ReplayNews::Kind::Provisioning};
        one.progress = now;
        run->news(one);
    };
    const auto conversation = watchedOn ? &watchCollar : &provisionCollar;
    const Result<ProvisioningOutcome> outcome = co_await conversation(
        std::move(request), run->collar, std::make_shared<BenchJournal>(), run->clock, run->cancellation, progress);
    ReplayNews end{ReplayNews::Kind::Provisioned};
    end.outcome = outcome;
    run->news(end);
    run->next = next;
    run->passOver();
}

QCoro::Task<void> read(RunPtr run)
{
    const Instant since = run->clock->now();
    const Result<CollarSnapshot> snapshot = co_await run->collar->read();
    ReplayNews one;
    if (snapshot)
        one.progress =
            Progress{QStringLiteral("read"), situationOf(*snapshot), *snapshot, run->clock->now() - since, 0ns};
    else
        one.error = snapshot.error();
    run->news(one);
    run->next = std::min(run->next + 1, run->session.acts.size());
}

QCoro::Task<void> relay(RunPtr run, RecordedAct act)
{
    ReplayNews one{ReplayNews::Kind::Relay};
    if (act.kind == Kind::SelectRelay) {
        const Result<RelaySelection> selected = co_await run->collar->selectRelay(act.wanted);
        if (selected)
            one.relay = QStringLiteral("selected");
        else
            one.error = selected.error();
    } else {
        const Result<RelayResult> result = co_await run->collar->operateRelay(act.wanted, act.commandId, act.nonce);
        if (result)
            one.relay = *result == RelayResult::Done ? QStringLiteral("done") : QStringLiteral("refused");
        else
            one.error = result.error();
    }
    run->news(one);
    ++run->next;
}

/// Moves on to when the act was begun.
QCoro::Task<void> until(RunPtr run, Duration begin)
{
    if (begin > run->time())
        co_await pause(*run->clock, begin - run->time(), run->cancellation);
}

QCoro::Task<void> replay(RunPtr run, std::shared_ptr<QPromise<void>> promise)
{
    run->start = run->clock->now();
    if (run->session.acts.isEmpty() && run->session.gone)
        co_await read(run); // gone before it was asked anything
    while (run->next < run->session.acts.size() && !run->cancellation.cancelled()) {
        const qsizetype at = run->next;
        const RecordedAct act = run->act(at);
        if (at > 0) // the first one looks for the collar, before the first thing it asks
            co_await until(run, act.begin);
        if (act.kind != Kind::Read && act.kind != Kind::Provision && act.kind != Kind::Premises) {
            co_await relay(run, act);
            continue;
        }
        const auto begin = startOfProvisioning(*run, at, run->afterReads(at));
        if (begin && *begin <= at)
            co_await provision(run, at);
        else if (act.kind == Kind::Read)
            co_await read(run);
        else
            ++run->next; // a conversation that began before the recording did
    }
    // What follows the last act: the end, an unplugged device.
    co_await until(run, run->session.end);
    promise->finish();
}

} // namespace

QFuture<void> startReplay(RecordedSession session, std::shared_ptr<CollarPort> collar, Clock *clock,
                          Cancellation cancellation, OnReplayNews news)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    auto run = std::make_shared<Run>();
    run->session = std::move(session);
    run->collar = std::move(collar);
    run->clock = clock;
    run->cancellation = std::move(cancellation);
    run->news = std::move(news);
    replay(std::move(run), std::move(promise));
    return future;
}

} // namespace wm::workflow
