// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"
#include "core/drawings/plot_geometry.h"

#include <QtCore/QJsonValue>

namespace wm::drawings {

/// One entry of drawings.plot.equipment that has a place.
struct Placed
{
    QString path;  ///< "drawings.plot.equipment[2]"
    QString kind;  ///< "ac_disconnect"
    QString key;   ///< of the list of names; empty for what the list does not hold
    QString tag;   ///< its name; the label given to it when the list has none
    QString mount; ///< "west_wall", "roof" …; empty when unknown
    Feet at;       ///< centre; for wall equipment the middle of its back, on the wall
    std::optional<double> width, depth, height, above; ///< feet; above: its centre above the ground
    QJsonValue facts;

    /// Away from the wall that it hangs on; 0, 0 when it hangs on none.
    [[nodiscard]] Feet outward() const;
    [[nodiscard]] bool onWall() const { return outward().x != 0 || outward().y != 0; }
};

/// The equipment of the plan in the site's order. What has no place is left out.
[[nodiscard]] QList<Placed> placedEquipment(const site::Site &site, const Names &names);

/// Whether one sees the meter from the disconnect.
enum class Sight { Yes, No, Unknown };

/// What the plan's geometry says about one disconnect.
struct DisconnectPlace
{
    QString key;
    QString tag;
    QString path;                    ///< of its facts: "disconnects[0]"
    std::optional<double> toMeterFt; ///< centre to centre, on the plan; nothing when one has no place
    Sight sight = Sight::Unknown;    ///< No: the building is between. Unknown: no place, no building outline, both
                                     ///< indoors, or a fence between whose height nobody gave
};

/// Facts that follow from where things stand, for the application to write back and for the rules to judge.
struct PlotFacts
{
    QList<DisconnectPlace> disconnects; ///< in the order of the list of names
};
[[nodiscard]] PlotFacts plotFacts(const site::Site &site, const Names &names);

/// What can stand between two who look at each other.
struct SightBlocks
{
    Outline building;
    QList<Outline> fences = {};
};
/// The same of places that are at hand already.
[[nodiscard]] PlotFacts plotFacts(const Names &names, const QList<Placed> &equipment, const SightBlocks &blocks);

} // namespace wm::drawings
