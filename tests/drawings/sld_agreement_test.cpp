// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded twice agrees, and what is drawn of backup, primary metering and panels of many breakers is whole.
#include "core/drawings/sld_ratio.h"
#include "core/drawings/symbols.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_sites.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>

namespace wm::drawings::test {

namespace {

QString words(const Drawing &drawing)
{
    QStringList all;
    for (const Scene &sheet : drawing.sheets)
        all += textsOf(sheet);
    return all.join(u'\n');
}

QJsonValue text(const char *word)
{
    return QJsonValue(QString::fromLatin1(word));
}

QJsonObject withTransferSwitch(QJsonObject site)
{
    site = changed(site, "operation.sequence.loss_of_grid", QJsonValue::Undefined);
    site = changed(site, "transfer_switch",
                   QJsonObject{{QStringLiteral("present"), true},
                               {QStringLiteral("rating_a"), 200},
                               {QStringLiteral("transition"), QStringLiteral("open")}});
    return changed(site, "backup_generator",
                   QJsonObject{{QStringLiteral("present"), true},
                               {QStringLiteral("power_kw"), 22},
                               {QStringLiteral("fuel"), QStringLiteral("natural_gas")},
                               {QStringLiteral("switching_device"), true}});
}

/// So many inverters at the commercial site's panel, each at a breaker and over a run of its own.
QJsonObject withInvertersAtPanel(const QJsonObject &site, int count)
{
    const QJsonArray before = site[QStringLiteral("conductors")].toArray();
    QJsonArray runs, inverters, arrays, breakers;
    for (int index = 0; index < 4; ++index)
        runs.append(before.at(index));
    for (int number = 1; number <= count; ++number) {
        const QString inverter = QStringLiteral("N%1").arg(number), array = QStringLiteral("F%1").arg(number),
                      breaker = QStringLiteral("CB-N%1").arg(number);
        QJsonObject one = site[QStringLiteral("inverters")][0].toObject();
        one[QStringLiteral("id")] = inverter;
        inverters.append(one);
        QJsonObject field = site[QStringLiteral("pv_arrays")][0].toObject();
        field[QStringLiteral("id")] = array;
        field[QStringLiteral("inverter_id")] = inverter;
        arrays.append(field);
        QJsonObject guard = site[QStringLiteral("combiner_panels")][0][QStringLiteral("breakers")][0].toObject();
        guard[QStringLiteral("id")] = breaker;
        guard[QStringLiteral("feeds_id")] = inverter;
        breakers.append(guard);
        QJsonObject run = before.at(4).toObject();
        run[QStringLiteral("tag")] = QString::number(10 + number);
        run[QStringLiteral("to")] = inverter;
        run[QStringLiteral("ocpd_tag")] = breaker;
        runs.append(run);
        QJsonObject direct = before.at(6).toObject();
        direct[QStringLiteral("tag")] = QString::number(40 + number);
        direct[QStringLiteral("from")] = inverter;
        direct[QStringLiteral("to")] = array;
        runs.append(direct);
    }
    runs.append(before.at(8));
    QJsonObject result = changed(site, "inverters", inverters);
    result = changed(result, "pv_arrays", arrays);
    result = changed(result, "combiner_panels[0].breakers", breakers);
    return changed(result, "conductors", runs);
}

QJsonObject withPrimaryService()
{
    QJsonObject site = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    for (const auto &[path, value] : {std::pair{"service.level", text("primary")},
                                      {"service.primary_kv", QJsonValue(12)},
                                      {"service.has_pt", QJsonValue(true)},
                                      {"service.pt_ratio", text("100:1")},
                                      {"service.transformer_kva", QJsonValue(QJsonValue::Undefined)}})
        site = changed(site, path, value);
    return changed(site, "transformers",
                   QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")},
                                          {QStringLiteral("voltages_v"), QJsonArray{12000, 480}},
                                          {QStringLiteral("capacity_kva"), 750},
                                          {QStringLiteral("winding_arrangement"), QStringLiteral("delta-wye")},
                                          {QStringLiteral("impedance_pct"), 5.75}}});
}

