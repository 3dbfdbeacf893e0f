// SPDX-License-Identifier: GPL-3.0-or-later
// SCE-AppD-18…43: what Table Hh-4 asks, on both sides of every boundary. Unknown is never fine.
#include "core/workflow/inverter_comparison.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wm::workflow {
namespace {

using State = InverterFunction::State;
using V = InverterVerdict;

InverterProfile profile(const char *id)
{
    auto loaded = InverterProfile::load(QString::fromLatin1(id));
    EXPECT_TRUE(loaded) << qUtf8Printable(loaded ? QString() : loaded.error().message);
    return loaded ? *loaded : InverterProfile();
}

/// An inverter that does exactly what a profile asks, with every figure at its limit's comfortable side.
InverterSnapshot obedient(const InverterProfile &profile)
{
    InverterSnapshot read;
    for (const ProfileFunction &wanted : profile.functions) {
        InverterFunction function{wanted.id, wanted.state == RequiredState::Active ? State::Active : State::Inactive};
        for (const ProfileSetting &setting : wanted.settings) {
            if (!setting.step.isEmpty()) {
                const QString unit = setting.step.endsWith(u'f') ? QStringLiteral("hz") : QStringLiteral("pct");
                const double nominal = setting.step.endsWith(u'f') ? 60 : 100;
                function.settings[setting.step + QStringLiteral("1_") + unit] = (nominal + setting.inside) / 2;
                function.settings[setting.step + QStringLiteral("1_s")] = 400;
            } else if (setting.equals) {
                function.settings[setting.id] = *setting.equals;
            } else if (setting.atLeast || setting.atMost) {
                function.settings[setting.id] = setting.atLeast.value_or(setting.atMost.value_or(0));
            }
        }
        read.functions += function;
    }
    return read;
}

InverterFunction &functionOf(InverterSnapshot &read, const QString &id)
{
    return *std::find_if(read.functions.begin(), read.functions.end(),
                         [&](const InverterFunction &one) { return one.id == id; });
}

V verdict(const InverterProfile &profile, const InverterSnapshot &read, const QString &id, bool agreed = false)
{
    for (const FunctionResult &result : compare(profile, read, agreed))
        if (result.id == id)
            return result.verdict;
    ADD_FAILURE() << qUtf8Printable(id);
    return V::NotReported;
}

const char *const kProfiles[]{"rule21", "ieee1547-2018"};

} // namespace

TEST(InverterComparison, AnObedientInverterIsFine)
{
    for (const char *id : kProfiles) {
        const InverterProfile wanted = profile(id);
        const auto results = compare(wanted, obedient(wanted), false);
        EXPECT_TRUE(isFine(results)) << id;
        EXPECT_EQ(results.size(), wanted.functions.size());
    }
    EXPECT_TRUE(InverterProfile::installed().contains(QStringLiteral("rule21")));
    EXPECT_FALSE(InverterProfile::load(QStringLiteral("ims-1000-2000"))) << "a product is no profile";
}

TEST(InverterComparison, TheStatesAreThoseOfTableHh4)
{
    const InverterProfile wanted = profile("rule21");
    ASSERT_EQ(wanted.functions.size(), 14) << "the thirteen of the table, and the limit that is shown beside them";
    const QStringList on{QStringLiteral("anti_islanding"),
                         QStringLiteral("voltage_ride_through"),
                         QStringLiteral("frequency_ride_through"),
                         QStringLiteral("volt_var"),
                         QStringLiteral("enter_service_ramp"),
                         QStringLiteral("soft_start"),
                         QStringLiteral("freq_watt"),
                         QStringLiteral("volt_watt")};
    const QStringList off{QStringLiteral("fixed_power_factor"), QStringLiteral("constant_reactive_power")};
    for (const ProfileFunction &function : wanted.functions)
        EXPECT_EQ(function.state, on.contains(function.id)    ? RequiredState::Active
                                  : off.contains(function.id) ? RequiredState::Inactive
                                  : function.id == QLatin1String("active_power_limit")
                                      ? RequiredState::Either
                                      : RequiredState::InactiveUnlessAgreed)
            << qUtf8Printable(function.id);
}

