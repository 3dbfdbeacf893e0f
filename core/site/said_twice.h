// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/contradictions.h"

namespace wm::site {

class FactReader;

/// Facts that say the same thing twice and differ: a switch “directly beside” the point of common coupling and 62 ft
/// from it, no storage and a storage group, a count and a longer list. The pairs are those of
/// resources/schemas/said-twice.json, and those that take a sum: the modules of an array and of its strings, the energy
/// of the storage and of its groups, an inverter's power and what its volts and amperes can carry, the volts of the
/// service and those of its label and of the inverters, what an inverter's plate allows and what is connected to it.
QList<Contradiction> saidTwice(FactReader &site);

} // namespace wm::site
