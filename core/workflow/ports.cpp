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

QString toWord(InverterFunction::State state)
{
    switch (state) {
    case InverterFunction::State::Active:
        return QStringLiteral("active");
    case InverterFunction::State::Inactive:
        return QStringLiteral("inactive");
    case InverterFunction::State::NotReported:
        return QStringLiteral("not-reported");
    case InverterFunction::State::UnknownRevision:
        return QStringLiteral("unknown-revision");
    }
    return {};
}

const InverterFunction *InverterSnapshot::find(QStringView id) const
{
    for (const InverterFunction &function : functions)
        if (function.id == id)
            return &function;
    return nullptr;
}

QString toWord(FindPlace::State state)
{
    switch (state) {
    case FindPlace::State::Waiting:
        return QStringLiteral("waiting");
    case FindPlace::State::Looking:
        return QStringLiteral("looking");
    case FindPlace::State::Collar:
        return QStringLiteral("collar");
    case FindPlace::State::NotACollar:
        return QStringLiteral("not-a-collar");
    case FindPlace::State::Silent:
        return QStringLiteral("silent");
    case FindPlace::State::NotReady:
        return QStringLiteral("not-ready");
    case FindPlace::State::NoPermission:
        return QStringLiteral("no-permission");
    case FindPlace::State::InUse:
        return QStringLiteral("in-use");
    case FindPlace::State::Gone:
        return QStringLiteral("gone");
    case FindPlace::State::Failed:
        return QStringLiteral("failed");
    case FindPlace::State::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace wm::workflow
