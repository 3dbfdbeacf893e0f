// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/ims_decode.h"

#include "app/witnessmarkctl/commands/ims_lines.h"
#include "core/base/json.h"
#include "devices/ims/offline.h"

#include <QtCore/QFile>

namespace wm::ctl {

namespace {

constexpr qint64 kMostBytes = qint64{64} * 1024 * 1024; ///< two hundred years of one meter

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Result<QByteArray> readInput(const QString &path)
{
    if (path != QStringLiteral("-"))
        return readFile(path, kMostBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return makeError(ErrorCode::Io, CommandLineWords::tr("Standard input cannot be read."));
    QByteArray bytes;
    while (bytes.size() <= kMostBytes) {
        const QByteArray more = input.read(1 << 16);
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return makeError(ErrorCode::Invalid,
                     CommandLineWords::tr("Standard input holds more than %1 MB.").arg(kMostBytes >> 20));
}

} // namespace

QString ImsDecode::name() const
{
    return QStringLiteral("ims decode");
}

QString ImsDecode::summary() const
{
    return CommandLineWords::tr("finds the frames in raw bytes");
}

QString ImsDecode::example() const
{
    return QStringLiteral("witnessmarkctl ims decode meter.bin --json");
}

void ImsDecode::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLineWords::tr("Raw bytes as they came off the line; - reads standard input."));
    parser.addOption({QStringLiteral("meter-id"),
                      CommandLineWords::tr("A meter number known from a label; may be given again."),
                      QStringLiteral("N")});
}

Exit ImsDecode::run(const QCommandLineParser &parser, const Context &context)
{
    std::vector<std::uint16_t> labels;
    bool understood = parser.positionalArguments().size() == 1;
    for (const QString &text : parser.values(QStringLiteral("meter-id"))) {
        bool isNumber = false;
        labels.push_back(text.toUShort(&isNumber));
        understood = understood && isNumber;
    }
    if (!understood) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl ims decode FILE [--meter-id N]"));
        return Exit::Usage;
    }
    const auto bytes = readInput(parser.positionalArguments().first());
    if (!bytes)
        return Output::fail(bytes.error());
    const ims::OfflineResult result = ims::decodeOffline(*bytes, labels);
    bool believed = false;
    for (const ims::OfflineReading &reading : result.readings) {
        printLine(context.output, {reading.offset, reading.fields.meterId, reading.fields.peakDemandCentiKw(),
                                   reading.fields.demandResets, reading.fields.totalKwh, reading.confidence(),
                                   reading.flags(), bytes->sliced(reading.offset, ims::kFrameLength)});
        believed = believed || reading.confidence() != QStringLiteral("doubtful");
    }
    printSummary(context.output, result.bytes, static_cast<qint64>(result.readings.size()), result.skippedBytes,
                 ims::toWords(result.diagnosis));
    return believed ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
