// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/reports.h"

#include "core/base/bytes.h"
#include "core/record/keys.h"

namespace wm::cloud {

namespace {

constexpr qint64 kAhead = 5 * 60'000; ///< a unit's clock may be so much before ours

/// The same for a serial that nobody handed over, one without a key, and a signature that is another's.
Response unknown()
{
    return refuse(401, sync::refusal::kUnitUnknown);
}

} // namespace

bool Reports::isKnown(const QString &serial)
{
    Query query(m_database, "SELECT 1 FROM unit_owners WHERE serial = ?", serial);
    return query.next();
}

Response Reports::take(const Request &request)
{
    const auto signature = sync::bytesFromHex(QString::fromLatin1(request.header("witnessmark-signature")), 64);
    const QString serial = fleet::canonicalSerial(QString::fromLatin1(request.header("witnessmark-unit")));
    QByteArray company, key;
    if (signature) {
        Query query(m_database, "SELECT company, key FROM unit_owners WHERE serial = ?", serial);
        if (query.next()) {
            company = query.bytes(0);
            key = query.bytes(1);
        }
    }
    if (key.size() != 32 || !record::verifySignature(key, fleet::reportMessage(request.body), *signature))
        return unknown();
    const auto report = fleet::reportFrom(request.body);
    if (!report || report->serial != serial)
        return refuse(422, "field",
                      {{QStringLiteral("field"), report ? QStringLiteral("serial") : report.error().context}});
    const QByteArray hash = sha256(request.body);
    Response response = unknown();
    m_database.transact([&] {
        // The unit's row is this report's until the commit: a repeat that reached another instance waits for its
        // answer.
        if (m_database.run("UPDATE units SET last_number = last_number WHERE company = ? AND serial = ?", company,
                           serial) == 0)
            return false;
        const auto row = UnitRows(m_database).one(company, serial);
        if (report->number == row->lastNumber && hash == row->lastSha256) {
            response = jsonAnswer(row->lastAnswer);
            return false;
        }
        if (report->number <= row->lastNumber) {
            response = refuse(409, sync::refusal::kOtherBytes, {{QStringLiteral("n"), row->lastNumber}});
            return false;
        }
        response = taken(company, *report, hash);
        return true;
    });
    return response;
}

bool Reports::begin(const UnitRow &row, const QByteArray &company, const fleet::Report &report)
{
    const qint64 now = m_database.nowMs();
    const bool reached = row.standing.requestedMs > 0 && row.standing.operationalMs == 0 && !report.flipped &&
                         now - row.standing.requestedMs < fleet::kProvisioningLimitMs;
    if (reached) // CD-PROV-16, CD-UNIT-10, -11: the first message after the request
        m_database.run("UPDATE units SET operational_ms = ?, install_ms = ?, installer = requester "
                       "WHERE company = ? AND serial = ?",
                       now, now, company, report.serial);
    return reached || row.standing.operationalMs > 0;
}

int Reports::keep(const QByteArray &company, const fleet::Report &report)
{
    int refused = 0;
    for (const fleet::Sample &sample : report.samples) {
        if (sample.atMs > m_database.nowMs() + kAhead) {
            ++refused;
            continue;
        }
        const auto &v = sample.values;
        m_database.engine().makeRoom(sample.atMs);
        m_database.run("INSERT INTO samples (company, serial, at_ms, power_factor, frequency, active_power, "
                       "reactive_power, temperature, consumed, produced, voltage, current_a) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                       company, report.serial, sample.atMs, v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    }
    return refused;
}

Response Reports::taken(const QByteArray &company, const fleet::Report &report, const QByteArray &hash)
{
    const qint64 now = m_database.nowMs();
    const auto row = UnitRows(m_database).one(company, report.serial);
    fleet::ReportAnswer answer;
    answer.provisioned = begin(*row, company, report);
    answer.nowMs = now;
    answer.nextReportMs = fleet::nextReportAfter(now, row->unit.reportRateMin);
    for (const fleet::CommandDone &one : report.done)
        m_relays.done(company, report.serial, one);
    if (answer.provisioned) {
        answer.refusedSamples = keep(company, report);
        if (!report.flipped)
            answer.commands = m_relays.due(company, report.serial);
    }
    const QByteArray body = toBody(answer);
    m_database.run("UPDATE units SET flipped = ?, update_failed = ?, relay = ?, hex_status = ?, firmware = ?, "
                   "ip_address = ?, last_report_ms = ?, last_number = ?, last_sha256 = ?, last_answer = ? "
                   "WHERE company = ? AND serial = ?",
                   int{report.flipped}, int{report.updateFailed}, fleet::toWord(report.relay), report.hexStatus,
                   report.firmware, report.ipAddress, now, report.number, hash, QString::fromUtf8(body), company,
                   report.serial);
    return jsonAnswer(body);
}

} // namespace wm::cloud
