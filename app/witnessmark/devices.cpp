// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/devices.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "devices/bench/frame_words.h"
#include "devices/bench/open_bench.h"
#include "devices/capture/capture_file.h"
#include "devices/collar/open_collar.h"
#include "devices/find/collar_finder.h"
#include "devices/ims/diagnosis.h"
#include "devices/ims/open_ims.h"
#include "devices/inverter/open_inverter.h"
#include "devices/link/port_list.h"
#include "devices/recording/open_recording.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/demonstration_devices.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"
#include "ui/models/device_session.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace wm {

namespace {

std::unique_ptr<sim::Host> startHost(const sim::DeviceKind &kind, const sim::DeviceOptions &options, double speed,
                                     Clock &clock, QString *link)
{
    sim::HostOptions where;
    where.speed = speed;
    auto host = std::make_unique<sim::Host>(where, clock);
    const auto reached = host->start(kind, options);
    if (!reached) {
        qCWarning(lcUi).noquote() << "simulated device:" << reached.error().message << reached.error().context;
        return nullptr;
    }
    *link = *reached;
    return host;
}

} // namespace

SimulatedDevices::SimulatedDevices(Clock &clock, const QString &dataDir)
    : m_clock(clock), m_memoryFile(dataDir.isEmpty() ? QString() : dataDir + QStringLiteral("/simulated-collar.json"))
{
}

void SimulatedDevices::recall()
{
    if (m_memoryFile.isEmpty() || !m_collar)
        return;
    if (const auto memory = readJsonObject(m_memoryFile)) {
        m_memory = *memory;
        m_collar->device().control({{QStringLiteral("set"), QJsonObject{{QStringLiteral("memory"), m_memory}}}});
    }
    remember();
}

/// Looks every half second whether the collar has something new to remember: a killed program loses no more.
void SimulatedDevices::remember()
{
    const QJsonObject now = m_collar->device()
                                .control({{QStringLiteral("read"), QStringLiteral("memory")}})
                                .value(QStringLiteral("memory"))
                                .toObject();
    if (now != m_memory) {
        QSaveFile file(m_memoryFile);
        if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(now).toJson()) > 0 && file.commit())
            m_memory = now;
    }
    m_nextLook = m_clock.after(std::chrono::milliseconds{500}, [this] { remember(); });
}

void SimulatedDevices::start()
{
    const auto site = readJsonObject(QStringLiteral(":/wm/demo/site.json"));
    if (!site) {
        qCWarning(lcUi).noquote() << site.error().message;
        return;
    }
    const sim::DemonstrationDevices wanted = sim::demonstrationDevices(*site);
    const sim::DeviceOptions &collar = wanted.collar, &ims = wanted.ims, &inverter = wanted.inverter;
    QString link;
    m_collar = startHost(sim::collarKind(), collar, kCollarSpeed, m_clock, &link);
    if (m_collar)
        m_links.append({link, collar.serial, true, QStringLiteral("collar"), kCollarSpeed});
    recall();
    letInverterRun(m_inverterRuns);
    m_ims = startHost(sim::imsKind(), ims, kImsSpeed, m_clock, &link);
    if (m_ims)
        m_links.append({link, QStringLiteral("IMS %1").arg(ims.serial), true, QStringLiteral("ims"), kImsSpeed});
    m_inverter = startHost(sim::inverterKind(), inverter, 1, m_clock, &link);
    if (m_inverter)
        m_links.append({link, inverter.serial, true, QStringLiteral("inverter")});
}

void SimulatedDevices::letInverterRun(bool on)
{
    m_inverterRuns = on;
    if (m_collar)
        m_collar->device().control(
            {{QStringLiteral("set"),
              QJsonObject{{QStringLiteral("inverter"), on ? QStringLiteral("on") : QStringLiteral("off")}}}});
}

QList<ui::LinkChoice> SimulatedDevices::links()
{
    if (m_links.isEmpty())
        start();
    return m_links;
}

RealDevices::RealDevices(Clock &clock, const QString &dataDir)
    : m_watch(m_ports, m_surroundings, clock),
      m_known(dataDir.isEmpty() ? QString() : dataDir + QStringLiteral("/known-devices.json"))
{
}

QString RealDevices::identityOf(const QString &link) const
{
    for (const link::PortInfo &port : m_watch.ports())
        if (link == QStringLiteral("serial:") + port.path)
            return port.identity();
    return {};
}

