// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalog/suitability.h"
#include "core/site/schema.h"
#include "core/site/site.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>

namespace wm::catalog {

namespace {

const SuitabilityRules &rules()
{
    static const auto read = [] {
        const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
        EXPECT_TRUE(pack) << qUtf8Printable(pack.error().message);
        return *SuitabilityRules::fromPack(*pack);
    }();
    return read;
}

/// A 60 A load-side collar on a form 2S socket, 7.6 kW: everything recorded, everything good.
QJsonObject good()
{
    const auto parsed = parseJsonObject(R"({"id":"S",
      "collar":{"part_number":"S-B-5-02-IH-10-60A","connection":"load","design_connection":"load","jaws_count":5,"meter_form":"2S",
        "aic_ka":10,"breaker_a":60,"design_breaker_a":60,"der_type":"pv","antenna_separation_cm":30},
      "socket":{"jaws_count":4,"meter_form":"2S","style":"standard","cover_style":"ringless",
        "clearances":[{"direction":"front","required_in":36,"measured_in":36}]},
      "meter":{"form":"2S"},
      "service":{"nominal_v":240,"configuration":"split_phase_3w","grid_continuous_a":95,"required_aic_ka":10,"available_fault_ka":8.2,"frequency_hz":60},
      "inverters":[{"model":"M","qty":1,"nameplate_kw":7.6,"continuous_a":32,"role":"generation","ul1741":true,"ieee1547":true,"full_size_neutral_required":false}],
      "neutral":{"source":"pigtail","awg":6,"ampacity_a":65,"material":"copper","termination_point":"accessory position"},
      "field_wiring":{"line_awg":6,"material":"copper"},
      "raceway":{"power_trade_size_in":0.75},
      "premises":{"ambient_min_c":-20,"ambient_max_c":38},
      "utility":{"owns_generation_system":false,"collar_configuration_approved":true}})",
                                        QStringLiteral("site"));
    EXPECT_TRUE(parsed);
    return *parsed;
}

QJsonObject with(const QJsonObject &site, const std::vector<std::pair<QString, QJsonValue>> &changes)
{
    site::Site changed(site);
    for (const auto &[path, value] : changes) {
        const auto next = changed.with(path, value);
        EXPECT_TRUE(next) << qUtf8Printable(path);
        changed = *next;
    }
    return changed.json();
}

Finding finding(const QJsonObject &site, const QString &id)
{
    for (const auto &one : rules().evaluate(site).findings) {
        if (one.id == id)
            return one;
    }
    ADD_FAILURE() << "no finding " << qUtf8Printable(id);
    return {};
}

} // namespace

TEST(Suitability, AGoodSiteIsServed)
{
    const auto all = rules().evaluate(good());
    EXPECT_EQ(all.answer, Suits::Yes);
    for (const auto &one : all.findings)
        EXPECT_TRUE(one.status == u"pass" || one.status == u"not-applicable")
            << qUtf8Printable(one.id + u' ' + one.status + u' ' + one.message);
    const auto checked = (*site::Schema::shipped())->checkSite(good());
    EXPECT_TRUE(checked) << qUtf8Printable(checked ? QString() : checked.error().message);
}

TEST(Suitability, AnEmptySiteIsUnknownNeverFine)
{
    const auto all = rules().evaluate({});
    EXPECT_NE(all.answer, Suits::Yes);
    for (const auto &one : all.findings) {
        EXPECT_FALSE(one.status == u"pass" || one.status == u"attested" || one.status == u"not-applicable")
            << qUtf8Printable(one.id + u' ' + one.status);
        if (one.status == u"unknown") {
            EXPECT_FALSE(one.missing.isEmpty()) << qUtf8Printable(one.id);
        }
    }
}

// Taking any single fact away never makes a "not known" or a "no" into a "yes", and no rule passes without its facts.
TEST(Suitability, EveryFactCounts)
{
    const auto site = good();
    for (auto group = site.begin(); group != site.end(); ++group) {
        const auto members = group.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString path = group.key() + u'.' + member.key();
            const auto without = rules().evaluate(with(site, {{path, QJsonValue::Undefined}}));
            for (const auto &one : without.findings) {
                for (const auto &reason : one.because)
                    EXPECT_NE(reason.toObject().value(u"path").toString(), path)
                        << qUtf8Printable(one.id) << " saw what is not there";
            }
            const auto nulled = rules().evaluate(with(site, {{path, QJsonValue::Null}}));
            ASSERT_EQ(nulled.findings.size(), without.findings.size());
            for (qsizetype i = 0; i < nulled.findings.size(); ++i)
                EXPECT_EQ(nulled.findings[i].status, without.findings[i].status) << qUtf8Printable(path);
        }
    }
}

