// SPDX-License-Identifier: GPL-3.0-or-later
// Of a step that is done on another page, or awaits what is given there: how that stands.
#include "core/workflow/signatures.h"
#include "ui/models/job_controller.h"
#include "ui/models/step_controller.h"

namespace wm::ui {

std::optional<workflow::OpenFindings> StepController::openFindings() const
{
    if (m_step.awaits != workflow::Awaits::AnsweredFindings)
        return std::nullopt;
    return m_job.findings()->openCounts();
}

const record::Entry *StepController::signature() const
{
    const record::Entry *last = nullptr;
    for (const record::Entry *entry : m_job.state().all(record::Kind::Signature))
        if (workflow::signsAsInstaller(*entry))
            last = entry;
    return last;
}

QStringList StepController::photos() const
{
    QStringList hashes;
    if (m_step.page != QLatin1String("photos"))
        return hashes;
    for (const record::Entry *entry : m_job.state().all(record::Kind::Photo))
        if (!entry->blobs.isEmpty())
            hashes.append(QString::fromLatin1(entry->blobs.constFirst().toHex()));
    hashes.removeDuplicates();
    return hashes;
}

QStringList StepController::photoLabels() const
{
    QHash<QString, QString> titles; // by the step, and by the fact that a photo is recorded as
    for (const workflow::Step &step : m_job.engine().pack().steps) {
        titles.insert(step.id, step.title);
        for (const workflow::Evidence &one : step.evidence)
            if (one.kind == workflow::EvidenceKind::Photo && !one.path.isEmpty())
                titles.insert(one.path, step.title);
    }
    QHash<QString, QStringList> said; // one picture may show several things
    for (const record::Entry *entry : m_job.state().all(record::Kind::Photo)) {
        if (entry->blobs.isEmpty())
            continue;
        const QString shows = entry->value.value(QStringLiteral("shows")).toString();
        const QString caption = entry->value.value(QStringLiteral("caption")).toString();
        QStringList words{titles.value(entry->path), shows.isEmpty() ? caption : shows};
        words.removeAll(QString());
        if (!words.isEmpty())
            said[QString::fromLatin1(entry->blobs.constFirst().toHex())].append(words.join(QStringLiteral(": ")));
    }
    QStringList labels;
    for (const QString &hash : photos())
        labels.append(said.value(hash).join(QStringLiteral("; ")));
    return labels;
}

QString StepController::pageSays() const
{
    if (awaitsSignature()) {
        const record::Entry *entry = signature();
        return entry == nullptr ? tr("Nobody has signed as installer yet")
                                : tr("Signed: %1").arg(entry->value.value(QStringLiteral("name")).toString());
    }
    if (m_step.page == QLatin1String("findings")) {
        const auto open = openFindings();
        return !open                ? tr("The rules are being held against this site …")
               : open->total() == 0 ? tr("No finding is open")
                                    : tr("Findings open: %1 (%2)")
                                          .arg(QString::number(open->total()), workflow::openFindingsText(*open));
    }
    if (m_step.page == QLatin1String("photos"))
        return tr("%n photos in this job", "", static_cast<int>(photos().size()));
    if (m_step.page == QLatin1String("packet"))
        return m_job.packet()->missing();
    if (m_step.page == QLatin1String("drawings"))
        return tr("Single-line diagram and plot plan, as they follow from this job’s facts");
    return {};
}

int StepController::pageShape() const
{
    if (awaitsSignature())
        return signature() == nullptr ? StatusShape::Missing : StatusShape::Pass;
    if (m_step.page == QLatin1String("findings")) {
        const auto open = openFindings();
        return !open               ? StatusShape::Waiting
               : open->notMet > 0  ? StatusShape::Fail
               : open->total() > 0 ? StatusShape::Missing
                                   : StatusShape::Pass;
    }
    if (m_step.page == QLatin1String("packet"))
        return m_job.packet()->missingShape();
    return StatusShape::ToDo;
}

} // namespace wm::ui
