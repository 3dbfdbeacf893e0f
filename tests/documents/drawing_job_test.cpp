// SPDX-License-Identifier: GPL-3.0-or-later
// A site's drawings by its handbooks, and in its packet.
#include "core/documents/drawing_job.h"

#include "core/documents/job_documents.h"
#include "core/documents/packet.h"
#include "core/documents/pdf_signature.h"
#include "core/documents/pdfa3.h"
#include "core/drawings/sheet.h"
#include "core/workflow/handbooks.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;
using drawings::CheckRow;

namespace {

QJsonObject example(const QString &name)
{
    QFile file(u"" WM_SOURCE_DIR "/tests/data/sites/%1.json"_s.arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject with(const QJsonObject &site, const QString &path, const QJsonValue &value)
{
    const auto changed = site::Site(site).with(path, value);
    EXPECT_TRUE(changed) << qPrintable(path);
    return changed ? changed->json() : site;
}

DrawingSource sourceOf(const QJsonObject &site)
{
    const auto packs = workflow::handbookPacks(workflow::utilityKey(site));
    EXPECT_TRUE(packs) << qPrintable(packs ? QString() : packs.error().message);
    return {site, packs.value_or(QList<catalog::Pack>()), QDate(2026, 11, 29), false, {}};
}

JobDrawings drawingsOf(const QJsonObject &site)
{
    auto all = JobDrawings::of(sourceOf(site));
    EXPECT_TRUE(all) << qPrintable(all ? QString() : all.error().message);
    return *std::move(all);
}

ComposedDrawing composed(const QJsonObject &site, DrawingKind kind, const QString &language = {})
{
    auto drawing = drawingsOf(site).compose(kind, language);
    EXPECT_TRUE(drawing) << qPrintable(drawing ? QString() : drawing.error().message);
    return drawing.value_or(ComposedDrawing());
}

QString wordsOn(const ComposedDrawing &drawing)
{
    QStringList words;
    for (const drawings::Scene &sheet : drawing.drawing.sheets)
        for (const drawings::Item &item : sheet.items)
            if (const auto *text = std::get_if<drawings::Text>(&item.shape))
                words.append(text->string);
    return words.join(u' ');
}

const CheckRow *rowOf(const QList<CheckRow> &rows, const QString &rule)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&rule](const CheckRow &row) { return row.requirements.contains(rule); });
    return found == rows.end() ? nullptr : &*found;
}

PacketInput packetWith(const QJsonObject &site)
{
    PacketInput input = sample::smallPacket();
    DocumentSource source{site, {}, QDate(2026, 11, 29), {}, input, sourceOf(site).handbooks, {}};
    const auto documents = JobDocuments::of(source);
    EXPECT_TRUE(documents);
    const auto drawings = documents->drawingsForPacket();
    EXPECT_TRUE(drawings);
    for (const ComposedDrawing &one : *drawings)
        input.drawings.append({drawingTitle(one.kind), one.drawing});
    input.documents = documents->forPacket();
    return input;
}

QString textOf(const QByteArray &pdf, const QString &name)
{
    return test::run(u"pdftotext"_s, {u"-raw"_s, test::keep(name, pdf), u"-"_s}).out;
}

} // namespace

TEST(DrawingJob, KnowsWhatTheHandbookWantsAndInWhoseWords)
{
    const auto input = drawingsOf(example(u"residential-gma-sce"_s)).input(DrawingKind::SingleLine);
    EXPECT_EQ(input.wanted.value(u"gma_request"_s), QStringList{u"SCE-8.2.1-01"_s});
    EXPECT_EQ(input.sentences.value(u"gma_request"_s), u"Request for Generation Meter Adapter Installed by SCE"_s);
    EXPECT_FALSE(input.wanted.contains(u"storage"_s)) << "the site has none";
    EXPECT_FALSE(input.wanted.contains(u"ngom_request"_s));
    const auto plan = drawingsOf(example(u"residential-gma-sce"_s)).input(DrawingKind::PlotPlan);
    EXPECT_EQ(plan.wanted.value(u"gma_request"_s), QStringList{u"SCE-8.2.2-01"_s}) << "its own rule, not the diagram's";
    EXPECT_TRUE(plan.wanted.value(u"meter_to_disconnect_dimension"_s).contains(u"SCE-8.2.2-02"_s));
}

