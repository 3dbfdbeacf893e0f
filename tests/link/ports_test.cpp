// SPDX-License-Identifier: GPL-3.0-or-later
// Finding ports (DEVICES.md §6): the list, who they are, what is wrong with them in the words a person sees.
#include "devices/link/port_list.h"
#include "devices/link/port_trouble.h"
#include "devices/link/port_watch.h"
#include "devices/link/pty_link.h"
#include "devices/link/serial_link.h"
#include "tests/link/fake_sysfs.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtSerialPort/QSerialPort>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pty.h>
#include <set>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wm::link {
namespace {

using namespace std::chrono_literals;
using test::FakeSysfs;

const FakeSysfs::Usb kFtdi{QStringLiteral("1-2.3"),    QStringLiteral("0403"), QStringLiteral("6001"),
                           QStringLiteral("A50285BI"), QStringLiteral("FTDI"), QStringLiteral("FT232R USB UART")};
const FakeSysfs::Usb kCh340{QStringLiteral("1-4"),       QStringLiteral("1a86"), QStringLiteral("7523"), {}, {},
                            QStringLiteral("USB Serial")};

struct Around final : PortSurroundings
{
    [[nodiscard]] std::optional<Duration> sincePlugIn(const QString &) const override { return age; }
    [[nodiscard]] QString holder(const QString &) const override { return heldBy; }
    [[nodiscard]] bool runs(const QString &program) const override { return running.contains(program); }
    std::optional<Duration> age;
    QString heldBy;
    QStringList running;
};

template <class Done>
bool until(Done done)
{
    const QDeadlineTimer deadline(10'000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

} // namespace

TEST(Ports, AreListedWithWhatTheirAdaptersSay)
{
    FakeSysfs machine;
    machine.plugIn(QStringLiteral("ttyUSB10"), kCh340);
    machine.plugIn(QStringLiteral("ttyUSB2"), kFtdi);
    machine.addConsole(QStringLiteral("tty0"));
    machine.addOnboard(QStringLiteral("ttyS0"), 4);
    machine.addOnboard(QStringLiteral("ttyS1"), 0);
    const SystemPortEnumerator enumerator(machine.sys(), machine.dev());
    const QList<PortInfo> ports = enumerator.ports();
    ASSERT_EQ(ports.size(), 3) << "ttyS1 has nothing behind it, tty0 is a console";
    EXPECT_EQ(ports[0].path, machine.path(QStringLiteral("ttyS0")));
    EXPECT_TRUE(ports[0].identity().isEmpty());
    const PortInfo &ftdi = ports[1]; // 2 before 10
    EXPECT_EQ(ftdi.path, machine.path(QStringLiteral("ttyUSB2")));
    EXPECT_EQ(ftdi.description, QStringLiteral("FT232R USB UART"));
    EXPECT_EQ(ftdi.manufacturer, QStringLiteral("FTDI"));
    EXPECT_EQ(ftdi.serialNumber, QStringLiteral("A50285BI"));
    EXPECT_EQ(ftdi.location, QStringLiteral("1-2.3"));
    EXPECT_EQ(ftdi.usbNumbers(), QStringLiteral("0403:6001"));
    EXPECT_EQ(ftdi.chip, QStringLiteral("FTDI FT232R"));
    EXPECT_EQ(ftdi.identity(), QStringLiteral("0403:6001/A50285BI@1-2.3"));
    EXPECT_EQ(ports[2].chip, QStringLiteral("WCH CH340"));
    const QList<PortInfo> all = enumerator.ports(true);
    ASSERT_EQ(all.size(), 4);
    EXPECT_FALSE(all[1].hardware);
}

TEST(Ports, FourPortsOfOneAdapterAreFour)
{
    FakeSysfs machine;
    FakeSysfs::Usb quad = kFtdi;
    quad.product = QStringLiteral("6011");
    for (quad.interface = 0; quad.interface < 4; ++quad.interface)
        machine.plugIn(QStringLiteral("ttyUSB%1").arg(quad.interface), quad);
    FakeSysfs::Usb moxa{QStringLiteral("1-7"), QStringLiteral("110a"), QStringLiteral("1450"), {}, {}, {}};
    machine.plugIn(QStringLiteral("ttyUSB8"), moxa, 0);
    machine.plugIn(QStringLiteral("ttyUSB9"), moxa, 1);
    std::set<QString> identities;
    for (const PortInfo &port : SystemPortEnumerator(machine.sys(), machine.dev()).ports())
        identities.insert(port.identity());
    EXPECT_EQ(identities.size(), 6U);
}

TEST(Ports, AnUnknownChipIsListedAllTheSame)
{
    FakeSysfs machine;
    machine.plugIn(QStringLiteral("ttyACM0"), {QStringLiteral("2-1"),
                                               QStringLiteral("dead"),
                                               QStringLiteral("beef"),
                                               QStringLiteral("\x1b[31mred"),
                                               {},
                                               QStringLiteral("Thing")});
    const auto ports = SystemPortEnumerator(machine.sys(), machine.dev()).ports();
    ASSERT_EQ(ports.size(), 1);
    EXPECT_TRUE(ports[0].chip.isEmpty());
    EXPECT_EQ(ports[0].serialNumber, QStringLiteral("[31mred")) << "a device cannot steer the terminal";
    EXPECT_EQ(chipName(0x0403, 0x9999), QStringLiteral("FTDI")) << "at least its maker";
    EXPECT_TRUE(chipName(0x1234, 1).isEmpty());
}

// The rules file and the table name the same chips, before 73, and say what DEVICES.md §6 asks.
TEST(UdevRules, AreThoseOfTheChipTable)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/packaging/70-witnessmark.rules"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression rule(
        QStringLiteral("^ATTRS\\{idVendor\\}==\"([0-9a-f]{4})\",(?: ATTRS\\{idProduct\\}==\"([0-9a-f]{4})\",)? "
                       "TAG\\+=\"uaccess\", ENV\\{ID_MM_DEVICE_IGNORE\\}=\"1\"$"));
    std::set<QString> ruled, known;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.startsWith(QStringLiteral("ATTRS")))
            continue;
        const auto match = rule.match(line);
        ASSERT_TRUE(match.hasMatch()) << qUtf8Printable(line);
        const QString product = match.captured(2).isEmpty() ? QStringLiteral("0000") : match.captured(2);
        EXPECT_TRUE(ruled.insert(match.captured(1) + u':' + product).second) << qUtf8Printable(line);
    }
    for (const UsbChip &chip : usbChips())
        known.insert(PortInfo{.vendor = chip.vendor, .product = chip.product}.usbNumbers());
    EXPECT_EQ(ruled, known);
    EXPECT_GE(known.size(), 45U);
}

