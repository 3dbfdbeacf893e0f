// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/account_command.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

void AccountCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("EMAIL"), CommandLineWords::tr("The person's e-mail address."));
    OfficeUsers::describe(parser);
}

Exit AccountCommand::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl %1: give one e-mail address.").arg(name()));
        return Exit::Usage;
    }
    const auto office = OfficeUsers::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto user = (*office)->byEmail(parser.positionalArguments().first());
    if (!user) {
        const Exit failed = Output::fail(user.error());
        return user.error().code == ErrorCode::NotFound ? Exit::No : failed;
    }
    return act(**office, user->value(QStringLiteral("email")).toString(),
               "/v1/users/" + user->value(QStringLiteral("id")).toString().toLatin1(), context);
}

} // namespace wm::ctl
