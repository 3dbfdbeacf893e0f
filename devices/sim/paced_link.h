// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>
#include <optional>

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
    /// Writes what a device without a delay of its own began to send at `start`, which has passed: whoever plays it may
    /// have been woken late, and the line would not have waited for that.
    bool writeFrom(const QByteArray &bytes, Instant start);

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void sendDue();

    std::unique_ptr<link::Link> m_inner;
    int m_baud;
    QByteArray m_queue;
    Instant m_nextByte{0};
    std::optional<Instant> m_start; ///< of what is about to be written; nullopt: now
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace wm::sim
