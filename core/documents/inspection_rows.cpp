// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection_rows.h"

#include "core/documents/packet_input_parts.h"
#include "core/documents/packet_words.h"
#include "core/documents/reading_words.h"
#include "core/record/causality.h"
#include "core/workflow/deficiencies.h"
#include "core/workflow/job_packs.h"
#include "core/workflow/not_needed.h"
#include "core/workflow/signatures.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;
using record::Entry;
using record::Kind;
using workflow::EvidenceKind;
using workflow::EvidenceState;
using workflow::EvidenceStatus;
using workflow::StepStatus;

namespace {

struct Inspection
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr int kValuesShown = 12; ///< of what a device said; all of it is in the record

InspectionRow heading(const QString &title)
{
    InspectionRow row;
    row.title = title;
    return row;
}

/// What a device said, in a line.
QString readText(const QJsonObject &decoded)
{
    QStringList said;
    for (auto it = decoded.begin(); it != decoded.end(); ++it)
        if (!it->isObject() && it.key() != "simulated"_L1 && it.key() != "capture"_L1 && it.key() != "functions"_L1)
            said.append(labelled(readingName(it.key()), readingText(it.key(), *it)));
    const qsizetype more = said.size() - kValuesShown;
    const QString shown = said.mid(0, kValuesShown).join("; "_L1);
    return more > 0 ? Inspection::tr("%1; and %2 more values").arg(shown).arg(more) : shown;
}

QString toolText(const QCborMap &value, bool wanted)
{
    const QCborMap instrument = value.value("instrument"_L1).toMap();
    const auto text = [&instrument](QLatin1StringView key) { return instrument.value(key).toString(); };
    const QString id = text("id"_L1), due = text("due_on"_L1), calibrated = text("calibrated_on"_L1);
    if (id.isEmpty())
        return wanted ? Inspection::tr("with an instrument that nobody named") : QString();
    return due.isEmpty() && calibrated.isEmpty() ? Inspection::tr("%1, calibration not known").arg(id)
           : due.isEmpty()                       ? Inspection::tr("%1, calibrated %2").arg(id, calibrated)
                                                 : Inspection::tr("%1, calibration due %2").arg(id, due);
}

InspectionRow deficiencyRow(const workflow::Deficiency &one)
{
    InspectionRow row;
    row.sort = InspectionRow::Sort::Deficiency;
    row.id = u"deficiency:"_s + one.id;
    row.title = one.subject.isEmpty() ? one.words : u"%1: %2"_s.arg(one.subject, one.words);
    row.cite = one.cite;
    row.who = one.by;
    row.when = utcOf(one.utcMs);
    row.photos = one.photos;
    switch (one.state) {
    case workflow::Deficiency::State::Open:
        row.word = Inspection::tr("open: nobody has answered it");
        row.mark = Mark::Bad;
        break;
    case workflow::Deficiency::State::Answered:
        row.word = Inspection::tr("answered, not seen by an inspector yet");
        row.mark = Mark::Care;
        break;
    case workflow::Deficiency::State::Accepted:
        row.word = Inspection::tr("cured: accepted by %1").arg(one.acceptedBy);
        row.mark = Mark::Good;
        break;
    case workflow::Deficiency::State::Withdrawn:
        row.word = Inspection::tr("taken back by the inspector");
        break;
    }
    if (!one.cure.isEmpty())
        row.value = Inspection::tr("%1, %2: %3").arg(one.curedBy, timeText(utcOf(one.curedUtcMs)), one.cure);
    return row;
}

InspectionRow findingRow(const PacketFinding &finding)
{
    InspectionRow row;
    row.sort = InspectionRow::Sort::Finding;
    row.id = finding.id.isEmpty() ? QString() : u"finding:"_s + finding.id;
    row.title = finding.title;
    row.word = finding.status;
    row.mark = finding.failed ? Mark::Bad : finding.open ? Mark::Care : finding.met ? Mark::Good : Mark::None;
    row.value = finding.answer;
    row.cite = finding.cite.isEmpty() ? finding.id : u"%1 (%2)"_s.arg(finding.cite, finding.id);
    if (finding.aside)
        row.note = Inspection::tr("The rules in force here do not give this finding.");
    return row;
}

/// First what speaks against the site.
int rank(const InspectionRow &row)
{
    return row.mark == Mark::Bad ? 0 : row.mark == Mark::Care ? 1 : row.mark == Mark::None ? 2 : 3;
}

/// More is said of a row.
void add(InspectionRow &row, const QString &sentence)
{
    row.note += row.note.isEmpty() ? sentence : u' ' + sentence;
}

} // namespace

