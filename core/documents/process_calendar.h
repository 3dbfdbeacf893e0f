// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/process.h"

#include <QtCore/QDateTime>

namespace wm::documents {

/// Whose days these are, and when the file was made.
struct CalendarHead
{
    QString site;    ///< names the site for ever (a job's id): what an event is found again by
    QString title;   ///< for people: "12 Elm Street"
    QDateTime stamp; ///< DTSTAMP of every event; the same stamp gives the same bytes
};

/// The days of a way to permission as an iCalendar file (RFC 5545): one all-day event for every step that has a
/// deadline or an estimate, with reminders at nine in the morning a week and a day before a deadline that is open. The
/// UID of a step never changes, so that a calendar that takes the file in again moves what it has. Empty
/// when no step has a day.
QByteArray toCalendar(const rules::ProcessView &view, const CalendarHead &head);

} // namespace wm::documents
