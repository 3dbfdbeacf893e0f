// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_change.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kStep = 0.5;     ///< feet along a wall, looking for room
constexpr double kBeside = 1;     ///< feet left between two pieces
constexpr double kFarthest = 100; ///< feet from the meter, where the search ends

QJsonObject point(Feet at)
{
    return {{QStringLiteral("x_ft"), at.x}, {QStringLiteral("y_ft"), at.y}};
}

/// What the plan calls an object of the list of names; empty for what has no place of its own.
QString kindOf(const site::Site &site, const Named &named)
{
    static const QMap<QString, QString> byKey{{QStringLiteral("meter"), QStringLiteral("utility_meter")},
                                              {QStringLiteral("collar"), QStringLiteral("collar")},
                                              {QStringLiteral("panel"), QStringLiteral("main_panel")},
                                              {QStringLiteral("gma"), QStringLiteral("gma")},
                                              {QStringLiteral("ngom"), QStringLiteral("ngom")},
                                              {QStringLiteral("transfer_switch"), QStringLiteral("transfer_switch")},
                                              {QStringLiteral("junction_box"), QStringLiteral("junction_box")},
                                              {QStringLiteral("grounding"), QStringLiteral("grounding_electrode")},
                                              {QStringLiteral("transformer"), QStringLiteral("transformer")},
                                              {QStringLiteral("backup_generator"), QStringLiteral("other")}};
    if (const QString kind = byKey.value(named.key); !kind.isEmpty())
        return kind;
    if (named.key == "poi"_L1)
        return site.text(QStringLiteral("poi.method")) == "line_side"_L1 ? QStringLiteral("line_side_point")
                                                                         : QString();
    const QString list = named.path.left(named.path.indexOf(u'['));
    if (list == "disconnects"_L1) {
        static const QMap<QString, QString> byRole{
            {QStringLiteral("ac_disconnect"), QStringLiteral("ac_disconnect")},
            {QStringLiteral("ngom_grid_side"), QStringLiteral("ngom_grid_disconnect")},
            {QStringLiteral("ngom_generation_side"), QStringLiteral("ngom_generation_disconnect")},
            {QStringLiteral("storage"), QStringLiteral("storage_disconnect")}};
        return byRole.value(site.text(named.path + ".role"_L1).value_or(QString()), QStringLiteral("other"));
    }
    static const QMap<QString, QString> byList{{QStringLiteral("transformers"), QStringLiteral("transformer")},
                                               {QStringLiteral("inverters"), QStringLiteral("inverter")},
                                               {QStringLiteral("pv_arrays"), QStringLiteral("pv_array")},
                                               {QStringLiteral("storage.groups"), QStringLiteral("storage")},
                                               {QStringLiteral("sub_meters"), QStringLiteral("sub_meter")},
                                               {QStringLiteral("combiner_panels"), QStringLiteral("combiner_panel")},
                                               {QStringLiteral("wind_turbines"), QStringLiteral("other")},
                                               {QStringLiteral("fuel_cells"), QStringLiteral("other")}};
    return byList.value(list);
}

/// The wall that a place is on; null when on none.
const Wall *wallAt(const PlotEdit &edit, Feet place)
{
    for (const Wall &wall : edit.walls())
        if (distance(nearestOn(wall.from, wall.to, place), place) < kBeside / 2)
            return &wall;
    return nullptr;
}

/// Beside a piece on its wall, at the nearest place that no other piece is at.
std::optional<Feet> besideOnWall(const PlotEdit &edit, const Wall &wall, Feet from)
{
    const Feet way = (wall.to - wall.from) * (1 / distance(wall.from, wall.to));
    const auto free = [&edit](Feet at) {
        return std::none_of(edit.equipment().begin(), edit.equipment().end(), [at](const Placed &one) {
            return distance(one.at, at) < one.width.value_or(kBeside) / 2 + kBeside;
        });
    };
    for (double off = kStep; off < kFarthest; off += kStep) {
        for (const double side : {1.0, -1.0}) {
            const Feet at = from + way * (off * side);
            if (distance(nearestOn(wall.from, wall.to, at), at) < 0.01 && free(at))
                return at;
        }
    }
    return std::nullopt;
}

