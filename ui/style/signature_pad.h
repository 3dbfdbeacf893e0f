// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strokes.h"

#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// A field to sign in with finger, pen or mouse; with `readOnly` it shows a signature, fitted into its size.
class SignaturePad : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool readOnly MEMBER m_readOnly)
    /// The drawing as it is kept in the record (strokes.h); empty: nothing is drawn.
    Q_PROPERTY(QString drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY drawingChanged)

public:
    explicit SignaturePad(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    [[nodiscard]] QString drawing() const;
    void setDrawing(const QString &drawing);
    [[nodiscard]] bool empty() const { return m_strokes.isEmpty(); }
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void drawingChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void add(QPointF point);
    Strokes m_strokes;
    bool m_readOnly = false;
};

} // namespace wm::ui
