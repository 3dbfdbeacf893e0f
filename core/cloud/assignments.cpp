// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/assignments.h"

#include "core/base/ids.h"

#include <QtCore/QJsonArray>

namespace wm::cloud {

namespace {

QSet<QByteArray> jobsIn(Query &query)
{
    QSet<QByteArray> jobs;
    while (query.next())
        jobs.insert(query.bytes(0));
    return jobs;
}

} // namespace

QSet<QByteArray> Assignments::hiddenFrom(const Caller &caller, CloudDatabase &database)
{
    if (caller.role != QStringLiteral("installer"))
        return {};
    Query query(database,
                "SELECT DISTINCT job FROM assignments WHERE company = ? AND job NOT IN "
                "(SELECT job FROM assignments WHERE company = ? AND account = ?)",
                caller.company, caller.company, caller.user);
    return jobsIn(query);
}

qint64 Assignments::revision(const QByteArray &company, CloudDatabase &database)
{
    Query query(database, "SELECT assigned FROM companies WHERE id = ?", company);
    return query.next() ? query.number(0) : 0;
}

QSet<QByteArray> Assignments::touched(const QByteArray &company, qint64 after, qint64 upTo, CloudDatabase &database)
{
    Query query(database,
                "SELECT DISTINCT job FROM assignment_acts WHERE company = ? AND revision > ? AND revision <= ?",
                company, after, upTo);
    return jobsIn(query);
}

Response Assignments::list(const Caller &caller)
{
    QJsonArray rows;
    Query query(m_database,
                "SELECT job, email, account FROM assignments JOIN users ON users.id = account "
                "WHERE assignments.company = ? AND closed = 0 ORDER BY job, email",
                caller.company);
    while (query.next())
        rows.append(QJsonObject{{QStringLiteral("job"), toText(QUuid::fromRfc4122(query.bytes(0)))},
                                {QStringLiteral("email"), query.text(1)},
                                {QStringLiteral("user"), QString::fromLatin1(query.bytes(2).toHex())}});
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("assignments"), rows}}));
}

Response Assignments::assign(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    if (!object)
        return refuse(400, "malformed");
    const JobId job = QUuid::fromString(object->value(QStringLiteral("job")).toString());
    const auto user = sync::bytesFromHex(object->value(QStringLiteral("user")).toString(), 16);
    const QJsonValue assigned = object->value(QStringLiteral("assigned"));
    if (job.isNull() || !user || !assigned.isBool())
        return refuse(400, "malformed");
    const QByteArray id = job.toRfc4122();
    Response response = refuse(404, sync::refusal::kNotFound);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        const auto email = m_accounts.openEmail(caller.company, *user);
        if (!email)
            return false;
        const qint64 changed =
            assigned.toBool()
                ? m_database.run(
                      "INSERT INTO assignments (company, job, account) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                      caller.company, id, *user)
                : m_database.run("DELETE FROM assignments WHERE company = ? AND job = ? AND account = ?",
                                 caller.company, id, *user);
        response = {204, {}, {}};
        if (changed == 0) // as it was: no act
            return true;
        const qint64 next = revision(caller.company, m_database) + 1;
        m_database.run("UPDATE companies SET assigned = ? WHERE id = ?", next, caller.company);
        m_database.run("INSERT INTO assignment_acts (company, revision, job) VALUES (?, ?, ?)", caller.company, next,
                       id);
        m_accounts.audit(caller, assigned.toBool() ? "job-assigned" : "job-taken-back", toText(job) + u' ' + *email);
        return true;
    });
    return response;
}

} // namespace wm::cloud
