// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window starts: never with its lower edge, and the one action of a page, off the screen.
#include "app/witnessmark/window_place.h"

#include <gtest/gtest.h>

namespace {

using wm::startingPlace;

constexpr QSize kWanted{1280, 800};

TEST(WindowPlace, AScreenOfTheWindowsOwnSizeIsTakenWhole)
{
    const wm::WindowPlace start = startingPlace({0, 0, 1280, 800}, kWanted);
    EXPECT_TRUE(start.maximised);
    EXPECT_TRUE(QRect(0, 0, 1280, 800).contains(start.place)) << "also where nobody maximises it";
    EXPECT_LT(start.place.bottom(), 799) << "with room for a frame";
}

TEST(WindowPlace, NothingLiesBehindAPanel)
{
    const QRect free(0, 27, 1366, 741); // a panel above
    const wm::WindowPlace start = startingPlace(free, kWanted);
    EXPECT_TRUE(start.maximised);
    EXPECT_TRUE(free.contains(start.place));
}

TEST(WindowPlace, WhereThereIsRoomItHasItsSizeInTheMiddle)
{
    const QRect free(1920, 0, 1920, 1050); // the second of two screens
    const wm::WindowPlace start = startingPlace(free, kWanted);
    EXPECT_FALSE(start.maximised);
    EXPECT_EQ(start.place.size(), kWanted);
    EXPECT_NEAR(start.place.center().x(), free.center().x(), 2);
    EXPECT_TRUE(free.contains(start.place.marginsAdded({8, 40, 8, 8})));
}

} // namespace
