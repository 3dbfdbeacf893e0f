// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleet_map.h"

#include <QtCore/QPointer>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// The map drawn: outlines of the states, and marks with how many units each is. Moved, zoomed, a mark picked.
class FleetMapView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::FleetMap *map READ map WRITE setMap NOTIFY mapChanged)
    Q_PROPERTY(bool mayZoomIn READ mayZoomIn NOTIFY moved)

public:
    explicit FleetMapView(QQuickItem *parent = nullptr);
    [[nodiscard]] FleetMap *map() const { return m_map; }
    void setMap(FleetMap *map);
    void paint(QPainter *painter) override;

    Q_INVOKABLE void fit(); ///< all units, or the states where there are none
    Q_INVOKABLE void zoomIn() { zoomAround(1, width() / 2, height() / 2); }
    Q_INVOKABLE void zoomOut() { zoomAround(-1, width() / 2, height() / 2); }
    Q_INVOKABLE void zoomAround(int steps, double x, double y);
    Q_INVOKABLE void panBy(double dx, double dy);
    Q_INVOKABLE void pick(double x, double y);
    Q_INVOKABLE void pickNext(int step); ///< the next mark, largest first, brought into sight
    Q_INVOKABLE void zoomToPicked();

    [[nodiscard]] bool mayZoomIn() const;
    [[nodiscard]] QPointF placeOf(QPointF onMap) const;

Q_SIGNALS:
    void mapChanged();
    void moved();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void fitTo(QRectF area, double most);
    void changedView();
    [[nodiscard]] double scale() const; ///< px of the map's side

    QPointer<FleetMap> m_map;
    int m_level = 8;     ///< the scale in half doublings: marks stay what they are while it is moved
    QPointF m_middle;    ///< on the map
    bool m_whole = true; ///< all of it is to be seen, whatever the window's size
};

} // namespace wm::ui