TEST(DrawingJob, CheckBoxesHaveTheRuleEnginesFiguresAndVerdicts)
{
    const QJsonObject site = example(u"residential-gma-sce"_s);
    auto input = drawingsOf(site).input(DrawingKind::PlotPlan);
    const CheckRow *row = rowOf(input.location, u"SCE-8.2.3-03"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->figure, u"2 FT 6 IN <= 3 FT"_s);
    EXPECT_EQ(row->verdict, CheckRow::Verdict::Pass);
    input = drawingsOf(with(site, u"disconnects[0].distance_to_meter_ft"_s, 3.5)).input(DrawingKind::PlotPlan);
    EXPECT_EQ(rowOf(input.location, u"SCE-8.2.3-03"_s)->verdict, CheckRow::Verdict::Fail);
    input = drawingsOf(with(site, u"disconnects[0].distance_to_meter_ft"_s, QJsonValue::Undefined))
                .input(DrawingKind::PlotPlan);
    row = rowOf(input.location, u"SCE-8.2.3-03"_s);
    ASSERT_NE(row, nullptr) << "what is not known is printed as such, not left out";
    EXPECT_EQ(row->verdict, CheckRow::Verdict::Unknown);
    input = drawingsOf(example(u"residential-load-side-collar-sce"_s)).input(DrawingKind::SingleLine);
    row = rowOf(input.sizing, u"CD-SPEC-22"_s);
    ASSERT_NE(row, nullptr) << "the product's rules count as well";
    EXPECT_EQ(row->verdict, CheckRow::Verdict::Pass);
    EXPECT_EQ(row->figure, u"8 AWG (3 AWG OR THINNER)"_s) << "the thinner wire has the higher number";
    // 14 AWG goes under the terminal, and is too thin for the breaker: the figure is that of what is broken.
    input = drawingsOf(with(example(u"residential-load-side-collar-sce"_s), u"field_wiring.line_awg"_s, 14))
                .input(DrawingKind::SingleLine);
    row = rowOf(input.sizing, u"CD-SPEC-22"_s);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->verdict, CheckRow::Verdict::Fail);
    EXPECT_FALSE(row->figure.contains(u"THINNER"_s)) << row->figure.toStdString();
}

TEST(DrawingJob, TheCollarHasItsProductAndListing)
{
    EXPECT_EQ(drawingsOf(example(u"residential-load-side-collar-sce"_s)).input(DrawingKind::SingleLine).collarProduct,
              (QStringList{u"Smart ConnectDER V3, NEMA 3R"_s, u"UL 2745, file E468258"_s}));
    EXPECT_TRUE(drawingsOf(example(u"residential-gma-sce"_s)).input(DrawingKind::SingleLine).collarProduct.isEmpty());
}

TEST(DrawingJob, SaysTheSameForTheSameSite)
{
    const QJsonObject site = example(u"paired-storage-ngom-sce"_s);
    EXPECT_EQ(wordsOn(composed(site, DrawingKind::SingleLine)), wordsOn(composed(site, DrawingKind::SingleLine)));
}

TEST(DrawingJob, SheetsStayInTheUtilitysLanguageTheListFollowsTheReader)
{
    const QJsonObject site = example(u"residential-gma-sce"_s);
    const ComposedDrawing english = composed(site, DrawingKind::PlotPlan);
    const ComposedDrawing spanish = composed(site, DrawingKind::PlotPlan, u"es"_s);
    EXPECT_EQ(wordsOn(english), wordsOn(spanish));
    ASSERT_FALSE(spanish.required.isEmpty());
    EXPECT_NE(english.required.first().title, spanish.required.first().title);
}

