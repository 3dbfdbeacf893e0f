// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handbooks.h"

namespace wm::workflow {

Result<QList<catalog::Pack>> handbookPacks(const QString &utility)
{
    QList<catalog::Pack> packs;
    for (const QString &id : catalog::Pack::installed()) {
        auto pack = catalog::Pack::load(id);
        if (!pack)
            return pack.error();
        if (pack->sort() == catalog::PackSort::Utility &&
            (utility.isEmpty() || pack->json().value(u"utility").toString() == utility))
            packs.append(std::move(*pack));
    }
    return packs;
}

Result<rules::RulePack> handbookRules(const catalog::Pack &pack, const QString &language)
{
    const auto types = rules::SchemaPathTypes::shipped();
    if (!types)
        return types.error();
    const QLocale locale(language.isEmpty() ? QStringLiteral("en_US") : language);
    return rules::RulePack::fromJson(pack.localized(language), *types, locale);
}

Result<Handbook> handbook(const catalog::Pack &pack, const QString &language)
{
    const auto types = rules::SchemaPathTypes::shipped();
    if (!types)
        return types.error();
    auto rulePack = handbookRules(pack, language);
    if (!rulePack)
        return rulePack.error();
    const QJsonObject texts = pack.localized(language);
    auto process = rules::Process::fromJson(texts, *types);
    if (!process)
        return process.error();
    auto guide = rules::Guide::fromJson(texts, *types);
    if (!guide)
        return guide.error();
    return Handbook{std::move(*rulePack), std::move(*process), std::move(*guide)};
}

} // namespace wm::workflow
