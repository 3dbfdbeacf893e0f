// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"
#include "devices/capture/capture_file.h"

#include <functional>
#include <memory>

namespace wm::collar {

/// A recorded session behind the collar driver.
struct ReplayedCollar
{
    std::shared_ptr<workflow::CollarPort> port;
    workflow::RecordedSession session;
    /// Why the recording did not fit what the driver asked; nothing while it does.
    std::shared_ptr<const std::optional<Error>> misfit;
};

/// `name` names the recording in messages, and the port too where `portName` does not say how to call that; `clock` is
/// usually a capture::ReplayClock; `passed` hears of each entry when it has its turn. The session is played once: a
/// driver that connects again finds the device gone.
Result<ReplayedCollar> replayCollar(QList<capture::Frame> frames, const QString &name, Clock &clock,
                                    std::function<void(const capture::Frame &)> passed = {},
                                    const QString &portName = {});

/// What who connects again after the end of a recording is told: as the port was then, but Cancelled, since nobody has
/// to wait for it to come back.
Error portAfterwards(const QString &name);

} // namespace wm::collar
