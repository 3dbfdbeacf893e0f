// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/collar_display.h"

#include "ui/style/tokens.h"

#include <QtCore/QHash>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>

namespace wm::ui {
namespace {

// a top, b upper right, c lower right, d bottom, e lower left, f upper left, g middle left, G middle right,
// h upper left slant, i upper post, j upper right slant, k lower left slant, l lower post, m lower right slant
constexpr const char *kSegmentNames = "abcdefgGhijklm";
struct Segment
{
    double x1, y1, x2, y2; // in a cell of 1 × 2
};
constexpr std::array<Segment, 14> kSegments{{{0.08, 0, 0.92, 0},
                                             {1, 0.08, 1, 0.92},
                                             {1, 1.08, 1, 1.92},
                                             {0.08, 2, 0.92, 2},
                                             {0, 1.08, 0, 1.92},
                                             {0, 0.08, 0, 0.92},
                                             {0.08, 1, 0.44, 1},
                                             {0.56, 1, 0.92, 1},
                                             {0.16, 0.22, 0.4, 0.78},
                                             {0.5, 0.14, 0.5, 0.86},
                                             {0.84, 0.22, 0.6, 0.78},
                                             {0.16, 1.78, 0.4, 1.22},
                                             {0.5, 1.14, 0.5, 1.86},
                                             {0.84, 1.78, 0.6, 1.22}}};

struct Glyph
{
    char16_t character;
    const char *segments;
};
constexpr std::array kGlyphs{
    Glyph{u'0', "abcdef"},   Glyph{u'1', "bc"},      Glyph{u'2', "abgGed"},  Glyph{u'3', "abcdG"},
    Glyph{u'4', "fgGbc"},    Glyph{u'5', "afgGcd"},  Glyph{u'6', "afedcgG"}, Glyph{u'7', "abc"},
    Glyph{u'8', "abcdefgG"}, Glyph{u'9', "abcdfgG"}, Glyph{u'A', "abcefgG"}, Glyph{u'B', "abcdilG"},
    Glyph{u'C', "adef"},     Glyph{u'D', "abcdil"},  Glyph{u'E', "adefgG"},  Glyph{u'F', "aefgG"},
    Glyph{u'G', "acdefG"},   Glyph{u'H', "bcefgG"},  Glyph{u'I', "adil"},    Glyph{u'J', "bcde"},
    Glyph{u'K', "efgjm"},    Glyph{u'L', "def"},     Glyph{u'M', "bcefhj"},  Glyph{u'N', "bcefhm"},
    Glyph{u'O', "abcdef"},   Glyph{u'P', "abefgG"},  Glyph{u'Q', "abcdefm"}, Glyph{u'R', "abefgGm"},
    Glyph{u'S', "afgGcd"},   Glyph{u'T', "ail"},     Glyph{u'U', "bcdef"},   Glyph{u'V', "efkj"},
    Glyph{u'W', "bcefkm"},   Glyph{u'X', "hjkm"},    Glyph{u'Y', "hjl"},     Glyph{u'Z', "ajkd"},
    Glyph{u'b', "cdefgG"},   Glyph{u'c', "degG"},    Glyph{u'd', "bcdegG"},  Glyph{u'h', "cefgG"},
    Glyph{u'i', "l"},        Glyph{u'l', "il"},      Glyph{u'n', "cegG"},    Glyph{u'o', "cdegG"},
    Glyph{u'r', "egG"},      Glyph{u't', "defg"},    Glyph{u'u', "cde"},     Glyph{u'-', "gG"},
    Glyph{u'+', "gGil"},     Glyph{u'/', "jk"},      Glyph{u'_', "d"},       Glyph{u'=', "dgG"}};

unsigned bitsOf(const char *segments)
{
    unsigned bits = 0;
    for (const char *at = segments; *at; ++at)
        for (unsigned bit = 0; kSegmentNames[bit]; ++bit)
            if (kSegmentNames[bit] == *at)
                bits |= 1U << bit;
    return bits;
}

QPainterPath arrowPath()
{
    QPainterPath path; // 40 × 26
    path.moveTo(0, 11);
    path.lineTo(27, 11);
    path.lineTo(18, 2);
    path.lineTo(23, 0);
    path.lineTo(40, 13);
    path.lineTo(23, 26);
    path.lineTo(18, 24);
    path.lineTo(27, 15);
    path.lineTo(0, 15);
    path.closeSubpath();
    return path;
}

QPainterPath thumbPath()
{
    QPainterPath path; // 26 × 26
    path.addRect(0, 11, 6, 14);
    path.moveTo(8, 12);
    path.lineTo(13, 2);
    path.cubicTo(14, -1, 18, 0, 17.5, 4);
    path.lineTo(16.5, 9.5);
    path.lineTo(23, 9.5);
    path.cubicTo(26, 9.5, 26.5, 12, 25, 14);
    path.lineTo(23.5, 22);
    path.cubicTo(23, 25, 21, 25, 19, 25);
    path.lineTo(8, 25);
    path.closeSubpath();
    return path;
}

QPainterPath skullPath()
{
    QPainterPath bone; // 28 × 26
    bone.moveTo(1, 17);
    bone.lineTo(27, 25);
    bone.moveTo(27, 17);
    bone.lineTo(1, 25);
    QPainterPathStroker stroker;
    stroker.setWidth(2.6);
    stroker.setCapStyle(Qt::RoundCap);
    QPainterPath head;
    head.addEllipse(QPointF(14, 8), 8.5, 8);
    head.addRect(10, 13, 8, 5);
    QPainterPath eyes;
    eyes.addEllipse(QPointF(10.5, 8), 2.2, 2.4);
    eyes.addEllipse(QPointF(17.5, 8), 2.2, 2.4);
    return stroker.createStroke(bone).united(head.simplified()).subtracted(eyes);
}

} // namespace

unsigned segmentsOf(QChar character)
{
    static const QHash<char16_t, unsigned> table = [] {
        QHash<char16_t, unsigned> all;
        for (const Glyph &glyph : kGlyphs)
            all.insert(glyph.character, bitsOf(glyph.segments));
        return all;
    }();
    if (const auto found = table.constFind(character.unicode()); found != table.cend())
        return *found;
    return table.value(character.toUpper().unicode(), 0);
}

CollarDisplay::CollarDisplay(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(504, 170);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void CollarDisplay::touched()
{
    Q_EMIT changed();
    update();
}

void CollarDisplay::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        touched();
    }
}
void CollarDisplay::setArrow(bool on)
{
    if (m_arrow != on) {
        m_arrow = on;
        touched();
    }
}
void CollarDisplay::setThumbsUp(bool on)
{
    if (m_thumbsUp != on) {
        m_thumbsUp = on;
        touched();
    }
}
void CollarDisplay::setSkull(bool on)
{
    if (m_skull != on) {
        m_skull = on;
        touched();
    }
}
void CollarDisplay::setStale(bool stale)
{
    if (m_stale != stale) {
        m_stale = stale;
        touched();
    }
}

