// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_port.h"

#include <memory>

namespace wm {

/// The cameras of this computer that give JPEG pictures (Video4Linux). Opens each for a moment.
QList<ui::CameraChoice> v4lCameras();
std::unique_ptr<ui::CameraPort> openV4lCamera(const QString &device);

} // namespace wm
