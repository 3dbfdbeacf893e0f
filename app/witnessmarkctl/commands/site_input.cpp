// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/site_input.h"

#include "core/base/json.h"
#include "core/site/schema.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// The packs asked for by name or file, or else those of the site's own utility.
Result<QList<catalog::Pack>> chosenPacks(const QStringList &asked, const QJsonObject &site)
{
    QList<catalog::Pack> packs;
    for (const QString &one : asked) {
        auto pack = QFileInfo::exists(one) ? catalog::Pack::fromFile(one) : catalog::Pack::load(one);
        if (!pack)
            return pack.error();
        if (pack->sort() != catalog::PackSort::Utility)
            return makeError(ErrorCode::Invalid, CommandLineWords::tr("%1 is no utility pack: it has no rules that a "
                                                                      "site could be held against.")
                                                     .arg(one));
        packs.append(std::move(*pack));
    }
    if (!packs.isEmpty())
        return packs;
    const QString utility = site.value(u"utility").toObject().value(u"id").toString();
    auto found = workflow::handbookPacks(utility);
    if (!found)
        return found.error();
    if (utility.isEmpty() || found->isEmpty()) {
        QStringList known;
        if (const auto all = workflow::handbookPacks())
            for (const catalog::Pack &pack : *all)
                known.append(pack.id());
        return makeError(ErrorCode::NotFound,
                         (utility.isEmpty()
                              ? CommandLineWords::tr("The site does not say its utility (utility.id), so nobody knows "
                                                     "which handbook applies. Name a pack: --pack %1")
                              : CommandLineWords::tr("There is no pack for the utility “%2”. Name one: --pack %1")
                                    .arg(QStringLiteral("%1"), utility))
                             .arg(known.join(QStringLiteral(" | "))));
    }
    return found;
}

} // namespace

void describeSiteInput(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("SITE.json"), CommandLineWords::tr("A site of the site model."));
    parser.addOption(
        {QStringLiteral("pack"),
         CommandLineWords::tr("A utility pack, by its id or file; may be given more than once. Without it: "
                              "the packs of the site's utility."),
         QStringLiteral("ID")});
    parser.addOption({QStringLiteral("today"),
                      CommandLineWords::tr("The day that deadlines are judged on, YYYY-MM-DD."),
                      QStringLiteral("DATE")});
}

Result<SiteInput> readSiteInput(const QCommandLineParser &parser)
{
    SiteInput input;
    input.today = QDate::currentDate();
    if (parser.isSet(QStringLiteral("today"))) {
        input.todayGiven = true;
        input.today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!input.today.isValid())
            return makeError(ErrorCode::Invalid,
                             CommandLineWords::tr("--today %1 is no date; dates are written 2026-11-05.")
                                 .arg(parser.value(QStringLiteral("today"))),
                             QStringLiteral("usage"));
    }
    const QString file = parser.positionalArguments().first();
    auto site = readJsonObject(file);
    if (!site)
        return site.error();
    const auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    if (const auto sound = (*schema)->checkSite(*site); !sound)
        return sound.error();
    auto packs = chosenPacks(parser.values(QStringLiteral("pack")), *site);
    if (!packs)
        return packs.error();
    input.site = *site;
    input.name = site->value(u"id").toString(QFileInfo(file).completeBaseName());
    input.packs = std::move(*packs);
    return input;
}

Exit failSiteInput(const Error &error)
{
    if (error.context != QLatin1String("usage"))
        return Output::fail(error);
    Output::message(error.message);
    return Exit::Usage;
}

} // namespace wm::ctl
