// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions.h"
#include "tests/rules/example_sites.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

Finding unknown(const QStringList &missing, const QString &next)
{
    Finding finding;
    finding.status = u"unknown"_s;
    finding.missing = missing;
    finding.next = next;
    return finding;
}

QStringList pathsOf(const QList<Question> &questions)
{
    QStringList paths;
    for (const Question &question : questions)
        paths.append(question.path);
    return paths;
}

} // namespace

TEST(Questions, WhatDecidesMostComesFirst)
{
    QList<Finding> findings{unknown({u"b"_s}, u"b"_s), unknown({u"a"_s, u"c"_s}, u"c"_s), unknown({u"c"_s}, u"c"_s),
                            unknown({u"a"_s, u"d"_s}, u"d"_s)};
    const QList<Question> expected{{u"c"_s, 2, 2}, {u"b"_s, 1, 1}, {u"d"_s, 1, 1}, {u"a"_s, 0, 2}};
    EXPECT_EQ(questionsOf(findings), expected);
    std::reverse(findings.begin(), findings.end());
    EXPECT_EQ(questionsOf(findings), expected) << "whatever order the findings have";
    EXPECT_EQ(inOrderOf(expected, {u"a"_s, u"x"_s, u"c"_s}), (QStringList{u"c"_s, u"a"_s, u"x"_s}));
}

TEST(Questions, OnlyWhatIsUndecidedAndSaidOnceCounts)
{
    Finding repeated = unknown({u"a"_s}, u"a"_s);
    repeated.repeats = u"R-1"_s;
    Finding failed;
    failed.status = u"fail"_s;
    EXPECT_EQ(questionsOf({repeated, failed}), QList<Question>{});
    // One that fails because nothing is there waits for it as well.
    failed.missing = {u"b"_s};
    EXPECT_EQ(questionsOf({repeated, failed}), (QList<Question>{{u"b"_s, 1, 1}}));
    // Rules written in code do not say which fact they need first.
    EXPECT_EQ(questionsOf({unknown({u"a"_s, u"b"_s}, {})}).first(), (Question{u"a"_s, 1, 1}));
}

TEST(Questions, TheFactThatAnExpressionReadsFirstIsNeededFirst)
{
    const auto outcome = Expression::parse(u"z.present && y > 3 && x == 1"_s)->evaluate(Facts{});
    EXPECT_EQ(outcome.next, u"z.present"_s);
    EXPECT_EQ(outcome.missing, (QStringList{u"x"_s, u"y"_s, u"z.present"_s}));
}

// Answering in this order settles the handbook: no finding waits for a fact that was never asked.
TEST(Questions, OfAnEmptySiteLeadOn)
{
    const auto pack = shippedPack(shippedPacks().first());
    const SiteCheck check = pack->check({}, QDate(2026, 11, 5));
    const QList<Question> questions = questionsOf(check.findings);
    ASSERT_GT(questions.size(), 20);
    EXPECT_GE(questions.first().decides, questions.last().decides);
    int undecided = 0, decided = 0;
    for (const Finding &finding : check.findings)
        undecided += finding.status == u"unknown" && finding.repeats.isEmpty() && !finding.missing.isEmpty() ? 1 : 0;
    for (const Question &question : questions)
        decided += question.decides;
    EXPECT_EQ(decided, undecided) << "each finding needs one fact first";
    EXPECT_EQ(pathsOf(questions), pathsOf(questionsOf(pack->check({}, QDate(2026, 11, 5)).findings))) << "stable";
}

} // namespace wm::rules
