// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloud_database.h"

#include <optional>

namespace wm::cloud {

/// How often somebody may ask: so many at once, and then so many a minute. What was asked at any instance counts at
/// all.
struct Limit
{
    int atOnce = 0;
    int perMinute = 0;
};

/// Counts requests, each under the name of who asks, so that nobody's haste is another's wait. Members throw
/// DatabaseError.
class Rates
{
public:
    static constexpr Limit kAccount{3000, 6000}; ///< of all devices of an account together
    static constexpr Limit kKnown{120, 240};     ///< signing in: one device at one address, or one introduction link
    static constexpr Limit kAddress{300, 300};   ///< whoever has shown nothing, by address

    explicit Rates(CloudDatabase &database) : m_database(database) {}
    /// Nothing, and it is counted; or how many seconds `who` has to wait, and it is not.
    std::optional<int> take(const QString &who, Limit limit);
    /// Forgets those who have not asked for a while.
    void tidyUp();

private:
    CloudDatabase &m_database;
};

} // namespace wm::cloud
