// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_sections.h"
#include "core/documents/packet_words.h"

#include <QtGui/QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace wm::documents {

namespace {

constexpr qsizetype kMissingShown = 6; ///< lines; the rest is counted

/// The head in the code is what the record's verifiers print: lower-case hexadecimal, with the job in front.
void drawQr(QPainter &painter, const QRectF &square, const QString &text)
{
    const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                      .setMargin(0)
                                      .setEccLevel(4)
                                      .encode(text.toStdString(), 0, 0);
    const qreal module = square.width() / code.width();
    painter.fillRect(square.adjusted(-3 * module, -3 * module, 3 * module, 3 * module), Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width();) {
            int run = 0;
            while (x + run < code.width() && code.get(x + run, y))
                ++run;
            if (run > 0)
                painter.fillRect(QRectF(square.left() + x * module, square.top() + y * module, run * module, module),
                                 Qt::black);
            x += std::max(run, 1);
        }
    }
}

int count(const PacketInput &input, StepState state)
{
    int result = 0;
    for (const PacketPhase &phase : input.phases)
        for (const PacketStep &step : phase.steps)
            result += step.state == state ? 1 : 0;
    return result;
}

void writeTitle(PageFlow &flow, const PacketInput &input)
{
    const QRectF body = flow.body();
    qreal y = flow.y();
    y += flow.textAt({body.left(), y}, body.width(),
                     {Packet::tr("Commissioning packet"), {Face::TextBold, 27, colour::ink}});
    y += 3 * kPoint;
    y += flow.textAt({body.left(), y}, body.width(), {input.title, {Face::Text, 15, colour::soft}});
    flow.space((y - flow.y()) / kPoint + 10);
    flow.paint([x = body.left(), top = flow.y(), w = body.width()](
                   QPainter &painter) { painter.fillRect(QRectF(x, top, w, 2 * kPoint), colour::brand); },
               14);
}

void writeKeyFacts(PageFlow &flow, const PacketInput &input)
{
    Table table;
    table.header = false;
    table.columns = {{{}, 26}, {{}, 74}};
    const auto row = [&table](const QString &label, const QString &value) {
        table.rows.append({Cell(label, look::head), Cell(value, {Face::Text, 9.5})});
    };
    row(Packet::tr("Job"), input.jobId);
    row(Packet::tr("Utility"), orNotRecorded(input.utility));
    row(Packet::tr("Collar"), orNotRecorded(input.collar));
    row(Packet::tr("Installer"), orNotRecorded(input.installer));
    row(Packet::tr("Company"), orNotRecorded(input.company));
    row(Packet::tr("Procedures in force"), orNotRecorded(input.packs.join(QStringLiteral(", "))));
    const bool changed = !input.signatures.isEmpty() && input.signatures.constLast().after > 0;
    const QString complete = input.draft() ? Packet::tr("DRAFT, what is missing stands below")
                             : changed     ? Packet::tr("nothing required is missing; signed, and changed after that")
                                           : Packet::tr("complete: nothing required is missing, and it is signed");
    QStringList state{input.state, complete};
    state.removeAll(QString());
    row(Packet::tr("State"), Packet::tr("%1; printed %2 by %3")
                                 .arg(state.join(QStringLiteral("; ")), timeText(input.generated), input.program));
    flow.table(table);
}

/// Which drawings are at the end of the packet, and which are not and why.
QList<Cell> drawingsRow(const PacketInput &input)
{
    QStringList titles;
    for (const PacketDrawing &drawing : input.drawings)
        titles.append(drawing.title);
    QList<Piece> pieces{{titles.isEmpty() ? Packet::tr("none") : titles.join(QStringLiteral(", ")), look::cell}};
    for (const QString &line : input.leftOut)
        pieces.append({line, look::small});
    return {Cell(titles.isEmpty() ? Mark::Open : Mark::None), Cell(Packet::tr("Drawings"), look::strong), Cell(pieces)};
}

/// What the utility asks for, in numbers; the chapter names each.
QList<Cell> papersRow(const PacketInput &input)
{
    using Standing = PacketPaper::Standing;
    int here = 0, preliminary = 0, other = 0, missing = 0, unknown = 0;
    for (const PacketPaper &paper : input.papers) {
        here += paper.standing == Standing::Whole ? 1 : 0;
        preliminary += paper.standing == Standing::Preliminary ? 1 : 0;
        other += paper.standing == Standing::OnFile || paper.standing == Standing::Answered ? 1 : 0;
        missing += paper.standing == Standing::Missing ? 1 : 0;
        unknown += paper.standing == Standing::Unknown ? 1 : 0;
    }
    const Mark mark = missing > 0 ? Mark::Bad : preliminary > 0 ? Mark::Care : unknown > 0 ? Mark::Open : Mark::Good;
    return {
        Cell(mark), Cell(Packet::tr("Documents asked for"), look::strong),
        Cell(Packet::tr("%1 in this packet, %2 preliminary, %3 elsewhere, %4 missing, %5 not known whether asked for")
                 .arg(here)
                 .arg(preliminary)
                 .arg(other)
                 .arg(missing)
                 .arg(unknown))};
}

