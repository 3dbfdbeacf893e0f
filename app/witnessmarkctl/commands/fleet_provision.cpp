// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_provision.h"

#include "app/witnessmarkctl/commands/fleet_office.h"

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
    return CommandLineWords::tr("Asks the office to provision a unit, and tells how it stands.");
}
QString FleetProvision::example() const
{
    return QStringLiteral("witnessmarkctl fleet provision SIM-000001");
}

void FleetProvision::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SERIAL"), CommandLineWords::tr("The unit's serial number."));
    OfficeUsers::describe(parser);
}

Exit FleetProvision::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl %1: give one serial number.").arg(name()));
        return Exit::Usage;
    }
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto answer = office->ask(
        QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/provision"),
        {{QStringLiteral("serial"), parser.positionalArguments().first()}, {QStringLiteral("id"), freshId()}});
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

} // namespace wm::ctl