TEST(Suitability, EachRuleOnBothSidesOfItsBoundary)
{
    using Changes = std::vector<std::pair<QString, QJsonValue>>;
    struct Case
    {
        const char *id;
        Changes changes;
        const char *status;
    };
    const auto p = [](const char *path) { return QString::fromLatin1(path); };
    const QJsonValue gone = QJsonValue::Undefined;
    const std::vector<Case> cases{
        {"CD-SPEC-16", {{p("inverters[0].nameplate_kw"), 15}}, "pass"},
        {"CD-SPEC-16", {{p("inverters[0].nameplate_kw"), 15.001}}, "fail"},
        {"CD-SPEC-16", {{p("inverters[0].nameplate_kw"), 5}, {p("inverters[0].qty"), 3}}, "pass"},
        {"CD-SPEC-16", {{p("inverters[0].qty"), 4}}, "fail"},
        {"CD-SPEC-16", {{p("inverters[0].qty"), gone}}, "unknown"},
        {"CD-SPEC-16", {{p("inverters[1].nameplate_kw"), 1}}, "unknown"},
        {"CD-SPEC-16", {{p("inverters"), QJsonArray()}}, "unknown"},
        {"CD-SPEC-16", {{p("inverters[0].qty"), 0}}, "unknown"}, // none of an inverter suits every collar
        {"CD-SPEC-16", {{p("inverters[0].nameplate_kw"), 0}}, "unknown"},
        {"CD-PART-01", {}, "pass"},
        {"CD-PART-01", {{p("collar.breaker_a"), 40}}, "fail"},
        {"CD-PART-01", {{p("collar.connection"), p("line")}}, "fail"},
        {"CD-PART-01", {{p("collar.part_number"), p("S-B-5-02-IH-10-61A")}}, "fail"},
        {"CD-PART-01", {{p("collar.part_number"), gone}}, "unknown"},
        {"CD-PART-01", {{p("collar.breaker_a"), gone}}, "pass"}, // nothing beside it to differ from
        {"CD-SPEC-17", {{p("service.nominal_v"), 240.1}}, "fail"},
        {"CD-SPEC-17", {{p("service.nominal_v"), 208}}, "pass"},
        {"CD-SPEC-18", {{p("inverters[0].continuous_a"), 64}}, "pass"},
        {"CD-SPEC-18", {{p("inverters[0].continuous_a"), 64.1}}, "fail"},
        {"CD-SPEC-18", {{p("inverters[0].continuous_a"), gone}}, "unknown"},
        {"CD-SPEC-19", {{p("inverters[0].continuous_a"), 48}}, "pass"},
        {"CD-SPEC-19", {{p("inverters[0].continuous_a"), 48.1}}, "fail"},
        {"CD-SPEC-19", {{p("collar.breaker_a"), 40}}, "pass"},
        {"CD-SPEC-19", {{p("collar.breaker_a"), 35}}, "fail"},
        {"CD-SPEC-20", {{p("service.nominal_v"), 208}, {p("inverters[0].nameplate_kw"), 13.312}}, "pass"},
        {"CD-SPEC-20", {{p("service.nominal_v"), 208}, {p("inverters[0].nameplate_kw"), 13.32}}, "fail"},
        {"CD-SPEC-20", {{p("service.nominal_v"), 240}, {p("inverters[0].nameplate_kw"), 15}}, "pass"},
        {"CD-SPEC-21", {{p("service.grid_continuous_a"), 128}}, "pass"},
        {"CD-SPEC-21", {{p("service.grid_continuous_a"), 128.1}}, "fail"},
        {"CD-SPEC-21", {{p("service.grid_continuous_a"), gone}}, "unknown"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 3}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 2}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 6}, {p("collar.breaker_a"), 70}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 6}, {p("collar.breaker_a"), 80}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 4}, {p("collar.breaker_a"), 80}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 8}, {p("collar.breaker_a"), 50}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 8}, {p("collar.breaker_a"), 60}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 10}, {p("collar.breaker_a"), 30}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 10}, {p("collar.breaker_a"), 35}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 12}, {p("collar.breaker_a"), 20}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 12}, {p("collar.breaker_a"), 25}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 14}, {p("collar.breaker_a"), 15}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 14}}, "fail"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 16}}, "fail"}, // no torque for it
        {"CD-SPEC-22", {{p("field_wiring.ground_awg"), 10}, {p("field_wiring.neutral_awg"), 10}}, "pass"},
        {"CD-SPEC-22", {{p("field_wiring.ground_awg"), 12}}, "fail"},
        {"CD-SPEC-22",
         {{p("conductors[0].hot_awg"), p("8")},
          {p("conductors[0].material"), p("copper")},
          {p("conductors[0].ocpd_tag"), p("collar")}},
         "fail"},
        {"CD-SPEC-22",
         {{p("conductors[0].hot_awg"), p("6")},
          {p("conductors[0].material"), p("copper")},
          {p("conductors[0].ocpd_tag"), p("collar")}},
         "pass"},
        {"CD-SPEC-22",
         {{p("conductors[0].hot_awg"), p("8")},
          {p("conductors[0].material"), p("copper")},
          {p("conductors[0].ocpd_tag"), p("B1")}},
         "pass"},
        {"CD-SPEC-22", {{p("field_wiring.neutral_awg"), 14}}, "fail"},
        {"CD-SPEC-22", {{p("collar.breaker_a"), gone}}, "unknown"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), gone}}, "unknown"},
        {"CD-SPEC-22", {{p("field_wiring.line_awg"), 2}, {p("collar.breaker_a"), gone}}, "fail"},
        {"CD-SPEC-28", {{p("service.available_fault_ka"), 0}}, "unknown"}, // would suit every collar
        {"CD-SPEC-28", {{p("service.available_fault_ka"), 0.1}}, "pass"},
        {"CD-PART-14", {{p("service.required_aic_ka"), 0}}, "unknown"},
        {"CD-SPEC-21", {{p("service.grid_continuous_a"), 0}}, "unknown"},
        {"CD-SPEC-17", {{p("service.nominal_v"), 0}}, "unknown"},
        {"CD-SPEC-17", {{p("service.nominal_v"), 24}}, "unknown"},
        {"CD-SPEC-17", {{p("service.nominal_v"), 120}}, "pass"},
        {"CD-SPEC-20", {{p("service.nominal_v"), 24}, {p("inverters[0].nameplate_kw"), 1}}, "unknown"},
        {"CD-SPEC-29", {{p("premises.ambient_min_c"), 40}, {p("premises.ambient_max_c"), -10}}, "unknown"},
        {"CD-SPEC-29", {{p("premises.ambient_min_c"), 20}, {p("premises.ambient_max_c"), 20}}, "pass"},
        {"CD-NEUTRAL-01", {{p("neutral.ampacity_a"), 60}}, "pass"},
        {"CD-NEUTRAL-01", {{p("neutral.ampacity_a"), 59.9}}, "fail"},
        {"CD-NEUTRAL-01", {{p("neutral.ampacity_a"), gone}}, "unknown"},
        {"CD-NEUTRAL-01", {{p("collar.breaker_a"), gone}}, "unknown"},
        {"CD-NEUTRAL-01", {{p("neutral.source"), p("jaw5")}}, "not-applicable"},
        {"CD-NEUTRAL-01", {{p("neutral.source"), gone}}, "unknown"},
        {"CD-SPEC-08", {{p("socket.jaws_count"), 7}}, "fail"},
        {"CD-SPEC-08", {{p("socket.jaws_count"), 5}}, "pass"},
        {"CD-SPEC-09", {{p("meter.form"), p("12S")}}, "fail"},
        {"CD-FEAT-09", {{p("socket.meter_form"), p("12S")}}, "fail"},
        {"CD-FEAT-09", {{p("socket.meter_form"), p("9S")}, {p("collar.meter_form"), gone}}, "fail"},
        {"CD-FEAT-09", {{p("collar.meter_form"), gone}}, "unknown"},
        {"CD-FEAT-10", {{p("socket.cover_style"), p("ring")}}, "pass"},
        {"CD-FEAT-10", {{p("socket.cover_style"), p("other")}}, "fail"},
        {"CD-SOCKET-11", {{p("socket.style"), p("button_shallow")}}, "fail"},
        {"CD-SOCKET-08", {{p("socket.clearances[0].measured_in"), 35.9}}, "fail"},
        {"CD-SOCKET-08", {{p("socket.clearances[0].measured_in"), gone}}, "unknown"},
        {"CD-SOCKET-09", {{p("neutral.termination_point"), gone}}, "unknown"},
        {"CD-SOCKET-09",
         {{p("neutral.termination_point"), gone}, {p("socket.jaws_count"), 5}, {p("socket.jaw5_ampacity_a"), 60}},
         "pass"},
        {"CD-SOCKET-09", {{p("neutral.termination_point"), gone}, {p("socket.jaw5_ampacity_a"), 60}}, "unknown"},
        {"CD-SPEC-23", {{p("service.configuration"), p("network_1ph_3w")}}, "fail"},
        {"CD-SPEC-23", {{p("socket.jaws_count"), 5}}, "fail"},
        {"CD-SPEC-23", {{p("service.configuration"), gone}}, "unknown"},
        {"CD-SPEC-23", {{p("collar.meter_form"), p("12S")}}, "not-applicable"},
        {"CD-SPEC-24", {{p("collar.meter_form"), p("12S")}}, "fail"},
        {"CD-SPEC-24",
         {{p("collar.meter_form"), p("12S")},
          {p("service.configuration"), p("network_1ph_3w")},
          {p("socket.jaws_count"), 5}},
         "pass"},
        {"CD-SPEC-12", {{p("raceway.power_trade_size_in"), 1}}, "pass"},
        {"CD-SPEC-12", {{p("raceway.power_trade_size_in"), 1.25}}, "fail"},
        {"CD-SPEC-13", {{p("raceway.comms_trade_size_in"), 0.5}}, "pass"},
        {"CD-SPEC-13", {{p("raceway.comms_trade_size_in"), 0.75}}, "fail"},
        {"CD-SPEC-27", {{p("collar.breaker_a"), 55}}, "fail"},
        {"CD-SPEC-29", {{p("premises.ambient_min_c"), -30}, {p("premises.ambient_max_c"), 70}}, "pass"},
        {"CD-SPEC-29", {{p("premises.ambient_min_c"), -30.1}, {p("premises.ambient_max_c"), gone}}, "fail"},
        {"CD-SPEC-29", {{p("premises.ambient_max_c"), 70.1}}, "fail"},
        {"CD-SPEC-29", {{p("premises.ambient_max_c"), gone}}, "unknown"},
        {"CD-SPEC-34", {{p("service.frequency_hz"), 57}}, "pass"},
        {"CD-SPEC-34", {{p("service.frequency_hz"), 63.1}}, "fail"},
        {"CD-SPEC-34", {{p("service.frequency_hz"), 50}}, "fail"},
        {"CD-FCC-09", {{p("collar.antenna_separation_cm"), 20}}, "pass"},
        {"CD-FCC-09", {{p("collar.antenna_separation_cm"), 19.9}}, "fail"},
        {"CD-PART-05", {}, "not-applicable"},
        {"CD-PART-05", {{p("collar.connection"), p("line")}}, "fail"},
        {"CD-PART-05", {{p("collar.connection"), p("line")}, {p("utility.owns_generation_system"), gone}}, "unknown"},
        {"CD-PART-05", {{p("collar.connection"), p("line")}, {p("utility.owns_generation_system"), true}}, "pass"},
        {"CD-PART-05", {{p("collar.connection"), gone}}, "unknown"},
        {"CD-PART-13", {{p("collar.aic_ka"), 22}}, "fail"},
        {"CD-PART-14", {{p("service.required_aic_ka"), 10.1}}, "fail"},
        {"CD-PART-14", {{p("service.available_fault_ka"), 10}}, "pass"},
        {"CD-PART-14", {{p("service.available_fault_ka"), 10.1}, {p("service.required_aic_ka"), 5}}, "fail"},
        {"CD-PART-14", {{p("service.required_aic_ka"), gone}}, "unknown"},
        {"CD-PART-14", {{p("collar.aic_ka"), gone}}, "unknown"},
        {"CD-PART-27", {{p("collar.breaker_a"), 70}}, "attest"},
        {"CD-PART-27", {}, "not-applicable"},
        {"CD-PART-28", {{p("utility.collar_configuration_approved"), gone}}, "attest"},
        {"CD-PART-28",
         {{p("utility.collar_configuration_approved"), gone}, {p("attestations.CD-PART-28.value"), true}},
         "attested"},
        {"CD-PART-28",
         {{p("utility.collar_configuration_approved"), gone}, {p("attestations.CD-PART-28.value"), false}},
         "fail"},
        {"CD-PART-28", {{p("utility.collar_configuration_approved"), false}}, "fail"},
        {"CD-WIRE-04", {{p("collar.der_type"), p("ev_charger")}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].ul1741"), false}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].ul1741"), gone}}, "unknown"},
        {"CD-DOC-04", {{p("inverters[0].role"), p("storage")}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].role"), p("hybrid")}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].role"), gone}}, "unknown"},
        {"CD-DOC-04", {{p("inverters[0].ieee1547"), false}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].ieee1547"), gone}}, "unknown"},
        {"CD-DOC-04", {{p("inverters[0].ieee1547"), gone}, {p("inverters[0].cec_listed"), true}}, "pass"},
        {"CD-DOC-04", {{p("inverters[0].ul_decertified"), true}}, "fail"},
        {"CD-DOC-04", {{p("inverters[0].ul_decertified"), false}}, "pass"},
        {"CD-DOC-04", {{p("inverters[0].ul1741"), false}, {p("inverters[1].qty"), 1}}, "fail"},
        {"CD-DOC-04", {{p("collar.der_type"), p("ev_charger")}}, "not-applicable"},
        {"CD-INSPECT-02", {{p("collar.design_connection"), p("line")}}, "fail"},
        {"CD-INSPECT-03", {{p("collar.design_breaker_a"), 50}}, "fail"},
        {"CD-INSPECT-03", {{p("collar.design_breaker_a"), gone}}, "unknown"},
        {"CD-TORQUE-05", {}, "not-applicable"},
        {"CD-TORQUE-05", {{p("neutral.terminated_at_collar"), true}}, "unknown"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 40}}, "pass"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 41}}, "pass"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 39.9}}, "fail"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 79}}, "pass"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 80}}, "fail"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 3}, {p("neutral.torque_label_inlb"), 3}}, "fail"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 45}, {p("neutral.torque_label_inlb"), 45}}, "pass"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 40}, {p("neutral.torque_label_inlb"), 45}}, "fail"},
        {"CD-TORQUE-05", {{p("neutral.torque_collar_inlb"), 40}, {p("neutral.awg"), gone}}, "unknown"},
        {"CD-TORQUE-05", {{p("neutral.source"), p("jaw5")}}, "not-applicable"},
        {"CD-FIELD-04", {}, "pass"},
        {"CD-FIELD-04", {{p("field_wiring.material"), p("aluminum")}}, "fail"},
        {"CD-FIELD-04", {{p("field_wiring.material"), gone}}, "unknown"},
        {"CD-TORQUE-12", {}, "not-applicable"},
        {"CD-TORQUE-12",
         {{p("field_wiring.torques[0].terminal"), p("L1")}, {p("field_wiring.torques[0].torque_inlb"), 45}},
         "pass"},
        {"CD-TORQUE-12",
         {{p("field_wiring.torques[0].terminal"), p("L1")}, {p("field_wiring.torques[0].torque_inlb"), 5}},
         "fail"},
        {"CD-TORQUE-12", {{p("field_wiring.torques[0].terminal"), p("L1")}}, "unknown"},
        {"CD-TORQUE-12",
         {{p("field_wiring.ground_awg"), 10},
          {p("field_wiring.torques[0].terminal"), p("G")},
          {p("field_wiring.torques[0].torque_inlb"), 35}},
         "pass"},
        {"CD-NEUTRAL-04",
         {{p("inverters[0].full_size_neutral_required"), true},
          {p("neutral.source"), p("jaw5")},
          {p("socket.jaw5_ampacity_a"), 60}},
         "fail"},
        {"CD-NEUTRAL-04",
         {{p("inverters[0].full_size_neutral_required"), true},
          {p("neutral.source"), p("jaw5")},
          {p("socket.jaw5_ampacity_a"), 65}},
         "pass"},
        {"CD-NEUTRAL-04", {}, "not-applicable"},
        {"CD-NEUTRAL-04", {{p("inverters[0].full_size_neutral_required"), true}}, "pass"},
        {"CD-NEUTRAL-04", {{p("inverters[0].full_size_neutral_required"), true}, {p("neutral.awg"), 8}}, "fail"},
        {"CD-NEUTRAL-04", {{p("inverters[0].full_size_neutral_required"), gone}}, "unknown"},
        {"CD-NEUTRAL-04",
         {{p("inverters[0].full_size_neutral_required"), true}, {p("field_wiring.line_awg"), gone}},
         "unknown"},
        {"CD-NEUTRAL-06", {{p("neutral.source"), p("jaw5")}}, "fail"},
        {"CD-NEUTRAL-06", {{p("neutral.source"), gone}}, "unknown"},
        {"CD-NEUTRAL-06", {{p("socket.jaws_count"), 5}}, "not-applicable"},
        {"CD-NEUTRAL-07", {}, "not-applicable"},
        {"CD-NEUTRAL-07", {{p("socket.jaws_count"), 5}}, "pass"},
        {"CD-NEUTRAL-07", {{p("socket.jaws_count"), 5}, {p("neutral.source"), p("jaw5")}}, "unknown"},
        {"CD-NEUTRAL-07",
         {{p("socket.jaws_count"), 5}, {p("neutral.source"), p("jaw5")}, {p("socket.jaw5_ampacity_a"), 60}},
         "pass"},
        {"CD-NEUTRAL-07",
         {{p("socket.jaws_count"), 5}, {p("neutral.source"), p("jaw5")}, {p("socket.jaw5_ampacity_a"), 59}},
         "fail"},
        {"CD-NEUTRAL-10", {{p("neutral.awg"), 8}}, "fail"},
        {"CD-NEUTRAL-10", {{p("neutral.awg"), 1}}, "fail"},
        {"CD-NEUTRAL-10", {{p("neutral.material"), p("aluminum")}}, "fail"},
        {"CD-NEUTRAL-10", {{p("neutral.material"), gone}}, "unknown"},
        {"CD-NEUTRAL-10", {{p("neutral.awg"), gone}}, "unknown"},
        {"CD-NEUTRAL-10", {{p("collar.breaker_a"), 15}, {p("neutral.awg"), 14}}, "unknown"},
        {"CD-NEUTRAL-10",
         {{p("collar.breaker_a"), 15}, {p("neutral.awg"), 14}, {p("neutral.review_by"), p("A. Lee")}},
         "pass"},
    };
    for (const auto &one : cases) {
        QString what = QString::fromLatin1(one.id);
        for (const auto &[path, value] : one.changes)
            what += u' ' + path + u'=' + value.toVariant().toString();
        const auto found = finding(with(good(), one.changes), QString::fromLatin1(one.id));
        EXPECT_EQ(found.status, QString::fromLatin1(one.status))
            << qUtf8Printable(what + QStringLiteral(": ") + found.message);
        if (found.status == u"fail") {
            EXPECT_FALSE(found.message.isEmpty() || found.cure.isEmpty() || found.cite.isEmpty() ||
                         found.message.contains(u'%'))
                << qUtf8Printable(what + found.message);
        }
        if (found.status == u"unknown") {
            EXPECT_FALSE(found.missing.isEmpty()) << qUtf8Printable(what);
        }
    }
}

