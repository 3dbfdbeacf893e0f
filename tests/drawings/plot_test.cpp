// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_facts.h"
#include "core/drawings/plot_geometry.h"
#include "tests/drawings/plot_inputs.h"
#include "tests/drawings/scene_check.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace wm;
using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using Qt::StringLiterals::operator""_L1;

/// Feet that a dimension's text says: 3'-0", 2'-6 1/2".
double feetOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)'-(\\d+)( 1/2)?\"$"));
    const auto match = form.match(text);
    EXPECT_TRUE(match.hasMatch()) << text.toStdString();
    return match.captured(1).toDouble() + (match.captured(2).toDouble() + (match.captured(3).isEmpty() ? 0 : 0.5)) / 12;
}

/// Each dimension says what it measures at the sheet's scale: within half an inch, and what one mil on paper is.
QStringList dimensionFaults(const Scene &scene)
{
    QStringList faults;
    for (const Item &item : scene.items) {
        const auto *text = std::get_if<Text>(&item.shape);
        if (!text || item.part != Part::Dimension)
            continue;
        const bool detail = item.path.startsWith("detail."_L1);
        const double scale = detail ? 1000.0 / 375 : scene.feetPerInch;
        const auto line = std::find_if(scene.items.begin(), scene.items.end(), [&](const Item &other) {
            return other.part == Part::Dimension && other.path == item.path &&
                   std::holds_alternative<Polyline>(other.shape);
        });
        if (line == scene.items.end()) {
            faults.append(QStringLiteral("no line for the dimension ") + text->string);
            continue;
        }
        const QList<Point> &points = std::get<Polyline>(line->shape).points;
        const Point way = points.last() - points.first();
        const double measured = std::hypot(way.x, way.y) * scale / 1000;
        if (std::abs(measured - feetOf(text->string)) > 1.0 / 24 + 1.5 * scale / 1000)
            faults.append(QStringLiteral("%1 measures %2 ft").arg(text->string).arg(measured));
    }
    return faults;
}

QStringList faultsOf(const Drawing &drawing)
{
    QStringList faults;
    for (const Scene &sheet : drawing.sheets)
        faults += geometryFaults(sheet) + dimensionFaults(sheet);
    return faults;
}

Drawing drawn(const DrawingInput &input)
{
    auto result = plotPlan(input);
    EXPECT_TRUE(result);
    return result ? *result : Drawing{};
}

QString picture(const QString &name, int sheet)
{
    return QStringLiteral(PLOT_PICTURES "/plot-%1-%2.png").arg(name).arg(sheet + 1);
}

TEST(PlotPlan, IsOrderlyForEveryExample)
{
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        const Drawing drawing = drawn(exampleInput(name));
        for (qsizetype index = 0; index < drawing.sheets.size(); ++index)
            savePicture(drawing.sheets.at(index), picture(name, static_cast<int>(index)));
        for (const QString &fault : faultsOf(drawing))
            ADD_FAILURE() << fault.toStdString();
        for (const Missing &missing : drawing.sheets.first().missing)
            ADD_FAILURE() << "missing " << missing.path.toStdString() << ": " << missing.words.toStdString();
    }
}

TEST(PlotPlan, AnswersWhatTheUtilityWantsToSee)
{
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        const DrawingInput input = exampleInput(name);
        QStringList shown;
        const Drawing drawing = drawn(input);
        for (const Item &item : drawing.sheets.first().items)
            shown += item.requirements;
        for (const QStringList &ids : input.wanted) {
            for (const QString &id : ids)
                EXPECT_TRUE(shown.contains(id)) << id.toStdString();
        }
    }
}

