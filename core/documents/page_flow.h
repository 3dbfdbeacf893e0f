// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_structure.h"
#include "core/typeface/fonts.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPdfWriter>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace wm::documents {

using typeface::Face;
using typeface::font;
using typeface::loadFonts;

/// Device units of a typographic point: pages are laid out at 720 dots an inch.
inline constexpr qreal kPoint = 10;
inline constexpr int kDotsPerInch = 720;

namespace colour {
inline constexpr QColor ink{0x16, 0x19, 0x1d};
inline constexpr QColor soft{0x50, 0x58, 0x61};
inline constexpr QColor rule{0xc4, 0xca, 0xd1};
inline constexpr QColor shade{0xf1, 0xf3, 0xf5};
inline constexpr QColor brand{0x0b, 0x4b, 0xa0};
inline constexpr QColor good{0x0b, 0x5a, 0x2a};
inline constexpr QColor care{0x7a, 0x41, 0x00};
inline constexpr QColor bad{0x8e, 0x14, 0x14};
} // namespace colour

/// How a piece of text looks; sizes in points.
struct Look
{
    Face face = Face::Narrow;
    qreal size = 9;
    QColor colour = colour::ink;
};

namespace look {
inline const Look body{Face::Text, 9.5};
inline const Look cell{Face::Narrow, 9.5};
inline const Look strong{Face::NarrowBold, 9.5};
inline const Look small{Face::Narrow, 8, colour::soft};
inline const Look italic{Face::NarrowItalic, 8.5, colour::soft};
inline const Look head{Face::NarrowBold, 8.5, colour::soft};
inline const Look care{Face::NarrowBold, 9.5, colour::care};
inline const Look mono{Face::Mono, 8};
} // namespace look

/// A sign beside a row that says the same as its words, for the eye that skims: shapes differ, not only colours.
enum class Mark { None, Good, Care, Bad, Open };
QColor markColour(Mark mark);

/// A stretch of a piece, in UTF-16 units.
struct Stretch
{
    int start = 0, length = 0;
};

struct Piece
{
    QString text; ///< one paragraph
    Look look = look::cell;
    QList<Stretch> absent = {}; ///< what stands for a fact that nobody recorded, set apart by colour
};

struct Cell
{
    QList<Piece> pieces = {};
    Mark mark = Mark::None; ///< drawn instead of text
    bool right = false;     ///< set flush right

    Cell() = default;
    explicit Cell(Mark m) : mark(m) {}
    explicit Cell(QList<Piece> p) : pieces(std::move(p)) {}
    explicit Cell(QString text, const Look &l = look::cell) : pieces{{std::move(text), l}} {}
};

struct Column
{
    QString title;
    qreal width; ///< share of the page's width; shares are scaled to fill it
    bool right = false;
};

struct Table
{
    QList<Column> columns;
    QList<QList<Cell>> rows;
    bool header = true;
};

/// Where a chapter begins, for the outline beside the pages.
struct Bookmark
{
    QString title;
    int page = 0;       ///< from 0
    qreal points = 0;   ///< from the top of the page
    qreal height = 792; ///< of the page, in points
};

/// Runs text, tables and pictures down letter-size pages. Everything is laid out first and painted by finish(), when
/// the number of pages is known. What is painted is opaque throughout: translucent paint is no PDF/A.
class PageFlow
{
public:
    using Paint = std::function<void(QPainter &)>;
    /// Paints a page's frame; given the page's number from 1 and how many there are.
    using Frame = std::function<void(QPainter &, int page, int pages)>;

    /// Sets the writer up: PDF/A-1b, Letter upright without margins, kDotsPerInch. Nothing may be painted on it before.
    explicit PageFlow(QPdfWriter &writer);
    ~PageFlow();
    PageFlow(const PageFlow &) = delete;
    PageFlow &operator=(const PageFlow &) = delete;

