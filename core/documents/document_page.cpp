// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_page.h"

#include "core/documents/document_words.h"
#include "core/documents/picture.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace wm::documents {

using rules::FilledBlock;
using rules::FilledDocument;
using rules::FilledTable;

namespace {

constexpr qreal kMarkWidth = 4; ///< share of a marked table's first column
constexpr qreal kLineRoom = 34; ///< points to write by hand over a line

Mark markOf(rules::RowMark mark)
{
    switch (mark) {
    case rules::RowMark::Good:
        return Mark::Good;
    case rules::RowMark::Care:
        return Mark::Care;
    case rules::RowMark::Bad:
        return Mark::Bad;
    case rules::RowMark::Open:
        return Mark::Open;
    case rules::RowMark::None:
        break;
    }
    return Mark::None;
}

/// Why it is no document to hand in yet.
void writePreliminary(PageFlow &flow, const FilledDocument &document)
{
    if (!document.preliminary())
        return;
    const Look strong{Face::TextBold, 10, colour::bad};
    if (!document.missing.isEmpty())
        flow.paragraph(said(document,
                            QT_TRANSLATE_NOOP("Documents", "PRELIMINARY. Facts not recorded yet: %n. Each "
                                                           "stands in brackets where it belongs."),
                            static_cast<int>(document.missing.size())),
                       strong);
    for (const QString &one : document.objections)
        flow.paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "NOT TO BE SIGNED. %1")).arg(one), strong);
    flow.space(4);
}

void writeTable(PageFlow &flow, const FilledTable &filled)
{
    Table table;
    const qsizetype columns = filled.widths.size();
    if (filled.marked)
        table.columns.append({QString(), kMarkWidth});
    for (qsizetype i = 0; i < columns; ++i)
        table.columns.append({filled.columns.value(i), filled.widths.at(i)});
    table.header = !filled.columns.isEmpty();
    for (const rules::FilledRow &row : filled.rows) {
        QList<Cell> cells;
        if (filled.marked)
            cells.append(Cell(markOf(row.mark)));
        for (qsizetype i = 0; i < columns; ++i) {
            const bool label = !table.header && i == 0;
            cells.append(Cell({pieceOf(row.cells.value(i), label ? look::head : look::cell)}));
        }
        table.rows.append(cells);
    }
    flow.table(table);
}

constexpr qreal kPictureWidth = 118;
constexpr qreal kPictureHeight = 88.5;
constexpr qreal kPictureGap = 8;

/// A contact sheet: small pictures in two columns, each with its words beside it, never over it.
void writePictures(PageFlow &flow, const FilledDocument &document, const FilledTable &filled, int pixels)
{
    const qreal column = (flow.body().width() - 2 * kPictureGap * kPoint) / 2;
    const qreal width = column - (kPictureWidth + kPictureGap) * kPoint;
    for (qsizetype i = 0; i < filled.rows.size(); i += 2) {
        QList<QList<Piece>> words;
        qreal height = kPictureHeight;
        for (qsizetype k = i; k < std::min(i + 2, filled.rows.size()); ++k) {
            QList<Piece> pieces{pieceOf(filled.rows.at(k).cells.value(0), look::strong)};
            for (const QString &line : filled.rows.at(k).cells.value(1).plain().split(u'\n', Qt::SkipEmptyParts))
                pieces.append({line, look::small});
            height = std::max(height, flow.heightOf(width, pieces) / kPoint);
            words.append(pieces);
        }
        flow.need(height + kPictureGap);
        for (qsizetype k = 0; k < words.size(); ++k) {
            const qreal left = flow.body().left() + static_cast<qreal>(k) * (column + 2 * kPictureGap * kPoint);
            const QRectF box(left, flow.y(), kPictureWidth * kPoint, kPictureHeight * kPoint);
            flow.paint([box, pixels, file = filled.pictures.value(i + k),
                        otherwise = said(document, QT_TRANSLATE_NOOP("Documents", "Not readable"))](
                           QPainter &painter) { paintPicture(painter, box, file, pixels, otherwise); },
                       0, filled.rows.at(i + k).cells.value(0).plain());
            qreal y = flow.y();
            for (const Piece &piece : words.at(k))
                y += flow.textAt({box.right() + kPictureGap * kPoint, y}, width, piece);
        }
        flow.space(height + kPictureGap);
    }
}

/// Lines to sign on, each with what is written over it.
void writeSignature(PageFlow &flow, const FilledBlock &block)
{
    for (const QString &words : block.lines) {
        flow.need(kLineRoom + 16);
        flow.space(kLineRoom - 6);
        const QRectF line(flow.body().left(), flow.y(), 320 * kPoint, 0.6 * kPoint);
        flow.paint([line](QPainter &painter) { painter.fillRect(line, colour::ink); }, 2);
        flow.paragraph(words, look::small);
    }
}

void writeBlock(PageFlow &flow, const FilledDocument &document, const FilledBlock &block, int pixels)
{
    using Kind = FilledBlock::Kind;
    switch (block.kind) {
    case Kind::Heading:
        flow.heading(block.text.plain(), 2);
        break;
    case Kind::Strong:
        flow.paragraph(pieceOf(block.text, {Face::TextBold, 10}));
        break;
    case Kind::Paragraph:
        flow.paragraph(pieceOf(block.text, {Face::Text, 10}));
        break;
    case Kind::Small:
        flow.paragraph(pieceOf(block.text, look::small));
        break;
    case Kind::Item: {
        flow.need(14);
        flow.textAt({flow.body().left() + 4 * kPoint, flow.y()}, 10 * kPoint, {QStringLiteral("•"), look::body});
        flow.indent(16);
        flow.paragraph(pieceOf(block.text, {Face::Text, 10}));
        flow.indent(0);
        break;
    }
    case Kind::Table:
        if (block.table.pictures.isEmpty())
            writeTable(flow, block.table);
        else
            writePictures(flow, document, block.table, pixels);
        break;
    case Kind::Signature:
        writeSignature(flow, block);
        break;
    case Kind::Signs:
        writeSigns(flow, document, block.signs);
        break;
    }
}

} // namespace

Piece pieceOf(const rules::FilledText &text, const Look &look)
{
    Piece piece{QString(), look};
    for (const rules::FilledRun &run : text.runs) {
        if (run.missing)
            piece.absent.append({static_cast<int>(piece.text.size()), static_cast<int>(run.text.size())});
        piece.text += run.text;
    }
    return piece;
}

void writeDocument(PageFlow &flow, const FilledDocument &document, int picturePixels)
{
    writePreliminary(flow, document);
    for (const FilledBlock &block : document.blocks)
        writeBlock(flow, document, block, picturePixels);
}

void paintPreliminary(QPainter &painter, const FilledDocument &document, const QRectF &sheet)
{
    if (!document.preliminary())
        return;
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-52);
    drawText(painter, QRectF(-400 * kPoint, 40 * kPoint, 800 * kPoint, 120 * kPoint), Qt::AlignCenter,
             said(document, QT_TRANSLATE_NOOP("Documents", "PRELIMINARY")), {Face::TextBold, 72, {0xf3, 0xf1, 0xe6}});
    painter.restore();
}

} // namespace wm::documents