TEST(InverterComparison, UnknownIsNeverFine)
{
    for (const char *id : kProfiles) {
        const InverterProfile wanted = profile(id);
        EXPECT_FALSE(isFine(compare(wanted, InverterSnapshot(), true)));
        EXPECT_FALSE(isFine({}));
        for (const ProfileFunction &function : wanted.functions) {
            InverterSnapshot read = obedient(wanted);
            functionOf(read, function.id).state = State::NotReported;
            EXPECT_EQ(verdict(wanted, read, function.id, true), V::NotReported) << qUtf8Printable(function.id);
            functionOf(read, function.id).state = State::UnknownRevision;
            EXPECT_EQ(verdict(wanted, read, function.id, true), V::UnknownRevision) << qUtf8Printable(function.id);
            EXPECT_FALSE(isFine(compare(wanted, read, true)));
            read.functions.removeIf([&](const InverterFunction &one) { return one.id == function.id; });
            EXPECT_EQ(verdict(wanted, read, function.id, true), V::NotReported);
        }
    }
}

TEST(InverterComparison, TheOtherStateIsFoundInEveryFunction)
{
    for (const char *id : kProfiles) {
        const InverterProfile wanted = profile(id);
        for (const ProfileFunction &function : wanted.functions) {
            InverterSnapshot read = obedient(wanted);
            InverterFunction &one = functionOf(read, function.id);
            if (function.state == RequiredState::Either)
                continue; // its figures alone are judged: below
            const bool mustBeOn = function.state == RequiredState::Active;
            one.state = mustBeOn ? State::Inactive : State::Active;
            EXPECT_EQ(verdict(wanted, read, function.id), mustBeOn ? V::Off : V::Differs);
            const bool mayBeAgreed = function.state == RequiredState::InactiveUnlessAgreed;
            EXPECT_EQ(verdict(wanted, read, function.id, true), mustBeOn ? V::Off : mayBeAgreed ? V::Ok : V::Differs);
        }
    }
}

// IEEE 1547-2018 5.3.1: unity, whether a mode holds it or none does; anything else has to be found.
TEST(InverterComparison, TheStandardsPowerFactorIsUnityOnOrOff)
{
    const InverterProfile wanted = profile("ieee1547-2018");
    InverterSnapshot read = obedient(wanted);
    const QString id = QStringLiteral("fixed_power_factor");
    InverterFunction &function = functionOf(read, id);
    EXPECT_EQ(verdict(wanted, read, id), V::Ok) << "off";
    function.state = State::Active;
    EXPECT_EQ(verdict(wanted, read, id), V::Ok) << "on, at 1";
    function.settings[QStringLiteral("power_factor")] = 0.95;
    EXPECT_EQ(verdict(wanted, read, id), V::Differs);
    for (const auto &[found, expected] :
         {std::pair(0.999, V::Ok), std::pair(0.9985, V::Differs), std::pair(1.0001, V::Differs)}) {
        function.settings[QStringLiteral("power_factor")] = found; // no power factor is above 1
        EXPECT_EQ(verdict(wanted, read, id), expected) << found;
    }
    function.settings.clear();
    EXPECT_EQ(verdict(wanted, read, id), V::NotReported) << "on, at nobody knows what";
}

