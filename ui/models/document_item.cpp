// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document_item.h"

#include "ui/style/status_shape.h"

namespace wm::ui {

namespace {
constexpr qsizetype kLacksNamed = 3; ///< the rest is counted

/// Somebody said that it is there, and the sheet that this program draws lacks something.
bool isPreliminary(const documents::DocumentRow &row)
{
    return row.state == QLatin1String("have") && row.kind != QLatin1String("made") &&
           !(row.missing.isEmpty() && row.objections.isEmpty());
}
} // namespace

DocumentItem::DocumentItem(const documents::DocumentRow &row, QString stage, const QStringList &lacking, bool handbook,
                           QObject *parent)
    : QObject(parent), m_row(row), m_stage(std::move(stage)), m_lacking(lacking), m_handbook(handbook)
{
}

QString DocumentItem::standing() const
{
    if (isPreliminary(m_row))
        return tr("Drawn, but preliminary");
    if (m_row.state == QLatin1String("have"))
        return tr("Have");
    if (m_row.state == QLatin1String("missing"))
        return tr("Missing");
    if (m_row.state == QLatin1String("unknown"))
        return tr("Not known whether it is asked for");
    return m_handbook ? tr("Nobody asks for it; for your use")
                      : tr("Nobody knows who asks for it: no handbook of this utility is here");
}

int DocumentItem::shape() const
{
    if (isPreliminary(m_row))
        return StatusShape::Warn;
    if (m_row.state == QLatin1String("have"))
        return StatusShape::Pass;
    if (m_row.state == QLatin1String("missing"))
        return StatusShape::DocumentMissing;
    return m_row.state == QLatin1String("unknown") ? StatusShape::Missing : StatusShape::ToDo;
}

QString DocumentItem::lacking() const
{
    if (!made() || m_row.ready)
        return {};
    if (m_lacking.isEmpty() && m_row.kind == QLatin1String("drawing") && !m_row.objections.isEmpty())
        return tr("What it shows cannot be so: %1").arg(m_row.objections.constFirst());
    if (m_lacking.isEmpty())
        return tr("The record speaks against it: it would be marked NOT TO BE SIGNED.");
    const QString named = m_lacking.mid(0, kLacksNamed).join(QStringLiteral("; "));
    return m_lacking.size() > kLacksNamed
               ? tr("Lacks %1 and %n more", "", static_cast<int>(m_lacking.size() - kLacksNamed)).arg(named)
               : tr("Lacks %1").arg(named);
}

} // namespace wm::ui
