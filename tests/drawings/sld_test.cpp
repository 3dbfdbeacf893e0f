// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/drawing_input.h"
#include "core/drawings/names.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_sites.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <random>

using namespace wm;
using namespace wm::drawings;

namespace {

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QStringList kExamples{QStringLiteral("residential-load-side-collar-sce"),
                            QStringLiteral("residential-collar-coned-7.6kw"),
                            QStringLiteral("residential-gma-sce"),
                            QStringLiteral("residential-line-side-pe-sce"),
                            QStringLiteral("paired-storage-ngom-sce"),
                            QStringLiteral("commercial-ct-metered-sce")};

/// Every key that a pack may ask for, each with an id of its own.
const QStringList kKeys{QStringLiteral("service_address"),
                        QStringLiteral("point_of_connection"),
                        QStringLiteral("poi_side_of_main_breaker"),
                        QStringLiteral("demarcation_line"),
                        QStringLiteral("service_panels"),
                        QStringLiteral("circuit_breakers"),
                        QStringLiteral("utility_meter"),
                        QStringLiteral("utility_meter_number"),
                        QStringLiteral("generator_make_model"),
                        QStringLiteral("component_ratings"),
                        QStringLiteral("code_and_edition"),
                        QStringLiteral("certified_components"),
                        QStringLiteral("fuses"),
                        QStringLiteral("ct_ratings"),
                        QStringLiteral("storage"),
                        QStringLiteral("ac_disconnect"),
                        QStringLiteral("ac_disconnect_make_model"),
                        QStringLiteral("fused_disconnect"),
                        QStringLiteral("fuse_size"),
                        QStringLiteral("line_side"),
                        QStringLiteral("grid_side"),
                        QStringLiteral("ngom_request"),
                        QStringLiteral("ngom_service_configuration"),
                        QStringLiteral("ngom_disconnects"),
                        QStringLiteral("gma_request"),
                        QStringLiteral("main_panel_ampacity"),
                        QStringLiteral("main_breaker_rating"),
                        QStringLiteral("gma_disconnect_2_to_3_ft"),
                        QStringLiteral("gma_conductor_size"),
                        QStringLiteral("sequence_of_events")};

DrawingInput inputOf(const QJsonObject &site)
{
    DrawingInput input;
    input.site = site::Site(site);
    for (const QString &key : kKeys)
        input.wanted.insert(key, {QStringLiteral("ID-") + key});
    input.sizing = {
        {QStringLiteral("CONTINUOUS OUTPUT x 1.25 <= OCPD"), QStringLiteral("31.3 A"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("OCPD <= MAXIMUM OF THE INVERTER"), QStringLiteral("40 A"), CheckRow::Verdict::Pass, {}},
        {QStringLiteral("INTERRUPTING RATING >= AVAILABLE FAULT"),
         QStringLiteral("8.2 kA"),
         CheckRow::Verdict::Pass,
         {}},
        {QStringLiteral("WIRE AT THE COLLAR <= LARGEST ALLOWED"), QString(), CheckRow::Verdict::Unknown, {}}};
    return input;
}

Drawing draw(const QJsonObject &site)
{
    auto drawing = singleLine(inputOf(site));
    EXPECT_TRUE(drawing.has_value());
    return drawing.value_or(Drawing());
}

QStringList faultsOf(const Drawing &drawing)
{
    QStringList faults;
    for (const Scene &scene : drawing.sheets)
        faults += test::geometryFaults(scene);
    return faults;
}

QString words(const Drawing &drawing, Part part)
{
    QStringList all;
    for (const Scene &scene : drawing.sheets)
        all.append(test::wordsOf(scene, part));
    return all.join(u' ');
}

QSet<QString> shown(const Drawing &drawing)
{
    QSet<QString> ids;
    for (const Scene &scene : drawing.sheets) {
        for (const Item &item : scene.items) {
            for (const QString &id : item.requirements)
                ids.insert(id.mid(3));
        }
    }
    return ids;
}

void save(const Drawing &drawing, const QString &name)
{
    int number = 1;
    for (const Scene &scene : drawing.sheets)
        test::savePicture(scene,
                          QStringLiteral(WM_BINARY_DIR "/pictures/drawings/sld-%1-%2.png").arg(name).arg(number++));
}

QJsonObject with(QJsonObject site, const char *path, const QJsonValue &value)
{
    const auto changed = site::Site(site).with(QString::fromLatin1(path), value);
    EXPECT_TRUE(changed.has_value()) << path;
    return changed ? changed->json() : site;
}

TEST(SingleLine, ThePointOfInterconnectionAtABreakerIsPointedAtOnItsConductor)
{
    for (const QString &name :
         {QStringLiteral("paired-storage-ngom-sce"), QStringLiteral("commercial-ct-metered-sce")}) {
        SCOPED_TRACE(name.toStdString());
        const auto drawing = singleLine(inputOf(example(name)));
        ASSERT_TRUE(drawing);
        const Scene &scene = drawing->sheets.first();
        const auto leader = std::find_if(scene.items.begin(), scene.items.end(), [](const Item &item) {
            return item.part == Part::Leader && item.tag.startsWith(QStringLiteral("POI-")) &&
                   std::holds_alternative<Polyline>(item.shape);
        });
        ASSERT_NE(leader, scene.items.end());
        const Point end = std::get<Polyline>(leader->shape).points.last();
        const auto onIt = [end](const Item &item) {
            const auto *line = std::get_if<Polyline>(&item.shape);
            if (!line || item.part != Part::Conductor)
                return false;
            for (qsizetype index = 1; index < line->points.size(); ++index) {
                const Point a = line->points.at(index - 1);
                const Point b = line->points.at(index);
                if (end.x >= std::min(a.x, b.x) && end.x <= std::max(a.x, b.x) && end.y >= std::min(a.y, b.y) &&
                    end.y <= std::max(a.y, b.y))
                    return true;
            }
            return false;
        };
        EXPECT_TRUE(std::any_of(scene.items.begin(), scene.items.end(), onIt)) << end.x << ", " << end.y;
        const auto dot = [end](const Item &item) {
            const auto *circle = std::get_if<Circle>(&item.shape);
            return circle && item.part == Part::Leader && circle->filled && circle->centre == end;
        };
        EXPECT_TRUE(std::any_of(scene.items.begin(), scene.items.end(), dot)) << "a dot: no arrow ends on a line";
    }
}

TEST(SingleLine, DrawsEveryExampleInOrder)
{
    for (const QString &name : kExamples) {
        const Drawing drawing = draw(example(name));
        const QStringList faults = faultsOf(drawing);
        EXPECT_TRUE(faults.isEmpty()) << name.toStdString() << ":\n" << faults.join(u'\n').toStdString();
        save(drawing, name);
    }
}

TEST(SingleLine, GivesTheSameSceneForTheSameSite)
{
    for (const QString &name : kExamples) {
        const Drawing one = draw(example(name));
        const Drawing other = draw(example(name));
        ASSERT_EQ(one.sheets.size(), other.sheets.size());
        for (qsizetype sheet = 0; sheet < one.sheets.size(); ++sheet) {
            ASSERT_EQ(one.sheets.at(sheet).items.size(), other.sheets.at(sheet).items.size());
            EXPECT_EQ(test::textsOf(one.sheets.at(sheet)), test::textsOf(other.sheets.at(sheet)));
        }
    }
}

TEST(SingleLine, EveryTagIsInTheScheduleAndTheOtherWayRound)
{
    for (const QString &name : kExamples) {
        const QJsonObject site = example(name);
        const Drawing drawing = draw(site);
        QSet<QString> drawn;
        QSet<QString> listed;
        for (const Scene &scene : drawing.sheets) {
            for (const Item &item : scene.items) {
                if (item.part == Part::Tag && item.path.startsWith(QStringLiteral("conductors")))
                    drawn.insert(item.tag);
                if (item.part == Part::Table && !item.tag.isEmpty())
                    listed.insert(item.tag);
            }
        }
        EXPECT_EQ(drawn, listed) << name.toStdString();
        EXPECT_EQ(drawn.size(), site[QStringLiteral("conductors")].toArray().size()) << name.toStdString();
    }
}

TEST(SingleLine, ShowsWhatThePacksAskForInEachConfiguration)
{
    const QStringList always{QStringLiteral("service_address"),      QStringLiteral("point_of_connection"),
                             QStringLiteral("demarcation_line"),     QStringLiteral("poi_side_of_main_breaker"),
                             QStringLiteral("service_panels"),       QStringLiteral("circuit_breakers"),
                             QStringLiteral("utility_meter"),        QStringLiteral("utility_meter_number"),
                             QStringLiteral("generator_make_model"), QStringLiteral("component_ratings"),
                             QStringLiteral("code_and_edition"),     QStringLiteral("certified_components"),
                             QStringLiteral("main_panel_ampacity"),  QStringLiteral("main_breaker_rating"),
                             QStringLiteral("sequence_of_events")};
    const QMap<QString, QStringList> besides{
        {QStringLiteral("residential-gma-sce"),
         {QStringLiteral("gma_request"), QStringLiteral("fused_disconnect"), QStringLiteral("fuse_size"),
          QStringLiteral("gma_disconnect_2_to_3_ft"), QStringLiteral("gma_conductor_size"),
          QStringLiteral("ac_disconnect"), QStringLiteral("ac_disconnect_make_model")}},
        {QStringLiteral("residential-line-side-pe-sce"),
         {QStringLiteral("line_side"), QStringLiteral("grid_side"), QStringLiteral("fuses"),
          QStringLiteral("fused_disconnect")}},
        {QStringLiteral("paired-storage-ngom-sce"),
         {QStringLiteral("ngom_request"), QStringLiteral("ngom_service_configuration"),
          QStringLiteral("ngom_disconnects"), QStringLiteral("storage")}},
        {QStringLiteral("commercial-ct-metered-sce"), {QStringLiteral("ct_ratings"), QStringLiteral("ac_disconnect")}}};
    for (const QString &name : kExamples) {
        const QSet<QString> ids = shown(draw(example(name)));
        for (const QString &key : always + besides.value(name))
            EXPECT_TRUE(ids.contains(key)) << name.toStdString() << " lacks " << key.toStdString();
        for (const char *only : {"gma_request", "ngom_request", "line_side", "storage", "ct_ratings"}) {
            if (!besides.value(name).contains(QString::fromLatin1(only))) {
                EXPECT_FALSE(ids.contains(QString::fromLatin1(only))) << name.toStdString() << " has " << only;
            }
        }
    }
}

TEST(SingleLine, PrintsTheSentencesOfTheUtilityWordForWord)
{
    DrawingInput input = inputOf(example(QStringLiteral("residential-gma-sce")));
    input.sentences.insert(QStringLiteral("gma_request"),
                           QStringLiteral("Request for Generation Meter Adapter Installed by SCE"));
    const auto drawing = singleLine(input);
    ASSERT_TRUE(drawing.has_value());
    const QString callouts = words(*drawing, Part::Callout) + words(*drawing, Part::Note);
    EXPECT_TRUE(callouts.contains(QStringLiteral("REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE")));
    EXPECT_TRUE(callouts.contains(QStringLiteral("24/7 ACCESS")));
    EXPECT_TRUE(callouts.contains(QStringLiteral("2 FT 6 IN FROM M-1")));
    const Drawing line = draw(example(QStringLiteral("residential-line-side-pe-sce")));
    EXPECT_TRUE(
        (words(line, Part::Callout) + words(line, Part::Note)).contains(QStringLiteral("LINE SIDE CONNECTION")));
}

TEST(SingleLine, MeterNumberIsTheSitesCharacterForCharacter)
{
    for (const QString &name : kExamples) {
        const QJsonObject site = example(name);
        const QString number = site[QStringLiteral("meter")][QStringLiteral("number")].toString();
        const Drawing drawing = draw(site);
        EXPECT_TRUE((words(drawing, Part::Callout) + words(drawing, Part::Note))
                        .contains(QStringLiteral("METER NO. ") + number))
            << name.toStdString();
    }
}

TEST(SingleLine, SaysWhatIsMissingAndIsPreliminary)
{
    QJsonObject site = example(QStringLiteral("residential-collar-coned-7.6kw"));
    site = with(site, "disconnects[0].make", QJsonValue::Undefined);
    site = with(site, "panel.rating_a", QJsonValue::Undefined);
    const Drawing drawing = draw(site);
    ASSERT_FALSE(drawing.sheets.isEmpty());
    const QString callouts = words(drawing, Part::Callout) + words(drawing, Part::Note);
    EXPECT_TRUE(callouts.contains(QStringLiteral("[AC-DISC-1: MAKE]"))) << callouts.toStdString();
    EXPECT_TRUE(callouts.contains(QStringLiteral("[MSP-1: BUS A]")));
    QStringList paths;
    for (const Missing &missing : drawing.sheets.first().missing)
        paths.append(missing.path);
    EXPECT_TRUE(paths.contains(QStringLiteral("disconnects[0].make")));
    EXPECT_FALSE(drawing.sheets.first().final());
    EXPECT_TRUE(test::textsOf(drawing.sheets.first()).contains(QStringLiteral("PRELIMINARY, NOT FOR SUBMITTAL")));
}

// SCE-4-01: whether a switch operates when the grid is lost is known only of a site that cannot run islanded.
TEST(SingleLine, TheSequenceSaysNothingThatNobodyRecorded)
{
    const auto sequence = [](const QJsonValue &islands) {
        QJsonObject site = example(QStringLiteral("residential-load-side-collar-sce"));
        QJsonObject operation = site[u"operation"].toObject();
        operation.remove(QStringLiteral("sequence"));
        operation.insert(QStringLiteral("island_capable"), islands);
        site.insert(QStringLiteral("operation"), operation);
        return draw(site);
    };
    const QString claim = QStringLiteral("NO SWITCH OPERATES");
    EXPECT_TRUE(words(sequence(false), Part::Note).contains(claim));
    for (const auto &[islands, wanted] : {std::pair{QJsonValue(true), "operation.sequence.loss_of_grid"},
                                          std::pair{QJsonValue(QJsonValue::Undefined), "operation.island_capable"}}) {
        const Drawing drawing = sequence(islands);
        EXPECT_FALSE(words(drawing, Part::Note).contains(claim));
        QStringList paths;
        for (const Missing &missing : drawing.sheets.first().missing)
            paths.append(missing.path);
        EXPECT_TRUE(paths.contains(QString::fromLatin1(wanted))) << wanted;
    }
}

TEST(SingleLine, DrawsAContradictorySiteAndNeverAsFinal)
{
    QJsonObject site = example(QStringLiteral("paired-storage-ngom-sce"));
    site = with(site, "poi.method", QStringLiteral("gma"));
    const Drawing drawing = draw(site);
    ASSERT_FALSE(drawing.sheets.isEmpty());
    EXPECT_FALSE(drawing.sheets.first().final());
    EXPECT_FALSE(drawing.sheets.first().contradictions.isEmpty());
    bool red = false, denied = false;
    for (const Item &item : drawing.sheets.first().items) {
        const auto *text = std::get_if<Text>(&item.shape);
        red = red || (text && text->alarm && text->string.startsWith(QStringLiteral("NOT ALLOWED")));
        denied = denied || (text && text->string.contains(QStringLiteral("NO STORAGE")));
    }
    EXPECT_TRUE(red);
    EXPECT_FALSE(denied) << "no note says that there is none of what the site has";
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    save(drawing, QStringLiteral("contradiction"));
}

TEST(SingleLine, DrawsASiteOfWhichNothingIsKnown)
{
    const Drawing drawing = draw({});
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    EXPECT_FALSE(drawing.sheets.first().final());
    save(drawing, QStringLiteral("empty"));
}

QJsonObject microinverters()
{
    QJsonObject site = example(QStringLiteral("residential-line-side-pe-sce"));
    site = with(site, "pv_arrays", QJsonArray{site[QStringLiteral("pv_arrays")][0]});
    for (const auto &[path, value] :
         QList<std::pair<const char *, QJsonValue>>{{"inverters[0].style", QStringLiteral("micro")},
                                                    {"inverters[0].qty", 20},
                                                    {"inverters[0].nameplate_kw", 0.38},
                                                    {"inverters[0].continuous_a", 1.58},
                                                    {"inverters[0].max_ocpd_a", 20},
                                                    {"pv_arrays[0].qty", 20}})
        site = with(site, path, value);
    QJsonArray breakers;
    for (const int units : {7, 7, 6})
        breakers.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("CB-%1").arg(breakers.size() + 1)},
                                    {QStringLiteral("rating_a"), 20},
                                    {QStringLiteral("poles"), 2},
                                    {QStringLiteral("aic_ka"), 10},
                                    {QStringLiteral("feeds_id"), QStringLiteral("I1")},
                                    {QStringLiteral("feeds_qty"), units},
                                    {QStringLiteral("role"), QStringLiteral("generation")}});
    site = with(site, "combiner_panels",
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("CP1")},
                                       {QStringLiteral("make"), QStringLiteral("Northline")},
                                       {QStringLiteral("model"), QStringLiteral("NL-CP80")},
                                       {QStringLiteral("rating_a"), 80},
                                       {QStringLiteral("main_lugs_only"), true},
                                       {QStringLiteral("voltage_v"), 240},
                                       {QStringLiteral("phases"), 1},
                                       {QStringLiteral("nema_type"), QStringLiteral("3R")},
                                       {QStringLiteral("breakers"), breakers}}});
    site = with(site, "conductors[3].to", QStringLiteral("CP1"));
    site = with(site, "conductors[4].from", QStringLiteral("CP1"));
    site = with(site, "conductors[4].to", QStringLiteral("I1"));
    site = with(site, "conductors[4].kind", QStringLiteral("ac"));
    QJsonArray conductors = site[QStringLiteral("conductors")].toArray();
    conductors.removeAt(5);
    return with(site, "conductors", conductors);
}

