// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_edit.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kSame = 0.05; ///< feet; nearer than this is the same place

const QString kPlot = QStringLiteral("drawings.plot.");

bool same(Feet one, Feet other)
{
    return distance(one, other) <= kSame;
}

double stored(double feet)
{
    return std::round(feet * 10'000) / 10'000;
}

QJsonArray placed(QJsonArray list, const Outline &points)
{
    qsizetype next = 0; // places that cannot be read are no points of the outline, and stay as they are
    for (qsizetype index = 0; index < list.size() && next < points.size(); ++index) {
        if (!placeOf(list.at(index)))
            continue;
        QJsonObject point = list.at(index).toObject();
        point.insert("x_ft"_L1, stored(points.at(next).x));
        point.insert("y_ft"_L1, stored(points.at(next).y));
        list.replace(index, point);
        ++next;
    }
    return list;
}

QString mountOf(Feet outward)
{
    if (std::abs(outward.x) > std::abs(outward.y))
        return outward.x > 0 ? QStringLiteral("east_wall") : QStringLiteral("west_wall");
    return outward.y > 0 ? QStringLiteral("north_wall") : QStringLiteral("south_wall");
}

double doubledArea(const Outline &outline)
{
    double area = 0;
    for (qsizetype index = 0; index < outline.size(); ++index) {
        const Feet a = outline.at(index);
        const Feet b = outline.at((index + 1) % outline.size());
        area += a.x * b.y - b.x * a.y;
    }
    return area;
}

} // namespace

Feet nearestOn(Feet from, Feet to, Feet place)
{
    const Feet way = to - from;
    const double length = way.x * way.x + way.y * way.y;
    if (length <= 0)
        return from;
    const Feet off = place - from;
    return from + way * std::clamp((off.x * way.x + off.y * way.y) / length, 0.0, 1.0);
}

std::pair<Feet, Feet> footprint(const Placed &one)
{
    const double width = one.width.value_or(0) / 2;
    const double depth = one.depth.value_or(0);
    const Feet out = one.outward();
    if (out.x != 0)
        return {{std::min(one.at.x, one.at.x + out.x * depth), one.at.y - width},
                {std::max(one.at.x, one.at.x + out.x * depth), one.at.y + width}};
    if (out.y != 0)
        return {{one.at.x - width, std::min(one.at.y, one.at.y + out.y * depth)},
                {one.at.x + width, std::max(one.at.y, one.at.y + out.y * depth)}};
    return {{one.at.x - width, one.at.y - depth / 2}, {one.at.x + width, one.at.y + depth / 2}};
}

PlotEdit PlotEdit::of(const site::Site &site, const Names &names)
{
    PlotEdit edit;
    edit.m_site = site;
    edit.m_names = names;
    edit.m_equipment = placedEquipment(site, names);
    edit.takeChains();
    edit.takeWalls();
    return edit;
}

void PlotEdit::takeChains()
{
    const auto add = [this](Chain::Sort sort, const QString &path, bool closed) {
        const Outline points = outlineOf(m_site.value(path));
        if (!points.isEmpty())
            m_chains.append({sort, path, closed, points});
    };
    add(Chain::Sort::Property, kPlot + "property_line"_L1, true);
    add(Chain::Sort::Building, kPlot + "building_outline"_L1, true);
    add(Chain::Sort::Driveway, kPlot + "driveway"_L1, true);
    add(Chain::Sort::Access, kPlot + "access_path"_L1, false);
    const auto addAll = [&](Chain::Sort sort, const QString &list, const QString &member, bool closed) {
        const qsizetype count = m_site.value(kPlot + list).toArray().size();
        for (qsizetype index = 0; index < count; ++index)
            add(sort, QStringLiteral("%1%2[%3].%4").arg(kPlot, list).arg(index).arg(member), closed);
    };
    addAll(Chain::Sort::Fence, QStringLiteral("fences"), QStringLiteral("points"), false);
    addAll(Chain::Sort::RoofLine, QStringLiteral("roof_lines"), QStringLiteral("points"), false);
    addAll(Chain::Sort::Raceway, QStringLiteral("raceways"), QStringLiteral("points"), false);
    addAll(Chain::Sort::Area, QStringLiteral("areas"), QStringLiteral("outline"), true);
}

void PlotEdit::takeWalls()
{
    m_walls.clear();
    const Outline building = outline(Chain::Sort::Building);
    if (building.size() < 3)
        return;
    const double turn = doubledArea(building) >= 0 ? 1 : -1;
    for (qsizetype index = 0; index < building.size(); ++index) {
        const Feet from = building.at(index);
        const Feet to = building.at((index + 1) % building.size());
        const double length = distance(from, to);
        if (length <= kSame)
            continue;
        const Feet outward{(to.y - from.y) / length * turn, (from.x - to.x) / length * turn};
        m_walls.append({from, to, outward, mountOf(outward)});
    }
}

