// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/inverter/model_view.h"

namespace wm::inverter {

/// The functions of models 702 to 712; none where the device has none of 703 to 712.
QList<InverterFunction> functionsOf(const sunspec::Scan &scan);
/// The same functions of an older inverter's models 120 to 136; what those cannot say is not reported.
QList<InverterFunction> olderFunctionsOf(const sunspec::Scan &scan);

} // namespace wm::inverter
