// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QObject>
#include <QtGui/QImage>

namespace wm::ui {

/// A camera that is there now.
struct CameraChoice
{
    QString id;
    QString name; ///< for people
};

/// The pictures of one camera. Lives on the window's thread; destroying it lets go of the camera.
class CameraPort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Frames follow, or failed(): once.
    virtual void start() = 0;
    /// The last frame as the camera gave it, a JPEG or PNG file; empty before the first.
    [[nodiscard]] virtual QByteArray picture() const = 0;

Q_SIGNALS:
    void frame(const QImage &image);
    void failed(const wm::Error &error);
};

} // namespace wm::ui
