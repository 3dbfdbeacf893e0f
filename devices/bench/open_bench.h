// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"

#include <memory>

namespace wm::bench {

/// A bench on any LINK (serial:, tcp:, ble:, replay:). What passes is captured into a new file in `captureDir`. A
/// recording (replay:) is only looked at: all of its traffic at once, and the models in it as they stood at its end.
/// `clock` is used on the bench's own thread and outlives it.
std::unique_ptr<workflow::BenchPort> openBench(const QString &linkText, workflow::BenchOptions options, Clock &clock,
                                               const QString &captureDir);

} // namespace wm::bench
