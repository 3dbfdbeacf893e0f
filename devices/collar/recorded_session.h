// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"
#include "devices/capture/capture_file.h"
#include "devices/sunspec/model.h"

namespace wm::collar {

/// What the program did in a recorded session with a collar, in order. A search for the collar belongs to the
/// reading that needed it.
workflow::RecordedSession sessionOf(const QList<capture::Frame> &frames, const sunspec::Catalogue &catalogue);

} // namespace wm::collar
