// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/read_code.h"

#define ZX_USE_UTF8 1 // texts as UTF-8, the way of later releases
#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace wm::documents {

namespace {

constexpr int kLongestSide = 2400; ///< larger, nothing more is found, and it takes long
constexpr qsizetype kLongestText = 200;

bool printable(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestText &&
           std::all_of(text.begin(), text.end(), [](QChar one) { return one.isPrint(); });
}

} // namespace

QStringList readCodes(const QImage &picture)
{
    QStringList found;
    if (picture.isNull())
        return found;
    QImage gray = picture;
    if (std::max(gray.width(), gray.height()) > kLongestSide)
        gray = gray.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    gray = gray.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setTryHarder(true).setTryRotate(true);
    for (const ZXing::Result &code : ZXing::ReadBarcodes(view, hints)) {
        const QString text = QString::fromStdString(code.text()).trimmed();
        if (code.isValid() && printable(text) && !found.contains(text))
            found.append(text);
    }
    return found;
}

} // namespace wm::documents
