// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/packet_verify.h"

#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/json.h"
#include "core/documents/packet_verify.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr qint64 kMaxFile = Q_INT64_C(2) * 1024 * 1024 * 1024 - 1;

void say(const documents::PacketReport &report, const Output &output)
{
    output.text(report.valid
                    ? CommandLineWords::tr("The file is whole: every entry, signature and byte is as it was signed.")
                    : CommandLineWords::tr("The file does NOT verify."));
    for (const QString &problem : report.problems)
        output.text(QStringLiteral("  - ") + problem);
    if (report.demonstration)
        output.text(CommandLineWords::tr("DEMONSTRATION: made with simulated devices. It documents no installation."));
    if (!report.job.isEmpty())
        output.text(
            CommandLineWords::tr("Job %1, %2 entries, head %3").arg(report.job).arg(report.entries).arg(report.head));
    if (report.leftOut > 0)
        output.text(CommandLineWords::tr(
            "%n photo originals are not in this file; the job's bundle (.wmjob) holds them.", "", report.leftOut));
    if (report.standing && report.standing->draft)
        output.text(CommandLineWords::tr("DRAFT: the packet says that something is missing:"));
    if (!report.standing && !report.job.isEmpty())
        output.text(CommandLineWords::tr("DRAFT: the file does not say whether anything is missing. A packet does."));
    if (report.standing)
        for (const QString &line : report.standing->missing)
            output.text(QStringLiteral("  - ") + line);
    QStringList names;
    for (const documents::PacketSigner &signer : report.signedInPerson())
        names.append(QStringLiteral("%1 (%2)").arg(signer.name, signer.capacity));
    if (!report.job.isEmpty())
        output.text(names.isEmpty()
                        ? CommandLineWords::tr("DRAFT: nobody has signed this record in person.")
                        : CommandLineWords::tr("Signed in person: %1").arg(names.join(QStringLiteral(", "))));
    for (const documents::PacketSigner &signer : report.signers) {
        output.text(CommandLineWords::tr("%1: %2").arg(
            signer.capacity, signer.name.isEmpty() ? CommandLineWords::tr("(no name)") : signer.name));
        if (!signer.certificate.isEmpty())
            output.text(QStringLiteral("    ") +
                        CommandLineWords::tr("certificate SHA-256 %1").arg(signer.certificate));
        if (!signer.words.isEmpty())
            output.text(QStringLiteral("    ") + signer.words);
    }
}

} // namespace

QString PacketVerify::name() const
{
    return QStringLiteral("packet verify");
}
QString PacketVerify::summary() const
{
    return QCoreApplication::translate("CommandLineWords", "verifies a packet or a bundle with nothing but the file");
}
QString PacketVerify::example() const
{
    return QStringLiteral("witnessmarkctl packet verify packet.pdf --trust certificates/");
}

void PacketVerify::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("CommandLineWords", "A packet (.pdf) or a bundle (.wmjob)."));
    parser.addOption(trustOption());
}

Exit PacketVerify::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        Output::message(
            QCoreApplication::translate("CommandLineWords", "witnessmarkctl packet verify: name one FILE."));
        return Exit::Usage;
    }
    const Result<QByteArray> bytes = readFile(files.first(), kMaxFile);
    if (!bytes)
        return Output::fail(bytes.error());
    const Result<documents::PacketReport> report = documents::verifyPacket(*bytes, trustFolder(parser, context));
    if (!report)
        return Output::fail(report.error());
    context.output.document(report->toJson());
    say(*report, context.output);
    // Whoever names trust anchors asks by whom, too.
    const bool vouched = !parser.isSet(trustOption()) ||
                         std::any_of(report->signers.begin(), report->signers.end(),
                                     [](const documents::PacketSigner &signer) { return signer.trusted; });
    if (report->valid && !vouched)
        context.output.text(QCoreApplication::translate(
            "CommandLineWords", "Whole, but nobody whom these certificates vouch for has signed it."));
    return report->valid && vouched ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
