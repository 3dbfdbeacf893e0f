// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/path_types.h"

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace wm::ui {

// Facts as people read and type them.

/// "yes", "12.5", "2S, 12S", "Line side"; empty when unknown. The path says whose words they are.
QString shownFact(const QString &path, const QJsonValue &value);
/// "recorded", "from the part number", …; empty for an unknown word.
QString shownSource(const QString &source);
/// The words to choose among; "true" and "false" of a yes-or-no; empty for what is typed.
QStringList factChoices(const rules::PathType &type);
/// What was typed or chosen, as the path wants it; refused when it is no number where one is wanted.
Result<QJsonValue> factFromText(const rules::PathType &type, const QString &text);

} // namespace wm::ui
