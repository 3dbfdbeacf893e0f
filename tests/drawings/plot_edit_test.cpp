// SPDX-License-Identifier: GPL-3.0-or-later
// A plot plan in the hand: snapping, what moves along, what cannot be, lengths as typed.
#include "core/drawings/plot_change.h"
#include "core/drawings/plot_edit.h"
#include "tests/drawings/plot_inputs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using Qt::StringLiterals::operator""_L1;

/// A house on a lot: the meter with its collar and a disconnect on the west wall, an inverter below on the same wall.
const char *const kHouse = R"({
 "meter": {"number": "1"}, "collar": {"present": true}, "poi": {"method": "load_side"},
 "disconnects": [{"id": "D1", "role": "ac_disconnect"}], "inverters": [{"id": "I1"}, {"id": "I2"}],
 "drawings": {"plot": {
  "property_line": [{"x_ft":0,"y_ft":0},{"x_ft":80,"y_ft":0},{"x_ft":80,"y_ft":100},{"x_ft":0,"y_ft":100}],
  "building_outline": [{"x_ft":20,"y_ft":25},{"x_ft":62,"y_ft":25},{"x_ft":62,"y_ft":60},{"x_ft":20,"y_ft":60}],
  "fences": [{"points": [{"x_ft":0,"y_ft":62},{"x_ft":20,"y_ft":60}]}],
  "raceways": [{"conductor_tag":"4","place":"wall","points":[{"x_ft":20,"y_ft":40},{"x_ft":20,"y_ft":45}]}],
  "equipment": [
   {"kind":"utility_meter","x_ft":20,"y_ft":40,"width_ft":1,"depth_ft":0.5,"mounted_on":"west_wall"},
   {"kind":"collar","x_ft":20,"y_ft":40,"width_ft":1,"depth_ft":0.6,"mounted_on":"west_wall"},
   {"kind":"ac_disconnect","ref":"D1","x_ft":20,"y_ft":45,"width_ft":1,"depth_ft":0.5,"mounted_on":"west_wall",
    "height_ft":1,"height_above_ground_ft":5},
   {"kind":"inverter","ref":"I1","x_ft":20,"y_ft":48,"width_ft":1.5,"depth_ft":0.7,"mounted_on":"west_wall",
    "height_ft":2,"height_above_ground_ft":5}]}}})";

class PlotEditing : public testing::Test
{
protected:
    site::Site site{QJsonDocument::fromJson(kHouse).object()};
    Names names = Names::of(site);
    PlotEdit plan = PlotEdit::of(site, names);
    EditTarget meter = plan.find(QStringLiteral("drawings.plot.equipment[0]"));
    EditTarget disconnect = plan.find(QStringLiteral("drawings.plot.equipment[2]"));
    EditTarget inverter = plan.find(QStringLiteral("drawings.plot.equipment[3]"));

    static Obstacle::Why whyNot(const PlotEdit &plan, const EditTarget &target, Feet at)
    {
        const PlotEdit moved = plan.moved(target, plan.snap(target, at, 0.5, 0.5));
        return moved.obstacle(target, plan).why;
    }
};

void expectAt(Feet place, double x, double y)
{
    EXPECT_NEAR(place.x, x, 1e-6);
    EXPECT_NEAR(place.y, y, 1e-6);
}

} // namespace

TEST_F(PlotEditing, WallEquipmentComesToTheNearestWallAndTheGrid)
{
    const Snapped west = plan.snap(disconnect, {20.3, 46.7}, 0.5, 0.5);
    expectAt(west.at, 20, 46.5);
    EXPECT_EQ(west.mount, QStringLiteral("west_wall"));
    const Snapped south = plan.snap(disconnect, {30.2, 24.8}, 0.5, 0.5);
    expectAt(south.at, 30, 25);
    EXPECT_EQ(south.mount, QStringLiteral("south_wall"));
    expectAt(plan.snap(disconnect, {19.9, 60.4}, 0.5, 0.5).at, 20, 59.5); // all of it stays on the wall
    EXPECT_EQ(plan.walls().size(), 4);
}

TEST_F(PlotEditing, OtherThingsComeInLineWithOthersAndElseToTheGrid)
{
    const EditTarget corner = plan.find(QStringLiteral("drawings.plot.fences[0].points[0]"));
    const Snapped inLine = plan.snap(corner, {5.3, 59.9}, 0.5, 0.6);
    expectAt(inLine.at, 5.5, 60); // y of the building's corner; x of the grid
    ASSERT_EQ(inLine.guides.size(), 1);
    expectAt(inLine.guides.constFirst().second, 5.5, 60);
    const Snapped grid = plan.snap(corner, {5.3, 70.9}, 0.5, 0.6);
    expectAt(grid.at, 5.5, 71);
    EXPECT_TRUE(grid.guides.isEmpty());
}

