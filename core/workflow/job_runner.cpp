// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_runner.h"

#include "core/workflow/conversation_inverter.h"

#include <QCoroFuture>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QPromise>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kImport = QStringLiteral("import");
constexpr Duration kWatchPause = std::chrono::seconds{2}; ///< between two looks at a display

/// Everything one run touches, kept alive by every coroutine frame that uses it.
struct Run
{
    JobFile job;
    std::shared_ptr<const Engine> engine;
    std::shared_ptr<Journal> journal;
    JobWorld world;
    Clock *clock;
    Cancellation cancellation;
    std::shared_ptr<CollarPort> collar = {}; ///< opened at the first step that wants it
    QList<record::Draft> deviceFacts = {};   ///< what devices said that the step at hand does not record itself

    [[nodiscard]] QString fact(const QString &group, const QString &name) const
    {
        return journal->state().site().value(group).toObject().value(name).toString();
    }
    void tell(const QString &step, const QString &state, const QString &detail) const
    {
        if (world.tell)
            world.tell({step, state, detail});
    }
};
using RunPtr = std::shared_ptr<Run>;

QString sentences(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(reason.missingPaths.isEmpty()
                         ? reason.text
                         : QStringLiteral("%1 (%2)").arg(reason.text, reason.missingPaths.join(QStringLiteral(", "))));
    return texts.join(u' ');
}

/// Site facts of the job file that the record does not hold yet. A value somebody recorded since is not overwritten.
Result<QList<record::Draft>> siteDrafts(const Run &run)
{
    QList<record::Draft> drafts;
    for (const auto &[path, value] : leafFacts(run.job.site)) {
        if (run.journal->state().current(record::Kind::Fact, path) != nullptr)
            continue;
        const auto more = Engine::recordFact(run.journal->state(), path, value, kImport);
        if (!more)
            return more.error();
        drafts.append(*more);
    }
    return drafts;
}

/// Turns the photo names of a job file into kept blobs.
Result<StepInput> withPhotos(const Run &run, StepInput input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        QJsonObject given = it.value().toObject();
        if (!given.contains(QStringLiteral("photos")))
            continue;
        QJsonArray kept;
        const QJsonArray names = given.value(QStringLiteral("photos")).toArray();
        for (const QJsonValue &entry : names) {
            const QString name =
                entry.isString() ? entry.toString() : entry.toObject().value(QStringLiteral("name")).toString();
            if (!run.world.keepPhoto)
                return makeError(ErrorCode::Invalid, WorkflowWords::tr("The photo %1 cannot be read here.").arg(name));
            const Result<QString> hash = run.world.keepPhoto(name);
            if (!hash)
                return hash.error();
            QJsonObject photo = entry.toObject();
            photo.insert(QStringLiteral("hash"), *hash);
            photo.insert(QStringLiteral("name"), name);
            kept.append(photo);
        }
        given.insert(QStringLiteral("photos"), kept);
        it.value() = given;
    }
    return input;
}

Result<std::shared_ptr<CollarPort>> openCollar(Run &run)
{
    if (!run.collar && run.world.collar)
        run.collar = run.world.collar();
    if (!run.collar)
        return makeError(ErrorCode::NotFound,
                         WorkflowWords::tr("This step needs the collar. Name its link with --collar."));
    return run.collar;
}

