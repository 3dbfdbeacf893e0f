// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/suitability.h"
#include "core/rules/rule_pack.h"

namespace wm::workflow {

/// The rules that product packs bring along in the language of rules (docs/packs.md): the ratings of the IMS meters.
/// One pack each; the collar's are catalog::SuitabilityRules.
Result<QList<rules::RulePack>> productRules(const QString &language);

/// What they say of a site. Nothing where no rule of the product is known to apply: a site without sub-meters is not
/// asked for theirs.
QList<Finding> productFindings(const rules::RulePack &rules, const QJsonObject &site, QDate today);

/// What one product says of a site.
struct ProductBook
{
    QString pack, title, version;
    QList<Finding> findings;
};
/// The collar's ratings held against a site. What fails by the facts as they are recorded fails; nothing passes by a
/// fact that is doubted (doubtsOf()), as a breaker's rating is beside a part number that says another. Whoever judges a
/// collar asks here, so that none forgets.
catalog::Suitability collarSuitability(const catalog::SuitabilityRules &rules, const QJsonObject &site, QDate today);
/// What the collar's own pack says of a site, whether or not there is a collar.
Result<ProductBook> collarBook(const QJsonObject &site, QDate today, const QString &language);

/// Whether a site has a collar, or facts of one, so that its ratings are to be held against it.
bool hasCollar(const QJsonObject &site);

/// Of every product that stands on the site: the collar (15 kW, 64 A, breaker, 22 kAIC, …) and the meters.
Result<QList<ProductBook>> productBooks(const QJsonObject &site, QDate today, const QString &language);

} // namespace wm::workflow
