// SPDX-License-Identifier: GPL-3.0-or-later
// The collar's behaviour over time. CD-LCD-02…CD-LCD-13, CD-PROV-15…CD-PROV-19, CD-FILTER-20…CD-FILTER-24
#include "devices/sim/collar_machine.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace wm::sim {
namespace {

class CollarMachineTest : public ::testing::Test
{
protected:
    void pass(Duration time)
    {
        now += time;
        collar.advance(now, now / 1s, conditions);
    }
    void start(const char *state) { collar = CollarMachine(QString::fromLatin1(state), 1, now, 0); }
    Instant now{0};
    CollarConditions conditions;
    CollarMachine collar{QStringLiteral("no-cel"), 1, Instant{0}, 0};
};

using State = CollarMachine::Provisioning;

} // namespace

TEST_F(CollarMachineTest, FromPowerUpToThumbsUp)
{
    pass(0s);
    EXPECT_EQ(collar.lcdText(), QStringLiteral("no CEL"));
    pass(20s);
    EXPECT_EQ(collar.lcdText(), QStringLiteral("b4 EnR"));
    EXPECT_EQ(collar.lcdFlags(), CollarMachine::BeforeEnrol);
    collar.provision(1, true);
    EXPECT_EQ(collar.provisioning(), State::Provisioning);
    pass(20s);
    EXPECT_EQ(collar.provisioning(), State::Operational);
    EXPECT_EQ(collar.lcdFlags() & CollarMachine::ThumbsUp, 0);
    pass(60s);
    EXPECT_NE(collar.lcdFlags() & CollarMachine::ThumbsUp, 0);
}

TEST_F(CollarMachineTest, TheDisplayScrollsInItsOrderAndFormats)
{
    start("operational");
    QStringList seen;
    for (int i = 0; i < 16; ++i) {
        pass(1s);
        if (seen.isEmpty() || seen.last() != collar.lcdText().section(u' ', 0, -2))
            seen += collar.lcdText().section(u' ', 0, -2);
        const QString value = collar.lcdText().section(u' ', -1);
        EXPECT_EQ(value.contains(u'.'), !collar.lcdText().contains(QStringLiteral("kWh")))
            << qUtf8Printable(collar.lcdText());
    }
    const auto first = seen.indexOf(QStringLiteral("V"));
    ASSERT_GE(first, 0);
    const QStringList order{QStringLiteral("V"), QStringLiteral("A"), QStringLiteral("P kWh"), QStringLiteral("C kWh")};
    for (qsizetype i = 0; i < seen.size(); ++i)
        EXPECT_EQ(seen[i], order[((i - first) % 4 + 4) % 4]);
}

TEST_F(CollarMachineTest, ProvisioningEndsAtThreeHundredSecondsExactly)
{
    start("b4-enrol");
    conditions.provisioningTakes = 299'999ms;
    collar.provision(1, true);
    pass(299'999ms);
    EXPECT_EQ(collar.provisioning(), State::Operational) << "success before the end counts";
    start("b4-enrol");
    conditions.provisioningTakes = 300s;
    pass(0s);
    collar.provision(1, true);
    pass(299'999ms);
    EXPECT_EQ(collar.provisioning(), State::Provisioning);
    pass(1ms);
    EXPECT_EQ(collar.provisioning(), State::Error);
    EXPECT_EQ(collar.result(), CollarMachine::Result::Failed);
}

TEST_F(CollarMachineTest, OneLongStepIsAsManyShortOnes)
{
    for (const Duration step : {Duration{1s}, Duration{7s}, Duration{4000s}}) {
        now = Instant{0};
        start("b4-enrol");
        conditions = {};
        collar.provision(1, true);
        for (Duration passed{0}; passed < 4000s; passed += step)
            pass(std::min(step, Duration{4000s} - passed));
        EXPECT_EQ(collar.provisioning(), State::Operational);
        EXPECT_EQ(collar.failedReports(), 0);
    }
}

TEST_F(CollarMachineTest, ThreeFailedReportsInARowAreAReportError)
{
    start("operational");
    conditions.noSignal = true;
    pass(31min);
    EXPECT_EQ(collar.failedReports(), 2);
    EXPECT_EQ(collar.provisioning(), State::Operational);
    pass(15min);
    EXPECT_EQ(collar.provisioning(), State::ReportError);
    conditions.noSignal = false;
    pass(16min);
    EXPECT_EQ(collar.provisioning(), State::Operational);
    EXPECT_EQ(collar.failedReports(), 0);
}

TEST_F(CollarMachineTest, FlippedHidesTheStateAndGivesItBack)
{
    start("operational");
    conditions.flipped = true;
    pass(1s);
    EXPECT_EQ(collar.provisioning(), State::Flipped);
    EXPECT_EQ(collar.lcdText(), QStringLiteral("FLIPPED"));
    conditions.flipped = false;
    pass(1s);
    EXPECT_EQ(collar.provisioning(), State::Operational);
}

TEST_F(CollarMachineTest, ARestartHasNoValuesForFortySecondsAndKeepsTheState)
{
    start("operational");
    collar.restart(now);
    pass(39s);
    EXPECT_FALSE(collar.hasValues());
    EXPECT_EQ(collar.stateName(), QStringLiteral("not-ready"));
    pass(1s);
    EXPECT_TRUE(collar.hasValues());
    EXPECT_EQ(collar.provisioning(), State::Operational);
}

TEST_F(CollarMachineTest, EnergyIsInjectedOnlyWhileTheRelayIsShut)
{
    start("operational");
    pass(1h);
    EXPECT_EQ(collar.injectedWh(), 12'345.0);
    EXPECT_EQ(collar.watts(), 0);
    collar.setRelay(true);
    pass(1h);
    EXPECT_GT(collar.injectedWh(), 12'345.0 + 3'000);
    EXPECT_NE(collar.lcdFlags() & CollarMachine::Arrow, 0);
}

TEST_F(CollarMachineTest, WhatWasNeverInServiceHasCountedNothing)
{
    for (const char *state : {"not-ready", "flipped", "no-cel", "b4-enrol", "provisioning"}) {
        start(state);
        EXPECT_EQ(collar.injectedWh(), 0) << state;
        EXPECT_EQ(collar.absorbedWh(), 0) << state;
    }
}

TEST_F(CollarMachineTest, ASkullRefusesCommands)
{
    start("b4-enrol");
    conditions.skull = true;
    pass(1s);
    EXPECT_NE(collar.lcdFlags() & CollarMachine::Skull, 0);
    collar.provision(1, true);
    EXPECT_EQ(collar.result(), CollarMachine::Result::RefusedState);
    collar.select(2);
    collar.operate(2, 1, collar.nonce());
    EXPECT_FALSE(collar.isRelayShut());
}

TEST_F(CollarMachineTest, EveryStateCanBeStartedIn)
{
    for (const QString &state : CollarMachine::states()) {
        collar = CollarMachine(state, 1, now, 0);
        EXPECT_EQ(collar.stateName(), state);
    }
}

} // namespace wm::sim
