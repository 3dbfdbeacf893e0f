// SPDX-License-Identifier: GPL-3.0-or-later
// Gates that hold steps (docs/packs.md): a step may be skipped with a reason, what it would have shown must be so all
// the same before the collar goes in and before its breaker is switched ON.
#include "core/workflow/engine_view.h"
#include "core/workflow/intake.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

bool share(const QStringList &some, const QStringList &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString &one) { return others.contains(one); });
}

/// Pictures and readings of devices are proof of a fact; here the facts themselves count.
bool isFact(const Evidence &evidence)
{
    return evidence.kind != EvidenceKind::Photo && evidence.kind != EvidenceKind::Device;
}

} // namespace

/// The value at the evidence's path. Of a step that was opened again and not done since, an attestation or a
/// measurement counts only when it is younger than what opened it.
QJsonValue Engine::View::standing(qsizetype index, const Evidence &evidence) const
{
    const Result<QString> path = resolvedPath(m_facts, evidence.path);
    if (!path)
        return QJsonValue::Undefined;
    const bool madeAnew = evidence.kind == EvidenceKind::Attest || evidence.kind == EvidenceKind::Measure;
    const bool overtaken = madeAnew && !isDone(index) && m_reopenings.contains(m_engine.m_pack.steps[index].id) &&
                           lastFresh(index, record::Kind::Fact, *path) == nullptr &&
                           lastFresh(index, record::Kind::Measurement, *path) == nullptr;
    return overtaken ? QJsonValue(QJsonValue::Undefined) : valueAt(m_facts, *path);
}

/// Why a recorded measurement is not good; nothing when it is.
std::optional<QString> Engine::View::badReading(const Step &step, const Evidence &evidence,
                                                const QJsonValue &value) const
{
    const EvidenceStatus told = this->evidence(step, evidence, m_facts);
    QString word = told.verdict, target = told.target, because = told.because;
    if (told.state != EvidenceState::Have || told.value != value) { // recorded without the step: no tool is known
        const Verdict verdict = judged(step, evidence, {value.toDouble(), false}, m_facts);
        word = verdict.word;
        target = verdict.target;
        because = verdict.because;
    }
    if (value.isDouble() && Verdict::isGood(word))
        return std::nullopt;
    if (!because.isEmpty())
        return because;
    const QString reading = value.toVariant().toString() + (evidence.unit.isEmpty() ? u""_s : u' ' + evidence.unit);
    return target.isEmpty() ? WorkflowWords::tr("%1 is recorded and cannot be judged").arg(reading)
                            : WorkflowWords::tr("%1 is recorded, wanted is %2").arg(reading, target);
}

std::optional<Reason> Engine::View::lacking(qsizetype index, const Evidence &evidence) const
{
    const Step &step = m_engine.m_pack.steps[index];
    const auto reason = [&](const QString &what, const QStringList &missing = {}) {
        return Reason{WorkflowWords::tr("“%1”, %2: %3.").arg(step.title, Intake::name(evidence), what), step.id,
                      missing};
    };
    if (evidence.when && evidence.when->evaluate(m_facts).truth == rules::Truth::False)
        return std::nullopt;
    if (evidence.path.isEmpty()) { // only the step itself can tell
        if (isDone(index))
            return std::nullopt;
        return reason(WorkflowWords::tr("not confirmed"));
    }
    const QJsonValue value = standing(index, evidence);
    if (value.isUndefined() || value.isNull())
        return reason(WorkflowWords::tr("not recorded"), {evidence.path});
    if (evidence.kind == EvidenceKind::Attest && value != evidence.value)
        return reason(WorkflowWords::tr("recorded otherwise"));
    if (evidence.kind == EvidenceKind::Measure)
        if (const std::optional<QString> bad = badReading(step, evidence, value))
            return reason(*bad);
    return std::nullopt;
}

std::optional<Reason> Engine::View::failingCheck(const Step &step, const QStringList &requirements) const
{
    for (const Gate &check : step.checks) {
        const bool noted = check.severity == Severity::Warning || check.severity == Severity::Info;
        if (noted || !share(check.requirements, requirements))
            continue;
        const rules::Outcome outcome = check.require.evaluate(m_facts);
        if (outcome.truth != rules::Truth::True) {
            Reason reason = because(check, outcome);
            reason.text = WorkflowWords::tr("“%1”: %2").arg(step.title, reason.text);
            reason.opensStep = step.id;
            return reason;
        }
    }
    return std::nullopt;
}

std::optional<Reason> Engine::View::notHeld(const Gate &gate) const
{
    for (const QString &id : gate.holds) {
        const qsizetype index = m_engine.m_pack.indexOf(id);
        const Step &step = m_engine.m_pack.steps[index];
        const rules::Outcome &applied = applies(index);
        if (applied.truth == rules::Truth::False)
            continue;
        std::optional<Reason> wrong;
        if (applied.truth == rules::Truth::Unknown)
            wrong = Reason{WorkflowWords::tr("Whether “%1” applies is not known yet.").arg(step.title), id,
                           applied.missing};
        else
            wrong = failingCheck(step, gate.requirements);
        for (const Evidence &evidence : step.evidence)
            if (!wrong && isFact(evidence) && !evidence.optional && share(evidence.requirements, gate.requirements))
                wrong = lacking(index, evidence);
        if (wrong) {
            wrong->text = gate.because + u' ' + wrong->text;
            return wrong;
        }
    }
    return std::nullopt;
}

} // namespace wm::workflow
