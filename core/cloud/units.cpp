// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/units.h"

#include "core/cloud/unit_fields.h"
#include "core/fleet/unit_filter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

#include <cmath>
#include <limits>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

constexpr int kUnitsOfPage = 500, kUnitsLookedAt = 2000, kSamplesOfPage = 2000;
constexpr qsizetype kMostSerials = 10'000;

QString valueIn(const QUrlQuery &query, const char *name)
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

Value degrees(const std::optional<double> &value)
{
    return value ? Value(qint64{std::llround(*value * 1e6)}) : Value();
}

/// What provisioning needs and is not there (CD-PROV-09).
QJsonArray missingIn(const fleet::Unit &unit)
{
    QJsonArray missing;
    for (const auto &[name, text] : {std::pair("address", unit.address), std::pair("city", unit.city),
                                     std::pair("state", unit.state), std::pair("zip", unit.zip)})
        if (text.trimmed().isEmpty())
            missing.append(QLatin1String(name));
    return missing;
}

} // namespace

QByteArray Units::firstCompany()
{
    Query query(m_database, "SELECT company FROM users ORDER BY created_ms, id LIMIT 1");
    return query.next() ? query.bytes(0) : QByteArray();
}

bool Units::isElsewhere(const QByteArray &company, const QString &serial)
{
    Query query(m_database, "SELECT company FROM unit_owners WHERE serial = ?", serial);
    return query.next() && query.bytes(0) != company;
}

Result<int> Units::handOver(const QByteArray &company, const QList<fleet::HandedOver> &units)
{
    QString foreign;
    m_database.transact([&] {
        m_database.engine().lockAll();
        for (const fleet::HandedOver &one : units) {
            const fleet::Unit &unit = one.unit;
            if (isElsewhere(company, unit.serial)) {
                foreign = unit.serial;
                return false;
            }
            m_database.run("INSERT INTO unit_owners (serial, company, key) VALUES (?, ?, ?) "
                           "ON CONFLICT (serial) DO UPDATE SET key = EXCLUDED.key",
                           unit.serial, company, one.key);
            // Others knew it from their jobs, while it was nobody's.
            for (const char *sql : {"DELETE FROM unit_tags WHERE serial = ? AND company <> ?",
                                    "DELETE FROM unit_jobs WHERE serial = ? AND company <> ?",
                                    "DELETE FROM units WHERE serial = ? AND company <> ?"})
                m_database.run(sql, unit.serial, company);
            m_database.run("INSERT INTO units (company, serial, created_ms) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                           company, unit.serial, m_database.nowMs());
            m_database.run("UPDATE units SET model = ?, meter_form = ?, comms_type = ?, comms_provider = ?, imei = ?, "
                           "sim = ?, sample_rate_min = ?, report_rate_min = ?, updated_ms = ? "
                           "WHERE company = ? AND serial = ?",
                           unit.model, unit.meterForm, unit.commsType, unit.commsProvider, unit.imei, unit.sim,
                           unit.sampleRateMin, unit.reportRateMin, m_database.nowMs(), company, unit.serial);
            if (!unit.address.isEmpty())
                m_database.run("UPDATE units SET address = ?, city = ?, state = ?, zip = ?, latitude_e6 = ?, "
                               "longitude_e6 = ? WHERE company = ? AND serial = ?",
                               unit.address, unit.city, unit.state, unit.zip, degrees(unit.latitude),
                               degrees(unit.longitude), company, unit.serial);
        }
        m_accounts.audit(Caller{company, {}, {}, {}}, "units-handed-over", QString::number(units.size()));
        return true;
    });
    if (!foreign.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("The unit %1 is another company's; nothing was taken in.").arg(foreign));
    return static_cast<int>(units.size());
}

Response Units::list(const Caller &caller, const QUrlQuery &query)
{
    const auto filter = fleet::filterFrom(query);
    if (!filter)
        return refuse(422, "field", {{QStringLiteral("field"), filter.error().context}});
    QJsonArray units;
    QString last = valueIn(query, "after");
    bool more = true;
    UnitRows rows(m_database);
    // A page ends after so many that pass, or so many that were looked at: no request takes long, however much the
    // filter leaves.
    for (int looked = 0; more && units.size() < kUnitsOfPage && looked < kUnitsLookedAt;) {
        const QList<UnitRow> some = rows.after(caller.company, last, kUnitsOfPage);
        more = some.size() == kUnitsOfPage;
        looked += kUnitsOfPage;
        for (const UnitRow &row : some) {
            if (units.size() == kUnitsOfPage) {
                more = true;
                break;
            }
            last = row.unit.serial;
            if (filter->passes(row.unit))
                units.append(toJson(row.unit));
        }
    }
    return jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("units"), units},
                                               {QStringLiteral("next"), more ? last : QString()},
                                               {QStringLiteral("now_ms"), m_database.nowMs()}}));
}

