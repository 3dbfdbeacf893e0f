// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_restore.h"

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

QString CloudRestore::name() const
{
    return QStringLiteral("cloud restore");
}
QString CloudRestore::summary() const
{
    return CommandLineWords::tr("Puts a backup into a service's data directory; devices then offer what it lacks.");
}
QString CloudRestore::example() const
{
    return QStringLiteral("witnessmarkctl cloud restore --from /backup/monday --cloud-dir /srv/witnessmark");
}

void CloudRestore::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("from"), CommandLineWords::tr("The folder that “cloud backup” made."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("cloud-dir"),
                      CommandLineWords::tr("The service's data directory; it must hold no data of a service."),
                      QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("database"),
                      CommandLineWords::tr("Put the records into this PostgreSQL database, which must hold none."),
                      QStringLiteral("URL")});
    describeBlobs(parser);
}

Exit CloudRestore::run(const QCommandLineParser &parser, const Context &context)
{
    const QString from = parser.value(QStringLiteral("from")), to = parser.value(QStringLiteral("cloud-dir"));
    if (from.isEmpty() || to.isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl cloud restore: give --from FOLDER and --cloud-dir DIR."));
        return Exit::Usage;
    }
    const auto blobs = blobsOf(parser);
    if (!blobs)
        return Output::fail(blobs.error());
    const auto report = cloud::restore(from, to, parser.value(QStringLiteral("database")).toUtf8(), blobs->get());
    if (!report)
        return Output::fail(report.error());
    context.output.document({{QStringLiteral("restored"), to},
                             {QStringLiteral("entries"), report->entries},
                             {QStringLiteral("blobs"), report->blobs},
                             {QStringLiteral("bytes"), report->bytes}});
    context.output.text(CommandLineWords::tr("%1 holds %2 entries and %3 attachments. Start the service; each device "
                                             "offers what is missing when it synchronises next.")
                            .arg(to)
                            .arg(report->entries)
                            .arg(report->blobs));
    return Exit::Done;
}

} // namespace wm::ctl
