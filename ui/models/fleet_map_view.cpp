// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_map_view.h"

#include "ui/style/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

constexpr double kSide = 256;         ///< px of the map's side at level 0
constexpr int kLeast = 4, kMost = 32; ///< about a continent; about a street
constexpr int kMostFit = 20;          ///< one unit alone is shown with the county around it
constexpr double kMargin = 40, kReach = 24;

/// Where the contiguous states are.
QRectF states()
{
    return {fleet::onMap(49.5, -125), fleet::onMap(24.5, -66.9)};
}

} // namespace

FleetMapView::FleetMapView(QQuickItem *parent) : QQuickPaintedItem(parent), m_middle(states().center())
{
    setAntialiasing(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void FleetMapView::setMap(FleetMap *map)
{
    if (m_map == map)
        return;
    if (m_map)
        m_map->disconnect(this);
    m_map = map;
    if (map) {
        connect(map, &FleetMap::changed, this, [this] { update(); });
        connect(map, &FleetMap::placesChanged, this, [this] {
            if (m_whole)
                fit();
            changedView();
        });
    }
    Q_EMIT mapChanged();
    fit();
}

double FleetMapView::scale() const
{
    return kSide * std::pow(2.0, m_level / 2.0);
}

bool FleetMapView::mayZoomIn() const
{
    return m_level < kMost;
}

QPointF FleetMapView::placeOf(QPointF onMap) const
{
    return (onMap - m_middle) * scale() + QPointF(width() / 2, height() / 2);
}

void FleetMapView::fitTo(QRectF area, double most)
{
    m_middle = area.center();
    const double wide = std::max(1.0, width() - 2 * kMargin), high = std::max(1.0, height() - 2 * kMargin);
    const double fits = std::min(wide / std::max(area.width(), 1e-9), high / std::max(area.height(), 1e-9));
    m_level = static_cast<int>(std::clamp(std::floor(2 * std::log2(fits / kSide)), static_cast<double>(kLeast), most));
}

void FleetMapView::fit()
{
    m_whole = true;
    const bool any = m_map && m_map->placed() > 0;
    fitTo(any ? m_map->bounds() : states(), kMostFit);
    changedView();
}

void FleetMapView::changedView()
{
    if (m_map && m_map->shown())
        m_map->marksAt(scale());
    Q_EMIT moved();
    if (m_map)
        Q_EMIT m_map->changed(); // its words speak of the marks
    update();
}

void FleetMapView::zoomAround(int steps, double x, double y)
{
    const QPointF from(x - width() / 2, y - height() / 2);
    const QPointF held = m_middle + from / scale();
    m_level = std::clamp(m_level + steps, kLeast, kMost);
    m_middle = held - from / scale();
    m_whole = false;
    if (m_map)
        m_map->letGo(); // there is another mark in its place
    changedView();
}

void FleetMapView::panBy(double dx, double dy)
{
    const QPointF middle = m_middle - QPointF(dx, dy) / scale();
    m_middle = {std::clamp(middle.x(), 0.0, 1.0), std::clamp(middle.y(), 0.0, 1.0)};
    m_whole = false;
    update();
}

void FleetMapView::pick(double x, double y)
{
    if (!m_map)
        return;
    const FleetMap::Mark *nearest = nullptr;
    double least = 1e9;
    for (const FleetMap::Mark &mark : m_map->marksAt(scale())) {
        const QPointF away = placeOf(mark.cluster.middle) - QPointF(x, y);
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least && distance <= std::max(kReach, FleetMap::radiusOf(mark.cluster.units.size()))) {
            least = distance;
            nearest = &mark;
        }
    }
    m_map->pick(nearest ? nearest->cluster : fleet::Cluster());
}

void FleetMapView::pickNext(int step)
{
    if (!m_map)
        return;
    const auto &marks = m_map->marksAt(scale());
    if (marks.empty())
        return;
    const auto here = std::find_if(marks.begin(), marks.end(), [this](const FleetMap::Mark &mark) {
        return !m_map->pickedCluster().units.empty() && mark.cluster.units == m_map->pickedCluster().units;
    });
    const auto count = static_cast<qint64>(marks.size());
    const qint64 from = here == marks.end() ? (step > 0 ? -1 : 0) : here - marks.begin();
    const fleet::Cluster &next = marks[static_cast<size_t>((from + step + count) % count)].cluster;
    if (!QRectF(kReach, kReach, width() - 2 * kReach, height() - 2 * kReach).contains(placeOf(next.middle))) {
        m_middle = next.middle;
        m_whole = false;
    }
    m_map->pick(next);
    update();
}

void FleetMapView::zoomToPicked()
{
    if (!m_map || m_map->pickedCluster().units.empty())
        return;
    const auto area = m_map->pickedArea();
    const int before = m_level;
    fitTo(QRectF(fleet::onMap(area->north, area->west), fleet::onMap(area->south, area->east)), kMost);
    m_level = std::max(m_level, std::min(before + 1, kMost));
    m_whole = false;
    m_map->letGo();
    changedView();
}

void FleetMapView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size() && m_whole)
        fit();
}

void FleetMapView::paint(QPainter *painter)
{
    if (!m_map)
        return;
    const Tokens &tokens = Tokens::instance();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRectF({}, size()), tokens.bg());
    QTransform look;
    look.translate(width() / 2, height() / 2);
    look.scale(scale(), scale());
    look.translate(-m_middle.x(), -m_middle.y());
    painter->setPen(QPen(tokens.line(), 1));
    painter->setBrush(tokens.surface());
    const QRectF seen({}, size());
    for (const QPolygonF &outline : m_map->outlines())
        if (look.mapRect(outline.boundingRect()).intersects(seen))
            painter->drawPolygon(look.map(outline));
    const QFont counts = tokens.bodyStrong();
    const auto &marks = m_map->marksAt(scale());
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) { // the largest on top
        const QPointF place = placeOf(mark->cluster.middle);
        const size_t units = mark->cluster.units.size();
        const QString count = units == 1 ? QString() : QLocale().toString(static_cast<qulonglong>(units));
        const double radius = FleetMap::radiusOf(units);
        if (!seen.adjusted(-radius, -radius, radius, radius).contains(place))
            continue;
        const bool picked =
            !m_map->pickedCluster().units.empty() && m_map->pickedCluster().units == mark->cluster.units;
        painter->setPen(QPen(tokens.surface(), 2));
        painter->setBrush(mark->bad == 0 ? tokens.accent() : tokens.fail());
        if (mark->bad == 0)
            painter->drawEllipse(place, radius, radius);
        else // told by its shape, too
            painter->drawRect(QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        if (picked) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.text(), 3));
            painter->drawEllipse(place, radius + 6, radius + 6);
        }
        painter->setPen(tokens.onAccent());
        painter->setFont(counts);
        painter->drawText(QRectF(place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter,
                          count);
    }
}

} // namespace wm::ui
