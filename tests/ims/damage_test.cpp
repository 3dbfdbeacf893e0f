// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/ims/offline.h"
#include "devices/ims/reception.h"
#include "tests/ims/stream.h"
#include "tests/support/cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

using namespace wm;
using namespace wm::ims;
using namespace std::chrono_literals;
using ims::test::frameOf;

namespace {

/// Frames of one meter, a period apart. Few different bytes make the traps: zeros, stops and equal neighbours.
std::vector<QByteArray> story(std::mt19937 &random, int frames, bool traps)
{
    static constexpr std::array<std::uint8_t, 6> kTraps{0x00, 0x00, 0x0D, 0xFF, 0x0A, 0x01};
    const auto byte = [&] { return traps ? kTraps[random() % kTraps.size()] : static_cast<std::uint8_t>(random()); };
    const auto id = static_cast<std::uint16_t>(byte() << 8 | byte());
    const auto demand = static_cast<std::uint16_t>(byte() << 8 | byte());
    const std::uint8_t resets = byte(), first = byte();
    std::uint32_t kwh = static_cast<std::uint32_t>(byte()) << 16U | static_cast<std::uint32_t>(byte()) << 8U | byte();
    std::vector<QByteArray> list;
    for (int i = 0; i < frames; ++i) {
        list.push_back(frameOf(id, demand, resets, kwh, first));
        kwh = (kwh + static_cast<std::uint32_t>(random()) % 4) % kKwhModulus;
    }
    return list;
}

enum class Kind { Doubled, Lost, Flipped };
struct Damage
{
    Kind kind = Kind::Doubled;
    qsizetype at = 0;
    unsigned mask = 0;
    [[nodiscard]] QByteArray on(QByteArray frame) const
    {
        if (kind == Kind::Doubled)
            frame.insert(at, frame[at]);
        else if (kind == Kind::Lost)
            frame.remove(at, 1);
        else
            frame[at] = static_cast<char>(static_cast<unsigned char>(frame[at]) ^ mask);
        return frame;
    }
};

std::vector<Damage> everyDamage(std::mt19937 &random)
{
    std::vector<Damage> all;
    for (qsizetype at = 0; at < kFrameLength; ++at) {
        all.push_back({Kind::Doubled, at});
        all.push_back({Kind::Lost, at});
        all.push_back({Kind::Flipped, at, 1U << random() % 8});
        all.push_back({Kind::Flipped, at, 1U + static_cast<unsigned>(random() % 255)});
    }
    return all;
}

FrameFields fieldsIn(const QByteArray &frame)
{
    return *decodeFrame(frame);
}

/// There is no checksum: an energy within what the meter can use is beyond any receiver. All else has to be true.
bool isTrue(const FrameFields &read, const FrameFields &sent, bool flipped)
{
    const std::uint32_t off = std::min(stepBetween(read, sent).kwh, stepBetween(sent, read).kwh);
    return read == sent || (flipped && read.meterId == sent.meterId && read.demandRaw == sent.demandRaw &&
                            read.demandResets == sent.demandResets && off <= StepLimits{}.kwh * 4);
}

std::vector<Received> listen(const std::vector<QByteArray> &bursts, ReceptionSettings settings)
{
    Reception reception(settings);
    std::vector<Received> heard;
    for (std::size_t i = 0; i < bursts.size(); ++i) {
        const Instant at = 300s * static_cast<int>(i + 1);
        for (auto &one : reception.take(bursts[i], at))
            heard.push_back(one);
        for (auto &one : reception.tick(at + 1s))
            heard.push_back(one);
    }
    return heard;
}

/// Damages the frames from `from` to `to`.
std::vector<QByteArray> damaged(std::vector<QByteArray> frames, const Damage &damage, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i <= to; ++i)
        frames[i] = damage.on(frames[i]);
    return frames;
}

std::string words(const Damage &damage, const QByteArray &frame)
{
    static constexpr std::array kWords{"doubled", "lost", "flipped"};
    return std::string(kWords[static_cast<std::size_t>(damage.kind)]) + " byte " + std::to_string(damage.at + 1) +
           " of " + frame.toHex(' ').toStdString();
}

class DamagedFrames : public testing::TestWithParam<bool>
{
};

