// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that run over pages (page_flow.h).
#include "core/documents/page_flow_line.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace wm::documents {

namespace {
constexpr qreal kCellPad = 3 * kPoint;
constexpr qsizetype kFewRows = 4; ///< of a list without a head: they stay on one page
constexpr qreal kHeaderRule = 0.7 * kPoint;

template <typename Cells>
qreal tallest(const Cells &cells, qreal pad)
{
    qreal most = 0;
    for (const auto &lines : cells) {
        qreal height = 0;
        for (const auto &line : lines)
            height += line.height;
        most = std::max(most, height);
    }
    return most + 2 * pad;
}
} // namespace

std::vector<PageFlow::Lines> PageFlow::headerLines(const Table &table, const QList<qreal> &widths) const
{
    std::vector<Lines> cells;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const Column &column = table.columns.at(i);
        cells.push_back(column.title.isEmpty()
                            ? Lines()
                            : lines(Piece{column.title, look::head}, widths.at(i) - 2 * kCellPad, column.right));
    }
    return cells;
}

std::vector<PageFlow::Lines> PageFlow::rowLines(const Table &table, const QList<Cell> &row,
                                                const QList<qreal> &widths) const
{
    std::vector<Lines> cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        Cell cell = row.at(i);
        cell.right = cell.right || table.columns.at(i).right;
        cells.push_back(lines(cell, widths.at(i) - 2 * kCellPad));
    }
    return cells;
}

void PageFlow::tableHeader(const Table &table, const QList<qreal> &widths, int element)
{
    const std::vector<Lines> cells = headerLines(table, widths);
    const qreal height = tallest(cells, m_rowPad);
    push(kDecoration, [box = QRectF(m_body.left(), m_y, m_body.width(), height)](QPainter &painter) {
        painter.fillRect(box, colour::shade);
    });
    const int row = element == kDecoration ? kDecoration : begin(Tag::TR, element);
    qreal x = m_body.left();
    for (size_t i = 0; i < cells.size(); ++i) {
        const int cell = row == kDecoration ? kDecoration : begin(Tag::TH, row);
        qreal y = m_y + m_rowPad;
        for (const Line &line : cells[i]) {
            drawLine(line, {x + kCellPad, y}, cell);
            y += line.height;
        }
        x += widths.at(static_cast<qsizetype>(i));
    }
    m_y += height;
    rule(m_body.left(), m_body.right(), m_y, colour::soft, kHeaderRule / kPoint);
    m_y += kHeaderRule;
}

void PageFlow::tableRow(const Table &table, const QList<Cell> &row, const QList<qreal> &widths, int element)
{
    const std::vector<Lines> cells = rowLines(table, row, widths);
    const int parent = begin(Tag::TR, element);
    const int first = static_cast<int>(m_structure.size());
    for (size_t i = 0; i < cells.size(); ++i)
        begin(Tag::TD, parent);
    std::vector<size_t> next(cells.size(), 0);
    const qreal whole = tallest(cells, m_rowPad);
    const auto turnPage = [&] {
        newPage();
        if (table.header)
            tableHeader(table, widths);
    };
    // A row stays together unless it would leave a third of a page empty or is longer than a page.
    if (whole > left() && (left() < m_body.height() / 3 && whole < m_body.height() * 0.8))
        turnPage();
    bool more = true;
    while (more) {
        if (left() < 2 * m_rowPad + lineHeight(look::cell))
            turnPage();
        more = false;
        const qreal top = m_y + m_rowPad;
        const qreal bottom = m_limit - m_rowPad;
        qreal lowest = top;
        qreal x = m_body.left();
        for (size_t i = 0; i < cells.size(); ++i) {
            qreal y = top;
            while (next[i] < cells[i].size() && y + cells[i][next[i]].height <= bottom) {
                drawLine(cells[i][next[i]], {x + kCellPad, y}, first + static_cast<int>(i));
                y += cells[i][next[i]].height;
                ++next[i];
            }
            more = more || next[i] < cells[i].size();
            lowest = std::max(lowest, y);
            x += widths.at(static_cast<qsizetype>(i));
        }
        m_y = std::min(lowest + m_rowPad, m_limit);
        rule(m_body.left(), m_body.right(), m_y, colour::rule, 0.5);
        m_y += 0.5 * kPoint;
        if (more)
            turnPage();
    }
}

void PageFlow::table(const Table &table)
{
    qreal shares = 0;
    for (const Column &column : table.columns)
        shares += column.width;
    QList<qreal> widths;
    for (const Column &column : table.columns)
        widths.append(m_body.width() * column.width / shares);
    // The head, and a heading above it, stay with the first row.
    qreal together = table.header ? tallest(headerLines(table, widths), m_rowPad) + kHeaderRule : 0;
    const qsizetype kept = !table.header && table.rows.size() <= kFewRows ? table.rows.size() : 1;
    for (const QList<Cell> &row : table.rows.first(std::min(kept, table.rows.size())))
        together += std::min(tallest(rowLines(table, row, widths), m_rowPad), m_body.height() / 3);
    need(together / kPoint + 1);
    const int element = begin(Tag::Table, m_inside);
    if (table.header)
        tableHeader(table, widths, element);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        // No row alone on the next page: where the last one does not fit, the one before goes with it.
        if (i > 0 && i + 2 == table.rows.size()) {
            const qreal next = tallest(rowLines(table, table.rows.at(i), widths), m_rowPad);
            const qreal last = tallest(rowLines(table, table.rows.at(i + 1), widths), m_rowPad);
            if (next <= left() && next + last + kPoint > left() && next + last < m_body.height() / 3) {
                newPage();
                if (table.header)
                    tableHeader(table, widths);
            }
        }
        tableRow(table, table.rows.at(i), widths, element);
    }
    space(6);
}

} // namespace wm::documents
