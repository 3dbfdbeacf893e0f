// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/collar_relay.h"

#include "app/witnessmarkctl/admin_key.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/passkey_prompt.h"
#include "app/witnessmarkctl/run_loop.h"
#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/json.h"
#include "core/documents/grant.h"
#include "core/documents/trust.h"
#include "core/workflow/conversation_relay.h"
#include "core/workflow/store_journal.h"
#include "devices/collar/open_collar.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

std::optional<workflow::RelayState> relayState(const QString &word)
{
    if (word.compare(u"open", Qt::CaseInsensitive) == 0)
        return workflow::RelayState::Open;
    if (word.compare(u"shut", Qt::CaseInsensitive) == 0)
        return workflow::RelayState::Shut;
    return std::nullopt;
}

/// Who may use this key for what, on the word of a company this machine trusts.
Result<documents::Grant> grantFor(const AdminKey &key, const QCommandLineParser &parser, const Context &context,
                                  const QDateTime &utc)
{
    const QFileInfo keyFile(parser.value(QStringLiteral("key")));
    const QString file = parser.isSet(QStringLiteral("grant"))
                             ? parser.value(QStringLiteral("grant"))
                             : keyFile.dir().filePath(keyFile.completeBaseName() + QStringLiteral(".crt"));
    if (!parser.isSet(QStringLiteral("grant")) && !QFileInfo::exists(file))
        return makeError(ErrorCode::Refused,
                         CommandLineWords::tr("A key alone makes nobody an administrator. Name the company's grant for "
                                              "it with --grant, or put it at %1.")
                             .arg(file));
    const auto bytes = readFile(file, 64 * 1024);
    if (!bytes)
        return bytes.error();
    const QString folder = trustFolder(parser, context);
    const auto anchors = documents::trustAnchors(folder);
    if (!anchors)
        return anchors.error();
    return documents::checkGrant(*bytes, key.publicKey, *anchors, utc, file,
                                 folder.isEmpty() ? ownTrustFolder(context) : folder);
}

/// Whether the record says that the operate command was on its way: then nobody may say that nothing was sent.
bool wasSending(const record::JobState &state, quint32 commandId)
{
    const record::Entry *last = state.current(record::Kind::Command, QStringLiteral("collar.relay"));
    return last != nullptr && last->value.value(QStringLiteral("id")).toInteger() == commandId &&
           last->value.value(QStringLiteral("phase")).toString() == u"sending";
}

/// A “no” that came before anything was sent; the same in both forms of output.
Exit notSent(const Error &error, const Context &context)
{
    context.output.document(
        {{QStringLiteral("result"), QStringLiteral("not-sent")}, {QStringLiteral("message"), error.message}});
    Output::fail(error);
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Mismatch ? Exit::No : Exit::Failed;
}

} // namespace

QString CollarRelay::name() const
{
    return QStringLiteral("collar relay");
}

QString CollarRelay::summary() const
{
    return CommandLineWords::tr("opens or shuts a collar's relay (administrators, in a job)");
}

QString CollarRelay::example() const
{
    return QStringLiteral(
        "witnessmarkctl collar relay serial:ttyACM0 open --confirm CD3-0042917:shut --key admin.key --job JOB");
}

void CollarRelay::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("LINK"), CommandLineWords::tr("How to reach the collar."));
    parser.addPositionalArgument(QStringLiteral("STATE"), CommandLineWords::tr("open or shut."));
    parser.addOptions({{QStringLiteral("confirm"),
                        CommandLineWords::tr("The collar and the state it is in now, as confirmed by the person."),
                        QStringLiteral("SERIAL:STATE")},
                       {QStringLiteral("key"),
                        CommandLineWords::tr("The administrator's Ed25519 key (PEM, readable by nobody else)."),
                        QStringLiteral("FILE")},
                       {QStringLiteral("grant"),
                        CommandLineWords::tr("The company's grant for that key; without it, the key's name with .crt."),
                        QStringLiteral("FILE")},
                       trustOption(),
                       {QStringLiteral("job"), CommandLineWords::tr("The job whose record allows it and keeps it."),
                        QStringLiteral("ID")}});
}

