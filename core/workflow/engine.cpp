// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/engine.h"

#include "core/workflow/engine_view.h"
#include "core/workflow/not_needed.h"

#include <QtCore/QCoreApplication>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {
struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};
} // namespace

Engine::Engine(WorkflowPack pack, CompanySettings settings, std::shared_ptr<const TorqueTables> tables)
    : m_pack(std::move(pack)), m_settings(std::move(settings)), m_tables(std::move(tables))
{
}

QList<StepStatus> Engine::status(const record::JobState &state) const
{
    const View view(*this, state);
    QList<StepStatus> all;
    for (qsizetype i = 0; i < m_pack.steps.size(); ++i)
        all.append(view.status(i));
    return all;
}

StepStatus Engine::status(const record::JobState &state, const QString &stepId) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index >= 0)
        return View(*this, state).status(index);
    StepStatus none;
    none.step = stepId;
    none.state = StepState::NotApplicable;
    return none;
}

QList<PhaseProgress> Engine::phases(const record::JobState &state) const
{
    const View view(*this, state);
    QList<PhaseProgress> all;
    for (const Phase &phase : m_pack.phases) {
        PhaseProgress progress;
        progress.phase = phase.id;
        for (qsizetype i = 0; i < m_pack.steps.size(); ++i) {
            if (m_pack.steps[i].phase != phase.id)
                continue;
            const StepStatus status = view.status(i);
            const StepState now = status.state;
            if (now == StepState::NotApplicable || notNeeded(m_pack.steps[i], status))
                continue;
            ++progress.applicable;
            const bool refused = now == StepState::Refused;
            progress.refused += refused ? 1 : 0;
            progress.skipped += now == StepState::Skipped ? 1 : 0;
            const bool settled = now == StepState::Done || now == StepState::Skipped ||
                                 (refused && m_pack.steps[i].severity != Severity::StopWork);
            progress.settled += settled ? 1 : 0;
            if (now == StepState::Ready && progress.next.isEmpty())
                progress.next = m_pack.steps[i].id;
        }
        all.append(progress);
    }
    return all;
}

QString Engine::nextStep(const record::JobState &state) const
{
    const View view(*this, state);
    QString optional;
    for (qsizetype i = 0; i < m_pack.steps.size(); ++i) {
        if (view.status(i).state != StepState::Ready)
            continue;
        if (!m_pack.steps[i].optional)
            return m_pack.steps[i].id;
        if (optional.isEmpty())
            optional = m_pack.steps[i].id;
    }
    return optional;
}

QList<Reason> Engine::energiseReasons(const record::JobState &state) const
{
    const View view(*this, state);
    const qsizetype last = view.strictTo();
    if (last < 0)
        return {{WorkflowWords::tr("The workflow does not say when the lockout may be removed."), {}, {}}};
    if (view.isDone(last)) {
        const qsizetype open = view.openStrictStep(last);
        if (open < 0)
            return {};
        return {{WorkflowWords::tr("“%1” is open again.").arg(m_pack.steps[open].title), m_pack.steps[open].id, {}}};
    }
    if (view.applies(last).truth == rules::Truth::False)
        return {{WorkflowWords::tr("“%1” does not apply to this site.").arg(m_pack.steps[last].title), {}, {}}};
    return view.blocking(last);
}

bool Engine::mayEnergise(const record::JobState &state) const
{
    return energiseReasons(state).isEmpty();
}

QList<Reason> Engine::openStopWork(const record::JobState &state) const
{
    const View view(*this, state);
    QList<Reason> refused;
    QList<Reason> open;
    for (qsizetype i = 0; i < m_pack.steps.size(); ++i) {
        const Step &step = m_pack.steps[i];
        if (step.severity != Severity::StopWork || view.settled(i))
            continue;
        const StepStatus now = view.status(i);
        if (now.state == StepState::Refused)
            refused.append({WorkflowWords::tr("“%1” was refused: %2").arg(step.title, now.note), step.id, {}});
        else
            open.append({WorkflowWords::tr("“%1” is not done.").arg(step.title), step.id, {}});
    }
    return refused + open;
}

PhotoUse Engine::photoElsewhere(const record::JobState &state, const QString &stepId, const QString &evidenceId,
                                const QByteArray &hash) const
{
    const Step *step = m_pack.find(stepId);
    const Evidence *evidence = step != nullptr ? step->findEvidence(evidenceId) : nullptr;
    return evidence != nullptr ? View(*this, state).photoElsewhere(*step, *evidence, hash) : PhotoUse();
}

Engine::GuardAnswer Engine::guard(const record::JobState &state, const QString &name) const
{
    const auto condition = m_pack.guards.constFind(name);
    if (condition == m_pack.guards.cend())
        return {rules::Truth::Unknown, {{WorkflowWords::tr("The workflow has no condition “%1”.").arg(name), {}, {}}}};
    const View view(*this, state);
    const rules::Outcome outcome = condition->evaluate(view.facts());
    GuardAnswer answer{outcome.truth, {}};
    if (outcome.truth == rules::Truth::Unknown)
        answer.reasons.append(
            {outcome.fault.isEmpty()
                 ? WorkflowWords::tr("It is not known yet whether this holds: %1.").arg(outcome.missing.join(u", "_s))
                 : outcome.fault,
             {},
             outcome.missing});
    for (const rules::Because &because : outcome.because)
        if (outcome.truth == rules::Truth::False)
            answer.reasons.append({WorkflowWords::tr("This does not hold: %1.").arg(because.expression), {}, {}});
    // A relay is never shut over work that is open again, whatever the facts still say.
    if (const qsizetype open = view.openStrictStep(m_pack.steps.size()); name == "relay-shut"_L1 && open >= 0) {
        answer.truth = rules::Truth::False;
        answer.reasons.append(
            {WorkflowWords::tr("“%1” is not done.").arg(m_pack.steps[open].title), m_pack.steps[open].id, {}});
    }
    return answer;
}

bool Engine::lockoutOn(const record::JobState &state) const
{
    return guard(state, u"lockout-on"_s).truth != rules::Truth::False;
}

bool Engine::wiringTerminated(const record::JobState &state) const
{
    return guard(state, u"wiring-terminated"_s).truth == rules::Truth::True;
}

bool Engine::ptoRecorded(const record::JobState &state) const
{
    return guard(state, u"pto-recorded"_s).truth == rules::Truth::True;
}

} // namespace wm::workflow
