// SPDX-License-Identifier: GPL-3.0-or-later
// What jobs say of units.
#include "core/cloud/unit_fields.h"
#include "core/cloud/units.h"
#include "core/record/codec.h"
#include "core/record/projection.h"

namespace wm::cloud {

namespace {

/// The unit's fields that a job has facts about, by their paths.
struct FactOfUnit
{
    const char *field, *group, *name;
};
constexpr FactOfUnit kFacts[] = {{"address", "premises", "service_address"},
                                 {"city", "premises", "city"},
                                 {"state", "premises", "state"},
                                 {"zip", "premises", "zip"},
                                 {"premises_id", "premises", "premises_id"},
                                 {"der_type", "collar", "der_type"},
                                 {"location_notes", "premises", "location_notes"}};

} // namespace

void Units::meet(const Caller &caller, const QString &serial)
{
    m_database.run("INSERT INTO units (company, serial, created_ms, updated_ms) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO NOTHING",
                   caller.company, serial, m_database.nowMs(), m_database.nowMs());
}

void Units::noticed(const Caller &caller, const record::Entry &entry)
{
    const bool serialFact = entry.kind == record::Kind::Fact && entry.path == u"collar.serial_number";
    const bool command = entry.kind == record::Kind::Command && entry.path == u"collar.provision";
    if (!serialFact && !command)
        return;
    const QString serial = fleet::canonicalSerial(
        entry.value.value(serialFact ? QStringLiteral("v") : QStringLiteral("serial")).toString());
    // Another company's: the job keeps what it says, and the service has nothing to do with it.
    if (serial.isEmpty() || serial.size() > 64 || isElsewhere(caller.company, serial))
        return;
    meet(caller, serial);
    m_database.run("INSERT INTO unit_jobs (company, serial, job) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                   caller.company, serial, entry.job.toRfc4122());
    if (command)
        provisionedAtCollar(caller, entry, serial);
}

void Units::provisionedAtCollar(const Caller &caller, const record::Entry &entry, const QString &serial)
{
    const QString phase = entry.value.value(QStringLiteral("phase")).toString();
    if (phase != u"sending" && phase != u"confirmed")
        return;
    const auto row = UnitRows(m_database).one(caller.company, serial);
    const QString id = QStringLiteral("collar %1").arg(entry.value.value(QStringLiteral("id")).toInteger());
    if (!row || row->requestId == id ||
        (row->unit.status != fleet::Status::Unprovisioned && row->unit.status != fleet::Status::ProvisioningError))
        return;
    QList<record::Entry> entries;
    {
        Query query(m_database, "SELECT body FROM entries WHERE company = ? AND job = ?", caller.company,
                    entry.job.toRfc4122());
        while (query.next())
            if (auto one = record::decodeEntry(query.bytes(0)); one)
                entries.append(*std::move(one));
    }
    const QJsonObject site = record::JobState(entries).site(), unit = toJson(row->unit);
    for (const FactOfUnit &fact : kFacts) {
        const QString field = QLatin1String(fact.field);
        QString value =
            site.value(QLatin1String(fact.group)).toObject().value(QLatin1String(fact.name)).toString().trimmed();
        if (field == u"der_type")
            value = derTypeFrom(value);
        if (!value.isEmpty() && unit.value(field).toString().isEmpty() && isProper(field, value))
            m_database.run(unitField(field)->sql, value, caller.company, serial);
    }
    request(caller, *row, id, m_accounts.openEmail(caller.company, caller.user).value_or(QString()));
}

} // namespace wm::cloud
