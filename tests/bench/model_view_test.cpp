// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/model_view.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace wm::bench {
namespace {

using workflow::BenchFrame;
using workflow::BenchModel;
using workflow::BenchPoint;

class View : public ::testing::Test
{
protected:
    void SetUp() override
    {
        registerResources();
        auto built = sunspec::Catalogue::builtIn();
        ASSERT_TRUE(built);
        catalogue = *built;
    }
    static const BenchPoint *point(const BenchModel &model, const QString &name)
    {
        for (const BenchPoint &one : model.points)
            if (one.name == name)
                return &one;
        return nullptr;
    }
    /// Model 701 with a voltage of 243.1 V and nothing else implemented.
    [[nodiscard]] sunspec::FoundModel meter() const
    {
        const sunspec::Model &model = *catalogue.find(701);
        sunspec::FoundModel found{701, 40070, 153, modbus::Registers(155, 0xFFFF)};
        found.registers[0] = 701;
        found.registers[1] = 153;
        found.registers[model.offsetOf(u"VL1L2")] = 2431;
        found.registers[model.offsetOf(u"V_SF")] = 0xFFFF;
        found.registers[model.offsetOf(u"W")] = 0x8000;
        found.registers[model.offsetOf(u"A")] = 186;
        found.registers[model.offsetOf(u"A_SF")] = 0x8000;
        return found;
    }
    sunspec::Catalogue catalogue;
};

} // namespace

TEST_F(View, ScaledWithUnitAndRaw)
{
    const BenchModel model = viewOf(catalogue, meter());
    EXPECT_EQ(model.name, u"DER AC measurement");
    const BenchPoint *volts = point(model, u"VL1L2"_s);
    ASSERT_NE(volts, nullptr);
    EXPECT_EQ(volts->value, u"243.1");
    EXPECT_EQ(volts->unit, u"V");
    EXPECT_EQ(volts->raw, u"097F");
    EXPECT_TRUE(volts->implemented);
}

TEST_F(View, NotImplementedIsSaidAndAValueWithoutScaleIsRaw)
{
    const BenchModel model = viewOf(catalogue, meter());
    ASSERT_NE(point(model, u"W"_s), nullptr);
    EXPECT_FALSE(point(model, u"W"_s)->implemented);
    EXPECT_EQ(point(model, u"W"_s)->value, QString());
    EXPECT_EQ(point(model, u"A"_s)->value, u"186");
    EXPECT_TRUE(model.note.contains(u"shown raw")) << qUtf8Printable(model.note);
}

TEST_F(View, AnUnknownRevisionIsRawRegisters)
{
    sunspec::FoundModel found = meter();
    found.length = 150;
    found.registers[1] = 150;
    found.registers.resize(152);
    const BenchModel model = viewOf(catalogue, found);
    EXPECT_TRUE(model.note.startsWith(u"unknown revision")) << qUtf8Printable(model.note);
    EXPECT_EQ(model.points.size(), (150 + 7) / 8);
    for (const BenchPoint &one : model.points)
        EXPECT_EQ(one.value, QString()) << "nothing is made of registers whose layout is not known";
}

TEST_F(View, AModelNobodyKnowsIsRawRegisters)
{
    const BenchModel model = viewOf(catalogue, {64110, 41000, 2, {64110, 2, 0xAB, 0xCD}});
    EXPECT_FALSE(model.note.isEmpty());
    ASSERT_EQ(model.points.size(), 1);
    EXPECT_EQ(model.points[0].raw, u"00AB 00CD");
}

TEST_F(View, ModelsOfARecordingAreThoseThatWereReadWhole)
{
    RegisterImage image;
    const auto answer = [&](quint16 address, const modbus::Registers &values) {
        BenchFrame frame;
        frame.kind = BenchFrame::Kind::Answer;
        frame.function = 3;
        frame.address = address;
        frame.count = static_cast<quint16>(values.size());
        frame.bytes = QByteArray(3, '\0');
        for (const quint16 value : values)
            modbus::appendWord(frame.bytes, value);
        note(image, frame);
    };
    EXPECT_TRUE(modelsIn(image, catalogue).isEmpty());
    answer(40000, {0x5375, 0x6E53, 64110, 2, 7, 8, 701, 153});
    const auto models = modelsIn(image, catalogue);
    ASSERT_EQ(models.size(), 2);
    EXPECT_EQ(models[0].registers, (modbus::Registers{64110, 2, 7, 8}));
    EXPECT_EQ(models[1].registers.size(), 2) << "its body did not pass";
    EXPECT_EQ(viewOf(catalogue, models[1]).note, u"not read");
}

TEST(Csv, IsSafeInASpreadsheet)
{
    BenchModel model{1, 40002, 66, u"Common"_s, {}, {}};
    model.points = {{u"Mn"_s, u"Maker, \"the\""_s, u"=cmd()"_s, {}, u"3D63"_s, true},
                    {u"W"_s, u"Power"_s, u"-12.5"_s, u"W"_s, u"FFF3"_s, true},
                    {u"A"_s, u"Current"_s, {}, u"A"_s, u"FFFF"_s, false}};
    EXPECT_EQ(toCsv({model}), QByteArray("model,address,point,label,value,unit,implemented,raw\r\n"
                                         "1,40002,Mn,\"Maker, \"\"the\"\"\",'=cmd(),,yes,3D63\r\n"
                                         "1,40002,W,Power,-12.5,W,yes,FFF3\r\n"
                                         "1,40002,A,Current,,A,no,FFFF\r\n"));
}

} // namespace wm::bench