TEST(InverterComparison, EveryFigureIsJudgedOnBothSidesOfItsBoundary)
{
    int judged = 0;
    for (const char *id : kProfiles) {
        const InverterProfile wanted = profile(id);
        for (const ProfileFunction &function : wanted.functions)
            for (const ProfileSetting &setting : function.settings) {
                if (!setting.isJudged() ||
                    (function.state != RequiredState::Active && function.state != RequiredState::Either))
                    continue;
                ++judged;
                const QString key = setting.step.isEmpty() ? setting.id : setting.step + QStringLiteral("1_s");
                const auto with = [&](double value) {
                    InverterSnapshot read = obedient(wanted);
                    functionOf(read, function.id).state = State::Active;
                    QMap<QString, double> &settings = functionOf(read, function.id).settings;
                    settings[key] = value;
                    if (!setting.step.isEmpty()) // just inside of where this limit begins
                        settings[setting.step +
                                 (setting.step.endsWith(u'f') ? QStringLiteral("1_hz") : QStringLiteral("1_pct"))] =
                            setting.inside + (setting.step.startsWith(u'u') ? 0.1 : -0.1);
                    return verdict(wanted, read, function.id);
                };
                constexpr double kLittle = 1e-6;
                if (setting.equals) {
                    const bool factor = setting.id == QStringLiteral("power_factor"); // which ends at 1
                    const double most = factor ? 1 : *setting.equals + setting.tolerance;
                    EXPECT_EQ(with(most), V::Ok) << qUtf8Printable(setting.id);
                    EXPECT_EQ(with(*setting.equals - setting.tolerance), V::Ok) << qUtf8Printable(setting.id);
                    EXPECT_EQ(with(most + kLittle), V::Differs);
                    EXPECT_EQ(with(*setting.equals - setting.tolerance - kLittle), V::Differs);
                } else if (setting.atLeast) {
                    EXPECT_EQ(with(*setting.atLeast), V::Ok) << qUtf8Printable(setting.id);
                    EXPECT_EQ(with(*setting.atLeast - kLittle), V::Differs) << qUtf8Printable(setting.id);
                } else {
                    EXPECT_EQ(with(*setting.atMost), V::Ok);
                    EXPECT_EQ(with(*setting.atMost + kLittle), V::Differs);
                }
                InverterSnapshot read = obedient(wanted);
                functionOf(read, function.id).state = State::Active; // what is off has no figures to report
                functionOf(read, function.id).settings.remove(key);
                if (setting.step.isEmpty())
                    EXPECT_EQ(verdict(wanted, read, function.id), V::NotReported) << qUtf8Printable(setting.id);
                else
                    EXPECT_NE(verdict(wanted, read, function.id), V::Ok) << qUtf8Printable(setting.id);
            }
    }
    EXPECT_GT(judged, 25);
}

TEST(InverterComparison, AStepThatTripsTooSoonIsFoundWhereverItIs)
{
    const InverterProfile wanted = profile("rule21");
    const QString trip = QStringLiteral("voltage_ride_through");
    const auto with = [&](const QMap<QString, double> &low) {
        InverterSnapshot read = obedient(wanted);
        QMap<QString, double> settings{{QStringLiteral("ov1_pct"), 110},
                                       {QStringLiteral("ov1_s"), 13},
                                       {QStringLiteral("ov2_pct"), 120},
                                       {QStringLiteral("ov2_s"), 0.16}};
        settings.insert(low);
        functionOf(read, trip).settings = settings;
        return verdict(wanted, read, trip);
    };
    const auto steps = [](double at1, double s1, double at2, double s2) {
        return QMap<QString, double>{{QStringLiteral("uv1_pct"), at1},
                                     {QStringLiteral("uv1_s"), s1},
                                     {QStringLiteral("uv2_pct"), at2},
                                     {QStringLiteral("uv2_s"), s2}};
    };
    EXPECT_EQ(with(steps(88, 21, 50, 2)), V::Ok);
    EXPECT_EQ(with(steps(88, 21, 70, 11)), V::Ok) << "at 70 % the 20 s end";
    EXPECT_EQ(with(steps(88, 21, 70.1, 11)), V::Differs);
    EXPECT_EQ(with(steps(88, 21, 60, 0.16)), V::Differs) << "the second step of an older standard";
    EXPECT_EQ(with(steps(88, 2, 50, 0.16)), V::Differs) << "IEEE 1547-2003";
    EXPECT_EQ(with({}), V::NotReported);
}

TEST(InverterComparison, OnWithoutEffectIsNotOn)
{
    const InverterProfile wanted = profile("rule21");
    InverterSnapshot read = obedient(wanted);
    functionOf(read, QStringLiteral("volt_var")).withoutEffect = true;
    EXPECT_EQ(verdict(wanted, read, QStringLiteral("volt_var")), V::Differs);
}

