// SPDX-License-Identifier: GPL-3.0-or-later
// The units as a chart, on the map and in saved views, and their provisioning, beside the real service.
#include "core/fleet/unit_files.h"
#include "tests/ui/fleet_world.h"
#include "ui/models/fleet_chart_view.h"
#include "ui/models/fleet_map_view.h"
#include "ui/style/tokens.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtGui/QPainter>

namespace {

using namespace wm;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using ui::Fleet;

/// Thirty of the units around New York, fifteen at Hemet, five nobody knows where.
QByteArray placedList(const sync::test::UnitKeys &keys)
{
    QByteArray text = "serial,model,meter_form,key,address,city,state,zip,latitude,longitude\r\n";
    int number = 0;
    for (const QString &serial : keys.serials()) {
        const bool east = number < 30;
        text += serial.toLatin1() + ",S-B-5-02-IH-10-60A,2S," + keys.of(serial).publicKey().toHex() + ",1 Elm Street," +
                (east ? "White Plains,NY,10601," : "Hemet,CA,92543,");
        if (number < 45)
            text += QByteArray::number((east ? 41.03 : 33.74) + 0.001 * number, 'f', 4) + ',' +
                    QByteArray::number(east ? -73.76 : -116.97, 'f', 4);
        else
            text += ',';
        text += "\r\n";
        ++number;
    }
    return text;
}

class FleetLooks : public test::FleetWindow
{
protected:
    ui::FleetChart &chart() { return *fleet().chart(); }
    ui::FleetMap &map() { return *fleet().map(); }
    void charted()
    {
        ASSERT_TRUE(until([this] { return !chart().loading() && chart().count() > 0; }))
            << chart().problem().toStdString();
    }
};

QImage painted(QQuickPaintedItem &item)
{
    QImage image(item.size().toSize(), QImage::Format_RGB32);
    image.fill(ui::Tokens::instance().surface());
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

/// Whether anything of that colour, or nearly, is in a column of a picture.
bool columnHas(const QImage &image, int x, const QColor &colour, int top, int bottom)
{
    for (int y = top; y < bottom; ++y) {
        const QColor here = image.pixelColor(x, y);
        if (std::abs(here.red() - colour.red()) + std::abs(here.green() - colour.green()) +
                std::abs(here.blue() - colour.blue()) <
            90)
            return true;
    }
    return false;
}

TEST_F(FleetLooks, AUnitsChartIsOfItsMeasurementsAndSaysWhatItShows)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(6 * 60min);
    look();
    fleet().openUnit(u"SIM-007"_qs);
    charted();
    EXPECT_EQ(chart().subject(), u"SIM-007"_qs);
    EXPECT_EQ(chart().kind(), u"produced"_qs) << "what the manual begins with";
    EXPECT_TRUE(chart().hourly());
    EXPECT_GE(chart().count(), 6);
    for (const fleet::ChartPoint &point : chart().chart().points)
        EXPECT_EQ(point.atMs % 3'600'000, 0);
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("points."));
    EXPECT_THAT(chart().summary().toStdString(), Not(HasSubstr("gap")));
    const int hours = chart().count();
    chart().setHourly(false);
    ASSERT_TRUE(until([&] { return chart().count() > 2 * hours; }));
    chart().setKind(u"voltage"_qs);
    ASSERT_TRUE(until([this] { return chart().readout().isEmpty() && chart().said().first.value > 200; }));
    // The point at hand, by its keys.
    chart().endPoint(true);
    EXPECT_THAT(chart().readout().toStdString(), HasSubstr("V"));
    const QString last = chart().readout();
    chart().movePoint(-1);
    EXPECT_NE(chart().readout(), last);
    chart().lockPoint();
    const QString held = chart().readout();
    chart().pointAt(chart().fromMs());
    EXPECT_EQ(chart().readout(), held) << "held";
    chart().unlockPoint();
    chart().pointAt(chart().fromMs());
    EXPECT_NE(chart().readout(), held);
    // Closer, moved, all of it again; never beyond what was fetched.
    const int all = chart().count();
    chart().zoomBy(4);
    EXPECT_LT(chart().count(), all);
    EXPECT_FALSE(chart().whole());
    chart().panBy(-100);
    EXPECT_EQ(chart().fromMs(), chart().fullFromMs());
    chart().seeAll();
    EXPECT_TRUE(chart().whole());
    EXPECT_EQ(chart().count(), all);
    fleet().unit()->close();
    EXPECT_FALSE(chart().isOpen());
    EXPECT_EQ(chart().count(), 0) << "nothing of it stands under another title";
}

