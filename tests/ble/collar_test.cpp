// SPDX-License-Identifier: GPL-3.0-or-later
// The collar driver and the whole provisioning conversation over Bluetooth: the real driver, capture and link, the
// simulated collar behind the fake org.bluez.
#include "core/workflow/conversation_provisioning.h"
#include "tests/ble/ble_world.h"
#include "tests/conversation/conversation_world.h"

#include <QtCore/QTemporaryDir>

namespace wm::workflow {

namespace {

struct BleCollar : testing::Test
{
    void SetUp() override
    {
        peripheral.name = QStringLiteral("CDER-042917");
        peripheral.passkey = 123456;
        plugIn();
        reach(QStringLiteral("ble:CDER-042917?passkey=123456"));
    }
    void TearDown() override
    {
        world.collar.reset();
        test::settle();
    }
    /// A new collar session on the radio.
    void plugIn()
    {
        fake = std::make_unique<test::FakeBluez>(test::bus().address(), QList{peripheral});
        auto [near, far] = link::makeLinkPair(world.clock, QStringLiteral("radio"));
        far->open();
        world.device->attach(std::move(far));
        radio = std::move(near);
        QObject::connect(radio.get(), &link::Link::received, radio.get(),
                         [this](const QByteArray &bytes) { fake->notify(bytes); });
        radio->open();
        fake->onWrite = [this](const QByteArray &bytes) { radio->write(bytes); };
    }
    void reach(const QString &link) { world.collar = collar::openCollar(link, world.clock, captures.path()); }

    /// Waits until nothing moves on the bus any more: only then may the clock go on.
    void quiet()
    {
        qsizetype before = -1;
        while (before != fake->calls.size()) {
            before = fake->calls.size();
            test::settle();
        }
    }
    template <class T>
    T run(QCoro::Task<T> task, Duration limit = 30min)
    {
        std::optional<T> value;
        const auto wait = [](QCoro::Task<T> work, std::optional<T> *into) -> QCoro::Task<void> {
            into->emplace(co_await std::move(work));
        };
        const auto waiting = wait(std::move(task), &value);
        const Instant end = world.clock.now() + limit;
        while (!value && world.clock.now() < end) {
            quiet();
            if (!value)
                world.clock.advance(std::clamp<Duration>(world.clock.nextWakeUp() - world.clock.now(), 0ms, 1s));
        }
        EXPECT_TRUE(value) << "the conversation did not end";
        return value ? std::move(*value) : T(makeError(ErrorCode::Timeout, QStringLiteral("the test gave up")));
    }
    Result<CollarSnapshot> read()
    {
        return run([](std::shared_ptr<CollarPort> port) -> QCoro::Task<Result<CollarSnapshot>> {
            co_return co_await port->read();
        }(world.collar));
    }
    Result<ProvisioningOutcome> provision(const std::function<void(const Progress &)> &watch = {})
    {
        ProvisioningRequest request;
        request.serial = QStringLiteral("SIM-0042917");
        request.partNumber = QStringLiteral("S-B-5-12-IH-10-60A");
        request.demonstration = true;
        request.premises = {QStringLiteral("1418 Juniper Ave"),
                            QStringLiteral("Redlands"),
                            QStringLiteral("CA"),
                            QStringLiteral("92374"),
                            QStringLiteral("P-1"),
                            {},
                            QStringLiteral("pv"),
                            QStringLiteral("ana@example.org")};
        return run(
            provisionCollar(request, world.collar, world.journal, &world.clock, {}, [watch](const Progress &now) {
                if (watch)
                    watch(now);
            }));
    }

    World world;
    test::FakePeripheral peripheral;
    QTemporaryDir captures;
    std::unique_ptr<test::FakeBluez> fake;
    std::unique_ptr<link::Link> radio;
};

} // namespace

TEST_F(BleCollar, IsReadWithoutABond)
{
    const auto snapshot = read();
    ASSERT_TRUE(snapshot) << qUtf8Printable(snapshot.error().message);
    EXPECT_EQ(snapshot->serial, QStringLiteral("SIM-0042917"));
    EXPECT_TRUE(snapshot->voltsL1L2);
    EXPECT_FALSE(fake->isBonded());
    EXPECT_FALSE(fake->calls.contains(QStringLiteral("Device1.Pair")));
    EXPECT_TRUE(snapshot->capture.file.endsWith(QStringLiteral(".pcap")));
    EXPECT_GT(snapshot->capture.lastFrame, snapshot->capture.firstFrame);
}

TEST_F(BleCollar, IsProvisionedByTheWholeConversation)
{
    const auto outcome = provision();
    ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
    EXPECT_EQ(outcome->snapshot.provisioning, ProvisioningState::Operational);
    EXPECT_TRUE(fake->isBonded());
    EXPECT_EQ(fake->calls.count(QStringLiteral("Device1.Pair")), 1);
    EXPECT_EQ(world.commandIds(QStringLiteral("collar.provision")).size(), 1);
}

TEST_F(BleCollar, WithoutThePasskeyNothingIsWrittenAndReadingGoesOn)
{
    reach(QStringLiteral("ble:CDER-042917"));
    const auto outcome = provision();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::NoPermission);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("passkey"))) << qUtf8Printable(outcome.error().message);
    EXPECT_FALSE(world.phases(QStringLiteral("collar.provision")).contains(QStringLiteral("confirmed")));
    EXPECT_TRUE(read());
    // The person finds it: the same job goes on.
    reach(QStringLiteral("ble:CDER-042917?passkey=123456"));
    const auto again = provision();
    ASSERT_TRUE(again) << qUtf8Printable(again.error().message);
}

TEST_F(BleCollar, TheConnectionDropsWhileItIsWatchedAndTheNextRunGoesOnUnderTheSameNumber)
{
    bool dropped = false;
    auto first = provision([&](const Progress &now) {
        if (now.stage == u"watch" && !std::exchange(dropped, true))
            fake->dropLink();
    });
    EXPECT_TRUE(dropped);
    if (!first)
        first = provision();
    ASSERT_TRUE(first) << qUtf8Printable(first.error().message);
    EXPECT_EQ(world.commandIds(QStringLiteral("collar.provision")).size(), 1);
    EXPECT_EQ(world.phases(QStringLiteral("collar.provision")).last(), QStringLiteral("confirmed"));
}

TEST_F(BleCollar, TheServiceDiesInTheMiddleAndIsBackForTheNextRun)
{
    bool died = false;
    const auto first = provision([&](const Progress &now) {
        if (now.stage == u"watch" && !std::exchange(died, true)) {
            fake->setPowered(false);
        }
    });
    EXPECT_TRUE(died);
    if (!first) {
        EXPECT_TRUE(first.error().message.contains(QStringLiteral("Bluetooth")))
            << qUtf8Printable(first.error().message);
    }
    fake.reset();
    radio.reset();
    plugIn();
    const auto second = provision();
    ASSERT_TRUE(second) << qUtf8Printable(second.error().message);
    EXPECT_EQ(world.commandIds(QStringLiteral("collar.provision")).size(), 1);
}

TEST_F(BleCollar, NoBluetoothIsSaidByEveryRequest)
{
    fake->removeAdapter();
    const auto snapshot = read();
    ASSERT_FALSE(snapshot);
    EXPECT_TRUE(snapshot.error().message.contains(QStringLiteral("no Bluetooth adapter")));
    fake->addAdapter();
    EXPECT_TRUE(read());
}

} // namespace wm::workflow
