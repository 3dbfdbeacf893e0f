// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_tag.h"

#include "app/witnessmarkctl/commands/fleet_office.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Exit usage()
{
    Output::message(
        CommandLineWords::tr("usage: witnessmarkctl fleet tag list | create NAME | rename NAME NEW | delete "
                             "NAME --confirm NAME | apply NAME [SERIAL…] | take-off NAME [SERIAL…]; apply "
                             "and take-off also take the filters of “fleet units”, or --all"));
    return Exit::Usage;
}

Result<QJsonObject> tagOf(FleetOffice &office, const QString &name)
{
    const auto tags = office.ask(QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/tags"));
    if (!tags)
        return tags.error();
    for (const QJsonValue tag : tags->value(QStringLiteral("tags")).toArray())
        if (tag.toObject().value(QStringLiteral("name")).toString().compare(name, Qt::CaseInsensitive) == 0)
            return tag.toObject();
    return makeError(ErrorCode::NotFound,
                     CommandLineWords::tr("There is no tag “%1”; “fleet tag create” makes one.").arg(name));
}

QByteArray targetOf(const QJsonObject &tag)
{
    return "/v1/tags/" + tag.value(QStringLiteral("id")).toString().toLatin1();
}

Exit list(FleetOffice &office, const Context &context)
{
    const auto tags = office.ask(QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/tags"));
    if (!tags)
        return failOf(tags.error());
    context.output.document(*tags);
    for (const QJsonValue tag : tags->value(QStringLiteral("tags")).toArray())
        context.output.text(CommandLineWords::tr("%1  units: %2")
                                .arg(tag.toObject().value(QStringLiteral("name")).toString())
                                .arg(tag.toObject().value(QStringLiteral("units")).toInt()));
    return Exit::Done;
}

Exit done(const Result<QJsonObject> &answer, const QString &said, const Context &context)
{
    if (!answer)
        return failOf(answer.error());
    context.output.document(*answer);
    context.output.text(said);
    return Exit::Done;
}

Exit apply(FleetOffice &office, const QStringList &words, const QCommandLineParser &parser, const Context &context)
{
    const auto tag = tagOf(office, words.at(1));
    if (!tag)
        return failOf(tag.error());
    const auto serials = office.chosen(words.mid(2), parser);
    if (!serials)
        return failOf(serials.error());
    const QString how = words.first() == QStringLiteral("apply") ? QStringLiteral("add") : QStringLiteral("remove");
    const auto answer = office.ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/tags"),
                                   {{QStringLiteral("serials"), QJsonArray::fromStringList(*serials)},
                                    {how, QJsonArray{tag->value(QStringLiteral("id"))}}});
    const int changed = answer ? answer->value(QStringLiteral("changed")).toInt() : 0;
    return done(answer,
                CommandLineWords::tr("%1: changed on %2 of %3 units.")
                    .arg(tag->value(QStringLiteral("name")).toString())
                    .arg(changed)
                    .arg(serials->size()),
                context);
}

} // namespace

QString FleetTag::name() const
{
    return QStringLiteral("fleet tag");
}
QString FleetTag::summary() const
{
    return CommandLineWords::tr("Makes, renames, deletes and lists tags, and puts them on units or takes them off.");
}
QString FleetTag::example() const
{
    return QStringLiteral("witnessmarkctl fleet tag apply North --description contains:LOS");
}

void FleetTag::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 CommandLineWords::tr("list, create, rename, delete, apply or take-off."));
    parser.addPositionalArgument(QStringLiteral("NAME"), CommandLineWords::tr("The tag, and what follows it."),
                                 QStringLiteral("[NAME …]"));
    FleetOffice::describe(parser);
    describeAll(parser);
    parser.addOption(
        {QStringLiteral("confirm"), CommandLineWords::tr("delete: the tag's name once more."), QStringLiteral("NAME")});
}

Exit FleetTag::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool applies = what == QStringLiteral("apply") || what == QStringLiteral("take-off");
    const qsizetype wanted = what == QStringLiteral("list") ? 1 : what == QStringLiteral("rename") ? 3 : 2;
    const QStringList known{QStringLiteral("list"),   QStringLiteral("create"), QStringLiteral("rename"),
                            QStringLiteral("delete"), QStringLiteral("apply"),  QStringLiteral("take-off")};
    if (!known.contains(what) || (applies ? words.size() < 2 : words.size() != wanted))
        return usage();
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    if (what == QStringLiteral("list"))
        return list(*office, context);
    if (applies)
        return apply(*office, words, parser, context);
    if (what == QStringLiteral("create"))
        return done(office->ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/tags"),
                                {{QStringLiteral("name"), words.at(1)}}),
                    CommandLineWords::tr("The tag “%1” is made.").arg(words.at(1)), context);
    const auto tag = tagOf(*office, words.at(1));
    if (!tag)
        return failOf(tag.error());
    if (what == QStringLiteral("rename"))
        return done(office->ask(QByteArrayLiteral("POST"), targetOf(*tag), {{QStringLiteral("name"), words.at(2)}}),
                    CommandLineWords::tr("The tag is called “%1” now, on every unit.").arg(words.at(2)), context);
    const QString full = tag->value(QStringLiteral("name")).toString();
    if (parser.value(QStringLiteral("confirm")) != full) {
        Output::message(CommandLineWords::tr("“%1” would be deleted, and taken off %2 units. Nothing was done; if it "
                                             "is meant: --confirm \"%1\"")
                            .arg(full)
                            .arg(tag->value(QStringLiteral("units")).toInt()));
        return Exit::No;
    }
    return done(office->ask(QByteArrayLiteral("DELETE"), targetOf(*tag)),
                CommandLineWords::tr("The tag “%1” is deleted, and off all units.").arg(full), context);
}

} // namespace wm::ctl
