// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kTick = 45;
constexpr Mil kPast = 40;       ///< extension lines reach past the dimension line
constexpr Mil kSideOff = 170;   ///< of the property's dimensions
constexpr Mil kLeastSide = 350; ///< shorter sides of the property are not dimensioned

/// Unit step along a stroke in mil, scaled.
Point along(Point from, Point to, Mil by)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double length = std::hypot(dx, dy);
    return {static_cast<Mil>(std::lround(dx / length * by)), static_cast<Mil>(std::lround(dy / length * by))};
}

/// Where the text of a dimension line may stand, best first.
QList<Point> textCorners(Point from, Point to, const Rect &box)
{
    const Point middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
    QList<Point> corners;
    const bool level = std::abs(to.x - from.x) >= std::abs(to.y - from.y);
    const Mil half = (level ? std::abs(to.x - from.x) : std::abs(to.y - from.y)) / 2;
    for (const Mil off : {40, 60, 90, 130, 180}) {
        for (Mil slide = 0; slide <= std::max(half, 1); slide += 120) {
            for (const int sign : {1, -1}) {
                const Mil x = middle.x + sign * slide;
                const Mil y = middle.y + sign * slide;
                if (level) {
                    corners.append({x - box.width / 2, middle.y - off - box.height});
                    corners.append({x - box.width / 2, middle.y + off});
                } else {
                    corners.append({middle.x + off, y - box.height / 2});
                    corners.append({middle.x - off - box.width, y - box.height / 2});
                }
            }
        }
        // Beyond the ends, for short dimensions.
        if (level) {
            corners.append({std::max(from.x, to.x) + off, middle.y - box.height / 2});
            corners.append({std::min(from.x, to.x) - off - box.width, middle.y - box.height / 2});
        } else {
            corners.append({middle.x - box.width / 2, std::max(from.y, to.y) + off});
            corners.append({middle.x - box.width / 2, std::min(from.y, to.y) - off - box.height});
        }
    }
    return corners;
}

void strokeOf(Plan &plan, Point from, Point to, const QString &path)
{
    plan.ground.stroke({from, to});
    plan.sheet.line({from, to}, Layer::Dimension, Stroke::Thin, Part::Dimension, {}, path);
}

/// Sides of the property: each level or upright length once, and each slanted side.
void dimensionProperty(Plan &plan)
{
    if (plan.property.size() < 3)
        return;
    QList<std::pair<bool, double>> done; // level?, feet
    const Feet middle = plan.extent.centre();
    for (qsizetype index = 0; index < plan.property.size(); ++index) {
        // The far sides first: top and the side away from the callouts.
        Feet from = plan.property.at(index);
        Feet to = plan.property.at((index + 1) % plan.property.size());
        const double feet = distance(from, to);
        if (plan.view.length(feet) < kLeastSide)
            continue;
        const bool level = std::abs(from.y - to.y) < 0.01;
        const bool upright = std::abs(from.x - to.x) < 0.01;
        const bool above = level && from.y > middle.y;
        const bool aside = upright && (plan.callLeft ? from.x > middle.x : from.x < middle.x);
        const auto twin = [&](const auto &one) { return one.first == level && std::abs(one.second - feet) < 0.01; };
        const auto opposite = [&] {
            for (qsizetype other = 0; other < plan.property.size(); ++other) {
                const Feet a = plan.property.at(other);
                const Feet b = plan.property.at((other + 1) % plan.property.size());
                if (other != index && std::abs(distance(a, b) - feet) < 0.01 &&
                    ((level && std::abs(a.y - b.y) < 0.01) || (upright && std::abs(a.x - b.x) < 0.01)))
                    return true;
            }
            return false;
        };
        if ((level || upright) && (std::any_of(done.begin(), done.end(), twin) || (!above && !aside && opposite())))
            continue;
        const Point a = plan.view.at(from);
        const Point b = plan.view.at(to);
        const Feet probe = (from + to) * 0.5 + Feet{-(to.y - from.y), to.x - from.x} * (0.001);
        const bool leftIsInside = within(plan.property, probe);
        const Point step = along(a, b, leftIsInside ? kSideOff : -kSideOff);
        const Point offset{-step.y, step.x}; // outward, on the sheet
        if (dimension(plan, a, b, offset, feet, QStringLiteral("drawings.plot.property_line[%1]").arg(index)) &&
            (level || upright))
            done.append({level, feet});
    }
}

/// How far from a place on the building to the property line straight in one direction; nothing when it meets none.
std::optional<double> toProperty(const Plan &plan, Feet from, Feet way)
{
    std::optional<double> nearest;
    for (qsizetype index = 0; index < plan.property.size(); ++index) {
        const Feet a = plan.property.at(index);
        const Feet b = plan.property.at((index + 1) % plan.property.size());
        const Feet side = b - a;
        const double crossed = way.x * side.y - way.y * side.x;
        if (std::abs(crossed) < 1e-9)
            continue;
        const Feet gap = a - from;
        const double reach = (gap.x * side.y - gap.y * side.x) / crossed;
        const double part = (gap.x * way.y - gap.y * way.x) / crossed;
        if (reach > 0 && part >= 0 && part <= 1 && (!nearest || reach < *nearest))
            nearest = reach;
    }
    return nearest;
}

