// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_units.h"

#include "app/witnessmarkctl/commands/fleet_office.h"
#include "core/fleet/unit_table.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

void tell(const Output &output, const fleet::Unit &unit)
{
    output.text(CommandLineWords::tr("%1  %2  %3  relay: %4  last report: %5  %6")
                    .arg(unit.serial, unit.model, label(unit.status), label(unit.relay), utcText(unit.lastReportMs),
                         QStringList{unit.address, unit.city}.join(QStringLiteral(", "))));
    if (unit.change)
        output.text(QStringLiteral("    ") + CommandLineWords::tr("%1 requested at %2, for %3")
                                                 .arg(label(unit.change->to), utcText(unit.change->requestedMs),
                                                      utcText(unit.change->executeMs)));
}

} // namespace

QString FleetUnits::name() const
{
    return QStringLiteral("fleet units");
}
QString FleetUnits::summary() const
{
    return CommandLineWords::tr("Lists the units of the company that pass the filters.");
}
QString FleetUnits::example() const
{
    return QStringLiteral("witnessmarkctl fleet units --status operational --tag North --ip starts:10.0 --sort city");
}

void FleetUnits::describe(QCommandLineParser &parser) const
{
    FleetOffice::describe(parser);
    parser.addOption({QStringLiteral("sort"),
                      CommandLineWords::tr("Order by COLUMN: serial, model, status, relay, meter_form, der_type, "
                                           "installer, installed, last_report, description, address, city, state, "
                                           "zip, premises_id, ip_address, firmware, tags."),
                      QStringLiteral("COLUMN"), QStringLiteral("serial")});
    parser.addOption({QStringLiteral("descending"), CommandLineWords::tr("The other way round.")});
}

Exit FleetUnits::run(const QCommandLineParser &parser, const Context &context)
{
    const auto filter = FleetOffice::filterIn(parser);
    const auto column = fleet::columnFrom(parser.value(QStringLiteral("sort")));
    if (!filter || !column) {
        Output::message(!filter ? filter.error().message
                                : CommandLineWords::tr("witnessmarkctl fleet units: there is no column “%1”.")
                                      .arg(parser.value(QStringLiteral("sort"))));
        return Exit::Usage;
    }
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto found = office->units(*filter);
    if (!found)
        return failOf(found.error());
    fleet::UnitTable table(std::vector<fleet::Unit>(found->begin(), found->end()));
    table.show({}, *column, parser.isSet(QStringLiteral("descending")));
    QJsonArray rows;
    for (const quint32 row : table.rows()) {
        rows.append(toJson(table.units().at(row)));
        tell(context.output, table.units().at(row));
    }
    context.output.document({{QStringLiteral("units"), rows}});
    context.output.text(CommandLineWords::tr("%n units.", nullptr, static_cast<int>(rows.size())));
    return Exit::Done;
}

} // namespace wm::ctl
