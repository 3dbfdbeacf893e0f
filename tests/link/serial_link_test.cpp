// SPDX-License-Identifier: GPL-3.0-or-later
// The real QSerialPort on pseudo-terminals.
#include "devices/link/pty_link.h"
#include "devices/link/serial_link.h"
#include "devices/link/tcp_link.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace wm::link {
namespace {

/// Runs the event loop until `done`, at most ten seconds.
template <class Done>
bool until(Done done)
{
    const QDeadlineTimer deadline(10'000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return done();
}

struct Watch
{
    explicit Watch(Link &link)
    {
        QObject::connect(&link, &Link::opened, &link, [this] { ++opened; });
        QObject::connect(&link, &Link::openFailed, &link, [this](const Error &error) { failures += error; });
        QObject::connect(&link, &Link::received, &link, [this](const QByteArray &bytes) { got += bytes; });
        QObject::connect(&link, &Link::closed, &link, [this](const Error &reason) { ends += reason; });
    }
    int opened = 0;
    QList<Error> failures, ends;
    QByteArray got;
};

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

TEST(SerialLink, PassesEveryByteBothWays)
{
    SystemClock clock;
    const QTemporaryDir dir;
    PtyLink device(clock, dir.filePath(QStringLiteral("tty")));
    Watch far(device);
    device.open();
    ASSERT_EQ(far.opened, 1);
    SerialLink port(clock, dir.filePath(QStringLiteral("tty")), 9600);
    Watch near(port);
    port.open();
    ASSERT_EQ(near.opened, 1) << (near.failures.isEmpty() ? "" : qUtf8Printable(near.failures[0].message));
    port.write(allBytes());
    device.write(allBytes());
    EXPECT_TRUE(until([&] { return near.got.size() >= 256 && far.got.size() >= 256; }));
    EXPECT_EQ(near.got, allBytes());
    EXPECT_EQ(far.got, allBytes());
    port.close();
    EXPECT_EQ(near.ends.size(), 1);
    EXPECT_EQ(near.ends[0].code, ErrorCode::Cancelled);
    // The device lives on and can be opened again.
    SerialLink again(clock, device.slavePath(), 9600);
    Watch second(again);
    again.open();
    EXPECT_EQ(second.opened, 1);
}

// A pseudo-terminal has no line to damage a character, so the marks are fed through it as bytes; what an adapter's
// driver really reports only hardware can show.
TEST(SerialLink, MarkedCharactersKeepTheirPlaces)
{
    SystemClock clock;
    PtyLink device(clock);
    device.open();
    SerialLink port(clock, device.slavePath(), 9600);
    port.setMarksErrors(true);
    QByteArray seen; // good ones as they are, damaged ones in brackets
    QObject::connect(&port, &Link::received, &port, [&](const QByteArray &bytes) { seen += bytes; });
    QObject::connect(&port, &Link::damaged, &port, [&](MarkedByte character) {
        EXPECT_TRUE(character.damaged);
        seen += '<' + QByteArray(1, static_cast<char>(character.byte)) + '>';
    });
    port.open();
    ASSERT_TRUE(port.isOpen());
    device.write(allBytes()); // the kernel doubles a true FF, as it will on a real line
    EXPECT_TRUE(until([&] { return seen.size() >= 256; }));
    EXPECT_EQ(seen, allBytes());

    // Taken back under the link's feet: now bytes come through as they are, and the marks can be written by hand.
    const int slave = ::open(QFile::encodeName(device.slavePath()).constData(), O_RDWR | O_NOCTTY);
    ASSERT_GE(slave, 0);
    struct termios settings
    {
    };
    ASSERT_EQ(::tcgetattr(slave, &settings), 0);
    EXPECT_NE(settings.c_iflag & PARMRK, 0U);
    EXPECT_NE(settings.c_iflag & INPCK, 0U);
    EXPECT_EQ(settings.c_iflag & IGNPAR, 0U) << "Qt sets it";
    settings.c_iflag &= ~static_cast<tcflag_t>(PARMRK);
    ASSERT_EQ(::tcsetattr(slave, TCSANOW, &settings), 0);
    ::close(slave);
    seen.clear();
    device.write(QByteArray::fromHex("DB97FDFF00177DFFFF95FF0000"));
    EXPECT_TRUE(until([&] { return seen.size() >= 12; }));
    EXPECT_EQ(seen, QByteArray::fromHex("DB97FD") + "<\x17>" + QByteArray::fromHex("7DFF95") + QByteArray("<\0>", 3));
}

// What the system kept of the line before anybody listened has lost its pauses: it is no news and no fault.
TEST(SerialLink, AListenerHearsNothingOfBeforeItOpened)
{
    SystemClock clock;
    const QTemporaryDir dir;
    PtyLink device(clock, dir.filePath(QStringLiteral("tty")));
    device.open();
    device.write(allBytes());
    SerialLink port(clock, dir.filePath(QStringLiteral("tty")), 9600);
    port.setMarksErrors(true);
    Watch near(port);
    port.open();
    ASSERT_EQ(near.opened, 1);
    device.write(QByteArrayLiteral("now"));
    EXPECT_TRUE(until([&] { return near.got.endsWith("now"); }));
    EXPECT_EQ(near.got, QByteArrayLiteral("now"));
}

TEST(SerialLink, UnpluggedItClosesOnceAndLosesNothing)
{
    SystemClock clock;
    auto device = std::make_unique<PtyLink>(clock);
    device->open();
    SerialLink port(clock, device->slavePath(), 9600);
    Watch near(port);
    port.open();
    ASSERT_EQ(near.opened, 1);
    device->write("last words");
    EXPECT_TRUE(until([&] { return near.got.size() == 10; }));
    device->close();
    EXPECT_TRUE(until([&] { return !near.ends.isEmpty(); }));
    const QDeadlineTimer while200ms(200);
    until([&] { return while200ms.hasExpired(); });
    EXPECT_EQ(near.got, "last words");
    ASSERT_EQ(near.ends.size(), 1);
    EXPECT_EQ(near.ends[0].code, ErrorCode::Vanished);
    EXPECT_FALSE(port.isOpen());
    EXPECT_FALSE(port.write("x"));
}

TEST(SerialLink, NotThereBusyAndNotAPortAreDifferent)
{
    SystemClock clock;
    SerialLink nowhere(clock, QStringLiteral("/dev/ttyNoSuchPort"), 9600);
    Watch none(nowhere);
    nowhere.open();
    ASSERT_EQ(none.failures.size(), 1);
    EXPECT_EQ(none.failures[0].code, ErrorCode::NotFound);

    SerialLink file(clock, QStringLiteral("/dev/null"), 9600);
    Watch noPort(file);
    file.open();
    ASSERT_EQ(noPort.failures.size(), 1);
    EXPECT_EQ(noPort.failures[0].code, ErrorCode::Invalid);

    const QTemporaryDir dir;
    PtyLink device(clock, dir.filePath(QStringLiteral("tty")));
    device.open();
    SerialLink first(clock, device.slavePath(), 9600);
    first.open();
    ASSERT_TRUE(first.isOpen());
    SerialLink second(clock, dir.filePath(QStringLiteral("tty")), 9600); // by another name
    Watch busy(second);
    second.open();
    ASSERT_EQ(busy.failures.size(), 1);
    EXPECT_EQ(busy.failures[0].code, ErrorCode::Busy);
    EXPECT_NE(busy.failures[0].message, none.failures[0].message);
}

TEST(SerialLink, WithoutPermissionItSaysHowToGetIt)
{
    SystemClock clock;
    PtyLink device(clock);
    device.open();
    ASSERT_EQ(::chmod(QFile::encodeName(device.slavePath()).constData(), 0), 0);
    if (::geteuid() == 0) {
        // Root may open everything: ask as nobody, in a child.
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(2);
            SerialLink port(clock, device.slavePath(), 9600);
            Watch watch(port);
            port.open();
            ::_exit(watch.failures.size() == 1 && watch.failures[0].code == ErrorCode::NoPermission &&
                            watch.failures[0].message.contains(QStringLiteral("dialout"))
                        ? 0
                        : 1);
        }
        int status = -1;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_EQ(WEXITSTATUS(status), 0);
        return;
    }
    SerialLink port(clock, device.slavePath(), 9600);
    Watch watch(port);
    port.open();
    ASSERT_EQ(watch.failures.size(), 1);
    EXPECT_EQ(watch.failures[0].code, ErrorCode::NoPermission);
    EXPECT_TRUE(watch.failures[0].message.contains(QStringLiteral("dialout")));
}

TEST(PtyLink, ReplacesOnlyALinkAndRemovesItsOwn)
{
    SystemClock clock;
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("tty"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    PtyLink refused(clock, path);
    Watch watch(refused);
    refused.open();
    EXPECT_EQ(watch.failures.size(), 1);
    EXPECT_TRUE(QFile::exists(path));
    file.remove();
    {
        PtyLink made(clock, path);
        made.open();
        EXPECT_EQ(QFile::symLinkTarget(path), made.slavePath());
    }
    EXPECT_FALSE(QFile::exists(path));
}

TEST(TcpLink, ConnectsTalksAndEndsOnce)
{
    SystemClock clock;
    std::unique_ptr<Link> served;
    QByteArray got;
    TcpListener listener(clock, [&](std::unique_ptr<Link> link) {
        served = std::move(link);
        QObject::connect(served.get(), &Link::received, served.get(), [&](const QByteArray &bytes) { got += bytes; });
        served->open();
    });
    const auto port = listener.listen(0);
    ASSERT_TRUE(port);
    TcpLink link(clock, QStringLiteral("127.0.0.1"), *port);
    Watch near(link);
    link.open();
    ASSERT_TRUE(until([&] { return near.opened == 1 && served != nullptr; }));
    link.write("question");
    served->write("answer");
    EXPECT_TRUE(until([&] { return got == "question" && near.got == "answer"; }));
    served->close();
    EXPECT_TRUE(until([&] { return !near.ends.isEmpty(); }));
    EXPECT_EQ(near.ends.size(), 1);
    EXPECT_EQ(near.ends[0].code, ErrorCode::Vanished);
}

/// A sender that never pauses, by either end's socket: what is received comes in bounded pieces, and timers run.
TEST(TcpLink, AFloodLeavesEverybodyElseTheirTurn)
{
    SystemClock clock;
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ASSERT_EQ(::bind(listening, reinterpret_cast<sockaddr *>(&address), size), 0);
    ASSERT_EQ(::listen(listening, 1), 0);
    ASSERT_EQ(::getsockname(listening, reinterpret_cast<sockaddr *>(&address), &size), 0);
    const auto flood = [](int socket) {
        const QByteArray noise(1 << 18, 'x');
        while (::send(socket, noise.constData(), static_cast<size_t>(noise.size()), MSG_NOSIGNAL) > 0) {
        }
        ::close(socket);
    };
    const auto isBounded = [&clock](Link &link) {
        qsizetype longest = 0;
        qint64 all = 0;
        int turns = 0;
        QObject::connect(&link, &Link::received, &link, [&](const QByteArray &bytes) {
            longest = std::max(longest, bytes.size());
            all += bytes.size();
        });
        std::unique_ptr<Clock::Timer> timer;
        const std::function<void()> turn = [&] {
            if (++turns < 10)
                timer = clock.after(std::chrono::milliseconds(20), turn);
        };
        link.open();
        turn();
        EXPECT_TRUE(until([&] { return turns == 10 && all > 4 << 20; })) << turns << ", " << all;
        EXPECT_LE(longest, 1 << 17);
        link.close();
    };
    {
        std::thread sender([&] { flood(::accept(listening, nullptr, nullptr)); });
        TcpLink link(clock, QStringLiteral("127.0.0.1"), ntohs(address.sin_port));
        isBounded(link);
        until([step = 0]() mutable { return ++step > 2; }); // the socket goes in the event loop
        sender.join();
    }
    ::close(listening);
    std::unique_ptr<Link> served;
    TcpListener listener(clock, [&](std::unique_ptr<Link> link) { served = std::move(link); });
    address.sin_port = htons(*listener.listen(0));
    std::thread sender([&] {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
            flood(socket);
    });
    EXPECT_TRUE(until([&] { return served != nullptr; }));
    if (served != nullptr)
        isBounded(*served);
    served.reset();
    until([step = 0]() mutable { return ++step > 2; });
    sender.join();
}

TEST(TcpLink, RefusedIsAFailureToOpen)
{
    SystemClock clock;
    TcpLink link(clock, QStringLiteral("127.0.0.1"), 1);
    Watch watch(link);
    link.open();
    EXPECT_TRUE(until([&] { return !watch.failures.isEmpty(); }));
    ASSERT_EQ(watch.failures.size(), 1);
    EXPECT_EQ(watch.failures[0].code, ErrorCode::NotFound);
    EXPECT_EQ(watch.ends.size(), 0);
}

} // namespace wm::link