/// Distance of one face of the building to the property line, where nothing else is drawn.
void setback(Plan &plan, Feet way, const QString &name)
{
    double outermost = -1e9;
    for (const Feet corner : plan.building)
        outermost = std::max(outermost, corner.x * way.x + corner.y * way.y);
    for (qsizetype index = 0; index < plan.building.size(); ++index) {
        const Feet a = plan.building.at(index);
        const Feet b = plan.building.at((index + 1) % plan.building.size());
        const auto reach = [&](Feet one) { return one.x * way.x + one.y * way.y; };
        if (std::abs(reach(a) - outermost) > 0.01 || std::abs(reach(b) - outermost) > 0.01)
            continue;
        for (const double part : {0.08, 0.92, 0.2, 0.8, 0.35, 0.65, 0.5}) {
            const Feet from = a + (b - a) * part;
            const auto feet = toProperty(plan, from, way);
            if (!feet)
                continue;
            const Feet to = from + way * *feet;
            const Point start = plan.view.at(from);
            const Point end = plan.view.at(to);
            if (!plan.ground.strokeFree(start, end) || plan.view.length(*feet) < 60)
                continue;
            if (dimension(plan, start, end, {}, *feet, QStringLiteral("drawings.plot.building_outline.") + name))
                return;
        }
        return;
    }
}

void dimensionDisconnect(Plan &plan)
{
    const DisconnectPlace *main = mainDisconnect(plan);
    if (!main)
        return;
    const Placed *meter = placedWith(plan, QStringLiteral("meter"));
    const Placed *disconnect = placedWith(plan, main->key);
    if (!meter || !disconnect || distance(meter->at, disconnect->at) <= 0)
        return;
    const Point a = plan.view.at(meter->at);
    const Point b = plan.view.at(disconnect->at);
    const QString path = main->path + QStringLiteral(".distance_to_meter_ft");
    const QStringList ids = plan.input.ids(QStringLiteral("meter_to_disconnect_dimension"));
    const Feet out = meter->outward();
    for (const Mil off : {300, 240, 420, -160, -240, -340, 540}) {
        Point offset{static_cast<Mil>(out.x * off), static_cast<Mil>(-out.y * off)};
        if (!meter->onWall()) {
            const Point step = along(a, b, off);
            offset = {-step.y, step.x};
        }
        if (dimension(plan, a, b, offset, *main->toMeterFt, path, ids))
            return;
    }
    plan.notes.append(QStringLiteral("NO ROOM ON THE PLAN FOR THE DIMENSION BETWEEN %1 AND %2: %3.")
                          .arg(meter->tag, disconnect->tag, feetInches(*main->toMeterFt)));
}

} // namespace

const DisconnectPlace *mainDisconnect(const Plan &plan)
{
    const DisconnectPlace *other = nullptr;
    for (const DisconnectPlace &one : plan.facts.disconnects) {
        if (!one.toMeterFt)
            continue;
        if (plan.site().text(one.path + QStringLiteral(".role")) == "ac_disconnect"_L1)
            return &one;
        if (!other)
            other = &one;
    }
    return other;
}

bool dimension(Plan &plan, Point from, Point to, Point offset, double feet, const QString &path, const QStringList &ids)
{
    const Point a = from + offset;
    const Point b = to + offset;
    if (a == b)
        return false;
    const QString words = dimensionText(feet);
    const Rect box = linesBox({}, {words}, false);
    const Rect &room = plan.room;
    for (const Point &end : {a, b}) {
        if (!room.holds({end.x - kTick, end.y - kTick, 2 * kTick, 2 * kTick}))
            return false;
    }
    // The strokes first, so that the text keeps clear of them; they must not run through what is written already.
    const auto outer = [&](Point start) {
        const Point past = along({}, offset, kPast);
        return std::pair(start + along({}, offset, kPast / 2), start + offset + past);
    };
    const bool extended = offset != Point{};
    Ground tried = plan.ground;
    QList<std::pair<Point, Point>> strokes{{a, b}};
    if (extended)
        strokes += {outer(from), outer(to)};
    for (const Point &end : {a, b})
        strokes.append({end + Point{-kTick, kTick}, end + Point{kTick, -kTick}});
    for (const auto &[start, end] : strokes) {
        if (!tried.textsFree(start, end))
            return false;
        tried.stroke({start, end});
    }
    const QList<Point> corners = textCorners(a, b, box);
    const auto free = std::find_if(corners.begin(), corners.end(), [&](Point corner) {
        const Rect place{corner.x, corner.y, box.width, box.height};
        return room.holds(place) && tried.free(place, Ground::Over::Outlines) && tried.free(place);
    });
    if (free == corners.end())
        return false;
    for (const auto &[start, end] : strokes)
        strokeOf(plan, start, end, path);
    plan.lines(*free, {words}, false, Layer::Dimension, Part::Dimension, {}, path, ids, false);
    return true;
}

void drawDimensions(Plan &plan)
{
    if (plan.view.feetPerInch() == 0)
        return;
    dimensionDisconnect(plan);
    dimensionProperty(plan);
    if (plan.property.size() < 3 || plan.building.size() < 3)
        return;
    setback(plan, {0, -1}, QStringLiteral("south"));
    setback(plan, {0, 1}, QStringLiteral("north"));
    setback(plan, {-1, 0}, QStringLiteral("west"));
    setback(plan, {1, 0}, QStringLiteral("east"));
}

} // namespace wm::drawings
