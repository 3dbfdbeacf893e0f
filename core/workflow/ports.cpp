// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ports.h"

namespace wm::workflow {

QString toWord(ProvisioningState state)
{
    switch (state) {
    case ProvisioningState::Unprovisioned:
        return QStringLiteral("unprovisioned");
    case ProvisioningState::Provisioning:
        return QStringLiteral("provisioning");
    case ProvisioningState::ProvisioningError:
        return QStringLiteral("provisioning-error");
    case ProvisioningState::Flipped:
        return QStringLiteral("flipped");
    case ProvisioningState::Operational:
        return QStringLiteral("operational");
    case ProvisioningState::ReportError:
        return QStringLiteral("report-error");
    case ProvisioningState::UpdateError:
        return QStringLiteral("update-error");
    }
    return {};
}

QString toWord(RelayState state)
{
    return state == RelayState::Shut ? QStringLiteral("shut") : QStringLiteral("open");
}

} // namespace wm::workflow
