// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_page.h"
#include "core/documents/document_words.h"
#include "core/documents/foreign_letters.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace wm::documents {

using rules::FilledDocument;
using rules::FilledSign;

namespace {

constexpr qreal kInch = 72 * kPoint;
constexpr qreal kBarIn = 4; ///< length of the bar that a printer is checked by
constexpr qreal kPad = 0.2 * kInch;

qreal widthOf(const QString &text, Face face, qreal size)
{
    return QFontMetricsF(font(face, 1000)).horizontalAdvance(text) * size / 1000;
}

/// The words in lines that fit the width; empty when a single word does not.
QStringList broken(const QString &text, Face face, qreal size, qreal width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (widthOf(word, face, size) > width)
            return {};
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && widthOf(longer, face, size) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

void writeBar(PageFlow &flow, const FilledDocument &document)
{
    flow.need(40);
    flow.paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "Print at 100 %. The bar is 4 in (101.6 mm) long; if "
                                                                 "it is not, the letters are not as high as asked.")),
                   look::small);
    const QRectF bar(flow.body().left(), flow.y(), kBarIn * kInch, 6 * kPoint);
    flow.paint(
        [bar](QPainter &painter) {
            for (int inch = 0; inch < static_cast<int>(kBarIn); ++inch)
                painter.fillRect(QRectF(bar.left() + inch * kInch, bar.top(), kInch, bar.height()),
                                 inch % 2 == 0 ? colour::ink : colour::rule);
        },
        18);
}

} // namespace

qreal capitalShare(Face face)
{
    return QFontMetricsF(font(face, 1000)).capHeight() / 1000;
}

void writeSigns(PageFlow &flow, const FilledDocument &document, const QList<FilledSign> &signs)
{
    if (signs.isEmpty()) {
        flow.paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "No tag is asked for on this site.")),
                       look::strong);
        return;
    }
    writeBar(flow, document);
    for (const FilledSign &sign : signs) {
        const qreal width = flow.body().width() - 2 * kPad;
        const QString words = printable(sign.text.plain(), Face::TextBold);
        Face face = Face::TextBold;
        QStringList lines = broken(words, face, sign.capitalsIn * kInch / capitalShare(face), width);
        if (lines.isEmpty()) {
            face = Face::NarrowBold;
            lines = broken(words, face, sign.capitalsIn * kInch / capitalShare(face), width);
        }
        const QString inches = QLocale::c().toString(sign.capitalsIn, 'g', 4);
        const QString what = said(document, QT_TRANSLATE_NOOP("Documents", "%1. Capitals %2 in (%3 mm) high."))
                                 .arg(sign.where.plain(), inches, QString::number(sign.capitalsIn * 25.4, 'f', 1));
        const bool fits = !lines.isEmpty() && sign.capitalsIn > 0;
        const qreal capitals = sign.capitalsIn * kInch;
        const qreal step = capitals * 1.6;
        const qreal height = fits ? 2 * kPad + capitals + step * static_cast<qreal>(lines.size() - 1) : 0;
        flow.need(height / kPoint + 34);
        flow.paragraph(what, look::strong);
        if (!fits) {
            flow.paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "“%1” is too wide for this sheet at that "
                                                                         "height. Have it engraved from the words."))
                               .arg(words),
                           {Face::TextBold, 10, colour::bad});
            continue;
        }
        const bool missing = sign.text.runs.value(0).missing;
        const QRectF plate(flow.body().left(), flow.y(), flow.body().width(), height);
        const QFont letters = font(face, qRound(capitals / capitalShare(face)));
        flow.paint(
            [plate, lines, letters, capitals, step, missing](QPainter &painter) {
                painter.setPen(QPen(colour::ink, 1.2 * kPoint));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(plate);
                painter.setFont(letters);
                painter.setPen(missing ? colour::bad : colour::ink);
                qreal base = plate.top() + kPad + capitals;
                for (const QString &line : lines) {
                    const qreal wide = QFontMetricsF(letters).horizontalAdvance(line);
                    painter.drawText(QPointF(plate.center().x() - wide / 2, base), line);
                    base += step;
                }
            },
            height / kPoint + 14, words);
    }
}

} // namespace wm::documents
