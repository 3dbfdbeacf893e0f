// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/office_users.h"

#include "app/witnessmarkctl/commands/office_call.h"
#include "app/witnessmarkctl/job_context.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

SystemClock &systemClock()
{
    static SystemClock clock;
    return clock;
}

} // namespace

OfficeUsers::OfficeUsers(std::unique_ptr<record::Store> store, const QByteArray &server, const QByteArray &certificate)
    : m_store(std::move(store)), m_transport(server, certificate)
{
}

OfficeUsers::~OfficeUsers() = default;

void OfficeUsers::describe(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("server"),
                      CommandLineWords::tr("Reach the service at URL instead of where it was last."),
                      QStringLiteral("URL")});
}

Result<std::unique_ptr<OfficeUsers>> OfficeUsers::open(const QCommandLineParser &parser, const Context &context)
{
    auto store = openStore(context, systemClock());
    if (!store)
        return store.error();
    const auto account = accountFor(parser, **store);
    if (!account)
        return account.error();
    return std::unique_ptr<OfficeUsers>(new OfficeUsers(*std::move(store), account->server, account->certificate));
}

Result<sync::Response> OfficeUsers::ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
{
    sync::Request request{method, target};
    if (!body.isEmpty()) {
        request.headers.append({QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")});
        request.body = sync::toBody(body);
    }
    const bool fresh = m_token.isEmpty();
    if (fresh) {
        const auto token = signIn(m_transport, *m_store);
        if (!token)
            return token.error();
        m_token = *token;
    }
    auto response = askWithin(m_transport, m_token, request);
    if (response && response->status == 401 && !fresh) { // a session ends after a while
        m_token.clear();
        return ask(method, target, body);
    }
    if (!response)
        return response.error();
    if (sync::refusalWord(*response) == QStringLiteral("own-account"))
        return makeError(ErrorCode::Refused,
                         CommandLineWords::tr("This is your own account. Another administrator has to close it."));
    if (const auto refused = sync::refusalIn(*response))
        return *refused;
    return response;
}

Result<QJsonArray> OfficeUsers::all()
{
    const auto response = ask(QByteArrayLiteral("GET"), QByteArrayLiteral("/v1/users"));
    if (!response)
        return response.error();
    const auto object = sync::objectFrom(response->body);
    if (!object)
        return object.error();
    return object->value(QStringLiteral("users")).toArray();
}

Result<QJsonObject> OfficeUsers::byEmail(const QString &email)
{
    const auto users = all();
    if (!users)
        return users.error();
    for (const QJsonValue user : *users)
        if (user.toObject().value(QStringLiteral("email")).toString() == email.trimmed().toLower())
            return user.toObject();
    return makeError(
        ErrorCode::NotFound,
        CommandLineWords::tr("There is no open account for %1. “cloud user list” shows those there are.").arg(email));
}

} // namespace wm::ctl
