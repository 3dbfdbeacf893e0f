// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

namespace wm::ui {

/// How findings are sorted and marked in a list; plain questions about one finding.
/// Its severity keeps the job from going on: shown as failed, not as a warning.
[[nodiscard]] bool isGrave(const Finding &finding);
/// It fails because nothing is recorded: that says nothing against the site.
[[nodiscard]] bool notRecorded(const Finding &finding);
[[nodiscard]] int shapeOf(const Finding &finding); ///< StatusShape

} // namespace wm::ui
