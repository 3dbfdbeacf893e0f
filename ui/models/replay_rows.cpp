// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_rows.h"

#include <algorithm>

namespace wm::ui {

QString replayTime(Duration time)
{
    const auto all = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
    return QStringLiteral("%1:%2.%3")
        .arg(all / 60'000, 2, 10, QLatin1Char('0'))
        .arg(all / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(all % 1000, 3, 10, QLatin1Char('0'));
}

int ReplayRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ReplayRows::roleNames() const
{
    return {{TimeRole, "time"}, {WhatRole, "what"}, {AnswerRole, "answer"}, {ShapeRole, "shape"}, {AlikeRole, "alike"}};
}

QVariant ReplayRows::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= count())
        return {};
    const ReplayRow &row = m_rows.at(index.row());
    switch (role) {
    case TimeRole:
        return replayTime(row.at);
    case WhatRole:
        return row.what;
    case AnswerRole:
        return row.answer;
    case ShapeRole:
        return row.shape;
    case AlikeRole:
        return row.alike;
    default:
        return {};
    }
}

void ReplayRows::set(QList<ReplayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_current = -1;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void ReplayRows::append(ReplayRow row)
{
    if (!m_rows.isEmpty() && m_rows.last().what == row.what && m_rows.last().answer == row.answer) {
        ++m_rows.last().alike;
        Q_EMIT dataChanged(index(count() - 1), index(count() - 1), {AlikeRole});
        return;
    }
    beginInsertRows({}, count(), count());
    m_rows.append(std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void ReplayRows::moveTo(Duration at)
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), at,
                                        [](Duration time, const ReplayRow &row) { return time < row.at; });
    const int current = static_cast<int>(after - m_rows.begin()) - 1;
    if (current == m_current)
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

} // namespace wm::ui
