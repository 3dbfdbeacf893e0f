// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawing_view.h"

#include "ui/style/tokens.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>

#include <algorithm>

namespace wm::ui {

namespace {
constexpr double kMostScale = 0.5; ///< pixels a mil: a capital of a tenth of an inch is fifty pixels high
constexpr double kReach = 10;      ///< pixels around a touch
constexpr double kMargin = 8;      ///< around the whole sheet
} // namespace

DrawingView::DrawingView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void DrawingView::setDrawing(DrawingController *drawing)
{
    if (m_drawing == drawing)
        return;
    if (m_drawing)
        m_drawing->disconnect(this);
    m_drawing = drawing;
    if (drawing)
        connect(drawing, &DrawingController::sheetChanged, this, &DrawingView::take);
    take();
    Q_EMIT drawingChanged();
}

/// Another sheet, or the same one drawn anew: where one looked at is kept for the latter.
void DrawingView::take()
{
    m_sheet = m_drawing ? m_drawing->current() : nullptr;
    if (m_sheet == nullptr) {
        m_whole = true;
        setPicked({});
    } else if (!m_picked.nothing()) {
        const auto same = std::find_if(m_sheet->objects.begin(), m_sheet->objects.end(),
                                       [this](const PickedObject &one) { return one.tag == m_picked.tag; });
        setPicked(same == m_sheet->objects.end() ? PickedObject() : *same);
    }
    if (m_whole)
        fit();
    moved();
}

double DrawingView::fitScale() const
{
    const drawings::Rect sheet = m_sheet ? m_sheet->scene.sheet : drawings::Rect();
    if (sheet.width <= 0 || sheet.height <= 0 || width() <= 2 * kMargin || height() <= 2 * kMargin)
        return 0;
    return std::min((width() - 2 * kMargin) / sheet.width, (height() - 2 * kMargin) / sheet.height);
}

void DrawingView::fit()
{
    m_whole = true;
    m_scale = fitScale();
    if (m_scale > 0) {
        const drawings::Rect sheet = m_sheet->scene.sheet;
        m_origin = QPointF(sheet.width / 2.0, sheet.height / 2.0) - QPointF(width() / 2, height() / 2) / m_scale;
    }
    moved();
}

void DrawingView::zoomBy(double factor, double x, double y)
{
    if (m_scale <= 0 || factor <= 0)
        return;
    const double scale = std::clamp(m_scale * factor, fitScale() * 0.8, kMostScale);
    const QPointF at(x, y);
    m_origin += at / m_scale - at / scale;
    m_scale = scale;
    m_whole = false;
    panBy(0, 0);
}

void DrawingView::panBy(double dx, double dy)
{
    if (m_scale <= 0)
        return;
    // The middle of the window stays on the paper: nobody loses it.
    const QPointF half = QPointF(width() / 2, height() / 2) / m_scale;
    const QPointF middle = m_origin - QPointF(dx, dy) / m_scale + half;
    const drawings::Rect sheet = m_sheet->scene.sheet;
    m_origin = QPointF(std::clamp(middle.x(), 0.0, static_cast<double>(sheet.width)),
                       std::clamp(middle.y(), 0.0, static_cast<double>(sheet.height))) -
               half;
    m_whole = false;
    moved();
}

void DrawingView::pick(double x, double y)
{
    if (m_sheet && m_scale > 0)
        setPicked(objectAt(*m_sheet, m_origin + QPointF(x, y) / m_scale, kReach / m_scale));
}

void DrawingView::pickNext(int step)
{
    if (m_sheet == nullptr || m_sheet->objects.isEmpty() || m_scale <= 0)
        return;
    const QList<PickedObject> &all = m_sheet->objects;
    const auto here =
        std::find_if(all.begin(), all.end(), [this](const PickedObject &one) { return one.tag == m_picked.tag; });
    const qsizetype from = here == all.end() ? (step > 0 ? -1 : 0) : here - all.begin();
    setPicked(all.at((from + step + all.size()) % all.size()));
    const QRectF seen(m_origin, QSizeF(width(), height()) / m_scale);
    const QPointF middle(m_picked.box.x + m_picked.box.width / 2.0, m_picked.box.y + m_picked.box.height / 2.0);
    if (!seen.contains(middle)) {
        const QPointF by = (seen.center() - middle) * m_scale;
        panBy(by.x(), by.y());
    }
}

void DrawingView::setPicked(const PickedObject &object)
{
    m_picked = object;
    Q_EMIT pickedChanged();
    update();
}

double DrawingView::ratio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

DrawingLook DrawingView::look() const
{
    return {m_scale * ratio(), m_origin, (QSizeF(width(), height()) * ratio()).toSize()};
}

void DrawingView::moved()
{
    askPicture();
    Q_EMIT paintedChanged();
    update();
}

void DrawingView::askPicture()
{
    if (m_asking || m_sheet == nullptr || m_scale <= 0 || painted() || look().pixels.isEmpty())
        return;
    m_asking = true;
    QtConcurrent::run([sheet = m_sheet, asked = look()] {
        return picture(*sheet, asked);
    }).then(this, [this, sheet = m_sheet, asked = look()](const QImage &image) {
        m_asking = false;
        m_image = image;
        m_imageLook = asked;
        m_imageSheet = sheet;
        moved(); // it may have been moved on since
    });
}

void DrawingView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    if (m_whole || m_scale <= 0)
        fit();
    else
        moved();
}

void DrawingView::paint(QPainter *painter)
{
    if (m_sheet == nullptr || m_scale <= 0)
        return;
    const QPointF paper = -m_origin * m_scale;
    const drawings::Rect sheet = m_sheet->scene.sheet;
    painter->fillRect(QRectF(paper, QSizeF(sheet.width, sheet.height) * m_scale), Qt::white);
    if (m_image && m_imageSheet && m_imageSheet->scene.sheet == sheet) {
        const double pixel = m_scale / m_imageLook.scale;
        painter->setRenderHint(QPainter::SmoothPixmapTransform, !painted());
        painter->drawImage(QRectF((m_imageLook.origin - m_origin) * m_scale, QSizeF(m_imageLook.pixels) * pixel),
                           *m_image);
    }
    if (m_picked.nothing())
        return;
    constexpr double kAround = 6;
    painter->setPen(QPen(Tokens::instance().accent(), 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF((QPointF(m_picked.box.x, m_picked.box.y) - m_origin) * m_scale,
                             QSizeF(m_picked.box.width, m_picked.box.height) * m_scale)
                          .adjusted(-kAround, -kAround, kAround, kAround));
}

} // namespace wm::ui
