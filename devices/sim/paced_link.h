// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>

namespace wm::sim {

/// Sends bytes at a serial line's rate (10 bits each), which a pseudo-terminal does not do by itself (--pace).
class PacedLink final : public link::Link
{
    Q_OBJECT
public:
    /// `inner` must be open already or opened through this.
    PacedLink(Clock &clock, std::unique_ptr<link::Link> inner, int baud);
    [[nodiscard]] QString name() const override { return m_inner->name(); }
    [[nodiscard]] int baud() const override { return m_baud; }

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void sendDue();

    std::unique_ptr<link::Link> m_inner;
    int m_baud;
    QByteArray m_queue;
    Instant m_nextByte{0};
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::sim
