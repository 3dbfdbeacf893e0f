// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace wm::sim {

/// When a fault acts: always; from a time after the start (`@12s`); at one request or IMS frame (`@#7`), some (`@#7-9`)
/// or all from one on (`@#7+`), counted from 1; while the device is in a state (`@provisioning`), perhaps only from a
/// time after it was entered (`@provisioning+3s`). Times are the device's own, so --speed shortens them.
struct When
{
    enum class Kind { Always, Time, Requests, State };
    Kind kind = Kind::Always;
    Duration after{0};
    int first = 1, last = 0;
    QString state = {};
    bool operator==(const When &) const = default;
};

/// NAME[:ARG][@WHEN] of --fault and of scenarios.
struct Fault
{
    QString name;
    QString argument = {};
    When when = {};
    bool operator==(const Fault &) const = default;
};

/// What --list-faults says of one.
struct FaultInfo
{
    QString name;
    QString argument; ///< "MS", "COUNT"; empty: takes none
    QString explanation;
};

/// Refuses a name that is not in `known`, an argument that is missing, foreign or no whole number, and a WHEN it cannot
/// read.
Result<Fault> parseFault(const QString &text, const QList<FaultInfo> &known);
QString toText(const Fault &fault);

/// Where the device is, for deciding whether a fault acts.
struct Moment
{
    Duration sinceStart{0};
    int request = 0;
    QString state = {};
    Duration inState{0};
};
bool isActive(const When &when, const Moment &moment);

} // namespace wm::sim
