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
    return contradictionsIn(QJsonDocument::fromJson(json).object(), QDate(2026, 11, 5));
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

// What is done on a day to come is not done; what is planned is not planned for years ahead.
TEST(Contradictions, DaysThatHaveNotCome)
{
    EXPECT_TRUE(found(R"({"application": {"submitted_date": "2026-11-05"}})").isEmpty()) << "today";
    const auto tomorrow = found(R"({"application": {"submitted_date": "2026-11-06"}})");
    ASSERT_EQ(tomorrow.size(), 1);
    EXPECT_EQ(tomorrow[0].paths, QStringList{u"application.submitted_date"_s});
    EXPECT_TRUE(tomorrow[0].text.contains(u"2026-11-06"_s)) << qUtf8Printable(tomorrow[0].text);
    EXPECT_TRUE(found(R"({"outage": {"end_actual_datetime": "2026-11-05T23:00"}})").isEmpty()) << "later today";
    EXPECT_EQ(found(R"({"outage": {"end_actual_datetime": "2026-11-06T00:00"}})").size(), 1);
    EXPECT_TRUE(found(R"({"meter": {"utility_visit_date": "2028-11-05"}})").isEmpty());
    EXPECT_EQ(found(R"({"meter": {"utility_visit_date": "2028-11-06"}})").size(), 1);
    registerResources();
    EXPECT_TRUE(contradictionsIn(QJsonObject{{u"application"_s, QJsonObject{{u"submitted_date"_s, u"2099-01-01"_s}}}})
                    .isEmpty())
        << "without a day there is none to come";
}

// SCE-5.5-01 counts devices: one is recorded, and two are there.
TEST(Contradictions, FewerDevicesThanDisconnects)
{
    const auto one = found(R"({"isolation": {"devices_to_isolate_all": 1},
                               "disconnects": [{"role": "ac_disconnect"}, {"role": "ac_disconnect"}]})");
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one[0].paths,
              (QStringList{u"disconnects[0].role"_s, u"disconnects[1].role"_s, u"isolation.devices_to_isolate_all"_s}));
    EXPECT_TRUE(found(R"({"isolation": {"devices_to_isolate_all": 2},
                          "disconnects": [{"role": "ac_disconnect"}, {"role": "ac_disconnect"}]})")
                    .isEmpty());
    EXPECT_TRUE(
        found(R"({"isolation": {"devices_to_isolate_all": 0}, "disconnects": [{"role": "ac_disconnect"}]})").isEmpty())
        << "one alone: what the number means is the rule's";
    EXPECT_EQ(found(R"({"isolation": {"devices_to_isolate_all": 3},
                        "disconnects": [{"role": "ac_disconnect"}, {"role": "ac_disconnect"}]})")
                  .size(),
              1)
        << "shown: three are said, two are there";
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

TEST(Contradictions, RevisionsThatDoNotFollowEachOther)
{
    const auto paths = [](const char *revisions) {
        QStringList all;
        for (const Contradiction &one :
             found(QByteArray(R"({"drawings": {"revisions": [%]}})").replace("%", revisions).constData()))
            all += one.paths;
        return all;
    };
    EXPECT_TRUE(
        paths(R"({"number": "0", "date": "2026-02-26"}, {"number": "A", "date": "2026-02-26"}, {"number": "B"})")
            .isEmpty());
    EXPECT_EQ(paths(R"({"number": "0", "date": "2026-02-26"}, {"number": "A", "date": "2026-02-01"})"),
              (QStringList{u"drawings.revisions[0].date"_s, u"drawings.revisions[1].date"_s}));
    EXPECT_EQ(paths(R"({"number": "A"}, {"number": "B"}, {"number": "A"})"),
              (QStringList{u"drawings.revisions[0].number"_s, u"drawings.revisions[2].number"_s}));
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

// SCE-5.5-01 judges how many devices it takes: a number on record is no slip, another one beside it is.
TEST(Contradictions, TwoAcDisconnectsThatAreMeantToBeTwo)
{
    const auto two = [](const char *devices, const char *role = "ac_disconnect") {
        return found(QByteArray(R"({"isolation": {"devices_to_isolate_all": %},
                                    "disconnects": [{"role": "$"}, {"role": "$"}]})")
                         .replace('%', devices)
                         .replace('$', role)
                         .constData())
            .size();
    };
    EXPECT_EQ(two("2"), 0);
    EXPECT_EQ(two("1"), 1);
    EXPECT_EQ(two("3"), 1);
    EXPECT_EQ(two("2", "ngom_grid_side"), 1) << "of these there is one in any case";
}

