// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_flow_line.h"

#include "core/documents/foreign_letters.h"

#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace wm::documents {

namespace {
constexpr qreal kSideMargin = 54 * kPoint;
constexpr qreal kTopMargin = 66 * kPoint;
constexpr qreal kBottomMargin = 58 * kPoint;

QFont fontOf(const Look &look)
{
    return font(look.face, qRound(look.size * kPoint));
}

qreal ascent(const Look &look)
{
    return look.size * kPoint * 0.95;
}

QList<QTextLayout::FormatRange> absentFormats(const Piece &piece)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : piece.absent) {
        QTextLayout::FormatRange range;
        range.start = stretch.start;
        range.length = stretch.length;
        range.format.setForeground(colour::bad);
        formats.append(range);
    }
    return formats;
}
/// How much of a line to keep where it would be cut inside a word: an address breaks after its @, a name of many parts
/// after a sign that parts it. 0: it is cut where it is.
int softBreak(const QString &text, int from, int to)
{
    if (to <= from || to >= text.size() || text.at(to - 1).isSpace() || text.at(to).isSpace())
        return 0;
    for (const QLatin1String signs : {QLatin1String("@"), QLatin1String("._/-:")})
        for (int i = to; i > from + 1 && !text.at(i - 1).isSpace(); --i)
            if (signs.contains(text.at(i - 1)))
                return i - from;
    return 0;
}
} // namespace

QColor markColour(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return colour::good;
    case Mark::Care:
    case Mark::Open:
        return colour::care;
    case Mark::Bad:
        return colour::bad;
    case Mark::None:
        break;
    }
    return colour::ink;
}

PageFlow::PageFlow(QPdfWriter &writer) : m_writer(writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF()));
    m_sheet = QRectF(0, 0, 612 * kPoint, 792 * kPoint);
    m_body = m_sheet.adjusted(kSideMargin, kTopMargin, -kSideMargin, -kBottomMargin);
    newPage();
}

PageFlow::~PageFlow() = default;

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_sheets.push_back(m_sheet);
    m_y = m_body.top();
    m_limit = m_body.bottom();
}

int PageFlow::begin(Tag tag, int parent, const QString &alt)
{
    m_structure.append({tag, parent, alt});
    return static_cast<int>(m_structure.size()) - 1;
}

int PageFlow::addPart()
{
    return begin(Tag::Part, -1);
}

void PageFlow::addSheet(const QString &bookmark, QSizeF points, const QString &alt, Paint paint)
{
    newPage();
    m_sheets.back() = QRectF(QPointF(), points * kPoint);
    if (!bookmark.isEmpty())
        m_bookmarks.append({bookmark, pageCount() - 1, 0, points.height()});
    push(begin(Tag::Figure, m_inside, alt), std::move(paint));
    m_y = m_limit;
}

qreal PageFlow::keepBottom(qreal points)
{
    m_limit = m_body.bottom() - points * kPoint;
    return m_limit;
}

void PageFlow::space(qreal points)
{
    m_y = std::min(m_y + points * kPoint, m_limit);
}

void PageFlow::need(qreal points)
{
    if (left() >= points * kPoint || m_y <= m_body.top())
        return;
    if (!holding()) {
        newPage();
        return;
    }
    if (m_held.top <= m_body.top())
        return; // what is held has this page to itself already
    const Held held = std::move(m_held);
    page().erase(page().begin() + static_cast<std::ptrdiff_t>(held.paints), page().end());
    m_bookmarks.resize(held.bookmarks);
    newPage();
    m_held = {};
    for (const std::function<void()> &again : held.again)
        again();
}

void PageFlow::hold(qreal top, size_t paints, qsizetype bookmarks, std::function<void()> again)
{
    if (m_held.page != m_pages.size() || m_held.end != top || m_held.captioned)
        m_held = {m_pages.size(), paints, bookmarks, top, 0, false, {}};
    m_held.again.push_back(std::move(again));
    m_held.end = m_y;
}

