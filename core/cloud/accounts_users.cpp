// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does to the accounts of the own company.
#include "core/base/text.h"
#include "core/cloud/accounts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::cloud {

using record::bindBlob;
using record::bindText;
using record::blobAt;
using record::Query;
using record::textAt;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

std::optional<Accounts::User> Accounts::userOf(const QByteArray &company, const QByteArray &id)
{
    Query query(m_database.cache(), "SELECT name, email, role FROM users WHERE id = ? AND company = ? AND closed = 0");
    bindBlob(*query, 1, id);
    bindBlob(*query, 2, company);
    if (!query->executeStep())
        return std::nullopt;
    return User{id, company, textAt(*query, 0), textAt(*query, 1), textAt(*query, 2)};
}

Response Accounts::listUsers(const Caller &caller)
{
    QJsonArray users;
    Query query(m_database.cache(),
                "SELECT id, name, email, role, (SELECT count(*) FROM devices WHERE user = users.id) "
                "FROM users WHERE company = ? AND closed = 0 ORDER BY email");
    bindBlob(*query, 1, caller.company);
    while (query->executeStep())
        users.append(QJsonObject{{QStringLiteral("id"), hex(blobAt(*query, 0))},
                                 {QStringLiteral("name"), textAt(*query, 1)},
                                 {QStringLiteral("email"), textAt(*query, 2)},
                                 {QStringLiteral("role"), textAt(*query, 3)},
                                 {QStringLiteral("devices"), query->getColumn(4).getInt()}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("users"), users}}));
}

Response Accounts::addUser(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    if (!object)
        return refuse(400, "malformed");
    const QString name = object->value(QStringLiteral("name")).toString().trimmed();
    const QString email = object->value(QStringLiteral("email")).toString().trimmed().toLower();
    const QString role = object->value(QStringLiteral("role")).toString();
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    if (name.isEmpty() || !checkedText(name, QStringLiteral("name"), 200))
        return refuse(422, "field", {{QStringLiteral("field"), QStringLiteral("name")}});
    if (!address.match(email).hasMatch() || !checkedText(email, QStringLiteral("email"), 320))
        return refuse(422, "field", {{QStringLiteral("field"), QStringLiteral("email")}});
    if (!m_rights.isCompanyRole(role))
        return refuse(422, "field", {{QStringLiteral("field"), QStringLiteral("role")}});
    Response response = refuse(409, "email-taken");
    m_database.transact([&] {
        {
            Query query(m_database.cache(), "SELECT 1 FROM users WHERE company = ? AND email = ?");
            bindBlob(*query, 1, caller.company);
            bindText(*query, 2, email);
            if (query->executeStep())
                return false;
        }
        const QByteArray id = addUser(caller.company, name, email, role);
        audit(caller, "user-added", email + u' ' + role);
        response = jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("id"), hex(id)},
                                                       {QStringLiteral("name"), name},
                                                       {QStringLiteral("email"), email},
                                                       {QStringLiteral("role"), role},
                                                       {QStringLiteral("link"), m_linkOf(newLink(id))}}),
                              201);
        return true;
    });
    return response;
}

Response Accounts::introduce(const Caller &caller, const QByteArray &id)
{
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        const auto user = userOf(caller.company, id);
        if (!user)
            return false;
        audit(caller, "link-made", user->email);
        response = jsonAnswer(
            sync::toBody(QJsonObject{{QStringLiteral("id"), hex(id)}, {QStringLiteral("link"), m_linkOf(newLink(id))}}),
            201);
        return true;
    });
    return response;
}

Response Accounts::closeUser(const Caller &caller, const QByteArray &id)
{
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        const auto user = userOf(caller.company, id);
        if (!user)
            return false;
        if (id == caller.user) { // CD-USER-27; so the last administrator cannot go, either
            response = refuse(409, "own-account");
            return false;
        }
        for (const char *sql : {"UPDATE users SET closed = 1, email = email || ' ' || hex(id) WHERE id = ?",
                                "DELETE FROM introductions WHERE user = ?",
                                "DELETE FROM sessions WHERE device IN (SELECT key FROM devices WHERE user = ?)"}) {
            Query query(m_database.cache(), sql);
            bindBlob(*query, 1, id);
            query->exec();
        }
        audit(caller, "user-closed", user->email);
        response = {204, {}, {}};
        return true;
    });
    return response;
}

Response Accounts::auditLog(const Caller &caller)
{
    QJsonArray acts;
    Query query(m_database.cache(),
                "SELECT utc_ms, user, device, act, subject FROM audit WHERE company = ? ORDER BY id DESC LIMIT 1000");
    bindBlob(*query, 1, caller.company);
    while (query->executeStep())
        acts.append(QJsonObject{{QStringLiteral("utc_ms"), static_cast<qint64>(query->getColumn(0).getInt64())},
                                {QStringLiteral("user"), hex(blobAt(*query, 1))},
                                {QStringLiteral("device"), hex(blobAt(*query, 2))},
                                {QStringLiteral("act"), textAt(*query, 3)},
                                {QStringLiteral("subject"), textAt(*query, 4)}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("acts"), acts}}));
}

} // namespace wm::cloud
