// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_link.h"
#include "tests/ble/ble_world.h"

using namespace std::chrono_literals;

namespace wm::link {

namespace {

using test::FakeBluez;
using test::FakePeripheral;
using test::settle;
using test::until;

/// A link and what became of it.
struct Session
{
    explicit Session(Clock &clock, const QString &target = QStringLiteral("CDER-042917"),
                     std::optional<quint32> passkey = {}, AskPasskey ask = {})
        : link(std::make_unique<BleLink>(clock, target, passkey, std::move(ask)))
    {
        QObject::connect(link.get(), &Link::opened, link.get(), [this] { ++opened; });
        QObject::connect(link.get(), &Link::openFailed, link.get(), [this](const Error &error) { ends += error; });
        QObject::connect(link.get(), &Link::closed, link.get(), [this](const Error &error) { ends += error; });
        QObject::connect(link.get(), &Link::received, link.get(), [this](const QByteArray &bytes) { got += bytes; });
        QObject::connect(link.get(), &Link::bonded, link.get(), [this](const Result<void> &one) { bond = one; });
        link->open();
    }
    bool isUp()
    {
        return until([this] { return opened == 1 || !ends.isEmpty(); }) && ends.isEmpty();
    }
    /// The one end it must have by now; its message for people.
    Error end()
    {
        EXPECT_TRUE(until([this] { return !ends.isEmpty(); }));
        settle();
        EXPECT_EQ(ends.size(), 1);
        return ends.value(0);
    }
    std::unique_ptr<BleLink> link;
    int opened = 0;
    QByteArray got;
    QList<Error> ends;
    std::optional<Result<void>> bond;
};

struct BleLinkTest : testing::Test
{
    void setUp(QList<FakePeripheral> around)
    {
        fake = std::make_unique<FakeBluez>(test::bus().address(), std::move(around));
        fake->onWrite = [this](const QByteArray &bytes) { fake->notify(bytes); };
    }
    void SetUp() override { setUp({FakePeripheral{}}); }
    void TearDown() override { settle(); }
    /// Lets a step's time run out once the service has been asked for it.
    Error tooLong(Session &session, const QString &call, Duration limit)
    {
        EXPECT_TRUE(until([&] { return fake->calls.contains(call); })) << qUtf8Printable(call);
        settle();
        EXPECT_TRUE(session.ends.isEmpty());
        clock.advance(limit);
        return session.end();
    }
    bool says(const Error &error, const char *part)
    {
        const bool found = error.message.contains(QString::fromUtf8(part));
        EXPECT_TRUE(found) << qUtf8Printable(error.message);
        return found;
    }
    void becomes(FakePeripheral device)
    {
        fake.reset();
        setUp({std::move(device)});
    }

