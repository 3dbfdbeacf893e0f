// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/fact_reader.h"
#include "core/site/site.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace wm::site;
using namespace Qt::StringLiterals;

namespace {

QJsonObject someSite()
{
    return QJsonDocument::fromJson(R"({
        "poi": {"method": "load_side", "collar": true, "note": null, "rating_a": 60.5},
        "inverters": [{"make": "Solis", "mppt": [1, 2]}, {"make": "Größe"}], "tags": []})")
        .object();
}

/// The facts of the names that the site has, and of others.
void compare(FactReader &reader, const Fact &fact, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        EXPECT_TRUE(fact.is(json.toBool()));
        return;
    case QJsonValue::Double:
        ASSERT_EQ(fact.kind, Fact::Kind::Number);
        EXPECT_EQ(fact.number, json.toDouble());
        return;
    case QJsonValue::String:
        ASSERT_EQ(fact.kind, Fact::Kind::Text);
        EXPECT_EQ(*fact.text, json.toString());
        return;
    case QJsonValue::Array:
        ASSERT_EQ(fact.kind, Fact::Kind::List);
        ASSERT_EQ(static_cast<qsizetype>(fact.list->items.size()), json.toArray().size());
        for (size_t i = 0; i < fact.list->items.size(); ++i)
            compare(reader, fact.list->items[i], json.toArray().at(static_cast<qsizetype>(i)));
        return;
    case QJsonValue::Object: {
        ASSERT_EQ(fact.kind, Fact::Kind::Group);
        const QJsonObject group = json.toObject();
        for (int number = 0; number < 40; ++number) // more than a table begins with
            EXPECT_EQ(reader.member(fact, FactName(u"nobody recorded %1"_s.arg(number))).kind, Fact::Kind::Absent);
        for (auto it = group.begin(); it != group.end(); ++it)
            compare(reader, reader.member(fact, FactName(it.key())), it.value());
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        EXPECT_EQ(fact.kind, Fact::Kind::Absent);
    }
}

} // namespace

TEST(FactReader, TellsWhatTheSiteTells)
{
    const QJsonObject site = someSite();
    FactReader reader(site);
    compare(reader, reader.site(), site);
    compare(reader, reader.site(), site); // what was asked for once is the same afterwards
    EXPECT_EQ(*reader.at(reader.site(), factPath(u"poi.method"_s)).text, u"load_side"_s);
    EXPECT_EQ(reader.at(reader.site(), factPath(u"poi.method.of"_s)).kind, Fact::Kind::Absent);
}

TEST(FactReader, WhatIsDoubtedIsAFault)
{
    FactReader reader(someSite());
    const FactPath rating = factPath(u"poi.rating_a"_s), make = factPath(u"make"_s);
    EXPECT_EQ(reader.at(reader.site(), rating).kind, Fact::Kind::Number);
    for (const QString &path : {u"poi.rating_a"_s, u"poi.nobody"_s, u"inverters[1].make"_s, u"inverters[7].make"_s,
                                u"poi.method.of"_s, u"not a path["_s})
        reader.doubt(path);
    EXPECT_EQ(reader.at(reader.site(), rating).kind, Fact::Kind::Fault);
    EXPECT_EQ(reader.at(reader.site(), factPath(u"poi.nobody"_s)).kind, Fact::Kind::Fault);
    EXPECT_EQ(reader.at(reader.site(), factPath(u"poi.method"_s)).kind, Fact::Kind::Text);
    const Fact inverters = reader.at(reader.site(), factPath(u"inverters"_s));
    EXPECT_EQ(*reader.at(inverters.list->items[0], make).text, u"Solis"_s);
    EXPECT_EQ(reader.at(inverters.list->items[1], make).kind, Fact::Kind::Fault);
}