TEST(InverterComparison, AFurtherStepOfACurveDiffers)
{
    const InverterProfile wanted = profile("ieee1547-2018");
    InverterSnapshot read = obedient(wanted);
    functionOf(read, QStringLiteral("voltage_ride_through")).settings[QStringLiteral("uv3_pct")] = 40;
    EXPECT_EQ(verdict(wanted, read, QStringLiteral("voltage_ride_through")), V::Differs);
}

TEST(InverterComparison, FiguresTheSourceDoesNotGiveAreShownAndNotJudged)
{
    const InverterProfile wanted = profile("rule21");
    InverterSnapshot read = obedient(wanted);
    functionOf(read, QStringLiteral("volt_var")).settings[QStringLiteral("v1_pct")] = 12;
    for (const FunctionResult &result : compare(wanted, read, false)) {
        if (result.id != QStringLiteral("volt_var"))
            continue;
        EXPECT_EQ(result.verdict, V::Ok);
        ASSERT_FALSE(result.settings.isEmpty());
        EXPECT_EQ(result.settings[0].found, 12);
        EXPECT_FALSE(result.settings[0].verdict);
        EXPECT_TRUE(result.settings[0].required.isEmpty());
        EXPECT_EQ(result.settings[0].basis, QStringLiteral("not-given"));
    }
}

TEST(InverterComparison, EveryFigureSaysWhereItComesFrom)
{
    for (const char *id : kProfiles)
        for (const ProfileFunction &function : profile(id).functions) {
            EXPECT_FALSE(function.cite.isEmpty());
            for (const ProfileSetting &setting : function.settings) {
                EXPECT_FALSE(setting.cite.isEmpty());
                EXPECT_FALSE(setting.basis.isEmpty()) << "no figure here is the source's own";
            }
        }
}

// A figure the handbook does not give is shown and said not to be judged: "OK" must not seem to speak of it.
TEST(InverterComparison, WhatIsNotJudgedIsSaidSo)
{
    const InverterProfile wanted = profile("rule21");
    InverterSnapshot read = obedient(wanted);
    functionOf(read, QStringLiteral("enter_service_ramp")).settings = {{QStringLiteral("ramp_s"), 300},
                                                                       {QStringLiteral("delay_s"), 15}};
    for (const FunctionResult &result : compare(wanted, read, false))
        if (result.id == QStringLiteral("enter_service_ramp")) {
            EXPECT_EQ(result.verdict, V::Ok);
            EXPECT_EQ(result.notes.join(u' '),
                      QStringLiteral("Shown, not judged: ramp, delay. SCE NBT/NEM Interconnection Handbook "
                                     "(Oct 2025), Appendix D, Table Hh-4 gives no figure."));
            EXPECT_EQ(functionFromJson(toJson(result)).notes, result.notes) << "the record keeps it";
            return;
        }
    FAIL();
}

// Each setting a profile names has a name for people, and a difference says both figures in it.
TEST(InverterComparison, DifferencesAreInWords)
{
    for (const char *id : kProfiles)
        for (const ProfileFunction &function : profile(id).functions)
            for (const ProfileSetting &setting : function.settings)
                EXPECT_FALSE(settingName(setting.id).contains(u'_')) << qUtf8Printable(setting.id);
    const InverterProfile wanted = profile("rule21");
    InverterSnapshot read = obedient(wanted);
    functionOf(read, QStringLiteral("voltage_ride_through")).settings[QStringLiteral("uv1_s")] = 2;
    functionOf(read, QStringLiteral("volt_watt")).state = State::Inactive;
    QStringList lines;
    for (const FunctionResult &result : compare(wanted, read, false))
        if (result.verdict != V::Ok)
            lines += differenceText(functionFromJson(toJson(result)));
    const QString all = lines.join(u'\n');
    EXPECT_TRUE(
        all.contains(QStringLiteral("Low/High Voltage Ride Through (Differs): required Activated, found Activated")))
        << qUtf8Printable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("  stays on down to 70 %: required at least 20 s, found 2 s")))
        << qUtf8Printable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("Volt/Watt (Off): required Activated, found Deactivated")))
        << qUtf8Printable(all);
    EXPECT_FALSE(all.contains(QStringLiteral("Fixed Power Factor"))) << "what is as required is not among them";
}

} // namespace wm::workflow
