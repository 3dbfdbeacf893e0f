// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/ims/reception.h"
#include "devices/link/link.h"

#include <functional>
#include <memory>

namespace wm::ims {

/// Listens to the IMS meters on one RS-485 pair through a link. It has no way to send: the meters cannot be asked, and
/// a byte of ours could destroy one of theirs (IMS-RS485-03, -04, IMS-DEMAND-07). One thread.
class ImsListener final : public workflow::ImsPort
{
    Q_OBJECT
public:
    using MakeLink = std::function<Result<std::unique_ptr<link::Link>>()>;
    /// Where the bytes just heard lie in the running capture.
    using CaptureNow = std::function<workflow::CaptureSpan()>;

    /// `makeLink` is asked for a new link at every start().
    ImsListener(MakeLink makeLink, Clock &clock, ReceptionSettings settings = {}, CaptureNow capture = {},
                QObject *parent = nullptr);
    ~ImsListener() override;

    /// Opens the link; failed() says if that or the link itself fails later. Meters heard before are remembered.
    void start() override;
    void stop() override;
    [[nodiscard]] workflow::ImsStatus status() const override;

private:
    void take(const QByteArray &bytes, Instant at);
    void heard(const std::vector<Received> &received);
    void publish(const std::vector<Received> &received);
    void arm();
    void dropLink();

    MakeLink m_makeLink;
    Clock &m_clock;
    ReceptionSettings m_settings;
    CaptureNow m_capture;
    Reception m_reception;
    Instant m_since{0};
    link::Link *m_link = nullptr; ///< owned; freed with deleteLater, since it may be reporting when it goes
    std::unique_ptr<Clock::Timer> m_silence, m_overdue;
};

} // namespace wm::ims
