// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/collar_relay.h"

#include "app/witnessmarkctl/admin_key.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/run_loop.h"
#include "core/workflow/conversation_relay.h"
#include "core/workflow/store_journal.h"
#include "devices/collar/open_collar.h"

#include <QtCore/QDir>
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
        "witnessmarkctl collar relay serial:ttyACM0 open --confirm CD3-0042917:shut --key admin.pem --job JOB");
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
    const auto signer = loadAdminKey(parser.value(QStringLiteral("key")));
    if (!signer)
        return Output::fail(signer.error());

    SystemClock clock;
    auto job = JobContext::open(context.dataDir, parser.value(QStringLiteral("job")),
                                {CommandLineWords::tr("administrator"), QStringLiteral("admin")}, clock);
    if (!job)
        return Output::fail(job.error());

    workflow::RelayRequest request;
    request.wanted = *wanted;
    request.confirmedSerial = confirmed.section(u':', 0, -2);
    request.confirmedState = *stateNow;
    request.role = QStringLiteral("admin");
    request.demonstration = job->demonstration;
    const auto guard = job->engine->guard(job->journal->state(), QStringLiteral("relay-shut"));
    if (guard.truth != rules::Truth::True)
        for (const workflow::Reason &reason : guard.reasons)
            request.shutForbidden.append(reason.text);
    request.commandId = QRandomGenerator::system()->bounded(1U, 0xFFFF'FFFEU);
    request.sign = *signer;

    const std::shared_ptr<workflow::CollarPort> collar =
        collar::openCollar(arguments.first(), clock, QDir(context.dataDir).filePath(QStringLiteral("captures")));
    const auto outcome =
        runToEnd(workflow::changeRelay(request, collar, job->journal, &clock, workflow::Cancellation()));
    collar->close();
    if (!outcome) {
        context.output.document({{QStringLiteral("result"), QStringLiteral("not-sent")},
                                 {QStringLiteral("message"), outcome.error().message}});
        Output::fail(outcome.error());
        return outcome.error().code == ErrorCode::Refused || outcome.error().code == ErrorCode::Mismatch ? Exit::No
                                                                                                         : Exit::Failed;
    }
    const QString after = outcome->stateAfter ? workflow::toWord(*outcome->stateAfter) : QStringLiteral("unknown");
    context.output.document({{QStringLiteral("result"), outcome->phase},
                             {QStringLiteral("relay"), after},
                             {QStringLiteral("command_id"), static_cast<qint64>(request.commandId)},
                             {QStringLiteral("message"), outcome->reason}});
    context.output.text(
        CommandLineWords::tr("%1; the relay reads %2. %3").arg(outcome->phase, after.toUpper(), outcome->reason));
    if (outcome->phase == u"confirmed")
        return Exit::Done;
    return outcome->phase == u"refused" ? Exit::No : Exit::Failed;
}

} // namespace wm::ctl
