// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/relays.h"

#include "core/record/codec.h"
#include "core/record/projection.h"

#include <QtCore/QJsonArray>

namespace wm::cloud {

using fleet::ChangeState;
using fleet::Relay;

namespace {

constexpr qsizetype kMostSerials = 10'000;

int number(ChangeState state)
{
    return static_cast<int>(state);
}

/// A row's state, as time has made it: nobody has to be there for a change to be over.
ChangeState stateAt(qint64 nowMs, ChangeState kept, qint64 executeMs, qint64 sentMs)
{
    if (kept == ChangeState::Pending && nowMs >= executeMs + fleet::kFetchMs)
        return ChangeState::Expired;
    if (kept == ChangeState::Sent && nowMs >= sentMs + fleet::kAnswerMs)
        return ChangeState::Unanswered;
    return kept;
}

} // namespace

std::optional<Response> Relays::refusalOf(const Caller &caller, const QJsonObject &object, Asked *asked)
{
    const auto to = fleet::relayFrom(object.value(QStringLiteral("relay")).toString());
    const auto serials = serialsIn(object, kMostSerials);
    if (!to || *to == Relay::Unknown || !serials)
        return refuse(400, "malformed");
    if (serials->size() > 1 && !m_rights.allows(caller.role, QStringLiteral("units.perform_batch_actions")))
        return refuse(403, sync::refusal::kNotAllowed);
    *asked = {*to, *serials};
    return std::nullopt;
}

QStringList Relays::holdsOf(const QByteArray &company, const QString &serial, bool *hasJob)
{
    QList<QByteArray> jobs;
    {
        Query query(m_database, "SELECT job FROM unit_jobs WHERE company = ? AND serial = ? ORDER BY job", company,
                    serial);
        while (query.next())
            jobs.append(query.bytes(0));
    }
    QStringList holds;
    *hasJob = false;
    for (const QByteArray &job : jobs) {
        QList<record::Entry> entries;
        Query query(m_database, "SELECT body FROM entries WHERE company = ? AND job = ?", company, job);
        while (query.next())
            if (auto one = record::decodeEntry(query.bytes(0)); one)
                entries.append(*std::move(one));
        const QJsonObject site = record::JobState(entries).site();
        // A job that named it by mistake, and says otherwise now, is none of its jobs.
        const QString named =
            site.value(QStringLiteral("collar")).toObject().value(QStringLiteral("serial_number")).toString();
        if (fleet::canonicalSerial(named) != serial)
            continue;
        *hasJob = true;
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_database.nowMs(), Qt::UTC).date();
        for (const QString &hold : fleet::shutHolds(site, today))
            if (!holds.contains(hold))
                holds.append(hold);
    }
    return holds;
}

std::optional<Response> Relays::planOf(const Caller &caller, const Asked &asked, Plan *plan)
{
    plan->executeMs = fleet::topOfNextHour(m_database.nowMs());
    QList<fleet::ShownUnit> shown;
    for (const QString &serial : asked.serials) {
        auto row = UnitRows(m_database).one(caller.company, serial);
        if (!row)
            return notYours(serial);
        Planned one{*row, QStringLiteral("will-change"), {}, false};
        // From its hour on, what waits may be fetched any moment, and is not taken back by the opposite (CD-RELAY-06).
        const auto &change = row->unit.change;
        const Relay pending = change && change->executeMs > m_database.nowMs() ? change->to : Relay::Unknown;
        if (asked.to == Relay::Shut)
            one.holds = holdsOf(caller.company, serial, &one.hasJob);
        if (row->standing.operationalMs == 0)
            one.outcome = QStringLiteral("not-provisioned");
        else if (pending == asked.to)
            one.outcome = QStringLiteral("asked-already");
        else if (pending != Relay::Unknown &&
                 row->unit.relay == asked.to) // CD-RELAY-06: it takes back what waits, and that is all
            one.outcome = QStringLiteral("clears");
        else if (!one.holds.isEmpty())
            one.outcome = QStringLiteral("held");
        shown.append({serial, row->unit.relay, one.outcome});
        plan->units.append(one);
    }
    plan->confirmation = fleet::confirmationWord(asked.to, plan->executeMs, shown);
    return std::nullopt;
}

