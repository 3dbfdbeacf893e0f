// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"

#include <memory>

namespace wm::recording {

/// Opens a recording; `bytes` as in its file, `name` for messages. What only listened is an IMS meter's line,
/// everything else a collar's session. It begins paused.
Result<std::unique_ptr<workflow::RecordingPort>> openRecording(const QByteArray &bytes, const QString &name);

} // namespace wm::recording
