// SPDX-License-Identifier: GPL-3.0-or-later
// Who has signed the record, and signing it: the last act of a job, with what is still open said before.
#include "core/base/strokes.h"
#include "core/base/text.h"
#include "core/workflow/deficiencies.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/packet_controller.h"

namespace wm::ui {

QStringList PacketController::capacities() const
{
    return {QStringLiteral("installer"), QStringLiteral("inspector"), QStringLiteral("customer")};
}

QString PacketController::capacityName(const QString &capacity)
{
    return capacity == QLatin1String("installer")       ? tr("Installer")
           : capacity == QLatin1String("inspector")     ? tr("Utility inspector")
           : capacity == QLatin1String("customer")      ? tr("Customer")
           : capacity == QLatin1String("demonstration") ? tr("Demonstration")
                                                        : capacity;
}

QString PacketController::usualStatement(const QString &capacity) const
{
    if (capacity == QLatin1String("inspector"))
        return tr("I have seen this installation and its record as they stand.");
    if (capacity == QLatin1String("customer"))
        return tr("The installation was shown and explained to me.");
    return tr("What this record says is what I did and found.");
}

void PacketController::showSignatures()
{
    QList<Detail> signatures;
    for (const record::Entry *entry : m_job.state().all(record::Kind::Signature)) {
        const QString capacity = entry->value.value(QStringLiteral("capacity")).toString();
        const QString as = entry->value.value(QStringLiteral("as")).toString();
        Detail row{as.isEmpty() || as == capacity
                       ? capacityName(capacity)
                       : QStringLiteral("%1 · %2").arg(capacityName(as), capacityName(capacity))};
        row.value = entry->value.value(QStringLiteral("name")).toString();
        row.note = QStringLiteral("%1. %2").arg(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->utcMs), QLocale::ShortFormat),
            entry->value.value(QStringLiteral("statement")).toString());
        const bool returned = workflow::returnsTheJob(*entry);
        if (returned)
            row.label = tr("%1: returned it with deficiencies").arg(row.label);
        row.shape = returned ? StatusShape::Warn : StatusShape::Pass;
        row.drawing = drawingOf(*entry);
        signatures.append(row);
    }
    m_signatures.set(signatures);
}

QString PacketController::drawingOf(const record::Entry &entry)
{
    if (entry.blobs.isEmpty())
        return {};
    const record::Hash hash = entry.blobs.constFirst();
    if (const auto known = m_drawings.constFind(hash); known != m_drawings.cend())
        return *known;
    m_drawings.insert(hash, {}); // asked for once
    m_job.app()
        .record()
        .call([hash](record::Store &store) { return store.blob(hash); })
        .then(this, [this, hash](const Result<QByteArray> &bytes) {
            if (!bytes)
                return; // the proof of the record says what is damaged
            m_drawings.insert(hash, QString::fromUtf8(*bytes));
            refresh();
        });
    return {};
}

/// The step that a signature does, when it is its turn; null: it is not, or is done.
const workflow::Step *PacketController::signedStep() const
{
    for (const workflow::Step &step : m_job.engine().pack().steps)
        if (step.awaits == workflow::Awaits::Signature &&
            m_job.engine().status(m_job.state(), step.id).state == workflow::StepState::Ready)
            return &step;
    return nullptr;
}

QString PacketController::confirms() const
{
    const workflow::Step *step = signedStep();
    if (step == nullptr)
        return {};
    QStringList sentences;
    for (const workflow::Evidence &evidence : step->evidence)
        if (evidence.kind == workflow::EvidenceKind::Attest)
            sentences.append(evidence.text);
    return tr("Signing as installer records “%1”, too: %2").arg(step->title, sentences.join(QLatin1Char(' ')));
}

/// What the sheet said a signature confirms is recorded with it: nobody confirms the same twice.
bool PacketController::recordSignedStep(const QString &name)
{
    const workflow::Step *step = signedStep();
    if (step == nullptr)
        return false;
    const workflow::StepStatus status = m_job.engine().status(m_job.state(), step->id);
    workflow::StepInput input;
    for (const workflow::EvidenceStatus &one : status.evidence) {
        const workflow::Evidence *evidence = step->findEvidence(one.id);
        if (evidence == nullptr || one.state != workflow::EvidenceState::Missing)
            continue;
        if (evidence->kind == workflow::EvidenceKind::Attest)
            input.insert(one.id, QJsonObject{{QStringLiteral("attested"), true}});
        else if (evidence->path == QLatin1String("project.installer_name"))
            input.insert(one.id, QJsonObject{{QStringLiteral("value"), name}});
    }
    const auto drafts = m_job.engine().recordDone(m_job.state(), step->id, input, QStringLiteral("typed"));
    if (!drafts)
        return false; // the step stays open and says itself what it lacks
    if (m_job.tab() == QLatin1String("steps") && m_job.step() && m_job.step()->stepId() == step->id) {
        m_job.step()->keepDone(*drafts); // which says itself that it is saving
        return false;
    }
    m_job.append(*drafts).then(this, [this](const Result<void> &kept) {
        m_signing = false;
        if (!kept)
            m_job.app().report(kept.error());
        Q_EMIT changed();
    });
    return true;
}