TEST(UdevRules, AreAcceptedByUdevadm)
{
    const QString udevadm = QStandardPaths::findExecutable(QStringLiteral("udevadm"));
    QProcess help;
    if (!udevadm.isEmpty())
        help.start(udevadm, {QStringLiteral("verify"), QStringLiteral("--help")});
    if (udevadm.isEmpty() || !help.waitForFinished() || help.exitCode() != 0)
        GTEST_SKIP() << "this machine's udevadm cannot verify (it can from systemd 254 on)";
    QProcess verify;
    verify.start(udevadm, {QStringLiteral("verify"), QStringLiteral(WM_SOURCE_DIR "/packaging/70-witnessmark.rules")});
    ASSERT_TRUE(verify.waitForFinished());
    EXPECT_EQ(verify.exitCode(), 0) << verify.readAllStandardError().constData();
}

TEST(PortTrouble, BusyNoPermissionAndGoneAreThreeSentences)
{
    const Around around;
    const QString path = QStringLiteral("/dev/ttyUSB0");
    const Error rights = errorOfOpen(path, EACCES, around), busy = errorOfOpen(path, EBUSY, around),
                gone = errorOfOpen(path, ENOENT, around);
    EXPECT_EQ(rights.code, ErrorCode::NoPermission);
    EXPECT_TRUE(rights.message.contains(QStringLiteral("usermod -aG dialout")));
    EXPECT_TRUE(rights.message.contains(QStringLiteral("udev rule")));
    EXPECT_EQ(busy.code, ErrorCode::Busy);
    EXPECT_TRUE(busy.message.contains(QStringLiteral("in use by another program")));
    EXPECT_EQ(gone.code, ErrorCode::NotFound);
    EXPECT_TRUE(gone.message.contains(QStringLiteral("is not there")));
    for (const Error &error : {rights, busy, gone})
        EXPECT_TRUE(error.message.contains(path));
}

