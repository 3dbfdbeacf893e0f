// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/composition.h"

#include "app/keychain/keychain.h"
#include "app/witnessmark/demonstration.h"
#include "app/witnessmark/v4l_camera.h"
#include "core/documents/pack_shelf.h"
#include "core/record/viewing_store.h"
#include "core/sync/http/http_transport.h"
#include "core/workflow/catalog_torque_tables.h"
#include "core/workflow/handbooks.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(WitnessmarkPlugin)
Q_IMPORT_QML_PLUGIN(Witnessmark_StylePlugin)

namespace wm {
namespace {

/// The utilities' packs: those of this release, and those an administrator's trust lets in.
void addHandbooks(ui::AppServices &services, const QString &dataDir, Clock &clock)
{
    const auto shelf = [dataDir, &clock] {
        const QDir data(dataDir);
        return documents::PackShelf::open(data.filePath(QStringLiteral("packs")),
                                          data.filePath(QStringLiteral("trust")), clock.utc());
    };
    services.handbooks = [shelf](const QString &utility, const QString &language) {
        return QtConcurrent::run([shelf, utility, language]() -> Result<QList<workflow::Handbook>> {
            QList<workflow::Handbook> handbooks;
            for (const catalog::Pack &pack : shelf().packsOf(utility)) {
                auto book = workflow::handbook(pack, language);
                if (!book)
                    return book.error();
                handbooks.append(std::move(*book));
            }
            return handbooks;
        });
    };
    services.handbookVersion = [shelf](const QString &id, const QString &version, const QString &language) {
        return QtConcurrent::run([shelf, id, version, language]() -> Result<workflow::Handbook> {
            const auto pack = shelf().version(id, version);
            if (!pack)
                return makeError(ErrorCode::NotFound, id + u'@' + version);
            return workflow::handbook(*pack, language);
        });
    };
    services.refusedPacks = [shelf] {
        return QtConcurrent::run([shelf] {
            QStringList reasons;
            const documents::PackShelf opened = shelf();
            for (const documents::RefusedPack &one : opened.refused())
                reasons.append(one.reason);
            return reasons;
        });
    };
    services.packShelf = shelf;
    services.packsInForce = [shelf] {
        QStringList packs;
        for (const QString &id : catalog::Pack::installed())
            if (const auto pack = catalog::Pack::load(id); pack && pack->sort() != catalog::PackSort::Utility)
                packs.append(QStringLiteral("%1@%2").arg(id, pack->version()));
        const documents::PackShelf opened = shelf();
        for (const documents::ShelvedPack &one : opened.packs())
            packs.append(QStringLiteral("%1@%2").arg(one.pack.id(), one.pack.version()));
        return packs;
    };
}

ui::OfficeSend connectOverNetwork(const QByteArray &server, const QByteArray &certificate)
{
    const auto transport = std::make_shared<sync::HttpTransport>(server, certificate);
    return [transport](const sync::Request &request, std::function<void(Result<sync::Response>)> answered) {
        // Answered from the event loop: whoever hears it may let go of the transport.
        transport->send(request, [transport, answered = std::move(answered)](Result<sync::Response> response) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [transport, answered, response = std::move(response)] { answered(response); }, Qt::QueuedConnection);
        });
    };
}