// DEVICES.md §5, IMS-FRAME-30, -31, -34: one damaged byte, once or in each frame, never makes another reading.
TEST_P(DamagedFrames, NeverConfirmAWrongReadingLive)
{
    std::mt19937 random(20'260);
    for (int round = 0; round < wm::test::cases(6000); ++round) {
        const auto frames = story(random, 6, GetParam());
        for (const Damage &damage : everyDamage(random)) {
            const bool flipped = damage.kind == Kind::Flipped;
            const bool labelled = random() % 2 == 0;
            const std::size_t one = random() % frames.size();
            // The same flip in each frame is a meter of its own, unless its number is not the label's.
            const bool throughout = random() % 2 == 0 && (!flipped || (labelled && (damage.at == 1 || damage.at == 2)));
            const auto line =
                throughout ? damaged(frames, damage, 0, frames.size() - 1) : damaged(frames, damage, one, one);
            ReceptionSettings settings;
            if (labelled)
                settings.labelId = fieldsIn(frames[0]).meterId;
            for (const Received &heard : listen(line, settings)) {
                const auto index = static_cast<std::size_t>(heard.at / 300s) - 1;
                if (!heard.confirmed)
                    continue;
                ASSERT_TRUE(isTrue(heard.fields, fieldsIn(frames[index]), flipped)) << words(damage, frames[index]);
            }
        }
    }
}

TEST_P(DamagedFrames, NeverConfirmAWrongReadingInAFile)
{
    std::mt19937 random(20'261);
    for (int round = 0; round < wm::test::cases(250); ++round) {
        const auto frames = story(random, 8, GetParam());
        for (const Damage &damage : everyDamage(random)) {
            const bool flipped = damage.kind == Kind::Flipped;
            const bool labelled = random() % 2 == 0;
            const std::size_t one = random() % frames.size();
            const bool throughout = random() % 2 == 0 && !flipped;
            const auto line =
                throughout ? damaged(frames, damage, 0, frames.size() - 1) : damaged(frames, damage, one, one);
            QByteArray file;
            for (const QByteArray &piece : line)
                file += piece;
            std::vector<std::uint16_t> labels;
            if (labelled)
                labels.push_back(fieldsIn(frames[0]).meterId);
            for (const OfflineReading &reading : decodeOffline(file, labels).readings) {
                if (reading.doubtful())
                    continue;
                const bool sent = std::any_of(frames.begin(), frames.end(), [&](const QByteArray &frame) {
                    return isTrue(reading.fields, fieldsIn(frame), flipped);
                });
                ASSERT_TRUE(sent) << words(damage, frames[0]) << " read "
                                  << file.sliced(reading.offset, 12).toHex(char(32)).toStdString() << " in "
                                  << file.toHex(char(32)).toStdString() << (throughout ? " in each" : " once")
                                  << (labelled ? ", labelled" : "");
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Ims, DamagedFrames, testing::Bool());

// What is whole stays believed: every frame but the first, also behind what an adapter puts before it.
TEST(WholeFrames, StayConfirmed)
{
    std::mt19937 random(7);
    for (int round = 0; round < wm::test::cases(2000); ++round) {
        const auto frames = story(random, 6, round % 2 == 0);
        const auto heard = listen(frames, {});
        ASSERT_EQ(heard.size(), frames.size());
        for (std::size_t i = 1; i < heard.size(); ++i)
            ASSERT_TRUE(heard[i].confirmed && heard[i].flags().isEmpty()) << frames[i].toHex(' ').toStdString();
        std::vector<QByteArray> padded = frames;
        for (QByteArray &frame : padded)
            frame.prepend(round % 3 == 0 ? '\0' : '\xFF');
        const auto behind = listen(padded, {.labelId = fieldsIn(frames[0]).meterId});
        ASSERT_EQ(behind.size(), frames.size());
        if (round % 2 == 0) // traps read two ways by their nature
            continue;
        for (std::size_t i = 1; i < behind.size(); ++i)
            ASSERT_TRUE(behind[i].confirmed) << padded[i].toHex(' ').toStdString();
    }
}

// Meter 2578, 6.84 kW, 3 resets; a zero comes twice in each frame.
TEST(DamagedFrame, TheDoubledZeroOfMeter2578)
{
    const QByteArray burst = QByteArray::fromHex("000A120156030000000004A30D");
    for (const auto label : {std::optional<std::uint16_t>(), std::optional<std::uint16_t>(2578)}) {
        Reception reception({.labelId = label});
        for (int i = 1; i <= 4; ++i) {
            reception.take(burst, 300s * i);
            for (const Received &heard : reception.tick(300s * i + 1s)) {
                EXPECT_FALSE(heard.confirmed);
                EXPECT_TRUE(heard.flags().contains(QStringLiteral("ambiguous")));
            }
        }
        EXPECT_EQ(reception.frames(), 4);
        const auto said = reception.diagnosis(1201s, 0s);
        EXPECT_TRUE(std::find(said.begin(), said.end(), Diagnosis::ByteLoss) != said.end());
        EXPECT_TRUE(std::find(said.begin(), said.end(), Diagnosis::NoFrames) == said.end()) << "something was heard";
        const auto later = reception.diagnosis(2400s, 0s);
        EXPECT_TRUE(std::find(later.begin(), later.end(), Diagnosis::NoFrames) != later.end()) << "and then nothing";
    }
    const OfflineResult file = decodeOffline(burst + burst + burst + burst);
    EXPECT_FALSE(file.readings.empty());
    for (const OfflineReading &reading : file.readings)
        EXPECT_TRUE(reading.ambiguous);
}

TEST(DamagedFrame, AnotherNumberThanTheLabelsIsNeverConfirmed) // DEVICES.md §5 d
{
    const QByteArray frame = frameOf(4609, 342, 3, 1187);
    const auto heard = listen({frame, frame, frame}, {.labelId = 2578});
    ASSERT_EQ(heard.size(), 3U);
    for (const Received &one : heard)
        EXPECT_TRUE(!one.confirmed && one.unconfirmed);
}

TEST(DamagedFrame, ADemandThatMovedIsBelievedWhenItHolds)
{
    const auto heard = listen({frameOf(2578, 342, 3, 1187), frameOf(2578, 22'019, 3, 1188), frameOf(2578, 342, 3, 1189),
                               frameOf(2578, 350, 3, 1190), frameOf(2578, 350, 3, 1191), frameOf(2578, 10, 4, 1192),
                               frameOf(2578, 10, 4, 1193)},
                              {});
    ASSERT_EQ(heard.size(), 7U);
    for (const std::size_t once : {0U, 1U, 3U, 5U})
        EXPECT_FALSE(heard[once].confirmed) << once;
    for (const std::size_t held : {2U, 4U, 6U})
        EXPECT_TRUE(heard[held].confirmed) << held;
}

} // namespace
