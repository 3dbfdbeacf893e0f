// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation.h"
#include "core/workflow/provisioning_request.h"

#include <QCoroTask>

namespace wm::workflow {

/// Provisions the collar, from "who are you" to Operational with relay and voltage read (ledger CD-PROV).
///
/// May be run again after it ended anywhere: a command that was sent is never sent as a new one. The number of an
/// attempt is journalled before its first byte, and a repeated number changes nothing on the collar, so an attempt
/// whose answer is unknown is repeated under its own number. A new number is used only after the collar itself reported
/// an error.
QCoro::Task<Result<ProvisioningOutcome>> provisionCollar(ProvisioningRequest request,
                                                         std::shared_ptr<CollarPort> collar,
                                                         std::shared_ptr<Journal> journal, Clock *clock,
                                                         Cancellation cancellation, OnProgress progress);

/// The rest of it, of a collar that was told to provision by somebody else: watches until it has done.
QCoro::Task<Result<ProvisioningOutcome>> watchCollar(ProvisioningRequest request, std::shared_ptr<CollarPort> collar,
                                                     std::shared_ptr<Journal> journal, Clock *clock,
                                                     Cancellation cancellation, OnProgress progress);

/// Reads who the collar is, checks it against the job and records it, with serial and part number as facts where
/// unknown. `whenWaiting` may be empty; see ProvisioningRequest.
QCoro::Task<Result<CollarSnapshot>> identifyCollar(QString serial, QString partNumber,
                                                   std::optional<bool> demonstration,
                                                   std::shared_ptr<CollarPort> collar, std::shared_ptr<Journal> journal,
                                                   Clock *clock, Cancellation cancellation,
                                                   std::function<void(const QString &words)> whenWaiting);

} // namespace wm::workflow
