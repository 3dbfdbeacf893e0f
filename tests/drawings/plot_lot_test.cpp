// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_limits.h"
#include "tests/drawings/plot_inputs.h"
#include "tests/drawings/scene_check.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

/// The land about what is built: how large it is, where north lies, and whether one gets in.
using namespace wm;
using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

using namespace Qt::StringLiterals;

site::Site put(const site::Site &site, const char *path, const QJsonValue &value)
{
    const auto changed = site.with(QString::fromLatin1(path), value);
    EXPECT_TRUE(changed) << path;
    return changed ? *changed : site;
}

QJsonArray points(std::initializer_list<std::pair<double, double>> places)
{
    QJsonArray all;
    for (const auto &[x, y] : places)
        all.append(QJsonObject{{u"x_ft"_s, x}, {u"y_ft"_s, y}});
    return all;
}

Drawing drawn(const DrawingInput &input)
{
    const auto result = plotPlan(input);
    EXPECT_TRUE(result);
    return result ? *result : Drawing{};
}

QString wordsOf(const Drawing &drawing)
{
    QStringList all;
    for (const Scene &sheet : drawing.sheets)
        for (const Item &item : sheet.items)
            if (const auto *text = std::get_if<Text>(&item.shape))
                all.append(text->string);
    return all.join(u' ');
}

DrawingInput gma()
{
    return exampleInput(u"residential-gma-sce"_s);
}

TEST(PlotLot, NorthTurnedAwayMakesWallsThoseOfThePlan)
{
    DrawingInput input = gma();
    EXPECT_FALSE(wordsOf(drawn(input)).contains(u"PLAN NORTH"_s));
    input.site = put(input.site, "drawings.plot.north_deg", 320);
    EXPECT_FALSE(wordsOf(drawn(input)).contains(u"PLAN NORTH"_s)) << "forty degrees make no other direction";
    input.site = put(input.site, "drawings.plot.north_deg", 90);
    const QString words = wordsOf(drawn(input));
    EXPECT_TRUE(words.contains(u"PLAN NORTH IS UP"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"PLAN EAST WALL"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"PLAN SOUTH OF M-1"_s) || words.contains(u"PLAN NORTH OF M-1"_s));
}

