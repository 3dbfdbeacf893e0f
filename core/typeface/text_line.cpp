// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeface/text_line.h"

#include "core/typeface/ruler.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>
#include <QtGui/QRawFont>

#include <map>
#include <utility>

namespace wm::typeface {

namespace {

/// A QRawFont may not be shared between threads; each keeps its own of every face and size that it painted with.
const QRawFont &fontOfSize(Face face, double size)
{
    thread_local std::map<std::pair<Face, double>, QRawFont> fonts;
    QRawFont &raw = fonts[{face, size}];
    if (!raw.isValid()) {
        raw = QRawFont::fromFont(font(face, 100));
        raw.setPixelSize(size);
    }
    return raw;
}

} // namespace

void paintLine(QPainter &painter, Face face, double size, QPointF left, const QString &text)
{
    const GlyphLine line = glyphsOf(face, text);
    QList<QPointF> positions;
    positions.reserve(line.indexes.size());
    double x = 0;
    for (const double advance : line.advances) {
        positions.append({x * size, 0});
        x += advance;
    }
    QGlyphRun run;
    run.setRawFont(fontOfSize(face, size));
    run.setGlyphIndexes(line.indexes);
    run.setPositions(positions);
    painter.drawGlyphRun(left, run);
}

} // namespace wm::typeface
