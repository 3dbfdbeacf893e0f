// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/inspection_rows.h"
#include "core/documents/packet_input.h"

#include <QtCore/QHash>

namespace wm::documents {

class AfterSigning;

/// What is needed all over the mapping, computed once.
class InputBuilder
{
public:
    explicit InputBuilder(const PacketSource &source);
    PacketInput build();
    QList<InspectionRow> checklist(); ///< inspectionRows()

private:
    void head();
    void facts();
    void photos();
    [[nodiscard]] QString stepOfPhoto(const QString &path) const;
    void steps();
    void step(const workflow::Step &step, const workflow::StepStatus &status, PacketPhase &phase);
    PacketFact evidence(const workflow::Evidence &evidence, const workflow::EvidenceStatus &status,
                        const workflow::StepStatus &step) const;
    void measure(const workflow::Step &step, const workflow::Evidence &evidence, const workflow::EvidenceStatus &status,
                 const workflow::StepStatus &stepStatus);
    void readings();
    void findings();
    [[nodiscard]] PacketFinding ruleFinding(const Finding &found) const;
    [[nodiscard]] QString missingText(const Finding &found) const;
    static QString answerText(const record::Entry &answer);
    static PacketFinding answeredAside(const record::Entry &entry);
    // For the inspector's list (inspection_rows.cpp).
    [[nodiscard]] QList<InspectionRow> inspectedSteps() const;
    [[nodiscard]] QList<InspectionRow> inspectedFindings();
    [[nodiscard]] InspectionRow inspectedStep(const workflow::Step &step, const workflow::StepStatus &status,
                                              const AfterSigning &after) const;
    [[nodiscard]] InspectionRow inspectedEvidence(const workflow::Step &step, const workflow::Evidence &evidence,
                                                  const workflow::EvidenceStatus &status, const AfterSigning &after,
                                                  const InspectionRow &ofStep) const;
    void sayWhatWasRecorded(const workflow::Evidence &evidence, const workflow::EvidenceStatus &status,
                            const record::Entry *entry, InspectionRow &row) const;
    /// What holds a piece of evidence; null: the step's own entry does.
    [[nodiscard]] const record::Entry *entryOf(const workflow::Step &step, const workflow::Evidence &evidence,
                                               const QList<record::Hash> &photos) const;
    void signatures();
    void missing();
    QString openStep(const PacketStep &step);
    void citations();

    [[nodiscard]] QString label(const QString &path) const;  ///< of a fact, under its group
    [[nodiscard]] QString placed(const QString &path) const; ///< of a fact, with its group
    [[nodiscard]] QString groupTitle(const QString &path) const;
    [[nodiscard]] QString factText(const QString &path) const;
    /// The value at a path as people read it: words of a fixed list in the packet's language.
    [[nodiscard]] QString shown(const QString &path, const QJsonValue &value) const;
    [[nodiscard]] QByteArray blobOf(const record::Entry &entry) const;

    const PacketSource &m_source;
    PacketInput m_input;
    QHash<QByteArray, int> m_photoNumbers; ///< by hash, and by hash and step
    QStringList m_cites;
};

/// A value as people read it: yes and no, numbers without noise, lists with commas; empty for nothing.
QString valueText(const QJsonValue &value);
/// "volts_l1_l2" as "volts L1 L2": names of decoded values, which devices define.
QString wordsOf(const QString &name);
/// How a finding, signature or reading time is given: milliseconds since 1970.
QDateTime utcOf(qint64 ms);
Verdict verdictOf(const QString &word);
StepState stateOf(const workflow::StepStatus &status);
/// What a piece of evidence asks, in the pack's words.
QString askOf(const workflow::Evidence &evidence);

} // namespace wm::documents
