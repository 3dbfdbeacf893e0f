// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kHalfInch = 1.0 / 24; ///< feet

QString sheetNumberOf(const Plan &plan, QLatin1StringView type)
{
    for (const auto &sheet : plan.site().value(QStringLiteral("drawings.sheets")).toArray()) {
        if (sheet["type"_L1].toString() == type)
            return sheet["number"_L1].toString().simplified();
    }
    return {};
}

/// What is said of a switch; where it is the same of several it is said once.
struct Said
{
    QString words; ///< with %1 for the switches it is said of
    QStringList tags;
};

void sayOf(QList<Said> &all, const QString &tag, const QString &words)
{
    const auto same = std::find_if(all.begin(), all.end(), [&words](const Said &one) { return one.words == words; });
    if (same != all.end())
        same->tags.append(tag);
    else
        all.append({words, {tag}});
}

/// What the notes say of the switches, kind by kind.
struct DisconnectNotes
{
    QList<Said> opens, access, sight;
    QStringList distances; ///< "AC-DISC-1 3 FT"
    QStringList apart;     ///< whole sentences
};

void noteDisconnect(Plan &plan, const DisconnectPlace &one, DisconnectNotes &notes)
{
    const auto fact = [&](const char *member, const QString &words) {
        return plan.sheet.fact(one.path + u'.' + QLatin1StringView(member), one.tag, words);
    };
    sayOf(notes.opens, one.tag,
          QStringLiteral("%1: VISIBLE-OPEN ") + fact("visible_open", QStringLiteral("visible-open")) +
              QStringLiteral(", LOCKABLE OPEN ") + fact("lockable_open", QStringLiteral("lockable open")) + u'.');
    sayOf(notes.access, one.tag,
          QStringLiteral("%1: ACCESSIBLE TO ") + utilityWord(plan) +
              QStringLiteral(" 24 HOURS A DAY, 7 DAYS A WEEK: ") +
              fact("accessible_24_7", QStringLiteral("24/7 access")) + u'.');
    const QString meter = plan.names.tag(QStringLiteral("meter"));
    sayOf(notes.sight, one.tag,
          QStringLiteral("%1 IN LINE OF SIGHT OF ") + meter + QStringLiteral(": ") + sightWords(plan, one) + u'.');
    const QString path = one.path + QStringLiteral(".distance_to_meter_ft");
    const auto recorded = plan.site().number(path);
    if (!one.toMeterFt) {
        notes.apart.append(QStringLiteral("DISTANCE %1 TO %2: %3.")
                               .arg(meter, one.tag,
                                    recorded
                                        ? feetInches(*recorded) + QStringLiteral(" AS RECORDED, NOT DRAWN")
                                        : plan.sheet.fact(path, one.tag, QStringLiteral("distance to the meter"))));
        return;
    }
    if (recorded && std::abs(*recorded - *one.toMeterFt) > kHalfInch)
        notes.apart.append(QStringLiteral("DISTANCE %1 TO %2: %3, CENTER TO CENTER ON THIS PLAN; RECORDED: %4.")
                               .arg(meter, one.tag, feetInches(*one.toMeterFt), feetInches(*recorded)));
    else
        notes.distances.append(one.tag + u' ' + feetInches(*one.toMeterFt));
    // The handbook's limits are about the point of common coupling, which need not be at the meter.
    const auto coupling = plan.site().number(one.path + QStringLiteral(".distance_to_pcc_ft"));
    if (coupling && std::abs(*coupling - *one.toMeterFt) > kHalfInch)
        notes.apart.append(QStringLiteral("DISTANCE POINT OF COMMON COUPLING (PCC) TO %1: %2, AS RECORDED.")
                               .arg(one.tag, feetInches(*coupling)));
}