QJsonObject Relays::toJson(const Plan &plan, Relay to)
{
    QJsonArray units;
    for (const Planned &one : plan.units) {
        const fleet::Unit &unit = one.row.unit;
        units.append(QJsonObject{{QStringLiteral("serial"), unit.serial},
                                 {QStringLiteral("relay"), toWord(unit.relay)},
                                 {QStringLiteral("status"), toWord(unit.status)},
                                 {QStringLiteral("address"), unit.address},
                                 {QStringLiteral("city"), unit.city},
                                 {QStringLiteral("outcome"), one.outcome},
                                 {QStringLiteral("holds"), QJsonArray::fromStringList(one.holds)},
                                 {QStringLiteral("job"), one.hasJob}});
    }
    return {{QStringLiteral("relay"), toWord(to)},
            {QStringLiteral("execute_ms"), plan.executeMs},
            {QStringLiteral("confirmation"), plan.confirmation},
            {QStringLiteral("units"), units}};
}

Response Relays::preview(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    Asked asked;
    if (!object)
        return refuse(400, "malformed");
    if (auto refused = refusalOf(caller, *object, &asked))
        return *std::move(refused);
    Plan plan;
    if (auto refused = planOf(caller, asked, &plan))
        return *std::move(refused);
    return jsonAnswer(sync::toBody(toJson(plan, asked.to)));
}

Response Relays::schedule(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const auto id = object ? sync::bytesFromHex(object->value(QStringLiteral("id")).toString(), 16) : std::nullopt;
    Asked asked;
    if (!object || !id)
        return refuse(400, "malformed");
    if (auto refused = refusalOf(caller, *object, &asked))
        return *std::move(refused);
    Response response;
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        if (!rowsOf(caller.company, *id).isEmpty()) { // the answer before was lost
            response = status(caller, *id);
            return false;
        }
        Plan plan;
        if (auto refused = planOf(caller, asked, &plan)) {
            response = *std::move(refused);
            return false;
        }
        if (object->value(QStringLiteral("confirmation")).toString() != plan.confirmation) {
            response = refuse(409, sync::refusal::kShownOtherwise);
            return false;
        }
        m_database.run("UPDATE relay_changes SET state = ? WHERE company = ? AND state = 0 AND execute_ms <= ?",
                       number(ChangeState::Expired), caller.company, m_database.nowMs() - fleet::kFetchMs);
        const QString who = m_accounts.openEmail(caller.company, caller.user).value_or(QString());
        for (const Planned &one : std::as_const(plan.units)) {
            const bool change = one.outcome == u"will-change";
            if (change || one.outcome == u"clears")
                m_database.run("UPDATE relay_changes SET state = ?, answered_ms = ? WHERE company = ? AND serial = ? "
                               "AND state = 0",
                               number(ChangeState::Cancelled), m_database.nowMs(), caller.company, one.row.unit.serial);
            const ChangeState state = change                     ? ChangeState::Pending
                                      : one.outcome == u"held"   ? ChangeState::Held
                                      : one.outcome == u"clears" ? ChangeState::Cancelled
                                                                 : ChangeState::Refused;
            m_database.run("INSERT INTO relay_changes (company, id, serial, relay, account, requested_ms, execute_ms, "
                           "state, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           caller.company, *id, one.row.unit.serial, fleet::toWord(asked.to), who, m_database.nowMs(),
                           plan.executeMs, number(state),
                           change ? QString() : (QStringList{one.outcome} + one.holds).join(u' '));
        }
        m_accounts.audit(caller, asked.to == Relay::Open ? "relays-open-requested" : "relays-shut-requested",
                         asked.serials.join(u' ').left(2000));
        response = status(caller, *id);
        response.status = 201;
        return true;
    });
    return response;
}

QJsonArray Relays::rowsOf(const QByteArray &company, const QByteArray &id)
{
    QJsonArray rows;
    Query query(m_database,
                "SELECT serial, relay, account, requested_ms, execute_ms, state, sent_ms, answered_ms, detail "
                "FROM relay_changes WHERE company = ? AND id = ? ORDER BY serial",
                company, id);
    while (query.next())
        rows.append(QJsonObject{
            {QStringLiteral("serial"), query.text(0)},
            {QStringLiteral("relay"), query.text(1)},
            {QStringLiteral("requested_by"), query.text(2)},
            {QStringLiteral("requested_ms"), query.number(3)},
            {QStringLiteral("execute_ms"), query.number(4)},
            {QStringLiteral("state"), toWord(stateAt(m_database.nowMs(), static_cast<ChangeState>(query.number(5)),
                                                     query.number(4), query.number(6)))},
            {QStringLiteral("answered_ms"), query.number(7)},
            {QStringLiteral("detail"), query.text(8)}});
    return rows;
}

