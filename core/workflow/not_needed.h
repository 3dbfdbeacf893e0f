// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/engine.h"

namespace wm::workflow {

/// Whether somebody said that an optional step is not needed here. It was left out without a reason, which only such a
/// step may be: nobody misses it, and it counts neither as done nor as skipped.
inline bool notNeeded(const Step &step, const StepStatus &status)
{
    return step.optional && status.state == StepState::Skipped && status.note.isEmpty();
}

} // namespace wm::workflow
