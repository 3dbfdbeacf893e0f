// SPDX-License-Identifier: GPL-3.0-or-later
// Where a thing that is moved on the plan comes to, and where it cannot be.
#include "core/drawings/plot_edit.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kOnWall = 0.1;  ///< feet; nearer than this it is on the wall
constexpr double kTouch = 0.01;  ///< feet that two boxes may share and only touch
constexpr double kLeastSide = 1; ///< feet; nothing that has an outline is smaller

double toGrid(double feet, double grid)
{
    return grid > 0 ? std::round(feet / grid) * grid : feet;
}

/// The nearest of the values within reach; nothing when there is none.
template <typename Values, typename Of>
std::optional<std::pair<double, Feet>> nearest(const Values &places, double wanted, double reach, Of of)
{
    std::optional<std::pair<double, Feet>> best;
    for (const Feet place : places) {
        const double off = std::abs(of(place) - wanted);
        if (off <= reach && (!best || off < std::abs(best->first - wanted)))
            best = {of(place), place};
    }
    return best;
}

const Wall *nearestWall(const QList<Wall> &walls, Feet place, double reach)
{
    const Wall *best = nullptr;
    double least = reach;
    for (const Wall &wall : walls) {
        const double off = distance(nearestOn(wall.from, wall.to, place), place);
        if (off <= least) {
            least = off;
            best = &wall;
        }
    }
    return best;
}

/// Along a wall: by the grid of the plan where the wall runs along it, else by the distance from the wall's corner.
Feet alongWall(const Wall &wall, Feet wanted, double grid, const Placed &one)
{
    const double length = distance(wall.from, wall.to);
    const Feet way = (wall.to - wall.from) * (1 / length);
    const Feet off = nearestOn(wall.from, wall.to, wanted) - wall.from;
    double along = off.x * way.x + off.y * way.y;
    if (std::abs(way.x) > 0.999)
        along = (toGrid(wall.from.x + way.x * along, grid) - wall.from.x) * (way.x > 0 ? 1 : -1);
    else if (std::abs(way.y) > 0.999)
        along = (toGrid(wall.from.y + way.y * along, grid) - wall.from.y) * (way.y > 0 ? 1 : -1);
    else
        along = toGrid(along, grid);
    const double half = std::min(one.width.value_or(0), length) / 2; // all of it is on the wall
    return wall.from + way * std::clamp(along, half, length - half);
}

bool overlap(double lowA, double highA, double lowB, double highB)
{
    return lowA < highB - kTouch && lowB < highA - kTouch;
}

/// Whether both are known to be at heights that leave each other alone, or one has no body.
bool apart(const Placed &one, const Placed &other)
{
    if (one.kind == "pv_array"_L1 && other.kind == "pv_array"_L1)
        return false; // of one roof
    if (!one.above || !other.above || !one.height || !other.height)
        return true; // nobody can tell
    return !overlap(*one.above - *one.height / 2, *one.above + *one.height / 2, *other.above - *other.height / 2,
                    *other.above + *other.height / 2);
}

/// A mark rather than a body: it may stand where others do.
bool isMark(const Placed &one)
{
    return one.kind == "line_side_point"_L1 || one.kind == "grounding_electrode"_L1 || one.kind == "pv_array"_L1 ||
           one.kind == "other"_L1;
}

/// Whether two may stand in one place: marks, and what is one enclosure in many a house.
bool mayShare(const Placed &one, const Placed &other)
{
    const auto service = [](const Placed &each) {
        return each.kind == "utility_meter"_L1 || each.kind == "collar"_L1 || each.kind == "gma"_L1 ||
               each.kind == "main_panel"_L1 || each.kind == "junction_box"_L1;
    };
    const bool arrays = one.kind == "pv_array"_L1 && other.kind == "pv_array"_L1; // modules lie beside each other
    return (!arrays && (isMark(one) || isMark(other))) || (service(one) && service(other));
}

/// Two bodies at one place of one face, where their heights say so.
Obstacle standsOnOther(const Placed &one, const QList<Placed> &all)
{
    if (!one.width || !one.depth)
        return {};
    const auto [low, high] = footprint(one);
    for (const Placed &other : all) {
        if (other.path == one.path || mayShare(one, other) || !other.width || !other.depth || apart(one, other) ||
            other.mount != one.mount)
            continue;
        const auto [otherLow, otherHigh] = footprint(other);
        if (overlap(low.x, high.x, otherLow.x, otherHigh.x) && overlap(low.y, high.y, otherLow.y, otherHigh.y))
            return {Obstacle::Why::OnOther, other.tag};
    }
    return {};
}

} // namespace

