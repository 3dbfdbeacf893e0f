// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/draw.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/document_input.h"
#include "app/witnessmarkctl/commands/drawing_word.h"
#include "app/witnessmarkctl/commands/site_input.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/new_file.h"
#include "core/documents/drawing_job.h"
#include "core/documents/kept_names.h"
#include "core/drawings/paper.h"
#include "core/drawings/write_drawing.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace wm::ctl {

using documents::ComposedDrawing;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QJsonObject toJson(const ComposedDrawing &drawing, const QString &site, const QString &file)
{
    QJsonArray missing, required, measured;
    for (const documents::MeasuredFact &one : drawing.measured)
        measured.append(QJsonObject{{QStringLiteral("path"), one.path}, {QStringLiteral("value"), one.value}});
    for (const drawings::Missing &one : drawing.missing)
        missing.append(QJsonObject{{QStringLiteral("path"), one.path}, {QStringLiteral("words"), one.words}});
    for (const documents::DrawingRequirement &one : drawing.required)
        required.append(one.toJson());
    return {{QStringLiteral("file"), file},
            {QStringLiteral("site"), site},
            {QStringLiteral("drawing"), documents::drawingId(drawing.kind)},
            {QStringLiteral("sheets"), drawing.drawing.sheets.size()},
            {QStringLiteral("final"), drawing.final()},
            {QStringLiteral("demonstration"), drawing.demonstration},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("required"), required},
            {QStringLiteral("measured"), measured},
            {QStringLiteral("contradictions"), QJsonArray::fromStringList(drawing.contradictions)}};
}

void print(const ComposedDrawing &drawing, const QString &file, const Output &output)
{
    output.text(drawing.final() ? CommandLineWords::tr("%1: nothing is missing.").arg(file)
                                : CommandLineWords::tr("%1 is PRELIMINARY.").arg(file));
    for (const QString &one : drawing.contradictions)
        output.text(QStringLiteral("    ") + CommandLineWords::tr("Not allowed: %1").arg(one));
    for (const drawings::Missing &one : drawing.missing)
        output.text(QStringLiteral("    ") + (one.path.isEmpty()
                                                  ? CommandLineWords::tr("Missing: %1").arg(one.words)
                                                  : CommandLineWords::tr("Missing: %1 (%2)").arg(one.words, one.path)));
    qsizetype shown = 0;
    for (const documents::DrawingRequirement &one : drawing.required)
        shown += one.state == u"shown" ? 1 : 0;
    output.text(
        CommandLineWords::tr("Asked for by the utility: %1; shown: %2").arg(drawing.required.size()).arg(shown));
}

} // namespace

QString Draw::name() const
{
    return QStringLiteral("draw");
}

QString Draw::summary() const
{
    return CommandLineWords::tr(
        "draws the single-line diagram, the plot plan or the three-line diagram of a site, and says what is missing");
}

QString Draw::example() const
{
    return QStringLiteral("witnessmarkctl draw sld site.json --out diagram.pdf");
}

namespace {

/// What a sheet of a job calls a thing stays its name: kept in the record before the file is written.
Result<void> keepNamesOf(const QString &what, const Context &context)
{
    if (QFileInfo::exists(what) || JobId::fromString(what).isNull())
        return {}; // a site file: nothing to keep it in
    const record::Author author{QString(), QStringLiteral("installer")};
    SystemClock clock;
    const auto job = JobContext::open(context, what, author, clock);
    if (!job)
        return job.error();
    return documents::keepNames(*job->store, job->id, author);
}

} // namespace

void Draw::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("DRAWING"),
        CommandLineWords::tr(
            "What is drawn: sld is the single-line diagram, plot the plot plan, three-line the three-line diagram."));
    parser.addPositionalArgument(QStringLiteral("SITE"),
                                 CommandLineWords::tr("A site file, a job file or a job's id."));
    describeDocumentInput(parser);
    parser.addOption(
        {QStringLiteral("out"), CommandLineWords::tr("Write it to FILE: .svg, .pdf or .dxf."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("paper"),
                      CommandLineWords::tr("Paper to print on: ansi-b (17 x 11 in, without it), a3, or letter (each "
                                           "sheet in two halves); always at true size."),
                      QStringLiteral("PAPER")});
    describeForce(parser);
}

Exit Draw::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList given = parser.positionalArguments();
    const QString out = parser.value(QStringLiteral("out"));
    const auto kind = drawingNamed(given.value(0));
    const auto paper = drawings::paperNamed(parser.value(QStringLiteral("paper")));
    if (given.size() != 2 || !kind || out.isEmpty() || !paper) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl draw sld|plot|three-line SITE.json|JOB --out "
                                             "FILE.svg|FILE.pdf|FILE.dxf [--paper ansi-b|a3|letter]"));
        return Exit::Usage;
    }
    if (const auto named = drawings::checkDrawingName(out); !named) {
        Output::message(named.error().message);
        return Exit::Usage;
    }
    if (const auto may = mayWrite(parser, out); !may)
        return Output::fail(may.error());
    // Before the record is read: what reads it holds it until the end.
    if (const auto kept = keepNamesOf(given.at(1), context); !kept)
        return Output::fail(kept.error());
    const auto input = readDocumentInput(given.at(1), parser, context, Handbooks::WhereThereAre);
    if (!input)
        return failSiteInput(input.error());
    const auto all = documents::JobDrawings::of({input->source.site, input->source.handbooks, input->source.today,
                                                 input->frame.demonstration, input->source.keptNames});
    if (!all)
        return Output::fail(all.error());
    const auto drawing = all->compose(*kind, packLanguage());
    if (!drawing)
        return Output::fail(drawing.error());
    if (const auto written = drawings::writeDrawing(drawings::onPaper(drawing->drawing, *paper), out); !written)
        return Output::fail(written.error());
    context.output.document(toJson(*drawing, input->name, out));
    print(*drawing, out, context.output);
    return drawing->final() ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
