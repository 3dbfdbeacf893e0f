// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/changes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace wm::site {

namespace {

struct Found
{
    QSet<QString> facts, groups;
};

QStringList sorted(const QSet<QString> &paths)
{
    QStringList list(paths.begin(), paths.end());
    list.sort();
    return list;
}

bool absent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

void compare(const QJsonValue &before, const QJsonValue &after, const QString &path, Found &found);

void compareGroups(const QJsonObject &before, const QJsonObject &after, const QString &path, Found &found)
{
    const auto below = [&path](const QString &name) { return path.isEmpty() ? name : path + u'.' + name; };
    for (auto it = before.begin(); it != before.end(); ++it)
        compare(it.value(), after.value(it.key()), below(it.key()), found);
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()))
            compare(QJsonValue::Undefined, it.value(), below(it.key()), found);
}

void compare(const QJsonValue &before, const QJsonValue &after, const QString &path, Found &found)
{
    if (before == after || (absent(before) && absent(after)))
        return;
    const bool groups = (before.isObject() || absent(before)) && (after.isObject() || absent(after));
    if (groups) {
        if (absent(before) || absent(after))
            found.groups.insert(path);
        compareGroups(before.toObject(), after.toObject(), path, found);
        return;
    }
    const QJsonArray from = before.toArray();
    const QJsonArray to = after.toArray();
    if (!before.isArray() || !after.isArray() || from.size() != to.size()) {
        found.facts.insert(path);
        return;
    }
    for (qsizetype i = 0; i < from.size(); ++i)
        compare(from.at(i), to.at(i), path + QStringLiteral("[]"), found);
}

} // namespace

Changes changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    Found found;
    compareGroups(before, after, {}, found);
    return {sorted(found.facts), sorted(found.groups)};
}

} // namespace wm::site
