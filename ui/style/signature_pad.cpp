// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/signature_pad.h"

#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace wm::ui {

namespace {
constexpr double kPen = 2.5;
constexpr double kShortest = 1; ///< px; a hand at rest trembles
} // namespace

SignaturePad::SignaturePad(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
    connect(this, &SignaturePad::drawingChanged, this, [this] { update(); });
}

QString SignaturePad::drawing() const
{
    return m_strokes.isEmpty() ? QString() : QString::fromUtf8(toBytes(m_strokes));
}

void SignaturePad::setDrawing(const QString &drawing)
{
    const auto strokes = drawing.isEmpty() ? Result<Strokes>(Strokes()) : strokesFromBytes(drawing.toUtf8());
    m_strokes = strokes.value_or(Strokes()); // what cannot be read is shown as nothing; the record keeps it
    Q_EMIT drawingChanged();
}

void SignaturePad::clear()
{
    m_strokes = {};
    Q_EMIT drawingChanged();
}

void SignaturePad::add(QPointF point)
{
    point = {std::clamp(point.x(), 0.0, width()), std::clamp(point.y(), 0.0, height())};
    QList<QPointF> &line = m_strokes.lines.last();
    if (!line.isEmpty() && QPointF(point - line.constLast()).manhattanLength() < kShortest)
        return;
    line.append(point);
    Q_EMIT drawingChanged();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (m_readOnly) {
        event->ignore();
        return;
    }
    setKeepMouseGrab(true); // the page must not scroll away under the pen
    if (m_strokes.isEmpty())
        m_strokes.field = size();
    m_strokes.lines.append(QList<QPointF>());
    add(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_strokes.isEmpty())
        add(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    setKeepMouseGrab(false);
}

void SignaturePad::paint(QPainter *painter)
{
    if (m_strokes.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width() / m_strokes.field.width(), height() / m_strokes.field.height());
    painter->scale(scale, scale);
    painter->setPen(QPen(Tokens::instance().text(), kPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF> &line : std::as_const(m_strokes.lines)) {
        if (line.size() == 1)
            painter->drawPoint(line.constFirst());
        else
            painter->drawPolyline(line.constData(), static_cast<int>(line.size()));
    }
}

} // namespace wm::ui
