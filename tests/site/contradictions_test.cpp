// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/contradictions.h"

#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::site {

using namespace Qt::StringLiterals;

namespace {

QList<Contradiction> found(const char *json)
{
    registerResources();
    return contradictionsIn(QJsonDocument::fromJson(json).object());
}

} // namespace

TEST(Contradictions, TwoMainDisconnectsAreShownWithBothPlaces)
{
    const auto two =
        found(R"({"disconnects": [{"role": "ac_disconnect"}, {"role": "storage"}, {"role": "ac_disconnect"}]})");
    ASSERT_EQ(two.size(), 1);
    EXPECT_EQ(two[0].paths, (QStringList{u"disconnects[0].role"_s, u"disconnects[2].role"_s}));
    EXPECT_TRUE(two[0].text.contains(u"1, 3"_s)) << qUtf8Printable(two[0].text);
    EXPECT_TRUE(found(R"({"disconnects": [{"role": "ac_disconnect"}, {"role": "sub_meter"}, {"role": "sub_meter"}]})")
                    .isEmpty())
        << "there may be several of other roles";
}

TEST(Contradictions, AUtilityThatBearsAnothersName)
{
    const auto one = found(R"({"utility": {"id": "other", "name": "Southern California Edison"}})");
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one[0].paths, (QStringList{u"utility.name"_s, u"utility.id"_s}));
    EXPECT_TRUE(one[0].text.contains(u"Southern California Edison"_s)) << qUtf8Printable(one[0].text);
    EXPECT_EQ(found(R"({"utility": {"id": "sce", "name": "Con Edison"}})").size(), 1);
    EXPECT_TRUE(found(R"({"utility": {"id": "sce", "name": "Southern California Edison"}})").isEmpty());
    EXPECT_TRUE(found(R"({"utility": {"id": "other", "name": "Blue Mesa Power"}})").isEmpty());
}

TEST(Contradictions, OneIdentifierForTwoThings)
{
    const auto two = found(R"({"inverters": [{"id": "INV-1"}, {"id": "INV-1"}, {"make": "A"}, {"make": "A"}]})");
    ASSERT_EQ(two.size(), 1);
    EXPECT_EQ(two[0].paths, (QStringList{u"inverters[0].id"_s, u"inverters[1].id"_s}));
    EXPECT_TRUE(found("{}").isEmpty());
}

TEST(Contradictions, AVoltageThatNoServiceHas)
{
    for (const char *volts : {"0", "24", "240000"}) {
        const auto one = found(QByteArray(R"({"service": {"nominal_v": )").append(volts).append("}}").constData());
        ASSERT_EQ(one.size(), 1) << volts;
        EXPECT_EQ(one[0].paths, QStringList{u"service.nominal_v"_s});
        EXPECT_TRUE(one[0].text.contains(QString::fromLatin1(volts) + u" V"_s)) << qUtf8Printable(one[0].text);
    }
    for (const char *volts : {"120", "208", "240", "480", "600"})
        EXPECT_TRUE(found(QByteArray(R"({"service": {"nominal_v": )").append(volts).append("}}").constData()).isEmpty())
            << volts;
    EXPECT_TRUE(found(R"({"service": {"nominal_v": 13200, "level": "primary"}})").isEmpty());
    EXPECT_EQ(found(R"({"service": {"nominal_v": 240000, "level": "primary"}})").size(), 1);
}

TEST(Contradictions, PermissionBeforeInspectionAndBuildingBeforeTheApplication)
{
    for (const QString &first : {u"ahj_inspection_passed_date"_s, u"utility_inspection_passed_date"_s,
                                 u"customer_construction_complete_date"_s}) {
        const QString json = u"{\"process\": {\"%1\": \"%2\", \"pto_date\": \"2026-10-01\"}}"_s;
        EXPECT_EQ(found(json.arg(first, u"2026-10-02"_s).toLatin1().constData()).size(), 1) << qPrintable(first);
        EXPECT_TRUE(found(json.arg(first, u"2026-10-01"_s).toLatin1().constData()).isEmpty()) << qPrintable(first);
    }
    EXPECT_EQ(found(R"({"application": {"submitted_date": "2026-05-02"},
                        "process": {"customer_construction_complete_date": "2026-05-01"}})")
                  .size(),
              1);
}

