// SPDX-License-Identifier: GPL-3.0-or-later
// The passkey of a Bluetooth collar, asked for at the window: the whole application over a small org.bluez on a private
// bus, with the simulated collar behind it.
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration.h"
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"
#include "tests/ble/ble_world.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using namespace wm;

class Passkey : public testing::Test
{
protected:
    Passkey()
    {
        test::FakePeripheral peripheral;
        peripheral.name = u"CDER-042917"_s;
        peripheral.passkey = 4217;
        fake = std::make_unique<test::FakeBluez>(test::bus().address(), QList{peripheral});
        sim::DeviceOptions device;
        device.serial = u"SIM-0042917"_s;
        device.partNumber = u"S-B-5-12-IH-10-60A"_s;
        device.state = u"b4-enrol"_s;
        collarDevice = *sim::collarKind().make(device, deviceTime, clock);
        auto [near, far] = link::makeLinkPair(clock, u"radio"_s);
        far->open();
        collarDevice->attach(std::move(far));
        radio = std::move(near);
        QObject::connect(radio.get(), &link::Link::received, radio.get(),
                         [this](const QByteArray &bytes) { fake->notify(bytes); });
        radio->open();
        fake->onWrite = [this](const QByteArray &bytes) { radio->write(bytes); };
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(test::until([this] { return !app().jobs()->loading(); }));
    }
    ~Passkey() override
    {
        composition.reset();
        test::settle();
    }
    ui::App &app() { return composition->app(); }
    ui::PasskeyQuestion &question() { return *app().passkey(); }
    ui::CollarSession &collar() { return *app().job()->collar(); }
    /// A demonstration with everything behind it that provisioning waits for, and the collar on the radio.
    void openJob()
    {
        auto made = app().record().call([engine = app().services().engine](record::Store &store) {
            return makeDemonstration(store, engine, u"energise.identify"_s);
        });
        ASSERT_TRUE(test::until([&] { return made.isFinished(); }));
        app().openJob(toText(*made.result()));
        ASSERT_TRUE(test::until([this] { return app().job() != nullptr; }));
        ASSERT_TRUE(test::until([this] { return !collar().looking(); }));
        collar().setTypedLink(u"ble:CDER-042917"_s);
    }
    /// Provisions until the passkey is asked for.
    void provision()
    {
        collar().start(u"energise.provision"_s, u"provision"_s, u"provision"_s);
        ASSERT_TRUE(test::until([this] { return question().asked() || !collar().running(); }));
        ASSERT_TRUE(question().asked()) << qUtf8Printable(collar().problem());
    }
    void ended()
    {
        ASSERT_TRUE(test::until([this] { return !collar().running(); }));
    }

    SystemClock clock;
    sim::ScaledClock deviceTime{clock, 60};
    QTemporaryDir dir;
    std::unique_ptr<test::FakeBluez> fake;
    std::unique_ptr<sim::Device> collarDevice;
    std::unique_ptr<link::Link> radio;
    std::unique_ptr<Composition> composition;
};

} // namespace

TEST_F(Passkey, IsAskedForBeforeTheFirstWriteAndARightOneGoesOn)
{
    openJob();
    provision();
    EXPECT_EQ(question().device(), u"CDER-042917"_s);
    EXPECT_FALSE(fake->isBonded());
    EXPECT_FALSE(question().left().isEmpty());
    question().answer(u"42"_s);
    EXPECT_TRUE(question().asked()) << "what is no passkey is no answer";
    question().answer(u"004 217"_s);
    EXPECT_FALSE(question().asked());
    ASSERT_TRUE(test::until([this] { return fake->isBonded(); })) << qUtf8Printable(collar().problem());
    ASSERT_TRUE(test::until([this] { return collar().situation() == u"provisioning"_s || !collar().running(); }));
    EXPECT_TRUE(collar().problem().isEmpty()) << qUtf8Printable(collar().problem());
}

TEST_F(Passkey, AWrongOneIsSaidAndNothingIsWritten)
{
    openJob();
    provision();
    question().answer(u"999999"_s);
    ended();
    EXPECT_TRUE(collar().problem().contains(u"does not accept the passkey"_s)) << qUtf8Printable(collar().problem());
    EXPECT_EQ(collar().state(), ui::DeviceSession::NoPermission);
    EXPECT_TRUE(collar().stateWord().contains(u"bonded"_s)) << qUtf8Printable(collar().stateWord());
    EXPECT_FALSE(fake->isBonded());
    // The person looks again and types the right one.
    provision();
    question().answer(u"004217"_s);
    EXPECT_TRUE(test::until([this] { return fake->isBonded(); })) << qUtf8Printable(collar().problem());
}

TEST_F(Passkey, CancelledNothingIsWrittenAndWhatToDoIsSaid)
{
    openJob();
    provision();
    question().cancel();
    EXPECT_FALSE(question().asked());
    ended();
    EXPECT_TRUE(collar().problem().contains(u"Try again and type them"_s)) << qUtf8Printable(collar().problem());
    EXPECT_FALSE(collar().problem().contains(u"?passkey="_s)) << "that is for the command line";
    EXPECT_FALSE(fake->isBonded());
    // Nobody is asked again by itself.
    collar().watch(true);
    EXPECT_FALSE(test::until([this] { return question().asked(); }));
    collar().watch(false);
}

TEST_F(Passkey, WithdrawnWithItsJob)
{
    openJob();
    provision();
    app().closeJob();
    EXPECT_FALSE(question().asked());
}

