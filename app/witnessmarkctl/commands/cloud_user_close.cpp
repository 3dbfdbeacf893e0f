// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_user_close.h"

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

Exit CloudUserClose::act(OfficeUsers &office, const QString &email, const QByteArray &target, const Context &context)
{
    const auto answer = office.ask(QByteArrayLiteral("DELETE"), target);
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