TEST(Contradictions, DaysThatCannotFollowEachOther)
{
    const auto one = found(R"({"process": {"construction_start_date": "2026-04-02",
                                           "ahj_inspection_passed_date": "2026-04-01"}})");
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one[0].paths,
              (QStringList{u"process.construction_start_date"_s, u"process.ahj_inspection_passed_date"_s}));
    EXPECT_TRUE(one[0].text.contains(u"2026-04-01"_s) && one[0].text.contains(u"2026-04-02"_s));
    EXPECT_TRUE(found(R"({"process": {"construction_start_date": "2026-04-01",
                                      "ahj_inspection_passed_date": "2026-04-01"}})")
                    .isEmpty())
        << "on the same day";
    EXPECT_EQ(
        found(R"({"application": {"submitted_date": "2026-05-01"}, "process": {"pto_date": "2026-04-30"}})").size(), 1);
    EXPECT_EQ(found(R"({"outage": {"start_datetime": "2026-05-01T08:00", "end_datetime": "2026-05-01T07:59"}})").size(),
              1);
}

TEST(Contradictions, InvertersAgainstTheRestOfTheSite)
{
    const auto paths = [](const char *json) {
        QStringList all;
        for (const Contradiction &one : found(json))
            all += one.paths;
        return all;
    };
    EXPECT_EQ(paths(R"({"inverters": [{"id": "I1", "qty": 0}]})"), QStringList(u"inverters[0].qty"_s));
    EXPECT_EQ(paths(R"({"inverters": [{"id": "I1", "behind_gma": true}], "poi": {"method": "load_side"}})"),
              (QStringList{u"inverters[0].behind_gma"_s, u"poi.method"_s}));
    EXPECT_EQ(paths(R"({"inverters": [{"id": "I1", "role": "storage"}], "storage": {"present": false}})"),
              (QStringList{u"inverters[0].role"_s, u"storage.present"_s}));
    EXPECT_EQ(paths(R"({"pv_arrays": [{"inverter_id": "I9"}], "inverters": [{"id": "I1", "qty": 1}]})"),
              QStringList(u"pv_arrays[0].inverter_id"_s));
    EXPECT_TRUE(paths(R"({"inverters": [{"id": "I1", "qty": 1, "behind_gma": true, "role": "hybrid"}],
                          "pv_arrays": [{"inverter_id": "I1"}, {}], "poi": {"method": "gma"},
                          "storage": {"present": true}})")
                    .isEmpty());
    EXPECT_TRUE(paths(R"({"inverters": [{"behind_gma": true, "role": "storage"}]})").isEmpty())
        << "what nobody recorded contradicts nothing";
}

// What is placed or wired and is not there would be drawn, and answer for what the site lacks.
TEST(Contradictions, WhatIsPlacedOrWiredHasToBeThere)
{
    const auto placed = found(R"({"disconnects": [{"id": "D1"}], "drawings": {"plot": {"equipment": [
        {"kind": "ac_disconnect", "ref": "D1"}, {"kind": "ngom_grid_disconnect", "ref": "D2"}, {"kind": "gma", "ref": ""}]}}})");
    ASSERT_EQ(placed.size(), 1);
    EXPECT_EQ(placed[0].paths, QStringList(u"drawings.plot.equipment[1].ref"_s));
    EXPECT_TRUE(placed[0].text.contains(u"D2"_s));
    const auto wired = found(R"({"inverters": [{"id": "I1", "quantity": 1}], "storage": {"units": [{"id": "B1"}]},
        "conductors": [{"from": "meter", "to": "I1"}, {"from": "I1", "to": "D3"}, {"from": "B1", "to": "panel"}]})");
    ASSERT_EQ(wired.size(), 1);
    EXPECT_EQ(wired[0].paths, QStringList(u"conductors[1].to"_s));
}

TEST(Contradictions, PhasesOfTheService)
{
    EXPECT_EQ(found(R"({"service": {"phases": 3, "configuration": "split_phase_3w"}})").size(), 1);
    EXPECT_EQ(found(R"({"service": {"phases": 1, "configuration": "3ph_4w_wye"}})").size(), 1);
    EXPECT_TRUE(found(R"({"service": {"phases": 3, "configuration": "3ph_3w"}})").isEmpty());
    EXPECT_TRUE(found(R"({"service": {"phases": 1, "configuration": "network_1ph_3w"}})").isEmpty());
    EXPECT_TRUE(found(R"({"service": {"phases": 3}})").isEmpty());
}

namespace {

/// The paths of the first thing said twice in a piece of a site; empty: nothing is.
QStringList twice(const char *json)
{
    const auto all = found(json);
    return all.isEmpty() ? QStringList() : all[0].paths;
}

} // namespace

