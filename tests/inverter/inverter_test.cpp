// SPDX-License-Identifier: GPL-3.0-or-later
// The real reader against the simulated inverter, joined in process, on a clock that the test advances.
#include "devices/inverter/inverter_reading.h"

#include "core/workflow/inverter_comparison.h"
#include "devices/inverter/open_inverter.h"
#include "devices/link/link_pair.h"
#include "devices/sim/inverter_device.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace std::chrono_literals;

namespace wm::inverter {
namespace {

using namespace workflow;
using State = InverterFunction::State;

class InverterTest : public ::testing::Test
{
protected:
    void TearDown() override
    {
        port.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void make(const QString &state, const QStringList &faults = {}, int unit = 1)
    {
        sim::DeviceOptions options;
        options.state = state;
        options.unit = unit;
        for (const QString &text : faults)
            options.faults += *sim::parseFault(text, sim::inverterKind().faults);
        auto made = sim::inverterKind().make(options, clock, clock);
        ASSERT_TRUE(made);
        device = *std::move(made);
        port = makeInverter(
            [this]() -> Result<Connection> {
                ++sessions;
                auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
                far->open();
                device->attach(std::move(far));
                return Connection{std::move(near)};
            },
            static_cast<quint8>(unit), clock);
    }
    Result<InverterSnapshot> wait(QFuture<Result<InverterSnapshot>> future, Duration limit = 120s)
    {
        const Instant start = clock.now();
        while (!future.isFinished() && clock.now() - start < limit)
            clock.advance(10ms);
        took = clock.now() - start;
        EXPECT_TRUE(future.isFinished()) << "a read that does not end";
        return future.isFinished() ? future.result() : Result<InverterSnapshot>(makeError(ErrorCode::Io, {}));
    }
    InverterSnapshot read(const QString &state)
    {
        make(state);
        const auto result = wait(port->read());
        EXPECT_TRUE(result) << qUtf8Printable(result ? QString() : result.error().message);
        return result ? *result : InverterSnapshot();
    }
    static State stateOf(const InverterSnapshot &read, const char *id)
    {
        const InverterFunction *function = read.find(QString::fromLatin1(id));
        EXPECT_NE(function, nullptr) << id;
        return function == nullptr ? State::NotReported : function->state;
    }
    static double setting(const InverterSnapshot &read, const char *id, const char *name)
    {
        const InverterFunction *function = read.find(QString::fromLatin1(id));
        return function == nullptr ? -1 : function->settings.value(QString::fromLatin1(name), -1);
    }
    QJsonObject control(const char *json) { return device->control(QJsonDocument::fromJson(json).object()); }

    ManualClock clock;
    std::unique_ptr<sim::Device> device;
    std::unique_ptr<InverterPort> port;
    Duration took{0};
    int sessions = 0;
};

} // namespace

TEST_F(InverterTest, ReadsEveryFunctionInItsUnits)
{
    const InverterSnapshot all = read(QStringLiteral("good"));
    EXPECT_EQ(all.manufacturer, QStringLiteral("Simulated Inverters"));
    EXPECT_EQ(all.serial, QStringLiteral("SIM-INV-0001"));
    EXPECT_TRUE(all.simulated);
    EXPECT_TRUE(all.notes.isEmpty()) << qUtf8Printable(all.notes.join(u' '));
    for (const char *on : {"anti_islanding", "voltage_ride_through", "frequency_ride_through", "volt_var",
                           "enter_service", "enter_service_ramp", "soft_start", "freq_watt", "volt_watt"})
        EXPECT_EQ(stateOf(all, on), State::Active) << on;
    for (const char *off : {"storage_normal_ramp", "fixed_power_factor", "constant_reactive_power", "set_active_power",
                            "dynamic_reactive_support", "watt_var"})
        EXPECT_EQ(stateOf(all, off), State::Inactive) << off;
    // The curve in force is the first, not one of the stored ones.
    EXPECT_DOUBLE_EQ(setting(all, "volt_var", "v2_pct"), 96.7);
    EXPECT_DOUBLE_EQ(setting(all, "volt_var", "q4_pct"), -30);
    EXPECT_DOUBLE_EQ(setting(all, "volt_var", "response_s"), 5);
    EXPECT_DOUBLE_EQ(setting(all, "volt_watt", "v1_pct"), 106);
    EXPECT_DOUBLE_EQ(setting(all, "voltage_ride_through", "uv1_s"), 21);
    EXPECT_DOUBLE_EQ(setting(all, "voltage_ride_through", "uv2_pct"), 50);
    EXPECT_DOUBLE_EQ(setting(all, "voltage_ride_through", "ov2_s"), 0.16);
    EXPECT_DOUBLE_EQ(setting(all, "frequency_ride_through", "of1_hz"), 61.2);
    EXPECT_DOUBLE_EQ(setting(all, "freq_watt", "k_of_pct"), 5);
    EXPECT_DOUBLE_EQ(setting(all, "freq_watt", "db_of_hz"), 0.036);
    EXPECT_DOUBLE_EQ(setting(all, "enter_service", "v_low_pct"), 91.7);
    EXPECT_DOUBLE_EQ(setting(all, "enter_service", "delay_s"), 300);
    EXPECT_EQ(all.find(u"volt_var")->source, QStringLiteral("705"));
}

TEST_F(InverterTest, EachWrongSettingIsFoundWhereItIs)
{
    EXPECT_EQ(stateOf(read(QStringLiteral("wrong-anti-islanding")), "anti_islanding"), State::Inactive);
    EXPECT_EQ(stateOf(read(QStringLiteral("wrong-volt-var")), "volt_var"), State::Inactive);
    EXPECT_EQ(stateOf(read(QStringLiteral("wrong-voltage-ride-through")), "voltage_ride_through"), State::Inactive)
        << "one of two halves is off";
    const InverterSnapshot powerFactor = read(QStringLiteral("wrong-fixed-power-factor"));
    EXPECT_EQ(stateOf(powerFactor, "fixed_power_factor"), State::Active);
    EXPECT_DOUBLE_EQ(setting(powerFactor, "fixed_power_factor", "power_factor"), 0.95);
    const InverterSnapshot limited = read(QStringLiteral("wrong-active-power-limit"));
    EXPECT_EQ(stateOf(limited, "active_power_limit"), State::Active);
    EXPECT_DOUBLE_EQ(setting(limited, "active_power_limit", "limit_pct"), 60);
    EXPECT_DOUBLE_EQ(setting(read(QStringLiteral("wrong-frequency-ride-through")), "frequency_ride_through", "of1_s"),
                     0.16);
    const InverterSnapshot flat = read(QStringLiteral("flat-volt-var"));
    EXPECT_EQ(stateOf(flat, "volt_var"), State::Active);
    EXPECT_TRUE(flat.find(u"volt_var")->withoutEffect);
}

TEST_F(InverterTest, ACurveAroundAnotherVoltageIsNotTheCurve)
{
    EXPECT_DOUBLE_EQ(setting(read(QStringLiteral("good")), "volt_var", "vref_pct"), 100);
    const InverterSnapshot shifted = read(QStringLiteral("shifted-volt-var"));
    EXPECT_EQ(stateOf(shifted, "volt_var"), State::Active);
    EXPECT_DOUBLE_EQ(setting(shifted, "volt_var", "v1_pct"), 92) << "its points alone look right";
    EXPECT_DOUBLE_EQ(setting(shifted, "volt_var", "vref_pct"), 95);
    auto profile = workflow::InverterProfile::load(QStringLiteral("ieee1547-2018"), {});
    ASSERT_TRUE(profile);
    for (workflow::ProfileFunction &function : profile->functions)
        function.state = workflow::RequiredState::Active; // so that its figures count
    const auto verdict = [&profile](const InverterSnapshot &read) {
        const QList<workflow::FunctionResult> results = workflow::compare(*profile, read, false);
        const auto found = std::find_if(results.begin(), results.end(),
                                        [](const auto &result) { return result.id == QStringLiteral("volt_var"); });
        return found == results.end() ? -1 : static_cast<int>(found->verdict);
    };
    EXPECT_EQ(verdict(shifted), int(workflow::InverterVerdict::Differs));
    InverterSnapshot straight = shifted;
    for (InverterFunction &function : straight.functions)
        if (function.id == QStringLiteral("volt_var"))
            function.settings[QStringLiteral("vref_pct")] = 100;
    EXPECT_EQ(verdict(straight), int(workflow::InverterVerdict::Ok)) << "nothing else is wrong with it";
}

TEST_F(InverterTest, WhatHoldsForAWhileOnlyIsNotKnown)
{
    const InverterSnapshot read = this->read(QStringLiteral("temporary-volt-var"));
    EXPECT_EQ(stateOf(read, "volt_var"), State::NotReported);
    EXPECT_TRUE(read.find(u"volt_var")->notes.join(u' ').contains(QStringLiteral("1800 s")));
    EXPECT_EQ(stateOf(read, "volt_watt"), State::Active);
}

TEST_F(InverterTest, ADraftOfTheSameSizeIsAnUnknownRevision)
{
    const InverterSnapshot draft = read(QStringLiteral("old-draft"));
    EXPECT_EQ(stateOf(draft, "volt_var"), State::UnknownRevision);
    EXPECT_TRUE(draft.find(u"volt_var")->settings.isEmpty());
    EXPECT_FALSE(draft.models[u"705"][u"registers"].toArray().isEmpty()) << "shown raw";
    EXPECT_EQ(stateOf(draft, "anti_islanding"), State::Active) << "the models behind it are found";
}

TEST_F(InverterTest, EnumerationsCountedFromOneMakeEverythingUnknown)
{
    const InverterSnapshot draft = read(QStringLiteral("old-enumerations"));
    ASSERT_FALSE(draft.functions.isEmpty());
    for (const InverterFunction &function : draft.functions)
        EXPECT_EQ(function.state, State::UnknownRevision) << qUtf8Printable(function.id);
}

TEST_F(InverterTest, AnOlderInverterSaysWhatItCan)
{
    const InverterSnapshot old = read(QStringLiteral("legacy"));
    for (const char *on : {"voltage_ride_through", "frequency_ride_through", "volt_var", "freq_watt", "volt_watt"})
        EXPECT_EQ(stateOf(old, on), State::Active) << on;
    for (const char *unsaid : {"anti_islanding", "enter_service", "enter_service_ramp", "soft_start"})
        EXPECT_EQ(stateOf(old, unsaid), State::NotReported) << unsaid;
    EXPECT_EQ(stateOf(old, "fixed_power_factor"), State::Inactive);
    // ActCrv is 2: the second curve, not the first.
    EXPECT_DOUBLE_EQ(setting(old, "volt_var", "v3_pct"), 103);
    EXPECT_DOUBLE_EQ(setting(old, "volt_var", "q1_pct"), 30);
    EXPECT_DOUBLE_EQ(setting(old, "voltage_ride_through", "uv1_s"), 21);
    EXPECT_DOUBLE_EQ(setting(old, "frequency_ride_through", "of2_hz"), 62);
}

TEST_F(InverterTest, ARestartedInverterIsWaitedFor)
{
    make(QStringLiteral("not-ready")); // for 40 s
    QStringList told;
    port->whenWaiting([&](const QString &words) { told += words; });
    const Instant asked = clock.now();
    const auto reading = port->read();
    clock.advance(2s);
    EXPECT_EQ(told.size(), 1) << "at once";
    const auto result = wait(reading);
    ASSERT_TRUE(result) << qUtf8Printable(result.error().message);
    took = clock.now() - asked;
    EXPECT_GE(told.size(), 8) << "and again and again";
    EXPECT_TRUE(told.first().contains(QStringLiteral("gives no settings yet"))) << qUtf8Printable(told.first());
    EXPECT_GE(took, 40s);
    EXPECT_EQ(stateOf(*result, "volt_var"), State::Active);
    EXPECT_EQ(sessions, 1);
}

TEST_F(InverterTest, OneThatStaysWithoutValuesIsSaidSo)
{
    make(QStringLiteral("good"), {QStringLiteral("not-ready")});
    const auto result = wait(port->read());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotReady);
    EXPECT_LE(took, 60s);
}

TEST_F(InverterTest, NeitherSlownessNorSplitAnswersMatter)
{
    for (const char *fault : {"slow", "split:20", "echo", "leading-zero"}) {
        make(QStringLiteral("good"), {QString::fromLatin1(fault)});
        const auto result = wait(port->read(), 600s);
        ASSERT_TRUE(result) << fault << qUtf8Printable(result.error().message);
        EXPECT_EQ(stateOf(*result, "volt_var"), State::Active) << fault;
    }
}

TEST_F(InverterTest, AnotherUnitNumberIsAskedFor)
{
    make(QStringLiteral("good"), {}, 126);
    EXPECT_TRUE(wait(port->read()));
    make(QStringLiteral("good"), {QStringLiteral("silence")});
    const auto silent = wait(port->read());
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, ErrorCode::Timeout);
    EXPECT_TRUE(silent.error().message.contains(QStringLiteral("126"))) << "where to look next";
}

