// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/cloud_database.h"
#include "core/cloud/rights.h"

namespace wm::cloud {

/// Companies, their users, devices and sessions. Members throw DatabaseError; those that change something run in a
/// transaction of their own, and what they did stands in the audit log once.
class Accounts
{
public:
    static constexpr qint64 kLinkMs = qint64{72} * 3600 * 1000; ///< at exactly 72 h it has expired (CD-USER-11)
    static constexpr qint64 kSessionMs = qint64{3600} * 1000;
    static constexpr qint64 kChallengeMs = qint64{60} * 1000;

    /// `linkOf` makes an introduction link of its word.
    Accounts(CloudDatabase &database, const Rights &rights, std::function<QString(const QByteArray &)> linkOf);

    /// Makes the first company and its first administrator where there is none, and gives a link for that one until a
    /// device has joined by it: the one before is void. Nothing afterwards.
    std::optional<QString> firstAdminLink(const QString &company);
    /// Who a session's word stands for; nothing when it is unknown, over, or its account closed.
    std::optional<Caller> caller(const QByteArray &token);

    /// What a body of somebody who is not signed in names that is known here: a device, or an introduction link;
    /// empty without.
    QString knownIn(const QByteArray &body);

    Response join(const Request &request);
    Response challenge(const Request &request);
    Response session(const Request &request);
    Response listUsers(const Caller &caller);
    Response addUser(const Caller &caller, const Request &request);
    Response closeUser(const Caller &caller, const QByteArray &id);
    Response introduce(const Caller &caller, const QByteArray &id); ///< a new link; the one before is void
    Response auditLog(const Caller &caller);

    /// The address of an account of a company that is open.
    std::optional<QString> openEmail(const QByteArray &company, const QByteArray &id);
    void audit(const Caller &caller, const char *act, const QString &subject);

private:
    struct User
    {
        QByteArray id, company;
        QString name, email, role;
    };
    std::optional<User> userOf(const QByteArray &company, const QByteArray &id);
    QByteArray newLink(const QByteArray &user); ///< its word
    QByteArray addUser(const QByteArray &company, const QString &name, const QString &email, const QString &role);
    void lockCompanyOf(const QByteArray &token);
    std::optional<Response> takeLink(const QByteArray &token, const QByteArray &device, Caller *caller);
    [[nodiscard]] QByteArray nonceFor(const QByteArray &device, qint64 expires, const QByteArray &chance);
    Response stateOf(const Caller &caller);

    CloudDatabase &m_database;
    const Rights &m_rights;
    std::function<QString(const QByteArray &)> m_linkOf;
};

} // namespace wm::cloud
