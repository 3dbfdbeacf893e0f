// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_run.h"

#include <QCoroFuture>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kImport = QStringLiteral("import");

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
Result<QList<record::Draft>> siteDrafts(const JobRun &run)
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
Result<StepInput> withPhotos(const JobRun &run, StepInput input)
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

/// The entries for one step, asking devices where it wants them. `status` is ready.
QCoro::Task<Result<QList<record::Draft>>> draftsFor(JobRunPtr run, const Step *step)
{
    const JobFileStep told = run->job.steps.value(step->id);
    std::optional<OpenFindings> open;
    if (step->awaits == Awaits::AnsweredFindings && run->world.openFindings) {
        const Result<OpenFindings> counted = run->world.openFindings();
        if (!counted)
            co_return counted.error();
        open = *counted;
    }
    if (told.say == JobFileStep::Say::Refused)
        co_return run->engine->recordRefused(run->journal->state(), step->id, told.note, told.by);
    if (told.say == JobFileStep::Say::Skipped)
        co_return run->engine->recordSkipped(run->journal->state(), step->id, told.note, told.by, open);
    const Result<StepInput> said = stepInput(*step, told);
    if (!said)
        co_return said.error();
    const Result<StepInput> pictured = withPhotos(*run, *said);
    if (!pictured)
        co_return pictured.error();
    Result<StepInput> whole = co_await withDevices(run, step, *pictured);
    if (!whole)
        co_return whole.error();
    whole->remove(kOpenFindings); // a file cannot say how its site stands
    if (open)
        whole->insert(kOpenFindings, toJson(*open));
    const Result<QList<record::Draft>> done = run->engine->recordDone(run->journal->state(), step->id, *whole, kImport);
    if (done)
        co_return done;
    // Here is no window whose table could name them.
    const QString why = (QStringList{done.error().message} + inverterDifferences(*step, *whole)).join(u'\n');
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
    co_return makeError(done.error().code, why, done.error().context);
}

/// Whether something that this step showed made earlier ones count no more; then nothing after it may go on.
Result<void> stillWhole(const JobRun &run, const Step &step)
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

/// What is to be said of readings that are allowed and not fine: over the target, by a tool of which something is not
/// known. A reading that the record keeps is never kept in silence.
QStringList notesOf(const StepStatus &status)
{
    QStringList notes;
    for (const EvidenceStatus &found : status.evidence)
        if ((found.verdict == u"recorded" || found.verdict == u"notice") && !found.because.isEmpty() &&
            !notes.contains(found.because))
            notes.append(found.because);
    return notes;
}

QCoro::Task<Result<void>> workStep(JobRunPtr run, const Step *step)
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
    run->tell(step->id, toWord(after.state),
              (after.despite + notesOf(after) + QStringList{after.note}).join(u' ').trimmed());
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
    const auto run = std::make_shared<JobRun>(
        JobRun{std::move(job), std::move(engine), std::move(journal), std::move(world), clock, cancellation});
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
