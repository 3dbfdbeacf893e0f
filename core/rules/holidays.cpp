// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/holidays.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct HolidayWords
{
    Q_DECLARE_TR_FUNCTIONS(HolidayWords)
};

constexpr qint64 kMaxSpan = qint64{3} * 366;

/// The nth such weekday of a month; n = -1: the last.
QDate weekday(int year, int month, Qt::DayOfWeek which, int n)
{
    if (n < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - which + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((which - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

QDate kept(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return day.addDays(-1);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

} // namespace

QList<QDate> Holidays::federal(int year)
{
    QList<QDate> days{
        kept(QDate(year, 1, 1)),
        weekday(year, 1, Qt::Monday, 3),    // Birthday of Martin Luther King, Jr.
        weekday(year, 2, Qt::Monday, 3),    // Washington's Birthday
        weekday(year, 5, Qt::Monday, -1),   // Memorial Day
        kept(QDate(year, 7, 4)),            // Independence Day
        weekday(year, 9, Qt::Monday, 1),    // Labor Day
        weekday(year, 10, Qt::Monday, 2),   // Columbus Day
        kept(QDate(year, 11, 11)),          // Veterans Day
        weekday(year, 11, Qt::Thursday, 4), // Thanksgiving Day
        kept(QDate(year, 12, 25)),
        kept(QDate(year + 1, 1, 1)), // kept on 31 December where it is a Saturday
    };
    if (year >= 2021)
        days.append(kept(QDate(year, 6, 19))); // Juneteenth, by Public Law 117-17
    days.removeIf([year](QDate day) { return day.year() != year; });
    std::sort(days.begin(), days.end());
    return days;
}

Holidays Holidays::ofDays(const QSet<QDate> &days, const Holidays *beyond)
{
    Holidays holidays;
    holidays.m_days = days;
    for (const QDate day : days)
        holidays.m_years.insert(day.year());
    if (beyond != nullptr)
        holidays.m_beyond = std::make_shared<const Holidays>(*beyond);
    return holidays;
}

Result<Holidays> Holidays::fromJson(const QJsonObject &section)
{
    Holidays holidays;
    if (section.contains("rule"_L1) == section.contains("dates"_L1))
        return makeError(ErrorCode::Invalid, HolidayWords::tr("Holidays are either a rule or a list of dates."));
    if (section.contains("rule"_L1)) {
        if (const QString rule = section.value("rule"_L1).toString(); rule != "us-federal"_L1)
            return makeError(ErrorCode::Invalid,
                             HolidayWords::tr("“%1” is no rule of holidays. There is: us-federal.").arg(rule));
        holidays.m_sort = Sort::Federal;
        return holidays;
    }
    holidays.m_sort = Sort::Dates;
    for (const QJsonValue &value : section.value("dates"_L1).toArray()) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            return makeError(ErrorCode::Invalid,
                             HolidayWords::tr("‘%1’ is no date; dates are written 2026-11-05.").arg(value.toString()));
        holidays.m_days.insert(day);
        holidays.m_years.insert(day.year());
    }
    return holidays;
}

bool Holidays::covers(QDate day) const
{
    if (m_sort == Sort::Federal || m_years.contains(day.year()))
        return true;
    return (m_sort == Sort::Site && m_days.isEmpty()) || (m_beyond && m_beyond->covers(day));
}

bool Holidays::isBusinessDay(QDate day) const
{
    if (day.dayOfWeek() > Qt::Friday)
        return false;
    if (m_beyond && !m_days.isEmpty() && !m_years.contains(day.year()))
        return m_beyond->isBusinessDay(day);
    return m_sort == Sort::Federal ? !federal(day.year()).contains(day) : !m_days.contains(day);
}

std::optional<int> Holidays::businessDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || std::abs(from.daysTo(to)) > kMaxSpan)
        return std::nullopt;
    const QDate last = std::max(from, to);
    int count = 0;
    for (QDate day = std::min(from, to).addDays(1); day <= last; day = day.addDays(1)) {
        if (!covers(day))
            return std::nullopt;
        count += isBusinessDay(day) ? 1 : 0;
    }
    return from <= to ? count : -count;
}

} // namespace wm::rules
