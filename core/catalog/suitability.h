// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/catalog/collar_product.h"
#include "core/catalog/neutral.h"
#include "core/catalog/part_number.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wm::catalog {

using wm::Finding;

enum class Suits {
    Yes,     ///< every deficiency rule that applies passes or is attested
    No,      ///< one fails
    NotKnown ///< none fails, yet a fact or a confirmation is missing
};

struct Suitability
{
    Suits answer = Suits::NotKnown;
    QList<Finding> findings; ///< in ledger order, with what passed and what does not apply
};

/// Whether the collar recorded in a site can serve that site, and why not. Pure: looks only at the snapshot.
class SuitabilityRules
{
public:
    static Result<SuitabilityRules> fromPack(const Pack &pack, const QString &language = {});
    [[nodiscard]] Suitability evaluate(const QJsonObject &site) const;

private:
    CollarProduct m_product;
    NeutralTables m_neutral;
    PartNumberGrammar m_grammar;
    TorqueTables m_torques;
};

} // namespace wm::catalog
