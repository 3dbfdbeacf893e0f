// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/inverter/open_inverter.h"
#include "devices/link/link_pair.h"
#include "devices/sim/inverter_device.h"
#include "devices/sim/paced_link.h"

#include <algorithm>

namespace wm::inverter {

/// The reader and a simulated inverter on one line of 9600 baud, both directions at the wire's rate, and how many bytes
/// passed. Every session counts from nothing.
class PacedScan
{
public:
    static constexpr int kBaud = 9600;

    PacedScan(Clock &clock, const QString &state) : m_clock(clock)
    {
        sim::DeviceOptions options;
        options.state = state;
        m_device = *sim::inverterKind().make(options, clock, clock);
        port = makeInverter(
            [this]() -> Result<Connection> {
                bytes = 0;
                auto [near, far] = link::makeLinkPair(m_clock, QStringLiteral("serial:pair"));
                const auto count = [this](const QByteArray &some) { bytes += some.size(); };
                QObject::connect(near.get(), &link::Link::received, near.get(), count);
                QObject::connect(far.get(), &link::Link::received, far.get(), count);
                far->open();
                auto paced = std::make_unique<sim::PacedLink>(m_clock, std::move(far), kBaud);
                paced->open();
                m_device->attach(std::move(paced));
                return Connection{std::make_unique<sim::PacedLink>(m_clock, std::move(near), kBaud)};
            },
            1, clock);
    }

    /// What the bytes that passed take at the least: ten bits each, one after the other.
    [[nodiscard]] double wireSeconds() const { return static_cast<double>(bytes) * 10 / kBaud; }

    std::unique_ptr<workflow::InverterPort> port;
    qint64 bytes = 0;

private:
    Clock &m_clock;
    std::unique_ptr<sim::Device> m_device;
};

} // namespace wm::inverter
