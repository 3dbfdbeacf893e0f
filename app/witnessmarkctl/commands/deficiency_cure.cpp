// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/deficiency_cure.h"

#include "app/witnessmarkctl/commands/deficiency_rows.h"
#include "app/witnessmarkctl/job_context.h"
#include "core/documents/cure.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// By its number in the list, or its id.
QString idOf(const record::JobState &state, const QString &given)
{
    for (const workflow::Deficiency &one : workflow::deficienciesOf(state))
        if (QString::number(one.number) == given)
            return one.id;
    return given;
}

Result<QList<documents::Photo>> photosOf(const QStringList &files)
{
    QList<documents::Photo> photos;
    for (const QString &file : files) {
        auto photo = documents::readPhoto(file);
        if (!photo)
            return photo.error();
        photos.append(*std::move(photo));
    }
    return photos;
}

} // namespace

QString DeficiencyCure::name() const
{
    return QStringLiteral("deficiency cure");
}
QString DeficiencyCure::summary() const
{
    return CommandLineWords::tr("Records what was done about a deficiency, with photos of it.");
}
QString DeficiencyCure::example() const
{
    return QStringLiteral("witnessmarkctl deficiency cure 4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1 1 --words \"Label "
                          "replaced\" --by \"J. Rivera\" --photo label.jpg");
}

void DeficiencyCure::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
    parser.addPositionalArgument(QStringLiteral("NUMBER"),
                                 CommandLineWords::tr("The deficiency's number in the list, or its id."));
    parser.addOptions(
        {{QStringLiteral("words"), CommandLineWords::tr("What was done about it."), QStringLiteral("TEXT")},
         {QStringLiteral("by"), CommandLineWords::tr("Who says so."), QStringLiteral("NAME")},
         {QStringLiteral("photo"), CommandLineWords::tr("A photo that shows it; several may be given."),
          QStringLiteral("FILE")}});
}

Exit DeficiencyCure::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList given = parser.positionalArguments();
    const QString by = parser.value(QStringLiteral("by")).trimmed();
    if (given.size() != 2 || by.isEmpty() || parser.value(QStringLiteral("words")).isEmpty()) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl deficiency cure JOB NUMBER --words TEXT --by NAME [--photo FILE]..."));
        return Exit::Usage;
    }
    const auto photos = photosOf(parser.values(QStringLiteral("photo")));
    if (!photos)
        return Output::fail(photos.error());
    SystemClock clock;
    const auto job = JobContext::open(context, given.constFirst(), {}, clock);
    if (!job)
        return Output::fail(job.error());
    const record::Author author{by, job->demonstration ? QStringLiteral("demonstration") : QStringLiteral("installer")};
    const auto kept = documents::keepCure(*job->store, job->id, author, idOf(job->journal->state(), given.at(1)),
                                          parser.value(QStringLiteral("words")), *photos);
    if (!kept)
        return Output::fail(kept.error());
    const auto all = workflow::deficienciesOf(record::JobState(*kept));
    const auto count = workflow::countOf(all);
    context.output.document({{QStringLiteral("job"), toText(job->id)},
                             {QStringLiteral("open"), count.open},
                             {QStringLiteral("answered"), count.answered},
                             {QStringLiteral("settled"), count.settled},
                             {QStringLiteral("deficiencies"), toJson(all)}});
    say(all, context);
    return Exit::Done;
}

} // namespace wm::ctl
