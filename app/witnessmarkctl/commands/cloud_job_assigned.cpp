// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_job_assigned.h"

#include "app/witnessmarkctl/commands/office_users.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudJobAssigned::name() const
{
    return QStringLiteral("cloud job assigned");
}
QString CloudJobAssigned::summary() const
{
    return CommandLineWords::tr(
        "Lists the jobs that are assigned, and to whom; any other is for every installer of the company.");
}
QString CloudJobAssigned::example() const
{
    return QStringLiteral("witnessmarkctl cloud job assigned");
}

void CloudJobAssigned::describe(QCommandLineParser &parser) const
{
    OfficeUsers::describe(parser);
}

Exit CloudJobAssigned::run(const QCommandLineParser &parser, const Context &context)
{
    const auto office = OfficeUsers::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto answer = (*office)->ask(QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/assignments"));
    if (!answer)
        return Output::fail(answer.error());
    const auto object = sync::objectFrom(answer->body);
    if (!object)
        return Output::fail(object.error());
    context.output.document(*object);
    for (const QJsonValue row : object->value(QStringLiteral("assignments")).toArray())
        context.output.text(row.toObject().value(QStringLiteral("job")).toString() + QStringLiteral("  ") +
                            row.toObject().value(QStringLiteral("email")).toString());
    return Exit::Done;
}

} // namespace wm::ctl
