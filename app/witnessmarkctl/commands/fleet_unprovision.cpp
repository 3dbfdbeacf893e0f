// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_unprovision.h"

#include "app/witnessmarkctl/commands/fleet_office.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString FleetUnprovision::name() const
{
    return QStringLiteral("fleet unprovision");
}
QString FleetUnprovision::summary() const
{
    return CommandLineWords::tr("Ends metering, control and messages of units; they stay in the company's list.");
}
QString FleetUnprovision::example() const
{
    return QStringLiteral("witnessmarkctl fleet unprovision SIM-000001 --confirm 1");
}

void FleetUnprovision::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SERIAL"), CommandLineWords::tr("The units' serial numbers."),
                                 QStringLiteral("[SERIAL …]"));
    FleetOffice::describe(parser);
    describeAll(parser);
    parser.addOption(
        {QStringLiteral("confirm"), CommandLineWords::tr("How many units are meant."), QStringLiteral("NUMBER")});
}

Exit FleetUnprovision::run(const QCommandLineParser &parser, const Context &context)
{
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto serials = office->chosen(parser.positionalArguments(), parser);
    if (!serials)
        return failOf(serials.error());
    if (parser.value(QStringLiteral("confirm")) != QString::number(serials->size())) {
        for (const QString &serial : *serials)
            Output::message(QStringLiteral("  ") + serial);
        Output::message(CommandLineWords::tr("These %n units would no longer be measured, controlled or heard of, and "
                                             "what waits for their relays would be cancelled. Their relays stay as "
                                             "they are. Nothing was done; if it is meant: --confirm %1",
                                             nullptr, static_cast<int>(serials->size()))
                            .arg(serials->size()));
        return Exit::No;
    }
    const auto answer = office->ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/unprovision"),
                                    {{QStringLiteral("serials"), QJsonArray::fromStringList(*serials)}});
    if (!answer)
        return failOf(answer.error());
    context.output.document(*answer);
    context.output.text(CommandLineWords::tr("%n units are unprovisioned.", nullptr,
                                             answer->value(QStringLiteral("unprovisioned")).toInt()));
    return Exit::Done;
}

} // namespace wm::ctl
