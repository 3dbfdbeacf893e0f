// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/inspect.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/deficiency_rows.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/new_file.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/documents/hand_back.h"
#include "core/documents/inspection_rows.h"
#include "core/workflow/job_packs.h"

#include <algorithm>

namespace wm::ctl {

using namespace Qt::StringLiterals;
using documents::InspectionRow;
using documents::Mark;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr qint64 kMaxFile = Q_INT64_C(2) * 1024 * 1024 * 1024 - 1;

QString wordOf(Mark mark)
{
    return mark == Mark::Good   ? u"good"_s
           : mark == Mark::Care ? u"care"_s
           : mark == Mark::Bad  ? u"bad"_s
           : mark == Mark::Open ? u"open"_s
                                : u"none"_s;
}

QString wordOf(InspectionRow::Sort sort)
{
    switch (sort) {
    case InspectionRow::Sort::Heading:
        return u"heading"_s;
    case InspectionRow::Sort::Step:
        return u"step"_s;
    case InspectionRow::Sort::Evidence:
        return u"evidence"_s;
    case InspectionRow::Sort::Finding:
        return u"finding"_s;
    case InspectionRow::Sort::Deficiency:
        break;
    }
    return u"deficiency"_s;
}

QJsonObject toJson(const InspectionRow &row)
{
    QJsonObject json{{u"sort"_s, wordOf(row.sort)}, {u"title"_s, row.title}, {u"mark"_s, wordOf(row.mark)}};
    const auto add = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    add("id", row.id);
    add("value", row.value);
    add("limit", row.limit);
    add("word", row.word);
    add("instrument", row.instrument);
    add("who", row.who);
    add("when", row.when.isValid() ? row.when.toUTC().toString(Qt::ISODate) : QString());
    add("note", row.note);
    add("cite", row.cite);
    if (!row.photos.isEmpty()) {
        QJsonArray photos;
        for (const record::Hash &hash : row.photos)
            photos.append(QString::fromLatin1(hash.toHex()));
        json.insert(u"photos"_s, photos);
    }
    return json;
}

void say(const InspectionRow &row, const Output &output)
{
    if (row.sort == InspectionRow::Sort::Heading)
        return output.text(u"\n"_s + row.title);
    const QString indent = row.sort == InspectionRow::Sort::Evidence ? u"    "_s : u"  "_s;
    QStringList said{row.value, row.limit.isEmpty() ? QString() : CommandLineWords::tr("limit %1").arg(row.limit),
                     row.word,  row.instrument,
                     row.who,   row.when.isValid() ? row.when.toUTC().toString(Qt::ISODate) : QString(),
                     row.note};
    said.removeAll(QString());
    output.text(indent + row.title + (said.isEmpty() ? QString() : u" | "_s + said.join(u" | "_s)));
    if (!row.cite.isEmpty() && row.sort != InspectionRow::Sort::Evidence)
        output.text(indent + u"    "_s + row.cite);
}

/// The deficiencies of a file: [{"about", "words", "cite"?}]. What is not cited there is cited as the list does.
Result<QList<workflow::WrittenDeficiency>> deficienciesIn(const QString &file, const QList<InspectionRow> &rows)
{
    const auto json = readJsonObject(file);
    if (!json)
        return json.error();
    QList<workflow::WrittenDeficiency> all;
    for (const QJsonValue value : json->value("deficiencies"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        workflow::WrittenDeficiency written;
        written.about = one.value("about"_L1).toString();
        written.words = one.value("words"_L1).toString();
        written.cite = one.value("cite"_L1).toString();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const InspectionRow &each) {
            return !each.id.isEmpty() && each.id == written.about;
        });
        if (!written.about.isEmpty() && row == rows.end())
            return makeError(
                ErrorCode::Invalid,
                CommandLineWords::tr("The list has no item “%1”. Its ids are those that inspect --json prints.")
                    .arg(written.about));
        if (row != rows.end()) {
            written.subject = row->title;
            written.cite = written.cite.isEmpty() ? row->cite : written.cite;
        }
        // The same file gives the same deficiencies, so that a run that was cut off can be done again.
        written.id = QString::fromLatin1(
            sha256((written.about + u'\n' + written.words + u'\n' + written.cite).toUtf8()).toHex().left(16));
        all.append(written);
    }
    return all;
}

struct Handing
{
    bool returned = false;
    QList<workflow::WrittenDeficiency> deficiencies;
    QStringList accepted;
};

/// What the options ask for; nothing where the file is only looked at.
Result<std::optional<Handing>> handingOf(const QCommandLineParser &parser, const documents::InspectionFile &file,
                                         const QList<InspectionRow> &rows)
{
    Handing handing;
    handing.returned = parser.isSet(u"return"_s);
    if (!handing.returned && !parser.isSet(u"accept"_s))
        return std::optional<Handing>();
    if (handing.returned) {
        const auto written = deficienciesIn(parser.value(u"return"_s), rows);
        if (!written)
            return written.error();
        handing.deficiencies = *written;
    }
    const auto before = workflow::deficienciesOf(file.state);
    for (const QString &given : parser.values(u"cured"_s))
        for (const workflow::Deficiency &one : before)
            if (one.id == given || QString::number(one.number) == given)
                handing.accepted.append(one.id);
    return std::optional(handing);
}

