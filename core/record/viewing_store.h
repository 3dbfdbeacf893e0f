// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

namespace wm::record {

/// The records of a data directory as they stand now, to be looked at while another process has them open or where
/// nothing can be written: a copy of the tables in a folder of its own, which goes when the store is let go of, over
/// the same attachments. The directory is only read. Whatever would change something is refused (ReadOnly). Errors:
/// NotFound (there are no records), those of Store::open.
Result<std::unique_ptr<Store>> viewStore(const QString &dataDir, Clock &clock, const StoreSecrets &secrets = {});

} // namespace wm::record
