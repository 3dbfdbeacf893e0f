// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kRunOff = 32;        ///< a wall raceway is drawn beside its wall
constexpr Mil kHexagon = 115;      ///< half height of a conductor tag
constexpr Mil kLeastCell = 25;     ///< of the module grid; smaller ones would be a black patch
constexpr double kSamePlace = 0.3; ///< feet

/// Ledger ids that a piece of equipment answers by being drawn.
QStringList idsOf(const Plan &plan, const Placed &one)
{
    static const QMap<QString, QStringList> keys{
        {QStringLiteral("utility_meter"), {QStringLiteral("utility_meter"), QStringLiteral("service_equipment")}},
        {QStringLiteral("main_panel"), {QStringLiteral("service_equipment")}},
        {QStringLiteral("ac_disconnect"),
         {QStringLiteral("ac_disconnect"), QStringLiteral("disconnect_relative_to_meter")}},
        {QStringLiteral("ngom"), {QStringLiteral("ngom_panel")}},
        {QStringLiteral("ngom_grid_disconnect"), {QStringLiteral("ngom_disconnects")}},
        {QStringLiteral("ngom_generation_disconnect"), {QStringLiteral("ngom_disconnects")}},
        {QStringLiteral("line_side_point"), {QStringLiteral("line_side_connection_point")}},
        {QStringLiteral("inverter"), {QStringLiteral("major_components")}},
        {QStringLiteral("storage"), {QStringLiteral("major_components")}},
        {QStringLiteral("combiner_panel"), {QStringLiteral("major_components")}},
        {QStringLiteral("pv_array"), {QStringLiteral("major_components")}}};
    QStringList result;
    for (const QString &key : keys.value(one.kind))
        result += plan.input.ids(key);
    const Named *named = plan.names.find(one.key);
    if (one.kind == "ac_disconnect"_L1 && named &&
        plan.site().boolean(named->path + QStringLiteral(".fused")).value_or(false))
        result += plan.input.ids(QStringLiteral("fused_disconnect"));
    result.removeDuplicates();
    return result;
}

QList<Point> corners(const Rect &rect)
{
    return {{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}};
}

void drawGrid(Plan &plan, const Placed &one, const Rect &rect)
{
    const int columns = one.facts["module_columns"_L1].toInt();
    const int rows = one.facts["module_rows"_L1].toInt();
    if (columns < 1 || rows < 1) {
        plan.sheet.missing(one.path + QStringLiteral(".module_columns"), one.tag + QStringLiteral(": rows of modules"));
        return;
    }
    if (rect.width / columns < kLeastCell || rect.height / rows < kLeastCell)
        return;
    const auto stroke = [&](Point from, Point to) {
        plan.sheet.line({from, to}, Layer::Array, Stroke::Thin, Part::Outline, one.tag, one.path);
    };
    for (int column = 1; column < columns; ++column) {
        const Mil x = rect.x + static_cast<Mil>(std::lround(static_cast<double>(rect.width) * column / columns));
        stroke({x, rect.y}, {x, rect.bottom()});
    }
    for (int row = 1; row < rows; ++row) {
        const Mil y = rect.y + static_cast<Mil>(std::lround(static_cast<double>(rect.height) * row / rows));
        stroke({rect.x, y}, {rect.right(), y});
    }
}

/// A wall raceway's point is moved off the wall where equipment hangs there.
Point beside(const Plan &plan, Feet place, bool onWall)
{
    const Point at = plan.view.at(place);
    if (!onWall)
        return at;
    for (const Placed &one : plan.equipment) {
        if (one.onWall() && distance(one.at, place) < kSamePlace)
            return at +
                   Point{static_cast<Mil>(one.outward().x * kRunOff), static_cast<Mil>(-one.outward().y * kRunOff)};
    }
    return at;
}

/// The run to an array ends at its edge: the modules' own wiring is no raceway.
void endAtArrays(const Plan &plan, QList<Point> &points)
{
    for (const Placed &one : plan.equipment) {
        if (one.kind != "pv_array"_L1)
            continue;
        const Rect rect = equipmentRect(plan, one);
        Point &last = points.last();
        const Point before = points.at(points.size() - 2);
        if (!rect.holds({last.x, last.y, 0, 0}) || rect.holds({before.x, before.y, 0, 0}))
            continue;
        Point out = before;
        for (int halving = 0; halving < 20; ++halving) {
            const Point middle{(out.x + last.x) / 2, (out.y + last.y) / 2};
            (rect.holds({middle.x, middle.y, 0, 0}) ? last : out) = middle;
        }
        return;
    }
}

