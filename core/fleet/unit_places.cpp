// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_places.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numbers>

namespace wm::fleet {

namespace {
constexpr double kMostLatitude = 85; ///< beyond it the map has no room

/// One number for a square of the map.
quint64 keyOf(int x, int y)
{
    return quint64{static_cast<quint32>(x)} << 32 | static_cast<quint32>(y);
}

/// Marks that do not overlap, found by where they are.
class Apart
{
public:
    /// `most`: how far the largest mark reaches.
    Apart(const MarkReach &reach, double most) : m_reach(reach), m_box(2 * most) {}

    /// Puts a mark in. One that it would lie on is taken out again and handed back.
    std::optional<Cluster> put(Cluster &&mark)
    {
        const auto [x, y] = boxOf(mark.middle);
        for (int down = -1; down <= 1; ++down)
            for (int right = -1; right <= 1; ++right) {
                const auto box = m_boxes.find(keyOf(x + right, y + down));
                if (box == m_boxes.end())
                    continue;
                const auto under = std::find_if(box->begin(), box->end(),
                                                [&](const Cluster &one) { return overlap(one, mark, m_reach); });
                if (under == box->end())
                    continue;
                Cluster taken = std::move(*under);
                box->erase(under);
                return taken;
            }
        m_boxes[keyOf(x, y)].push_back(std::move(mark));
        return std::nullopt;
    }
    std::vector<Cluster> all() &&
    {
        std::vector<Cluster> marks;
        for (std::vector<Cluster> &box : m_boxes)
            std::move(box.begin(), box.end(), std::back_inserter(marks));
        return marks;
    }

private:
    [[nodiscard]] std::pair<int, int> boxOf(QPointF middle) const
    {
        return {static_cast<int>(std::floor(middle.x() / m_box)), static_cast<int>(std::floor(middle.y() / m_box))};
    }
    const MarkReach &m_reach;
    double m_box; ///< two marks that overlap are in boxes side by side
    QHash<quint64, std::vector<Cluster>> m_boxes;
};

void sortLargestFirst(std::vector<Cluster> &clusters)
{
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.units.size() != b.units.size() ? a.units.size() > b.units.size()
               : a.middle.y() != b.middle.y()   ? a.middle.y() < b.middle.y()
               : a.middle.x() != b.middle.x()   ? a.middle.x() < b.middle.x()
                                                : a.units < b.units;
    });
}

/// Both as one, at the middle of all their units.
Cluster together(Cluster a, Cluster b)
{
    const auto few = static_cast<double>(b.units.size()), all = static_cast<double>(a.units.size()) + few;
    a.middle += (b.middle - a.middle) * (few / all);
    a.units.insert(a.units.end(), b.units.begin(), b.units.end());
    return a;
}

} // namespace

bool overlap(const Cluster &a, const Cluster &b, const MarkReach &reach)
{
    const double least = reach(a.units.size()) + reach(b.units.size());
    return std::abs(a.middle.x() - b.middle.x()) < least && std::abs(a.middle.y() - b.middle.y()) < least;
}

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

std::vector<Cluster> clustersOf(const Places &places, double cell, const MarkReach &reach)
{
    QHash<quint64, quint32> where;
    std::vector<Cluster> clusters;
    for (const auto &[unit, place] : places.placed) {
        const quint64 key =
            keyOf(static_cast<int>(std::floor(place.x() / cell)), static_cast<int>(std::floor(place.y() / cell)));
        auto found = where.constFind(key);
        if (found == where.cend()) {
            found = where.insert(key, static_cast<quint32>(clusters.size()));
            clusters.emplace_back();
        }
        Cluster &cluster = clusters[*found];
        cluster.middle += place;
        cluster.units.push_back(unit);
    }
    if (clusters.empty())
        return clusters;
    for (Cluster &cluster : clusters)
        cluster.middle /= static_cast<double>(cluster.units.size());
    sortLargestFirst(clusters);
    // Neighbours across a cell's edge may lie on each other. As one they are elsewhere and larger, so it is looked
    // again.
    Apart apart(reach, reach(places.placed.size()));
    for (Cluster &cluster : clusters) {
        Cluster mark = std::move(cluster);
        while (auto under = apart.put(std::move(mark)))
            mark = together(*std::move(under), std::move(mark));
    }
    clusters = std::move(apart).all();
    sortLargestFirst(clusters);
    return clusters;
}

} // namespace wm::fleet