/// The same with a run to the transformer and one from it.
QJsonObject withPrimaryRuns()
{
    const QJsonObject site = withPrimaryService();
    QJsonArray runs = site[QStringLiteral("conductors")].toArray();
    QJsonObject primary = runs.at(1).toObject(), secondary = primary;
    primary[QStringLiteral("to")] = QStringLiteral("T1");
    secondary[QStringLiteral("from")] = QStringLiteral("T1");
    secondary[QStringLiteral("tag")] = QStringLiteral("10");
    runs[1] = primary;
    runs.append(secondary);
    return changed(site, "conductors", runs);
}

int symbols(const Scene &scene, const QString &symbol)
{
    return static_cast<int>(std::count_if(scene.items.begin(), scene.items.end(), [&](const Item &item) {
        const auto *use = std::get_if<SymbolUse>(&item.shape);
        return use && use->symbol == symbol && item.tag != QStringLiteral("LEGEND");
    }));
}

} // namespace

TEST(Agreement, AnAdaptersRunIsThatOfTheSchedule)
{
    expectSaid(exampleSite(QStringLiteral("residential-gma-sce")),
               {{"gma.hot_conductors", 3, "GMA-1: HOT CONDUCTORS 3, CONDUCTOR 3 HAS 2"},
                {"gma.neutral_conductors", 0, "GMA-1: NEUTRAL CONDUCTORS 0, CONDUCTOR 3 HAS 1"},
                {"gma.ground_conductors", 1, "GMA-1: GROUND CONDUCTORS 1, CONDUCTOR 3 HAS 0"},
                {"gma.conduit_trade_size_in", 1, "GMA-1: CONDUIT, IN, 1, CONDUCTOR 3 HAS 0.75"},
                {"gma.conductor_awg", 8, "GMA-1: CONDUCTORS #8, CONDUCTOR 3 HAS #6"}});
}

TEST(Agreement, WhatIsLandedInTheCollarIsThatOfTheSchedule)
{
    const QJsonArray two{QStringLiteral("L1"), QStringLiteral("L2")};
    const QJsonArray four{QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("N"), QStringLiteral("G")};
    expectSaid(exampleSite(QStringLiteral("residential-load-side-collar-sce")),
               {{"field_wiring.conductors", two, "JB-1: NEUTRAL CONDUCTORS 0, CONDUCTOR 4 HAS 1"},
                {"field_wiring.conductors", four, "JB-1: GROUND CONDUCTORS 1, CONDUCTOR 4 HAS 0"},
                {"field_wiring.line_awg", 6, "JB-1: CONDUCTORS #6, CONDUCTOR 4 HAS #8"},
                {"field_wiring.material", text("aluminum"), "JB-1: CONDUCTORS OF ALUMINUM, CONDUCTOR 4 IS OF COPPER"},
                {"conductors[3].hot_conductors", 3, "JB-1: HOT CONDUCTORS 2, CONDUCTOR 4 HAS 3"}});
}

