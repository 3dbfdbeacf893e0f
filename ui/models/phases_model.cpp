// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/phases_model.h"

#include "core/workflow/not_needed.h"
#include "ui/style/status_shape.h"

namespace wm::ui {

PhasesModel::PhasesModel(QObject *parent) : QAbstractListModel(parent) {}

int PhasesModel::shapeOf(workflow::StepState state, bool inHand)
{
    switch (state) {
    case workflow::StepState::Done:
        return StatusShape::Pass;
    case workflow::StepState::Refused:
        return StatusShape::Fail;
    case workflow::StepState::Skipped:
        return StatusShape::Warn;
    case workflow::StepState::NotApplicable:
        return StatusShape::NotApplicable;
    case workflow::StepState::Waiting:
        return StatusShape::Waiting;
    case workflow::StepState::Blocked:
        return StatusShape::Blocked;
    case workflow::StepState::Ready:
        return inHand ? StatusShape::InHand : StatusShape::ToDo;
    }
    return StatusShape::ToDo;
}

int PhasesModel::shapeOf(const workflow::PhaseProgress &phase)
{
    return phase.refused > 0                  ? StatusShape::Fail
           : phase.applicable == 0            ? StatusShape::NotApplicable
           : phase.settled < phase.applicable ? (phase.settled > 0 ? StatusShape::UnderWay : StatusShape::ToDo)
           : phase.skipped > 0                ? StatusShape::Warn
                                              : StatusShape::Pass;
}

void PhasesModel::set(const workflow::Engine &engine, const record::JobState &state, const QString &currentStep)
{
    QHash<QString, workflow::StepStatus> states;
    for (const workflow::StepStatus &status : engine.status(state))
        states.insert(status.step, status);
    QHash<QString, workflow::PhaseProgress> progress;
    for (const workflow::PhaseProgress &phase : engine.phases(state))
        progress.insert(phase.phase, phase);
    m_all.clear();
    for (const workflow::Phase &phase : engine.pack().phases) {
        const workflow::PhaseProgress how = progress.value(phase.id);
        const QString counted = QStringLiteral("%1/%2").arg(how.settled - how.skipped).arg(how.applicable);
        Row row{false, phase.id, phase.id, phase.title,
                how.skipped > 0 ? tr("%1 · %n skipped", "", how.skipped).arg(counted) : counted};
        row.shape = shapeOf(how);
        m_all.append(row);
        for (const workflow::Step &step : engine.pack().steps) {
            if (step.phase != phase.id)
                continue;
            const bool current = step.id == currentStep;
            Row child{true, step.id, phase.id, step.title, {}};
            const workflow::StepStatus status = states.value(step.id);
            child.shape =
                workflow::notNeeded(step, status) ? int(StatusShape::NotApplicable) : shapeOf(status.state, current);
            child.current = current;
            m_all.append(child);
            if (current && m_current != currentStep)
                m_open = phase.id; // a step that is gone to shows its phase
        }
    }
    m_current = currentStep;
    show();
}

void PhasesModel::setUnrecorded(const QStringList &steps)
{
    if (steps == m_unrecorded)
        return;
    m_unrecorded = steps;
    show();
}

void PhasesModel::toggle(const QString &phase)
{
    m_open = m_open == phase ? QString() : phase;
    show();
}

void PhasesModel::show()
{
    QList<Row> rows;
    for (Row row : std::as_const(m_all)) {
        if (row.isStep && row.phase != m_open)
            continue;
        row.open = !row.isStep && row.phase == m_open;
        if (row.isStep && m_unrecorded.contains(row.id))
            row.progress = tr("not recorded yet");
        rows.append(row);
    }
    const bool sameShape =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (sameShape) { // keeps the focus and the place of the list
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        Q_EMIT currentRowChanged();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT currentRowChanged();
}

int PhasesModel::currentRow() const
{
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        if (m_rows.at(at).current)
            return static_cast<int>(at);
    return -1;
}

int PhasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IsStepRole:
        return row.isStep;
    case RowIdRole:
        return row.id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case ShapeRole:
        return row.shape;
    case ProgressRole:
        return row.progress;
    case CurrentRole:
        return row.current;
    case OpenRole:
        return row.open;
    default:
        return {};
    }
}

QHash<int, QByteArray> PhasesModel::roleNames() const
{
    return {{IsStepRole, "isStep"},     {RowIdRole, "rowId"},     {TitleRole, "title"}, {ShapeRole, "shape"},
            {ProgressRole, "progress"}, {CurrentRole, "current"}, {OpenRole, "open"}};
}

} // namespace wm::ui
