// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/documents/drawing_wishes.h"
#include "core/drawings/drawing_input.h"

namespace wm::documents {

/// The rows of a drawing's check box: the rules that a pack names for it (`drawings`, docs/packs.md) as far as they
/// apply, with the figures and the verdict of the rule engine. What a person waived or got a variance for is not met
/// all the same: give findings made without anybody's answers. `pack` and `findings` in the pack's own language.
[[nodiscard]] QList<drawings::CheckRow> drawingChecks(const QJsonObject &pack, const QList<Finding> &findings,
                                                      DrawingKind kind);

/// What a site's facts say at once and cannot be, as far as a pack names its rules for it (`drawings.not_allowed`): the
/// messages of those that are broken.
[[nodiscard]] QStringList notAllowed(const QJsonObject &pack, const QList<Finding> &findings);

} // namespace wm::documents
