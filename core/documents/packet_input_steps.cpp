// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_input_parts.h"
#include "core/documents/packet_words.h"
#include "core/documents/reading_words.h"
#include "core/workflow/not_needed.h"

#include <QtCore/QJsonArray>

namespace wm::documents {

using record::Entry;
using record::Kind;
using workflow::EvidenceKind;
using workflow::EvidenceState;
using workflow::EvidenceStatus;
using workflow::StepStatus;

namespace {

QString firstReason(const QList<workflow::Reason> &reasons)
{
    return reasons.isEmpty() ? QString() : reasons.first().text;
}

/// The pack's own words for a value; empty where it has none.
QString choiceText(const workflow::Evidence &evidence, const QJsonValue &value)
{
    for (const workflow::Choice &choice : evidence.choices)
        if (choice.value == value || choice.id == value.toString())
            return choice.text;
    return {};
}

std::optional<InchPounds> leadingNumber(const QString &text)
{
    bool good = false;
    const double value = text.section(u' ', 0, 0).toDouble(&good);
    return good ? std::optional(InchPounds{value}) : std::nullopt;
}

} // namespace

StepState stateOf(const StepStatus &status)
{
    switch (status.state) {
    case workflow::StepState::Done:
        return StepState::Done;
    case workflow::StepState::Refused:
        return StepState::Refused;
    case workflow::StepState::Skipped:
        return StepState::Skipped;
    case workflow::StepState::NotApplicable:
        return StepState::NotApplicable;
    case workflow::StepState::Blocked:
    case workflow::StepState::Ready:
    case workflow::StepState::Waiting:
        break;
    }
    return status.reopened ? StepState::Reopened : StepState::Waiting;
}

QString askOf(const workflow::Evidence &evidence)
{
    for (const QString &text : {evidence.ask, evidence.text, evidence.shows})
        if (!text.isEmpty())
            return text;
    return evidence.id;
}

PacketFact InputBuilder::evidence(const workflow::Evidence &evidence, const EvidenceStatus &status,
                                  const StepStatus &) const
{
    PacketFact fact{askOf(evidence), {}, status.source};
    if (status.state != EvidenceState::Have)
        return fact;
    switch (evidence.kind) {
    case EvidenceKind::Attest:
        fact.value =
            status.inPerson ? Packet::tr("confirmed in person") : Packet::tr("stated, not confirmed in person");
        break;
    case EvidenceKind::Choice:
        fact.value = choiceText(evidence, status.value);
        if (fact.value.isEmpty())
            fact.value = shown(evidence.path, status.value);
        break;
    case EvidenceKind::Measure:
        fact.value = valueText(status.value) + (status.unit.isEmpty() ? QString() : u' ' + status.unit);
        if (!status.verdict.isEmpty())
            fact.value += QStringLiteral(", ") + verdictText(verdictOf(status.verdict)).toLower();
        if (verdictOf(status.verdict) == Verdict::Recorded && !status.because.isEmpty())
            fact.value += QStringLiteral(": ") + status.because;
        break;
    case EvidenceKind::Device:
        fact.label = deviceName(evidence.device);
        fact.value = Packet::tr("read, see the device readings");
        break;
    case EvidenceKind::Value:
    case EvidenceKind::Photo:
        fact.value = shown(evidence.path, status.value) + (status.unit.isEmpty() ? QString() : u' ' + status.unit);
        break;
    }
    return fact;
}

void InputBuilder::measure(const workflow::Step &step, const workflow::Evidence &evidence, const EvidenceStatus &status,
                           const StepStatus &stepStatus)
{
    const Entry *entry = m_source.state.current(Kind::Measurement, evidence.path);
    const QCborMap value = entry != nullptr ? entry->value : QCborMap();
    const QCborMap instrument = value.value(QStringLiteral("instrument")).toMap();
    const bool have = status.state == EvidenceState::Have;
    if (!have && (evidence.optional || stepStatus.state == workflow::StepState::NotApplicable))
        return;
    const QString tool = instrument.value(QStringLiteral("id")).toString();
    const QString due = instrument.value(QStringLiteral("due_on")).toString();
    const QString calibrated = instrument.value(QStringLiteral("calibrated_on")).toString();
    const QString calibration = !due.isEmpty()                ? Packet::tr("calibration due %1").arg(due)
                                : evidence.instrument && have ? Packet::tr("calibration not known")
                                : !calibrated.isEmpty()       ? Packet::tr("calibrated %1").arg(calibrated)
                                                              : QString();
    const Verdict verdict = have ? verdictOf(status.verdict) : Verdict::Unknown;
    const QString who = entry != nullptr ? entry->user : QString();
    const QDateTime when = entry != nullptr ? utcOf(entry->utcMs) : QDateTime();
    if (evidence.quantity == QStringLiteral("torque")) {
        PacketTorque torque;
        torque.place = labelled(step.title, askOf(evidence));
        torque.maximum = evidence.judge.max.has_value();
        torque.recordOnly = evidence.judge.recordOnly;
        torque.wired = !evidence.judge.torqueAwgPath.isEmpty();
        if (const QString awg = factText(evidence.judge.torqueAwgPath); !awg.isEmpty())
            torque.conductor = Packet::tr("%1 AWG").arg(awg);
        const QString &mark = evidence.judge.minPath;
        torque.least = !mark.isEmpty();
        torque.target = evidence.judge.max ? std::optional(InchPounds{*evidence.judge.max})
                                           : leadingNumber(mark.isEmpty() ? status.target : factText(mark));
        if (torque.target && !evidence.judge.torqueLabelPath.isEmpty() &&
            !factText(evidence.judge.torqueLabelPath).isEmpty())
            torque.targetSource = Packet::tr("product label");
        else if (torque.target && torque.least)
            torque.targetSource = Packet::tr("marked at the place");
        else if (torque.target && !torque.maximum) // a maximum stands in the question
            torque.targetSource = Packet::tr("table");
        if (have && status.value.isDouble())
            torque.reading = InchPounds{status.value.toDouble()};
        torque.presetTool = value.value(QStringLiteral("set")).toBool();
        torque.instrument = tool;
        torque.calibration = calibration;
        torque.verdict = verdict;
        torque.who = who;
        torque.when = when;
        torque.cite = evidence.cite.isEmpty() ? step.cite : evidence.cite;
        torque.path = evidence.path;
        m_input.torques.append(torque);
        return;
    }
    PacketMeasurement one;
    one.place = labelled(step.title, askOf(evidence));
    one.value = have ? valueText(status.value) : QString();
    one.unit = status.unit.isEmpty() ? evidence.unit : status.unit;
    if (one.unit == QStringLiteral("1"))
        one.unit.clear();
    (evidence.judge.equalsPath.isEmpty() ? one.limit : one.comparedWith) = status.target;
    one.instrument = tool;
    one.calibration = calibration;
    one.verdict = verdict;
    one.who = who;
    one.when = when;
    m_input.measurements.append(one);
}

void InputBuilder::step(const workflow::Step &step, const StepStatus &status, PacketPhase &phase)
{
    PacketStep out;
    out.id = step.id;
    out.title = step.title;
    out.state = stateOf(status);
    out.optional = step.optional;
    out.signing = step.awaits == workflow::Awaits::Signature;
    out.cite = step.cite;
    m_cites.append(step.cite);
    const bool settled =
        out.state == StepState::Done || out.state == StepState::Refused || out.state == StepState::Skipped;
    if (settled) {
        out.who = status.by == status.recordedBy ? status.by
                                                 : Packet::tr("%1 (recorded by %2)").arg(status.by, status.recordedBy);
        out.when = utcOf(status.utcMs);
        if (const Entry *entry = m_source.state.current(Kind::Step, step.id))
            out.role = entry->role;
        (out.state == StepState::Done ? out.note : out.reason) = status.note;
        if (out.state == StepState::Done)
            out.despite = status.despite;
    } else {
        out.reason = firstReason(status.reasons);
    }
    if (workflow::notNeeded(step, status)) { // nobody missed it: it is none of those that were skipped
        out.state = StepState::NotApplicable;
        out.reason = Packet::tr("Not needed here");
    }
    for (const workflow::Notice &warning : step.warnings)
        out.warnings.append(warning.text);
    for (const EvidenceStatus &found : status.evidence) {
        const workflow::Evidence *evidence = step.findEvidence(found.id);
        if (evidence == nullptr || found.state == EvidenceState::NotWanted)
            continue;
        if (evidence->kind == EvidenceKind::Measure)
            measure(step, *evidence, found, status);
        if (evidence->kind == EvidenceKind::Photo) {
            for (const QJsonValue text : found.value.toArray()) {
                const QByteArray hash = QByteArray::fromHex(text.toString().toLatin1());
                const int number = m_photoNumbers.value(hash + step.id.toUtf8(), m_photoNumbers.value(hash));
                if (number > 0)
                    out.photos.append(number);
            }
            if (found.state == EvidenceState::Have)
                continue;
        }
        const bool have = found.state == EvidenceState::Have;
        if (have || (settled && !evidence->optional && out.state == StepState::Done))
            out.evidence.append(this->evidence(*evidence, found, status));
    }
    phase.steps.append(out);
}

void InputBuilder::steps()
{
    if (m_source.engine == nullptr)
        return;
    const workflow::WorkflowPack &pack = m_source.engine->pack();
    QHash<QString, StepStatus> byId;
    for (const StepStatus &status : m_source.engine->status(m_source.state))
        byId.insert(status.step, status);
    for (const workflow::Phase &phase : pack.phases) {
        PacketPhase out{phase.id, phase.title, {}};
        for (const workflow::Step &one : pack.steps)
            if (one.phase == phase.id)
                step(one, byId.value(one.id), out);
        if (!out.steps.isEmpty())
            m_input.phases.append(out);
    }
}

} // namespace wm::documents
