// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/frame_decoder.h"
#include "devices/bench/frame_words.h"
#include "devices/bench/register_names.h"
#include "devices/modbus/modbus.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wm::bench {
namespace {

using workflow::BenchFrame;
using Kind = BenchFrame::Kind;
using Verdict = BenchFrame::Verdict;

const QByteArray kRequest = modbus::withCrc(QByteArray::fromHex("01039c400002"));
const QByteArray kAnswer = modbus::withCrc(QByteArray::fromHex("01030453756e53"));

QByteArray joined(const QList<BenchFrame> &frames)
{
    QByteArray all;
    for (const BenchFrame &frame : frames)
        if (!frame.sent)
            all += frame.bytes;
    return all;
}

QString fieldValue(const BenchFrame &frame, const QString &name)
{
    for (const workflow::BenchField &field : fieldsOf(frame))
        if (field.name == name)
            return field.value;
    return {};
}

/// Every byte of a frame belongs to exactly one field.
void expectWhole(const BenchFrame &frame)
{
    int at = 0;
    for (const workflow::BenchField &field : fieldsOf(frame)) {
        EXPECT_EQ(field.offset, at) << qUtf8Printable(field.name);
        at += field.length;
    }
    EXPECT_EQ(at, frame.bytes.size());
}

class Rtu : public ::testing::Test
{
protected:
    void ask(const QByteArray &request = kRequest) { decoder->sent(request, now += 1ms); }
    void hear(const QByteArray &bytes, Duration after = 5ms) { decoder->received(bytes, now += after); }
    QList<BenchFrame> all()
    {
        decoder->tick(now += 1s);
        return decoder->take();
    }
    std::unique_ptr<FrameDecoder> decoder = makeDecoder(BenchFrame::Protocol::ModbusRtu);
    Instant now{0};
};

} // namespace

// A device's own names stand beside its registers, those of one point together; what nobody knows keeps its number.
TEST_F(Rtu, RegistersAreCalledByTheNamesOfTheirModel)
{
    const auto catalogue = sunspec::Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    sunspec::FoundModel meter{701, 40070, 153, modbus::Registers(155, 0)};
    meter.registers[0] = 701;
    meter.registers[1] = 153;
    const sunspec::Model &layout = *catalogue->find(701);
    meter.registers[layout.offsetOf(u"Hz_SF")] = static_cast<quint16>(-3);
    sunspec::FoundModel draft{702, 40225, 40, modbus::Registers(42, 1)};
    draft.decoded.unknownRevision = true;
    const auto names = registerNames({meter, draft}, *catalogue);
    const int first = 40070 + layout.offsetOf(u"LNV"); // one register, then Hz with two
    ask(modbus::withCrc(QByteArray::fromHex("0103") + QByteArray::fromHex(QByteArray::number(first, 16)) +
                        QByteArray::fromHex("0003")));
    hear(modbus::withCrc(QByteArray::fromHex("010306ffff0000ea62")));
    const auto frames = all();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(summaryOf(frames[0], names.get()),
              u"Unit 1: read holding registers, 3 from %1 (model 701 %2)"_s.arg(first).arg(layout.top.name));
    QStringList said;
    int covered = 0;
    for (const workflow::BenchField &field : fieldsOf(frames[1], names.get())) {
        said += field.name + u'=' + field.value;
        covered += field.length;
    }
    EXPECT_EQ(covered, frames[1].bytes.size());
    EXPECT_TRUE(said.contains(u"%1 LNV=0xFFFF"_s.arg(first))) << qUtf8Printable(said.join(u' '));
    EXPECT_TRUE(said.contains(u"%1 Hz=60.002 Hz"_s.arg(first + 1))) << qUtf8Printable(said.join(u' '));
    EXPECT_EQ(summaryOf(frames[0]), u"Unit 1: read holding registers, 3 from %1"_s.arg(first)) << "without names";
    EXPECT_FALSE(names->pointAt(40225 + 2, QByteArray(8, '\0'))) << "a layout that is not ours has no names";
    EXPECT_FALSE(names->pointAt(first + 1, QByteArray(2, '\0'))) << "half a value is none";
    EXPECT_FALSE(names->pointAt(first + 2, QByteArray(8, '\0'))) << "in the middle of a value none begins";
    EXPECT_EQ(names->modelAt(39999), QString());
    EXPECT_EQ(registerNames({}, *catalogue), nullptr);
}

