// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation.h"
#include "core/workflow/provisioning_request.h"
#include "core/workflow/recorded_session.h"

namespace wm::workflow {

/// What the person saw, once more.
struct ReplayNews
{
    enum class Kind {
        Read,         ///< a reading outside of a conversation, or why there was none
        Provisioning, ///< progress of provisioning
        Provisioned,  ///< how provisioning ended
        Relay,        ///< how a relay command ended
        Waiting,      ///< what provisioning waits for
    };
    Kind kind = Kind::Read;
    std::optional<Progress> progress = {};    ///< Read and Provisioning
    Result<ProvisioningOutcome> outcome = {}; ///< Provisioned
    std::optional<Error> error = {};          ///< Read, Relay: what went wrong
    QString relay = {};                       ///< Relay: the collar's word
    QString words = {};                       ///< Waiting: translated
};
using OnReplayNews = std::function<void(const ReplayNews &)>;

/// Leads the conversations of a recorded session again, with the same inputs: the premises, the numbers of commands and
/// the waiting times of then are taken from the recording. Ends when the session does; whether the recording fitted is
/// known to the link that replays it. `collar` speaks to that link, `clock` is the replay's.
QFuture<void> startReplay(RecordedSession session, std::shared_ptr<CollarPort> collar, Clock *clock,
                          Cancellation cancellation, OnReplayNews news);

} // namespace wm::workflow
