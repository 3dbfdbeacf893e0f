// SPDX-License-Identifier: GPL-3.0-or-later
// The search for collars: real probes and simulated collars joined in process, on a clock that the test advances.
#include "devices/find/collar_finder.h"
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"
#include "tests/link/fake_sysfs.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>

namespace wm::find {
namespace {

using namespace std::chrono_literals;
using workflow::FindPlace;
using State = FindPlace::State;

struct Ports final : link::PortEnumerator
{
    [[nodiscard]] QList<link::PortInfo> ports(bool) const override { return list; }
    QList<link::PortInfo> list;
};

class FakeRadio final : public Radio
{
public:
    void start() override { ++starts; }
    void stop() override { ++stops; }
    [[nodiscard]] bool searching() const override { return on; }
    [[nodiscard]] QString words() const override { return said; }
    [[nodiscard]] QList<link::BleDevice> devices() const override { return heard; }
    void hear(const link::BleDevice &device)
    {
        heard += device;
        Q_EMIT changed();
    }
    bool on = true;
    QString said = QStringLiteral("searching");
    QList<link::BleDevice> heard;
    int starts = 0, stops = 0;
};

link::PortInfo port(const char *name, const char *location, quint16 vendor = 0x0403)
{
    link::PortInfo info;
    info.path = QStringLiteral("/dev/") + QString::fromLatin1(name);
    info.location = QString::fromLatin1(location);
    info.vendor = vendor;
    info.product = 0x6001;
    info.chip = link::chipName(vendor, 0x6001);
    return info;
}

class FinderTest : public ::testing::Test
{
protected:
    ~FinderTest() override
    {
        finder.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// What is behind a link: called with the far end of a fresh pair, or an error of opening.
    using Behind = std::function<void(std::unique_ptr<link::Link>)>;
    void put(const QString &link, Behind behind) { world[link] = std::move(behind); }
    void putCollar(const QString &link, const QString &serial, const QStringList &faults = {})
    {
        sim::DeviceOptions options;
        options.state = QStringLiteral("b4-enrol");
        options.serial = serial;
        for (const QString &fault : faults)
            options.faults += *sim::parseFault(fault, sim::collarKind().faults);
        collars.push_back(*sim::collarKind().make(options, clock, clock));
        put(link, [device = collars.back().get()](std::unique_ptr<link::Link> far) { device->attach(std::move(far)); });
    }
    void make(std::unique_ptr<Radio> radio = nullptr, link::PortWatch *watch = nullptr,
              const QList<FindPlace> &practice = {})
    {
        SearchIn where;
        where.practice = practice;
        where.ports = &ports;
        where.watch = watch;
        where.radio = std::move(radio);
        where.known = &known;
        finder = std::make_unique<CollarFinder>(
            std::move(where),
            [this](const link::LinkText &text) -> Result<std::unique_ptr<link::Link>> {
                const QString name = link::toText(text);
                ++asked[name];
                if (const auto error = errors.find(name); error != errors.end())
                    return error->second;
                auto [near, far] = link::makeLinkPair(clock, name);
                QObject::connect(far.get(), &link::Link::received, far.get(),
                                 [this](const QByteArray &bytes) { EXPECT_EQ(bytes[1], 3) << "only reads are sent"; });
                QObject::connect(near.get(), &link::Link::written, near.get(),
                                 [this, name](const QByteArray &) { ++sent[name]; });
                far->open();
                if (const auto behind = world.find(name); behind != world.end())
                    behind->second(std::move(far));
                else
                    idle.push_back(std::move(far));
                return std::move(near);
            },
            clock, *sunspec::Catalogue::builtIn());
        QObject::connect(finder.get(), &workflow::CollarFinder::ended, finder.get(), [this] { ++ends; });
    }
    void run(Duration limit = 120s)
    {
        for (Duration waited{0}; finder->running() && waited < limit; waited += 20ms)
            clock.advance(20ms);
        ASSERT_FALSE(finder->running()) << "a search that does not end";
    }
    FindPlace at(const char *link)
    {
        for (const FindPlace &place : finder->places())
            if (place.link == QString::fromLatin1(link))
                return place;
        ADD_FAILURE() << "no place " << link;
        return {};
    }

    ManualClock clock;
    Ports ports;
    KnownDevices known;
    std::map<QString, Behind> world;
    std::map<QString, Error> errors;
    std::map<QString, int> asked, sent;
    std::vector<std::unique_ptr<sim::Device>> collars;
    std::vector<std::unique_ptr<link::Link>> idle;
    std::unique_ptr<CollarFinder> finder;
    int ends = 0;
};

} // namespace

TEST_F(FinderTest, FindsTheCollarAmongPortsAndSaysWhatTheOthersAre)
{
    ports.list = {port("ttyACM0", "1-1", 0x1915), port("ttyUSB0", "1-2"), port("ttyUSB1", "1-3"),
                  port("ttyUSB2", "1-4"), port("ttyUSB3", "1-5")};
    putCollar(QStringLiteral("serial:/dev/ttyACM0"), QStringLiteral("SIM-0042917"));
    put(QStringLiteral("serial:/dev/ttyUSB1"), [this](std::unique_ptr<link::Link> far) { // something that talks
        idle.push_back(std::move(far));
        idle.back()->write("$GPGGA,1,2,3\r\n");
    });
    errors[QStringLiteral("serial:/dev/ttyUSB2")] = makeError(ErrorCode::NoPermission, QStringLiteral("add dialout"));
    errors[QStringLiteral("serial:/dev/ttyUSB3")] = makeError(ErrorCode::Busy, QStringLiteral("in use by minicom"));
    make();
    finder->start();
    EXPECT_TRUE(finder->running());
    EXPECT_EQ(at("serial:/dev/ttyACM0").words, QStringLiteral("Listening whether something speaks there by itself …"));
    clock.advance(400ms);
    EXPECT_EQ(at("serial:/dev/ttyUSB0").words, QStringLiteral("Asking whether it is a collar …"));
    run();
    EXPECT_EQ(ends, 1);

    const FindPlace collar = finder->places().first();
    EXPECT_EQ(collar.state, State::Collar);
    EXPECT_EQ(collar.link, QStringLiteral("serial:/dev/ttyACM0"));
    EXPECT_EQ(collar.serial, QStringLiteral("SIM-0042917"));
    EXPECT_TRUE(collar.simulated);
    EXPECT_TRUE(collar.words.startsWith(QStringLiteral("SIMULATED collar SIM-0042917")));
    EXPECT_EQ(at("serial:/dev/ttyUSB0").state, State::Silent);
    EXPECT_TRUE(at("serial:/dev/ttyUSB0").words.contains(QStringLiteral("counterfeit")));
    EXPECT_EQ(at("serial:/dev/ttyUSB1").state, State::NotACollar);
    EXPECT_TRUE(at("serial:/dev/ttyUSB1").words.contains(QStringLiteral("speaks by itself")));
    EXPECT_EQ(sent[QStringLiteral("serial:/dev/ttyUSB1")], 0) << "nothing is sent to what talks unasked";
    EXPECT_EQ(at("serial:/dev/ttyUSB2").state, State::NoPermission);
    EXPECT_EQ(at("serial:/dev/ttyUSB2").words, QStringLiteral("add dialout"));
    EXPECT_EQ(at("serial:/dev/ttyUSB3").state, State::InUse);
    EXPECT_EQ(finder->words(), QStringLiteral("One collar was found."));
}

// Simulated devices beside the real ones are no answer to "where is my collar".
TEST_F(FinderTest, OneToPractiseWithIsNotFound)
{
    putCollar(QStringLiteral("serial:/dev/pts/9"), QStringLiteral("SIM-0000009"));
    make(nullptr, nullptr, {{QStringLiteral("serial:/dev/pts/9"), QStringLiteral("SIMULATED")}});
    finder->start();
    run();
    EXPECT_EQ(finder->places().first().state, State::Collar) << "it can be chosen all the same";
    EXPECT_TRUE(finder->words().startsWith(QStringLiteral("No real collar was found")))
        << qUtf8Printable(finder->words());
    ports.list = {port("ttyACM0", "1-1", 0x1915)};
    putCollar(QStringLiteral("serial:/dev/ttyACM0"), QStringLiteral("SIM-0042917"));
    finder->start();
    run();
    EXPECT_EQ(finder->words(), QStringLiteral("One collar was found."));
}

TEST_F(FinderTest, NothingFoundSaysWhatToDo)
{
    make();
    finder->start();
    EXPECT_FALSE(finder->running());
    EXPECT_TRUE(finder->words().contains(QStringLiteral("plug the collar's USB cable in")));
    ports.list = {port("ttyUSB2", "1-4")};
    errors[QStringLiteral("serial:/dev/ttyUSB2")] = makeError(ErrorCode::NoPermission, QStringLiteral("x"));
    finder->start();
    EXPECT_TRUE(finder->words().contains(QStringLiteral("may not be opened")));
}

TEST_F(FinderTest, EveryPlaceHasABoundedTime)
{
    ports.list = {port("ttyUSB0", "1-2"), port("ttyUSB1", "1-3")};
    // Answers one byte every half second, for ever: progress without an end.
    std::vector<std::unique_ptr<Clock::Timer>> timers;
    std::function<void(link::Link *)> drip = [&](link::Link *far) {
        far->write(QByteArray(1, '\x55'));
        timers.push_back(clock.after(500ms, [&, far] { drip(far); }));
    };
    put(QStringLiteral("serial:/dev/ttyUSB0"), [&](std::unique_ptr<link::Link> far) {
        link::Link *raw = far.get();
        QObject::connect(raw, &link::Link::received, raw, [&, raw] {
            if (timers.empty())
                drip(raw);
        });
        idle.push_back(std::move(far));
    });
    make();
    finder->start();
    run(CollarProbe::kLimit + 1s);
    for (const FindPlace &place : finder->places())
        EXPECT_NE(place.state, State::Collar);
    timers.clear();
}

TEST_F(FinderTest, KnownPlacesComeFirstByWhatTheyAreNotByNumber)
{
    ports.list = {port("ttyUSB0", "1-2"), port("ttyUSB1", "1-3")};
    ASSERT_TRUE(known.learnCollar(port("ttyUSB7", "1-3").identity()));
    make();
    finder->start();
    EXPECT_EQ(finder->places().first().link, QStringLiteral("serial:/dev/ttyUSB1"));
    EXPECT_TRUE(finder->places().first().known);
    run();
}

TEST_F(FinderTest, AFoundCollarIsRememberedAcrossRuns)
{
    const QTemporaryDir dir;
    known = KnownDevices(dir.filePath(QStringLiteral("known-devices.json")));
    ports.list = {port("ttyUSB0", "1-2")};
    putCollar(QStringLiteral("serial:/dev/ttyUSB0"), {});
    make();
    finder->start();
    run();
    EXPECT_TRUE(
        KnownDevices(dir.filePath(QStringLiteral("known-devices.json"))).isCollarPlace(ports.list[0].identity()));
    EXPECT_FALSE(known.isCollarPlace(port("ttyUSB0", "1-9").identity()));
}

// IMS-RS485-03: a byte of ours could destroy a frame.
TEST_F(FinderTest, NothingIsSentOnAMetersLine)
{
    ports.list = {port("ttyUSB0", "1-2")};
    ASSERT_TRUE(known.learnMeterLine(ports.list[0].identity()));
    make();
    finder->start();
    run();
    EXPECT_EQ(asked[QStringLiteral("serial:/dev/ttyUSB0")], 0);
    EXPECT_EQ(at("serial:/dev/ttyUSB0").state, State::NotACollar);
    EXPECT_TRUE(at("serial:/dev/ttyUSB0").words.contains(QStringLiteral("IMS meter")));
}

TEST_F(FinderTest, ByRadioTheNearestIsAskedFirstAndOneAtATime)
{
    auto radio = std::make_unique<FakeRadio>();
    FakeRadio *air = radio.get();
    putCollar(QStringLiteral("ble:C0:FF:EE:00:00:01"), QStringLiteral("SIM-0042903"));
    putCollar(QStringLiteral("ble:C0:FF:EE:00:00:02"), QStringLiteral("SIM-0042890"));
    make(std::move(radio));
    finder->start();
    EXPECT_TRUE(finder->running()) << "no port, but the radio listens";
    EXPECT_EQ(finder->radioWords(), QStringLiteral("searching"));
    air->heard = {{QStringLiteral("C0:FF:EE:00:00:02"), QStringLiteral("CDER-042890"), -84},
                  {QStringLiteral("C0:FF:EE:00:00:03"), QStringLiteral("CDER-042800"), -90}};
    air->hear({QStringLiteral("C0:FF:EE:00:00:01"), QStringLiteral("CDER-042903"), -61});
    EXPECT_EQ(asked.size(), 1U);
    run();
    EXPECT_GE(air->stops, 1);
    const auto places = finder->places();
    ASSERT_EQ(places.size(), 3);
    EXPECT_EQ(places[0].name, QStringLiteral("CDER-042903"));
    EXPECT_EQ(places[0].dbm, -61);
    EXPECT_EQ(places[1].serial, QStringLiteral("SIM-0042890"));
    EXPECT_EQ(places[2].state, State::Silent);
    EXPECT_TRUE(finder->words().startsWith(QStringLiteral("Collars found: 2")));
    EXPECT_TRUE(known.isCollarPlace(QStringLiteral("C0:FF:EE:00:00:01")));
}

TEST_F(FinderTest, BluetoothOffDoesNotHoldTheSearchUp)
{
    auto radio = std::make_unique<FakeRadio>();
    radio->on = false;
    radio->said = QStringLiteral("Bluetooth is switched off.");
    ports.list = {port("ttyUSB0", "1-2")};
    putCollar(QStringLiteral("serial:/dev/ttyUSB0"), {});
    make(std::move(radio));
    finder->start();
    run(CollarFinder::kRadioTime - 2s);
    EXPECT_EQ(finder->radioWords(), QStringLiteral("Bluetooth is switched off."));
    EXPECT_EQ(finder->places().first().state, State::Collar);
}

TEST_F(FinderTest, CanBeEndedAtAnyMoment)
{
    for (Duration after = 0ms; after < 2s; after += 100ms) {
        ports.list = {port("ttyUSB0", "1-2"), port("ttyUSB1", "1-3")};
        putCollar(QStringLiteral("serial:/dev/ttyUSB0"), {}, {QStringLiteral("late:150")});
        make(std::make_unique<FakeRadio>());
        const int before = ends;
        finder->start();
        clock.advance(after);
        finder->cancel();
        EXPECT_FALSE(finder->running());
        EXPECT_EQ(ends, before + 1);
        clock.advance(1min);
        EXPECT_EQ(ends, before + 1);
        EXPECT_EQ(at("serial:/dev/ttyUSB1").state, State::Cancelled);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(FinderTest, WhatIsPluggedInMeanwhileIsLookedAtAndWhatIsPulledOutIsSaid)
{
    link::test::FakeSysfs machine;
    const link::SystemPortEnumerator enumerator(machine.sys(), machine.dev());
    const link::SystemSurroundings surroundings;
    link::PortWatch watch(enumerator, surroundings, clock, machine.dev());
    auto radio = std::make_unique<FakeRadio>();
    make(std::move(radio), &watch);
    finder->start();
    ASSERT_TRUE(finder->places().isEmpty());
    const QString link = QStringLiteral("serial:") + machine.path(QStringLiteral("ttyUSB0"));
    machine.plugIn(QStringLiteral("ttyUSB0"),
                   {QStringLiteral("1-2"), QStringLiteral("0403"), QStringLiteral("6001"), {}, {}, {}});
    const QDeadlineTimer deadline(10'000);
    while (finder->places().isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    ASSERT_EQ(finder->places().size(), 1);
    EXPECT_EQ(finder->places()[0].link, link);
    EXPECT_EQ(finder->places()[0].state, State::Looking);
    machine.pullOut(QStringLiteral("ttyUSB0"));
    while (finder->places()[0].state != State::Gone && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    EXPECT_EQ(finder->places()[0].state, State::Gone);
    EXPECT_TRUE(finder->places()[0].words.contains(QStringLiteral("unplugged")));
    run();
}

TEST_F(FinderTest, ACollarThatHasJustStartedIsFoundAndAGarblingOneIsNot)
{
    ports.list = {port("ttyUSB0", "1-2"), port("ttyUSB1", "1-3")};
    putCollar(QStringLiteral("serial:/dev/ttyUSB0"), {}, {QStringLiteral("not-ready")});
    putCollar(QStringLiteral("serial:/dev/ttyUSB1"), {}, {QStringLiteral("bad-crc")});
    make();
    finder->start();
    run();
    EXPECT_EQ(at("serial:/dev/ttyUSB0").state, State::Collar) << "its values come later, who it is does not";
    EXPECT_NE(at("serial:/dev/ttyUSB1").state, State::Collar);
    EXPECT_FALSE(at("serial:/dev/ttyUSB1").words.isEmpty());
}

} // namespace wm::find
