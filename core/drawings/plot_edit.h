// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/plot_facts.h"

#include <QtCore/QJsonObject>

/// What a person does with a plot plan: things are moved, with snapping, and what cannot be is told. No drawing here.
namespace wm::drawings {

/// A list of places on the plan: the property line, the building, a fence, a raceway, the way of access.
struct Chain
{
    enum class Sort { Property, Building, Driveway, Access, Fence, RoofLine, Raceway, Area };
    Sort sort = Sort::Property;
    QString path; ///< "drawings.plot.property_line", "drawings.plot.fences[0].points"
    bool closed = false;
    Outline points;
};

/// One straight wall of the building.
struct Wall
{
    Feet from, to;
    Feet outward;  ///< of length 1
    QString mount; ///< what `mounted_on` calls it: the side it looks to on the plan's own grid
};

/// What is picked on the plan: a piece of equipment, one point of a chain, or the whole of one.
struct EditTarget
{
    qsizetype equipment = -1; ///< index in PlotEdit::equipment()
    qsizetype chain = -1;     ///< index in PlotEdit::chains()
    qsizetype point = -1;     ///< of that chain; -1: all of it
    [[nodiscard]] bool none() const { return equipment < 0 && chain < 0; }
    bool operator==(const EditTarget &) const = default;
};

/// Why something cannot stand where it is put.
struct Obstacle
{
    enum class Why {
        None,
        OffWall,         ///< it hangs on a wall, and there is none
        OffProperty,     ///< beyond the property line
        InBuilding,      ///< it stands on the ground, and the building is there
        OutOfBuilding,   ///< it is on the roof or indoors, and the building is not there
        OnOther,         ///< another piece of equipment is there
        LinesCross,      ///< the outline would cross itself, or have no area
        OthersOffWall,   ///< equipment of the wall that is moved would lose its wall
        BuildingCrosses, ///< the building would reach over the property line
    };
    Why why = Why::None;
    QString other = {}; ///< tag of the other piece
};

/// A place as snapping gives it, with the strokes that say what it was drawn to.
struct Snapped
{
    Feet at;
    QString mount = {}; ///< the wall it came to; empty: none
    QList<std::pair<Feet, Feet>> guides = {};
};

/// A plot plan in the hand. A plain value; every change is a new one.
class PlotEdit
{
public:
    static PlotEdit of(const site::Site &site, const Names &names);

    [[nodiscard]] const QList<Placed> &equipment() const { return m_equipment; }
    [[nodiscard]] const QList<Chain> &chains() const { return m_chains; }
    [[nodiscard]] const QList<Wall> &walls() const { return m_walls; }
    /// The outline of the building, or the property line; empty when nobody gave it.
    [[nodiscard]] Outline outline(Chain::Sort sort) const;
    [[nodiscard]] Extent extent() const;
    /// All that can be picked, in the order of the Tab key: equipment, then the points of the chains. A point that lies
    /// where a piece of equipment is goes with that and is none of its own.
    [[nodiscard]] QList<EditTarget> targets() const;
    [[nodiscard]] Feet placeOf(const EditTarget &target) const;
    [[nodiscard]] QString pathOf(const EditTarget &target) const;
    /// The target with that path; none when there is no such.
    [[nodiscard]] EditTarget find(const QString &path) const;
    /// What moves with a piece of equipment: itself, what is plugged into the same socket, the raceways that end there.
    [[nodiscard]] QList<EditTarget> alongWith(qsizetype equipment) const;
    /// Whether a piece belongs on a wall: it is recorded so, or its kind always hangs on one and nobody said otherwise.
    [[nodiscard]] static bool hangsOnWall(const Placed &one);

    /// The place near `wanted` that the target comes to: on a wall, in line with others, on the grid (feet), within
    /// `reach` feet of it. A grid of 0 snaps to walls alone.
    [[nodiscard]] Snapped snap(const EditTarget &target, Feet wanted, double grid, double reach) const;
    /// The plan with the target there. What is plugged into the same socket goes along; raceways go with their ends; a
    /// rectangular corner stays one, and what hangs on a wall goes with it.
    [[nodiscard]] PlotEdit moved(const EditTarget &target, const Snapped &to) const;
    /// The place that is `feet` from another target: along the wall where it hangs on one, else straight away from the
    /// other, on the side where it is now.
    [[nodiscard]] Snapped atDistance(const EditTarget &target, const EditTarget &from, double feet) const;
    /// Why the target cannot be where it is in this plan. What was so `before` it was moved is not held against it.
    [[nodiscard]] Obstacle obstacle(const EditTarget &target, const PlotEdit &before) const;
    [[nodiscard]] const site::Site &site() const { return m_site; }

    /// `drawings.plot` with the places of this plan put in; feet to four decimals.
    [[nodiscard]] QJsonObject plot() const;
    /// The distances and lines of sight of this plan.
    [[nodiscard]] PlotFacts facts() const;

private:
    void takeChains();
    void takeWalls();
    void movePoint(const EditTarget &target, Feet to);
    void moveWhole(qsizetype chain, Feet by);
    void moveEquipment(qsizetype index, const Snapped &to);
    void follow(const Outline &before, const Outline &after, Chain::Sort moved);
    [[nodiscard]] bool goTogether(const Placed &one, const Placed &other) const;
    [[nodiscard]] Obstacle obstacleOf(const Placed &one) const;
    [[nodiscard]] Obstacle obstacleOf(const Chain &chain) const;
    [[nodiscard]] bool offWall(const Placed &one) const;
    [[nodiscard]] bool beyondProperty(Feet place) const;

    site::Site m_site;
    Names m_names;
    QList<Placed> m_equipment;
    QList<Chain> m_chains;
    QList<Wall> m_walls;
};

/// The point of a stroke that is nearest to a place.
[[nodiscard]] Feet nearestOn(Feet from, Feet to, Feet place);
/// The box that a piece covers on the ground, low and high corner; wall equipment reaches outward from its wall.
[[nodiscard]] std::pair<Feet, Feet> footprint(const Placed &one);

} // namespace wm::drawings