TEST(Agreement, AGenerationMeterFitsItsService)
{
    const QJsonObject site = exampleSite(QStringLiteral("paired-storage-ngom-sce"));
    expectSaid(site,
               {{"ngom.panel_rating_a", 600, "NGOM-1 IS SELF-CONTAINED AND RATED 600 A"},
                {"ngom.panel_rating_a", 20, "NGOM-1 IS RATED 20 A, THE SOURCES BEHIND IT PUT OUT 31.7 A"},
                {"ngom.panel_rating_a", 35, "NGOM-1 IS RATED 35 A, AHEAD OF IT IS A DEVICE OF 40 A"},
                {"ngom.panel_rating_a", 200, "\"100A, 1PH, 3W, 120/240V\", ITS PANEL IS RATED 200 A"},
                {"ngom.service_type", text("3ph_120_208_4w"), "NGOM-1 IS FOR 3 PHASES, THE SERVICE HAS 1"},
                {"ngom.service_type", text("1ph_120_208_3w"), "NGOM-1 IS FOR 208 V, THE SERVICE HAS 240 V"},
                {"ngom.socket_voltage_v", 480, "NGOM-1 IS FOR 240 V, ITS SOCKET HAS 480 V"},
                {"ngom.service_configuration", text("100A, 3ph, 4W, 120/208V"), "ITS PANEL IS FOR 1 PHASES, 3 WIRES"}});
    // Measured from a line to the neutral; CT-rated beyond what is self-contained.
    EXPECT_EQ(objections(changed(site, "ngom.socket_voltage_v", 121)).toStdString(), "");
    EXPECT_FALSE(objections(changed(changed(site, "ngom.panel_rating_a", 600), "ngom.panel_type", text("ct_rated")))
                     .contains(QStringLiteral("SELF-CONTAINED")));
}

TEST(Agreement, RatiosAreRead)
{
    using sld::ratioOf;
    for (const char *written : {"200:5", "200/5", " 200 : 5 A", "200A:5A", "200-5"}) {
        const auto ratio = ratioOf(QString::fromLatin1(written));
        ASSERT_TRUE(ratio) << written;
        EXPECT_EQ(ratio->text(), QStringLiteral("200:5")) << written;
    }
    EXPECT_EQ(ratioOf(QStringLiteral("1,200:5"))->primary, 1200);
    EXPECT_EQ(ratioOf(QStringLiteral("400:0.1"))->text(), QStringLiteral("400:0.1"));
    for (const char *none : {"", "200", "200:0", "0:5", "as usual", "200:5:1"})
        EXPECT_FALSE(ratioOf(QString::fromLatin1(none))) << none;
    const QJsonObject site = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    EXPECT_TRUE(words(draw(changed(site, "service.ct_ratio", text("1200/5")))).contains(QStringLiteral("CT 1200:5")));
    const Drawing unreadable = draw(changed(site, "service.ct_ratio", text("big ones")));
    EXPECT_TRUE(words(unreadable).contains(QStringLiteral("CT RATIO, AS 200:5")));
    EXPECT_FALSE(unreadable.sheets.first().final());
    const QJsonObject figures = changed(changed(site, "service.ct_primary_a", 800), "service.ct_secondary_a", 5);
    EXPECT_TRUE(objections(figures).contains(QStringLiteral("M-1 HAS TWO RATIOS OF ITS CT: 1200:5, 800:5")));
    EXPECT_EQ(objections(changed(figures, "service.ct_primary_a", 1200)).toStdString(), "");
    EXPECT_TRUE(
        words(draw(changed(figures, "service.ct_ratio", QJsonValue::Undefined))).contains(QStringLiteral("CT 800:5")));
}

TEST(Agreement, ASequenceDoesNotLeaveOutTheTransferSwitch)
{
    const QJsonObject site = withTransferSwitch(exampleSite(QStringLiteral("paired-storage-ngom-sce")));
    EXPECT_FALSE(objections(site).contains(QStringLiteral("THE SEQUENCE")));
    EXPECT_FALSE(words(draw(site)).contains(QStringLiteral("NO BACKED-UP LOADS")));
    EXPECT_TRUE(objections(changed(site, "operation.sequence.loss_of_grid", text("I1 stops. No load is backed up.")))
                    .contains(QStringLiteral("THE SEQUENCE ON LOSS OF GRID LEAVES OUT ATS-1")));
    EXPECT_FALSE(objections(changed(site, "operation.sequence.loss_of_grid", text("The transfer switch changes over.")))
                     .contains(QStringLiteral("THE SEQUENCE")));
    EXPECT_TRUE(objections(changed(site, "backup_generator", QJsonValue::Undefined))
                    .contains(QStringLiteral("ATS-1 HAS NO SECOND SOURCE")));
}

