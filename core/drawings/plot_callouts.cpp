// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_columns.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kSamePlace = 0.3;

using plot::Callout;
using plot::CalloutLine;
using plot::kLine;

int rankOf(const QString &kind)
{
    static const QStringList order{QStringLiteral("utility_meter"),
                                   QStringLiteral("ac_disconnect"),
                                   QStringLiteral("line_side_point"),
                                   QStringLiteral("gma"),
                                   QStringLiteral("ngom"),
                                   QStringLiteral("ngom_grid_disconnect"),
                                   QStringLiteral("ngom_generation_disconnect"),
                                   QStringLiteral("main_panel"),
                                   QStringLiteral("collar"),
                                   QStringLiteral("inverter"),
                                   QStringLiteral("storage"),
                                   QStringLiteral("storage_disconnect"),
                                   QStringLiteral("combiner_panel")};
    const qsizetype index = order.indexOf(kind);
    return static_cast<int>(index < 0 ? order.size() : index);
}

void say(Plan &plan, Callout &callout, const QString &string, const QStringList &keys = {}, const QString &path = {},
         int spare = 0)
{
    QStringList ids;
    for (const QString &key : keys)
        ids += plan.input.ids(key);
    callout.lines.append({string, ids, path, spare});
}

void sayMeter(Plan &plan, Callout &callout)
{
    const QString socket = plan.names.tag(QStringLiteral("socket"));
    const QString collar = plan.names.tag(QStringLiteral("collar"));
    if (!socket.isEmpty())
        say(plan, callout,
            collar.isEmpty() ? QStringLiteral("IN SOCKET %1").arg(socket)
                             : QStringLiteral("ON COLLAR %1 IN SOCKET %2").arg(collar, socket));
    const QString poi = plan.names.tag(QStringLiteral("poi"));
    if (!collar.isEmpty() && !poi.isEmpty())
        say(plan, callout, QStringLiteral("%1 INSIDE %2").arg(poi, collar));
    if (plan.names.tag(QStringLiteral("gma")).isEmpty())
        return;
    const QString sentence = plan.input.sentences.value(QStringLiteral("gma_request"));
    if (sentence.isEmpty())
        plan.sheet.missing(QStringLiteral("drawings.plot.callouts.gma_request"),
                           plan.names.tag(QStringLiteral("gma")) + QStringLiteral(": the utility's request sentence"));
    say(plan, callout,
        sentence.isEmpty() ? QStringLiteral("[%1: REQUEST SENTENCE]").arg(plan.names.tag(QStringLiteral("gma")))
                           : sentence.toUpper(),
        {QStringLiteral("gma_request")}, QStringLiteral("drawings.plot.callouts.gma_request"));
}

void sayDisconnect(Plan &plan, Callout &callout, const Named &named)
{
    // Where there is little room: of the utility's switches the schedule has the ratings, of others the notes the rest.
    const bool fused = plan.site().boolean(named.path + QStringLiteral(".fused")).value_or(false);
    const bool other = named.tag.startsWith("DISC-"_L1);
    say(plan, callout, describe(plan, named.key),
        fused ? QStringList{QStringLiteral("fused_disconnect")} : QStringList{},
        named.path + QStringLiteral(".rating_a"), fused || other ? 0 : 1);
    const int spare = other ? 2 : 0;
    const QString lockable = named.path + QStringLiteral(".lockable_open");
    const QString always = named.path + QStringLiteral(".accessible_24_7");
    // A line that says NO is not the note that the utility asks for: it answers only for what it says yes to.
    QStringList answers;
    if (plan.site().boolean(lockable).value_or(false))
        answers.append(QStringLiteral("ac_disconnect_lockable_note"));
    if (plan.site().boolean(always).value_or(false))
        answers.append(QStringLiteral("ac_disconnect_24_7_note"));
    say(plan, callout,
        QStringLiteral("LOCKABLE OPEN: %1; 24/7 ACCESS: %2")
            .arg(plan.sheet.fact(lockable, named.tag, QStringLiteral("lockable open")),
                 plan.sheet.fact(always, named.tag, QStringLiteral("24/7 access"))),
        answers, lockable, spare);
    const auto &all = plan.facts.disconnects;
    const auto found =
        std::find_if(all.begin(), all.end(), [&named](const DisconnectPlace &one) { return one.key == named.key; });
    if (found == all.end() || !found->toMeterFt)
        return;
    const QString meter = plan.names.tag(QStringLiteral("meter"));
    say(plan, callout, QStringLiteral("%1 FROM %2").arg(feetInches(*found->toMeterFt), meter),
        {QStringLiteral("disconnect_relative_to_meter")}, named.path + QStringLiteral(".distance_to_meter_ft"), spare);
    say(plan, callout, QStringLiteral("IN SIGHT OF %1: %2").arg(meter, sightWords(plan, *found)),
        {QStringLiteral("line_of_sight")}, named.path + QStringLiteral(".line_of_sight_to_pcc"), spare);
}

