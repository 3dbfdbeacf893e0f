// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <algorithm>
#include <array>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

/// The part of a stroke that lies in a rectangle (Liang and Barsky); nothing where it lies beside it.
std::optional<std::pair<Point, Point>> clipped(Point from, Point to, const Rect &rect)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    double first = 0;
    double last = 1;
    const std::array<std::pair<double, double>, 4> sides{{{-dx, static_cast<double>(from.x) - rect.x},
                                                          {dx, static_cast<double>(rect.right()) - from.x},
                                                          {-dy, static_cast<double>(from.y) - rect.y},
                                                          {dy, static_cast<double>(rect.bottom()) - from.y}}};
    for (const auto &[way, room] : sides) {
        if (way == 0) {
            if (room < 0)
                return std::nullopt;
            continue;
        }
        const double part = room / way;
        (way < 0 ? first : last) = way < 0 ? std::max(first, part) : std::min(last, part);
    }
    if (first >= last)
        return std::nullopt;
    const auto at = [&](double part) {
        return Point{from.x + static_cast<Mil>(std::lround(dx * part)),
                     from.y + static_cast<Mil>(std::lround(dy * part))};
    };
    return std::pair{at(first), at(last)};
}

Extent extentOf(const Outline &outline)
{
    Extent extent;
    extent.add(outline);
    return extent;
}

QString streetWords(Plan &plan)
{
    const QString name =
        plan.sheet.fact(QStringLiteral("drawings.plot.street_name"), QStringLiteral("STREET"), QStringLiteral("name"));
    const QString side = plan.site().text(QStringLiteral("drawings.plot.street_side")).value_or(QString());
    return name + QStringLiteral(" (STREET") +
           (side.isEmpty() ? QString() : QStringLiteral(", ") + planNorth(plan) + onSheet(side)) + u')';
}

void drawStreet(Plan &plan, const Rect &lot)
{
    constexpr Mil off = 60;
    const QString path = QStringLiteral("drawings.plot.street_side");
    const QString side = plan.site().text(path).value_or(QString());
    QList<Point> edge;
    if (side == "south"_L1 || side == "north"_L1) {
        const Mil y = side == "south"_L1 ? lot.bottom() + off : lot.y - off;
        edge = {{lot.x, y}, {lot.right(), y}};
    } else if (side == "east"_L1 || side == "west"_L1) {
        const Mil x = side == "east"_L1 ? lot.right() + off : lot.x - off;
        edge = {{x, lot.y}, {x, lot.bottom()}};
    } else {
        plan.sheet.missing(path, QStringLiteral("plot plan: side of the street"));
        return;
    }
    plan.sheet.line(edge, Layer::Property, Stroke::Thin, Part::Outline, {}, path);
}

/// How far the building stands from the property line each way, straight on from its outermost face.
QString setbackWords(const Plan &plan)
{
    const Extent lot = extentOf(plan.property);
    const Extent house = extentOf(plan.building);
    const QString plain = planNorth(plan);
    const auto way = [&plain](double feet, const char *name) {
        return feetInches(feet) + u' ' + plain + QLatin1StringView(name);
    };
    return QStringList{way(lot.high().y - house.high().y, "NORTH"), way(house.low().y - lot.low().y, "SOUTH"),
                       way(lot.high().x - house.high().x, "EAST"), way(house.low().x - lot.low().x, "WEST")}
        .join(QStringLiteral(", "));
}

} // namespace

QList<QList<Point>> seenOf(const QList<Point> &points, bool closed, const Rect &window)
{
    QList<QList<Point>> all;
    for (qsizetype index = closed ? 0 : 1; index < points.size(); ++index) {
        const auto stroke = clipped(points.at(index == 0 ? points.size() - 1 : index - 1), points.at(index), window);
        if (!stroke)
            continue;
        if (!all.isEmpty() && all.last().last() == stroke->first)
            all.last().append(stroke->second);
        else
            all.append({stroke->first, stroke->second});
    }
    return all;
}

void drawKeyPlan(Plan &plan)
{
    constexpr Mil side = plot::kKeySide;
    constexpr Mil street = 75; // room for its line
    const Rect room{plan.keyRoom.right() - side - street, plan.keyRoom.y + street, side, side};
    const Extent lot = extentOf(plan.property);
    const int scale = plotScale(lot.width(), lot.height(), side, side);
    const PlotView view(scale, lot.centre(), room.centre());
    const QString path = QStringLiteral("drawings.plot.property_line");
    plan.sheet.add(
        {Polyline{view.at(plan.property), true}, Layer::Property, Stroke::Property, Part::Outline, {}, path});
    const Point low = view.at(lot.low());
    const Point far = view.at(lot.high());
    const Rect bounds{low.x, far.y, far.x - low.x, low.y - far.y};
    drawStreet(plan, bounds);
    // What the plan beside it shows, never smaller than can be seen.
    const Point middle = view.at(plan.extent.centre());
    const auto seen = [&view](double feet) { return std::max(plot::kSmallest, view.length(feet)); };
    const Mil wide = seen(plan.extent.width());
    const Mil high = seen(plan.extent.height());
    const Rect part{middle.x - wide / 2, middle.y - high / 2, wide, high};
    plan.sheet.add(
        {Polyline{{{part.x, part.y}, {part.right(), part.y}, {part.right(), part.bottom()}, {part.x, part.bottom()}},
                  true,
                  true},
         Layer::Building,
         Stroke::Thin,
         Part::Outline,
         {},
         QStringLiteral("drawings.plot.building_outline")});
    plan.ground.body(plan.keyRoom);
    const Mil width = room.x - street - plan.keyRoom.x;
    plan.lines({plan.keyRoom.x, plan.keyRoom.y},
               {QStringLiteral("KEY PLAN"), QStringLiteral("1 IN = %1 FT").arg(scale)}, true, Layer::Text, Part::Label,
               {}, path, {}, false);
    constexpr qsizetype most = 5; // lines beside the lot
    const QString name = streetWords(plan);
    const QStringList lines = wrapped(name, width, Capital::Body, false);
    if (lines.size() > most)
        plan.notes.append(QStringLiteral("STREET: ") + name + u'.');
    plan.lines({plan.keyRoom.x, plan.keyRoom.y + 400},
               lines.size() > most ? QStringList{QStringLiteral("STREET: SEE NOTES")} : lines, false, Layer::Text,
               Part::Label, {}, QStringLiteral("drawings.plot.street_name"), {}, false);
    plan.notes.append(
        QStringLiteral("THE PLAN SHOWS PART OF THE LOT; THE KEY PLAN SHOWS ALL OF IT, WITH THAT PART FILLED."));
    if (plan.building.size() >= 3)
        plan.notes.append(QStringLiteral("BUILDING TO THE OUTERMOST PROPERTY LINE: %1.").arg(setbackWords(plan)));
}

} // namespace wm::drawings
