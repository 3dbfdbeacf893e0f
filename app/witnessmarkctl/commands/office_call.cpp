// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/office_call.h"

#include "core/sync/http/http_transport.h"

#include <QtCore/QUrl>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr int kMostPatience = 24 * 3600;

Result<sync::Response> sent(sync::HttpTransport &transport, const sync::Request &request)
{
    return waitFor<sync::Response>([&](auto answered) { transport.send(request, std::move(answered)); });
}

Result<QByteArray> serverIn(const QCommandLineParser &parser)
{
    const QString text = parser.value(QStringLiteral("server"));
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty())
        return makeError(ErrorCode::Invalid, CommandLineWords::tr("“%1” is not the address of a service. It looks like "
                                                                  "https://office.example:8443.")
                                                 .arg(text));
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toEncoded();
}

} // namespace

Result<Duration> patienceIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("patience")))
        return Duration(std::chrono::seconds(20));
    bool number = false;
    const int seconds = parser.value(QStringLiteral("patience")).toInt(&number);
    if (!number || seconds < 0 || seconds > kMostPatience)
        return makeError(ErrorCode::Invalid, CommandLineWords::tr("--patience is a number of seconds, up to a day."));
    return Duration(std::chrono::seconds(seconds));
}

Result<sync::Account> accountFor(const QCommandLineParser &parser, record::Store &store)
{
    const auto known = sync::accountOf(store);
    if (!known)
        return known.error();
    QByteArray server;
    if (parser.isSet(QStringLiteral("server"))) {
        const auto given = serverIn(parser);
        if (!given)
            return given.error();
        server = *given;
    }
    if (!parser.optionNames().contains(QStringLiteral("join"))) { // most commands take none
        if (!*known)
            return makeError(ErrorCode::NotReady,
                             CommandLineWords::tr("This device belongs to no account yet. Ask the office for an "
                                                  "introduction link, then: witnessmarkctl sync --join LINK"));
        sync::Account account = **known;
        if (!server.isEmpty())
            account.server = server;
        return account;
    }
    auto link = sync::linkFrom(parser.value(QStringLiteral("join")));
    if (!link)
        return link.error();
    if (!server.isEmpty())
        link->server = server;
    sync::HttpTransport transport(link->server, link->certificate);
    const auto answer = sent(transport, sync::joinRequest(*link, store));
    if (!answer)
        return answer.error();
    return sync::joined(*link, *answer, store);
}

Result<QByteArray> signIn(sync::HttpTransport &transport, const record::Store &store)
{
    const auto challenge = sent(transport, sync::challengeRequest(store));
    if (!challenge)
        return challenge.error();
    const auto request = sync::sessionRequest(*challenge, store);
    if (!request)
        return request.error();
    const auto session = sent(transport, *request);
    if (!session)
        return session.error();
    return sync::sessionToken(*session);
}

Result<sync::Response> askWithin(sync::HttpTransport &transport, const QByteArray &token, sync::Request request)
{
    request.headers.append({QByteArrayLiteral("authorization"), "Bearer " + token});
    return sent(transport, request);
}

Result<sync::Response> askOffice(sync::HttpTransport &transport, const record::Store &store, sync::Request request)
{
    const auto token = signIn(transport, store);
    if (!token)
        return token.error();
    return askWithin(transport, *token, std::move(request));
}

} // namespace wm::ctl
