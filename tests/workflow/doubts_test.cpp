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
    return rules::doubtedBy(doubtsOf, QJsonDocument::fromJson(json).object(), QDate(2026, 11, 5));
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
    // A number that is none says nothing against what is recorded beside it, and is itself not counted on.
    for (const QString &number : {u"nonsense"_s, u"S-B-4-2-IH-10-60A"_s})
        EXPECT_EQ(doubted(QStringLiteral(R"({"collar": {"part_number": "%1", "breaker_a": 60, "connection": "load"}})")
                              .arg(number)
                              .toUtf8()
                              .constData())
                      .keys(),
                  QStringList(u"collar.part_number"_s));
    EXPECT_FALSE(doubted(R"({"application": {"submitted_date": "2026-05-01"}, "process": {"pto_date": "2026-04-30"}})")
                     .isEmpty())
        << "days, too";
}

// IMS-MODEL-08, -51: a meter for 480 V on a service of 208 V measures nothing that can be trusted.
TEST(Doubts, WhatAMetersModelNumberSaysOtherwiseIsNotCountedOn)
{
    const auto one = doubted(R"({"sub_meters": [{"family": "ims", "model_number": "S1-480-S-01-01-021-01",
                                                 "voltage_code_v": 208, "wires": 3, "series": "1000"}]})");
    ASSERT_EQ(one.keys(), QStringList(u"sub_meters[0].voltage_code_v"_s));
    EXPECT_TRUE(one.constBegin()->because.contains(u"480"_s)) << qUtf8Printable(one.constBegin()->because);
    EXPECT_EQ(
        doubted(R"({"sub_meters": [{"family": "ims", "model_number": "nonsense", "voltage_code_v": 208}]})").keys(),
        QStringList(u"sub_meters[0].model_number"_s));
    EXPECT_TRUE(doubted(R"({"sub_meters": [{"family": "ims", "model_number": "S1-208-S-01-01-021-01", "wires": 3,
                                            "series": "1000", "voltage_code_v": 208, "ct_primary_a": 200}]})")
                    .isEmpty());
    EXPECT_TRUE(doubted(R"({"sub_meters": [{"family": "other", "model_number": "nonsense"}]})").isEmpty());
}

} // namespace wm::workflow
