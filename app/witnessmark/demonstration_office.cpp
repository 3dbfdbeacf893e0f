// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/demonstration_office.h"

#include "core/fleet/sample.h"
#include "core/fleet/unit.h"
#include "core/sync/protocol.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QUrlQuery>

#include <cmath>

namespace wm {

namespace {

constexpr qint64 kQuarter = 15 * 60'000, kHour = 4 * kQuarter, kWeek = 7 * 24 * kHour;

struct Town
{
    const char *street, *city, *state, *zip;
    double latitude, longitude;
    int units;
};
constexpr Town kTowns[] = {{"Elm Street", "White Plains", "NY", "10601", 41.034, -73.763, 9},
                           {"Bay Ridge Avenue", "Brooklyn", "NY", "11209", 40.635, -74.026, 5},
                           {"Calle Serena", "Hemet", "CA", "92543", 33.748, -116.972, 6},
                           {"Palm Canyon Drive", "Palm Springs", "CA", "92262", 33.830, -116.545, 2}};

QList<fleet::Unit> units(qint64 nowMs)
{
    QList<fleet::Unit> all;
    for (const Town &town : kTowns)
        for (int i = 0; i < town.units; ++i) {
            const auto number = static_cast<int>(all.size());
            fleet::Unit unit;
            unit.serial = QStringLiteral("SIM-%1").arg(number + 1, 6, 10, QLatin1Char('0'));
            unit.model = QStringLiteral("S-B-5-02-IH-10-60A");
            unit.meterForm = QStringLiteral("2S");
            unit.firmware = QStringLiteral("sim-1");
            unit.derType = QStringLiteral("Solar");
            unit.installer = QStringLiteral("ana@example.org");
            unit.address = QStringLiteral("%1 %2").arg(17 + 6 * i).arg(QLatin1String(town.street));
            unit.city = QLatin1String(town.city);
            unit.state = QLatin1String(town.state);
            unit.zip = QLatin1String(town.zip);
            unit.latitude = town.latitude + 0.004 * (i % 3);
            unit.longitude = town.longitude + 0.005 * (i / 3);
            unit.installMs = unit.createdMs = nowMs - 60 * 24 * kHour;
            unit.lastReportMs = unit.updatedMs = nowMs / kQuarter * kQuarter;
            unit.status = number == 4    ? fleet::Status::ReportingError
                          : number == 16 ? fleet::Status::Unprovisioned
                                         : fleet::Status::Operational;
            unit.relay = number % 7 == 3 ? fleet::Relay::Open : fleet::Relay::Shut;
            if (i % 2 == 0)
                unit.tags = {QStringLiteral("North")};
            all.append(unit);
        }
    fleet::Unit somewhere = all.last(); // the office knows no place of it
    somewhere.serial = QStringLiteral("SIM-000099");
    somewhere.latitude.reset();
    somewhere.longitude.reset();
    all.append(somewhere);
    return all;
}

/// What a house with the sun on its roof says; for half a day nobody heard of any, and one was silent for longer.
QJsonArray samples(const QUrlQuery &query, qint64 nowMs)
{
    const QString serial = query.queryItemValue(QStringLiteral("serial"), QUrl::FullyDecoded);
    const qint64 step = serial.isEmpty() ? kHour : kQuarter;
    const qint64 from = std::max(nowMs - kWeek, query.queryItemValue(QStringLiteral("from")).toLongLong());
    QJsonArray rows;
    for (qint64 ms = nowMs / step * step; ms >= from; ms -= step)
        for (const fleet::Unit &unit : units(nowMs)) {
            const qint64 ago = nowMs - ms;
            if ((!serial.isEmpty() && unit.serial != serial) || unit.status == fleet::Status::Unprovisioned ||
                (ago > 58 * kHour && ago < 67 * kHour) ||
                (unit.status == fleet::Status::ReportingError && ago < 20 * kHour))
                continue;
            const double hour = std::fmod(static_cast<double>(ms) / kHour + 24.0 - 5, 24.0);
            const double sun = std::max(0.0, std::sin((hour - 6) / 12 * 3.14159265));
            const double cloud = 0.75 + 0.25 * std::sin(static_cast<double>(ms / kQuarter % 97));
            const double kw = 4.2 * sun * cloud,
                         volts = 241.5 + 2 * sun + 0.6 * std::sin(static_cast<double>(ms / kQuarter % 31));
            const double produced = 812 + 26.0 * static_cast<double>(ms - nowMs + kWeek) / (24 * kHour);
            QJsonObject row = toJson(
                fleet::sampleOf(ms, {1, 60, kw, 0, 60 + 20 * sun, 0, std::floor(produced), volts, kw * 1000 / volts}));
            row.insert(QStringLiteral("serial"), unit.serial);
            rows.append(row);
        }
    return rows;
}

sync::Response answerTo(const sync::Request &request)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray path =
        request.target.left(request.target.indexOf('?') < 0 ? request.target.size() : request.target.indexOf('?'));
    const auto is = [&](const char *method, const char *wanted) { return request.method == method && path == wanted; };
    const auto object = [](const QJsonObject &body) { return sync::Response{200, {}, sync::toBody(body)}; };
    if (is("POST", "/v1/join"))
        return {200,
                {},
                sync::toBody(sync::State{QByteArray(16, 'e'), 0, QStringLiteral("Sunny Side"),
                                         QStringLiteral("ana@example.org"), QStringLiteral("admin")})};
    if (is("POST", "/v1/challenges"))
        return object({{QStringLiteral("nonce"), QStringLiteral("n")}});
    if (is("POST", "/v1/sessions"))
        return object({{QStringLiteral("token"), QStringLiteral("t")}});
    if (is("GET", "/v1/units")) {
        QJsonArray rows;
        for (const fleet::Unit &unit : units(now))
            rows.append(toJson(unit));
        return object({{QStringLiteral("units"), rows}, {QStringLiteral("next"), QString()}});
    }
    if (is("GET", "/v1/units/find")) {
        const QString serial = QUrlQuery(QString::fromLatin1(request.target.mid(path.size() + 1)))
                                   .queryItemValue(QStringLiteral("serial"));
        for (const fleet::Unit &unit : units(now))
            if (unit.serial == serial)
                return object(toJson(unit));
    }
    if (is("GET", "/v1/samples"))
        return object({{QStringLiteral("samples"),
                        samples(QUrlQuery(QString::fromLatin1(request.target.mid(path.size() + 1))), now)}});
    if (is("GET", "/v1/tags"))
        return object(
            {{QStringLiteral("tags"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("01")},
                                                             {QStringLiteral("name"), QStringLiteral("North")},
                                                             {QStringLiteral("units"), 12}}}}});
    if (is("GET", "/v1/relay"))
        return object({{QStringLiteral("batches"), QJsonArray()}});
    return {503, {}, sync::toBody(QJsonObject{{QStringLiteral("error"), QStringLiteral("unavailable")}})};
}

} // namespace

ui::OfficeSend connectDemonstrationOffice(const QByteArray &, const QByteArray &)
{
    return [](const sync::Request &request, std::function<void(Result<sync::Response>)> answered) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [answered, response = answerTo(request)] { answered(response); },
            Qt::QueuedConnection);
    };
}

QString demonstrationOfficeLink()
{
    return toText(sync::Link{"https://office.example:8443", QByteArray(43, 'A'), {}});
}

} // namespace wm
