// SPDX-License-Identifier: GPL-3.0-or-later
// What a step's readings are taken with: named once, for all of its sort, and changed for one where it differs.
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/step_controller.h"

namespace wm::ui {
namespace {

const QString kId = QStringLiteral("id");

QString idOf(const QJsonObject &tool)
{
    return tool.value(kId).toString();
}

bool sameTool(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QJsonObject instrumentOf(const record::Entry &measured)
{
    return measured.value.value(QStringLiteral("instrument")).toJsonValue().toObject();
}

} // namespace

QList<QJsonObject> StepController::knownTools(const QString &quantity) const
{
    QHash<QString, QString> quantities;
    for (const workflow::Step &step : m_job.engine().pack().steps)
        for (const workflow::Evidence &spec : step.evidence)
            if (spec.kind == workflow::EvidenceKind::Measure)
                quantities.insert(spec.path, spec.quantity);
    QList<QJsonObject> tools;
    const auto take = [&tools, today = m_job.engine().today()](const QJsonObject &tool) {
        const QDate due = QDate::fromString(tool.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
        if (idOf(tool).isEmpty() || !due.isValid() || (today.isValid() && due < today))
            return; // nothing is offered that is refused afterwards
        for (QJsonObject &other : tools)
            if (sameTool(idOf(other), idOf(tool)))
                return;
        tools.append(tool);
    };
    take(m_job.app().settings()->instrument(quantity));
    const QList<record::Entry> &entries = m_job.state().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        if (entry->kind == record::Kind::Measurement && quantities.value(entry->path) == quantity)
            take(instrumentOf(*entry));
    return tools;
}

EvidenceItem *StepController::toolName() const
{
    for (EvidenceItem *item : m_evidence)
        if (item->namesTool())
            return item;
    return nullptr;
}

void StepController::knowTools()
{
    QHash<QString, QList<QJsonObject>> known; // by quantity: a voltmeter is no torque driver
    for (EvidenceItem *item : std::as_const(m_evidence)) {
        if (!item->wantsInstrument())
            continue;
        if (!known.contains(item->quantity()))
            known.insert(item->quantity(), knownTools(item->quantity()));
        const QList<QJsonObject> &tools = known[item->quantity()];
        item->setKnownTools(tools);
        for (EvidenceItem *other : std::as_const(m_evidence))
            if (other->kind() == EvidenceItem::Value && other->spec().instrument)
                other->setNamesTool();
        if (item->edited())
            continue;
        QJsonObject tool;
        if (const auto *measured = m_job.state().current(record::Kind::Measurement, item->spec().path))
            tool = instrumentOf(*measured);
        QString named; // in the record already, by the office or on another day
        for (const workflow::EvidenceStatus &status : std::as_const(m_now.evidence))
            if (toolName() && status.id == toolName()->evidenceId())
                named = status.value.toString();
        for (const QJsonObject &one : tools)
            if (tool.isEmpty() && sameTool(idOf(one), named))
                tool = one;
        if (tool.isEmpty() && !named.isEmpty() && !named.contains(QLatin1Char(',')))
            tool = QJsonObject{{kId, named}}; // its calibration is asked for
        if (tool.isEmpty() && item->toolId().isEmpty())
            for (const QJsonObject &one : tools)
                if (one == m_job.app().settings()->instrument(item->quantity()))
                    tool = one; // the one in the hand
        if (!tool.isEmpty())
            item->adoptTool(tool);
    }
    for (EvidenceItem *item : std::as_const(m_evidence)) // of some readings it may be recorded already
        if (item->wantsInstrument() && item->toolId().isEmpty())
            for (const EvidenceItem *other : std::as_const(m_evidence))
                if (other->wantsInstrument() && other->quantity() == item->quantity() && item->toolId().isEmpty())
                    item->adoptTool(other->tool());
}

void StepController::spreadTool(EvidenceItem *from, const QJsonObject &tool, bool all)
{
    m_job.app().settings()->setInstrument(from->quantity(), tool);
    for (EvidenceItem *other : std::as_const(m_evidence))
        if (other != from && other->wantsInstrument() && other->quantity() == from->quantity() &&
            (all || other->toolId().isEmpty() || sameTool(other->toolId(), idOf(tool))))
            other->changeTool(tool);
}

void StepController::shareTools()
{
    // Each item's role is set once: what is shown of it must not go and come back while somebody types.
    for (EvidenceItem *item : std::as_const(m_evidence)) {
        if (!item->wantsInstrument())
            continue;
        QList<EvidenceItem *> sharing;
        for (EvidenceItem *other : std::as_const(m_evidence))
            if (other->wantsInstrument() && other->wanted() && other->quantity() == item->quantity())
                sharing.append(other);
        const bool leads = !sharing.isEmpty() && sharing.constFirst() == item;
        item->setToolRole(leads, std::max(1, static_cast<int>(sharing.size())));
    }
    if (EvidenceItem *name = toolName())
        name->fillIn(toolNames());
}

QString StepController::toolNames() const
{
    QStringList names;
    for (const EvidenceItem *item : m_evidence)
        if (item->wantsInstrument() && item->wanted() && !item->toolId().isEmpty() && !names.contains(item->toolId()))
            names.append(item->toolId());
    return names.join(QStringLiteral(", "));
}

} // namespace wm::ui
