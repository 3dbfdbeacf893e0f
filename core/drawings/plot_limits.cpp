// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_limits.h"

#include "core/drawings/plot_access.h"
#include "core/drawings/plot_edit.h"
#include "core/drawings/sheet.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <utility>

namespace wm::drawings {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHalfInch = 1.0 / 24; ///< feet

/// In the words of the sheet; empty where nothing is in the way.
QString wordsOf(const QString &name, const Obstacle &obstacle)
{
    using Why = Obstacle::Why;
    switch (obstacle.why) {
    case Why::OffWall:
        return u"%1 HANGS ON A WALL AND IS AT NONE OF THE BUILDING"_s.arg(name);
    case Why::OffProperty:
        return u"%1 IS BEYOND THE PROPERTY LINE"_s.arg(name);
    case Why::InBuilding:
        return u"%1 STANDS ON THE GROUND WHERE THE BUILDING IS"_s.arg(name);
    case Why::OutOfBuilding:
        return u"%1 IS ON THE ROOF OR INDOORS WHERE NO BUILDING IS"_s.arg(name);
    case Why::OnOther:
        return u"%1 AND %2 ARE IN ONE PLACE"_s.arg(std::min(name, obstacle.other), std::max(name, obstacle.other));
    case Why::BuildingCrosses:
        return u"THE BUILDING REACHES OVER THE PROPERTY LINE"_s;
    case Why::None:
    case Why::LinesCross: // said of the outlines by themselves
    case Why::OthersOffWall:
        break;
    }
    return {};
}

/// The wall that something stands at, where another one is recorded for it; empty: none, or the recorded one.
QString otherWall(const PlotEdit &edit, const Placed &one)
{
    QString at;
    for (const Wall &wall : edit.walls()) {
        if (!one.onWall() || distance(nearestOn(wall.from, wall.to, one.at), one.at) > kHalfInch)
            continue;
        if (wall.mount == one.mount)
            return {};
        at = wall.mount;
    }
    return at;
}

QStringList notWhereItCanBe(const site::Site &site, const Names &names)
{
    QStringList all;
    const auto edit = PlotEdit::of(site, names);
    const auto look = [&](const EditTarget &target, const QString &name) {
        if (const QString words = wordsOf(name, edit.obstacle(target, edit)); !words.isEmpty() && !all.contains(words))
            all.append(words);
    };
    for (qsizetype index = 0; index < edit.equipment().size(); ++index)
        look({index, -1, -1}, edit.equipment().at(index).tag);
    for (qsizetype index = 0; index < edit.chains().size(); ++index)
        look({-1, index, -1}, {});
    for (const Placed &one : edit.equipment())
        if (const QString wall = otherWall(edit, one); !wall.isEmpty())
            all.append(u"%1 IS RECORDED ON THE %2 AND STANDS AT THE %3"_s.arg(
                one.tag, QString(one.mount).replace(u'_', u' ').toUpper(),
                QString(wall).replace(u'_', u' ').toUpper()));
    return all;
}

/// Room to work that is less than any equipment has (NEC 110.26(A)), and equipment that the site does not have.
QStringList notForWork(const site::Site &site, const Names &names)
{
    constexpr double leastDepth = 36, leastWidth = 30; // inches
    QStringList all;
    const QJsonArray equipment = site.value(u"drawings.plot.equipment"_s).toArray();
    for (int index = 0; index < equipment.size(); ++index) {
        const QJsonValue one = equipment.at(index);
        const QString key = names.keyOfEquipment(site, index), kind = one["kind"_L1].toString();
        const auto below = [&](QLatin1StringView member, double least, const QString &what) {
            if (one[member].isDouble() && one[member].toDouble() < least)
                all.append(u"%1 HAS A WORKING SPACE %2 IN %3, %4 IN ARE WANTED (NEC 110.26)"_s.arg(
                    names.tag(key), figure(one[member].toDouble()), what, figure(least)));
        };
        below("working_space_depth_in"_L1, leastDepth, u"DEEP"_s);
        below("working_space_width_in"_L1, leastWidth, u"WIDE"_s);
        if (key.isEmpty() &&
            (kind == "transfer_switch"_L1 || kind == "gma"_L1 || kind == "ngom"_L1 || kind == "collar"_L1))
            all.append(u"THE PLAN SHOWS A %1, WHICH THE SITE DOES NOT HAVE"_s.arg(
                QString(kind).replace(u'_', u' ').toUpper()));
    }
    return all;
}

/// The modules of an array, and those of its areas on the roof where all of them say how many.
QStringList otherModules(const site::Site &site, const Names &names)
{
    QMap<QString, double> shown;
    QSet<QString> open;
    const QJsonArray equipment = site.value(u"drawings.plot.equipment"_s).toArray();
    for (int index = 0; index < equipment.size(); ++index) {
        const QJsonValue one = equipment.at(index);
        if (one["kind"_L1].toString() != "pv_array"_L1)
            continue;
        const QString key = names.keyOfEquipment(site, index);
        const QJsonValue columns = one["module_columns"_L1], rows = one["module_rows"_L1];
        if (!columns.isDouble() || !rows.isDouble())
            open.insert(key);
        shown[key] += columns.toDouble() * rows.toDouble();
    }
    QStringList all;
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const Named *named = names.find(it.key());
        const auto modules = named == nullptr ? std::nullopt : site.number(named->path + ".qty"_L1);
        if (modules && !open.contains(it.key()) && *modules != it.value())
            all.append(u"%1 HAS %2 MODULES, THE PLAN SHOWS %3"_s.arg(named->tag, figure(*modules), figure(it.value())));
    }
    return all;
}