QStringList disconnectNotes(Plan &plan)
{
    DisconnectNotes all;
    for (const DisconnectPlace &one : plan.facts.disconnects)
        noteDisconnect(plan, one, all);
    QStringList notes;
    for (const QList<Said> &kind : {all.opens, all.access, all.sight})
        for (const Said &said : kind)
            notes.append(QString(said.words).replace(QStringLiteral("%1"), said.tags.join(QStringLiteral(", "))));
    const QString meter = plan.names.tag(QStringLiteral("meter"));
    if (all.distances.size() == 1)
        notes.append(
            QStringLiteral("DISTANCE %1 TO %2: %3, CENTER TO CENTER.")
                .arg(meter, all.distances.first().section(u' ', 0, 0), all.distances.first().section(u' ', 1)));
    else if (!all.distances.isEmpty())
        notes.append(QStringLiteral("DISTANCE FROM %1, CENTER TO CENTER: %2.")
                         .arg(meter, all.distances.join(QStringLiteral(", "))));
    return notes + all.apart;
}

void noteWorkingSpace(const Plan &plan, QStringList &notes)
{
    QMap<QString, QStringList> spaces; // by size
    for (const Placed &one : plan.equipment) {
        const double depth = one.facts["working_space_depth_in"_L1].toDouble();
        const double width = one.facts["working_space_width_in"_L1].toDouble();
        if (depth > 0 && width > 0 && !one.tag.isEmpty())
            spaces[QStringLiteral("%1 IN DEEP, %2 IN WIDE").arg(figure(depth), figure(width))].append(one.tag);
    }
    for (auto space = spaces.begin(); space != spaces.end(); ++space)
        notes.append(QStringLiteral("WORKING SPACE %1 IS KEPT CLEAR AT %2.")
                         .arg(space.key(), space.value().join(QStringLiteral(", "))));
}

} // namespace

QStringList planNotes(Plan &plan)
{
    QStringList notes;
    const QString diagram = sheetNumberOf(plan, "single_line"_L1);
    notes.append(diagram.isEmpty()
                     ? QStringLiteral("NAMES OF EQUIPMENT ARE THOSE OF THE SINGLE-LINE DIAGRAM.")
                     : QStringLiteral("NAMES OF EQUIPMENT ARE THOSE OF SINGLE-LINE DIAGRAM %1.").arg(diagram));
    if (!planNorth(plan).isEmpty())
        notes.append(QStringLiteral("PLAN NORTH IS UP ON THIS SHEET; TRUE NORTH IS WHERE THE ARROW POINTS."));
    notes += disconnectNotes(plan);
    noteWorkingSpace(plan, notes);
    const QString scale = plan.site().text(QStringLiteral("drawings.plot.scale")).value_or(QString()).simplified();
    if (!scale.isEmpty() && feetPerInchIn(scale) != plan.view.feetPerInch())
        notes.append(QStringLiteral("RECORDED SCALE \"%1\" IS NONE THAT FITS THIS SHEET: DRAWN AT 1 IN = %2 FT.")
                         .arg(ownWords(scale))
                         .arg(plan.view.feetPerInch()));
    const QString source = QStringLiteral("drawings.plot.property_line_source");
    if (plan.property.size() >= 3)
        notes.append(QStringLiteral("PROPERTY LINE: %1.")
                         .arg(plan.sheet.fact(source, QStringLiteral("PROPERTY LINE"), QStringLiteral("source"))));
    if (const auto points = plan.site().number(QStringLiteral("premises.poi_count")))
        notes.append(QStringLiteral("POINTS OF INTERCONNECTION ON THIS SITE: %1.").arg(figure(*points)));
    if (!plan.enlarged.isEmpty())
        notes.append(QStringLiteral("DRAWN ENLARGED TO 0.05 IN, CENTERED AT ITS PLACE: %1.")
                         .arg(plan.enlarged.join(QStringLiteral(", "))));
    notes += plan.notes;
    if (const auto own = plan.site().text(QStringLiteral("drawings.plot.notes")); own && !own->simplified().isEmpty())
        notes.append(ownWords(*own));
    notes += plan.sheet.continued();
    return notes;
}

} // namespace wm::drawings
