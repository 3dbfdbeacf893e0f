// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of a port and its adapter (design paper on devices, §6), restarts and crossed wires, as a person reads them in
// the window.
#include "devices/collar/collar_driver.h"
#include "devices/collar/open_collar.h"
#include "devices/ims/crossed.h"
#include "devices/ims/ims_listener.h"
#include "devices/link/link_pair.h"
#include "devices/link/port_trouble.h"
#include "tests/ims/stream.h"
#include "tests/ui/faults_world.h"

#include <cerrno>

namespace {

using namespace wm;
using namespace wm::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A computer on which other programs run.
struct Around final : link::PortSurroundings
{
    explicit Around(QString holder = {}, QStringList programs = {}, std::optional<Duration> age = {})
        : heldBy(std::move(holder)), running(std::move(programs)), plugged(age)
    {
    }
    [[nodiscard]] std::optional<Duration> sincePlugIn(const QString &) const override { return plugged; }
    [[nodiscard]] QString holder(const QString &) const override { return heldBy; }
    [[nodiscard]] bool runs(const QString &program) const override { return running.contains(program); }
    QString heldBy;
    QStringList running;
    std::optional<Duration> plugged;
};

} // namespace

// The system's refusals cannot be had on every machine; from there on everything is the application's own.
TEST_F(Faults, OfAPortThatIsRefused)
{
    struct Refusal
    {
        int error;
        Around around;
        State state;
        QString says;
    };
    const QList<Refusal> refusals{
        {EACCES, Around(), State::NoPermission, u"usermod -aG dialout"_s},
        {EBUSY, Around(), State::InUse, u"in use by another program"_s},
        {EBUSY, Around(u"minicom (4711)"_s), State::InUse, u"in use by minicom (4711)"_s},
        {EBUSY, Around(u"ModemManager (88)"_s), State::InUse, u"is held by ModemManager"_s},
        {EBUSY, Around({}, {u"ModemManager"_s}, 5s), State::InUse, u"is held by ModemManager"_s},
        {ENOENT, Around(), State::Failed, u"is not there"_s},
        {ENXIO, Around(), State::Failed, u"is not there"_s},
        {EMFILE, Around(), State::Failed, u"cannot be opened"_s},
    };
    Error now;
    ui::AppServices services = app().services();
    services.openCollar = [this, &now](const QString &, const ui::AskPasskey &) {
        return QtFuture::makeReadyFuture(
            Result<std::shared_ptr<workflow::CollarPort>>(std::shared_ptr<workflow::CollarPort>(
                collar::makeCollar([&now]() -> Result<collar::Connection> { return now; }, clock))));
    };
    ui::App window(services, u"test"_s);
    for (const Refusal &refusal : refusals) {
        SCOPED_TRACE(qUtf8Printable(refusal.says));
        now = link::errorOfOpen(u"/dev/ttyUSB0"_s, refusal.error, refusal.around);
        ui::CollarSession collar(window, nullptr);
        ASSERT_TRUE(until([&] { return !collar.looking(); }));
        collar.setTypedLink(u"serial:ttyUSB0"_s);
        collar.open();
        ASSERT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
        EXPECT_EQ(int(collar.state()), int(refusal.state)) << qUtf8Printable(collar.problem());
        EXPECT_TRUE(collar.problem().contains(refusal.says)) << qUtf8Printable(collar.problem());
        EXPECT_TRUE(collar.problem().contains(u"/dev/ttyUSB0"_s)) << "named";
    }
}

// Plugged in, pulled out, taken away by brltty, an adapter that may start as RS-232: a note beside the links.
TEST_F(Faults, OfAnAdapter)
{
    const link::PortInfo ch340{.path = u"/dev/ttyUSB0"_s, .vendor = 0x1a86, .product = 0x7523, .chip = u"WCH CH340"_s};
    const link::PortInfo moxa{.path = u"/dev/ttyUSB1"_s, .vendor = 0x110a, .product = 0x1150};
    std::function<void(const QString &)> changed;
    ui::AppServices services = app().services();
    services.watchLinks = [&changed](QObject *, const std::function<void(const QString &)> &tell) { changed = tell; };
    ui::App window(services, u"test"_s);
    ui::CollarSession collar(window, nullptr);
    ASSERT_TRUE(changed);
    changed(link::errorOfUnplug(ch340, 500ms, Around({}, {u"brltty"_s})).message);
    EXPECT_TRUE(collar.linkNote().contains(u"brltty, the program for braille displays, takes"_s));
    changed(link::errorOfUnplug(ch340, 500ms, Around()).message);
    EXPECT_TRUE(collar.linkNote().contains(u"the cable or its power is bad"_s)) << qUtf8Printable(collar.linkNote());
    changed(link::errorOfUnplug(ch340, 1min, Around()).message);
    EXPECT_TRUE(collar.linkNote().contains(u"was unplugged"_s)) << qUtf8Printable(collar.linkNote());
    changed(link::adviceOn(moxa));
    EXPECT_TRUE(collar.linkNote().contains(u"may start as RS-232"_s)) << qUtf8Printable(collar.linkNote());
    changed({});
    EXPECT_EQ(collar.linkNote(), QString()) << "an adapter with nothing to say of";
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
}

