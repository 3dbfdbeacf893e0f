// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/document_make.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/document_input.h"
#include "app/witnessmarkctl/commands/drawing_word.h"
#include "app/witnessmarkctl/commands/site_input.h"
#include "app/witnessmarkctl/new_file.h"
#include "core/record/files.h"
#include "core/site/schema.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Result<QByteArray> fileOf(const rules::FilledDocument &document, const DocumentInput &input, const QString &out)
{
    return out.endsWith(QStringLiteral(".odt"), Qt::CaseInsensitive)
               ? Result<QByteArray>(documents::documentOdt(document, input.frame))
               : documents::documentPdf(document, input.frame);
}

/// What is missing by the name that the window gives it, with the fact's path: "Collar: Serial number
/// (collar.serial_number)".
QString missingWords(const QString &path)
{
    const auto schema = site::Schema::shipped(packLanguage());
    const QString title = schema ? (*schema)->placedTitle(path) : QString();
    return title.isEmpty() || title == path ? path : QStringLiteral("%1 (%2)").arg(title, path);
}

/// The file to write: its name says what sort it is, or `--format` does; without a name it is called after the
/// document. Empty: the two contradict each other, or neither says it.
QString fileName(const QCommandLineParser &parser, const QString &document)
{
    const QString format = parser.value(QStringLiteral("format")).toLower();
    const QString out = parser.value(QStringLiteral("out"));
    const auto ends = [&out](const QString &ending) {
        return out.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive);
    };
    if (!format.isEmpty() && format != QLatin1String("pdf") && format != QLatin1String("odt"))
        return {};
    if (out.isEmpty())
        return format.isEmpty() ? QString() : document + QLatin1Char('.') + format;
    const bool known = format.isEmpty() ? ends(QStringLiteral("pdf")) || ends(QStringLiteral("odt")) : ends(format);
    return known ? out : QString();
}

/// A drawing is made by another command: which, with what was typed here.
QString drawInstead(documents::DrawingKind kind, const QStringList &given, const QString &out)
{
    const QString file = out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ||
                                 out.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ||
                                 out.endsWith(QStringLiteral(".dxf"), Qt::CaseInsensitive)
                             ? out
                             : documents::drawingId(kind) + QStringLiteral(".pdf");
    const QString site = given.size() > 1 ? given.at(1) : QStringLiteral("SITE.json|JOB");
    return CommandLineWords::tr("%1 is a drawing. Type: %2")
        .arg(documents::drawingTitle(kind),
             QStringLiteral("witnessmarkctl draw %1 %2 --out %3").arg(drawingWord(kind), site, file));
}

/// What the list names and nobody can make here: somebody else issues it.
Error notMadeHere(const documents::JobDocuments &all, const QString &id, const Error &error)
{
    for (const documents::DocumentRow &row : all.rows())
        if (row.id == id && error.code == ErrorCode::NotFound)
            return {error.code,
                    row.kind == u"photo"
                        ? CommandLineWords::tr("%1 (%2) is a photo: take it, and add it to the job.").arg(id, row.title)
                        : CommandLineWords::tr("%1 (%2) is not made here. Get it from whoever issues it, and record "
                                               "that it is there.")
                              .arg(id, row.title),
                    error.context};
    return error;
}

} // namespace

QString DocumentMake::name() const
{
    return QStringLiteral("document make");
}

QString DocumentMake::summary() const
{
    return CommandLineWords::tr("fills a letter, form or checklist from a site, and says what is missing");
}

QString DocumentMake::example() const
{
    return QStringLiteral("witnessmarkctl document make sce-inverter-settings site.json --out settings.pdf");
}

void DocumentMake::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("ID"),
                                 CommandLineWords::tr("The document, as “document list” names it."));
    parser.addPositionalArgument(QStringLiteral("SITE"),
                                 CommandLineWords::tr("A site file, a job file or a job's id."));
    describeDocumentInput(parser);
    parser.addOption({QStringLiteral("out"), CommandLineWords::tr("Write it to FILE: .pdf, or .odt to edit it."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"),
                      CommandLineWords::tr("pdf or odt; without --out it is written to ID.pdf or ID.odt here."),
                      QStringLiteral("FORMAT")});
    describeForce(parser);
}

Exit DocumentMake::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList given = parser.positionalArguments();
    if (const auto drawing = drawingNamed(given.value(0))) {
        Output::message(drawInstead(*drawing, given, parser.value(QStringLiteral("out"))));
        return Exit::Usage;
    }
    const QString out = fileName(parser, given.value(0));
    if (given.size() != 2 || out.isEmpty()) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl document make ID SITE.json|JOB --out FILE.pdf|FILE.odt, or --format pdf|odt"));
        return Exit::Usage;
    }
    if (const auto may = mayWrite(parser, out); !may)
        return Output::fail(may.error());
    auto input = readDocumentInput(given.at(1), parser, context);
    if (!input)
        return failSiteInput(input.error());
    const auto all = documents::JobDocuments::of(input->source);
    if (!all)
        return Output::fail(all.error());
    const auto filled = all->fill(given.first());
    if (!filled)
        return Output::fail(notMadeHere(*all, given.first(), filled.error()));
    const auto bytes = fileOf(*filled, *input, out);
    if (!bytes)
        return Output::fail(bytes.error());
    if (const auto written =
            record::writeDurably(out, *bytes, CommandLineWords::tr("The document could not be written"), 0644);
        !written)
        return Output::fail(written.error());
    context.output.document({{QStringLiteral("document"), filled->id},
                             {QStringLiteral("title"), filled->title},
                             {QStringLiteral("file"), out},
                             {QStringLiteral("preliminary"), filled->preliminary()},
                             {QStringLiteral("demonstration"), input->frame.demonstration},
                             {QStringLiteral("missing"), QJsonArray::fromStringList(filled->missing)},
                             {QStringLiteral("objections"), QJsonArray::fromStringList(filled->objections)}});
    context.output.text(filled->preliminary() ? CommandLineWords::tr("%1 is PRELIMINARY.").arg(out)
                                              : CommandLineWords::tr("%1: it lacks no fact.").arg(out));
    if (filled->language == u"en" && !packLanguage().isEmpty() && !packLanguage().startsWith(u"en"))
        context.output.text(QStringLiteral("    ") +
                            CommandLineWords::tr("It is in English: whoever it is for reads English."));
    for (const QString &path : filled->missing)
        context.output.text(QStringLiteral("    ") + CommandLineWords::tr("Missing: %1").arg(missingWords(path)));
    for (const QString &one : filled->objections)
        context.output.text(QStringLiteral("    ") + one);
    return filled->preliminary() ? Exit::No : Exit::Done;
}

} // namespace wm::ctl
