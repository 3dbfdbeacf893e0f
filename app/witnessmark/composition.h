// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmark/devices.h"
#include "ui/app.h"

#include <QtQml/QQmlApplicationEngine>

namespace wm {

struct Options
{
    QString dataDir;
    bool demo = false;
    QString open;         ///< a bundle
    QString theme;        ///< empty: as set
    QString language;     ///< empty: as set
    QString inspect = {}; ///< a packet or a bundle to look at
    /// Instead of the network, for tests.
    std::function<ui::OfficeSend(const QByteArray &server, const QByteArray &certificate)> connectOffice = {};
};

/// The one place that names the window's concrete classes. Built in order, destroyed in reverse.
class Composition
{
public:
    explicit Composition(const Options &options);
    /// The window goes first, and with it what its lists let go of: that needs the application's fonts.
    ~Composition();
    /// Loads the window; false when it could not be.
    bool show();
    [[nodiscard]] ui::App &app() { return m_app; }
    [[nodiscard]] QQmlApplicationEngine &engine() { return *m_engine; }

private:
    void runInverter();
    Options m_options;
    SystemClock m_clock;
    SimulatedDevices m_simulated{m_clock, m_options.dataDir};
    RealDevices m_real{m_clock, m_options.dataDir};
    ui::App m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace wm
