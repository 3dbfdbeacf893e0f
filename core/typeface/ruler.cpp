// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeface/ruler.h"

#include <QtGui/QRawFont>

#include <array>

namespace wm::typeface {

namespace {

constexpr int kUnits = 2048; // Liberation's units per em: at this pixel size an advance is a whole number

/// A QRawFont may not be shared between threads; each keeps its own of every face.
const QRawFont &rawFont(Face face)
{
    thread_local std::array<QRawFont, 6> fonts;
    QRawFont &raw = fonts.at(static_cast<size_t>(face));
    if (!raw.isValid())
        raw = QRawFont::fromFont(font(face, kUnits));
    return raw;
}

} // namespace

double widthInEms(Face face, const QString &text)
{
    const QRawFont &raw = rawFont(face);
    double units = 0;
    for (const QPointF &advance : raw.advancesForGlyphIndexes(raw.glyphIndexesForString(text)))
        units += advance.x();
    return units / kUnits;
}

bool covers(Face face, const QString &text)
{
    const QRawFont &raw = rawFont(face);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    return !glyphs.contains(0U);
}

} // namespace wm::typeface
