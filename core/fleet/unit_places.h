// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit.h"

#include <QtCore/QPointF>

#include <functional>
#include <vector>

namespace wm::fleet {

/// A piece of the globe in degrees, its edges included; it does not reach across the date line.
struct Area
{
    double south = 0, west = 0, north = 0, east = 0;
    [[nodiscard]] bool holds(const Unit &unit) const; ///< none that has no place
    bool operator==(const Area &) const = default;
};
/// "40.9,-74.1,41.2,-73.6": south, west, north, east.
QString toText(const Area &area);
std::optional<Area> areaFrom(const QString &text);

/// Where a unit is on the map: the globe as a square of side 1, west and north at 0 (Web Mercator). Nothing without
/// latitude and longitude, or with some that no place has.
std::optional<QPointF> onMap(const Unit &unit);
QPointF onMap(double latitude, double longitude);

/// Units that lie so close together that they are one mark.
struct Cluster
{
    QPointF middle;             ///< of its units, on the map
    std::vector<quint32> units; ///< numbers as they were given
};
/// Where units are, and where none is known.
struct Places
{
    std::vector<std::pair<quint32, QPointF>> placed; ///< the unit's number and its place on the map
    int unplaced = 0;
};
/// How far a mark of so many units reaches from its middle, up and down as to the sides, in the map's side.
using MarkReach = std::function<double(size_t units)>;
/// The marks at a scale where `cell` of the map's side is one mark's room: whoever shares a cell is one, and so are
/// marks that would overlap. Largest first, then from north to south. Moving the map changes none of them.
std::vector<Cluster> clustersOf(const Places &places, double cell, const MarkReach &reach);
/// Whether two marks would lie on each other.
bool overlap(const Cluster &a, const Cluster &b, const MarkReach &reach);

} // namespace wm::fleet
