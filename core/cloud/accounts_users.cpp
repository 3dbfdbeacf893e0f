// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does to the accounts of the own company.
#include "core/base/text.h"
#include "core/cloud/accounts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::cloud {

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

std::optional<Accounts::User> Accounts::userOf(const QByteArray &company, const QByteArray &id)
{
    Query query(m_database, "SELECT name, email, role FROM users WHERE id = ? AND company = ? AND closed = 0", id,
                company);
    if (!query.next())
        return std::nullopt;
    return User{id, company, query.text(0), query.text(1), query.text(2)};
}

std::optional<QString> Accounts::openEmail(const QByteArray &company, const QByteArray &id)
{
    const auto user = userOf(company, id);
    return user ? std::optional(user->email) : std::nullopt;
}

Response Accounts::listUsers(const Caller &caller)
{
    QJsonArray users;
    Query query(m_database,
                "SELECT id, name, email, role, (SELECT count(*) FROM devices WHERE account = users.id) "
                "FROM users WHERE company = ? AND closed = 0 ORDER BY email",
                caller.company);
    while (query.next())
        users.append(QJsonObject{{QStringLiteral("id"), hex(query.bytes(0))},
                                 {QStringLiteral("name"), query.text(1)},
                                 {QStringLiteral("email"), query.text(2)},
                                 {QStringLiteral("role"), query.text(3)},
                                 {QStringLiteral("devices"), query.number(4)}});
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
        m_database.engine().lockCompany(caller.company);
        {
            Query query(m_database, "SELECT 1 FROM users WHERE company = ? AND email = ?", caller.company, email);
            if (query.next())
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
        m_database.engine().lockCompany(caller.company);
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
        m_database.engine().lockCompany(caller.company);
        const auto user = userOf(caller.company, id);
        if (!user)
            return false;
        if (id == caller.user) { // CD-USER-27; so the last administrator cannot go, either
            response = refuse(409, "own-account");
            return false;
        }
        m_database.run("UPDATE users SET closed = 1, email = ? WHERE id = ?", user->email + u' ' + hex(id).toUpper(),
                       id);
        for (const char *sql : {"DELETE FROM introductions WHERE account = ?",
                                "DELETE FROM sessions WHERE device IN (SELECT key FROM devices WHERE account = ?)"})
            m_database.run(sql, id);
        audit(caller, "user-closed", user->email);
        response = {204, {}, {}};
        return true;
    });
    return response;
}

Response Accounts::auditLog(const Caller &caller)
{
    QJsonArray acts;
    Query query(m_database,
                "SELECT utc_ms, account, device, act, subject FROM audit WHERE company = ? ORDER BY id DESC LIMIT 1000",
                caller.company);
    while (query.next())
        acts.append(QJsonObject{{QStringLiteral("utc_ms"), static_cast<qint64>(query.number(0))},
                                {QStringLiteral("user"), hex(query.bytes(1))},
                                {QStringLiteral("device"), hex(query.bytes(2))},
                                {QStringLiteral("act"), query.text(3)},
                                {QStringLiteral("subject"), query.text(4)}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("acts"), acts}}));
}

} // namespace wm::cloud
