// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

namespace wm {

/// The demonstration site (resources/demo/job.json) as a job in the store, worked by the same engine as any other up
/// to `stopBefore`; the rest is for whoever looks around. Found again when it is there already.
/// Runs on the store's thread.
Result<JobId> makeDemonstration(record::Store &store, const decltype(ui::AppServices::engine) &engine,
                                const QString &stopBefore = QStringLiteral("wire.field-torque"));

} // namespace wm