Snapped PlotEdit::snap(const EditTarget &target, Feet wanted, double grid, double reach) const
{
    const Placed *one = target.equipment >= 0 ? &m_equipment.at(target.equipment) : nullptr;
    if (one != nullptr && hangsOnWall(*one))
        if (const Wall *wall = nearestWall(m_walls, wanted, std::max(reach, kOnWall))) {
            const Feet at = alongWall(*wall, wanted, grid, *one);
            return {at, wall->mount, {{wall->from, wall->to}}};
        }
    if (grid <= 0)
        return {wanted};
    Outline others;
    for (qsizetype index = 0; index < m_equipment.size(); ++index)
        if (index != target.equipment)
            others.append(m_equipment.at(index).at);
    for (qsizetype chain = 0; chain < m_chains.size(); ++chain)
        for (qsizetype point = 0; point < m_chains.at(chain).points.size(); ++point)
            if (chain != target.chain)
                others.append(m_chains.at(chain).points.at(point));
    Snapped to{{toGrid(wanted.x, grid), toGrid(wanted.y, grid)}};
    const double line = reach / 2; // the grid is everywhere; being in line has to be meant
    const auto x = nearest(others, wanted.x, line, [](Feet place) { return place.x; });
    const auto y = nearest(others, wanted.y, line, [](Feet place) { return place.y; });
    if (x)
        to.at.x = x->first;
    if (y)
        to.at.y = y->first;
    if (x)
        to.guides.append({x->second, to.at});
    if (y)
        to.guides.append({y->second, to.at});
    return to;
}

Snapped PlotEdit::atDistance(const EditTarget &target, const EditTarget &from, double feet) const
{
    const Feet origin = placeOf(from);
    const Feet now = placeOf(target);
    const Placed *one = target.equipment >= 0 ? &m_equipment.at(target.equipment) : nullptr;
    const Wall *wall = one != nullptr && hangsOnWall(*one) ? nearestWall(m_walls, now, kOnWall) : nullptr;
    const double apart = distance(origin, now);
    if (wall == nullptr)
        return {origin + (apart > 0 ? (now - origin) * (feet / apart) : Feet{feet, 0})};
    // Where the circle about the other meets the line of the wall; of two such places the one on this side.
    const Feet way = (wall->to - wall->from) * (1 / distance(wall->from, wall->to));
    const Feet off = origin - wall->from;
    const double foot = off.x * way.x + off.y * way.y;
    const Feet below = wall->from + way * foot;
    const double rest = feet * feet - distance(below, origin) * distance(below, origin);
    if (rest < -kOnWall)
        return {origin + (apart > 0 ? (now - origin) * (feet / apart) : Feet{feet, 0})};
    const double along = std::sqrt(std::max(0.0, rest));
    const double here = (now - wall->from).x * way.x + (now - wall->from).y * way.y;
    return {below + way * (here >= foot ? along : -along), wall->mount, {{origin, now}}};
}

bool PlotEdit::offWall(const Placed &one) const
{
    return hangsOnWall(one) && !m_walls.isEmpty() && nearestWall(m_walls, one.at, kOnWall) == nullptr;
}

bool PlotEdit::beyondProperty(Feet place) const
{
    const Outline property = outline(Chain::Sort::Property);
    if (property.size() < 3 || within(property, place))
        return false;
    for (qsizetype index = 0; index < property.size(); ++index) {
        const Feet from = property.at(index);
        const Feet to = property.at((index + 1) % property.size());
        if (distance(nearestOn(from, to, place), place) <= kOnWall)
            return false; // on the line is not beyond it
    }
    return true;
}

Obstacle PlotEdit::obstacle(const EditTarget &target, const PlotEdit &before) const
{
    if (target.equipment >= 0)
        return obstacleOf(m_equipment.at(target.equipment));
    if (target.chain < 0)
        return {};
    const Obstacle own = obstacleOf(m_chains.at(target.chain));
    if (own.why != Obstacle::Why::None || m_chains.at(target.chain).sort != Chain::Sort::Building)
        return own;
    for (qsizetype index = 0; index < m_equipment.size(); ++index)
        if (offWall(m_equipment.at(index)) && !before.offWall(before.m_equipment.at(index)))
            return {Obstacle::Why::OthersOffWall, m_equipment.at(index).tag};
    return {};
}

Obstacle PlotEdit::obstacleOf(const Placed &one) const
{
    using Why = Obstacle::Why;
    if (offWall(one))
        return {Why::OffWall};
    const bool utilitys = one.kind == "transformer"_L1 || one.kind == "other"_L1; // may stand in the street
    if (!utilitys && beyondProperty(one.at))
        return {Why::OffProperty};
    const Outline building = outline(Chain::Sort::Building);
    if (building.size() >= 3 && nearestWall(m_walls, one.at, kOnWall) == nullptr) {
        const bool inside = within(building, one.at);
        if (one.mount == "ground"_L1 && inside && one.kind != "grounding_electrode"_L1)
            return {Why::InBuilding};
        if ((one.mount == "indoor"_L1 || one.mount == "roof"_L1) && !inside)
            return {Why::OutOfBuilding};
    }
    return standsOnOther(one, m_equipment);
}

Obstacle PlotEdit::obstacleOf(const Chain &chain) const
{
    using Why = Obstacle::Why;
    if (chain.closed && chain.points.size() >= 3) {
        Extent extent;
        extent.add(chain.points);
        if (extent.width() < kLeastSide || extent.height() < kLeastSide || crossesItself(chain.points))
            return {Why::LinesCross};
    }
    if (chain.sort != Chain::Sort::Building && chain.sort != Chain::Sort::Property)
        return {};
    const Outline building = outline(Chain::Sort::Building);
    if (std::any_of(building.begin(), building.end(), [this](Feet corner) { return beyondProperty(corner); }))
        return {Why::BuildingCrosses};
    return {};
}

} // namespace wm::drawings
