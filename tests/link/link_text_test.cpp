// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link_pair.h"
#include "devices/link/link_text.h"
#include "devices/link/port_list.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace wm::link {

TEST(LinkText, IsUnderstood)
{
    using Kind = LinkText::Kind;
    const std::pair<const char *, LinkText> cases[] = {
        {"serial:ttyUSB0", {Kind::Serial, QStringLiteral("/dev/ttyUSB0"), 9600, 0}},
        {"serial:/dev/pts/7?baud=19200", {Kind::Serial, QStringLiteral("/dev/pts/7"), 19200, 0}},
        {"tcp:127.0.0.1:1502", {Kind::Tcp, QStringLiteral("127.0.0.1"), 9600, 1502}},
        {"tcp:[::1]:502", {Kind::Tcp, QStringLiteral("::1"), 9600, 502}},
        {"ble:CDER-000001", {Kind::Ble, QStringLiteral("CDER-000001"), 9600, 0}},
        {"replay:/tmp/a b.pcap", {Kind::Replay, QStringLiteral("/tmp/a b.pcap"), 9600, 0}},
    };
    for (const auto &[text, link] : cases) {
        const auto parsed = parseLink(QString::fromLatin1(text));
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(*parsed, link) << text;
        EXPECT_EQ(parseLink(toText(link)).value(), link) << text;
    }
}

TEST(LinkText, AnythingElseIsRefusedWithAnExample)
{
    for (const char *text :
         {"", "ttyUSB0", "serial:", "serial:ttyUSB0?speed=1", "serial:ttyUSB0?baud=fast", "serial:ttyUSB0?baud=5",
          "tcp:host", "tcp:host:", "tcp:host:0", "tcp:host:70000", "tcp::502", "ble:", "replay:", "http://x"}) {
        const auto parsed = parseLink(QString::fromLatin1(text));
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(parsed.error().message.contains(QStringLiteral("serial:ttyUSB0"))) << text;
    }
}

TEST(LinkText, APasskeyGoesWithABluetoothLinkAndIsNotShownAgain)
{
    const auto link = parseLink(QStringLiteral("ble:c0:ff:ee:00:00:01?passkey=004217"));
    ASSERT_TRUE(link);
    EXPECT_EQ(link->target, QStringLiteral("C0:FF:EE:00:00:01"));
    EXPECT_EQ(link->passkey, 4217U);
    EXPECT_EQ(toText(*link), QStringLiteral("ble:C0:FF:EE:00:00:01"));
    for (const char *text : {"ble:x?passkey=12345", "ble:x?passkey=1234567", "ble:x?passkey=12345a", "ble:x?pin=123456",
                             "ble:?passkey=123456"}) {
        const auto parsed = parseLink(QString::fromUtf8(text));
        ASSERT_FALSE(parsed) << text;
        EXPECT_FALSE(parsed.error().message.contains(QStringLiteral("12345"))) << text;
    }
}

TEST(LinkPair, WhatIsWrittenArrivesInOrderAndTheEndIsReportedOnce)
{
    ManualClock clock;
    auto [near, far] = makeLinkPair(clock, QStringLiteral("pair"));
    QByteArray got;
    int ends = 0;
    QObject::connect(near.get(), &Link::received, near.get(), [&](const QByteArray &bytes) { got += bytes; });
    QObject::connect(near.get(), &Link::closed, near.get(), [&](const Error &reason) {
        ++ends;
        EXPECT_EQ(reason.code, ErrorCode::Vanished);
    });
    EXPECT_FALSE(near->write("not open"));
    near->open();
    far->open();
    far->write("ab");
    far->write("c");
    EXPECT_TRUE(got.isEmpty()) << "not within write()";
    clock.advance(Duration{0});
    EXPECT_EQ(got, "abc");
    far->write("d");
    far.reset();
    EXPECT_EQ(got, "abcd") << "sent before the plug was pulled";
    EXPECT_EQ(ends, 1);
    near->close();
    EXPECT_EQ(ends, 1);
}

TEST(Ports, AreRememberedByWhatTheyAre)
{
    const PortInfo adapter{QStringLiteral("/dev/ttyUSB0"), {},     {},    QStringLiteral("A50285BI"),
                           QStringLiteral("1-2"),          0x0403, 0x6001};
    PortInfo moved = adapter;
    moved.path = QStringLiteral("/dev/ttyUSB7");
    EXPECT_EQ(adapter.identity(), QStringLiteral("0403:6001/A50285BI@1-2"));
    EXPECT_EQ(moved.identity(), adapter.identity());
    EXPECT_TRUE(PortInfo{QStringLiteral("/dev/ttyS0")}.identity().isEmpty());
    PortInfo third = adapter;
    third.interface = 2;
    EXPECT_NE(third.identity(), adapter.identity()) << "the third port of one adapter";
}

TEST(Ports, OneHolderAtATimeByAnyName)
{
    const QTemporaryDir dir;
    const QString port = dir.filePath(QStringLiteral("tty")), byId = dir.filePath(QStringLiteral("by-id"));
    QFile file(port);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(port, byId));
    PortReservations reservations;
    auto first = reservations.reserve(port);
    ASSERT_TRUE(first);
    const auto second = reservations.reserve(byId);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    first->reset();
    EXPECT_TRUE(reservations.reserve(byId));
}

} // namespace wm::link
