// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_chart_view.h"

#include "ui/style/tokens.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>
#include <QtGui/QHoverEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QStyleHints>
#include <QtGui/QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::ui {

namespace {

constexpr double kTop = 10, kRight = 12, kTimes = 52, kOverview = 48, kReach = 24;
constexpr int kLines = 5;         ///< about that many lines across
constexpr size_t kPlainLines = 4; ///< as many as there are hues; those after them are dashed
constexpr double kLeastBar = 4;   ///< px of an interval; below, its bars become a line
constexpr qint64 kMinute = 60'000;

/// Lengths between marks of time, in minutes; those of a day and more begin with the day.
constexpr std::array kMarks{15,      30,          60,          2 * 60,       3 * 60,       6 * 60,      12 * 60,
                            24 * 60, 2 * 24 * 60, 7 * 24 * 60, 14 * 24 * 60, 30 * 24 * 60, 91 * 24 * 60};
constexpr int kDay = 24 * 60;

/// The times to mark, at the full ones of this device's clock, also where a day has 23 hours or 25.
QList<QDateTime> marksIn(qint64 fromMs, qint64 toMs, int minutes)
{
    QList<QDateTime> marks;
    const QDate last = QDateTime::fromMSecsSinceEpoch(toMs).date();
    QDate day = QDateTime::fromMSecsSinceEpoch(fromMs).date();
    const int days = std::max(1, minutes / kDay);
    if (days > 1) // the same days are marked wherever one looks
        day = QDate::fromJulianDay(day.toJulianDay() / days * days);
    for (; day <= last; day = day.addDays(days))
        for (int at = 0; at < kDay; at += std::min(minutes, kDay)) {
            const QDateTime time = at == 0 ? day.startOfDay() : QDateTime(day, QTime(at / 60, at % 60));
            const qint64 ms = time.toMSecsSinceEpoch();
            if (time.isValid() && ms >= fromMs && ms <= toMs)
                marks.append(time);
        }
    return marks;
}

} // namespace

FleetChartView::FleetChartView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, [this] { update(); });
}

void FleetChartView::setChart(FleetChart *chart)
{
    if (m_chart == chart)
        return;
    if (m_chart)
        m_chart->disconnect(this);
    m_chart = chart;
    if (chart)
        connect(chart, &FleetChart::changed, this, [this] { update(); });
    Q_EMIT chartChanged();
    update();
}

FleetChartView::Axis FleetChartView::axis() const
{
    Axis axis;
    auto [low, high] = m_chart->reach();
    if (m_chart->wish().perInterval)
        low = std::min(low, 0.0);
    if (high - low < 1e-9) {
        low -= 0.5;
        high += 0.5;
    }
    axis.step = fleet::niceStep(high - low, kLines);
    axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
    axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
    axis.decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(axis.step) - 1e-9)), 0, 6);
    return axis;
}

FleetChartView::Frame FleetChartView::frame() const
{
    Frame frame;
    const QFontMetricsF metrics(Tokens::instance().caption());
    double widest = 32;
    if (m_chart) {
        frame.axis = axis();
        const Axis &a = frame.axis;
        for (double value = a.low; value <= a.high + a.step / 2; value += a.step)
            widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(value, 'f', a.decimals)));
        frame.fromMs = m_chart->fromMs();
    }
    const double left = widest + 12;
    frame.plot = {left, kTop, std::max(1.0, width() - left - kRight),
                  std::max(1.0, height() - kTop - kTimes - kOverview)};
    frame.overview = {left, height() - kOverview + 4, frame.plot.width(), kOverview - 8};
    frame.perMs = m_chart ? frame.plot.width() / std::max(1.0, static_cast<double>(m_chart->toMs() - frame.fromMs)) : 0;
    return frame;
}

QPointF FleetChartView::Frame::placeOf(qint64 ms, double value) const
{
    return {plot.left() + static_cast<double>(ms - fromMs) * perMs,
            plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height()};
}

double FleetChartView::msAt(double x) const
{
    const QRectF area = plot();
    return static_cast<double>(m_chart->fromMs()) +
           (x - area.left()) / area.width() * static_cast<double>(m_chart->toMs() - m_chart->fromMs());
}

double FleetChartView::overviewX(double ms, const QRectF &area) const
{
    const double full = std::max(1.0, static_cast<double>(m_chart->fullToMs() - m_chart->fullFromMs()));
    return area.left() + (ms - static_cast<double>(m_chart->fullFromMs())) / full * area.width();
}

