// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/number_text.h"

#include "ui/style/tokens.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace wm::ui {
namespace {

double cellOf(QChar character)
{
    if (character.isDigit())
        return 0.62;
    if (character == QLatin1Char('.') || character == QLatin1Char(',') || character == QLatin1Char(':'))
        return 0.30;
    return 0.50;
}

} // namespace

NumberText::NumberText(QQuickItem *parent) : QQuickPaintedItem(parent), m_color(Tokens::instance().text())
{
    setAntialiasing(true);
    relayout();
}

void NumberText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    relayout();
}

void NumberText::setPixelSize(int pixels)
{
    if (pixels == m_pixelSize)
        return;
    m_pixelSize = pixels;
    relayout();
}

void NumberText::setWeight(int weight)
{
    if (weight == m_weight)
        return;
    m_weight = weight;
    relayout();
}

void NumberText::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

double NumberText::positionOf(int index) const
{
    double x = 0;
    for (qsizetype at = 0; at < std::min<qsizetype>(index, m_text.size()); ++at)
        x += cellOf(m_text.at(at)) * m_pixelSize;
    return x;
}

void NumberText::relayout()
{
    const QFontMetricsF metrics(textFont(m_pixelSize, m_weight));
    // Digits have no descender: the item is as tall as they are, with a little air, so that values align by their foot.
    const double ascent = metrics.capHeight() * 1.12;
    setImplicitSize(std::ceil(positionOf(static_cast<int>(m_text.size()))), std::ceil(ascent + m_pixelSize * 0.12));
    setBaselineOffset(ascent);
    Q_EMIT textChanged();
    update();
}

void NumberText::paint(QPainter *painter)
{
    const QFont font = textFont(m_pixelSize, m_weight);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(m_color);
    double x = 0;
    for (const QChar character : m_text) {
        const double cell = cellOf(character) * m_pixelSize;
        const double advance = metrics.horizontalAdvance(character);
        painter->drawText(QPointF(x + (cell - advance) / 2, baselineOffset()), QString(character));
        x += cell;
    }
}

} // namespace wm::ui