// Unknown is never a fail: neither with no facts at all, nor with any one or two of a good site's taken away.
TEST(Suitability, WhatNobodyRecordedCountsAgainstNothing)
{
    const auto failing = [](const QJsonObject &site) {
        QStringList ids;
        for (const auto &one : rules().evaluate(site).findings)
            if (one.status == u"fail")
                ids.append(one.id);
        return ids;
    };
    EXPECT_EQ(failing({}), QStringList());
    EXPECT_EQ(rules().evaluate({}).answer, Suits::NotKnown);
    QStringList paths;
    const QJsonObject whole = good();
    for (auto group = whole.begin(); group != whole.end(); ++group)
        for (const QString &name : group->toObject().keys())
            paths.append(group.key() + u'.' + name);
    for (const auto &name : whole[u"inverters"].toArray().first().toObject().keys())
        paths.append(QStringLiteral("inverters[0].") + name);
    for (const QString &one : paths)
        for (const QString &other : paths) {
            const QJsonValue gone(QJsonValue::Undefined);
            EXPECT_EQ(failing(with(whole, {{one, gone}, {other, gone}})), QStringList())
                << qUtf8Printable(one + u' ' + other);
        }
}

TEST(Suitability, SpeaksInTheSitesOwnFigures)
{
    const auto breaker =
        finding(with(good(), {{QStringLiteral("collar.breaker_a"), 35}}), QStringLiteral("CD-SPEC-19"));
    EXPECT_EQ(breaker.message, QStringLiteral("32 A continuously times 1.25 is 40 A; the breaker is 35 A."));
    EXPECT_TRUE(breaker.cure.contains(QStringLiteral("40 A")));
    const auto power =
        finding(with(good(), {{QStringLiteral("inverters[0].nameplate_kw"), 16.5}}), QStringLiteral("CD-SPEC-16"));
    EXPECT_TRUE(power.message.contains(QStringLiteral("16.5 kW")));
    const auto json = power.toJson();
    EXPECT_EQ(json[QStringLiteral("because")].toArray().first().toObject(),
              (QJsonObject{{QStringLiteral("path"), QStringLiteral("derived.collar_der_kw")},
                           {QStringLiteral("value"), 16.5},
                           {QStringLiteral("limit"), 15},
                           {QStringLiteral("op"), QStringLiteral("<=")}}));
    EXPECT_EQ(json.keys(),
              (QStringList{QStringLiteral("because"), QStringLiteral("cite"), QStringLiteral("cure"),
                           QStringLiteral("id"), QStringLiteral("message"), QStringLiteral("missing"),
                           QStringLiteral("severity"), QStringLiteral("status"), QStringLiteral("title")}));
}

