// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fleet_collar.h"
#include "core/base/clock.h"
#include "core/sync/http/http_transport.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <vector>

namespace wm::sim {

/// Makes FOLDER with so many simulated collars: each its key, and units.csv, which the service is handed
/// (witnessmark-cloud --hand-over). Errors: Invalid (there already), those of files.
Result<QJsonObject> makeFleet(const QString &folder, int units, const QDateTime &now);

/// Runs the collars of such a folder against a service until the program ends. They report as its answers tell them.
class Fleet
{
public:
    struct Options
    {
        QString folder;
        QByteArray server, certificate; ///< as HttpTransport takes them
        bool refuse = false;            ///< the first collar refuses every change
    };
    static Result<std::unique_ptr<Fleet>> open(const Options &options, Clock &clock);
    void start();
    /// Called for each answer: a line for whoever watches.
    std::function<void(const QJsonObject &)> said;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_collars.size()); }

private:
    struct Running
    {
        FleetCollar collar;
        std::shared_ptr<const record::DeviceKeys> keys;
        bool asking = false;
    };
    Fleet(QByteArray server, QByteArray certificate, Clock &clock)
        : m_server(std::move(server)), m_certificate(std::move(certificate)), m_clock(clock)
    {
    }
    void step();
    void ask(Running &one);

    QByteArray m_server, m_certificate;
    Clock &m_clock;
    std::vector<std::unique_ptr<Running>> m_collars;
    std::vector<std::unique_ptr<sync::HttpTransport>> m_free;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::sim
