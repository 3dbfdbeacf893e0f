// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/accounts.h"
#include "core/cloud/rights.h"
#include "core/cloud/unit_rows.h"
#include "core/fleet/unit_files.h"

#include <QtCore/QUrlQuery>

namespace wm::record {
struct Entry;
}

namespace wm::cloud {

/// The units of a company: who they are, what may be changed about them, and their provisioning. A unit belongs to the
/// company that its maker handed it to; one that nobody was handed is known to the companies whose jobs name it.
/// Members throw DatabaseError.
class Units
{
public:
    Units(CloudDatabase &database, Accounts &accounts, const Rights &rights)
        : m_database(database), m_accounts(accounts), m_rights(rights)
    {
    }

    /// What its maker hands over to a company; again, to correct it. Invalid, naming the first unit that is another
    /// company's, and nothing is taken in.
    Result<int> handOver(const QByteArray &company, const QList<fleet::HandedOver> &units);
    /// The first company's name and id, for that.
    QByteArray firstCompany();

    Response list(const Caller &caller, const QUrlQuery &query);
    Response find(const Caller &caller, const QUrlQuery &query);
    Response edit(const Caller &caller, const Request &request);
    Response provision(const Caller &caller, const Request &request);
    Response unprovision(const Caller &caller, const Request &request);
    Response samples(const Caller &caller, const QUrlQuery &query);

    /// What a job's entry says of a unit, within the push that brought it: that there is one, and that somebody
    /// provisioned it at the collar. That request counts from now, and once.
    void noticed(const Caller &caller, const record::Entry &entry);

private:
    bool isElsewhere(const QByteArray &company, const QString &serial);
    void meet(const Caller &caller, const QString &serial);
    void provisionedAtCollar(const Caller &caller, const record::Entry &entry, const QString &serial);
    void request(const Caller &caller, const UnitRow &row, const QString &requestId, const QString &email);

    CloudDatabase &m_database;
    Accounts &m_accounts;
    const Rights &m_rights;
};

} // namespace wm::cloud