/// What came into the record after the installer had signed it.
class AfterSigning
{
public:
    explicit AfterSigning(const record::JobState &state)
    {
        const QList<Entry> &entries = state.entries();
        for (qsizetype at = entries.size() - 1; at >= 0 && !m_known; --at)
            if (entries.at(at).kind == Kind::Signature && workflow::signsAsInstaller(entries.at(at)))
                m_known.emplace(entries, at);
    }
    [[nodiscard]] bool has(const Entry *entry) const { return entry != nullptr && m_known && m_known->isAfter(*entry); }

private:
    std::optional<record::Knowledge> m_known;
};

InspectionRow InputBuilder::inspectedStep(const workflow::Step &step, const StepStatus &status,
                                          const AfterSigning &after) const
{
    const StepState stands = stateOf(status);
    InspectionRow row;
    row.sort = InspectionRow::Sort::Step;
    row.id = u"step:"_s + step.id;
    row.title = step.title;
    row.word = stateText(stands);
    row.mark = stands == StepState::Done && !status.despite.isEmpty() ? Mark::Care : stateMark(stands);
    const bool notNeeded = workflow::notNeeded(step, status);
    if (notNeeded)
        row.word = Packet::tr("Not needed here");
    if (notNeeded || (step.optional && stands == StepState::Waiting))
        row.mark = Mark::None;
    row.cite = step.cite;
    if (!status.despite.isEmpty())
        add(row, Inspection::tr("Done although: %1.").arg(status.despite.join("; "_L1)));
    if (!status.note.isEmpty())
        add(row, status.note);
    if (stands == StepState::Done || stands == StepState::Refused || stands == StepState::Skipped) {
        row.who = status.by == status.recordedBy || status.recordedBy.isEmpty()
                      ? status.by
                      : Packet::tr("%1 (recorded by %2)").arg(status.by, status.recordedBy);
        row.when = utcOf(status.utcMs);
        // What comes after the signature by the order of the work (handing over) amends nothing.
        const auto &steps = m_source.engine->pack().steps;
        const auto signing = std::find_if(steps.begin(), steps.end(), [](const workflow::Step &one) {
            return one.awaits == workflow::Awaits::Signature;
        });
        const bool before =
            signing == steps.end() || m_source.engine->pack().indexOf(step.id) < signing - steps.begin();
        if (before && after.has(m_source.state.current(Kind::Step, step.id)))
            add(row, Inspection::tr("Recorded after the installer had signed."));
    } else if (!status.reasons.isEmpty()) {
        add(row, status.reasons.constFirst().text);
    }
    return row;
}

const Entry *InputBuilder::entryOf(const workflow::Step &step, const workflow::Evidence &evidence,
                                   const QList<record::Hash> &photos) const
{
    if (evidence.kind == EvidenceKind::Photo) {
        for (const QString &place : {step.id, evidence.path})
            for (const Entry *photo : place.isEmpty() ? QList<const Entry *>() : m_source.state.all(Kind::Photo, place))
                if (!photos.isEmpty() && photo->blobs.contains(photos.constFirst()))
                    return photo;
        return nullptr;
    }
    if (evidence.path.isEmpty())
        return nullptr;
    return m_source.state.current(evidence.kind == EvidenceKind::Measure ? Kind::Measurement : Kind::Fact,
                                  evidence.path);
}

void InputBuilder::sayWhatWasRecorded(const workflow::Evidence &evidence, const EvidenceStatus &status,
                                      const Entry *entry, InspectionRow &row) const
{
    switch (evidence.kind) {
    case EvidenceKind::Measure: {
        const bool counted = status.unit.isEmpty() || status.unit == "1"_L1;
        row.value = valueText(status.value) + (counted ? QString() : u' ' + status.unit);
        if (!status.verdict.isEmpty()) {
            row.word = verdictText(verdictOf(status.verdict));
            row.mark = verdictMark(verdictOf(status.verdict));
        }
        row.note = status.because;
        row.instrument = toolText(entry != nullptr ? entry->value : QCborMap(), evidence.instrument);
        break;
    }
    case EvidenceKind::Device:
        row.title = labelled(deviceName(evidence.device), row.title);
        row.value = readText(status.value.toObject());
        break;
    case EvidenceKind::Photo:
        row.word = Inspection::tr("%n photos", "", static_cast<int>(row.photos.size()));
        break;
    case EvidenceKind::Choice:
    case EvidenceKind::Value:
    case EvidenceKind::Attest:
        row.value = this->evidence(evidence, status, {}).value;
        break;
    }
}