TEST_F(InverterTest, NothingIsEverWritten)
{
    for (const QString &state : sim::inverterKind().states) {
        make(state);
        static_cast<void>(wait(port->read()));
        EXPECT_EQ(control(R"({"read":"state"})")[u"writes"].toInt(-1), 0) << qUtf8Printable(state);
    }
}

TEST_F(InverterTest, UnpluggedAtEveryPointItEndsWithOneReason)
{
    for (int request = 1; request < 40; request += 3) {
        make(QStringLiteral("good"), {QStringLiteral("hang-up:0@#%1").arg(request)});
        const auto result = wait(port->read());
        ASSERT_FALSE(result) << request;
        EXPECT_EQ(result.error().code, ErrorCode::Vanished) << request;
    }
}

TEST_F(InverterTest, ClosingEndsARead)
{
    make(QStringLiteral("good"), {QStringLiteral("silence")});
    auto future = port->read();
    clock.advance(100ms);
    port->close();
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(future.result().error().code, ErrorCode::Cancelled);
    make(QStringLiteral("not-ready"));
    future = port->read();
    clock.advance(12s); // between two tries
    port.reset();
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(future.result().error().code, ErrorCode::Cancelled);
}

TEST(InverterReading, WithoutAnyModelNothingIsReported)
{
    const InverterSnapshot none = readingOf(sunspec::Scan());
    ASSERT_FALSE(none.functions.isEmpty());
    for (const InverterFunction &function : none.functions)
        EXPECT_EQ(function.state, State::NotReported) << qUtf8Printable(function.id);
}

} // namespace wm::inverter