void addDevices(ui::AppServices &services, Clock &clock, const QString &dataDir, SimulatedDevices &simulated,
                RealDevices &real)
{
    services.links = [&simulated, &real](bool demonstration) -> QFuture<QList<ui::LinkChoice>> {
        if (demonstration) // a real device never serves a demonstration
            return QtFuture::makeReadyFuture(simulated.links());
        return QtConcurrent::run([] { return link::SystemPortEnumerator().ports(); })
            .then(&real.watch(), [&real](const QList<link::PortInfo> &ports) {
                QList<ui::LinkChoice> choices;
                for (const link::PortInfo &port : ports) {
                    ui::LinkChoice choice{QStringLiteral("serial:") + port.path, port.name()};
                    choice.identity = port.identity();
                    if (real.known().isCollarPlace(choice.identity))
                        choice.metBefore = QStringLiteral("collar");
                    else if (real.known().isMeterLine(choice.identity))
                        choice.metBefore = QStringLiteral("ims");
                    choices.append(choice);
                }
                return choices;
            });
    };
    services.watchLinks = [&real](QObject *context, const std::function<void(const QString &)> &changed) {
        QObject::connect(&real.watch(), &link::PortWatch::plugged, context,
                         [changed](const link::PortInfo &port) { changed(link::adviceOn(port)); });
        QObject::connect(&real.watch(), &link::PortWatch::unplugged, context,
                         [changed](const link::PortInfo &, const Error &why) { changed(why.message); });
    };
    services.findCollar = [&clock, &simulated,
                           &real](std::optional<bool> demonstration) -> std::unique_ptr<workflow::CollarFinder> {
        auto models = sunspec::Catalogue::builtIn();
        if (!models) {
            qCWarning(lcUi).noquote() << models.error().message;
            return nullptr;
        }
        find::SearchIn where;
        if (demonstration.value_or(true))
            for (const ui::LinkChoice &choice : simulated.links())
                if (choice.device == QLatin1String("collar"))
                    (demonstration.value_or(false) ? where.more : where.practice)
                        .append({choice.link, ui::shownName(choice)});
        if (!demonstration.value_or(false)) {
            where.ports = &real.ports();
            where.watch = &real.watch();
            where.radio = std::make_unique<find::SystemRadio>(clock);
            where.known = &real.known();
        }
        return std::make_unique<find::CollarFinder>(
            std::move(where), [&clock](const link::LinkText &text) { return link::makeDeviceLink(text, clock); }, clock,
            *std::move(models));
    };
    const QString captures = dataDir.isEmpty() ? QString() : dataDir + QStringLiteral("/captures");
    services.openCollar = [&clock, captures](const QString &link, const ui::AskPasskey &ask) {
        return QtFuture::makeReadyFuture(Result<std::shared_ptr<workflow::CollarPort>>(
            std::shared_ptr<workflow::CollarPort>(collar::openCollar(link, clock, captures, ask))));
    };
    services.openIms = [&clock, &simulated, &real,
                        captures](const QString &link,
                                  std::optional<quint16> meterNumber) -> Result<std::unique_ptr<workflow::ImsPort>> {
        ims::ReceptionSettings settings;
        settings.labelId = meterNumber;
        for (const ui::LinkChoice &choice : simulated.links())
            if (choice.link == link)
                settings.period = std::chrono::duration_cast<Duration>(settings.period / choice.speed);
        auto port = ims::openIms(link, clock, captures, settings);
        // Whoever searches for a collar later sends nothing there.
        QObject::connect(port.get(), &workflow::ImsPort::frame, port.get(), [&real, link] {
            if (const auto learned = real.known().learnMeterLine(real.identityOf(link)); !learned)
                qCWarning(lcUi).noquote() << learned.error().message;
        });
        return port;
    };
    services.openInverter = [&clock, captures](const QString &link, quint8 unit) {
        return Result<std::shared_ptr<workflow::InverterPort>>(
            std::shared_ptr<workflow::InverterPort>(inverter::openInverter(link, unit, clock, captures)));
    };
    services.openBench = [&clock, captures](const QString &link, workflow::BenchOptions options) {
        return bench::openBench(link, options, clock, captures);
    };
    services.benchSummary = bench::summaryOf;
    services.benchFields = bench::fieldsOf;
    services.openRecording = [](const QByteArray &bytes, const QString &name) {
        using Opened = Result<std::shared_ptr<workflow::RecordingPort>>;
        return QtConcurrent::run([bytes, name] { return recording::readRecording(bytes, name); })
            .then(QCoreApplication::instance(), [](const Result<recording::Content> &content) -> Opened {
                if (!content)
                    return content.error();
                // Whoever lets go of it may be called by its clock.
                return std::shared_ptr<workflow::RecordingPort>(
                    recording::openRecording(*content).release(),
                    [](workflow::RecordingPort *recording) { recording->deleteLater(); });
            });
    };
    services.recordingBegan = [](const QString &path) { return capture::beganAt(path); };
    services.imsDiagnosis = [](const QString &word) { return ims::sentenceFor(word); };
}

} // namespace wm