TEST_F(Rtu, ARequestAndItsAnswer)
{
    ask();
    hear(kAnswer);
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[0].kind, Kind::Request);
    EXPECT_EQ(frames[0].address, 40000);
    EXPECT_EQ(frames[0].count, 2);
    EXPECT_EQ(frames[0].number, 1);
    EXPECT_TRUE(frames[0].sent);
    EXPECT_EQ(summaryOf(frames[0]), u"Unit 1: read holding registers, 2 from 40000");
    EXPECT_EQ(frames[1].kind, Kind::Answer);
    EXPECT_EQ(frames[1].verdict, Verdict::Good);
    EXPECT_EQ(frames[1].address, 40000) << "an answer is read with its request";
    EXPECT_EQ(fieldValue(frames[1], u"40000"_s), u"21365 (0x5375)");
    EXPECT_EQ(fieldValue(frames[1], u"CRC"_s),
              u"0x%1, right"_s.arg(QString::fromLatin1(kAnswer.right(2).toHex().toUpper())));
    for (const BenchFrame &frame : frames)
        expectWhole(frame);
}

TEST_F(Rtu, AnAnswerByteByByteIsOneFrame)
{
    ask();
    for (const char byte : kAnswer)
        hear(QByteArray(1, byte), 15ms);
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[1].bytes, kAnswer);
}

TEST_F(Rtu, NoiseBeforeAnAnswerIsShownAsThat)
{
    ask();
    hear(QByteArray(1, '\0') + kAnswer);
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 3);
    EXPECT_EQ(frames[1].kind, Kind::Bytes);
    EXPECT_EQ(frames[1].bytes.size(), 1);
    EXPECT_EQ(frames[2].kind, Kind::Answer);
}

TEST_F(Rtu, AWrongChecksumIsNamedWithTheRightOne)
{
    ask();
    QByteArray bad = kAnswer;
    bad[4] = '\x7f';
    hear(bad);
    const auto frames = all();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[1].verdict, Verdict::BadChecksum);
    EXPECT_TRUE(summaryOf(frames[1]).contains(u"the checksum is wrong"));
    const QByteArray right = modbus::withCrc(bad.chopped(2)).right(2);
    EXPECT_TRUE(fieldValue(frames[1], u"CRC"_s).contains(QString::fromLatin1(right.toHex().toUpper())));
    expectWhole(frames[1]);
}

TEST_F(Rtu, HalfAnAnswerEndsWithTheSilenceOrTheNextRequest)
{
    ask();
    hear(kAnswer.left(6));
    EXPECT_EQ(decoder->wakeAt(), now + 200ms);
    auto frames = all();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[1].verdict, Verdict::Cut);
    ask();
    hear(kAnswer.left(3));
    ask();
    frames = decoder->take();
    ASSERT_EQ(frames.size(), 3);
    EXPECT_EQ(frames[1].verdict, Verdict::Cut);
}

TEST_F(Rtu, ExceptionsWritesAndEchoes)
{
    ask();
    hear(kRequest); // the adapter gives back what was sent
    hear(modbus::withCrc(QByteArray::fromHex("018302")));
    const QByteArray one = modbus::withCrc(QByteArray::fromHex("0106000a0001"));
    ask(one);
    hear(one); // the answer to writing one register looks like an echo and is none
    const QByteArray many = modbus::withCrc(QByteArray::fromHex("01100010000204000a000b"));
    ask(many);
    hear(modbus::withCrc(QByteArray::fromHex("011000100002")));
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 7);
    EXPECT_EQ(frames[1].kind, Kind::Echo);
    EXPECT_EQ(frames[2].kind, Kind::Exception);
    EXPECT_EQ(summaryOf(frames[2]), u"Unit 1 refuses: read holding registers, no such address");
    EXPECT_EQ(frames[4].kind, Kind::Answer);
    EXPECT_EQ(frames[5].count, 2);
    EXPECT_EQ(frames[6].kind, Kind::Answer);
    for (const BenchFrame &frame : frames)
        expectWhole(frame);
}