TEST(Backup, ACircuitIsDrawnOnceAndBreakersKeepTheirRatings)
{
    QJsonObject site = withTransferSwitch(exampleSite(QStringLiteral("commercial-ct-metered-sce")));
    QJsonArray breakers = site[QStringLiteral("panel")][QStringLiteral("breakers")].toArray();
    QJsonObject feeder = breakers.at(0).toObject();
    feeder[QStringLiteral("id")] = QStringLiteral("CB-ATS");
    feeder[QStringLiteral("label")] = QStringLiteral("Emergency panel");
    feeder[QStringLiteral("rating_a")] = 175;
    feeder[QStringLiteral("feeds_id")] = QStringLiteral("transfer_switch");
    breakers.append(feeder);
    site = changed(site, "panel.breakers", breakers);
    const Drawing drawing = draw(site);
    const Scene &scene = drawing.sheets.first();
    EXPECT_TRUE(geometryFaults(scene).isEmpty()) << geometryFaults(scene).join(u'\n').toStdString();
    const QStringList labels = textsOf(scene);
    EXPECT_FALSE(words(drawing).contains(QStringLiteral("MORE CIRCUITS")));
    EXPECT_FALSE(words(drawing).contains(QStringLiteral("EMERGENCY PANEL"))) << "it stands at the transfer switch";
    for (const char *label : {"CB-1", "200A", "3P", "CB-ATS", "175A"})
        EXPECT_TRUE(labels.contains(QString::fromLatin1(label))) << label;
}

TEST(Primary, IsMeteredAndWiredAtItsVolts)
{
    const QJsonObject site = withPrimaryRuns();
    const Scene scene = draw(site).sheets.first();
    EXPECT_TRUE(geometryFaults(scene).isEmpty()) << geometryFaults(scene).join(u'\n').toStdString();
    const QString callouts = wordsOf(scene, Part::Callout);
    EXPECT_TRUE(callouts.contains(QStringLiteral("METERED AT 12 kV"))) << callouts.toStdString();
    EXPECT_TRUE(callouts.contains(QStringLiteral("PT 100:1")));
    EXPECT_FALSE(callouts.contains(QStringLiteral("CL20, 480 V")));
    // Each run has its tag on its side of the transformer.
    Mil transformer = 0;
    QMap<QString, Mil> tags;
    for (const Item &item : scene.items) {
        const auto *use = std::get_if<SymbolUse>(&item.shape);
        if (use && use->symbol == QStringLiteral("transformer") && item.tag == QStringLiteral("XFMR-1"))
            transformer = use->at.x;
        if (const auto *label = std::get_if<Text>(&item.shape); label && item.part == Part::Tag)
            tags.insert(label->string, label->at.x);
    }
    EXPECT_LT(tags.value(QStringLiteral("2")), transformer);
    EXPECT_GT(tags.value(QStringLiteral("10")), transformer);
    EXPECT_TRUE(objections(withPrimaryService()).contains(QStringLiteral("CONDUCTOR 2 LEADS PAST XFMR-1")));
    EXPECT_FALSE(objections(site).contains(QStringLiteral("LEADS PAST")));
    EXPECT_TRUE(
        objections(changed(site, "service.has_pt", false)).contains(QStringLiteral("NO POTENTIAL TRANSFORMERS")));
    EXPECT_TRUE(
        objections(changed(site, "service.pt_ratio", text("2:1"))).contains(QStringLiteral("A METER TAKES 600 V")));
}