void FleetChartView::paint(QPainter *painter)
{
    if (!m_chart || m_chart->toMs() <= m_chart->fromMs())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Tokens::instance().caption());
    const Frame now = frame();
    paintGrid(*painter, now);
    paintTimes(*painter, now);
    if (m_chart->eachShown())
        paintLines(*painter, now);
    else
        paintPoints(*painter, now);
    paintPoint(*painter, now);
    paintOverview(*painter, now);
}

void FleetChartView::paintGrid(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Tokens::instance();
    const QRectF &area = frame.plot;
    const Axis &a = frame.axis;
    const double height = QFontMetricsF(painter.font()).height();
    const int steps = static_cast<int>(std::lround((a.high - a.low) / a.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = a.low + i * a.step;
        const double y = area.bottom() - area.height() * i / steps;
        painter.setPen(QPen(i == 0 ? tokens.line() : tokens.hair(), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens.text2());
        painter.drawText(QRectF(0, y - height / 2, area.left() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(std::abs(value) < a.step / 1e6 ? 0 : value, 'f', a.decimals));
    }
}

void FleetChartView::paintTimes(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Tokens::instance();
    const QRectF &area = frame.plot;
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    const auto clock = [&](const QDateTime &time) { return locale.toString(time.time(), QLocale::ShortFormat); };
    const double room =
        std::max(72.0, metrics.horizontalAdvance(clock(QDateTime(QDate(2026, 1, 1), QTime(22, 0)))) + 16);
    const double minutes = static_cast<double>(m_chart->toMs() - m_chart->fromMs()) / static_cast<double>(kMinute);
    const auto step =
        std::find_if(kMarks.begin(), kMarks.end(), [&](int mark) { return area.width() * mark / minutes >= room; });
    const int mark = step == kMarks.end() ? kMarks.back() : *step;
    double taken = -1e9, dayTaken = -1e9;
    for (const QDateTime &time : marksIn(m_chart->fromMs(), m_chart->toMs(), mark)) {
        const double x = frame.placeOf(time.toMSecsSinceEpoch(), 0).x();
        const bool day = time.time() == time.date().startOfDay().time();
        painter.setPen(QPen(day ? tokens.line() : tokens.hair(), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 4));
        const auto text = [&](const QString &words, double y, double &until, const QColor &colour) {
            const double wide = metrics.horizontalAdvance(words);
            const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
            if (left < until + 8)
                return;
            until = left + wide;
            painter.setPen(colour);
            painter.drawText(QPointF(left, y), words);
        };
        const double line = metrics.height();
        if (mark < kDay)
            text(clock(time), area.bottom() + 4 + line, taken, tokens.text2());
        if (day)
            text(locale.toString(time.date(), locale.language() == QLocale::English ? QStringLiteral("MMM d")
                                                                                    : QStringLiteral("d MMM")),
                 area.bottom() + 4 + (mark < kDay ? 2 : 1) * line, dayTaken, tokens.text());
    }
}

void FleetChartView::paintPoints(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Tokens::instance();
    const QRectF &area = frame.plot;
    const fleet::ChartWish &wish = m_chart->wish();
    const auto points =
        fleet::thinned(m_chart->chart().points, m_chart->fromMs(), m_chart->toMs(), static_cast<int>(area.width()));
    const double interval = static_cast<double>(wish.interval()) * frame.perMs;
    const bool bars = wish.perInterval && interval >= kLeastBar;
    painter.save();
    painter.setClipRect(area.adjusted(-1, -4, 1, 4));
    const double apart = points.size() < 2 ? area.width() : area.width() / static_cast<double>(points.size());
    const QColor colour = tokens.accent();
    QPainterPath path;
    const double zero = frame.placeOf(m_chart->fromMs(), 0).y();
    for (size_t i = 0; i < points.size(); ++i) {
        const fleet::ChartPoint &point = points[i];
        const QPointF place = frame.placeOf(point.atMs, point.value);
        const bool part = !point.whole() && fleet::isSummed(wish.measure);
        if (bars) { // what came in the interval that ends here
            const QRectF bar(QPointF(place.x() - interval + 1, place.y()), QPointF(place.x() - 1, zero));
            painter.setPen(part ? QPen(colour, 1.5) : Qt::NoPen);
            painter.setBrush(part ? Qt::NoBrush : QBrush(colour));
            painter.drawRect(bar.normalized());
            continue;
        }
        if (point.joined && i > 0)
            path.lineTo(place);
        else
            path.moveTo(place);
        const bool alone = !point.joined && (i + 1 == points.size() || !points[i + 1].joined);
        if (part || alone || apart > 24) {
            const double radius = part || alone ? 3.5 : 2.5;
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(part ? tokens.surface() : colour);
            painter.drawEllipse(place, radius, radius);
        }
    }
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void FleetChartView::paintLines(QPainter &painter, const Frame &frame) const
{
    const QRectF &area = frame.plot;
    const auto &lines = m_chart->chart().lines;
    painter.save();
    painter.setClipRect(area.adjusted(-1, -4, 1, 4));
    for (size_t index = 0; index < lines.size(); ++index) {
        const auto points =
            fleet::thinned(lines[index].points, m_chart->fromMs(), m_chart->toMs(), static_cast<int>(area.width()));
        const QColor colour = FleetChart::colorOf(index);
        QPainterPath path;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (size_t i = 0; i < points.size(); ++i) {
            const QPointF place = frame.placeOf(points[i].atMs, points[i].value);
            const bool joined = points[i].joined && i > 0;
            if (joined)
                path.lineTo(place);
            else
                path.moveTo(place);
            if (!joined && (i + 1 == points.size() || !points[i + 1].joined)) // alone between two gaps
                painter.drawEllipse(place, 3, 3);
        }
        QPen pen(colour, 2, index < kPlainLines ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    // Their numbers last, over all of them: apart along the lines, so that none hides another.
    for (size_t index = 0; index < lines.size(); ++index)
        paintNumber(painter, frame, index);
    painter.restore();
}

void FleetChartView::paintNumber(QPainter &painter, const Frame &frame, size_t index) const
{
    const auto &points = m_chart->chart().lines[index].points;
    const auto from = std::ranges::lower_bound(points, m_chart->fromMs(), {}, &fleet::ChartPoint::atMs);
    const auto to = std::ranges::upper_bound(points, m_chart->toMs(), {}, &fleet::ChartPoint::atMs);
    if (from >= to)
        return;
    // Each at another part of what is seen of its line.
    const auto lines = static_cast<std::ptrdiff_t>(m_chart->chart().lines.size());
    const auto nearest = from + (to - from) * (2 * static_cast<std::ptrdiff_t>(index) + 1) / (2 * lines);
    const Tokens &tokens = Tokens::instance();
    const double radius = QFontMetricsF(painter.font()).height() * 0.6;
    QPointF place = frame.placeOf(nearest->atMs, nearest->value);
    place.setX(std::clamp(place.x(), frame.plot.left() + radius, frame.plot.right() - radius));
    place.setY(std::clamp(place.y(), frame.plot.top() + radius - 3, frame.plot.bottom() - radius + 3));
    painter.setPen(QPen(FleetChart::colorOf(index), 2));
    painter.setBrush(tokens.surface());
    painter.drawEllipse(place, radius, radius);
    painter.setPen(tokens.text());
    painter.drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter,
                     QString::number(index + 1));
}

void FleetChartView::paintPoint(QPainter &painter, const Frame &frame) const
{
    const fleet::ChartPoint *at = m_chart->point();
    if (at == nullptr)
        return;
    const Tokens &tokens = Tokens::instance();
    const QRectF &area = frame.plot;
    painter.save();
    painter.setClipRect(area.adjusted(-1, -4, 1, 4));
    const double x = frame.placeOf(at->atMs, 0).x();
    painter.setPen(QPen(tokens.text(), m_chart->locked() ? 2 : 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(QPen(tokens.text(), 2));
    painter.setBrush(tokens.surface());
    const auto mark = [&](const std::vector<fleet::ChartPoint> &points) {
        for (const fleet::ChartPoint &point : points)
            if (point.atMs == at->atMs)
                painter.drawEllipse(frame.placeOf(point.atMs, point.value), 5, 5);
    };
    if (!m_chart->eachShown())
        mark({*at});
    for (const fleet::UnitLine &line : m_chart->chart().lines)
        if (m_chart->eachShown())
            mark(line.points);
    painter.restore();
}

void FleetChartView::paintOverview(QPainter &painter, const Frame &frame) const
{
    const Tokens &tokens = Tokens::instance();
    const QRectF &area = frame.overview;
    painter.setPen(QPen(tokens.hair(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    const auto &all = m_chart->chart().points;
    if (!all.empty()) {
        const auto [least, greatest] =
            std::minmax_element(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.value < b.value; });
        const double range = std::max(1e-9, greatest->value - least->value);
        QPainterPath path;
        bool first = true;
        for (const fleet::ChartPoint &point :
             fleet::thinned(all, m_chart->fullFromMs(), m_chart->fullToMs(), static_cast<int>(area.width() / 2))) {
            const QPointF place(overviewX(static_cast<double>(point.atMs), area),
                                area.bottom() - 4 - (point.value - least->value) / range * (area.height() - 8));
            if (point.joined && !first)
                path.lineTo(place);
            else
                path.moveTo(place);
            first = false;
        }
        painter.setPen(QPen(tokens.text2(), 1));
        painter.drawPath(path);
    }
    const double left = overviewX(static_cast<double>(m_chart->fromMs()), area),
                 right = overviewX(static_cast<double>(m_chart->toMs()), area);
    QColor aside = tokens.bg();
    aside.setAlphaF(0.7F);
    painter.fillRect(QRectF(area.left(), area.top(), left - area.left(), area.height()), aside);
    painter.fillRect(QRectF(right, area.top(), area.right() - right, area.height()), aside);
    painter.setPen(QPen(tokens.accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(left, area.top()), QPointF(right, area.bottom())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent());
    for (const double x : {left, right})
        painter.drawRoundedRect(QRectF(x - 4, area.center().y() - 12, 8, 24), 4, 4);
}

void FleetChartView::mousePressEvent(QMouseEvent *event)
{
    if (!m_chart || m_chart->toMs() <= m_chart->fromMs()) {
        event->ignore();
        return;
    }
    forceActiveFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
    m_heldFrom = static_cast<double>(m_chart->fromMs());
    m_heldTo = static_cast<double>(m_chart->toMs());
    m_moved = false;
    m_hold = Hold::Plot;
    if (m_pressed.y() >= overview().top() - 4) {
        const double left = overviewX(m_heldFrom, overview()), right = overviewX(m_heldTo, overview()),
                     x = m_pressed.x();
        const double toLeft = std::abs(x - left), toRight = std::abs(x - right);
        // Where the two edges are close the nearer one is meant; between them the middle stays to be held.
        const double reach = std::min(kReach, std::max(6.0, (right - left) / 3));
        m_hold = std::min(toLeft, toRight) <= reach || x < left || x > right
                     ? (toLeft < toRight ? Hold::Left : Hold::Right)
                     : Hold::Window;
    }
    event->accept();
}

void FleetChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_chart || m_hold == Hold::Nothing)
        return;
    const double dx = event->position().x() - m_pressed.x();
    if (!m_moved && std::abs(dx) < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_moved = true;
    setKeepMouseGrab(true); // the page does not scroll away with it
    const double full = static_cast<double>(m_chart->fullToMs() - m_chart->fullFromMs());
    const double by =
        m_hold == Hold::Plot ? -dx / plot().width() * (m_heldTo - m_heldFrom) : dx / overview().width() * full;
    if (m_hold == Hold::Plot || m_hold == Hold::Window)
        m_chart->look(m_heldFrom + by, m_heldTo + by);
    else if (m_hold == Hold::Left)
        m_chart->look(std::min(m_heldFrom + by, m_heldTo), m_heldTo);
    else
        m_chart->look(m_heldFrom, std::max(m_heldTo + by, m_heldFrom));
}

void FleetChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_chart && m_hold == Hold::Plot && !m_moved) { // CD-DATA-05: a click locks what is shown, another lets go
        const bool again = m_chart->locked();
        m_chart->unlockPoint();
        m_chart->pointAt(std::llround(msAt(event->position().x())));
        if (!again)
            m_chart->lockPoint();
    }
    mouseUngrabEvent();
}

void FleetChartView::mouseUngrabEvent()
{
    m_hold = Hold::Nothing;
    setKeepMouseGrab(false);
}

void FleetChartView::hoverMoveEvent(QHoverEvent *event)
{
    if (m_chart && plot().contains(event->position()))
        m_chart->pointAt(std::llround(msAt(event->position().x())));
}

void FleetChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_chart || !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    m_chart->zoomBy(std::pow(2.0, event->angleDelta().y() / 240.0));
}

} // namespace wm::ui
