// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"
#include "devices/capture/capture_file.h"

namespace wm::recording {

/// The lines of a recorded session with a collar: one for each act, readings that say the same folded into one.
QList<workflow::RecordedRow> collarRows(const QList<capture::Frame> &frames, const workflow::RecordedSession &session);
/// The lines of what was heard from meters: one for each burst.
QList<workflow::RecordedRow> imsRows(const QList<capture::Frame> &frames);
/// One line for each request that was sent, with whether it was answered.
QList<workflow::RecordedRow> requestRows(const QList<capture::Frame> &frames);

} // namespace wm::recording