    ManualClock clock;
    std::unique_ptr<FakeBluez> fake;
};

QByteArray counting(int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

TEST_F(BleLinkTest, EchoIsCutToPiecesAndTheFirstRequestWantsAResponse)
{
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    session.link->write(counting(45));
    ASSERT_TRUE(until([&] { return session.got.size() == 45; }));
    EXPECT_EQ(session.got, counting(45));
    ASSERT_EQ(fake->writes.size(), 3);
    for (const auto &[type, bytes] : fake->writes) {
        EXPECT_EQ(type, QStringLiteral("request"));
        EXPECT_LE(bytes.size(), 20);
    }
    session.link->write(counting(8));
    ASSERT_TRUE(until([&] { return session.got.size() == 53; }));
    EXPECT_EQ(fake->writes.last().first, QStringLiteral("command"));
    // Nothing of it was read by value: a device may refuse that.
    EXPECT_FALSE(fake->calls.contains(QStringLiteral("GattCharacteristic1.ReadValue")));
    session.link->close();
    EXPECT_EQ(session.end().code, ErrorCode::Cancelled);
    EXPECT_TRUE(until([&] { return !fake->isConnected(); })) << "the device stays connected";
}

TEST_F(BleLinkTest, ByAddressAndWithALargeMtu)
{
    FakePeripheral device;
    device.mtu = 247;
    device.name = QString();
    becomes(device);
    Session session(clock, device.address);
    ASSERT_TRUE(session.isUp());
    session.link->write(counting(255));
    ASSERT_TRUE(until([&] { return session.got.size() == 255; }));
    EXPECT_EQ(fake->writes.first().second.size(), 244);
}

TEST_F(BleLinkTest, CharacteristicsAreChosenByWhatTheyCanDo)
{
    FakePeripheral device;
    device.swapped = device.indicates = true;
    becomes(device);
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    session.link->write("ping");
    EXPECT_TRUE(until([&] { return session.got == "ping"; }));
}

TEST_F(BleLinkTest, NotificationsAreAStreamSplitJoinedAndAlike)
{
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    fake->notify(counting(255), 1);
    ASSERT_TRUE(until([&] { return session.got.size() == 255; }));
    EXPECT_EQ(session.got, counting(255));
    session.got.clear();
    for (int i = 0; i < 5; ++i)
        fake->notify("same");
    EXPECT_TRUE(until([&] { return session.got == "samesamesamesamesame"; }));
}

TEST_F(BleLinkTest, AFloodPassesInOrderAndNothingIsKept)
{
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    const QByteArray flood = counting(256).repeated(400); // 100 kB in pieces of 20
    fake->notify(flood);
    ASSERT_TRUE(until([&] { return session.got.size() == flood.size(); }));
    EXPECT_EQ(session.got, flood);
    EXPECT_TRUE(session.link->isOpen());
}

TEST_F(BleLinkTest, AConnectionNobodySaidIsThereIsOneAllTheSame)
{
    fake->faults.connectsUnsaid = true;
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    session.link->write("ping");
    ASSERT_TRUE(until([&] { return session.got == "ping"; }));
    fake->dropLink();
    EXPECT_EQ(session.end().code, ErrorCode::Vanished);
    // Lost before it told its services, it is noticed at once, too.
    fake->faults.neverResolve = true;
    Session early(clock);
    ASSERT_TRUE(until([&] { return fake->calls.count(QStringLiteral("Properties.GetAll")) == 2; }));
    settle();
    fake->dropLink();
    EXPECT_EQ(early.end().code, ErrorCode::Vanished);
}

TEST_F(BleLinkTest, ADroppedConnectionIsTheEnd)
{
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    fake->notify("last words");
    fake->dropLink();
    const Error end = session.end();
    EXPECT_EQ(end.code, ErrorCode::Vanished);
    EXPECT_TRUE(says(end, "ble:CDER-042917: the Bluetooth connection was lost"));
    EXPECT_EQ(session.got, "last words");
    EXPECT_FALSE(session.link->write("x"));
    // Again is a new link.
    Session again(clock);
    ASSERT_TRUE(again.isUp());
    again.link->write("ping");
    EXPECT_TRUE(until([&] { return again.got == "ping"; }));
}

TEST_F(BleLinkTest, DroppedInTheMiddleOfAWrite)
{
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    fake->onWrite = [this](const QByteArray &) { fake->dropLink(); };
    session.link->write(counting(255));
    EXPECT_TRUE(says(session.end(), "connection was lost"));
    EXPECT_LT(fake->writes.size(), 3);
}

TEST_F(BleLinkTest, AWriteThatIsRefusedOrNeverEnds)
{
    {
        Session session(clock);
        ASSERT_TRUE(session.isUp());
        fake->faults.failWrites = true;
        session.link->write("ping");
        EXPECT_TRUE(says(session.end(), "refuses what is sent"));
    }
    fake->faults = {};
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    fake->faults.holdWrites = true;
    fake->calls.clear();
    session.link->write("ping");
    EXPECT_TRUE(
        says(tooLong(session, QStringLiteral("GattCharacteristic1.WriteValue"), 5s), "does not take what is sent"));
}

TEST_F(BleLinkTest, TheStepsToAnOpenLinkEachFailInTheirOwnWords)
{
    fake->faults.failConnect = true;
    {
        Session session(clock);
        const Error end = session.end();
        EXPECT_EQ(end.code, ErrorCode::NotFound);
        EXPECT_TRUE(says(end, "cannot be connected to by Bluetooth"));
        EXPECT_TRUE(end.context.contains(QStringLiteral("le-connection-abort-by-local")));
        EXPECT_EQ(fake->calls.count(QStringLiteral("Device1.Connect")), 3);
    }
    fake->faults = {};
    fake->faults.refusesSubscription = true;
    {
        Session session(clock);
        EXPECT_TRUE(says(session.end(), "does not let this computer listen"));
        EXPECT_TRUE(until([&] { return !fake->isConnected(); }));
    }
    fake->faults = {};
    fake->faults.refusesSearch = true;
    fake->removeAdapter(); // forgets the device, so that it must be searched for
    fake->addAdapter();
    Session session(clock);
    EXPECT_TRUE(says(session.end(), "does not search"));
}

TEST_F(BleLinkTest, TheStepsToAnOpenLinkEachHaveADeadline)
{
    const auto takesTooLong = [this](void (*fault)(test::FakeBluezFaults &), const char *call, Duration limit,
                                     const char *words) {
        becomes(FakePeripheral{});
        fault(fake->faults);
        Session session(clock);
        const Error end = tooLong(session, QString::fromLatin1(call), limit);
        EXPECT_EQ(end.code, ErrorCode::Timeout) << call;
        EXPECT_TRUE(says(end, words)) << call;
        settle();
    };
    takesTooLong([](auto &faults) { faults.answersNothing = true; }, "ObjectManager.GetManagedObjects", 5s,
                 "service of this computer does not answer");
    takesTooLong([](auto &faults) { faults.holdConnect = true; }, "Device1.Connect", 20s,
                 "does not accept the Bluetooth");
    takesTooLong([](auto &faults) { faults.neverResolve = true; }, "Device1.Connect", 30s,
                 "does not tell its services");
    takesTooLong([](auto &faults) { faults.holdSubscription = true; }, "GattCharacteristic1.StartNotify", 10s,
                 "does not let this computer listen");
}

TEST_F(BleLinkTest, NotHeardNotACollarAndTwoOfOneName)
{
    {
        Session session(clock, QStringLiteral("CDER-999999"));
        EXPECT_TRUE(says(tooLong(session, QStringLiteral("Adapter1.StartDiscovery"), 20s),
                         "ble:CDER-999999 is not heard by Bluetooth"));
    }
    FakePeripheral headphones;
    headphones.service = QStringLiteral("0000110b-0000-1000-8000-00805f9b34fb");
    becomes(headphones);
    {
        Session session(clock, headphones.address);
        const Error end = session.end();
        EXPECT_EQ(end.code, ErrorCode::Mismatch);
        EXPECT_TRUE(says(end, "is not a collar"));
    }
    FakePeripheral first, second;
    first.heard = second.heard = false; // both remembered, so that both are known at once
    second.address = QStringLiteral("C0:FF:EE:00:00:02");
    fake.reset();
    setUp({first, second});
    Session session(clock);
    const Error end = session.end();
    EXPECT_EQ(end.code, ErrorCode::Mismatch);
    EXPECT_TRUE(says(end, "ble:C0:FF:EE:00:00:01"));
    EXPECT_TRUE(says(end, "C0:FF:EE:00:00:02"));
}

TEST_F(BleLinkTest, NoServiceNoAdapterOffAndNoPermission)
{
    fake->setPowered(false);
    EXPECT_TRUE(says(Session(clock).end(), "switched off"));
    fake->removeAdapter();
    EXPECT_TRUE(says(Session(clock).end(), "no Bluetooth adapter"));
    fake->faults.accessDenied = true;
    EXPECT_TRUE(says(Session(clock).end(), "may not use Bluetooth"));
    fake.reset();
    const Error end = Session(clock).end();
    EXPECT_EQ(end.code, ErrorCode::NotFound);
    EXPECT_TRUE(says(end, "service of this computer does not run"));
}

TEST_F(BleLinkTest, AdapterServiceAndPowerGoWhileOpen)
{
    {
        Session session(clock);
        ASSERT_TRUE(session.isUp());
        fake->removeAdapter();
        const Error end = session.end();
        EXPECT_EQ(end.code, ErrorCode::Vanished);
        EXPECT_TRUE(says(end, "adapter or the device is gone"));
        fake->addAdapter();
    }
    {
        Session session(clock);
        ASSERT_TRUE(session.isUp());
        fake->setPowered(false);
        EXPECT_EQ(session.end().code, ErrorCode::Vanished);
        fake->setPowered(true);
    }
    {
        Session session(clock);
        ASSERT_TRUE(session.isUp());
        fake.reset(); // bluetoothd dies: no property ever changes
        const Error end = session.end();
        EXPECT_EQ(end.code, ErrorCode::Vanished);
        EXPECT_TRUE(says(end, "service of this computer does not run"));
    }
    setUp({FakePeripheral{}});
    Session again(clock);
    EXPECT_TRUE(again.isUp());
}

// Closing waits for nothing, so a session begun at once finds the old connection still hanging up.
TEST_F(BleLinkTest, WaitsForTheSessionBeforeToHangUp)
{
    FakePeripheral device;
    device.connected = true;
    becomes(device);
    Session session(clock);
    settle();
    EXPECT_EQ(session.opened, 0);
    EXPECT_FALSE(fake->calls.contains(QStringLiteral("Device1.Connect")));
    clock.advance(4s); // it stays: another program's; the collar takes one more
    ASSERT_TRUE(session.isUp());
}

TEST_F(BleLinkTest, ClosedOrDestroyedAtEveryStep)
{
    const QStringList steps{QStringLiteral("ObjectManager.GetManagedObjects"),
                            QStringLiteral("Adapter1.StartDiscovery"), QStringLiteral("Device1.Connect"),
                            QStringLiteral("GattCharacteristic1.StartNotify")};
    for (const QString &step : steps) {
        for (const bool destroyed : {false, true}) {
            becomes(FakePeripheral{});
            auto session = std::make_unique<Session>(clock);
            ASSERT_TRUE(until([&] { return fake->calls.contains(step); }));
            if (destroyed) {
                session->link.reset();
                settle();
                EXPECT_TRUE(session->ends.isEmpty());
            } else {
                session->link->close();
                EXPECT_EQ(session->end().code, ErrorCode::Cancelled) << qUtf8Printable(step);
            }
            EXPECT_TRUE(until([&] { return !fake->isConnected(); })) << qUtf8Printable(step);
        }
    }
}

// --- bonding ---------------------------------------------------------------------------------------------------------

TEST_F(BleLinkTest, BondsWithThePasskeyOfTheLink)
{
    FakePeripheral device;
    device.passkey = 123456;
    becomes(device);
    Session session(clock, device.name, 123456);
    ASSERT_TRUE(session.isUp());
    EXPECT_TRUE(session.link->needsBond());
    session.link->bond();
    ASSERT_TRUE(until([&] { return session.bond.has_value(); }));
    EXPECT_TRUE(*session.bond);
    EXPECT_TRUE(fake->isBonded());
    EXPECT_FALSE(session.link->needsBond());
    session.link->write("ping");
    EXPECT_TRUE(until([&] { return session.got == "ping"; }));
}

TEST_F(BleLinkTest, APersonIsAskedForThePasskey)
{
    FakePeripheral device;
    device.passkey = 7;
    becomes(device);
    QString asked;
    std::function<void(std::optional<quint32>)> answer;
    Session session(clock, device.name, {},
                    [&](const QString &name, std::function<void(std::optional<quint32>)> reply) {
                        asked = name;
                        answer = std::move(reply);
                    });
    ASSERT_TRUE(session.isUp());
    session.link->bond();
    ASSERT_TRUE(until([&] { return answer != nullptr; }));
    EXPECT_EQ(asked, QStringLiteral("ble:CDER-042917"));
    settle();
    EXPECT_FALSE(session.bond);
    answer(7);
    ASSERT_TRUE(until([&] { return session.bond.has_value(); }));
    EXPECT_TRUE(*session.bond);
    answer(7); // late and twice: nothing happens
}

TEST_F(BleLinkTest, NoPasskeyAWrongOneAndNoAnswerEachSaySo)
{
    FakePeripheral device;
    device.passkey = 123456;
    const auto refusal = [&](Session &session) {
        EXPECT_TRUE(session.isUp());
        session.link->bond();
        EXPECT_TRUE(until([&] { return session.bond.has_value(); }));
        EXPECT_FALSE(*session.bond);
        EXPECT_TRUE(session.link->isOpen()); // it may still be read
        return session.bond->error();
    };
    becomes(device);
    {
        Session session(clock);
        const Error error = refusal(session);
        EXPECT_EQ(error.code, ErrorCode::NoPermission);
        EXPECT_TRUE(says(error, "ble:CDER-042917?passkey=123456"));
    }
    becomes(device);
    {
        Session session(clock, device.name, 111111);
        EXPECT_TRUE(says(refusal(session), "does not accept the passkey"));
    }
    becomes(device);
    Session session(clock, device.name, {}, [this](const QString &, const auto &) {
        QMetaObject::invokeMethod(
            fake.get(), [this] { clock.advance(60s); }, Qt::QueuedConnection);
    });
    EXPECT_TRUE(says(refusal(session), "wants its passkey"));
}

// BlueZ on both sides, measured: an encrypted connection counts as paired although nobody typed a passkey.
TEST_F(BleLinkTest, PairedWithoutKeysIsNoBond)
{
    FakePeripheral device;
    device.keepsNoKeys = true;
    becomes(device);
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    session.link->bond();
    ASSERT_TRUE(until([&] { return session.bond.has_value(); }));
    ASSERT_FALSE(*session.bond);
    EXPECT_TRUE(says(session.bond->error(), "could not be bonded, so nothing was written"));
    EXPECT_TRUE(session.link->needsBond());
}

TEST_F(BleLinkTest, ACollarThatTakesNothingFromAStrangerIsBondedWithFirst)
{
    FakePeripheral device;
    device.refusesUnbondedWrites = true;
    device.passkey = 424242;
    becomes(device);
    {
        Session session(clock, device.name, 424242);
        ASSERT_TRUE(session.isUp());
        session.link->write("ping");
        EXPECT_TRUE(until([&] { return session.got == "ping"; }));
        EXPECT_TRUE(fake->isBonded());
    }
    becomes(device);
    Session session(clock);
    ASSERT_TRUE(session.isUp());
    session.link->write("ping");
    EXPECT_TRUE(says(session.end(), "wants its passkey"));
}

} // namespace wm::link
