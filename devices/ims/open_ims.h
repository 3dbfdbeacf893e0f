// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/ims/reception.h"

#include <memory>

namespace wm::ims {

/// Listens on a LINK ("serial:ttyUSB0", "tcp:127.0.0.1:1502", "replay:FILE"); what comes is captured into a new file in
/// `captureDir` for each start. A LINK that cannot be understood or opened is reported by failed() after start().
std::unique_ptr<workflow::ImsPort> openIms(const QString &linkText, Clock &clock, const QString &captureDir,
                                           ReceptionSettings settings = {});

} // namespace wm::ims
