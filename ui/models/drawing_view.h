// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/drawing_controller.h"

#include <QtCore/QPointer>
#include <QtQuick/QQuickPaintedItem>

#include <optional>

namespace wm::ui {

/// A sheet to look at: moved, zoomed, its objects picked. What is seen is painted by the pool; until it is there, what
/// was seen before stands in for it, moved and stretched.
class DrawingView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::DrawingController *drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)
    Q_PROPERTY(QString pickedTag READ pickedTag NOTIFY pickedChanged)
    Q_PROPERTY(QString pickedPath READ pickedPath NOTIFY pickedChanged)
    Q_PROPERTY(bool painted READ painted NOTIFY paintedChanged) ///< what is seen is sharp

public:
    explicit DrawingView(QQuickItem *parent = nullptr);

    /// Shows the whole sheet.
    Q_INVOKABLE void fit();
    /// Larger (over 1) or smaller, around a place of the item.
    Q_INVOKABLE void zoomBy(double factor, double x, double y);
    /// Moves the paper by that many pixels.
    Q_INVOKABLE void panBy(double dx, double dy);
    /// Picks what lies at a place of the item; nothing, where nothing does.
    Q_INVOKABLE void pick(double x, double y);
    /// Picks the next of the named objects, or the one before (-1), and brings it into sight.
    Q_INVOKABLE void pickNext(int step);

    [[nodiscard]] DrawingController *drawing() const { return m_drawing; }
    void setDrawing(DrawingController *drawing);
    [[nodiscard]] QString pickedTag() const { return m_picked.tag; }
    [[nodiscard]] QString pickedPath() const { return m_picked.path; }
    [[nodiscard]] bool painted() const { return m_image && m_imageLook == look() && m_imageSheet == m_sheet; }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void drawingChanged();
    void pickedChanged();
    void paintedChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void take();
    void moved();
    void askPicture();
    void setPicked(const PickedObject &object);
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] double ratio() const;
    [[nodiscard]] DrawingLook look() const;

    QPointer<DrawingController> m_drawing;
    std::shared_ptr<const DrawingSheet> m_sheet, m_imageSheet;
    PickedObject m_picked;
    double m_scale = 0;  ///< pixels a mil; 0: not looked at yet
    QPointF m_origin;    ///< mil at the left upper corner
    bool m_whole = true; ///< the whole sheet is to be seen, whatever the window's size
    std::optional<QImage> m_image;
    DrawingLook m_imageLook;
    bool m_asking = false; ///< one picture at a time; the next is asked for when it is there
};

} // namespace wm::ui
