// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/path.h"

#include <gtest/gtest.h>

namespace wm::site {

TEST(Path, ReadsEveryForm)
{
    const std::vector<std::pair<QString, QString>> cases{
        {QStringLiteral("id"), QStringLiteral("id")},
        {QStringLiteral("inverters[0].make"), QStringLiteral("inverters[].make")},
        {QStringLiteral("inverters[].make"), QStringLiteral("inverters[].make")},
        {QStringLiteral("junction_box.base_screw_torque_inlb[3]"),
         QStringLiteral("junction_box.base_screw_torque_inlb[]")},
        {QStringLiteral("field_wiring.torques[terminal=L1].torque_inlb"),
         QStringLiteral("field_wiring.torques[].torque_inlb")},
        {QStringLiteral("attestations.SCE-5.5.3-07.by"), QStringLiteral("attestations.*.by")},
        {QStringLiteral("attestations.CD-PLACE-03"), QStringLiteral("attestations.*")},
        {QStringLiteral("measurements.junction_box.dead_test_1.l1_l2_v"),
         QStringLiteral("measurements.junction_box.dead_test_1.l1_l2_v")},
    };
    for (const auto &[text, generic] : cases) {
        const auto path = Path::parse(text);
        ASSERT_TRUE(path) << qUtf8Printable(text) << qUtf8Printable(path.error().message);
        EXPECT_EQ(path->generic(), generic);
        EXPECT_EQ(path->text(), text);
    }
    const auto path = Path::parse(QStringLiteral("field_wiring.torques[terminal=L1].torque_inlb"));
    EXPECT_EQ(path->steps().at(1).key, QStringLiteral("terminal"));
    EXPECT_EQ(path->steps().at(1).equals, QStringLiteral("L1"));
}

TEST(Path, RefusesEverythingElse)
{
    for (const auto *text : {"",      ".",       "a.",       ".a",     "a..b",   "a[", "a[0",   "a[-1]",
                             "a[0]b", "a[1000]", "a[99999]", "a b",    "a['x']", "1a", "a[k=]", "attestations.nobody",
                             "a/b",   "a\n",     "..",       "a[0][1]"})
        EXPECT_FALSE(Path::parse(QString::fromLatin1(text))) << text;
    EXPECT_FALSE(Path::parse(QString(500, u'a')));
    EXPECT_TRUE(Path::parse(QStringLiteral("a[999]")));
}

TEST(Path, NamesThePosition)
{
    const auto path = Path::parse(QStringLiteral("ab.c-d"));
    ASSERT_FALSE(path);
    EXPECT_TRUE(path.error().message.contains(QStringLiteral("position 5"))) << qUtf8Printable(path.error().message);
}

} // namespace wm::site
