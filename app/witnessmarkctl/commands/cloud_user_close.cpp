// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_user_close.h"

#include "app/witnessmarkctl/commands/office_users.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudUserClose::name() const
{
    return QStringLiteral("cloud user close");
}
QString CloudUserClose::summary() const
{
    return CommandLineWords::tr("Closes an account of the company: its devices are out at once. What they sent stays.");
}
QString CloudUserClose::example() const
{
    return QStringLiteral("witnessmarkctl cloud user close bo@example.org");
}

void CloudUserClose::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("EMAIL"), CommandLineWords::tr("The person's e-mail address."));
    OfficeUsers::describe(parser);
}

Exit CloudUserClose::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl cloud user close: give one e-mail address."));
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
    const QString email = user->value(QStringLiteral("email")).toString();
    const QByteArray target = "/v1/users/" + user->value(QStringLiteral("id")).toString().toLatin1();
    const auto answer = (*office)->ask(QByteArrayLiteral("DELETE"), target);
    if (!answer)
        return Output::fail(answer.error());
    context.output.document({{QStringLiteral("email"), email}, {QStringLiteral("closed"), true}});
    context.output.text(
        CommandLineWords::tr("The account of %1 is closed. Its devices keep what they hold, and the office "
                             "what they sent.")
            .arg(email));
    return Exit::Done;
}

} // namespace wm::ctl
