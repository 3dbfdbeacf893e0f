// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/projection.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace wm::record {

namespace {

/// A list index far beyond any site would only cost memory.
constexpr qsizetype kMaxIndex = 999;

bool sameValue(const QCborValue &a, const QCborValue &b)
{
    const bool numbers = (a.isInteger() || a.isDouble()) && (b.isInteger() || b.isDouble());
    return numbers ? a.toDouble() == b.toDouble() : a == b;
}

using Step = std::variant<QString, qsizetype>; ///< a field's name or a list's index

/// "inverters[0].make" -> inverters, 0, make. Nothing when it is no such path.
std::optional<std::vector<Step>> parsePath(const QString &path)
{
    std::vector<Step> steps;
    for (const QString &part : path.split(u'.')) {
        const qsizetype bracket = part.indexOf(u'[');
        const QString name = bracket < 0 ? part : part.left(bracket);
        if (name.isEmpty() || name.contains(u']'))
            return std::nullopt;
        steps.emplace_back(name);
        qsizetype at = bracket;
        while (at >= 0 && at < part.size()) {
            const qsizetype close = part.indexOf(u']', at);
            if (part.at(at) != u'[' || close < 0)
                return std::nullopt;
            bool ok = false;
            const int index = QStringView(part).mid(at + 1, close - at - 1).toInt(&ok);
            if (!ok || index < 0 || index > kMaxIndex)
                return std::nullopt;
            steps.emplace_back(static_cast<qsizetype>(index));
            at = close + 1;
        }
    }
    return steps;
}

/// Puts `leaf` into `node` at the steps from `at` on. A scalar already there is not replaced by a group.
QJsonValue withLeaf(const QJsonValue &node, const std::vector<Step> &steps, size_t at, const QJsonValue &leaf)
{
    if (at == steps.size())
        return leaf;
    if (const auto *name = std::get_if<QString>(&steps[at])) {
        if (!node.isObject() && !node.isNull() && !node.isUndefined())
            return node;
        QJsonObject object = node.toObject();
        object.insert(*name, withLeaf(object.value(*name), steps, at + 1, leaf));
        return object;
    }
    if (!node.isArray() && !node.isNull() && !node.isUndefined())
        return node;
    QJsonArray array = node.toArray();
    const qsizetype index = std::get<qsizetype>(steps[at]);
    while (array.size() <= index)
        array.append(QJsonValue::Null);
    array.replace(index, withLeaf(array.at(index), steps, at + 1, leaf));
    return array;
}

} // namespace

bool canConflict(Kind kind)
{
    return kind == Kind::Fact || kind == Kind::Measurement || kind == Kind::Step;
}

bool saysTheSame(const Entry &a, const Entry &b)
{
    if (a.kind != b.kind)
        return false;
    const auto same = [&](const QString &field) { return sameValue(a.value.value(field), b.value.value(field)); };
    switch (a.kind) {
    case Kind::Fact:
        return same(QStringLiteral("v"));
    case Kind::Measurement:
        return same(QStringLiteral("v")) && same(QStringLiteral("unit"));
    case Kind::Step:
        return same(QStringLiteral("state"));
    default:
        return a.value == b.value;
    }
}

JobState::JobState(const QList<Entry> &entries)
{
    apply(entries);
}

void JobState::apply(const QList<Entry> &more)
{
    for (const Entry &entry : more)
        take(entry);
}

void JobState::take(const Entry &entry)
{
    if (m_byHash.contains(entry.hash))
        return; // delivered twice
    const qsizetype index = m_entries.size();
    m_entries.append(entry);
    m_byHash.insert(entry.hash, index);
    const Place place = placeOf(entry);

    if (entry.supersedes) {
        m_superseding[*entry.supersedes].append(index);
        const auto old = m_byHash.constFind(*entry.supersedes);
        if (old != m_byHash.constEnd() && placeOf(m_entries.at(*old)) == place)
            m_live[place].removeOne(*old);
    }
    // The entries that correct this one may have come first.
    const QList<qsizetype> correcting = m_superseding.value(entry.hash);
    const bool superseded = std::any_of(correcting.begin(), correcting.end(),
                                        [&](qsizetype other) { return placeOf(m_entries.at(other)) == place; });
    if (!superseded)
        m_live[place].append(index);
}

bool JobState::agree(const QList<qsizetype> &live) const
{
    return std::all_of(live.begin(), live.end(),
                       [&](qsizetype index) { return saysTheSame(m_entries.at(index), m_entries.at(live.first())); });
}

const Entry *JobState::current(Kind kind, const QString &path) const
{
    const QList<qsizetype> live = m_live.value({static_cast<int>(kind), path});
    if (live.isEmpty() || (canConflict(kind) && !agree(live)))
        return nullptr;
    return &m_entries.at(live.last());
}

QList<const Entry *> JobState::all(Kind kind, const QString &path) const
{
    QList<qsizetype> indices;
    if (!path.isEmpty()) {
        indices = m_live.value({static_cast<int>(kind), path});
    } else {
        for (auto it = m_live.constBegin(); it != m_live.constEnd(); ++it)
            if (it.key().first == static_cast<int>(kind))
                indices.append(it.value());
        std::sort(indices.begin(), indices.end());
    }
    QList<const Entry *> found;
    for (const qsizetype index : std::as_const(indices))
        found.append(&m_entries.at(index));
    return found;
}

QList<JobState::Conflict> JobState::conflicts() const
{
    QList<Conflict> found;
    for (auto it = m_live.constBegin(); it != m_live.constEnd(); ++it) {
        const auto kind = static_cast<Kind>(it.key().first);
        if (it.value().size() < 2 || !canConflict(kind) || agree(it.value()))
            continue;
        Conflict conflict{kind, it.key().second, {}};
        for (const qsizetype index : it.value())
            conflict.entries.append(m_entries.at(index).hash);
        found.append(conflict);
    }
    std::sort(found.begin(), found.end(), [](const Conflict &a, const Conflict &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.path < b.path;
    });
    return found;
}

QList<Draft> JobState::replacing(const Draft &value) const
{
    QList<Draft> drafts;
    for (const qsizetype index : m_live.value({static_cast<int>(value.kind), value.path})) {
        Draft draft = value;
        draft.supersedes = m_entries.at(index).hash;
        drafts.append(draft);
    }
    return drafts.isEmpty() ? QList<Draft>{value} : drafts;
}

QJsonObject JobState::site() const
{
    QStringList paths;
    for (auto it = m_live.constBegin(); it != m_live.constEnd(); ++it)
        if (it.key().first == static_cast<int>(Kind::Fact) && !it.value().isEmpty())
            paths.append(it.key().second);
    // A group given as one value comes before what was given inside it.
    std::sort(paths.begin(), paths.end());
    QJsonValue site = QJsonObject();
    for (const QString &path : std::as_const(paths)) {
        const Entry *fact = current(Kind::Fact, path);
        const auto steps = parsePath(path);
        if (fact == nullptr || !steps)
            continue;
        const QJsonValue leaf = fact->value.value(QStringLiteral("v")).toJsonValue();
        if (!leaf.isNull() && !leaf.isUndefined())
            site = withLeaf(site, *steps, 0, leaf);
    }
    return site.toObject();
}

QString JobState::sourceOf(const QString &path) const
{
    const Entry *fact = current(Kind::Fact, path);
    return fact == nullptr ? QString() : fact->value.value(QStringLiteral("source")).toString();
}

} // namespace wm::record
