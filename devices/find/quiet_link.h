// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>

namespace wm::find {

/// A link that listens before it is used: opened only when nothing came for a while. A collar never speaks unasked, so
/// what does is something else, and a byte sent to it could do harm (IMS-RS485-03, IMS-RS485-04). Up to four 00 or FF
/// are what a line does when its adapter is opened.
class QuietLink final : public link::Link
{
    Q_OBJECT
public:
    static constexpr Duration kListen = std::chrono::milliseconds(300);
    QuietLink(std::unique_ptr<link::Link> inner, Clock &clock);
    [[nodiscard]] QString name() const override { return m_inner->name(); }
    [[nodiscard]] int baud() const override { return m_inner->baud(); }

Q_SIGNALS:
    void listening(); ///< the link below is open

private:
    void doOpen() override { m_inner->open(); }
    void doWrite(const QByteArray &bytes) override { m_inner->write(bytes); }
    void doClose() override;
    void take(const QByteArray &bytes, Instant at);

    std::unique_ptr<link::Link> m_inner;
    std::unique_ptr<Clock::Timer> m_silence;
    int m_idleBytes = 0;
};

} // namespace wm::find
