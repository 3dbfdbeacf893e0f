// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeface/ruler.h"

#include <QtGui/QRawFont>

#include <array>
#include <memory>

namespace wm::typeface {

namespace {

constexpr size_t kFaces = 6;
constexpr int kUnits = 2048; // Liberation's units per em: at this pixel size an advance is a whole number

/// A QRawFont may not be shared between threads; each keeps its own of every face.
const QRawFont &rawFont(Face face)
{
    thread_local std::array<QRawFont, kFaces> fonts;
    QRawFont &raw = fonts.at(static_cast<size_t>(face));
    if (!raw.isValid())
        raw = QRawFont::fromFont(font(face, kUnits));
    return raw;
}

/// In units, straight from the font.
double measured(Face face, const QString &text)
{
    const QRawFont &raw = rawFont(face);
    double units = 0;
    for (const QPointF &advance : raw.advancesForGlyphIndexes(raw.glyphIndexesForString(text)))
        units += advance.x();
    return units;
}

/// In units. A page of 256 characters is measured when one of them is first asked for: asking the font for each text
/// anew took most of the time of composing a drawing.
double advanceOf(Face face, QChar character)
{
    using Page = std::array<double, 256>;
    thread_local std::array<std::array<std::unique_ptr<Page>, 256>, kFaces> pages;
    std::unique_ptr<Page> &page = pages.at(static_cast<size_t>(face)).at(character.row());
    if (!page) {
        page = std::make_unique<Page>();
        for (size_t cell = 0; cell < page->size(); ++cell)
            page->at(cell) = measured(face, QString(QChar(static_cast<uchar>(cell), character.row())));
    }
    return page->at(character.cell());
}

} // namespace

GlyphLine glyphsOf(Face face, const QString &text)
{
    const QRawFont &raw = rawFont(face);
    GlyphLine result;
    result.indexes = raw.glyphIndexesForString(text);
    for (const QPointF &advance : raw.advancesForGlyphIndexes(result.indexes))
        result.advances.append(advance.x() / kUnits);
    return result;
}

double widthInEms(Face face, const QString &text)
{
    double units = 0;
    for (const QChar each : text) {
        if (each.isSurrogate())
            return measured(face, text) / kUnits;
        units += advanceOf(face, each);
    }
    return units / kUnits;
}

bool covers(Face face, const QString &text)
{
    const QRawFont &raw = rawFont(face);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    return !glyphs.contains(0U);
}

} // namespace wm::typeface
