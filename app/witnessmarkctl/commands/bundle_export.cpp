// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/bundle_export.h"

#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/new_file.h"
#include "core/record/store.h"
#include "core/record/verify.h"

#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString BundleExport::name() const
{
    return QStringLiteral("bundle export");
}
QString BundleExport::summary() const
{
    return CommandLineWords::tr("Writes a job with its evidence and captures as one file.");
}
QString BundleExport::example() const
{
    return QStringLiteral("witnessmarkctl bundle export 4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1 --out elm-street.wmjob");
}

void BundleExport::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
    parser.addOption(
        {QStringLiteral("out"), CommandLineWords::tr("Write the bundle to FILE."), QStringLiteral("FILE")});
    describeForce(parser);
}

Exit BundleExport::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList arguments = parser.positionalArguments();
    const JobId job = arguments.size() == 1 ? QUuid::fromString(arguments.first()) : QUuid();
    const QString out = parser.value(QStringLiteral("out"));
    if (job.isNull() || out.isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl bundle export: give one job's id, and --out FILE."));
        return Exit::Usage;
    }
    if (const auto may = mayWrite(parser, out); !may)
        return Output::fail(may.error());
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const auto exported = (*store)->exportBundle(job, out);
    if (!exported)
        return Output::fail(exported.error());
    const auto summary = (*store)->job(job);
    const auto head = (*store)->head(job);
    if (!summary || !head)
        return Output::fail(summary ? head.error() : summary.error());
    const auto written = record::verifyBundle(out);
    if (!written)
        return Output::fail(written.error());
    const qint64 bytes = QFileInfo(out).size();
    context.output.document({{QStringLiteral("bundle"), out},
                             {QStringLiteral("job"), toText(job)},
                             {QStringLiteral("entries"), summary->entries},
                             {QStringLiteral("head"), QString::fromLatin1(head->toHex())},
                             {QStringLiteral("demonstration"), summary->demonstration},
                             {QStringLiteral("valid"), written->valid()},
                             {QStringLiteral("bytes"), bytes}});
    context.output.text(CommandLineWords::tr("%1: %2 entries, %3 bytes, head %4")
                            .arg(out)
                            .arg(summary->entries)
                            .arg(bytes)
                            .arg(QString::fromLatin1(head->toHex())));
    if (written->valid())
        return Exit::Done;
    // Entries that a damaged disk has lost for good: what is left is worth having, and it must not pass for the whole.
    Output::message(
        CommandLineWords::tr("%1 was written and does not prove itself, because entries of this job were lost: %2")
            .arg(out, written->problems.isEmpty() ? QString() : written->problems.first().what));
    return Exit::No;
}

} // namespace wm::ctl
