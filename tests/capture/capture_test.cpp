// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/json.h"
#include "devices/capture/recorded_link.h"
#include "devices/capture/replay_link.h"
#include "devices/link/link_pair.h"
#include "devices/modbus/modbus.h"
#include "tests/support/expect_log.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace std::chrono_literals;

namespace wm::capture {
namespace {

const QByteArray kRequest = QByteArray::fromHex("01039c400002eb8f"),
                 kAnswer = QByteArray::fromHex("01030453756e53dfc6");

class CaptureTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const { return dir.filePath(QString::fromLatin1(name)); }
    /// A request, its answer in two pieces, and a second request.
    QString record()
    {
        auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
        far->open();
        RecordedLink link(clock, std::move(near), *CaptureWriter::create(path("a.pcap"), clock));
        link.open();
        link.write(kRequest);
        clock.advance(5ms);
        far->write(kAnswer.left(4));
        clock.advance(10ms);
        far->write(kAnswer.mid(4));
        clock.advance(100ms);
        EXPECT_EQ(link.capture().frames(), 2);
        link.write(kRequest);
        far.reset();
        return path("a.pcap");
    }
    QTemporaryDir dir;
    ManualClock clock;
};

} // namespace

TEST_F(CaptureTest, WhatPassedIsReadBack)
{
    const auto frames = readCapture(record());
    ASSERT_TRUE(frames) << qUtf8Printable(frames.error().message);
    ASSERT_EQ(frames->size(), 4);
    EXPECT_EQ((*frames)[3].mark, Mark::Gone) << "the plug was pulled";
    EXPECT_EQ((*frames)[3].number, 4);
    EXPECT_EQ((*frames)[0].direction, Direction::Sent);
    EXPECT_EQ((*frames)[0].bytes, kRequest);
    EXPECT_EQ((*frames)[1].direction, Direction::Received);
    EXPECT_EQ((*frames)[1].bytes, kAnswer) << "pieces close together are one frame";
    EXPECT_EQ((*frames)[1].at, 5ms);
    EXPECT_EQ((*frames)[1].utcMicroseconds, 1'800'000'000'005'000);
}

TEST_F(CaptureTest, WiresharkDecodesIt)
{
    QProcess tshark;
    tshark.start(QStringLiteral("tshark"),
                 {QStringLiteral("-r"), record(), QStringLiteral("-d"), QStringLiteral("rtacser.data,mbrtu"),
                  QStringLiteral("-T"), QStringLiteral("fields"), QStringLiteral("-e"),
                  QStringLiteral("rtacser.eventtype"), QStringLiteral("-e"), QStringLiteral("modbus.func_code"),
                  QStringLiteral("-e"), QStringLiteral("modbus.reference_num"), QStringLiteral("-e"),
                  QStringLiteral("modbus.regval_uint16")});
    ASSERT_TRUE(tshark.waitForFinished(60'000)) << "tshark is needed for this test";
    const QList<QByteArray> lines = tshark.readAllStandardOutput().split('\n');
    ASSERT_GE(lines.size(), 3) << tshark.readAllStandardError().constData();
    EXPECT_TRUE(lines[0].contains("3\t40000")) << lines[0].constData();
    EXPECT_TRUE(lines[1].contains("21365,28243")) << lines[1].constData();
}

TEST_F(CaptureTest, TheHashIsTheFiles)
{
    auto writer = *CaptureWriter::create(path("b.pcap"), clock);
    writer->add(Direction::Sent, "abc", clock.now());
    const auto hash = writer->finish();
    ASSERT_TRUE(hash);
    EXPECT_EQ(*hash, sha256(*readFile(path("b.pcap"))));
}

TEST_F(CaptureTest, ItHasABoundAndSaysWhatIsLost)
{
    auto writer = *CaptureWriter::create(path("c.pcap"), clock, 10'000);
    for (int i = 0; i < 1000; ++i)
        writer->add(Direction::Received, QByteArray(100, 'x'), clock.now());
    EXPECT_FALSE(writer->isWhole());
    EXPECT_LE(QFileInfo(path("c.pcap")).size(), 10'100);
    const auto frames = readCapture(path("c.pcap"));
    ASSERT_TRUE(frames);
    EXPECT_EQ(frames->last().mark, Mark::Lost);
}

TEST_F(CaptureTest, NothingIsOverwritten)
{
    ASSERT_TRUE(CaptureWriter::create(path("d.pcap"), clock));
    EXPECT_FALSE(CaptureWriter::create(path("d.pcap"), clock));
}

TEST_F(CaptureTest, DamagedFilesAreRefused)
{
    const QByteArray good = *readFile(record());
    for (const QByteArray &bad : {QByteArray(), good.left(10), good.left(30), QByteArray(200, '\xff')})
        EXPECT_FALSE(readCapture(bad, QStringLiteral("the file"))) << bad.size();
    QByteArray ethernet = good;
    ethernet[20] = 1;
    EXPECT_EQ(readCapture(ethernet, QStringLiteral("the file")).error().code, ErrorCode::Corrupt);
}

TEST_F(CaptureTest, AReplayAnswersTheSameQuestions)
{
    ReplayLink link(clock, QStringLiteral("replay:a"), *readCapture(record()));
    QByteArray got;
    QList<ErrorCode> ends;
    QObject::connect(&link, &link::Link::received, &link, [&](const QByteArray &bytes) { got += bytes; });
    QObject::connect(&link, &link::Link::closed, &link, [&](const Error &reason) { ends += reason.code; });
    link.open();
    link.write(kRequest);
    clock.advance(4ms);
    EXPECT_EQ(got, QByteArray()) << "not before its time";
    clock.advance(1ms);
    EXPECT_EQ(got, kAnswer);
    link.write("another question");
    EXPECT_EQ(ends, QList<ErrorCode>{ErrorCode::Mismatch});
}

// On a busy machine an answer was heard in pieces, or asked for late: the driver that waited it out then does so again.
// One that gave it up and asked again does that again, too.
TEST_F(CaptureTest, AnAnswerThatWasWaitedForKeepsComing)
{
    const QByteArray asked = modbus::withCrc(QByteArray::fromHex("01039c420002"));
    const QByteArray other = modbus::withCrc(QByteArray::fromHex("01039c500002"));
    const QByteArray answer = modbus::withCrc(QByteArray::fromHex("010304ffff8000"));
    for (const bool givenUp : {false, true}) {
        const QList<Frame> frames{{Direction::Sent, asked, 600ms},
                                  {Direction::Received, answer.first(4), 1100ms},
                                  {Direction::Received, answer.sliced(4), 1750ms},
                                  {Direction::Sent, givenUp ? asked : other, 3s}};
        ReplayLink link(clock, QStringLiteral("replay:a"), frames);
        QByteArray got;
        QList<int> times;
        const Instant start = clock.now();
        QObject::connect(&link, &link::Link::received, &link, [&](const QByteArray &bytes) {
            got += bytes;
            times += static_cast<int>((clock.now() - start) / 1ms);
        });
        link.open();
        link.write(asked); // 600 ms sooner than then
        clock.advance(2s);
        EXPECT_EQ(got, answer);
        EXPECT_EQ(times, givenUp ? (QList<int>{1100, 1750}) : (QList<int>{400, 800, 1100, 1500, 1750}));
    }
}

TEST_F(CaptureTest, AReplayEndsAsTheRecordingDoes)
{
    ReplayLink link(clock, QStringLiteral("replay:a"), *readCapture(record()));
    QList<Error> ends;
    QObject::connect(&link, &link::Link::closed, &link, [&](const Error &reason) { ends += reason; });
    link.open();
    link.write(kRequest);
    clock.advance(115ms);
    link.write(kRequest);
    clock.advance(1s);
    ASSERT_EQ(ends.size(), 1);
    EXPECT_EQ(ends[0].code, ErrorCode::Vanished) << qUtf8Printable(ends[0].message);
}

TEST_F(CaptureTest, ARecordingClosedByTheProgramSaysSo)
{
    {
        auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
        far->open();
        RecordedLink link(clock, std::move(near), *CaptureWriter::create(path("e.pcap"), clock));
        link.open();
        link.write(kRequest);
        link.close();
    }
    const auto frames = readCapture(path("e.pcap"));
    ASSERT_TRUE(frames);
    ASSERT_EQ(frames->size(), 2);
    EXPECT_EQ(frames->last().mark, Mark::Closed);
    ReplayLink replay(clock, QStringLiteral("replay:e"), *frames);
    QList<Error> ends;
    QObject::connect(&replay, &link::Link::closed, &replay, [&](const Error &reason) { ends += reason; });
    replay.open();
    replay.write(kRequest);
    clock.advance(1s);
    EXPECT_TRUE(ends.isEmpty());
    replay.write(kRequest);
    ASSERT_EQ(ends.size(), 1);
    EXPECT_TRUE(ends[0].message.contains(QStringLiteral("frame 2"))) << qUtf8Printable(ends[0].message);
}

// A line that babbles for ever: neither the file nor the memory grows beyond its bound.
TEST_F(CaptureTest, OfAFloodSixteenMegabytesAreKept)
{
    auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
    far->open();
    qint64 passedOn = 0;
    {
        RecordedLink link(clock, std::move(near), *CaptureWriter::create(path("f.pcap"), clock));
        QObject::connect(&link, &link::Link::received, &link,
                         [&](const QByteArray &bytes) { passedOn += bytes.size(); });
        link.open();
        for (int i = 0; i < 24 * 16; ++i) { // 24 MB, never a pause
            far->write(QByteArray(64 * 1024, '\xa5'));
            clock.advance(1ms);
        }
        EXPECT_FALSE(link.capture().isWhole());
        link.close();
    }
    EXPECT_EQ(passedOn, 24 * 1024 * 1024) << "the driver hears everything";
    EXPECT_LE(QFileInfo(path("f.pcap")).size(), CaptureWriter::kMaxBytes);
    EXPECT_GT(QFileInfo(path("f.pcap")).size(), CaptureWriter::kMaxBytes - 128 * 1024);
    const auto frames = readCapture(path("f.pcap"));
    ASSERT_TRUE(frames);
    EXPECT_EQ(frames->at(frames->size() - 2).mark, Mark::Lost);
    EXPECT_EQ(frames->last().mark, Mark::Closed);
}

TEST_F(CaptureTest, NothingIsLeftOfALinkThatDidNotOpen)
{
    auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
    far.reset();
    RecordedLink link(clock, std::move(near), *CaptureWriter::create(path("g.pcap"), clock));
    link.open();
    EXPECT_FALSE(QFileInfo::exists(path("g.pcap")));
}

// A cut in the middle, at every byte: what is whole before it, with a mark in place of the frame that is not; an error
// with a sentence where not one frame is whole; never a crash.
TEST_F(CaptureTest, CutAnywhereWhatIsWholeIsRead)
{
    const QByteArray good = *readFile(record());
    const auto all = *readCapture(good, QStringLiteral("the file"));
    int whole = 0, torn = 0;
    for (qsizetype kept = 0; kept < good.size(); ++kept) {
        const auto frames = readCapture(good.left(kept), QStringLiteral("the file"));
        if (!frames) {
            EXPECT_TRUE(frames.error().message.contains(QStringLiteral("the file"))) << kept;
            EXPECT_LT(kept, 24 + 16 + 12 + kRequest.size()) << "the first frame is whole";
            continue;
        }
        const bool isTorn = !frames->isEmpty() && frames->last().mark == Mark::Torn;
        ++(isTorn ? torn : whole);
        for (qsizetype at = 0; at < frames->size() - (isTorn ? 1 : 0); ++at)
            EXPECT_EQ(frames->at(at).bytes, all.at(at).bytes) << kept;
        EXPECT_EQ(frames->isEmpty() ? 0 : frames->last().number, frames->size()) << "also the one that is not whole";
    }
    EXPECT_EQ(whole, 4) << "at the ends of frames alone";
    EXPECT_GT(torn, 80);
}

// Damage in the middle is no cut: nothing after it could be believed.
TEST_F(CaptureTest, ALengthThatNoFrameHasIsRefused)
{
    QByteArray bad = *readFile(record());
    bad[24 + 16 + 12 + kRequest.size() + 8 + 3] = '\x7f'; // of the second frame
    EXPECT_FALSE(readCapture(bad, QStringLiteral("the file")));
}

TEST_F(CaptureTest, AReplayStopsWhereTheFileBreaksOff)
{
    const QByteArray good = *readFile(record());
    ReplayLink link(clock, QStringLiteral("replay:a"), *readCapture(good.left(good.size() - 3), QStringLiteral("a")));
    QByteArray got;
    std::optional<Error> why;
    QObject::connect(&link, &link::Link::received, &link, [&](const QByteArray &bytes) { got += bytes; });
    QObject::connect(&link, &ReplayLink::misfit, &link, [&](const Error &error) { why = error; });
    link.open();
    link.write(kRequest);
    clock.advance(1s);
    EXPECT_EQ(got, kAnswer) << "what is whole is played";
    link.write(kRequest);
    clock.advance(1s);
    ASSERT_TRUE(why);
    EXPECT_TRUE(why->message.contains(QStringLiteral("breaks off in the middle of frame 4")))
        << qUtf8Printable(why->message);
}

// What a list of recordings shows is what the replay of one says.
TEST_F(CaptureTest, TheBeginningIsToldByTheFileItself)
{
    const QString file = record();
    EXPECT_EQ(beganAt(file), QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC));
    EXPECT_EQ(beganAt(file), beganAt(*readCapture(file)));
    EXPECT_FALSE(beganAt(path("none.pcap")).isValid());
}

TEST_F(CaptureTest, ARecordingOfListeningPlaysAtItsPace)
{
    ReplayLink link(clock, QStringLiteral("replay:b"),
                    {Frame{Direction::Received, "one", 1s}, Frame{Direction::Received, "two", 301s}}, 10);
    QByteArray got;
    int ends = 0;
    QObject::connect(&link, &link::Link::received, &link, [&](const QByteArray &bytes) { got += bytes; });
    QObject::connect(&link, &link::Link::closed, &link, [&] { ++ends; });
    link.open();
    clock.advance(99ms);
    EXPECT_EQ(got, QByteArray());
    clock.advance(1ms);
    EXPECT_EQ(got, "one");
    clock.advance(30s);
    EXPECT_EQ(got, "onetwo");
    EXPECT_EQ(ends, 0) << "a line is quiet after its last byte";
    clock.advance(300ms);
    EXPECT_EQ(ends, 1);
}

// Framing errors and breaks of a line that marks them, for IMS meters on crossed wires: recorded, replayed, and named
// so by Wireshark.
TEST_F(CaptureTest, DamagedCharactersKeepTheirPlaces)
{
    auto writer = *CaptureWriter::create(path("d.pcap"), clock);
    writer->add(Direction::Received, "\xDB\x97", clock.now());
    writer->add(link::MarkedByte{0x17, true}, clock.now());
    writer->add(Direction::Received, "\x7D", clock.now());
    writer->add(link::MarkedByte{0x00, true}, clock.now());
    ASSERT_TRUE(writer->finish());
    const auto frames = readCapture(path("d.pcap"));
    ASSERT_TRUE(frames);
    ASSERT_EQ(frames->size(), 4);
    EXPECT_TRUE((*frames)[1].damaged && (*frames)[3].damaged);
    EXPECT_EQ((*frames)[1].bytes, "\x17");
    EXPECT_FALSE((*frames)[2].damaged);

    ReplayLink replay(clock, QStringLiteral("replay:d"), *frames);
    QByteArray seen;
    QObject::connect(&replay, &link::Link::received, &replay, [&](const QByteArray &bytes) { seen += bytes; });
    QObject::connect(&replay, &link::Link::damaged, &replay, [&](link::MarkedByte character) {
        seen += '<' + QByteArray(1, static_cast<char>(character.byte)) + '>';
    });
    replay.open();
    clock.advance(1s);
    EXPECT_EQ(seen, QByteArray("\xDB\x97<\x17>\x7D<\0>", 9));

    QProcess tshark;
    tshark.start(QStringLiteral("tshark"), {QStringLiteral("-r"), path("d.pcap"), QStringLiteral("-V")});
    ASSERT_TRUE(tshark.waitForFinished(60'000)) << "tshark is needed for this test";
    const QByteArray text = tshark.readAllStandardOutput();
    EXPECT_TRUE(text.contains("FRAMING_ERROR")) << text.constData();
    EXPECT_TRUE(text.contains("SERIAL_BREAK_EVENT"));
}

} // namespace wm::capture
