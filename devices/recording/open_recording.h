// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"
#include "devices/capture/capture_file.h"

#include <memory>

namespace wm::recording {

/// What is in a recording, taken apart. Plain values, so that a large one can be read on any thread.
struct Content
{
    QString name; ///< for messages
    workflow::RecordingPort::Device device = workflow::RecordingPort::Device::Collar;
    QList<capture::Frame> frames; ///< at least one
    workflow::RecordedSession session;
    QList<workflow::RecordedRow> rows;
    QList<workflow::BenchFrame> traffic;
    workflow::RegisterNamesPtr names = {}; ///< of what `traffic` speaks of
};

/// `bytes` as in the recording's file. What only listened is an IMS meter's line; an inverter is told by what it said
/// it is, or by the recording's name where it said nothing; everything else is a collar's session.
Result<Content> readRecording(const QByteArray &bytes, const QString &name);

/// Opens a recording. It begins paused. On the thread that is to use it.
std::unique_ptr<workflow::RecordingPort> openRecording(Content content);

} // namespace wm::recording