TEST(PasskeyQuestion, EndsByItselfBeforeTheCollarDoes)
{
    ManualClock clock(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
    ui::PasskeyQuestion question(clock);
    QObject owner;
    std::optional<std::optional<quint32>> got;
    question.asker (&owner)(u"CDER-1"_s, [&](std::optional<quint32> passkey) { got = passkey; });
    EXPECT_TRUE(question.asked());
    EXPECT_EQ(question.left(), u"0:55"_s);
    // One at a time: another device gets no answer meanwhile.
    std::optional<std::optional<quint32>> other;
    question.asker (&owner)(u"CDER-2"_s, [&](std::optional<quint32> passkey) { other = passkey; });
    ASSERT_TRUE(other);
    EXPECT_FALSE(*other);
    EXPECT_EQ(question.device(), u"CDER-1"_s);
    clock.advance(54s);
    EXPECT_TRUE(question.asked());
    clock.advance(1s);
    EXPECT_FALSE(question.asked());
    ASSERT_TRUE(got);
    EXPECT_FALSE(*got);
    for (const auto &[text, is] :
         {std::pair{u"123456"_s, true}, std::pair{u" 123 456 "_s, true}, std::pair{u"12345"_s, false},
          std::pair{u"1234567"_s, false}, std::pair{u"12345a"_s, false}, std::pair{u""_s, false}})
        EXPECT_EQ(ui::PasskeyQuestion::isPasskey(text), is) << qUtf8Printable(text);
}

// DEVICES.md §0 and docs/devices.md: each state of the radio in its own words, in the window.
TEST_F(Passkey, EachStateOfTheRadioHasItsOwnMessage)
{
    openJob();
    QStringList said;
    const auto read = [&](const QString &fragment) {
        SCOPED_TRACE(qUtf8Printable(fragment));
        collar().close();
        collar().open();
        for (int tens = 0; tens < 6 && collar().problem().isEmpty(); ++tens) // a radio takes its time
            (void)test::until([&] { return !collar().problem().isEmpty(); });
        EXPECT_TRUE(collar().problem().contains(fragment)) << qUtf8Printable(collar().problem());
        said += collar().problem();
    };
    const auto answers = fake->onWrite;
    fake->onWrite = [this](const QByteArray &) { fake->dropLink(); };
    read(u"connection was lost"_s);
    fake->onWrite = answers;
    struct Fault
    {
        bool test::FakeBluezFaults::*is;
        QString says;
    };
    using Faults = test::FakeBluezFaults;
    for (const Fault &fault : {Fault{&Faults::failConnect, u"cannot be connected"_s},
                               Fault{&Faults::holdConnect, u"does not accept the Bluetooth"_s}, // 20 s
                               Fault{&Faults::neverResolve, u"does not tell its services"_s},   // 30 s
                               Fault{&Faults::refusesSubscription, u"does not let this computer listen"_s},
                               Fault{&Faults::failWrites, u"refuses what is sent"_s},
                               Fault{&Faults::holdWrites, u"does not take what is sent"_s},              // 5 s
                               Fault{&Faults::answersNothing, u"of this computer does not answer"_s}}) { // 5 s
        fake->faults = {};
        fake->faults.*fault.is = true;
        read(fault.says);
    }
    fake->faults = {};
    collar().setTypedLink(u"ble:CDER-000000"_s); // nobody advertises by that name; 20 s are listened
    read(u"is not heard"_s);
    collar().setTypedLink(u"ble:CDER-042917"_s);
    fake->setPowered(false);
    read(u"switched off"_s);
    fake->removeAdapter();
    read(u"no Bluetooth adapter"_s);
    fake->addAdapter();
    fake->faults.refusesSearch = true; // with its adapter the computer forgot the collar
    read(u"does not search"_s);
    fake->faults = {};
    fake->faults.accessDenied = true;
    read(u"may not use Bluetooth"_s);
    fake.reset();
    read(u"does not run"_s);
    const auto all = said.size();
    said.removeDuplicates();
    EXPECT_EQ(said.size(), all);
}

TEST_F(Passkey, WhoIsMeantIsNotClear)
{
    openJob();
    const auto read = [this](const QString &link) {
        collar().setTypedLink(link);
        collar().open();
        EXPECT_TRUE(test::until([this] { return !collar().problem().isEmpty(); }));
        const QString problem = collar().problem();
        collar().close();
        test::settle();
        return problem;
    };
    test::FakePeripheral headphones;
    headphones.service = u"0000110b-0000-1000-8000-00805f9b34fb"_s;
    fake.reset();
    fake = std::make_unique<test::FakeBluez>(test::bus().address(), QList{headphones});
    const QString other = read(u"ble:"_s + headphones.address);
    EXPECT_TRUE(other.contains(u"by Bluetooth it offers no serial service"_s)) << qUtf8Printable(other);
    test::FakePeripheral first, second;
    first.heard = second.heard = false; // both remembered, so that both are known at once
    second.address = u"C0:FF:EE:00:00:02"_s;
    fake.reset();
    fake = std::make_unique<test::FakeBluez>(test::bus().address(), QList{first, second});
    const QString two = read(u"ble:CDER-042917"_s);
    EXPECT_TRUE(two.contains(u"Several devices call themselves"_s)) << qUtf8Printable(two);
    EXPECT_TRUE(two.contains(second.address)) << qUtf8Printable(two);
}