TEST(DrawingJob, WhatSomebodyRecordedOfAnotherDrawingIsNotShownByThisOne)
{
    QJsonObject site = example(u"residential-gma-sce"_s);
    site = with(site, u"drawings.plot.equipment"_s, QJsonArray());
    site = with(site, u"drawings.plot.shows.ac_disconnect"_s, true);
    const ComposedDrawing plan = composed(site, DrawingKind::PlotPlan);
    const auto item = std::find_if(plan.required.begin(), plan.required.end(),
                                   [](const DrawingRequirement &one) { return one.id == u"SCE-5.4-05"; });
    ASSERT_NE(item, plan.required.end());
    EXPECT_EQ(item->state, u"missing"_s);
    EXPECT_FALSE(plan.final());
}

TEST(DrawingJob, WhatACheckHangsOnKeepsItPreliminary)
{
    const QJsonObject site = example(u"residential-load-side-collar-sce"_s);
    const auto lacks = [](const ComposedDrawing &drawing, const QString &path) {
        return std::any_of(drawing.missing.begin(), drawing.missing.end(),
                           [&path](const drawings::Missing &one) { return one.path == path; });
    };
    EXPECT_FALSE(lacks(composed(site, DrawingKind::SingleLine), u"inverters[0].qty"_s));
    const auto unsure = composed(with(site, u"inverters[0].qty"_s, QJsonValue::Undefined), DrawingKind::SingleLine);
    EXPECT_FALSE(unsure.final());
    EXPECT_TRUE(lacks(unsure, u"inverters[0].qty"_s));
    const auto unfused =
        composed(with(site, u"service.grid_continuous_a"_s, QJsonValue::Undefined), DrawingKind::SingleLine);
    EXPECT_TRUE(lacks(unfused, u"service.grid_continuous_a"_s)) << "no other place of the sheet prints it";
}

TEST(DrawingJob, ARunThatNobodyRecordedIsMissing)
{
    const QJsonObject site = example(u"residential-load-side-collar-sce"_s);
    QJsonArray runs = site["conductors"_L1].toArray();
    for (qsizetype i = 0; i < runs.size(); ++i)
        if (runs.at(i)["to"_L1].toString() == u"I1") {
            runs.removeAt(i);
            break;
        }
    ASSERT_EQ(runs.size(), site["conductors"_L1].toArray().size() - 1);
    const auto drawing = composed(with(site, u"conductors"_s, runs), DrawingKind::SingleLine);
    EXPECT_FALSE(drawing.final());
    const bool named = std::any_of(drawing.missing.begin(), drawing.missing.end(), [](const drawings::Missing &one) {
        return one.words.contains(u"conductor run to");
    });
    EXPECT_TRUE(named);
}

TEST(DrawingJob, NoRunLeadsToAnArrayThatTheSiteDoesNotHave)
{
    const QJsonObject site = with(example(u"residential-load-side-collar-sce"_s), u"pv_arrays"_s, QJsonArray());
    const auto drawing = composed(site, DrawingKind::SingleLine);
    EXPECT_FALSE(drawing.final());
    const bool named = std::any_of(drawing.missing.begin(), drawing.missing.end(), [](const drawings::Missing &one) {
        return one.words.contains(u"A1, which the site does not have");
    });
    EXPECT_TRUE(named);
    EXPECT_TRUE(wordsOn(drawing).contains(u"WHICH THE SITE"));
}

