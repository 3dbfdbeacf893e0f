// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/camera_session.h"

#include <QtCore/QPointer>
#include <QtQuick/QQuickPaintedItem>

namespace wm::ui {

/// What the camera sees, as large as fits.
class CameraView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(wm::ui::CameraSession *session READ session WRITE setSession NOTIFY sessionChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;
    void paint(QPainter *painter) override;
    [[nodiscard]] CameraSession *session() const { return m_session; }
    void setSession(CameraSession *session);

Q_SIGNALS:
    void sessionChanged();

private:
    QPointer<CameraSession> m_session;
};

} // namespace wm::ui