QList<Point> runOf(const Plan &plan, const QJsonValue &raceway)
{
    const bool onWall = raceway["place"_L1].toString() == "wall"_L1;
    QList<Point> points;
    for (const Feet place : outlineOf(raceway["points"_L1]))
        points.append(beside(plan, place, onWall));
    if (points.size() >= 2)
        endAtArrays(plan, points);
    return points;
}

struct WorkingSpace
{
    QString mount;
    double wall = 0; ///< coordinate of the wall
    double depth = 0;
    double from = 0;
    double to = 0;
    QString path;
};

/// Spaces that overlap in front of one wall are drawn as one.
QList<WorkingSpace> workingSpaces(const Plan &plan)
{
    QList<WorkingSpace> spaces;
    for (const Placed &one : plan.equipment) {
        const double depth = one.facts["working_space_depth_in"_L1].toDouble() / 12;
        const double half = std::max(one.facts["working_space_width_in"_L1].toDouble() / 12, one.width.value_or(0)) / 2;
        if (!one.onWall() || depth <= 0 || half <= 0 || depth > 100 || half > 100)
            continue;
        const bool upright = one.outward().x != 0;
        const double along = upright ? one.at.y : one.at.x;
        WorkingSpace space{one.mount, upright ? one.at.x : one.at.y, depth, along - half, along + half, one.path};
        for (qsizetype index = spaces.size() - 1; index >= 0; --index) {
            const WorkingSpace &other = spaces.at(index);
            if (other.mount != space.mount || other.wall != space.wall || other.depth != space.depth ||
                other.to < space.from || space.to < other.from)
                continue;
            space.from = std::min(space.from, other.from);
            space.to = std::max(space.to, other.to);
            spaces.removeAt(index);
        }
        spaces.append(space);
    }
    return spaces;
}

/// Where leaders leave no room on the array its label stands beside it.
void labelBeside(Plan &plan, const Placed &one, const Rect &rect)
{
    const QStringList words{arrayWords(one)};
    const Rect box = linesBox({}, words, true);
    QList<Point> places;
    for (const Mil off : {40, 120, 220, 340}) {
        for (const Mil aside : {0, box.width / 4, -box.width / 4, box.width / 2, -box.width / 2}) {
            places.append({rect.centre().x - box.width / 2 + aside, rect.bottom() + off});
            places.append({rect.centre().x - box.width / 2 + aside, rect.y - off - box.height});
        }
        places.append({rect.right() + off, rect.centre().y - box.height / 2});
        places.append({rect.x - off - box.width, rect.centre().y - box.height / 2});
    }
    if (!plan.linesWhereFree(places, words, true, Layer::Array, Part::Label, one.tag, one.path))
        plan.notes.append(QStringLiteral("A PART OF THE ARRAY WITHOUT LABEL IS %1.").arg(words.first()));
}

} // namespace

Rect equipmentRect(const Plan &plan, const Placed &one)
{
    const auto size = [&plan](const std::optional<double> &feet) {
        return std::max(plot::kSmallest, plan.view.length(feet.value_or(0)));
    };
    const Point at = plan.view.at(one.at);
    const Feet out = one.outward();
    if (out.x != 0) {
        const Mil depth = size(one.depth);
        const Mil width = size(one.width);
        return {out.x > 0 ? at.x : at.x - depth, at.y - width / 2, depth, width};
    }
    const Mil width = size(one.width);
    const Mil depth = size(one.depth);
    if (out.y != 0)
        return {at.x - width / 2, out.y > 0 ? at.y - depth : at.y, width, depth};
    return {at.x - width / 2, at.y - depth / 2, width, depth};
}

Point frontOf(const Plan &plan, const Placed &one)
{
    const Rect rect = equipmentRect(plan, one);
    const Feet out = one.outward();
    const Point middle = rect.centre();
    if (out.x != 0)
        return {out.x > 0 ? rect.right() : rect.x, middle.y};
    if (out.y != 0)
        return {middle.x, out.y > 0 ? rect.y : rect.bottom()};
    return middle;
}

const Placed *placedWith(const Plan &plan, const QString &key)
{
    const auto found = std::find_if(plan.equipment.begin(), plan.equipment.end(),
                                    [&key](const Placed &one) { return !key.isEmpty() && one.key == key; });
    return found == plan.equipment.end() ? nullptr : &*found;
}