Response Relays::status(const Caller &caller, const QByteArray &id)
{
    const QJsonArray rows = rowsOf(caller.company, id);
    if (rows.isEmpty())
        return refuse(404, sync::refusal::kNotFound);
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id.toHex())},
                                               {QStringLiteral("units"), rows},
                                               {QStringLiteral("now_ms"), m_database.nowMs()}}));
}

Response Relays::cancel(const Caller &caller, const QByteArray &id)
{
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        if (rowsOf(caller.company, id).isEmpty())
            return false;
        // Only before its hour: from then on a unit may be on its way to fetch it.
        const qint64 cancelled =
            m_database.run("UPDATE relay_changes SET state = ?, answered_ms = ? WHERE company = ? AND id = ? AND "
                           "state = 0 AND execute_ms > ?",
                           number(ChangeState::Cancelled), m_database.nowMs(), caller.company, id, m_database.nowMs());
        if (cancelled > 0)
            m_accounts.audit(caller, "relays-cancelled", QString::fromLatin1(id.toHex()));
        response = status(caller, id);
        return cancelled > 0;
    });
    return response;
}

Response Relays::list(const Caller &caller)
{
    QJsonArray batches;
    Query query(m_database,
                "SELECT id, min(relay), min(account), min(requested_ms), min(execute_ms), count(*), "
                "sum(CASE WHEN state = 2 THEN 1 ELSE 0 END) FROM relay_changes WHERE company = ? GROUP BY id "
                "ORDER BY 4 DESC, id LIMIT 200",
                caller.company);
    while (query.next())
        batches.append(QJsonObject{{QStringLiteral("id"), QString::fromLatin1(query.bytes(0).toHex())},
                                   {QStringLiteral("relay"), query.text(1)},
                                   {QStringLiteral("requested_by"), query.text(2)},
                                   {QStringLiteral("requested_ms"), query.number(3)},
                                   {QStringLiteral("execute_ms"), query.number(4)},
                                   {QStringLiteral("units"), query.number(5)},
                                   {QStringLiteral("acknowledged"), query.number(6)}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("batches"), batches}}));
}

QList<fleet::ReportAnswer::Command> Relays::due(const QByteArray &company, const QString &serial)
{
    QList<fleet::ReportAnswer::Command> waiting, given;
    const qint64 now = m_database.nowMs();
    {
        Query query(m_database,
                    "SELECT id, relay FROM relay_changes WHERE company = ? AND serial = ? AND state = 0 AND "
                    "execute_ms <= ? AND execute_ms > ?",
                    company, serial, now, now - fleet::kFetchMs);
        while (query.next())
            waiting.append({query.bytes(0), fleet::relayFrom(query.text(1)).value_or(Relay::Unknown)});
    }
    for (const fleet::ReportAnswer::Command &one : std::as_const(waiting)) {
        // What was recorded since it was asked for counts: a lockout that was put on meanwhile holds it.
        bool hasJob = false;
        const QStringList holds = one.relay == Relay::Shut ? holdsOf(company, serial, &hasJob) : QStringList();
        const ChangeState state = holds.isEmpty() ? ChangeState::Sent : ChangeState::Held;
        const qint64 changed =
            m_database.run("UPDATE relay_changes SET state = ?, sent_ms = ?, detail = ? WHERE company = ? AND id = ? "
                           "AND serial = ? AND state = 0",
                           number(state), now, holds.join(u' '), company, one.id, serial);
        if (changed > 0 && holds.isEmpty())
            given.append(one);
    }
    return given;
}

void Relays::done(const QByteArray &company, const QString &serial, const fleet::CommandDone &one)
{
    const ChangeState state = one.result == u"done"      ? ChangeState::Done
                              : one.result == u"refused" ? ChangeState::Refused
                                                         : ChangeState::Failed;
    m_database.run("UPDATE relay_changes SET state = ?, answered_ms = ? WHERE company = ? AND id = ? AND serial = ? "
                   "AND state = 1",
                   number(state), m_database.nowMs(), company, one.id, serial);
}

} // namespace wm::cloud