TEST_F(FleetLooks, OfManyItIsTheSumAndAFilterChartsThoseThatPass)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(4 * 60min);
    look();
    fleet().setView(Fleet::Chart);
    charted();
    EXPECT_EQ(chart().chart().units, test::kUnits);
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("sum of 50 units"));
    const double fifty = chart().said().last.value;
    fleet().setView(Fleet::Table);
    fleet().apply({{u"serial"_qs, u"-01"_qs}});
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    fleet().setView(Fleet::Chart);
    charted();
    EXPECT_EQ(chart().chart().units, 10);
    EXPECT_DOUBLE_EQ(chart().said().last.value * 5, fifty) << "each of them produced the same";
    EXPECT_TRUE(line.targets.filter(QStringLiteral("serial=SIM-010")).size() > 0) << "few are asked for one by one";
    chart().setKind(u"power"_qs);
    fleet().clearFilter();
    ASSERT_TRUE(until([this] { return chart().chart().units == test::kUnits; }));
    EXPECT_EQ(chart().kind(), u"produced"_qs) << "CD-DATA-07";
}

TEST_F(FleetLooks, FewUnitsHaveALineEachWithItsNumberAndValue)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(6 * 60min);
    look();
    fleet().setView(Fleet::Chart);
    charted();
    EXPECT_FALSE(chart().few()) << "fifty are one line";
    chart().show({u"SIM-003"_qs, u"SIM-004"_qs, u"SIM-005"_qs}, false, u"3 units"_qs, 15 * 60'000,
                 chart().fullToMs() + 1);
    charted();
    ASSERT_TRUE(chart().few());
    EXPECT_TRUE(chart().eachShown()) << "what the manual begins with (CD-DATA-02)";
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("A line for each of 3 units."));
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("SIM-004: first"));
    const QVariantList lines = chart().lines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).toMap().value(u"serial"_qs), u"SIM-003"_qs);
    EXPECT_THAT(lines.at(0).toMap().value(u"value"_qs).toString().toStdString(), HasSubstr("kWh"));
    chart().setKind(u"power"_qs);
    ASSERT_TRUE(until([this] { return chart().kind() == u"power"_qs && chart().wish().measure == 2; }));
    const fleet::Chart &shown = chart().chart();
    chart().look(static_cast<double>(shown.points.front().atMs), static_cast<double>(shown.points.back().atMs));
    ui::FleetChartView view;
    view.setSize({900, 400});
    view.setChart(&chart());
    const QImage image = painted(view);
    // The units are alike, so that their lines lie on each other; their numbers stand apart, each in its colour.
    QList<int> places;
    for (size_t index = 0; index < shown.lines.size(); ++index) {
        int place = -1;
        for (int x = image.width() - 1; x >= 0 && place < 0; --x)
            place = columnHas(image, x, ui::FleetChart::colorOf(index), 0, image.height()) ? x : -1;
        EXPECT_GE(place, 0) << index;
        EXPECT_FALSE(places.contains(place)) << index;
        places.append(place);
    }
    EXPECT_TRUE(chart().csv().startsWith("Sampled At,Local Time,SIM-003 ")) << chart().csv().left(80).toStdString();
    chart().setEach(false);
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("sum of 3 units"));
    EXPECT_TRUE(chart().lines().isEmpty());
    EXPECT_FALSE(chart().csv().contains("SIM-003"));
}

