// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/provisioning_run.h"

#include <QtCore/QCoreApplication>

namespace wm::workflow {

namespace provisioning {

namespace {

using namespace std::chrono_literals;

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kOrientation = QStringLiteral("collar.orientation");
/// Values read as not implemented for up to 40 s after a restart (COLLAR-LINK.md); a little more for the link.
constexpr Duration kNotReadyLimit = 45s;
constexpr Duration kTellWaiting = 5s; ///< between two words that it is waited

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

} // namespace

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
                WorkflowWords::tr(
                    "The collar answers, but has no values yet: it has just started, or is busy. It is asked again "
                    "every second; %1 s have passed.")
                    .arg(passed.count()));
            tellAt = clock->now() + kTellWaiting;
        }
        co_await pause(*clock, 1s, cancellation);
    }
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

Error criticalFailure(const CollarSnapshot &snapshot)
{
    return makeError(
        ErrorCode::Refused,
        WorkflowWords::tr(
            "The collar %1 shows the skull and crossbones: a critical failure. Switch its breaker OFF, then seat "
            "the junction-box cover and the display’s contacts; if the sign stays, call ConnectDER.")
            .arg(snapshot.serial));
}

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
    if (!before && before.error().code == ErrorCode::Vanished)
        co_return before.error(); // as every other step: the plug is put back first
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

QCoro::Task<Result<void>> checkHeld(RunPtr run, CollarSnapshot snapshot)
{
    const Result<Premises> held = co_await run->collar->readPremises();
    if (!held)
        co_return held.error();
    if (held->address.trimmed().isEmpty())
        co_return makeError(
            ErrorCode::Mismatch,
            WorkflowWords::tr("The collar %1 is already provisioned, but holds no address to compare with the "
                              "job's. Nothing was written. Check that it is the right collar; an administrator can "
                              "unprovision it.")
                .arg(snapshot.serial));
    if (!(*held == run->request.premises))
        co_return makeError(
            ErrorCode::Mismatch,
            WorkflowWords::tr(
                "The collar %1 is already provisioned, for %2, %3 %4. Nothing was written. Check that it is the "
                "right collar; an administrator can unprovision it.")
                .arg(snapshot.serial, held->address, held->city, held->zip));
    co_return Result<void>{};
}

} // namespace provisioning

QCoro::Task<Result<CollarSnapshot>> identifyCollar(QString serial, QString partNumber,
                                                   std::optional<bool> demonstration,
                                                   std::shared_ptr<CollarPort> collar, std::shared_ptr<Journal> journal,
                                                   Clock *clock, Cancellation cancellation,
                                                   std::function<void(const QString &words)> whenWaiting)
{
    const Result<CollarSnapshot> snapshot =
        co_await provisioning::readWhenReady(collar, clock, cancellation, whenWaiting);
    if (!snapshot)
        co_return snapshot.error();
    if (const Result<void> same = checkIdentity(*snapshot, serial, partNumber, demonstration); !same)
        co_return same.error();
    const Result<void> saved = co_await journal->append(provisioning::identityDrafts(journal->state(), *snapshot));
    if (!saved)
        co_return saved.error();
    co_return *snapshot;
}

} // namespace wm::workflow
