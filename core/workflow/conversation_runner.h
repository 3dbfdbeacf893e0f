// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The long conversations as futures, for whoever knows no coroutines: a window.

#include "core/workflow/conversation.h"
#include "core/workflow/provisioning_request.h"

namespace wm::workflow {

/// Starts identifyCollar(); the future ends on this thread, after cancel() with Cancelled. It needs no owner: what it
/// touches it keeps.
QFuture<Result<CollarSnapshot>> startIdentify(const QString &serial, const QString &partNumber, bool demonstration,
                                              std::shared_ptr<CollarPort> collar, std::shared_ptr<Journal> journal,
                                              Clock *clock, Cancellation cancellation,
                                              std::function<void(const QString &words)> whenWaiting);

/// Starts provisionCollar(); likewise. `progress` is called on this thread until the future ends.
QFuture<Result<ProvisioningOutcome>> startProvisioning(const ProvisioningRequest &request,
                                                       std::shared_ptr<CollarPort> collar,
                                                       std::shared_ptr<Journal> journal, Clock *clock,
                                                       Cancellation cancellation, OnProgress progress);

} // namespace wm::workflow
