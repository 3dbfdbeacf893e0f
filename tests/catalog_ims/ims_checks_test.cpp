// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ims_checks.h"
#include "core/catalog/ims_models.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

namespace wm::catalog {
namespace {

using What = ImsCheck::What;
using Verdict = ImsCheck::Verdict;

ImsFigures figures()
{
    const auto catalog = ImsCatalog::load();
    EXPECT_TRUE(catalog);
    const auto figures = ImsFigures::fromPack(catalog->pack());
    EXPECT_TRUE(figures) << qUtf8Printable(figures.error().message);
    return *figures;
}

ImsCheck of(What what, const ImsSeen &seen)
{
    for (const ImsCheck &check : judgeIms(seen, figures()))
        if (check.what == what)
            return check;
    ADD_FAILURE() << "no such check";
    return {};
}

ImsSeen with(auto member, auto value, std::optional<double> loadKw = {}, std::optional<double> loadA = {})
{
    ImsSeen seen;
    seen.loadKw = loadKw;
    seen.loadA = loadA;
    seen.*member = value;
    return seen;
}

} // namespace

TEST(ImsChecks, NothingSeenIsNeverGoodAndNeverBad)
{
    const auto checks = judgeIms({}, figures());
    EXPECT_EQ(checks.size(), 6);
    for (const ImsCheck &check : checks)
        EXPECT_EQ(check.verdict, Verdict::NotKnown) << int(check.what);
}

// IMS-LED-05, IMS-LED-06, IMS-TEST-03, IMS-TEST-04.
TEST(ImsChecks, TheRedLampSaysSomethingOnlyAboveOneAmpere)
{
    EXPECT_EQ(of(What::RedLamp, with(&ImsSeen::redLit, true, {}, 1.01)).verdict, Verdict::Bad);
    EXPECT_EQ(of(What::RedLamp, with(&ImsSeen::redLit, false, {}, 1.01)).verdict, Verdict::Good);
    for (const bool lit : {false, true}) {
        EXPECT_EQ(of(What::RedLamp, with(&ImsSeen::redLit, lit, {}, 1.0)).verdict, Verdict::NotKnown);
        EXPECT_EQ(of(What::RedLamp, with(&ImsSeen::redLit, lit)).verdict, Verdict::NotKnown);
    }
}

// IMS-LED-03, IMS-LED-04: 36 s / kW for one turn; 5 % is a choice.
TEST(ImsChecks, TheTenWattHourLampAgainstTheLoad)
{
    const auto at = [](double seconds, std::optional<double> kw) {
        return of(What::Lamp10Wh, with(&ImsSeen::tenTurnsS, seconds, kw));
    };
    EXPECT_DOUBLE_EQ(*at(50, 7.2).wanted, 50);
    EXPECT_EQ(at(50, 7.2).verdict, Verdict::Good);
    EXPECT_EQ(at(52.5, 7.2).verdict, Verdict::Good);
    EXPECT_EQ(at(52.6, 7.2).verdict, Verdict::Off);
    EXPECT_EQ(at(47.4, 7.2).verdict, Verdict::Off);
    // Without a load to hold it against, the load it means is shown and nothing judged.
    EXPECT_EQ(at(50, {}).verdict, Verdict::NotKnown);
    EXPECT_DOUBLE_EQ(*at(50, {}).impliedKw, 7.2);
    EXPECT_EQ(at(0, 7.2).verdict, Verdict::NotKnown);
    EXPECT_EQ(at(-3, 7.2).verdict, Verdict::NotKnown);
    EXPECT_EQ(at(50, 0.0).verdict, Verdict::NotKnown);
}

// IMS-LED-01, IMS-LED-02.
TEST(ImsChecks, TheKilowattHourLampAgainstTheLoad)
{
    EXPECT_EQ(of(What::Lamp1kWh, with(&ImsSeen::oneTurnS, 500.0, 7.2)).verdict, Verdict::Good);
    EXPECT_EQ(of(What::Lamp1kWh, with(&ImsSeen::oneTurnS, 540.0, 7.2)).verdict, Verdict::Off);
}

// IMS-LCD-03, IMS-LCD-04, IMS-LCD-10: 18 s, or 19 s with demand.
TEST(ImsChecks, TheTestScreen)
{
    EXPECT_EQ(of(What::Segments, with(&ImsSeen::segmentsLit, false)).verdict, Verdict::Bad);
    EXPECT_EQ(of(What::Segments, with(&ImsSeen::segmentsLit, true)).verdict, Verdict::Good);
    for (const auto &[seconds, demand, verdict] :
         {std::tuple{17.0, false, Verdict::Good}, std::tuple{19.0, false, Verdict::Good},
          std::tuple{19.5, false, Verdict::Off}, std::tuple{20.0, true, Verdict::Good},
          std::tuple{17.5, true, Verdict::Off}, std::tuple{60.0, true, Verdict::Off}}) {
        ImsSeen seen;
        seen.testCycleS = seconds;
        seen.showsDemand = demand;
        EXPECT_EQ(of(What::TestCycle, seen).verdict, verdict) << seconds << demand;
    }
    EXPECT_EQ(of(What::TestCycle, with(&ImsSeen::testCycleS, 17.5)).verdict, Verdict::Good) << "either meter";
}

// IMS-LCD-07, IMS-TEST-07, IMS-TEST-08.
TEST(ImsChecks, TheDemandOnTheDisplayAgainstTheLoad)
{
    EXPECT_EQ(of(What::DemandNow, with(&ImsSeen::demandNowKw, 7.5, 7.2)).verdict, Verdict::Good);
    EXPECT_EQ(of(What::DemandNow, with(&ImsSeen::demandNowKw, 6.8, 7.2)).verdict, Verdict::Bad);
    EXPECT_EQ(of(What::DemandNow, with(&ImsSeen::demandNowKw, 6.8)).verdict, Verdict::NotKnown);
    EXPECT_EQ(of(What::DemandNow, with(&ImsSeen::demandNowKw, 0.0, 0.0)).verdict, Verdict::NotKnown);
}

// IMS-LCD-12, IMS-FRAME-21.
TEST(ImsChecks, TheDisplayRunsAheadOfTheFrameAndNeverBehind)
{
    using Display = ImsDisplay::Verdict;
    for (const auto &[display, frame, verdict, kwh] :
         {std::tuple{1188.0, 1188.0, Display::Agrees, 0.0}, std::tuple{1189.0, 1188.0, Display::Ahead, 1.0},
          std::tuple{1193.0, 1188.0, Display::Ahead, 5.0}, std::tuple{1194.0, 1188.0, Display::TooFarAhead, 6.0},
          std::tuple{1187.0, 1188.0, Display::Behind, 1.0}, std::tuple{3.0, 16'777'215.0, Display::Ahead, 4.0},
          std::tuple{16'777'219.0, 3.0, Display::Agrees, 0.0},
          std::tuple{0.0, 678'299.0, Display::Behind, 678'299.0}}) {
        const ImsDisplay found = compareDisplay(display, frame, 52.8);
        EXPECT_EQ(int(found.verdict), int(verdict)) << display << ' ' << frame;
        EXPECT_DOUBLE_EQ(found.kwh, kwh) << display << ' ' << frame;
    }
    EXPECT_DOUBLE_EQ(*compareDisplay(1, 1, 52.8).allowed, 5.4);
    // Of a meter nobody described only rounding is explained.
    EXPECT_EQ(compareDisplay(1189, 1188, std::nullopt).verdict, Display::Ahead);
    EXPECT_EQ(compareDisplay(1190, 1188, std::nullopt).verdict, Display::NotKnown);
    EXPECT_EQ(compareDisplay(1187, 1188, std::nullopt).verdict, Display::Behind);
    EXPECT_TRUE(samePeak(6.84, 6.82));
    EXPECT_FALSE(samePeak(6.85, 6.82));
}

// IMS-FRAME-33: the figures of its row, and of the demonstration's meter (S1-208, 200 A).
TEST(ImsChecks, WhatAMeterCanMeasureComesFromItsModelAndTransformers)
{
    const auto most = [](int wires, int volts, double amperes) {
        return imsMostKw(QJsonObject{{QStringLiteral("wires"), wires},
                                     {QStringLiteral("voltage_code_v"), volts},
                                     {QStringLiteral("ct_primary_a"), amperes}});
    };
    EXPECT_NEAR(*most(4, 480, 400), 365.8, 0.05);
    EXPECT_NEAR(*most(4, 600, 1200), 1371.8, 0.05); // IMS-FRAME-20
    EXPECT_NEAR(*most(3, 208, 200), 52.8, 1e-9);
    EXPECT_NEAR(*most(3, 240, 200), 52.8, 1e-9);
    EXPECT_NEAR(*most(3, 480, 100), 60.94, 1e-9);
    EXPECT_NEAR(*most(2, 120, 100), 13.2, 1e-9);
    EXPECT_FALSE(most(0, 208, 200));
    EXPECT_FALSE(most(3, 208, 0));
    EXPECT_FALSE(imsMostKw({}));
}

TEST(ImsChecks, APackWithoutAFigureIsRefusedByName)
{
    QJsonObject pack = ImsCatalog::load()->pack();
    pack.insert(QStringLiteral("leds"), QJsonArray());
    const auto figures = ImsFigures::fromPack(pack);
    ASSERT_FALSE(figures);
    EXPECT_TRUE(figures.error().message.contains(QStringLiteral("wh10"))) << qUtf8Printable(figures.error().message);
}

} // namespace wm::catalog