TEST_F(PlotEditing, WhatIsPluggedInAndTheRacewaysGoAlong)
{
    const PlotEdit moved = plan.moved(meter, plan.snap(meter, {20, 36}, 0.5, 0.5));
    expectAt(moved.equipment().at(0).at, 20, 36);
    expectAt(moved.equipment().at(1).at, 20, 36);
    expectAt(moved.equipment().at(2).at, 20, 45);
    const QJsonObject plot = moved.plot();
    EXPECT_EQ(plot["raceways"_L1][0]["points"_L1][0]["y_ft"_L1].toDouble(), 36);
    EXPECT_EQ(plot["raceways"_L1][0]["points"_L1][1]["y_ft"_L1].toDouble(), 45);
    EXPECT_EQ(plot["equipment"_L1][1]["y_ft"_L1].toDouble(), 36);
    EXPECT_EQ(plan.alongWith(meter.equipment).size(), 3);
}

TEST_F(PlotEditing, ImpossiblePlacesSayWhy)
{
    using Why = Obstacle::Why;
    EXPECT_EQ(whyNot(plan, meter, {10, 40}), Why::OffWall);
    EXPECT_EQ(whyNot(plan, meter, {30, 40}), Why::OffWall);
    EXPECT_EQ(whyNot(plan, meter, {20, 36}), Why::None);
    EXPECT_EQ(whyNot(plan, disconnect, {20, 48}), Why::OnOther);
    EXPECT_EQ(plan.moved(disconnect, {{20, 48}, QStringLiteral("west_wall")}).obstacle(disconnect, plan).other,
              names.tag(QStringLiteral("I1")));
    // A switch with its own height below the inverter is another matter.
    const auto lower = site.with(QStringLiteral("drawings.plot.equipment[2].height_above_ground_ft"), 2);
    const PlotEdit other = PlotEdit::of(*lower, names);
    EXPECT_EQ(whyNot(other, disconnect, {20, 48}), Why::None);
    const auto onGround = site.with(QStringLiteral("drawings.plot.equipment[3].mounted_on"), QStringLiteral("ground"));
    EXPECT_EQ(whyNot(PlotEdit::of(*onGround, names), inverter, {40, 40}), Why::InBuilding);
    EXPECT_EQ(whyNot(PlotEdit::of(*onGround, names), inverter, {-5, 40}), Why::OffProperty);
    const auto onRoof = site.with(QStringLiteral("drawings.plot.equipment[3].mounted_on"), QStringLiteral("roof"));
    EXPECT_EQ(whyNot(PlotEdit::of(*onRoof, names), inverter, {10, 10}), Why::OutOfBuilding);
}

TEST_F(PlotEditing, AWallThatIsMovedTakesAlongWhatHangsOnIt)
{
    const EditTarget corner = plan.find(QStringLiteral("drawings.plot.building_outline[0]"));
    const PlotEdit moved = plan.moved(corner, {{18, 22}});
    EXPECT_EQ(moved.obstacle(corner, plan).why, Obstacle::Why::None);
    const Outline building = moved.outline(Chain::Sort::Building);
    expectAt(building.at(0), 18, 22);
    expectAt(building.at(1), 62, 22); // still square
    expectAt(building.at(3), 18, 60);
    for (const Placed &one : moved.equipment())
        EXPECT_NEAR(one.at.x, 18, 1e-6) << one.tag.toStdString();
    EXPECT_NEAR(moved.chains().constLast().points.at(0).x, 18, 1e-6); // the raceway on it, too
    EXPECT_EQ(plan.moved(corner, {{70, 22}}).obstacle(corner, plan).why, Obstacle::Why::None);
    EXPECT_EQ(plan.moved(corner, {{62.2, 22}}).obstacle(corner, plan).why, Obstacle::Why::LinesCross);
    EXPECT_EQ(plan.moved(corner, {{-3, 22}}).obstacle(corner, plan).why, Obstacle::Why::BuildingCrosses);
}

TEST_F(PlotEditing, TheBuildingMovesWithAllThatIsOnIt)
{
    const EditTarget building = plan.find(QStringLiteral("drawings.plot.building_outline"));
    const PlotEdit moved = plan.moved(building, {{22, 30}}); // its low corner
    expectAt(moved.outline(Chain::Sort::Building).at(2), 64, 65);
    expectAt(moved.equipment().at(2).at, 22, 50);
    EXPECT_EQ(moved.obstacle(building, plan).why, Obstacle::Why::None);
    EXPECT_NEAR(*moved.facts().disconnects.constFirst().toMeterFt, 5, 1e-6);
}

TEST_F(PlotEditing, ADistanceIsTakenAlongTheWall)
{
    expectAt(plan.atDistance(disconnect, meter, 3).at, 20, 43);
    EXPECT_EQ(plan.atDistance(disconnect, meter, 3).mount, QStringLiteral("west_wall"));
    const PlotEdit below = plan.moved(disconnect, {{20, 30}, QStringLiteral("west_wall")});
    expectAt(below.atDistance(disconnect, meter, 3).at, 20, 37); // on the side where it is
    const PlotEdit south = plan.moved(disconnect, {{30, 25}, QStringLiteral("south_wall")});
    const Snapped around = south.atDistance(disconnect, meter, 25);
    expectAt(around.at, 40, 25); // 20 along and 15 across
    EXPECT_EQ(around.mount, QStringLiteral("south_wall"));
    const PlotEdit tooNear = south.moved(disconnect, south.atDistance(disconnect, meter, 5));
    EXPECT_EQ(tooNear.obstacle(disconnect, south).why, Obstacle::Why::OffWall);
}