    [[nodiscard]] QRectF body() const { return m_body; } ///< where content goes, in device units
    [[nodiscard]] QRectF sheet() const { return m_sheet; }
    /// The sheet of a page, from 1: larger than sheet() for one of addSheet().
    [[nodiscard]] QRectF sheetOf(int page) const { return m_sheets.at(static_cast<size_t>(page) - 1); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal left() const { return m_limit - m_y; } ///< height left on this page
    /// Where the body begins from now on, in points from its usual left edge: for items set in.
    void indent(qreal points);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    void newPage();
    /// A page of its own size, in points, wholly painted by `paint`, whose units are those of the page; what flows
    /// after it starts on a new page. A bookmark of that name leads to it; none when it is empty. `alt` says what it
    /// shows.
    void addSheet(const QString &bookmark, QSizeF points, const QString &alt, Paint paint);
    void space(qreal points);
    /// From now on the rows of tables stand closer, where that saves a page.
    void rowsCloser() { m_rowPad = 1.6 * kPoint; }
    /// Keeps the lowest `points` of this page free of what flows, for what is painted there; returns where they begin.
    qreal keepBottom(qreal points);
    /// Starts a new page unless `points` of height are left on this one; a heading that stands last goes along.
    void need(qreal points);
    void heading(const QString &text, int level, qreal keepWith = 60);
    void paragraph(const QString &text, const Look &look = look::body);
    void paragraph(const Piece &piece);
    void table(const Table &table);
    /// Adds paint at the current page; `points` of height are taken. The caller has asked need() before. It is a figure
    /// where `alt` says what it shows, else decoration.
    void paint(Paint paint, qreal points, const QString &alt = {});
    /// A part of the pages that is read before whatever begins after it, even where it is filled later; -1 is the
    /// document itself.
    [[nodiscard]] int addPart();
    void fillPart(int part) { m_inside = part; }
    /// What is painted, in the order in which it is read.
    [[nodiscard]] const Structure &structure() const { return m_structure; }
    /// Text at a place of the current page, not flowing; returns the height it takes, in device units.
    qreal textAt(QPointF topLeft, qreal width, const Piece &piece, bool right = false);
    [[nodiscard]] const QList<Bookmark> &bookmarks() const { return m_bookmarks; } ///< headings of level 1
    [[nodiscard]] qreal heightOf(qreal width, const QList<Piece> &pieces) const;

    /// Paints all pages. `under` comes first, `over` last on each.
    bool finish(const Frame &under, const Frame &over);

private:
    struct Line;
    using Lines = std::vector<Line>;
    /// What stands above the next thing and may not be left alone at the foot of a page: headings and the line below.
    struct Held
    {
        size_t page = 0, paints = 0;
        qsizetype bookmarks = 0;
        qreal top = 0, end = 0;
        bool captioned = false;                   ///< the line below a heading is held, no second one
        std::vector<std::function<void()>> again; ///< lays it out anew, where it goes along to the next page
    };
    void hold(qreal top, size_t paints, qsizetype bookmarks, std::function<void()> again);
    [[nodiscard]] bool holding() const { return m_held.page == m_pages.size() && m_held.end == m_y; }
    [[nodiscard]] Lines lines(const Piece &piece, qreal width, bool right) const;
    [[nodiscard]] Lines lines(const Cell &cell, qreal width) const;
    void drawLine(const Line &line, QPointF at, int element);
    int begin(Tag tag, int parent, const QString &alt = {});
    void push(int element, Paint paint) { page().push_back({element, std::move(paint)}); }
    [[nodiscard]] std::vector<Lines> headerLines(const Table &table, const QList<qreal> &widths) const;
    [[nodiscard]] std::vector<Lines> rowLines(const Table &table, const QList<Cell> &row,
                                              const QList<qreal> &widths) const;
    /// `element`: the table it is the head of; on the pages after the first it only repeats, and is decoration.
    void tableHeader(const Table &table, const QList<qreal> &widths, int element = kDecoration);
    void tableRow(const Table &table, const QList<Cell> &row, const QList<qreal> &widths, int element);
    void rule(qreal x1, qreal x2, qreal y, QColor colour, qreal points);
    struct Painted
    {
        int element = kDecoration;
        Paint paint;
    };
    std::vector<Painted> &page() { return m_pages.back(); }

    QPdfWriter &m_writer;
    QRectF m_sheet, m_body;
    qreal m_y = 0;
    qreal m_limit = 0;             ///< how far down this page may be filled
    qreal m_rowPad = 3.2 * kPoint; ///< above and below a table's row
    std::vector<std::vector<Painted>> m_pages;
    Structure m_structure;
    int m_inside = -1;            ///< the part that is being filled
    std::vector<QRectF> m_sheets; ///< of each page
    QList<Bookmark> m_bookmarks;
    Held m_held;
};

/// Draws a mark in a square.
void drawMark(QPainter &painter, Mark mark, const QRectF &square);
/// Draws one line of text that is known to fit, for page frames.
void drawText(QPainter &painter, const QRectF &box, int flags, const QString &text, const Look &look);

} // namespace wm::documents