// A device in the network: nobody there, gone in the middle, speaking something else.
TEST_F(Faults, OverTcp)
{
    const auto problem = [this](const QString &link) {
        ui::CollarSession collar(app(), nullptr);
        EXPECT_TRUE(until([&] { return !collar.looking(); }));
        collar.setTypedLink(link);
        collar.open();
        EXPECT_TRUE(until([&] { return !collar.problem().isEmpty(); }));
        return collar.problem();
    };
    const auto tcp = sim::HostOptions::Where::Tcp;
    const QString gone = problem(start(sim::collarKind(), u"operational"_s, u"hang-up:0@#6"_s, 1, tcp));
    EXPECT_TRUE(gone.contains(u"hung up. Check cable and power"_s)) << qUtf8Printable(gone);
    const QString other = problem(start(sim::collarKind(), u"operational"_s, u"babble"_s, 1, tcp));
    EXPECT_TRUE(other.contains(u"that it speaks Modbus TCP on this port"_s)) << qUtf8Printable(other);
    const QString link = start(sim::collarKind(), u"operational"_s, {}, 1, tcp);
    host.reset();
    const QString nobody = problem(link);
    EXPECT_TRUE(nobody.contains(u"refuses the connection"_s)) << qUtf8Printable(nobody);
}

// A collar that restarts is there again without values for 40 s, then well; nobody has to do anything.
TEST_F(Faults, OfARestart)
{
    ui::CollarSession collar(app(), nullptr);
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    collar.setTypedLink(start(sim::collarKind(), u"operational"_s, {}, 10));
    collar.open();
    ASSERT_TRUE(until([&] { return collar.state() == State::Connected; })) << qUtf8Printable(collar.problem());
    QList<int> stood;
    QStringList said;
    QObject::connect(&collar, &ui::DeviceSession::changed, &collar, [&] {
        if (stood.isEmpty() || stood.last() != int(collar.state())) {
            stood += int(collar.state());
            said += collar.problem();
        }
    });
    collar.watch(true);
    host->device().control({{u"fault"_s, u"reboot"_s}});
    ASSERT_TRUE(until([&] { return stood.contains(int(State::NotReady)) && collar.state() == State::Connected; }))
        << qUtf8Printable(collar.problem());
    collar.watch(false);
    EXPECT_TRUE(said.join(u'\n').contains(u"has just started and has no values yet"_s));
    EXPECT_EQ(collar.problem(), QString());
}

// §1: an inverter that has just started is asked again, and that is said while it lasts.
TEST_F(Faults, OfAnInverterThatHasJustStarted)
{
    ui::InverterSession inverter(app(), nullptr);
    ASSERT_TRUE(until([&] { return !inverter.looking(); }));
    inverter.setTypedLink(start(sim::inverterKind(), u"good"_s, u"not-ready"_s));
    inverter.read({}, {});
    ASSERT_TRUE(until([&] { return inverter.state() == State::NotReady; })) << qUtf8Printable(inverter.problem());
    EXPECT_TRUE(inverter.problem().contains(u"gives no settings yet"_s)) << qUtf8Printable(inverter.problem());
    host->device().control({{u"clear"_s, u"not-ready"_s}});
    ASSERT_TRUE(until([&] { return inverter.known(); })) << qUtf8Printable(inverter.problem());
    EXPECT_EQ(inverter.problem(), QString());
}

