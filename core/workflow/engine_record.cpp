// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody puts in, turned into the entries that record it. Nothing here changes anything: the caller appends.
#include "core/base/text.h"
#include "core/workflow/intake.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// Sentences of why a step is not open, with the facts that are missing.
QString told(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(
            reason.missingPaths.isEmpty()
                ? reason.text
                : WorkflowWords::tr("%1 (not recorded yet: %2)").arg(reason.text, reason.missingPaths.join(u", "_s)));
    return texts.join(u' ');
}

/// Where a sentence stands within another, the other one has the full stop.
QString inSentence(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

bool isJudgedBad(const QString &verdict)
{
    return !verdict.isEmpty() && !Verdict::isGood(verdict);
}

/// Whether a check is about what a device showed, at this step or at one before it.
bool readsDevice(const Gate &check, const WorkflowPack &pack)
{
    const QStringList paths = check.require.paths();
    const auto isRead = [&paths](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Device &&
               std::any_of(paths.begin(), paths.end(), [&evidence](const QString &path) {
                   return path.startsWith("measurements."_L1 + evidence.device + u'.');
               });
    };
    return std::any_of(pack.steps.begin(), pack.steps.end(), [&isRead](const Step &step) {
        return std::any_of(step.evidence.begin(), step.evidence.end(), isRead);
    });
}

Result<void> knownKeys(const Step &step, const StepInput &input)
{
    for (const QString &key : input.keys())
        if (key != "note"_L1 && key != "done_by"_L1 && key != "acknowledged"_L1 &&
            (key != kOpenFindings || step.awaits != Awaits::AnsweredFindings) && step.findEvidence(key) == nullptr)
            return makeError(ErrorCode::Invalid, WorkflowWords::tr("“%1” does not ask for ‘%2’.").arg(step.title, key));
    return {};
}

/// What the step awaits beside its evidence is there; else why it cannot be recorded as done.
Result<void> isAwaited(const Step &step, const StepInput &input, bool unsignedYet)
{
    if (unsignedYet)
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("Nobody has signed the record as installer. Sign it, then record this step."));
    if (step.awaits != Awaits::AnsweredFindings)
        return {};
    const std::optional<OpenFindings> open = openFindingsFromJson(input.value(kOpenFindings));
    if (!open)
        return makeError(ErrorCode::Refused,
                         WorkflowWords::tr("The rules have not been held against this site yet. Wait, and try again."));
    if (open->total() == 0)
        return {};
    return makeError(
        ErrorCode::Refused,
        WorkflowWords::tr("Findings open: %1 (%2). Settle or answer each, or skip this step with a reason.")
            .arg(open->total())
            .arg(openFindingsText(*open)));
}

Draft stepDraft(const Step &step, const WorkflowPack &pack, const QString &word, const QString &note, const QString &by)
{
    Draft draft{Kind::Step, step.id};
    draft.value.insert(u"state"_s, word);
    draft.value.insert(u"pack"_s, pack.id + u'@' + pack.version);
    if (!note.isEmpty())
        draft.value.insert(u"note"_s, note);
    if (!by.isEmpty())
        draft.value.insert(u"by"_s, by);
    return draft;
}

} // namespace

/// A step found, its input read; what recordDone and recordEvidence have in common.
struct Engine::Attempt
{
    const Step *step = nullptr;
    qsizetype index = -1;
    std::shared_ptr<const View> view;
    std::shared_ptr<Intake> intake;
    QList<Reason> missing;
    QList<Reason> bad; ///< judged, and not good
};

