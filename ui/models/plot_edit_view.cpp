// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plot_edit_view.h"

#include "ui/models/plot_edit_paint.h"
#include "ui/style/tokens.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wm::ui {

using drawings::EditTarget;
using drawings::Feet;

namespace {
constexpr double kMargin = 56;     ///< pixels around the whole plan, for names and dimensions
constexpr double kReach = 24;      ///< pixels around a touch
constexpr double kSnap = 10;       ///< pixels that are near when something is moved
constexpr double kMostScale = 240; ///< pixels a foot
constexpr double kLeastScale = 0.05;
constexpr double kEmptyFeet = 100; ///< shown where there is nothing yet
} // namespace

PlotEditView::PlotEditView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, &PlotEditView::changed);
}

void PlotEditView::setEditor(PlotEditor *editor)
{
    if (m_editor == editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor)
        connect(editor, &PlotEditor::planChanged, this, [this] {
            // While a piece moves, what stands still is painted already. With an outline much moves.
            const bool moving = m_editor->moving();
            if (!moving || moving != m_stillMoving || m_editor->target().chain >= 0)
                m_still = {};
            if (m_whole && !moving)
                fit();
            update();
        });
    fit();
    Q_EMIT editorChanged();
}

QPointF PlotEditView::toItem(Feet place) const
{
    return {(place.x - m_origin.x) * m_scale, (m_origin.y - place.y) * m_scale};
}

Feet PlotEditView::toFeet(QPointF place) const
{
    return m_scale <= 0 ? Feet() : Feet{m_origin.x + place.x() / m_scale, m_origin.y - place.y() / m_scale};
}

void PlotEditView::fit()
{
    m_whole = true;
    if (!m_editor || width() <= 2 * kMargin || height() <= 2 * kMargin)
        return;
    const drawings::Extent extent = m_editor->plan().extent();
    const Feet centre = extent.empty() ? Feet{kEmptyFeet / 2, kEmptyFeet / 2} : extent.centre();
    const double wide = std::max(extent.empty() ? kEmptyFeet : extent.width(), 1.0);
    const double high = std::max(extent.empty() ? kEmptyFeet : extent.height(), 1.0);
    m_scale =
        std::clamp(std::min((width() - 2 * kMargin) / wide, (height() - 2 * kMargin) / high), kLeastScale, kMostScale);
    m_origin = {centre.x - width() / 2 / m_scale, centre.y + height() / 2 / m_scale};
    changed();
}

void PlotEditView::zoomBy(double factor, double x, double y)
{
    if (m_scale <= 0 || factor <= 0)
        return;
    const Feet there = toFeet({x, y});
    m_scale = std::clamp(m_scale * factor, kLeastScale, kMostScale);
    m_origin = {there.x - x / m_scale, there.y + y / m_scale};
    moved();
}

void PlotEditView::panBy(double dx, double dy)
{
    if (m_scale <= 0 || !m_editor)
        return;
    m_origin = {m_origin.x - dx / m_scale, m_origin.y + dy / m_scale};
    // The middle of the window stays on the plan: nobody loses it.
    if (const drawings::Extent extent = m_editor->plan().extent(); !extent.empty()) {
        const Feet half{width() / 2 / m_scale, -height() / 2 / m_scale};
        m_origin.x = std::clamp(m_origin.x + half.x, extent.low().x, extent.high().x) - half.x;
        m_origin.y = std::clamp(m_origin.y + half.y, extent.low().y, extent.high().y) - half.y;
    }
    moved();
}

void PlotEditView::moved()
{
    m_whole = false;
    changed();
}

void PlotEditView::changed()
{
    m_still = {};
    update();
}

/// Of what lies near, the nearest; of equipment whose body is there, the smallest. The building only where nothing
/// else.
EditTarget PlotEditView::at(QPointF place, double reach) const
{
    EditTarget best;
    double least = std::numeric_limits<double>::max();
    const PlotLook look{m_scale, m_origin, size()};
    const drawings::PlotEdit &plan = m_editor->plan();
    for (const EditTarget &target : plan.targets()) {
        double off = 0;
        if (target.equipment >= 0) {
            const QRectF box = look.rect(plan.equipment().at(target.equipment));
            const double x = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
            const double y = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
            off = std::hypot(x, y) + std::min(1.0, box.width() * box.height() / 1e6);
        } else if (target.point >= 0) {
            const QPointF corner = look.at(plan.placeOf(target));
            off = std::hypot(corner.x() - place.x(), corner.y() - place.y()) + 2; // equipment on it first
        } else {
            off = within(plan.chains().at(target.chain).points, toFeet(place)) ? reach : reach + 1;
        }
        if (off <= reach && off < least) {
            least = off;
            best = target;
        }
    }
    return best;
}

void PlotEditView::pick(double x, double y)
{
    if (!m_editor || m_scale <= 0)
        return;
    const EditTarget target = at({x, y}, kReach);
    m_editor->select(m_editor->plan().pathOf(target));
}

bool PlotEditView::grab(double x, double y)
{
    if (!m_editor || m_scale <= 0)
        return false;
    EditTarget target = at({x, y}, kReach);
    const bool whole = target.chain >= 0 && target.point < 0;
    if (target.none() || (whole && target != m_editor->target()))
        return false;
    if (!m_editor->placing() || target != m_editor->target())
        m_editor->select(m_editor->plan().pathOf(target));
    if (m_editor->saving())
        return false;
    m_grabbed = m_editor->plan().placeOf(m_editor->target());
    m_editor->grab();
    return true;
}

void PlotEditView::dragBy(double dx, double dy)
{
    if (m_editor && m_scale > 0)
        m_editor->dragTo({m_grabbed.x + dx / m_scale, m_grabbed.y - dy / m_scale}, kSnap / m_scale);
}

void PlotEditView::showSelected()
{
    if (!m_editor || m_editor->target().none() || m_scale <= 0)
        return;
    const QPointF place = toItem(m_editor->plan().placeOf(m_editor->target()));
    if (QRectF(0, 0, width(), height()).adjusted(24, 24, -24, -24).contains(place))
        return;
    panBy(width() / 2 - place.x(), height() / 2 - place.y());
}

void PlotEditView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    if (m_whole || m_scale <= 0)
        fit();
    else
        changed();
}

void PlotEditView::paintStill()
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_still = QPixmap((size() * ratio).toSize());
    m_still.setDevicePixelRatio(ratio);
    m_still.fill(Tokens::instance().bg());
    QPainter painter(&m_still);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_stillMoving = m_editor->moving();
    const qsizetype piece = m_editor->target().equipment;
    const bool apart = m_stillMoving && piece >= 0;
    const PlotLook look{m_scale, m_origin, size()};
    paintPlan(painter, m_editor->plan(), look, apart ? m_editor->kept().alongWith(piece) : QList<EditTarget>(),
              handBoxes(*m_editor, look));
}

void PlotEditView::paint(QPainter *painter)
{
    if (!m_editor || m_scale <= 0)
        return painter->fillRect(boundingRect(), Tokens::instance().bg());
    if (m_still.isNull())
        paintStill();
    painter->drawPixmap(0, 0, m_still);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHand(*painter, *m_editor, {m_scale, m_origin, size()});
}

} // namespace wm::ui
