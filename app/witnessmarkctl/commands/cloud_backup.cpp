// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_backup.h"

#include "app/witnessmarkctl/commands/cloud_blobs.h"
#include "core/cloud/backup.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudBackup::name() const
{
    return QStringLiteral("cloud backup");
}
QString CloudBackup::summary() const
{
    return CommandLineWords::tr("Copies a service's data into a folder, also while it runs, and reads it all back.");
}
QString CloudBackup::example() const
{
    return QStringLiteral("witnessmarkctl cloud backup --cloud-dir /srv/witnessmark --out /backup/monday");
}

void CloudBackup::describe(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("cloud-dir"), CommandLineWords::tr("The service's data directory."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("database"),
                      CommandLineWords::tr("Where the service's records lie in PostgreSQL, as it was told."),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("out"), CommandLineWords::tr("The folder to make; it must not be there yet."),
                      QStringLiteral("FOLDER")});
    describeBlobs(parser);
}

Exit CloudBackup::run(const QCommandLineParser &parser, const Context &context)
{
    const QString from = parser.value(QStringLiteral("cloud-dir")), to = parser.value(QStringLiteral("out"));
    if (from.isEmpty() || to.isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl cloud backup: give --cloud-dir DIR and --out FOLDER."));
        return Exit::Usage;
    }
    const auto blobs = blobsOf(parser);
    if (!blobs)
        return Output::fail(blobs.error());
    const auto report = cloud::backUp(from, to, parser.value(QStringLiteral("database")).toUtf8(), blobs->get());
    if (!report)
        return Output::fail(report.error());
    context.output.document({{QStringLiteral("backup"), to},
                             {QStringLiteral("entries"), report->entries},
                             {QStringLiteral("blobs"), report->blobs},
                             {QStringLiteral("bytes"), report->bytes}});
    context.output.text(CommandLineWords::tr("%1 holds %2 entries and %3 attachments; each was read back.")
                            .arg(to)
                            .arg(report->entries)
                            .arg(report->blobs));
    return Exit::Done;
}

} // namespace wm::ctl