TEST(PortTrouble, WhoeverHoldsThePortIsNamed)
{
    Around around;
    around.heldBy = QStringLiteral("minicom (4711)");
    EXPECT_EQ(errorOfOpen(QStringLiteral("/dev/ttyUSB0"), EBUSY, around).message,
              QStringLiteral("/dev/ttyUSB0 is in use by minicom (4711). Close that program and try again."));
    // Another account's descriptors cannot be seen, but a new port and a running ModemManager say enough.
    around.heldBy.clear();
    around.running = {QStringLiteral("ModemManager")};
    around.age = 5s;
    EXPECT_TRUE(errorOfOpen(QStringLiteral("/dev/ttyACM0"), EBUSY, around)
                    .message.startsWith(QStringLiteral("/dev/ttyACM0 is held by ModemManager")));
    around.age = 10min;
    EXPECT_FALSE(errorOfOpen(QStringLiteral("/dev/ttyACM0"), EBUSY, around)
                     .message.startsWith(QStringLiteral("/dev/ttyACM0 is held by ModemManager")));
}

// "Port vanished half a second after plug-in" is the mark of brltty, on the two chips it takes.
TEST(PortTrouble, BrlttyIsKnownByItsMark)
{
    Around around;
    around.running = {QStringLiteral("brltty")};
    const PortInfo ch340{.path = QStringLiteral("/dev/ttyUSB0"),
                         .vendor = 0x1a86,
                         .product = 0x7523,
                         .chip = QStringLiteral("WCH CH340")};
    const PortInfo ftdi{.path = QStringLiteral("/dev/ttyUSB0"), .vendor = 0x0403, .product = 0x6001};
    EXPECT_EQ(errorOfUnplug(ch340, 500ms, around).message,
              QStringLiteral("/dev/ttyUSB0 vanished 0.5 s after it was plugged in: brltty, the program for braille "
                             "displays, takes adapters with the chip WCH CH340 away. Remove brltty (sudo apt remove "
                             "brltty), or use another adapter."));
    EXPECT_TRUE(errorOfUnplug(ch340, 10s, around).message.contains(QStringLiteral("was unplugged")));
    EXPECT_TRUE(errorOfUnplug(ftdi, 500ms, around).message.contains(QStringLiteral("was unplugged")));
    around.running.clear();
    EXPECT_TRUE(
        errorOfUnplug(ch340, 500ms, around).message.contains(QStringLiteral("if it is not installed, the cable")));
}

TEST(PortTrouble, AMoxaThatMayBeRs232IsSaid)
{
    EXPECT_TRUE(adviceOn({.vendor = 0x110a, .product = 0x1150}).contains(QStringLiteral("RS-485")));
    EXPECT_TRUE(adviceOn({.vendor = 0x0403, .product = 0x6001}).isEmpty());
}

TEST(SystemSurroundings, SeesProgramsAndWhatTheyHold)
{
    const QTemporaryDir proc;
    const QString process = proc.filePath(QStringLiteral("4711"));
    ASSERT_TRUE(QDir().mkpath(process + QStringLiteral("/fd")));
    QFile comm(process + QStringLiteral("/comm"));
    ASSERT_TRUE(comm.open(QIODevice::WriteOnly));
    comm.write("brltty\n");
    comm.close();
    const QString port = proc.filePath(QStringLiteral("ttyUSB0"));
    ASSERT_TRUE(QFile(port).open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(port, process + QStringLiteral("/fd/3")));
    const SystemSurroundings around(proc.path());
    EXPECT_TRUE(around.runs(QStringLiteral("brltty")));
    EXPECT_FALSE(around.runs(QStringLiteral("ModemManager")));
    EXPECT_EQ(around.holder(port), QStringLiteral("brltty (4711)"));
    EXPECT_TRUE(around.holder(proc.filePath(QStringLiteral("other"))).isEmpty());
    EXPECT_FALSE(around.sincePlugIn(QStringLiteral("/dev/null"))) << "nobody plugs that in";
}

