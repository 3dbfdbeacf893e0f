// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/product_rules.h"

#include "core/site/contradictions.h"
#include "core/workflow/handbooks.h"

#include <algorithm>

namespace wm::workflow {

catalog::Suitability collarSuitability(const catalog::SuitabilityRules &rules, const QJsonObject &site)
{
    return rules.evaluate(site::countedFacts(site));
}

Result<ProductBook> collarBook(const QJsonObject &site, const QString &language)
{
    const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return pack.error();
    const auto rules = catalog::SuitabilityRules::fromPack(*pack, language);
    if (!rules)
        return rules.error();
    return ProductBook{pack->id(), pack->title(language), pack->version(), collarSuitability(*rules, site).findings};
}

Result<QList<rules::RulePack>> productRules(const QString &language)
{
    QList<rules::RulePack> all;
    for (const QString &id : catalog::Pack::installed()) {
        const auto pack = catalog::Pack::load(id);
        if (!pack)
            return pack.error();
        if (pack->sort() != catalog::PackSort::Product || !pack->json().contains(u"rules"))
            continue;
        auto rules = handbookRules(*pack, language);
        if (!rules)
            return rules.error();
        all.append(std::move(*rules));
    }
    return all;
}

QList<Finding> productFindings(const rules::RulePack &rules, const QJsonObject &site, QDate today)
{
    const QList<Finding> findings = rules.check(site, today).findings;
    const bool any =
        std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.applies; });
    return any ? findings : QList<Finding>();
}

bool hasCollar(const QJsonObject &site)
{
    const QJsonObject collar = site.value(u"collar").toObject();
    return !collar.isEmpty() && collar.value(u"present") != QJsonValue(false);
}

Result<QList<ProductBook>> productBooks(const QJsonObject &site, QDate today, const QString &language)
{
    QList<ProductBook> books;
    if (hasCollar(site)) {
        auto collar = collarBook(site, language);
        if (!collar)
            return collar.error();
        books.append(std::move(*collar));
    }
    const auto products = productRules(language);
    if (!products)
        return products.error();
    for (const rules::RulePack &rules : *products)
        if (const QList<Finding> findings = productFindings(rules, site, today); !findings.isEmpty())
            books.append({rules.id(), rules.title(), rules.version(), findings});
    return books;
}

} // namespace wm::workflow
