// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/collar_product.h"
#include "core/catalog/neutral.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace wm::catalog {

/// One finding, in the words of the findings JSON that every rule gives.
struct Finding
{
    QString id;       ///< ledger id
    QString status;   ///< pass, fail, unknown, not-applicable, attest, attested
    QString severity; ///< deficiency, warning, info
    QString title, message, cure, cite;
    QJsonArray because;  ///< [{"path","value","limit","op"}]
    QStringList missing; ///< paths nobody has recorded; never empty when the status is unknown
    [[nodiscard]] QJsonObject toJson() const;
};

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
};

} // namespace wm::catalog