TEST_F(PlotEditing, WhatIsOnTheDiagramAndNotOnThePlanIsOffered)
{
    const QList<Unplaced> all = unplaced(site, names);
    const auto second = std::find_if(all.begin(), all.end(), [](const Unplaced &one) { return one.key == "I2"_L1; });
    ASSERT_NE(second, all.end());
    EXPECT_EQ(second->kind, QStringLiteral("inverter"));
    EXPECT_EQ(second->ref, QStringLiteral("I2"));
    EXPECT_TRUE(std::none_of(all.begin(), all.end(), [](const Unplaced &one) { return one.key == "D1"_L1; }));
    const Snapped at = placeForNew(plan, *second);
    EXPECT_EQ(at.mount, QStringLiteral("west_wall"));
    const auto with = site.with(QStringLiteral("drawings.plot"),
                                withEquipment(site.value(QStringLiteral("drawings.plot")).toObject(), *second, at));
    const PlotEdit placed = PlotEdit::of(*with, names);
    ASSERT_EQ(placed.equipment().size(), 5);
    EXPECT_EQ(placed.equipment().constLast().tag, names.tag(QStringLiteral("I2")));
    EXPECT_EQ(placed.obstacle({4, -1, -1}, placed).why, Obstacle::Why::None);
    EXPECT_EQ(unplaced(*with, names).size(), all.size() - 1);
}

TEST_F(PlotEditing, OutlinesGetCornersAndComeAsRectangles)
{
    const QJsonObject plot = withPoint(site, plan.chains().at(1), 3); // the last wall leads back to the first corner
    EXPECT_EQ(plot["building_outline"_L1].toArray().size(), 5);
    EXPECT_EQ(plot["building_outline"_L1][4]["y_ft"_L1].toDouble(), 42.5);
    const QJsonObject fresh = withRectangle({}, QStringLiteral("property_line"), {0, 0}, 60, 90);
    EXPECT_EQ(fresh["property_line"_L1][2]["x_ft"_L1].toDouble(), 60);
    EXPECT_EQ(fresh["property_line"_L1][2]["y_ft"_L1].toDouble(), 90);
}

TEST(PlotEditOfExamples, NothingIsImpossibleAsItStandsAndNothingChangesUnasked)
{
    for (const QString &name : exampleNames()) {
        const DrawingInput input = exampleInput(name);
        const PlotEdit plan = PlotEdit::of(input.site, Names::of(input.site));
        EXPECT_GT(plan.targets().size(), 8) << name.toStdString();
        for (const EditTarget &target : plan.targets())
            EXPECT_EQ(plan.obstacle(target, plan).why, Obstacle::Why::None)
                << name.toStdString() << ' ' << plan.pathOf(target).toStdString();
        EXPECT_EQ(plan.plot(), input.site.value(QStringLiteral("drawings.plot")).toObject()) << name.toStdString();
    }
}

TEST(PlotLengths, AreReadAsPeopleWriteThem)
{
    const QList<std::pair<const char *, double>> good{{"12'-6\"", 12.5},
                                                      {"12' 6\"", 12.5},
                                                      {"12'6", 12.5},
                                                      {"12 ft 6 in", 12.5},
                                                      {"12-6", 12.5},
                                                      {"150 in", 12.5},
                                                      {"150\"", 12.5},
                                                      {"12.5", 12.5},
                                                      {"12,5 ft", 12.5},
                                                      {"12.5'", 12.5},
                                                      {"-3'-0\"", -3},
                                                      {"6 1/2 in", 6.5 / 12},
                                                      {"2'-6 1/2\"", 2 + 6.5 / 12},
                                                      {"3.048 m", 10},
                                                      {"12\u2032 6\u2033", 12.5},
                                                      {"12 pi 6 po", 12.5},
                                                      {"12 pies 6 pulg", 12.5},
                                                      {"0", 0},
                                                      {"1/2 in", 0.5 / 12}};
    for (const auto &[text, feet] : good) {
        const auto read = feetFromText(QString::fromUtf8(text));
        ASSERT_TRUE(read) << text;
        EXPECT_NEAR(*read, feet, 1e-9) << text;
    }
    for (const char *text : {"", "x", "12'-14\"", "6 1/0 in", "12 kg", "--3", "1e5", "12'6'", "NaN"})
        EXPECT_FALSE(feetFromText(QString::fromUtf8(text))) << text;
    EXPECT_EQ(lengthText(12.5), QStringLiteral("12'-6\""));
    EXPECT_EQ(lengthText(-3), QStringLiteral("-3'-0\""));
    EXPECT_EQ(lengthText(-0.001), QStringLiteral("0'-0\""));
    for (double feet = -30; feet < 30; feet += 1.0 / 24)
        EXPECT_NEAR(feetFromText(lengthText(feet)).value_or(1e9), feet, 1e-9);
}
