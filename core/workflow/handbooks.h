// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"
#include "core/rules/rule_pack.h"

namespace wm::workflow {

/// The utility packs inside the program: those of one utility (the site model's utility.id), or all when it is empty.
Result<QList<catalog::Pack>> handbookPacks(const QString &utility = {});

/// The rules of a utility pack in a language ("" is the pack's own), against the vocabulary inside the program. Takes
/// some tens of milliseconds; off the window's thread.
Result<rules::RulePack> handbookRules(const catalog::Pack &pack, const QString &language);

} // namespace wm::workflow
