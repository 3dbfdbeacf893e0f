// SPDX-License-Identifier: GPL-3.0-or-later
// What slaves and lines do that other masters were seen to get wrong (QtSerialBus 6.4.2, libmodbus 3.1.6), each on the
// whole client over a link, with the right outcome.
#include "devices/link/link_pair.h"
#include "devices/modbus/client.h"
#include "devices/modbus/request_reader.h"
#include "devices/modbus/rtu_line.h"
#include "devices/modbus/tcp_line.h"

#include <gtest/gtest.h>

#include <functional>

using namespace std::chrono_literals;

namespace wm::modbus {
namespace {

/// Holds its own address in every register and misbehaves as told.
class MeasuredTable : public ::testing::Test
{
protected:
    using Behaviour = std::function<void(const Incoming &incoming, const QByteArray &request, const QByteArray &good)>;

    MeasuredTable()
    {
        auto [ours, theirs] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
        device = std::move(theirs);
        device->open();
        client = std::make_unique<Client>(std::move(ours), clock, Framing::Rtu);
        QObject::connect(device.get(), &link::Link::received, device.get(),
                         [this](const QByteArray &bytes, Instant at) {
                             for (const Incoming &incoming : reader.feed(bytes, at))
                                 onRequest(incoming);
                         });
        client->open();
    }

    void onRequest(const Incoming &incoming)
    {
        ++requests;
        asked += *incoming.request;
        Registers values;
        for (int at = 0; at < incoming.request->count; ++at)
            values += static_cast<quint16>(incoming.request->address + at);
        const QByteArray question =
            withCrc(QByteArray(1, static_cast<char>(incoming.unit)) + requestPdu(*incoming.request));
        const QByteArray answer = encodeAnswer(Framing::Rtu, incoming, answerPdu(*incoming.request, values));
        if (misbehave)
            misbehave(incoming, question, answer);
        else
            device->write(answer);
    }

    void later(Duration delay, const QByteArray &bytes)
    {
        timers.push_back(clock.after(delay, [this, bytes] {
            if (device != nullptr)
                device->write(bytes);
        }));
    }

    struct Outcome
    {
        std::optional<Result<Registers>> result;
        Duration took{0};
    };
    /// Reads and lets time pass until the answer, at most a minute.
    Outcome read(int address, int count, quint8 unit = 1)
    {
        Outcome outcome;
        const Instant start = clock.now();
        client->send({unit, Function::ReadHolding, static_cast<quint16>(address), static_cast<quint16>(count)},
                     [&](Result<Registers> result) {
                         outcome.result = std::move(result);
                         outcome.took = clock.now() - start;
                     });
        while (!outcome.result && clock.now() - start < 60s)
            clock.advance(1ms);
        return outcome;
    }

    static void expectRight(const Outcome &outcome, int address, int count)
    {
        ASSERT_TRUE(outcome.result.has_value()) << "no end";
        ASSERT_TRUE(*outcome.result) << qUtf8Printable(outcome.result->error().message);
        Registers wanted;
        for (int at = 0; at < count; ++at)
            wanted += static_cast<quint16>(address + at);
        EXPECT_EQ(**outcome.result, wanted);
    }
    static void expectError(const Outcome &outcome, ErrorCode code, const char *words)
    {
        ASSERT_TRUE(outcome.result.has_value()) << "no end";
        ASSERT_FALSE(*outcome.result) << "believed";
        EXPECT_EQ(outcome.result->error().code, code);
        EXPECT_TRUE(outcome.result->error().message.contains(QString::fromLatin1(words)))
            << qUtf8Printable(outcome.result->error().message);
    }

    ManualClock clock;
    std::unique_ptr<link::Link> device;
    std::unique_ptr<Client> client;
    RequestReader reader{Framing::Rtu};
    Behaviour misbehave;
    std::vector<std::unique_ptr<Clock::Timer>> timers;
    int requests = 0;
    QList<Request> asked;
};

} // namespace

TEST_F(MeasuredTable, All125RegistersComeAtOnce)
{
    const Outcome outcome = read(100, 125);
    expectRight(outcome, 100, 125);
    EXPECT_LT(outcome.took, 20ms);
    EXPECT_EQ(requests, 1);
}

TEST_F(MeasuredTable, PiecesOfTwentyBytesFifteenMillisecondsApartAreOneAnswer)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) {
        for (qsizetype from = 0; from < good.size(); from += 20)
            later(15ms * (from / 20), good.mid(from, 20));
    };
    const Outcome outcome = read(100, 125);
    expectRight(outcome, 100, 125);
    EXPECT_LT(outcome.took, 250ms);
    EXPECT_EQ(requests, 1);
}

