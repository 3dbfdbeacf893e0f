// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalog/ims_models.h"
#include "core/catalog/pack.h"

#include <QtCore/QJsonArray>
#include <gtest/gtest.h>

using namespace wm;
using namespace wm::catalog;

namespace {

QJsonObject packFile()
{
    return readJsonObject(QStringLiteral(WM_SOURCE_DIR "/resources/packs/ims-1000-2000.json")).value_or(QJsonObject());
}
const ImsCatalog &catalogue()
{
    static const ImsCatalog it = ImsCatalog::fromPack(packFile()).value();
    return it;
}
ImsModel decode(const char *number, const char *made = nullptr)
{
    return catalogue().decode(QString::fromUtf8(number),
                              made != nullptr ? std::optional(QDate::fromString(QString::fromLatin1(made), Qt::ISODate))
                                              : std::nullopt);
}
std::string codes(const ImsModel &model)
{
    QStringList all;
    for (const auto &error : model.errors)
        all << error.code + u'@' + error.field;
    return all.join(u' ').toStdString();
}
std::string notes(const ImsModel &model)
{
    QStringList all;
    for (const auto &note : model.notes)
        all << note.code;
    return all.join(u' ').toStdString();
}

TEST(ImsModels, ThePackIsSound)
{
    const auto pack = Pack::fromFile(QStringLiteral(WM_SOURCE_DIR "/resources/packs/ims-1000-2000.json"));
    ASSERT_TRUE(pack) << qPrintable(pack.error().context);
    for (const QString &language : {QStringLiteral("es"), QStringLiteral("fr_CA")}) {
        const auto overlay = pack->overlay(language);
        for (const auto &text : packTexts(pack->json()))
            EXPECT_TRUE(overlay.contains(text.pointer)) << qPrintable(language + text.pointer);
        EXPECT_EQ(overlay.size(), packTexts(pack->json()).size());
    }
}

// IMS-MODEL-10 … -27, notes I-01, I-04.
TEST(ImsModels, OldFormat)
{
    const ImsModel model = decode("BL3-208-200-PKG-SO");
    ASSERT_TRUE(model.valid) << codes(model);
    EXPECT_EQ(model.format, u"old");
    EXPECT_EQ(model.series, 1000);
    EXPECT_EQ(model.wires, 3);
    EXPECT_EQ(model.voltageCodeV, 208);
    EXPECT_EQ(model.ctPrimaryA, 200);
    EXPECT_EQ(model.ctSecondaryA, 0.1);
    EXPECT_EQ(model.specialConfiguration, u"normal");
    EXPECT_EQ(model.ctType, u"solid_core");
    EXPECT_TRUE(model.options.isEmpty()) << "the old format has no code for demand";
    EXPECT_EQ(model.canonical, u"BL3-208-200-PKG-SO");
    EXPECT_EQ(decode(" bl3208200 pkg\u2013so ").canonical, u"BL3-208-200-PKG-SO");

    const ImsModel four = decode("BL2081200PKGSP");
    ASSERT_TRUE(four.valid) << codes(four);
    EXPECT_EQ(four.wires, 4);
    EXPECT_EQ(four.series, 2000);
    EXPECT_EQ(four.voltageCodeV, 208);
    EXPECT_EQ(four.ctPrimaryA, 1200);
    EXPECT_EQ(four.ctType, u"split_core");
    EXPECT_EQ(decode("BL2-120-100-PKG-SP").wires, 2);
}

// Every number the tables allow decodes to itself: exactly one way to cut the digits.
TEST(ImsModels, EveryOldNumberIsReadOneWay)
{
    int numbers = 0;
    for (const auto &[wires, voltages] :
         {std::pair("", std::vector<int>{208, 480, 600}), {"2", {120, 277}}, {"3", {208, 240, 480}}}) {
        for (const int voltage : voltages) {
            for (const int ct : {100, 200, 400, 600, 800, 1200}) {
                const QString number =
                    QStringLiteral("BL%1-%2-%3-PKG-SO").arg(QLatin1String(wires)).arg(voltage).arg(ct);
                const ImsModel model = catalogue().decode(QString(number).remove(u'-'));
                EXPECT_EQ(model.canonical, number) << codes(model);
                ++numbers;
            }
        }
    }
    EXPECT_EQ(numbers, 48);
}

// IMS-MODEL-28 … -51.
TEST(ImsModels, NewFormat)
{
    const ImsModel model = decode("S1-240-R-01-01-011-01");
    ASSERT_TRUE(model.valid) << codes(model);
    EXPECT_EQ(model.format, u"new");
    EXPECT_EQ(model.series, 1000);
    EXPECT_EQ(model.wires, 3);
    EXPECT_EQ(model.voltageCodeV, 240);
    EXPECT_EQ(model.enclosure, u"small_outdoor_clear_lid");
    EXPECT_EQ(model.enclosureCapacity, 1);
    EXPECT_EQ(model.installedCount, 1);
    EXPECT_EQ(model.ctPrimaryA, 100);
    EXPECT_EQ(model.options, u"demand");
    EXPECT_EQ(model.specialConfiguration, u"unknown");
    EXPECT_EQ(model.ctType, u"unknown");
    EXPECT_EQ(decode("s2208n010102101").canonical, u"S2-208-N-01-01-021-01");
    EXPECT_EQ(decode("S1-120-N-01-01-011-02").options, u"three_phase_feed");
}

// IMS-MODEL-05, -06, -07, -43; notes I-03, I-05, I-07, I-10.
TEST(ImsModels, Notes)
{
    EXPECT_EQ(notes(decode("BL-208-200-GL-PKG-SO")), "W_GL_VOLTAGE");
    EXPECT_EQ(notes(decode("BL-240-200-GL-PKG-SO")), "W_GL_VOLTAGE");
    EXPECT_EQ(notes(decode("S2-208-N-01-01-022-00")), "W_CT_SECONDARY");
    EXPECT_EQ(notes(decode("S2-208-X-24-12-022-00", "2009-02-28")), "W_MULTI W_CT_SECONDARY W_FORMAT_DATE");
    EXPECT_EQ(notes(decode("S2-208-N-01-01-021-00", "2009-03-01")), "");
    EXPECT_EQ(notes(decode("BL3-208-200-PKG-SO", "2009-03-01")), "");
    EXPECT_EQ(notes(decode("BL3-208-200-PKG-SO", "2009-03-02")), "W_FORMAT_DATE");
    EXPECT_EQ(notes(decode("S2-208-N-01-01-021-00", "2009-02-28")), "W_FORMAT_DATE");
}

// Errors name the field, left to right; reported alone where nothing else can be said.
TEST(ImsModels, Errors)
{
    EXPECT_EQ(codes(decode("")), "E_EMPTY@format");
    EXPECT_EQ(codes(decode(" - ")), "E_EMPTY@format");
    EXPECT_EQ(codes(decode("BL3-208-200-PKG-SO!")), "E_CHARSET@format");
    EXPECT_EQ(codes(decode("S3-208-N-01-01-021-01")), "E_PREFIX@format"); // IMS-RS485-05
    EXPECT_EQ(codes(decode("S2-208-N-01-01-021")), "E_LENGTH@format");
    EXPECT_EQ(codes(decode("S2-240-N-01-01-021-01")), "E_VOLTAGE@voltage_code_v"); // IMS-MODEL-32
    EXPECT_EQ(codes(decode("S2-999-Q-00-01-099-07")),
              "E_VOLTAGE@voltage_code_v E_ENCLOSURE@enclosure E_CAPACITY@enclosure_capacity E_CT_CODE@ct_primary_a "
              "E_OPTION@options");
    EXPECT_EQ(codes(decode("S2-208-N-01-02-021-00")), "E_INSTALLED_GT_CAPACITY@installed_count");
    EXPECT_EQ(codes(decode("S2-208-N-05-00-021-00")), "E_INSTALLED@installed_count");
    EXPECT_EQ(codes(decode("BL2-208-200-PKG-SO")), "E_VOLTAGE_FOR_WIRES@voltage_code_v"); // IMS-MODEL-15
    EXPECT_EQ(codes(decode("BL3-999-200-PKG-SO")), "E_VOLTAGE@voltage_code_v");           // IMS-MODEL-16
    EXPECT_EQ(codes(decode("BL3-208-300-PKG-SO")), "E_CT_RATIO@ct_primary_a");            // IMS-MODEL-17
    EXPECT_EQ(codes(decode("BL3-208-1600-PKG-SO")), "E_CT_RATIO@ct_primary_a");           // IMS-DOC-04
    EXPECT_TRUE(decode("BL3-208-1600-PKG-SO").errors[0].reason.contains(QStringLiteral("withdrawn")));
    EXPECT_EQ(codes(decode("BL3-208-200-SO")), "E_PKG@suffix");                             // IMS-MODEL-23
    EXPECT_EQ(codes(decode("BL3-208-200-GL-PKG-SO")), "E_GL_SERIES@special_configuration"); // IMS-MODEL-25
    EXPECT_EQ(codes(decode("BL3-208-200-PKG")), "E_CT_TYPE@ct_type");                       // IMS-MODEL-26
    EXPECT_EQ(codes(decode("BL-240-200-PKG-SO")), "E_VOLTAGE_FOR_WIRES@voltage_code_v");
    for (const char *number : {"BL", "S1", "BL3", "BLPKGSO", "S2208N01010210A"})
        EXPECT_FALSE(decode(number).valid) << number;
}

// IMS-ELEC-02 … -05, -19 … -23: the tables have rows, nothing between them.
TEST(ImsModels, ElectricalRows)
{
    const auto row = catalogue().configuration(decode("S1-240-R-01-01-011-01"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->id, u"s1000_3w_240");
    EXPECT_EQ(row->supply.size(), 1);
    EXPECT_EQ(row->supply[0].min.value, 102);
    EXPECT_EQ(row->supply[0].max.value, 138);
    const auto delta = catalogue().configuration(decode("BL-240-200-GL-PKG-SO"));
    ASSERT_TRUE(delta);
    EXPECT_EQ(delta->supply[1].lines, QStringList(QStringLiteral("L3")));
    EXPECT_EQ(delta->supply[1].max.value, 240);
    EXPECT_EQ(catalogue().configuration(decode("BL-600-200-PKG-SO"))->supply[0].max.value, 400);
    EXPECT_FALSE(catalogue().configuration(decode("S2-208-N-01-01-021-00"))) << "wye or delta: the number does not say";
    EXPECT_TRUE(catalogue().configuration(decode("S2-480-N-01-01-021-00")));
}

// IMS-FRAME-20, -33.
TEST(ImsModels, MaximumPower)
{
    EXPECT_NEAR(ImsCatalog::maximumPower(decode("S2-480-N-01-01-041-00"))->value, 365.8, 0.05);
    EXPECT_NEAR(ImsCatalog::maximumPower(decode("S2-600-N-01-01-121-00"))->value, 1371.8, 0.05);
    EXPECT_NEAR(ImsCatalog::maximumPower(decode("S1-240-N-01-01-021-00"))->value, 52.8, 0.05);
    EXPECT_FALSE(ImsCatalog::maximumPower(decode("S9")));
}

// IMS-ELEC-17, -18, -35, -36; notes I-37.
TEST(ImsModels, TorqueMaxima)
{
    EXPECT_EQ(catalogue().torqueMaximum(QStringLiteral("voltage"))->max.value, 12);
    EXPECT_EQ(catalogue().torqueMaximum(QStringLiteral("ct_io"))->max.value, 4.4);
    EXPECT_FALSE(catalogue().torqueMaximum(QStringLiteral("neutral")));
}

TEST(ImsModels, APackThatLacksATableIsRefused)
{
    QJsonObject pack = packFile();
    pack.remove(QStringLiteral("torque"));
    const auto refused = ImsCatalog::fromPack(pack);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("torque")));
}

} // namespace
