// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/packet_make.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/new_file.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "core/documents/kept_names.h"
#include "core/documents/single_files.h"
#include "core/record/files.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace wm::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

struct Made
{
    documents::PacketFiles files;
    QString zip; ///< empty: not asked for
    QJsonArray inZip, papers;
};

Result<void> zipParts(const documents::PacketContent &content, Made &made)
{
    const auto parts = documents::singleFiles(made.files, content);
    if (!parts)
        return parts.error();
    for (const documents::ZipPart &one : parts->parts)
        made.inZip.append(QString::fromLatin1(one.name));
    for (const documents::PortalDocument &one : parts->documents)
        made.papers.append(one.toJson());
    return record::writeDurably(made.zip, documents::storedZip(parts->parts),
                                CommandLineWords::tr("The ZIP file could not be written"), 0644);
}

Result<Made> make(const JobContext &job, const QCommandLineParser &parser, const Context &context, Clock &clock)
{
    const QDir out(parser.value(QStringLiteral("out")));
    Made made;
    if (parser.isSet(QStringLiteral("zip")))
        made.zip = out.absoluteFilePath(QStringLiteral("packet-%1.zip").arg(toText(job.id)));
    const QString language = packLanguage().isEmpty() ? QStringLiteral("en") : packLanguage();
    QStringList writes{out.absoluteFilePath(QStringLiteral("packet-%1.pdf").arg(toText(job.id))),
                       out.absoluteFilePath(QStringLiteral("job-%1.wmjob").arg(toText(job.id)))};
    if (!made.zip.isEmpty())
        writes.append(made.zip);
    if (const auto may = mayWrite(parser, writes); !may)
        return may.error();
    if (const auto kept = documents::keepNames(*job.store, job.id, {QString(), QStringLiteral("installer")}); !kept)
        return kept.error();
    const auto material = documents::packetMaterial(*job.store, job.id, out.path());
    if (!material)
        return material.error();
    const auto content =
        documents::packetContent(*material, *job.engine, openShelf(parser, context), clock.utc(), language);
    if (!content)
        return content.error();
    const auto files = documents::makeJobPacket(*material, *content);
    if (!files)
        return files.error();
    made.files = *files;
    if (made.zip.isEmpty())
        return made;
    if (const auto zipped = zipParts(*content, made); !zipped)
        return zipped.error();
    return made;
}

void tell(const Made &made, const Output &output)
{
    QJsonObject findings;
    for (auto it = made.files.findings.begin(); it != made.files.findings.end(); ++it)
        findings.insert(it.key(), it.value());
    QJsonObject answer{{QStringLiteral("packet"), made.files.packet},
                       {QStringLiteral("bundle"), made.files.bundle},
                       {QStringLiteral("draft"), !made.files.missing.isEmpty()},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(made.files.missing)},
                       {QStringLiteral("findings"), findings},
                       {QStringLiteral("head"), QString::fromLatin1(made.files.head.toHex())}};
    if (!made.zip.isEmpty()) {
        answer.insert(QStringLiteral("zip"), made.zip);
        answer.insert(QStringLiteral("files"), made.inZip);
        answer.insert(QStringLiteral("documents"), made.papers);
    }
    output.document(answer);
    output.text(made.files.packet);
    if (!made.zip.isEmpty())
        output.text(CommandLineWords::tr("%1: %n file(s) for a portal", nullptr, static_cast<int>(made.inZip.size()))
                        .arg(made.zip));
    for (const QJsonValue one : made.papers)
        if (one["state"_L1].toString() != u"offered" && one["files"_L1].toArray().isEmpty())
            output.text(QStringLiteral("    ") + CommandLineWords::tr("Not among them: %1, %2")
                                                     .arg(one["title"_L1].toString(), one["note"_L1].toString()));
    if (made.files.missing.isEmpty())
        output.text(CommandLineWords::tr("Nothing is missing."));
    else
        output.text(CommandLineWords::tr("It is a DRAFT. Still missing:"));
    for (const QString &one : made.files.missing)
        output.text(QStringLiteral("    ") + one);
}

} // namespace

QString PacketMake::name() const
{
    return QStringLiteral("packet make");
}

QString PacketMake::summary() const
{
    return CommandLineWords::tr("makes the commissioning packet of a job, and says what it still lacks");
}

QString PacketMake::example() const
{
    return QStringLiteral("witnessmarkctl packet make 4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1 --out packets --zip");
}

void PacketMake::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
    parser.addOptions(
        {{QStringLiteral("out"), CommandLineWords::tr("Folder for the packet and the bundle."), QStringLiteral("DIR")},
         {QStringLiteral("zip"),
          CommandLineWords::tr(
              "Also a ZIP file with every drawing, letter and photo as a file of its own and a list of "
              "what is there and what is not, for portals that take no packet.")}});
    describeForce(parser);
}

Exit PacketMake::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() != 1 || parser.value(QStringLiteral("out")).isEmpty()) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl packet make JOB --out DIR [--zip] [--force]"));
        return Exit::Usage;
    }
    SystemClock clock;
    const auto job = JobContext::open(context, given.first(), {}, clock);
    if (!job)
        return Output::fail(job.error());
    const auto made = make(*job, parser, context, clock);
    if (!made)
        return Output::fail(made.error());
    tell(*made, context.output);
    return made->files.missing.isEmpty() ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