Outline PlotEdit::outline(Chain::Sort sort) const
{
    for (const Chain &chain : m_chains)
        if (chain.sort == sort)
            return chain.points;
    return {};
}

Extent PlotEdit::extent() const
{
    Extent extent;
    for (const Chain &chain : m_chains)
        extent.add(chain.points);
    for (const Placed &one : m_equipment) {
        const auto [low, high] = footprint(one);
        extent.add(low);
        extent.add(high);
    }
    return extent;
}

QList<EditTarget> PlotEdit::targets() const
{
    QList<EditTarget> all;
    for (qsizetype index = 0; index < m_equipment.size(); ++index)
        all.append({index, -1, -1});
    for (qsizetype chain = 0; chain < m_chains.size(); ++chain) {
        const Chain &one = m_chains.at(chain);
        if (one.sort == Chain::Sort::Building)
            all.append({-1, chain, -1});
        for (qsizetype point = 0; point < one.points.size(); ++point) {
            const Feet at = one.points.at(point);
            const bool goesAlong =
                one.sort == Chain::Sort::Raceway &&
                std::any_of(m_equipment.begin(), m_equipment.end(), [at](const Placed &p) { return same(p.at, at); });
            if (!goesAlong)
                all.append({-1, chain, point});
        }
    }
    return all;
}

Feet PlotEdit::placeOf(const EditTarget &target) const
{
    if (target.equipment >= 0)
        return m_equipment.at(target.equipment).at;
    if (target.chain < 0)
        return {};
    const Outline &points = m_chains.at(target.chain).points;
    if (target.point >= 0)
        return points.at(target.point);
    Extent extent;
    extent.add(points);
    return extent.low();
}

QString PlotEdit::pathOf(const EditTarget &target) const
{
    if (target.equipment >= 0)
        return m_equipment.at(target.equipment).path;
    if (target.chain < 0)
        return {};
    const QString &path = m_chains.at(target.chain).path;
    return target.point < 0 ? path : QStringLiteral("%1[%2]").arg(path).arg(target.point);
}

EditTarget PlotEdit::find(const QString &path) const
{
    const QList<EditTarget> all = targets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const EditTarget &one) { return pathOf(one) == path; });
    return found == all.end() ? EditTarget() : *found;
}

bool PlotEdit::hangsOnWall(const Placed &one)
{
    if (!one.mount.isEmpty())
        return one.onWall();
    static const QSet<QString> always{QStringLiteral("utility_meter"),
                                      QStringLiteral("collar"),
                                      QStringLiteral("gma"),
                                      QStringLiteral("main_panel"),
                                      QStringLiteral("ac_disconnect"),
                                      QStringLiteral("ngom"),
                                      QStringLiteral("ngom_grid_disconnect"),
                                      QStringLiteral("ngom_generation_disconnect"),
                                      QStringLiteral("storage_disconnect"),
                                      QStringLiteral("junction_box")};
    return always.contains(one.kind);
}

/// What is plugged into one socket is one thing: the meter, what sits between it and the socket, and the collar's box.
bool PlotEdit::goTogether(const Placed &one, const Placed &other) const
{
    const auto plugged = [](const Placed &each) {
        return each.kind == "utility_meter"_L1 || each.kind == "collar"_L1 || each.kind == "gma"_L1 ||
               each.kind == "junction_box"_L1;
    };
    return plugged(one) && plugged(other) && same(one.at, other.at);
}

QList<EditTarget> PlotEdit::alongWith(qsizetype equipment) const
{
    const Placed &moved = m_equipment.at(equipment);
    QList<EditTarget> all;
    for (qsizetype index = 0; index < m_equipment.size(); ++index)
        if (index == equipment || goTogether(moved, m_equipment.at(index)))
            all.append({index, -1, -1});
    for (qsizetype index = 0; index < m_chains.size(); ++index) {
        const Chain &chain = m_chains.at(index);
        if (chain.sort == Chain::Sort::Raceway &&
            std::any_of(chain.points.begin(), chain.points.end(), [&](Feet point) { return same(point, moved.at); }))
            all.append({-1, index, -1});
    }
    return all;
}

PlotEdit PlotEdit::moved(const EditTarget &target, const Snapped &to) const
{
    PlotEdit next = *this;
    if (target.equipment >= 0)
        next.moveEquipment(target.equipment, to);
    else if (target.chain >= 0 && target.point >= 0)
        next.movePoint(target, to.at);
    else if (target.chain >= 0)
        next.moveWhole(target.chain, to.at - placeOf(target));
    return next;
}

