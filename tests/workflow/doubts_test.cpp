// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/doubts.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

rules::Doubted doubted(const char *json)
{
    registerResources();
    return doubtsOf(QJsonDocument::fromJson(json).object());
}

} // namespace

// CD-INSPECT-03 compares the breaker recorded with the design's: a slip in both would let a 60 A collar pass as one of
// 40 A, were it not for its part number.
TEST(Doubts, WhatThePartNumberSaysOtherwiseIsNotCountedOn)
{
    const auto one = doubted(R"({"collar": {"part_number": "S-B-5-02-IH-10-60A", "breaker_a": 40, "connection": "load",
                                            "design_breaker_a": 40}})");
    ASSERT_EQ(one.keys(), QStringList(u"collar.breaker_a"_s));
    const rules::Doubt doubt = one.value(u"collar.breaker_a"_s);
    EXPECT_EQ(doubt.paths, (QStringList{u"collar.breaker_a"_s, u"collar.part_number"_s}));
    EXPECT_TRUE(doubt.because.contains(u"60"_s) && doubt.because.contains(u"40"_s)) << qUtf8Printable(doubt.because);

    EXPECT_EQ(doubted(R"({"collar": {"part_number": "S-B-5-02-IH-10-60A", "connection": "line"}})").keys(),
              QStringList(u"collar.connection"_s));
    EXPECT_TRUE(doubted(R"({"collar": {"part_number": "S-B-5-02-IH-10-60A", "breaker_a": 60, "connection": "load",
                                       "jaws_count": 5, "meter_form": "2S", "aic_ka": 10}})")
                    .isEmpty());
    EXPECT_TRUE(doubted(R"({"collar": {"breaker_a": 40}})").isEmpty()) << "no number, nothing to differ from";
    EXPECT_TRUE(doubted(R"({"collar": {"part_number": "nonsense", "breaker_a": 40}})").isEmpty());
    EXPECT_FALSE(doubted(R"({"application": {"submitted_date": "2026-05-01"}, "process": {"pto_date": "2026-04-30"}})")
                     .isEmpty())
        << "days, too";
}

} // namespace wm::workflow