TEST(Primary, APotentialTransformerLeadsToTheMeter)
{
    const Scene scene = draw(withPrimaryRuns()).sheets.first();
    const auto pt = std::find_if(scene.items.begin(), scene.items.end(), [](const Item &item) {
        const auto *use = std::get_if<SymbolUse>(&item.shape);
        return use && use->symbol == QStringLiteral("pt") && item.tag != QStringLiteral("LEGEND");
    });
    ASSERT_NE(pt, scene.items.end());
    const Point secondary = anchor(std::get<SymbolUse>(pt->shape), QStringLiteral("b"));
    const auto leads = [&](const Item &item) {
        const auto *line = std::get_if<Polyline>(&item.shape);
        return line && item.part == Part::Symbol && !line->points.isEmpty() && line->points.first() == secondary &&
               line->points.last().x == 5000;
    };
    EXPECT_TRUE(std::any_of(scene.items.begin(), scene.items.end(), leads));
}

TEST(ManyInverters, HaveNamedBreakersAndNothingEndsInTheAir)
{
    const QJsonObject site = withInvertersAtPanel(exampleSite(QStringLiteral("commercial-ct-metered-sce")), 12);
    const Drawing drawing = draw(site);
    ASSERT_GT(drawing.sheets.size(), 1);
    for (const Scene &scene : drawing.sheets)
        EXPECT_TRUE(geometryFaults(scene).isEmpty()) << geometryFaults(scene).join(u'\n').toStdString();
    const QString all = words(drawing);
    for (int number = 1; number <= 12; ++number)
        EXPECT_TRUE(all.contains(QStringLiteral("CB-N%1").arg(number))) << number;
    EXPECT_TRUE(textsOf(drawing.sheets.at(1)).contains(QStringLiteral("CP-1 (CONTINUED)")));
}

