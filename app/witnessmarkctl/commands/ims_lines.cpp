// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/ims_lines.h"

#include "core/base/bytes.h"
#include "devices/ims/diagnosis.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

ImsLine lineOf(const workflow::ImsFrame &frame, qint64 bytes)
{
    const bool doubtful =
        frame.flags.contains(QStringLiteral("suspect")) || frame.flags.contains(QStringLiteral("implausible"));
    return {bytes - frame.raw.size(),
            frame.meterId,
            frame.peakDemandCentiKw,
            frame.demandResets,
            frame.totalKwh,
            frame.confirmed ? QStringLiteral("confirmed")
            : doubtful      ? QStringLiteral("doubtful")
                            : QStringLiteral("single"),
            frame.flags,
            frame.raw};
}

void printLine(const Output &output, const ImsLine &line)
{
    output.document({{QStringLiteral("offset"), line.offset},
                     {QStringLiteral("meter_id"), line.meterId},
                     {QStringLiteral("peak_demand_kw"), line.peakDemandCentiKw / 100.0},
                     {QStringLiteral("demand_resets"), line.demandResets},
                     {QStringLiteral("total_kwh"), line.totalKwh},
                     {QStringLiteral("confidence"), line.confidence},
                     {QStringLiteral("flags"), QJsonArray::fromStringList(line.flags)},
                     {QStringLiteral("raw"), toSpacedHex(line.raw)}});
    QString text = CommandLineWords::tr("%1  meter %2  %3 kWh  peak %4 kW  resets %5  %6")
                       .arg(line.offset, 8)
                       .arg(line.meterId, 5)
                       .arg(line.totalKwh, 8)
                       .arg(line.peakDemandCentiKw / 100.0, 0, 'f', 2)
                       .arg(line.demandResets)
                       .arg(line.confidence);
    if (!line.flags.isEmpty())
        text += QStringLiteral("  [%1]").arg(line.flags.join(QStringLiteral(", ")));
    output.text(text);
}

void printSummary(const Output &output, qint64 bytes, qint64 frames, qint64 skippedBytes, const QStringList &diagnosis)
{
    QJsonObject sentences;
    output.text(
        CommandLineWords::tr("%1 bytes, %2 frames, %3 bytes in no frame.").arg(bytes).arg(frames).arg(skippedBytes));
    for (const QString &word : diagnosis) {
        const QString sentence = ims::sentenceFor(word);
        sentences.insert(word, sentence);
        output.text(QStringLiteral("%1: %2").arg(word, sentence));
    }
    output.document(
        {{QStringLiteral("summary"), QJsonObject{{QStringLiteral("bytes"), bytes},
                                                 {QStringLiteral("frames"), frames},
                                                 {QStringLiteral("skipped_bytes"), skippedBytes},
                                                 {QStringLiteral("diagnosis"), QJsonArray::fromStringList(diagnosis)},
                                                 {QStringLiteral("sentences"), sentences}}}});
}

} // namespace wm::ctl
