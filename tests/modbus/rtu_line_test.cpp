// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/request_reader.h"
#include "devices/modbus/rtu_line.h"
#include "devices/modbus/tcp_line.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace wm::modbus {
namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

const Request kRead{1, Function::ReadHolding, 40000, 2};

/// The answer a good device gives.
QByteArray answerTo(const Request &request, const Registers &values, quint8 unit = 1)
{
    return withCrc(QByteArray(1, static_cast<char>(unit)) + answerPdu(request, values));
}

/// A line whose requests are answered by hand, with its own time.
class RtuLineTest : public ::testing::Test
{
protected:
    void start(const Request &request)
    {
        line.start(request, now);
        wait(20ms); // the gap between frames
    }
    void wait(Duration time)
    {
        const Instant end = now + time;
        while (const auto wake = line.wakeAt()) {
            if (*wake > end)
                break;
            now = std::max(now, *wake);
            line.tick(now);
            sent += line.takeOutput();
        }
        now = end;
        sent += line.takeOutput();
    }
    void receive(const QByteArray &bytes)
    {
        line.feed(bytes, now);
        sent += line.takeOutput();
    }
    QByteArray takeSent() { return std::exchange(sent, {}); }

    RtuLine line{QStringLiteral("serial:test"), Timing{}};
    Instant now{0};
    QByteArray sent;
};

} // namespace

TEST(Crc, AgreesWithTheSpecification)
{
    // Modbus over serial line V1.02, appendix B: 02 07 gives 41 12.
    EXPECT_EQ(withCrc(hex("0207")), hex("02074112"));
    EXPECT_TRUE(endsInCrc(hex("02074112")));
    EXPECT_FALSE(endsInCrc(hex("02074113")));
}

TEST_F(RtuLineTest, AnswersWhatWasAsked)
{
    start(kRead);
    EXPECT_EQ(takeSent(), withCrc(hex("01039c400002")));
    receive(answerTo(kRead, {0x5375, 0x6E53}));
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(**outcome, (Registers{0x5375, 0x6E53}));
}

struct Wire
{
    const char *name;
    QByteArray bytes; ///< what comes back for kRead
    bool good;
};

class EveryWire : public RtuLineTest, public ::testing::WithParamInterface<Wire>
{
};

TEST_P(EveryWire, GivesTheRightValuesOrNone)
{
    start(kRead);
    receive(GetParam().bytes);
    auto outcome = line.takeOutcome();
    if (GetParam().good) {
        ASSERT_TRUE(outcome && *outcome);
        EXPECT_EQ(**outcome, (Registers{0x5375, 0x6E53}));
        return;
    }
    EXPECT_FALSE(outcome) << "believed";
    for (int i = 0; i < 20 && !outcome; ++i) {
        wait(1s);
        outcome = line.takeOutcome();
    }
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(*outcome);
}

const QByteArray kGood = answerTo(kRead, {0x5375, 0x6E53});
const QByteArray kQuestion = withCrc(hex("01039c400002"));
INSTANTIATE_TEST_SUITE_P(
    Wires, EveryWire,
    ::testing::Values(
        Wire{"plain", kGood, true}, Wire{"echo", kQuestion + kGood, true},
        Wire{"leading zero", hex("00") + kGood, true}, Wire{"three leading zeros", hex("000000") + kGood, true},
        Wire{"leading ff", hex("ff") + kGood, true}, Wire{"zero before the echo", hex("00") + kQuestion + kGood, true},
        Wire{"trailing ff", kGood + hex("ff"), true}, Wire{"noise first", hex("0103aa55") + kGood, true},
        Wire{"a false head that swallows", hex("0103040103") + kGood, true},
        Wire{"other unit first", answerTo(kRead, {1, 2}, 2) + kGood, true}, Wire{"silence", {}, false},
        Wire{"only the echo", kQuestion, false}, Wire{"bad checksum", kGood.chopped(1) + '\x55', false},
        Wire{"one register fewer", answerTo(kRead, {0x5375}), false},
        Wire{"one register more", answerTo(kRead, {0x5375, 0x6E53, 1}), false},
        Wire{"other function", withCrc(hex("01040453756e53")), false},
        Wire{"other unit", answerTo(kRead, {0x5375, 0x6E53}, 2), false}, Wire{"cut short", kGood.chopped(1), false}),
    [](const auto &one) { return QString::fromLatin1(one.param.name).replace(u' ', u'_').toStdString(); });