// Both others took the late answer for the new one: wrong data without an error.
TEST_F(MeasuredTable, AnAnswerOneAndAHalfSecondsLateIsNeverTheNextRequests)
{
    int count = 0;
    misbehave = [&](const Incoming &, const QByteArray &, const QByteArray &good) {
        later(++count <= 3 ? Duration(1500ms) : Duration(2ms), good);
    };
    const Outcome first = read(100, 10);
    ASSERT_TRUE(first.result.has_value());
    if (*first.result)
        expectRight(first, 100, 10);
    expectRight(read(500, 10), 500, 10);
    EXPECT_GT(client->counters().timeouts, 0);
    // After a time-out the first read differs in length from the one that was given up.
    ASSERT_GE(asked.size(), 2);
    EXPECT_EQ(asked[0].count, 10);
    EXPECT_NE(asked[1].count, 10) << "the stale answer could have passed for this one's";
}

TEST_F(MeasuredTable, LateForEverNothingIsBelieved)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) { later(1500ms, good); };
    for (const int address : {100, 500, 900}) {
        const Outcome outcome = read(address, 10);
        ASSERT_TRUE(outcome.result.has_value());
        ASSERT_FALSE(*outcome.result) << "an answer of another request, or luck";
        EXPECT_TRUE(outcome.result->error().message.contains(QStringLiteral("too late to be believed")))
            << qUtf8Printable(outcome.result->error().message);
    }
}

TEST_F(MeasuredTable, ARegisterFewerThanAskedIsAnError)
{
    misbehave = [this](const Incoming &incoming, const QByteArray &, const QByteArray &) {
        Registers values(incoming.request->count - 1, 7);
        device->write(encodeAnswer(Framing::Rtu, incoming, answerPdu(*incoming.request, values)));
    };
    expectError(read(100, 10), ErrorCode::Protocol, "not believed");
}

TEST_F(MeasuredTable, AnEchoIsTakenAwayAndRemembered)
{
    misbehave = [this](const Incoming &, const QByteArray &question, const QByteArray &good) {
        device->write(question + good);
    };
    expectRight(read(100, 10), 100, 10);
    EXPECT_TRUE(client->counters().echoes);
    for (const int address : {200, 300})
        expectRight(read(address, 10), address, 10);
    EXPECT_EQ(requests, 3) << "nothing asked twice";
    EXPECT_EQ(client->counters().timeouts, 0);
}

TEST_F(MeasuredTable, AZeroFirstIsStrippedAndCounted)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) { device->write('\0' + good); };
    expectRight(read(100, 10), 100, 10);
    expectRight(read(200, 10), 200, 10);
    EXPECT_EQ(requests, 2);
    EXPECT_EQ(client->counters().strayLeading, 2);
}

TEST_F(MeasuredTable, AnFfAfterwardsSpoilsNothing)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) { device->write(good + '\xff'); };
    for (const int address : {100, 200, 300})
        expectRight(read(address, 10), address, 10);
    EXPECT_EQ(requests, 3);
}

TEST_F(MeasuredTable, OneDamagedAnswerIsAskedForAgain)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) {
        device->write(requests == 1 ? good.chopped(1) + '\x55' : good);
    };
    expectRight(read(100, 10), 100, 10);
    expectRight(read(200, 10), 200, 10);
    EXPECT_EQ(client->counters().badChecksums, 1);
}

TEST_F(MeasuredTable, DamagedForEverSaysSo)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) {
        device->write(good.chopped(1) + '\x55');
    };
    expectError(read(100, 10), ErrorCode::Protocol, "damaged");
}

TEST_F(MeasuredTable, AnotherUnitsAnswerIsNotOurs)
{
    misbehave = [this](const Incoming &incoming, const QByteArray &, const QByteArray &good) {
        Incoming other = incoming;
        other.unit = 9;
        device->write(encodeAnswer(Framing::Rtu, other, good.sliced(1).chopped(2)));
    };
    expectError(read(100, 10), ErrorCode::Protocol, "another unit");
    misbehave = {};
    expectRight(read(100, 10), 100, 10);
}

TEST_F(MeasuredTable, ByteByByteFiveMillisecondsApartTheClockIsRestartedByProgress)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &good) {
        for (qsizetype at = 0; at < good.size(); ++at)
            later(5ms * at, good.mid(at, 1));
    };
    const Outcome outcome = read(100, 125); // 1.3 s, beyond the second a device may take
    expectRight(outcome, 100, 125);
    EXPECT_EQ(requests, 1);
    EXPECT_GE(outcome.took, 1270ms);
}

