// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/job_context.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/command.h"
#include "app/witnessmarkctl/secrets.h"
#include "core/base/json.h"
#include "core/workflow/captures.h"
#include "core/workflow/catalog_torque_tables.h"
#include "core/workflow/job_packs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace wm::ctl {

namespace {
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};
} // namespace

Result<workflow::WorkflowPack> workflowPackOf(const QStringList &packs)
{
    QStringList absent;
    for (const QString &name : packs) {
        const QString file = QStringLiteral(":/wm/packs/%1.json").arg(name.section(u'@', 0, 0));
        if (!QFile::exists(file)) {
            absent.append(name); // a utility's from elsewhere, perhaps: no workflow
            continue;
        }
        const auto object = readJsonObject(file);
        if (!object || object->value(QStringLiteral("sort")).toString() != u"workflow")
            continue;
        auto pack = workflow::loadWorkflowPack(file, packLanguage());
        const QString wanted = name.section(u'@', 1);
        if (pack && !wanted.isEmpty() && pack->version != wanted)
            return makeError(
                ErrorCode::NotFound,
                CommandLineWords::tr("The job wants %1, the one installed is version %2.").arg(name, pack->version));
        return pack;
    }
    if (!absent.isEmpty())
        return makeError(ErrorCode::NotFound, CommandLineWords::tr("The job names the pack %1, which is not installed.")
                                                  .arg(absent.join(QStringLiteral(", "))));
    return makeError(ErrorCode::Invalid,
                     CommandLineWords::tr(
                         "The job names no workflow pack. Add one to its “packs”, for example install-connectder-v3."));
}

Result<std::shared_ptr<const workflow::Engine>> engineFor(const QStringList &packs, QDate today,
                                                          const workflow::CompanySettings &settings)
{
    auto pack = workflowPackOf(packs);
    if (!pack)
        return pack.error();
    const auto product = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!product)
        return product.error();
    auto tables = catalog::TorqueTables::fromPack(*product, packLanguage());
    if (!tables)
        return tables.error();
    auto engine = std::make_shared<workflow::Engine>(
        std::move(*pack), settings, std::make_shared<workflow::CatalogTorqueTables>(*std::move(tables)));
    engine->setToday(today);
    return std::shared_ptr<const workflow::Engine>(std::move(engine));
}

Result<std::unique_ptr<record::Store>> openStore(const Context &context, Clock &clock)
{
    auto secrets = secretsFor(context);
    if (!secrets)
        return secrets.error();
    auto store = record::Store::open(context.dataDir, clock, *secrets);
    if (!store && store.error().code == record::kPassphraseWanted)
        return makeError(record::kPassphraseWanted,
                         CommandLineWords::tr("%1 Use --passphrase-file FILE, or WITNESSMARK_PASSPHRASE in the "
                                              "environment.")
                             .arg(store.error().message),
                         store.error().context);
    if (!store)
        return store.error();
    const record::OpenReport &report = (*store)->openReport();
    if (report.recovered)
        Output::message(CommandLineWords::tr("witnessmarkctl: the record in %1 was damaged and has been repaired; the "
                                             "damaged file is kept at %2. %3")
                            .arg(context.dataDir, report.setAside, report.notes.join(u' ')));
    else if (!report.notes.isEmpty())
        Output::message(QStringLiteral("witnessmarkctl: ") + report.notes.join(u' '));
    if (const auto pruned =
            workflow::pruneCaptures(**store, QDir(context.dataDir).filePath(QStringLiteral("captures")), clock.utc());
        !pruned)
        Output::message(QStringLiteral("witnessmarkctl: ") + pruned.error().message);
    return store;
}

Result<JobContext> JobContext::open(const Context &given, const QString &job, record::Author author, Clock &clock)
{
    JobContext context;
    auto store = openStore(given, clock);
    if (!store)
        return store.error();
    context.store = std::move(*store);
    context.id = JobId::fromString(job);
    if (context.id.isNull())
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("“%1” is no job id; it looks like 3f2b8c1e-….").arg(job));
    const auto summary = context.store->job(context.id);
    if (!summary)
        return summary.error();
    context.demonstration = summary->demonstration;
    auto journal = workflow::StoreJournal::open(*context.store, context.id, std::move(author));
    if (!journal)
        return journal.error();
    context.journal = std::move(*journal);
    auto engine = engineFor(workflow::packsAtOpening(context.journal->state()), clock.utc().date());
    if (!engine)
        return engine.error();
    context.engine = std::move(*engine);
    return context;
}

} // namespace wm::ctl
