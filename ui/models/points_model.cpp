// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/points_model.h"

namespace wm::ui {

using workflow::BenchModel;
using workflow::BenchPoint;

int PointsModel::rowsOf(const Shown &shown) const
{
    return 1 + (shown.open ? static_cast<int>(shown.model.points.size()) : 0);
}

int PointsModel::rowOf(int model) const
{
    int row = 0;
    for (int i = 0; i < model; ++i)
        row += rowsOf(m_models[i]);
    return row;
}

std::pair<int, int> PointsModel::placeOf(int row) const
{
    for (int model = 0; model < m_models.size(); ++model) {
        const int rows = rowsOf(m_models[model]);
        if (row < rows)
            return {model, row - 1};
        row -= rows;
    }
    return {-1, -1};
}

int PointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rowOf(static_cast<int>(m_models.size()));
}

QHash<int, QByteArray> PointsModel::roleNames() const
{
    return {{HeadRole, "head"}, {TitleRole, "title"}, {NoteRole, "note"}, {OpenRole, "open"},
            {NameRole, "name"}, {ValueRole, "value"}, {RawRole, "raw"},   {ImplementedRole, "implemented"}};
}

QVariant PointsModel::data(const QModelIndex &index, int role) const
{
    const auto [at, pointAt] = placeOf(index.row());
    if (at < 0)
        return {};
    const Shown &shown = m_models[at];
    if (pointAt < 0) {
        switch (role) {
        case HeadRole:
            return true;
        case TitleRole:
            return QStringLiteral("%1  %2").arg(shown.model.id).arg(shown.model.name);
        case NoteRole:
            return shown.model.note;
        case OpenRole:
            return shown.open;
        case ValueRole: // where it lies and how long it is
            return tr("at %1, %n registers", nullptr, shown.model.length).arg(shown.model.address);
        default:
            return role == ImplementedRole ? QVariant(true) : QVariant(QString());
        }
    }
    const BenchPoint &point = shown.model.points[pointAt];
    switch (role) {
    case HeadRole:
    case OpenRole:
        return false;
    case TitleRole:
        return point.label.isEmpty() ? point.name : point.label;
    case NameRole:
        return point.name;
    case ValueRole:
        return !point.implemented     ? tr("not implemented")
               : point.unit.isEmpty() ? point.value
                                      : QStringLiteral("%1 %2").arg(point.value, point.unit);
    case RawRole:
        return point.raw;
    case ImplementedRole:
        return point.implemented;
    default:
        return QString();
    }
}

void PointsModel::set(const QList<BenchModel> &models)
{
    QList<int> open;
    for (const Shown &shown : std::as_const(m_models))
        if (shown.open)
            open += shown.model.id;
    beginResetModel();
    m_models.clear();
    for (const BenchModel &model : models)
        m_models += Shown{model, open.contains(model.id)};
    endResetModel();
    Q_EMIT modelsChanged();
}

void PointsModel::update(const QList<BenchModel> &models)
{
    for (const BenchModel &model : models)
        for (int at = 0; at < m_models.size(); ++at) {
            Shown &shown = m_models[at];
            if (shown.model.id != model.id || shown.model.address != model.address)
                continue;
            const int first = rowOf(at), before = rowsOf(shown);
            if (shown.open && shown.model.points.size() != model.points.size()) {
                const bool open = shown.open;
                beginResetModel(); // another shape than before; rare
                shown = {model, open};
                endResetModel();
                continue;
            }
            shown.model = model;
            Q_EMIT dataChanged(index(first), index(first + before - 1));
        }
}

const BenchPoint *PointsModel::point(int model, const QString &name) const
{
    for (const Shown &shown : m_models)
        if (shown.model.id == model)
            for (const BenchPoint &point : shown.model.points)
                if (point.name == name && point.implemented)
                    return &point;
    return nullptr;
}

void PointsModel::toggle(int row)
{
    const auto [at, pointAt] = placeOf(row);
    if (at < 0 || pointAt >= 0)
        return;
    Shown &shown = m_models[at];
    const int points = static_cast<int>(shown.model.points.size());
    if (points > 0 && shown.open) {
        beginRemoveRows({}, row + 1, row + points);
        shown.open = false;
        endRemoveRows();
    } else if (points > 0) {
        beginInsertRows({}, row + 1, row + points);
        shown.open = true;
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace wm::ui
