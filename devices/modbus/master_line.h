// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/modbus/modbus.h"

#include <optional>

namespace wm::modbus {

/// How long a device may take and how often it is asked.
struct Timing
{
    int baud = 9600;
    Duration turnAround = std::chrono::milliseconds{1000}; ///< what the device may need before its first byte
    int readTries = 3;      ///< writes are sent once: nobody knows what a lost answer meant
    Duration per20Bytes{0}; ///< Bluetooth: allowed for every 20 bytes of the answer, instead of the rate's time
};

/// What the line did besides answering; shown in diagnoses, never believed as values.
struct LineCounters
{
    qint64 requests = 0, answers = 0, exceptions = 0, timeouts = 0, retries = 0;
    qint64 skippedBytes = 0; ///< bytes that belonged to no answer
    qint64 strayLeading = 0; ///< 00 or FF before an answer: driver turn-round, missing bias
    qint64 badChecksums = 0, foreignAnswers = 0;
    bool echoes = false; ///< the adapter returns what is sent
};

/// The master's side of one Modbus line as a plain state machine: requests, bytes and times in; bytes to send and
/// outcomes out. No clock, no I/O. One request at a time.
class MasterLine
{
public:
    virtual ~MasterLine() = default;
    /// `request` must be sendable and the line not busy.
    virtual void start(const Request &request, Instant now) = 0;
    virtual void feed(QByteArrayView bytes, Instant at) = 0;
    virtual void tick(Instant now) = 0;
    /// When tick() is wanted next; nullopt: not before the next start().
    [[nodiscard]] virtual std::optional<Instant> wakeAt() const = 0;
    /// Bytes to send now.
    virtual QByteArray takeOutput() = 0;
    /// The outcome of the request, once. Errors: Timeout, Protocol (answers that cannot be believed), Refused (a Modbus
    /// exception; its number is in the context).
    virtual std::optional<Result<Registers>> takeOutcome() = 0;
    [[nodiscard]] virtual const LineCounters &counters() const = 0;
};

/// The error for a Modbus exception, in plain words; `what` names the device. Refused, except: NotReady for a read of a
/// busy device, Timeout when a gateway answers for a device behind it that does not (neither says anything of the map).
Error exceptionError(const QString &what, const Request &request, quint8 exception);

} // namespace wm::modbus
