// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

namespace wm::ui {

// The facts `variance.*` that go with an answer about a variance, so that the two say the same.

/// The requirement by whose variance a rule is cured, as its own condition names it ("over_50_ft"); empty: it names
/// none.
QString varianceWord(const rules::Rule &rule);

enum class VarianceNow { Asked, Granted, Refused, TakenBack };
/// What is to be recorded once that is so of the requirements `words`, by path.
QList<std::pair<QString, QJsonValue>> varianceFacts(const QJsonObject &site, VarianceNow now, const QStringList &words);

/// The elements of lists ("disconnects[1]") that do not meet a rule: a variance of the rule is about each of them.
QStringList elementsNotMeeting(const Finding &finding, const rules::Rule &rule, const QJsonObject &site);

} // namespace wm::ui
