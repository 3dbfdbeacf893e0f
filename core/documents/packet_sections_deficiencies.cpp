// SPDX-License-Identifier: GPL-3.0-or-later
// What inspectors found lacking, and what was done about it (packet_sections.h).
#include "core/documents/packet_sections.h"

#include "core/documents/packet_words.h"

namespace wm::documents {

namespace {

Mark markOf(workflow::Deficiency::State state)
{
    switch (state) {
    case workflow::Deficiency::State::Open:
        return Mark::Bad;
    case workflow::Deficiency::State::Answered:
        return Mark::Care;
    case workflow::Deficiency::State::Accepted:
        return Mark::Good;
    case workflow::Deficiency::State::Withdrawn:
        break;
    }
    return Mark::None;
}

QString wordOf(const workflow::Deficiency &one)
{
    switch (one.state) {
    case workflow::Deficiency::State::Open:
        return Packet::tr("not answered");
    case workflow::Deficiency::State::Answered:
        return Packet::tr("answered, not accepted yet");
    case workflow::Deficiency::State::Accepted:
        return Packet::tr("accepted by %1").arg(one.acceptedBy);
    case workflow::Deficiency::State::Withdrawn:
        break;
    }
    return Packet::tr("taken back by the inspector");
}

QDateTime timeOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

} // namespace

void writeDeficiencies(PageFlow &flow, const PacketInput &input)
{
    if (input.deficiencies.isEmpty())
        return;
    flow.heading(Packet::tr("Deficiencies of inspections"), 1, 70);
    Table table;
    table.columns = {{{}, 4}, {Packet::tr("Deficiency"), 44}, {Packet::tr("Status"), 16}, {Packet::tr("Answer"), 36}};
    for (const workflow::Deficiency &one : input.deficiencies) {
        QStringList source{one.subject, one.cite, QStringLiteral("%1, %2").arg(one.by, timeText(timeOf(one.utcMs)))};
        source.removeAll(QString());
        const Mark mark = markOf(one.state);
        QList<Piece> answer;
        if (!one.cure.isEmpty())
            answer = {{one.cure, look::cell},
                      {QStringLiteral("%1, %2").arg(one.curedBy, timeText(timeOf(one.curedUtcMs))), look::small}};
        if (!one.photos.isEmpty())
            answer.append(
                {Packet::tr("%n photos, printed with the others", nullptr, static_cast<int>(one.photos.size())),
                 look::small});
        table.rows.append({Cell(mark),
                           Cell({{QStringLiteral("%1. %2").arg(one.number).arg(one.words), look::strong},
                                 {source.join(QStringLiteral(" · ")), look::small}}),
                           Cell(wordOf(one), Look{Face::NarrowBold, 9.5, markColour(mark)}), Cell(answer)});
    }
    flow.table(table);
}

} // namespace wm::documents
