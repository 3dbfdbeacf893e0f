// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/accounts.h"

namespace wm::cloud {

/// Labels of a company that group its units (CD-TAG-01…06). Members throw DatabaseError.
class Tags
{
public:
    Tags(CloudDatabase &database, Accounts &accounts) : m_database(database), m_accounts(accounts) {}
    Response list(const Caller &caller);
    Response create(const Caller &caller, const Request &request);
    Response rename(const Caller &caller, const QByteArray &id, const Request &request);
    Response remove(const Caller &caller, const QByteArray &id); ///< from all units, too
    /// Adds tags to units, and takes others off; what is not named stays (CD-BATCH-09).
    Response apply(const Caller &caller, const Request &request);

private:
    std::optional<QString> nameOf(const QByteArray &company, const QByteArray &id);
    bool isTaken(const QByteArray &company, const QString &name, const QByteArray &except);
    CloudDatabase &m_database;
    Accounts &m_accounts;
};

} // namespace wm::cloud