// What an earlier release took and nobody could type now: no service has 0 kA, no neutral 0 A.
TEST(Contradictions, NoneOfWhatIsNeverNone)
{
    EXPECT_EQ(twice(R"({"service": {"available_fault_ka": 0}})"), QStringList{u"service.available_fault_ka"_s});
    EXPECT_TRUE(twice(R"({"service": {"available_fault_ka": 0.1}})").isEmpty());
    EXPECT_EQ(twice(R"({"neutral": {"ampacity_a": 0}})"), QStringList{u"neutral.ampacity_a"_s});
    EXPECT_TRUE(twice(R"({"disconnects": [{"distance_to_pcc_ft": 0}]})").isEmpty()) << "beside it";
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
    EXPECT_TRUE(text.contains(u"62 ft"_s) && text.contains(u"Disconnect 2"_s)) << qUtf8Printable(text);
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

TEST(SaidTwice, WhatIsNotThereHasNoDetails)
{
    EXPECT_EQ(twice(R"({"storage": {"present": false, "mode": "grid_parallel"}})"),
              (QStringList{u"storage.present"_s, u"storage.mode"_s}));
    EXPECT_FALSE(twice(R"({"storage": {"present": false, "charge_peak_kva": 30}})").isEmpty());
    EXPECT_TRUE(twice(R"({"storage": {"present": false, "charge_peak_kva": 0, "inverter_discharge_kw": 0,
                                      "parallel_capable": false}})")
                    .isEmpty());
    EXPECT_FALSE(twice(R"({"ngom": {"present": false, "panel_type": "ct_rated"}})").isEmpty());
    EXPECT_FALSE(twice(R"({"pcs": {"present": false, "cec_listed": true}})").isEmpty());
    EXPECT_FALSE(twice(R"({"collar": {"present": false, "orientation": "upright"}})").isEmpty());
    EXPECT_EQ(twice(R"({"poi": {"method": "load_side"}, "gma": {"catalog": "EZ 1000"}})"),
              (QStringList{u"poi.method"_s, u"gma.catalog"_s}));
    EXPECT_TRUE(twice(R"({"poi": {"method": "gma"}, "gma": {"catalog": "EZ 1000"}})").isEmpty());
    EXPECT_TRUE(twice(R"({"poi": {"method": "load_side"}, "gma": {"catalog": "EZ 1000"},
                          "storage": {"groups": [{"connection": "behind_gma"}]}})")
                    .isEmpty());
}

TEST(SaidTwice, AServiceAndTheMeterThatCarriesIt)
{
    for (const char *smaller : {R"("meter": {"class_a": 100})", R"("socket": {"rating_a": 125})"})
        EXPECT_FALSE(twice(QByteArray(R"({"service": {"rating_a": 200}, )").append(smaller).append("}")).isEmpty())
            << smaller;
    EXPECT_TRUE(
        twice(R"({"service": {"rating_a": 200}, "meter": {"class_a": 200}, "socket": {"rating_a": 200}})").isEmpty());
    EXPECT_TRUE(twice(R"({"service": {"rating_a": 400}, "meter": {"class_a": 320}})").isEmpty())
        << "400 A are 320 A without a break";
    EXPECT_TRUE(twice(R"({"service": {"rating_a": 800}, "meter": {"class_a": 20}})").isEmpty())
        << "behind transformers";
    EXPECT_TRUE(
        twice(R"({"service": {"rating_a": 400}, "meter": {"class_a": 200}, "panel": {"meter_count": 2}})").isEmpty());
}