TEST_F(FleetLooks, AFileOfTheChartHoldsExactlyWhatIsSeen)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(5 * 60min);
    look();
    fleet().openUnit(u"SIM-003"_qs);
    charted();
    chart().setKind(u"produced-interval"_qs);
    ASSERT_TRUE(until([this] { return chart().wish().perInterval && chart().count() > 0; }));
    chart().zoomBy(2);
    const QString file = data.filePath(u"chart.csv"_qs);
    fleet().saveChart(QUrl::fromLocalFile(file));
    ASSERT_TRUE(until([this] { return !fleet().files()->running(); }));
    EXPECT_FALSE(fleet().files()->failed()) << fleet().files()->words().toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    QByteArray expected = fleet::chartHeader(u"Energy produced, in each interval kWh"_qs);
    int seen = 0;
    for (const fleet::ChartPoint &point : chart().chart().points)
        if (point.atMs >= chart().fromMs() && point.atMs <= chart().toMs()) {
            expected += fleet::chartLine(point, 0);
            ++seen;
        }
    EXPECT_EQ(written.readAll(), expected);
    EXPECT_EQ(seen, chart().count());
    EXPECT_LT(seen, static_cast<int>(chart().chart().points.size())) << "only a part of it was looked at";
}

TEST_F(FleetLooks, WhereNoReportCameThereIsNoLine)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(3 * 60min);
    // For a day nobody heard of it, and what it measured then is lost, too.
    office.clock.advance(30h);
    sim::FleetCollar::Memory memory = collars[2].memory();
    memory.measuredMs = 0;
    memory.kept.clear();
    memory.waiting.clear();
    collars[2] = sim::FleetCollar(u"SIM-003"_qs, 15, {}, memory);
    live(3 * 60min);
    look();
    fleet().openUnit(u"SIM-003"_qs);
    charted();
    chart().setHourly(false);
    chart().setKind(u"voltage"_qs);
    ASSERT_TRUE(until([this] { return chart().said().first.value > 200 && chart().said().gaps == 1; }))
        << chart().summary().toStdString();
    EXPECT_THAT(chart().summary().toStdString(), HasSubstr("without a report"));
    ui::FleetChartView view;
    view.setSize({900, 400});
    view.setChart(&chart());
    const QImage image = painted(view);
    const QColor colour = ui::Tokens::instance().accent();
    const double volts = chart().said().last.value;
    const auto middle = (chart().said().longestFromMs + chart().said().longestToMs) / 2;
    const int x = static_cast<int>(view.placeOf(middle, volts).x());
    EXPECT_FALSE(columnHas(image, x, colour, 5, 280)) << "a line across a gap";
    const int drawn = static_cast<int>(view.placeOf(chart().said().last.atMs, volts).x()) - 2;
    EXPECT_TRUE(columnHas(image, drawn, colour, 5, 290));
}

TEST_F(FleetLooks, WhileTheOfficeIsAwayTheChartSaysSoAndAnotherAccountSeesNoneOfIt)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    live(120min);
    look();
    line.away = true;
    fleet().openUnit(u"SIM-003"_qs);
    fleet().setView(Fleet::Chart);
    ASSERT_TRUE(until([this] { return !chart().loading(); }));
    EXPECT_FALSE(chart().problem().isEmpty());
    line.away = false;
    chart().fetch();
    charted();
    app->office()->leave();
    EXPECT_EQ(chart().count(), 0);
    EXPECT_EQ(fleet().view(), Fleet::Table);
}

TEST_F(FleetLooks, TheMapHasWhoHasAPlaceAndCountsWhoHasNone)
{
    provisionAll(placedList(keys));
    join(linkFor(u"admin"_qs));
    look();
    fleet().setView(Fleet::Map);
    EXPECT_EQ(map().placed(), 45);
    EXPECT_THAT(map().unplaced().toStdString(), HasSubstr("5 units have no latitude"));
    ASSERT_TRUE(until([this] { return !map().outlines().empty(); }));
    ui::FleetMapView view;
    view.setSize({900, 500});
    view.setMap(&map());
    view.fit();
    EXPECT_THAT(map().summary().toStdString(), HasSubstr("45 units on the map, at 2 marks"));
    EXPECT_THAT(map().summary().toStdString(), HasSubstr("30 units, White Plains, NY"));
    const QPointF plains = view.placeOf(fleet::onMap(41.045, -73.76));
    EXPECT_TRUE(columnHas(painted(view), static_cast<int>(plains.x()), ui::Tokens::instance().accent(),
                          static_cast<int>(plains.y()) - 30, static_cast<int>(plains.y()) + 30));
    view.pickNext(1);
    EXPECT_EQ(map().pickedTitle(), u"30 units, White Plains, NY"_qs);
    EXPECT_EQ(map().picked()->count(), 30);
    view.pickNext(1);
    EXPECT_EQ(map().pickedTitle(), u"15 units, Hemet, CA"_qs);
    const QPointF hemet = view.placeOf(fleet::onMap(33.77, -116.97));
    map().letGo();
    view.pick(hemet.x() + 5, hemet.y());
    EXPECT_EQ(map().pickedTitle(), u"15 units, Hemet, CA"_qs) << "a finger finds it";
    fleet().filterPicked();
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    EXPECT_EQ(fleet().units()->listed(), 15);
    EXPECT_EQ(map().placed(), 15);
    EXPECT_TRUE(map().unplaced().isEmpty());
    EXPECT_EQ(fleet().filterWords().size(), 1);
    view.fit();
    map().marksAt(1e9);
    EXPECT_THAT(map().summary().toStdString(), HasSubstr("at 15 marks")) << "looked at closely, each is its own";
}