void sayPoint(Plan &plan, Callout &callout)
{
    const QString sentence = plan.input.sentences.value(QStringLiteral("line_side"));
    if (!sentence.isEmpty())
        say(plan, callout, sentence.toUpper(), {QStringLiteral("line_side_connection_point")},
            QStringLiteral("poi.location"));
    else
        say(plan, callout, QStringLiteral("CONNECTION POINT"), {QStringLiteral("line_side_connection_point")},
            QStringLiteral("poi.location"));
}

/// Heading and lines of one piece of equipment.
void sayEquipment(Plan &plan, Callout &callout, const Placed &one)
{
    const Named *named = plan.names.find(one.key);
    QString heading = one.tag.isEmpty() ? onSheet(QString(one.kind).replace(u'_', u' ')) : one.tag;
    if (const QString old = age(plan, one.key); !old.isEmpty())
        heading += u' ' + old;
    if (one.kind == "utility_meter"_L1) {
        const QString meter = describe(plan, QStringLiteral("meter"));
        const QString whole = heading + u' ' + meter;
        const bool wide = textWidth(whole, Capital::Body, true) > plot::leftCallouts.width - 100;
        say(plan, callout, wide ? heading + u' ' + meter.mid(utilityWord(plan).size() + 1) : whole,
            {QStringLiteral("utility_meter"), QStringLiteral("utility_meter_number")}, QStringLiteral("meter.number"));
        if (wide)
            say(plan, callout, utilityWord(plan), {}, QStringLiteral("utility.name"));
        sayMeter(plan, callout);
    } else if (named && named->path.startsWith("disconnects["_L1)) {
        say(plan, callout, heading, {}, named->path);
        sayDisconnect(plan, callout, *named);
    } else if (one.kind == "line_side_point"_L1) {
        say(plan, callout, heading, {}, QStringLiteral("poi"));
        sayPoint(plan, callout);
    } else {
        const QString words = describe(plan, one.key);
        const QString whole = words.isEmpty() ? heading : heading + u' ' + words;
        const bool fits = textWidth(whole, Capital::Body, true) < plot::leftCallouts.width - 60;
        say(plan, callout, fits ? whole : heading, {}, named ? named->path : one.path);
        if (!fits)
            say(plan, callout, words);
    }
}

/// Pieces in one place share a callout: the second and later ones add a line each.
QList<Callout> collect(Plan &plan)
{
    QList<const Placed *> order;
    for (const Placed &one : plan.equipment) {
        if (one.kind != "pv_array"_L1)
            order.append(&one);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Placed *one, const Placed *other) { return rankOf(one->kind) < rankOf(other->kind); });
    QList<Callout> result;
    QList<Feet> places;
    for (const Placed *one : order) {
        const auto same = std::find_if(places.begin(), places.end(),
                                       [one](Feet place) { return distance(place, one->at) < kSamePlace; });
        if (same != places.end()) {
            Callout &callout = result[same - places.begin()];
            const QString words = describe(plan, one->key);
            say(plan, callout, one->tag + (words.isEmpty() ? QString() : u' ' + words));
            continue;
        }
        Callout callout;
        callout.tag = one->tag;
        callout.path = one->path;
        callout.rank = rankOf(one->kind);
        callout.left = plan.callLeft && one->at.x < plan.extent.centre().x;
        callout.target = frontOf(plan, *one);
        if (!one->onWall()) { // the side that looks at its callout
            const Rect rect = equipmentRect(plan, *one);
            callout.target.x = callout.left ? rect.x : rect.right();
        }
        sayEquipment(plan, callout, *one);
        result.append(callout);
        places.append(one->at);
    }
    return result;
}

