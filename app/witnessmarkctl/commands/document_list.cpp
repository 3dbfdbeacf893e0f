// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/document_list.h"

#include "app/witnessmarkctl/commands/document_input.h"
#include "app/witnessmarkctl/commands/site_input.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString stateWord(const QString &state)
{
    if (state == u"have")
        return CommandLineWords::tr("have");
    if (state == u"missing")
        return CommandLineWords::tr("MISSING");
    if (state == u"not-required")
        return CommandLineWords::tr("not asked for");
    if (state == u"unknown")
        return CommandLineWords::tr("UNKNOWN whether it is asked for");
    return CommandLineWords::tr("offered");
}

QString canBeMade(const documents::DocumentRow &row)
{
    if (row.ready)
        return CommandLineWords::tr("Can be made: it lacks no fact.");
    if (!row.missing.isEmpty())
        return CommandLineWords::tr("Can be made; facts missing: %1").arg(row.missing.size());
    return row.objections.isEmpty()
               ? CommandLineWords::tr("Can be made; it is marked DEMONSTRATION.")
               : CommandLineWords::tr("Can be made, but PRELIMINARY: %1").arg(row.objections.constFirst());
}

void print(const documents::DocumentRow &row, const Output &output)
{
    output.text(QStringLiteral("%1  %2  %3").arg(stateWord(row.state), row.id, row.title));
    if (row.kind == u"made" || row.kind == u"drawing")
        output.text(QStringLiteral("    ") + canBeMade(row));
}

} // namespace

QString DocumentList::name() const
{
    return QStringLiteral("document list");
}

QString DocumentList::summary() const
{
    return CommandLineWords::tr("the documents a utility asks for, what is there, and what can be made");
}

QString DocumentList::example() const
{
    return QStringLiteral("witnessmarkctl document list site.json --utility sce");
}

void DocumentList::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SITE"),
                                 CommandLineWords::tr("A site file, a job file or a job's id."));
    describeDocumentInput(parser);
    parser.addOption({QStringLiteral("all"), CommandLineWords::tr("Also those that are not asked for.")});
}

Exit DocumentList::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl document list SITE.json|JOB [--utility ID]"));
        return Exit::Usage;
    }
    auto input = readDocumentInput(parser.positionalArguments().first(), parser, context);
    if (!input)
        return failSiteInput(input.error());
    const auto all = documents::JobDocuments::of(input->source);
    if (!all)
        return Output::fail(all.error());
    QJsonArray rows;
    QString stage;
    int missing = 0;
    for (const documents::DocumentRow &row : all->rows()) {
        if (row.state == u"not-required" && !parser.isSet(QStringLiteral("all")))
            continue;
        if (row.stageTitle != stage)
            context.output.text(row.stageTitle.isEmpty() ? CommandLineWords::tr("Without a step") : row.stageTitle);
        stage = row.stageTitle;
        missing += row.state == u"missing" || row.state == u"unknown" ? 1 : 0;
        rows.append(row.toJson());
        print(row, context.output);
    }
    context.output.document({{QStringLiteral("site"), input->name}, {QStringLiteral("documents"), rows}});
    return missing == 0 ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
