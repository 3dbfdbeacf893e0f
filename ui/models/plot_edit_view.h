// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_editor.h"

#include <QtCore/QPointer>
#include <QtGui/QPixmap>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// The plot plan to be edited: what stands still is painted once and kept as a picture, so that a drag paints only what
/// moves. Lengths in feet, places in pixels of the item.
class PlotEditView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::PlotEditor *editor READ editor WRITE setEditor NOTIFY editorChanged)

public:
    explicit PlotEditView(QQuickItem *parent = nullptr);

    /// Shows all of the plan.
    Q_INVOKABLE void fit();
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    Q_INVOKABLE void panBy(double dx, double dy);
    /// Selects what lies there; nothing, where nothing does.
    Q_INVOKABLE void pick(double x, double y);
    /// Takes hold of what lies there: equipment and corners at once, a building once it is selected. False: there is
    /// nothing to be moved, and a drag moves the paper.
    Q_INVOKABLE bool grab(double x, double y);
    /// Moves what was taken hold of by that much from where it was.
    Q_INVOKABLE void dragBy(double dx, double dy);
    /// Brings what is selected into sight.
    Q_INVOKABLE void showSelected();

    [[nodiscard]] PlotEditor *editor() const { return m_editor; }
    void setEditor(PlotEditor *editor);
    void paint(QPainter *painter) override;
    [[nodiscard]] QPointF toItem(drawings::Feet place) const;
    [[nodiscard]] drawings::Feet toFeet(QPointF place) const;
    [[nodiscard]] double scale() const { return m_scale; } ///< pixels a foot; 0: not looked at yet

Q_SIGNALS:
    void editorChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void changed();
    void moved();
    void paintStill();
    [[nodiscard]] drawings::EditTarget at(QPointF place, double reach) const;

    QPointer<PlotEditor> m_editor;
    double m_scale = 0;
    drawings::Feet m_origin; ///< at the left upper corner
    bool m_whole = true;     ///< all of it is to be seen, whatever the window's size
    drawings::Feet m_grabbed;
    QPixmap m_still;            ///< what does not move; null: to be painted
    bool m_stillMoving = false; ///< it was painted without what moves
};

} // namespace wm::ui
