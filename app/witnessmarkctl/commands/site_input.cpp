// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/site_input.h"

#include "app/witnessmarkctl/chosen_packs.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "core/base/json.h"
#include "core/site/schema.h"

#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

void describeSiteInput(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("SITE.json"), CommandLineWords::tr("A site of the site model."));
    parser.addOption(
        {QStringLiteral("pack"),
         CommandLineWords::tr("A utility pack, by its id, id@version or file; may be given more than once. Without it: "
                              "the packs of the site's utility."),
         QStringLiteral("ID")});
    parser.addOption({QStringLiteral("today"),
                      CommandLineWords::tr("The day that deadlines are judged on, YYYY-MM-DD."),
                      QStringLiteral("DATE")});
}

Result<SiteInput> readSiteInput(const QCommandLineParser &parser, const Context &context)
{
    SiteInput input;
    input.today = QDate::currentDate();
    if (parser.isSet(QStringLiteral("today"))) {
        input.todayGiven = true;
        const auto day = site::dayFromText(parser.value(QStringLiteral("today")), QStringLiteral("--today"));
        if (!day)
            return makeError(day.error().code, day.error().message, QStringLiteral("usage"));
        input.today = *day;
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
    input.shelf = openShelf(parser, context);
    for (const documents::RefusedPack &refused : input.shelf.refused())
        Output::message(CommandLineWords::tr("Refused: %1").arg(refused.reason));
    auto packs = chosenPacks(parser.values(QStringLiteral("pack")), *site, input.shelf, ownTrustFolder(context));
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
