// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"
#include "core/rules/guide.h"
#include "core/rules/process.h"
#include "core/rules/rule_pack.h"

namespace wm::workflow {

/// The utility packs inside the program: those of one utility (the site model's utility.id), or all when it is empty.
Result<QList<catalog::Pack>> handbookPacks(const QString &utility = {});

/// The rules of a utility pack in a language ("" is the pack's own), against the vocabulary inside the program. Takes
/// some tens of milliseconds; off the window's thread.
Result<rules::RulePack> handbookRules(const catalog::Pack &pack, const QString &language);

/// A utility pack as one: its rules, its way to permission and what it tells.
struct Handbook
{
    rules::RulePack rules;
    rules::Process process;
    rules::Guide guide;
};
/// All of it in a language, every expression and path checked. As handbookRules(), off the window's thread.
Result<Handbook> handbook(const catalog::Pack &pack, const QString &language);

} // namespace wm::workflow