void CollarDisplay::paint(QPainter *painter)
{
    const Tokens::Display colors = Tokens::instance().display();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.bezel, 6));
    painter->setBrush(colors.face);
    painter->drawRoundedRect(QRectF(3, 3, width() - 6, height() - 6), 6, 6);

    // Characters with the point folded into the cell before it.
    QList<std::pair<unsigned, bool>> cells;
    for (const QChar character : m_text) {
        if (character == QLatin1Char('.') && !cells.isEmpty() && !cells.last().second)
            cells.last().second = true;
        else
            cells.append({segmentsOf(character), false});
    }
    const qsizetype count = std::max<qsizetype>(7, cells.size());
    while (cells.size() < count)
        cells.append({0, false});

    // Low and wide: symbols stand right of the text; else above it.
    const bool beside = height() < 130;
    const double symbolHeight = beside ? 22 : 28;
    const double textRight = beside ? width() - 152 : width() - 30;
    const double top = beside ? height() * 0.27 : 74;
    const double cellHeight = beside ? height() * 0.46 : height() - top - 40;
    const double pitch = std::min((textRight - 28) / static_cast<double>(count), cellHeight);
    const double cellWidth = std::min(pitch * 0.52, cellHeight * 0.52);
    const double pen = std::max(2.0, cellWidth * 0.15);
    // What is no longer sure is seen as it was read, but pale: an empty face would look like a blank display.
    const QColor pale((colors.on.red() + 2 * colors.off.red()) / 3, (colors.on.green() + 2 * colors.off.green()) / 3,
                      (colors.on.blue() + 2 * colors.off.blue()) / 3);
    const auto ink = [&](bool on) { return !on ? colors.off : m_stale ? pale : colors.on; };

    for (const bool lit : {false, true}) { // unlit first, so that no lit segment is overdrawn
        double x = 30;
        for (const auto &[bits, point] : cells) {
            for (unsigned bit = 0; bit < kSegments.size(); ++bit) {
                const bool on = bits & (1U << bit);
                if (on != lit)
                    continue;
                const Segment &line = kSegments.at(bit);
                painter->setPen(QPen(ink(on), bit >= 8 ? pen * 0.8 : pen, Qt::SolidLine, Qt::FlatCap));
                painter->drawLine(QPointF(x + line.x1 * cellWidth, top + line.y1 * cellHeight / 2),
                                  QPointF(x + line.x2 * cellWidth, top + line.y2 * cellHeight / 2));
            }
            if (point == lit)
                painter->fillRect(QRectF(x + cellWidth * 1.3, top + cellHeight - pen, pen, pen), ink(point));
            x += pitch;
        }
    }
    painter->setPen(Qt::NoPen);
    const auto symbol = [&](const QPainterPath &path, double x, bool on) {
        painter->save();
        painter->translate(x, beside ? top - 2 : 26);
        painter->scale(symbolHeight / 26, symbolHeight / 26);
        painter->fillPath(path, ink(on));
        painter->restore();
    };
    const double start = beside ? width() - 132 : 30;
    symbol(arrowPath(), start, m_arrow);
    symbol(thumbPath(), start + (beside ? 46 : 78), m_thumbsUp);
    symbol(skullPath(), start + (beside ? 80 : 136), m_skull);
}

} // namespace wm::ui
