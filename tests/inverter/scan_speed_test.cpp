// SPDX-License-Identifier: GPL-3.0-or-later
// How close to the wire's own time a whole inverter is read, on a clock that only this test moves.
#include "tests/inverter/paced_scan.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>

using namespace std::chrono_literals;

namespace wm::inverter {

TEST(ScanSpeed, AnInverterWith701To712TakesAtMostAFifthLongerThanItsBytes)
{
    ManualClock clock;
    {
        PacedScan scan(clock, QStringLiteral("good"));
        const auto future = scan.port->read();
        const Instant start = clock.now();
        while (!future.isFinished() && clock.now() - start < 60s)
            clock.advance(100us);
        ASSERT_TRUE(future.isFinished());
        ASSERT_TRUE(future.result()) << qUtf8Printable(future.result().error().message);
        const double took = std::chrono::duration<double>(clock.now() - start).count();
        EXPECT_GT(scan.bytes, 2000);
        EXPECT_GE(took, scan.wireSeconds()) << "faster than the wire: the line is not paced";
        EXPECT_LE(took, 1.2 * scan.wireSeconds());
        RecordProperty("bytes", static_cast<int>(scan.bytes));
        RecordProperty("ratio_percent", static_cast<int>(100 * took / scan.wireSeconds()));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace wm::inverter
