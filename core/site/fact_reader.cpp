// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/fact_reader.h"

#include "core/site/path.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <algorithm>
#include <utility>

namespace wm::site {

namespace {

/// A table of twice the size, with every member in it.
void grow(FactGroup &group)
{
    constexpr size_t kFirst = 16;
    std::pmr::vector<FactGroup::Member> larger(std::max(kFirst, group.members.size() * 2),
                                               group.members.get_allocator());
    group.members.swap(larger);
    for (const FactGroup::Member &member : larger)
        if (member.name >= 0)
            group.place(member.name) = member;
}

} // namespace

FactName::FactName(const QString &name) : latin1(name.toLatin1())
{
    static QMutex mutex;
    static QHash<QString, int> numbers;
    const QMutexLocker lock(&mutex);
    const auto known = numbers.constFind(name);
    number = known != numbers.cend() ? *known : static_cast<int>(numbers.size());
    numbers.insert(name, number);
}

FactPath factPath(const QString &dotted)
{
    FactPath path;
    for (const QString &name : dotted.split(u'.', Qt::SkipEmptyParts))
        path.emplace_back(name);
    return path;
}

Fact *FactReader::taken(FactGroup &group, const FactName &name)
{
    if ((group.count + 1) * 2 > group.members.size())
        grow(group);
    FactGroup::Member &member = group.place(name.number);
    if (member.name < 0) {
        member = {name.number, read(group.json.value(QLatin1StringView(name.latin1)))};
        ++group.count;
    }
    return &member.fact;
}

Fact FactReader::at(Fact group, const FactPath &path)
{
    for (const FactName &name : path)
        group = member(group, name);
    return group;
}

void FactReader::doubt(const QString &path)
{
    const auto parsed = Path::parse(path);
    if (!parsed)
        return;
    Fact group = m_site;
    const QList<PathStep> &steps = parsed->steps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (group.kind != Fact::Kind::Group)
            return;
        Fact *fact = taken(*group.group, FactName(steps[i].name));
        if (i + 1 == steps.size() && steps[i].index < 0) {
            *fact = Fact::fault();
            return;
        }
        group = *fact;
        const auto index = static_cast<size_t>(steps[i].index);
        if (steps[i].index >= 0)
            group =
                fact->kind == Fact::Kind::List && index < fact->list->items.size() ? fact->list->items[index] : Fact();
    }
}

Fact FactReader::read(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Fact::of(value.toBool());
    case QJsonValue::Double:
        return Fact::of(value.toDouble());
    case QJsonValue::String:
        return keep(value.toString());
    case QJsonValue::Array: {
        FactList list;
        const QJsonArray array = value.toArray();
        list.items.reserve(static_cast<size_t>(array.size()));
        for (const auto &item : array)
            list.items.push_back(read(item));
        return keep(std::move(list));
    }
    case QJsonValue::Object: {
        Fact fact;
        fact.kind = Fact::Kind::Group;
        fact.group =
            &m_groups.emplace_back(FactGroup{value.toObject(), std::pmr::vector<FactGroup::Member>(&m_memory)});
        return fact;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Fact FactReader::keep(QString text)
{
    return Fact::of(&m_texts.emplace_back(std::move(text)));
}

Fact FactReader::keep(FactList list)
{
    return Fact::of(&m_lists.emplace_back(std::move(list)));
}

} // namespace wm::site