TEST(DrawingJob, TwelveInvertersAreDrawnOverNoTitleBlock)
{
    QJsonObject site = example(u"residential-line-side-pe-sce"_s);
    const QJsonObject inverter = site["inverters"_L1][0].toObject(), array = site["pv_arrays"_L1][0].toObject();
    QJsonArray inverters, arrays, runs;
    for (const auto &run : site["conductors"_L1].toArray())
        if (run["from"_L1].toString() != u"I1" && run["to"_L1].toString() != u"I1")
            runs.append(run);
    const auto changed = [](QJsonObject object, const QList<std::pair<QString, QString>> &values) {
        for (const auto &[name, value] : values)
            object.insert(name, value);
        return object;
    };
    const QJsonArray was = site["conductors"_L1].toArray();
    for (int number = 1; number <= 12; ++number) {
        const QString id = u"I%1"_s.arg(number), source = u"A%1"_s.arg(number);
        inverters.append(changed(inverter, {{u"id"_s, id}}));
        arrays.append(changed(array, {{u"id"_s, source}, {u"inverter_id"_s, id}}));
        runs.append(changed(was.at(3).toObject(), {{u"to"_s, id}, {u"tag"_s, QString::number(10 + number)}}));
        runs.append(changed(was.at(4).toObject(),
                            {{u"from"_s, id}, {u"to"_s, source}, {u"tag"_s, QString::number(30 + number)}}));
    }
    site.insert(u"inverters"_s, inverters);
    site.insert(u"pv_arrays"_s, arrays);
    site.insert(u"conductors"_s, runs);
    const auto drawing = composed(site, DrawingKind::SingleLine);
    EXPECT_FALSE(drawing.final());
    EXPECT_GE(drawing.drawing.sheets.size(), 2);
    QSet<QString> drawn;
    for (const drawings::Scene &sheet : drawing.drawing.sheets)
        for (const drawings::Item &item : sheet.items) {
            const auto *use = std::get_if<drawings::SymbolUse>(&item.shape);
            if (use == nullptr || item.part == drawings::Part::Note)
                continue;
            EXPECT_LT(use->at.y, drawings::zone::drawing.bottom() - 300) << qPrintable(item.tag);
            if (use->symbol == u"inverter" && item.tag.startsWith(u"INV-")) // and not the legend's
                drawn.insert(item.tag);
        }
    EXPECT_EQ(drawn.size(), 12);
}

TEST(DrawingJob, EachDrawingOfTheSetSaysTheSameNumberOfSheets)
{
    for (const QString &name : {u"residential-gma-sce"_s, u"residential-collar-coned-7.6kw"_s,
                                u"paired-storage-ngom-sce"_s, u"commercial-ct-metered-sce"_s}) {
        SCOPED_TRACE(qPrintable(name));
        const JobDrawings all = drawingsOf(example(name));
        QStringList printed;
        int total = 0;
        QList<DrawingKind> kinds{DrawingKind::PlotPlan, DrawingKind::SingleLine}; // in whatever order
        for (const QJsonValue sheet : example(name)[u"drawings"_s][u"sheets"_s].toArray())
            if (sheet[u"type"_s].toString() == u"three_line"_s)
                kinds.append(DrawingKind::ThreeLine);
        for (const DrawingKind kind : std::as_const(kinds)) {
            const auto drawing = all.compose(kind);
            ASSERT_TRUE(drawing);
            total += static_cast<int>(drawing->drawing.sheets.size());
            for (qsizetype sheet = 0; sheet < drawing->drawing.sheets.size(); ++sheet) {
                const QString said = u"%1 OF %2"_s.arg(drawing->firstInSet + sheet).arg(drawing->sheetsInSet);
                const auto &items = drawing->drawing.sheets.at(sheet).items;
                EXPECT_TRUE(std::any_of(items.begin(), items.end(), [&said](const drawings::Item &item) {
                    const auto *text = std::get_if<drawings::Text>(&item.shape);
                    return text && text->string == said;
                })) << qPrintable(said);
                printed.append(said);
            }
            const auto again = JobDrawings::of(sourceOf(example(name)))->compose(kind); // nothing kept
            ASSERT_TRUE(again);
            EXPECT_EQ(wordsOn(*drawing), wordsOn(*again));
        }
        printed.sort();
        QStringList wanted;
        for (int sheet = 1; sheet <= total; ++sheet)
            wanted.append(u"%1 OF %2"_s.arg(sheet).arg(total));
        EXPECT_EQ(printed, wanted);
    }
}

TEST(DrawingJob, ADemonstrationIsNeverFinal)
{
    DrawingSource source = sourceOf(example(u"residential-gma-sce"_s));
    source.demonstration = true;
    const auto drawing = JobDrawings::of(source)->compose(DrawingKind::SingleLine);
    ASSERT_TRUE(drawing);
    EXPECT_FALSE(drawing->final());
    EXPECT_TRUE(wordsOn(*drawing).contains(u"DEMONSTRATION, NOT FOR SUBMITTAL"));
}

