// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/workflow/conversation.h"
#include "core/workflow/provisioning_request.h"

namespace wm::ctl {

/// What `collar provision` prints of its progress; a replay prints the same.
void printProgress(const Output &output, const workflow::Progress &now);
/// Its last line; a failure is said on standard error too.
void printOutcome(const Output &output, const Result<workflow::ProvisioningOutcome> &outcome);

} // namespace wm::ctl
