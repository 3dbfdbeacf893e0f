// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/torque.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>

namespace wm::catalog {

namespace {

const TorqueTables &tables()
{
    static const auto read = [] {
        const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
        EXPECT_TRUE(pack) << qUtf8Printable(pack.error().message);
        return *TorqueTables::fromPack(*pack);
    }();
    return read;
}

TorqueAnswer judged(const TorqueQuestion &question)
{
    const auto answer = tables().judge(question);
    EXPECT_TRUE(answer) << qUtf8Printable(answer.error().message);
    return answer ? *answer : TorqueAnswer{};
}

TorqueQuestion neutral6()
{
    return {QStringLiteral("neutral"), QStringLiteral("6")};
}

} // namespace

// CD-TORQUE-01 … 10: the tables as printed, and every size around them.
TEST(Torque, EveryRowAndJustOutside)
{
    const std::map<int, double> neutral{{14, 15}, {12, 15}, {10, 40}, {8, 40}, {6, 40}, {4, 50}, {3, 50}, {2, 50}};
    const std::map<int, double> field{{14, 35}, {12, 35}, {10, 35}, {8, 40}, {6, 45}, {4, 45}, {3, 50}};
    for (const auto &[name, expected] :
         {std::pair{QStringLiteral("neutral"), neutral}, std::pair{QStringLiteral("field"), field}}) {
        for (int awg = 1; awg <= 20; ++awg) {
            const auto answer = judged({name, QString::number(awg)});
            const auto row = expected.find(awg);
            if (row == expected.end()) {
                EXPECT_EQ(answer.verdict, TorqueVerdict::NoTableEntry) << qUtf8Printable(name) << awg;
                EXPECT_FALSE(answer.target) << qUtf8Printable(name) << awg;
                EXPECT_TRUE(answer.reasons.first().contains(QStringLiteral("14, 12, 10"))) << "it says what is allowed";
            } else {
                ASSERT_TRUE(answer.target) << qUtf8Printable(name) << awg;
                EXPECT_EQ(answer.target->value, row->second) << qUtf8Printable(name) << awg;
                EXPECT_EQ(answer.verdict, TorqueVerdict::None) << "nothing was measured";
            }
        }
        EXPECT_EQ(judged({name, QStringLiteral("1/0")}).verdict, TorqueVerdict::NoTableEntry);
        EXPECT_EQ(tables().table(name)->rows.size(), expected.size());
    }
    // CD-JBOX-12, CD-FIELD-07.
    EXPECT_EQ(judged({QStringLiteral("jbox-screw")}).target, InchPounds{5});
    EXPECT_EQ(judged({QStringLiteral("jbox-screw"), QStringLiteral("6")}).target, InchPounds{5});
}

// CD-TORQUE-11: the same size has another torque at another terminal.
TEST(Torque, TheTableIsTheTerminals)
{
    EXPECT_NE(judged({QStringLiteral("neutral"), QStringLiteral("6")}).target,
              judged({QStringLiteral("field"), QStringLiteral("6")}).target);
    EXPECT_TRUE(judged({QStringLiteral("neutral"), QStringLiteral("6")}).cite.contains(QStringLiteral("Table 2")));
    EXPECT_TRUE(judged({QStringLiteral("field"), QStringLiteral("6")}).cite.contains(QStringLiteral("Table 3")));
    EXPECT_TRUE(judged(neutral6()).requirements.contains(QStringLiteral("CD-TORQUE-02")));
    EXPECT_TRUE(
        judged({QStringLiteral("field"), QStringLiteral("3")}).requirements.contains(QStringLiteral("CD-TORQUE-09")));
}

TEST(Torque, ASetValueMustEqualTheTarget)
{
    const std::vector<std::pair<double, TorqueVerdict>> cases{
        {40, TorqueVerdict::Ok}, {39.9, TorqueVerdict::Low},      {40.1, TorqueVerdict::High},
        {0, TorqueVerdict::Low}, {39.999999, TorqueVerdict::Low}, {45, TorqueVerdict::High}};
    for (const auto &[set, verdict] : cases) {
        auto question = neutral6();
        question.set = InchPounds{set};
        question.tolerancePct = 50; // a tolerance is for readings, never for what a tool is set to
        EXPECT_EQ(judged(question).verdict, verdict) << set;
    }
}

TEST(Torque, AReadingUnderTheTargetIsAlwaysLow)
{
    for (const std::optional<double> tolerance :
         {std::optional<double>(), std::optional<double>(0), std::optional<double>(100)}) {
        for (const double measured : {0.0, 1.0, 39.0, 39.99, 39.9999}) {
            auto question = neutral6();
            question.measured = InchPounds{measured};
            question.tolerancePct = tolerance;
            EXPECT_EQ(judged(question).verdict, TorqueVerdict::Low) << measured;
        }
        auto question = neutral6();
        question.measured = InchPounds{40};
        question.tolerancePct = tolerance;
        EXPECT_EQ(judged(question).verdict, TorqueVerdict::Ok);
    }
}

TEST(Torque, WhatIsNotTheTargetIsNotToldAsTheTarget)
{
    TorqueQuestion question = neutral6();
    question.set = InchPounds{40.0000001};
    EXPECT_TRUE(judged(question).reasons.first().contains(QStringLiteral("40.0000001 in-lb")))
        << qUtf8Printable(judged(question).reasons.first());
    question = neutral6();
    question.measured = InchPounds{39.9999999};
    EXPECT_TRUE(judged(question).reasons.first().contains(QStringLiteral("39.9999999 in-lb")));
}

TEST(Torque, AboveTheTargetOnlyACompanyToleranceJudges)
{
    auto question = neutral6();
    question.measured = InchPounds{40.1};
    EXPECT_EQ(judged(question).verdict, TorqueVerdict::None) << "recorded, not judged";
    EXPECT_FALSE(judged(question).tolerance);
    question.tolerancePct = 0;
    EXPECT_EQ(judged(question).verdict, TorqueVerdict::High);
    question.tolerancePct = 10;
    EXPECT_EQ(judged(question).tolerance, InchPounds{4});
    question.measured = InchPounds{44};
    EXPECT_EQ(judged(question).verdict, TorqueVerdict::Ok);
    question.measured = InchPounds{44.01};
    EXPECT_EQ(judged(question).verdict, TorqueVerdict::High);
    // 45 * 7 / 100 is not exact in binary; the boundary itself is allowed all the same.
    TorqueQuestion field{QStringLiteral("field"), QStringLiteral("6")};
    field.tolerancePct = 7;
    field.measured = InchPounds{48.15};
    EXPECT_EQ(judged(field).verdict, TorqueVerdict::Ok);
}

// Notes C-09, CD-NEUTRAL-03: a value on the product's label goes before the table, and the difference is shown.
TEST(Torque, TheLabelPrevails)
{
    auto question = neutral6();
    question.label = InchPounds{45};
    question.set = InchPounds{40};
    auto answer = judged(question);
    EXPECT_EQ(answer.verdict, TorqueVerdict::Low);
    EXPECT_EQ(answer.target, InchPounds{45});
    EXPECT_EQ(answer.table, InchPounds{40});
    EXPECT_TRUE(answer.fromLabel);
    EXPECT_TRUE(answer.reasons.join(u' ').contains(QStringLiteral("the table 40 in-lb")));
    question.set = InchPounds{45};
    EXPECT_EQ(judged(question).verdict, TorqueVerdict::Ok);
    question.label = InchPounds{40};
    question.set = InchPounds{40};
    answer = judged(question);
    EXPECT_EQ(answer.verdict, TorqueVerdict::Ok);
    EXPECT_EQ(answer.reasons.size(), 1) << "no difference, nothing to show";
    // No label makes a conductor fit that the terminal does not take.
    TorqueQuestion large{QStringLiteral("field"), QStringLiteral("2")};
    large.label = InchPounds{50};
    EXPECT_EQ(judged(large).verdict, TorqueVerdict::NoTableEntry);
}

TEST(Torque, ALabelInNewtonMetresIsRefused)
{
    auto question = neutral6();
    question.label = InchPounds{4.5};
    const auto answer = tables().judge(question);
    ASSERT_FALSE(answer);
    EXPECT_TRUE(answer.error().message.contains(QStringLiteral("4.5 N·m would be 39.8 in-lb")))
        << qUtf8Printable(answer.error().message);
    question.label = InchPounds{400};
    EXPECT_FALSE(tables().judge(question));
    question.label = InchPounds{35};
    EXPECT_TRUE(tables().judge(question));
    // Half of what the table says, or twice it, is misread whatever another size may take.
    for (const auto &[label, good] : {std::pair(3.0, false), std::pair(15.0, false), std::pair(20.0, false),
                                      std::pair(20.1, true), std::pair(79.9, true), std::pair(80.0, false)}) {
        question.label = InchPounds{label};
        EXPECT_EQ(bool(tables().judge(question)), good) << label;
    }
}

TEST(Torque, RefusesNonsense)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(tables().judge({QStringLiteral("lug"), QStringLiteral("6")}));
    EXPECT_FALSE(tables().judge({QStringLiteral("neutral")})) << "the size is needed";
    auto question = neutral6();
    question.set = question.measured = InchPounds{40};
    EXPECT_FALSE(tables().judge(question)) << "set and measured";
    for (const double value : {nan, -1.0, std::numeric_limits<double>::infinity()}) {
        question = neutral6();
        question.measured = InchPounds{value};
        EXPECT_FALSE(tables().judge(question)) << value;
        question = neutral6();
        question.tolerancePct = value;
        EXPECT_FALSE(tables().judge(question)) << value;
    }
    question = neutral6();
    question.label = InchPounds{0};
    EXPECT_FALSE(tables().judge(question));
}

