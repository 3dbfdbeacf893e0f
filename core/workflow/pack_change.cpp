// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/pack_change.h"

namespace wm::workflow {

namespace {

const Finding *find(const QList<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings)
        if (finding.id == id)
            return &finding;
    return nullptr;
}

bool applies(const Finding &finding)
{
    return finding.status != QStringLiteral("not-applicable");
}

} // namespace

QList<FindingChange> findingChanges(const rules::SiteCheck &before, const rules::SiteCheck &after)
{
    QList<FindingChange> changes;
    for (const Finding &now : after.findings) {
        const Finding *was = find(before.findings, now.id);
        if (was != nullptr ? was->status != now.status : applies(now))
            changes.append({now.id, now.title, was != nullptr ? was->status : QString(), now.status});
    }
    for (const Finding &was : before.findings)
        if (applies(was) && find(after.findings, was.id) == nullptr)
            changes.append({was.id, was.title, was.status, {}});
    return changes;
}

QJsonArray toJson(const QList<FindingChange> &changes)
{
    QJsonArray list;
    for (const FindingChange &change : changes) {
        const auto word = [](const QString &status) {
            return status.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(status);
        };
        list.append(QJsonObject{{QStringLiteral("id"), change.id},
                                {QStringLiteral("title"), change.title},
                                {QStringLiteral("before"), word(change.before)},
                                {QStringLiteral("after"), word(change.after)}});
    }
    return list;
}

} // namespace wm::workflow
