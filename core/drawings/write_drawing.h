// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/drawings/scene.h"

namespace wm::drawings {

/// Writes the drawing in the form that the file's name ends with: .svg, .pdf or .dxf. The file is written whole or not
/// at all, and what was there before stays until then. Returns what the drawing's sheets miss, for whoever reports it.
/// Errors: Invalid (another ending, no sheet), NotFound (no such folder), NoPermission, DiskFull, Io.
[[nodiscard]] Result<QList<Missing>> writeDrawing(const Drawing &drawing, const QString &path);
/// Whether writeDrawing() knows the ending, to be asked before a drawing is composed. Error: Invalid.
[[nodiscard]] Result<void> checkDrawingName(const QString &path);

} // namespace wm::drawings