/// What somebody who signs has to know is open, but for what signing itself does.
void PacketController::showOpen()
{
    QList<Detail> rows;
    if (!m_standing || !weighedNow()) {
        m_open.set({{tr("Looking at what is missing …"), {}, {}, StatusShape::Waiting}});
        return;
    }
    const documents::PacketOpen &open = m_standing->open;
    const auto add = [&rows](const QString &label, int number, int shape, const QString &note = {}) {
        if (number > 0)
            rows.append({label, QString::number(number), note, shape});
    };
    add(tr("Steps refused"), open.refused, StatusShape::Fail);
    add(tr("Steps not done"), open.steps - open.toSign, StatusShape::Missing);
    add(tr("Steps skipped with a reason"), open.skipped, StatusShape::Warn);
    add(tr("Findings open"), open.findings(), open.notMet > 0 ? StatusShape::Fail : StatusShape::Missing,
        workflow::openFindingsText({open.notMet, open.undecided, open.toAnswer}));
    add(tr("Deficiencies not answered"), open.deficiencies, StatusShape::Fail);
    add(tr("Drawings and letters missing or preliminary"), open.documents, StatusShape::Missing);
    add(tr("Photos not here, or shown twice without a reason"), open.photos, StatusShape::Missing);
    if (rows.isEmpty())
        rows.append({tr("Nothing is open"), {}, {}, StatusShape::Pass});
    m_open.set(rows);
}

void PacketController::sign(const QString &capacity, const QString &name, const QString &statement,
                            const QString &drawing)
{
    if (m_signing || !capacities().contains(capacity))
        return;
    const auto checkedName = checkedText(name.trimmed(), tr("The name"), 200);
    const auto checkedStatement = checkedText(statement.trimmed(), tr("The statement"), 1000);
    if (!checkedName || !checkedStatement) {
        m_job.app().report(checkedName ? checkedStatement.error() : checkedName.error());
        return;
    }
    if (checkedName->isEmpty() || checkedStatement->isEmpty()) {
        m_job.app().report(makeError(ErrorCode::Invalid, tr("A signature wants a name and a statement.")));
        return;
    }
    // Nobody can sign a demonstration as if it were real: the words are in what is signed.
    const QString said =
        demonstration() ? tr("DEMONSTRATION, no real installation. %1").arg(*checkedStatement) : *checkedStatement;
    if (!drawing.isEmpty())
        if (const auto strokes = strokesFromBytes(drawing.toUtf8()); !strokes) {
            m_job.app().report(strokes.error());
            return;
        }
    struct Signed
    {
        record::Hash head;
        QList<record::Hash> drawing;
    };
    const QString as = demonstration() ? QStringLiteral("demonstration") : capacity;
    m_signing = true;
    Q_EMIT changed();
    m_job.app()
        .record()
        .call([id = m_job.summary().id, drawn = drawing.toUtf8()](record::Store &store) -> Result<Signed> {
            const auto head = store.head(id);
            if (!head)
                return head.error();
            if (drawn.isEmpty())
                return Signed{*head, {}};
            const auto blob = store.putBlob(drawn);
            if (!blob)
                return blob.error();
            return Signed{*head, {*blob}};
        })
        .then(this, [this, as, capacity, said, who = *checkedName](const Result<Signed> &bound) {
            if (!bound) {
                m_signing = false;
                m_job.app().report(bound.error());
                Q_EMIT changed();
                return;
            }
            record::Draft signature;
            signature.blobs = bound->drawing;
            signature.kind = record::Kind::Signature;
            signature.path = QStringLiteral("job");
            signature.value = {{QStringLiteral("capacity"), as},
                               {QStringLiteral("as"), capacity},
                               {QStringLiteral("name"), who},
                               {QStringLiteral("head"), bound->head},
                               {QStringLiteral("statement"), said}};
            m_job.append({signature}).then(this, [this, capacity, who](const Result<void> &kept) {
                m_signing = kept && capacity == QLatin1String("installer") && recordSignedStep(who);
                if (!kept)
                    m_job.app().report(kept.error());
                refresh();
                catchUp();
            });
        });
}

} // namespace wm::ui
