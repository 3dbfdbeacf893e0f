// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/composition.h"

#include "app/witnessmark/demonstration.h"
#include "core/workflow/catalog_torque_tables.h"
#include "devices/collar/open_collar.h"
#include "devices/ims/open_ims.h"
#include "devices/link/port_list.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(WitnessmarkPlugin)
Q_IMPORT_QML_PLUGIN(Witnessmark_StylePlugin)

namespace wm {
namespace {

ui::AppServices servicesFor(const Options &options, Clock &clock)
{
    ui::AppServices services;
    services.clock = &clock;
    services.dataDir = options.dataDir;
    services.openStore = [dataDir = options.dataDir, &clock] { return record::Store::open(dataDir, clock); };
    // The procedure and the product of this release. Both are packs; the program knows nothing of them itself.
    services.torqueTables = [](const QString &language) -> Result<catalog::TorqueTables> {
        auto product = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        if (!product)
            return product.error();
        return catalog::TorqueTables::fromPack(*product, language);
    };
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
    if (auto types = rules::SchemaPathTypes::shipped())
        services.pathTypes = *types;
    services.links = [](bool demonstration) -> QFuture<QList<ui::LinkChoice>> {
        if (demonstration) // a real device never serves a demonstration
            return QtFuture::makeReadyFuture(QList<ui::LinkChoice>());
        return QtConcurrent::run([] {
            QList<ui::LinkChoice> choices;
            for (const link::PortInfo &port : link::SystemPortEnumerator().ports()) {
                const QString name = port.path.section(QLatin1Char('/'), -1);
                const QString what = port.chip.isEmpty() ? port.description : port.chip;
                choices.append({QStringLiteral("serial:") + port.path,
                                what.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, what), false});
            }
            return choices;
        });
    };
    const QString captures = options.dataDir + QStringLiteral("/captures");
    services.openCollar = [&clock, captures](const QString &link) {
        return QtFuture::makeReadyFuture(Result<std::shared_ptr<workflow::CollarPort>>(
            std::shared_ptr<workflow::CollarPort>(collar::openCollar(link, clock, captures))));
    };
    services.openIms = [&clock, captures](const QString &link) -> Result<std::unique_ptr<workflow::ImsPort>> {
        return ims::openIms(link, clock, captures);
    };
    services.makeDemonstration = [engine = services.engine](record::Store &store) {
        return makeDemonstration(store, engine);
    };
    return services;
}

} // namespace

Composition::Composition(const Options &options)
    : m_options(options), m_app(servicesFor(options, m_clock), QStringLiteral(WM_VERSION))
{
    if (!options.theme.isEmpty())
        m_app.settings()->setTheme(options.theme);
    if (!options.language.isEmpty())
        m_app.settings()->setLanguage(options.language);
    ui::App::inject(&m_app);
    m_engine = std::make_unique<QQmlApplicationEngine>();
}

bool Composition::show()
{
    m_engine->load(QUrl(QStringLiteral("qrc:/qt-project.org/imports/Witnessmark/Main.qml")));
    if (m_engine->rootObjects().isEmpty())
        return false;
    m_app.start();
    if (!m_options.open.isEmpty())
        m_app.openBundle(m_options.open);
    else if (m_options.demo)
        m_app.createDemonstration();
    return true;
}

} // namespace wm