TEST(PlotPlan, StaysOrderlyForRandomSites)
{
    QRandomGenerator random(20'261'116);
    int worst = 0;
    for (int round = 0; round < 200; ++round) {
        const QString name = exampleNames().at(round % exampleNames().size());
        DrawingInput input = exampleInput(name);
        input.site = mutated(input.site, random);
        const Drawing drawing = drawn(input);
        const QStringList faults = faultsOf(drawing);
        for (const QString &fault : faults)
            ADD_FAILURE() << "round " << round << " of " << name.toStdString() << ": " << fault.toStdString();
        if (!faults.isEmpty() && worst++ < 6)
            savePicture(drawing.sheets.first(), picture(QStringLiteral("random-%1").arg(round), 0));
    }
}

site::Site put(const site::Site &site, const char *path, const QJsonValue &value)
{
    const auto changed = site.with(QString::fromLatin1(path), value);
    EXPECT_TRUE(changed) << path;
    return changed ? *changed : site;
}

const DisconnectPlace &firstOf(const PlotFacts &facts)
{
    return facts.disconnects.first();
}

PlotFacts factsOf(const site::Site &site)
{
    return plotFacts(site, Names::of(site));
}

QString allWords(const Drawing &drawing)
{
    QStringList words;
    for (const Scene &sheet : drawing.sheets)
        words += textsOf(sheet);
    return words.join(u' ');
}

QStringList missingPaths(const Drawing &drawing)
{
    QStringList paths;
    for (const Missing &missing : drawing.sheets.first().missing)
        paths.append(missing.path);
    return paths;
}

TEST(PlotFacts, MeasureAndLookBetweenMeterAndDisconnect)
{
    const site::Site site = exampleInput(QStringLiteral("residential-gma-sce")).site;
    EXPECT_DOUBLE_EQ(*firstOf(factsOf(site)).toMeterFt, 2.5);
    EXPECT_EQ(firstOf(factsOf(site)).sight, Sight::Yes);
    // Around the corner of the building: 15 ft away, and not to be seen.
    site::Site moved = put(site, "drawings.plot.equipment[2].x_ft", 43);
    moved = put(moved, "drawings.plot.equipment[2].y_ft", 20);
    moved = put(moved, "drawings.plot.equipment[2].mounted_on", QStringLiteral("south_wall"));
    EXPECT_NEAR(*firstOf(factsOf(moved)).toMeterFt, std::hypot(12, 10), 1e-9);
    EXPECT_EQ(firstOf(factsOf(moved)).sight, Sight::No);
    EXPECT_EQ(firstOf(factsOf(put(site, "drawings.plot.building_outline", QJsonValue::Undefined))).sight,
              Sight::Unknown);
    EXPECT_FALSE(firstOf(factsOf(put(site, "drawings.plot.equipment[0].x_ft", QJsonValue::Undefined))).toMeterFt);
}

TEST(PlotFacts, AFenceBetweenIsNoPass)
{
    site::Site site = exampleInput(QStringLiteral("residential-gma-sce")).site;
    site = put(
        site, "drawings.plot.fences[0].points",
        QJsonArray{QJsonObject{{"x_ft"_L1, 55}, {"y_ft"_L1, 31.2}}, QJsonObject{{"x_ft"_L1, 70}, {"y_ft"_L1, 31.2}}});
    EXPECT_EQ(firstOf(factsOf(site)).sight, Sight::Unknown);
}

TEST(PlotScale, IsTheLargestThatFits)
{
    EXPECT_EQ(plotScale(50, 50, 5000, 5000), 10);
    EXPECT_EQ(plotScale(50.1, 50, 5000, 5000), 20);
    EXPECT_EQ(plotScale(10, 299, 5000, 5000), 60);
    EXPECT_EQ(plotScale(10, 301, 5000, 5000), 100);
    EXPECT_EQ(plotScale(1200, 10, 5000, 5000), 300);
    EXPECT_EQ(plotScale(1e9, 10, 5000, 5000), 0);
}

