// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/bundle_import.h"

#include "app/witnessmarkctl/job_context.h"
#include "core/record/projection.h"
#include "core/record/store.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString BundleImport::name() const
{
    return QStringLiteral("bundle import");
}
QString BundleImport::summary() const
{
    return CommandLineWords::tr("Verifies a bundle and merges its job into the store.");
}
QString BundleImport::example() const
{
    return QStringLiteral("witnessmarkctl bundle import elm-street.wmjob");
}

void BundleImport::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandLineWords::tr("The bundle (.wmjob)."));
}

Exit BundleImport::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl bundle import: give one bundle file."));
        return Exit::Usage;
    }
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    int added = 0;
    (*store)->setObserver(
        [&added](const JobId &, const QList<record::Entry> &entries) { added += static_cast<int>(entries.size()); });
    const auto job = (*store)->importBundle(arguments.first());
    if (!job) {
        // The file was read, and the answer is no: it fails its own proof, or contradicts what is here.
        const bool no = job.error().code == ErrorCode::Corrupt || job.error().code == ErrorCode::Mismatch;
        const Exit failed = Output::fail(job.error());
        return no ? Exit::No : failed;
    }
    const auto entries = (*store)->entries(*job);
    const auto summary = (*store)->job(*job);
    const auto head = (*store)->head(*job);
    if (!entries || !summary || !head)
        return Output::fail(!entries ? entries.error() : !summary ? summary.error() : head.error());
    const auto conflicts = record::JobState(*entries).conflicts().size();
    context.output.document({{QStringLiteral("job"), toText(*job)},
                             {QStringLiteral("title"), summary->title},
                             {QStringLiteral("added"), added},
                             {QStringLiteral("entries"), summary->entries},
                             {QStringLiteral("conflicts"), conflicts},
                             {QStringLiteral("head"), QString::fromLatin1(head->toHex())},
                             {QStringLiteral("demonstration"), summary->demonstration}});
    context.output.text(CommandLineWords::tr("%1 (%2): %3 entries added, %4 in all.")
                            .arg(summary->title, toText(*job))
                            .arg(added)
                            .arg(summary->entries));
    if (conflicts > 0)
        context.output.text(
            CommandLineWords::tr("%1 values differ between devices; open the job and decide.").arg(conflicts));
    return Exit::Done;
}

} // namespace wm::ctl