// Whatever comes in whatever pieces: no byte is lost or doubled, and no more than one frame is kept back.
TEST_F(Rtu, NothingIsLostOfAFlood)
{
    quint32 seed = 1;
    QByteArray all;
    QList<BenchFrame> frames;
    for (int i = 0; i < 3000; ++i) {
        QByteArray piece;
        const quint32 size = (seed = seed * 1664525 + 1013904223) >> 23;
        for (quint32 k = 0; k < size; ++k)
            piece += static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        if (i % 7 == 0)
            piece += kAnswer;
        all += piece;
        hear(piece, 1ms);
        frames += decoder->take();
        EXPECT_LE(all.size() - joined(frames).size(), 600);
    }
    frames += this->all();
    EXPECT_EQ(joined(frames), all);
    for (const BenchFrame &frame : frames)
        EXPECT_LE(frame.bytes.size(), 600);
}

TEST(Tcp, AnswersFindTheirRequestsByNumber)
{
    const auto decoder = makeDecoder(BenchFrame::Protocol::ModbusTcp);
    decoder->sent(QByteArray::fromHex("000100000006 01 03 9c40 0002"), 1ms);
    decoder->sent(QByteArray::fromHex("000200000006 01 03 9c42 0001"), 2ms);
    decoder->received(QByteArray::fromHex("ffee 000200000005 01 03 02 0001 0001000000"), 3ms);
    decoder->received(QByteArray::fromHex("07 01 03 04 53756e53"), 4ms);
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 5);
    EXPECT_EQ(frames[2].kind, Kind::Bytes);
    EXPECT_EQ(frames[2].bytes.size(), 2);
    EXPECT_EQ(frames[3].address, 40002);
    EXPECT_EQ(frames[4].address, 40000);
    EXPECT_EQ(frames[4].verdict, Verdict::None) << "there is no checksum to be right";
    EXPECT_EQ(fieldValue(frames[4], u"40001"_s), u"28243 (0x6E53)");
    expectWhole(frames[0]);
    expectWhole(frames[4]);
}

TEST(Ims, FieldsOverTheBytes)
{
    const auto decoder = makeDecoder(BenchFrame::Protocol::Ims);
    const QByteArray frame = QByteArray::fromHex("0012 3401 f405 0000 01e2 400d");
    decoder->received(QByteArray(2, '\xff') + frame.left(5), 0ms);
    decoder->received(frame.mid(5), 10ms);
    EXPECT_EQ(decoder->wakeAt(), Instant(210ms));
    decoder->tick(210ms);
    const auto frames = decoder->take();
    ASSERT_EQ(frames.size(), 2);
    EXPECT_EQ(frames[0].kind, Kind::Bytes);
    EXPECT_EQ(frames[1].kind, Kind::ImsReading);
    EXPECT_EQ(fieldValue(frames[1], u"meter number"_s), u"4660");
    EXPECT_EQ(fieldValue(frames[1], u"peak demand"_s), u"10.00 kW");
    EXPECT_EQ(fieldValue(frames[1], u"demand resets"_s), u"5");
    EXPECT_EQ(fieldValue(frames[1], u"energy"_s), u"123456 kWh");
    expectWhole(frames[1]);
}

TEST(Ims, ALongBurstIsNoReadingHoweverItEnds)
{
    const auto decoder = makeDecoder(BenchFrame::Protocol::Ims);
    decoder->received(QByteArray(300, '\0') + QByteArray::fromHex("00123401f405000001e2400d"), 0ms);
    decoder->tick(1s);
    qsizetype bytes = 0;
    for (const BenchFrame &frame : decoder->take()) {
        EXPECT_EQ(frame.kind, Kind::Bytes);
        bytes += frame.bytes.size();
    }
    EXPECT_EQ(bytes, 312);
}

} // namespace wm::bench
