// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wm::ui {
/// Makes the faces that travel inside the program (Inter, Inter Display, Liberation Mono) known to this process, so
/// that a page looks the same on every machine. After the QGuiApplication exists.
Result<void> loadFonts();
/// Keeps the linker from dropping icons, pictures and fonts; called by loadFonts().
void registerStyleResources();
} // namespace wm::ui