Response Units::find(const Caller &caller, const QUrlQuery &query)
{
    const QString serial = fleet::canonicalSerial(valueIn(query, "serial"));
    const auto row = UnitRows(m_database).one(caller.company, serial);
    return row ? jsonAnswer(sync::toBody(toJson(row->unit))) : notYours(serial);
}

Response Units::edit(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const QJsonObject fields = object ? object->value(QStringLiteral("fields")).toObject() : QJsonObject();
    if (!object || fields.isEmpty())
        return refuse(400, "malformed");
    const QString serial = fleet::canonicalSerial(object->value(QStringLiteral("serial")).toString());
    const qint64 revision = object->value(QStringLiteral("revision")).toInteger(-1);
    for (const QString &name : fields.keys()) {
        const UnitField *field = unitField(name);
        const QJsonObject named{{QStringLiteral("field"), name}};
        if (field == nullptr)
            return refuse(422, "field", named);
        if (field->sql == nullptr || !m_rights.allows(caller.role, QLatin1String(field->right)))
            return refuse(403, sync::refusal::kNotAllowed, named);
        if (!fields.value(name).isString() || !isProper(name, fields.value(name).toString().trimmed()))
            return refuse(422, "field", named);
    }
    Response response = notYours(serial);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        UnitRows rows(m_database);
        const auto row = rows.one(caller.company, serial);
        if (!row)
            return false;
        if (revision != row->unit.revision) {
            response = refuse(409, sync::refusal::kRevision, {{QStringLiteral("unit"), toJson(row->unit)}});
            return false;
        }
        for (const QString &name : fields.keys())
            m_database.run(unitField(name)->sql, fields.value(name).toString().trimmed(), caller.company, serial);
        m_database.run("UPDATE units SET revision = revision + 1, updated_ms = ? WHERE company = ? AND serial = ?",
                       m_database.nowMs(), caller.company, serial);
        m_accounts.audit(caller, "unit-edited", serial + u' ' + fields.keys().join(u','));
        const fleet::Unit edited = rows.one(caller.company, serial)->unit;
        QJsonObject answer = toJson(edited);
        Query twice(m_database, "SELECT count(*) FROM units WHERE company = ? AND premises_id = ?", caller.company,
                    edited.premisesId);
        if (!edited.premisesId.isEmpty() && twice.next() && twice.number(0) > 1) // CD-UNIT-27: told, not refused
            answer.insert(QStringLiteral("warning"), QStringLiteral("premises-id-twice"));
        response = jsonAnswer(sync::toBody(answer));
        return true;
    });
    return response;
}

void Units::request(const Caller &caller, const UnitRow &row, const QString &requestId, const QString &email)
{
    m_database.run("UPDATE units SET requested_ms = ?, operational_ms = 0, requester = ?, request_id = ?, "
                   "updated_ms = ? WHERE company = ? AND serial = ?",
                   m_database.nowMs(), email, requestId, m_database.nowMs(), caller.company, row.unit.serial);
    m_accounts.audit(caller, "unit-provisioning-requested", row.unit.serial);
}

Response Units::provision(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const QString id = object ? object->value(QStringLiteral("id")).toString() : QString();
    if (!object || !sync::bytesFromHex(id, 16))
        return refuse(400, "malformed");
    const QString serial = fleet::canonicalSerial(object->value(QStringLiteral("serial")).toString());
    Response response = notYours(serial);
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        UnitRows rows(m_database);
        const auto row = rows.one(caller.company, serial);
        if (!row || isElsewhere(caller.company, serial))
            return false;
        const auto answer = [&] {
            response = jsonAnswer(sync::toBody(toJson(rows.one(caller.company, serial)->unit)));
        };
        // Asked again, by whoever, or with the answer lost: it is under way, and its five minutes go on.
        if (row->requestId == id || row->unit.status == fleet::Status::Provisioning) {
            answer();
            return false;
        }
        if (row->unit.status != fleet::Status::Unprovisioned && row->unit.status != fleet::Status::ProvisioningError) {
            response = refuse(409, sync::refusal::kUnitState, {{QStringLiteral("status"), toWord(row->unit.status)}});
            return false;
        }
        if (const QJsonArray missing = missingIn(row->unit); !missing.isEmpty()) {
            response = refuse(422, sync::refusal::kAddressMissing, {{QStringLiteral("fields"), missing}});
            return false;
        }
        this->request(caller, *row, id, m_accounts.openEmail(caller.company, caller.user).value_or(QString()));
        answer();
        return true;
    });
    return response;
}