// IMS-ELEC terminals and notes I-37: maxima, above zero.
TEST(Torque, Maxima)
{
    for (const double maximum : {12.0, 4.4}) {
        EXPECT_EQ(judgeMaximum({0}, {maximum}), TorqueVerdict::Low);
        EXPECT_EQ(judgeMaximum({0.1}, {maximum}), TorqueVerdict::Ok);
        EXPECT_EQ(judgeMaximum({maximum}, {maximum}), TorqueVerdict::Ok);
        EXPECT_EQ(judgeMaximum({maximum + 0.01}, {maximum}), TorqueVerdict::High);
    }
    EXPECT_EQ(judgeMaximum({std::numeric_limits<double>::quiet_NaN()}, {12}), TorqueVerdict::Low);
}

// CD-TOOLS-01, notes C-37: 2 to 50 in-lb, both ends count.
TEST(Torque, ToolRange)
{
    EXPECT_TRUE(tables().toolRangeCovers({2}, {50}));
    EXPECT_FALSE(tables().toolRangeCovers({2.1}, {50}));
    EXPECT_FALSE(tables().toolRangeCovers({2}, {49.9}));
    EXPECT_TRUE(TorqueTables::toolReaches({5}, {50}, {5}));
    EXPECT_TRUE(TorqueTables::toolReaches({5}, {50}, {50}));
    EXPECT_FALSE(TorqueTables::toolReaches({10}, {50}, {5}));
    EXPECT_FALSE(TorqueTables::toolReaches({2}, {40}, {45}));
}

// CD-TORQUE-13.
TEST(Torque, BothUnits)
{
    EXPECT_EQ(inBothUnits({40}), QStringLiteral("40 in-lb (4.5 N·m)"));
    EXPECT_EQ(inBothUnits({44}), QStringLiteral("44 in-lb (5.0 N·m)"));
    EXPECT_EQ(inBothUnits({5}), QStringLiteral("5 in-lb (0.56 N·m)"));
}

} // namespace wm::catalog