TEST(Contradictions, ATextThatSaysNothingAndAFigureNoInstallationHas)
{
    EXPECT_EQ(twice(R"({"inverters": [{"make": "TBD"}]})"), QStringList{u"inverters[0].make"_s});
    EXPECT_TRUE(twice(R"({"inverters": [{"make": "Sunvale"}], "notes": "?"})").isEmpty());
    EXPECT_EQ(twice(R"({"panel": {"rating_a": 1e308}})"), QStringList{u"panel.rating_a"_s});
    EXPECT_TRUE(twice(R"({"panel": {"rating_a": 10000}})").isEmpty());
}

// SCE-5.5.3-07, SCE-8.2.3-11: adjacent, or else within 10 ft. Farther than that nothing is adjacent.
TEST(SaidTwice, AdjacentAndFarAway)
{
    const auto adjacent = [](const char *feet) {
        return QByteArray(R"({"disconnects": [{}, {"adjacent_to_pcc": true, "distance_to_pcc_ft": )")
            .append(feet)
            .append("}]}");
    };
    EXPECT_EQ(twice(adjacent("62").constData()),
              (QStringList{u"disconnects[1].adjacent_to_pcc"_s, u"disconnects[1].distance_to_pcc_ft"_s}));
    const QString text = found(adjacent("62").constData())[0].text;
    EXPECT_TRUE(text.contains(u"62 ft"_s) && text.contains(u"Disconnects 2"_s)) << qUtf8Printable(text);
    EXPECT_FALSE(twice(adjacent("10.1").constData()).isEmpty());
    EXPECT_TRUE(twice(adjacent("10").constData()).isEmpty());
    EXPECT_TRUE(twice(R"({"disconnects": [{"adjacent_to_pcc": false, "distance_to_pcc_ft": 62}]})").isEmpty());
    EXPECT_TRUE(twice(R"({"disconnects": [{"adjacent_to_pcc": true}, {"distance_to_pcc_ft": 62}]})").isEmpty())
        << "of two switches";
}

TEST(SaidTwice, AFlagAndWhatItDenies)
{
    EXPECT_EQ(twice(R"({"disconnects": [{"fused": false, "fuse_a": 60}]})"),
              (QStringList{u"disconnects[0].fused"_s, u"disconnects[0].fuse_a"_s}));
    EXPECT_TRUE(twice(R"({"disconnects": [{"fused": false, "fuse_a": 0}]})").isEmpty());
    EXPECT_TRUE(twice(R"({"disconnects": [{"fused": true, "fuse_a": 60}]})").isEmpty());
    EXPECT_EQ(twice(R"({"storage": {"present": false, "groups": [{"make": "A"}]}})"),
              (QStringList{u"storage.present"_s, u"storage.groups"_s}));
    EXPECT_TRUE(twice(R"({"storage": {"present": false, "groups": []}})").isEmpty());
    EXPECT_TRUE(twice(R"({"storage": {"groups": [{"make": "A"}]}})").isEmpty()) << "not recorded is no no";
    EXPECT_EQ(
        twice(R"({"storage": {"present": false}, "project": {"technologies": ["wind", "battery_energy_storage"]}})"),
        (QStringList{u"storage.present"_s, u"project.technologies"_s}));
    EXPECT_EQ(twice(R"({"inverters": [], "pv_arrays": [{"qty": 20}]})"), (QStringList{u"inverters"_s, u"pv_arrays"_s}));
    EXPECT_TRUE(twice(R"({"inverters": [], "pv_arrays": []})").isEmpty());
    EXPECT_FALSE(twice(R"({"storage": {"present": true, "groups": []}})").isEmpty());
    EXPECT_FALSE(twice(R"({"socket": {"condition_ok": true, "defects": ["burnt jaw"]}})").isEmpty());
    EXPECT_TRUE(twice(R"({"socket": {"condition_ok": true, "defects": []}})").isEmpty());
    EXPECT_FALSE(twice(R"({"meter": {"self_contained": true, "form": "9S"}})").isEmpty());
    EXPECT_TRUE(twice(R"({"meter": {"self_contained": true, "form": "2S"}})").isEmpty());
}

// SCE-4-01: what cannot run apart from the grid separates from nothing.
TEST(SaidTwice, AFacilityThatCannotIslandAndItsSequence)
{
    EXPECT_FALSE(twice(R"({"operation": {"island_capable": false}, "transfer_switch": {"present": true}})").isEmpty());
    EXPECT_TRUE(twice(R"({"operation": {"island_capable": true}, "transfer_switch": {"present": true}})").isEmpty());
    EXPECT_TRUE(twice(R"({"operation": {"island_capable": false}, "transfer_switch": {"present": true},
                          "backup_generator": {"present": true}})")
                    .isEmpty())
        << "the switch is the generator's";
    EXPECT_FALSE(
        twice(R"({"operation": {"island_capable": false, "isolates_from_grid_before_islanding": true}})").isEmpty());
}