TEST_F(FleetLooks, ViewsAreKeptOnThisDeviceForThisAccount)
{
    provisionAll();
    join(linkFor(u"admin"_qs));
    look();
    apply({{u"serial"_qs, u"-01"_qs}, {u"relay"_qs, u"shut"_qs}});
    fleet().units()->sort(fleet::Column::LastReport, true);
    fleet().units()->setColumns({u"installer"_qs, u"status"_qs, u"nonsense"_qs});
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    fleet().views()->save(u" Mine "_qs);
    ASSERT_EQ(fleet().views()->count(), 1);
    EXPECT_EQ(fleet().views()->rows()->details().first().label, u"Mine"_qs);
    EXPECT_THAT(fleet().views()->rows()->details().first().value.toStdString(), HasSubstr("Relay: Shut"));
    fleet().units()->setColumns(ui::FleetColumns::usual());
    fleet().units()->sort(fleet::Column::Serial, false);
    fleet().clearFilter();
    fleet().views()->save(u"All"_qs);
    fleet().views()->rename(u"All"_qs, u"mine"_qs);
    EXPECT_EQ(fleet().views()->rows()->details().last().label, u"All"_qs) << "that name is taken";
    fleet().views()->open(u"Mine"_qs);
    ASSERT_TRUE(until([this] { return !fleet().units()->working(); }));
    EXPECT_EQ(fleet().units()->listed(), 10);
    EXPECT_EQ(fleet().units()->sortedBy(), u"last_report"_qs);
    EXPECT_TRUE(fleet().units()->descending());
    EXPECT_EQ(fleet().units()->columns(), (QStringList{u"status"_qs, u"installer"_qs}));
    EXPECT_EQ(at(0, ui::FleetUnits::CellsRole).toStringList().size(), 2);
    fleet().views()->save(u"mine"_qs); // replaced, not doubled
    EXPECT_EQ(fleet().views()->count(), 2);
    fleet().views()->remove(u"All"_qs);
    EXPECT_EQ(app->settings()->fleetViews(u"admin@example.org https://office.example:8443"_qs).size(), 1);
    EXPECT_TRUE(app->settings()->fleetViews(u"other@example.org https://office.example:8443"_qs).isEmpty());
    start(); // the next day
    ASSERT_TRUE(until([this] { return app->office()->connected(); }));
    EXPECT_EQ(fleet().views()->count(), 1);
    app->office()->leave();
    EXPECT_EQ(fleet().views()->count(), 0) << "without the account there are none";
}

