// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/link/link_text.h"
#include "devices/modbus/client.h"
#include "devices/sunspec/model.h"

#include <functional>
#include <memory>
#include <optional>

namespace wm::find {

/// Asks at one place whether a collar is there: opens, listens whether something speaks by itself, reads the chain of
/// models. Only reads are sent. Ends by itself after at most kLimit, with ended() once. Destroyed by deleteLater() when
/// it ended from within.
class CollarProbe final : public QObject
{
    Q_OBJECT
public:
    using MakeLink = std::function<Result<std::unique_ptr<link::Link>>(const link::LinkText &text)>;
    /// A port that was just plugged in may take 15 s until it opens.
    static constexpr Duration kLimit = std::chrono::seconds(30);

    /// `place` says where and is what state() starts from; `catalogue` and `clock` outlive the probe.
    CollarProbe(workflow::FindPlace place, Clock &clock, const sunspec::Catalogue &catalogue);
    ~CollarProbe() override;
    void start(const MakeLink &makeLink);
    [[nodiscard]] const workflow::FindPlace &place() const { return m_place; }

Q_SIGNALS:
    void changed();
    void ended();

private:
    void say(const QString &words);
    void end(workflow::FindPlace::State state, const QString &words);
    void end(const Error &error);
    void ask();

    workflow::FindPlace m_place;
    Clock &m_clock;
    const sunspec::Catalogue &m_catalogue;
    std::unique_ptr<modbus::Client> m_client;
    std::unique_ptr<Clock::Timer> m_limit, m_patience;
    bool m_open = false;
    bool m_ended = false;
};

} // namespace wm::find
