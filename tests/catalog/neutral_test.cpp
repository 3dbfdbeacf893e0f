// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/neutral.h"

#include <gtest/gtest.h>

#include <map>

namespace wm::catalog {

namespace {

const NeutralTables &tables()
{
    static const auto read = [] {
        const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
        EXPECT_TRUE(pack) << qUtf8Printable(pack.error().message);
        return *NeutralTables::fromPack(*pack);
    }();
    return read;
}

NeutralAnswer sized(double breaker, int jaws, const QString &awg, std::optional<double> jaw5 = {},
                    std::optional<ConductorMaterial> material = ConductorMaterial::Copper)
{
    return tables().size({breaker, jaws, jaw5, awg, material});
}

const std::map<int, int> kFurnished{{15, 10}, {20, 10}, {25, 10}, {30, 10}, {35, 8}, {40, 8},
                                    {45, 6},  {50, 6},  {60, 6},  {70, 4},  {80, 4}};

} // namespace

// CD-BOX-08 … 12, notes C-01: eleven ratings, nothing between and around them.
TEST(Neutral, FurnishedSizeByBreaker)
{
    for (int breaker = 0; breaker <= 125; ++breaker) {
        const auto row = kFurnished.find(breaker);
        const auto furnished = tables().furnishedAwg(breaker);
        EXPECT_EQ(furnished, row == kFurnished.end() ? std::nullopt : std::optional(row->second)) << breaker;
    }
    EXPECT_FALSE(tables().furnishedAwg(59.9));
    EXPECT_FALSE(tables().furnishedAwg(-15));
    for (const double breaker : {32.0, 42.0, 55.0, 65.0, 75.0, 30.5}) {
        const auto answer = sized(breaker, 4, QStringLiteral("6"));
        EXPECT_EQ(answer.code, QStringLiteral("invalid_breaker")) << breaker;
        EXPECT_EQ(answer.verdict, NeutralVerdict::NotAllowed);
        EXPECT_FALSE(answer.furnishedAwg);
        EXPECT_FALSE(answer.torque);
    }
}

// CD-NEUTRAL-10 whole: every breaker with every size, against the rule written out again.
TEST(Neutral, EveryBreakerWithEverySize)
{
    const std::map<QString, double> torque{
        {QStringLiteral("14"), 15}, {QStringLiteral("12"), 15}, {QStringLiteral("10"), 40}, {QStringLiteral("8"), 40},
        {QStringLiteral("6"), 40},  {QStringLiteral("4"), 50},  {QStringLiteral("3"), 50},  {QStringLiteral("2"), 50}};
    for (const auto &[breaker, furnished] : kFurnished) {
        for (const auto *size :
             {"18", "16", "14", "13", "12", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1", "1/0", "4/0"}) {
            const QString awg = QString::fromLatin1(size);
            const auto answer = sized(breaker, 4, awg);
            const auto entry = torque.find(awg);
            QString code;
            if (entry == torque.end())
                code = QStringLiteral("reject_terminal_range");
            else if (awg.toInt() == furnished)
                code = QStringLiteral("ok_size_as_furnished");
            else if (awg.toInt() < furnished)
                code = QStringLiteral("ok_larger");
            else if ((awg == u"14" && breaker == 15) || (awg == u"12" && breaker <= 20))
                code = QStringLiteral("review_smaller_than_furnished");
            else
                code = QStringLiteral("reject_too_small");
            EXPECT_EQ(answer.code, code) << breaker << " A, " << size;
            EXPECT_EQ(answer.furnishedAwg, std::optional(furnished));
            const bool terminates = code.startsWith(QStringLiteral("ok")) || code.startsWith(QStringLiteral("review"));
            EXPECT_EQ(answer.torque.has_value(), terminates) << breaker << " A, " << size;
            if (terminates) {
                EXPECT_EQ(answer.torque->value, entry->second);
            }
            const auto verdict = code.startsWith(QStringLiteral("ok"))                     ? NeutralVerdict::Ok
                                 : code == QStringLiteral("reject_too_small")              ? NeutralVerdict::Undersized
                                 : code == QStringLiteral("review_smaller_than_furnished") ? NeutralVerdict::NeedsInfo
                                                                                           : NeutralVerdict::NotAllowed;
            EXPECT_EQ(answer.verdict, verdict) << breaker << " A, " << size;
            EXPECT_FALSE(answer.cites.isEmpty());
            EXPECT_FALSE(answer.reasons.isEmpty());
        }
    }
}

// CD-NEUTRAL-05, -06, -07, -50.
TEST(Neutral, WhenAPigtailIsRequired)
{
    struct Case
    {
        int jaws;
        std::optional<double> jaw5;
        std::optional<bool> required;
        const char *code;
    };
    const std::vector<Case> cases{
        {4, {}, true, "pigtail_missing"},
        {4, 200, true, "pigtail_missing"},
        {5, {}, true, "pigtail_missing"},
        {5, 59.9, true, "pigtail_missing"},
        {5, 60, false, "ok_jaw5"},
        {5, 60.1, false, "ok_jaw5"},
        {7, 100, std::nullopt, "invalid_socket"},
        {0, {}, std::nullopt, "invalid_socket"},
    };
    for (const auto &one : cases) {
        const auto answer = sized(60, one.jaws, QString(), one.jaw5);
        EXPECT_EQ(answer.pigtailRequired, one.required) << one.jaws;
        EXPECT_EQ(answer.code, QString::fromLatin1(one.code)) << one.jaws;
        EXPECT_EQ(answer.furnishedAwg, std::optional(6)) << "for information";
        EXPECT_FALSE(answer.torque);
    }
    EXPECT_EQ(sized(60, 5, QString(), 60).verdict, NeutralVerdict::Ok);
    EXPECT_EQ(sized(60, 5, QString()).verdict, NeutralVerdict::NeedsInfo);
    EXPECT_EQ(sized(60, 7, QStringLiteral("6")).verdict, NeutralVerdict::NotAllowed);
    // A pigtail may be fitted where the fifth jaw would do; it is judged like any.
    EXPECT_EQ(sized(60, 5, QStringLiteral("8"), 60).verdict, NeutralVerdict::Undersized);
}

// CD-NEUTRAL-02, -23.
TEST(Neutral, OnlyCopperAtTheCollar)
{
    for (const auto material : {ConductorMaterial::Aluminum, ConductorMaterial::Other}) {
        const auto answer = sized(60, 4, QStringLiteral("4"), {}, material);
        EXPECT_EQ(answer.code, QStringLiteral("reject_material"));
        EXPECT_EQ(answer.verdict, NeutralVerdict::NotAllowed);
        EXPECT_FALSE(answer.torque);
    }
    const auto unknown = sized(60, 4, QStringLiteral("6"), {}, std::nullopt);
    EXPECT_EQ(unknown.verdict, NeutralVerdict::NeedsInfo) << "unknown is never fine";
    EXPECT_FALSE(unknown.torque);
}

TEST(Neutral, SizesInOrder)
{
    const QStringList order{QStringLiteral("16"),  QStringLiteral("14"), QStringLiteral("12"),  QStringLiteral("10"),
                            QStringLiteral("8"),   QStringLiteral("6"),  QStringLiteral("4"),   QStringLiteral("3"),
                            QStringLiteral("2"),   QStringLiteral("1"),  QStringLiteral("1/0"), QStringLiteral("2/0"),
                            QStringLiteral("3/0"), QStringLiteral("4/0")};
    for (qsizetype i = 1; i < order.size(); ++i)
        EXPECT_LT(NeutralTables::sizeRank(order[i - 1]), NeutralTables::sizeRank(order[i])) << qUtf8Printable(order[i]);
    for (const auto *text : {"", "0", "-6", "41", "5/0", "0/0", "/0", "six", "6.5", "6 "}) {
        if (QString::fromLatin1(text) != QStringLiteral("6 ")) {
            EXPECT_FALSE(NeutralTables::sizeRank(QString::fromLatin1(text))) << text;
        }
    }
}

TEST(Neutral, NamesTheRequirementsItAnswers)
{
    EXPECT_TRUE(sized(60, 4, QStringLiteral("6")).requirements.contains(QStringLiteral("CD-NEUTRAL-06")));
    EXPECT_TRUE(sized(60, 4, QStringLiteral("6")).requirements.contains(QStringLiteral("CD-BOX-10")));
    EXPECT_TRUE(sized(60, 5, QStringLiteral("6")).requirements.contains(QStringLiteral("CD-NEUTRAL-07")));
    EXPECT_TRUE(sized(15, 4, QStringLiteral("14")).requirements.contains(QStringLiteral("CD-NEUTRAL-11")));
}

} // namespace wm::catalog
