// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Units in the worlds of tests/sync/world.h: handed over by a list, reporting by themselves.

#include "app/simulator/fleet_collar.h"
#include "core/fleet/unit_files.h"
#include "core/record/keys.h"
#include "tests/sync/world.h"

#include <QtCore/QJsonArray>

namespace wm::sync::test {

/// Keys of so many simulated units, in a folder of the test.
class UnitKeys
{
public:
    UnitKeys(const QString &folder, int units, const QDateTime &now)
    {
        for (int i = 1; i <= units; ++i)
            m_keys.insert(serialOf(i), *record::DeviceKeys::loadOrCreate(folder + u'/' + serialOf(i), now));
    }
    static QString serialOf(int number) { return QStringLiteral("SIM-%1").arg(number, 3, 10, QLatin1Char('0')); }
    [[nodiscard]] const record::DeviceKeys &of(const QString &serial) const { return *m_keys.value(serial); }
    [[nodiscard]] QStringList serials() const
    {
        QStringList list = m_keys.keys();
        list.sort();
        return list;
    }
    [[nodiscard]] QByteArray list(bool withAddress = true) const
    {
        QByteArray text = "serial,model,meter_form,key,address,city,state,zip\r\n";
        for (const QString &serial : serials())
            text += serial.toLatin1() + ",S-B-5-02-IH-10-60A,2S," + of(serial).publicKey().toHex() +
                    (withAddress ? ",1 Elm Street,White Plains,NY,10601\r\n" : ",,,,\r\n");
        return text;
    }

private:
    QHash<QString, std::shared_ptr<const record::DeviceKeys>> m_keys;
};

inline Request reportRequest(const QString &serial, const record::DeviceKeys &keys, const QByteArray &body)
{
    return {"POST",
            "/v1/reports",
            {{"content-type", "application/json"},
             {"witnessmark-unit", serial.toLatin1()},
             {"witnessmark-signature", keys.sign(fleet::reportMessage(body)).toHex()}},
            body};
}

inline qint64 nowOf(Office &office)
{
    return office.clock.utc().toMSecsSinceEpoch();
}

/// What a unit does when it is due; the answer's status, 0 when it was not due.
inline int visit(Office &office, sim::FleetCollar &collar, const UnitKeys &keys, bool anyway = false)
{
    if (!anyway && collar.dueMs() > nowOf(office))
        return 0;
    const Response response =
        office.service->handle(reportRequest(collar.serial(), keys.of(collar.serial()), collar.report(nowOf(office))));
    if (response.status == 200)
        collar.answered(*fleet::reportAnswerFrom(response.body));
    else
        collar.unanswered(nowOf(office));
    return response.status;
}

/// A request with a session, and its answer as an object.
inline Response ask(Office &office, const QByteArray &token, const QByteArray &method, const QByteArray &target,
                    const QJsonObject &body = {})
{
    return office.service->handle({method,
                                   target,
                                   {{"authorization", "Bearer " + token}, {"content-type", "application/json"}},
                                   method == "POST" ? toBody(body) : QByteArray()});
}
inline QJsonObject objectOf(const Response &response)
{
    return objectFrom(response.body).value_or(QJsonObject());
}
inline QJsonArray arrayOf(const Response &response, const char *name)
{
    return objectOf(response).value(QLatin1String(name)).toArray();
}
inline QString fresh(int number)
{
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0'));
}

} // namespace wm::sync::test
