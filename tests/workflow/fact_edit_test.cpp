// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/fact_edit.h"

#include "core/workflow/engine.h"
#include "tests/workflow/log.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

void fact(Log &log, const QString &path, const QJsonValue &value, const QString &source = u"typed"_s)
{
    log.append({{record::Kind::Fact, path, {{u"v"_s, QCborValue::fromJsonValue(value)}, {u"source"_s, source}}}});
}

QJsonArray inverters(const Log &log)
{
    return log.state().site().value("inverters"_L1).toArray();
}

} // namespace

TEST(FactEdit, AnElementIsTakenOutAndThoseBehindItMoveUpWithTheirSources)
{
    Log log;
    fact(log, u"inverters[0].make"_s, u"A"_s);
    fact(log, u"inverters[0].qty"_s, 1);
    fact(log, u"inverters[1].make"_s, u"B"_s, u"device"_s);
    fact(log, u"inverters[2].make"_s, u"C"_s, u"import"_s);
    fact(log, u"inverters[2].settings.freq_watt"_s, u"activated"_s, u"device"_s);
    fact(log, u"premises.city"_s, u"Hemet"_s);
    const auto drafts = removeElement(log.state(), u"inverters"_s, 0);
    ASSERT_TRUE(drafts) << qUtf8Printable(drafts ? QString() : drafts.error().message);
    log.append(*drafts);
    const QJsonArray expected{
        QJsonObject{{u"make"_s, u"B"_s}},
        QJsonObject{{u"make"_s, u"C"_s}, {u"settings"_s, QJsonObject{{u"freq_watt"_s, u"activated"_s}}}}};
    EXPECT_EQ(inverters(log), expected);
    EXPECT_EQ(log.state().sourceOf(u"inverters[0].make"_s), u"device"_s);
    EXPECT_EQ(log.state().sourceOf(u"inverters[1].make"_s), u"import"_s);
    EXPECT_EQ(log.state().sourceOf(u"inverters[1].settings.freq_watt"_s), u"device"_s);
    EXPECT_EQ(log.state().site().value("premises"_L1).toObject().value("city"_L1), u"Hemet"_s);
    log.append(*removeElement(log.state(), u"inverters"_s, 1));
    log.append(*removeElement(log.state(), u"inverters"_s, 0));
    EXPECT_EQ(inverters(log), QJsonArray());
    EXPECT_FALSE(removeElement(log.state(), u"inverters"_s, 0)) << "there is none left";
}

TEST(FactEdit, AListThatWasGivenAsOneValueCanLoseAnElementToo)
{
    Log log;
    fact(log, u"inverters"_s, QJsonArray{QJsonObject{{u"make"_s, u"A"_s}}, QJsonObject{{u"make"_s, u"B"_s}}},
         u"import"_s);
    log.append(*removeElement(log.state(), u"inverters"_s, 0));
    EXPECT_EQ(inverters(log), QJsonArray{QJsonObject({{u"make"_s, u"B"_s}})});
    EXPECT_EQ(log.state().sourceOf(u"inverters[0].make"_s), u"import"_s);
}

TEST(FactEdit, AListThatWasKnownToBeEmptyIsAgainWhenItsOnlyElementGoes)
{
    Log log;
    fact(log, u"inverters"_s, QJsonArray(), u"import"_s);
    fact(log, u"inverters[0].make"_s, u"A"_s, u"typed"_s);
    ASSERT_EQ(inverters(log).size(), 1);
    log.append(*removeElement(log.state(), u"inverters"_s, 0));
    EXPECT_TRUE(log.state().site().value(u"inverters").isArray()) << "nobody says any more that there is none";
    EXPECT_TRUE(inverters(log).isEmpty());
}

TEST(FactEdit, WhatIsForgottenIsUnknownHoweverItWasGiven)
{
    Log log;
    fact(log, u"premises.city"_s, u"Hemet"_s);
    fact(log, u"collar"_s, QJsonObject{{u"breaker_a"_s, 60}, {u"jaws"_s, 5}}, u"import"_s);
    fact(log, u"collar.breaker_a"_s, 40);
    log.append(forgetFact(log.state(), u"premises.city"_s));
    log.append(forgetFact(log.state(), u"collar.breaker_a"_s));
    EXPECT_EQ(log.state().site(), (QJsonObject{{u"collar"_s, QJsonObject{{u"jaws"_s, 5}}}}));
    EXPECT_TRUE(forgetFact(log.state(), u"premises.street"_s).isEmpty()) << "it is not known anyway";
}

} // namespace wm::workflow