TEST_F(FleetLooks, UnitsAreAskedForFromTheWindow)
{
    const QByteArray token = admin().token(office);
    QByteArray list = keys.list();
    list.replace("SIM-050,S-B-5-02-IH-10-60A,2S," + keys.of(u"SIM-050"_qs).publicKey().toHex() +
                     ",1 Elm Street,White Plains,NY,10601",
                 "SIM-050,S-B-5-02-IH-10-60A,2S," + keys.of(u"SIM-050"_qs).publicKey().toHex() + ",,,,");
    ASSERT_TRUE(office.service->handOverUnits(list));
    join(linkFor(u"admin"_qs));
    look();
    fleet().openUnit(u"SIM-001"_qs);
    ASSERT_TRUE(until([this] { return fleet().unit()->found(); }));
    EXPECT_TRUE(fleet().mayProvision() && fleet().unit()->mayProvision());
    EXPECT_FALSE(fleet().unit()->mayUnprovision());
    fleet().provision(u"SIM-001"_qs);
    acted();
    EXPECT_THAT(fleet().outcome().toStdString(), HasSubstr("Provision Requested: SIM-001"));
    EXPECT_EQ(fleet().unit()->statusText(), u"Provisioning"_qs);
    EXPECT_FALSE(fleet().unit()->mayProvision());
    fleet().unprovision(u"SIM-001"_qs);
    acted();
    ASSERT_TRUE(until([this] { return fleet().unit()->found() && fleet().unit()->mayProvision(); }));
    fleet().unit()->close();
    fleet().units()->chooseAll();
    fleet().provisionChosen();
    ASSERT_TRUE(until([this] { return !fleet().acting() && !fleet().refreshing() && !fleet().units()->working(); }));
    EXPECT_THAT(fleet().outcome().toStdString(), HasSubstr("Provision Requested for 49 units. Refused for 1: SIM-050"));
    EXPECT_TRUE(fleet().outcomeBad());
    apply({{u"status"_qs, u"provisioning"_qs}});
    EXPECT_EQ(fleet().units()->listed(), 49);
    // While nobody is there, one is tried and no more.
    look();
    fleet().units()->chooseAll();
    line.away = true;
    fleet().provisionChosen();
    ASSERT_TRUE(until([this] { return !fleet().acting(); }));
    EXPECT_THAT(fleet().outcome().toStdString(), HasSubstr("for 0 units. Refused for 49"));
}

// A hundred thousand points, a hundred thousand places: what a frame costs.
TEST(FleetLooksSpeed, ChartsAndMapsOfAHundredThousandStayFluid)
{
    fleet::Measurements measurements;
    constexpr qint64 kStart = 1'700'000'000'000 / 900'000 * 900'000;
    for (int i = 0; i < 100'000; ++i)
        measurements.add(u"A"_qs, fleet::sampleOf(kStart + qint64{900'000} * i,
                                                  {1, 60, 1, 0, 70, 0, i / 4.0, 240.0 + i % 97 / 10.0, 4}));
    fleet::ChartWish wish;
    wish.hourly = false;
    wish.measure = 7;
    const fleet::Chart chart = measurements.chart(wish);
    ASSERT_EQ(chart.points.size(), 100'000U);
    QElapsedTimer timer;
    timer.start();
    size_t few = 0;
    for (int frame = 0; frame < 20; ++frame)
        few = fleet::thinned(chart.points, chart.points.front().atMs, chart.points.back().atMs, 1000 + frame).size();
    const double perFrame = static_cast<double>(timer.elapsed()) / 20;
    EXPECT_LT(few, 4200U);
    EXPECT_LT(perFrame, 100) << "a tap is answered within 100 ms, on a busy machine, too";
    fleet::Places places;
    for (quint32 i = 0; i < 100'000; ++i)
        places.placed.emplace_back(i, fleet::onMap(25 + i % 997 * 0.024, -124 + i % 1013 * 0.056));
    timer.restart();
    const auto marksAt = [&](double scale) {
        return fleet::clustersOf(places, 72 / scale,
                                 [scale](size_t units) { return ui::FleetMap::radiusOf(units) / scale; });
    };
    const auto marks = marksAt(4096);
    const qint64 clustering = timer.elapsed();
    EXPECT_GT(marks.size(), 20U);
    EXPECT_LT(clustering, 1000);
    timer.restart();
    EXPECT_EQ(marksAt(10'000'000).size(), 100'000U) << "each alone";
    const qint64 alone = timer.elapsed();
    EXPECT_LT(alone, 5000);
    RecordProperty("thinning_us", static_cast<int>(perFrame * 1000));
    RecordProperty("clustering_ms", static_cast<int>(clustering));
    std::printf("thinning 100,000 points: %.2f ms; clustering 100,000 places: %lld ms, each alone: %lld ms\n", perFrame,
                static_cast<long long>(clustering), static_cast<long long>(alone));
}

} // namespace
