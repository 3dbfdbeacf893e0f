// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/expect_log.h"

#include <gtest/gtest.h>

#include <QtCore/QThreadPool>
#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    wm::registerResources();
    wm::test::installStrictLogHandler();
    const int failed = RUN_ALL_TESTS();
    QThreadPool::globalInstance()->waitForDone(); // a drawing under way still measures its letters
    return failed;
}
