// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/drawing_input.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace wm::drawings::test {

/// Names of the example sites, without ".json".
[[nodiscard]] QStringList exampleNames();
/// An example with what its utility wants to see on a plot plan, its sentences and a few location checks.
[[nodiscard]] DrawingInput exampleInput(const QString &name);
/// The ledger ids of plot items by the key that a plan answers with, for one way of interconnecting.
[[nodiscard]] QMap<QString, QStringList> plotWanted(const site::Site &site);
/// A site changed at random within the vocabulary: facts taken away, equipment moved, added and taken away, names of
/// other scripts and lengths, lots of other sizes, north turned.
[[nodiscard]] site::Site mutated(const site::Site &site, QRandomGenerator &random);

} // namespace wm::drawings::test