TEST(SingleLine, DrawsMicroinvertersBranchByBranch)
{
    const Drawing drawing = draw(microinverters());
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    const QString labels = words(drawing, Part::Label);
    EXPECT_TRUE(labels.contains(QStringLiteral("BRANCH 1: 7 OF 20"))) << labels.toStdString();
    EXPECT_TRUE(labels.contains(QStringLiteral("BRANCH 3: 6 OF 20")));
    save(drawing, QStringLiteral("microinverters"));
}

TEST(SingleLine, DrawsOtherConfigurations)
{
    QMap<QString, QJsonObject> sites;
    QJsonObject lineCollar = example(QStringLiteral("residential-collar-coned-7.6kw"));
    lineCollar = with(lineCollar, "collar.connection", QStringLiteral("line"));
    sites.insert(QStringLiteral("line-collar"), with(lineCollar, "poi.method", QStringLiteral("line_side")));
    QJsonObject hybrid = example(QStringLiteral("paired-storage-ngom-sce"));
    hybrid = with(hybrid, "storage.groups[0].inverter_id", QStringLiteral("I1"));
    hybrid = with(hybrid, "storage.groups[0].coupling", QStringLiteral("dc"));
    hybrid = with(hybrid, "conductors[7].from", QStringLiteral("I1"));
    sites.insert(QStringLiteral("dc-coupled"), hybrid);
    QJsonObject pt = example(QStringLiteral("commercial-ct-metered-sce"));
    pt = with(pt, "service.has_pt", true);
    sites.insert(QStringLiteral("ct-and-pt"), with(pt, "service.pt_ratio", QStringLiteral("60:1")));
    QJsonObject bare = example(QStringLiteral("paired-storage-ngom-sce"));
    sites.insert(QStringLiteral("without-conductors"), with(bare, "conductors", QJsonArray()));
    for (auto it = sites.begin(); it != sites.end(); ++it) {
        const Drawing drawing = draw(it.value());
        EXPECT_TRUE(faultsOf(drawing).isEmpty()) << it.key().toStdString() << ":\n"
                                                 << faultsOf(drawing).join(u'\n').toStdString();
        save(drawing, it.key());
    }
}

