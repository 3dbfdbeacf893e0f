// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/process.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/site_input.h"
#include "app/witnessmarkctl/commands/timeline.h"
#include "core/documents/process_calendar.h"
#include "core/record/files.h"
#include "core/workflow/handbooks.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// The way by the first pack that has one; nothing when none has.
Result<std::optional<rules::ProcessView>> wayOf(const SiteInput &input)
{
    for (const catalog::Pack &pack : input.packs) {
        const auto book = workflow::handbook(pack, packLanguage());
        if (!book)
            return book.error();
        if (book->process.exists())
            return std::optional(book->process.at(input.site, input.today, book->rules.check(input.site, input.today)));
    }
    return std::optional<rules::ProcessView>();
}

/// The same site on the same --today gives the same bytes.
Result<void> writeCalendar(const rules::ProcessView &way, const SiteInput &input, const QString &file)
{
    const QDateTime stamp =
        input.todayGiven ? QDateTime(input.today, QTime(0, 0), Qt::UTC) : QDateTime::currentDateTimeUtc();
    const QString title = input.site.value(u"title").toString(input.name);
    const QByteArray bytes = documents::toCalendar(way, {input.name, title, stamp});
    if (bytes.isEmpty())
        return makeError(ErrorCode::NotReady, CommandLineWords::tr("No step has a day yet, so there is no calendar to "
                                                                   "write. Enter the dates of what has happened."));
    return record::writeDurably(file, bytes, CommandLineWords::tr("The calendar"), 0644);
}

} // namespace

QString ProcessCommand::name() const
{
    return QStringLiteral("process");
}

QString ProcessCommand::summary() const
{
    return CommandLineWords::tr("what is to be done by whom and when until a site has permission to operate");
}

QString ProcessCommand::example() const
{
    return QStringLiteral("witnessmarkctl process site.json --calendar deadlines.ics");
}

void ProcessCommand::describe(QCommandLineParser &parser) const
{
    describeSiteInput(parser);
    parser.addOption({QStringLiteral("all"), CommandLineWords::tr("Also steps that do not apply.")});
    parser.addOption({QStringLiteral("calendar"),
                      CommandLineWords::tr("Writes the days as an iCalendar file, with reminders."),
                      QStringLiteral("FILE")});
}

Exit ProcessCommand::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl process SITE.json [--calendar FILE.ics]"));
        return Exit::Usage;
    }
    const auto input = readSiteInput(parser, context);
    if (!input)
        return failSiteInput(input.error());
    const auto way = wayOf(*input);
    if (!way)
        return Output::fail(way.error());
    if (!way->has_value())
        return Output::fail(makeError(ErrorCode::NotFound,
                                      CommandLineWords::tr("%1 does not say what happens on the way to permission.")
                                          .arg(input->packs.first().title(packLanguage()))));
    const rules::ProcessView &view = **way;
    QJsonObject document{{QStringLiteral("site"), input->name},
                         {QStringLiteral("today"), input->today.toString(Qt::ISODate)},
                         {QStringLiteral("process"), view.toJson(parser.isSet(QStringLiteral("all")))}};
    const QString calendar = parser.value(QStringLiteral("calendar"));
    Result<void> written;
    if (parser.isSet(QStringLiteral("calendar"))) {
        written = writeCalendar(view, *input, calendar);
        if (written)
            document.insert(QStringLiteral("calendar"), calendar);
    }
    context.output.document(document);
    printTimeline(view, input->today, parser.isSet(QStringLiteral("all")), context.output);
    if (written)
        return Exit::Done;
    const Exit exit = Output::fail(written.error());
    return written.error().code == ErrorCode::NotReady ? Exit::No : exit;
}

} // namespace wm::ctl