void drawArrays(Plan &plan)
{
    for (const Placed &one : plan.equipment) {
        if (one.kind != "pv_array"_L1)
            continue;
        const Rect rect = equipmentRect(plan, one);
        if (!one.width || !one.depth)
            plan.sheet.missing(one.path + QStringLiteral(".width_ft"), one.tag + QStringLiteral(": size on the plan"));
        plan.ground.solid(rect);
        plan.sheet.add({Polyline{corners(rect), true}, Layer::Array, Stroke::Symbol, Part::Outline, one.tag, one.path,
                        idsOf(plan, one)});
        drawGrid(plan, one, rect);
    }
}

QString arrayWords(const Placed &array)
{
    const int modules = array.facts["module_columns"_L1].toInt() * array.facts["module_rows"_L1].toInt();
    if (modules <= 0)
        return array.tag;
    return QStringLiteral("%1, %2 MODULE%3")
        .arg(array.tag)
        .arg(modules)
        .arg(modules == 1 ? QString() : QStringLiteral("S"));
}

bool arrayLabelFits(const Plan &plan, const Placed &array)
{
    const Rect box = linesBox({}, {arrayWords(array)}, true);
    const Rect rect = equipmentRect(plan, array);
    return box.width + 100 <= rect.width && box.height + 100 <= rect.height;
}

/// A label on the modules, in a box of paper: none of their lines runs up to the words.
static bool labelOn(Plan &plan, const Placed &one, const Rect &rect, const QStringList &words)
{
    constexpr Mil around = 30;
    const Rect box = linesBox({}, words, true);
    QList<Point> places{{rect.centre().x - box.width / 2, rect.centre().y - box.height / 2}};
    places += cornersWithin(rect.grown(-50), box, 60);
    for (const Point &corner : std::as_const(places)) {
        const Rect paper = Rect{corner.x, corner.y, box.width, box.height}.grown(around);
        if (!rect.grown(-10).holds(paper) || !plan.room.holds(paper) ||
            !plan.ground.free(paper, Ground::Over::Outlines))
            continue;
        plan.sheet.add({Polyline{corners(paper), true, false, true}, Layer::Array, Stroke::Thin, Part::Outline, one.tag,
                        one.path});
        plan.lines(corner, words, true, Layer::Array, Part::Label, one.tag, one.path, {}, true);
        plan.ground.text(paper); // nothing else comes up to it
        return true;
    }
    return false;
}

void labelArrays(Plan &plan)
{
    for (const Placed &one : plan.equipment) {
        if (one.kind != "pv_array"_L1 || !arrayLabelFits(plan, one))
            continue;
        const Rect rect = equipmentRect(plan, one);
        QStringList words{arrayWords(one)};
        const Named *named = plan.names.find(one.key);
        const auto tilt = named ? plan.site().number(named->path + QStringLiteral(".tilt_deg")) : std::nullopt;
        const auto azimuth = named ? plan.site().number(named->path + QStringLiteral(".azimuth_deg")) : std::nullopt;
        if (tilt && azimuth)
            words.append(QStringLiteral("TILT %1, AZIMUTH %2").arg(figure(*tilt), figure(*azimuth)));
        while (!words.isEmpty() && !labelOn(plan, one, rect, words))
            words.removeLast();
        if (words.isEmpty())
            labelBeside(plan, one, rect);
    }
}

void drawRaceways(Plan &plan)
{
    const QJsonArray all = plan.site().value(QStringLiteral("drawings.plot.raceways")).toArray();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const QList<Point> points = runOf(plan, all.at(index));
        if (points.size() < 2)
            continue;
        const QString place = all.at(index)["place"_L1].toString();
        const QString path = QStringLiteral("drawings.plot.raceways[%1]").arg(index);
        const bool solid = place == "wall"_L1;
        plan.outline(points, false, Layer::Conductor, solid ? Stroke::Symbol : Stroke::Raceway,
                     solid ? QStringLiteral("WALL RACEWAY") : QStringLiteral("RACEWAY, ROOF / INSIDE / BELOW"), path);
        if (place.isEmpty())
            plan.sheet.missing(path + QStringLiteral(".place"), QStringLiteral("plot plan: where a raceway runs"));
    }
}

