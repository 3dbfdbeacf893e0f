// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_places.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace wm::fleet {

namespace {
constexpr double kMostLatitude = 85; ///< beyond it the map has no room
} // namespace

bool Area::holds(const Unit &unit) const
{
    return unit.latitude && unit.longitude && *unit.latitude >= south && *unit.latitude <= north &&
           *unit.longitude >= west && *unit.longitude <= east;
}

QString toText(const Area &area)
{
    QStringList parts;
    for (const double edge : {area.south, area.west, area.north, area.east})
        parts.append(QString::number(edge, 'f', 6));
    return parts.join(u',');
}

std::optional<Area> areaFrom(const QString &text)
{
    const QStringList parts = text.split(u',');
    std::array<double, 4> edges{};
    if (parts.size() != 4)
        return std::nullopt;
    for (size_t i = 0; i < 4; ++i) {
        bool number = false;
        edges[i] = parts.at(static_cast<qsizetype>(i)).toDouble(&number);
        if (!number || !(std::abs(edges[i]) <= (i % 2 == 0 ? 90 : 180)))
            return std::nullopt;
    }
    const Area area{edges[0], edges[1], edges[2], edges[3]};
    return area.south <= area.north && area.west <= area.east ? std::optional(area) : std::nullopt;
}

QPointF onMap(double latitude, double longitude)
{
    const double radians = std::clamp(latitude, -kMostLatitude, kMostLatitude) * std::numbers::pi / 180;
    return {(longitude + 180) / 360, (1 - std::asinh(std::tan(radians)) / std::numbers::pi) / 2};
}

std::optional<QPointF> onMap(const Unit &unit)
{
    if (!unit.latitude || !unit.longitude || !(std::abs(*unit.latitude) <= 90) || !(std::abs(*unit.longitude) <= 180))
        return std::nullopt;
    return onMap(*unit.latitude, *unit.longitude);
}

std::vector<Cluster> clustersOf(const Places &places, double cell)
{
    QHash<std::pair<int, int>, quint32> where;
    std::vector<Cluster> clusters;
    for (const auto &[unit, place] : places.placed) {
        const std::pair key(static_cast<int>(std::floor(place.x() / cell)),
                            static_cast<int>(std::floor(place.y() / cell)));
        auto found = where.constFind(key);
        if (found == where.cend()) {
            found = where.insert(key, static_cast<quint32>(clusters.size()));
            clusters.emplace_back();
        }
        Cluster &cluster = clusters[*found];
        cluster.middle += place;
        cluster.units.push_back(unit);
    }
    for (Cluster &cluster : clusters)
        cluster.middle /= static_cast<double>(cluster.units.size());
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.units.size() != b.units.size() ? a.units.size() > b.units.size()
               : a.middle.y() != b.middle.y()   ? a.middle.y() < b.middle.y()
                                                : a.middle.x() < b.middle.x();
    });
    return clusters;
}

} // namespace wm::fleet
