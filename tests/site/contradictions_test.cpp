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

} // namespace wm::site
