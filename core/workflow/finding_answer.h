// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"
#include "core/rules/rule_pack.h"

#include <optional>

namespace wm::workflow {

/// What an entry of the kind finding-response answers. Nothing where the answer was taken back, and for a word of a
/// later release: what is not understood counts for nothing.
std::optional<rules::Response> answerOf(const record::Entry &entry);

} // namespace wm::workflow