// §5: one burst over a crossed pair proves it, and names the meter where the label's number fits. A pseudo-terminal has
// no damaged characters, so they come from a link that tells of them as a serial port does.
TEST_F(Faults, OfACrossedPair)
{
    class ToldLink final : public link::Link
    {
    public:
        using Link::Link;
        [[nodiscard]] QString name() const override { return u"serial:told"_s; }
        void hear(const std::vector<link::MarkedByte> &characters)
        {
            for (const link::MarkedByte character : characters) {
                if (character.damaged)
                    reportDamaged(character, clock().now());
                else
                    reportReceived(QByteArray(1, static_cast<char>(character.byte)));
            }
        }

    private:
        void doOpen() override { reportOpened(); }
        void doWrite(const QByteArray &) override { ADD_FAILURE() << "nothing is ever sent to a meter"; }
        void doClose() override {}
    };
    ToldLink *line = nullptr;
    ims::ReceptionSettings settings;
    settings.marked = true;
    ui::ImsSession session(app(), nullptr, &clock);
    session.setLabel(u"2578"_s);
    session.listenTo(std::make_unique<ims::ImsListener>(
                         [&]() -> Result<std::unique_ptr<link::Link>> {
                             auto made = std::make_unique<ToldLink>(clock);
                             line = made.get();
                             return std::unique_ptr<link::Link>(std::move(made));
                         },
                         clock, settings),
                     1);
    ASSERT_TRUE(until([&] { return line != nullptr; }));
    line->hear(ims::markedOverCrossedWires(ims::test::frameOf(2578, 342, 3, 1187)));
    ASSERT_TRUE(until([&] { return !session.crossedBytes().isEmpty(); }));
    EXPECT_TRUE(session.turnedWords().contains(u"it fits meter 2578, as on your label"_s))
        << qUtf8Printable(session.turnedWords());
    session.setLabel(u"1"_s);
    EXPECT_TRUE(session.turnedWords().contains(u"does not fit meter 1"_s)) << qUtf8Printable(session.turnedWords());
    EXPECT_FALSE(session.heard()) << "it is no reading";
    session.stop();
}

// §5: the plug is pulled instead of a frame.
TEST_F(Faults, OfASubMeterUnplugged)
{
    ims::ReceptionSettings settings;
    settings.period = std::chrono::duration_cast<Duration>(settings.period / 100);
    ui::ImsSession session(app(), nullptr, &clock);
    session.listenTo(
        ims::openIms(start(sim::imsKind(), {}, u"hang-up@#2+"_s, 100), clock, dir.filePath(u"captures"_s), settings),
        100);
    ASSERT_TRUE(until([&] { return !session.problem().isEmpty(); }));
    EXPECT_TRUE(session.problem().contains(u"unplugged"_s)) << qUtf8Printable(session.problem());
    EXPECT_EQ(int(session.state()), int(State::Lost));
    session.stop();
}

// The cable was moved to another collar while nobody looked.
TEST_F(Faults, OfAnotherCollarThanBefore)
{
    std::unique_ptr<sim::Device> devices[2];
    for (int at = 0; at < 2; ++at) {
        sim::DeviceOptions options;
        options.serial = u"SIM-000000%1"_s.arg(at + 1);
        options.state = u"operational"_s;
        auto made = sim::collarKind().make(options, clock, clock);
        ASSERT_TRUE(made);
        devices[at] = *std::move(made);
    }
    int now = 0;
    ui::AppServices services = app().services();
    services.openCollar = [&](const QString &, const ui::AskPasskey &) {
        return QtFuture::makeReadyFuture(
            Result<std::shared_ptr<workflow::CollarPort>>(std::shared_ptr<workflow::CollarPort>(collar::makeCollar(
                [&]() -> Result<collar::Connection> {
                    auto [near, far] = link::makeLinkPair(clock, u"serial:pair"_s);
                    far->open();
                    devices[now]->attach(std::move(far));
                    return collar::Connection{std::move(near)};
                },
                clock))));
    };
    ui::App window(services, u"test"_s);
    ui::CollarSession collar(window, nullptr);
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    collar.setTypedLink(u"serial:pair"_s);
    collar.open();
    ASSERT_TRUE(until([&] { return collar.state() == State::Connected; })) << qUtf8Printable(collar.problem());
    devices[0]->control({{u"fault"_s, u"hang-up:0"_s}});
    now = 1;
    collar.open();
    ASSERT_TRUE(until([&] { return collar.problem().contains(u"Another collar is connected now"_s); }))
        << qUtf8Printable(collar.problem());
    EXPECT_TRUE(collar.problem().contains(u"SIM-0000002 instead of SIM-0000001"_s)) << qUtf8Printable(collar.problem());
}
