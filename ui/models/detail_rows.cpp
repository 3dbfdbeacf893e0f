// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/detail_rows.h"

namespace wm::ui {

void DetailRow::set(const Detail &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    Q_EMIT changed();
}

void DetailRows::set(const QList<Detail> &details)
{
    const bool resized = details.size() != m_rows.size();
    QList<DetailRow *> gone;
    while (m_rows.size() > details.size())
        gone.append(m_rows.takeLast());
    while (m_rows.size() < details.size())
        m_rows.append(new DetailRow(this));
    for (qsizetype at = 0; at < details.size(); ++at)
        m_rows.at(at)->set(details.at(at));
    if (resized)
        Q_EMIT countChanged();
    for (DetailRow *row : gone) // delegates let go of them first
        row->deleteLater();
}

QList<Detail> DetailRows::details() const
{
    QList<Detail> details;
    for (const DetailRow *row : m_rows)
        details.append(row->detail());
    return details;
}

} // namespace wm::ui
