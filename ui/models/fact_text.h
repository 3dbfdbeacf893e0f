// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/path_types.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace wm::ui {

// Facts as people read and type them.

/// What stands, and may be typed, for a list with nothing in it: somebody looked, and there is none.
QString noneWord();
/// The things of a typed list, separated by commas; nothing for noneWord().
QJsonArray listFromText(const QString &text);
/// The list with the word that was chosen in it or, where it stood there, without it.
QJsonArray withWordChanged(QJsonArray list, const QString &word);
/// "yes", "12.5", "2S, 12S", "Line side"; empty when unknown. The path says whose words they are.
QString shownFact(const QString &path, const QJsonValue &value);
/// A number that names something (a meter number, a year) and is therefore never grouped or rounded.
bool isIdentifier(const QString &path);
/// Whether the site model has a day at this path.
bool isDay(const QString &path);
/// 2026-11-19 or, as it is written in the United States, 11/19/2026; invalid: neither.
QDate dayFromText(const QString &text);
/// Why a day after today is not taken for something that has happened; empty: it is none, or a plan or a term, which
/// may lie ahead.
QString stillToCome(const QString &path, const QString &day, QDate today);
/// "recorded", "from the part number", …; empty for an unknown word.
QString shownSource(const QString &source);
/// The words to choose among; "true" and "false" of a yes-or-no; empty for what is typed.
QStringList factChoices(const rules::PathType &type);
/// What was typed or chosen, as the path wants it; refused when it is no number where one is wanted.
Result<QJsonValue> factFromText(const rules::PathType &type, const QString &text);

} // namespace wm::ui
