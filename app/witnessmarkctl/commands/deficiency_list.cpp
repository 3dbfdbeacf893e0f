// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/deficiency_list.h"

#include "app/witnessmarkctl/commands/deficiency_rows.h"
#include "app/witnessmarkctl/job_context.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString DeficiencyList::name() const
{
    return QStringLiteral("deficiency list");
}
QString DeficiencyList::summary() const
{
    return CommandLineWords::tr("Lists what inspectors found lacking at a job, and what became of it.");
}
QString DeficiencyList::example() const
{
    return QStringLiteral("witnessmarkctl deficiency list 4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1");
}

void DeficiencyList::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
}

Exit DeficiencyList::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl deficiency list JOB"));
        return Exit::Usage;
    }
    SystemClock clock;
    const auto job = JobContext::open(context, parser.positionalArguments().constFirst(), {}, clock);
    if (!job)
        return Output::fail(job.error());
    const auto all = workflow::deficienciesOf(job->journal->state());
    const auto count = workflow::countOf(all);
    context.output.document({{QStringLiteral("job"), toText(job->id)},
                             {QStringLiteral("open"), count.open},
                             {QStringLiteral("answered"), count.answered},
                             {QStringLiteral("settled"), count.settled},
                             {QStringLiteral("deficiencies"), toJson(all)}});
    if (all.isEmpty())
        context.output.text(CommandLineWords::tr("No inspector has written a deficiency."));
    say(all, context);
    return count.open > 0 ? Exit::No : Exit::Done;
}

} // namespace wm::ctl
