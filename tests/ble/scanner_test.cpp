// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_scanner.h"
#include "tests/ble/ble_world.h"

#include <QtCore/QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace wm::link {

namespace {

using test::FakeBluez;
using test::FakePeripheral;
using State = BleScanner::State;

struct ScannerTest : testing::Test
{
    std::unique_ptr<FakeBluez> fakeBluez(QList<FakePeripheral> around = {FakePeripheral{}})
    {
        return std::make_unique<FakeBluez>(test::bus().address(), std::move(around));
    }
    bool reaches(State state)
    {
        return test::until([&] { return scanner.state() == state; });
    }
    QStringList addresses() const
    {
        QStringList list;
        for (const BleDevice &device : scanner.devices())
            list += device.address.last(2);
        return list;
    }
    const test::PrivateBus &bus = test::bus();
    ManualClock clock;
    BleScanner scanner{clock};
};

FakePeripheral collar(const char *last, int dbm)
{
    FakePeripheral device;
    device.address = QStringLiteral("C0:FF:EE:00:00:") + QString::fromLatin1(last);
    device.name = QStringLiteral("CDER-0000") + QString::fromLatin1(last);
    device.dbm = dbm;
    return device;
}

} // namespace

TEST_F(ScannerTest, FindsCollarsByTheirServiceWithStrengthAndBond)
{
    FakePeripheral bonded = collar("03", -80);
    bonded.bonded = true;
    FakePeripheral headphones = collar("09", -30);
    headphones.service = QStringLiteral("0000110b-0000-1000-8000-00805f9b34fb");
    FakePeripheral remembered = collar("08", -50);
    remembered.heard = false;
    auto fake = fakeBluez({collar("01", -70), collar("02", -50), bonded, headphones, remembered});
    EXPECT_EQ(scanner.words(), QStringLiteral("Not searching by Bluetooth."));
    scanner.start();
    ASSERT_TRUE(reaches(State::Searching)) << qUtf8Printable(scanner.words());
    ASSERT_TRUE(test::until([&] { return scanner.devices().size() == 3 && scanner.devices().first().dbm; }));
    EXPECT_EQ(addresses(), QStringList({QStringLiteral("03"), QStringLiteral("02"), QStringLiteral("01")}));
    const BleDevice first = scanner.devices().first();
    EXPECT_TRUE(first.bonded);
    EXPECT_EQ(first.dbm, -80);
    EXPECT_EQ(first.name, QStringLiteral("CDER-000003"));
    EXPECT_EQ(first.link(), QStringLiteral("ble:C0:FF:EE:00:00:03"));
    EXPECT_TRUE(scanner.words().contains(u'3'));
    // Walking on: strength and order follow, a newcomer appears.
    fake->setDbm(0, -40);
    EXPECT_TRUE(test::until([&] { return addresses().value(1) == QStringLiteral("01"); }));
    fake->comeNear(collar("04", -35));
    EXPECT_TRUE(test::until([&] { return addresses().value(1) == QStringLiteral("04"); }));
    scanner.stop();
    EXPECT_EQ(scanner.state(), State::Idle);
    EXPECT_TRUE(scanner.devices().isEmpty());
}

TEST_F(ScannerTest, NoServiceThenServiceThenItsDeath)
{
    scanner.start();
    ASSERT_TRUE(reaches(State::NoService));
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("systemctl start bluetooth")));
    EXPECT_EQ(scanner.error()->code, ErrorCode::NotFound);
    auto fake = fakeBluez();
    ASSERT_TRUE(reaches(State::Searching));
    ASSERT_TRUE(test::until([&] { return scanner.devices().size() == 1; }));
    fake.reset();
    ASSERT_TRUE(reaches(State::NoService));
    EXPECT_TRUE(scanner.devices().isEmpty());
}

TEST_F(ScannerTest, AdapterGoneOffAndBack)
{
    auto fake = fakeBluez();
    fake->removeAdapter();
    scanner.start();
    ASSERT_TRUE(reaches(State::NoAdapter));
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("no Bluetooth adapter")));
    fake->addAdapter(false);
    ASSERT_TRUE(reaches(State::AdapterOff));
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("switched off")));
    fake->setPowered(true);
    ASSERT_TRUE(reaches(State::Searching));
    fake->setPowered(false);
    ASSERT_TRUE(reaches(State::AdapterOff));
    fake->setPowered(true);
    ASSERT_TRUE(reaches(State::Searching));
    fake->removeAdapter();
    ASSERT_TRUE(reaches(State::NoAdapter));
}

TEST_F(ScannerTest, NoPermissionIsSaid)
{
    auto fake = fakeBluez();
    fake->faults.accessDenied = true;
    scanner.start();
    ASSERT_TRUE(reaches(State::NoPermission));
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("group bluetooth")));
    EXPECT_EQ(scanner.error()->code, ErrorCode::NoPermission);
}

TEST_F(ScannerTest, AServiceThatHangsOrRefusesIsSaid)
{
    auto fake = fakeBluez();
    fake->faults.answersNothing = true;
    scanner.start();
    ASSERT_TRUE(test::until([&] { return !fake->calls.isEmpty(); }));
    EXPECT_EQ(scanner.state(), State::Starting);
    clock.advance(6s);
    EXPECT_EQ(scanner.state(), State::Failed);
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("does not answer")));
    scanner.stop();
    fake->faults = {};
    fake->faults.refusesSearch = true;
    scanner.start();
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_TRUE(scanner.words().contains(QStringLiteral("Resource Not Ready")));
}

// Whatever ends the test program, no bus daemon stays behind.
TEST(PrivateBus, DiesWithTheProcess)
{
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const test::PrivateBus bus;
        const qint64 pid = bus.pid();
        [[maybe_unused]] const auto written = ::write(pipe[1], &pid, sizeof pid);
        ::kill(::getpid(), SIGKILL);
    }
    qint64 pid = 0;
    ASSERT_EQ(::read(pipe[0], &pid, sizeof pid), static_cast<ssize_t>(sizeof pid));
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
    ASSERT_GT(pid, 0);
    EXPECT_TRUE(test::until([pid] {
        // Gone, or a zombie nobody has waited for yet.
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    }));
}

} // namespace wm::link
