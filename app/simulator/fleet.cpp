// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/fleet.h"

#include "core/base/json.h"
#include "core/fleet/unit_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace wm::sim {

namespace {

struct SimulatorWords
{
    Q_DECLARE_TR_FUNCTIONS(SimulatorWords)
};

constexpr int kTransports = 4; ///< connections at once; each goes on to the next collar

QString serialOf(int number)
{
    return QStringLiteral("SIM-%1").arg(number, 6, 10, QLatin1Char('0'));
}

QString listPath(const QString &folder)
{
    return folder + QStringLiteral("/units.csv");
}

} // namespace

Result<QJsonObject> makeFleet(const QString &folder, int units, const QDateTime &now)
{
    if (QFile::exists(listPath(folder)))
        return makeError(ErrorCode::Invalid,
                         SimulatorWords::tr("%1 holds a fleet already; nothing was changed.").arg(folder));
    QByteArray list = "serial,model,meter_form,key,comms_type,address,city,state,zip\r\n";
    for (int number = 1; number <= units; ++number) {
        const auto keys = record::DeviceKeys::loadOrCreate(folder + u'/' + serialOf(number), now);
        if (!keys)
            return keys.error();
        list += serialOf(number).toLatin1() + ",SMC-L-52S-C-10-" + (number % 2 == 0 ? "60" : "40") + ',' +
                (number % 3 == 0 ? "12S" : "2S") + ',' + (*keys)->publicKey().toHex() + ",cellular," +
                QByteArray::number(100 + number) + " Simulated Street,White Plains,NY,10601\r\n";
    }
    QFile file(listPath(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
        return makeError(ErrorCode::Io, SimulatorWords::tr("%1 could not be written.").arg(file.fileName()));
    return QJsonObject{{QStringLiteral("units"), units}, {QStringLiteral("list"), file.fileName()}};
}

Result<std::unique_ptr<Fleet>> Fleet::open(const Options &options, Clock &clock)
{
    const auto bytes = readFile(listPath(options.folder));
    if (!bytes)
        return bytes.error();
    const auto list = fleet::handedOverFrom(*bytes);
    if (!list)
        return list.error();
    std::unique_ptr<Fleet> fleet(new Fleet(options.server, options.certificate, clock));
    for (const fleet::HandedOver &one : *list) {
        const auto keys = record::DeviceKeys::loadOrCreate(options.folder + u'/' + one.unit.serial, clock.utc());
        if (!keys)
            return keys.error();
        // The number of a report is never less than one before, also after a restart: the time is where it begins.
        FleetCollar::Memory memory;
        memory.number = clock.utc().toMSecsSinceEpoch();
        const FleetCollar::Manner manner{options.refuse && fleet->m_collars.empty(), false};
        fleet->m_collars.push_back(std::make_unique<Running>(
            Running{FleetCollar(one.unit.serial, one.unit.sampleRateMin, manner, memory), *keys, false}));
    }
    for (int i = 0; i < kTransports; ++i)
        fleet->m_free.push_back(std::make_unique<sync::HttpTransport>(options.server, options.certificate));
    return fleet;
}

void Fleet::start()
{
    step();
}

void Fleet::step()
{
    const qint64 now = m_clock.utc().toMSecsSinceEpoch();
    for (const auto &one : m_collars) {
        if (m_free.empty())
            break;
        if (!one->asking && one->collar.dueMs() <= now)
            ask(*one);
    }
    m_timer = m_clock.after(std::chrono::milliseconds(200), [this] { step(); });
}

void Fleet::ask(Running &one)
{
    const qint64 now = m_clock.utc().toMSecsSinceEpoch();
    const QByteArray body = one.collar.report(now);
    sync::HttpTransport *transport = m_free.back().release();
    m_free.pop_back();
    one.asking = true;
    const sync::Request request{
        QByteArrayLiteral("POST"),
        QByteArrayLiteral("/v1/reports"),
        {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")},
         {QByteArrayLiteral("witnessmark-unit"), one.collar.serial().toLatin1()},
         {QByteArrayLiteral("witnessmark-signature"), one.keys->sign(fleet::reportMessage(body)).toHex()}},
        body};
    transport->send(request, [this, &one, transport](const Result<sync::Response> &response) {
        m_free.push_back(std::unique_ptr<sync::HttpTransport>(transport));
        one.asking = false;
        const qint64 then = m_clock.utc().toMSecsSinceEpoch();
        QJsonObject line{{QStringLiteral("serial"), one.collar.serial()}};
        const auto answer = response && response->status == 200
                                ? fleet::reportAnswerFrom(response->body)
                                : Result<fleet::ReportAnswer>(makeError(ErrorCode::Protocol, QString()));
        if (answer) {
            one.collar.answered(*answer);
            line.insert(QStringLiteral("provisioned"), answer->provisioned);
            line.insert(QStringLiteral("relay"), one.collar.isShut() ? QStringLiteral("shut") : QStringLiteral("open"));
            line.insert(QStringLiteral("commands"), static_cast<int>(answer->commands.size()));
        } else {
            one.collar.unanswered(then);
            line.insert(QStringLiteral("error"),
                        response ? QString::fromUtf8(response->body) : response.error().message);
        }
        if (said)
            said(line);
    });
}

} // namespace wm::sim
