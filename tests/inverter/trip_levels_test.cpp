// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/model_view.h"

#include <gtest/gtest.h>

namespace wm::inverter {

using Levels = QList<TripLevel>;

TEST(TripLevels, AreTheSameHoweverTheCornersAreWritten)
{
    const Levels wanted{{88, 21}, {50, 2}};
    EXPECT_EQ(tripLevels({{88, 21}, {50, 2}}, true), wanted) << "the levels alone";
    EXPECT_EQ(tripLevels({{88, 21}, {50, 21}, {50, 2}, {0, 2}}, true), wanted) << "a staircase outwards";
    EXPECT_EQ(tripLevels({{0, 2}, {50, 2}, {50, 21}, {88, 21}, {88, 300}}, true), wanted) << "and inwards, from on top";
    const Levels high{{110, 13}, {120, 0.16}};
    EXPECT_EQ(tripLevels({{110, 13}, {120, 13}, {120, 0.16}}, false), high);
    EXPECT_EQ(tripLevels({{120, 0.16}, {110, 13}}, false), high);
}

TEST(TripLevels, TheSoonerTripDecides)
{
    // A curve that falls to 2 s at once: there is no 21 s anywhere.
    EXPECT_EQ(tripLevels({{88, 21}, {88, 2}, {50, 2}, {50, 0.16}}, true), (Levels{{88, 2}, {50, 0.16}}));
    EXPECT_EQ(tripLevels({{88, 2}, {50, 21}}, true), (Levels{{88, 2}})) << "further out it cannot take longer";
    EXPECT_TRUE(tripLevels({}, true).isEmpty());
}

} // namespace wm::inverter
