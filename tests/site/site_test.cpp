// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::site {

namespace {
Site sample()
{
    return Site(QJsonDocument::fromJson(R"({"id":"S","collar":{"breaker_a":60,"part_number":null,"present":false},
        "inverters":[{"make":"A"},{"make":"B","qty":2}],"field_wiring":{"torques":[{"terminal":"L1","torque_inlb":45}]}})")
                    .object());
}
} // namespace

TEST(Site, AbsentIsUnknownNeverADefault)
{
    const Site site = sample();
    EXPECT_FALSE(site.has(QStringLiteral("collar.serial_number")));
    EXPECT_FALSE(site.has(QStringLiteral("collar.part_number"))) << "null is absent";
    EXPECT_FALSE(site.has(QStringLiteral("inverters[2].make")));
    EXPECT_FALSE(site.has(QStringLiteral("inverters[].make")));
    EXPECT_FALSE(site.has(QStringLiteral("not a path")));
    EXPECT_EQ(site.boolean(QStringLiteral("collar.present")), std::optional(false));
    EXPECT_EQ(site.boolean(QStringLiteral("collar.breaker_a")), std::nullopt) << "another type is not a value";
    EXPECT_EQ(site.number(QStringLiteral("collar.breaker_a")), std::optional(60.0));
    EXPECT_EQ(site.text(QStringLiteral("inverters[1].make")), std::optional(QStringLiteral("B")));
    EXPECT_EQ(site.number(QStringLiteral("field_wiring.torques[terminal=L1].torque_inlb")), std::optional(45.0));
    EXPECT_EQ(site.number(QStringLiteral("field_wiring.torques[terminal=N].torque_inlb")), std::nullopt);
}

TEST(Site, WithLeavesTheOriginalAlone)
{
    const Site site = sample();
    const auto changed = site.with(QStringLiteral("collar.breaker_a"), 40);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->number(QStringLiteral("collar.breaker_a")), std::optional(40.0));
    EXPECT_EQ(site.number(QStringLiteral("collar.breaker_a")), std::optional(60.0));
    const auto without = site.with(QStringLiteral("collar.breaker_a"), QJsonValue::Undefined);
    ASSERT_TRUE(without);
    EXPECT_FALSE(without->has(QStringLiteral("collar.breaker_a")));
}

TEST(Site, WithMakesWhatIsMissing)
{
    auto site = sample().with(QStringLiteral("field_wiring.torques[terminal=L2].torque_inlb"), 44.5);
    ASSERT_TRUE(site);
    EXPECT_EQ(site->value(QStringLiteral("field_wiring.torques")).toArray().size(), 2);
    EXPECT_EQ(site->text(QStringLiteral("field_wiring.torques[1].terminal")), std::optional(QStringLiteral("L2")));
    site = site->with(QStringLiteral("junction_box.base_screw_torque_inlb[0]"), 5);
    ASSERT_TRUE(site);
    EXPECT_EQ(site->value(QStringLiteral("junction_box.base_screw_torque_inlb")).toArray(), QJsonArray{5});
    const auto gap = site->with(QStringLiteral("junction_box.base_screw_torque_inlb[2]"), 5);
    EXPECT_FALSE(gap) << "the element between would be invented";
    EXPECT_FALSE(site->with(QStringLiteral("inverters[].make"), QStringLiteral("C")));
    const auto measured = site->with(QStringLiteral("measurements.dead_test.l1_v"), 0.2);
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->number(QStringLiteral("measurements.dead_test.l1_v")), std::optional(0.2));
}

} // namespace wm::site
