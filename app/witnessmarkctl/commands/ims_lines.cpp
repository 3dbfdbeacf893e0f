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

QString wordsFor(const QString &confidence)
{
    return confidence == QStringLiteral("confirmed") ? CommandLineWords::tr("confirmed")
           : confidence == QStringLiteral("single")  ? CommandLineWords::tr("heard once")
                                                     : CommandLineWords::tr("doubtful");
}

/// Why a reading is doubted, in words; the flags are for programs.
QString reasonsFor(const QStringList &flags)
{
    QStringList words;
    const auto add = [&](QStringView flag, const QString &reason) {
        if (flags.contains(flag))
            words += reason;
    };
    add(u"ambiguous", CommandLineWords::tr("can be read two ways: a byte may have come twice"));
    if (!flags.contains(u"ambiguous"))
        add(u"suspect", CommandLineWords::tr("came out of turn or beside damaged bytes"));
    add(u"implausible", CommandLineWords::tr("does not fit the frames around it"));
    add(u"overlap", CommandLineWords::tr("shares bytes with another possible frame"));
    if (words.isEmpty())
        add(u"unconfirmed", CommandLineWords::tr("not yet confirmed by another frame"));
    return words.join(QStringLiteral("; "));
}

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
                       .arg(wordsFor(line.confidence));
    if (!line.flags.isEmpty())
        text += QStringLiteral("  [%1]").arg(reasonsFor(line.flags));
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