TEST(DrawingPacket, HasTheSheetsThatTheUtilityAsksForAtTrueSize)
{
    const PacketInput input = packetWith(example(u"residential-gma-sce"_s));
    ASSERT_EQ(input.drawings.size(), 2);
    const auto pdf = renderPacket(input);
    ASSERT_TRUE(pdf) << qPrintable(pdf ? QString() : pdf.error().message);
    const QString path = test::keep(u"packet-drawings.pdf"_s, *pdf);
    const QString info = test::run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"999"_s, path}).out;
    const qsizetype sheets = input.drawings[0].drawing.sheets.size() + input.drawings[1].drawing.sheets.size();
    EXPECT_EQ(info.count(u"1224 x 792 pts"), sheets) << qPrintable(info);
    EXPECT_GT(info.count(u"612 x 792 pts"), 3);
    const QString outline = test::run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path}).out;
    EXPECT_TRUE(outline.contains(u"Single-line diagram")) << qPrintable(outline);
    EXPECT_TRUE(outline.contains(u"Plot plan"));
    const QString text = textOf(*pdf, u"packet-drawings.pdf"_s);
    const int pages = test::run(u"qpdf"_s, {u"--show-npages"_s, path}).out.trimmed().toInt();
    for (int page = 1; page <= pages; ++page)
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages))) << page;
    EXPECT_TRUE(text.contains(u"2 FT 6 IN FROM M-1"));
}

TEST(DrawingPacket, StaysPdfAWithTheWholeFileSigned)
{
    const PacketInput input = packetWith(example(u"residential-gma-sce"_s));
    const auto pages = renderPacket(input);
    ASSERT_TRUE(pages);
    const QString script = QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py");
    test::Ran ran = test::run(u"python3"_s, {script, test::keep(u"drawings-part1.pdf"_s, *pages), u"1"_s});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
    const auto file = attachRecord(*pages, "record", packetMetadata(input));
    ASSERT_TRUE(file);
    const sample::Keys keys;
    const auto whole = signPdf(*file, keys.signer(), input.generated);
    ASSERT_TRUE(whole);
    ran = test::run(u"python3"_s, {script, test::keep(u"drawings-part3.pdf"_s, *whole), u"3"_s});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
    EXPECT_TRUE(checkPdfSignature(*whole).valid);
    EXPECT_EQ(*renderPacket(input), *pages) << "the same input gives the same bytes";
}

TEST(DrawingPacket, HasNoDrawingThatNobodyAsksFor)
{
    const PacketInput edison = packetWith(example(u"residential-collar-coned-7.6kw"_s));
    ASSERT_EQ(edison.drawings.size(), 1) << "Con Edison asks for a three-line diagram and for no other";
    EXPECT_EQ(edison.drawings.first().title, drawingTitle(DrawingKind::ThreeLine));
    const PacketInput input = packetWith(example(u"residential-load-side-collar-sce"_s));
    ASSERT_EQ(input.drawings.size(), 1) << "without a disconnect SCE asks for no plot plan";
    EXPECT_EQ(input.drawings.first().title, drawingTitle(DrawingKind::SingleLine));
}

