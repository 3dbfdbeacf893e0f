// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/crossed.h"
#include "devices/ims/ims_listener.h"
#include "devices/ims/reception.h"
#include "devices/link/link_pair.h"
#include "tests/ims/stream.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

using namespace wm;
using namespace wm::ims;
using namespace std::chrono_literals;
using test::frameOf;

namespace {

/// Feeds a Reception as a line would, and keeps what comes out.
struct Line
{
    explicit Line(ReceptionSettings settings = {}) : reception(settings) {}
    void send(const QByteArray &bytes, Duration wait = 0s)
    {
        now += wait;
        keep(reception.take(bytes, now));
    }
    void rest(Duration wait)
    {
        now += wait;
        keep(reception.tick(now));
    }
    void keep(std::vector<Received> more) { heard.insert(heard.end(), more.begin(), more.end()); }
    [[nodiscard]] bool says(Diagnosis diagnosis) const
    {
        const auto all = reception.diagnosis(now, 0s);
        return std::find(all.begin(), all.end(), diagnosis) != all.end();
    }
    Reception reception;
    Instant now{0};
    std::vector<Received> heard;
};

// DEVICES.md §5 a-c, IMS-FRAME-27: however the bytes are cut, the burst is one frame.
TEST(Reception, SilenceMakesTheFrame)
{
    for (qsizetype cut = 1; cut < 12; ++cut) {
        Line line;
        const QByteArray frame = frameOf(2578, 342, 3, 1187);
        line.send(frame.first(cut));
        line.rest(40ms);
        line.send(frame.sliced(cut), 16ms);
        EXPECT_TRUE(line.heard.empty()) << "not before silence";
        line.rest(200ms);
        ASSERT_EQ(line.heard.size(), 1U) << cut;
        EXPECT_EQ(line.heard[0].raw, frame); // IMS-FRAME-39
        EXPECT_EQ(line.heard[0].flags(), QStringList(QStringLiteral("unconfirmed")));
    }
}

TEST(Reception, APauseEndsAPartialFrame) // IMS-FRAME-28
{
    Line line;
    line.send(frameOf(1, 2, 3, 4).first(6));
    line.send(frameOf(1, 2, 3, 4).sliced(6), 60ms);
    line.rest(1s);
    EXPECT_TRUE(line.heard.empty());
    EXPECT_EQ(line.reception.skippedBytes(), 12);
}

TEST(Reception, AFloodWithoutAPauseIsCountedWhileItLasts)
{
    Reception reception;
    for (int i = 0; i < 1000; ++i)
        EXPECT_TRUE(reception.take(QByteArray(1000, '\xa5'), std::chrono::milliseconds(i)).empty());
    EXPECT_EQ(reception.bytes(), 1'000'000);
    EXPECT_EQ(reception.skippedBytes(), 1'000'000);
    EXPECT_TRUE(reception.tick(std::chrono::seconds(10)).empty());
    EXPECT_EQ(reception.skippedBytes(), 1'000'000);
}

TEST(Reception, OnlyIdleBytesMayStandBeforeAFrame)
{
    const QByteArray frame = frameOf(2578, 342, 3, 1187, 7);
    for (const auto &[before, after, frames] : {std::tuple(QByteArray("\x00\xFF", 2), QByteArray(), 1U),
                                                {QByteArray("\x41"), QByteArray(), 0U},
                                                {QByteArray(), QByteArray("\x41"), 0U},
                                                {QByteArray(500, '\0'), QByteArray(), 1U},
                                                {QByteArray(500, 'x'), QByteArray(), 0U}}) {
        Line line;
        line.send(before + frame + after);
        line.rest(1s);
        EXPECT_EQ(line.heard.size(), frames);
    }
}

// DEVICES.md §5 e, notes I-24: a second frame a period later confirms.
TEST(Reception, TheSecondFrameConfirms)
{
    for (const auto &[wait, confirmed] : {std::pair<Duration, bool>(284s, false),
                                          {285s, true},
                                          {300s, true},
                                          {315s, true},
                                          {316s, false},
                                          {600s, true},
                                          {631s, false},
                                          {1200s, false}}) {
        Line line;
        line.send(frameOf(2578, 342, 3, 1187));
        line.rest(1s);
        line.send(frameOf(2578, 342, 3, 1188), wait - 1s);
        line.rest(1s);
        ASSERT_EQ(line.heard.size(), 2U);
        EXPECT_EQ(line.heard[1].confirmed, confirmed) << std::chrono::duration_cast<std::chrono::seconds>(wait).count();
        EXPECT_EQ(line.heard[1].flags().isEmpty(), confirmed);
    }
}

// IMS-FRAME-32, -36, -21, -22, IMS-DEMAND-06, -09.
TEST(Reception, OnlyAPossibleSecondFrameConfirms)
{
    const auto second = [](const QByteArray &first, const QByteArray &next, ReceptionSettings settings = {}) {
        Line line(settings);
        line.send(first);
        line.send(next, 300s);
        line.rest(1s);
        return line.heard.at(1);
    };
    const QByteArray base = frameOf(2578, 342, 3, 1187);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 3, 1187)).confirmed);
    EXPECT_TRUE(second(base, frameOf(2578, 100, 4, 1190)).flags() == QStringList(QStringLiteral("unconfirmed")))
        << "a reset lets demand fall; the next frame has to hold it";
    EXPECT_TRUE(second(base, frameOf(2578, 100, 3, 1190)).implausible);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 5, 1190)).implausible);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 3, 1186)).implausible);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 3, 1187 + 121)).implausible);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 3, 1187 + 11), {.labelId = {}, .maxKw = 48.0}).implausible);
    EXPECT_TRUE(second(base, frameOf(2578, 342, 3, 1187 + 10), {.labelId = {}, .maxKw = 48.0}).confirmed);
    EXPECT_FALSE(second(frameOf(2578, 3313, 255, 16'777'214), frameOf(2578, 0, 0, 3)).implausible);
    EXPECT_TRUE(second(frameOf(2578, 3313, 0, 16'777'214), frameOf(2578, 3313, 0, 3)).confirmed);
    EXPECT_FALSE(second(base, frameOf(2579, 342, 3, 1188)).confirmed) << "another meter";
    EXPECT_TRUE(second(base, frameOf(2578, 5000, 3, 1188), {.labelId = {}, .maxKw = 48.0}).implausible)
        << "100 kW on a 48 kW meter";
}

