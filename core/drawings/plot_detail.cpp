// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kMilPerFoot = 375; ///< 3/8 in = 1 ft
constexpr Mil kLeastOnPlan = 500;   ///< a shorter dimension is repeated on the elevation
constexpr Mil kTop = 60;            ///< above the equipment
constexpr Mil kBottom = 190;        ///< for the title below the ground

Mil toMil(double feet)
{
    return static_cast<Mil>(std::lround(feet * kMilPerFoot));
}

/// The wall as one sees it standing before it.
struct Elevation
{
    const Plan &plan;
    Feet out;
    double middle = 0; ///< feet along the wall, as seen, at the detail's middle
    Mil grade = 0;     ///< y of the ground on the sheet

    [[nodiscard]] double along(const Placed &one) const { return out.x != 0 ? out.x * one.at.y : -out.y * one.at.x; }
    [[nodiscard]] Point at(const Placed &one) const
    {
        return {plot::detail.centre().x + toMil(along(one) - middle), grade - toMil(one.above.value_or(0))};
    }
    [[nodiscard]] Rect rect(const Placed &one) const
    {
        const Mil width = std::max(plot::kSmallest, toMil(one.width.value_or(0)));
        const Mil height = std::max(plot::kSmallest, toMil(one.height.value_or(0)));
        const Point centre = at(one);
        return {centre.x - width / 2, centre.y - height / 2, width, height};
    }
};

QList<const Placed *> onTheWall(const Plan &plan, const QString &mount, const Elevation &view)
{
    QList<const Placed *> result;
    for (const Placed &one : plan.equipment) {
        if (one.mount == mount && one.above && one.width && one.height &&
            std::abs(view.along(one) - view.middle) * kMilPerFoot + toMil(*one.width) / 2.0 <
                plot::detail.width / 2.0 - 450)
            result.append(&one);
    }
    return result;
}