// QtSerialBus never ended this one and reported millions of errors.
TEST_F(MeasuredTable, UnpluggedAfterTheRequestEverythingEndsOnce)
{
    misbehave = [this](const Incoming &, const QByteArray &, const QByteArray &) {
        timers.push_back(clock.after(3ms, [this] { device.reset(); }));
    };
    int ends = 0, others = 0;
    const Instant start = clock.now();
    for (int i = 0; i < 5; ++i)
        client->send({1, Function::ReadHolding, 100, 10}, [&](Result<Registers> result) {
            ++(!result && result.error().code == ErrorCode::Vanished ? ends : others);
        });
    clock.advance(10ms);
    EXPECT_EQ(ends, 5);
    EXPECT_LT(clock.now() - start, 20ms);
    clock.advance(60s);
    EXPECT_EQ(ends, 5);
    EXPECT_EQ(others, 0);
    EXPECT_TRUE(client->hasEnded());
}

TEST_F(MeasuredTable, AReadOf126IsNeverSent)
{
    expectError(read(100, 126), ErrorCode::Invalid, "outside");
    EXPECT_EQ(requests, 0);
}

// A write is sent once: nobody knows what a lost answer meant. Whoever wants it again reads back first.
TEST_F(MeasuredTable, AWriteWithoutAnAnswerIsNotRepeated)
{
    misbehave = [](const Incoming &, const QByteArray &, const QByteArray &) {};
    std::optional<Result<Registers>> result;
    client->send({1, Function::WriteMany, 100, 0, {1, 2}}, [&](Result<Registers> one) { result = std::move(one); });
    for (int i = 0; i < 60'000 && !result; ++i)
        clock.advance(1ms);
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->error().code, ErrorCode::Timeout);
    EXPECT_EQ(std::count_if(asked.begin(), asked.end(), [](const Request &one) { return !isRead(one.function); }), 1);
}

// A line that babbles for ever: an end, and little kept.
TEST(RtuFlood, KeepsLittleAndEnds)
{
    RtuLine line(QStringLiteral("serial:test"), Timing{});
    const Request request{1, Function::ReadHolding, 40000, 125};
    line.start(request, 0ns);
    line.tick(20ms);
    line.takeOutput();
    QByteArray noise;
    quint32 random = 1;
    for (int i = 0; i < 24 * 1024; ++i) {
        random = random * 1664525U + 1013904223U;
        noise += static_cast<char>(random >> 24);
    }
    // The worst: heads of answers all over.
    for (qsizetype at = 0; at + 2 < noise.size(); at += 7)
        noise.replace(at, 2, QByteArray::fromHex("0103"));
    std::optional<Instant> named; // when it was first said
    Instant now = 20ms;
    int outcomes = 0;
    for (qint64 fed = 0; fed < 17 * 1024 * 1024; fed += noise.size()) {
        line.feed(noise, now);
        EXPECT_LE(line.buffered(), 1024);
        now += 10ms;
        line.tick(now);
        line.takeOutput();
        const auto outcome = line.takeOutcome();
        if (!outcome)
            continue;
        EXPECT_EQ(outcome->error().code, ErrorCode::Protocol);
        named = named.value_or(now);
        ++outcomes;
        line.start(request, now); // whoever asks again has his answer, too, though no silence comes
    }
    ASSERT_TRUE(named.has_value()) << "still waiting";
    EXPECT_LT(*named, 1s) << "so much is no answer: nobody waits for its end";
    EXPECT_GE(outcomes, 1);
}

TEST(TcpFlood, KeepsLittleAndEnds)
{
    TcpLine line(QStringLiteral("tcp:test"), Timing{});
    line.start({1, Function::ReadHolding, 40000, 125}, 0ns);
    line.takeOutput();
    const QByteArray noise(64 * 1024, '\xa5');
    std::optional<Result<Registers>> outcome;
    Instant now = 1ms;
    for (; !outcome && now < 120s; now += 10ms) {
        line.feed(noise, now);
        EXPECT_LE(line.buffered(), 1024);
        line.tick(now);
        line.takeOutput();
        outcome = line.takeOutcome();
    }
    EXPECT_LT(now, 1s);
    ASSERT_TRUE(outcome.has_value()) << "still waiting";
    ASSERT_FALSE(*outcome);
    EXPECT_TRUE(outcome->error().message.contains(QStringLiteral("bytes that are no answer")))
        << qUtf8Printable(outcome->error().message);
}

} // namespace wm::modbus