/// A plan as no editor would take it, and one with a check that is broken, are not final.
TEST(DrawingJob, APlanThatCannotBeIsNotFinal)
{
    const QJsonObject site = example(u"residential-gma-sce"_s);
    ASSERT_TRUE(composed(site, DrawingKind::PlotPlan).final());
    const auto corner = [](double x, double y) { return QJsonObject{{u"x_ft"_s, x}, {u"y_ft"_s, y}}; };
    const QJsonArray crossed{corner(0, 0), corner(60, 60), corner(60, 0), corner(0, 60)};
    const auto called = [](const QJsonObject &changed) {
        const ComposedDrawing plan = composed(changed, DrawingKind::PlotPlan);
        EXPECT_FALSE(plan.final());
        return plan.contradictions.join(u'\n').toStdString();
    };
    EXPECT_NE(called(with(site, u"drawings.plot.property_line"_s, crossed)).find("THE PROPERTY LINE CROSSES ITSELF"),
              std::string::npos);
    EXPECT_NE(called(with(site, u"drawings.plot.building_outline"_s, crossed)).find("THE BUILDING CROSSES ITSELF"),
              std::string::npos);
    QJsonArray equipment = site[u"drawings"][u"plot"][u"equipment"].toArray();
    QJsonObject meter = equipment.at(0).toObject();
    meter.insert(u"x_ft", meter[u"x_ft"].toDouble() - 10);
    equipment.append(meter);
    EXPECT_NE(called(with(site, u"drawings.plot.equipment"_s, equipment)).find("M-1 STANDS AT TWO PLACES"),
              std::string::npos);
    // The fused switch, AC-DISC-1, and the array.
    equipment.removeLast();
    const auto place = [&](QStringView kind) {
        for (int index = 0; index < equipment.size(); ++index)
            if (equipment.at(index)[u"kind"].toString() == kind)
                return u"drawings.plot.equipment[%1]."_s.arg(index);
        return QString();
    };
    const QString disconnect = place(u"ac_disconnect"), array = place(u"pv_array");
    const auto moved = [&](const QString &what, double x, double y) {
        return called(with(with(site, what + u"x_ft"_s, x), what + u"y_ft"_s, y));
    };
    EXPECT_NE(moved(disconnect, -4000, -4000).find("AC-DISC-1 HANGS ON A WALL AND IS AT NONE"), std::string::npos);
    EXPECT_NE(moved(array, -4000, -4000).find("BEYOND THE PROPERTY LINE"), std::string::npos);
    const QString inverter = place(u"inverter");
    EXPECT_NE(called(with(site, inverter + u"mounted_on"_s, u"west_wall"_s))
                  .find("INV-1 IS RECORDED ON THE WEST WALL AND STANDS AT THE EAST WALL"),
              std::string::npos);
    EXPECT_NE(called(with(site, disconnect + u"working_space_depth_in"_s, 6)).find("HAS A WORKING SPACE 6 IN DEEP"),
              std::string::npos);
    QJsonArray more = equipment;
    more.append(QJsonObject{{u"kind"_s, u"transfer_switch"_s}, {u"x_ft"_s, 1}, {u"y_ft"_s, 1}});
    EXPECT_NE(called(with(site, u"drawings.plot.equipment"_s, more)).find("THE PLAN SHOWS A TRANSFER SWITCH"),
              std::string::npos);
    more = equipment;
    more.append(more.at(array.section(u'[', 1).section(u']', 0, 0).toInt()));
    EXPECT_NE(called(with(site, u"drawings.plot.equipment"_s, more)).find("ARE IN ONE PLACE"), std::string::npos);
    EXPECT_NE(called(with(site, array + u"module_rows"_s, 3)).find("HAS 28 MODULES, THE PLAN SHOWS 21"),
              std::string::npos);
    const ComposedDrawing plan = composed(with(site, u"disconnects[0].visible_open"_s, false), DrawingKind::PlotPlan);
    EXPECT_FALSE(plan.final());
    EXPECT_TRUE(std::any_of(plan.missing.begin(), plan.missing.end(), [](const drawings::Missing &one) {
        return one.words.startsWith(u"check, NOT OK: "_s) && !one.path.isEmpty();
    }));
}

