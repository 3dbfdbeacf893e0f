// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"
#include "core/drawings/practice.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

/// "NORTHLINE NL-60U"; what is missing is marked.
QString makeAndModel(Plan &plan, const Named &named, const QString &member = QStringLiteral("make"),
                     const QString &other = QStringLiteral("model"))
{
    const QString make = plan.sheet.fact(named.path + u'.' + member, named.tag, QStringLiteral("make"));
    const QString model = plan.sheet.fact(named.path + u'.' + other, named.tag, QStringLiteral("model"));
    return make + u' ' + model;
}

QString amperes(Plan &plan, const Named &named, const QString &member)
{
    const auto value = plan.site().number(named.path + u'.' + member);
    return value ? figure(*value) + QStringLiteral(" A")
                 : plan.sheet.fact(named.path + u'.' + member, named.tag, QStringLiteral("rating"));
}

QString describeDisconnect(Plan &plan, const Named &named)
{
    QString words = amperes(plan, named, QStringLiteral("rating_a"));
    if (const auto poles = plan.site().number(named.path + QStringLiteral(".poles")))
        words += QStringLiteral(", %1P").arg(figure(*poles));
    if (const auto fused = plan.site().boolean(named.path + QStringLiteral(".fused"))) {
        const auto fuse = plan.site().number(named.path + QStringLiteral(".fuse_a"));
        words += !*fused ? QStringLiteral(", NOT FUSED")
                         : QStringLiteral(", FUSED") + (fuse ? QStringLiteral(" %1 A").arg(figure(*fuse)) : QString());
    }
    return words;
}

QString describeInverter(Plan &plan, const Named &named)
{
    const QString path = named.path + QStringLiteral(".nameplate_kw");
    const auto power = plan.site().number(path);
    return makeAndModel(plan, named) + QStringLiteral(", ") +
           (power ? figure(*power) + QStringLiteral(" kW") : plan.sheet.fact(path, named.tag, QStringLiteral("kW")));
}

QString describeArray(Plan &plan, const Named &named)
{
    const QString path = named.path + QStringLiteral(".qty");
    return plan.sheet.fact(path, named.tag, QStringLiteral("number of modules")) + QStringLiteral(" x ") +
           makeAndModel(plan, named, QStringLiteral("module_make"), QStringLiteral("module_model"));
}

QString withInside(const Plan &plan, QString words, std::initializer_list<const char *> keys)
{
    QStringList inside;
    for (const char *key : keys) {
        if (const QString tag = plan.names.tag(QString::fromLatin1(key)); !tag.isEmpty())
            inside.append(tag);
    }
    if (!inside.isEmpty())
        words += QStringLiteral(", WITH ") + inside.join(QStringLiteral(", "));
    return words;
}

QString describeElectrode(const Plan &plan)
{
    const QString kind = plan.site().text(QStringLiteral("grounding.electrode_kind")).value_or(QString());
    return onSheet(kind.isEmpty() ? QStringLiteral("grounding electrode")
                                  : QString(kind).replace(u'_', u' ') + QStringLiteral(" electrode"));
}

QString describeStorage(Plan &plan, const Named &named)
{
    const QString path = named.path + QStringLiteral(".energy_kwh");
    const auto energy = plan.site().number(path);
    return makeAndModel(plan, named) + QStringLiteral(", ") +
           (energy ? figure(*energy) + QStringLiteral(" kWh")
                   : plan.sheet.fact(path, named.tag, QStringLiteral("kWh")));
}

/// Names of kinds whose facts add nothing to a plan.
QString plainWords(const QString &key, const QString &tag)
{
    static const QMap<QString, QString> words{{QStringLiteral("socket"), QStringLiteral("METER SOCKET")},
                                              {QStringLiteral("junction_box"), QStringLiteral("JUNCTION BOX")},
                                              {QStringLiteral("gma"), QStringLiteral("GENERATION METER ADAPTER")},
                                              {QStringLiteral("poi"), QStringLiteral("POINT OF INTERCONNECTION")},
                                              {QStringLiteral("ngom"), QStringLiteral("NET GEN. OUTPUT METER PANEL")},
                                              {QStringLiteral("transfer_switch"), QStringLiteral("TRANSFER SWITCH")},
                                              {QStringLiteral("transformer"), QStringLiteral("UTILITY TRANSFORMER")},
                                              {QStringLiteral("backup_generator"), QStringLiteral("BACKUP GENERATOR")}};
    if (words.contains(key))
        return words.value(key);
    static const QMap<QString, QString> prefixes{{QStringLiteral("SM"), QStringLiteral("SUB-METER")},
                                                 {QStringLiteral("R"), QStringLiteral("PROTECTIVE RELAY")},
                                                 {QStringLiteral("XFMR"), QStringLiteral("TRANSFORMER")},
                                                 {QStringLiteral("WT"), QStringLiteral("WIND TURBINE")},
                                                 {QStringLiteral("FC"), QStringLiteral("FUEL CELL")},
                                                 {QStringLiteral("CP"), QStringLiteral("COMBINER PANEL")},
                                                 {QStringLiteral("GP"), QStringLiteral("GENERATION PANEL")}};
    return prefixes.value(tag.section(u'-', 0, 0));
}

} // namespace

