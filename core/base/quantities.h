// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wm {

/// A number that cannot be mixed up with another unit's. Arithmetic is added only where the trade does it.
template <class Unit>
struct Quantity
{
    double value = 0;
    constexpr bool operator==(const Quantity &) const = default;
    constexpr bool operator<=(const Quantity &other) const { return value <= other.value; }
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