TEST(Microinverters, CountTheirBranchesWithoutAGap)
{
    QJsonObject site = withInvertersAtPanel(exampleSite(QStringLiteral("commercial-ct-metered-sce")), 2);
    site = changed(site, "inverters", QJsonArray{site[QStringLiteral("inverters")][0]});
    site = changed(site, "pv_arrays", QJsonArray{site[QStringLiteral("pv_arrays")][0]});
    site = changed(changed(site, "inverters[0].style", text("micro")), "inverters[0].qty", 15);
    QJsonArray runs;
    int branch = 0;
    for (const auto &one : site[QStringLiteral("conductors")].toArray()) {
        QJsonObject run = one.toObject();
        if (run[QStringLiteral("kind")] == QStringLiteral("dc"))
            continue;
        if (run[QStringLiteral("from")] == QStringLiteral("CP1"))
            run[QStringLiteral("to")] = QStringLiteral("N1");
        runs.append(run);
    }
    site = changed(site, "conductors", runs);
    for (const char *path : {"combiner_panels[0].breakers[0]", "combiner_panels[0].breakers[1]"}) {
        site = changed(site, qPrintable(QString::fromLatin1(path) + QStringLiteral(".feeds_id")), text("N1"));
        site = changed(site, qPrintable(QString::fromLatin1(path) + QStringLiteral(".feeds_qty")), 8 - branch++);
    }
    const QString all = words(draw(site));
    EXPECT_TRUE(all.contains(QStringLiteral("BRANCH 1: 8 OF 15"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("BRANCH 2: 7 OF 15")));
    EXPECT_FALSE(all.contains(QStringLiteral("BRANCH 3")));
    EXPECT_FALSE(objections(site).contains(QStringLiteral("IN THE SCHEDULE AND BY")));
}

TEST(LongNames, AreNotPointedAtAcrossTheLoads)
{
    QJsonObject site = exampleSite(QStringLiteral("commercial-ct-metered-sce"));
    site = changed(site, "panel.make", text("Gearhart Electrical Switchgear Manufacturing Company of North America"));
    site = changed(site, "panel.model", text("Service Entrance Section SB1200-277/480-3P4W-65KAIC-NEMA3R"));
    const Scene scene = draw(site).sheets.first();
    Rect section;
    for (const Item &item : scene.items)
        if (const auto *line = std::get_if<Polyline>(&item.shape);
            line && item.part == Part::Enclosure && item.tag == QStringLiteral("MSP-1"))
            section = {line->points.at(0).x, line->points.at(0).y, line->points.at(2).x - line->points.at(0).x,
                       line->points.at(2).y - line->points.at(0).y};
    ASSERT_GT(section.width, 0);
    for (const Item &item : scene.items) {
        const auto *line = std::get_if<Polyline>(&item.shape);
        if (!line || item.part != Part::Leader || item.tag != QStringLiteral("MSP-1"))
            continue;
        for (const Point &point : line->points)
            EXPECT_FALSE(section.grown(-60).holds({point.x, point.y, 0, 0})) << point.x << ", " << point.y;
    }
}

TEST(ThreeLine, SaysOnEachSheetWhatCannotBeAndWhatIsLacking)
{
    DrawingInput input = inputFor(exampleSite(QStringLiteral("commercial-ct-metered-sce")));
    input.contradictions.append(QStringLiteral("Two facts that cannot both be so"));
    input.unanswered.append({QStringLiteral("relays"), QStringLiteral("settings of the relay")});
    const auto drawing = threeLine(input);
    ASSERT_TRUE(drawing);
    for (const Scene &sheet : drawing->sheets) {
        EXPECT_TRUE(geometryFaults(sheet).isEmpty()) << geometryFaults(sheet).join(u'\n').toStdString();
        int red = 0;
        for (const Item &item : sheet.items)
            if (const auto *one = std::get_if<Text>(&item.shape); one && one->alarm)
                red += one->string == QStringLiteral("TWO FACTS THAT CANNOT BOTH BE SO") ||
                               one->string == QStringLiteral("[SETTINGS OF THE RELAY]")
                           ? 1
                           : 0;
        EXPECT_EQ(red, 2);
        EXPECT_FALSE(sheet.final());
    }
}

TEST(ThreeLine, HasTheEquipmentOfTheSingleLine)
{
    const auto sheets = [](const QJsonObject &site) {
        auto drawing = threeLine(inputFor(site));
        EXPECT_TRUE(drawing);
        for (const Scene &sheet : drawing->sheets)
            EXPECT_TRUE(geometryFaults(sheet).isEmpty()) << geometryFaults(sheet).join(u'\n').toStdString();
        return *drawing;
    };
    const Scene primary = sheets(withPrimaryRuns()).sheets.first();
    EXPECT_EQ(symbols(primary, QStringLiteral("pt")), 3);
    EXPECT_EQ(symbols(primary, QStringLiteral("transformer")), 1);
    EXPECT_TRUE(textsOf(primary).contains(QStringLiteral("12 kV, 60 Hz")));
    EXPECT_TRUE(textsOf(primary).contains(QStringLiteral("ROOFTOP UNITS 150A/3P")));
    EXPECT_EQ(symbols(primary, QStringLiteral("ct")), 3);
    EXPECT_EQ(symbols(primary, QStringLiteral("meter")), 1) << "on the leads of its transformers";

    const Scene commercial = sheets(exampleSite(QStringLiteral("commercial-ct-metered-sce"))).sheets.first();
    EXPECT_EQ(symbols(commercial, QStringLiteral("ct")), 3);
    EXPECT_EQ(symbols(commercial, QStringLiteral("meter")), 1);
    EXPECT_EQ(symbols(commercial, QStringLiteral("sub_meter")), 3) << "one in each phase";
    const Drawing backup = sheets(withTransferSwitch(exampleSite(QStringLiteral("residential-collar-coned-7.6kw"))));
    const Scene &last = backup.sheets.last();
    EXPECT_EQ(symbols(last, QStringLiteral("transfer_switch")), 1);
    EXPECT_EQ(symbols(last, QStringLiteral("generator")), 1);
    EXPECT_EQ(symbols(last, QStringLiteral("relay_contact")), 0) << "the panel feeds it, not the collar";
    EXPECT_FALSE(textsOf(last).contains(QStringLiteral("POI-1")));
    EXPECT_TRUE(textsOf(backup.sheets.first()).contains(QStringLiteral("XFMR-1 50 kVA")));
}

} // namespace wm::drawings::test
