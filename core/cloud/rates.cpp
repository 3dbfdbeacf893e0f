// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rates.h"

namespace wm::cloud {

namespace {

constexpr qint64 kMinuteUs = qint64{60} * 1'000'000;

} // namespace

std::optional<int> Rates::take(const QString &who, Limit limit)
{
    // One number for each: when all that was asked would have been spread evenly. Ahead of the clock by more than what
    // is allowed at once, it is too much. One statement, so that two instances cannot both take the last.
    const qint64 now = m_database.nowMs() * 1000, each = kMinuteUs / limit.perMinute;
    const qint64 most = now + each * (limit.atOnce - 1);
    const qint64 taken =
        m_database.run("INSERT INTO rates (who, spread_us) VALUES (?, ?) ON CONFLICT (who) DO UPDATE SET spread_us = "
                       "(CASE WHEN rates.spread_us < ? THEN ? ELSE rates.spread_us END) + ? WHERE rates.spread_us <= ?",
                       who, now + each, now, now, each, most);
    if (taken > 0)
        return std::nullopt;
    Query query(m_database, "SELECT spread_us FROM rates WHERE who = ?", who);
    const qint64 ahead = query.next() ? query.number(0) - most : 0;
    // A clock that was put back would keep somebody out for as long; a full wait is all that it may cost.
    if (ahead > each * limit.atOnce) {
        m_database.run("DELETE FROM rates WHERE who = ?", who);
        return std::nullopt;
    }
    return static_cast<int>(std::max<qint64>(ahead + 999'999, 1'000'000) / 1'000'000);
}

void Rates::tidyUp()
{
    m_database.run("DELETE FROM rates WHERE spread_us < ?", m_database.nowMs() * 1000 - kMinuteUs);
}

} // namespace wm::cloud
