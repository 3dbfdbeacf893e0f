// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/changes.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::site {

using namespace Qt::StringLiterals;

namespace {

Changes changes(const char *before, const char *after)
{
    return changesBetween(QJsonDocument::fromJson(before).object(), QJsonDocument::fromJson(after).object());
}

} // namespace

TEST(Changes, NameTheFactsThatDiffer)
{
    EXPECT_EQ(changes(R"({"a": 1, "b": {"c": 2}})", R"({"a": 1, "b": {"c": 3}})"), (Changes{{u"b.c"_s}, {}}));
    EXPECT_EQ(changes(R"({"l": [{"x": 1}, {"x": 2}]})", R"({"l": [{"x": 1}, {"x": 3}]})"), (Changes{{u"l[].x"_s}, {}}));
    EXPECT_EQ(changes(R"({"l": ["a", "b"]})", R"({"l": ["a", "c"]})"), (Changes{{u"l[]"_s}, {}}));
    EXPECT_EQ(changes(R"({"a": 1})", R"({"a": "1"})"), (Changes{{u"a"_s}, {}}));
    EXPECT_EQ(changes(R"({"a": {"b": 1}})", R"({"a": {"b": 1}})"), Changes{});
}

TEST(Changes, AListThatGrowsOrShrinksIsNamedAsAWhole)
{
    EXPECT_EQ(changes(R"({"l": [{"x": 1}]})", R"({"l": [{"x": 1}, {"x": 2}]})"), (Changes{{u"l"_s}, {}}));
    EXPECT_EQ(changes(R"({})", R"({"l": []})"), (Changes{{u"l"_s}, {}}));
}

TEST(Changes, AGroupThatComesOrGoesIsAFactOfItsOwnBesideItsParts)
{
    EXPECT_EQ(changes(R"({})", R"({"g": {"x": 1}})"), (Changes{{u"g.x"_s}, {u"g"_s}}));
    EXPECT_EQ(changes(R"({"g": {}})", R"({})"), (Changes{{}, {u"g"_s}}));
    EXPECT_EQ(changes(R"({"g": {"x": 1}})", R"({"g": {"x": null}})"), (Changes{{u"g.x"_s}, {}}));
}

TEST(Changes, NullIsAbsent)
{
    EXPECT_EQ(changes(R"({"a": null})", R"({})"), Changes{});
    EXPECT_EQ(changes(R"({"a": null})", R"({"a": 0})"), (Changes{{u"a"_s}, {}}));
}

} // namespace wm::site
