// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_user_link.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudUserLink::name() const
{
    return QStringLiteral("cloud user link");
}
QString CloudUserLink::summary() const
{
    return CommandLineWords::tr(
        "Prints a new introduction link for an account, good for 72 hours; the one before is void.");
}
QString CloudUserLink::example() const
{
    return QStringLiteral("witnessmarkctl cloud user link bo@example.org");
}

Exit CloudUserLink::act(OfficeUsers &office, const QString &email, const QByteArray &target, const Context &context)
{
    const auto answer = office.ask(QByteArrayLiteral("POST"), target + "/introduction");
    if (!answer)
        return Output::fail(answer.error());
    const auto link = sync::objectFrom(answer->body);
    if (!link)
        return Output::fail(link.error());
    context.output.document(
        {{QStringLiteral("email"), email}, {QStringLiteral("link"), link->value(QStringLiteral("link"))}});
    context.output.text(
        CommandLineWords::tr("A new link for %1; an earlier one that was not used opens nothing any more. "
                             "Give it to nobody else; it is good for one device and 72 hours:")
            .arg(email));
    context.output.text(link->value(QStringLiteral("link")).toString());
    return Exit::Done;
}

} // namespace wm::ctl