/// Feet from a place to the nearest edge of an outline.
double toEdge(const Outline &outline, Feet place)
{
    double nearest = distance(outline.first(), place);
    for (qsizetype index = 0; index < outline.size(); ++index) {
        const Feet from = outline.at(index), to = outline.at((index + 1) % outline.size());
        nearest = std::min(nearest, distance(nearestOn(from, to, place), place));
    }
    return nearest;
}

/// Arrays in which their modules have no room or get lost, and those that reach over the edge of the roof.
QStringList otherArea(const site::Site &site, const Names &names)
{
    constexpr double least = 8, most = 60; // square feet a module: half of a small one, two of a large one on its rack
    constexpr double eaves = 3;            // feet that a roof reaches over the wall below it
    const Outline building = outlineOf(site.value(u"drawings.plot.building_outline"_s));
    QStringList all;
    for (const Placed &one : placedEquipment(site, names)) {
        if (one.kind != "pv_array"_L1 || !one.width || !one.depth)
            continue;
        const double modules = one.facts["module_columns"_L1].toDouble() * one.facts["module_rows"_L1].toDouble();
        const double area = *one.width * *one.depth;
        if (modules > 0 && (area < modules * least || area > modules * most))
            all.append(u"%1 HAS %2 MODULES IN %3 x %4 FT"_s.arg(one.tag, figure(modules), figure(*one.width),
                                                                figure(*one.depth)));
        if (one.mount != "roof"_L1 || building.size() < 3)
            continue;
        for (const Feet corner : {Feet{-1, -1}, Feet{1, -1}, Feet{1, 1}, Feet{-1, 1}}) {
            const Feet at = one.at + Feet{corner.x * *one.width / 2, corner.y * *one.depth / 2};
            if (!within(building, at) && toEdge(building, at) > eaves) {
                all.append(u"%1 REACHES OVER THE EDGE OF THE ROOF"_s.arg(one.tag));
                break;
            }
        }
    }
    all.removeDuplicates();
    return all;
}

/// A way on foot that is drawn through the building, to something that stands outside of it.
QStringList throughBuilding(const site::Site &site)
{
    constexpr double step = 0.5; // feet
    const Outline building = outlineOf(site.value(u"drawings.plot.building_outline"_s));
    const Outline way = outlineOf(site.value(u"drawings.plot.access_path"_s));
    if (building.size() < 3 || way.size() < 2 || within(building, way.last()))
        return {};
    for (qsizetype index = 1; index < way.size(); ++index) {
        const Feet from = way.at(index - 1), to = way.at(index);
        const double length = distance(from, to);
        for (double along = 0; along < length; along += std::max(step, length / 10'000)) {
            const Feet at = from + (to - from) * (along / length);
            if (within(building, at) && toEdge(building, at) > step)
                return {u"THE WAY TO THE SWITCH LEADS THROUGH THE BUILDING"_s};
        }
    }
    return {};
}

} // namespace

QStringList impossibleOnPlan(const site::Site &site, const Names &names)
{
    QStringList all;
    const std::pair<const char *, QLatin1StringView> outlines[]{{"drawings.plot.property_line", "THE PROPERTY LINE"_L1},
                                                                {"drawings.plot.building_outline", "THE BUILDING"_L1}};
    for (const auto &[path, name] : outlines) {
        const Outline outline = outlineOf(site.value(QString::fromLatin1(path)));
        if (outline.isEmpty())
            continue;
        Extent extent;
        extent.add(outline);
        if (extent.width() <= 0 || extent.height() <= 0)
            all.append(u"%1 HAS NO AREA"_s.arg(name));
        else if (crossesItself(outline))
            all.append(u"%1 CROSSES ITSELF"_s.arg(name));
    }
    QSet<QString> seen;
    const QJsonArray equipment = site.value(u"drawings.plot.equipment"_s).toArray();
    for (int index = 0; index < equipment.size(); ++index) {
        const QString kind = equipment.at(index)["kind"_L1].toString();
        const QString key = names.keyOfEquipment(site, index);
        const Named *named = names.find(key);
        const bool one = named != nullptr && kind == "inverter"_L1 &&
                         site.number(named->path + ".qty"_L1).value_or(1) <= 1 &&
                         site.text(named->path + ".style"_L1) != u"micro"_s;
        if (key.isEmpty() || !(one || kind == "utility_meter"_L1 || kind == "main_panel"_L1 || kind == "collar"_L1 ||
                               kind == "gma"_L1 || kind.endsWith("disconnect"_L1)))
            continue; // an array, microinverters or electrodes stand at several places
        if (seen.contains(key))
            all.append(u"%1 STANDS AT TWO PLACES OF THE PLAN"_s.arg(names.tag(key)));
        seen.insert(key);
    }
    return all + notWhereItCanBe(site, names) + otherModules(site, names) + otherArea(site, names) +
           notForWork(site, names) + throughBuilding(site) + lockedAway(site, names);
}

} // namespace wm::drawings
