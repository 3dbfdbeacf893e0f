// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

namespace wm {

Q_DECLARE_LOGGING_CATEGORY(lcRecord)
Q_DECLARE_LOGGING_CATEGORY(lcDevice)
Q_DECLARE_LOGGING_CATEGORY(lcWorkflow)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Replaces what a log may not hold: e-mail addresses, long digit runs (account, SIM, IMEI numbers) and key material.
QString redacted(QString text);
/// Routes Qt's messages to standard error through redacted(), one line each.
void installLogHandler();

} // namespace wm
