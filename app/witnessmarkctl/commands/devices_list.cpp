// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/devices_list.h"

#include "devices/link/port_trouble.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <cerrno>
#include <optional>
#include <unistd.h>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// What opening the port would meet, found out without opening it: that moves the control lines of what is connected.
std::optional<Error> problemOf(const link::PortInfo &port, const link::PortSurroundings &surroundings)
{
    if (::access(QFile::encodeName(port.path).constData(), R_OK | W_OK) != 0)
        return link::errorOfOpen(port.path, errno, surroundings);
    if (!surroundings.holder(port.path).isEmpty())
        return link::errorOfOpen(port.path, EBUSY, surroundings);
    return std::nullopt;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject document(const link::PortInfo &port, const std::optional<Error> &problem)
{
    return {{QStringLiteral("link"), QStringLiteral("serial:") + port.path},
            {QStringLiteral("name"), orNull(port.description)},
            {QStringLiteral("maker"), orNull(port.manufacturer)},
            {QStringLiteral("serial"), orNull(port.serialNumber)},
            {QStringLiteral("usb"), orNull(port.usbNumbers())},
            {QStringLiteral("location"), orNull(port.location)},
            {QStringLiteral("chip"), orNull(port.chip)},
            {QStringLiteral("identity"), orNull(port.identity())},
            {QStringLiteral("hardware"), port.hardware},
            {QStringLiteral("state"), problem ? toWord(problem->code) : QStringLiteral("free")},
            {QStringLiteral("problem"), problem ? QJsonValue(problem->message) : QJsonValue()},
            {QStringLiteral("advice"), orNull(link::adviceOn(port))}};
}

void print(const link::PortInfo &port, const std::optional<Error> &problem, const Output &output)
{
    QStringList about;
    for (const QString &part : {port.description, port.manufacturer, port.chip})
        if (!part.isEmpty() && !about.contains(part))
            about += part;
    if (!port.usbNumbers().isEmpty())
        about += port.usbNumbers();
    if (!port.serialNumber.isEmpty())
        about += CommandLineWords::tr("serial number %1").arg(port.serialNumber);
    if (!port.location.isEmpty())
        about += CommandLineWords::tr("USB port %1").arg(port.location);
    if (!port.hardware)
        about += CommandLineWords::tr("nothing behind it");
    output.text(QStringLiteral("serial:%1  %2").arg(port.path, about.join(QStringLiteral(", "))).trimmed());
    if (problem)
        output.text(QStringLiteral("    ") + problem->message);
    if (const QString advice = link::adviceOn(port); !advice.isEmpty())
        output.text(QStringLiteral("    ") + advice);
}

} // namespace

QString DevicesList::name() const
{
    return QStringLiteral("devices list");
}

QString DevicesList::summary() const
{
    return CommandLineWords::tr("lists the ports that devices can be reached through");
}

QString DevicesList::example() const
{
    return QStringLiteral("witnessmarkctl devices list --all");
}

void DevicesList::describe(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("all"), CommandLineWords::tr("Show ports that nothing seems to be behind, too (ttyS1 …).")});
}

Exit DevicesList::run(const QCommandLineParser &parser, const Context &context)
{
    if (!parser.positionalArguments().isEmpty()) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl devices list [--all]"));
        return Exit::Usage;
    }
    const link::SystemSurroundings surroundings;
    const auto ports = link::SystemPortEnumerator().ports(parser.isSet(QStringLiteral("all")));
    QJsonArray list;
    for (const link::PortInfo &port : ports) {
        const auto problem = problemOf(port, surroundings);
        list.append(document(port, problem));
        print(port, problem, context.output);
    }
    if (ports.isEmpty())
        context.output.text(CommandLineWords::tr(
            "No port was found. Plug in the device; a pseudo-terminal or another path is given as serial:PATH."));
    context.output.document({{QStringLiteral("ports"), list}});
    return Exit::Done;
}

} // namespace wm::ctl
