// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleet_chart.h"

#include <QtCore/QPointer>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// A chart drawn: its line, or its bars where it is of intervals; below it all of the period, with the part that is
/// looked at between two edges that can be dragged. Where no report came there is no line.
class FleetChartView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::FleetChart *chart READ chart WRITE setChart NOTIFY chartChanged)

public:
    explicit FleetChartView(QQuickItem *parent = nullptr);
    [[nodiscard]] FleetChart *chart() const { return m_chart; }
    void setChart(FleetChart *chart);
    void paint(QPainter *painter) override;
    /// Where a time and a value are drawn.
    [[nodiscard]] QPointF placeOf(qint64 ms, double value) const { return frame().placeOf(ms, value); }

Q_SIGNALS:
    void chartChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Hold { Nothing, Plot, Left, Right, Window };
    struct Axis
    {
        double low = 0, high = 1, step = 1;
        int decimals = 0;
    };
    /// Where things are, worked out once for all that is drawn.
    struct Frame
    {
        Axis axis;
        QRectF plot;     ///< where the line is
        QRectF overview; ///< all of the period
        qint64 fromMs = 0;
        double perMs = 0; ///< px
        [[nodiscard]] QPointF placeOf(qint64 ms, double value) const;
    };
    [[nodiscard]] Axis axis() const;
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] QRectF plot() const { return frame().plot; }
    [[nodiscard]] QRectF overview() const { return frame().overview; }
    [[nodiscard]] double msAt(double x) const;
    [[nodiscard]] double overviewX(double ms, const QRectF &area) const;
    void paintGrid(QPainter &painter, const Frame &frame) const;
    void paintTimes(QPainter &painter, const Frame &frame) const;
    void paintPoints(QPainter &painter, const Frame &frame) const;
    void paintLines(QPainter &painter, const Frame &frame) const; ///< one for each unit
    void paintNumber(QPainter &painter, const Frame &frame, size_t index) const;
    void paintPoint(QPainter &painter, const Frame &frame) const;
    void paintOverview(QPainter &painter, const Frame &frame) const;

    QPointer<FleetChart> m_chart;
    Hold m_hold = Hold::Nothing;
    QPointF m_pressed;
    double m_heldFrom = 0, m_heldTo = 0; ///< what was looked at when it was pressed
    bool m_moved = false;
};

} // namespace wm::ui
