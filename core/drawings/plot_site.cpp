// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <functional>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr Mil kStreetGap = 110; ///< between the property and the street's edge
constexpr Mil kFenceCross = 25;

Rect boundsOf(const QList<Point> &points)
{
    Rect box{points.first().x, points.first().y, 0, 0};
    Point far = points.first();
    for (const Point &point : points) {
        box.x = std::min(box.x, point.x);
        box.y = std::min(box.y, point.y);
        far = {std::max(far.x, point.x), std::max(far.y, point.y)};
    }
    return {box.x, box.y, far.x - box.x, far.y - box.y};
}

Rect siteRect(const Plan &plan)
{
    Extent extent;
    extent.add(plan.property.isEmpty() ? Outline{plan.extent.low(), plan.extent.high()} : plan.property);
    return boundsOf(plan.view.at(Outline{extent.low(), extent.high()}));
}

QString streetSide(const Plan &plan)
{
    return plan.site().text(QStringLiteral("drawings.plot.street_side")).value_or(QString());
}

void drawStreet(Plan &plan)
{
    if (plan.inPart())
        return; // on the key plan
    const QString side = streetSide(plan);
    const Rect site = siteRect(plan);
    QList<Point> edge;
    if (side == "south"_L1 || side == "north"_L1) {
        const Mil y = side == "south"_L1 ? site.bottom() + kStreetGap : site.y - kStreetGap;
        edge = {{site.x - 150, y}, {site.right() + 150, y}};
    } else if (side == "east"_L1 || side == "west"_L1) {
        const Mil x = side == "east"_L1 ? site.right() + kStreetGap : site.x - kStreetGap;
        edge = {{x, site.y - 80}, {x, site.bottom() + 80}};
    } else {
        plan.sheet.missing(QStringLiteral("drawings.plot.street_side"),
                           QStringLiteral("plot plan: side of the street"));
        return;
    }
    plan.outline(edge, false, Layer::Property, Stroke::Thin, {}, QStringLiteral("drawings.plot.street_side"));
}

/// The pieces of a chain that are to be seen.
QList<QList<Point>> piecesOf(const Plan &plan, const QList<Point> &points)
{
    return plan.inPart() ? seenOf(points, false, plan.window) : QList<QList<Point>>{points};
}

/// Small crosses a quarter inch apart.
void drawCrosses(Plan &plan, const QList<Point> &points, const QString &path)
{
    for (qsizetype index = 1; index < points.size(); ++index) {
        const Point from = points.at(index - 1);
        const Point way = points.at(index) - from;
        const double length = std::hypot(way.x, way.y);
        for (int step = 125; step < length && step < 20'000; step += 250) {
            const Point at{from.x + static_cast<Mil>(std::lround(way.x * step / length)),
                           from.y + static_cast<Mil>(std::lround(way.y * step / length))};
            for (const Mil slope : {kFenceCross, -kFenceCross})
                plan.sheet.line({{at.x - kFenceCross, at.y - slope}, {at.x + kFenceCross, at.y + slope}},
                                Layer::Property, Stroke::Thin, Part::Outline, {}, path);
        }
    }
}

void drawFence(Plan &plan, const QList<Point> &points, const QString &path)
{
    plan.outline(points, false, Layer::Property, Stroke::Thin, QStringLiteral("FENCE"), path);
    for (const QList<Point> &piece : piecesOf(plan, points))
        drawCrosses(plan, piece, path);
}

void forEachOf(const Plan &plan, const QString &list, const QString &member,
               const std::function<void(const QJsonValue &, const QList<Point> &, const QString &)> &use)
{
    const QJsonArray all = plan.site().value(list).toArray();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const Outline outline = outlineOf(all.at(index).toObject().value(member));
        if (outline.size() >= 2)
            use(all.at(index), plan.view.at(outline), QStringLiteral("%1[%2]").arg(list).arg(index));
    }
}

void drawAreas(Plan &plan)
{
    forEachOf(plan, QStringLiteral("drawings.plot.areas"), QStringLiteral("outline"),
              [&plan](const QJsonValue &, const QList<Point> &points, const QString &path) {
                  plan.outline(points, true, Layer::Property, Stroke::Box,
                               QStringLiteral("AREA OF ONE POINT OF INTERCONNECTION"), path,
                               plan.input.ids(QStringLiteral("areas_per_poi")));
              });
}

QStringList wrappedLabel(const QString &string, Mil width)
{
    return wrapped(string, width, Capital::Body, false);
}

