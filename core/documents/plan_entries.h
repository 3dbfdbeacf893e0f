// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/projection.h"

#include <QtCore/QJsonValue>
#include <QtCore/QMap>

namespace wm::documents {

/// A fact of the record with the word for where it came from.
struct SourcedFact
{
    QJsonValue value;
    QString source;
    bool operator==(const SourcedFact &) const = default;
};
/// The plot plan as the record has it, fact by fact, and what was worked out from it: what an edit changes and what
/// undoing it brings back.
using PlanFacts = QMap<QString, SourcedFact>;

[[nodiscard]] PlanFacts planFacts(const record::JobState &state);

/// The same with another `drawings.plot`: what differs was typed. Distances and lines of sight that were worked out
/// from the plan, or that nobody recorded, are worked out anew; what a person or a device recorded of them stays.
[[nodiscard]] PlanFacts withPlot(const record::JobState &state, const QJsonObject &plot);

/// The same without an element of a list of the plan ("drawings.plot.equipment[2]"); those behind it move up, each with
/// where it came from.
[[nodiscard]] PlanFacts withoutElement(const record::JobState &state, const QString &element);

/// Entries after which the record says so; only of what differs. Refused: what the vocabulary refuses, and taking
/// something out of a list while two records disagree about a fact of it.
[[nodiscard]] Result<QList<record::Draft>> planEntries(const record::JobState &state, const PlanFacts &wanted);

} // namespace wm::documents
