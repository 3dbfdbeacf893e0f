// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/catalog/collar_product.h"
#include "core/workflow/conversation.h"
#include "core/workflow/provisioning_request.h"

namespace wm::ctl {

/// What `collar provision` prints of its progress; a replay prints the same. For programs every look, for people what
/// is new, and every quarter of a minute that it still is so.
class ProgressLines
{
public:
    explicit ProgressLines(const Output &output);
    void print(const workflow::Progress &now);
    /// How it ended; a failure is said on standard error too, after a Provisioning Error with the row of the manual's
    /// table that leads out of it. `recordings`: where what passed lies, empty: nobody need be told.
    void end(const Result<workflow::ProvisioningOutcome> &outcome, const QStringList &recordings = {});

private:
    Output m_output;
    Result<catalog::CollarProduct> m_product;
    std::optional<workflow::CollarSnapshot> m_last;
    QString m_said;
    Duration m_saidAt{0}; ///< since its stage began
};

} // namespace wm::ctl
