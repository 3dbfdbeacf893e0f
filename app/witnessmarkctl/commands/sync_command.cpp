// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/sync_command.h"

#include "app/witnessmarkctl/commands/office_call.h"
#include "app/witnessmarkctl/job_context.h"
#include "core/record/projection.h"
#include "core/record/sync_store.h"
#include "core/sync/account.h"
#include "core/sync/http/round_runner.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// Values that differ between devices, of all jobs.
Result<QJsonArray> conflictsOf(const record::Store &store)
{
    QJsonArray rows;
    const auto jobs = store.jobs();
    if (!jobs)
        return jobs.error();
    QList<JobId> ids;
    for (const record::JobSummary &job : *jobs)
        ids.append(job.id);
    std::sort(ids.begin(), ids.end());
    for (const JobId &id : std::as_const(ids)) {
        const auto entries = store.entries(id);
        if (!entries)
            return entries.error();
        const record::JobState state(*entries);
        for (const auto &conflict : state.conflicts()) {
            QJsonArray values;
            for (const record::Entry &entry : state.entries())
                if (conflict.entries.contains(entry.hash))
                    values.append(QJsonObject{{QStringLiteral("entry"), QString::fromLatin1(entry.hash.toHex())},
                                              {QStringLiteral("user"), entry.user},
                                              {QStringLiteral("value"), QCborValue(entry.value).toJsonValue()}});
            rows.append(QJsonObject{{QStringLiteral("job"), toText(id)},
                                    {QStringLiteral("kind"), record::toWord(conflict.kind)},
                                    {QStringLiteral("path"), conflict.path},
                                    {QStringLiteral("values"), values}});
        }
    }
    return rows;
}

QJsonArray rejectedOf(const QList<sync::Quarantined> &list)
{
    QJsonArray rows;
    for (const sync::Quarantined &one : list)
        rows.append(QJsonObject{{QStringLiteral("entry"), QString::fromLatin1(one.hash.toHex())},
                                {QStringLiteral("reason"), one.reason},
                                {QStringLiteral("explanation"), sync::explanation(one.reason)}});
    return rows;
}

void tell(const Output &output, const sync::Report &report, const QJsonArray &conflicts,
          const QList<sync::Quarantined> &rejected)
{
    if (report.restored)
        output.text(
            CommandLineWords::tr("The office was put back to an older state; what it lacked was offered again."));
    output.text(CommandLineWords::tr("%1 entries sent, %2 received; %3 attachments sent, %4 received.")
                    .arg(report.pushed)
                    .arg(report.pulled)
                    .arg(report.blobsSent)
                    .arg(report.blobsFetched));
    if (report.blobsWaiting > 0)
        output.text(CommandLineWords::tr("%1 attachments have not arrived yet: the devices that have them have not "
                                         "sent them to the office.")
                        .arg(report.blobsWaiting));
    if (report.blobsLeft > 0)
        output.text(
            CommandLineWords::tr("%1 attachments of other devices were not fetched, as asked.").arg(report.blobsLeft));
    if (report.refusedHere > 0)
        output.text(CommandLineWords::tr("%1 entries from the office were not taken in: they do not prove themselves, "
                                         "or contradict what this device holds of the same author.")
                        .arg(report.refusedHere));
    for (const sync::Quarantined &one : rejected)
        output.text(CommandLineWords::tr("Not taken by the office, and kept here: entry %1: %2.")
                        .arg(QString::fromLatin1(one.hash.left(8).toHex()), sync::explanation(one.reason)));
    for (const QJsonValue conflict : conflicts)
        output.text(CommandLineWords::tr("Differs between devices; open the job and decide: %1 (job %2)")
                        .arg(conflict.toObject().value(QStringLiteral("path")).toString(),
                             conflict.toObject().value(QStringLiteral("job")).toString()));
}

} // namespace

QString SyncCommand::name() const
{
    return QStringLiteral("sync");
}
QString SyncCommand::summary() const
{
    return CommandLineWords::tr("Sends what is here to the office, and fetches what others sent.");
}
QString SyncCommand::example() const
{
    return QStringLiteral("witnessmarkctl sync --join 'https://office.example:8443/join#…'");
}

void SyncCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("join"),
                      CommandLineWords::tr("Bind this device to the account of an introduction link first."),
                      QStringLiteral("LINK")});
    parser.addOption({QStringLiteral("server"),
                      CommandLineWords::tr("Reach the service at URL instead of where it was last."),
                      QStringLiteral("URL")});
    parser.addOption(
        {QStringLiteral("again"), CommandLineWords::tr("Offer what the office rejected before once more.")});
    parser.addOption({QStringLiteral("no-photos"),
                      CommandLineWords::tr("Leave photos and files where they are, both ways: entries only.")});
    parser.addOption(
        {QStringLiteral("leave-photos"),
         CommandLineWords::tr("Leave photos and files of other devices at the office; send this device's.")});
    parser.addOption({QStringLiteral("photo"),
                      CommandLineWords::tr("Fetch this one whatever else (may be given several times)."),
                      QStringLiteral("HASH")});
    parser.addOption({QStringLiteral("patience"), CommandLineWords::tr("How long to try when nobody answers (20 s)."),
                      QStringLiteral("SECONDS")});
}

Exit SyncCommand::run(const QCommandLineParser &parser, const Context &context)
{
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const auto patience = patienceIn(parser);
    if (!patience) {
        Output::message(QStringLiteral("witnessmarkctl sync: ") + patience.error().message);
        return Exit::Usage;
    }
    auto account = accountFor(parser, **store);
    if (!account)
        return Output::fail(account.error());
    sync::HttpTransport transport(account->server, account->certificate);
    sync::RoundOptions options;
    options.again = parser.isSet(QStringLiteral("again"));
    const bool none = parser.isSet(QStringLiteral("no-photos"));
    options.blobs.send = !none;
    options.blobs.fetch = !none && !parser.isSet(QStringLiteral("leave-photos"));
    for (const QString &hash : parser.values(QStringLiteral("photo"))) {
        const QByteArray bytes = QByteArray::fromHex(hash.toLatin1());
        if (QString::fromLatin1(bytes.toHex()) != hash.toLower() || bytes.size() != 32) {
            Output::message(CommandLineWords::tr("witnessmarkctl sync: “%1” is no hash of a photo: 64 digits of 0 to 9 "
                                                 "and a to f, as the record has it.")
                                .arg(hash));
            return Exit::Usage;
        }
        options.blobs.asked.append(bytes);
    }
    const QString incoming = context.dataDir + QStringLiteral("/incoming");
    if ((*store)->sealState().sealed) // half an attachment would lie there in plain
        QDir(incoming).removeRecursively();
    else
        options.partFolder = incoming;
    sync::RoundRunner runner(**store, transport, clock, options, *patience);
    const auto report = waitFor<sync::Report>([&](auto finished) { runner.start(std::move(finished)); });
    if (!report)
        return Output::fail(report.error());
    const auto conflicts = conflictsOf(**store);
    const auto rejected = sync::quarantine(**store);
    if (!conflicts || !rejected)
        return Output::fail(!conflicts ? conflicts.error() : rejected.error());
    context.output.document({{QStringLiteral("pushed"), report->pushed},
                             {QStringLiteral("pulled"), report->pulled},
                             {QStringLiteral("blobs"), report->blobsSent + report->blobsFetched},
                             {QStringLiteral("blobs_sent"), report->blobsSent},
                             {QStringLiteral("blobs_received"), report->blobsFetched},
                             {QStringLiteral("blobs_waiting"), report->blobsWaiting},
                             {QStringLiteral("blobs_left"), report->blobsLeft},
                             {QStringLiteral("refused_here"), report->refusedHere},
                             {QStringLiteral("restored"), report->restored},
                             {QStringLiteral("rejected"), rejectedOf(*rejected)},
                             {QStringLiteral("conflicts"), *conflicts}});
    tell(context.output, *report, *conflicts, *rejected);
    // Done; whether it is good: what the office did not take, or sent wrongly, wants somebody to look.
    return rejected->isEmpty() && report->refusedHere == 0 ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