TEST(PlotScale, IsTheRecordedOneWhereThatFits)
{
    EXPECT_EQ(feetPerInchIn(QStringLiteral("1 in = 40 ft")), 40);
    EXPECT_EQ(feetPerInchIn(QStringLiteral("1\"=30'")), 30);
    EXPECT_EQ(feetPerInchIn(QStringLiteral("NTS")), 0);
    const auto scaleAndNote = [](const char *scale) {
        DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
        input.site = *input.site.with(QStringLiteral("drawings.plot.scale"), QString::fromLatin1(scale));
        const Drawing plan = drawn(input);
        bool noted = false;
        for (const Item &item : plan.sheets.first().items)
            if (const auto *text = std::get_if<Text>(&item.shape); text && text->string.contains(u"RECORDED SCALE"))
                noted = true;
        return std::pair{plan.sheets.first().feetPerInch, noted};
    };
    EXPECT_EQ(scaleAndNote("1 in = 20 ft"), std::pair(20.0, false));
    EXPECT_EQ(scaleAndNote("1 in = 40 ft"), std::pair(40.0, false)) << "a smaller one fits as well";
    EXPECT_EQ(scaleAndNote("1 in = 10 ft"), std::pair(20.0, true)) << "too large for the sheet: said, not ignored";
    EXPECT_EQ(scaleAndNote("1 in = 23 ft"), std::pair(20.0, true));
}

TEST(PlotPlan, PrintsANoAsANo)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    input.site = put(input.site, "disconnects[0].lockable_open", false);
    input.site = put(input.site, "disconnects[0].accessible_24_7", false);
    const QString words = allWords(drawn(input));
    EXPECT_TRUE(words.contains("LOCKABLE OPEN NO."_L1));
    EXPECT_TRUE(words.contains("7 DAYS A WEEK: NO."_L1) || words.contains("A WEEK: NO."_L1));
    const QString blocked = allWords(drawn(exampleInput(QStringLiteral("commercial-ct-metered-sce"))));
    EXPECT_TRUE(blocked.contains("IN SIGHT OF M-1: NO"_L1)) << blocked.toStdString();
}

TEST(PlotPlan, MarksWhatIsMissingAndInventsNothing)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-collar-coned-7.6kw"));
    for (const char *path : {"drawings.plot.property_line", "drawings.plot.north_deg", "disconnects[0].lockable_open",
                             "drawings.plot.access_width_ft", "drawings.plot.street_name"})
        input.site = put(input.site, path, QJsonValue::Undefined);
    const Drawing drawing = drawn(input);
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    const QStringList paths = missingPaths(drawing);
    for (const char *path : {"drawings.plot.property_line", "drawings.plot.north_deg", "disconnects[0].lockable_open",
                             "drawings.plot.access_width_ft", "drawings.plot.street_name"})
        EXPECT_TRUE(paths.contains(QString::fromLatin1(path))) << path;
    const QString words = allWords(drawing);
    EXPECT_TRUE(words.contains("[AC-DISC-1: LOCKABLE OPEN]"_L1));
    EXPECT_TRUE(words.contains("PRELIMINARY, NOT FOR SUBMITTAL"_L1));
}

TEST(PlotPlan, WithoutAnyPlaceSaysSo)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-collar-coned-7.6kw"));
    input.site = put(input.site, "drawings.plot", QJsonObject());
    const Drawing drawing = drawn(input);
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    EXPECT_EQ(drawing.sheets.first().feetPerInch, 0);
    EXPECT_TRUE(missingPaths(drawing).contains("drawings.plot.shows.meter_to_disconnect_dimension"_L1));
    EXPECT_TRUE(allWords(drawing).contains("[AC-DISC-1: PLACE ON THE PLAN]"_L1) ||
                allWords(drawing).contains("[PLACE ON THE PLAN]"_L1));
}

TEST(PlotPlan, AnEmptySiteIsStillASheet)
{
    const Drawing drawing = drawn(DrawingInput{});
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    EXPECT_FALSE(drawing.sheets.first().final());
}

