// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

namespace wm::bench {

/// One line about a frame: "Unit 1: read holding registers, 68 from 40002 (model 1 common)". `names` may be null.
QString summaryOf(const workflow::BenchFrame &frame, const workflow::RegisterNames *names = nullptr);
/// The fields over its bytes, without gaps, in order; the checksum with its verdict. A frame that is not understood has
/// none. Registers with a name stand under it, all those of one point together.
QList<workflow::BenchField> fieldsOf(const workflow::BenchFrame &frame, const workflow::RegisterNames *names = nullptr);

} // namespace wm::bench
