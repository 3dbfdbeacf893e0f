// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/camera_view.h"

#include <QtGui/QPainter>

namespace wm::ui {

void CameraView::setSession(CameraSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &CameraSession::frameChanged, this, [this] { update(); });
    update();
    Q_EMIT sessionChanged();
}

void CameraView::paint(QPainter *painter)
{
    if (!m_session || m_session->frame().isNull())
        return;
    const QImage &image = m_session->frame();
    const QSizeF fitted = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted),
                       image);
}

} // namespace wm::ui
