// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

namespace wm::bench {

/// One line about a frame: "Unit 1: read 68 holding registers from 40000".
QString summaryOf(const workflow::BenchFrame &frame);
/// The fields over its bytes, without gaps, in order; the checksum with its verdict. A frame that is not understood has
/// none.
QList<workflow::BenchField> fieldsOf(const workflow::BenchFrame &frame);

} // namespace wm::bench
