// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rooms of the provisioning conversation (conversation_provisioning.h): prepare, send, watch. For their own use.
#include "core/workflow/conversation_provisioning.h"

#include <QCoroFuture>

namespace wm::workflow::provisioning {

/// Everything one run touches, kept alive by every coroutine frame that uses it.
struct Run
{
    ProvisioningRequest request;
    std::shared_ptr<CollarPort> collar;
    std::shared_ptr<Journal> journal;
    Clock *clock;
    Cancellation cancellation;
    OnProgress progress;

    void tell(const QString &stage, const CollarSnapshot &snapshot, Instant since, Duration limit) const
    {
        if (progress)
            progress({stage, situationOf(snapshot), snapshot, clock->now() - since, limit});
    }
};
using RunPtr = std::shared_ptr<const Run>;

// Prepare: nothing was sent yet.

/// Reads a collar that may have just started: waits up to 45 s for its values, telling so.
QCoro::Task<Result<CollarSnapshot>> readWhenReady(std::shared_ptr<CollarPort> collar, Clock *clock,
                                                  Cancellation cancellation,
                                                  std::function<void(const QString &)> whenWaiting);
/// The collar demands these four (COLLAR-LINK.md); asking before sending names the one that is missing.
Result<void> checkComplete(const Premises &premises);
/// The collar can be provisioned once it hangs upright and its modem has registered. While it waits, FLIPPED and the
/// way back to upright become facts, since FLIPPED reopens placing, wiring and inspection.
QCoro::Task<Result<CollarSnapshot>> waitUntilProvisionable(RunPtr run);
QCoro::Task<Result<void>> writeAndReadBack(RunPtr run, CollarSnapshot snapshot);
/// Refused where the collar already works for another address, or for none that could be compared; else that it works.
QCoro::Task<Result<void>> checkHeld(RunPtr run, CollarSnapshot snapshot);

// Send.

/// The number of an attempt that was begun and whose end the journal does not know.
std::optional<quint32> unresolvedAttempt(const record::JobState &state);
/// Writes how an attempt ended, if there is one to end.
QCoro::Task<Result<void>> resolve(RunPtr run, std::optional<quint32> id, QString phase, QString answer);
/// Why the collar did not take the command, and what to do.
Error refusal(CommandResult result, const CollarSnapshot &snapshot);
/// Journals, sends, journals the answer. The journal says "sending" before the first byte leaves.
QCoro::Task<Result<quint32>> sendCommand(RunPtr run, CollarSnapshot snapshot);

// Watch.

/// Until the collar reaches the cloud, or reports an error, or the watch's own limit passes.
QCoro::Task<Result<CollarSnapshot>> watch(RunPtr run, std::optional<quint32> id);
/// Relay state and voltage must be readable before provisioning counts; the arrow on the display must agree with the
/// relay.
Result<void> verified(const CollarSnapshot &snapshot);

// Of several rooms.

/// Which way up the collar hangs, where that is news to the record.
std::optional<record::Draft> orientationFact(const record::JobState &state, const CollarSnapshot &snapshot);
QCoro::Task<Result<void>> keep(RunPtr run, std::optional<record::Draft> fact);
/// Nothing is provisioned that shows the skull, before or after it was told to.
Error criticalFailure(const CollarSnapshot &snapshot);

} // namespace wm::workflow::provisioning
