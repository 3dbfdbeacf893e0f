// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/demo.h"

#include "core/base/json.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/demonstration_devices.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace wm::sim {

namespace {
struct SimulatorWords
{
    Q_DECLARE_TR_FUNCTIONS(SimulatorWords)
};
} // namespace

Demo::Demo(const QString &folder, double speed, Clock &clock)
    : m_folder(QDir(folder).absolutePath()), m_speed(speed), m_clock(clock)
{
}

Demo::~Demo()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
}

Result<QJsonObject> Demo::start()
{
    const auto site = readJsonObject(QStringLiteral(":/wm/demo/site.json"));
    if (!site)
        return site.error();
    if (!QDir().mkpath(m_folder))
        return makeError(ErrorCode::NoPermission,
                         SimulatorWords::tr("The folder %1 cannot be made. Choose another.").arg(m_folder));
    DemonstrationDevices devices = demonstrationDevices(*site);
    // What its display shows stands in the job file: a meter that counts on would soon be past it.
    if (const auto still = parseFault(QStringLiteral("no-load"), imsKind().faults))
        devices.ims.faults += *still;
    QJsonObject where{{QStringLiteral("speed"), m_speed}};
    for (const auto &[kind, options] : {std::pair{collarKind(), devices.collar}, std::pair{imsKind(), devices.ims},
                                        std::pair{inverterKind(), devices.inverter}}) {
        HostOptions host;
        host.ptyLink = QDir(m_folder).filePath(kind.name);
        host.speed = m_speed;
        m_hosts.push_back(std::make_unique<Host>(host, m_clock));
        const auto link = m_hosts.back()->start(kind, options);
        if (!link)
            return link.error();
        where.insert(kind.name, *link);
    }
    const QString path = QDir(m_folder).filePath(QStringLiteral("devices.json"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(where).toJson()) <= 0 || !file.commit())
        return makeError(ErrorCode::Io, SimulatorWords::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    m_file = path;
    return where;
}

} // namespace wm::sim