TEST(PlotLot, ALargeOneIsShownInPartWithAKeyPlan)
{
    const Drawing usual = drawn(gma());
    for (const double size : {1320.0, 6000.0, 90'000.0}) {
        SCOPED_TRACE(size);
        DrawingInput input = gma();
        input.site = put(input.site, "drawings.plot.property_line",
                         points({{-size / 2, 0}, {size / 2, 0}, {size / 2, size}, {-size / 2, size}}));
        const Drawing drawing = drawn(input);
        savePicture(drawing.sheets.first(), QStringLiteral(PLOT_PICTURES "/plot-lot-%1.png").arg(size));
        EXPECT_TRUE(geometryFaults(drawing.sheets.first()).isEmpty())
            << geometryFaults(drawing.sheets.first()).join(u'\n').toStdString();
        EXPECT_LE(drawing.sheets.first().feetPerInch, usual.sheets.first().feetPerInch);
        const QString words = wordsOf(drawing);
        EXPECT_TRUE(words.contains(u"KEY PLAN"_s)) << words.toStdString();
        EXPECT_TRUE(words.contains(u"THE PLAN SHOWS PART OF THE LOT"_s));
        EXPECT_TRUE(words.contains(u"BUILDING TO THE OUTERMOST PROPERTY LINE"_s));
        EXPECT_EQ(drawing.sheets.first().missing.size(), usual.sheets.first().missing.size());
    }
    EXPECT_FALSE(wordsOf(usual).contains(u"KEY PLAN"_s));
}

TEST(PlotLot, ALargeOneIsWholeWhereItsScaleIsRecorded)
{
    DrawingInput input = gma();
    input.site =
        put(input.site, "drawings.plot.property_line", points({{-700, 0}, {700, 0}, {700, 1400}, {-700, 1400}}));
    input.site = put(input.site, "drawings.plot.scale", u"1 in = 400 ft"_s);
    const Drawing drawing = drawn(input);
    EXPECT_EQ(drawing.sheets.first().feetPerInch, 400);
    EXPECT_FALSE(wordsOf(drawing).contains(u"KEY PLAN"_s));
}

QStringList shutOff(const site::Site &site)
{
    QStringList all = impossibleOnPlan(site, Names::of(site));
    all.removeIf([](const QString &one) { return !one.contains(u"NO WAY LEADS"_s); });
    return all;
}

TEST(PlotLot, NothingBehindALockedGateIsAccessibleAtAnyTime)
{
    const site::Site site = gma().site;
    ASSERT_EQ(site.text(u"drawings.plot.street_side"_s), u"east"_s);
    // Along the whole street, which is 15 ft in front of the meter's wall.
    const double right = 70, high = 95;
    const auto fenced = [&](double to, const QJsonValue &gate, const QJsonValue &locked) {
        QJsonObject fence{{u"points"_s, points({{right - 3, 0}, {right - 3, to}})}};
        if (!gate.isNull())
            fence[u"has_gate"_s] = gate;
        if (!locked.isNull())
            fence[u"gate_locked"_s] = locked;
        return put(site, "drawings.plot.fences", QJsonArray{fence});
    };
    EXPECT_TRUE(shutOff(site).isEmpty());
    EXPECT_EQ(shutOff(fenced(high, true, true)).size(), 1);
    EXPECT_EQ(shutOff(fenced(high, false, {})).size(), 1) << "a fence without a gate";
    EXPECT_TRUE(shutOff(fenced(high, true, false)).isEmpty());
    EXPECT_TRUE(shutOff(fenced(high, {}, {})).isEmpty()) << "nothing is said of what nobody recorded";
    EXPECT_TRUE(shutOff(fenced(high - 5, true, true)).isEmpty()) << "five feet are free beside it";
    EXPECT_TRUE(shutOff(put(fenced(high, true, true), "disconnects[0].accessible_24_7", false)).isEmpty());
}

TEST(PlotLot, AnArrayHasRoomForItsModulesAndEndsWithTheRoof)
{
    const site::Site site = gma().site;
    int array = 0;
    while (site.text(u"drawings.plot.equipment[%1].kind"_s.arg(array)) != u"pv_array"_s)
        ASSERT_LT(++array, 20);
    const QByteArray place = "drawings.plot.equipment[" + QByteArray::number(array) + "]";
    const auto with = [&](double width, double depth) {
        const site::Site wider = put(site, (place + ".width_ft").constData(), width);
        return impossibleOnPlan(put(wider, (place + ".depth_ft").constData(), depth), Names::of(site)).join(u'\n');
    };
    EXPECT_EQ(impossibleOnPlan(site, Names::of(site)), QStringList());
    EXPECT_EQ(with(1, 1), u"PV-1 HAS 28 MODULES IN 1 x 1 FT"_s);
    EXPECT_TRUE(with(300, 300).contains(u"PV-1 HAS 28 MODULES IN 300 x 300 FT"_s));
    EXPECT_TRUE(with(300, 300).contains(u"PV-1 REACHES OVER THE EDGE OF THE ROOF"_s));
    EXPECT_EQ(with(20, 15), QString());
}

TEST(PlotLot, TheWayToASwitchLeadsRoundTheHouse)
{
    const site::Site site = gma().site;
    const auto way = [&](std::initializer_list<std::pair<double, double>> places) {
        return impossibleOnPlan(put(site, "drawings.plot.access_path", points(places)), Names::of(site)).join(u'\n');
    };
    EXPECT_EQ(way({{70, 32.5}, {56.5, 32.5}}), QString());
    EXPECT_EQ(way({{5, 32.5}, {56.5, 32.5}}), u"THE WAY TO THE SWITCH LEADS THROUGH THE BUILDING"_s);
    EXPECT_EQ(way({{70, 32.5}, {40, 32.5}}), QString()) << "to something indoors";
}

} // namespace
