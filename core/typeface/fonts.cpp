// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeface/fonts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>

#include <array>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initialiseFonts()
{
    Q_INIT_RESOURCE(typefaces);
}

namespace wm::typeface {

namespace {

constexpr std::array kFiles{"LiberationSans-Regular.ttf",       "LiberationSans-Bold.ttf",
                            "LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf",
                            "LiberationSansNarrow-Italic.ttf",  "LiberationMono-Regular.ttf"};

Result<void> registerAll()
{
    initialiseFonts();
    for (const char *file : kFiles) {
        if (QFontDatabase::addApplicationFont(QStringLiteral(":/wm/fonts/") + QString::fromLatin1(file)) < 0)
            return makeError(ErrorCode::Io,
                             QCoreApplication::translate("Typeface", "The typeface %1 could not be loaded. "
                                                                     "Install the program again.")
                                 .arg(QString::fromLatin1(file)));
    }
    return {};
}

} // namespace

Result<void> loadFonts()
{
    static const Result<void> result = registerAll();
    return result;
}

QFont font(Face face, int pixelSize)
{
    QFont result;
    switch (face) {
    case Face::Text:
    case Face::TextBold:
        result.setFamilies({QStringLiteral("Liberation Sans")});
        break;
    case Face::Narrow:
    case Face::NarrowBold:
    case Face::NarrowItalic:
        result.setFamilies({QStringLiteral("Liberation Sans Narrow")});
        break;
    case Face::Mono:
        result.setFamilies({QStringLiteral("Liberation Mono")});
        break;
    }
    result.setBold(face == Face::TextBold || face == Face::NarrowBold);
    result.setItalic(face == Face::NarrowItalic);
    result.setPixelSize(pixelSize);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::ForceOutline));
    result.setKerning(true);
    return result;
}

} // namespace wm::typeface
