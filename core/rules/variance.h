// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

namespace wm::rules {

/// Whether a rule is met only because the utility granted a variance for it, as the facts say.
[[nodiscard]] bool metByVariance(const Finding &finding);

} // namespace wm::rules
