// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/product_rules.h"

#include "core/workflow/doubts.h"
#include "core/workflow/handbooks.h"

#include <algorithm>

namespace wm::workflow {

catalog::Suitability collarSuitability(const catalog::SuitabilityRules &rules, const QJsonObject &site, QDate today)
{
    const rules::Doubted doubted = rules::doubtedBy(doubtsOf, site, today);
    catalog::Suitability counted = rules.evaluate(countedFacts(site, doubted));
    if (doubted.isEmpty())
        return counted;
    for (Finding &one : counted.findings) // not merely “not recorded”
        for (const QString &path : one.status == u"unknown" ? one.missing : QStringList())
            if (const auto doubt = doubted.constFind(path); doubt != doubted.cend()) {
                one.message = doubt->because;
                one.cure.clear(); // “record what is missing” it is not
            }
    for (const Finding &recorded : rules.evaluate(site).findings) {
        if (recorded.status != u"fail")
            continue;
        const auto same = std::find_if(counted.findings.begin(), counted.findings.end(),
                                       [&](const Finding &one) { return one.id == recorded.id; });
        if (same == counted.findings.end())
            continue;
        *same = recorded;
        if (recorded.severity == u"deficiency")
            counted.answer = catalog::Suits::No;
    }
    return counted;
}

Result<ProductBook> collarBook(const QJsonObject &site, QDate today, const QString &language)
{
    const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return pack.error();
    const auto rules = catalog::SuitabilityRules::fromPack(*pack, language);
    if (!rules)
        return rules.error();
    return ProductBook{pack->id(), pack->title(language), pack->version(),
                       collarSuitability(*rules, site, today).findings};
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
        auto collar = collarBook(site, today, language);
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