/// The path from the street, with a dot on its longest leg.
void addAccess(Plan &plan, QList<Callout> &callouts)
{
    const QString path = QStringLiteral("drawings.plot.access_path");
    const QList<Point> way = plan.view.at(outlineOf(plan.site().value(path)));
    if (way.size() < 2)
        return;
    Callout callout;
    double longest = -1;
    for (qsizetype index = 1; index < way.size(); ++index) {
        const Point leg = way.at(index) - way.at(index - 1);
        if (const double length = std::hypot(leg.x, leg.y); length > longest) {
            longest = length;
            callout.target = {(way.at(index).x + way.at(index - 1).x) / 2, (way.at(index).y + way.at(index - 1).y) / 2};
        }
    }
    callout.path = path;
    callout.rank = 3;
    callout.dot = true;
    callout.left = plan.callLeft && callout.target.x < plan.view.at(plan.extent.centre()).x;
    const QString width = QStringLiteral("drawings.plot.access_width_ft");
    const auto feet = plan.site().number(width);
    say(plan, callout,
        QStringLiteral("ACCESS PATH, ") +
            (feet ? feetInches(*feet) + QStringLiteral(" WIDE")
                  : plan.sheet.fact(width, QStringLiteral("ACCESS PATH"), QStringLiteral("width"))),
        {}, path);
    callouts.append(callout);
}

/// Arrays too small for a label of their own are called out like equipment, on their side of the plan: leaders of the
/// two columns that keep to their halves cannot cross.
void addArrays(Plan &plan, QList<Callout> &callouts)
{
    for (const Placed &one : plan.equipment) {
        if (one.kind != "pv_array"_L1 || arrayLabelFits(plan, one))
            continue;
        const Rect rect = equipmentRect(plan, one);
        Callout callout;
        callout.tag = one.tag;
        callout.path = one.path;
        callout.rank = rankOf(one.kind);
        callout.left = plan.callLeft && one.at.x < plan.extent.centre().x;
        callout.target = {callout.left ? rect.x : rect.right(), rect.centre().y};
        say(plan, callout, arrayWords(one), {}, one.path);
        callouts.append(callout);
    }
}

/// Lines that are too wide for the column go on below.
void wrapLines(Callout &callout, Mil width)
{
    QList<CalloutLine> lines;
    for (const CalloutLine &line : callout.lines) {
        const bool heading = lines.isEmpty();
        QStringList strings = wrapped(line.string, width - (heading ? 60 : 0), Capital::Body, heading);
        if (heading && strings.size() > 1) // what goes on below the heading is no heading
            strings = QStringList{strings.first()} +
                      wrapped(line.string.mid(strings.first().size()).trimmed(), width, Capital::Body, false);
        for (const QString &string : std::as_const(strings))
            lines.append({string, line.requirements, line.path, line.spare});
    }
    callout.lines = lines;
}

void draw(Plan &plan, const Callout &callout, const Rect &area)
{
    Mil y = callout.y + 100;
    for (qsizetype row = 0; row < callout.lines.size(); ++row) {
        const CalloutLine &line = callout.lines.at(row);
        Text text{{area.x, y}, line.string, Capital::Body, row == 0, row == 0};
        text.zone = zone::drawing;
        plan.ground.text(textBox(text));
        plan.sheet.text(text, Layer::Callout, Part::Callout, callout.tag,
                        line.path.isEmpty() ? callout.path : line.path, line.requirements);
        y += kLine;
    }
    const QList<Point> leader = plot::leaderOf(callout, area);
    plan.ground.stroke(leader);
    plan.sheet.line(leader, Layer::Callout, Stroke::Thin, Part::Leader, callout.tag, callout.path);
    if (callout.dot)
        plan.sheet.add({Circle{leader.last(), 25, true}, Layer::Callout, Stroke::Thin, Part::Leader});
    else
        plan.sheet.arrowHead(leader.last(), leader.at(leader.size() - 2), Layer::Callout);
}

} // namespace

void drawCallouts(Plan &plan)
{
    QList<Callout> all = collect(plan);
    addAccess(plan, all);
    addArrays(plan, all);
    QList<Callout *> columns[2];
    for (Callout &one : all) {
        wrapLines(one, (one.left ? plot::leftCallouts : plot::rightCallouts).width);
        columns[one.left ? 0 : 1].append(&one);
    }
    plot::untangle(columns[0], plot::leftCallouts);
    plot::untangle(columns[1], plot::rightCallouts);
    plot::partColumns(columns[0], columns[1]);
    QStringList unsaid;
    for (Callout &one : all) {
        if (columns[one.left ? 0 : 1].contains(&one))
            draw(plan, one, one.left ? plot::leftCallouts : plot::rightCallouts);
        else
            unsaid.append(one.tag.isEmpty() ? one.lines.first().string : one.tag);
    }
    if (!unsaid.isEmpty())
        plan.notes.append(QStringLiteral("ON THE PLAN WITHOUT A CALLOUT, SEE THE EQUIPMENT SCHEDULE: %1.")
                              .arg(unsaid.join(QStringLiteral(", "))));
}

} // namespace wm::drawings
