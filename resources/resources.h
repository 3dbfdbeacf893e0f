// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm {
/// Keeps the linker from dropping the data library; a program that reads ":/wm/…" calls it once at start.
void registerResources();
} // namespace wm
