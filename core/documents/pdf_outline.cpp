// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_outline.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace wm::documents {

namespace {

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

void addOutline(QPDF &pdf, const QList<Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
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
}

} // namespace wm::documents
