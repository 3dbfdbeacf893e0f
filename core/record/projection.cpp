// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/projection.h"

#include "core/record/causality.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
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

/// An attestation stands under the id of its rule, which has dots of its own: "attestations.SCE-2.2-06.value" and
/// "attestations.SCE-2.2-06" -> attestations, SCE-2.2-06 and, where there is one, the plain word below it.
std::vector<Step> attestationPath(const QString &path)
{
    const QString id = path.section(u'.', 1), word = id.section(u'.', -1);
    const bool below = id.contains(u'.') && std::all_of(word.begin(), word.end(), [](QChar each) {
                           return (each >= u'a' && each <= u'z') || each == u'_';
                       });
    std::vector<Step> steps{path.section(u'.', 0, 0), below ? id.chopped(word.size() + 1) : id};
    if (below)
        steps.emplace_back(word);
    return steps;
}

/// "inverters[0].make" -> inverters, 0, make. Nothing when it is no such path.
std::optional<std::vector<Step>> parsePath(const QString &path)
{
    if (path.startsWith(QLatin1String("attestations.")) && !path.endsWith(u'.'))
        return attestationPath(path);
    std::vector<Step> steps;
    for (const QStringView part : QStringView(path).tokenize(u'.')) {
        const qsizetype bracket = part.indexOf(u'[');
        const QStringView name = bracket < 0 ? part : part.left(bracket);
        if (name.isEmpty() || name.contains(u']'))
            return std::nullopt;
        steps.emplace_back(name.toString());
        qsizetype at = bracket;
        while (at >= 0 && at < part.size()) {
            const qsizetype close = part.indexOf(u']', at);
            if (part.at(at) != u'[' || close < 0)
                return std::nullopt;
            bool ok = false;
            const int index = part.mid(at + 1, close - at - 1).toInt(&ok);
            if (!ok || index < 0 || index > kMaxIndex)
                return std::nullopt;
            steps.emplace_back(static_cast<qsizetype>(index));
            at = close + 1;
        }
    }
    return steps;
}

/// The site while it is built. A QJsonObject is copied for each change inside it; this tree is changed in place and
/// turned into JSON once.
class Branch
{
public:
    /// Puts `leaf` at the steps from `at` on, whatever was there. A scalar on the way is not replaced by a group.
    void put(const std::vector<Step> &steps, size_t at, const QJsonValue &leaf)
    {
        if (at == steps.size()) {
            *this = Branch();
            m_leaf = leaf;
            return;
        }
        if (const auto *name = std::get_if<QString>(&steps[at])) {
            if (becomes(Group::Object))
                m_fields[*name].put(steps, at + 1, leaf);
        } else if (becomes(Group::List)) {
            const auto index = static_cast<size_t>(std::get<qsizetype>(steps[at]));
            if (m_elements.size() <= index)
                m_elements.resize(index + 1);
            m_elements[index].put(steps, at + 1, leaf);
        }
    }

    [[nodiscard]] QJsonValue json() const
    {
        if (m_group == Group::Object) {
            QJsonObject object;
            for (const auto &[name, field] : m_fields)
                object.insert(name, field.json());
            return object;
        }
        if (m_group == Group::List) {
            QJsonArray array;
            for (const Branch &element : m_elements)
                array.append(element.json());
            return array;
        }
        return m_leaf;
    }

private:
    enum class Group { None, Object, List };

    /// Makes this an object or a list if it is one or is nothing yet; a leaf that is a group is taken apart.
    bool becomes(Group group)
    {
        if (m_group != Group::None)
            return m_group == group;
        const QJsonValue leaf = std::exchange(m_leaf, QJsonValue::Null);
        if (group == Group::Object && (leaf.isObject() || leaf.isNull())) {
            const QJsonObject object = leaf.toObject();
            for (auto it = object.constBegin(); it != object.constEnd(); ++it)
                m_fields[it.key()].m_leaf = it.value();
        } else if (group == Group::List && (leaf.isArray() || leaf.isNull())) {
            const QJsonArray array = leaf.toArray();
            m_elements.resize(static_cast<size_t>(array.size()));
            for (qsizetype i = 0; i < array.size(); ++i)
                m_elements[static_cast<size_t>(i)].m_leaf = array.at(i);
        } else {
            m_leaf = leaf;
            return false;
        }
        m_group = group;
        return true;
    }

    Group m_group = Group::None;
    QJsonValue m_leaf = QJsonValue::Null; ///< of Group::None
    std::map<QString, Branch> m_fields;
    std::vector<Branch> m_elements;
};

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
    const qsizetype known = m_entries.size();
    for (const Entry &entry : more)
        take(entry);
    // One author whose numbers grow, the everyday case, is in order as it comes.
    bool inOrder = !m_severalAuthors;
    for (qsizetype i = std::max<qsizetype>(known, 1); i < m_entries.size(); ++i) {
        m_severalAuthors = m_severalAuthors || m_entries[i].key != m_entries.first().key;
        inOrder = inOrder && !m_severalAuthors && m_entries[i].sequence >= m_entries[i - 1].sequence;
    }
    if (!inOrder)
        putInOrder();
}

void JobState::putInOrder()
{
    const QList<qsizetype> order = canonicalOrder(m_entries);
    if (std::is_sorted(order.begin(), order.end()))
        return;
    const QList<Entry> entries = std::exchange(m_entries, {});
    m_byHash.clear();
    m_superseding.clear();
    m_live.clear();
    for (const qsizetype index : order)
        take(entries[index]);
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
    return live.size() < 2 || std::all_of(live.begin() + 1, live.end(), [&](qsizetype index) {
               return saysTheSame(m_entries.at(index), m_entries.at(live.first()));
           });
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
    std::vector<std::pair<QString, const Entry *>> facts;
    for (auto it = m_live.constBegin(); it != m_live.constEnd(); ++it)
        if (it.key().first == static_cast<int>(Kind::Fact) && !it.value().isEmpty() && agree(it.value()))
            facts.emplace_back(it.key().second, &m_entries.at(it.value().last()));
    // A group given as one value comes before what was given inside it.
    std::sort(facts.begin(), facts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Branch site;
    for (const auto &[path, fact] : facts) {
        const QJsonValue leaf = fact->value.value(QStringLiteral("v")).toJsonValue();
        if (leaf.isNull() || leaf.isUndefined())
            continue;
        if (const auto steps = parsePath(path))
            site.put(*steps, 0, leaf);
    }
    return site.json().toObject();
}

QString JobState::sourceOf(const QString &path) const
{
    const Entry *fact = current(Kind::Fact, path);
    return fact == nullptr ? QString() : fact->value.value(QStringLiteral("source")).toString();
}

} // namespace wm::record