void drawOne(Plan &plan, const Elevation &view, const Placed &one)
{
    const Rect rect = view.rect(one);
    plan.ground.body(rect);
    if (one.kind == "line_side_point"_L1) { // a joint, not a box
        plan.sheet.add(
            {Circle{rect.centre(), 45, true}, Layer::Equipment, Stroke::Symbol, Part::Equipment, one.tag, one.path});
        return;
    }
    if (one.kind == "utility_meter"_L1) {
        plan.sheet.add({Circle{rect.centre(), std::min(rect.width, rect.height) * 2 / 5, false}, Layer::Equipment,
                        Stroke::Symbol, Part::Equipment, one.tag, one.path});
        return;
    }
    plan.sheet.add(
        {Polyline{{{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                  true},
         Layer::Equipment, Stroke::Symbol, Part::Equipment, one.tag, one.path});
}

/// Names inside, above or below the box; pieces in one place are named together.
void nameOne(Plan &plan, const Elevation &view, const Placed &one, const QString &words)
{
    const Rect rect = view.rect(one);
    const QStringList strings = wrapped(words, 800, Capital::Body, true);
    const Rect box = linesBox({}, strings, true);
    const Point middle{rect.centre().x - box.width / 2, rect.centre().y - box.height / 2};
    if (rect.grown(-25).holds({middle.x, middle.y, box.width, box.height}) && one.kind != "utility_meter"_L1 &&
        plan.linesWhereFree({middle}, strings, true, Layer::Equipment, Part::Label, one.tag, one.path, {}, true))
        return;
    QList<Point> corners;
    for (const Mil off : {45, 90, 150, 230}) {
        for (const Mil aside : {0, 150, -150, 300, -300}) {
            corners.append({rect.centre().x - box.width / 2 + aside, rect.y - off - box.height});
            corners.append({rect.centre().x - box.width / 2 + aside, rect.bottom() + off});
        }
        corners.append({rect.right() + off, rect.centre().y - box.height / 2});
        corners.append({rect.x - off - box.width, rect.centre().y - box.height / 2});
    }
    plan.linesWhereFree(corners, strings, true, Layer::Equipment, Part::Label, one.tag, one.path);
}

void nameAll(Plan &plan, const Elevation &view, const QList<const Placed *> &pieces)
{
    QList<const Placed *> named;
    for (const Placed *one : pieces) {
        if (named.contains(one) || one->kind == "grounding_electrode"_L1)
            continue;
        QStringList tags;
        for (const Placed *other : pieces) {
            if (std::abs(view.along(*one) - view.along(*other)) > 0.3 || other->kind == "grounding_electrode"_L1)
                continue;
            named.append(other);
            tags.append(other->tag);
        }
        nameOne(plan, view, *one, tags.join(QStringLiteral(", ")));
    }
}

QString wallWord(const QString &mount)
{
    return onSheet(QString(mount).replace(u'_', u' '));
}

QString lookingWord(Feet out)
{
    if (out.x != 0)
        return out.x > 0 ? QStringLiteral("WEST") : QStringLiteral("EAST");
    return out.y > 0 ? QStringLiteral("SOUTH") : QStringLiteral("NORTH");
}

void drawTitle(Plan &plan, const QString &words)
{
    plan.lines({plot::detail.x, plot::detail.bottom() - 130}, {words}, true, Layer::Text, Part::Label, {}, {}, {},
               false);
}

void drawGround(Plan &plan, const Elevation &view)
{
    const QList<Point> line{{plot::detail.x + 100, view.grade}, {plot::detail.right() - 100, view.grade}};
    plan.ground.stroke(line);
    plan.sheet.line(line, Layer::Building, Stroke::Building, Part::Outline);
    plan.lines({plot::detail.x, view.grade - 160}, {QStringLiteral("FINISHED GRADE")}, false, Layer::Building,
               Part::Label, {}, {}, {}, false);
}

void dimensionDetail(Plan &plan, const Elevation &view, const Placed &meter, const Placed &disconnect, double feet,
                     const QString &path)
{
    const QStringList ids = plan.input.ids(QStringLiteral("meter_to_disconnect_dimension"));
    const Point a{view.at(meter).x, view.rect(meter).bottom()};
    const Point b{view.at(disconnect).x, view.rect(disconnect).bottom()};
    const Mil base = std::max(a.y, b.y);
    for (const Mil below : {330, 430, 560, 700, 850, 1000}) {
        if (base + below < view.grade - 60 &&
            dimension(plan, {a.x, base}, {b.x, base}, {0, below}, feet, QStringLiteral("detail.") + path, ids))
            break;
    }
    if (mainDisconnect(plan)->sight == Sight::Yes) {
        const Rect one = view.rect(meter);
        const Rect other = view.rect(disconnect);
        const bool right = other.x > one.x;
        const QList<Point> way{{right ? one.right() : one.x, one.centre().y},
                               {right ? other.x : other.right(), one.centre().y}};
        plan.ground.stroke(way);
        plan.sheet.line(way, Layer::Sight, Stroke::Sight, Part::Outline, disconnect.tag,
                        path.section(u'.', 0, -2) + QStringLiteral(".line_of_sight_to_pcc"));
    }
    const QString abovePath = meter.path + QStringLiteral(".height_above_ground_ft");
    for (const Mil aside : {2300, 2000, 1700, -2300, -2000}) {
        const Point centre = view.at(meter);
        const Mil x = plot::detail.centre().x + aside;
        if (!dimension(plan, {x, centre.y}, {x, view.grade}, {}, *meter.above, QStringLiteral("detail.") + abovePath))
            continue;
        const QStringList words{QStringLiteral("CENTER OF %1").arg(meter.tag)};
        const Rect box = linesBox({}, words, false);
        QList<Point> corners{{x - box.width / 2, centre.y - 80 - box.height}, {x - box.width - 90, centre.y}};
        // Else in two lines right of it: left of it, it would name what hangs there.
        const QStringList narrow{QStringLiteral("CENTER"), QStringLiteral("OF %1").arg(meter.tag)};
        QList<Point> right;
        for (Mil down = 150; centre.y + down + 300 < view.grade - 60; down += 100)
            right.append({x + 60, centre.y + down});
        if (!plan.linesWhereFree(corners, words, false, Layer::Dimension, Part::Label, meter.tag, abovePath) &&
            !plan.linesWhereFree(right, narrow, false, Layer::Dimension, Part::Label, meter.tag, abovePath))
            plan.notes.append(QStringLiteral("THE HEIGHT IN DETAIL A IS THAT OF THE %1.").arg(words.first()));
        break;
    }
}

} // namespace

void drawDetail(Plan &plan)
{
    const DisconnectPlace *main = mainDisconnect(plan);
    if (!main || plan.view.length(*main->toMeterFt) >= kLeastOnPlan)
        return;
    const Placed *meter = placedWith(plan, QStringLiteral("meter"));
    const Placed *disconnect = placedWith(plan, main->key);
    const QString both = QStringLiteral("%1 AND %2").arg(meter->tag, disconnect->tag);
    const Feet apart = meter->at - disconnect->at;
    const double across = std::abs(apart.x * meter->outward().x + apart.y * meter->outward().y);
    if (!meter->onWall() || meter->mount != disconnect->mount || across > 1.0 / 24) {
        plan.notes.append(QStringLiteral("NO WALL ELEVATION: %1 ARE NOT ON ONE WALL.").arg(both));
        return;
    }
    for (const Placed *one : {meter, disconnect}) {
        if (!one->above) {
            plan.sheet.missing(one->path + QStringLiteral(".height_above_ground_ft"),
                               one->tag + QStringLiteral(": height above ground"));
            plan.notes.append(QStringLiteral("NO WALL ELEVATION: [%1: HEIGHT ABOVE GROUND].").arg(one->tag));
            return;
        }
    }
    Elevation view{plan, meter->outward()};
    view.middle = (view.along(*meter) + view.along(*disconnect)) / 2;
    view.grade = plot::detail.bottom() - kBottom;
    if (toMil(std::abs(view.along(*meter) - view.along(*disconnect))) > plot::detail.width - 1400) {
        plan.notes.append(QStringLiteral("NO WALL ELEVATION: %1 ARE TOO FAR APART FOR ITS SCALE.").arg(both));
        return;
    }
    QList<const Placed *> pieces = onTheWall(plan, meter->mount, view);
    for (const Placed *one : {meter, disconnect}) {
        if (!pieces.contains(one))
            pieces.append(one);
    }
    const Mil top = plot::detail.y + kTop;
    pieces.removeIf(
        [&](const Placed *one) { return view.rect(*one).y < top || view.rect(*one).bottom() > view.grade; });
    if (!pieces.contains(meter) || !pieces.contains(disconnect)) {
        plan.notes.append(QStringLiteral("NO WALL ELEVATION: %1 HANG TOO HIGH OR TOO LOW FOR ITS SCALE.").arg(both));
        return;
    }
    plan.room = plot::detail;
    drawGround(plan, view);
    for (const Placed *one : pieces)
        drawOne(plan, view, *one);
    dimensionDetail(plan, view, *meter, *disconnect, *main->toMeterFt,
                    main->path + QStringLiteral(".distance_to_meter_ft"));
    nameAll(plan, view, pieces);
    drawTitle(plan, QStringLiteral("DETAIL A: %1 ELEVATION, LOOKING %2. SCALE 3/8 IN = 1 FT")
                        .arg(wallWord(meter->mount), lookingWord(meter->outward())));
}

} // namespace wm::drawings