void writeSummary(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("At a glance"), 2, 90);
    Table table;
    table.header = false;
    table.columns = {{{}, 4}, {{}, 22}, {{}, 74}};
    const auto row = [&table](Mark mark, const QString &label, const QString &text) {
        table.rows.append({Cell(mark), Cell(label, look::strong), Cell(text)});
    };
    int steps = 0;
    for (const PacketPhase &phase : input.phases)
        steps += static_cast<int>(phase.steps.size());
    const int done = count(input, StepState::Done);
    const int notApplicable = count(input, StepState::NotApplicable);
    const int waiting = count(input, StepState::Waiting) + count(input, StepState::Reopened);
    const int refused = count(input, StepState::Refused);
    const int skipped = count(input, StepState::Skipped);
    QStringList despite;
    for (const PacketPhase &phase : input.phases)
        for (const PacketStep &step : phase.steps)
            if (!step.despite.isEmpty())
                despite += step.title;
    row(refused > 0                         ? Mark::Bad
        : waiting > 0 || steps == 0         ? Mark::Open
        : skipped > 0 || !despite.isEmpty() ? Mark::Care
                                            : Mark::Good,
        Packet::tr("Steps"),
        Packet::tr("%1 of %2 done, %3 not done, %4 refused, %5 skipped with a reason, %6 do not apply")
            .arg(done)
            .arg(steps)
            .arg(waiting)
            .arg(refused)
            .arg(skipped)
            .arg(notApplicable));
    if (!despite.isEmpty())
        row(Mark::Care, Packet::tr("Not as it should be"),
            Packet::tr("Done with a reason: %1").arg(despite.join(QStringLiteral("; "))));

    int pass = 0, wrong = 0, unknown = 0, recorded = 0;
    for (const PacketTorque &torque : input.torques) {
        pass += torque.verdict == Verdict::Ok ? 1 : 0;
        recorded += torque.verdict == Verdict::Recorded ? 1 : 0;
        unknown += torque.verdict == Verdict::Unknown ? 1 : 0;
        wrong += verdictMark(torque.verdict) == Mark::Bad ? 1 : 0;
    }
    row(wrong > 0                                ? Mark::Bad
        : unknown > 0 || input.torques.isEmpty() ? Mark::Open
        : recorded > 0                           ? Mark::None
                                                 : Mark::Good,
        Packet::tr("Torques"),
        Packet::tr("%1 listed: %2 pass, %3 outside the target, %4 not judged, %5 unknown")
            .arg(input.torques.size())
            .arg(pass)
            .arg(wrong)
            .arg(recorded)
            .arg(unknown));

    int open = input.noHandbook.isEmpty() ? 0 : 1; // rules of the utility that are not here
    int answered = 0;
    int notMet = 0;
    int met = 0;
    for (const PacketFinding &finding : input.findings) {
        if (finding.aside)
            continue;
        open += finding.open && !finding.failed && !finding.asked ? 1 : 0;
        answered += !finding.open && !finding.met ? 1 : 0;
        answered += finding.asked ? 1 : 0;
        notMet += finding.failed ? 1 : 0;
        met += finding.met ? 1 : 0;
    }
    row(notMet > 0                 ? Mark::Bad
        : open > 0                 ? Mark::Care
        : input.findings.isEmpty() ? Mark::Open
                                   : Mark::None,
        Packet::tr("Findings"),
        Packet::tr("%1 not met, %2 open, %3 met, %4 answered").arg(notMet).arg(open).arg(met).arg(answered));
    if (const workflow::DeficiencyCount count = workflow::countOf(input.deficiencies); count.all() > 0)
        row(count.open > 0       ? Mark::Bad
            : count.answered > 0 ? Mark::Care
                                 : Mark::Good,
            Packet::tr("Deficiencies"),
            Packet::tr("%1 not answered, %2 answered and not accepted yet, %3 settled")
                .arg(count.open)
                .arg(count.answered)
                .arg(count.settled));
    row(input.readings.isEmpty() ? Mark::Open : Mark::None, Packet::tr("Device readings"),
        Packet::tr("%1 of devices, %2 of IMS meters").arg(input.readings.size()).arg(input.ims.size()));
    table.rows.append(drawingsRow(input));
    if (!input.papers.isEmpty())
        table.rows.append(papersRow(input));
    row(input.photos.isEmpty() ? Mark::Open : Mark::None, Packet::tr("Photos"), QString::number(input.photos.size()));
    QStringList signers;
    int after = 0;
    for (const PacketSignature &signature : input.signatures) {
        signers.append(QStringLiteral("%1 (%2)").arg(signature.name, roleText(signature.capacity)));
        after = signature.after; // of the last one
    }
    if (after > 0)
        signers.append(Packet::tr("entries recorded after the last signature: %1").arg(after));
    row(signers.isEmpty() ? Mark::Open
        : after > 0       ? Mark::Care
                          : Mark::None,
        Packet::tr("Signed by"),
        signers.isEmpty() ? Packet::tr("nobody in person yet") : signers.join(QStringLiteral(", ")));
    flow.table(table);
}

