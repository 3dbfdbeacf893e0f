// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/drawings/scene.h"

#include <QtCore/QByteArray>

namespace wm::drawings {

/// The drawing as PDF/A-1b, a page for each sheet at its true size, with searchable text in embedded fonts and a
/// bookmark for each sheet. No date and nothing random is in it: the same drawing gives the same bytes. Needs a
/// QGuiApplication. Error: Invalid for a drawing without a sheet, Io when there is no memory for it.
[[nodiscard]] Result<QByteArray> toPdf(const Drawing &drawing);

} // namespace wm::drawings