TEST(Reception, TheLabelsNumberNeedsNoSecondFrame) // IMS-FRAME-34, -23
{
    Line line({.labelId = 2578});
    line.send(frameOf(2578, 342, 3, 1187));
    line.send(frameOf(99, 342, 3, 1187), 1s);
    line.rest(1s);
    ASSERT_EQ(line.heard.size(), 2U);
    EXPECT_TRUE(line.heard[0].flags().isEmpty());
    EXPECT_FALSE(line.heard[0].confirmed) << "heard once all the same";
    EXPECT_TRUE(line.heard[1].unconfirmed);
}

TEST(Reception, ARepetitionIsNoConfirmation) // IMS-FRAME-37
{
    Line line;
    line.send(frameOf(2578, 342, 3, 1187));
    line.send(frameOf(2578, 342, 3, 1187), 2s);
    line.rest(1s);
    ASSERT_EQ(line.heard.size(), 2U);
    EXPECT_TRUE(line.heard[1].suspect);
    line.send(frameOf(2578, 342, 3, 1187), 297s);
    line.rest(1s);
    EXPECT_TRUE(line.heard[2].confirmed);
}

TEST(Reception, TwoMetersAreToldApart) // IMS-RS485-14
{
    Line line;
    for (std::uint32_t i = 0; i < 3; ++i) {
        line.send(frameOf(1111, 10, 0, 100 + i), i == 0 ? 0s : 259s);
        line.send(frameOf(2222, 20, 0, 70'000 + i), 41s);
    }
    line.rest(1s);
    ASSERT_EQ(line.heard.size(), 6U);
    EXPECT_TRUE(line.heard[4].confirmed && line.heard[5].confirmed);
    EXPECT_TRUE(line.says(Diagnosis::TwoMeters));
}

// Two meters that talk at once: every frame is of another number, and none of them is a meter's.
TEST(Reception, NumbersThatNeverComeTwiceAreACollision) // IMS-RS485-14
{
    Line line;
    line.send(frameOf(2578, 342, 3, 1187));
    line.send(frameOf(4642, 10, 1, 1027), 300s);
    line.rest(1s);
    EXPECT_TRUE(line.says(Diagnosis::TwoMeters));
    ReceptionSettings settings;
    settings.labelId = 2578;
    Line ours(settings);
    ours.send(frameOf(2578, 342, 3, 1187));
    ours.send(frameOf(4642, 10, 1, 1027), 300s);
    ours.rest(1s);
    EXPECT_FALSE(ours.says(Diagnosis::TwoMeters)) << "one odd frame besides the label's meter proves nothing";
    Line damaged;
    damaged.send(frameOf(2578, 342, 3, 1187));
    damaged.send(frameOf(2578 ^ 64, 342, 3, 1188), 300s);
    damaged.rest(1s);
    EXPECT_FALSE(damaged.says(Diagnosis::TwoMeters)) << "one bit differs: it may be one meter";
}

TEST(Reception, SaysWhenTheNextFrameIsDue) // IMS-RS485-02, -04
{
    Line line;
    EXPECT_FALSE(line.reception.nextExpected(0s));
    line.send(frameOf(2578, 342, 3, 1187), 10s);
    line.rest(1s);
    EXPECT_EQ(line.reception.nextExpected(20s), Instant(310s));
    EXPECT_EQ(line.reception.nextExpected(324s), Instant(310s)) << "late, but within the window";
    EXPECT_EQ(line.reception.nextExpected(326s), Instant(610s));
    EXPECT_FALSE(line.reception.nextExpected(650s)) << "silent";
    line.now = 650s;
    EXPECT_TRUE(line.says(Diagnosis::NoFrames));
}

TEST(Reception, DiagnosesTheLine)
{
    Line crossed;
    for (std::uint32_t i = 0; i < 2; ++i)
        crossed.send(asHeardOverCrossedWires(frameOf(2578, 342, 3, 1187 + i)), 300s);
    crossed.rest(1s);
    EXPECT_TRUE(crossed.heard.empty()); // IMS-RS485-12: no reading
    EXPECT_TRUE(crossed.says(Diagnosis::PolaritySwapped));
    crossed.send(frameOf(2578, 342, 3, 1189), 300s);
    crossed.rest(1s);
    EXPECT_FALSE(crossed.says(Diagnosis::PolaritySwapped)) << "put right";

    Line stuck;
    for (int i = 0; i < 100; ++i)
        stuck.send(QByteArray(4, '\0'), 50ms);
    EXPECT_TRUE(stuck.says(Diagnosis::StuckZero)); // IMS-RS485-13
    Line lossy;
    for (std::uint32_t i = 0; i < 3; ++i)
        lossy.send(frameOf(2578, 342, 3, 1187 + i).remove(4, 1), 300s);
    lossy.rest(1s);
    EXPECT_TRUE(lossy.heard.empty());
    EXPECT_TRUE(lossy.says(Diagnosis::ByteLoss)); // IMS-FRAME-30
    Line slow;
    for (int i = 0; i < 3; ++i)
        slow.send(QByteArray::fromHex("C01E7898E0"), 300s);
    slow.rest(1s);
    EXPECT_TRUE(slow.says(Diagnosis::WrongBaud)); // IMS-RS485-10
}

// DEVICES.md §5: the example of the paper, and that a crossed frame never passes.
TEST(Crossed, TheReceiverModel)
{
    EXPECT_EQ(asHeardOverCrossedWires(QByteArray::fromHex("00123401F405000001E2400D")),
              QByteArray::fromHex("DB97FD7DFFFD9500"));
    std::mt19937 random(5);
    int randomFits = 0;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray frame =
            frameOf(static_cast<std::uint16_t>(random()), static_cast<std::uint16_t>(random()),
                    static_cast<std::uint8_t>(random()), static_cast<std::uint32_t>(random()) % kKwhModulus,
                    static_cast<std::uint8_t>(random()));
        const QByteArray heard = asHeardOverCrossedWires(frame);
        EXPECT_TRUE(couldBeCrossed(heard));
        EXPECT_FALSE(couldBeCrossed(frame));
        for (const Candidate &candidate : findCandidates(heard))
            ADD_FAILURE() << candidate.offset;
        QByteArray noise;
        for (int n = 8; n > 0; --n)
            noise.append(static_cast<char>(random()));
        randomFits += couldBeCrossed(noise) ? 1 : 0;
    }
    EXPECT_LE(randomFits, 10);
}

// IMS-FRAME-27 as a property: cutting the bytes differently changes nothing.
RC_GTEST_PROP(Reception, CutsDoNotMatter, ())
{
    const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(
        rc::gen::weightedElement<std::uint8_t>({{5, 0x00}, {2, 0x0D}, {1, 0xFF}, {1, 0x33}}));
    const QByteArray stream(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    Line whole, cut;
    whole.send(stream);
    whole.rest(1s);
    for (const char byte : stream)
        cut.send(QByteArray(1, byte), 1ms);
    cut.rest(1s);
    RC_ASSERT(whole.heard.size() == cut.heard.size());
    RC_ASSERT(whole.reception.skippedBytes() == cut.reception.skippedBytes());
    RC_ASSERT(whole.reception.bytes() == stream.size());
    if (!whole.heard.empty())
        RC_ASSERT(whole.heard[0].raw == cut.heard[0].raw && whole.heard[0].offset == cut.heard[0].offset);
}

// Continuous noise never makes a frame: there is no silence in it. Noise in bursts makes one about every 2^24 of 12
// bytes.
TEST(Reception, FalseAcceptanceOnRandomBytes)
{
    std::mt19937 random(20'261'121);
    Line endless, bursts;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes(12, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        endless.send(bytes, 12ms);
        bursts.send(bytes, 300ms);
    }
    EXPECT_TRUE(endless.heard.empty());
    EXPECT_TRUE(std::none_of(bursts.heard.begin(), bursts.heard.end(), [](const Received &r) { return r.confirmed; }));
    std::printf("random bursts of 12 bytes: %zu of 100000 have the shape of a frame, none is confirmed\n",
                bursts.heard.size());
    EXPECT_LE(bursts.heard.size(), 1U);
}

class Listening : public testing::Test
{
protected:
    void start(ReceptionSettings settings = {})
    {
        listener = std::make_unique<ImsListener>(
            [this]() -> Result<std::unique_ptr<link::Link>> {
                auto [ours, theirs] = link::makeLinkPair(clock, QStringLiteral("pair"));
                meter = std::move(theirs);
                QObject::connect(meter.get(), &link::Link::received,
                                 [this](const QByteArray &bytes) { sentByUs += bytes; });
                meter->open();
                return std::move(ours);
            },
            clock, settings,
            [] {
                return workflow::CaptureSpan{QStringLiteral("line.pcap"), {}, 1, 2};
            });
        QObject::connect(listener.get(), &workflow::ImsPort::frame,
                         [this](const workflow::ImsFrame &one) { heard.push_back(one); });
        QObject::connect(listener.get(), &workflow::ImsPort::failed,
                         [this](const Error &error) { failures.push_back(error); });
        listener->start();
        clock.advance(10ms);
    }
    ManualClock clock;
    std::unique_ptr<link::Link> meter;
    std::unique_ptr<ImsListener> listener;
    std::vector<workflow::ImsFrame> heard;
    std::vector<Error> failures;
    QByteArray sentByUs;
};

TEST_F(Listening, HearsFramesAndNeverSends) // IMS-RS485-03, IMS-TEST-09
{
    start();
    for (std::uint32_t i = 0; i < 3; ++i) {
        meter->write(frameOf(2578, 342, 3, 1187 + i));
        clock.advance(300s);
    }
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[0].meterId, 2578);
    EXPECT_EQ(heard[0].peakDemandCentiKw, 684);
    EXPECT_FALSE(heard[0].confirmed);
    EXPECT_TRUE(heard[2].confirmed);
    EXPECT_EQ(heard[2].capture.file, u"line.pcap");
    EXPECT_EQ(listener->status().frames, 3);
    EXPECT_TRUE(listener->status().nextExpected);
    EXPECT_TRUE(sentByUs.isEmpty());
}

TEST_F(Listening, ReportsAPulledPlugOnceAndStartsAnew)
{
    start();
    meter->write(frameOf(2578, 342, 3, 1187));
    clock.advance(1s);
    meter->close();
    clock.advance(1s);
    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures[0].code, ErrorCode::Vanished);
    listener->start();
    clock.advance(298s);
    meter->write(frameOf(2578, 342, 3, 1188));
    clock.advance(1s);
    ASSERT_EQ(heard.size(), 2U);
    EXPECT_TRUE(heard[1].confirmed) << "what was heard before the plug was pulled still counts";
}

TEST_F(Listening, MaySafelyBeStoppedByWhoHearsAFrame)
{
    start();
    QObject::connect(listener.get(), &workflow::ImsPort::frame, [this] { listener->stop(); });
    meter->write(frameOf(2578, 342, 3, 1187));
    clock.advance(1s);
    EXPECT_EQ(heard.size(), 1U);
    EXPECT_TRUE(failures.empty());
}

} // namespace