TEST(SaidTwice, AWireAndWhatItCarries)
{
    EXPECT_EQ(twice(R"({"neutral": {"awg": 8, "ampacity_a": 56}})"),
              (QStringList{u"neutral.awg"_s, u"neutral.ampacity_a"_s}));
    EXPECT_TRUE(twice(R"({"neutral": {"awg": 8, "ampacity_a": 55}})").isEmpty());
    EXPECT_FALSE(twice(R"({"neutral": {"awg": 8, "ampacity_a": 50, "material": "aluminum"}})").isEmpty());
    EXPECT_TRUE(twice(R"({"neutral": {"awg": 8, "ampacity_a": 50, "material": "copper"}})").isEmpty());
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

TEST(SaidTwice, AnOvercurrentDeviceLargerThanWhatItSitsIn)
{
    const auto held = [](const char *site, const char *amperes) {
        return twice(QByteArray(site).replace('%', amperes).constData());
    };
    const char *const fuse = R"({"disconnects": [{"rating_a": 200}, {"rating_a": 60, "fuse_a": %}]})";
    EXPECT_EQ(held(fuse, "600"), (QStringList{u"disconnects[1].fuse_a"_s, u"disconnects[1].rating_a"_s}));
    EXPECT_FALSE(held(fuse, "60.1").isEmpty());
    EXPECT_TRUE(held(fuse, "60").isEmpty());
    const char *const main = R"({"panel": {"rating_a": 200, "main_breaker_rating_a": %}})";
    EXPECT_EQ(held(main, "400"), (QStringList{u"panel.main_breaker_rating_a"_s, u"panel.rating_a"_s}));
    EXPECT_TRUE(held(main, "200").isEmpty());
    EXPECT_FALSE(held(R"({"panel": {"rating_a": 100, "breakers": [{"rating_a": %}]}})", "125").isEmpty());
    EXPECT_TRUE(held(R"({"panel": {"rating_a": 100, "breakers": [{"rating_a": %}]}})", "100").isEmpty());
    const char *const combiner = R"({"combiner_panels": [{"rating_a": 125, "main_breaker_rating_a": %}]})";
    EXPECT_FALSE(held(combiner, "150").isEmpty());
    EXPECT_TRUE(held(combiner, "125").isEmpty());
    EXPECT_FALSE(twice(R"({"disconnects": [{"fused": true, "fuse_a": 0}]})").isEmpty());
    EXPECT_FALSE(twice(R"({"ocpd": {"location": "separate", "rating_a": 0}})").isEmpty());
    EXPECT_TRUE(twice(R"({"ocpd": {"location": "none", "rating_a": 0}})").isEmpty());
}

TEST(SaidTwice, ASwitchWithFewerPolesThanLines)
{
    const auto poles = [](const char *count, const char *wired, const char *inverter = "",
                          const char *role = "ac_disconnect") {
        return twice(QByteArray(R"({"service": {"configuration": "$"}, "inverters": [{#}],
                                    "disconnects": [{"role": "storage", "poles": 1}, {"role": "@", "poles": %}]})")
                         .replace('%', count)
                         .replace('$', wired)
                         .replace('#', inverter)
                         .replace('@', role)
                         .constData());
    };
    const char *const both = R"("voltage_v": 240)";
    EXPECT_EQ(poles("1", "split_phase_3w", both), (QStringList{u"disconnects[1].poles"_s, u"service.configuration"_s}));
    EXPECT_TRUE(poles("2", "split_phase_3w", both).isEmpty());
    EXPECT_TRUE(poles("1", "split_phase_3w", R"("voltage_v": 120)").isEmpty()) << "one leg is all there is";
    EXPECT_TRUE(poles("1", "split_phase_3w", both, "storage").isEmpty());
    EXPECT_FALSE(poles("2", "3ph_4w_wye", R"("phases": 3)").isEmpty());
    EXPECT_TRUE(poles("3", "3ph_4w_wye", R"("phases": 3)").isEmpty());
    EXPECT_TRUE(poles("2", "3ph_4w_wye", R"("phases": 1)").isEmpty());
}