/// Callouts that went into the notes ("AC-DISC-3 (N); …") and whose object does not say in which note.
QStringList notedWithoutReference(const Drawing &drawing, const QJsonObject &site)
{
    QStringList notes, places, lost;
    for (const Scene &sheet : drawing.sheets)
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape))
                (item.part == Part::Note ? notes : places).append(text->string);
    const Names names = Names::of(wm::site::Site(site));
    for (const Named &one : names.all()) {
        const QString place = places.join(u'\n');
        const bool noted = notes.join(u' ').contains(one.tag + QStringLiteral(" (N);"));
        if (noted && !place.contains(one.tag + QStringLiteral(": NOTE ")))
            lost.append(one.tag);
    }
    return lost;
}

TEST(SingleLine, WhatWentIntoTheNotesIsNamedAtItsPlace)
{
    QJsonObject site = example(QStringLiteral("paired-storage-ngom-sce"));
    const QString lengthy =
        QStringLiteral("A MAKER WHOSE NAME IS AS LONG AS ITS CATALOG OF SWITCHES AND NOT A LETTER LESS");
    const qsizetype switches = site[u"disconnects"].toArray().size();
    for (qsizetype index = 0; index < switches; ++index)
        site = with(site, qPrintable(QStringLiteral("disconnects[%1].make").arg(index)),
                    (lengthy + u' ').repeated(5)); // no callout has that many lines
    const Drawing drawing = draw(site);
    EXPECT_TRUE(words(drawing, Part::Note).contains(lengthy)) << "nothing went into the notes, so nothing is tried";
    EXPECT_TRUE(notedWithoutReference(drawing, site).isEmpty())
        << notedWithoutReference(drawing, site).join(u' ').toStdString();
}

TEST(SingleLine, KeepsOrderOnRandomSites)
{
    const int sites =
        qEnvironmentVariableIsSet("WM_RANDOM_SITES") ? qEnvironmentVariableIntValue("WM_RANDOM_SITES") : 200;
    const int seed =
        qEnvironmentVariableIsSet("WM_RANDOM_SEED") ? qEnvironmentVariableIntValue("WM_RANDOM_SEED") : 20251129;
    std::mt19937 random(static_cast<unsigned>(seed));
    int bad = 0;
    for (int number = 0; number < sites && bad < 20; ++number) {
        QJsonObject site = example(kExamples.value(number % static_cast<int>(kExamples.size())));
        for (int change = 0; change < 1 + number % 4; ++change)
            site = test::changedAtRandom(site, random);
        const Drawing drawing = draw(site);
        const QStringList faults = faultsOf(drawing);
        if (!faults.isEmpty()) {
            ++bad;
            save(drawing, QStringLiteral("random-%1").arg(number));
        }
        EXPECT_TRUE(faults.isEmpty()) << "site " << number << ":\n" << faults.join(u'\n').toStdString();
    }
}

} // namespace
