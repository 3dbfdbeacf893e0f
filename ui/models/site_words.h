// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/drawing_wishes.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace wm::ui {

/// What people call a path of the site model, in the language of the window: "Rating, A"; its last step where the
/// vocabulary has no name for it.
QString siteLabel(const QString &path);
/// The same with the group it stands in: "POI: Method", "Inverters 2: Make, V".
QString siteLabelInPlace(const QString &path);
/// Whether the fact says that a drawing shows something; the program's own drawing decides it, once it is complete.
bool isDrawnItem(const QString &path);
documents::DrawingKind drawingOf(const QString &path);
/// The same, with the name that the site gives the thing it belongs to: "L1: Torque (in-lb)", "Disconnects 2 (AC
/// disconnect): …", not a number that nobody knows it by.
QString siteLabelInPlace(const QString &path, const QJsonObject &site);
/// With every element of a list as "[]": what the vocabulary goes by.
QString genericOf(const QString &path);
/// A word of the fixed list at a path as people read it ("line_side": "Line side"); any other text as it is.
QString siteWord(const QString &path, const QString &word);

/// A message of the core as people read it: a path beside its title is left out, one that stands alone gets its title.
QString withoutPaths(const QString &message);

} // namespace wm::ui
