// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/pdf_fonts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <string>
#include <vector>

namespace wm::drawings {

namespace {

constexpr size_t kTag = 6; ///< capitals before the plus sign (ISO 32000-1, 9.6.4)

/// "/QABAAA+Name" with the tag of that number; names without a tag stay.
void rename(QPDFObjectHandle dictionary, const std::string &key, int number)
{
    QPDFObjectHandle name = dictionary.getKey(key);
    if (!name.isName() || name.getName().size() < kTag + 2 || name.getName()[kTag + 1] != '+')
        return;
    std::string tag = "WM";
    for (int place = 0; place < 4; ++place, number /= 26)
        tag.insert(2, 1, static_cast<char>('A' + number % 26));
    dictionary.replaceKey(key, QPDFObjectHandle::newName("/" + tag + name.getName().substr(kTag + 1)));
}

} // namespace

void nameFontSubsets(QPDF &pdf)
{
    std::set<QPDFObjGen> named;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper &page : pages) {
        QPDFObjectHandle fonts = page.getObjectHandle().getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (!font.isDictionary() || !named.insert(font.getObjGen()).second)
                continue;
            const int number = static_cast<int>(named.size()) - 1;
            rename(font, "/BaseFont", number);
            QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
            QPDFObjectHandle inner = descendants.isArray() ? descendants.getArrayItem(0) : font;
            rename(inner, "/BaseFont", number);
            if (QPDFObjectHandle descriptor = inner.getKey("/FontDescriptor"); descriptor.isDictionary())
                rename(descriptor, "/FontName", number);
        }
    }
}

} // namespace wm::drawings