void writeMissing(PageFlow &flow, const PacketInput &input)
{
    if (input.missing.isEmpty())
        return;
    flow.heading(Packet::tr("Still missing"), 2, 30);
    Table missing;
    missing.header = false;
    missing.columns = {{{}, 4}, {{}, 96}};
    const qsizetype shown = input.missing.size() > kMissingShown ? kMissingShown - 1 : input.missing.size();
    for (const QString &text : input.missing.mid(0, shown))
        missing.rows.append({Cell(Mark::Open), Cell(text)});
    if (const qsizetype more = input.missing.size() - shown; more > 0)
        missing.rows.append({Cell(Mark::Open), Cell(Packet::tr("and %1 more, listed with the steps").arg(more))});
    flow.table(missing);
}

/// At the foot of the first page, wherever the rest ends: whoever checks the packet finds it there.
void writeProof(PageFlow &flow, const PacketInput &input)
{
    constexpr qreal kCode = 104;
    const QRectF body = flow.body();
    qreal y = flow.keepBottom(kCode + 40) + 8 * kPoint;
    y += flow.textAt({body.left(), y}, body.width(),
                     {Packet::tr("The record behind these pages"), {Face::TextBold, 11, colour::brand}});
    const QRectF code(body.left() + 6 * kPoint, y + 9 * kPoint, kCode * kPoint, kCode * kPoint);
    const QString text = QStringLiteral("witnessmark:%1:%2").arg(input.jobId, QString::fromLatin1(input.head.toHex()));
    const qreal x = code.right() + 18 * kPoint;
    y = code.top();
    const auto write = [&](const QString &words, const Look &style, qreal after) {
        y += flow.textAt({x, y}, body.right() - x, {words, style}) + after * kPoint;
    };
    write(Packet::tr("%1 entries, head of the record (SHA-256)").arg(input.entries), look::strong, 3);
    const QString hex = groupedHex(input.head);
    write(hex.left(39), {Face::Mono, 10}, 0);
    write(hex.mid(40), {Face::Mono, 10}, 5);
    write(Packet::tr("The signed record lies inside this file as the attachment record.wmjob, and the file as a whole "
                     "carries a digital signature. The code holds the job and the head printed above: if they agree "
                     "with the record, the pages belong to it. To check both, without a network:"),
          look::cell, 1);
    write(QStringLiteral("witnessmarkctl packet verify FILE"), look::mono, 3);
    write(Packet::tr("“Pass” is said here of a rule or a value, never of a site. What is not recorded is unknown."),
          look::italic, 0);
    flow.paint([code, text](QPainter &painter) { drawQr(painter, code, text); }, 0,
               Packet::tr("Code with the job and the head of its record"));
}

} // namespace

void writeCover(PageFlow &flow, const PacketInput &input)
{
    const int cover = flow.addPart(); // read first, though the foot of the page is laid out before
    flow.fillPart(flow.addPart());
    writeProof(flow, input);
    flow.fillPart(cover);
    writeTitle(flow, input);
    if (input.demonstration) {
        flow.paragraph(Packet::tr("This is a demonstration with simulated devices. It documents no installation and "
                                  "may not be handed to a utility."),
                       {Face::TextBold, 10.5, colour::bad});
        flow.space(2);
    }
    writeKeyFacts(flow, input);
    writeSummary(flow, input);
    writeMissing(flow, input);
    flow.fillPart(-1);
}

} // namespace wm::documents
