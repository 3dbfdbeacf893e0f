// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <QtCore/QJsonArray>

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

void noteDisconnect(Plan &plan, const DisconnectPlace &one, QStringList &notes)
{
    const auto fact = [&](const char *member, const QString &words) {
        return plan.sheet.fact(one.path + u'.' + QLatin1StringView(member), one.tag, words);
    };
    notes.append(QStringLiteral("%1: VISIBLE-OPEN %2, LOCKABLE OPEN %3.")
                     .arg(one.tag, fact("visible_open", QStringLiteral("visible-open")),
                          fact("lockable_open", QStringLiteral("lockable open"))));
    notes.append(QStringLiteral("%1: ACCESSIBLE TO %2 24 HOURS A DAY, 7 DAYS A WEEK: %3.")
                     .arg(one.tag, utilityWord(plan), fact("accessible_24_7", QStringLiteral("24/7 access"))));
    const QString meter = plan.names.tag(QStringLiteral("meter"));
    notes.append(QStringLiteral("%1 IN LINE OF SIGHT OF %2: %3.").arg(one.tag, meter, sightWords(plan, one)));
    const QString path = one.path + QStringLiteral(".distance_to_meter_ft");
    const auto recorded = plan.site().number(path);
    if (!one.toMeterFt) {
        notes.append(QStringLiteral("DISTANCE %1 TO %2: %3.")
                         .arg(meter, one.tag,
                              recorded ? feetInches(*recorded) + QStringLiteral(" AS RECORDED, NOT DRAWN")
                                       : plan.sheet.fact(path, one.tag, QStringLiteral("distance to the meter"))));
        return;
    }
    QString words =
        QStringLiteral("DISTANCE %1 TO %2: %3, CENTER TO CENTER").arg(meter, one.tag, feetInches(*one.toMeterFt));
    if (recorded && std::abs(*recorded - *one.toMeterFt) > kHalfInch)
        words += QStringLiteral(" ON THIS PLAN; RECORDED: %1").arg(feetInches(*recorded));
    notes.append(words + u'.');
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
    for (const DisconnectPlace &one : plan.facts.disconnects)
        noteDisconnect(plan, one, notes);
    noteWorkingSpace(plan, notes);
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
        notes.append(onSheet(own->simplified()));
    notes += plan.sheet.continued();
    return notes;
}

} // namespace wm::drawings