void PageFlow::rule(qreal x1, qreal x2, qreal y, QColor colour, qreal points)
{
    push(kDecoration, [=](QPainter &painter) { painter.fillRect(QRectF(x1, y, x2 - x1, points * kPoint), colour); });
}

PageFlow::Lines PageFlow::lines(const Piece &given, qreal width, bool right) const
{
    const Piece piece = printable(given);
    Lines result;
    auto layout = std::make_shared<QTextLayout>(piece.text, fontOf(piece.look), &m_writer);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    if (!piece.absent.isEmpty())
        layout->setFormats(absentFormats(piece));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (;;) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (const int kept = softBreak(piece.text, line.textStart(), line.textStart() + line.textLength()); kept > 0)
            line.setNumColumns(kept, width);
        line.setPosition({0, 0});
        result.push_back({layout, line.lineNumber(), lineHeight(piece.look), ascent(piece.look), piece.look.colour});
    }
    layout->endLayout();
    return result;
}

PageFlow::Lines PageFlow::lines(const Cell &cell, qreal width) const
{
    Lines result;
    if (cell.mark != Mark::None)
        result.push_back({nullptr, 0, lineHeight(look::cell), 0, {}, cell.mark});
    for (const Piece &piece : cell.pieces) {
        if (piece.text.isEmpty())
            continue;
        Lines more = lines(piece, width, cell.right);
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    return result;
}

void PageFlow::drawLine(const Line &line, QPointF at, int element)
{
    // A sign says what the words beside it say.
    push(line.mark == Mark::None ? element : kDecoration, [line, at](QPainter &painter) {
        if (line.mark != Mark::None) {
            drawMark(painter, line.mark, QRectF(at.x(), at.y() + 0.8 * kPoint, 8.5 * kPoint, 8.5 * kPoint));
            return;
        }
        const QTextLine text = line.layout->lineAt(line.index);
        painter.setPen(line.colour);
        text.draw(&painter, {at.x(), at.y() + line.ascent - text.ascent()});
    });
}

qreal PageFlow::textAt(QPointF topLeft, qreal width, const Piece &piece, bool right)
{
    qreal height = 0;
    const int element = begin(Tag::P, m_inside);
    for (const Line &line : lines(piece, width, right)) {
        drawLine(line, {topLeft.x(), topLeft.y() + height}, element);
        height += line.height;
    }
    return height;
}

qreal PageFlow::heightOf(qreal width, const QList<Piece> &pieces) const
{
    qreal height = 0;
    for (const Line &line : lines(Cell(pieces), width))
        height += line.height;
    return height;
}

void PageFlow::heading(const QString &text, int level, qreal keepWith)
{
    const Look style = level == 1 ? Look{Face::TextBold, 16, colour::ink} : Look{Face::TextBold, 11, colour::brand};
    const Lines laidOut = lines(Piece{text, style}, m_body.width(), false);
    qreal height = 0;
    for (const Line &line : laidOut)
        height += line.height;
    const qreal before = m_y > m_body.top() ? (level == 1 ? 20 : 12) : 0;
    need(before + height / kPoint + keepWith);
    const qreal top = m_y;
    const size_t paints = page().size();
    const qsizetype marks = m_bookmarks.size();
    if (m_y > m_body.top())
        space(before);
    if (level == 1)
        m_bookmarks.append({text, pageCount() - 1, m_y / kPoint});
    const int element = begin(level == 1 ? Tag::H1 : Tag::H2, m_inside);
    for (const Line &line : laidOut) {
        drawLine(line, {m_body.left(), m_y}, element);
        m_y += line.height;
    }
    if (level == 1) {
        rule(m_body.left(), m_body.right(), m_y + 2 * kPoint, colour::brand, 1.2);
        space(8);
    } else {
        space(3);
    }
    hold(top, paints, marks, [this, text, level] { heading(text, level, 0); });
}

void PageFlow::indent(qreal points)
{
    m_body.setLeft(kSideMargin + points * kPoint);
}

void PageFlow::paragraph(const QString &text, const Look &style)
{
    paragraph(Piece{text, style});
}

void PageFlow::paragraph(const Piece &piece)
{
    const Lines laidOut = lines(piece, m_body.width(), false);
    if (!laidOut.empty())
        need(laidOut.front().height / kPoint);
    const bool captions = holding() && !m_held.captioned && laidOut.size() <= 2;
    const qreal top = m_y;
    const size_t paints = page().size();
    const int element = begin(Tag::P, m_inside);
    for (const Line &line : laidOut) {
        if (left() < line.height)
            newPage();
        drawLine(line, {m_body.left(), m_y}, element);
        m_y += line.height;
    }
    space(4);
    if (captions && m_held.page == m_pages.size()) {
        hold(top, paints, m_bookmarks.size(), [this, piece] { paragraph(piece); });
        m_held.captioned = true;
    }
}

void PageFlow::paint(Paint paint, qreal points, const QString &alt)
{
    push(alt.isEmpty() ? kDecoration : begin(Tag::Figure, m_inside, alt), std::move(paint));
    space(points);
}

bool PageFlow::finish(const Frame &under, const Frame &over)
{
    QPainter painter;
    if (!painter.begin(&m_writer))
        return false;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (i > 0 && m_sheets[i] != m_sheets[i - 1])
            m_writer.setPageLayout({QPageSize(m_sheets[i].size() / kPoint, QPageSize::Point, {}, QPageSize::ExactMatch),
                                    QPageLayout::Portrait, QMarginsF()});
        if (i > 0 && !m_writer.newPage())
            return false;
        under(painter, static_cast<int>(i) + 1, pageCount());
        int element = kDecoration; // as withStructure() takes a page's beginning
        for (const Painted &one : m_pages[i]) {
            if (one.element != element)
                paintMark(painter, element = one.element);
            one.paint(painter);
        }
        if (element != kDecoration)
            paintMark(painter, kDecoration);
        over(painter, static_cast<int>(i) + 1, pageCount());
    }
    return painter.end();
}

