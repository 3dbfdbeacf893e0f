// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/site/schema.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

#include <limits>

namespace wm::site {

namespace {

std::shared_ptr<const Schema> schema()
{
    const auto shipped = Schema::shipped();
    EXPECT_TRUE(shipped) << qUtf8Printable(shipped.error().message);
    return *shipped;
}

QString refusal(const QString &path, const QJsonValue &value)
{
    const auto checked = schema()->checkValue(path, value);
    return checked ? QString() : checked.error().message;
}

} // namespace

TEST(Schema, KnowsEveryPathOfTheVocabulary)
{
    const auto all = schema();
    EXPECT_GT(all->paths().size(), 1262);
    for (const QString &path : all->paths()) {
        const auto *field = all->field(path);
        ASSERT_NE(field, nullptr) << qUtf8Printable(path);
        if (!path.endsWith(QStringLiteral("[]"))) {
            EXPECT_FALSE(field->title.isEmpty()) << qUtf8Printable(path);
        }
    }
    EXPECT_EQ(all->field(QStringLiteral("inverters[3].make")), all->field(QStringLiteral("inverters[].make")));
    EXPECT_EQ(all->field(QStringLiteral("")), nullptr);
    EXPECT_EQ(all->field(QStringLiteral("collar.nonsense")), nullptr);
}

TEST(Schema, DescribesAField)
{
    const auto *breaker = schema()->field(QStringLiteral("collar.breaker_a"));
    ASSERT_NE(breaker, nullptr);
    EXPECT_EQ(breaker->type, FieldType::Integer);
    EXPECT_EQ(breaker->unit, QStringLiteral("A"));
    EXPECT_EQ(breaker->ask, QStringLiteral("collar"));
    EXPECT_EQ(breaker->choices.size(), 11);
    EXPECT_EQ(schema()->field(QStringLiteral("neutral.awg"))->unit, QStringLiteral("AWG"));
    EXPECT_EQ(schema()->field(QStringLiteral("collar.shipped_date"))->type, FieldType::Date);
    EXPECT_EQ(schema()->field(QStringLiteral("inverters[].settings"))->type, FieldType::Object) << "allOf is followed";
    EXPECT_FALSE(schema()->field(QStringLiteral("inverters[].settings"))->children.isEmpty());
    EXPECT_EQ(schema()->field(QStringLiteral("socket.clearances[].measured_in"))->unit, QStringLiteral("in"));
}

TEST(Schema, TakesWhatFits)
{
    EXPECT_EQ(refusal(QStringLiteral("collar.breaker_a"), 60), QString());
    EXPECT_EQ(refusal(QStringLiteral("collar.breaker_a"), 60.0), QString());
    EXPECT_EQ(refusal(QStringLiteral("collar.present"), true), QString());
    EXPECT_EQ(refusal(QStringLiteral("collar.meter_form"), QStringLiteral("12S")), QString());
    EXPECT_EQ(refusal(QStringLiteral("collar.shipped_date"), QStringLiteral("2024-02-29")), QString());
    EXPECT_EQ(refusal(QStringLiteral("premises.ambient_min_c"), -60), QString());
    EXPECT_EQ(refusal(QStringLiteral("service.available_fault_ka"), 0.1), QString());
    EXPECT_EQ(refusal(QStringLiteral("meter.removed_seal_ids"), QJsonArray{QStringLiteral("A1"), QStringLiteral("A2")}),
              QString());
    EXPECT_EQ(refusal(QStringLiteral("field_wiring.torques[terminal=L1].torque_inlb"), 45), QString());
    EXPECT_EQ(refusal(QStringLiteral("attestations.SCE-5.5.3-07.value"), true), QString());
    EXPECT_EQ(refusal(QStringLiteral("measurements.dead_test.l1_v"), 0.1), QString());
    EXPECT_EQ(refusal(QStringLiteral("measurements.collar.relay"), QStringLiteral("open")), QString());
}

TEST(Schema, RefusesWhatDoesNot)
{
    struct Case
    {
        QString path;
        QJsonValue value;
        QString says;
    };
    const std::vector<Case> cases{
        {QStringLiteral("collar.breaker_a"), 55, QStringLiteral("Allowed are: 15, 20")},
        {QStringLiteral("collar.breaker_a"), QStringLiteral("60"), QStringLiteral("a whole number")},
        {QStringLiteral("inverters[0].qty"), 1.5, QStringLiteral("a whole number")},
        {QStringLiteral("inverters[0].qty"), -1, QStringLiteral("the least is 0")},
        {QStringLiteral("service.available_fault_ka"), 0, QStringLiteral("it is more than 0 kA")},
        {QStringLiteral("service.available_fault_ka"), -1, QStringLiteral("it is more than 0 kA")},
        {QStringLiteral("neutral.ampacity_a"), 0, QStringLiteral("it is more than 0 A")},
        {QStringLiteral("premises.ambient_min_c"), -60.1, QStringLiteral("the least is -60 °C")},
        {QStringLiteral("premises.ambient_max_c"), 81, QStringLiteral("the most is 80 °C")},
        {QStringLiteral("collar.present"), QStringLiteral("yes"), QStringLiteral("yes or no")},
        {QStringLiteral("collar.present"), QJsonValue::Null, QStringLiteral("is empty")},
        {QStringLiteral("collar.meter_form"), QStringLiteral("2s"), QStringLiteral("Allowed are")},
        {QStringLiteral("collar.shipped_date"), QStringLiteral("2025-02-29"), QStringLiteral("a date")},
        {QStringLiteral("collar.shipped_date"), QStringLiteral("29.02.2024"), QStringLiteral("a date")},
        {QStringLiteral("service.nominal_v"), std::numeric_limits<double>::quiet_NaN(), QStringLiteral("a number")},
        {QStringLiteral("collar.serial_number"), QString(QChar(u'\0')), QStringLiteral("U+0000")},
        {QStringLiteral("collar.serial_number"), QString(2001, u'x'), QStringLiteral("too long")},
        {QStringLiteral("id"), QString(), QStringLiteral("cannot be empty")},
        {QStringLiteral("meter.removed_seal_ids"), QJsonArray{7}, QStringLiteral("meter.removed_seal_ids[0]")},
        {QStringLiteral("collar"), 1, QStringLiteral("a group")},
        {QStringLiteral("measurements"), 1, QStringLiteral("which measurement")},
        {QStringLiteral("measurements.x"), QJsonArray{1}, QStringLiteral("a number or a word")},
        {QStringLiteral("collar.breaker a"), 60, QStringLiteral("position 15")},
    };
    for (const auto &one : cases) {
        const QString message = refusal(one.path, one.value);
        EXPECT_TRUE(message.contains(one.says)) << qUtf8Printable(one.path) << ": " << qUtf8Printable(message);
    }
}

TEST(Schema, AMisspeltPathIsAnsweredWithTheNearOnes)
{
    EXPECT_EQ(schema()->suggestions(QStringLiteral("collar.braker_a")).value(0), QStringLiteral("collar.breaker_a"));
    EXPECT_TRUE(refusal(QStringLiteral("collar.braker_a"), 60).contains(QStringLiteral("collar.breaker_a")));
    EXPECT_EQ(schema()->suggestions(QStringLiteral("inverters[0].mak")).value(0), QStringLiteral("inverters[].make"));
    EXPECT_TRUE(schema()
                    ->suggestions(QStringLiteral("service.jaw5_ampacity_a"))
                    .contains(QStringLiteral("socket.jaw5_ampacity_a")));
    EXPECT_TRUE(refusal(QStringLiteral("zebra"), 1).contains(QStringLiteral("Check the spelling")));
}

TEST(Schema, ReadsWhatAPersonTyped)
{
    const auto all = schema();
    EXPECT_EQ(*all->valueFromText(QStringLiteral("collar.breaker_a"), QStringLiteral(" 60 ")), QJsonValue(60));
    EXPECT_EQ(*all->valueFromText(QStringLiteral("premises.ambient_min_c"), QStringLiteral("-4.5")), QJsonValue(-4.5));
    EXPECT_EQ(*all->valueFromText(QStringLiteral("collar.present"), QStringLiteral("no")), QJsonValue(false));
    EXPECT_EQ(*all->valueFromText(QStringLiteral("premises.zip"), QStringLiteral("02134")),
              QJsonValue(QStringLiteral("02134")));
    EXPECT_EQ(*all->valueFromText(QStringLiteral("measurements.a.b"), QStringLiteral("0.3")), QJsonValue(0.3));
    EXPECT_FALSE(all->valueFromText(QStringLiteral("collar.breaker_a"), QStringLiteral("60 A")));
    EXPECT_FALSE(all->valueFromText(QStringLiteral("service.nominal_v"), QStringLiteral("inf")));
    EXPECT_FALSE(all->valueFromText(QStringLiteral("service.nominal_v"), QStringLiteral("240,5")));
}

TEST(Schema, TakesWholeSites)
{
    const QDir dir(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites"));
    const auto files = dir.entryList({QStringLiteral("*.json")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &name : files) {
        const auto site = readJsonObject(dir.filePath(name));
        ASSERT_TRUE(site);
        const auto checked = schema()->checkSite(*site);
        EXPECT_TRUE(checked) << qUtf8Printable(name) << ": "
                             << qUtf8Printable(checked ? QString() : checked.error().message);
        auto spoilt = *site;
        auto collar = spoilt[QStringLiteral("collar")].toObject();
        collar[QStringLiteral("braker_a")] = 60;
        spoilt[QStringLiteral("collar")] = collar;
        const auto refused = schema()->checkSite(spoilt);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains(QStringLiteral("collar.braker_a")));
    }
}

// What nobody knows is left out: a sign or a word that stands in for it would be printed as a fact.
TEST(Schema, RefusesWhatSaysNothing)
{
    for (const QString &text :
         {QStringLiteral("?"), QStringLiteral("-"), QStringLiteral("."), QStringLiteral(" -- "), QStringLiteral("  "),
          QStringLiteral("TBD"), QStringLiteral("To be determined"), QStringLiteral("n/a"), QStringLiteral("N.A."),
          QStringLiteral("xxx"), QStringLiteral("pendiente"), QStringLiteral("inconnu")}) {
        const auto checked = schema()->checkValue(QStringLiteral("inverters[0].make"), text);
        ASSERT_FALSE(checked) << qUtf8Printable(text);
        EXPECT_TRUE(checked.error().message.contains(QStringLiteral("says nothing"))) << qUtf8Printable(text);
    }
    for (const QString &text : {QStringLiteral("X"), QStringLiteral("-5"), QStringLiteral("A.O. Smith"),
                                QStringLiteral("none"), QStringLiteral("TBDx")})
        EXPECT_TRUE(schema()->checkValue(QStringLiteral("inverters[0].make"), text)) << qUtf8Printable(text);
    EXPECT_TRUE(schema()->checkValue(QStringLiteral("network.conduit_existing_ok"), QStringLiteral("unknown")))
        << "a word of its list";
    EXPECT_TRUE(schema()->checkValue(QStringLiteral("notes"), QStringLiteral("?")));
}

TEST(Schema, RefusesFiguresNoInstallationHas)
{
    const auto amperes = QStringLiteral("disconnects[0].rating_a");
    EXPECT_TRUE(schema()->checkValue(amperes, 10'000));
    for (const double figure : {10'001.0, 1e308}) {
        const auto checked = schema()->checkValue(amperes, figure);
        ASSERT_FALSE(checked) << figure;
        EXPECT_TRUE(checked.error().message.contains(QStringLiteral("10000 A")))
            << qUtf8Printable(checked.error().message);
    }
    EXPECT_TRUE(schema()->checkValue(QStringLiteral("service.nominal_v"), 34'500));
    EXPECT_FALSE(schema()->checkValue(QStringLiteral("service.nominal_v"), 765'001));
    EXPECT_FALSE(schema()->checkValue(QStringLiteral("pv_arrays[0].qty"), 10'000'001));
    EXPECT_FALSE(schema()->checkValue(QStringLiteral("measurements.verify.l1_l2_v"), 1e308));
    EXPECT_TRUE(schema()->checkValue(QStringLiteral("measurements.verify.l1_l2_v"), -240));
}

TEST(Schema, ReadsADayOrSaysWhy)
{
    const auto day = [](const char *text) { return dayFromText(QString::fromLatin1(text), QStringLiteral("--today")); };
    EXPECT_EQ(*day("2000-01-01"), QDate(2000, 1, 1));
    EXPECT_EQ(*day("2099-12-31"), QDate(2099, 12, 31));
    EXPECT_EQ(*day("2028-02-29"), QDate(2028, 2, 29));
    for (const char *text : {"1999-12-31", "0001-01-01", "2100-01-01", "9999-12-31", "2026-02-31", "2026-2-3",
                             "2026-11-05T08:00", "today", ""}) {
        const auto refused = day(text);
        ASSERT_FALSE(refused) << text;
        EXPECT_TRUE(refused.error().message.contains(QStringLiteral("--today")))
            << qUtf8Printable(refused.error().message);
    }
    EXPECT_TRUE(day("9999-12-31").error().message.contains(QStringLiteral("2099-12-31")));
}

TEST(Schema, RefusesAVocabularyItCannotRead)
{
    EXPECT_FALSE(Schema::fromJson({{QStringLiteral("type"), QStringLiteral("mystery")}}));
    const auto lost =
        parseJsonObject(R"({"type":"object","properties":{"a":{"$ref":"#/definitions/gone"}}})", QStringLiteral("x"));
    EXPECT_FALSE(Schema::fromJson(*lost));
    const auto endless = parseJsonObject(
        R"({"type":"object","properties":{"a":{"$ref":"#/definitions/a"}},
            "definitions":{"a":{"type":"object","properties":{"a":{"$ref":"#/definitions/a"}}}}})",
        QStringLiteral("x"));
    EXPECT_FALSE(Schema::fromJson(*endless));
}

TEST(Schema, IsQuick)
{
    const auto all = schema();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1'000; ++i)
        EXPECT_TRUE(all->checkValue(QStringLiteral("inverters[0].make"), QStringLiteral("A")));
    EXPECT_LT(timer.elapsed(), 1'000) << "a thousand facts in a second, on any machine";
}

} // namespace wm::site
