// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/recording/recorded_rows.h"

#include "core/base/bytes.h"
#include "devices/ims/frame.h"
#include "devices/modbus/describe.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::recording {

namespace {

using workflow::RecordedAct;
using workflow::RecordedRow;
using Gravity = RecordedRow::Gravity;

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingWords)
};

RecordedRow::Raw rawOf(const capture::Frame &frame)
{
    const bool sent = frame.direction == capture::Direction::Sent;
    return {frame.number, frame.at, sent, frame.bytes, sent ? modbus::describeRequest(frame.bytes) : QString()};
}

/// How a recording ended, as its last line.
std::optional<RecordedRow> endOf(const QList<capture::Frame> &frames)
{
    if (frames.isEmpty() || frames.last().mark == capture::Mark::None)
        return std::nullopt;
    const capture::Frame &last = frames.last();
    RecordedRow row;
    row.firstFrame = row.lastFrame = last.number;
    row.at = last.at;
    const bool lost = frames.size() > 1 && frames.at(frames.size() - 2).mark == capture::Mark::Lost;
    if (last.mark == capture::Mark::Torn) {
        row.what = RecordingWords::tr("Breaks off");
        row.answer =
            RecordingWords::tr("in the middle of frame %1; what passed from there on is missing").arg(last.number);
        row.gravity = Gravity::Look;
        return row;
    }
    if (last.mark == capture::Mark::Gone) {
        row.what = RecordingWords::tr("Unplugged");
        row.answer = RecordingWords::tr("the device was gone");
        row.gravity = Gravity::Wrong;
    } else {
        row.what = RecordingWords::tr("Closed");
        row.answer = RecordingWords::tr("by the program");
    }
    if (lost || last.mark == capture::Mark::Lost) {
        row.answer = RecordingWords::tr("the recording was full; what passed before this is missing");
        row.gravity = Gravity::Look;
    }
    return row;
}

/// Whether the last request of an act was answered, and the exception if it was one.
struct Ending
{
    bool answered = false;
    quint8 exception = 0;
    int unanswered = 0; ///< requests before it without a good answer
};
Ending endingOf(const QList<RecordedRow::Raw> &raw)
{
    Ending ending;
    std::optional<modbus::Request> request;
    QByteArray heard;
    const auto judge = [&] {
        if (!request)
            return;
        const auto answer = modbus::answerIn(*request, heard);
        if (ending.answered = answer.has_value(); !answer)
            ++ending.unanswered;
        ending.exception = answer && answer->kind == modbus::Answer::Kind::Exception ? answer->exception : quint8{0};
    };
    for (const RecordedRow::Raw &one : raw) {
        if (one.sent) {
            judge();
            request = modbus::requestIn(one.bytes);
            heard.clear();
        } else {
            heard += one.bytes;
        }
    }
    judge();
    return ending;
}

/// What came of the requests of a line; whether it was all answered.
void judge(RecordedRow &row)
{
    const Ending ending = endingOf(row.raw);
    if (!ending.answered) {
        row.answer = RecordingWords::tr("no answer");
        row.gravity = Gravity::Wrong;
    } else if (ending.exception != 0) {
        row.answer = RecordingWords::tr("refused, exception %1").arg(ending.exception);
        row.gravity = Gravity::Wrong;
    } else if (ending.unanswered > 0) {
        row.gravity = std::max(row.gravity, Gravity::Look);
        row.answer = RecordingWords::tr("%1; asked again %2 times").arg(row.answer).arg(ending.unanswered);
    }
}

QString stateWords(workflow::ProvisioningState state)
{
    using State = workflow::ProvisioningState;
    switch (state) {
    case State::Unprovisioned:
        return RecordingWords::tr("unprovisioned");
    case State::Provisioning:
        return RecordingWords::tr("provisioning");
    case State::ProvisioningError:
        return RecordingWords::tr("provisioning error");
    case State::Flipped:
        return RecordingWords::tr("flipped");
    case State::Operational:
        return RecordingWords::tr("operational");
    case State::ReportError:
        return RecordingWords::tr("report error");
    case State::UpdateError:
        return RecordingWords::tr("update error");
    }
    return {};
}

