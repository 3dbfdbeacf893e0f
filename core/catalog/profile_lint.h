// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"

namespace wm::catalog {

/// Every fault of a profile pack's functions (docs/packs.md): a state, a limit or a tolerance that would judge nothing,
/// or something else than it says.
QList<PackProblem> lintProfile(const QJsonObject &pack);

} // namespace wm::catalog
