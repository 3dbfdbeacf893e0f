// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that cannot belong to one thing are called out, and those that can are not.
#include "tests/drawings/sld_sites.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

namespace wm::drawings::test {

TEST(Figures, OfAServiceItsSocketAndItsPanel)
{
    const QJsonObject site = exampleSite(QStringLiteral("residential-load-side-collar-sce"));
    ASSERT_EQ(objections(site).toStdString(), "");
    expectSaid(site, {{"service.rating_a", 100, "THE SERVICE IS RATED 100 A, MB-1 200 A"},
                      {"service.grid_continuous_a", 900, "THE SERVICE IS RATED 200 A, ITS CONTINUOUS LOAD IS 900 A"},
                      {"socket.rating_a", 20, "THE METER SOCKET IS RATED 20 A, MB-1 BEHIND IT 200 A"},
                      {"panel.breakers[0].poles", 3, "RANGE HAS 3 POLES, A PANEL ON THIS SERVICE HAS 2 BUSES"},
                      {"panel.breakers[0].aic_ka", 1, "RANGE INTERRUPTS 1 kA, THE SERVICE CAN DELIVER 8.2 kA"},
                      {"drawings.sld.service_address", QStringLiteral("5 Zebra Road, Redlands"),
                       "THE DRAWING'S ADDRESS IS RECORDED AS 5 ZEBRA ROAD, REDLANDS"}});
    // A Class 320 socket ahead of a main breaker of 400 A is what 400 A services have.
    QJsonObject large = changed(changed(site, "socket.rating_a", 320), "panel.main_breaker_rating_a", 400);
    EXPECT_FALSE(objections(large).contains(QStringLiteral("METER SOCKET")));
    for (const char *same : {"418 orchard lane,  Claremont, CA 91711", "418 Orchard Lane"})
        EXPECT_FALSE(objections(changed(site, "drawings.sld.service_address", QString::fromLatin1(same)))
                         .contains(QStringLiteral("ADDRESS")))
            << same;
}

TEST(Figures, OfModulesStringsAndInverters)
{
    const QJsonObject site = exampleSite(QStringLiteral("residential-load-side-collar-sce"));
    expectSaid(site, {{"pv_arrays[0].ptc_w", 900, "PV-1 HAS MODULES OF 410 W (STC) AND 900 W (PTC)"},
                      {"pv_arrays[0].ptc_w", 38.14, "MODULES OF 410 W (STC) AND 38.14 W (PTC)"},
                      {"pv_arrays[0].stc_w", 41000, "PV-1 HAS MODULES OF 41000 W (STC)"},
                      {"pv_arrays[0].inverter_efficiency_pct", 9.75, "PV-1: AN INVERTER'S EFFICIENCY OF 9.75 %"},
                      {"pv_arrays[0].strings[0].voc_v", 5, "PV-1: 9 MODULES OF 410 W DO NOT HAVE 5 V AND 13.9 A"},
                      {"pv_arrays[0].strings[0].isc_a", 1.39, "PV-1: 9 MODULES OF 410 W DO NOT HAVE 361.9 V AND 1.4 A"},
                      {"inverters[0].nameplate_kw", 0.6, "INV-1 HAS 0.6 kW AND 6 kVA"}});
    // An optimizer holds a string at a voltage of its own.
    EXPECT_FALSE(
        objections(changed(site, "pv_arrays[0].strings[0].voc_v", 300)).contains(QStringLiteral("DO NOT HAVE")));
}

TEST(Figures, OfRunsAndOfWhatIsAtTheirEnds)
{
    const QJsonObject adapter = exampleSite(QStringLiteral("residential-gma-sce"));
    ASSERT_EQ(objections(adapter).toStdString(), "");
    expectSaid(adapter, {{"conductors[3].neutral_conductors", 10, "CONDUCTOR 4 HAS 10 NEUTRALS IN ONE SET"},
                         {"conductors[3].hot_conductors", 20, "CONDUCTOR 4 HAS 20 UNGROUNDED CONDUCTORS IN ONE SET"},
                         {"conductors[3].ground_conductors", 10, "CONDUCTOR 4 HAS 10 GROUNDS IN ONE SET"},
                         {"conductors[3].sets", 2, "CONDUCTOR 4: SETS OF #6 IN PARALLEL, #1/0 IS THE THINNEST"}});
    QJsonObject breaker{{QStringLiteral("id"), QStringLiteral("CB9")},
                        {QStringLiteral("rating_a"), 60},
                        {QStringLiteral("poles"), 2},
                        {QStringLiteral("feeds_id"), QStringLiteral("I1")}};
    const qsizetype count = adapter[u"panel"][u"breakers"].toArray().size();
    const QByteArray place = "panel.breakers[" + QByteArray::number(count) + "]";
    const char *both = "METHOD IS GENERATION METER ADAPTER, BUT A BREAKER OF THE MAIN PANEL FEEDS THE GENERATION";
    expectSaid(adapter, {{place.constData(), breaker, both}});
    breaker.insert(QStringLiteral("role"), QStringLiteral("generation"));
    expectSaid(adapter, {{place.constData(), breaker, both}});

    expectSaid(
        exampleSite(QStringLiteral("residential-line-side-pe-sce")),
        {{"disconnects[0].suitable_as_service_equipment", false, "AC-DISC-1 IS NOT SUITABLE AS SERVICE EQUIPMENT"}});
    expectSaid(exampleSite(QStringLiteral("paired-storage-ngom-sce")),
               {{"storage.groups[0].coupling", QStringLiteral("dc"),
                 "ESS-1 IS RECORDED AS COUPLED ON THE DC SIDE, INV-2 HAS NO ARRAY"}});
}

} // namespace wm::drawings::test
