// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 trips over the concepts in it
#include <compare>
#endif

namespace wm {

/// A number that cannot be mixed up with another unit's. Arithmetic is added only where the trade does it.
template <class Unit>
struct Quantity
{
    double value = 0;
    auto operator<=>(const Quantity &) const = default;
};

using InchPounds = Quantity<struct InchPoundUnit>; ///< torque, in-lb; 1 in-lb = 0.112985 N·m
using Amperes = Quantity<struct AmpereUnit>;
using Volts = Quantity<struct VoltUnit>;
using Kilowatts = Quantity<struct KilowattUnit>;

/// SI beside American units (data/torque.json: 1 in_lb = 0.112985 N m).
constexpr double toNewtonMetres(InchPounds torque)
{
    return torque.value * 0.112985;
}

} // namespace wm