TEST(DrawingPacket, OneFactChangesFindingDrawingsLetterAndPacketAlike)
{
    const QJsonObject before = with(example(u"residential-gma-sce"_s), u"disconnects[0].rating_a"_s, 100);
    // The protection is in the disconnect: a rating said there and another here would be a contradiction.
    const QJsonObject after = with(with(before, u"disconnects[0].fuse_a"_s, 70), u"ocpd.rating_a"_s, 70);
    const auto finding = [](const QJsonObject &site) {
        const auto rules = workflow::handbookRules(sourceOf(site).handbooks.first(), {});
        for (const Finding &one : rules->check(site, QDate(2026, 11, 29)).findings)
            if (one.id == u"SCE-8.1-09")
                return one.status;
        return QString();
    };
    EXPECT_EQ(finding(before), u"pass"_s);
    EXPECT_EQ(finding(after), u"fail"_s);
    const QString diagram = wordsOn(composed(after, DrawingKind::SingleLine));
    EXPECT_TRUE(wordsOn(composed(before, DrawingKind::SingleLine)).contains(u"2 x 60A"));
    EXPECT_TRUE(diagram.contains(u"2 x 70A")) << qPrintable(diagram);
    EXPECT_TRUE(diagram.contains(u"70 A <= 65 A NOT OK"));
    EXPECT_TRUE(wordsOn(composed(before, DrawingKind::PlotPlan)).contains(u"FUSED 60 A"));
    EXPECT_TRUE(wordsOn(composed(after, DrawingKind::PlotPlan)).contains(u"FUSED 70 A"));
    const QString old = textOf(*renderPacket(packetWith(before)), u"fact-before.pdf"_s);
    const QString now = textOf(*renderPacket(packetWith(after)), u"fact-after.pdf"_s);
    for (const QString &said : {u"2 x 70A"_s, u"FUSED 70 A"_s, u"70 A <= 65 A NOT OK"_s}) {
        EXPECT_FALSE(old.contains(said)) << qPrintable(said);
        EXPECT_TRUE(now.contains(said)) << qPrintable(said);
    }
    // The meter's number stands in a letter as well.
    const QJsonObject renumbered = with(before, u"meter.number"_s, u"555-777"_s);
    const PacketInput packet = packetWith(renumbered);
    QString letters;
    for (const rules::FilledDocument &letter : packet.documents)
        for (const rules::FilledBlock &block : letter.blocks) {
            letters += block.text.plain();
            for (const rules::FilledRow &row : block.table.rows)
                for (const rules::FilledText &cell : row.cells)
                    letters += cell.plain();
        }
    EXPECT_TRUE(letters.contains(u"555-777"));
    EXPECT_TRUE(wordsOn(composed(renumbered, DrawingKind::SingleLine)).contains(u"METER NO. 555-777"));
    EXPECT_TRUE(wordsOn(composed(renumbered, DrawingKind::PlotPlan)).contains(u"555-777"));
    EXPECT_GE(textOf(*renderPacket(packet), u"fact-meter.pdf"_s).count(u"555-777"), 3);
}

TEST(DrawingJob, ADrawingIsInThePacketOrIsSaidNotToBe)
{
    int absent = 0, unknown = 0;
    for (const QJsonObject &site :
         {example(u"residential-gma-sce"_s), QJsonObject{{u"utility"_s, QJsonObject{{u"id"_s, u"sce"_s}}}},
          QJsonObject{{u"utility"_s, QJsonObject{{u"id"_s, u"coned"_s}}}}, QJsonObject()}) {
        for (const bool held : {false, true}) {
            const auto documents = JobDocuments::of(
                {site, {}, QDate(2026, 11, 29), {}, sample::smallPacket(), sourceOf(site).handbooks, {}});
            ASSERT_TRUE(documents);
            const auto in = documents->drawingsForPacket(held);
            ASSERT_TRUE(in);
            const QList<AbsentDrawing> out = documents->absentFromPacket(held);
            for (const DrawingKind kind : {DrawingKind::SingleLine, DrawingKind::PlotPlan}) {
                const auto is = [kind](const auto &one) { return one.kind == kind; };
                EXPECT_EQ(std::count_if(in->begin(), in->end(), is) + std::count_if(out.begin(), out.end(), is), 1)
                    << qPrintable(drawingTitle(kind)) << ' ' << held;
            }
            absent += static_cast<int>(out.size());
            for (const AbsentDrawing &one : out) {
                EXPECT_EQ(one.state == u"unknown", !one.missing.isEmpty()) << qPrintable(drawingTitle(one.kind));
                unknown += one.state == u"unknown" ? 1 : 0;
            }
            EXPECT_TRUE(!held || std::none_of(out.begin(), out.end(), [](const AbsentDrawing &one) {
                return one.kind != DrawingKind::ThreeLine;
            }));
        }
    }
    EXPECT_GT(absent, 0);
    EXPECT_GT(unknown, 0) << "a site of which nothing is known";
}
