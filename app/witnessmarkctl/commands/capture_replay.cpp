// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/capture_replay.h"

#include "app/witnessmarkctl/commands/ims_lines.h"
#include "app/witnessmarkctl/commands/provisioning_lines.h"
#include "core/workflow/conversation_replay.h"
#include "devices/capture/make_link.h"
#include "devices/capture/replay_clock.h"
#include "devices/capture/replay_link.h"
#include "devices/collar/replay_collar.h"
#include "devices/ims/ims_listener.h"
#include "devices/modbus/describe.h"
#include "devices/sunspec/scanner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFutureWatcher>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

using capture::Frame;
using workflow::ReplayNews;

struct Replay
{
    QList<Frame> frames;
    QString name;
    capture::ReplayClock &clock;
    Output output;
    bool showFrames = false;

    void passed(const Frame &frame) const
    {
        if (!showFrames)
            return;
        const bool sent = frame.direction == capture::Direction::Sent;
        const QString word = frame.mark == capture::Mark::Lost     ? QStringLiteral("lost")
                             : frame.mark == capture::Mark::Closed ? QStringLiteral("closed")
                             : frame.mark == capture::Mark::Gone   ? QStringLiteral("gone")
                             : frame.mark == capture::Mark::Torn   ? QStringLiteral("torn")
                             : sent                                ? QStringLiteral("sent")
                                                                   : QStringLiteral("received");
        const QString what = sent ? modbus::describeRequest(frame.bytes) : QString();
        output.document({{QStringLiteral("frame"), frame.number},
                         {QStringLiteral("at_s"), std::chrono::duration<double>(frame.at).count()},
                         {QStringLiteral("direction"), word},
                         {QStringLiteral("what"), what}});
        output.text(QStringLiteral("%1  %2  %3").arg(frame.number, 6).arg(word, -8).arg(what));
    }
};

void print(const Output &output, ProgressLines &lines, const ReplayNews &news)
{
    switch (news.kind) {
    case ReplayNews::Kind::Provisioning:
        lines.print(*news.progress);
        return;
    case ReplayNews::Kind::Provisioned:
        lines.end(news.outcome);
        return;
    case ReplayNews::Kind::Waiting:
        Output::message(news.words);
        return;
    case ReplayNews::Kind::Read:
    case ReplayNews::Kind::Relay:
        break;
    }
    const QString stage = news.kind == ReplayNews::Kind::Read ? QStringLiteral("read") : QStringLiteral("relay");
    if (news.error) {
        output.document({{QStringLiteral("stage"), stage},
                         {QStringLiteral("error"), toWord(news.error->code)},
                         {QStringLiteral("message"), news.error->message}});
        Output::fail(*news.error);
    } else if (news.progress) {
        lines.print(*news.progress);
    } else {
        output.document({{QStringLiteral("stage"), stage}, {QStringLiteral("result"), news.relay}});
        output.text(stage + QStringLiteral(": ") + news.relay);
    }
}

std::optional<Error> errorIn(const ReplayNews &news)
{
    if (news.kind == ReplayNews::Kind::Provisioned && !news.outcome)
        return news.outcome.error();
    return news.error;
}

Exit misfit(const Error &error, const Output &output)
{
    output.document({{QStringLiteral("replayed"), false}, {QStringLiteral("message"), error.message}});
    Output::message(QStringLiteral("witnessmarkctl: ") + error.message);
    return Exit::No;
}

Exit replayed(const Replay &replay)
{
    replay.output.document(
        {{QStringLiteral("replayed"), true}, {QStringLiteral("frames"), replay.frames.last().number}});
    replay.output.text(CommandLineWords::tr("Replayed to the end, %1 frames.").arg(replay.frames.last().number));
    return Exit::Done;
}

Exit throughCollar(const Replay &replay)
{
    if (capture::firstRequest(replay.frames).isEmpty())
        return misfit(makeError(ErrorCode::Mismatch,
                                CommandLineWords::tr("%1 holds no requests, so there is no collar's answer to compare. "
                                                     "If it was recorded by listening, replay it with --driver ims.")
                                    .arg(replay.name)),
                      replay.output);
    // A recording does not hold the name of its port, and the recording is not what is plugged in.
    const QString port = QStringLiteral("PORT");
    const auto collar = collar::replayCollar(
        replay.frames, replay.name, replay.clock, [&replay](const Frame &frame) { replay.passed(frame); }, port);
    if (!collar)
        return Output::fail(collar.error());
    const auto lines = std::make_shared<ProgressLines>(replay.output);
    bool saidPort = false;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &watcher, [] { QCoreApplication::exit(); });
    watcher.setFuture(
        workflow::startReplay(collar->session, collar->port, &replay.clock, {}, [&](const ReplayNews &news) {
            // Why the recording does not fit is said once, at the end.
            const std::optional<Error> &why = *collar->misfit;
            const std::optional<Error> &said = errorIn(news);
            if (why && said && said->message == why->message)
                return;
            if (said && said->message.contains(port) && !std::exchange(saidPort, true))
                Output::message(CommandLineWords::tr("(PORT is the port of then; a recording "
                                                     "does not keep its name.)"));
            print(replay.output, *lines, news);
        }));
    QCoreApplication::exec();
    collar->port->close();
    return *collar->misfit ? misfit(**collar->misfit, replay.output) : replayed(replay);
}

