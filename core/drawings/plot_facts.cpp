// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_facts.h"

#include "core/drawings/sheet.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kEyeAhead = 0.25; ///< feet in front of a cover, where one looks along the wall

std::optional<double> lengthOf(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() < 100'000 ? std::optional(value.toDouble())
                                                                                   : std::nullopt;
}

Feet front(const Placed &one)
{
    return one.at + one.outward() * (one.depth.value_or(0) + kEyeAhead);
}

/// The way is blocked where a part of it lies inside the building.
bool throughBuilding(Feet from, Feet to, const Outline &building)
{
    const int steps = std::clamp(static_cast<int>(distance(from, to) * 8), 8, 2000);
    for (int step = 0; step <= steps; ++step) {
        if (within(building, from + (to - from) * (static_cast<double>(step) / steps)))
            return true;
    }
    return meets(from, to, building, true);
}

Sight sightBetween(const SightBlocks &blocks, const Placed &one, const Placed &other)
{
    const Outline &building = blocks.building;
    if (building.size() < 3)
        return Sight::Unknown;
    const Feet from = front(one);
    const Feet to = front(other);
    if (within(building, from) && within(building, to))
        return Sight::Unknown; // inner walls are not on the plan
    if (throughBuilding(from, to, building))
        return Sight::No;
    for (const Outline &fence : blocks.fences) {
        if (meets(from, to, fence, false))
            return Sight::Unknown;
    }
    return Sight::Yes;
}

} // namespace

Feet Placed::outward() const
{
    if (mount == "north_wall"_L1)
        return {0, 1};
    if (mount == "south_wall"_L1)
        return {0, -1};
    if (mount == "east_wall"_L1)
        return {1, 0};
    if (mount == "west_wall"_L1)
        return {-1, 0};
    return {};
}

QList<Placed> placedEquipment(const site::Site &site, const Names &names)
{
    QList<Placed> result;
    const QJsonArray all = site.value(QStringLiteral("drawings.plot.equipment")).toArray();
    for (qsizetype index = 0; index < all.size(); ++index) {
        const QJsonValue facts = all.at(index);
        const auto place = placeOf(facts);
        if (!place)
            continue;
        Placed one;
        one.path = QStringLiteral("drawings.plot.equipment[%1]").arg(index);
        one.kind = facts["kind"_L1].toString();
        one.key = names.keyOfEquipment(site, static_cast<int>(index));
        one.tag = one.key.isEmpty() ? onSheet(facts["label"_L1].toString().simplified()) : names.tag(one.key);
        one.mount = facts["mounted_on"_L1].toString();
        one.at = *place;
        one.width = lengthOf(facts["width_ft"_L1]);
        one.depth = lengthOf(facts["depth_ft"_L1]);
        one.height = lengthOf(facts["height_ft"_L1]);
        one.above = lengthOf(facts["height_above_ground_ft"_L1]);
        one.facts = facts;
        result.append(one);
    }
    return result;
}

PlotFacts plotFacts(const site::Site &site, const Names &names)
{
    SightBlocks blocks{outlineOf(site.value(QStringLiteral("drawings.plot.building_outline"))), {}};
    for (const auto &fence : site.value(QStringLiteral("drawings.plot.fences")).toArray())
        blocks.fences.append(outlineOf(fence["points"_L1]));
    return plotFacts(names, placedEquipment(site, names), blocks);
}

PlotFacts plotFacts(const Names &names, const QList<Placed> &equipment, const SightBlocks &blocks)
{
    PlotFacts result;
    const auto find = [&equipment](const QString &key) {
        return std::find_if(equipment.begin(), equipment.end(), [&key](const Placed &one) { return one.key == key; });
    };
    const auto meter = find(QStringLiteral("meter"));
    for (const Named &named : names.all()) {
        if (!named.path.startsWith("disconnects["_L1))
            continue;
        DisconnectPlace one{named.key, named.tag, named.path, std::nullopt, Sight::Unknown};
        if (const auto found = find(named.key); found != equipment.end() && meter != equipment.end()) {
            one.toMeterFt = distance(found->at, meter->at);
            one.sight = sightBetween(blocks, *meter, *found);
        }
        result.disconnects.append(one);
    }
    return result;
}

} // namespace wm::drawings
