// SPDX-License-Identifier: GPL-3.0-or-later
// A bus with the fake org.bluez on it and a simulated collar in its air, for tests of whole programs: prints the bus's
// address and runs until it is killed. usage: ble_server SERIAL PART-NUMBER PASSKEY SPEED
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/scaled_clock.h"
#include "resources/resources.h"
#include "tests/ble/fake_bluez.h"
#include "tests/ble/private_bus.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    wm::registerResources();
    wm::SystemClock clock;
    wm::sim::ScaledClock deviceTime(clock, arguments[4].toDouble());
    wm::sim::DeviceOptions options;
    options.serial = arguments[1];
    options.partNumber = arguments[2];
    if (const auto utility =
            wm::sim::parseFault(QStringLiteral("utility-shuts@operational+90s"), wm::sim::collarKind().faults))
        options.faults += *utility;
    auto device = wm::sim::collarKind().make(options, deviceTime, clock);
    if (!device)
        return 3;
    const wm::test::PrivateBus bus;
    wm::test::FakePeripheral collar;
    collar.name = QStringLiteral("CDER-") + options.serial.right(6);
    collar.passkey = arguments[3].toUInt();
    wm::test::FakeBluez bluez(bus.address(), {collar});
    auto [near, far] = wm::link::makeLinkPair(clock, QStringLiteral("radio"));
    far->open();
    (*device)->attach(std::move(far));
    QObject::connect(near.get(), &wm::link::Link::received, near.get(),
                     [&bluez](const QByteArray &bytes) { bluez.notify(bytes); });
    near->open();
    bluez.onWrite = [radio = near.get()](const QByteArray &bytes) { radio->write(bytes); };
    std::printf("%s\n", qPrintable(bus.address()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
