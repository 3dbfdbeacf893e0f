// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"
#include "core/rules/rule_pack.h"
#include "core/workflow/engine.h"

namespace wm::workflow {

/// What people answered to findings, by finding; those that contradict each other are left out, since until somebody
/// decides, nobody did.
QHash<QString, rules::Response> findingResponses(const record::JobState &state);

/// The site's facts, with what somebody stands for in an answer put among its attestations: for rules that know no
/// answers of their own.
QJsonObject siteWithAttestations(const Engine &engine, const record::JobState &state);

} // namespace wm::workflow
