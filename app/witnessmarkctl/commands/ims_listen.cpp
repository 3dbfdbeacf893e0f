// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/ims_listen.h"

#include "app/witnessmarkctl/commands/ims_lines.h"
#include "devices/ims/open_ims.h"
#include "devices/link/link_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QSet>

#include <chrono>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// How old the last reading of a meter is, and when the next is to come; of a number that is `nobodys`, only that.
QString ageOf(const workflow::ImsMeter &meter, Instant now, bool nobodys)
{
    if (nobodys)
        return CommandLineWords::tr("Number %1 was heard once: perhaps there is no such meter.").arg(meter.meterId);
    const auto seconds = [](Duration time) { return std::chrono::round<std::chrono::seconds>(time).count(); };
    const QString heard =
        CommandLineWords::tr("Meter %1: last heard %2 s ago.").arg(meter.meterId).arg(seconds(now - meter.lastAt));
    return meter.nextExpected && *meter.nextExpected > now
               ? heard + u' ' + CommandLineWords::tr("Next expected in %1 s.").arg(seconds(*meter.nextExpected - now))
               : heard;
}

} // namespace

QString ImsListen::name() const
{
    return QStringLiteral("ims listen");
}

QString ImsListen::summary() const
{
    return CommandLineWords::tr("listens to the IMS meters on a link");
}

QString ImsListen::example() const
{
    return QStringLiteral("witnessmarkctl ims listen serial:ttyUSB0 --frames 2");
}

void ImsListen::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("LINK"),
        CommandLineWords::tr("How to reach the line: serial:PORT, tcp:HOST:PORT or replay:FILE."));
    parser.addOption({QStringLiteral("frames"), CommandLineWords::tr("Stop after N frames."), QStringLiteral("N"),
                      QStringLiteral("2")});
    parser.addOption({QStringLiteral("timeout-s"), CommandLineWords::tr("Stop after N seconds."), QStringLiteral("N"),
                      QStringLiteral("960")});
    parser.addOption({QStringLiteral("meter-id"), CommandLineWords::tr("The meter number known from the label."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("speed"),
                      CommandLineWords::tr("The meter is a simulated one that runs FACTOR times as fast."),
                      QStringLiteral("FACTOR"), QStringLiteral("1")});
}

Exit ImsListen::run(const QCommandLineParser &parser, const Context &context)
{
    bool frameCount = false, seconds = false, factor = false, number = true;
    const int wanted = parser.value(QStringLiteral("frames")).toInt(&frameCount);
    const double timeout = parser.value(QStringLiteral("timeout-s")).toDouble(&seconds);
    const double speed = parser.value(QStringLiteral("speed")).toDouble(&factor);
    ims::ReceptionSettings settings;
    if (parser.isSet(QStringLiteral("meter-id")))
        settings.labelId = parser.value(QStringLiteral("meter-id")).toUShort(&number);
    if (parser.positionalArguments().size() != 1 || !frameCount || wanted < 1 || !seconds ||
        !(timeout > 0 && timeout < 1e9) || !factor || !(speed >= 0.01 && speed <= 10'000) || !number) {
        Output::message(
            CommandLineWords::tr("usage: witnessmarkctl ims listen LINK [--frames N] [--timeout-s N] [--meter-id N]"));
        return Exit::Usage;
    }
    auto where = link::parseLink(parser.positionalArguments().first());
    if (!where) {
        Output::message(QStringLiteral("witnessmarkctl: ") + where.error().message);
        return Exit::Usage;
    }
    where->marksErrors = settings.marked = where->kind == link::LinkText::Kind::Serial;
    using FloatSeconds = std::chrono::duration<double>;
    settings.period = std::chrono::duration_cast<Duration>(FloatSeconds(300 / speed));

    SystemClock clock;
    const auto listener =
        ims::openIms(link::toText(*where), clock, QDir(context.dataDir).filePath(QStringLiteral("captures")), settings);
    int heard = 0;
    bool ended = false, ours = false;
    QSet<quint16> others; ///< numbers that are not the label's
    std::optional<Error> problem;
    const auto finish = [&ended] {
        ended = true;
        QCoreApplication::exit();
    };
    QObject::connect(listener.get(), &workflow::ImsPort::frame, listener.get(), [&](const workflow::ImsFrame &frame) {
        if (heard == wanted)
            return;
        printLine(context.output, lineOf(frame, listener->status().bytes));
        if (settings.labelId == frame.meterId)
            ours = ours || !frame.flags.contains(QStringLiteral("ambiguous"));
        else if (settings.labelId)
            others += frame.meterId;
        if (++heard == wanted)
            finish();
    });
    QObject::connect(listener.get(), &workflow::ImsPort::failed, listener.get(), [&](const Error &error) {
        problem = error;
        finish();
    });
    const auto limit = clock.after(std::chrono::duration_cast<Duration>(FloatSeconds(timeout)), finish);
    listener->start();
    if (!ended)
        QCoreApplication::exec();
    const workflow::ImsStatus status = listener->status();
    const Instant now = clock.now();
    const bool collides = status.diagnosis.contains(QStringLiteral("two-meters"));
    for (const workflow::ImsMeter &meter : status.meters)
        context.output.text(ageOf(meter, now, collides && !meter.confirmed));
    listener->stop();
    printSummary(context.output, status.bytes, status.frames, status.skippedBytes, status.diagnosis);
    if (status.crossed && settings.labelId && status.crossed->meterIds.contains(*settings.labelId))
        context.output.text(
            CommandLineWords::tr("Turned over, it fits meter %1, as on your label.").arg(*settings.labelId));
    if (problem)
        return Output::fail(*problem);
    if (!others.isEmpty() && !ours) {
        QStringList numbers;
        for (const quint16 other : std::as_const(others))
            numbers += QString::number(other);
        numbers.sort();
        Output::message(
            (status.diagnosis.isEmpty()
                 ? CommandLineWords::tr("witnessmarkctl: What was heard says it is of meter %1, but the label says "
                                        "%2. Either another meter is on this line, or the bytes are damaged: "
                                        "check the label, the adapter and the wires.")
                 : CommandLineWords::tr("witnessmarkctl: What was heard says it is of meter %1, but the label says "
                                        "%2. Either another meter is on this line, or the bytes are damaged: "
                                        "look at the diagnosis, and check the label, the adapter and the wires."))
                .arg(numbers.join(QStringLiteral(", ")))
                .arg(*settings.labelId));
        return Exit::No;
    }
    if (heard < wanted) {
        return Output::fail(
            makeError(ErrorCode::Timeout,
                      CommandLineWords::tr(
                          "Only %1 of %2 frames were heard in %3 s. A meter sends one every 5 minutes; wait longer "
                          "or look at the diagnosis.")
                          .arg(heard)
                          .arg(wanted)
                          .arg(timeout)));
    }
    return Exit::Done;
}

} // namespace wm::ctl
