// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet_input.h"

namespace wm::documents {

/// A site file as if it had been imported into a record: every fact one entry with the source "import", what the
/// workflow measures as measurements without an instrument. For papers that are made of a site file alone. Not a
/// record: it has no chain and no signature, and never gets into a store.
record::JobState recordOfSite(const QJsonObject &site, const workflow::Engine &engine);

} // namespace wm::documents
