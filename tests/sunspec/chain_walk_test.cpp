// SPDX-License-Identifier: GPL-3.0-or-later
// The field traps of real devices, each a case (DEVICES.md §1).
#include "devices/sunspec/chain_walk.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

#include <map>

namespace wm::sunspec {
namespace {

using modbus::Registers;

Registers text(const QString &value, int size)
{
    return *encodeString(value, size);
}

/// A device that only holds registers, and refuses what it does not hold.
struct Device
{
    std::map<int, quint16> registers;
    QSet<int> boundaries; ///< empty: none are kept
    int reads = 0, largest = 0;

    void put(int address, const Registers &values)
    {
        for (const quint16 value : values)
            registers[address++] = value;
    }
    Result<Registers> read(ChainWalk::Read what)
    {
        ++reads;
        largest = std::max<int>(largest, what.count);
        Registers values;
        for (int i = 0; i < what.count; ++i) {
            const auto found = registers.find(what.address + i);
            if (found == registers.end())
                return makeError(ErrorCode::Refused, QStringLiteral("exception 2"));
            values += found->second;
        }
        if (!boundaries.isEmpty() &&
            (!boundaries.contains(what.address) || !boundaries.contains(what.address + what.count)))
            return makeError(ErrorCode::Refused, QStringLiteral("not a point boundary"));
        return values;
    }
};

Registers common(int length = 66)
{
    Registers all{1, static_cast<quint16>(length)};
    all += text(QStringLiteral("ConnectDER"), 16) + text(QStringLiteral("S-B"), 16) + text({}, 8) +
           text(QStringLiteral("3"), 8) + text(QStringLiteral("SIM-1"), 16) + Registers{1, 0x8000};
    all.resize(2 + length);
    return all;
}

class ChainWalkTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto loaded = Catalogue::builtIn();
        ASSERT_TRUE(loaded) << qUtf8Printable(loaded.error().message);
        catalogue = *loaded;
    }
    /// Lays mark and models out from `base`; the end mark only where wanted.
    int lay(int base, const QList<Registers> &models, bool end = true)
    {
        device.put(base, {0x5375, 0x6E53});
        int address = base + 2;
        for (const Registers &model : models) {
            device.put(address, model);
            address += static_cast<int>(model.size());
        }
        if (end)
            device.put(address, {0xFFFF, 0});
        return address;
    }
    Result<Scan> walk()
    {
        ChainWalk chain(catalogue, QStringLiteral("the device"));
        for (int i = 0; i < 2000; ++i) {
            const auto next = chain.next();
            if (!next)
                return chain.result();
            chain.feed(device.read(*next));
        }
        ADD_FAILURE() << "no end";
        return chain.result();
    }
    static Registers zeros(int id, int length)
    {
        Registers model{static_cast<quint16>(id), static_cast<quint16>(length)};
        model.resize(2 + length);
        return model;
    }
    Catalogue catalogue;
    Device device;
};

} // namespace

TEST_F(ChainWalkTest, EveryBaseIsFound)
{
    for (const int base : {40000, 0, 50000, 40001, 39999, 1, 50001, 49999}) {
        device.registers.clear();
        lay(base, {common()});
        const auto scan = walk();
        ASSERT_TRUE(scan) << base;
        EXPECT_EQ(scan->base, base);
        ASSERT_EQ(scan->models.size(), 1) << base;
        EXPECT_EQ(scan->models[0].decoded.points[u"Mn"].toString(), QStringLiteral("ConnectDER"));
    }
}

TEST_F(ChainWalkTest, ModelOneMayHave65Registers)
{
    lay(40000, {common(65), zeros(702, 50)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    ASSERT_EQ(scan->models.size(), 2);
    EXPECT_EQ(scan->models[0].decoded.points[u"SN"].toString(), QStringLiteral("SIM-1"));
    EXPECT_TRUE(scan->notes.isEmpty());
    EXPECT_EQ(scan->models[1].address, 40002 + 67);
}

TEST_F(ChainWalkTest, AChainEndedByZero)
{
    const int end = lay(40000, {common()}, false);
    device.put(end, {0, 0});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan->models.size(), 1);
    EXPECT_EQ(scan->notes.size(), 1);
}

TEST_F(ChainWalkTest, AChainEndedByAnException)
{
    lay(40000, {common()}, false);
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan->models.size(), 1);
    EXPECT_EQ(scan->notes.size(), 1);
}

