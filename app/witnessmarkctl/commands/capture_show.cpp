// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/capture_show.h"

#include "core/base/bytes.h"
#include "devices/capture/capture_file.h"

#include <QtCore/QDateTime>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString word(const capture::Frame &frame)
{
    switch (frame.mark) {
    case capture::Mark::None:
        break;
    case capture::Mark::Lost:
        return QStringLiteral("lost");
    case capture::Mark::Closed:
        return QStringLiteral("closed");
    case capture::Mark::Gone:
        return QStringLiteral("gone");
    case capture::Mark::Torn:
        return QStringLiteral("torn");
    }
    return frame.direction == capture::Direction::Sent ? QStringLiteral("sent") : QStringLiteral("received");
}

QString sign(const capture::Frame &frame)
{
    switch (frame.mark) {
    case capture::Mark::None:
        break;
    case capture::Mark::Lost:
        return CommandLineWords::tr("lost from here");
    case capture::Mark::Closed:
        return CommandLineWords::tr("closed by the program");
    case capture::Mark::Gone:
        return CommandLineWords::tr("the device was gone");
    case capture::Mark::Torn:
        return CommandLineWords::tr("breaks off here: this frame is not whole");
    }
    return frame.direction == capture::Direction::Sent ? QStringLiteral("->") : QStringLiteral("<-");
}

} // namespace

QString CaptureShow::name() const
{
    return QStringLiteral("capture show");
}

QString CaptureShow::summary() const
{
    return CommandLineWords::tr("prints recorded traffic");
}

QString CaptureShow::example() const
{
    return QStringLiteral("witnessmarkctl capture show collar-20260501T120000000Z.pcap");
}

void CaptureShow::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandLineWords::tr("A recording (libpcap, RTAC serial)."));
}

Exit CaptureShow::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl capture show FILE"));
        return Exit::Usage;
    }
    const auto frames = capture::readCapture(parser.positionalArguments().first());
    if (!frames)
        return Output::fail(frames.error());
    for (const capture::Frame &frame : *frames) {
        const double seconds = std::chrono::duration<double>(frame.at).count();
        const QString hex = toSpacedHex(frame.bytes);
        const QString utc =
            QDateTime::fromMSecsSinceEpoch(frame.utcMicroseconds / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
        context.output.document({{QStringLiteral("frame"), frame.number},
                                 {QStringLiteral("at_s"), seconds},
                                 {QStringLiteral("utc"), utc},
                                 {QStringLiteral("direction"), word(frame)},
                                 {QStringLiteral("bytes"), hex}});
        context.output.text(
            QStringLiteral("%1 %2 s  %3  %4").arg(frame.number, 5).arg(seconds, 11, 'f', 6).arg(sign(frame), hex));
    }
    if (!frames->isEmpty() && frames->last().mark == capture::Mark::Torn)
        Output::message(CommandLineWords::tr("%1 breaks off in the middle of frame %2; the frames before it are whole.")
                            .arg(parser.positionalArguments().first())
                            .arg(frames->last().number));
    return Exit::Done;
}

} // namespace wm::ctl