Result<documents::HandedBack> handOver(const documents::InspectionFile &file, const Handing &handing,
                                       const QList<InspectionRow> &rows, const QCommandLineParser &parser,
                                       const Context &context, Clock &clock)
{
    const QDir out(parser.value(u"out"_s));
    const QString id = toText(file.job);
    if (const auto may = mayWrite(parser, QStringList{out.absoluteFilePath(u"inspection-%1.wmjob"_s.arg(id)),
                                                      out.absoluteFilePath(u"inspection-%1.pdf"_s.arg(id))});
        !may)
        return may.error();
    workflow::InspectionResult result;
    result.returned = handing.returned;
    result.deficiencies = handing.deficiencies;
    result.accepted = handing.accepted;
    for (const InspectionRow &row : rows)
        if (!row.id.isEmpty()) {
            ++result.items;
            if (parser.isSet(u"all-seen"_s))
                result.seen.append(row.id);
        }
    const auto store = openStore(context, clock);
    if (!store)
        return store.error();
    return documents::handBack(**store, file, result, {parser.value(u"name"_s), parser.value(u"statement"_s), {}},
                               out.path(), clock.utc(), packLanguage().isEmpty() ? u"en"_s : packLanguage());
}

} // namespace

QString Inspect::name() const
{
    return u"inspect"_s;
}
QString Inspect::summary() const
{
    return CommandLineWords::tr("Opens a packet or a bundle as an inspector: what it is worth, and every item with its "
                                "evidence; signs it or returns it with deficiencies.");
}
QString Inspect::example() const
{
    return u"witnessmarkctl inspect packet.pdf --return deficiencies.json --name \"R. Ito\" --out handed-back"_s;
}

void Inspect::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s, CommandLineWords::tr("A packet (.pdf) or a bundle (.wmjob)."));
    parser.addOption(trustOption());
    parser.addOptions(
        {{u"return"_s,
          CommandLineWords::tr("Return it with the deficiencies in FILE: {\"deficiencies\": [{\"about\": an item's id, "
                               "\"words\": …, \"cite\": …}]}."),
          u"FILE"_s},
         {u"accept"_s, CommandLineWords::tr("Accept it as it stands.")},
         {u"cured"_s, CommandLineWords::tr("Accept the cure of an earlier deficiency, by its number or id."),
          u"NUMBER"_s},
         {u"all-seen"_s, CommandLineWords::tr("Record that every item of the list was looked at.")},
         {u"name"_s, CommandLineWords::tr("The inspector, who signs."), u"NAME"_s},
         {u"statement"_s, CommandLineWords::tr("What the inspector declares; without it the usual words."), u"TEXT"_s},
         {u"out"_s, CommandLineWords::tr("Folder for the bundle and the sheet that are handed back."), u"DIR"_s}});
    describeForce(parser);
}

Exit Inspect::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList files = parser.positionalArguments();
    const bool handing = parser.isSet(u"return"_s) || parser.isSet(u"accept"_s);
    if (files.size() != 1 || (parser.isSet(u"return"_s) && parser.isSet(u"accept"_s)) ||
        (handing && (parser.value(u"name"_s).isEmpty() || parser.value(u"out"_s).isEmpty()))) {
        Output::message(
            CommandLineWords::tr("usage: witnessmarkctl inspect FILE [--return FILE | --accept] [--name NAME "
                                 "--out DIR]"));
        return Exit::Usage;
    }
    const auto bytes = readFile(files.constFirst(), kMaxFile);
    if (!bytes)
        return Output::fail(bytes.error());
    SystemClock clock;
    const auto file = documents::openForInspection(*bytes, trustFolder(parser, context), clock.utc());
    if (!file)
        return Output::fail(file.error());
    context.output.text(file->verdict);
    QJsonArray remarks;
    for (const documents::FileRemark &one : file->remarks) {
        remarks.append(QJsonObject{{u"text"_s, one.text}, {u"mark"_s, wordOf(one.mark)}});
        context.output.text(u"  - "_s + one.text);
    }
    QJsonObject answer{{u"proof"_s, documents::toWord(file->proof)},
                       {u"verdict"_s, file->verdict},
                       {u"mark"_s, wordOf(file->mark)},
                       {u"remarks"_s, remarks},
                       {u"report"_s, file->report.toJson()}};
    if (!file->shown()) {
        context.output.document(answer);
        return Exit::No;
    }
    const auto engine = engineFor(workflow::packsAtOpening(file->state), clock.utc().toLocalTime().date());
    if (!engine)
        return Output::fail(engine.error());
    const auto rows = documents::inspectionRows(*file, **engine, openShelf(parser, context), clock.utc(),
                                                packLanguage().isEmpty() ? u"en"_s : packLanguage());
    if (!rows)
        return Output::fail(rows.error());
    QJsonArray list;
    for (const InspectionRow &row : *rows) {
        list.append(toJson(row));
        say(row, context.output);
    }
    answer.insert(u"rows"_s, list);
    answer.insert(u"deficiencies"_s, ctl::toJson(workflow::deficienciesOf(file->state)));
    const auto wanted = handingOf(parser, *file, *rows);
    if (!wanted)
        return Output::fail(wanted.error());
    if (*wanted) {
        const auto back = handOver(*file, **wanted, *rows, parser, context, clock);
        if (!back) {
            const bool no = back.error().code == ErrorCode::Refused || back.error().code == ErrorCode::Mismatch;
            const Exit failed = Output::fail(back.error());
            return no ? Exit::No : failed;
        }
        answer.insert(u"handed_back"_s, QJsonObject{{u"outcome"_s, back->returned ? u"returned"_s : u"accepted"_s},
                                                    {u"bundle"_s, back->bundle},
                                                    {u"sheet"_s, back->sheet},
                                                    {u"entries"_s, back->entries},
                                                    {u"head"_s, QString::fromLatin1(back->head.toHex())},
                                                    {u"deficiencies"_s, ctl::toJson(back->deficiencies)}});
        context.output.text({});
        ctl::say(back->deficiencies, context);
        context.output.text(back->sheet);
        context.output.text(back->bundle);
    }
    context.output.document(answer);
    return file->proof == documents::FileProof::Whole ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
