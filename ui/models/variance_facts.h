// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

namespace wm::ui {

// The facts `variance.*` that go with an answer about a variance, so that the two say the same.

/// The requirement by whose variance a rule is cured, as its own condition names it ("over_50_ft"); empty: it names
/// none.
QString varianceWord(const rules::Rule &rule);

enum class VarianceNow { Asked, Granted, Refused, TakenBack };
/// Where there are several disconnects: those ("disconnects[1]") that a variance was asked for, and those of them that
/// it was granted for.
struct GrantedAt
{
    QStringList asked;
    QStringList granted;
};
/// What is to be recorded once that is so of the requirements `words`, by path.
QList<std::pair<QString, QJsonValue>> varianceFacts(const QJsonObject &site, VarianceNow now, const QStringList &words,
                                                    const GrantedAt &at = {});

/// Of several AC disconnects those ("disconnects[1]") that do not meet a rule by themselves, nor are known to, and have
/// no variance yet: it is granted for each of them, or not. Empty: there is one, or the rule is not about disconnects.
QStringList disconnectsInNeedOfVariance(const rules::Rule &rule, const QJsonObject &site, QDate today);

} // namespace wm::ui
