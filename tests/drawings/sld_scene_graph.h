// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QStringList>

#include <functional>

namespace wm::drawings::test {

/// Symbols of sources (arrays, batteries, generators) that the conductors of a single-line diagram join to the
/// utility's source, as "pv of PV-1"; `without` says which symbols count as open.
[[nodiscard]] QStringList sourcesJoined(const Scene &scene, const std::function<bool(const QString &symbol)> &without);
/// All symbols of sources on the sheet.
[[nodiscard]] QStringList sources(const Scene &scene);

} // namespace wm::drawings::test