void tagRaceways(Plan &plan)
{
    const QJsonArray all = plan.site().value(QStringLiteral("drawings.plot.raceways")).toArray();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const QList<Point> points = runOf(plan, all.at(index));
        const QString tag = all.at(index)["conductor_tag"_L1].toString().simplified();
        if (points.size() < 2 || tag.isEmpty())
            continue;
        const Mil half = std::max(kHexagon, textWidth(tag, Capital::Body, true) / 2 + 45);
        for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7}) {
            // Only a run long enough to show on both sides of its tag carries it.
            const Point from = points.at(points.size() - 2);
            const Point way = points.last() - from;
            if (std::hypot(way.x, way.y) < 4 * half)
                break;
            const Point at{from.x + static_cast<Mil>(std::lround(way.x * part)),
                           from.y + static_cast<Mil>(std::lround(way.y * part))};
            const Rect box{at.x - half, at.y - kHexagon, 2 * half, 2 * kHexagon};
            if (!plan.ground.free(box, Ground::Over::Outlines))
                continue;
            const Mil slope = half / 2;
            const QString path = QStringLiteral("drawings.plot.raceways[%1]").arg(index);
            plan.sheet.add({Polyline{{{box.x, at.y},
                                      {box.x + slope, box.y},
                                      {box.right() - slope, box.y},
                                      {box.right(), at.y},
                                      {box.right() - slope, box.bottom()},
                                      {box.x + slope, box.bottom()}},
                                     true,
                                     false,
                                     true},
                            Layer::Tag,
                            Stroke::Thin,
                            Part::Tag,
                            {},
                            path});
            Text text{{at.x, at.y + 50}, tag, Capital::Body, true, false, Align::Middle, true};
            plan.sheet.text(text, Layer::Tag, Part::Tag, {}, path);
            plan.ground.text(box);
            plan.inLegend(QStringLiteral("CONDUCTOR TAG OF THE SINGLE-LINE DIAGRAM"), Stroke::Symbol);
            break;
        }
    }
}

void drawEquipment(Plan &plan)
{
    for (const WorkingSpace &space : workingSpaces(plan)) {
        const Feet out = Placed{{}, {}, {}, {}, space.mount, {}, {}, {}, {}, {}, {}}.outward();
        const double far = space.wall + space.depth * (out.x + out.y);
        const Outline corner =
            out.x != 0 ? Outline{{space.wall, space.from}, {far, space.from}, {far, space.to}, {space.wall, space.to}}
                       : Outline{{space.from, space.wall}, {space.from, far}, {space.to, far}, {space.to, space.wall}};
        plan.outline(plan.view.at(corner), false, Layer::Path, Stroke::Box, QStringLiteral("WORKING SPACE"),
                     space.path + QStringLiteral(".working_space_depth_in"));
    }
    for (const Placed &one : plan.equipment) {
        if (one.kind == "pv_array"_L1)
            continue;
        const Rect rect = equipmentRect(plan, one);
        plan.ground.body(rect);
        const bool meter = one.kind == "utility_meter"_L1;
        if (one.kind == "grounding_electrode"_L1)
            plan.sheet.add({Circle{rect.centre(), plot::kSmallest / 2, true}, Layer::Ground, Stroke::Thin,
                            Part::Equipment, one.tag, one.path, idsOf(plan, one)});
        else
            plan.sheet.add({Polyline{corners(rect), true, meter}, Layer::Equipment, Stroke::Enclosure, Part::Equipment,
                            one.tag, one.path, idsOf(plan, one)});
        const auto small = [&plan](const std::optional<double> &feet) {
            return !feet || plan.view.length(*feet) < plot::kSmallest;
        };
        if ((small(one.width) || small(one.depth)) && !one.tag.isEmpty() && !plan.enlarged.contains(one.tag))
            plan.enlarged.append(one.tag);
    }
}

void drawSight(Plan &plan)
{
    const DisconnectPlace *main = mainDisconnect(plan);
    if (!main || main->sight != Sight::Yes)
        return;
    const Placed *meter = placedWith(plan, QStringLiteral("meter"));
    const Placed *disconnect = placedWith(plan, main->key);
    if (!meter || !disconnect)
        return;
    constexpr Mil ahead = 60;
    const auto eye = [&](const Placed &one) {
        return frontOf(plan, one) +
               Point{static_cast<Mil>(one.outward().x * ahead), static_cast<Mil>(-one.outward().y * ahead)};
    };
    const QList<Point> way{eye(*meter), eye(*disconnect)};
    plan.ground.stroke(way);
    plan.sheet.add({Polyline{way}, Layer::Sight, Stroke::Sight, Part::Outline, main->tag,
                    main->path + QStringLiteral(".line_of_sight_to_pcc"),
                    plan.input.ids(QStringLiteral("line_of_sight"))});
    plan.inLegend(QStringLiteral("LINE OF SIGHT"), Stroke::Sight);
}

} // namespace wm::drawings
