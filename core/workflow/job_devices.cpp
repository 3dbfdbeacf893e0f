// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_inverter.h"
#include "core/workflow/job_run.h"
#include "core/workflow/meter_wait.h"

#include <QCoroFuture>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

constexpr Duration kWatchPause = std::chrono::seconds{2};                     ///< between two looks at a display
constexpr Duration kTellAgain = std::chrono::seconds{10};                     ///< that it still shows the same
constexpr std::chrono::duration<double> kRealPeriod{std::chrono::minutes{5}}; ///< of a meter's frames (IMS-RS485-02)

Result<std::shared_ptr<CollarPort>> openCollar(JobRun &run)
{
    if (!run.collar && run.world.collar)
        run.collar = run.world.collar();
    if (!run.collar)
        return makeError(ErrorCode::NotFound,
                         WorkflowWords::tr("This step needs the collar. Name its link with --collar."));
    return run.collar;
}

QCoro::Task<Result<QJsonObject>> askCollar(JobRunPtr run, QString step, QString action)
{
    const Result<std::shared_ptr<CollarPort>> collar = openCollar(*run);
    if (!collar)
        co_return collar.error();
    const QString serial = run->fact(QStringLiteral("collar"), QStringLiteral("serial_number"));
    const QString partNumber = run->fact(QStringLiteral("collar"), QStringLiteral("part_number"));
    const bool demonstration = run->job.demonstration;
    // Named, because GCC 12 destroys a closure twice when it is a temporary of a co_await expression (PR 99576).
    const std::function<void(const QString &)> waiting = [run, step](const QString &words) {
        run->tell(step, QStringLiteral("waiting"), words);
    };
    if (action == u"provision") {
        ProvisioningRequest request;
        request.serial = serial;
        request.partNumber = partNumber;
        request.demonstration = demonstration;
        request.premises = premisesOf(run->journal->state().site(), run->job.actor.user);
        request.waitLimit = run->world.collarLimit;
        request.watchLimit = run->world.collarLimit;
        request.whenWaiting = waiting;
        const OnProgress progress = [run, step, last = QString()](const Progress &now) mutable {
            const QString line = QStringLiteral("%1: %2 (%3)").arg(now.stage, now.situation, now.snapshot.lcdText);
            if (std::exchange(last, line) != line)
                run->tell(step, QStringLiteral("waiting"), line);
        };
        const Result<ProvisioningOutcome> outcome =
            co_await provisionCollar(request, *collar, run->journal, run->clock, run->cancellation, progress);
        if (!outcome)
            co_return outcome.error();
        co_return decoded(outcome->snapshot);
    }
    // Every reading says again whose it is: the cable may have moved since the last step.
    const Result<CollarSnapshot> snapshot = co_await identifyCollar(
        serial, partNumber, demonstration, *collar, run->journal, run->clock, run->cancellation, waiting);
    if (!snapshot)
        co_return snapshot.error();
    co_return decoded(*snapshot);
}