Exit CollarRelay::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList arguments = parser.positionalArguments();
    const QString confirmed = parser.value(QStringLiteral("confirm"));
    const auto wanted = arguments.size() == 2 ? relayState(arguments.at(1)) : std::nullopt;
    const auto stateNow = relayState(confirmed.section(u':', -1));
    if (!wanted || !stateNow || confirmed.count(u':') < 1 || !parser.isSet(QStringLiteral("key"))) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl collar relay LINK open|shut --confirm SERIAL:STATE --key FILE --job ID"));
        return Exit::Usage;
    }
    if (!parser.isSet(QStringLiteral("job"))) {
        Output::message(CommandLineWords::tr(
            "witnessmarkctl: a relay is changed in a job, whose record says whether it may be. Name it with --job."));
        return Exit::No;
    }
    const auto key = loadAdminKey(parser.value(QStringLiteral("key")));
    if (!key)
        return Output::fail(key.error());
    SystemClock clock;
    const auto grant = grantFor(*key, parser, context, clock.utc());
    if (!grant)
        return notSent(grant.error(), context);
    auto job = JobContext::open(context, parser.value(QStringLiteral("job")), {grant->person, grant->role}, clock);
    if (!job)
        return Output::fail(job.error());

    workflow::RelayRequest request;
    request.wanted = *wanted;
    request.confirmedSerial = confirmed.section(u':', 0, -2);
    request.confirmedState = *stateNow;
    request.authority = {grant->person,        grant->company, grant->role,
                         grant->demonstration, grant->key,     grant->certificate};
    request.demonstration = job->demonstration;
    const auto guard = job->engine->guard(job->journal->state(), QStringLiteral("relay-shut"));
    if (guard.truth != rules::Truth::True) {
        for (const workflow::Reason &reason : guard.reasons)
            request.shutForbidden.append(reason.text);
        if (request.shutForbidden.isEmpty())
            request.shutForbidden.append(CommandLineWords::tr("Whether it may be SHUT is not known."));
    }
    request.commandId = QRandomGenerator::system()->bounded(1U, 0xFFFF'FFFEU);
    request.sign = key->sign;

    const std::shared_ptr<workflow::CollarPort> collar = collar::openCollar(
        arguments.first(), clock, QDir(context.dataDir).filePath(QStringLiteral("captures")), askOnTerminal());
    const auto outcome =
        runToEnd(workflow::changeRelay(request, collar, job->journal, &clock, workflow::Cancellation()));
    collar->close();
    if (!outcome && wasSending(job->journal->state(), request.commandId)) {
        context.output.document({{QStringLiteral("result"), QStringLiteral("unknown")},
                                 {QStringLiteral("command_id"), static_cast<qint64>(request.commandId)},
                                 {QStringLiteral("message"), outcome.error().message}});
        Output::message(CommandLineWords::tr("It is not known whether the relay moved. Read its state and decide."));
        return Output::fail(outcome.error());
    }
    if (!outcome)
        return notSent(outcome.error(), context);
    const QString after = outcome->stateAfter ? workflow::toWord(*outcome->stateAfter) : QStringLiteral("unknown");
    context.output.document({{QStringLiteral("result"), outcome->phase},
                             {QStringLiteral("relay"), after},
                             {QStringLiteral("command_id"), static_cast<qint64>(request.commandId)},
                             {QStringLiteral("person"), grant->person},
                             {QStringLiteral("company"), grant->company},
                             {QStringLiteral("message"), outcome->reason}});
    context.output.text(
        CommandLineWords::tr("%1; the relay reads %2. %3").arg(outcome->phase, after.toUpper(), outcome->reason));
    if (outcome->phase == u"confirmed")
        return Exit::Done;
    return outcome->phase == u"refused" ? Exit::No : Exit::Failed;
}

} // namespace wm::ctl
