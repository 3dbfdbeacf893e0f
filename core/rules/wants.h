// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <QtCore/QHash>

namespace wm::rules {

/// A rule for which a fact is asked.
struct Want
{
    QString rule, title, cite;
    bool open = false; ///< the rule is not decided yet
    bool operator==(const Want &) const = default;
};

/// The facts that matter for a site so far, by generic path, each with the rules that want it in the pack's order: what
/// decides whether a rule applies while that may still be so, and what decides a rule that applies.
using Wants = QHash<QString, QList<Want>>;
Wants wantedFacts(const RulePack &pack, const SiteCheck &check);

} // namespace wm::rules
