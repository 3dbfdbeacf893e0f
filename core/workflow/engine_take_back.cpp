// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: a new entry that takes a step back. Nothing is removed, and nothing that others already rely on is pulled away
// from under them.
#include "core/base/text.h"
#include "core/workflow/engine_view.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

bool changesTheDevice(const Step &step)
{
    return std::any_of(step.evidence.begin(), step.evidence.end(), [](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Device && evidence.action == "provision"_L1;
    });
}

bool opensGateOf(const Step &later, const QString &id)
{
    return std::any_of(later.gates.begin(), later.gates.end(),
                       [&](const Gate &gate) { return gate.opensStep == id || gate.holds.contains(id); });
}

} // namespace

/// Whether what was done at the later step rests on the earlier one: by the strict order, or because it says so itself.
bool Engine::View::reliesOn(qsizetype later, qsizetype earlier) const
{
    const Step &step = m_engine.m_pack.steps[later];
    const QString &id = m_engine.m_pack.steps[earlier].id;
    const auto strict = [&](qsizetype index) {
        return m_strictFrom >= 0 && index >= m_strictFrom && index <= m_strictTo;
    };
    const bool byOrder = later > earlier && strict(earlier) &&
                         (strict(later) || step.severity == Severity::StopWork || changesTheDevice(step));
    return byOrder || step.after.contains(id) || opensGateOf(step, id);
}

Result<void> Engine::mayTakeBack(const record::JobState &state, const QString &stepId) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index < 0)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId));
    const Step &step = m_pack.steps[index];
    const View view(*this, state);
    const record::Entry *entry = view.counting(index);
    if (entry == nullptr)
        return makeError(ErrorCode::Refused, WorkflowWords::tr("Nothing is recorded here that could be taken back."));
    const bool done = view.isDone(index);
    if (!done && step.severity == Severity::StopWork)
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("Work was stopped here. It goes on when the step is done, not by taking that back."));
    if (done && changesTheDevice(step))
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar was provisioned. That cannot be taken back; read its state anew."));
    for (qsizetype later = m_pack.steps.size() - 1; later >= 0; --later)
        if (later != index && view.isDone(later) && view.reliesOn(later, index))
            return makeError(ErrorCode::Refused,
                             WorkflowWords::tr("“%1” was done since and relies on this. Take that back first.")
                                 .arg(m_pack.steps[later].title));
    return {};
}

Result<QList<Draft>> Engine::recordTakenBack(const record::JobState &state, const QString &stepId,
                                             const QString &reason) const
{
    if (const Result<void> may = mayTakeBack(state, stepId); !may)
        return may.error();
    const Step &step = *m_pack.find(stepId);
    const QString note = reason.trimmed();
    if (note.isEmpty())
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("“%1”: say why.").arg(step.title));
    if (const Result<QString> good = checkedText(note, WorkflowWords::tr("The reason"), 10 * kMaxTextLength); !good)
        return good.error();

    QList<Draft> drafts;
    const rules::Facts facts = this->facts(state);
    const QCborMap told =
        state.current(Kind::Step, stepId)->value.value(u"evidence"_s).toMap(); // mayTakeBack() saw that it is there
    for (const Evidence &evidence : step.evidence) {
        // What was confirmed or decided is not known any more, so that no gate goes by it. A value that was typed
        // stands until it is corrected: it is no statement that something is safe.
        const bool decides = evidence.kind == EvidenceKind::Attest || evidence.kind == EvidenceKind::Choice;
        if (!decides || evidence.path.isEmpty() || !told.contains(evidence.id))
            continue;
        const Result<QString> path = resolvedPath(facts, evidence.path);
        if (!path)
            return path.error();
        Draft unknown{path->startsWith("measurements."_L1) ? Kind::Measurement : Kind::Fact, *path};
        const record::Entry *standing = state.current(unknown.kind, *path);
        if (standing == nullptr || standing->value.value(u"v"_s).isNull() ||
            standing->value.value(u"source"_s).toString() == "import"_L1)
            continue;
        unknown.value = {{u"v"_s, QCborValue(nullptr)}, {u"source"_s, u"typed"_s}};
        drafts += state.replacing(unknown);
    }
    Draft draft{Kind::Step, stepId};
    draft.value = {{u"state"_s, u"taken-back"_s}, {u"pack"_s, m_pack.id + u'@' + m_pack.version}, {u"note"_s, note}};
    return drafts + state.replacing(draft);
}

} // namespace wm::workflow