/// A label within the box of an outline, or left to the notes when there is no room.
void labelWithin(Plan &plan, const Rect &whole, const QStringList &strings, Layer layer, const QString &path,
                 const QString &noteWord)
{
    const Rect area = plan.seen(whole);
    const Rect box = linesBox({}, strings, false);
    QList<Point> corners = cornersWithin(area.grown(-60), box, 60);
    corners += cornersWithin(area.grown(-25), box, 30); // narrow
    // Beside it where it is too narrow for that, but not in the street: there it would name something else.
    const Rect lot = plan.property.size() >= 3 ? plan.seen(boundsOf(plan.view.at(plan.property))) : plan.room;
    for (const Mil off : {60, 140}) {
        for (Mil along = 0; along < std::max(area.width, area.height); along += 120) {
            for (const Mil x : {area.x - off - box.width, area.right() + off})
                if (lot.holds({x, area.y + along, box.width, box.height}))
                    corners.append({x, area.y + along});
        }
    }
    if (!plan.linesWhereFree(corners, strings, false, layer, Part::Label, {}, path))
        plan.notes.append(noteWord.arg(strings.join(u' ')));
}

void labelStreet(Plan &plan)
{
    if (plan.inPart())
        return; // at the key plan
    const QString path = QStringLiteral("drawings.plot.street_name");
    const QString name = plan.sheet.fact(path, QStringLiteral("STREET"), QStringLiteral("name"));
    const QString side = streetSide(plan);
    const Rect site = siteRect(plan);
    if (side == "west"_L1 || side == "east"_L1) {
        const QStringList strings = wrappedLabel(name, 900);
        const Rect box = linesBox({}, strings, true);
        const Mil x = side == "east"_L1 ? site.right() + kStreetGap + 50 : site.x - kStreetGap - 50 - box.width;
        QList<Point> corners = cornersWithin({x, site.y, box.width, site.height}, box, 60);
        std::reverse(corners.begin(), corners.end());
        if (!plan.linesWhereFree(corners, strings, true, Layer::Property, Part::Label, {}, path))
            plan.notes.append(QStringLiteral("STREET: ") + name + u'.');
        return;
    }
    const QStringList strings = wrappedLabel(name + QStringLiteral(" (STREET)"), std::max(site.width, 1500));
    const Rect box = linesBox({}, strings, true);
    const Mil y = side == "north"_L1 ? site.y - kStreetGap - 45 - box.height : site.bottom() + kStreetGap + 45;
    QList<Point> corners;
    for (Mil aside = 0; aside < site.width / 2 + 600; aside += 100) {
        corners.append({site.centre().x - box.width / 2 - aside, y});
        corners.append({site.centre().x - box.width / 2 + aside, y});
    }
    if (!plan.linesWhereFree(corners, strings, true, Layer::Property, Part::Label, {}, path))
        plan.notes.append(QStringLiteral("STREET: ") + name + u'.');
}

void labelBuilding(Plan &plan)
{
    const QString path = QStringLiteral("drawings.plot.building_description");
    if (plan.building.size() < 3)
        return;
    const Rect area = boundsOf(plan.view.at(plan.building));
    const QString words = plan.sheet.fact(path, QStringLiteral("BUILDING"), QStringLiteral("description"));
    for (const Mil width : {2600, 1500, 1000}) {
        const QStringList strings = wrappedLabel(words, std::min(width, area.width - 120));
        const Rect box = linesBox({}, strings, false);
        if (plan.linesWhereFree(cornersWithin(area.grown(-60), box, 60), strings, false, Layer::Building, Part::Label,
                                {}, path))
            return;
    }
    const QStringList strings = wrappedLabel(words, std::max(900, area.width));
    const Rect box = linesBox({}, strings, false);
    const Rect above{area.x, area.y - box.height - 260, area.width, box.height + 230};
    if (!plan.linesWhereFree(cornersWithin(above, box, 60), strings, false, Layer::Building, Part::Label, {}, path))
        plan.notes.append(QStringLiteral("BUILDING: ") + words + u'.');
}

QString fenceWords(const QJsonValue &fence)
{
    if (!fence["has_gate"_L1].isBool())
        return QStringLiteral("FENCE");
    if (!fence["has_gate"_L1].toBool())
        return QStringLiteral("FENCE, NO GATE");
    if (!fence["gate_locked"_L1].isBool())
        return QStringLiteral("FENCE WITH GATE");
    return fence["gate_locked"_L1].toBool() ? QStringLiteral("FENCE, GATE LOCKED")
                                            : QStringLiteral("FENCE, GATE NOT LOCKED");
}

} // namespace