/// The members of a site at the path of a chain, changed, as `drawings.plot`.
QJsonObject withPoints(const site::Site &site, const QString &path, const QJsonArray &points)
{
    const auto with = site.with(path, points);
    return (with ? *with : site).value(QStringLiteral("drawings.plot")).toObject();
}

} // namespace

QList<Unplaced> unplaced(const site::Site &site, const Names &names)
{
    QSet<QString> there;
    const QJsonArray equipment = site.value(QStringLiteral("drawings.plot.equipment")).toArray();
    for (int index = 0; index < static_cast<int>(equipment.size()); ++index)
        if (placeOf(equipment.at(index)))
            there.insert(names.keyOfEquipment(site, index));
    QList<Unplaced> result;
    for (const Named &named : names.all()) {
        const QString kind = kindOf(site, named);
        // What nobody gave an id cannot be referred to.
        if (kind.isEmpty() || there.contains(named.key) || named.key.contains(u'['))
            continue;
        const bool ofList = named.path.contains(u'[') || kind == "other"_L1;
        result.append({named.key, named.tag, kind, ofList ? named.key : QString()});
    }
    return result;
}

Snapped placeForNew(const PlotEdit &edit, const Unplaced &what)
{
    const auto meter = std::find_if(edit.equipment().begin(), edit.equipment().end(),
                                    [](const Placed &one) { return one.key == "meter"_L1; });
    const bool plugsIn = what.kind == "collar"_L1 || what.kind == "gma"_L1 || what.kind == "junction_box"_L1;
    if (meter != edit.equipment().end() && plugsIn)
        return {meter->at, meter->mount};
    Placed piece;
    piece.kind = what.kind;
    const bool onWall = PlotEdit::hangsOnWall(piece) || what.kind == "inverter"_L1 || what.kind == "sub_meter"_L1 ||
                        what.kind == "combiner_panel"_L1 || what.kind == "transfer_switch"_L1;
    const Extent extent = edit.extent();
    if (onWall && !edit.walls().isEmpty()) {
        const Wall *wall = meter != edit.equipment().end() ? wallAt(edit, meter->at) : nullptr;
        const Wall &at = wall != nullptr ? *wall : edit.walls().constFirst();
        const Feet from = wall != nullptr ? meter->at : (at.from + at.to) * 0.5;
        return {besideOnWall(edit, at, from).value_or((at.from + at.to) * 0.5), at.mount};
    }
    if (what.kind == "pv_array"_L1) {
        Extent building;
        building.add(edit.outline(Chain::Sort::Building));
        if (!building.empty())
            return {building.centre(), QStringLiteral("roof")};
    }
    return {extent.empty() ? Feet() : extent.centre()};
}

QJsonObject withEquipment(QJsonObject plot, const Unplaced &what, const Snapped &at)
{
    QJsonObject piece = point(at.at);
    piece.insert("kind"_L1, what.kind);
    if (!what.ref.isEmpty())
        piece.insert("ref"_L1, what.ref);
    if (!at.mount.isEmpty())
        piece.insert("mounted_on"_L1, at.mount);
    QJsonArray equipment = plot.value("equipment"_L1).toArray();
    equipment.append(piece);
    plot.insert("equipment"_L1, equipment);
    return plot;
}

QJsonObject withRectangle(QJsonObject plot, const QString &member, Feet low, double width, double depth)
{
    plot.insert(member, QJsonArray{point(low), point(low + Feet{width, 0}), point(low + Feet{width, depth}),
                                   point(low + Feet{0, depth})});
    return plot;
}

QJsonObject withPoint(const site::Site &site, const Chain &chain, qsizetype after)
{
    const qsizetype count = chain.points.size();
    QJsonArray points = site.value(chain.path).toArray();
    // A list that has unreadable places in it is not the chain, point by point.
    if (points.size() != count || after < 0 || after >= count || count < 2)
        return site.value(QStringLiteral("drawings.plot")).toObject();
    const bool last = after == count - 1 && !chain.closed;
    const Feet from = chain.points.at(after);
    const Feet at = last ? from * 2 - chain.points.at(after - 1) : (from + chain.points.at((after + 1) % count)) * 0.5;
    points.insert(after + 1, point(at));
    return withPoints(site, chain.path, points);
}

} // namespace wm::drawings