QCoro::Task<Result<QJsonObject>> askCollar(RunPtr run, QString step, QString action)
{
    const Result<std::shared_ptr<CollarPort>> collar = openCollar(*run);
    if (!collar)
        co_return collar.error();
    const QString serial = run->fact(QStringLiteral("collar"), QStringLiteral("serial_number"));
    const QString partNumber = run->fact(QStringLiteral("collar"), QStringLiteral("part_number"));
    const bool demonstration = run->job.demonstration;
    if (action == u"provision") {
        ProvisioningRequest request;
        request.serial = serial;
        request.partNumber = partNumber;
        request.demonstration = demonstration;
        request.premises = premisesOf(run->journal->state().site(), run->job.actor.user);
        request.waitLimit = run->world.collarLimit;
        request.watchLimit = run->world.collarLimit;
        // Named, because GCC 12 destroys a closure twice when it is a temporary of a co_await expression (PR 99576).
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
    const Result<CollarSnapshot> snapshot = co_await identifyCollar(serial, partNumber, demonstration, *collar,
                                                                    run->journal, run->clock, run->cancellation);
    if (!snapshot)
        co_return snapshot.error();
    co_return decoded(*snapshot);
}

/// Reads the collar again and again until it shows what the step checks, as long as the procedure gives it; what it
/// showed last is the answer either way. A reading at the very end of that time still counts.
QCoro::Task<Result<QJsonObject>> watchCollar(RunPtr run, const Step *step, const Evidence *evidence)
{
    const Instant end = run->clock->now() + std::chrono::seconds{evidence->withinS};
    for (;;) {
        const bool last = run->clock->now() >= end;
        const Result<QJsonObject> reading = co_await askCollar(run, step->id, evidence->action);
        if (!reading || last || run->engine->checksHold(run->journal->state(), step->id, evidence->device, *reading))
            co_return reading;
        run->tell(step->id, QStringLiteral("waiting"),
                  WorkflowWords::tr("the collar shows %1").arg(reading->value(QStringLiteral("lcd")).toString()));
        co_await pause(*run->clock, kWatchPause, run->cancellation);
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
}

/// Listens until a frame is confirmed by a second one, or the limit passes.
class ImsWait : public QObject
{
public:
    ImsWait(std::unique_ptr<ImsPort> port, Clock &clock, Duration limit) : m_port(std::move(port))
    {
        m_promise.start();
        connect(m_port.get(), &ImsPort::frame, this, [this](const ImsFrame &frame) {
            if (frame.confirmed)
                end(decoded(frame));
        });
        connect(m_port.get(), &ImsPort::failed, this, [this](const Error &error) { end(error); });
        m_timer = clock.after(limit, [this] {
            const ImsStatus status = m_port->status();
            end(makeError(
                ErrorCode::Timeout,
                WorkflowWords::tr(
                    "No meter reading was confirmed in time: %1 bytes and %2 frames came. %3 Check the pair's "
                    "wiring and polarity, then run the job again.")
                    .arg(status.bytes)
                    .arg(status.frames)
                    .arg(status.diagnosis.join(QStringLiteral(", ")))));
        });
        m_port->start();
    }
    QFuture<Result<QJsonObject>> future() { return m_promise.future(); }
    void end(Result<QJsonObject> result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_port->stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    std::unique_ptr<ImsPort> m_port;
    QPromise<Result<QJsonObject>> m_promise;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_ended = false;
};

QCoro::Task<Result<QJsonObject>> askMeter(RunPtr run, QString step)
{
    std::unique_ptr<ImsPort> port = run->world.ims ? run->world.ims() : nullptr;
    if (!port)
        co_return makeError(ErrorCode::NotFound,
                            WorkflowWords::tr("This step needs the sub-meter. Name its link with --ims."));
    run->tell(step, QStringLiteral("waiting"), WorkflowWords::tr("listening for two frames of the meter"));
    const auto wait = std::make_shared<ImsWait>(std::move(port), *run->clock, run->world.imsLimit);
    const Result<QJsonObject> reading = co_await wait->future();
    co_return reading;
}

/// Reads the inverter and compares it; the whole evidence, with its place in the capture.
QCoro::Task<Result<QJsonObject>> askInverter(RunPtr run, QString step)
{
    const std::shared_ptr<InverterPort> port = run->world.inverter ? run->world.inverter() : nullptr;
    if (!port)
        co_return makeError(ErrorCode::NotFound,
                            WorkflowWords::tr("This step needs the inverter. Name its link with --inverter."));
    const Result<InverterProfile> profile = InverterProfile::load(inverterProfileFor(run->journal->state().site()));
    if (!profile)
        co_return profile.error();
    run->tell(step, QStringLiteral("waiting"), WorkflowWords::tr("reading the inverter's settings"));
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

/// Adds to the input what the step's devices answer.
QCoro::Task<Result<StepInput>> withDevices(RunPtr run, const Step *step, StepInput input)
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

/// The entries for one step, asking devices where it wants them. `status` is ready.
QCoro::Task<Result<QList<record::Draft>>> draftsFor(RunPtr run, const Step *step)
{
    const JobFileStep told = run->job.steps.value(step->id);
    if (told.say == JobFileStep::Say::Refused)
        co_return run->engine->recordRefused(run->journal->state(), step->id, told.note, told.by);
    if (told.say == JobFileStep::Say::Skipped)
        co_return run->engine->recordSkipped(run->journal->state(), step->id, told.note, told.by);
    const Result<StepInput> said = stepInput(*step, told);
    if (!said)
        co_return said.error();
    const Result<StepInput> pictured = withPhotos(*run, *said);
    if (!pictured)
        co_return pictured.error();
    const Result<StepInput> whole = co_await withDevices(run, step, *pictured);
    if (!whole)
        co_return whole.error();
    const Result<QList<record::Draft>> done = run->engine->recordDone(run->journal->state(), step->id, *whole, kImport);
    if (done)
        co_return done;
    // The step is not done; what its devices showed belongs to the record all the same.
    StepInput seen;
    for (const Evidence &evidence : step->evidence)
        if (evidence.kind == EvidenceKind::Device && whole->contains(evidence.id))
            seen.insert(evidence.id, whole->value(evidence.id));
    if (const auto readings = run->engine->recordEvidence(run->journal->state(), step->id, seen, kImport);
        readings && !readings->isEmpty()) {
        const Result<void> kept = co_await run->journal->append(*readings);
        if (!kept)
            co_return kept.error();
    }
    co_return done.error();
}

/// Whether something that this step showed made earlier ones count no more; then nothing after it may go on.
Result<void> stillWhole(const Run &run, const Step &step)
{
    const bool looks = std::any_of(step.evidence.begin(), step.evidence.end(),
                                   [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Device; });
    if (!looks)
        return {};
    for (const StepStatus &earlier : run.engine->status(run.journal->state())) {
        if (earlier.step == step.id)
            return {};
        if (earlier.reopened && earlier.state != StepState::Done)
            return makeError(ErrorCode::Refused,
                             WorkflowWords::tr("%1 Go back to “%2”.")
                                 .arg(sentences(earlier.reasons), run.engine->pack().find(earlier.step)->title));
    }
    return {};
}

/// Says which step stopped the job, in front of why.
Error at(const Step &step, const Error &error)
{
    return makeError(error.code, QStringLiteral("%1 (%2): %3").arg(step.title, step.id, error.message), error.context);
}

QCoro::Task<Result<void>> workStep(RunPtr run, const Step *step)
{
    const StepStatus status = run->engine->status(run->journal->state(), step->id);
    switch (status.state) {
    case StepState::NotApplicable:
        co_return Result<void>{};
    case StepState::Done:
    case StepState::Skipped:
        run->tell(step->id, toWord(status.state), WorkflowWords::tr("already recorded"));
        co_return Result<void>{};
    case StepState::Blocked:
    case StepState::Waiting:
    case StepState::Refused:
        // What waits behind a shut gate (comparing before permission to operate) may be left out with a reason.
        if (status.state == StepState::Blocked && run->job.steps.value(step->id).say == JobFileStep::Say::Skipped)
            break;
        run->tell(step->id, QStringLiteral("refused"), sentences(status.reasons));
        co_return makeError(ErrorCode::Refused, sentences(status.reasons));
    case StepState::Ready:
        break;
    }
    const bool told = run->job.steps.contains(step->id);
    if (!told && step->optional)
        co_return Result<void>{};
    if (!told) {
        const QString detail = WorkflowWords::tr("the job file says nothing about this step");
        run->tell(step->id, QStringLiteral("waiting"), detail);
        co_return makeError(ErrorCode::Refused, detail);
    }
    const JobFileStep &said = run->job.steps[step->id];
    if (status.reopened && said.say == JobFileStep::Say::Done && !said.again) {
        // What the file says of it was written before that happened: old measurements would pass for new ones.
        const QString detail =
            WorkflowWords::tr("%1 What the job file says of this step is from before. Do it again, write down what you "
                              "find, and mark it with \"again\": true.")
                .arg(sentences(status.reasons));
        run->tell(step->id, QStringLiteral("waiting"), detail);
        co_return makeError(ErrorCode::Refused, detail);
    }
    const Result<QList<record::Draft>> drafts = co_await draftsFor(run, step);
    if (!drafts) {
        run->tell(step->id, QStringLiteral("refused"), drafts.error().message);
        co_return drafts.error();
    }
    const Result<void> saved = co_await run->journal->append(std::exchange(run->deviceFacts, {}) + *drafts);
    if (!saved)
        co_return saved.error();
    const StepStatus after = run->engine->status(run->journal->state(), step->id);
    run->tell(step->id, toWord(after.state), (after.despite + QStringList{after.note}).join(u' ').trimmed());
    if (after.state == StepState::Refused && step->severity == Severity::StopWork)
        co_return makeError(ErrorCode::Refused, after.note);
    co_return Result<void>{};
}

} // namespace

Premises premisesOf(const QJsonObject &site, const QString &installer)
{
    const QJsonObject premises = site.value(QStringLiteral("premises")).toObject();
    const auto text = [&premises](const char *name) { return premises.value(QLatin1String(name)).toString(); };
    Premises result;
    result.address = text("address_line").isEmpty() ? text("service_address") : text("address_line");
    result.city = text("city");
    result.state = text("state");
    result.zip = text("zip");
    result.premisesId = text("premises_id");
    result.locationNote = text("location_notes");
    result.derType = site.value(QStringLiteral("collar")).toObject().value(QStringLiteral("der_type")).toString();
    result.installer = installer;
    return result;
}

QCoro::Task<Result<void>> runJob(JobFile job, std::shared_ptr<const Engine> engine, std::shared_ptr<Journal> journal,
                                 JobWorld world, Clock *clock, Cancellation cancellation)
{
    const auto run = std::make_shared<Run>(
        Run{std::move(job), std::move(engine), std::move(journal), std::move(world), clock, cancellation});
    for (auto it = run->job.steps.cbegin(); it != run->job.steps.cend(); ++it)
        if (run->engine->pack().indexOf(it.key()) < 0) // a slip of the pen must not lose what was said
            co_return makeError(ErrorCode::Invalid,
                                WorkflowWords::tr("The job file speaks of a step ‘%1’, which the workflow does not "
                                                  "have. Correct its name.")
                                    .arg(it.key()));
    const Result<QList<record::Draft>> facts = siteDrafts(*run);
    if (!facts)
        co_return facts.error();
    const Result<void> saved = co_await run->journal->append(*facts);
    if (!saved)
        co_return saved.error();
    for (const Step &step : run->engine->pack().steps) {
        Result<void> worked = co_await workStep(run, &step);
        if (const Result<void> whole = stillWhole(*run, step); !whole) // the deeper reason of the two
            worked = whole.error();
        if (!worked) {
            if (run->collar)
                run->collar->close();
            co_return at(step, worked.error());
        }
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
    if (run->collar)
        run->collar->close();
    co_return Result<void>{};
}

} // namespace wm::workflow
