// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_file.h"

#include "core/documents/document_page.h"
#include "core/documents/document_words.h"
#include "core/documents/pdf_structure.h"
#include "core/documents/pdfa3.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>

namespace wm::documents {

using rules::FilledDocument;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString demonstrationWords(const FilledDocument &document)
{
    return said(document, QT_TRANSLATE_NOOP("Documents", "DEMONSTRATION: not an installation"));
}

void paintUnder(QPainter &painter, const FilledDocument &document, const DocumentFrame &frame, const QRectF &sheet)
{
    paintPreliminary(painter, document, sheet);
    if (!frame.demonstration)
        return;
    const QRectF band(0, 0, sheet.width(), 20 * kPoint);
    painter.fillRect(band, colour::bad);
    drawText(painter, band, Qt::AlignCenter, demonstrationWords(document), {Face::TextBold, 9, QColor(Qt::white)});
}

void paintOver(QPainter &painter, const FilledDocument &document, const DocumentFrame &frame, const PageFlow &flow,
               int page, int pages)
{
    const QRectF body = flow.body();
    const qreal line = 12 * kPoint;
    const QRectF top(body.left(), 34 * kPoint, body.width(), line);
    drawText(painter, top, Qt::AlignLeft | Qt::AlignVCenter, document.title, {Face::NarrowBold, 9, colour::soft});
    if (document.preliminary())
        drawText(painter, top, Qt::AlignRight | Qt::AlignVCenter,
                 said(document, QT_TRANSLATE_NOOP("Documents", "PRELIMINARY")), {Face::TextBold, 10, colour::bad});
    painter.fillRect(QRectF(body.left(), top.bottom() + 3 * kPoint, body.width(), 0.5 * kPoint), colour::rule);
    const QRectF foot(body.left(), flow.sheet().bottom() - 42 * kPoint, body.width(), line);
    painter.fillRect(QRectF(body.left(), foot.top() - 4 * kPoint, body.width(), 0.5 * kPoint), colour::rule);
    drawText(painter, foot, Qt::AlignLeft | Qt::AlignVCenter, frame.site, look::small);
    drawText(painter, foot.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
             said(document, QT_TRANSLATE_NOOP("Documents", "After: %1")).arg(document.cite), look::small);
    drawText(painter, foot, Qt::AlignRight | Qt::AlignVCenter,
             said(document, QT_TRANSLATE_NOOP("Documents", "Page %1 of %2")).arg(page).arg(pages), look::small);
}

std::unique_ptr<PageFlow> laidOut(QPdfWriter &writer, const FilledDocument &document, bool closer)
{
    auto flow = std::make_unique<PageFlow>(writer);
    if (closer)
        flow->rowsCloser();
    writeDocument(*flow, document);
    return flow;
}

} // namespace

Result<QByteArray> documentPdf(const FilledDocument &document, const DocumentFrame &frame)
{
    if (const Result<void> fonts = loadFonts(); !fonts)
        return fonts.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    std::unique_ptr<PageFlow> pages = laidOut(writer, document, false);
    if (pages->pageCount() > 1) // the last page may be a few rows only
        if (std::unique_ptr<PageFlow> closer = laidOut(writer, document, true);
            closer->pageCount() < pages->pageCount())
            pages = std::move(closer);
    PageFlow &flow = *pages;
    const bool written = flow.finish(
        [&](QPainter &painter, int, int) { paintUnder(painter, document, frame, flow.sheet()); },
        [&](QPainter &painter, int page, int count) { paintOver(painter, document, frame, flow, page, count); });
    if (!written || bytes.isEmpty())
        return makeError(ErrorCode::Io, Documents::tr("The pages could not be written. Free some memory and try "
                                                      "again."));
    PdfMetadata metadata;
    metadata.title = document.title;
    metadata.subject = frame.demonstration ? demonstrationWords(document) : frame.site;
    metadata.program = frame.program;
    metadata.language = document.language;
    metadata.created = frame.made;
    metadata.job = frame.job;
    metadata.head = frame.head;
    metadata.demonstration = frame.demonstration;
    const Result<QByteArray> structured = withStructure(bytes, flow.structure());
    return structured ? finishPdfA(*structured, metadata) : structured;
}

} // namespace wm::documents
