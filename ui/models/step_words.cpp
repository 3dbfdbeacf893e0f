// SPDX-License-Identifier: GPL-3.0-or-later
// What a step says of itself: where it stands and what is missing.
#include "core/workflow/not_needed.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"
#include "ui/models/step_controller.h"

#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

namespace {

/// The first few, each as long as leaves room for the others, and how many more there are: all of them are one touch
/// away (StepController::standsInTheWay).
QString inShort(const QStringList &names)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype letters = 60;
    QStringList shown = names.mid(0, most);
    if (names.size() > 1)
        for (QString &name : shown)
            if (name.size() > letters)
                name = name.left(name.lastIndexOf(QLatin1Char(' '), letters)) + QStringLiteral(" …");
    QString all = shown.join(QStringLiteral(" · "));
    if (names.size() > most)
        all = StepController::tr("%1 · and %n more", "", static_cast<int>(names.size() - most)).arg(all);
    return all;
}

} // namespace

QString StepController::place() const
{
    int at = 0;
    int all = 0;
    for (const workflow::Step &step : m_job.engine().pack().steps) {
        if (step.phase != m_step.phase)
            continue;
        ++all;
        if (step.id == m_step.id)
            at = all;
    }
    for (const workflow::Phase &phase : m_job.engine().pack().phases)
        if (phase.id == m_step.phase)
            return tr("%1, step %2 of %3").arg(phase.title).arg(at).arg(all);
    return {};
}

QStringList StepController::notes() const
{
    QStringList texts;
    for (const workflow::Notice &note : m_step.notes)
        texts += note.text;
    return texts;
}

bool StepController::notNeeded() const
{
    return workflow::notNeeded(m_step, m_now);
}

int StepController::shape() const
{
    if (m_now.state == workflow::StepState::Done && !m_now.despite.isEmpty())
        return StatusShape::Warn;
    if (notNeeded())
        return StatusShape::NotApplicable;
    return PhasesModel::shapeOf(m_now.state, m_now.state == workflow::StepState::Ready);
}

QString StepController::standing() const
{
    const QString when = m_now.utcMs > 0 ? whenText(m_now.utcMs, QDateTime::currentDateTime()) : QString();
    const QString by = m_now.by.isEmpty() ? tr("without a name") : m_now.by;
    if (notNeeded())
        return tr("Not needed here: %1, %2").arg(by, when);
    switch (m_now.state) {
    case workflow::StepState::Done:
        return m_now.despite.isEmpty() ? tr("Done: %1, %2").arg(by, when)
                                       : tr("Done all the same: %1, %2. %3 Reason: %4")
                                             .arg(by, when, m_now.despite.join(QLatin1Char(' ')), m_now.note);
    case workflow::StepState::Skipped:
        return tr("Skipped: %1, %2. %3").arg(by, when, m_now.note);
    case workflow::StepState::Refused:
        return tr("Refused: %1, %2. %3").arg(by, when, m_now.note);
    case workflow::StepState::NotApplicable:
        return tr("Does not apply to this site.");
    case workflow::StepState::Waiting:
        return tr("Waiting for an answer.");
    default:
        return m_now.reopened ? tr("Open again: something recorded later made it count no more.") : QString();
    }
}

QString StepController::missing() const
{
    if (m_saving)
        return tr("Saving …");
    if (m_job.app().viewing() && !settled())
        return tr("Only looked at: nothing can be recorded here.");
    if (blocked())
        return m_now.reasons.isEmpty() ? tr("Not yet.") : tr("Not yet: %1").arg(m_now.reasons.constFirst().text);
    if (!edited() && settled())
        return standing();
    QStringList unusable, outOfLimits, missing, said;
    for (const Obstacle &one : obstacles()) {
        switch (one.sort) {
        case Obstacle::Unusable:
            unusable.append(one.name);
            break;
        case Obstacle::OutOfLimits:
            outOfLimits.append(one.name);
            break;
        case Obstacle::Refused:
            said.append(one.name);
            break;
        case Obstacle::Missing:
            missing.append(one.name);
            break;
        }
    }
    if (nothingPutIn() && !missing.isEmpty() && unusable.isEmpty() && outOfLimits.isEmpty() && said.isEmpty())
        return tr("Only where it is wanted. Nothing is put in yet: %1").arg(inShort(missing));
    if (!outOfLimits.isEmpty())
        said.prepend(tr("Out of limits: %1.").arg(inShort(outOfLimits)));
    if (!unusable.isEmpty())
        said.prepend(tr("Cannot be used: %1.").arg(inShort(unusable)));
    if (missing.size() == 1)
        said.append(tr("Missing: %1").arg(missing.constFirst()));
    else if (!missing.isEmpty())
        said.append(tr("%n missing: %1", "", static_cast<int>(missing.size())).arg(inShort(missing)));
    if (!said.isEmpty())
        return said.join(QLatin1Char(' '));
    if (!m_ready)
        return withoutPaths(m_ready.error().message);
    return tr("Nothing missing");
}

int StepController::missingShape() const
{
    if (m_saving)
        return StatusShape::Waiting;
    if (blocked())
        return StatusShape::Blocked;
    if (!edited() && settled())
        return shape();
    const QList<Obstacle> all = obstacles();
    if (!all.isEmpty() && all.constFirst().sort < Obstacle::Refused)
        return StatusShape::Fail;
    if (nothingPutIn()) // nothing is wrong, and nothing is done
        return StatusShape::ToDo;
    if (!all.isEmpty())
        return StatusShape::Missing;
    return m_ready ? StatusShape::Pass : StatusShape::Missing;
}

QString StepController::primaryText() const
{
    if (!edited() && settled())
        return m_job.followingStepId().isEmpty() ? tr("To the packet") : tr("Next step");
    const EvidenceItem *only = nullptr;
    int measures = 0;
    for (const EvidenceItem *item : m_evidence)
        if (item->kind() == EvidenceItem::Measure && item->wanted()) {
            ++measures;
            only = item;
        }
    if (measures == 1 && std::isfinite(only->value()))
        return tr("Record %1")
            .arg(only->unit().isEmpty() ? numberText(only->value())
                                        : numberText(only->value()) + QChar(0x00A0) + only->unit());
    return done() ? tr("Record the change") : tr("Record this step");
}

} // namespace wm::ui
