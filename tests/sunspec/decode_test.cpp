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
