// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"

#include <QtCore/QJsonObject>

namespace wm::collar {

/// What a collar says of itself, from the decoded points of its models 1, 64901 and 701 (COLLAR-LINK.md). Values
/// outside of the profile are unknown. Time and capture are the caller's.
workflow::CollarSnapshot snapshotOf(const QJsonObject &common, const QJsonObject &state, const QJsonObject &meter);

/// Either mark is enough: a device that calls itself simulated anywhere is never taken for a real one.
bool isSimulated(const QString &options, const QString &serial);

} // namespace wm::collar
