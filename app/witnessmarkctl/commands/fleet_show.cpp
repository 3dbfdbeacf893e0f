// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_show.h"

#include "app/witnessmarkctl/commands/fleet_office.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString FleetShow::name() const
{
    return QStringLiteral("fleet show");
}
QString FleetShow::summary() const
{
    return CommandLineWords::tr("Shows everything the office knows of one unit.");
}
QString FleetShow::example() const
{
    return QStringLiteral("witnessmarkctl fleet show SIM-000001");
}

void FleetShow::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SERIAL"), CommandLineWords::tr("The unit's serial number."));
    OfficeUsers::describe(parser);
}

Exit FleetShow::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl %1: give one serial number.").arg(name()));
        return Exit::Usage;
    }
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto unit =
        office->ask(QByteArrayLiteral("GET"),
                    "/v1/units/find?serial=" + QUrl::toPercentEncoding(parser.positionalArguments().first()));
    if (!unit)
        return failOf(unit.error());
    context.output.document(*unit);
    for (const QString &field : unit->keys()) {
        const QJsonValue value = unit->value(field);
        QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        if (field.endsWith(QStringLiteral("_ms")))
            text = utcText(value.toInteger());
        for (const QJsonValue one : value.toArray())
            text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + one.toString();
        if (const QJsonObject change = value.toObject(); !change.isEmpty())
            text = change.value(QStringLiteral("relay")).toString() + u' ' +
                   utcText(change.value(QStringLiteral("execute_ms")).toInteger());
        context.output.text(QStringLiteral("%1  %2").arg(field, -18).arg(text));
    }
    return Exit::Done;
}

} // namespace wm::ctl
