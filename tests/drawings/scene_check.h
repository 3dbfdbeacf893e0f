// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QStringList>

namespace wm::drawings::test {

/// What is wrong with a scene's geometry, one sentence each; empty for an orderly one. Holds for every drawing: inside
/// the frame, nothing over a text, symbols apart, conductors orthogonal and joined to something, dots where they join,
/// leaders from their callout to an outline.
[[nodiscard]] QStringList geometryFaults(const Scene &scene);
/// Every text of a scene, in its order.
[[nodiscard]] QStringList textsOf(const Scene &scene);
/// The texts of one part, joined by blanks, for looking up sentences that were wrapped.
[[nodiscard]] QString wordsOf(const Scene &scene, Part part);
/// Paints the scene as it looks on paper, 100 dots to the inch, for a person to look at.
void savePicture(const Scene &scene, const QString &path);

} // namespace wm::drawings::test
