// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/sim/host.h"

#include <memory>

namespace wm::sim {

/// The three devices of the demonstration site at once, at one speed, on pseudo-terminals `folder`/collar, ims and
/// inverter. `folder`/devices.json says where they are and how fast, for `witnessmarkctl commission --devices`; it goes
/// with this.
class Demo
{
public:
    static constexpr double kSpeed = 60; ///< a sub-meter's frame every 5 s
    Demo(const QString &folder, double speed, Clock &clock);
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    /// {"collar": "serial:…", "ims": …, "inverter": …, "speed": 60}, as it is written to the file.
    Result<QJsonObject> start();

private:
    QString m_folder, m_file;
    double m_speed;
    Clock &m_clock;
    std::vector<std::unique_ptr<Host>> m_hosts;
};

} // namespace wm::sim
