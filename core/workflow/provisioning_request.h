// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

#include <functional>

namespace wm::workflow {

struct ProvisioningRequest
{
    QString serial;     ///< the job's collar; empty: the one connected becomes the job's
    QString partNumber; ///< likewise
    std::optional<bool> demonstration =
        false; ///< nullopt, on the bench: a simulated collar is as welcome as a real one
    Premises premises;
    Duration waitLimit =
        std::chrono::minutes{15}; ///< for FLIPPED, no CEL and the like to pass; 0: wait until cancelled
    Duration watchLimit = std::chrono::seconds{330}; ///< the collar itself decides at 300 s (COLLAR-LINK.md)
    Duration poll = std::chrono::seconds{1};
    /// Is told, translated, that the collar has no values yet: at once, and every few seconds while that lasts.
    std::function<void(const QString &words)> whenWaiting = {};
    quint32 commandId = 0; ///< number of a new attempt; 0: a fresh one. A replay gives the recorded one.
};

struct ProvisioningOutcome
{
    CollarSnapshot snapshot;  ///< read after Operational
    quint32 commandId = 0;    ///< 0 when the record knows of no command of its own
    bool alreadyDone = false; ///< an earlier run had finished; nothing was sent
};

/// The premises a collar is provisioned with, from the site's facts.
Premises premisesOf(const QJsonObject &site, const QString &installer);

} // namespace wm::workflow
