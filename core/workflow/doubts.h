// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"
#include "core/site/contradictions.h"

namespace wm::workflow {

/// The facts of a site that no step may count on until a person has corrected one of them: days that cannot follow each
/// other, what is said twice and differs, and what a collar's part number (CD-PART-01) or a meter's model number
/// (IMS-MODEL-08) says otherwise: a 60 A collar recorded as one of 40 A.
rules::Doubted doubtsOf(site::FactReader &site);

/// site::contradictionsIn(), and what a label says otherwise: to be shown, and nothing to be sent while there is one.
/// The day as in site::contradictionsIn().
QList<site::Contradiction> contradictionsOf(const QJsonObject &site, QDate today);

/// The site without the doubted facts: for what judges plain facts, as a product's ratings are judged.
QJsonObject countedFacts(const QJsonObject &site, const rules::Doubted &doubted);

} // namespace wm::workflow
