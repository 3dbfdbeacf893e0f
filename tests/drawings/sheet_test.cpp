// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sheet.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace wm;
using namespace wm::drawings;

namespace {

DrawingInput inputOf(const char *json)
{
    DrawingInput input;
    input.site = site::Site(QJsonDocument::fromJson(json).object());
    return input;
}

constexpr auto kWhole = R"({
  "title": "Sample residence, 7.6 kW PV", "premises": {"service_address": "1418 Larkspur Lane", "ahj_name": "City of Anytown"},
  "utility": {"name": "Southern California Edison"}, "account": {"number": "700-0000-14182"},
  "meter": {"number": "222010-014182"}, "project": {"code_edition": "2025 CEC", "designer_name": "J. Q. Public"},
  "drawings": {"issue_date": "2026-11-16",
    "revisions": [{"number": "0", "date": "2026-11-02", "description": "Issued for plan check", "by": "JQP"},
                  {"number": "A", "date": "2026-11-16", "description": "Utility comments", "by": "JQP"}],
    "sheets": [{"type": "single_line", "number": "WM-2041-E1", "title": "Single-line diagram", "subtitle": "Meter collar, load side"}]}
})";

QStringList texts(const Scene &scene)
{
    QStringList result;
    for (const Item &item : scene.items) {
        if (const auto *text = std::get_if<Text>(&item.shape))
            result.append(text->string);
    }
    return result;
}

/// Every text inside its zone and the frame, and no two texts over each other.
void expectOrderly(const Scene &scene)
{
    QList<std::pair<Rect, QString>> boxes;
    for (const Item &item : scene.items) {
        if (const auto *text = std::get_if<Text>(&item.shape)) {
            const Rect box = textBox(*text);
            EXPECT_TRUE(text->zone.value_or(scene.frame).holds(box)) << text->string.toStdString();
            for (const auto &[other, string] : boxes)
                EXPECT_FALSE(other.meets(box)) << text->string.toStdString() << " over " << string.toStdString();
            boxes.append({box, text->string});
        }
    }
}