TEST(PlotPlan, CallsOutContradictionsInRed)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    input.contradictions = {QStringLiteral("Storage stands downstream of the GMA.")};
    const Drawing drawing = drawn(input);
    const auto red = [](const Item &item) {
        const auto *text = std::get_if<Text>(&item.shape);
        return text && text->alarm && text->string.startsWith("STORAGE STANDS"_L1);
    };
    const Scene &sheet = drawing.sheets.first();
    EXPECT_TRUE(std::any_of(sheet.items.begin(), sheet.items.end(), red));
    EXPECT_FALSE(sheet.final());
}

TEST(PlotPlan, PrintsOnlyNamesOfTheListAndThePrescribedSentences)
{
    const DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    const Drawing drawing = drawn(input);
    EXPECT_TRUE(wordsOf(drawing.sheets.first(), Part::Callout)
                    .contains("REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE"_L1));
    QStringList tags;
    const Names names = Names::of(input.site);
    for (const Named &named : names.all())
        tags.append(named.tag);
    for (const Item &item : drawing.sheets.first().items)
        EXPECT_TRUE(item.tag.isEmpty() || tags.contains(item.tag)) << item.tag.toStdString();
}

TEST(PlotPlan, FollowsAPieceThatIsMoved)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    input.site = put(input.site, "drawings.plot.equipment[2].y_ft", 33);
    const QString words = allWords(drawn(input));
    EXPECT_TRUE(words.contains("3'-0\""_L1));
    EXPECT_FALSE(words.contains("2'-6\""_L1));
    EXPECT_TRUE(words.contains("RECORDED: 2 FT 6 IN"_L1));
}

TEST(PlotPlan, DrawsFortyPiecesAndListsEach)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    for (int index = 0; index < 40; ++index) {
        const QString path = QStringLiteral("drawings.plot.equipment[%1]").arg(7 + index);
        const auto changed = input.site.with(path, QJsonObject{{"kind"_L1, QStringLiteral("other")},
                                                               {"label"_L1, QStringLiteral("Box %1").arg(index + 1)},
                                                               {"x_ft"_L1, 55},
                                                               {"y_ft"_L1, 20 + index * 0.8},
                                                               {"mounted_on"_L1, QStringLiteral("east_wall")}});
        ASSERT_TRUE(changed);
        input.site = *changed;
    }
    const Drawing drawing = drawn(input);
    EXPECT_TRUE(faultsOf(drawing).isEmpty()) << faultsOf(drawing).join(u'\n').toStdString();
    QStringList rows;
    for (const Scene &sheet : drawing.sheets)
        rows += textsOf(sheet);
    for (int index = 1; index <= 40; ++index)
        EXPECT_TRUE(rows.contains(QStringLiteral("BOX %1").arg(index))) << index;
}

/// Everything that is drawn from one fact.
QList<Rect> boxesOf(const Scene &scene, const QString &path)
{
    QList<Rect> boxes;
    for (const Item &item : scene.items) {
        if (item.path != path)
            continue;
        if (const auto *text = std::get_if<Text>(&item.shape)) {
            boxes.append(textBox(*text));
        } else if (const auto *circle = std::get_if<Circle>(&item.shape)) {
            boxes.append(Rect{circle->centre.x, circle->centre.y, 0, 0}.grown(circle->radius));
        } else if (const auto *line = std::get_if<Polyline>(&item.shape)) {
            const auto [left, right] = std::ranges::minmax(line->points, {}, &Point::x);
            const auto [top, bottom] = std::ranges::minmax(line->points, {}, &Point::y);
            boxes.append({left.x, top.y, right.x - left.x, bottom.y - top.y});
        }
    }
    return boxes;
}

