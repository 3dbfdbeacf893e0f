// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/sunspec/chain_walk.h"

namespace wm::bench {

/// Names after the models found in a device. A model whose layout is not ours, or whose registers do not show that it
/// is, has no names: wrong ones would be worse.
workflow::RegisterNamesPtr registerNames(QList<sunspec::FoundModel> models, const sunspec::Catalogue &catalogue);

} // namespace wm::bench
