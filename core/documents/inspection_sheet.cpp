// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection_sheet.h"

#include "core/documents/packet_sections.h"
#include "core/documents/packet_words.h"
#include "core/documents/pdf_structure.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct Inspection
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

QString titleOf(const InspectionSheet &sheet)
{
    return sheet.returned ? Inspection::tr("Returned with deficiencies") : Inspection::tr("Inspected and accepted");
}

QString stateText(const workflow::Deficiency &one)
{
    switch (one.state) {
    case workflow::Deficiency::State::Open:
        return Inspection::tr("to be cured");
    case workflow::Deficiency::State::Answered:
        return Inspection::tr("answered, not accepted yet");
    case workflow::Deficiency::State::Accepted:
        return Inspection::tr("cured and accepted");
    case workflow::Deficiency::State::Withdrawn:
        break;
    }
    return Inspection::tr("taken back");
}

Mark markOf(const workflow::Deficiency &one)
{
    return one.state == workflow::Deficiency::State::Open       ? Mark::Bad
           : one.state == workflow::Deficiency::State::Answered ? Mark::Care
           : one.state == workflow::Deficiency::State::Accepted ? Mark::Good
                                                                : Mark::None;
}

void writeHead(PageFlow &flow, const InspectionSheet &sheet)
{
    const QRectF body = flow.body();
    qreal y = flow.y();
    y += flow.textAt({body.left(), y}, body.width(), {titleOf(sheet), {Face::TextBold, 24, colour::ink}});
    y += 3 * kPoint;
    y += flow.textAt({body.left(), y}, body.width(), {sheet.title, {Face::Text, 14, colour::soft}});
    flow.space((y - flow.y()) / kPoint + 10);
    if (sheet.demonstration)
        flow.paragraph(
            Inspection::tr("This is a demonstration with simulated devices. It documents no installation, and "
                           "this sheet returns or accepts none."),
            {Face::TextBold, 10.5, colour::bad});
    Table table;
    table.header = false;
    table.columns = {{{}, 26}, {{}, 74}};
    const auto row = [&table](const QString &label, const QString &value, const Look &look = {Face::Text, 9.5}) {
        table.rows.append({Cell(label, look::head), Cell(value, look)});
    };
    row(Inspection::tr("Job"), sheet.jobId);
    row(Inspection::tr("Inspector"), sheet.inspector);
    row(Inspection::tr("On"), timeText(sheet.when));
    row(Inspection::tr("Declares"), sheet.statement);
    row(Inspection::tr("Looked at"),
        Inspection::tr("%1 of %2 items of the list marked as seen").arg(sheet.seen).arg(sheet.items));
    row(Inspection::tr("Record looked at"), groupedHex(sheet.inspectedHead), look::mono);
    row(Inspection::tr("Record with this inspection"), groupedHex(sheet.head), look::mono);
    row(Inspection::tr("Its size"), Inspection::tr("%n entries", "", sheet.entries));
    flow.table(table);
}

/// What was declared, and the hand that signed it; by name only where nothing was drawn.
void writeSignature(PageFlow &flow, const InspectionSheet &sheet)
{
    flow.heading(Inspection::tr("Signature of the inspector"), 1, 90);
    const QRectF body = flow.body();
    const qreal width = body.width() * 0.58;
    const QList<Piece> pieces{{sheet.inspector, {Face::TextBold, 12}},
                              {sheet.statement, look::cell},
                              {sheet.drawing.isEmpty() ? Inspection::tr("Signed by name, not by hand.")
                                                       : Inspection::tr("Signed by hand on the device."),
                               look::small}};
    const qreal height = std::max(flow.heightOf(width, pieces) / kPoint, 52.0) + 16;
    flow.need(height);
    const qreal top = flow.y() + 6 * kPoint;
    qreal y = top;
    for (const Piece &piece : pieces)
        y += flow.textAt({body.left(), y}, width, piece);
    const QRectF box(body.left() + body.width() * 0.64, top, body.width() * 0.36, 42 * kPoint);
    flow.paint([box, drawing = sheet.drawing](QPainter &painter) { paintDrawing(painter, box, drawing); }, height,
               Inspection::tr("Signature of %1").arg(sheet.inspector));
}

