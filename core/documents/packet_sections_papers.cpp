// SPDX-License-Identifier: GPL-3.0-or-later
// What the utility asks for, and where it is (packet_sections.h).
#include "core/documents/packet_sections.h"

#include "core/documents/packet_words.h"

namespace wm::documents {

namespace {

using Standing = PacketPaper::Standing;

Mark markOf(Standing standing)
{
    switch (standing) {
    case Standing::Whole:
    case Standing::OnFile:
        return Mark::Good;
    case Standing::Preliminary:
    case Standing::Answered:
        return Mark::Care;
    case Standing::Missing:
        return Mark::Bad;
    case Standing::Unknown:
        break;
    }
    return Mark::Open;
}

} // namespace

void writePapers(PageFlow &flow, const PacketInput &input)
{
    if (input.papers.isEmpty())
        return;
    flow.heading(Packet::tr("Documents the utility asks for"), 1, 70);
    Table table;
    table.columns = {{{}, 4}, {Packet::tr("Document"), 44}, {Packet::tr("When"), 16}, {Packet::tr("Where it is"), 36}};
    for (const PacketPaper &paper : input.papers) {
        const Mark mark = markOf(paper.standing);
        table.rows.append(
            {Cell(mark), Cell({{paper.title, look::strong}, {paper.rules.join(QStringLiteral(", ")), look::small}}),
             Cell(paper.when),
             Cell(paper.note, mark == Mark::Good ? look::cell : Look{Face::Narrow, 9.5, markColour(mark)})});
    }
    flow.table(table);
}

} // namespace wm::documents