TEST(Suitability, TheAnswerIsTheWorstOfTheDeficiencies)
{
    EXPECT_EQ(rules().evaluate(with(good(), {{QStringLiteral("meter.form"), QStringLiteral("12S")}})).answer,
              Suits::No);
    EXPECT_EQ(rules().evaluate(with(good(), {{QStringLiteral("meter.form"), QJsonValue::Undefined}})).answer,
              Suits::NotKnown);
    EXPECT_EQ(
        rules().evaluate(with(good(), {{QStringLiteral("socket.style"), QStringLiteral("button_shallow")}})).answer,
        Suits::Yes)
        << "a warning is shown and does not decide";
}

TEST(Suitability, WholeSites)
{
    for (const auto *name : {"residential-collar-coned-7.6kw.json", "residential-load-side-collar-sce.json"}) {
        const auto site =
            readJsonObject(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/") + QString::fromLatin1(name));
        ASSERT_TRUE(site) << name;
        for (const auto &one : rules().evaluate(*site).findings) {
            EXPECT_NE(one.status, QStringLiteral("fail")) << name << ' ' << qUtf8Printable(one.id + u' ' + one.message);
            EXPECT_NE(one.status, QStringLiteral("unknown"))
                << name << ' ' << qUtf8Printable(one.id + u' ' + one.message);
        }
    }
}

TEST(Suitability, OrderAndPathsAreTheLedgersAndTheSiteModels)
{
    const auto all = rules().evaluate({});
    QStringList ids;
    for (const auto &one : all.findings) {
        ids.append(one.id);
        for (const QString &path : one.missing)
            EXPECT_NE((*site::Schema::shipped())->field(path), nullptr) << qUtf8Printable(path);
    }
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/requirement_ids.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList ledger = QString::fromLatin1(file.readAll()).split(u'\n');
    for (qsizetype i = 1; i < ids.size(); ++i)
        EXPECT_LT(ledger.indexOf(ids[i - 1]), ledger.indexOf(ids[i])) << qUtf8Printable(ids[i]);
}

// CD-SPEC-28: a fault that the collar cannot interrupt.
TEST(Suitability, TheCollarInterruptsWhatTheUtilityCanFeedIn)
{
    const QString id = QStringLiteral("CD-SPEC-28"), path = QStringLiteral("service.available_fault_ka");
    EXPECT_EQ(finding(good(), id).status, QStringLiteral("pass"));
    EXPECT_EQ(finding(with(good(), {{path, 10}}), id).status, QStringLiteral("pass"));
    const Finding over = finding(with(good(), {{path, 30}}), id);
    EXPECT_EQ(over.status, QStringLiteral("fail"));
    EXPECT_EQ(over.severity, QStringLiteral("deficiency"));
    EXPECT_TRUE(over.message.contains(QStringLiteral("30 kA"))) << qUtf8Printable(over.message);
    EXPECT_TRUE(over.cite.contains(QStringLiteral("Overcurrent protection")));
    EXPECT_EQ(rules().evaluate(with(good(), {{path, 30}})).answer, Suits::No);
    EXPECT_EQ(finding(with(good(), {{path, QJsonValue::Undefined}}), id).status, QStringLiteral("unknown"));
}

} // namespace wm::catalog