TEST(SaidTwice, AColdestDayWarmerThanTheWarmest)
{
    EXPECT_FALSE(twice(R"({"premises": {"ambient_min_c": 40, "ambient_max_c": -10}})").isEmpty());
    EXPECT_FALSE(twice(R"({"premises": {"ambient_min_c": -10, "ambient_max_c": -10.5}})").isEmpty());
    EXPECT_TRUE(twice(R"({"premises": {"ambient_min_c": -10, "ambient_max_c": -10}})").isEmpty());
    EXPECT_TRUE(twice(R"({"premises": {"ambient_min_c": -10, "ambient_max_c": 40}})").isEmpty());
}

TEST(SaidTwice, VoltsOfTheServiceAndOfItsLabel)
{
    const auto service = [](const char *volts, const char *label) {
        return twice(QByteArray(R"({"service": {"nominal_v": %, "voltage_label": "$"}})")
                         .replace('%', volts)
                         .replace('$', label)
                         .constData());
    };
    EXPECT_EQ(service("208", "120/240"), (QStringList{u"service.nominal_v"_s, u"service.voltage_label"_s}));
    EXPECT_FALSE(service("120", "120/240").isEmpty()) << "the nominal voltage is that between two lines";
    EXPECT_FALSE(service("240", "120/208").isEmpty());
    EXPECT_FALSE(service("240", "277/480").isEmpty());
    EXPECT_FALSE(service("240", "120").isEmpty());
    EXPECT_FALSE(service("215.9", "120/240").isEmpty());
    for (const auto &[volts, label] :
         {std::pair("216", "120/240"), std::pair("240", "240/120 V, 1ph 3W"), std::pair("208", "208Y/120"),
          std::pair("204", "120/208"), std::pair("460", "265/460"), std::pair("480", "480Y/277"),
          std::pair("480", "277/480"), std::pair("120", "120"), std::pair("240", "")})
        EXPECT_TRUE(service(volts, label).isEmpty()) << volts << ' ' << label;
    for (const char *label : {"12.47 kV", "12,470"})
        EXPECT_TRUE(twice(QByteArray(R"({"service": {"level": "primary", "nominal_v": 12470, "voltage_label": "$"}})")
                              .replace('$', label)
                              .constData())
                        .isEmpty())
            << label;
}

TEST(SaidTwice, VoltsOfTheServiceAndOfItsWiring)
{
    const auto service = [](const char *volts, const char *wired) {
        return twice(QByteArray(R"({"service": {"nominal_v": %, "configuration": "$"}})")
                         .replace('%', volts)
                         .replace('$', wired)
                         .constData());
    };
    EXPECT_FALSE(service("208", "split_phase_3w").isEmpty());
    EXPECT_TRUE(service("216", "split_phase_3w").isEmpty());
    EXPECT_FALSE(service("240", "network_1ph_3w").isEmpty());
    EXPECT_FALSE(service("240", "3ph_4w_wye").isEmpty());
    EXPECT_TRUE(service("208", "3ph_4w_wye").isEmpty());
    EXPECT_TRUE(service("480", "3ph_4w_wye").isEmpty());
    EXPECT_TRUE(service("480", "network_1ph_3w").isEmpty());
    EXPECT_TRUE(service("240", "3ph_4w_grounded_delta").isEmpty());
}

