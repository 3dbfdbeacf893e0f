// SPDX-License-Identifier: GPL-3.0-or-later
// What a measurement is taken with.
#include "ui/app.h"
#include "ui/models/evidence_item.h"
#include "ui/models/fact_text.h"

#include <cmath>

namespace wm::ui {
namespace {

QString textOf(const QJsonObject &tool, const QString &key)
{
    return tool.value(key).toString();
}

/// As the record has days; what is none is refused by the engine, as it was typed.
QString dayOf(const QString &text)
{
    const QDate day = dayFromText(text);
    return day.isValid() ? day.toString(Qt::ISODate) : text.trimmed();
}

QString numberOf(const QJsonObject &tool, const QString &key)
{
    const QJsonValue value = tool.value(key);
    return value.isDouble() ? numberText(value.toDouble()) : QString();
}

} // namespace

void EvidenceItem::setTool(const QString &id, const QString &calibratedOn, const QString &dueOn, const QString &min,
                           const QString &max, bool all)
{
    QJsonObject tool{{QStringLiteral("id"), id.trimmed()}};
    if (!calibratedOn.trimmed().isEmpty())
        tool.insert(QStringLiteral("calibrated_on"), dayOf(calibratedOn));
    if (!dueOn.trimmed().isEmpty())
        tool.insert(QStringLiteral("due_on"), dayOf(dueOn));
    if (const double low = App::number(min); std::isfinite(low))
        tool.insert(QStringLiteral("min"), low);
    if (const double high = App::number(max); std::isfinite(high))
        tool.insert(QStringLiteral("max"), high);
    changeTool(tool);
    Q_EMIT toolChanged(this, tool, all);
    Q_EMIT editedByPerson();
}

bool EvidenceItem::readsAsDay(const QString &text) const
{
    return dayFromText(text).isValid();
}

bool EvidenceItem::isStillToCome(const QString &day) const
{
    const QDate typed = dayFromText(day);
    return typed.isValid() && m_today.isValid() && typed > m_today;
}

bool EvidenceItem::isBefore(const QString &day, const QString &other) const
{
    const QDate first = dayFromText(day), second = dayFromText(other);
    return first.isValid() && second.isValid() && first < second;
}

void EvidenceItem::useTool(int index, bool all)
{
    if (index < 0 || index >= m_tools.size())
        return;
    const QJsonObject tool = m_tools.at(index);
    changeTool(tool);
    Q_EMIT toolChanged(this, tool, all);
    Q_EMIT editedByPerson();
}

void EvidenceItem::adoptTool(const QJsonObject &tool)
{
    m_tool = tool;
    Q_EMIT changed();
}

void EvidenceItem::changeTool(const QJsonObject &tool)
{
    if (tool == m_tool)
        return;
    if (!m_edited && m_status.value.isDouble()) { // the reading that stands is said anew, with the other tool
        m_text = text();
        m_edited = true;
    }
    adoptTool(tool);
}

void EvidenceItem::setToolRole(bool leads, int readings)
{
    if (leads == m_leadsTool && readings == m_toolReadings)
        return;
    m_leadsTool = leads;
    m_toolReadings = readings;
    Q_EMIT changed();
}

void EvidenceItem::setKnownTools(const QList<QJsonObject> &tools)
{
    m_tools = tools;
    QList<Detail> rows;
    for (const QJsonObject &tool : tools)
        rows.append(
            {textOf(tool, QStringLiteral("id")), tr("calibration due %1").arg(textOf(tool, QStringLiteral("due_on")))});
    m_knownTools.set(rows);
}

void EvidenceItem::fillIn(const QString &text)
{
    if (text == m_filled)
        return;
    m_filled = text;
    Q_EMIT changed();
}

QString EvidenceItem::toolId() const
{
    return textOf(m_tool, QStringLiteral("id"));
}
QString EvidenceItem::toolCalibrated() const
{
    return textOf(m_tool, QStringLiteral("calibrated_on"));
}
QString EvidenceItem::toolDue() const
{
    return textOf(m_tool, QStringLiteral("due_on"));
}
QString EvidenceItem::toolMin() const
{
    return numberOf(m_tool, QStringLiteral("min"));
}
QString EvidenceItem::toolMax() const
{
    return numberOf(m_tool, QStringLiteral("max"));
}
QString EvidenceItem::toolRange() const
{
    return toolMin().isEmpty() || toolMax().isEmpty() ? QString() : tr("%1 to %2 %3").arg(toolMin(), toolMax(), unit());
}

} // namespace wm::ui
