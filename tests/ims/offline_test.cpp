// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/crossed.h"
#include "devices/ims/offline.h"
#include "tests/ims/stream.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace wm::ims;
using test::frameOf;

namespace {

using Truth = std::map<qint64, FrameFields>; ///< by offset

struct Stream
{
    QByteArray bytes;
    Truth truth;
    std::vector<FrameFields> sent;
};

struct Damage
{
    double lose = 0, twice = 0, flip = 0; ///< chance for each frame
    double noise = 0;                     ///< chance of 1 to 20 random bytes before a frame
    double idle = 0;                      ///< chance of 00 or FF before a frame
};

/// A recording of some meters over `rounds` periods. The truth holds the frames that came through whole.
Stream record(unsigned seed, int rounds, int meters, const Damage &damage, bool firstByteFixed = true)
{
    std::mt19937 random(seed);
    const auto chance = [&random](double p) { return std::uniform_real_distribution<>(0, 1)(random) < p; };
    const auto byte = [&random] { return static_cast<char>(random() & 0xFFU); };
    struct Meter
    {
        std::uint16_t id;
        std::uint32_t kwh, most;
        std::uint16_t demand;
        std::uint8_t resets, first;
    };
    std::vector<Meter> all;
    for (int i = 0; i < meters; ++i)
        all.push_back({static_cast<std::uint16_t>(random()),
                       static_cast<std::uint32_t>(random() % (i % 2 == 0 ? 3000U : kKwhModulus)),
                       static_cast<std::uint32_t>(1 + random() % 4), static_cast<std::uint16_t>(random() % 3000),
                       static_cast<std::uint8_t>(random() % 3),
                       static_cast<std::uint8_t>(chance(0.3) ? 0x0D : random())});
    Stream stream;
    for (int round = 0; round < rounds; ++round) {
        for (Meter &meter : all) {
            meter.kwh = (meter.kwh + static_cast<std::uint32_t>(random()) % (meter.most + 1)) % kKwhModulus;
            if (chance(0.02))
                ++meter.demand;
            if (!firstByteFixed)
                meter.first = static_cast<std::uint8_t>(random());
            QByteArray frame = frameOf(meter.id, meter.demand, meter.resets, meter.kwh, meter.first);
            stream.sent.push_back(*decodeFrame(frame));
            bool whole = true;
            if (chance(damage.noise)) {
                for (auto n = random() % 20 + 1; n > 0; --n)
                    stream.bytes.append(byte());
            }
            if (chance(damage.idle))
                stream.bytes.append(static_cast<qsizetype>(random() % 3 + 1), chance(0.5) ? '\0' : '\xFF');
            if (chance(damage.lose)) {
                frame.remove(static_cast<qsizetype>(random() % 12), 1);
                whole = false;
            } else if (chance(damage.twice)) {
                const auto at = static_cast<qsizetype>(random() % 12);
                frame.insert(at, frame[at]);
                whole = false;
            } else if (chance(damage.flip)) {
                const auto at = static_cast<qsizetype>(random() % 12);
                frame[at] = static_cast<char>(frame[at] ^ static_cast<char>(1U << (random() % 8)));
                whole = false;
            }
            if (whole)
                stream.truth.emplace(stream.bytes.size(), stream.sent.back());
            stream.bytes.append(frame);
        }
    }
    return stream;
}

/// A reading without a flag has to be one that was sent.
int falselyTrusted(const Stream &stream, const OfflineResult &result)
{
    int wrong = 0;
    for (const OfflineReading &reading : result.readings) {
        if (!reading.doubtful() &&
            std::find(stream.sent.begin(), stream.sent.end(), reading.fields) == stream.sent.end())
            ++wrong;
    }
    return wrong;
}
int trusted(const Stream &stream, const OfflineResult &result)
{
    return static_cast<int>(
        std::count_if(result.readings.begin(), result.readings.end(), [&](const OfflineReading &reading) {
            const auto it = stream.truth.find(reading.offset);
            return !reading.doubtful() && it != stream.truth.end() && it->second == reading.fields;
        }));
}
bool has(const OfflineResult &result, Diagnosis diagnosis)
{
    return std::find(result.diagnosis.begin(), result.diagnosis.end(), diagnosis) != result.diagnosis.end();
}
void checkShape(const OfflineResult &result, qint64 bytes)
{
    qint64 end = 0;
    for (const OfflineReading &reading : result.readings) {
        ASSERT_GE(reading.offset, end) << "one reading for 12 bytes at most (IMS-FRAME-29)";
        end = reading.offset + kFrameLength;
    }
    ASSERT_LE(end, bytes);
    ASSERT_EQ(result.skippedBytes, bytes - static_cast<qint64>(result.readings.size()) * kFrameLength);
}

TEST(Offline, OneFrameIsHeardOnce)
{
    const auto result = decodeOffline(frameOf(2578, 3313, 195, 678'299));
    ASSERT_EQ(result.readings.size(), 1U);
    EXPECT_EQ(result.readings[0].flags(), QStringList(QStringLiteral("unconfirmed")));
    EXPECT_EQ(result.readings[0].fields.totalKwh, 678'299U);
    EXPECT_TRUE(result.diagnosis.empty());
}

// IMS-FRAME-34: three frames that tell one story make a meter; two do not.
TEST(Offline, ThreeFramesMakeAMeter)
{
    QByteArray bytes = frameOf(2578, 342, 3, 1185) + frameOf(2578, 342, 3, 1186);
    for (const auto &reading : decodeOffline(bytes).readings)
        EXPECT_TRUE(reading.unconfirmed);
    bytes += frameOf(2578, 342, 3, 1187);
    const auto result = decodeOffline(bytes);
    ASSERT_EQ(result.readings.size(), 3U);
    for (const auto &reading : result.readings)
        EXPECT_EQ(reading.flags(), QStringList());
    EXPECT_EQ(result.skippedBytes, 0);
}

// IMS-FRAME-29: a new meter with 13 kWh and byte 1 constant reads as another meter one byte earlier.
TEST(Offline, TheShiftedStoryOfAnIdleMeterIsNotBelieved)
{
    QByteArray bytes;
    for (int i = 0; i < 5; ++i)
        bytes += frameOf(0x0A12, 100, 0, 13, 0x22);
    for (const auto &reading : decodeOffline(bytes).readings)
        EXPECT_TRUE(reading.ambiguous) << "both alignments repeat: nothing in the bytes decides";
    // Cut so that the wrong alignment has the more windows.
    for (const auto &reading : decodeOffline(bytes.sliced(11, 48)).readings)
        EXPECT_TRUE(reading.doubtful());
    bytes.clear();
    for (std::uint32_t kwh = 0; kwh < 40; ++kwh)
        bytes += frameOf(0x0A12, 100, 0, kwh, 0x22);
    const auto result = decodeOffline(bytes);
    ASSERT_EQ(result.readings.size(), 40U);
    for (const auto &reading : result.readings) {
        EXPECT_EQ(reading.fields.meterId, 0x0A12) << "the alignment that repeats wins";
        EXPECT_FALSE(reading.doubtful());
    }
}

// IMS-FRAME-36, -32: a story that contradicts the longer one of its meter is kept apart.
TEST(Offline, AFallingRegisterIsImplausible)
{
    QByteArray bytes;
    for (std::uint32_t kwh = 5000; kwh < 5010; ++kwh)
        bytes += frameOf(0x1234, 10, 1, kwh);
    bytes.replace(60, 12, frameOf(0x1234, 10, 1, 4000));
    const auto result = decodeOffline(bytes);
    ASSERT_EQ(result.readings.size(), 10U);
    for (const auto &reading : result.readings)
        EXPECT_EQ(reading.implausible, reading.offset == 60);
}

TEST(Offline, BreaksWithStopBytesAreNoMeter)
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += QByteArray(11, '\0') + '\x0D';
    for (const auto &reading : decodeOffline(bytes).readings)
        EXPECT_TRUE(reading.suspect);
}

TEST(Offline, Diagnoses)
{
    EXPECT_TRUE(has(decodeOffline({}), Diagnosis::NoFrames));
    EXPECT_TRUE(has(decodeOffline(QByteArray(100, '\0')), Diagnosis::StuckZero)); // IMS-RS485-13
    EXPECT_TRUE(has(decodeOffline(QByteArray(100, '\xFF')), Diagnosis::StuckOnes));
    std::mt19937 random(7);
    QByteArray noise;
    for (int i = 0; i < 500; ++i)
        noise.append(static_cast<char>(random()));
    EXPECT_TRUE(has(decodeOffline(noise), Diagnosis::Noise));
    EXPECT_FALSE(has(decodeOffline(noise), Diagnosis::PolaritySwapped));
    // IMS-RS485-12: what a UART makes of crossed wires, and what an inverting logger makes of them.
    QByteArray crossed, inverted, slow;
    for (std::uint32_t kwh = 70'000; kwh < 70'010; ++kwh) {
        const QByteArray frame = frameOf(0x0A12, 342, 3, kwh);
        crossed += asHeardOverCrossedWires(frame);
        for (const char byte : frame)
            inverted += static_cast<char>(~byte);
        slow += QByteArray::fromHex("C01E7898E0");
    }
    EXPECT_TRUE(has(decodeOffline(crossed), Diagnosis::PolaritySwapped));
    EXPECT_TRUE(has(decodeOffline(inverted), Diagnosis::PolaritySwapped));
    EXPECT_TRUE(has(decodeOffline(slow), Diagnosis::WrongBaud));                       // IMS-RS485-10
    EXPECT_TRUE(has(decodeOffline(record(3, 20, 2, {}).bytes), Diagnosis::TwoMeters)); // IMS-RS485-14
    EXPECT_TRUE(has(decodeOffline(record(3, 60, 1, {.lose = 0.2}).bytes), Diagnosis::ByteLoss));
    EXPECT_TRUE(has(decodeOffline(record(3, 60, 1, {.twice = 0.2}).bytes), Diagnosis::ByteLoss)); // IMS-FRAME-31
    EXPECT_TRUE(decodeOffline(record(3, 60, 1, {.idle = 0.3}).bytes).diagnosis.empty());
}

// IMS-FRAME-25, -26, -30: a clean recording is believed whole, whatever the bytes.
TEST(Offline, CleanRecordingsAreBelieved)
{
    int believed = 0, all = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Stream stream = record(seed, 50, static_cast<int>(seed % 3 + 1), {}, seed % 2 == 0);
        const auto result = decodeOffline(stream.bytes);
        checkShape(result, stream.bytes.size());
        ASSERT_EQ(falselyTrusted(stream, result), 0) << "seed " << seed;
        believed += trusted(stream, result);
        all += static_cast<int>(stream.truth.size());
    }
    std::printf("clean: %d of %d believed\n", believed, all);
    EXPECT_GE(believed * 100, all * 90);
}

struct Case
{
    const char *name;
    Damage damage;
    int mostWrong; ///< in 200 recordings of 100 rounds
    int leastBelievedPercent;
};
class Damaged : public testing::TestWithParam<Case>
{
};
// IMS-FRAME-29 … -35: whatever happens to the bytes, what carries no flag was sent.
TEST_P(Damaged, NothingUnflaggedIsWrong)
{
    int wrong = 0, believed = 0, all = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Stream stream = record(seed, 100, static_cast<int>(seed % 3 + 1), GetParam().damage, seed % 4 != 0);
        const auto result = decodeOffline(stream.bytes);
        checkShape(result, stream.bytes.size());
        wrong += falselyTrusted(stream, result);
        believed += trusted(stream, result);
        all += static_cast<int>(stream.truth.size());
    }
    std::printf("%s: %d unflagged and wrong, %d of %d whole frames believed\n", GetParam().name, wrong, believed, all);
    EXPECT_LE(wrong, GetParam().mostWrong);
    EXPECT_GE(believed * 100, all * GetParam().leastBelievedPercent);
}
INSTANTIATE_TEST_SUITE_P(
    Kinds, Damaged,
    testing::Values(Case{"lost bytes", {.lose = 0.05}, 0, 80}, Case{"often lost bytes", {.lose = 0.4}, 0, 20},
                    Case{"doubled bytes", {.twice = 0.05}, 0, 80}, Case{"noise", {.noise = 0.2}, 0, 70},
                    Case{"idle bytes", {.idle = 0.5}, 0, 80},
                    Case{"everything", {.lose = 0.03, .twice = 0.03, .noise = 0.05, .idle = 0.1}, 0, 70}),
    [](const auto &one) {
        std::string name = one.param.name;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

// A flipped bit that leaves a number every neighbour allows cannot be seen without a checksum (a step of 1 kWh that is
// really 2); everything larger is.
TEST(Offline, FlippedBitsAreSeenUnlessTheyAreWithinTheLoad)
{
    int wrong = 0, grave = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Stream stream = record(seed, 100, 1, {.flip = 0.05});
        for (const OfflineReading &reading : decodeOffline(stream.bytes).readings) {
            if (reading.doubtful() ||
                std::find(stream.sent.begin(), stream.sent.end(), reading.fields) != stream.sent.end())
                continue;
            ++wrong;
            const bool near = std::any_of(stream.sent.begin(), stream.sent.end(), [&](const FrameFields &sent) {
                return sent.meterId == reading.fields.meterId && sent.demandResets == reading.fields.demandResets &&
                       std::abs(static_cast<int>(sent.totalKwh) - static_cast<int>(reading.fields.totalKwh)) <= 8;
            });
            grave += near ? 0 : 1;
        }
    }
    std::printf("flipped bits: %d unflagged readings off by what the load allows, %d by more\n", wrong, grave);
    EXPECT_EQ(grave, 0);
}

// DEVICES.md §5: random bytes, also with breaks in them, never make an unflagged reading.
TEST(Offline, FalseAcceptanceOnRandomBytes)
{
    for (const double zeros : {0.0, 0.3, 0.5, 0.7}) {
        std::mt19937 random(20'261'121);
        QByteArray bytes(4'000'000, '\0');
        for (char &byte : bytes) {
            const auto draw = random();
            if (static_cast<double>(draw & 0xFFFFU) / 65536.0 >= zeros)
                byte = static_cast<char>(draw >> 16U);
        }
        const auto result = decodeOffline(bytes);
        const auto unflagged =
            std::count_if(result.readings.begin(), result.readings.end(), [](const auto &r) { return !r.doubtful(); });
        std::printf("%.0f %% zeros: %zu windows with the shape of a frame, %td unflagged, in %td bytes\n", zeros * 100,
                    result.readings.size(), unflagged, static_cast<std::ptrdiff_t>(bytes.size()));
        EXPECT_EQ(unflagged, 0);
    }
}

RC_GTEST_PROP(Offline, AnyBytesGiveASoundResult, ())
{
    const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(
        rc::gen::weightedElement<std::uint8_t>({{6, 0x00}, {3, 0x0D}, {1, 0xFF}, {1, 0x41}}));
    const QByteArray stream(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    checkShape(decodeOffline(stream), stream.size());
}

} // namespace
