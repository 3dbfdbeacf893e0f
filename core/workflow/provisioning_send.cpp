// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/provisioning_run.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>

namespace wm::workflow::provisioning {

namespace {

using namespace std::chrono_literals;

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kCommandPath = QStringLiteral("collar.provision");

QCborMap detail(const QString &name, const QString &value)
{
    return {{name, value}};
}

quint32 freshId()
{
    return QRandomGenerator::system()->bounded(1U, 0xFFFF'FFFEU);
}

bool isRefusal(CommandResult result)
{
    return result == CommandResult::RefusedFlipped || result == CommandResult::RefusedIncomplete ||
           result == CommandResult::RefusedState;
}

QStringList phasesBeforeSending()
{
    return {QStringLiteral("prepared"), QStringLiteral("sending")};
}

} // namespace

std::optional<quint32> unresolvedAttempt(const record::JobState &state)
{
    const record::Entry *last = state.current(record::Kind::Command, kCommandPath);
    if (last == nullptr)
        return std::nullopt;
    const QString phase = last->value.value(QStringLiteral("phase")).toString();
    if (phase != u"prepared" && phase != u"sending" && phase != u"unknown")
        return std::nullopt;
    return static_cast<quint32>(last->value.value(QStringLiteral("id")).toInteger());
}

QCoro::Task<Result<void>> resolve(RunPtr run, std::optional<quint32> id, QString phase, QString answer)
{
    if (!id)
        co_return Result<void>{};
    co_return co_await run->journal->append(
        one(commandDraft(run->journal->state(), kCommandPath, *id, phase, detail(QStringLiteral("answer"), answer))));
}

Error refusal(CommandResult result, const CollarSnapshot &snapshot)
{
    const QString &serial = snapshot.serial;
    switch (result) {
    case CommandResult::RefusedFlipped:
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: it hangs upside down (FLIPPED). Follow the placing steps "
                              "again, then start provisioning anew.")
                .arg(serial));
    case CommandResult::RefusedIncomplete:
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: address, city, state and zip code are all needed. Complete "
                              "them in the job, then start provisioning anew.")
                .arg(serial));
    case CommandResult::RefusedState:
        if (situationOf(snapshot) == u"before-enrol") // CD-TROUBLE-08, -09: nothing on the display tells it
            return makeError(
                ErrorCode::Refused,
                WorkflowWords::tr("The collar %1 refused, although its display says that it can be provisioned. What "
                                  "the cloud knows of it may be wrong: have your company’s administrator check the "
                                  "unit’s information there, then start provisioning anew. If it is right, call "
                                  "ConnectDER.")
                    .arg(serial));
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The collar %1 refused: it cannot be provisioned in its present state. Read its "
                              "display and follow the advice beside it.")
                .arg(serial));
    default:
        return makeError(
            ErrorCode::Protocol,
            WorkflowWords::tr("The collar %1 could not be provisioned. Read its display, then start provisioning anew.")
                .arg(serial));
    }
}

QCoro::Task<Result<quint32>> sendCommand(RunPtr run, CollarSnapshot snapshot)
{
    const quint32 id = unresolvedAttempt(run->journal->state())
                           .value_or(run->request.commandId != 0 ? run->request.commandId : freshId());
    run->tell(QStringLiteral("provision"), snapshot, run->clock->now(), 0ns);
    const QStringList phases = phasesBeforeSending();
    for (const QString &phase : phases) {
        const Result<void> saved = co_await run->journal->append(one(commandDraft(
            run->journal->state(), kCommandPath, id, phase, detail(QStringLiteral("serial"), snapshot.serial))));
        if (!saved)
            co_return saved.error();
        if (run->cancellation.cancelled())
            co_return Cancellation::error();
    }
    const Result<ProvisionAnswer> answer = co_await run->collar->provision(id);
    if (!answer) {
        // The collar may have taken it or not: the next run asks under the same number.
        const Result<void> saved = co_await resolve(run, id, QStringLiteral("unknown"), toWord(answer.error().code));
        co_return saved ? answer.error() : saved.error();
    }
    if (answer->result == CommandResult::RefusedFlipped) {
        // It turned between the last look and the command. Its placing, wiring and inspection are open again, and the
        // next look, when it hangs upright, would not say so.
        const Result<void> kept = co_await keep(
            run, deviceFact(run->journal->state(), QStringLiteral("collar.orientation"), QStringLiteral("flipped")));
        if (!kept)
            co_return kept.error();
    }
    if (isRefusal(answer->result)) {
        const Error error = refusal(answer->result, snapshot);
        const Result<void> saved =
            co_await resolve(run, id, QStringLiteral("refused"), QString::number(static_cast<int>(answer->result)));
        co_return saved ? error : saved.error();
    }
    co_return id;
}

} // namespace wm::workflow::provisioning
