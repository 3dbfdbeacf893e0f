// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/contradictions.h"

namespace wm::site {

class FactReader;

/// Facts that no rule may count, since nobody but a person knows which of them is wrong: saidTwice(); days that cannot
/// follow each other as they are recorded (a permission before its application); a day on which something was done that
/// lies after FactReader::today(), and one that is planned for years ahead; one identifier for two elements of a list;
/// fewer devices that separate all sources than there are AC disconnects (SCE-5.5-01).
QList<Contradiction> notCounted(FactReader &site);

} // namespace wm::site
