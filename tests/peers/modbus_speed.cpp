// SPDX-License-Identifier: GPL-3.0-or-later
// What our Modbus client costs. Prints one JSON line.
//   modbus_speed poll tcp:HOST:PORT COUNT TIMES [CAPTURE]   reads COUNT registers at 40000; CAPTURE: recorded there
//   modbus_speed wire COUNT SECONDS [CAPTURE]               the same on a line of 9600 baud, both ways paced, against
//                                                           what the line itself allows and a device that needs no time
#include "devices/capture/recorded_link.h"
#include "devices/link/link_pair.h"
#include "devices/link/link_text.h"
#include "devices/modbus/client.h"
#include "devices/modbus/request_reader.h"
#include "devices/sim/paced_link.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <cstdio>
#include <ctime>

using namespace wm;

namespace {

double seconds(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

double processorTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Reads until it is enough, one after the other.
class Poller
{
public:
    Poller(modbus::Client &client, quint16 count) : m_client(client), m_count(count) {}
    template <class Enough>
    int run(Enough enough)
    {
        m_next = [this, enough] {
            m_client.send({1, modbus::Function::ReadHolding, 40000, m_count},
                          [this, enough](Result<modbus::Registers> result) {
                              if (!result) {
                                  std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
                                  m_failed = true;
                              }
                              ++m_done;
                              if (m_failed || enough(m_done))
                                  QCoreApplication::exit();
                              else
                                  m_next();
                          });
        };
        m_next();
        QCoreApplication::exec();
        return m_failed ? -1 : m_done;
    }

private:
    modbus::Client &m_client;
    quint16 m_count;
    std::function<void()> m_next;
    int m_done = 0;
    bool m_failed = false;
};

/// The link, recorded in a file; nothing, once said why, where that cannot be made.
std::unique_ptr<link::Link> recorded(Clock &clock, std::unique_ptr<link::Link> link, const QString &file)
{
    auto writer = capture::CaptureWriter::create(file, clock, qint64{1} << 30);
    if (writer)
        return std::make_unique<capture::RecordedLink>(clock, std::move(link), *std::move(writer));
    std::fprintf(stderr, "%s\n", qUtf8Printable(writer.error().message));
    return nullptr;
}

int poll(const QStringList &arguments)
{
    SystemClock clock;
    const auto text = link::parseLink(arguments.value(1));
    auto made = text ? link::makeDeviceLink(*text, clock) : Result<std::unique_ptr<link::Link>>(text.error());
    if (!made) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().message));
        return 1;
    }
    std::unique_ptr<link::Link> link = *std::move(made);
    if (arguments.size() > 4 && !(link = recorded(clock, std::move(link), arguments.at(4))))
        return 1;
    modbus::Client client(std::move(link), clock, modbus::Framing::Tcp);
    client.open();
    const int times = arguments.value(3).toInt();
    Poller poller(client, static_cast<quint16>(arguments.value(2).toInt()));
    const Instant start = clock.now();
    const double processor = processorTime();
    if (poller.run([times](int done) { return done >= times; }) < 0)
        return 1;
    std::printf("{\"seconds\": %.6f, \"processor\": %.6f}\n", seconds(clock.now() - start),
                processorTime() - processor);
    return 0;
}

int wire(const QStringList &arguments)
{
    constexpr int baud = 9600;
    SystemClock clock;
    const auto count = static_cast<quint16>(arguments.value(1).toInt());
    const Duration limit = std::chrono::seconds{arguments.value(2).toInt()};
    auto [ours, theirs] = link::makeLinkPair(clock, QStringLiteral("serial:paced"));
    auto device = std::make_unique<sim::PacedLink>(clock, std::move(theirs), baud);
    modbus::RequestReader reader(modbus::Framing::Rtu);
    Instant asked{0}; // when the request's last bit is over; the device begins there, however late it is woken here
    QObject::connect(device.get(), &link::Link::received, device.get(), [&](const QByteArray &bytes, Instant at) {
        for (const modbus::Incoming &incoming : reader.feed(bytes, at))
            device->writeFrom(modbus::encodeAnswer(
                                  modbus::Framing::Rtu, incoming,
                                  modbus::answerPdu(*incoming.request, modbus::Registers(incoming.request->count, 7))),
                              asked);
    });
    device->open();
    std::unique_ptr<link::Link> line = std::make_unique<sim::PacedLink>(clock, std::move(ours), baud);
    QObject::connect(line.get(), &link::Link::written, device.get(), [&](const QByteArray &bytes, Instant at) {
        asked = at + std::chrono::nanoseconds{bytes.size() * 10'000'000'000LL / baud};
    });
    if (arguments.size() > 3 && !(line = recorded(clock, std::move(line), arguments.at(3))))
        return 1;
    modbus::Client client(std::move(line), clock, modbus::Framing::Rtu, {baud});
    client.open();
    Poller poller(client, count);
    const Instant start = clock.now();
    const int done = poller.run([&](int) { return clock.now() - start >= limit; });
    if (done < 0)
        return 1;
    // Ten bits a byte (8N1); before each request the silence of 3.5 characters of eleven bits that the protocol
    // demands.
    const double bytes = 8 + 5 + 2 * count;
    const double least = bytes * 10 / baud + 3.5 * 11 / baud;
    const double took = seconds(clock.now() - start) / done;
    std::printf("{\"polls\": %d, \"each\": %.6f, \"limit\": %.6f, \"ratio\": %.4f}\n", done, took, least, least / took);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("poll") && arguments.size() >= 4)
        return poll(arguments);
    if (arguments.value(0) == QStringLiteral("wire") && arguments.size() >= 3)
        return wire(arguments);
    std::fprintf(stderr,
                 "usage: modbus_speed poll tcp:HOST:PORT COUNT TIMES [CAPTURE] | wire COUNT SECONDS [CAPTURE]\n");
    return 2;
}