QString utilityWord(const Plan &plan)
{
    const QString known = practice::word(QStringLiteral("utility_short_names.") +
                                         plan.site().text(QStringLiteral("utility.id")).value_or(QString()));
    if (!known.isEmpty())
        return known;
    const QString name = plan.site().text(QStringLiteral("utility.name")).value_or(QString()).simplified();
    const qsizetype open = name.lastIndexOf(u'(');
    if (open >= 0 && name.endsWith(u')') && name.size() - open > 2)
        return onSheet(name.mid(open + 1, name.size() - open - 2)); // "Southern California Edison (SCE)"
    return onSheet(name.isEmpty() ? QStringLiteral("utility") : name);
}

QString describe(Plan &plan, const QString &key)
{
    const Named *named = plan.names.find(key);
    if (!named)
        return {};
    if (key == "meter"_L1) {
        const QString number = plan.site().text(QStringLiteral("meter.number")).value_or(QString());
        return utilityWord(plan) + QStringLiteral(" METER ") +
               (number.isEmpty() ? plan.sheet.fact(QStringLiteral("meter.number"), named->tag, QStringLiteral("number"))
                                 : number);
    }
    if (key == "panel"_L1)
        return withInside(plan, QStringLiteral("PANEL ") + amperes(plan, *named, QStringLiteral("rating_a")),
                          {"main_breaker"});
    if (key == "collar"_L1)
        return withInside(plan, QStringLiteral("METER COLLAR"), {"collar_relay", "collar_breaker"});
    if (key == "grounding"_L1)
        return describeElectrode(plan);
    if (named->path.startsWith("disconnects["_L1))
        return describeDisconnect(plan, *named);
    if (named->path.startsWith("inverters["_L1))
        return describeInverter(plan, *named);
    if (named->path.startsWith("pv_arrays["_L1))
        return describeArray(plan, *named);
    if (named->path.startsWith("storage.groups["_L1))
        return describeStorage(plan, *named);
    return plainWords(key, named->tag);
}

QString age(const Plan &plan, const QString &key)
{
    const Named *named = plan.names.find(key);
    if (!named || !named->existingKnown)
        return {};
    return named->existing ? QStringLiteral("(E)") : QStringLiteral("(N)");
}

/// "PLAN " where north is turned so far that up is another direction of the compass: walls and ways keep the names
/// that they are recorded under, as on an architect's plan.
QString planNorth(const Plan &plan)
{
    const double degrees = plan.site().number(QStringLiteral("drawings.plot.north_deg")).value_or(0);
    constexpr double nearest = 45; // up to there a wall is nearest to the direction that it is called by
    return std::min(degrees, 360 - degrees) > nearest ? QStringLiteral("PLAN ") : QString();
}

QString whereWords(Plan &plan, const Placed &one)
{
    if (one.mount.isEmpty())
        return plan.sheet.fact(one.path + QStringLiteral(".mounted_on"), one.tag, QStringLiteral("wall or place"));
    const QString place =
        (one.onWall() ? planNorth(plan) : QString()) + onSheet(QString(one.mount).replace(u'_', u' '));
    const Placed *meter = placedWith(plan, QStringLiteral("meter"));
    if (!meter || meter == &one || !one.onWall() || meter->mount != one.mount)
        return place;
    const bool upright = one.outward().x != 0;
    const double along = upright ? one.at.y - meter->at.y : one.at.x - meter->at.x;
    if (std::abs(along) < 1.0 / 24)
        return QStringLiteral("AT %1, %2").arg(meter->tag, place);
    const QString way = upright ? (along > 0 ? QStringLiteral("NORTH") : QStringLiteral("SOUTH"))
                                : (along > 0 ? QStringLiteral("EAST") : QStringLiteral("WEST"));
    return QStringLiteral("%1 %2 OF %3, %4").arg(feetInches(std::abs(along)), planNorth(plan) + way, meter->tag, place);
}

QString sightWords(Plan &plan, const DisconnectPlace &one)
{
    const QString path = one.path + QStringLiteral(".line_of_sight_to_pcc");
    const auto recorded = plan.site().boolean(path);
    // The record speaks of the point of common coupling, which is the meter only where it is self-contained.
    if (!plan.site().boolean(QStringLiteral("meter.self_contained")).value_or(true)) {
        const QString seen = one.sight == Sight::Yes  ? QStringLiteral("YES")
                             : one.sight == Sight::No ? QStringLiteral("NO, THE BUILDING IS BETWEEN")
                                                      : QStringLiteral("NOT TOLD BY THE PLAN");
        return seen + QStringLiteral("; OF THE POINT OF COMMON COUPLING: ") +
               (recorded ? *recorded ? QStringLiteral("YES (RECORDED)") : QStringLiteral("NO (RECORDED)")
                         : plan.sheet.fact(path, one.tag, QStringLiteral("line of sight")));
    }
    if (one.sight == Sight::No)
        return recorded.value_or(false) ? QStringLiteral("NO, THE BUILDING IS BETWEEN (RECORDED: YES)")
                                        : QStringLiteral("NO");
    if (one.sight == Sight::Yes)
        return recorded.value_or(true) ? QStringLiteral("YES") : QStringLiteral("NO (RECORDED; THE PLAN IS CLEAR)");
    if (recorded)
        return *recorded ? QStringLiteral("YES (AS RECORDED)") : QStringLiteral("NO");
    return plan.sheet.fact(path, one.tag, QStringLiteral("line of sight to the meter"));
}

} // namespace wm::drawings
