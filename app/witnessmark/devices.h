// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/find/known_devices.h"
#include "devices/link/port_watch.h"
#include "devices/sim/host.h"
#include "ui/services.h"

#include <QtCore/QJsonObject>

namespace wm {

/// The devices of the demonstration site: a collar, a sub-meter and an inverter with the numbers of
/// resources/demo/site.json, in this process, faster than real ones. Started when they are first asked for; on
/// pseudo-terminals, so that everything above the wire is what serves real devices. A collar of a demonstration says in
/// its own data that it is simulated.
class SimulatedDevices
{
public:
    static constexpr double kCollarSpeed = 6; ///< slow enough to see what happens
    static constexpr double kImsSpeed = 20;   ///< a frame every 15 s
    /// `dataDir` is where the collar remembers itself from one start of the program to the next, as a real one on its
    /// wall does; empty: it does not.
    SimulatedDevices(Clock &clock, const QString &dataDir);
    /// Links to all; what cannot be started is left out and logged.
    QList<ui::LinkChoice> links();
    /// The inverter behind the collar: off until the demonstration's record lets it run, as its installer attests.
    void letInverterRun(bool on);

private:
    void start();
    void recall();
    void remember();
    Clock &m_clock;
    QString m_memoryFile;
    QJsonObject m_memory; ///< as last written
    bool m_inverterRuns = false;
    std::unique_ptr<Clock::Timer> m_nextLook;
    std::unique_ptr<sim::Host> m_collar, m_ims, m_inverter;
    QList<ui::LinkChoice> m_links;
};

/// The ports of this machine, plugged in and pulled out, and what was met on them.
class RealDevices
{
public:
    /// `dataDir` is where places are remembered; empty: they are not.
    RealDevices(Clock &clock, const QString &dataDir);
    [[nodiscard]] const link::PortEnumerator &ports() const { return m_ports; }
    [[nodiscard]] link::PortWatch &watch() { return m_watch; }
    [[nodiscard]] find::KnownDevices &known() { return m_known; }
    /// The port behind a link such as "serial:/dev/ttyUSB0"; its identity is empty when it has none.
    [[nodiscard]] QString identityOf(const QString &link) const;

private:
    link::SystemPortEnumerator m_ports;
    link::SystemSurroundings m_surroundings;
    link::PortWatch m_watch;
    find::KnownDevices m_known;
};

/// Fills in what the window needs of devices. All that is passed outlives the services.
void addDevices(ui::AppServices &services, Clock &clock, const QString &dataDir, SimulatedDevices &simulated,
                RealDevices &real);

} // namespace wm
