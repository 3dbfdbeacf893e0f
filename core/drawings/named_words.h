// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"

namespace wm::drawings {

/// A text that somebody wrote, or a finding about a site, with the list's names in place of the site's own ids: "I1" is
/// "INV-1" wherever people read it. An id that is a mere number is left, since it could be any figure.
[[nodiscard]] QString withNames(const Names &names, const QString &text);

} // namespace wm::drawings
