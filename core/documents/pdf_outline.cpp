// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_outline.h"

#include "core/documents/qpdf_bytes.h"

#include "core/drawings/pdf_fonts.h"

#include <QtCore/QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

QPDFObjectHandle lineOf(const Bookmark &bookmark, const QPDFObjectHandle &page)
{
    QPDFObjectHandle line = QPDFObjectHandle::newDictionary();
    line.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    line.replaceKey("/Dest", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
                                 page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newInteger(static_cast<int>(bookmark.height - bookmark.points)),
                                 QPDFObjectHandle::newNull()}));
    return line;
}

} // namespace

Result<QByteArray> withOutline(const QByteArray &bytes, const QList<Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return bytes;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", bytes.constData(), static_cast<size_t>(bytes.size()));
        const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        std::vector<QPDFObjectHandle> lines;
        for (const Bookmark &bookmark : bookmarks) {
            QPDFPageObjectHelper page = pages.at(static_cast<size_t>(bookmark.page));
            lines.push_back(pdf.makeIndirectObject(lineOf(bookmark, page.getObjectHandle())));
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            lines[i].replaceKey("/Parent", root);
            if (i > 0)
                lines[i].replaceKey("/Prev", lines[i - 1]);
            if (i + 1 < lines.size())
                lines[i].replaceKey("/Next", lines[i + 1]);
        }
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        root.replaceKey("/First", lines.front());
        root.replaceKey("/Last", lines.back());
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(lines.size())));
        pdf.getRoot().replaceKey("/Outlines", root);
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        drawings::nameFontSubsets(pdf);
        BytesPipeline outlined(bytes.size() + bytes.size() / 8);
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&outlined);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setDecodeLevel(qpdf_dl_none);
        writer.setCompressStreams(false);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        return outlined.take();
    } catch (const std::exception &exception) {
        return makeError(ErrorCode::Corrupt,
                         Packet::tr("The packet's pages could not be written. Free some memory and try again."),
                         QString::fromUtf8(exception.what()));
    }
}

} // namespace wm::documents