TEST(PlotPlan, NorthKeepsClearOfTheScaleBarWhicheverWayItPoints)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    for (int degrees = 0; degrees < 360; degrees += 5) {
        input.site = put(input.site, "drawings.plot.north_deg", degrees);
        const Drawing drawing = drawn(input);
        EXPECT_TRUE(faultsOf(drawing).isEmpty()) << degrees << faultsOf(drawing).join(u'\n').toStdString();
        const QList<Rect> bar = boxesOf(drawing.sheets.first(), QStringLiteral("drawings.plot.scale"));
        const QList<Rect> north = boxesOf(drawing.sheets.first(), QStringLiteral("drawings.plot.north_deg"));
        ASSERT_FALSE(bar.isEmpty());
        ASSERT_FALSE(north.isEmpty());
        for (const Rect &one : north)
            for (const Rect &other : bar)
                EXPECT_FALSE(one.grown(20).meets(other.grown(20))) << degrees << " at " << one.x << ", " << one.y;
    }
}

TEST(PlotPlan, WordsAndTagsOnLinesHavePaperOfTheirOwn)
{
    int labels = 0;
    int tags = 0;
    for (const QString &name : exampleNames()) {
        SCOPED_TRACE(name.toStdString());
        const Drawing drawing = drawn(exampleInput(name));
        const auto &items = drawing.sheets.first().items;
        for (size_t index = 0; index < items.size(); ++index) {
            const auto *text = std::get_if<Text>(&items.at(index).shape);
            if (!text || !text->opaque || (items.at(index).layer != Layer::Array && items.at(index).part != Part::Tag))
                continue;
            (items.at(index).part == Part::Tag ? tags : labels) += 1;
            const Rect box = textBox(*text);
            const auto under =
                std::any_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(index), [&](const Item &item) {
                    const auto *line = std::get_if<Polyline>(&item.shape);
                    if (!line || !line->paper)
                        return false;
                    const auto [left, right] = std::ranges::minmax(line->points, {}, &Point::x);
                    const auto [top, bottom] = std::ranges::minmax(line->points, {}, &Point::y);
                    return left.x <= box.x - 20 && right.x >= box.right() + 20 && top.y <= box.y &&
                           bottom.y >= box.bottom();
                });
            EXPECT_TRUE(under) << text->string.toStdString();
        }
    }
    EXPECT_GT(labels, 0);
    EXPECT_GT(tags, 0);
}

TEST(PlotPlan, TheRestOfItsEquipmentScheduleStandsBesideThePlan)
{
    const Drawing drawing = drawn(exampleInput(QStringLiteral("paired-storage-ngom-sce")));
    EXPECT_EQ(drawing.sheets.size(), 1) << "no sheet of their own for the last rows";
    EXPECT_TRUE(textsOf(drawing.sheets.first()).contains(QStringLiteral("EQUIPMENT SCHEDULE, CONTINUED")));
}

TEST(PlotPlan, ItsHeadingsKeepClearOfTheSentencesInRed)
{
    DrawingInput input = exampleInput(QStringLiteral("residential-gma-sce"));
    input.contradictions.append(QStringLiteral("Two facts that cannot both be so: correct the one that is wrong"));
    Rect red, heading;
    for (const Item &item : drawn(input).sheets.first().items) {
        const auto *text = std::get_if<Text>(&item.shape);
        if (text && text->alarm && text->string.contains(QStringLiteral("two facts"), Qt::CaseInsensitive))
            red = textBox(*text);
        if (text && text->string == QStringLiteral("PLOT PLAN NOTES"))
            heading = textBox(*text);
    }
    ASSERT_GT(red.height, 0);
    EXPECT_GT(heading.y - red.bottom(), 100);
}

TEST(PlotPlan, IsTheSameEachTime)
{
    const DrawingInput input = exampleInput(QStringLiteral("paired-storage-ngom-sce"));
    const Drawing one = drawn(input);
    const Drawing other = drawn(input);
    ASSERT_EQ(one.sheets.size(), other.sheets.size());
    for (qsizetype index = 0; index < one.sheets.size(); ++index) {
        EXPECT_EQ(textsOf(one.sheets.at(index)), textsOf(other.sheets.at(index)));
        EXPECT_EQ(one.sheets.at(index).items.size(), other.sheets.at(index).items.size());
    }
}

} // namespace
