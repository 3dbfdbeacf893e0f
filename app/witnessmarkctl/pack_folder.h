// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/clock.h"
#include "core/documents/pack_shelf.h"

namespace wm::ctl {

/// The utility packs in force on this machine: the program's, and those in DATADIR/packs. `--trust` where the command
/// has it, else DATADIR/trust, says whose.
inline documents::PackShelf openShelf(const QCommandLineParser &parser, const Context &context)
{
    const bool asked = parser.optionNames().contains(QStringLiteral("trust"));
    return documents::PackShelf::open(QDir(context.dataDir).filePath(QStringLiteral("packs")),
                                      asked ? parser.value(QStringLiteral("trust")) : ownTrustFolder(context),
                                      SystemClock().utc());
}

} // namespace wm::ctl
