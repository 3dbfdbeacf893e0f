// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/pack_changes.h"

#include "app/witnessmarkctl/chosen_packs.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/job_packs.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// One utility pack of a job: the version it keeps, a newer one in force, and what that would change on its site.
Result<QJsonObject> standing(const catalog::Pack &newest, const QString &kept, const documents::PackShelf &shelf,
                             const QJsonObject &site, QDate today, const Output &output)
{
    QJsonObject row{{QStringLiteral("id"), newest.id()},
                    {QStringLiteral("kept"), kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(kept)},
                    {QStringLiteral("newer"), QJsonValue::Null}};
    if (kept.isEmpty())
        output.text(
            CommandLineWords::tr("%1: the job names no version; %2 is in force.").arg(newest.id(), newest.version()));
    else if (kept == newest.version())
        output.text(CommandLineWords::tr("%1: the job keeps version %2, the newest here.").arg(newest.id(), kept));
    if (kept.isEmpty() || documents::compareVersions(kept, newest.version()) >= 0)
        return row;
    row.insert(QStringLiteral("newer"), newest.version());
    const auto old = shelf.version(newest.id(), kept);
    output.text(old ? CommandLineWords::tr("%1: the job keeps version %2; version %3 is here.")
                          .arg(newest.id(), kept, newest.version())
                    : CommandLineWords::tr("%1: the job began with version %2, which is not here any more, so that "
                                           "version %3 cannot be compared with it.")
                          .arg(newest.id(), kept, newest.version()));
    if (!old)
        return row;
    const auto changes = changesBy(newest, *old, site, today, output);
    if (!changes)
        return changes.error();
    row.insert(QStringLiteral("changes"), changes->value(u"changes"));
    return row;
}

} // namespace

QString PackChanges::name() const
{
    return QStringLiteral("pack changes");
}

QString PackChanges::summary() const
{
    return CommandLineWords::tr("says what newer packs would change for a job, and takes them over");
}

QString PackChanges::example() const
{
    return QStringLiteral("witnessmarkctl pack changes 3f2b8c1e-5d0a-4c52-9a40-1f6e7c2d9b10 --accept sce-nbt-2025-10");
}

void PackChanges::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
    parser.addOptions(
        {{QStringLiteral("accept"), CommandLineWords::tr("The job keeps the newest version of this pack from now on."),
          QStringLiteral("ID")},
         {QStringLiteral("user"), CommandLineWords::tr("Who takes it over; goes into the record."),
          QStringLiteral("NAME")}});
}

Exit PackChanges::run(const QCommandLineParser &parser, const Context &context)
{
    const bool accepts = parser.isSet(QStringLiteral("accept"));
    if (parser.positionalArguments().size() != 1 || accepts != parser.isSet(QStringLiteral("user"))) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl pack changes JOB [--accept ID --user NAME]"));
        return Exit::Usage;
    }
    SystemClock clock;
    const record::Author author{parser.value(QStringLiteral("user")), QStringLiteral("installer")};
    auto job = JobContext::open(context, parser.positionalArguments().first(), author, clock);
    if (!job)
        return Output::fail(job.error());
    const documents::PackShelf shelf = openShelf(parser, context);
    const QJsonObject site = job->engine->facts(job->journal->state()).site;
    QJsonArray rows;
    bool accepted = false;
    for (const catalog::Pack &pack : shelf.packsOf(workflow::utilityKey(site))) {
        const QString kept = workflow::keptVersion(job->journal->state(), pack.id());
        auto row = standing(pack, kept, shelf, site, clock.utc().date(), context.output);
        if (!row)
            return Output::fail(row.error());
        if (accepts && parser.value(QStringLiteral("accept")) == pack.id()) {
            const auto written = job->store->append(
                job->id, author, workflow::takeOverVersion(job->journal->state(), pack.id(), pack.version()));
            if (!written)
                return Output::fail(written.error());
            row->insert(QStringLiteral("accepted"), pack.version());
            context.output.text(CommandLineWords::tr("The job keeps version %1 from now on.").arg(pack.version()));
            accepted = true;
        }
        rows.append(*row);
    }
    if (accepts && !accepted)
        return Output::fail(
            makeError(ErrorCode::NotFound, CommandLineWords::tr("The job's utility has no pack %1 here.")
                                               .arg(parser.value(QStringLiteral("accept")))));
    context.output.document({{QStringLiteral("job"), toText(job->id)}, {QStringLiteral("packs"), rows}});
    return Exit::Done;
}

} // namespace wm::ctl
