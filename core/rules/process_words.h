// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/process.h"

#include <QtCore/QLocale>

namespace wm::rules {

// A step on the way to permission as people read it, in the language of the program's texts. Days are written by the
// locale ("Mon 7 Dec", with the year where it is not this one); QLocale::c() writes them 2026-12-07.

/// "due Mon 7 Dec, 6 business days left", "was due …, 3 business days late", "usually by …", "done Mon 7 Dec"; empty
/// where there is no day.
QString dueWords(const ProcessStep &step, QDate today, const QLocale &locale);
QString dayWords(QDate day, QDate today, const QLocale &locale);
/// "installer" → "Installer", "ahj" → "Building department".
QString actorWords(const QString &actor);
/// "Done", "Ready to do", "Waits", "Overdue", "Not known", "Does not apply".
QString stateWords(StepState state);
/// "$750.00", as money is written in the locale.
QString usdWords(double usd, const QLocale &locale);

} // namespace wm::rules
