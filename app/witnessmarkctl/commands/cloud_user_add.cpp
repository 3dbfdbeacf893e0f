// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_user_add.h"

#include "app/witnessmarkctl/commands/office_call.h"
#include "app/witnessmarkctl/job_context.h"
#include "core/sync/http/http_transport.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// What the service says against an account, as a sentence.
Error refused(const sync::Response &response, const QString &email)
{
    const QString word = sync::refusalWord(response);
    if (word == QStringLiteral("email-taken"))
        return makeError(
            ErrorCode::Refused,
            CommandLineWords::tr("There is an account for %1 already, or one that was closed.").arg(email));
    if (word == QStringLiteral("field")) {
        const auto object = sync::objectFrom(response.body);
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("The office does not take this %1. A name and an e-mail address are "
                                              "wanted, and one of the roles admin, installer and read_only.")
                             .arg(object ? object->value(QStringLiteral("field")).toString() : QString()));
    }
    return *sync::refusalIn(response);
}

} // namespace

QString CloudUserAdd::name() const
{
    return QStringLiteral("cloud user add");
}
QString CloudUserAdd::summary() const
{
    return CommandLineWords::tr("Makes an account in the company and prints its introduction link, good for 72 hours.");
}
QString CloudUserAdd::example() const
{
    return QStringLiteral("witnessmarkctl cloud user add bo@example.org --name \"Bo Berg\" --role installer");
}

void CloudUserAdd::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("EMAIL"), CommandLineWords::tr("The person's e-mail address."));
    parser.addOption({QStringLiteral("name"), CommandLineWords::tr("The person's name."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("role"), CommandLineWords::tr("admin, installer or read_only."),
                      QStringLiteral("ROLE"), QStringLiteral("installer")});
    parser.addOption({QStringLiteral("server"),
                      CommandLineWords::tr("Reach the service at URL instead of where it was last."),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("join"),
                      CommandLineWords::tr("Bind this device to the account of an introduction link first."),
                      QStringLiteral("LINK")});
}

Exit CloudUserAdd::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl %1: give one e-mail address.").arg(name()));
        return Exit::Usage;
    }
    const QString email = arguments.first();
    const QString name = parser.isSet(QStringLiteral("name")) ? parser.value(QStringLiteral("name")) : email;
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const auto account = accountFor(parser, **store);
    if (!account)
        return Output::fail(account.error());
    sync::HttpTransport transport(account->server, account->certificate);
    const auto response =
        askOffice(transport, **store,
                  {QByteArrayLiteral("POST"),
                   QByteArrayLiteral("/v1/users"),
                   {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}},
                   sync::toBody(QJsonObject{{QStringLiteral("name"), name},
                                            {QStringLiteral("email"), email},
                                            {QStringLiteral("role"), parser.value(QStringLiteral("role"))}})});
    if (!response)
        return Output::fail(response.error());
    if (response->status >= 400) {
        const Exit failed = Output::fail(refused(*response, email));
        return response->status == 409 || response->status == 422 ? Exit::No : failed;
    }
    const auto user = sync::objectFrom(response->body);
    if (!user)
        return Output::fail(user.error());
    context.output.document(*user);
    context.output.text(CommandLineWords::tr("%1 has an account. Give this link to nobody else; it is good for one "
                                             "device and 72 hours:")
                            .arg(email));
    context.output.text(user->value(QStringLiteral("link")).toString());
    return Exit::Done;
}

} // namespace wm::ctl
