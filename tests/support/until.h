// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <chrono>

namespace wm::test {

/// Lets the event loop run until something holds, at most so long; whether it holds then.
template <class Condition>
bool until(Condition holds, std::chrono::seconds atMost)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < std::chrono::milliseconds(atMost).count())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return holds();
}

} // namespace wm::test
