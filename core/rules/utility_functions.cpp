// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that utility packs need: business days and their hours, money, and tables of the pack.
#include "core/rules/value.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <cmath>
#include <optional>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

/// A year of business days in one call; more is a slip of the pen, and the work of a call is bounded.
constexpr int kMaxBusinessDays = 400;
constexpr qint64 kMaxMinutes = qint64{60} * 24 * 366;

/// business_days_after(d, n): d is day 0, every later business day adds one (coned-im-notes C4).
Value businessDaysAfter(const std::vector<Value> &arguments, const Facts &facts)
{
    QDate day = dateOf(arguments[0].text);
    if (!day.isValid())
        return Value::faulty(RuleWords::tr("‘%1’ is no date; dates are written 2026-11-05.").arg(arguments[0].text));
    const double count = arguments[1].number;
    if (count < 0 || count > kMaxBusinessDays || count != std::floor(count))
        return Value::faulty(RuleWords::tr("‘%1’ is no number of business days.").arg(count));
    const auto holidays = holidaysOf(facts);
    if (!holidays)
        return Value::absent(u"process.holidays"_s);
    for (int left = static_cast<int>(count); left > 0;) {
        day = day.addDays(1);
        if (!holidays->covers(day))
            return Value::absent(u"process.holidays"_s);
        if (holidays->isBusinessDay(day))
            --left;
    }
    return Value::of(day.toString(Qt::ISODate));
}

/// round_cents(x): half up. Through text, since 0.285 * 100 is 28.499… in binary.
Value roundCents(const std::vector<Value> &arguments, const Facts &)
{
    const double amount = arguments[0].number;
    const double cents = std::floor(QString::number(std::abs(amount) * 100, 'f', 6).toDouble() + 0.5);
    return Value::of(amount < 0 ? -cents / 100 : cents / 100);
}

/// outage_chargeable_minutes(start, end): the minutes of [start, end) outside 07:00 to 15:00 of a business day
/// (CE-OUT-02, coned-im-notes C22). Local times without a zone.
Value outageChargeableMinutes(const std::vector<Value> &arguments, const Facts &facts)
{
    const QDateTime start = QDateTime::fromString(arguments[0].text.left(16), u"yyyy-MM-ddTHH:mm"_s);
    const QDateTime end = QDateTime::fromString(arguments[1].text.left(16), u"yyyy-MM-ddTHH:mm"_s);
    for (const auto &[time, text] : {std::pair{start, arguments[0].text}, std::pair{end, arguments[1].text}})
        if (!time.isValid())
            return Value::faulty(RuleWords::tr("‘%1’ is no time; times are written 2026-11-05T08:00.").arg(text));
    // As if on a clock without summer time: minutes are counted on the wall.
    const QDateTime from(start.date(), start.time(), Qt::UTC), to(end.date(), end.time(), Qt::UTC);
    const qint64 minutes = from.secsTo(to) / 60;
    if (minutes < 0 || minutes > kMaxMinutes)
        return Value::faulty(
            RuleWords::tr("An outage from %1 to %2 cannot be.").arg(arguments[0].text, arguments[1].text));
    const auto holidays = holidaysOf(facts);
    if (!holidays)
        return Value::absent(u"process.holidays"_s);
    qint64 free = 0;
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        if (!holidays->covers(day))
            return Value::absent(u"process.holidays"_s);
        if (!holidays->isBusinessDay(day))
            continue;
        const QDateTime open = std::max(from, QDateTime(day, QTime(7, 0), Qt::UTC));
        const QDateTime shut = std::min(to, QDateTime(day, QTime(15, 0), Qt::UTC));
        free += std::max<qint64>(0, open.secsTo(shut) / 60);
    }
    return Value::of(static_cast<double>(minutes - free));
}

/// euserc_options(service_type, panel_type, rating_a): the drawing numbers of the rows of the pack's table "euserc"
/// that fit. A rating in no row gives an empty list: then ESR Table 9-1 decides (sce-notes 52).
Value eusercOptions(const std::vector<Value> &arguments, const Facts &facts)
{
    const QJsonValue table = facts.tables.value("euserc"_L1);
    if (!table.isArray())
        return Value::faulty(RuleWords::tr("The pack ships no table of drawings."));
    const double rating = arguments[2].number;
    std::vector<Item> drawings;
    for (const QJsonValue &value : table.toArray()) {
        const QJsonObject row = value.toObject();
        if (row.value("service_type"_L1).toString() != arguments[0].text ||
            row.value("panel_type"_L1).toString() != arguments[1].text)
            continue;
        const bool listed = row.value("ratings_a"_L1).toArray().contains(rating);
        const bool between = row.contains("above_a"_L1) && rating > row.value("above_a"_L1).toDouble() &&
                             rating <= row.value("up_to_a"_L1).toDouble();
        if (listed || between)
            drawings.push_back({Value::of(row.value("drawing"_L1).toString())});
    }
    return Value::list(std::move(drawings));
}

} // namespace

std::optional<Holidays> holidaysOf(const Facts &facts)
{
    const QJsonValue list = facts.site.value("process"_L1).toObject().value("holidays"_L1);
    if (!list.isArray())
        return facts.assumedHolidays ? std::optional(*facts.assumedHolidays) : std::nullopt;
    QSet<QDate> days;
    for (const QJsonValue &day : list.toArray())
        days.insert(dateOf(day.toString()));
    return Holidays::ofDays(days, facts.assumedHolidays);
}

std::vector<Function> utilityFunctions()
{
    const QStringList holidays{u"process.holidays"_s};
    return {
        {u"business_days_after"_s, {Sort::Text, Sort::Number}, Sort::Text, businessDaysAfter, holidays},
        {u"round_cents"_s, {Sort::Number}, Sort::Number, roundCents},
        {u"outage_chargeable_minutes"_s, {Sort::Text, Sort::Text}, Sort::Number, outageChargeableMinutes, holidays},
        {u"euserc_options"_s, {Sort::Text, Sort::Text, Sort::Number}, Sort::List, eusercOptions},
    };
}

} // namespace wm::rules
