// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeface/fonts.h"
#include "resources/resources.h"

#include <QtGui/QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    wm::registerResources();
    if (!wm::typeface::loadFonts())
        return 2;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
