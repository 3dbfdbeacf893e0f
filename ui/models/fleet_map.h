// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit_places.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QObject>
#include <QtGui/QPolygonF>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class FleetUnits;

/// The units listed, on a map: those that lie close together are one mark. Units without a place are on none; how many
/// is said.
class FleetMap : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed) ///< nothing is reckoned for nobody
    Q_PROPERTY(int placed READ placed NOTIFY changed)
    Q_PROPERTY(QString unplaced READ unplaced NOTIFY changed) ///< how many are not on it; empty: none
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString pickedTitle READ pickedTitle NOTIFY changed) ///< empty: no mark is picked
    Q_PROPERTY(QString pickedMore READ pickedMore NOTIFY changed)   ///< units of it that are not in the list
    Q_PROPERTY(wm::ui::DetailRows *picked READ picked CONSTANT)     ///< its units; the key is the serial number

public:
    struct Mark
    {
        fleet::Cluster cluster;
        QString place; ///< the town that most of its units are in; empty: none is known
        int bad = 0;   ///< units of it that are not operational
    };
    explicit FleetMap(FleetUnits &units);
    void setShown(bool shown);
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] int placed() const { return static_cast<int>(m_places.placed.size()); }
    [[nodiscard]] QString unplaced() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString pickedTitle() const;
    [[nodiscard]] QString pickedMore() const;
    [[nodiscard]] DetailRows *picked() { return &m_pickedRows; }
    Q_INVOKABLE void letGo() { pick({}); }
    void tellAgain(); ///< in another language

    /// How far a mark of so many units reaches from its middle, in pixels: its number has to have room.
    static double radiusOf(size_t units);
    /// The marks where the map's side is so many pixels; none lies on another.
    const std::vector<Mark> &marksAt(double scale);
    [[nodiscard]] QRectF bounds() const { return m_bounds; } ///< of all that is placed; null: nothing is
    [[nodiscard]] const std::vector<QPolygonF> &outlines() const { return m_outlines; }
    void pick(const fleet::Cluster &cluster);
    [[nodiscard]] const fleet::Cluster &pickedCluster() const { return m_picked; }
    [[nodiscard]] std::optional<fleet::Area> pickedArea() const; ///< around its units
    [[nodiscard]] QString titleOf(const Mark &mark) const;

Q_SIGNALS:
    void changed();
    void placesChanged();

private:
    void take();
    void loadOutlines();
    [[nodiscard]] Mark markOf(fleet::Cluster cluster) const;

    FleetUnits &m_units;
    bool m_shown = false, m_outlinesAsked = false;
    fleet::Places m_places;
    QRectF m_bounds;
    std::vector<QPolygonF> m_outlines;
    double m_scale = 0;
    std::vector<Mark> m_marks;
    fleet::Cluster m_picked;
    DetailRows m_pickedRows;
};

} // namespace wm::ui