Result<Engine::Attempt> Engine::attempt(const record::JobState &state, const QString &stepId, const StepInput &input,
                                        const QString &source, bool whole) const
{
    Attempt attempt;
    attempt.index = m_pack.indexOf(stepId);
    if (attempt.index < 0)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId));
    if (!isSource(source))
        return badSource(source);
    attempt.step = &m_pack.steps[attempt.index];
    const Step &step = *attempt.step;
    if (const Result<void> good = knownKeys(step, input); !good)
        return good.error();
    attempt.view = std::make_shared<const View>(*this, state);
    attempt.intake = std::make_shared<Intake>(state, step, *attempt.view, attempt.index, source, m_today);
    Intake &intake = *attempt.intake;
    for (const Evidence &evidence : step.evidence) {
        const bool given = input.contains(evidence.id);
        const bool confirms = evidence.kind == EvidenceKind::Attest;
        if (!intake.wants(evidence)) {
            if (given && !confirms)
                return makeError(
                    ErrorCode::Invalid,
                    WorkflowWords::tr("%1: this is not asked here; take the value back.").arg(Intake::name(evidence)));
            continue;
        }
        if (given && (whole || !confirms)) {
            const QJsonObject told = input.value(evidence.id).toObject();
            Verdict verdict;
            if (evidence.kind == EvidenceKind::Measure) {
                const Result<Measured> measured = Intake::measured(evidence, told);
                if (!measured)
                    return measured.error();
                verdict =
                    seeingTool(attempt.view->judged(step, evidence, *measured, intake.factsWith(evidence, *measured)),
                               evidence, measured->value, told.value("instrument"_L1).toObject(), intake.facts());
                // What a check of the step refuses, it refuses in its own words (recordDone).
                if (!verdict.good() && verdict.word != "outside"_L1)
                    attempt.bad.append(
                        {verdict.because.isEmpty()
                             ? WorkflowWords::tr("%1: %2 (%3)")
                                   .arg(Intake::name(evidence), verdict.word,
                                        verdict.target.isEmpty() ? WorkflowWords::tr("no target") : verdict.target)
                             : WorkflowWords::tr("%1: %2").arg(Intake::name(evidence), verdict.because),
                         {},
                         verdict.missing});
            }
            if (const Result<void> taken = intake.take(evidence, told, verdict); !taken)
                return taken.error();
            if (evidence.kind != EvidenceKind::Photo)
                continue;
        }
        const EvidenceStatus had = attempt.view->evidence(step, evidence, intake.facts());
        const QCborArray kept = intake.told().value(evidence.id).toMap().value(u"photos"_s).toArray();
        const bool enough = evidence.kind == EvidenceKind::Photo && kept.size() >= evidence.min;
        if (had.state == EvidenceState::Missing && !enough)
            attempt.missing.append({Intake::name(evidence), {}, had.missingPaths});
        else if (isJudgedBad(had.verdict) && had.verdict != "outside"_L1)
            attempt.bad.append({WorkflowWords::tr("%1: %2").arg(Intake::name(evidence),
                                                                had.because.isEmpty() ? had.verdict : had.because),
                                {},
                                had.missingPaths});
    }
    return attempt;
}

