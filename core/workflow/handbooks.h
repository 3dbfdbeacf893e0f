// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"
#include "core/rules/guide.h"
#include "core/rules/process.h"
#include "core/rules/rule_pack.h"

namespace wm::workflow {

/// What a site's handbooks are found by: its utility.id; where that is "other", the word and the utility's name without
/// case and punctuation ("other twin rivers electric"), since the vocabulary need not know every utility. Empty while
/// the utility is not known.
QString utilityKey(const QJsonObject &site);
/// The same of a utility pack: from its `utility` and, for "other", its `utility_name`.
QString utilityKey(const catalog::Pack &pack);
/// The site's utility as people call it ("Blue Mesa Power", "SCE"); empty while it is not known.
QString utilityName(const QJsonObject &site);
/// Said wherever findings are shown of a site for whose utility no handbook is at hand, so that a short list is never
/// taken for a good one: what was not checked, and what to do.
QString noHandbookText(const QJsonObject &site);

/// The utility packs inside the program: those of one utility (utilityKey()), or all when it is empty.
Result<QList<catalog::Pack>> handbookPacks(const QString &utility = {});

/// The rules of a utility pack in a language ("" is the pack's own), against the vocabulary inside the program. Takes
/// some tens of milliseconds; off the window's thread.
Result<rules::RulePack> handbookRules(const catalog::Pack &pack, const QString &language);

/// A utility pack as one: its rules, its way to permission and what it tells.
struct Handbook
{
    catalog::Pack pack; ///< as it was read
    rules::RulePack rules;
    rules::Process process;
    rules::Guide guide;
};
/// All of it in a language, every expression and path checked. As handbookRules(), off the window's thread.
Result<Handbook> handbook(const catalog::Pack &pack, const QString &language);

} // namespace wm::workflow