ui::AppServices servicesFor(const Options &options, Clock &clock, SimulatedDevices &simulated, RealDevices &real)
{
    ui::AppServices services;
    services.clock = &clock;
    services.dataDir = options.dataDir;
    const auto keychain = desktopKeychain();
    services.openStore = [dataDir = options.dataDir, &clock, keychain](const QString &passphrase) {
        return record::Store::open(dataDir, clock, {keychain, passphrase, {}});
    };
    services.viewStore = [dataDir = options.dataDir, &clock, keychain](const QString &passphrase) {
        return record::viewStore(dataDir, clock, {keychain, passphrase, {}});
    };
    services.openElsewhere = [](const QString &folder) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--data-dir"), folder});
    };
    services.keychainHere = [keychain] { return keychain->available(); };
    // The procedure and the product of this release. Both are packs; the program knows nothing of them itself.
    services.torqueTables = [](const QString &language) -> Result<catalog::TorqueTables> {
        auto product = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        if (!product)
            return product.error();
        return catalog::TorqueTables::fromPack(*product, language);
    };
    services.product = [](const QString &language) -> Result<catalog::CollarProduct> {
        auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        if (!pack)
            return pack.error();
        return catalog::CollarProduct::fromPack(*pack, language);
    };
    services.suitability = [](const QString &language) -> Result<catalog::SuitabilityRules> {
        auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        if (!pack)
            return pack.error();
        return catalog::SuitabilityRules::fromPack(*pack, language);
    };
    addHandbooks(services, options.dataDir, clock);
    services.engine = [tables = services.torqueTables](const QString &language,
                                                       const workflow::CompanySettings &company,
                                                       QDate today) -> Result<std::shared_ptr<const workflow::Engine>> {
        auto pack = workflow::loadWorkflowPack(QStringLiteral(":/wm/packs/install-connectder-v3.json"), language);
        if (!pack)
            return pack.error();
        auto torques = tables(language);
        if (!torques)
            return torques.error();
        auto engine = std::make_shared<workflow::Engine>(
            std::move(*pack), company, std::make_shared<workflow::CatalogTorqueTables>(std::move(*torques)));
        engine->setToday(today);
        return std::shared_ptr<const workflow::Engine>(engine);
    };
    services.pathTypes = []() -> std::shared_ptr<const rules::PathTypes> {
        return rules::SchemaPathTypes::shipped().value_or(nullptr);
    };
    addDevices(services, clock, options.dataDir, simulated, real);
    services.cameras = v4lCameras;
    services.openCamera = openV4lCamera;
    services.connectOffice = options.connectOffice ? options.connectOffice : connectOverNetwork;
    services.makeDemonstration = [engine = services.engine](record::Store &store) {
        return makeDemonstration(store, engine);
    };
    return services;
}

} // namespace

Composition::Composition(const Options &options)
    : m_options(options), m_app(servicesFor(options, m_clock, m_simulated, m_real), QStringLiteral(WM_VERSION))
{
    if (!options.theme.isEmpty())
        m_app.settings()->setTheme(options.theme);
    if (!options.language.isEmpty())
        m_app.settings()->setLanguage(options.language);
    QObject::connect(&m_app, &ui::App::jobChanged, &m_app, [this] {
        runInverter();
        if (ui::JobController *job = m_app.job())
            QObject::connect(job, &ui::JobController::changed, &m_app, [this] { runInverter(); });
    });
    ui::App::inject(&m_app);
    m_engine = std::make_unique<QQmlApplicationEngine>();
}

/// Before permission, or a test the utility authorized, the demonstration's inverter is off.
void Composition::runInverter()
{
    const ui::JobController *job = m_app.job();
    const auto recorded = [job](const char *path) {
        const record::Entry *fact = job->state().current(record::Kind::Fact, QString::fromLatin1(path));
        return fact != nullptr && fact->value.value(QStringLiteral("v")).toBool();
    };
    m_simulated.letInverterRun(job && job->demonstration() &&
                               (recorded("process.pto_issued") || recorded("process.parallel_test_authorized")));
}

Composition::~Composition()
{
    m_engine.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool Composition::show()
{
    m_engine->load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/Witnessmark/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_app.start();
    if (!m_options.inspect.isEmpty())
        m_app.inspection()->open(QUrl::fromLocalFile(QFileInfo(m_options.inspect).absoluteFilePath()));
    if (!m_options.open.isEmpty())
        m_app.openBundle(m_options.open);
    else if (m_options.demo)
        m_app.createDemonstration();
    return true;
}

} // namespace wm
