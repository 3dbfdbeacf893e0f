// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace wm::workflow {

/// What the rules leave open about a job: nobody has answered it. A waiver, a variance that was asked for and an
/// attestation are answers; what is unknown is never fine.
struct OpenFindings
{
    int notMet = 0;    ///< a rule is broken
    int undecided = 0; ///< a fact is missing, two records disagree, or no rules of the utility are here
    int toAnswer = 0;  ///< somebody has to stand for it
    [[nodiscard]] int total() const { return notMet + undecided + toAnswer; }
    bool operator==(const OpenFindings &) const = default;
};

/// Of the findings of one book.
OpenFindings openAmong(const QList<Finding> &findings);
OpenFindings &operator+=(OpenFindings &sum, const OpenFindings &more);
/// "3 not met, 28 not decided, 1 to answer"; translated. What is none is left out; "none" when there is nothing.
QString openFindingsText(const OpenFindings &open);

/// As a step's entry and its input keep it: {"not_met", "undecided", "to_answer"}.
QJsonObject toJson(const OpenFindings &open);
/// Nothing, unless all three numbers are there.
std::optional<OpenFindings> openFindingsFromJson(const QJsonValue &json);

/// Under this name the program, never a person, puts the counts into the input of a step that wants them.
inline constexpr QLatin1StringView kOpenFindings{"open_findings"};

} // namespace wm::workflow
