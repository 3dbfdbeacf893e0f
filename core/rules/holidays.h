// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <memory>

namespace wm::rules {

/// Days on which a utility does no business beside Saturdays and Sundays: a list of days, or a rule that gives them for
/// every year. Cheap to copy.
class Holidays
{
public:
    /// The days somebody recorded for a site: all there are in the years that occur among them. None at all says that
    /// there are none in any year. In a year that does not occur those of `beyond` count, where it is given.
    static Holidays ofDays(const QSet<QDate> &days, const Holidays *beyond = nullptr);
    /// A pack's section (docs/packs.md): "rule": "us-federal", or "dates". Of a list of dates only the years that occur
    /// in it are known.
    static Result<Holidays> fromJson(const QJsonObject &section);

    /// Whether anything is known of the year of this day.
    [[nodiscard]] bool covers(QDate day) const;
    [[nodiscard]] bool isBusinessDay(QDate day) const;
    /// Business days after `from` up to and including `to`; negative when `to` lies before. Nothing when a year between
    /// is not covered, or the span is longer than three years.
    [[nodiscard]] std::optional<int> businessDaysBetween(QDate from, QDate to) const;

    /// The federal holidays of the United States as they are kept (5 U.S.C. 6103): one on a Saturday the Friday before,
    /// one on a Sunday the Monday after. Those that fall into the year, sorted; so the New Year's Day of a year after
    /// may be among them.
    static QList<QDate> federal(int year);

private:
    enum class Sort { Site, Dates, Federal };
    Sort m_sort = Sort::Site;
    QSet<QDate> m_days;
    QSet<int> m_years;
    std::shared_ptr<const Holidays> m_beyond; ///< for years that m_years lacks; null: they are not known
};

} // namespace wm::rules