TEST(SaidTwice, ANumberAndAnother)
{
    EXPECT_FALSE(twice(R"({"socket": {"accessory_positions_used": 3, "accessory_positions_total": 2}})").isEmpty());
    EXPECT_TRUE(twice(R"({"socket": {"accessory_positions_used": 2, "accessory_positions_total": 2}})").isEmpty());
    EXPECT_FALSE(twice(R"({"inverters": [{"nameplate_kw": 7.7, "nameplate_kva": 7.6}]})").isEmpty());
    EXPECT_TRUE(twice(R"({"inverters": [{"nameplate_kw": 7.6, "nameplate_kva": 7.6}]})").isEmpty());
    const char *const separate = R"({"disconnects": [{"role": "ac_disconnect", "distance_to_pcc_ft": 12}],
                                     "ocpd": {"location": "separate", "distance_to_pcc_ft": 8}})";
    EXPECT_TRUE(twice(separate).isEmpty());
    EXPECT_FALSE(twice(QByteArray(separate).replace("separate", "in_disconnect").constData()).isEmpty());
    EXPECT_FALSE(
        twice(R"({"junction_box": {"base_screws_fitted_qty": 1, "base_screw_torque_inlb": [20, 20]}})").isEmpty());
    EXPECT_TRUE(
        twice(R"({"junction_box": {"base_screws_fitted_qty": 2, "base_screw_torque_inlb": [20, 20]}})").isEmpty());
    EXPECT_EQ(twice(R"({"sub_meters": [{"phase_load_a": [10, 60], "max_load_a": 50}]})"),
              (QStringList{u"sub_meters[0].phase_load_a"_s, u"sub_meters[0].max_load_a"_s}));
}

TEST(SaidTwice, SumsThatDoNotAddUp)
{
    EXPECT_EQ(twice(R"({"pv_arrays": [{"qty": 20, "strings": [{"qty": 2, "modules_in_series": 9}]}]})"),
              (QStringList{u"pv_arrays[0].qty"_s, u"pv_arrays[0].strings"_s}));
    EXPECT_TRUE(twice(R"({"pv_arrays": [{"qty": 18, "strings": [{"qty": 2, "modules_in_series": 9}]}]})").isEmpty());
    EXPECT_TRUE(twice(R"({"pv_arrays": [{"qty": 20, "strings": [{"qty": 2}]}]})").isEmpty()) << "not known whole";
    EXPECT_FALSE(twice(R"({"storage": {"energy_kwh": 20, "groups": [{"energy_kwh": 13.5}]}})").isEmpty());
    EXPECT_TRUE(
        twice(R"({"storage": {"energy_kwh": 27, "groups": [{"energy_kwh": 13.5}, {"energy_kwh": 13.5}]}})").isEmpty());
    const char *const inverter =
        R"({"inverters": [{"nameplate_kw": 7.6, "voltage_v": 240, "phases": 1, "continuous_a": %}]})";
    EXPECT_TRUE(twice(QByteArray(inverter).replace('%', "32").constData()).isEmpty());
    EXPECT_FALSE(twice(QByteArray(inverter).replace('%', "16").constData()).isEmpty());
    // A slip in one rating beside a good other one; a plate for 208 and 240 V; 277 V to the neutral of three phases.
    const auto with = [](const char *one) { return twice(QByteArray(R"({"inverters": [)") + one + "]}"); };
    EXPECT_FALSE(with(R"({"nameplate_kw": 6, "voltage_v": 240, "phases": 1, "nameplate_a": 32, "continuous_a": 3.2})")
                     .isEmpty());
    EXPECT_TRUE(
        with(R"({"nameplate_kw": 6, "voltage_v": 240, "phases": 1, "nameplate_a": 32, "continuous_a": 25})").isEmpty());
    EXPECT_TRUE(with(R"({"nameplate_kw": 7.6, "voltage_v": 208, "phases": 1, "nameplate_a": 32})").isEmpty());
    EXPECT_FALSE(with(R"({"nameplate_kw": 8.2, "voltage_v": 208, "phases": 1, "nameplate_a": 32})").isEmpty());
    EXPECT_TRUE(with(R"({"nameplate_kw": 24, "voltage_v": 277, "phases": 3, "nameplate_a": 29})").isEmpty());
    EXPECT_FALSE(with(R"({"nameplate_kw": 26, "voltage_v": 277, "phases": 3, "nameplate_a": 29})").isEmpty());
}

} // namespace wm::site