/// Reads the collar again and again until it shows what the step checks, as long as the procedure gives it; what it
/// showed last is the answer either way. A reading at the very end of that time still counts. What it waits for is told
/// when it changes, and now and then.
QCoro::Task<Result<QJsonObject>> watchCollar(JobRunPtr run, const Step *step, const Evidence *evidence)
{
    const Instant end = run->clock->now() + std::chrono::seconds{evidence->withinS};
    QString told;
    Instant toldAt{0};
    for (;;) {
        const Instant now = run->clock->now();
        const Result<QJsonObject> reading = co_await askCollar(run, step->id, evidence->action);
        if (!reading || now >= end)
            co_return reading;
        const QStringList reasons = run->engine->waitsFor(run->journal->state(), step->id, evidence->device, *reading);
        if (reasons.isEmpty())
            co_return reading;
        // Nothing has failed: what is looked for is not there yet.
        const QString line = WorkflowWords::tr("not there yet, the collar shows %1. %2")
                                 .arg(reading->value(QStringLiteral("lcd")).toString(), reasons.join(u' '));
        if (told != line || now - toldAt >= kTellAgain) {
            const auto left = std::chrono::duration_cast<std::chrono::seconds>(end - now);
            run->tell(step->id, QStringLiteral("waiting"),
                      WorkflowWords::tr("%1 (keeps looking, for %2 s more)").arg(line).arg(left.count()));
            told = line;
            toldAt = now;
        }
        co_await pause(*run->clock, kWatchPause, run->cancellation);
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
}

QCoro::Task<Result<QJsonObject>> askMeter(JobRunPtr run, QString step)
{
    std::unique_ptr<ImsPort> port = run->world.ims ? run->world.ims() : nullptr;
    if (!port)
        co_return makeError(ErrorCode::NotFound,
                            WorkflowWords::tr("This step needs the sub-meter. Name its link with --ims."));
    run->tell(step, QStringLiteral("waiting"), WorkflowWords::tr("listening for two frames of the meter"));
    MeterWait::Terms terms{run->world.imsLimit, run->world.imsPeriod, {}, {}};
    if (run->job.demonstration)
        terms.speed = kRealPeriod / std::chrono::duration<double>(run->world.imsPeriod);
    terms.tell = [run, step](const QString &words) { run->tell(step, QStringLiteral("waiting"), words); };
    const auto wait = std::make_shared<MeterWait>(std::move(port), *run->clock, std::move(terms));
    const Result<QJsonObject> reading = co_await wait->future();
    co_return reading;
}

/// Reads the inverter and compares it; the whole evidence, with its place in the capture.
QCoro::Task<Result<QJsonObject>> askInverter(JobRunPtr run, QString step)
{
    const std::shared_ptr<InverterPort> port = run->world.inverter ? run->world.inverter() : nullptr;
    if (!port)
        co_return makeError(ErrorCode::NotFound,
                            WorkflowWords::tr("This step needs the inverter. Name its link with --inverter."));
    const Result<InverterProfile> profile = InverterProfile::load(inverterProfileFor(run->journal->state().site()));
    if (!profile)
        co_return profile.error();
    run->tell(step, QStringLiteral("waiting"), WorkflowWords::tr("reading the inverter's settings"));
    port->whenWaiting([run, step](const QString &words) { run->tell(step, QStringLiteral("waiting"), words); });
    const Result<InverterSnapshot> read = co_await port->read();
    port->close();
    if (!read)
        co_return read.error();
    const Result<QJsonObject> evidence =
        inverterEvidence(*read, *profile, run->journal->state().site(), run->job.demonstration);
    if (!evidence)
        co_return evidence.error();
    const auto facts = inverterFacts(run->journal->state(), *evidence);
    if (!facts)
        co_return facts.error();
    run->deviceFacts = *facts;
    co_return *evidence;
}

} // namespace

QCoro::Task<Result<StepInput>> withDevices(JobRunPtr run, const Step *step, StepInput input)
{
    for (const Evidence &evidence : step->evidence) {
        if (evidence.kind != EvidenceKind::Device || input.contains(evidence.id))
            continue;
        if (evidence.device == u"inverter") {
            if (evidence.optional && !run->world.inverter)
                continue;
            const Result<QJsonObject> whole = co_await askInverter(run, step->id);
            if (!whole)
                co_return whole.error();
            input.insert(evidence.id, *whole);
            continue;
        }
        Result<QJsonObject> reading;
        if (evidence.device == u"ims")
            reading = co_await askMeter(run, step->id);
        else
            reading = co_await watchCollar(run, step, &evidence);
        if (!reading)
            co_return reading.error();
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
        QJsonObject given;
        given.insert(QStringLiteral("reading"), *reading);
        input.insert(evidence.id, given);
    }
    co_return input;
}

QStringList inverterDifferences(const Step &step, const StepInput &input)
{
    QStringList lines;
    for (const Evidence &evidence : step.evidence) {
        if (evidence.kind != EvidenceKind::Device || evidence.device != u"inverter")
            continue;
        for (const auto &value : input[evidence.id][u"reading"][u"functions"].toArray()) {
            const FunctionResult function = functionFromJson(value.toObject());
            if (function.verdict != InverterVerdict::Ok)
                lines += differenceText(function);
        }
    }
    return lines;
}

} // namespace wm::workflow
