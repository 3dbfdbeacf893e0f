// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/expect_log.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>

// A program that needs a QGuiApplication defines its own main and does not take this one.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    wm::registerResources();
    wm::test::installStrictLogHandler();
    return RUN_ALL_TESTS();
}
