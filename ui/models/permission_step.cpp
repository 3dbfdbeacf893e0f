// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/permission_step.h"

#include "core/rules/process_words.h"
#include "ui/models/findings_controller.h"
#include "ui/style/status_shape.h"

#include <QtCore/QLocale>

namespace wm::ui {

namespace {

/// A deadline this near is in hand, not just to do.
constexpr int kSoonDays = 5;

QString titlesOf(const QStringList &ids, const rules::ProcessView &way)
{
    QStringList titles;
    for (const QString &id : ids)
        if (const rules::ProcessStep *step = way.step(id))
            titles.append(step->title);
    return titles.join(QStringLiteral("; "));
}

} // namespace

int shapeOf(const rules::ProcessStep &step)
{
    switch (step.state) {
    case rules::StepState::NotApplicable:
        return StatusShape::NotApplicable;
    case rules::StepState::Unknown:
        return StatusShape::Missing;
    case rules::StepState::Done:
        return StatusShape::Pass;
    case rules::StepState::Overdue:
        return StatusShape::Warn;
    case rules::StepState::Waiting:
        return StatusShape::Waiting;
    case rules::StepState::Ready:
        break;
    }
    return step.due.isValid() && step.workdaysLeft.value_or(kSoonDays + 1) <= kSoonDays ? StatusShape::InHand
                                                                                        : StatusShape::ToDo;
}

int PermissionStep::shape() const
{
    return shapeOf(m_step);
}

QString PermissionStep::date() const
{
    return m_step.date.isValid() ? m_step.date.toString(Qt::ISODate) : QString();
}

void PermissionStep::set(const rules::ProcessStep &step, const rules::ProcessView &way, const QString &stage,
                         QDate today, const FindingsController &facts)
{
    m_step = step;
    m_stage = stage;
    m_standing = rules::stateWords(step.state);
    const QLocale locale;
    QStringList line{rules::actorWords(step.actor)};
    if (step.state != rules::StepState::Unknown)
        line.append(rules::dueWords(step, today, locale));
    if (step.feeUsd)
        line.append(rules::usdWords(*step.feeUsd, locale));
    line.removeAll(QString());
    m_line = line.join(QStringLiteral(" · "));
    m_waits = step.open() ? titlesOf(step.waitingFor, way) : QString();
    QList<Detail> documents, missing;
    for (const rules::DocumentState &document : step.documents) {
        if (document.state == QLatin1String("not-required"))
            continue;
        const bool have = document.state == QLatin1String("have");
        documents.append({document.title,
                          have ? tr("on file") : tr("missing"),
                          {},
                          have ? StatusShape::Pass : StatusShape::DocumentMissing,
                          {},
                          {},
                          document.id});
    }
    QStringList paths = step.missing;
    if (step.open())
        paths += step.doneMissing + step.dueMissing + step.feeMissing;
    paths.removeDuplicates();
    paths.removeAll(step.datePath);
    for (const QString &path : std::as_const(paths))
        missing.append(facts.question(path));
    m_documents.set(documents);
    m_missing.set(missing);
    Q_EMIT changed();
}

} // namespace wm::ui