void PlotEdit::moveEquipment(qsizetype index, const Snapped &to)
{
    const Placed was = m_equipment.at(index);
    for (Placed &one : m_equipment) {
        if (one.path != was.path && !goTogether(was, one))
            continue;
        one.at = to.at;
        if (!to.mount.isEmpty())
            one.mount = to.mount;
    }
    for (Chain &chain : m_chains)
        if (chain.sort == Chain::Sort::Raceway)
            for (Feet &point : chain.points)
                if (same(point, was.at))
                    point = to.at;
}

void PlotEdit::movePoint(const EditTarget &target, Feet to)
{
    Chain &chain = m_chains[target.chain];
    const Outline before = chain.points;
    const qsizetype count = before.size();
    const Feet was = before.at(target.point);
    chain.points[target.point] = to;
    if (chain.closed && count >= 4) {
        for (const qsizetype beside : {(target.point + count - 1) % count, (target.point + 1) % count}) {
            // A wall that runs along the grid goes on doing so: its other end comes along.
            if (std::abs(before.at(beside).x - was.x) <= kSame)
                chain.points[beside].x = to.x;
            else if (std::abs(before.at(beside).y - was.y) <= kSame)
                chain.points[beside].y = to.y;
        }
    }
    const Outline after = chain.points;
    if (chain.sort == Chain::Sort::Building || chain.sort == Chain::Sort::Property)
        follow(before, after, chain.sort);
    takeWalls();
}

/// What lies on an edge of an outline goes with that edge: equipment and raceways on walls, fences on the property
/// line.
void PlotEdit::follow(const Outline &before, const Outline &after, Chain::Sort moved)
{
    const auto onMovedEdge = [&](Feet place) -> std::optional<Feet> {
        for (qsizetype index = 0; index < before.size(); ++index) {
            const qsizetype next = (index + 1) % before.size();
            const bool stays = same(before.at(index), after.at(index)) && same(before.at(next), after.at(next));
            if (!stays && same(nearestOn(before.at(index), before.at(next), place), place))
                return nearestOn(after.at(index), after.at(next), place);
        }
        return std::nullopt;
    };
    for (Chain &chain : m_chains) {
        if (chain.sort == moved || chain.sort == Chain::Sort::Property || chain.sort == Chain::Sort::Building ||
            (moved == Chain::Sort::Property && chain.sort != Chain::Sort::Fence))
            continue;
        for (Feet &point : chain.points)
            point = onMovedEdge(point).value_or(point);
    }
    if (moved != Chain::Sort::Building)
        return;
    for (Placed &one : m_equipment)
        if (hangsOnWall(one))
            one.at = onMovedEdge(one.at).value_or(one.at);
}

/// A building with all that is on and in it; any other chain alone.
void PlotEdit::moveWhole(qsizetype chain, Feet by)
{
    const Outline before = m_chains.at(chain).points;
    const bool building = m_chains.at(chain).sort == Chain::Sort::Building;
    const auto isOn = [&before](Feet place) {
        for (qsizetype index = 0; index < before.size(); ++index)
            if (same(nearestOn(before.at(index), before.at((index + 1) % before.size()), place), place))
                return true;
        return within(before, place);
    };
    for (Chain &one : m_chains) {
        const bool carried = building && (one.sort == Chain::Sort::RoofLine || one.sort == Chain::Sort::Raceway);
        if (&one == &m_chains.at(chain) || carried)
            for (Feet &point : one.points)
                if (!carried || isOn(point))
                    point = point + by;
    }
    if (building)
        for (Placed &one : m_equipment)
            if (isOn(one.at))
                one.at = one.at + by;
    takeWalls();
}

QJsonObject PlotEdit::plot() const
{
    site::Site site = m_site;
    const auto put = [&site](const QString &path, const QJsonValue &value) {
        if (auto with = site.with(path, value))
            site = std::move(*with);
    };
    for (const Chain &chain : m_chains)
        put(chain.path, placed(m_site.value(chain.path).toArray(), chain.points));
    QJsonArray equipment = m_site.value(kPlot + "equipment"_L1).toArray();
    for (const Placed &one : m_equipment) {
        const qsizetype index = one.path.mid(one.path.lastIndexOf(u'[') + 1).chopped(1).toLongLong();
        QJsonObject facts = equipment.at(index).toObject();
        facts.insert("x_ft"_L1, stored(one.at.x));
        facts.insert("y_ft"_L1, stored(one.at.y));
        if (!one.mount.isEmpty())
            facts.insert("mounted_on"_L1, one.mount);
        equipment.replace(index, facts);
    }
    if (!equipment.isEmpty())
        put(kPlot + "equipment"_L1, equipment);
    return site.value(QStringLiteral("drawings.plot")).toObject();
}

PlotFacts PlotEdit::facts() const
{
    SightBlocks blocks{outline(Chain::Sort::Building)};
    for (const Chain &chain : m_chains)
        if (chain.sort == Chain::Sort::Fence)
            blocks.fences.append(chain.points);
    return plotFacts(m_names, m_equipment, blocks);
}

} // namespace wm::drawings
