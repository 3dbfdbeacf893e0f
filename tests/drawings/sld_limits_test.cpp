// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be built or would be unsafe is called out on the diagram and keeps it from being final.
#include "tests/drawings/sld_sites.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

namespace wm::drawings::test {

TEST(Limits, WhatCannotBeBuiltIsNeverFinal)
{
    const QJsonObject site = exampleSite(QStringLiteral("residential-gma-sce"));
    ASSERT_EQ(objections(site).toStdString(), "");
    QJsonArray runs = site[u"conductors"].toArray();
    const auto withRun = [&](const char *from, const char *to) {
        QJsonArray more = runs;
        QJsonObject run = runs.at(3).toObject();
        run.insert(u"tag", QStringLiteral("99"));
        run.insert(u"from", QString::fromLatin1(from));
        run.insert(u"to", QString::fromLatin1(to));
        more.append(run);
        return changed(site, "conductors", more);
    };
    const QList<std::pair<QJsonObject, const char *>> all{
        {changed(site, "conductors[3].hot_awg", QStringLiteral("14")), "conductor 4: a size that carries 50 A"},
        {changed(site, "conductors[3].material", QStringLiteral("aluminum")),
         "conductor 4: a size for its overcurrent device of 60 A"},
        {changed(site, "conductors[3].ocpd_tag", QStringLiteral("D99")),
         "conductor 4: overcurrent device D99, which the site does not have"},
        {changed(site, "inverters[0].max_ocpd_a", 40), "an overcurrent device of at most 40 A"},
        {changed(changed(site, "disconnects[0].fuse_a", 40), "disconnects[0].rating_a", 60),
         "conductor 4: an overcurrent device of 50 A or more"},
        {withRun("I1", "panel"), "CONDUCTOR 99 IS ANOTHER WAY FROM INV-1 TO MSP-1"},
        {withRun("I1", "D1"), "CONDUCTOR 99 IS ANOTHER WAY FROM INV-1 TO AC-DISC-1"},
        {changed(site, "inverters[0].phases", 3), "INV-1 NEEDS 3 PHASES, THE SERVICE HAS 1"},
        {changed(site, "disconnects[0].rating_v", 120), "AC-DISC-1 IS RATED 120 V, THE SERVICE HAS 240 V"},
        {changed(site, "service.available_fault_ka", 65), "MB-1 INTERRUPTS 10 kA, THE SERVICE CAN DELIVER 65 kA"},
        {changed(site, "disconnects[0].fuse_aic_ka", 5), "AC-DISC-1 INTERRUPTS 5 kA, THE SERVICE CAN DELIVER 8.2 kA"},
        {changed(site, "conductors[3].ground_awg", QStringLiteral("14")), "conductor 4: ground size of #10 or thicker"},
        {changed(site, "conductors[4].ground_awg", QStringLiteral("18")), "conductor 5: ground size of #10 or thicker"},
        {changed(changed(site, "conductors[3].neutral_conductors", 1), "conductors[3].neutral_awg",
                 QStringLiteral("14")),
         "conductor 4: neutral size of #10 or thicker"},
        {changed(site, "conductors[6].ground_awg", QStringLiteral("14")), "conductor 7: ground size of #4 or thicker"},
        {changed(changed(changed(site, "conductors[1].hot_awg", QStringLiteral("3/0")), "conductors[1].material",
                         QStringLiteral("copper")),
                 "conductors[6].ground_awg", QStringLiteral("6")),
         "conductor 7: ground size of #4 or thicker"},
        {changed(site, "conductors[6].ground_awg", QStringLiteral("thick")), "thick is no size of a conductor"},
        {changed(site, "conductors[6].ground_conductors", 0), "conductor 7: one conductor or more"},
        {changed(site, "conductors[3].hot_conductors", 1), "conductor 4: 2 ungrounded conductors or more"},
        {changed(site, "conductors[3].hot_conductors", 0), "conductor 4: 2 ungrounded conductors or more"},
        {changed(site, "conductors[4].hot_conductors", 1), "conductor 5: 2 ungrounded conductors or more"},
        {changed(site, "conductors[3].raceway_trade_size_in", 0.125),
         "conductor 4: raceway, 0.125 in is no trade size"},
        {changed(site, "conductors[3].ocpd_tag", QStringLiteral("none")), "conductor 4: an overcurrent device"},
        {changed(site, "pv_arrays[0].strings[0].voc_v", 0), "Voc at the lowest temperature"},
        {changed(site, "disconnects[0].fuse_a", QJsonValue::Undefined), "conductor 3: A of its overcurrent device"},
        {changed(exampleSite(QStringLiteral("commercial-ct-metered-sce")), "conductors[4].hot_conductors", 2),
         "conductor 5: 3 ungrounded conductors or more"},
    };
    for (const auto &[one, said] : all) {
        EXPECT_TRUE(objections(one).contains(QString::fromLatin1(said)))
            << said << "; said is: " << objections(one).toStdString();
        for (const Scene &sheet : draw(one).sheets)
            EXPECT_TRUE(std::any_of(sheet.items.begin(), sheet.items.end(), [](const Item &item) {
                const auto *text = std::get_if<Text>(&item.shape);
                return text && text->string == QStringLiteral("PRELIMINARY, NOT FOR SUBMITTAL");
            })) << said;
    }
    const QJsonObject line =
        changed(exampleSite(QStringLiteral("residential-line-side-pe-sce")), "poi.method", QStringLiteral("load_side"));
    EXPECT_TRUE(objections(line).contains(QStringLiteral("THE APPLICATION SAYS \"LINE SIDE\"")))
        << objections(line).toStdString();
}

/// Behind a customer's own transformer there are other volts and another fault current than the service's.
TEST(Limits, WhatHangsBehindATransformerIsNotHeldAgainstTheService)
{
    QJsonObject site = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    const QJsonArray before = site[u"conductors"].toArray();
    const auto limits = [](const QJsonObject &one) {
        return objections(one).contains(QStringLiteral("IS RATED")) ||
               objections(one).contains(QStringLiteral("NEEDS 3 PHASES"));
    };
    for (const auto &[path, value] :
         {std::pair{"disconnects[0].rating_v", QJsonValue(240)}, std::pair{"service.phases", QJsonValue(1)}})
        site = changed(site, path, value);
    ASSERT_TRUE(limits(site));
    site.insert(u"transformers", QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")}}});
    QJsonArray runs = before;
    for (int index = 0; index < runs.size(); ++index) {
        QJsonObject run = runs.at(index).toObject();
        if (run[u"from"].toString() == QStringLiteral("panel") && run[u"to"].toString() == QStringLiteral("D1"))
            run.insert(u"via", QJsonArray{QStringLiteral("T1")});
        runs[index] = run;
    }
    EXPECT_FALSE(limits(changed(site, "conductors", runs)))
        << objections(changed(site, "conductors", runs)).toStdString();
}

TEST(Limits, BracketsOfANameAreNoPlaceForWhatIsMissing)
{
    const QJsonObject site =
        changed(exampleSite(QStringLiteral("residential-gma-sce")), "inverters[0].model", QStringLiteral("SG10 [US]"));
    const Drawing drawing = draw(site);
    EXPECT_TRUE(
        std::any_of(drawing.sheets.first().items.begin(), drawing.sheets.first().items.end(), [](const Item &item) {
            const auto *text = std::get_if<Text>(&item.shape);
            return text && text->string.contains(QStringLiteral("SG10 (US)"));
        }));
    EXPECT_EQ(objections(site).toStdString(), "");
}

TEST(Limits, OfStorageBehindAPanel)
{
    const QJsonObject site = exampleSite(QStringLiteral("paired-storage-ngom-sce"));
    ASSERT_EQ(objections(site).toStdString(), "");
    const auto text = [](const char *word) { return QJsonValue(QString::fromLatin1(word)); };
    QJsonArray crossed{QStringLiteral("D3"), QStringLiteral("ngom"), QStringLiteral("D2")};
    expectSaid(site, {{"panel.rating_a", 125, "MSP-1 IS RATED 125 A, ITS MAIN BREAKER 150 A"},
                      {"panel.main_breaker_rating_a", 15, "MB-1 IS RATED 15 A, THE SOURCES BEHIND IT x 1.25"},
                      {"panel.main_breaker_poles", 1, "MB-1 HAS 1 POLES, ITS CIRCUIT WANTS 2"},
                      {"panel.breakers[2].poles", 3, "HAS 3 POLES, ITS CIRCUIT WANTS 2"},
                      {"panel.breakers[2].aic_ka", 5, "INTERRUPTS 5 kA, THE SERVICE CAN DELIVER 9.4 kA"},
                      {"combiner_panels[0].rating_a", 60, "IS RATED 60 A, AHEAD OF IT IS A DEVICE OF 100 A"},
                      {"combiner_panels[0].breakers[0].poles", 1, "HAS 1 POLES, ITS CIRCUIT WANTS 2"},
                      {"combiner_panels[0].breakers[1].aic_ka", 1, "INTERRUPTS 1 kA"},
                      {"combiner_panels[0].voltage_v", 480, "IS FOR 480 V, THE SERVICE HAS 240 V"},
                      {"combiner_panels[0].phases", 3, "HAS 3 PHASES, THE SERVICE HAS 1"},
                      {"disconnects[0].rating_a", 30, "IS RATED 30 A, THE SOURCES BEHIND IT PUT OUT 79.6 A"},
                      {"disconnects[1].rating_a", 10, "IS RATED 10 A, THE SOURCES BEHIND IT PUT OUT 31.7 A"},
                      {"disconnects[3].poles", 1, "HAS 1 POLES, ITS CIRCUIT WANTS 2"},
                      {"conductors[4].via", crossed, "STANDS ON ITS GRID SIDE"},
                      {"conductors[4].furnished_by", text("utility"), "who furnishes it"},
                      {"conductors[2].kind", text("dc"), "alternating or direct current: at its place it is ac"},
                      {"conductors[4].insulation", text("banana"), "conductor 5: insulation, as THWN-2"},
                      {"conductors[2].tag", text("4"), "conductor 4: a tag of its own"},
                      {"conductors[2].hot_conductors", 3, "conductor 3: 2 ungrounded conductors"},
                      {"grounding.gec_awg", text("8"), "THE GROUNDING ELECTRODE CONDUCTOR IS #8, CONDUCTOR 9 IS #4"},
                      {"pv_arrays[0].rapid_shutdown", text("none"), "IS ON A ROOF AND HAS NO RAPID SHUTDOWN"},
                      {"storage.mode", text("backup_only"), "STORAGE IS FOR BACKUP ONLY"},
                      {"storage.metering_option", text("non_export_relay"), "THE SITE HAS NO RELAY"},
                      {"inverters[0].ul_decertified", true, "THE CERTIFICATION OF INV-1 WAS WITHDRAWN"},
                      {"service.level", text("primary"), "NO SWITCH OR FUSES AHEAD OF THE TRANSFORMER"},
                      {"protection.island_trip_s", 600, "2 s ARE ALLOWED (IEEE 1547)"},
                      {"protection.anti_islanding", false, "NO PROTECTION AGAINST ISLANDING"}});
    // A wire is what it is, whatever rating somebody wrote beside it.
    expectSaid(changed(site, "conductors[4].rating_a", 500),
               {{"conductors[4].hot_awg", text("14"), "conductor 5: a size that carries"}});
    expectSaid(changed(site, "conductors[4].temperature_column_c", 90),
               {{"conductors[4].hot_awg", text("10"), "a size"}});
    expectSaid(changed(changed(site, "conductors[3].ground_conductors", 0), "conductors[3].raceway_type", text("pvc")),
               {{"conductors[3].ground_awg", QJsonValue::Undefined, "conductor 4: a ground"}});
    QJsonObject bare = site;
    QJsonArray runs = site[u"conductors"].toArray();
    runs.removeAt(1);
    runs.removeAt(0);
    bare.insert(u"conductors", runs);
    EXPECT_TRUE(objections(bare).contains(QStringLiteral("conductor run of the service")));
}

TEST(Limits, OfThreePhases)
{
    const QJsonObject site = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    const auto text = [](const char *word) { return QJsonValue(QString::fromLatin1(word)); };
    expectSaid(
        site, {{"inverters[0].qty", 5, "INV-1 HAS 5 UNITS, ITS BREAKERS FEED 1"},
               {"combiner_panels[0].rating_a", 100, "IS RATED 100 A, THE SOURCES BEHIND IT x 1.25"},
               {"combiner_panels[0].phases", 1, "AN INVERTER BEHIND IT NEEDS 3"},
               {"panel.main_breaker_poles", 2, "MB-1 HAS 2 POLES, ITS CIRCUIT WANTS 3"},
               {"conductors[4].ocpd_tag", text("CB-I2"), "IS PROTECTED BY CB-I2 IN THE SCHEDULE AND BY CB-I1"},
               {"pv_arrays[1].inverter_id", text("I1"), "PV-2 IS RECORDED AT INV-1 AND ITS CONDUCTOR COMES FROM INV-2"},
               {"pv_arrays[0].strings[0].fuse_a", 100, "STRING FUSES OF 100 A"},
               {"pv_arrays[0].strings[0].fuse_a", 10, "STRING FUSES OF 10 A, Isc x 1.56"},
               {"pv_arrays[0].strings[0].fuse_a", QJsonValue::Undefined, "OF NO RECORDED RATING"},
               {"grounding.bonding_locations", QJsonArray(), "where neutral and ground are bonded"}});
    // Units of one phase share a run of three; the run of each has two conductors, and a breaker of two poles.
    QJsonObject shared = site;
    for (const char *phases : {"inverters[0].phases", "inverters[1].phases"})
        shared = changed(shared, phases, 1);
    const QString said = objections(shared);
    EXPECT_FALSE(said.contains(QStringLiteral("conductor 3: 2 ungrounded"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("CB-1 HAS 3 POLES"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("CB-I1 HAS 3 POLES, ITS CIRCUIT WANTS 2"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("conductor 5: 2 ungrounded conductors"))) << said.toStdString();
    shared = changed(shared, "inverters[0].style", text("micro"));
    EXPECT_FALSE(objections(shared).contains(QStringLiteral("CB-I1 HAS 3 POLES"))) << "a cable of three phases";
    // Two sets of 1/0 carry what one of them does not.
    const QJsonObject parallel = changed(changed(site, "conductors[2].hot_awg", text("1/0")), "conductors[2].sets", 2);
    EXPECT_FALSE(objections(parallel).contains(QStringLiteral("conductor 3: a size")))
        << objections(parallel).toStdString();
    EXPECT_TRUE(objections(changed(parallel, "conductors[2].sets", 1)).contains(QStringLiteral("conductor 3: a size")));
}

} // namespace wm::drawings::test
