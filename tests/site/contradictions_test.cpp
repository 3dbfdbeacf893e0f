// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/contradictions.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::site {

using namespace Qt::StringLiterals;

namespace {

QList<Contradiction> found(const char *json)
{
    registerResources();
    return contradictionsIn(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(Contradictions, TwoMainDisconnectsAreShownWithBothPlaces)
{
    const auto two =
        found(R"({"disconnects": [{"role": "ac_disconnect"}, {"role": "storage"}, {"role": "ac_disconnect"}]})");
    ASSERT_EQ(two.size(), 1);
    EXPECT_EQ(two[0].paths, (QStringList{u"disconnects[0].role"_s, u"disconnects[2].role"_s}));
    EXPECT_TRUE(two[0].text.contains(u"1, 3"_s)) << qUtf8Printable(two[0].text);
    EXPECT_TRUE(found(R"({"disconnects": [{"role": "ac_disconnect"}, {"role": "sub_meter"}, {"role": "sub_meter"}]})")
                    .isEmpty())
        << "there may be several of other roles";
}

TEST(Contradictions, OneIdentifierForTwoThings)
{
    const auto two = found(R"({"inverters": [{"id": "INV-1"}, {"id": "INV-1"}, {"make": "A"}, {"make": "A"}]})");
    ASSERT_EQ(two.size(), 1);
    EXPECT_EQ(two[0].paths, (QStringList{u"inverters[0].id"_s, u"inverters[1].id"_s}));
    EXPECT_TRUE(found("{}").isEmpty());
}

} // namespace wm::site
