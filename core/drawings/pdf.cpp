// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/pdf.h"

#include "core/drawings/look.h"
#include "core/drawings/paint.h"
#include "core/drawings/pdf_fonts.h"
#include "core/typeface/fonts.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace wm::drawings {

namespace {

struct DrawingFiles
{
    Q_DECLARE_TR_FUNCTIONS(DrawingFiles)
};

constexpr auto kProgram = "Witnessmark";
constexpr auto kProducer = "Qt, qpdf";

Error notWritten(const QString &context)
{
    return makeError(ErrorCode::Io,
                     DrawingFiles::tr("The drawing's pages could not be made. Free some memory and try again."),
                     context);
}

QPageLayout layoutOf(const Scene &scene)
{
    const QSizeF inches(scene.sheet.width / 1000.0, scene.sheet.height / 1000.0);
    return {QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()};
}

Result<QByteArray> pages(const Drawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1000); // a dot is a mil
    writer.setPageLayout(layoutOf(drawing.sheets.first()));
    QPainter painter;
    if (!painter.begin(&writer))
        return notWritten(QStringLiteral("QPainter::begin"));
    for (qsizetype i = 0; i < drawing.sheets.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(layoutOf(drawing.sheets.at(i)));
            if (!writer.newPage())
                return notWritten(QStringLiteral("QPdfWriter::newPage"));
        }
        paint(painter, drawing.sheets.at(i));
    }
    painter.end();
    if (bytes.isEmpty())
        return notWritten(QStringLiteral("no bytes"));
    return bytes;
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Says the same as the document information, as ISO 19005 asks. Without dates: none was given.
std::string xmp(const QString &title)
{
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                          "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                          "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                          "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt>"
                          "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
                          "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
                          "<xmp:CreatorTool>%2</xmp:CreatorTool></rdf:Description>\n"
                          "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                          "<pdf:Producer>%3</pdf:Producer></rdf:Description>\n"
                          "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
        .arg(title.toHtmlEscaped(), QString::fromLatin1(kProgram), QString::fromLatin1(kProducer))
        .toStdString();
}

void describe(QPDF &pdf, const QString &title)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(title));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(kProgram));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(kProducer));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID"); // QPdfWriter's is random, and the writer would keep it
    QPDFObjectHandle metadata = pdf.newStream(xmp(title));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/ViewerPreferences", view);
}

QString sheetTitle(const Drawing &drawing, qsizetype index)
{
    const QString title = printable(drawing.sheets.at(index).title);
    if (!title.isEmpty())
        return title;
    return DrawingFiles::tr("Sheet %1").arg(index + 1);
}

/// A chain of bookmarks, one for each sheet, that shows the whole sheet.
void addBookmarks(QPDF &pdf, const Drawing &drawing)
{
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> marks;
    qsizetype index = 0;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle mark = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        mark.replaceKey("/Title", text(sheetTitle(drawing, index++)));
        mark.replaceKey("/Parent", root);
        mark.replaceKey("/Dest",
                        QPDFObjectHandle::newArray({page.getObjectHandle(), QPDFObjectHandle::newName("/Fit")}));
        if (!marks.empty()) {
            mark.replaceKey("/Prev", marks.back());
            marks.back().replaceKey("/Next", mark);
        }
        marks.push_back(mark);
    }
    root.replaceKey("/First", marks.front());
    root.replaceKey("/Last", marks.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(marks.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName(marks.size() > 1 ? "/UseOutlines" : "/UseNone"));
}

Result<QByteArray> finished(const QByteArray &bytes, const Drawing &drawing)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("drawing", bytes.constData(), static_cast<size_t>(bytes.size()));
        describe(pdf, sheetTitle(drawing, 0));
        addBookmarks(pdf, drawing);
        nameFontSubsets(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 has none
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(false); // the pages are compressed already; metadata must stay plain
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.forcePDFVersion("1.4");
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &exception) {
        return notWritten(QString::fromUtf8(exception.what()));
    }
}

} // namespace

Result<QByteArray> toPdf(const Drawing &drawing)
{
    if (drawing.sheets.isEmpty())
        return makeError(ErrorCode::Invalid,
                         DrawingFiles::tr("The drawing has no sheet, so there is nothing to write."));
    if (const Result<void> fonts = typeface::loadFonts(); !fonts)
        return fonts.error();
    const Result<QByteArray> bytes = pages(drawing);
    if (!bytes)
        return bytes.error();
    return finished(*bytes, drawing);
}

} // namespace wm::drawings