TEST(SystemSurroundings, WhoMadeAPseudoTerminalIsNotWhomToClose)
{
    int master = -1, slave = -1;
    std::array<char, 128> name{};
    ASSERT_EQ(::openpty(&master, &slave, name.data(), nullptr, nullptr), 0);
    const QString port = QString::fromLocal8Bit(name.data());
    const QTemporaryDir proc;
    const auto process = [&](const QString &number, const QByteArray &program, const QStringList &files) {
        const QString folder = proc.filePath(number);
        ASSERT_TRUE(QDir().mkpath(folder + QStringLiteral("/fd")));
        QFile comm(folder + QStringLiteral("/comm"));
        ASSERT_TRUE(comm.open(QIODevice::WriteOnly));
        comm.write(program);
        for (qsizetype i = 0; i < files.size(); ++i)
            ASSERT_TRUE(QFile::link(files[i], QStringLiteral("%1/fd/%2").arg(folder).arg(i + 3)));
    };
    process(QStringLiteral("100"), "simulator\n", {QStringLiteral("/dev/ptmx"), port});
    const SystemSurroundings around(proc.path());
    EXPECT_EQ(around.holder(port), QString());
    process(QStringLiteral("200"), "terminal\n", {port});
    EXPECT_EQ(around.holder(port), QStringLiteral("terminal (200)"));
    ::close(master);
    ::close(slave);
}

TEST(PortHistory, SaysWhatCameWhatWentAndHowLongItWasThere)
{
    PortInfo ftdi{
        .path = QStringLiteral("/dev/ttyUSB0"), .location = QStringLiteral("1-2"), .vendor = 0x0403, .product = 0x6001};
    PortInfo other = ftdi;
    other.location = QStringLiteral("1-9");
    PortHistory history;
    EXPECT_TRUE(history.take({ftdi}, 0s).plugged.isEmpty()) << "it was there before we looked";
    auto changes = history.take({}, 1s);
    ASSERT_EQ(changes.unplugged.size(), 1);
    EXPECT_GT(changes.unplugged[0].after, 1min) << "and for an unknown time, which is no half second";
    EXPECT_EQ(history.take({ftdi}, 2s).plugged.size(), 1);
    changes = history.take({other}, Instant(2500ms));
    EXPECT_EQ(changes.plugged.size(), 1) << "the same name, another plug";
    ASSERT_EQ(changes.unplugged.size(), 1);
    EXPECT_EQ(changes.unplugged[0].after, Duration(500ms));
}

TEST(PortWatch, IsToldAtOnceWithoutPolling)
{
    FakeSysfs machine;
    machine.plugIn(QStringLiteral("ttyUSB0"), kFtdi);
    const SystemPortEnumerator enumerator(machine.sys(), machine.dev());
    Around around;
    around.running = {QStringLiteral("brltty")};
    ManualClock clock; // never advanced but by hand: nothing here waits for a timer
    PortWatch watch(enumerator, around, clock, machine.dev());
    QStringList said;
    QObject::connect(&watch, &PortWatch::plugged, &watch, [&](const PortInfo &port) { said += port.chip; });
    QObject::connect(&watch, &PortWatch::unplugged, &watch,
                     [&](const PortInfo &, const Error &why) { said += why.message; });
    machine.plugIn(QStringLiteral("ttyUSB1"), kCh340);
    ASSERT_TRUE(until([&] { return said.size() == 1; }));
    EXPECT_EQ(said[0], QStringLiteral("WCH CH340"));
    EXPECT_EQ(watch.ports().size(), 2);
    clock.advance(500ms);
    machine.pullOut(QStringLiteral("ttyUSB1"));
    ASSERT_TRUE(until([&] { return said.size() == 2; }));
    EXPECT_TRUE(said[1].contains(QStringLiteral("brltty")));
    EXPECT_EQ(watch.ports().size(), 1);
}

