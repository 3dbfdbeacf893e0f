// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_provision.h"

#include "app/witnessmarkctl/commands/fleet_office.h"
#include "core/sync/account.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString FleetProvision::name() const
{
    return QStringLiteral("fleet provision");
}
QString FleetProvision::summary() const
{
    return CommandLineWords::tr("Asks the office to provision units, and tells how they stand.");
}
QString FleetProvision::example() const
{
    return QStringLiteral("witnessmarkctl fleet provision SIM-000001");
}

void FleetProvision::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SERIAL"), CommandLineWords::tr("The units' serial numbers."),
                                 QStringLiteral("[SERIAL …]"));
    FleetOffice::describe(parser);
    describeAll(parser);
}

Exit FleetProvision::run(const QCommandLineParser &parser, const Context &context)
{
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto serials = office->chosen(parser.positionalArguments(), parser);
    if (!serials)
        return failOf(serials.error());
    const auto request = [&](const QString &serial) -> Result<QJsonObject> {
        return office->ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/provision"),
                           {{QStringLiteral("serial"), serial}, {QStringLiteral("id"), freshId()}});
    };
    if (serials->size() == 1) {
        const auto answer = request(serials->first());
        if (!answer)
            return failOf(answer.error());
        const auto unit = fleet::unitFrom(*answer);
        if (!unit)
            return Output::fail(unit.error());
        context.output.document(*answer);
        context.output.text(CommandLineWords::tr("Provision Requested: %1 is “%2”. It is “Operational” once it has "
                                                 "reached the cloud, within five minutes; “fleet show %1” tells.")
                                .arg(unit->serial, label(unit->status)));
        return Exit::Done;
    }
    QJsonArray requested, refused;
    for (const QString &serial : *serials) {
        const auto answer = request(serial);
        if (answer) {
            requested.append(serial);
            continue;
        }
        if (sync::isPassing(answer.error())) // nobody is there: the others are not asked for
            return failOf(answer.error());
        refused.append(
            QJsonObject{{QStringLiteral("serial"), serial}, {QStringLiteral("reason"), answer.error().message}});
        Output::message(QStringLiteral("%1: %2").arg(serial, answer.error().message));
    }
    context.output.document({{QStringLiteral("requested"), requested}, {QStringLiteral("refused"), refused}});
    context.output.text(CommandLineWords::tr("Provision Requested for %n units; “fleet units” tells how they stand.",
                                             nullptr, static_cast<int>(requested.size())));
    return refused.isEmpty() ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