std::unique_ptr<capture::ReplayLink> linkFor(const Replay &replay, std::optional<Error> *why)
{
    auto link =
        std::make_unique<capture::ReplayLink>(replay.clock, replay.name, replay.frames, 1, modbus::describeRequest);
    QObject::connect(link.get(), &capture::ReplayLink::passed, link.get(),
                     [&replay](const Frame &frame) { replay.passed(frame); });
    QObject::connect(link.get(), &capture::ReplayLink::misfit, link.get(), [why](const Error &error) { *why = error; });
    return link;
}

Exit throughSunspec(const Replay &replay)
{
    const auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return Output::fail(catalogue.error());
    const QByteArray first = capture::firstRequest(replay.frames);
    const auto request = modbus::requestIn(first);
    std::optional<Error> why;
    modbus::Client client(linkFor(replay, &why), replay.clock, modbus::framingIn(first));
    std::optional<Result<sunspec::Scan>> scan;
    client.open();
    sunspec::scan(client, request ? request->unit : quint8{1}, *catalogue, {}, [&scan](Result<sunspec::Scan> result) {
        scan.emplace(std::move(result));
        QCoreApplication::exit();
    });
    if (!scan)
        QCoreApplication::exec();
    client.close();
    if (why)
        return misfit(*why, replay.output);
    if (!*scan) {
        replay.output.document({{QStringLiteral("error"), toWord(scan->error().code)},
                                {QStringLiteral("message"), scan->error().message}});
        Output::fail(scan->error());
        return replayed(replay);
    }
    replay.output.document((*scan)->toJson());
    for (const sunspec::FoundModel &model : (*scan)->models)
        replay.output.text(CommandLineWords::tr("Model %1, %2 registers").arg(model.id).arg(model.length));
    return replayed(replay);
}

Exit throughIms(const Replay &replay)
{
    std::optional<Error> why;
    ims::ImsListener listener([&]() -> Result<std::unique_ptr<link::Link>> { return linkFor(replay, &why); },
                              replay.clock);
    QObject::connect(&listener, &workflow::ImsPort::frame, &listener, [&](const workflow::ImsFrame &frame) {
        printLine(replay.output, lineOf(frame, listener.status().bytes));
    });
    QObject::connect(&listener, &workflow::ImsPort::failed, &listener, [](const Error &) { QCoreApplication::exit(); });
    // Beyond the last byte, in case nothing ends the recording.
    const auto limit =
        replay.clock.after(replay.frames.last().at + std::chrono::seconds{1}, [] { QCoreApplication::exit(); });
    workflow::ImsStatus status;
    QObject::connect(&listener, &workflow::ImsPort::statusChanged, &listener, [&] { status = listener.status(); });
    listener.start();
    QCoreApplication::exec();
    status = listener.status();
    listener.stop();
    printSummary(replay.output, status.bytes, status.frames, status.skippedBytes, status.diagnosis);
    if (status.bytes == 0 && !capture::firstRequest(replay.frames).isEmpty())
        return misfit(makeError(ErrorCode::Mismatch,
                                CommandLineWords::tr("%1 holds requests: it was not recorded by listening. Replay it "
                                                     "with --driver collar or sunspec.")
                                    .arg(replay.name)),
                      replay.output);
    return why ? misfit(*why, replay.output) : replayed(replay);
}

} // namespace

QString CaptureReplay::name() const
{
    return QStringLiteral("capture replay");
}

QString CaptureReplay::summary() const
{
    return CommandLineWords::tr("leads a recorded session again through its driver");
}

QString CaptureReplay::example() const
{
    return QStringLiteral("witnessmarkctl capture replay collar-20260501T120000000Z.pcap --driver collar");
}

void CaptureReplay::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandLineWords::tr("A recording (libpcap, RTAC serial)."));
    parser.addOptions(
        {{QStringLiteral("driver"), CommandLineWords::tr("collar, ims or sunspec: what recorded it."),
          QStringLiteral("NAME")},
         {QStringLiteral("speed"),
          CommandLineWords::tr("N times as fast as it was; without it as fast as the machine can."),
          QStringLiteral("N")},
         {QStringLiteral("frames"), CommandLineWords::tr("Print what passes on the wire between the messages.")}});
}

Exit CaptureReplay::run(const QCommandLineParser &parser, const Context &context)
{
    const QString driver = parser.value(QStringLiteral("driver"));
    bool isNumber = true;
    const double speed = parser.isSet(QStringLiteral("speed"))
                             ? parser.value(QStringLiteral("speed")).toDouble(&isNumber)
                             : capture::ReplayClock::kAtOnce;
    const bool knownDriver =
        QStringList{QStringLiteral("collar"), QStringLiteral("ims"), QStringLiteral("sunspec")}.contains(driver);
    if (parser.positionalArguments().size() != 1 || !knownDriver || !isNumber || speed < 0 || !(speed < 1e6)) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl capture replay FILE --driver collar|ims|sunspec [--speed N] [--frames]"));
        return Exit::Usage;
    }
    const QString file = parser.positionalArguments().first();
    const auto frames = capture::readCapture(file);
    if (!frames)
        return Output::fail(frames.error());
    if (frames->isEmpty())
        return Output::fail(
            makeError(ErrorCode::Corrupt, CommandLineWords::tr("%1 is empty: nothing passed in it.").arg(file)));
    capture::ReplayClock clock(capture::beganAt(*frames), speed);
    const Replay replay{*frames, QStringLiteral("replay:") + file, clock, context.output,
                        parser.isSet(QStringLiteral("frames"))};
    if (driver == QStringLiteral("collar"))
        return throughCollar(replay);
    return driver == QStringLiteral("ims") ? throughIms(replay) : throughSunspec(replay);
}

} // namespace wm::ctl