namespace {

struct Verdict
{
    explicit Verdict(Link &link)
    {
        QObject::connect(&link, &Link::opened, &link, [this] { ++opened; });
        QObject::connect(&link, &Link::openFailed, &link, [this](const Error &error) { failures += error; });
    }
    int opened = 0;
    QList<Error> failures;
};

} // namespace

// A new port that ModemManager holds is tried again until it is let go, at most 15 s after plug-in.
TEST(SerialLink, ANewPortGetsTimeToSettle)
{
    ManualClock clock;
    SystemClock system;
    PtyLink device(system);
    device.open();
    QSerialPort modemManager; // its lock file and TIOCEXCL, as another program has them
    modemManager.setPortName(device.slavePath());
    ASSERT_TRUE(modemManager.open(QIODevice::ReadWrite));
    Around around;
    around.age = 3s;
    around.running = {QStringLiteral("ModemManager")};

    SerialLink port(clock, device.slavePath(), 9600, around);
    Verdict verdict(port);
    port.open();
    clock.advance(9s);
    EXPECT_EQ(verdict.opened + verdict.failures.size(), 0) << "still trying";
    SerialLink rival(clock, device.slavePath(), 9600, around);
    Verdict refused(rival);
    rival.open();
    ASSERT_EQ(refused.failures.size(), 1) << "two parts of this program do not wait for one another";
    EXPECT_TRUE(refused.failures[0].message.contains(QStringLiteral("another part of this program")));
    modemManager.close();
    clock.advance(250ms);
    EXPECT_EQ(verdict.opened, 1);
    port.close();

    ASSERT_TRUE(modemManager.open(QIODevice::ReadWrite));
    SerialLink unlucky(clock, device.slavePath(), 9600, around);
    Verdict late(unlucky);
    unlucky.open();
    clock.advance(Duration(11900ms));
    EXPECT_TRUE(late.failures.isEmpty());
    clock.advance(400ms);
    ASSERT_EQ(late.failures.size(), 1) << "15 s after plug-in";
    EXPECT_EQ(late.failures[0].code, ErrorCode::Busy);
    EXPECT_TRUE(late.failures[0].message.contains(QStringLiteral("held by ModemManager")));
    clock.advance(1min);
    EXPECT_EQ(late.failures.size(), 1);

    around.age.reset(); // an old port: the answer is given at once
    SerialLink old(clock, device.slavePath(), 9600, around);
    Verdict now(old);
    old.open();
    EXPECT_EQ(now.failures.size(), 1);
}

TEST(SerialLink, WaitingForANewPortCanBeEnded)
{
    ManualClock clock;
    Around around;
    around.age = 0s;
    SerialLink port(clock, QStringLiteral("/dev/ttyNoSuchPort"), 9600, around);
    Verdict verdict(port);
    port.open();
    clock.advance(1s);
    EXPECT_TRUE(verdict.failures.isEmpty());
    port.close();
    ASSERT_EQ(verdict.failures.size(), 1);
    EXPECT_EQ(verdict.failures[0].code, ErrorCode::Cancelled);
    clock.advance(1min);
    EXPECT_EQ(verdict.failures.size(), 1);
    EXPECT_FALSE(PortReservations::ofThisProgram().isHeld(QStringLiteral("/dev/ttyNoSuchPort")));
}

// TIOCEXCL does not bind root: asked as another account, with no lock file to help.
TEST(SerialLink, AnotherProgramsExclusivePortIsBusy)
{
    SystemClock clock;
    PtyLink device(clock);
    device.open();
    const QByteArray path = QFile::encodeName(device.slavePath());
    ASSERT_EQ(::chmod(path.constData(), 0666), 0);
    const int held = ::open(path.constData(), O_RDWR | O_NOCTTY);
    ASSERT_GE(held, 0);
    ASSERT_EQ(::ioctl(held, TIOCEXCL), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(2);
        SerialLink port(clock, device.slavePath(), 9600);
        Verdict verdict(port);
        port.open();
        ::_exit(verdict.failures.size() == 1 && verdict.failures[0].code == ErrorCode::Busy &&
                        verdict.failures[0].message.contains(QStringLiteral("in use by"))
                    ? 0
                    : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    ::close(held);
}

} // namespace wm::link