void drawText(QPainter &painter, const QRectF &box, int flags, const QString &text, const Look &style)
{
    painter.setFont(fontOf(style));
    painter.setPen(style.colour);
    painter.drawText(box, flags | Qt::TextSingleLine, printable(text, style.face));
}

void drawMark(QPainter &painter, Mark mark, const QRectF &square)
{
    const qreal w = square.width();
    const auto at = [&](qreal x, qreal y) { return QPointF(square.left() + x * w, square.top() + y * w); };
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(mark));
    QPainterPath shape;
    switch (mark) {
    case Mark::Good: // a disc with a tick
        shape.addEllipse(square);
        break;
    case Mark::Care: // a triangle
        shape.addPolygon(QPolygonF({at(0.5, 0.02), at(1, 0.95), at(0, 0.95)}));
        shape.closeSubpath();
        break;
    case Mark::Bad: // an octagon, as on the road
        shape.addPolygon(QPolygonF(
            {at(0.3, 0), at(0.7, 0), at(1, 0.3), at(1, 0.7), at(0.7, 1), at(0.3, 1), at(0, 0.7), at(0, 0.3)}));
        shape.closeSubpath();
        break;
    case Mark::Open: // an empty ring: nothing is known
        shape.addEllipse(square);
        shape.addEllipse(square.adjusted(0.14 * w, 0.14 * w, -0.14 * w, -0.14 * w));
        break;
    case Mark::None:
        break;
    }
    shape.setFillRule(Qt::OddEvenFill);
    painter.drawPath(shape);
    QPen pen(mark == Mark::Open ? markColour(mark) : QColor(Qt::white), 0.12 * w, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (mark == Mark::Good) {
        painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.44, 0.7), at(0.75, 0.33)}));
    } else if (mark == Mark::Care) {
        painter.drawLine(at(0.5, 0.38), at(0.5, 0.62));
        painter.drawLine(at(0.5, 0.8), at(0.5, 0.8));
    } else if (mark == Mark::Bad) {
        painter.drawLine(at(0.32, 0.32), at(0.68, 0.68));
        painter.drawLine(at(0.68, 0.32), at(0.32, 0.68));
    }
    painter.restore();
}

} // namespace wm::documents