void drawSite(Plan &plan)
{
    const QString propertyPath = QStringLiteral("drawings.plot.property_line");
    if (plan.property.size() >= 3)
        plan.outline(plan.view.at(plan.property), true, Layer::Property, Stroke::Property,
                     QStringLiteral("PROPERTY LINE"), propertyPath);
    else
        plan.sheet.missing(propertyPath, QStringLiteral("plot plan: property line"));
    const QString buildingPath = QStringLiteral("drawings.plot.building_outline");
    if (plan.building.size() >= 3)
        plan.outline(plan.view.at(plan.building), true, Layer::Building, Stroke::Building, {}, buildingPath);
    else
        plan.sheet.missing(buildingPath, QStringLiteral("plot plan: outline of the building"));
    const QString drivewayPath = QStringLiteral("drawings.plot.driveway");
    if (const Outline driveway = outlineOf(plan.site().value(drivewayPath)); driveway.size() >= 3)
        plan.outline(plan.view.at(driveway), true, Layer::Property, Stroke::Thin, {}, drivewayPath);
    drawStreet(plan);
    drawAreas(plan);
    forEachOf(plan, QStringLiteral("drawings.plot.roof_lines"), QStringLiteral("points"),
              [&plan](const QJsonValue &, const QList<Point> &points, const QString &path) {
                  plan.outline(points, false, Layer::Building, Stroke::Enclosure, QStringLiteral("ROOF LINE"), path);
              });
    forEachOf(plan, QStringLiteral("drawings.plot.fences"), QStringLiteral("points"),
              [&plan](const QJsonValue &, const QList<Point> &points, const QString &path) {
                  drawFence(plan, points, path);
              });
    const QString accessPath = QStringLiteral("drawings.plot.access_path");
    if (const Outline way = outlineOf(plan.site().value(accessPath)); way.size() >= 2) {
        const QList<Point> points = plan.view.at(way);
        plan.outline(points, false, Layer::Path, Stroke::Enclosure, QStringLiteral("ACCESS PATH"), accessPath);
        if (const Point end = points.last(); plan.seen({end.x, end.y, 1, 1}).width > 0)
            plan.sheet.arrowHead(points.last(), points.at(points.size() - 2), Layer::Path);
    }
}

void labelSite(Plan &plan)
{
    labelStreet(plan);
    labelBuilding(plan);
    if (plan.property.size() >= 3 && !plan.inPart()) {
        const Rect area = boundsOf(plan.view.at(plan.property));
        // The legend explains the line, too: where there is no room nothing is lost.
        const QStringList words{QStringLiteral("PROPERTY LINE")};
        plan.linesWhereFree(cornersWithin(area.grown(-60), linesBox({}, words, false), 60), words, false,
                            Layer::Property, Part::Label, {}, QStringLiteral("drawings.plot.property_line"));
    }
    const QString drivewayPath = QStringLiteral("drawings.plot.driveway");
    if (const Outline driveway = outlineOf(plan.site().value(drivewayPath)); driveway.size() >= 3)
        labelWithin(plan, boundsOf(plan.view.at(driveway)), {QStringLiteral("DRIVEWAY")}, Layer::Property, drivewayPath,
                    QStringLiteral("THE THIN OUTLINE AT THE STREET IS THE %1."));
    const auto near = [&plan](const QList<Point> &points, const QStringList &words, Layer layer, const QString &path) {
        const Rect box = linesBox({}, words, false);
        const Point middle = {(points.first().x + points.last().x) / 2, (points.first().y + points.last().y) / 2};
        QList<Point> corners;
        for (const Mil off : {50, 120, 220, 340}) {
            for (const Mil aside : {0, -300, 300, -700, 700}) {
                corners.append({middle.x - box.width / 2 + aside, middle.y - off - box.height});
                corners.append({middle.x - box.width / 2 + aside, middle.y + off});
            }
            corners.append({middle.x + off, middle.y - box.height / 2});
            corners.append({middle.x - off - box.width, middle.y - box.height / 2});
        }
        return plan.linesWhereFree(corners, words, false, layer, Part::Label, {}, path);
    };
    forEachOf(plan, QStringLiteral("drawings.plot.fences"), QStringLiteral("points"),
              [&](const QJsonValue &fence, const QList<Point> &points, const QString &path) {
                  const QList<QList<Point>> pieces = piecesOf(plan, points);
                  if (pieces.isEmpty() ||
                      !near(pieces.first(), wrappedLabel(fenceWords(fence), 900), Layer::Property, path))
                      plan.notes.append(fenceWords(fence) + u'.');
              });
    forEachOf(plan, QStringLiteral("drawings.plot.roof_lines"), QStringLiteral("points"),
              [&](const QJsonValue &line, const QList<Point> &points, const QString &path) {
                  if (const QString words = onSheet(line["label"_L1].toString().simplified()); !words.isEmpty())
                      near(points, wrappedLabel(words, 1200), Layer::Building, path);
              });
    forEachOf(plan, QStringLiteral("drawings.plot.areas"), QStringLiteral("outline"),
              [&](const QJsonValue &area, const QList<Point> &points, const QString &path) {
                  const Rect box = boundsOf(points);
                  labelWithin(
                      plan, box,
                      wrappedLabel(onSheet(area["label"_L1].toString().simplified()), std::max(300, box.width - 120)),
                      Layer::Property, path, QStringLiteral("AREA OUTLINED: %1."));
              });
}

} // namespace wm::drawings
