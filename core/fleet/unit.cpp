// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <array>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

struct TextField
{
    const char *name;
    QString Unit::*member;
};
constexpr std::array kTexts{
    TextField{"serial", &Unit::serial},
    TextField{"model_number", &Unit::model},
    TextField{"meter_form", &Unit::meterForm},
    TextField{"firmware_version", &Unit::firmware},
    TextField{"comms_type", &Unit::commsType},
    TextField{"comms_provider", &Unit::commsProvider},
    TextField{"imei", &Unit::imei},
    TextField{"sim", &Unit::sim},
    TextField{"ip_address", &Unit::ipAddress},
    TextField{"hex_status", &Unit::hexStatus},
    TextField{"der_type", &Unit::derType},
    TextField{"premises_id", &Unit::premisesId},
    TextField{"address", &Unit::address},
    TextField{"city", &Unit::city},
    TextField{"state", &Unit::state},
    TextField{"zip", &Unit::zip},
    TextField{"location_notes", &Unit::locationNotes},
    TextField{"description", &Unit::description},
    TextField{"installer", &Unit::installer},
};
struct TimeField
{
    const char *name;
    qint64 Unit::*member;
};
constexpr std::array kTimes{
    TimeField{"install_ms", &Unit::installMs}, TimeField{"created_ms", &Unit::createdMs},
    TimeField{"updated_ms", &Unit::updatedMs}, TimeField{"last_report_ms", &Unit::lastReportMs},
    TimeField{"revision", &Unit::revision},
};

Error wrong(const char *field)
{
    return makeError(ErrorCode::Protocol,
                     FleetWords::tr("The office's answer about a unit has no proper “%1”.").arg(QLatin1String(field)));
}

} // namespace

QString toWord(Relay relay)
{
    return relay == Relay::Open ? QStringLiteral("open") : relay == Relay::Shut ? QStringLiteral("shut") : QString();
}

std::optional<Relay> relayFrom(const QString &word)
{
    for (const Relay relay : {Relay::Unknown, Relay::Open, Relay::Shut})
        if (word.compare(toWord(relay), Qt::CaseInsensitive) == 0)
            return relay;
    return std::nullopt;
}

QString label(Relay relay)
{
    return relay == Relay::Open   ? FleetWords::tr("Open")
           : relay == Relay::Shut ? FleetWords::tr("Shut")
                                  : QStringLiteral("–");
}

QString canonicalSerial(const QString &text)
{
    return text.trimmed().toUpper();
}

QJsonObject toJson(const Unit &unit)
{
    QJsonObject object;
    for (const TextField &field : kTexts)
        object.insert(QLatin1String(field.name), unit.*field.member);
    for (const TimeField &field : kTimes)
        object.insert(QLatin1String(field.name), unit.*field.member);
    object.insert(QStringLiteral("sample_rate_min"), unit.sampleRateMin);
    object.insert(QStringLiteral("report_rate_min"), unit.reportRateMin);
    object.insert(QStringLiteral("status"), toWord(unit.status));
    object.insert(QStringLiteral("relay"), toWord(unit.relay));
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(unit.tags));
    if (unit.latitude && unit.longitude) {
        object.insert(QStringLiteral("latitude"), *unit.latitude);
        object.insert(QStringLiteral("longitude"), *unit.longitude);
    }
    if (unit.change)
        object.insert(QStringLiteral("change"), QJsonObject{{QStringLiteral("relay"), toWord(unit.change->to)},
                                                            {QStringLiteral("requested_ms"), unit.change->requestedMs},
                                                            {QStringLiteral("execute_ms"), unit.change->executeMs}});
    return object;
}

Result<Unit> unitFrom(const QJsonObject &object)
{
    Unit unit;
    for (const TextField &field : kTexts) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (!value.isUndefined() && !value.isString())
            return wrong(field.name);
        unit.*field.member = value.toString();
    }
    for (const TimeField &field : kTimes)
        unit.*field.member = object.value(QLatin1String(field.name)).toInteger();
    unit.sampleRateMin = object.value(QStringLiteral("sample_rate_min")).toInt(unit.sampleRateMin);
    unit.reportRateMin = object.value(QStringLiteral("report_rate_min")).toInt(unit.reportRateMin);
    const auto status = statusFrom(object.value(QStringLiteral("status")).toString(toWord(Status::Unprovisioned)));
    const auto relay = relayFrom(object.value(QStringLiteral("relay")).toString());
    if (unit.serial.isEmpty() || !status || !relay)
        return wrong(unit.serial.isEmpty() ? "serial" : !status ? "status" : "relay");
    unit.status = *status;
    unit.relay = *relay;
    for (const QJsonValue tag : object.value(QStringLiteral("tags")).toArray())
        unit.tags.append(tag.toString());
    const QJsonValue latitude = object.value(QStringLiteral("latitude")),
                     longitude = object.value(QStringLiteral("longitude"));
    if (latitude.isDouble() && longitude.isDouble()) {
        unit.latitude = latitude.toDouble();
        unit.longitude = longitude.toDouble();
    }
    const QJsonObject change = object.value(QStringLiteral("change")).toObject();
    if (!change.isEmpty())
        unit.change =
            PendingChange{relayFrom(change.value(QStringLiteral("relay")).toString()).value_or(Relay::Unknown),
                          change.value(QStringLiteral("requested_ms")).toInteger(),
                          change.value(QStringLiteral("execute_ms")).toInteger()};
    return unit;
}

} // namespace wm::fleet
