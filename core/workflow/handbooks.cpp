// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handbooks.h"

#include "core/site/contradictions.h"
#include "core/site/schema.h"
#include "core/workflow/doubts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

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

QString utilityName(const QJsonObject &site)
{
    const QJsonObject utility = site.value(u"utility").toObject();
    const QString id = utility.value(u"id").toString();
    if (id.isEmpty() || id == QStringLiteral("other"))
        return utility.value(u"name").toString().trimmed();
    const auto schema = site::Schema::shipped();
    return schema ? (*schema)->wordText(QStringLiteral("utility.id"), id) : id;
}

QString noHandbookText(const QJsonObject &site)
{
    if (utilityKey(site).isEmpty())
        return WorkflowWords::tr("It is not recorded which utility serves this site. No utility’s rules were checked.");
    if (const QString named = site::namedUtility(site); !named.isEmpty()) {
        const auto schema = site::Schema::shipped();
        const QString path = QStringLiteral("utility.id");
        const auto word = [&](const QString &id) { return schema ? (*schema)->wordText(path, id) : id; };
        const QJsonObject utility = site.value(u"utility").toObject();
        return WorkflowWords::tr(
                   "The utility is chosen as “%1”, of which there is no handbook; its name, “%2”, is that "
                   "of %3. No utility’s rules were checked. Choose %3, or correct the name.")
            .arg(word(utility.value(u"id").toString()), utility.value(u"name").toString(), word(named));
    }
    return WorkflowWords::tr("There is no handbook of “%1” on this computer. No utility’s rules were checked. Choose "
                             "the utility if it is another one, or add its pack.")
        .arg(utilityName(site));
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
    auto read = rules::RulePack::fromJson(pack.localized(language), *types, locale);
    if (read)
        read->doubtWith(doubtsOf);
    return read;
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
    process->doubtWith(doubtsOf);
    auto guide = rules::Guide::fromJson(texts, *types);
    if (!guide)
        return guide.error();
    return Handbook{pack, std::move(*rulePack), std::move(*process), std::move(*guide)};
}

} // namespace wm::workflow
