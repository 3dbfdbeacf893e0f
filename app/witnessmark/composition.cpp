// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/composition.h"

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
    return true;
}

} // namespace wm
