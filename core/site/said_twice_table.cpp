// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/said_twice_table.h"

#include "core/base/json.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

namespace wm::site::said_twice {

namespace {

Plain plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble();
    return value.toString();
}

QString relationOf(const QJsonObject &row)
{
    for (const QString &relation : {QStringLiteral("counts"), QStringLiteral("differs"), QStringLiteral("over")})
        if (row.contains(relation))
            return relation;
    return QStringLiteral("other");
}

Pair::Condition condition(const QJsonArray &json)
{
    return {Way(json.at(0).toString()), Wanted(json.at(1))};
}

} // namespace

Way::Way(const QString &generic) : text(generic.split(QStringLiteral("[]")))
{
    for (const QString &part : text)
        steps.push_back(factPath(part));
    Q_ASSERT(lists() <= std::tuple_size_v<Place>);
    static QMutex mutex; // the table and each of the sums make theirs when they are first wanted
    static QHash<QString, size_t> starts;
    const QMutexLocker lock(&mutex);
    start = starts.value(text.first(), static_cast<size_t>(starts.size()));
    starts.insert(text.first(), start);
}

size_t Way::listsOf(const Way &other) const
{
    size_t shared = 0;
    while (shared < lists() && shared < other.lists() &&
           text[static_cast<qsizetype>(shared)] == other.text[static_cast<qsizetype>(shared)])
        ++shared;
    return shared;
}

QString Way::at(const Place &place) const
{
    QString path = text.first();
    for (size_t i = 0; i < place.size() && i < lists(); ++i)
        path += QStringLiteral("[%1]").arg(place[i]) + text[static_cast<qsizetype>(i) + 1];
    return path;
}

Wanted::Wanted(const QJsonValue &json)
{
    const QJsonObject test = json.toObject();
    if (json.isBool() || json.isString()) {
        sort = json.isBool() ? Sort::Same : json.toString() == u"none" ? Sort::None : Sort::Some;
        values.push_back(plain(json));
        return;
    }
    const auto is = [&](QStringView name, Sort what) {
        if (!test.contains(name))
            return;
        sort = what;
        limit = test.value(name).toDouble();
        for (const auto &value : test.value(name).toArray())
            values.push_back(plain(value));
    };
    is(u"above", Sort::Above);
    is(u"below", Sort::Below);
    is(u"holds", Sort::Holds);
    is(u"not_in", Sort::NotIn);
    is(u"in", Sort::In);
}

Pair::Pair(const QJsonObject &row)
    : one(row.value(u"one").toString()), other(row.value(relationOf(row)).toString()), relation(relationOf(row)),
      is(row.value(u"is")), says(row.value(u"while")), slack(1 + row.value(u"slack_pct").toDouble() / 100)
{
    for (const auto &so : row.value(u"when").toArray())
        when.push_back(condition(so.toArray()));
    if (row.contains(u"unless"))
        unless.push_back(condition(row.value(u"unless").toArray()));
}

QString Pair::explains(const Place &atOne, const Place &atOther) const
{
    return unless.empty() ? QString() : unless.front().way.at(other.lists() > 0 ? atOther : atOne);
}

std::vector<Pair> readPairs()
{
    std::vector<Pair> pairs;
    const auto table = readJsonObject(QStringLiteral(":/wm/schemas/said-twice.json"));
    if (!table)
        return pairs;
    for (const auto &row : table->value(u"pairs").toArray())
        pairs.emplace_back(row.toObject());
    return pairs;
}

} // namespace wm::site::said_twice
