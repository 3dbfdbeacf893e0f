// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <chrono>

namespace wm::sync {

/// How long to wait after a failure: full jitter, anything from nothing to twice the last bound, so that a thousand
/// tablets that lost the same office do not come back at once. Pure: chance is handed in.
class Backoff
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr Millis kFirst{500};
    static constexpr Millis kMost{300'000};

    /// `chance` is from 0 up to, not including, 1.
    Millis afterFailure(double chance)
    {
        const Millis bound = m_bound;
        m_bound = std::min(m_bound * 2, kMost);
        return Millis(static_cast<Millis::rep>(chance * static_cast<double>(bound.count())));
    }
    /// After an answer, and when the link returns.
    void reset() { m_bound = kFirst; }

private:
    Millis m_bound = kFirst;
};

} // namespace wm::sync