TEST_F(ChainWalkTest, AnEndMarkWithoutALength)
{
    const int end = lay(40000, {common()}, false);
    device.put(end, {0xFFFF}); // and nothing behind it
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan->notes.isEmpty());
}

TEST_F(ChainWalkTest, ModelOneWithAWrongLengthIsRepaired)
{
    Registers wrong = common();
    wrong[1] = 64; // the next model comes two registers later than said
    lay(40000, {wrong, zeros(702, 50)});
    auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_NE(scan->find(702), nullptr);
    // SAX: 15 said, 13 there.
    device.registers.clear();
    Registers small = common(13);
    small[1] = 15;
    lay(40000, {small, zeros(702, 50)});
    scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_NE(scan->find(702), nullptr);
    EXPECT_FALSE(scan->models[0].decoded.notes.isEmpty());
}

TEST_F(ChainWalkTest, NotReadyIsNotNotThere)
{
    // Everything all ones for about 40 s after a restart.
    for (int i = 0; i < 200; ++i)
        device.put(40000 + i, {0xFFFF});
    EXPECT_EQ(walk().error().code, ErrorCode::NotReady);
    // The mark is there, the rest is not.
    device.put(40000, {0x5375, 0x6E53});
    EXPECT_EQ(walk().error().code, ErrorCode::NotReady);
    device.put(40002, {1});
    EXPECT_EQ(walk().error().code, ErrorCode::NotReady);
    device.put(40003, {66});
    EXPECT_EQ(walk().error().code, ErrorCode::NotReady);
}

