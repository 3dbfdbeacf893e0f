// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/accounts.h"
#include "core/cloud/rights.h"
#include "core/cloud/unit_rows.h"
#include "core/fleet/relay_change.h"
#include "core/fleet/report.h"

namespace wm::cloud {

/// Changes of relays, at the top of the next hour: shown first, confirmed as shown, cancelled until then, handed to
/// each unit once, and acknowledged by each (CD-RELAY-01…13). Members throw DatabaseError.
class Relays
{
public:
    Relays(CloudDatabase &database, Accounts &accounts, const Rights &rights)
        : m_database(database), m_accounts(accounts), m_rights(rights)
    {
    }
    Response preview(const Caller &caller, const Request &request);
    Response schedule(const Caller &caller, const Request &request);
    Response status(const Caller &caller, const QByteArray &id);
    Response cancel(const Caller &caller, const QByteArray &id);
    Response list(const Caller &caller);

    /// What a unit that reports now is to do, within the report's transaction: each change is given out once.
    QList<fleet::ReportAnswer::Command> due(const QByteArray &company, const QString &serial);
    /// What it says it did.
    void done(const QByteArray &company, const QString &serial, const fleet::CommandDone &one);

private:
    struct Asked
    {
        fleet::Relay to;
        QStringList serials;
    };
    /// One unit of a batch and what would become of it: "will-change", "not-provisioned", "held", "clears",
    /// "asked-already".
    struct Planned
    {
        UnitRow row;
        QString outcome;
        QStringList holds;
        bool hasJob = false;
    };
    struct Plan
    {
        qint64 executeMs = 0;
        QList<Planned> units;
        QString confirmation;
    };
    std::optional<Response> refusalOf(const Caller &caller, const QJsonObject &object, Asked *asked);
    std::optional<Response> planOf(const Caller &caller, const Asked &asked, Plan *plan);
    static QJsonObject toJson(const Plan &plan, fleet::Relay to);
    /// Why the jobs of a unit forbid to shut its relay; whether there is such a job.
    QStringList holdsOf(const QByteArray &company, const QString &serial, bool *hasJob);
    QJsonArray rowsOf(const QByteArray &company, const QByteArray &id);

    CloudDatabase &m_database;
    Accounts &m_accounts;
    const Rights &m_rights;
};

} // namespace wm::cloud