TEST_F(RtuLineTest, ALateAnswerIsNeverTakenForTheNextOnes)
{
    start(kRead);
    takeSent();
    wait(1300ms); // the deadline passes; the line must now be silent for as long again
    EXPECT_EQ(takeSent(), QByteArray());
    receive(answerTo(kRead, {1, 1})); // late: dropped, and the silence begins anew
    wait(900ms);
    EXPECT_EQ(takeSent(), QByteArray());
    wait(300ms);
    // The repeated read would look the same as the abandoned one, so a read of another length goes first.
    const QByteArray guard = takeSent();
    ASSERT_FALSE(guard.isEmpty());
    const Request guardRead{1, Function::ReadHolding, 40000, 1};
    EXPECT_EQ(guard, withCrc(QByteArray(1, '\x01') + requestPdu(guardRead)));
    // An even later answer to the first request is still nothing.
    receive(answerTo(kRead, {2, 2}));
    EXPECT_FALSE(line.takeOutcome());
    receive(answerTo(guardRead, {0x5375}));
    wait(20ms);
    EXPECT_EQ(takeSent(), kQuestion);
    receive(kGood);
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(**outcome, (Registers{0x5375, 0x6E53}));
    EXPECT_FALSE(line.isTainted());
}

TEST_F(RtuLineTest, ANewRequestAfterATimeOutIsGuardedToo)
{
    const Request single{1, Function::WriteMany, 100, 0, {7, 8}};
    start(single);
    takeSent();
    wait(1300ms);
    auto outcome = line.takeOutcome(); // writes are sent once
    ASSERT_TRUE(outcome);
    EXPECT_EQ((*outcome).error().code, ErrorCode::Timeout);
    start(single);
    wait(1s);
    EXPECT_EQ(takeSent().size(), 8) << "a guard read, not the write";
    receive(answerTo(single, {})); // the first write's answer, late
    EXPECT_FALSE(line.takeOutcome());
}

TEST_F(RtuLineTest, ProgressRestartsTheDeadline)
{
    const Request many{1, Function::ReadHolding, 0, 125};
    start(many);
    Registers values(125, 0x1234);
    const QByteArray answer = answerTo(many, values);
    for (const char byte : answer) { // 255 bytes, 20 ms apart: five seconds
        receive(QByteArray(1, byte));
        wait(20ms);
    }
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ((**outcome).size(), 125);
}

TEST_F(RtuLineTest, ABabblingLineEnds)
{
    start(kRead);
    std::optional<Result<Registers>> outcome;
    int seconds = 0;
    for (; seconds < 120 && !outcome; ++seconds) {
        for (int i = 0; i < 10; ++i) {
            receive(hex("a5"));
            wait(100ms);
        }
        outcome = line.takeOutcome();
    }
    ASSERT_TRUE(outcome) << "still waiting";
    EXPECT_EQ((*outcome).error().code, ErrorCode::Protocol);
}

TEST_F(RtuLineTest, AWriteOfOneIsNotProvedByItsOwnEcho)
{
    const Request write{1, Function::WriteOne, 40172, 0, {1}};
    start(write);
    // Nothing is known of the adapter yet, so a read comes first and shows that it echoes.
    const Request guard{1, Function::ReadHolding, 40172, 1};
    const QByteArray guardFrame = withCrc(QByteArray(1, '\x01') + requestPdu(guard));
    EXPECT_EQ(takeSent(), guardFrame);
    receive(guardFrame + answerTo(guard, {0xFFFF}));
    wait(20ms);
    const QByteArray frame = takeSent();
    EXPECT_EQ(frame, withCrc(QByteArray(1, '\x01') + requestPdu(write)));
    receive(frame); // the echo
    EXPECT_FALSE(line.takeOutcome()) << "took the echo for the answer";
    receive(frame); // the answer
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_TRUE(line.counters().echoes);
}

TEST_F(RtuLineTest, AnExceptionIsAnAnswer)
{
    start(kRead);
    receive(withCrc(hex("018302")));
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome);
    EXPECT_EQ((*outcome).error().code, ErrorCode::Refused);
    EXPECT_TRUE((*outcome).error().context.contains(QStringLiteral("exception 2")));
}

TEST_F(RtuLineTest, SaysWhatCameInsteadOfAnAnswer)
{
    const std::pair<QByteArray, const char *> cases[] = {{kGood.chopped(1) + '\x55', "bad checksum"},
                                                         {answerTo(kRead, {1, 2}, 2), "wrong unit"},
                                                         {answerTo(kRead, {1}), "foreign answer"},
                                                         {hex("deadbeefdead"), "noise"}};
    for (const auto &[bytes, word] : cases) {
        RtuLine one(QStringLiteral("serial:test"), Timing{9600, 1s, 1});
        one.start(kRead, 0ns);
        one.takeOutput();
        one.feed(bytes, 1ms);
        one.tick(20s);
        const auto outcome = one.takeOutcome();
        ASSERT_TRUE(outcome) << word;
        EXPECT_EQ((*outcome).error().code, ErrorCode::Protocol) << word;
        EXPECT_TRUE((*outcome).error().context.contains(QString::fromLatin1(word)))
            << qUtf8Printable((*outcome).error().context);
    }
}

