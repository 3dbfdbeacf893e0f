// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_user_list.h"

#include "app/witnessmarkctl/commands/office_users.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudUserList::name() const
{
    return QStringLiteral("cloud user list");
}
QString CloudUserList::summary() const
{
    return CommandLineWords::tr("Lists the open accounts of the company, their roles and devices.");
}
QString CloudUserList::example() const
{
    return QStringLiteral("witnessmarkctl cloud user list");
}

void CloudUserList::describe(QCommandLineParser &parser) const
{
    OfficeUsers::describe(parser);
}

Exit CloudUserList::run(const QCommandLineParser &parser, const Context &context)
{
    const auto office = OfficeUsers::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto users = (*office)->all();
    if (!users)
        return Output::fail(users.error());
    context.output.document({{QStringLiteral("users"), *users}});
    for (const QJsonValue value : *users) {
        const QJsonObject user = value.toObject();
        context.output.text(CommandLineWords::tr("%1  %2  %3  devices: %4")
                                .arg(user.value(QStringLiteral("email")).toString(),
                                     user.value(QStringLiteral("name")).toString(),
                                     user.value(QStringLiteral("role")).toString())
                                .arg(user.value(QStringLiteral("devices")).toInt()));
    }
    return Exit::Done;
}

} // namespace wm::ctl