TEST_F(ChainWalkTest, AnUnknownRevisionGivesNoValues)
{
    lay(40000, {common(), zeros(702, 48)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    const FoundModel *model = scan->find(702);
    ASSERT_NE(model, nullptr);
    EXPECT_TRUE(model->decoded.points.isEmpty());
    EXPECT_EQ(model->decoded.notes.size(), 1);
}

TEST_F(ChainWalkTest, ReadsKeepPointBoundariesAndTheLimit)
{
    const QList<Registers> models{common(), zeros(701, 153), zeros(64902, 173)};
    lay(40000, models);
    device.boundaries = {40000, 40002};
    int address = 40002;
    for (const auto &[id, length] : {std::pair{1, 66}, {701, 153}, {64902, 173}}) {
        int offset = address;
        for (const Point &point : catalogue.find(id)->top.points) {
            device.boundaries += offset;
            offset += point.size;
        }
        address += 2 + length;
    }
    device.boundaries += {address, address + 1};
    const auto scan = walk();
    ASSERT_TRUE(scan);
    ASSERT_EQ(scan->models.size(), 3);
    for (const FoundModel &model : scan->models)
        EXPECT_EQ(model.registers.size(), 2 + model.length) << model.id;
    EXPECT_LE(device.largest, 125);
}

TEST_F(ChainWalkTest, AMissingScaleIsNoReasonToDoubtTheLength)
{
    Registers meter = zeros(701, 153);
    meter[catalogue.find(701)->offsetOf(u"V_SF")] = 0x8000;
    lay(40000, {common(), meter, zeros(64110, 20), zeros(702, 50)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_FALSE(scan->find(701)->decoded.notes.isEmpty());
    EXPECT_NE(scan->find(64110), nullptr) << "a foreign model behind it";
    EXPECT_NE(scan->find(702), nullptr);
    EXPECT_TRUE(scan->notes.isEmpty());
}

TEST_F(ChainWalkTest, ADraftOfTheSameSizeIsShownRaw)
{
    // July 2020: CrvSt in front, curves of 8 + 2 NPt. With a finished adoption (1) where NPt is today, and its 4 points
    // where NCrv is, today's layout gives the same length.
    constexpr int kLength = 13 + 3 * (8 + 2 * 4);
    static_assert(kLength == 13 + 4 * (10 + 2 * 1));
    Registers draft = zeros(705, kLength);
    draft[2] = 1;  // Ena
    draft[5] = 1;  // AdptCrvRslt; NPt today
    draft[6] = 4;  // NPt; NCrv today
    draft[7] = 3;  // NCrv
    draft[15] = 4; // ActPt of the first curve, in both
    lay(40000, {common(), draft, zeros(702, 50)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    const FoundModel *found = scan->find(705);
    EXPECT_TRUE(found->decoded.unknownRevision);
    EXPECT_TRUE(found->decoded.points.isEmpty());
    EXPECT_NE(scan->find(702), nullptr);
    const QJsonObject json = scan->toJson()[u"models"].toArray()[1].toObject();
    EXPECT_EQ(json[u"revision"].toString(), QStringLiteral("unknown"));
    EXPECT_EQ(json[u"registers"].toArray().size(), kLength + 2);
}

TEST_F(ChainWalkTest, AModelThatIsLongerAtNightIsReadAnewInEachSession)
{
    lay(40000, {common(), zeros(64110, 20), zeros(702, 50)});
    EXPECT_EQ(walk()->find(702)->address, 40002 + 68 + 22);
    device.registers.clear();
    lay(40000, {common(), zeros(64110, 31), zeros(702, 50)});
    EXPECT_EQ(walk()->find(702)->address, 40002 + 68 + 33);
}

TEST_F(ChainWalkTest, OneModelThatCannotBeReadTakesNoOtherWithIt)
{
    const Registers meter = zeros(701, 153);
    lay(40000, {common(), meter, zeros(702, 50)});
    for (int i = 0; i < 100; ++i) // the middle of 701 answers with an exception
        device.registers.erase(40002 + 68 + 20 + i);
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan->find(701)->decoded.points.isEmpty());
    EXPECT_FALSE(scan->find(702)->decoded.points.isEmpty());
}

TEST_F(ChainWalkTest, ForeignModelsAreNotedAndPassedOver)
{
    lay(40000, {common(), zeros(64110, 200), zeros(702, 50)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan->find(64110)->decoded.points.isEmpty());
    EXPECT_FALSE(scan->find(702)->decoded.points.isEmpty());
}

TEST_F(ChainWalkTest, AVendorModelOfAnotherMakerIsNotOurs)
{
    Registers other = common();
    const Registers maker = text(QStringLiteral("Somebody"), 16);
    std::copy(maker.begin(), maker.end(), other.begin() + 2);
    lay(40000, {other, zeros(64901, 44)});
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan->find(64901)->decoded.points.isEmpty());
}

TEST_F(ChainWalkTest, WhatIsNoSunSpecDeviceIsSaidSo)
{
    EXPECT_EQ(walk().error().code, ErrorCode::NotFound);
    for (int i = 0; i < 60000; ++i)
        device.registers[i] = 7;
    EXPECT_EQ(walk().error().code, ErrorCode::NotFound);
}

TEST_F(ChainWalkTest, AChainWithoutEndEnds)
{
    device.put(40000, {0x5375, 0x6E53});
    for (int i = 40002; i < 65536; ++i)
        device.registers[i] = 0;
    for (int i = 40002; i < 65536; i += 2)
        device.put(i, {555, 0}); // models without content for ever
    const auto scan = walk();
    ASSERT_TRUE(scan);
    EXPECT_LE(scan->models.size(), 100);
}

TEST_F(ChainWalkTest, ALostLinkIsReportedAsItIs)
{
    ChainWalk chain(catalogue, QStringLiteral("the device"));
    lay(40000, {common()});
    chain.feed(device.read(*chain.next()));
    chain.feed(makeError(ErrorCode::Vanished, QStringLiteral("gone")));
    EXPECT_FALSE(chain.next());
    EXPECT_EQ(chain.result().error().code, ErrorCode::Vanished);
}

} // namespace wm::sunspec
