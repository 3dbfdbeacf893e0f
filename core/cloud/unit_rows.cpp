// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/unit_rows.h"

#include "core/fleet/relay_change.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace wm::cloud {

namespace {

constexpr const char *kOne =
    "SELECT serial, model, meter_form, comms_type, comms_provider, imei, sim, firmware, hex_status, ip_address, "
    "der_type, premises_id, address, city, state, zip, location_notes, description, installer, relay, latitude_e6, "
    "longitude_e6, sample_rate_min, report_rate_min, install_ms, created_ms, updated_ms, last_report_ms, requested_ms, "
    "operational_ms, flipped, update_failed, revision, requester, request_id, last_number, last_sha256, last_answer "
    "FROM units WHERE company = ? AND serial = ?";
constexpr const char *kAfter =
    "SELECT serial, model, meter_form, comms_type, comms_provider, imei, sim, firmware, hex_status, ip_address, "
    "der_type, premises_id, address, city, state, zip, location_notes, description, installer, relay, latitude_e6, "
    "longitude_e6, sample_rate_min, report_rate_min, install_ms, created_ms, updated_ms, last_report_ms, requested_ms, "
    "operational_ms, flipped, update_failed, revision, requester, request_id, last_number, last_sha256, last_answer "
    "FROM units WHERE company = ? AND serial > ? ORDER BY serial LIMIT ?";

UnitRow rowOf(Query &query, qint64 nowMs)
{
    UnitRow row;
    fleet::Unit &unit = row.unit;
    int column = 0;
    for (QString fleet::Unit::*text :
         {&fleet::Unit::serial, &fleet::Unit::model, &fleet::Unit::meterForm, &fleet::Unit::commsType,
          &fleet::Unit::commsProvider, &fleet::Unit::imei, &fleet::Unit::sim, &fleet::Unit::firmware,
          &fleet::Unit::hexStatus, &fleet::Unit::ipAddress, &fleet::Unit::derType, &fleet::Unit::premisesId,
          &fleet::Unit::address, &fleet::Unit::city, &fleet::Unit::state, &fleet::Unit::zip,
          &fleet::Unit::locationNotes, &fleet::Unit::description, &fleet::Unit::installer})
        unit.*text = query.text(column++);
    unit.relay = fleet::relayFrom(query.text(column++)).value_or(fleet::Relay::Unknown);
    for (std::optional<double> fleet::Unit::*degrees : {&fleet::Unit::latitude, &fleet::Unit::longitude}) {
        if (!query.isNull(column))
            unit.*degrees = static_cast<double>(query.number(column)) / 1e6;
        ++column;
    }
    unit.sampleRateMin = static_cast<int>(query.number(column++));
    unit.reportRateMin = static_cast<int>(query.number(column++));
    for (qint64 fleet::Unit::*time :
         {&fleet::Unit::installMs, &fleet::Unit::createdMs, &fleet::Unit::updatedMs, &fleet::Unit::lastReportMs})
        unit.*time = query.number(column++);
    const qint64 requested = query.number(column++), operational = query.number(column++);
    const bool flipped = query.number(column++) != 0, updateFailed = query.number(column++) != 0;
    row.standing = {flipped, updateFailed, requested, operational, unit.lastReportMs, unit.reportRateMin};
    unit.status = fleet::statusOf(row.standing, nowMs);
    unit.revision = query.number(column++);
    row.requester = query.text(column++);
    row.requestId = query.text(column++);
    row.lastNumber = query.number(column++);
    row.lastSha256 = query.isNull(column) ? QByteArray() : query.bytes(column);
    row.lastAnswer = query.text(column + 1).toUtf8();
    return row;
}

} // namespace

std::optional<UnitRow> UnitRows::one(const QByteArray &company, const QString &serial)
{
    QList<UnitRow> rows;
    {
        Query query(m_database, kOne, company, serial);
        if (!query.next())
            return std::nullopt;
        rows.append(rowOf(query, m_database.nowMs()));
    }
    decorate(company, rows);
    return rows.first();
}

QList<UnitRow> UnitRows::after(const QByteArray &company, const QString &serial, int most)
{
    QList<UnitRow> rows;
    {
        Query query(m_database, kAfter, company, serial, most);
        while (query.next())
            rows.append(rowOf(query, m_database.nowMs()));
    }
    decorate(company, rows);
    return rows;
}

void UnitRows::decorate(const QByteArray &company, QList<UnitRow> &rows)
{
    if (rows.isEmpty())
        return;
    QHash<QString, qsizetype> at;
    for (qsizetype i = 0; i < rows.size(); ++i)
        at.insert(rows.at(i).unit.serial, i);
    const QString first = rows.first().unit.serial, last = rows.last().unit.serial;
    {
        Query tags(m_database,
                   "SELECT serial, name FROM unit_tags JOIN tags ON tags.company = unit_tags.company AND tags.id = tag "
                   "WHERE unit_tags.company = ? AND serial >= ? AND serial <= ? ORDER BY serial, folded",
                   company, first, last);
        while (tags.next())
            if (const auto row = at.constFind(tags.text(0)); row != at.cend())
                rows[*row].unit.tags.append(tags.text(1));
    }
    Query changes(m_database,
                  "SELECT serial, relay, requested_ms, execute_ms FROM relay_changes WHERE company = ? AND state = 0 "
                  "AND serial >= ? AND serial <= ? AND execute_ms > ?",
                  company, first, last, m_database.nowMs() - fleet::kFetchMs);
    while (changes.next())
        if (const auto row = at.constFind(changes.text(0)); row != at.cend())
            rows[*row].unit.change =
                fleet::PendingChange{fleet::relayFrom(changes.text(1)).value_or(fleet::Relay::Unknown),
                                     changes.number(2), changes.number(3)};
}

std::optional<QStringList> serialsIn(const QJsonObject &object, qsizetype most)
{
    const QJsonValue value = object.value(QStringLiteral("serials"));
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.isEmpty() || array.size() > most)
        return std::nullopt;
    QStringList serials;
    for (const QJsonValue one : array) {
        if (!one.isString() || one.toString().trimmed().isEmpty())
            return std::nullopt;
        serials.append(fleet::canonicalSerial(one.toString()));
    }
    serials.sort();
    serials.removeDuplicates();
    return serials;
}

Response notYours(const QString &serial)
{
    return refuse(404, sync::refusal::kNotYours, {{QStringLiteral("serial"), serial}});
}

} // namespace wm::cloud
