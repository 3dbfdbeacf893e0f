// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/troubleshoot.h"

#include "app/witnessmarkctl/commands/problem_rows.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString Troubleshoot::name() const
{
    return QStringLiteral("troubleshoot");
}

QString Troubleshoot::summary() const
{
    return CommandLineWords::tr("prints the manuals' troubleshooting: a problem and what to do, in order");
}

QString Troubleshoot::example() const
{
    return QStringLiteral("witnessmarkctl troubleshoot nocel");
}

void Troubleshoot::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ROW"), CommandLineWords::tr("One problem; without it all are listed."),
                                 QStringLiteral("[ROW]"));
}

Exit Troubleshoot::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() > 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl troubleshoot [ROW]"));
        return Exit::Usage;
    }
    const auto rows = problemRows();
    if (!rows)
        return Output::fail(rows.error());
    const QString wanted = parser.positionalArguments().value(0);
    QStringList known;
    for (const ProblemRow &row : *rows) {
        known += row.id;
        if (!wanted.isEmpty() && row.id != wanted)
            continue;
        context.output.document(toJson(row));
        if (wanted.isEmpty())
            context.output.text(QStringLiteral("%1  %2  %3").arg(row.id, -14).arg(row.device, -7).arg(row.problem));
        else
            print(row, context.output);
    }
    if (wanted.isEmpty() || known.contains(wanted))
        return Exit::Done;
    Output::message(CommandLineWords::tr("There is no problem “%1” in the tables; there are %2.")
                        .arg(wanted, known.join(QStringLiteral(", "))));
    return Exit::Usage;
}

} // namespace wm::ctl
