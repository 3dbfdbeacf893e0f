// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/round.h"
#include "ui/services.h"

#include <QtCore/QObject>

namespace wm::ui {

class RecordClient;

/// One round of synchronising, the same that `witnessmarkctl sync` runs: what the store has to do is done on its
/// thread, between whatever else is asked of it, and requests go out from the window's. Dropping it ends it after the
/// step under way; the next round goes on from what the store holds.
class OfficeRound : public QObject
{
public:
    struct Outcome
    {
        sync::Report report;
        std::optional<Error> error;
        std::chrono::seconds asked{0}; ///< how long the office asked to wait
    };
    using Finished = std::function<void(const Outcome &)>;
    OfficeRound(RecordClient &record, Clock &clock, OfficeSend send, sync::RoundOptions options, Finished finished);
    void start() { step({}); }

private:
    struct Heard ///< of the request before
    {
        Result<sync::Response> response;
        std::chrono::milliseconds took;
    };
    void step(const std::optional<Heard> &heard);

    RecordClient &m_record;
    Clock &m_clock;
    OfficeSend m_send;
    sync::RoundOptions m_options;
    Finished m_finished;
    std::shared_ptr<std::unique_ptr<sync::Round>> m_round; ///< used on the store's thread only
    std::chrono::seconds m_asked{0};
};

} // namespace wm::ui
