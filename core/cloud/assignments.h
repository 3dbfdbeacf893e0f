// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/accounts.h"

#include <QtCore/QSet>

namespace wm::cloud {

/// Whose job it is. A job that is assigned to somebody is, among installers, for those alone; one that is assigned to
/// nobody is for all of the company. Administrators and readers see every job of theirs. Members throw DatabaseError.
class Assignments
{
public:
    Assignments(CloudDatabase &database, Accounts &accounts) : m_database(database), m_accounts(accounts) {}

    /// Jobs, as their sixteen bytes, that the caller's role does not show to this account now.
    static QSet<QByteArray> hiddenFrom(const Caller &caller, CloudDatabase &database);
    /// How often something was assigned in the company, or taken back: a place in that order.
    static qint64 revision(const QByteArray &company, CloudDatabase &database);
    /// Jobs about which that was after one place and up to another.
    static QSet<QByteArray> touched(const QByteArray &company, qint64 after, qint64 upTo, CloudDatabase &database);

    Response list(const Caller &caller);
    Response assign(const Caller &caller, const Request &request);

private:
    CloudDatabase &m_database;
    Accounts &m_accounts;
};

} // namespace wm::cloud
