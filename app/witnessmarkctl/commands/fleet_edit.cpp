// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/fleet_edit.h"

#include "app/witnessmarkctl/commands/fleet_office.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

struct Field
{
    const char *option, *field;
};
constexpr Field kFields[] = {{"address", "address"},
                             {"city", "city"},
                             {"state", "state"},
                             {"zip", "zip"},
                             {"premises-id", "premises_id"},
                             {"location-notes", "location_notes"},
                             {"der-type", "der_type"},
                             {"description", "description"}};

} // namespace

QString FleetEdit::name() const
{
    return QStringLiteral("fleet edit");
}
QString FleetEdit::summary() const
{
    return CommandLineWords::tr("Changes what the office has about a unit's place; the description is an "
                                "administrator's.");
}
QString FleetEdit::example() const
{
    return QStringLiteral("witnessmarkctl fleet edit SIM-000001 --address '12 Elm Street' --city 'White Plains' "
                          "--state NY --zip 10601");
}

void FleetEdit::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SERIAL"), CommandLineWords::tr("The unit's serial number."));
    const QString text = QStringLiteral("TEXT");
    parser.addOption({QStringLiteral("address"), CommandLineWords::tr("Street address."), text});
    parser.addOption({QStringLiteral("city"), CommandLineWords::tr("City."), text});
    parser.addOption({QStringLiteral("state"), CommandLineWords::tr("State, in two letters."), text});
    parser.addOption({QStringLiteral("zip"), CommandLineWords::tr("Zip code, 5 or 5+4 digits."), text});
    parser.addOption(
        {QStringLiteral("premises-id"), CommandLineWords::tr("What the utility knows the place by."), text});
    parser.addOption(
        {QStringLiteral("location-notes"), CommandLineWords::tr("Where at the premises the unit is."), text});
    parser.addOption({QStringLiteral("der-type"), CommandLineWords::tr("Solar, EV charger or Other."), text});
    parser.addOption({QStringLiteral("description"), CommandLineWords::tr("Project, group or anything useful."), text});
    OfficeUsers::describe(parser);
}

Exit FleetEdit::run(const QCommandLineParser &parser, const Context &context)
{
    QJsonObject fields;
    for (const Field &one : kFields)
        if (parser.isSet(QLatin1String(one.option)))
            fields.insert(QLatin1String(one.field), parser.value(QLatin1String(one.option)));
    if (parser.positionalArguments().size() != 1 || fields.isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl fleet edit: give one serial number, and what to change."));
        return Exit::Usage;
    }
    auto office = FleetOffice::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const QString serial = parser.positionalArguments().first();
    const auto before =
        office->ask(QByteArrayLiteral("GET"), "/v1/units/find?serial=" + QUrl::toPercentEncoding(serial));
    if (!before)
        return failOf(before.error());
    const auto after = office->ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/units/edit"),
                                   {{QStringLiteral("serial"), serial},
                                    {QStringLiteral("revision"), before->value(QStringLiteral("revision"))},
                                    {QStringLiteral("fields"), fields}});
    if (!after)
        return failOf(after.error());
    context.output.document(*after);
    for (const QString &field : fields.keys())
        context.output.text(QStringLiteral("%1: %2").arg(field, after->value(field).toString()));
    if (after->contains(QStringLiteral("warning")))
        Output::message(CommandLineWords::tr("Another unit of the company has this premises ID, too."));
    return Exit::Done;
}

} // namespace wm::ctl
