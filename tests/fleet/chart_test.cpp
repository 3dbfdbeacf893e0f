// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and maps as values: what a gap does, what a sum of fewer units is, and that thinning hides nothing.
#include "core/fleet/chart.h"
#include "core/fleet/unit_files.h"
#include "core/fleet/unit_table.h"

#include <gtest/gtest.h>

#include <QtCore/QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <set>

namespace wm::fleet {

namespace {

constexpr qint64 kQuarter = 15 * 60'000, kHour = 4 * kQuarter;
constexpr qint64 kNoon = 1'800'000'000'000 / kHour * kHour;

Sample at(qint64 ms, double produced, double kw = 1, double volts = 240)
{
    return sampleOf(ms, {1, 60, kw, 0, 70, 0, produced, volts, 4});
}

ChartWish wish(size_t measure, bool hourly = true, bool perInterval = false)
{
    ChartWish one;
    one.measure = measure;
    one.hourly = hourly;
    one.perInterval = perInterval;
    return one;
}

std::vector<double> valuesOf(const Chart &chart)
{
    std::vector<double> values;
    for (const ChartPoint &point : chart.points)
        values.push_back(point.value);
    return values;
}

std::vector<bool> joinsOf(const Chart &chart)
{
    std::vector<bool> joins;
    for (const ChartPoint &point : chart.points)
        joins.push_back(point.joined);
    return joins;
}

Unit unitAt(const QString &serial, double latitude, double longitude)
{
    Unit unit;
    unit.serial = serial;
    unit.latitude = latitude;
    unit.longitude = longitude;
    return unit;
}

} // namespace

TEST(FleetChart, OnTheHourItIsTheMeasurementsOfTheHourAndAMissingOneLeavesAGap)
{
    Measurements one;
    for (int quarter = 0; quarter <= 5 * 4; ++quarter)
        if (quarter != 12) // the third full hour was never reported
            one.add(QStringLiteral("A"), at(kNoon + quarter * kQuarter, 100 + quarter));
    const Chart hours = one.chart(wish(6));
    EXPECT_EQ(valuesOf(hours), (std::vector<double>{100, 104, 108, 116, 120}));
    EXPECT_EQ(joinsOf(hours), (std::vector<bool>{false, true, true, false, true}));
    const Chart all = one.chart(wish(6, false));
    EXPECT_EQ(all.points.size(), 20U);
    EXPECT_FALSE(all.points[12].joined) << "a quarter is missing before it";
    EXPECT_TRUE(all.points[13].joined);
    const ChartSummary said = summaryOf(hours.points, kNoon, kNoon + 5 * kHour, kHour);
    EXPECT_EQ(said.gaps, 1);
    EXPECT_EQ(said.longestFromMs, kNoon + 2 * kHour);
    EXPECT_EQ(said.longestToMs, kNoon + 4 * kHour);
    EXPECT_EQ(said.greatest.value, 120);
    EXPECT_EQ(summaryOf(hours.points, kNoon + 1, kNoon + kHour, kHour).points, 1U) << "what is looked at alone";
}

TEST(FleetChart, WhatAnIntervalGaveIsUnknownAcrossAGapAndAcrossAReset)
{
    Measurements one;
    using Hours = std::vector<std::pair<int, double>>;
    for (const auto &[hour, produced] : Hours{{0, 10}, {1, 12}, {2, 15}, {4, 30}, {5, 31}, {6, 2}, {7, 5}})
        one.add(QStringLiteral("A"), at(kNoon + hour * kHour, produced));
    const Chart chart = one.chart(wish(6, true, true));
    EXPECT_EQ(valuesOf(chart), (std::vector<double>{2, 3, 1, 3})) << "15 kWh of two hours are nobody's hour";
    EXPECT_EQ(joinsOf(chart), (std::vector<bool>{false, true, false, false}));
    EXPECT_EQ(chart.resets, 1);
    const Chart counter = one.chart(wish(6));
    EXPECT_FALSE(counter.points[5].joined) << "no line falls from the old counter to the new one";
    EXPECT_TRUE(counter.points[6].joined);
}

TEST(FleetChart, ASumOfFewerUnitsIsNotJoinedAndAMeanIs)
{
    Measurements both;
    for (int hour = 0; hour < 5; ++hour) {
        both.add(QStringLiteral("A"), at(kNoon + hour * kHour, 10 * hour, 1.5, 238));
        if (hour != 2)
            both.add(QStringLiteral("B"),
                     at(kNoon + hour * kHour + 17'000, 100, 2.25, 242)); // seconds count for nothing
    }
    both.add(QStringLiteral("C"), at(kNoon + 4 * kHour, 7, 0, 240)); // began to report with the last hour
    const Chart power = both.chart(wish(2));
    EXPECT_EQ(power.units, 3);
    EXPECT_EQ(valuesOf(power), (std::vector<double>{3.75, 3.75, 1.5, 3.75, 3.75}));
    EXPECT_EQ(joinsOf(power), (std::vector<bool>{false, true, false, false, true}));
    EXPECT_EQ(power.points[2].units, 1);
    EXPECT_EQ(power.points[2].expected, 2);
    EXPECT_EQ(power.points[4].expected, 3);
    EXPECT_EQ(summaryOf(power.points, kNoon, kNoon + 9 * kHour, kHour).partial, 1);
    const Chart volts = both.chart(wish(7));
    EXPECT_EQ(valuesOf(volts), (std::vector<double>{240, 240, 238, 240, 240}));
    EXPECT_EQ(joinsOf(volts), (std::vector<bool>{false, true, true, true, true}));
}

TEST(FleetChart, FewUnitsHaveALineEach)
{
    Measurements three;
    for (int hour = 0; hour < 4; ++hour) {
        three.add(QStringLiteral("B"), at(kNoon + hour * kHour, 100 + hour));
        if (hour != 1)
            three.add(QStringLiteral("A"), at(kNoon + hour * kHour, hour == 3 ? 1 : 10 + hour)); // was reset
    }
    EXPECT_TRUE(three.chart(wish(6)).lines.size() == 2U);
    three.add(QStringLiteral("C"), at(kNoon + 20'000, 7));
    const Chart chart = three.chart(wish(6));
    ASSERT_EQ(chart.lines.size(), 3U);
    EXPECT_EQ(chart.lines[0].serial, QStringLiteral("A"));
    EXPECT_EQ(valuesOf(Chart{chart.lines[0].points, {}, 1, 0}), (std::vector<double>{10, 12, 1}));
    EXPECT_EQ(joinsOf(Chart{chart.lines[0].points, {}, 1, 0}), (std::vector<bool>{false, false, false}))
        << "a gap, then a reset";
    EXPECT_EQ(valuesOf(Chart{chart.lines[1].points, {}, 1, 0}), (std::vector<double>{100, 101, 102, 103}));
    EXPECT_EQ(joinsOf(Chart{chart.lines[1].points, {}, 1, 0}), (std::vector<bool>{false, true, true, true}));
    EXPECT_EQ(chart.lines[2].points.size(), 1U);
    const QByteArray file = linesFile(chart.lines, QStringLiteral("kWh"), 0, kNoon, kNoon + kHour);
    EXPECT_EQ(file.split('\n').size(), 4) << file.toStdString();
    EXPECT_TRUE(file.startsWith("Sampled At,Local Time,A kWh,B kWh,C kWh\r\n")) << file.toStdString();
    EXPECT_TRUE(file.split('\n').at(1).endsWith(",10,100,7\r"));
    EXPECT_TRUE(file.split('\n').at(2).endsWith(",,101,\r")) << "who did not report has an empty cell";
    Measurements one;
    one.add(QStringLiteral("A"), at(kNoon, 1));
    EXPECT_TRUE(one.chart(wish(6)).lines.empty());
    Measurements many;
    for (int unit = 0; unit <= kMostLines; ++unit)
        many.add(QStringLiteral("U%1").arg(unit), at(kNoon, 1));
    EXPECT_TRUE(many.chart(wish(6)).lines.empty()) << "so many nobody tells apart";
}

TEST(FleetChart, AnyOrderOfPagesGivesTheSameChartAndARepeatCountsOnce)
{
    std::mt19937 chance(7);
    std::vector<std::pair<QString, Sample>> all;
    for (int unit = 0; unit < 5; ++unit)
        for (int hour = 0; hour < 50; ++hour)
            if (chance() % 5 != 0)
                all.emplace_back(QString::number(unit), at(kNoon + hour * kHour, hour, unit));
    Measurements newestFirst, shuffled;
    for (auto one = all.rbegin(); one != all.rend(); ++one)
        newestFirst.add(one->first, one->second);
    std::shuffle(all.begin(), all.end(), chance);
    for (const auto &[serial, sample] : all)
        shuffled.add(serial, sample);
    shuffled.add(all.front().first, all.front().second); // a page that came twice
    EXPECT_EQ(newestFirst.chart(wish(2)).points, shuffled.chart(wish(2)).points);
}

// Whatever is drawn: the extremes of every column are there, and nothing is joined that was not.
TEST(FleetChart, ThinningKeepsExtremesAndJoinsNothing)
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        std::mt19937 chance(seed);
        std::vector<ChartPoint> points;
        qint64 ms = kNoon;
        for (int i = 0; i < 3000; ++i) {
            const bool gap = chance() % 40 == 0;
            ms += gap ? static_cast<qint64>(2 + chance() % 50) * kQuarter : kQuarter;
            points.push_back({ms, static_cast<double>(chance() % 1000), 1, 1, i > 0 && !gap});
        }
        const int columns = 50 + static_cast<int>(chance() % 200);
        const qint64 from = points[chance() % 200].atMs, to = points[2700 + chance() % 300].atMs;
        const auto few = thinned(points, from, to, columns);
        ASSERT_LE(few.size(), static_cast<size_t>(4 * columns + 8));
        const auto columnOf = [&](qint64 at) {
            return std::floor(static_cast<double>(at - from) * columns / static_cast<double>(to - from));
        };
        std::map<double, std::pair<double, double>> whole, kept; // of each column, least and greatest
        const auto gather = [&](const std::vector<ChartPoint> &some, auto &into) {
            for (const ChartPoint &point : some) {
                if (point.atMs < from || point.atMs > to)
                    continue;
                auto [found, fresh] = into.try_emplace(columnOf(point.atMs), point.value, point.value);
                found->second.first = std::min(found->second.first, point.value);
                found->second.second = std::max(found->second.second, point.value);
            }
        };
        gather(points, whole);
        gather(few, kept);
        ASSERT_EQ(whole, kept) << seed;
        for (size_t i = 1; i < few.size(); ++i) {
            ASSERT_LT(few[i - 1].atMs, few[i].atMs);
            if (!few[i].joined)
                continue;
            const bool gap = std::any_of(points.begin(), points.end(), [&](const ChartPoint &point) {
                return point.atMs > few[i - 1].atMs && point.atMs <= few[i].atMs && !point.joined;
            });
            ASSERT_FALSE(gap) << "seed " << seed << ": a line across a gap";
        }
    }
}

TEST(FleetChart, AFileHoldsThePointsWithBothTimes)
{
    qputenv("TZ", "America/New_York");
    tzset();
    const qint64 ms = QDateTime(QDate(2026, 11, 1), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch();
    // The hour that summer time ends comes twice; the offsets tell the two apart.
    EXPECT_EQ(chartLine({ms, 1.5, 2, 3, true}, 3), "11/1/2026 5:00,2026-11-01T01:00:00-04:00,1.500,2,3\r\n");
    EXPECT_EQ(chartLine({ms + kHour, 0, 1, 1, true}, 0), "11/1/2026 6:00,2026-11-01T01:00:00-05:00,0,1,1\r\n");
    qputenv("TZ", "UTC");
    tzset();
    EXPECT_EQ(chartHeader(QStringLiteral("=Power")), "Sampled At,Local Time,'=Power,Units,Of Units\r\n");
}

TEST(FleetChart, StepsOfAnAxisAreRound)
{
    EXPECT_DOUBLE_EQ(niceStep(100, 5), 20);
    EXPECT_DOUBLE_EQ(niceStep(0.31, 5), 0.1);
    EXPECT_DOUBLE_EQ(niceStep(7, 5), 2);
    EXPECT_DOUBLE_EQ(niceStep(3600, 5), 1000);
}

TEST(FleetMap, APlaceIsWhereItIsAndUnitsWithoutOneAreNowhere)
{
    EXPECT_EQ(onMap(0, 0), QPointF(0.5, 0.5));
    EXPECT_LT(onMap(41, -74).y(), onMap(34, -74).y()) << "north is up";
    EXPECT_LT(onMap(34, -117).x(), onMap(34, -74).x()) << "west is left";
    EXPECT_FALSE(onMap(Unit())) << "not at 0, 0";
    EXPECT_FALSE(onMap(unitAt(QStringLiteral("A"), 91, 0)));
    EXPECT_FALSE(onMap(unitAt(QStringLiteral("A"), std::numeric_limits<double>::quiet_NaN(), 0)));
    EXPECT_TRUE(onMap(unitAt(QStringLiteral("A"), 41, -74)));
}

TEST(FleetMap, ClustersHoldEveryUnitOnceAndPartWhenLookedAtCloser)
{
    Places places;
    std::mt19937 chance(3);
    std::normal_distribution<double> near(0, 0.02);
    for (quint32 i = 0; i < 1000; ++i)
        places.placed.emplace_back(i, i % 4 == 0 ? onMap(34 + near(chance), -117 + near(chance))
                                                 : onMap(41 + near(chance), -74 + near(chance)));
    size_t before = 0;
    for (const double scale : {1'000.0, 1'000'000.0, 10'000'000.0}) {
        const auto clusters = clustersOf(places, 72 / scale, [scale](size_t) { return 12 / scale; });
        EXPECT_GT(clusters.size(), before);
        before = clusters.size();
        std::set<quint32> seen;
        for (const Cluster &cluster : clusters)
            for (const quint32 unit : cluster.units)
                EXPECT_TRUE(seen.insert(unit).second);
        EXPECT_EQ(seen.size(), 1000U);
        for (size_t i = 1; i < clusters.size(); ++i)
            EXPECT_GE(clusters[i - 1].units.size(), clusters[i].units.size()) << "largest first";
    }
    EXPECT_EQ(clustersOf(places, 72 / 1'000.0, [](size_t) { return 12 / 1'000.0; }).size(), 2U)
        << "two cities, far apart";
}

/// Marks grow with their units, as they do on the screen.
double reachAt(double scale, size_t units)
{
    return (units == 1 ? 10 : 16 + 3.5 * std::log10(static_cast<double>(units))) / scale;
}

TEST(FleetMap, NoMarkLiesOnAnotherWhereverUnitsAre)
{
    int merged = 0; // of cells side by side, or the test would show nothing
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 chance(seed);
        std::uniform_real_distribution<double> anywhere(0.2, 0.3);
        std::normal_distribution<double> near(0, 0.002);
        Places places;
        const int towns = 1 + static_cast<int>(chance() % 5), count = 20 + static_cast<int>(chance() % 400);
        std::vector<QPointF> middles;
        for (int town = 0; town < towns; ++town)
            middles.emplace_back(anywhere(chance), anywhere(chance));
        for (quint32 i = 0; i < static_cast<quint32>(count); ++i) {
            const QPointF town = middles[chance() % middles.size()];
            places.placed.emplace_back(i, seed % 2 == 0 ? QPointF(anywhere(chance), anywhere(chance))
                                                        : town + QPointF(near(chance), near(chance)));
        }
        const double scale = std::exp2(8 + static_cast<double>(chance() % 10));
        const MarkReach reach = [scale](size_t units) { return reachAt(scale, units); };
        const auto clusters = clustersOf(places, 72 / scale, reach);
        merged += static_cast<int>(clustersOf(places, 72 / scale, [](size_t) { return 1e-12; }).size()) -
                  static_cast<int>(clusters.size());
        std::set<quint32> seen;
        for (size_t a = 0; a < clusters.size(); ++a) {
            QPointF sum;
            for (const quint32 unit : clusters[a].units) {
                EXPECT_TRUE(seen.insert(unit).second);
                sum += places.placed[unit].second;
            }
            sum /= static_cast<double>(clusters[a].units.size());
            EXPECT_NEAR(sum.x(), clusters[a].middle.x(), 1e-9) << "in the middle of its units";
            EXPECT_NEAR(sum.y(), clusters[a].middle.y(), 1e-9);
            for (size_t b = a + 1; b < clusters.size(); ++b) {
                const double least =
                    reachAt(scale, clusters[a].units.size()) + reachAt(scale, clusters[b].units.size());
                EXPECT_FALSE(std::abs(clusters[a].middle.x() - clusters[b].middle.x()) < least &&
                             std::abs(clusters[a].middle.y() - clusters[b].middle.y()) < least)
                    << "marks " << a << " and " << b;
            }
        }
        EXPECT_EQ(seen.size(), static_cast<size_t>(count));
    }
    EXPECT_GT(merged, 60);
}

TEST(FleetMap, UnitsOnBothSidesOfACellsEdgeAreOneMarkAndThoseApartStayTwo)
{
    const MarkReach reach = [](size_t units) { return units == 1 ? 8 / 1'000.0 : 15 / 1'000.0; };
    const double edge = 72 / 1'000.0;
    const auto marks = [&](double apart) {
        Places places;
        places.placed = {{0, {edge - apart / 2, 0.01}}, {1, {edge + apart / 2, 0.01}}};
        return clustersOf(places, edge, reach).size();
    };
    EXPECT_EQ(marks(15 / 1'000.0), 1U);
    EXPECT_EQ(marks(17 / 1'000.0), 2U);
    EXPECT_TRUE(clustersOf({}, edge, reach).empty());
}

TEST(FleetMap, AnAreaFiltersAsTheServerAndTheTableDo)
{
    const Area area{40.5, -74.5, 41.5, -73.5};
    EXPECT_EQ(areaFrom(toText(area)), area);
    for (const char *bad :
         {"", "1,2,3", "1,2,3,x", "41,-74,40,-73", "40,-73,41,-74", "91,0,92,0", "nan,0,1,1", "0,0,1,181"})
        EXPECT_FALSE(areaFrom(QString::fromLatin1(bad))) << bad;
    UnitFilter filter;
    filter.area = area;
    const auto back = filterFrom(toQuery(filter));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, filter);
    EXPECT_FALSE(filterFrom(QUrlQuery(QStringLiteral("area=here"))));
    std::vector<Unit> units{unitAt(QStringLiteral("A"), 41, -74), unitAt(QStringLiteral("B"), 34, -117), Unit()};
    units[2].serial = QStringLiteral("C");
    UnitTable table(units);
    table.show(filter);
    EXPECT_EQ(table.rows(), std::vector<quint32>{0});
    EXPECT_TRUE(filter.passes(units[0]));
    EXPECT_FALSE(filter.passes(units[1]) || filter.passes(units[2]));
}

} // namespace wm::fleet