void writeDeficiencies(PageFlow &flow, const InspectionSheet &sheet)
{
    flow.heading(Inspection::tr("Deficiencies"), 1, 70);
    if (sheet.deficiencies.isEmpty()) {
        flow.paragraph(Inspection::tr("None."), look::italic);
        return;
    }
    Table table;
    table.columns = {{{}, 4},
                     {Inspection::tr("No."), 6},
                     {Inspection::tr("What is wrong, and where"), 48},
                     {Inspection::tr("Asked for by"), 24},
                     {Inspection::tr("State"), 18}};
    for (const workflow::Deficiency &one : sheet.deficiencies) {
        QList<Piece> words{{one.words, look::strong}};
        if (!one.subject.isEmpty())
            words.append({one.subject, look::small});
        if (!one.cure.isEmpty())
            words.append({Inspection::tr("Answer of %1: %2").arg(one.curedBy, one.cure), look::cell});
        const Mark mark = markOf(one);
        table.rows.append({Cell(mark), Cell(QString::number(one.number)), Cell(words),
                           Cell(one.cite.isEmpty() ? Inspection::tr("no citation given") : one.cite),
                           Cell(stateText(one), Look{Face::NarrowBold, 9.5, markColour(mark)})});
    }
    flow.table(table);
    if (sheet.returned)
        flow.paragraph(
            Inspection::tr("To cure them: open this file, or the bundle beside it, in Witnessmark. The job then "
                           "lists every deficiency; each is answered there with what was done and a photo, and "
                           "the next packet says so."),
            look::body);
}

void paintUnder(QPainter &painter, const InspectionSheet &sheet, const QRectF &page)
{
    if (!sheet.demonstration)
        return;
    painter.save();
    painter.translate(page.center());
    painter.rotate(-52);
    drawText(painter, QRectF(-400 * kPoint, -60 * kPoint, 800 * kPoint, 120 * kPoint), Qt::AlignCenter,
             Inspection::tr("DEMONSTRATION"), {Face::TextBold, 82, QColor(0xf8, 0xe9, 0xe7)});
    painter.restore();
}

void paintOver(QPainter &painter, const InspectionSheet &sheet, const PageFlow &flow, int page, int pages)
{
    const QRectF body = flow.body(), whole = flow.sheetOf(page);
    if (sheet.demonstration) {
        const QRectF band(0, 0, whole.width(), 20 * kPoint);
        painter.fillRect(band, colour::bad);
        drawText(painter, band, Qt::AlignCenter,
                 Inspection::tr("DEMONSTRATION: simulated devices, not an installation"),
                 {Face::TextBold, 9, QColor(Qt::white)});
    }
    const QRectF line(body.left(), whole.bottom() - 42 * kPoint, body.width(), 12 * kPoint);
    painter.fillRect(QRectF(body.left(), line.top() - 4 * kPoint, body.width(), 0.5 * kPoint), colour::rule);
    drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter,
             Inspection::tr("Job %1 · record head %2").arg(sheet.jobId, shortHex(sheet.head)),
             {Face::Narrow, 8, colour::soft});
    drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter, Inspection::tr("Page %1 of %2").arg(page).arg(pages),
             {Face::Narrow, 8, colour::soft});
}

} // namespace

PdfMetadata sheetMetadata(const InspectionSheet &sheet)
{
    PdfMetadata result;
    result.title = u"%1, %2"_s.arg(titleOf(sheet), sheet.title);
    result.subject = sheet.demonstration ? Inspection::tr("DEMONSTRATION: simulated devices, not an installation")
                                         : Inspection::tr("Inspection of a commissioned meter collar");
    result.author = sheet.inspector;
    result.program = u"Witnessmark"_s;
    result.language = sheet.language;
    result.created = sheet.when;
    result.job = sheet.jobId;
    result.head = sheet.head;
    result.demonstration = sheet.demonstration;
    return result;
}

Result<QByteArray> renderSheet(const InspectionSheet &sheet)
{
    if (sheet.head.size() != 32 || sheet.inspectedHead.size() != 32 || !sheet.when.isValid())
        return makeError(ErrorCode::Invalid,
                         Inspection::tr("The sheet needs the head of its record and the time at which "
                                        "it is made. Open the file again."));
    if (const Result<void> fonts = loadFonts(); !fonts)
        return fonts.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    PageFlow flow(writer);
    writeHead(flow, sheet);
    writeDeficiencies(flow, sheet);
    writeSignature(flow, sheet);
    const bool written =
        flow.finish([&](QPainter &painter, int page, int) { paintUnder(painter, sheet, flow.sheetOf(page)); },
                    [&](QPainter &painter, int page, int pages) { paintOver(painter, sheet, flow, page, pages); });
    if (!written || bytes.isEmpty())
        return makeError(ErrorCode::Io,
                         Inspection::tr("The sheet could not be written. Free some memory and try again."));
    return withStructure(bytes, flow.structure(), flow.bookmarks());
}

} // namespace wm::documents
