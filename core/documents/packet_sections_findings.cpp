// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a packet (packet_sections.h): first what is not met, then what is open, answered, met.
#include "core/documents/packet_sections.h"

#include "core/documents/packet_words.h"

namespace wm::documents {

namespace {

enum class Standing { NotMet, Open, Answered, Met };

Standing standingOf(const PacketFinding &finding)
{
    if (finding.failed)
        return Standing::NotMet;
    if (finding.open && !finding.asked)
        return Standing::Open;
    return finding.met ? Standing::Met : Standing::Answered;
}

QString headingOf(Standing standing, qsizetype count)
{
    switch (standing) {
    case Standing::NotMet:
        return Packet::tr("Not met: %1").arg(count);
    case Standing::Open:
        return Packet::tr("Open: %1").arg(count);
    case Standing::Answered:
        return Packet::tr("Answered: %1").arg(count);
    case Standing::Met:
        break;
    }
    return Packet::tr("Met: %1").arg(count);
}

void writeMet(PageFlow &flow, const QList<PacketFinding> &findings)
{
    Table table;
    table.columns = {{Packet::tr("Met"), 76}, {Packet::tr("Rule"), 24}};
    for (const PacketFinding &finding : findings)
        table.rows.append({Cell(finding.title), Cell(finding.id, look::small)});
    flow.table(table);
}

void writeRows(PageFlow &flow, const QList<PacketFinding> &findings, const QString &answerTitle)
{
    Table table;
    table.columns = {{{}, 4}, {Packet::tr("Finding"), 44}, {Packet::tr("Status"), 16}, {answerTitle, 36}};
    for (const PacketFinding &finding : findings) {
        const Mark mark = finding.failed ? Mark::Bad : finding.open ? Mark::Care : Mark::None;
        QStringList source{finding.id, finding.cite};
        source.removeAll(QString());
        table.rows.append(
            {Cell(mark), Cell({{finding.title, look::strong}, {source.join(QStringLiteral(" · ")), look::small}}),
             Cell(finding.status, mark == Mark::None ? look::cell : Look{Face::NarrowBold, 9.5, markColour(mark)}),
             Cell(finding.answer)});
    }
    flow.table(table);
}

/// What was held against the site, and what was not.
void writeBooks(PageFlow &flow, const PacketInput &input)
{
    for (const QString &book : input.books)
        flow.paragraph(Packet::tr("Held against: %1").arg(book), look::small);
    if (!input.noHandbook.isEmpty())
        flow.paragraph(input.noHandbook, look::care);
}

} // namespace

void writeFindings(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Findings and answers"), 1, 70);
    if (input.findings.isEmpty() && input.books.isEmpty() && input.noHandbook.isEmpty()) {
        nothing(flow, Packet::tr("No rule pack has been evaluated for this packet."));
        return;
    }
    writeBooks(flow, input);
    for (const Standing standing : {Standing::NotMet, Standing::Open, Standing::Answered, Standing::Met}) {
        QList<PacketFinding> findings;
        for (const PacketFinding &finding : input.findings)
            if (!finding.aside && standingOf(finding) == standing)
                findings.append(finding);
        if (findings.isEmpty())
            continue;
        flow.heading(headingOf(standing, findings.size()), 2, 60);
        if (standing == Standing::Met)
            writeMet(flow, findings);
        else
            writeRows(flow, findings,
                      standing == Standing::Answered ? Packet::tr("Answer") : Packet::tr("What would settle it"));
    }
    QList<PacketFinding> aside;
    for (const PacketFinding &finding : input.findings)
        if (finding.aside)
            aside.append(finding);
    if (aside.isEmpty())
        return;
    flow.heading(Packet::tr("Answers to findings that these rules do not give"), 2, 60);
    writeRows(flow, aside, Packet::tr("Answer"));
}

} // namespace wm::documents
