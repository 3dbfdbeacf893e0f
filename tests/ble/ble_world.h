// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/ble/fake_bluez.h"
#include "tests/ble/private_bus.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtDBus/QDBusPendingCallWatcher>

namespace wm::test {

/// One bus for all tests of a program.
inline PrivateBus &bus()
{
    static PrivateBus *const one = new PrivateBus; // dies with the process; QProcess must not outlive the application
    return *one;
}

/// Runs the event loop until `done`, for at most ten seconds of real time.
inline bool until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return done();
}

/// Lets everything that is on its way arrive: twice there and back over the bus.
inline void settle()
{
    for (int i = 0; i < 4; ++i) {
        auto ping = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                   QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        static const QDBusConnection own = QDBusConnection::connectToBus(bus().address(), QStringLiteral("settle"));
        QDBusPendingCallWatcher watcher(own.asyncCall(ping));
        until([&watcher] { return watcher.isFinished(); });
        QCoreApplication::processEvents();
    }
}

} // namespace wm::test