TEST(Sheet, ARowOfATableThatGoesOnHasNoRuleWithin)
{
    const DrawingInput input = inputOf(kWhole);
    const auto rules = [&input](const QList<QStringList> &rows) {
        Sheet sheet(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE"));
        const size_t before = sheet.take().items.size();
        Sheet with(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE"));
        with.table({1000, 1000}, {500, 900}, rows);
        const Scene scene = with.take();
        return std::count_if(
            scene.items.begin() + static_cast<std::ptrdiff_t>(before), scene.items.end(), [](const Item &item) {
                const auto *line = std::get_if<Polyline>(&item.shape);
                return line && line->points.size() == 2 && line->points.first().y == line->points.last().y;
            });
    };
    const QStringList head{QStringLiteral("TAG"), QStringLiteral("FROM - TO")};
    const QStringList one{QStringLiteral("1"), QStringLiteral("M-1 - AC-DISC-1 -")};
    EXPECT_EQ(rules({head, one, {QStringLiteral("2"), QStringLiteral("INV-1")}}), 2);
    EXPECT_EQ(rules({head, one, {QString(), QStringLiteral("INV-1")}}), 1);
}

TEST(Sheet, PrintsTheTitleBlockFromTheSite)
{
    const DrawingInput input = inputOf(kWhole);
    Sheet sheet(input, SheetType::SingleLine, 1, 2, QStringLiteral("NONE"));
    const Scene scene = sheet.take();
    EXPECT_TRUE(scene.final());
    const QStringList all = texts(scene);
    for (const char *wanted :
         {"SAMPLE RESIDENCE, 7.6 kW PV", "1418 LARKSPUR LANE", "222010-014182", "700-0000-14182", "WM-2041-E1",
          "1 OF 2", "J. Q. PUBLIC", "2026-11-16", "A", "SINGLE-LINE DIAGRAM", "METER COLLAR, LOAD SIDE"})
        EXPECT_TRUE(all.contains(QString::fromLatin1(wanted))) << wanted;
    EXPECT_FALSE(all.join(u' ').contains(QStringLiteral("NOT FOR SUBMITTAL")));
    expectOrderly(scene);
}

TEST(Sheet, SaysWhatIsMissingAndIsThenPreliminary)
{
    const DrawingInput input = inputOf("{}");
    Sheet sheet(input, SheetType::PlotPlan, 2, 2, QStringLiteral("1 IN = 10 FT"));
    const Scene scene = sheet.take();
    EXPECT_FALSE(scene.final());
    EXPECT_TRUE(scene.missing.contains(Missing{QStringLiteral("meter.number"), QStringLiteral("meter number")}));
    EXPECT_TRUE(texts(scene).contains(QStringLiteral("[METER NUMBER]")));
    EXPECT_TRUE(texts(scene).contains(QStringLiteral("PRELIMINARY, NOT FOR SUBMITTAL")));
    expectOrderly(scene);
}

TEST(Sheet, CarriesLongTextsOnInTheNotes)
{
    DrawingInput input = inputOf(kWhole);
    const QString name = QStringLiteral("A very long name of a project ").repeated(6).simplified();
    input.site = *input.site.with(QStringLiteral("title"), name);
    Sheet sheet(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE"));
    ASSERT_EQ(sheet.continued().size(), 1);
    EXPECT_EQ(sheet.continued().first(), QStringLiteral("PROJECT: ") + name.toUpper());
    expectOrderly(sheet.take());
}

TEST(Sheet, ListsWrapAndLeaveOverWhatDoesNotFit)
{
    const DrawingInput input = inputOf(kWhole);
    Sheet sheet(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE"));
    QStringList paragraphs;
    for (int note = 0; note < 60; ++note)
        paragraphs.append(QStringLiteral("NOTE %1 THAT NEEDS MORE THAN ONE LINE OF THE COLUMN TO BE READ").arg(note));
    QStringList left;
    sheet.list(zone::column.y, QStringLiteral("GENERAL NOTES"), {QStringLiteral("1.")}, paragraphs, &left);
    ASSERT_FALSE(left.isEmpty());
    EXPECT_EQ(left.last(), paragraphs.last());
    expectOrderly(sheet.take());
}

TEST(Sheet, ChecksPrintOnlyWhatTheyWereTold)
{
    const DrawingInput input = inputOf(kWhole);
    Sheet sheet(input, SheetType::SingleLine, 1, 1, QStringLiteral("NONE"));
    using Verdict = CheckRow::Verdict;
    sheet.checkBox({600, 4880}, 3200, QStringLiteral("INTERCONNECTION CHECK"),
                   {{QStringLiteral("32 A x 1.25 <= CB-1 60 A"), QStringLiteral("40 A"), Verdict::Pass, {}},
                    {QStringLiteral("CB-1 10 kAIC >= AVAILABLE"), QStringLiteral("12 kA"), Verdict::Fail, {}},
                    {QStringLiteral("PIGTAIL >= CB-1"), {}, Verdict::Unknown, {}}});
    const Scene scene = sheet.take();
    const QStringList all = texts(scene);
    EXPECT_TRUE(all.contains(QStringLiteral("40 A OK")));
    EXPECT_TRUE(all.contains(QStringLiteral("12 kA NOT OK")));
    EXPECT_TRUE(all.contains(QStringLiteral("?")));
    expectOrderly(scene);
}

TEST(SheetWords, KeepTheCaseOfUnits)
{
    EXPECT_EQ(onSheet(QStringLiteral("available fault 8.2 kA at m-1, 60 Hz, trips in 2 s")),
              QStringLiteral("AVAILABLE FAULT 8.2 kA AT M-1, 60 Hz, TRIPS IN 2 s"));
    EXPECT_EQ(onSheet(QStringLiteral("Voc 372 V, kayak, Hzb")), QStringLiteral("Voc 372 V, KAYAK, HZB"));
}

TEST(SheetWords, WriteLengthsAndFigures)
{
    EXPECT_EQ(feetInches(3), QStringLiteral("3 FT"));
    EXPECT_EQ(feetInches(2.5), QStringLiteral("2 FT 6 IN"));
    EXPECT_EQ(feetInches(4.41667), QStringLiteral("4 FT 5 IN"));
    EXPECT_EQ(feetInches(0.25), QStringLiteral("3 IN"));
    EXPECT_EQ(feetInches(2.99999), QStringLiteral("3 FT"));
    EXPECT_EQ(feetInches(0), QStringLiteral("0 FT"));
    EXPECT_EQ(figure(7.60), QStringLiteral("7.6"));
    EXPECT_EQ(figure(200), QStringLiteral("200"));
    EXPECT_EQ(figure(-0.0001), QStringLiteral("0"));
}

} // namespace