// DEVICES.md §2, rule 4: 1 s, and 60 ms for every 20 bytes expected.
TEST(RtuLineOverBluetooth, TheDeadlineGoesByPiecesOf20Bytes)
{
    Timing timing{9600, 1s, 1};
    timing.per20Bytes = 60ms;
    for (const auto &[registers, pieces] : {std::pair{1, 1}, {7, 1}, {8, 2}, {125, 13}}) {
        RtuLine one(QStringLiteral("ble:test"), timing);
        one.start({1, Function::ReadHolding, 0, static_cast<quint16>(registers)}, 0ns);
        EXPECT_FALSE(one.takeOutput().isEmpty());
        const Duration limit = 1s + 60ms * pieces;
        one.tick(limit - 1ns);
        EXPECT_FALSE(one.takeOutcome()) << registers;
        one.tick(limit);
        const auto outcome = one.takeOutcome();
        ASSERT_TRUE(outcome) << registers;
        EXPECT_EQ((*outcome).error().code, ErrorCode::Timeout);
    }
}

TEST(TcpLine, OnlyTheTransactionAskedCounts)
{
    TcpLine line(QStringLiteral("tcp:test"), Timing{});
    line.start(kRead, 0ns);
    EXPECT_EQ(line.takeOutput(), hex("0001 0000 0006 01 03 9c40 0002"));
    line.feed(hex("0000 0000 0007 01 03 04 00010001"), 1ms); // an older one's
    EXPECT_FALSE(line.takeOutcome());
    line.feed(hex("0001 0000 0005 01 03 02 5375"), 1ms); // too short
    EXPECT_FALSE(line.takeOutcome());
    line.feed(hex("0001 0000 0007 01 03 04 5375"), 1ms);
    EXPECT_FALSE(line.takeOutcome());
    line.feed(hex("6e53"), 2ms);
    const auto outcome = line.takeOutcome();
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(**outcome, (Registers{0x5375, 0x6E53}));
    EXPECT_EQ(line.counters().foreignAnswers, 2);
}

TEST(TcpLine, WhatCameInsteadOfAnAnswerIsNamed)
{
    struct Case
    {
        QByteArray came;
        ErrorCode code;
        const char *says;
    };
    for (const Case &one : {Case{{}, ErrorCode::Timeout, "does not answer"},
                            Case{QByteArray(3000, '\xa5'), ErrorCode::Protocol, "bytes that are no answer"},
                            Case{hex("7777 0000 0007 01 03 04 00010001"), ErrorCode::Protocol, "bytes that are no"},
                            Case{hex("0000 0000 0007 01 03 04 00010001"), ErrorCode::Timeout, "does not answer"},
                            Case{hex("0001 0000 0007 02 03 04 00010001"), ErrorCode::Protocol, "another unit than 1"},
                            Case{hex("0001 0000 0005 01 03 02 5375"), ErrorCode::Protocol, "something other than"}}) {
        Timing once;
        once.readTries = 1;
        TcpLine line(QStringLiteral("tcp:test"), once);
        line.start(kRead, 0ns);
        line.feed(one.came, 1ms);
        line.tick(60s);
        const auto outcome = line.takeOutcome();
        ASSERT_TRUE(outcome && !*outcome) << one.says;
        EXPECT_EQ(int(outcome->error().code), int(one.code)) << one.says;
        EXPECT_TRUE(outcome->error().message.contains(QString::fromLatin1(one.says)))
            << qUtf8Printable(outcome->error().message);
    }
}

TEST(RequestReader, FindsRequestsAmongNoise)
{
    RequestReader reader(Framing::Rtu);
    const Request write{1, Function::WriteMany, 10, 0, {1, 2, 3}};
    QByteArray bytes = hex("00ff") + kQuestion + withCrc(QByteArray(1, '\x01') + requestPdu(write));
    QList<Incoming> found;
    for (const char byte : bytes)
        found += reader.feed(QByteArrayView(&byte, 1), 1ms);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].request, kRead);
    EXPECT_EQ(found[1].request, write);
}

} // namespace wm::modbus
