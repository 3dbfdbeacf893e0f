// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sunspec/decode.h"

#include "core/base/json.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

namespace wm::sunspec {
namespace {

using modbus::Registers;

QJsonValue one(Type type, const Registers &registers)
{
    return rawValue(Point{QStringLiteral("X"), type, static_cast<int>(registers.size())}, registers, 0);
}

} // namespace

TEST(Decode, NotImplementedIsLeftOut)
{
    EXPECT_TRUE(one(Type::Int16, {0x8000}).isUndefined());
    EXPECT_TRUE(one(Type::Uint16, {0xFFFF}).isUndefined());
    EXPECT_TRUE(one(Type::Enum16, {0xFFFF}).isUndefined());
    EXPECT_TRUE(one(Type::Int32, {0x8000, 0}).isUndefined());
    EXPECT_TRUE(one(Type::Uint32, {0xFFFF, 0xFFFF}).isUndefined());
    EXPECT_TRUE(one(Type::Int64, {0x8000, 0, 0, 0}).isUndefined());
    EXPECT_TRUE(one(Type::Uint64, {0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF}).isUndefined());
    EXPECT_TRUE(one(Type::Acc32, {0, 0}).isUndefined());
    EXPECT_TRUE(one(Type::Float32, {0x7FC0, 0}).isUndefined());
    EXPECT_TRUE(one(Type::Float32, {0x7F80, 0}).isUndefined()) << "infinity";
    EXPECT_TRUE(one(Type::String, {0, 0}).isUndefined());
    EXPECT_TRUE(one(Type::Ipaddr, {0, 0}).isUndefined());
    EXPECT_EQ(one(Type::Int16, {0xFFFF}).toInt(), -1);
    EXPECT_EQ(one(Type::Uint64, {0, 0, 0, 0}).toInt(7), 0) << "a true zero";
    EXPECT_EQ(one(Type::Uint64, {0x0020, 0, 0, 1}).toInteger(), 9007199254740993) << "beyond a double";
    EXPECT_EQ(one(Type::Ipaddr, {0xC000, 0x0207}).toString(), QStringLiteral("192.0.2.7"));
}

TEST(Decode, StringsFromOutsideAreCleaned)
{
    EXPECT_EQ(one(Type::String, {0x4142, 0x0043}).toString(), QStringLiteral("AB"));
    EXPECT_EQ(one(Type::String, {0x411B, 0x4220}).toString(), QStringLiteral("A B"));
    EXPECT_FALSE(one(Type::String, {0xFF41, 0x4200}).toString().contains(QChar(0xFF)));
}

class DecodeModel : public ::testing::Test
{
protected:
    void SetUp() override
    {
        catalogue = *Catalogue::builtIn();
        meter = catalogue.find(701);
        registers = {701, 153};
        registers.resize(155);
    }
    void set(QStringView point, quint16 value) { registers[meter->offsetOf(point)] = value; }
    Catalogue catalogue;
    const Model *meter = nullptr;
    Registers registers;
};

TEST_F(DecodeModel, LengthsAndPlacesAgreeWithTheSpecification)
{
    for (const auto &[id, length] : {std::pair{1, 66}, {701, 153}, {702, 50}, {64901, 44}, {64902, 173}, {64903, 12}})
        EXPECT_EQ(catalogue.find(id)->fixedLength(), length) << id;
    for (const auto &[point, offset] : {std::pair{u"W", 10},
                                        {u"Hz", 17},
                                        {u"TotWhInj", 19},
                                        {u"TotWhAbs", 23},
                                        {u"TmpAmb", 35},
                                        {u"WL1", 41},
                                        {u"WL2", 64},
                                        {u"WL3", 87},
                                        {u"ThrotPct", 110},
                                        {u"A_SF", 113},
                                        {u"Tmp_SF", 122},
                                        {u"MnAlrmInfo", 123}})
        EXPECT_EQ(meter->offsetOf(QStringView(point)), offset);
    for (const auto &[point, offset] : {std::pair{u"NorOpCatRtg", 21},
                                        {u"CtrlModes", 23},
                                        {u"WMax", 26},
                                        {u"VNom", 38},
                                        {u"W_SF", 45},
                                        {u"S_SF", 51}})
        EXPECT_EQ(catalogue.find(702)->offsetOf(QStringView(point)), offset);
    for (const auto &[point, offset] :
         {std::pair{u"Form", 14}, {u"Hex", 16}, {u"Imei", 20}, {u"LastRpt", 40}, {u"Pad", 45}})
        EXPECT_EQ(catalogue.find(64901)->offsetOf(QStringView(point)), offset);
    for (const auto &[point, offset] :
         {std::pair{u"Addr", 2}, {u"DerType", 137}, {u"CmdId", 170}, {u"Cmd", 172}, {u"Rslt", 173}})
        EXPECT_EQ(catalogue.find(64902)->offsetOf(QStringView(point)), offset);
    for (const auto &[point, offset] :
         {std::pair{u"Nonce", 4}, {u"Sel", 7}, {u"OpId", 8}, {u"OpNonce", 10}, {u"Op", 12}, {u"Rslt", 13}})
        EXPECT_EQ(catalogue.find(64903)->offsetOf(QStringView(point)), offset);
}

TEST_F(DecodeModel, TheModelsOfInvertersHaveTheirLengths)
{
    for (const auto &[id, length] : {std::pair{101, 50},
                                     {102, 50},
                                     {103, 50},
                                     {111, 60},
                                     {112, 60},
                                     {113, 60},
                                     {120, 26},
                                     {121, 30},
                                     {122, 44},
                                     {123, 24},
                                     {703, 17},
                                     {704, 65},
                                     {713, 7},
                                     {715, 7}})
        EXPECT_EQ(catalogue.find(id)->fixedLength(), length) << id;
}

/// A model laid out with its counts: the registers it has, ID and L included.
static Registers laidOut(const Model &model, const QMap<QString, quint16> &counts)
{
    Registers registers{static_cast<quint16>(model.id), 5000};
    for (qsizetype i = 2; i < model.top.pointsSize(); ++i)
        registers += 0;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        registers[model.offsetOf(it.key())] = it.value();
    const QList<PlacedPoint> placed = place(model, registers);
    return Registers(placed.last().offset + placed.last().point->size);
}

TEST_F(DecodeModel, LengthsFollowTheCounts)
{
    const auto lengthOf = [&](int id, const QMap<QString, quint16> &counts) {
        return laidOut(*catalogue.find(id), counts).size() - 2;
    };
    const QString points = QStringLiteral("NPt"), curves = QStringLiteral("NCrv"), sets = QStringLiteral("NCrvSet");
    // The formulas of DEVICES.md, appendix A, and an inverter in the field, whose map gives these distances.
    EXPECT_EQ(lengthOf(705, {{points, 4}, {curves, 3}}), 13 + 3 * (10 + 2 * 4));
    EXPECT_EQ(lengthOf(705, {{points, 4}, {curves, 3}}), 432 - 363 - 2);
    EXPECT_EQ(lengthOf(706, {{points, 2}, {curves, 2}}), 465 - 432 - 2);
    EXPECT_EQ(lengthOf(707, {{points, 5}, {sets, 2}}), 572 - 465 - 2);
    EXPECT_EQ(lengthOf(708, {{points, 5}, {sets, 2}}), 679 - 572 - 2);
    EXPECT_EQ(lengthOf(709, {{points, 5}, {sets, 2}}), 816 - 679 - 2);
    EXPECT_EQ(lengthOf(710, {{points, 5}, {sets, 2}}), 953 - 816 - 2);
    EXPECT_EQ(lengthOf(711, {{QStringLiteral("NCtl"), 2}}), 987 - 953 - 2);
    EXPECT_EQ(lengthOf(712, {{points, 6}, {curves, 2}}), 1033 - 987 - 2);
}

TEST_F(DecodeModel, OlderCurvesHaveTwentyPlaces)
{
    for (const auto &[id, length] :
         {std::pair{126, 54}, {129, 50}, {130, 50}, {132, 54}, {134, 58}, {135, 50}, {136, 50}}) {
        const Model &model = *catalogue.find(id);
        ASSERT_EQ(model.top.pointsSize() - 2, 10) << id;
        ASSERT_EQ(model.top.groups.size(), 1) << id;
        EXPECT_EQ(model.top.groups[0].pointsSize(), length) << id;
        Registers two{static_cast<quint16>(id), static_cast<quint16>(10 + 2 * length)};
        two.resize(12 + 2 * length);
        two[model.offsetOf(u"NCrv")] = 2;
        two[model.offsetOf(u"NPt")] = 20;
        EXPECT_FALSE(decode(model, two).unknownRevision) << id;
        two[model.offsetOf(u"NCrv")] = 3; // says three, holds two
        EXPECT_TRUE(decode(model, two).unknownRevision) << id;
    }
}

TEST_F(DecodeModel, PlacesOfTheInverterModels)
{
    const auto at = [&](int id, QStringView point) { return catalogue.find(id)->offsetOf(point); };
    EXPECT_EQ(at(703, u"ESHzHi"), 5);
    EXPECT_EQ(at(703, u"ESRmpTms"), 13);
    EXPECT_EQ(at(703, u"Hz_SF"), 18);
    EXPECT_EQ(at(704, u"WMaxLimPctEna"), 14);
    EXPECT_EQ(at(704, u"WSetEna"), 22);
    EXPECT_EQ(at(704, u"VarSetEna"), 35);
    EXPECT_EQ(at(704, u"WRmp"), 49);
    EXPECT_EQ(at(704, u"AntiIslEna"), 52);
    EXPECT_EQ(at(704, u"VarSetPct_SF"), 58);
    EXPECT_EQ(at(705, u"NPt"), 5);
    EXPECT_EQ(at(705, u"RspTms_SF"), 14);
    EXPECT_EQ(at(707, u"Tms_SF"), 8);
    EXPECT_EQ(at(711, u"NCtl"), 5);
    EXPECT_EQ(at(711, u"RspTms_SF"), 13);
    EXPECT_EQ(at(712, u"DeptRef_SF"), 13);
}

TEST_F(DecodeModel, CountsAndScalesThatCannotBeAreAnUnknownRevision)
{
    const Model &voltVar = *catalogue.find(705);
    Registers good = laidOut(voltVar, {{QStringLiteral("NPt"), 4}, {QStringLiteral("NCrv"), 3}});
    good[0] = 705;
    good[1] = static_cast<quint16>(good.size() - 2);
    good[voltVar.offsetOf(u"NPt")] = 4;
    good[voltVar.offsetOf(u"NCrv")] = 3;
    EXPECT_FALSE(decode(voltVar, good).unknownRevision);
    const auto with = [&](int offset, quint16 value) {
        Registers changed = good;
        changed[offset] = value;
        return decode(voltVar, changed);
    };
    EXPECT_TRUE(with(voltVar.offsetOf(u"V_SF"), 0xFFF6).notes.isEmpty()) << "-10";
    EXPECT_TRUE(with(voltVar.offsetOf(u"V_SF"), 0xFFF5).unknownRevision) << "-11";
    EXPECT_TRUE(with(voltVar.offsetOf(u"V_SF"), 10).notes.isEmpty());
    EXPECT_TRUE(with(voltVar.offsetOf(u"V_SF"), 11).unknownRevision);
    EXPECT_FALSE(with(15, 4).unknownRevision) << "ActPt of the first curve";
    EXPECT_TRUE(with(15, 5).unknownRevision) << "more points in use than there are";
    EXPECT_TRUE(with(voltVar.offsetOf(u"NPt"), 0).unknownRevision);
    EXPECT_TRUE(with(voltVar.offsetOf(u"NCrv"), 0).unknownRevision);
    const Decoded raw = with(voltVar.offsetOf(u"V_SF"), 0x8000);
    EXPECT_FALSE(raw.unknownRevision);
    EXPECT_TRUE(raw.unscaled.contains(QStringLiteral("V")));
}

TEST_F(DecodeModel, OnlyNotImplementedIsNoValuesAndNoRevision)
{
    const Model &voltVar = *catalogue.find(705);
    const Decoded empty = decode(voltVar, Registers{705, 3, 0xFFFF, 0x8000, 0});
    EXPECT_TRUE(empty.noValues);
    EXPECT_FALSE(empty.unknownRevision);
    EXPECT_TRUE(empty.points.isEmpty());
}

TEST_F(DecodeModel, ScaleFactorsGiveTheDecimalMeant)
{
    set(u"VL1L2", 2401);
    set(u"V_SF", 0xFFFF); // -1
    set(u"W", static_cast<quint16>(-36));
    set(u"W_SF", 2);
    const Decoded decoded = decode(*meter, registers);
    EXPECT_EQ(decoded.points[u"VL1L2"].toDouble(), 240.1);
    EXPECT_EQ(decoded.points[u"W"].toDouble(), -3600);
    EXPECT_FALSE(decoded.points.contains(u"V_SF"));
}

TEST_F(DecodeModel, WithoutAScaleTheValueIsRawAndFlagged)
{
    set(u"A", 77);
    set(u"A_SF", 0x8000);
    const Decoded decoded = decode(*meter, registers);
    EXPECT_EQ(decoded.points[u"A"].toInt(), 77);
    EXPECT_FALSE(decoded.notes.isEmpty());
}

TEST_F(DecodeModel, GroupsRepeatAsTheDeviceSays)
{
    const auto model = readModel(*parseJsonObject(R"({"id":900,"group":{"name":"t","points":[
        {"name":"ID","type":"uint16","size":1},{"name":"L","type":"uint16","size":1},{"name":"NCrv","type":"uint16","size":1}],
        "groups":[{"name":"Crv","count":"NCrv","points":[{"name":"V","type":"uint16","size":1},{"name":"W","type":"int16","size":1}]}]}})",
                                                  QStringLiteral("test")),
                                 QStringLiteral("test"));
    ASSERT_TRUE(model) << qUtf8Printable(model.error().message);
    const Decoded decoded = decode(*model, {900, 5, 2, 10, 11, 20, 0x8000});
    const QJsonArray curves = decoded.points[u"Crv"].toArray();
    ASSERT_EQ(curves.size(), 2);
    EXPECT_EQ(curves[1].toObject()[u"V"].toInt(), 20);
    EXPECT_FALSE(curves[1].toObject().contains(u"W"));
    EXPECT_TRUE(decode(*model, {900, 5, 60000, 10, 11, 20, 1}).points.isEmpty())
        << "a count that does not fit the length";
}

TEST(Catalogue, RefusesFilesThatAreNoModels)
{
    const QTemporaryDir dir;
    for (const char *content :
         {"{", "{}", R"({"id":5,"group":{"name":"x","points":[{"name":"A","type":"uint16"}]}})",
          R"({"id":5,"group":{"name":"x","points":[{"name":"ID","type":"word"},{"name":"L","type":"uint16"}]}})"}) {
        QFile file(dir.filePath(QStringLiteral("model_5.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Catalogue catalogue;
        EXPECT_FALSE(catalogue.addFolder(dir.path())) << content;
    }
}

} // namespace wm::sunspec
