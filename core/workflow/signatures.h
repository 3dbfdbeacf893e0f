// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

namespace wm::workflow {

/// Whether a signature in the record is the installer's and was given in person: an inspector signs for himself, and
/// what a file brought is nobody's. In a demonstration it says so, and as what it was given.
bool signsAsInstaller(const record::Entry &signature);

} // namespace wm::workflow