TEST(SaidTwice, VoltsOfTheServiceAndOfItsInverters)
{
    const auto inverter = [](const char *service, const char *volts, const char *more = "") {
        return twice(QByteArray(R"({"service": {$}, "inverters": [{"voltage_v": %}])")
                         .replace('$', service)
                         .replace('%', volts)
                         .append(more)
                         .append('}')
                         .constData());
    };
    const char *const split = R"("nominal_v": 240, "configuration": "split_phase_3w")";
    const char *const star = R"("nominal_v": 480, "configuration": "3ph_4w_wye")";
    EXPECT_EQ(inverter(split, "480"), (QStringList{u"service.nominal_v"_s, u"inverters[0].voltage_v"_s}));
    EXPECT_TRUE(inverter(split, "480", R"(, "transformers": [{"voltages_v": [480, 240]}])").isEmpty());
    for (const char *volts : {"240", "208", "120", "230"})
        EXPECT_TRUE(inverter(split, volts).isEmpty()) << volts;
    for (const char *volts : {"480", "277"})
        EXPECT_TRUE(inverter(star, volts).isEmpty()) << volts;
    for (const char *volts : {"240", "208", "120"})
        EXPECT_FALSE(inverter(star, volts).isEmpty()) << volts;
    EXPECT_TRUE(inverter(R"("nominal_v": 208, "configuration": "3ph_4w_wye")", "240").isEmpty()) << "for 208 and 240 V";
    EXPECT_FALSE(inverter(R"("nominal_v": 120)", "240").isEmpty());
    EXPECT_TRUE(inverter(R"("nominal_v": 480)", "240").isEmpty()) << "240/480 V of one phase, for all that is known";
    EXPECT_FALSE(inverter(R"("nominal_v": 480, "voltage_label": "277/480")", "240").isEmpty());
    EXPECT_FALSE(inverter(R"("nominal_v": 480, "phases": 3)", "240").isEmpty());
    EXPECT_TRUE(inverter(R"("nominal_v": 12470, "level": "primary")", "480").isEmpty());
}

TEST(SaidTwice, MoreThanAnInvertersPlateAllows)
{
    const auto with = [](const char *key, const char *value) {
        return twice(
            QByteArray(R"({"inverters": [{"id": "I0"}, {"id": "I1", "max_dc_v": 600, "max_ocpd_a": 40}], $: %})")
                .replace('$', key)
                .replace('%', value)
                .constData());
    };
    EXPECT_EQ(with(R"("pv_arrays")", R"([{"inverter_id": "I1", "strings": [{"voc_v": 500}, {"voc_v": 600.1}]}])"),
              (QStringList{u"pv_arrays[0].strings[1].voc_v"_s, u"inverters[1].max_dc_v"_s}));
    EXPECT_TRUE(with(R"("pv_arrays")", R"([{"inverter_id": "I1", "strings": [{"voc_v": 600}]}])").isEmpty());
    EXPECT_TRUE(with(R"("pv_arrays")", R"([{"inverter_id": "I0", "strings": [{"voc_v": 900}]}])").isEmpty());
    EXPECT_EQ(
        with(R"("panel")", R"({"breakers": [{"feeds_id": "D1", "rating_a": 60}, {"feeds_id": "I1", "rating_a": 45}]})"),
        (QStringList{u"panel.breakers[1].rating_a"_s, u"inverters[1].max_ocpd_a"_s}));
    EXPECT_TRUE(with(R"("panel")", R"({"breakers": [{"feeds_id": "I1", "rating_a": 40}]})").isEmpty());
    EXPECT_FALSE(with(R"("combiner_panels")", R"([{"breakers": [{"feeds_id": "I1", "rating_a": 50}]}])").isEmpty());
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
    const char *const units = R"({"storage": {"energy_kwh": %, "groups": [{"energy_kwh": 13.5, "qty": 2}]}})";
    for (const auto &[whole, same] :
         {std::pair("27", true), std::pair("13.5", true), std::pair("20", false), std::pair("40.5", false)})
        EXPECT_EQ(twice(QByteArray(units).replace('%', whole).constData()).isEmpty(), same) << whole << " of two units";
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
    EXPECT_FALSE(with(R"({"nameplate_kw": 3.8, "voltage_v": 240, "phases": 1, "continuous_a": 40})").isEmpty());
    EXPECT_TRUE(with(R"({"nameplate_kw": 3.8, "nameplate_kva": 9, "voltage_v": 240, "phases": 1, "continuous_a": 40})")
                    .isEmpty())
        << "more amperes for reactive power";
    EXPECT_FALSE(with(R"({"nameplate_kw": 8.2, "voltage_v": 208, "phases": 1, "nameplate_a": 32})").isEmpty());
    EXPECT_TRUE(with(R"({"nameplate_kw": 24, "voltage_v": 277, "phases": 3, "nameplate_a": 29})").isEmpty());
    EXPECT_FALSE(with(R"({"nameplate_kw": 26, "voltage_v": 277, "phases": 3, "nameplate_a": 29})").isEmpty());
}

} // namespace wm::site
