// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/sync_status.h"

#include "app/witnessmarkctl/commands/office_call.h"
#include "app/witnessmarkctl/job_context.h"
#include "core/record/projection.h"
#include "core/sync/account.h"
#include "core/sync/http/http_transport.h"
#include "core/sync/round.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// Asks the office for each attachment: what it does not answer is not there as far as anybody knows.
class AtOffice
{
public:
    AtOffice(sync::HttpTransport &transport, const record::Store &store) : m_transport(transport)
    {
        if (const auto token = signIn(transport, store); token)
            m_token = *token;
        else
            m_error = token.error();
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    bool has(const record::Hash &hash)
    {
        if (m_error)
            return false;
        const auto answer = askWithin(m_transport, m_token, {QByteArrayLiteral("HEAD"), "/v1/blobs/" + hash.toHex()});
        if (!answer)
            m_error = answer.error();
        else if (answer->status != 200 && answer->status != 404)
            m_error = sync::refusalIn(*answer);
        return answer && answer->status == 200;
    }

private:
    sync::HttpTransport &m_transport;
    QByteArray m_token;
    std::optional<Error> m_error;
};

QString textOf(const QJsonValue &value)
{
    return value.isString()
               ? value.toString()
               : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QJsonArray conflictsOf(const record::JobState &state)
{
    QJsonArray rows;
    for (const auto &conflict : state.conflicts()) {
        QJsonArray values;
        for (const record::Entry &entry : state.entries())
            if (conflict.entries.contains(entry.hash))
                values.append(QJsonObject{
                    {QStringLiteral("user"), entry.user},
                    {QStringLiteral("device"), QString::fromLatin1(entry.key.left(4).toHex())},
                    {QStringLiteral("value"), QCborValue(entry.value.value(QStringLiteral("v"))).toJsonValue()}});
        rows.append(QJsonObject{{QStringLiteral("path"), conflict.path}, {QStringLiteral("values"), values}});
    }
    return rows;
}

void tell(const Output &output, const QJsonObject &job, bool asked)
{
    const int photos = job.value(QStringLiteral("photos")).toInt();
    output.text(QStringLiteral("%1  %2").arg(job.value(QStringLiteral("job")).toString(),
                                             job.value(QStringLiteral("title")).toString()));
    if (asked)
        output.text(QStringLiteral("    ") + CommandLineWords::tr("%1 of %2 photos at the office")
                                                 .arg(job.value(QStringLiteral("photos_at_office")).toInt())
                                                 .arg(photos));
    else
        output.text(QStringLiteral("    ") +
                    CommandLineWords::tr("%n photos; how many are at the office is not known now", nullptr, photos));
    for (const QJsonValue value : job.value(QStringLiteral("conflicts")).toArray()) {
        const QJsonObject conflict = value.toObject();
        output.text(QStringLiteral("    ") +
                    CommandLineWords::tr("Differs: %1").arg(conflict.value(QStringLiteral("path")).toString()));
        for (const QJsonValue one : conflict.value(QStringLiteral("values")).toArray())
            output.text(QStringLiteral("        ") +
                        CommandLineWords::tr("%1, recorded by %2 on device %3")
                            .arg(textOf(one.toObject().value(QStringLiteral("value"))),
                                 one.toObject().value(QStringLiteral("user")).toString(),
                                 one.toObject().value(QStringLiteral("device")).toString()));
    }
}

Result<QJsonObject> statusOf(const record::Store &store, const record::JobSummary &job, AtOffice &office)
{
    const auto entries = store.entries(job.id);
    if (!entries)
        return entries.error();
    const record::JobState state(*entries);
    QSet<record::Hash> photos;
    for (const record::Entry *photo : state.all(record::Kind::Photo))
        for (const record::Hash &hash : photo->blobs)
            photos.insert(hash);
    int there = 0;
    for (const record::Hash &hash : std::as_const(photos))
        there += office.has(hash) ? 1 : 0;
    QJsonObject row{{QStringLiteral("job"), toText(job.id)},
                    {QStringLiteral("title"), job.title},
                    {QStringLiteral("photos"), static_cast<int>(photos.size())},
                    {QStringLiteral("conflicts"), conflictsOf(state)}};
    if (!office.error()) // not a number that is only not known
        row.insert(QStringLiteral("photos_at_office"), there);
    return row;
}

} // namespace

QString SyncStatus::name() const
{
    return QStringLiteral("sync status");
}
QString SyncStatus::summary() const
{
    return CommandLineWords::tr("Says of each job how many photos are at the office, what was not sent, and which "
                                "values differ between devices; it sends nothing.");
}
QString SyncStatus::example() const
{
    return QStringLiteral("witnessmarkctl sync status");
}

void SyncStatus::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("server"),
                      CommandLineWords::tr("Reach the service at URL instead of where it was last."),
                      QStringLiteral("URL")});
}

Exit SyncStatus::run(const QCommandLineParser &parser, const Context &context)
{
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const auto account = accountFor(parser, **store);
    if (!account)
        return Output::fail(account.error());
    sync::HttpTransport transport(account->server, account->certificate);
    AtOffice office(transport, **store);
    const auto jobs = (*store)->jobs();
    const auto unsent = sync::unsentIn(**store);
    const auto rejected = sync::quarantine(**store);
    if (!jobs || !unsent || !rejected)
        return Output::fail(!jobs ? jobs.error() : !unsent ? unsent.error() : rejected.error());
    QJsonArray rows;
    bool settled = true;
    for (const record::JobSummary &job : *jobs) {
        const auto row = statusOf(**store, job, office);
        if (!row)
            return Output::fail(row.error());
        settled = settled && row->value(QStringLiteral("conflicts")).toArray().isEmpty() &&
                  row->value(QStringLiteral("photos_at_office")) == row->value(QStringLiteral("photos"));
        rows.append(*row);
    }
    for (const QJsonValue row : std::as_const(rows))
        tell(context.output, row.toObject(), !office.error());
    context.output.text(CommandLineWords::tr("Entries not sent yet: %1; not taken by the office and kept here: %2.")
                            .arg(*unsent)
                            .arg(rejected->size()));
    context.output.document({{QStringLiteral("jobs"), rows},
                             {QStringLiteral("unsent"), *unsent},
                             {QStringLiteral("rejected"), static_cast<int>(rejected->size())},
                             {QStringLiteral("office_asked"), !office.error().has_value()}});
    if (office.error())
        return Output::fail(*office.error());
    return settled && *unsent == 0 && rejected->isEmpty() ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
