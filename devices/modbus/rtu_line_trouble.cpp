// SPDX-License-Identifier: GPL-3.0-or-later
// What came instead of an answer, and how that is said.
#include "devices/modbus/describe.h"
#include "devices/modbus/rtu_line.h"

#include <QtCore/QCoreApplication>

namespace wm::modbus {

namespace {

struct ModbusWords
{
    Q_DECLARE_TR_FUNCTIONS(ModbusWords)
};

} // namespace

/// A device that answers what was given up is slow, not silent and not another one.
void RtuLine::noteLate(QByteArrayView bytes)
{
    m_late = (m_late + bytes.last(std::min(bytes.size(), 2 * kLongestFrame)).toByteArray()).right(2 * kLongestFrame);
    for (const Request &old : std::as_const(m_abandoned))
        m_wasLate = m_wasLate || answerIn(old, m_late).has_value();
}

/// Names what came instead of an answer, for the message.
void RtuLine::noteOddity()
{
    if (m_buffer.isEmpty())
        return;
    // Of a guard nothing is known for certain: what is one register short of the next would look like its late answer.
    if (m_state == State::Guard && m_abandoned.contains(m_wanted))
        m_wasLate = m_wasLate || answerIn(m_wanted, m_buffer).has_value();
    Oddity oddity = Oddity::Noise;
    for (qsizetype offset = 0; offset + 5 <= m_buffer.size() && oddity != Oddity::Foreign; ++offset) {
        const auto length = frameLengthAt(offset);
        if (length && offset + *length <= m_buffer.size())
            oddity = Oddity::BadChecksum;
        // A whole frame with a good checksum that is no answer: another unit's, or fewer registers than asked.
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(offset);
        const qsizetype shape = (rest[1] & 0x80) != 0          ? 5
                                : rest[1] == 3 || rest[1] == 4 ? 5 + static_cast<quint8>(rest[2])
                                                               : 8;
        if (shape <= rest.size() && endsInCrc(rest.first(shape)))
            oddity = static_cast<quint8>(rest[0]) == m_sent.unit ? Oddity::Foreign : Oddity::WrongUnit;
        if (oddity == Oddity::WrongUnit)
            break;
    }
    m_oddity = oddity;
    if (oddity == Oddity::BadChecksum)
        ++m_counters.badChecksums;
    if (oddity == Oddity::Foreign || oddity == Oddity::WrongUnit)
        ++m_counters.foreignAnswers;
}

Error RtuLine::failure() const
{
    const QString context = QStringLiteral("unit %1, function %2, address %3, count %4")
                                .arg(m_wanted.unit)
                                .arg(static_cast<int>(m_wanted.function))
                                .arg(m_wanted.address)
                                .arg(m_wanted.count);
    const bool isLate = m_wasLate && (m_oddity == Oddity::None || m_oddity == Oddity::Foreign);
    switch (isLate ? Oddity::Late : m_oddity) {
    case Oddity::Late:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr("%1 answers, but too late to be believed: more than %2 s after it was asked. Disconnect "
                            "other programs from it, check what slows the line down, then try again.")
                .arg(m_device)
                .arg(std::chrono::duration_cast<std::chrono::seconds>(timeout()).count()),
            context + QStringLiteral(", late"));
    case Oddity::None:
        return makeError(
            ErrorCode::Timeout,
            ModbusWords::tr("%1 does not answer. Check that it has power, that the cable is whole and that the unit "
                            "number %2 is right.")
                .arg(m_device)
                .arg(m_wanted.unit),
            context);
    case Oddity::BadChecksum:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr(
                "%1 answers, but the answer arrives damaged. Check cable, adapter and baud rate, then try again.")
                .arg(m_device),
            context + QStringLiteral(", bad checksum"));
    case Oddity::WrongUnit:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr("%1: another unit than %2 answers. Check the unit number and what else is on this line.")
                .arg(m_device)
                .arg(m_wanted.unit),
            context + QStringLiteral(", wrong unit"));
    case Oddity::Foreign:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr("%1 answers something other than what was asked, which is not believed. Disconnect other "
                            "programs from it and try again.")
                .arg(m_device),
            context + QStringLiteral(", foreign answer"));
    case Oddity::Noise:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr(
                "%1 sends bytes that are no answer. Check that it is the right device, its wiring and the baud rate.")
                .arg(m_device),
            context + QStringLiteral(", noise"));
    }
    return makeError(ErrorCode::Timeout, m_device, context);
}

} // namespace wm::modbus
