// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet.h"

#include "core/documents/document_page.h"
#include "core/documents/packet_sections.h"
#include "core/documents/packet_standing.h"
#include "core/documents/packet_words.h"
#include "core/documents/pdf_structure.h"
#include "core/documents/pdfa3.h"
#include "core/drawings/paint.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace wm::documents {

namespace {

/// Which pages a document of the packet takes.
struct DocumentPages
{
    const rules::FilledDocument *document;
    int first, last; ///< from 1
};

/// Letters and forms, each from the top of a page on.
QList<DocumentPages> writeDocuments(PageFlow &flow, const PacketInput &input)
{
    QList<DocumentPages> all;
    for (const rules::FilledDocument &document : input.documents) {
        flow.newPage();
        const int first = flow.pageCount();
        flow.heading(document.title, 1);
        flow.paragraph(document.cite, look::small);
        // Where the packet has to be made smaller, the contact sheet is so with the other photos.
        writeDocument(flow, document, std::min(kContactPixels, input.photoPixels));
        all.append({&document, first, flow.pageCount()});
    }
    return all;
}

/// Drawings are to scale, so their sheets keep their size.
void writeDrawings(PageFlow &flow, const PacketInput &input)
{
    constexpr qreal kPointsPerMil = 72.0 / 1000;
    for (const PacketDrawing &one : input.drawings) {
        int number = 0;
        for (const drawings::Scene &scene : one.drawing.sheets) {
            const QSizeF points(scene.sheet.width * kPointsPerMil, scene.sheet.height * kPointsPerMil);
            const QString alt =
                one.drawing.sheets.size() > 1
                    ? Packet::tr("%1, sheet %2 of %3").arg(one.title).arg(number + 1).arg(one.drawing.sheets.size())
                    : one.title;
            flow.addSheet(number++ == 0 ? one.title : QString(), points, alt, [&scene](QPainter &painter) {
                painter.save();
                painter.scale(kPointsPerMil * kPoint, kPointsPerMil * kPoint);
                drawings::paint(painter, scene);
                painter.restore();
            });
        }
    }
}

/// Behind the content, in a tint that stays opaque: translucent paint would break PDF/A.
void paintUnder(QPainter &painter, const PacketInput &input, const QList<DocumentPages> &documents, int page,
                const QRectF &sheet)
{
    for (const DocumentPages &one : documents)
        if (page >= one.first && page <= one.last)
            paintPreliminary(painter, *one.document, sheet);
    if (!input.demonstration)
        return;
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-52);
    drawText(painter, QRectF(-400 * kPoint, -60 * kPoint, 800 * kPoint, 120 * kPoint), Qt::AlignCenter,
             Packet::tr("DEMONSTRATION"), {Face::TextBold, 82, QColor(0xf8, 0xe9, 0xe7)});
    painter.restore();
}

/// Job and page number; `line` is where they stand.
void paintFoot(QPainter &painter, const PacketInput &input, const QRectF &line, int page, int pages)
{
    drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter,
             Packet::tr("Job %1 · record head %2").arg(input.jobId, shortHex(input.head)),
             {Face::Narrow, 8, colour::soft});
    drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter, Packet::tr("Page %1 of %2").arg(page).arg(pages),
             {Face::Narrow, 8, colour::soft});
}

void paintOver(QPainter &painter, const PacketInput &input, const PageFlow &flow, int page, int pages)
{
    const QRectF sheet = flow.sheetOf(page), body = flow.body();
    const bool drawing = sheet != flow.sheet();
    const qreal top = 34 * kPoint;
    const qreal line = 12 * kPoint;
    if (input.demonstration) {
        const QRectF band(0, 0, sheet.width(), 20 * kPoint);
        painter.fillRect(band, colour::bad);
        drawText(painter, band, Qt::AlignCenter, Packet::tr("DEMONSTRATION: simulated devices, not an installation"),
                 {Face::TextBold, 9, QColor(Qt::white)});
    }
    if (drawing) { // its frame fills the sheet; the margin below it is free
        paintFoot(painter, input, {36 * kPoint, sheet.bottom() - 28 * kPoint, sheet.width() - 72 * kPoint, line}, page,
                  pages);
        return;
    }
    if (page > 1) {
        drawText(painter, QRectF(body.left(), top, body.width() * 0.6, line), Qt::AlignLeft | Qt::AlignVCenter,
                 input.title, {Face::NarrowBold, 9, colour::soft});
        drawText(painter, QRectF(body.left(), top, body.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                 Packet::tr("Commissioning packet"), {Face::Narrow, 9, colour::soft});
        painter.fillRect(QRectF(body.left(), top + line + 3 * kPoint, body.width(), 0.5 * kPoint), colour::rule);
    }
    const qreal foot = sheet.bottom() - 42 * kPoint;
    painter.fillRect(QRectF(body.left(), foot - 4 * kPoint, body.width(), 0.5 * kPoint), colour::rule);
    paintFoot(painter, input, {body.left(), foot, body.width(), line}, page, pages);
}

Result<QByteArray> writePages(const PacketInput &input)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    PageFlow flow(writer);
    writeCover(flow, input);
    writeSite(flow, input);
    writeSteps(flow, input);
    writeTorques(flow, input);
    writeMeasurements(flow, input);
    writeReadings(flow, input);
    writeIms(flow, input);
    writeDeficiencies(flow, input);
    writeFindings(flow, input);
    writePapers(flow, input);
    writePhotos(flow, input);
    writeSignatures(flow, input);
    writeCitations(flow, input);
    const QList<DocumentPages> documents = writeDocuments(flow, input);
    writeDrawings(flow, input);
    const bool written = flow.finish(
        [&](QPainter &painter, int page, int) { paintUnder(painter, input, documents, page, flow.sheetOf(page)); },
        [&](QPainter &painter, int page, int pages) { paintOver(painter, input, flow, page, pages); });
    if (!written || bytes.isEmpty())
        return makeError(ErrorCode::Io, Packet::tr("The packet's pages could not be written. Free some memory and try "
                                                   "again."));
    return withStructure(bytes, flow.structure(), flow.bookmarks());
}

} // namespace

PdfMetadata packetMetadata(const PacketInput &input)
{
    PdfMetadata result;
    result.title = Packet::tr("Commissioning packet, %1").arg(input.title);
    result.subject = input.demonstration ? Packet::tr("DEMONSTRATION: simulated devices, not an installation")
                                         : Packet::tr("Commissioning of a meter collar");
    result.author = input.company;
    result.program = input.program;
    result.language = input.language;
    result.created = input.generated;
    result.job = input.jobId;
    result.head = input.head;
    result.demonstration = input.demonstration;
    result.standing = standingText(input);
    return result;
}

Result<QByteArray> renderPages(const PacketInput &input)
{
    if (input.head.size() != 32)
        return makeError(ErrorCode::Invalid, Packet::tr("The packet needs the head of its record (32 bytes). Open the "
                                                        "job again and make the packet anew."));
    if (!input.generated.isValid())
        return makeError(ErrorCode::Invalid,
                         Packet::tr("The packet needs the time at which it is made. Set the clock of this computer."));
    if (const Result<void> fonts = loadFonts(); !fonts)
        return fonts.error();
    return writePages(input);
}

Result<QByteArray> renderPacket(const PacketInput &input)
{
    const Result<QByteArray> pages = renderPages(input);
    if (!pages)
        return pages.error();
    return finishPdfA(*pages, packetMetadata(input));
}

} // namespace wm::documents
