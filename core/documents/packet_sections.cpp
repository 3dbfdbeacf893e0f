// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_sections.h"

#include "core/documents/packet_words.h"

namespace wm::documents {

namespace {

Cell who(const QString &name, const QString &role, const QDateTime &when)
{
    QList<Piece> pieces;
    if (!name.isEmpty())
        pieces.append({name, look::cell});
    if (!role.isEmpty())
        pieces.append({roleText(role), look::small});
    if (when.isValid())
        pieces.append({timeText(when), look::small});
    return Cell(pieces);
}

/// Two facts a row: a site has hundreds. Where all of a group come from one source, it is said once.
void writeFacts(PageFlow &flow, const QList<PacketFacts> &groups)
{
    for (const PacketFacts &group : groups) {
        QStringList sources;
        for (const PacketFact &fact : group.facts)
            sources.append(sourceText(fact.source));
        sources.removeDuplicates();
        const bool one = sources.size() == 1;
        flow.heading(one && !sources.first().isEmpty() ? Packet::tr("%1 (%2)").arg(group.title, sources.first())
                                                       : group.title,
                     2);
        Table table;
        if (group.facts.size() == 1)
            table.columns = {{{}, 22}, {{}, 78}, {{}, 0}, {{}, 0}};
        else
            table.columns = {{{}, 22}, {{}, 28}, {{}, 22}, {{}, 28}};
        table.header = false;
        for (qsizetype i = 0; i < group.facts.size(); i += 2) {
            QList<Cell> row;
            for (qsizetype k = i; k < i + 2; ++k) {
                if (k >= group.facts.size()) {
                    row << Cell() << Cell();
                    continue;
                }
                const PacketFact &fact = group.facts.at(k);
                const QString source = one ? QString() : sourceText(fact.source);
                row << Cell(fact.label, look::head)
                    << Cell({{orNotRecorded(fact.value), fact.value.isEmpty() ? look::italic : look::cell},
                             {source, look::small}});
            }
            table.rows.append(row);
        }
        flow.table(table);
    }
}

QString photosText(const QList<int> &photos)
{
    QStringList numbers;
    for (const int photo : photos)
        numbers.append(QString::number(photo));
    return numbers.size() == 1 ? Packet::tr("Photo %1").arg(numbers.first())
                               : Packet::tr("Photos %1").arg(numbers.join(QStringLiteral(", ")));
}

Cell evidence(const PacketStep &step)
{
    QList<Piece> pieces;
    for (const PacketFact &fact : step.evidence) {
        QString text = labelled(fact.label, orNotRecorded(fact.value));
        if (!fact.source.isEmpty())
            text += QStringLiteral(" (%1)").arg(sourceText(fact.source));
        pieces.append({text, look::cell});
    }
    if (!step.photos.isEmpty())
        pieces.append({photosText(step.photos), look::cell});
    if (!step.reason.isEmpty())
        pieces.append({Packet::tr("Reason: %1").arg(step.reason), look::strong});
    for (const QString &because : step.despite)
        pieces.append({Packet::tr("Not as it should be: %1").arg(because), look::care});
    if (!step.note.isEmpty() && !step.despite.isEmpty())
        pieces.append({Packet::tr("Reason: %1").arg(step.note), look::strong});
    else if (!step.note.isEmpty())
        pieces.append({Packet::tr("Note: %1").arg(step.note), look::italic});
    return Cell(pieces);
}

QList<Cell> stepRow(const PacketStep &step)
{
    QList<Piece> title{{step.title, look::strong}};
    for (const QString &warning : step.warnings)
        title.append({Packet::tr("Warning: %1").arg(warning), look::small});
    if (!step.cite.isEmpty())
        title.append({step.cite, look::small});
    const Mark mark = step.despite.isEmpty() ? stateMark(step.state) : Mark::Care;
    const Look state{mark == Mark::None ? Face::Narrow : Face::NarrowBold, 9.5,
                     mark == Mark::None ? colour::soft : markColour(mark)};
    return {Cell(mark), Cell(title), Cell(stateText(step.state), state), evidence(step),
            who(step.who, step.role, step.when)};
}

QString captureText(const QString &file, qint64 first, qint64 last)
{
    if (file.isEmpty())
        return Packet::tr("Not captured");
    if (first < 0)
        return file;
    return first == last || last < 0 ? Packet::tr("%1, frame %2").arg(file).arg(first)
                                     : Packet::tr("%1, frames %2 to %3").arg(file).arg(first).arg(last);
}

/// A limit is no aim: what may not be passed is said as such.
QString targetText(const PacketTorque &torque)
{
    if (torque.recordOnly)
        return Packet::tr("none, recorded only");
    if (torque.target && torque.least)
        return Packet::tr("at least %1").arg(torqueText(torque.target));
    if (torque.target && torque.maximum)
        return Packet::tr("at most %1").arg(torqueText(torque.target));
    return orNotRecorded(torqueText(torque.target));
}

} // namespace

void nothing(PageFlow &flow, const QString &text)
{
    flow.paragraph(text, look::italic);
}

void writeSite(PageFlow &flow, const PacketInput &input)
{
    if (flow.pageCount() == 1) // a cover that runs over shares its second page
        flow.newPage();
    flow.heading(Packet::tr("Site"), 1, 110);
    if (input.site.isEmpty())
        nothing(flow, Packet::tr("No facts about the site are recorded."));
    writeFacts(flow, input.site);
    flow.heading(Packet::tr("What was installed"), 1, 110);
    if (input.installed.isEmpty())
        nothing(flow, Packet::tr("No equipment is recorded."));
    writeFacts(flow, input.installed);
}

void writeSteps(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Steps"), 1, 110);
    if (input.phases.isEmpty())
        nothing(flow, Packet::tr("No procedure was in force."));
    for (const PacketPhase &phase : input.phases) {
        flow.heading(phase.title, 2);
        Table table;
        table.columns = {{{}, 4},
                         {Packet::tr("Step"), 33},
                         {Packet::tr("State"), 11},
                         {Packet::tr("Evidence"), 33},
                         {Packet::tr("Who and when"), 19}};
        for (const PacketStep &step : phase.steps)
            table.rows.append(stepRow(step));
        flow.table(table);
    }
}

/// A terminal turned further than it is meant to be: said, also where no tolerance judges it.
bool isOverTarget(const PacketTorque &torque)
{
    return torque.target && torque.reading && !torque.least && torque.reading->value > torque.target->value + 1e-9;
}

void writeTorques(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Torques"), 1, 90);
    if (input.torques.isEmpty()) {
        nothing(flow, Packet::tr("No torque is recorded."));
        return;
    }
    Table table;
    table.columns = {{{}, 4},
                     {Packet::tr("Terminal"), 23},
                     {Packet::tr("Target"), 16},
                     {Packet::tr("Reading"), 15},
                     {Packet::tr("Result"), 10},
                     {Packet::tr("Instrument"), 13},
                     {Packet::tr("Who and when"), 19}};
    for (const PacketTorque &torque : input.torques) {
        const Mark mark = verdictMark(torque.verdict);
        QList<Piece> place{{torque.place, look::strong}, {torque.conductor, look::small}, {torque.cite, look::small}};
        QList<Piece> reading{{orNotRecorded(torqueText(torque.reading)), torque.reading ? look::cell : look::italic}};
        if (torque.presetTool)
            reading.append({Packet::tr("preset tool, set to this"), look::small});
        QList<Piece> result{{verdictText(torque.verdict), Look{Face::NarrowBold, 9.5, markColour(mark)}}};
        // Also of a reading that is not judged for another reason, as one without an instrument.
        const bool unjudged = torque.verdict == Verdict::Recorded || torque.verdict == Verdict::Unknown;
        if (unjudged && isOverTarget(torque))
            result.append({Packet::tr("over the target"), look::small});
        table.rows.append({Cell(mark), Cell(place),
                           Cell({{targetText(torque), torque.target ? look::cell : look::italic},
                                 {torque.targetSource, look::small}}),
                           Cell(reading), Cell(result),
                           Cell({{torque.instrument, look::cell}, {torque.calibration, look::small}}),
                           who(torque.who, {}, torque.when)});
    }
    flow.table(table);
    flow.paragraph(
        Packet::tr("A reading under its target is low. One above it is judged only where the company has set "
                   "a tolerance."),
        look::italic);
}

void writeMeasurements(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Measurements"), 1, 90);
    if (input.measurements.isEmpty()) {
        nothing(flow, Packet::tr("No other measurement is recorded."));
        return;
    }
    Table table;
    table.columns = {{{}, 4},
                     {Packet::tr("Measured"), 31},
                     {Packet::tr("Value"), 12, true},
                     {Packet::tr("Limit or comparison"), 14},
                     {Packet::tr("Result"), 12},
                     {Packet::tr("Instrument"), 13},
                     {Packet::tr("Who and when"), 20}};
    for (const PacketMeasurement &one : input.measurements) {
        const Mark mark = verdictMark(one.verdict);
        const bool known = !one.value.isEmpty();
        const QString value = known && !one.unit.isEmpty() ? one.value + u' ' + one.unit : orNotRecorded(one.value);
        table.rows.append(
            {Cell(mark), Cell(one.place), Cell(value, known ? look::strong : look::italic),
             Cell(one.comparedWith.isEmpty() ? one.limit : Packet::tr("compared with %1").arg(one.comparedWith),
                  look::cell),
             Cell(verdictText(one.verdict), Look{Face::NarrowBold, 9.5, markColour(mark)}),
             Cell({{one.instrument, look::cell}, {one.calibration, look::small}}), who(one.who, {}, one.when)});
    }
    flow.table(table);
}

/// The functions of an inverter: what is required, what was found, and the verdict in word, shape and colour.
static void writeFunctions(PageFlow &flow, const PacketReading &reading)
{
    flow.heading(Packet::tr("Inverter settings: %1").arg(reading.profile), 2, 70);
    Table table;
    table.columns = {{{}, 4},
                     {Packet::tr("Function"), 30},
                     {Packet::tr("Required"), 15},
                     {Packet::tr("Found"), 37},
                     {Packet::tr("Result"), 14}};
    for (const PacketInverterFunction &one : reading.functions) {
        const Mark mark = one.fine ? Mark::Good : one.known ? Mark::Bad : Mark::Care;
        QList<Piece> found{{one.found, look::cell}};
        if (!one.figures.isEmpty())
            found.append({one.figures, look::small});
        for (const QString &note : one.notes)
            found.append({note, look::small});
        table.rows.append({Cell(mark), Cell({{one.title, look::strong}, {one.cite, look::small}}), Cell(one.required),
                           Cell(found), Cell(one.verdict, Look{Face::NarrowBold, 9.5, markColour(mark)})});
    }
    flow.table(table);
}

void writeReadings(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Device readings"), 1, 90);
    if (input.readings.isEmpty())
        nothing(flow, Packet::tr("No device was read."));
    for (const PacketReading &reading : input.readings) {
        QString title = Packet::tr("%1: %2").arg(reading.device, reading.about);
        if (reading.simulated)
            title += QStringLiteral(" · ") + Packet::tr("SIMULATED");
        flow.heading(title, 2, 70);
        QString place = captureText(reading.capture, reading.firstFrame, reading.lastFrame);
        if (!reading.captureHash.isEmpty())
            place += QStringLiteral(" · SHA-256 ") + shortHex(reading.captureHash);
        flow.paragraph(QStringLiteral("%1 · %2").arg(orNotRecorded(secondText(reading.when)), place), look::small);
        Table table; // two facts a row: readings are many and short
        table.columns = {{Packet::tr("Value"), 24}, {{}, 26}, {Packet::tr("Value"), 24}, {{}, 26}};
        table.header = false;
        for (qsizetype i = 0; i < reading.values.size(); i += 2) {
            QList<Cell> row;
            for (qsizetype k = i; k < i + 2; ++k) {
                if (k >= reading.values.size()) {
                    row << Cell() << Cell();
                    continue;
                }
                const PacketFact &fact = reading.values.at(k);
                row << Cell(fact.label, look::head)
                    << Cell(fact.value.isEmpty() ? Packet::tr("unknown") : fact.value,
                            fact.value.isEmpty() ? look::italic : look::cell);
            }
            table.rows.append(row);
        }
        flow.table(table);
        if (!reading.functions.isEmpty())
            writeFunctions(flow, reading);
    }
}

/// What a person read off the display, and where that cannot be the meter on the wire.
static Cell displayCell(const PacketImsReading &one)
{
    if (one.displayKwh.isEmpty())
        return Cell(Packet::tr("not compared"), look::italic);
    QList<Piece> pieces{{one.displayKwh, one.differences.isEmpty() ? look::cell : look::care}};
    if (!one.displayKw.isEmpty())
        pieces.append({one.displayKw, look::cell});
    for (const QString &difference : one.differences)
        pieces.append({difference, look::care});
    return Cell(pieces);
}

void writeIms(PageFlow &flow, const PacketInput &input)
{
    if (input.ims.isEmpty())
        return;
    flow.heading(Packet::tr("IMS meter readings"), 1, 90);
    Table table;
    table.columns = {{Packet::tr("Meter"), 10},         {Packet::tr("Total kWh"), 12, true},
                     {Packet::tr("Display"), 18, true}, {Packet::tr("Peak demand"), 12, true},
                     {Packet::tr("Resets"), 8, true},   {Packet::tr("Frame as received"), 24},
                     {Packet::tr("When"), 16}};
    for (const PacketImsReading &one : input.ims) {
        table.rows.append(
            {Cell(QString::number(one.meterId), look::strong), Cell(orNotRecorded(one.totalKwh)), displayCell(one),
             Cell(one.demandKw), Cell(one.demandResets),
             Cell({{one.rawHex, Look{Face::Mono, 6.5}}, {one.confidence, look::small}, {one.capture, look::small}}),
             Cell(timeText(one.when), look::small)});
    }
    flow.table(table);
}

void writeCitations(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Sources cited"), 1, 60);
    if (input.citations.isEmpty()) {
        nothing(flow, Packet::tr("Nothing is cited."));
        return;
    }
    Table table;
    table.columns = {{Packet::tr("Source"), 62}, {Packet::tr("Carried by"), 38}};
    for (const PacketCitation &one : input.citations)
        table.rows.append({Cell(one.title.isEmpty() ? one.id : one.title), Cell(one.pack, look::small)});
    flow.table(table);
}

} // namespace wm::documents