void describe(RecordedRow &row, const RecordedAct &act)
{
    using State = workflow::ProvisioningState;
    switch (act.kind) {
    case RecordedAct::Kind::Read:
        row.what = RecordingWords::tr("Read identity, state and meter");
        row.answer = act.provisioning ? stateWords(*act.provisioning) : RecordingWords::tr("no values yet");
        // Figures that scroll through the display would make every line another one.
        if (!act.display.isEmpty() && act.provisioning != State::Operational && act.provisioning &&
            act.provisioning != State::Provisioning)
            row.answer += QStringLiteral(", ") + act.display;
        if (act.skull || act.provisioning == State::ProvisioningError || act.provisioning == State::Flipped ||
            act.provisioning == State::ReportError || act.provisioning == State::UpdateError)
            row.gravity = Gravity::Wrong;
        else if (!act.provisioning)
            row.gravity = Gravity::Look;
        if (act.skull)
            row.answer = RecordingWords::tr("skull and crossbones");
        break;
    case RecordedAct::Kind::Premises:
        row.what = act.written ? RecordingWords::tr("Write premises, read back") : RecordingWords::tr("Read premises");
        row.answer = QStringLiteral("%1, %2").arg(act.premises.address, act.premises.city);
        break;
    case RecordedAct::Kind::Provision:
        row.what = RecordingWords::tr("Write command %1: provision").arg(act.commandId);
        row.answer = RecordingWords::tr("taken");
        break;
    case RecordedAct::Kind::SelectRelay:
        row.what = RecordingWords::tr("Select the relay");
        row.answer = act.wanted == workflow::RelayState::Shut ? QStringLiteral("SHUT") : QStringLiteral("OPEN");
        break;
    case RecordedAct::Kind::OperateRelay:
        row.what = RecordingWords::tr("Write command %1: relay").arg(act.commandId);
        row.answer = act.wanted == workflow::RelayState::Shut ? QStringLiteral("SHUT") : QStringLiteral("OPEN");
        break;
    }
    judge(row);
}

void addFolded(QList<RecordedRow> &rows, RecordedRow row)
{
    if (!rows.isEmpty() && rows.last().what == row.what && rows.last().answer == row.answer) {
        ++rows.last().alike;
        rows.last().lastFrame = row.lastFrame;
        return;
    }
    rows.append(std::move(row));
}

} // namespace

QList<RecordedRow> collarRows(const QList<capture::Frame> &frames, const workflow::RecordedSession &session)
{
    QList<RecordedRow> rows;
    qsizetype next = 0;
    for (qsizetype at = 0; at < session.acts.size(); ++at) {
        const RecordedAct &act = session.acts.at(at);
        const qint64 until = at + 1 < session.acts.size() ? session.acts.at(at + 1).frame : frames.last().number + 1;
        RecordedRow row;
        row.firstFrame = act.frame;
        row.at = act.begin;
        row.took = act.end - act.begin;
        for (; next < frames.size() && frames.at(next).number < until; ++next)
            if (frames.at(next).mark == capture::Mark::None)
                row.raw += rawOf(frames.at(next));
        row.lastFrame = row.raw.isEmpty() ? act.frame : row.raw.last().frame;
        describe(row, act);
        addFolded(rows, std::move(row));
    }
    if (auto end = endOf(frames))
        rows.append(*std::move(end));
    return rows;
}

QList<RecordedRow> requestRows(const QList<capture::Frame> &frames)
{
    QList<RecordedRow> rows;
    RecordedRow row;
    const auto close = [&rows, &row] {
        if (row.raw.isEmpty())
            return;
        row.firstFrame = row.raw.first().frame;
        row.lastFrame = row.raw.last().frame;
        row.at = row.raw.first().at;
        row.took = row.raw.last().at - row.at;
        row.what = row.raw.first().sent ? row.raw.first().words
                                        : RecordingWords::tr("Heard %1 bytes").arg(row.raw.first().bytes.size());
        row.answer = RecordingWords::tr("answered");
        judge(row);
        rows.append(std::exchange(row, {}));
    };
    for (const capture::Frame &frame : frames) {
        if (frame.mark != capture::Mark::None)
            continue;
        if (frame.direction == capture::Direction::Sent)
            close();
        row.raw.append(rawOf(frame));
    }
    close();
    if (auto end = endOf(frames))
        rows.append(*std::move(end));
    return rows;
}

QList<RecordedRow> imsRows(const QList<capture::Frame> &frames)
{
    QList<RecordedRow> rows;
    for (const capture::Frame &frame : frames) {
        if (frame.mark != capture::Mark::None)
            continue;
        RecordedRow row;
        row.firstFrame = row.lastFrame = frame.number;
        row.at = frame.at;
        row.raw = {rawOf(frame)};
        row.what = RecordingWords::tr("Heard %1 bytes").arg(frame.bytes.size());
        if (const auto fields = ims::decodeFrame(frame.bytes)) {
            row.answer = RecordingWords::tr("meter %1, %2 kWh").arg(fields->meterId).arg(fields->totalKwh);
        } else {
            row.answer = RecordingWords::tr("no frame");
            row.gravity = Gravity::Look;
        }
        addFolded(rows, std::move(row));
    }
    if (auto end = endOf(frames))
        rows.append(*std::move(end));
    return rows;
}

} // namespace wm::recording