Result<QList<Draft>> Engine::recordEvidence(const record::JobState &state, const QString &stepId,
                                            const StepInput &input, const QString &source) const
{
    const Result<Attempt> attempt = this->attempt(state, stepId, input, source, false);
    if (!attempt)
        return attempt.error();
    if (const QList<Reason> reasons = attempt->view->blocking(attempt->index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    return attempt->intake->drafts();
}

Result<QList<Draft>> Engine::recordDone(const record::JobState &state, const QString &stepId, const StepInput &input,
                                        const QString &source) const
{
    const Result<Attempt> attempt = this->attempt(state, stepId, input, source, true);
    if (!attempt)
        return attempt.error();
    const Step &step = *attempt->step;
    const QString note = input.value("note"_L1).toString().trimmed();
    if (const Result<QString> good = checkedText(note, WorkflowWords::tr("The note"), 10 * kMaxTextLength); !good)
        return good.error();
    const Result<QString> by =
        checkedText(input.value("done_by"_L1).toString().trimmed(), WorkflowWords::tr("Who did it"));
    if (!by)
        return by.error();

    Draft draft = stepDraft(step, m_pack, u"done"_s, note, *by);
    draft.value.insert(u"source"_s, source);
    QCborMap evidence = attempt->intake->told();
    QCborArray acknowledged;
    for (const QJsonValue &id : input.value("acknowledged"_L1).toArray())
        acknowledged.append(id.toString());
    const record::Entry *before =
        attempt->view->isDone(attempt->index) ? attempt->view->counting(attempt->index) : nullptr;
    if (before != nullptr) { // a correction keeps what it does not touch
        const QCborMap earlier = before->value.value(u"evidence"_s).toMap();
        for (const auto &[key, value] : earlier)
            if (!evidence.contains(key))
                evidence.insert(key, value);
        if (acknowledged.isEmpty())
            acknowledged = before->value.value(u"acknowledged"_s).toArray();
    }
    if (!evidence.isEmpty())
        draft.value.insert(u"evidence"_s, evidence);
    if (!acknowledged.isEmpty())
        draft.value.insert(u"acknowledged"_s, acknowledged);
    if (before != nullptr && attempt->intake->drafts().isEmpty() &&
        before->value.value(u"evidence"_s).toMap() == evidence && before->value.value(u"note"_s).toString() == note &&
        before->value.value(u"by"_s).toString() == *by)
        return QList<Draft>{}; // the record says exactly this already

    if (attempt->view->applies(attempt->index).truth == rules::Truth::False)
        return makeError(ErrorCode::Refused, WorkflowWords::tr("“%1” does not apply to this site.").arg(step.title));
    if (const QList<Reason> reasons = attempt->view->blocking(attempt->index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    if (!attempt->missing.isEmpty())
        return makeError(ErrorCode::Refused, WorkflowWords::tr("Still wanted: %1").arg(told(attempt->missing)));
    if (const Result<void> there = isAwaited(step, input, attempt->view->lacksSignature(attempt->index)); !there)
        return there.error();
    const bool lenient = step.severity == Severity::Warning || step.severity == Severity::Info;
    if (!attempt->bad.isEmpty() && (!lenient || !saysSomething(note)))
        return makeError(ErrorCode::Refused, WorkflowWords::tr("This is not good: %1. Put it right and measure again.")
                                                 .arg(inSentence(told(attempt->bad))));
    for (const Notice &warning : step.warnings)
        if (!acknowledged.contains(QCborValue(warning.id)))
            return makeError(ErrorCode::Refused, WorkflowWords::tr("Read and acknowledge first: %1").arg(warning.text));
    QCborArray despite;
    for (const Gate &check : step.checks) {
        const rules::Outcome outcome = check.require.evaluate(attempt->intake->facts());
        if (outcome.truth == rules::Truth::True)
            continue;
        const bool onlyNoted = check.severity == Severity::Warning || check.severity == Severity::Info;
        // A note in a file was written before the device was looked at: it is no answer to what it shows.
        const bool readByProgram = source == "import"_L1 && readsDevice(check, m_pack);
        if (!onlyNoted || readByProgram || !saysSomething(note))
            return makeError(ErrorCode::Refused,
                             told({attempt->view->because(check, outcome)}) +
                                 (!onlyNoted ? QString()
                                  : readByProgram
                                      ? u' ' + WorkflowWords::tr("Skip the step with a reason to go on.")
                                      : u' ' + WorkflowWords::tr("Say in a note why it is done all the same.")));
        despite.append(check.id);
    }
    if (!despite.isEmpty())
        draft.value.insert(u"despite"_s, despite);
    return attempt->intake->drafts() + state.replacing(draft);
}

QStringList Engine::waitsFor(const record::JobState &state, const QString &stepId, const QString &device,
                             const QJsonObject &reading) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index < 0)
        return {WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId)};
    rules::Facts facts = this->facts(state);
    facts.measurements.insert(device, reading);
    const QString ofDevice = "measurements."_L1 + device + u'.';
    QStringList reasons;
    for (const Gate &check : m_pack.steps[index].checks) {
        const rules::Outcome outcome = check.require.evaluate(facts);
        // What waits for a person's own reading is not what the device is watched for.
        const bool waitsForPerson = outcome.truth == rules::Truth::Unknown && !outcome.missing.isEmpty() &&
                                    std::none_of(outcome.missing.begin(), outcome.missing.end(),
                                                 [&](const QString &path) { return path.startsWith(ofDevice); });
        if (outcome.truth != rules::Truth::True && !waitsForPerson)
            reasons.append(check.because);
    }
    return reasons;
}

Result<QList<Draft>> Engine::recordRefused(const record::JobState &state, const QString &stepId, const QString &reason,
                                           const QString &by) const
{
    return recordUndone(state, stepId, reason, by, u"refused"_s, {});
}

Result<QList<Draft>> Engine::recordSkipped(const record::JobState &state, const QString &stepId, const QString &reason,
                                           const QString &by, const std::optional<OpenFindings> &open) const
{
    return recordUndone(state, stepId, reason, by, u"skipped"_s, open);
}

Result<QList<Draft>> Engine::recordUndone(const record::JobState &state, const QString &stepId, const QString &reason,
                                          const QString &by, const QString &word,
                                          const std::optional<OpenFindings> &open) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index < 0)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId));
    const Step &step = m_pack.steps[index];
    const bool skipping = word == "skipped"_L1;
    if (skipping && step.severity == Severity::StopWork)
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("“%1” cannot be skipped. Do it, or refuse it with a reason: then work stops here.")
                .arg(step.title));
    const bool leavesOpen = skipping && step.awaits == Awaits::AnsweredFindings;
    if (leavesOpen && !open)
        return makeError(ErrorCode::Refused,
                         WorkflowWords::tr("The rules have not been held against this site yet. Wait, and try again."));
    QString note = reason.trimmed();
    if (!saysSomething(note) && !(skipping && step.optional && note.isEmpty()))
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("“%1”: say why, in words.").arg(step.title));
    if (const Result<QString> good = checkedText(note, WorkflowWords::tr("The reason"), 10 * kMaxTextLength); !good)
        return good.error();
    const Result<QString> who = checkedText(by.trimmed(), WorkflowWords::tr("Who did it"));
    if (!who)
        return who.error();
    if (leavesOpen && open->total() > 0)
        note = WorkflowWords::tr("Findings left open: %1 (%2). %3")
                   .arg(QString::number(open->total()), openFindingsText(*open), note);
    Draft draft = stepDraft(step, m_pack, word, note, *who);
    if (leavesOpen)
        draft.value.insert(QString(kOpenFindings), QCborMap::fromJsonObject(toJson(*open)));
    const View view(*this, state);
    if (view.counting(index) != nullptr && standsAlready(state, draft, {u"state"_s, u"note"_s, u"by"_s}))
        return QList<Draft>{};
    if (view.applies(index).truth == rules::Truth::False)
        return makeError(ErrorCode::Refused, WorkflowWords::tr("“%1” does not apply to this site.").arg(step.title));
    // What the step's gates guard is not done by leaving it out: a comparison that has to wait for permission may be
    // skipped with that as its reason. The order binds all the same.
    if (const QList<Reason> reasons = view.ordering(index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    return state.replacing(draft);
}

Result<QList<Draft>> Engine::recordFact(const record::JobState &state, const QString &path, const QJsonValue &value,
                                        const QString &source)
{
    if (!isSource(source))
        return badSource(source);
    if (const Result<void> good = checkValue(path, value); !good)
        return good.error();
    Draft draft = factDraft(path, value, source);
    if (path.startsWith("measurements."_L1))
        draft.kind = Kind::Measurement;
    if (standsAlready(state, draft, {u"v"_s}))
        return QList<Draft>{};
    return state.replacing(draft);
}

} // namespace wm::workflow