Response Units::unprovision(const Caller &caller, const Request &request)
{
    const auto object = sync::objectFrom(request.body);
    const auto serials = object ? serialsIn(*object, kMostSerials) : std::nullopt;
    if (!serials)
        return refuse(400, "malformed");
    if (serials->size() > 1 && !m_rights.allows(caller.role, QStringLiteral("units.perform_batch_actions")))
        return refuse(403, sync::refusal::kNotAllowed);
    Response response;
    m_database.transact([&] {
        m_database.engine().lockCompany(caller.company);
        int changed = 0;
        for (const QString &serial : *serials) {
            const auto row = UnitRows(m_database).one(caller.company, serial);
            if (!row) {
                response = notYours(serial);
                return false;
            }
            if (row->standing.requestedMs == 0)
                continue;
            // Measuring, control and messages end; the unit, its history and its cellular plan stay (CD-BATCH-06…08).
            m_database.run("UPDATE units SET requested_ms = 0, operational_ms = 0, requester = '', request_id = '', "
                           "updated_ms = ?, revision = revision + 1 WHERE company = ? AND serial = ?",
                           m_database.nowMs(), caller.company, serial);
            m_database.run("UPDATE relay_changes SET state = 5, answered_ms = ? WHERE company = ? AND serial = ? "
                           "AND state = 0",
                           m_database.nowMs(), caller.company, serial);
            m_accounts.audit(caller, "unit-unprovisioned", serial);
            ++changed;
        }
        response = jsonAnswer(sync::toBody(QJsonObject{{QStringLiteral("unprovisioned"), changed}}));
        return true;
    });
    return response;
}

Response Units::samples(const Caller &caller, const QUrlQuery &query)
{
    // Newest first, then by serial (CD-CSV-19); a page goes on after the last one of the page before.
    const QString serial = fleet::canonicalSerial(valueIn(query, "serial"));
    const auto time = [&query](const char *name, qint64 fallback) {
        const QString text = valueIn(query, name);
        bool number = false;
        const qint64 value = text.toLongLong(&number);
        return text.isEmpty() ? std::optional(fallback) : number ? std::optional(value) : std::nullopt;
    };
    const auto from = time("from", 0), to = time("to", std::numeric_limits<qint64>::max()),
               afterMs = time("after_ms", std::numeric_limits<qint64>::max());
    if (!from || !to || !afterMs)
        return refuse(422, "field", {{QStringLiteral("field"), QStringLiteral("from")}});
    const QString afterSerial = valueIn(query, "after_serial");
    QJsonArray rows;
    QJsonObject next;
    const auto take = [&](Query &found) {
        while (found.next()) {
            fleet::Sample sample{found.number(1), {}};
            for (size_t i = 0; i < sample.values.size(); ++i)
                sample.values[i] = found.number(2 + static_cast<int>(i));
            QJsonObject row = toJson(sample);
            row.insert(QStringLiteral("serial"), found.text(0));
            rows.append(row);
            next = {{QStringLiteral("after_ms"), sample.atMs}, {QStringLiteral("after_serial"), found.text(0)}};
        }
    };
    if (!serial.isEmpty()) {
        if (!UnitRows(m_database).one(caller.company, serial))
            return notYours(serial);
        Query found(
            m_database,
            "SELECT serial, at_ms, power_factor, frequency, active_power, reactive_power, temperature, consumed, "
            "produced, voltage, current_a FROM samples WHERE company = ? AND serial = ? AND at_ms >= ? AND "
            "at_ms < ? AND at_ms < ? ORDER BY at_ms DESC LIMIT ?",
            caller.company, serial, *from, *to, *afterMs, kSamplesOfPage);
        take(found);
    } else {
        Query found(
            m_database,
            "SELECT serial, at_ms, power_factor, frequency, active_power, reactive_power, temperature, consumed, "
            "produced, voltage, current_a FROM samples WHERE company = ? AND at_ms >= ? AND at_ms < ? AND "
            "(at_ms < ? OR (at_ms = ? AND serial > ?)) ORDER BY at_ms DESC, serial LIMIT ?",
            caller.company, *from, *to, *afterMs, *afterMs, afterSerial, kSamplesOfPage);
        take(found);
    }
    QJsonObject answer{{QStringLiteral("samples"), rows}};
    if (rows.size() == kSamplesOfPage)
        answer.insert(QStringLiteral("next"), next);
    return jsonAnswer(sync::toBody(answer));
}

} // namespace wm::cloud