InspectionRow InputBuilder::inspectedEvidence(const workflow::Step &step, const workflow::Evidence &evidence,
                                              const EvidenceStatus &status, const AfterSigning &after,
                                              const InspectionRow &ofStep) const
{
    InspectionRow row;
    row.sort = InspectionRow::Sort::Evidence;
    row.id = u"evidence:%1/%2"_s.arg(step.id, evidence.id);
    row.title = askOf(evidence);
    row.limit = status.target.isEmpty() ? status.message : status.target;
    row.cite = evidence.cite.isEmpty() ? step.cite : evidence.cite;
    if (status.state != EvidenceState::Have) {
        row.word = Inspection::tr("not recorded");
        row.mark = evidence.optional ? Mark::None : Mark::Open;
        return row;
    }
    if (evidence.kind == EvidenceKind::Photo)
        for (const QJsonValue hash : status.value.toArray())
            row.photos.append(QByteArray::fromHex(hash.toString().toLatin1()));
    const Entry *entry = entryOf(step, evidence, row.photos);
    sayWhatWasRecorded(evidence, status, entry, row);
    row.who = entry != nullptr ? entry->user : ofStep.who;
    row.when = entry != nullptr ? utcOf(entry->utcMs) : ofStep.when;
    if (status.source == "import"_L1)
        add(row, Inspection::tr("From a file, not recorded in person."));
    if (step.awaits != workflow::Awaits::Signature && after.has(entry))
        add(row, Inspection::tr("Recorded after the installer had signed."));
    return row;
}

QList<InspectionRow> InputBuilder::inspectedSteps() const
{
    QList<InspectionRow> rows;
    if (m_source.engine == nullptr)
        return rows;
    const AfterSigning after(m_source.state);
    const workflow::WorkflowPack &pack = m_source.engine->pack();
    QHash<QString, StepStatus> byId;
    for (const StepStatus &status : m_source.engine->status(m_source.state))
        byId.insert(status.step, status);
    for (const workflow::Phase &phase : pack.phases) {
        rows.append(heading(phase.title));
        for (const workflow::Step &step : pack.steps) {
            if (step.phase != phase.id)
                continue;
            const StepStatus status = byId.value(step.id);
            const InspectionRow row = inspectedStep(step, status, after);
            rows.append(row);
            if (status.state == workflow::StepState::NotApplicable)
                continue;
            for (const EvidenceStatus &found : status.evidence)
                if (const workflow::Evidence *evidence = step.findEvidence(found.id);
                    evidence != nullptr && found.state != EvidenceState::NotWanted)
                    rows.append(inspectedEvidence(step, *evidence, found, after, row));
        }
    }
    return rows;
}

QList<InspectionRow> InputBuilder::inspectedFindings()
{
    findings();
    QList<InspectionRow> rows{heading(Inspection::tr("Rules and findings"))};
    if (!m_input.noHandbook.isEmpty()) {
        InspectionRow none;
        none.sort = InspectionRow::Sort::Finding;
        none.title = m_input.noHandbook;
        none.word = Inspection::tr("not checked");
        none.mark = Mark::Care;
        rows.append(none);
    }
    QList<InspectionRow> found;
    for (const PacketFinding &finding : std::as_const(m_input.findings))
        found.append(findingRow(finding));
    std::stable_sort(found.begin(), found.end(),
                     [](const InspectionRow &a, const InspectionRow &b) { return rank(a) < rank(b); });
    return rows + found;
}

QList<InspectionRow> InputBuilder::checklist()
{
    QList<InspectionRow> rows;
    const QList<workflow::Deficiency> before = workflow::deficienciesOf(m_source.state);
    if (!before.isEmpty())
        rows.append(heading(Inspection::tr("Deficiencies of an earlier inspection")));
    for (const workflow::Deficiency &one : before)
        rows.append(deficiencyRow(one));
    return rows + inspectedSteps() + inspectedFindings();
}

QList<InspectionRow> inspectionRows(const PacketSource &source)
{
    return InputBuilder(source).checklist();
}

Result<QList<InspectionRow>> inspectionRows(const InspectionFile &file, const workflow::Engine &engine,
                                            const PackShelf &shelf, const QDateTime &utc, const QString &language)
{
    const auto vocabulary = site::Schema::shipped(language);
    if (!vocabulary)
        return vocabulary.error();
    const auto books = heldBooks(shelf, engine, file.state, utc.toLocalTime().date(), language);
    if (!books)
        return books.error();
    PacketSource source{file.job, file.state, file.head, &engine};
    source.vocabulary = *vocabulary;
    source.books = *books;
    source.generated = utc;
    source.language = language;
    return inspectionRows(source);
}

QString otherProcedure(const record::JobState &state, const workflow::Engine &engine)
{
    const workflow::WorkflowPack &pack = engine.pack();
    for (const QString &name : workflow::packsAtOpening(state))
        if (const QString version = name.section(u'@', 1);
            name.section(u'@', 0, 0) == pack.id && !version.isEmpty() && version != pack.version)
            return Inspection::tr("The job was begun under version %1 of the procedure; the list shows version %2.")
                .arg(version, pack.version);
    return {};
}

} // namespace wm::documents
