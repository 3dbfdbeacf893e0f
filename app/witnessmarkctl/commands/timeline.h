// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/rules/process.h"

namespace wm::ctl {

/// The way to permission for people: stage by stage who does what by when, what it costs and what is missing. Steps
/// that do not apply only with `all`.
void printTimeline(const rules::ProcessView &way, QDate today, bool all, const Output &output);

} // namespace wm::ctl
