// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/sample.h"
#include "core/fleet/unit.h"

#include <QtCore/QList>

namespace wm::fleet {

/// What a unit did with a command it was handed.
struct CommandDone
{
    QByteArray id;  ///< 16 bytes
    QString result; ///< "done", "refused", "failed"
    bool operator==(const CommandDone &) const = default;
};

/// One report of a unit. Reports of a unit are numbered; one that is sent again is the same, byte for byte.
struct Report
{
    QString serial;
    qint64 number = 0;
    bool flipped = false, updateFailed = false;
    Relay relay = Relay::Unknown;
    QString hexStatus = {}, firmware = {}, ipAddress = {};
    QList<Sample> samples = {};
    QList<CommandDone> done = {};
};
inline constexpr qsizetype kMostSamples = 3000; ///< of one report: a month offline at 15 minutes

QByteArray toBody(const Report &report);
/// Errors: Invalid, its context the field.
Result<Report> reportFrom(const QByteArray &body);
/// The bytes a unit signs with its key.
QByteArray reportMessage(const QByteArray &body);

/// What a unit is told. Commands are to be carried out at once, each id once.
struct ReportAnswer
{
    struct Command
    {
        QByteArray id;
        Relay relay = Relay::Unknown;
    };
    bool provisioned = false; ///< otherwise it is not to measure, and nothing but its state is wanted
    qint64 nowMs = 0;
    qint64 nextReportMs = 0; ///< when it is to come again
    QList<Command> commands = {};
    int refusedSamples = 0; ///< they were dated after now: the unit's clock is wrong
};
QByteArray toBody(const ReportAnswer &answer);
Result<ReportAnswer> reportAnswerFrom(const QByteArray &body);

/// When a unit is due again: its rate counted from the full hour, so that what is asked for the full hour is there
/// then.
qint64 nextReportAfter(qint64 nowMs, int rateMin);

} // namespace wm::fleet
