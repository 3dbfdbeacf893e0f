// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handbooks.h"

#include <QtCore/QRegularExpression>

namespace wm::workflow {

namespace {

QString keyOf(const QString &id, const QString &name)
{
    if (id != QStringLiteral("other"))
        return id;
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString plain = name.toLower().replace(between, QStringLiteral(" ")).trimmed();
    return plain.isEmpty() ? QString() : id + u' ' + plain;
}

} // namespace

QString utilityKey(const QJsonObject &site)
{
    const QJsonObject utility = site.value(u"utility").toObject();
    return keyOf(utility.value(u"id").toString(), utility.value(u"name").toString());
}

QString utilityKey(const catalog::Pack &pack)
{
    return keyOf(pack.json().value(u"utility").toString(), pack.json().value(u"utility_name").toString());
}

Result<QList<catalog::Pack>> handbookPacks(const QString &utility)
{
    QList<catalog::Pack> packs;
    for (const QString &id : catalog::Pack::installed()) {
        auto pack = catalog::Pack::load(id);
        if (!pack)
            return pack.error();
        if (pack->sort() == catalog::PackSort::Utility && (utility.isEmpty() || utilityKey(*pack) == utility))
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
