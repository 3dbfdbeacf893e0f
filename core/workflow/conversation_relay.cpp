// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_relay.h"

#include "core/record/cbor.h"
#include "core/record/keys.h"

#include <QCoroFuture>

#include <QtCore/QCoreApplication>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const QString kRelayPath = QStringLiteral("collar.relay");

Result<void> allowed(const RelayRequest &request)
{
    const RelayAuthority &who = request.authority;
    if (who.role != u"admin" || who.grant.isEmpty() || !request.sign)
        return makeError(
            ErrorCode::Refused,
            who.role.isEmpty()
                ? WorkflowWords::tr("Changing the relay is for a company's administrator. Ask one; nothing was sent.")
                : WorkflowWords::tr("The grant of %1 is for the role %2 at %3. Changing the relay is for an "
                                    "administrator. Ask one; nothing was sent.")
                      .arg(who.person, who.role, who.company));
    if (who.demonstration && !request.demonstration)
        return makeError(ErrorCode::Refused,
                         WorkflowWords::tr("%1 is a company for demonstrations: its grants count for no real job. "
                                           "Nothing was sent.")
                             .arg(who.company));
    if (request.wanted == RelayState::Shut && !request.shutForbidden.isEmpty())
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("The relay stays as it is: %1 Nothing was sent.").arg(request.shutForbidden.join(u' ')));
    return {};
}

/// What the person confirmed must be what the collar is, or the change they agreed to is not the one about to happen.
Result<void> asConfirmed(const RelayRequest &request, const QString &serial, std::optional<RelayState> state)
{
    if (request.confirmedSerial.compare(serial, Qt::CaseInsensitive) != 0)
        return makeError(
            ErrorCode::Mismatch,
            WorkflowWords::tr("The change was confirmed for the collar %1, the one connected is %2. Nothing was sent.")
                .arg(request.confirmedSerial, serial));
    if (!state)
        return makeError(
            ErrorCode::NotReady,
            WorkflowWords::tr("The collar %1 does not tell its relay's state. Nothing was sent; try again in a minute.")
                .arg(serial));
    if (*state != request.confirmedState)
        return makeError(ErrorCode::Mismatch,
                         WorkflowWords::tr("The relay of %1 is %2, no longer %3 as confirmed. Nothing was sent. "
                                           "Look at the state and confirm anew.")
                             .arg(serial, toWord(*state), toWord(request.confirmedState)));
    return {};
}

QString refusalText(RelayResult result)
{
    switch (result) {
    case RelayResult::RefusedRepeated:
        return WorkflowWords::tr("the collar has seen this command's number before");
    case RelayResult::RefusedNonce:
        return WorkflowWords::tr("the selection was not the collar's latest");
    case RelayResult::RefusedLate:
        return WorkflowWords::tr("the selection had expired; it is valid for ten seconds");
    case RelayResult::RefusedState:
        return WorkflowWords::tr("the collar does not allow it in its present state");
    case RelayResult::Failed:
        return WorkflowWords::tr("the relay did not move");
    default:
        return {};
    }
}

/// What the journal says of the command in every phase: all of it signed but the signature, in the record's own
/// encoding, so that whoever audits the command needs nothing else.
Result<QCborMap> details(const RelayRequest &request, const QString &serial)
{
    const RelayAuthority &who = request.authority;
    QCborMap map{{QStringLiteral("serial"), serial},
                 {QStringLiteral("wanted"), toWord(request.wanted)},
                 {QStringLiteral("confirmed_state"), toWord(request.confirmedState)},
                 {QStringLiteral("person"), who.person},
                 {QStringLiteral("company"), who.company},
                 {QStringLiteral("role"), who.role},
                 {QStringLiteral("grant"), who.grant},
                 {QStringLiteral("signer"), who.key}};
    QCborMap signedPart = map;
    signedPart.insert(QStringLiteral("id"), static_cast<qint64>(request.commandId));
    const Result<QByteArray> message = record::encodeCbor(signedPart);
    if (!message)
        return message.error();
    const QByteArray signature = request.sign(*message);
    if (!record::verifySignature(who.key, *message, signature))
        return makeError(ErrorCode::Mismatch,
                         WorkflowWords::tr("The key that signs is not the one the grant is for. Nothing was sent."));
    map.insert(QStringLiteral("signature"), signature);
    return map;
}

} // namespace

QCoro::Task<Result<RelayOutcome>> changeRelay(RelayRequest request, std::shared_ptr<CollarPort> collar,
                                              std::shared_ptr<Journal> journal, Clock *clock, Cancellation cancellation)
{
    Q_UNUSED(clock)
    if (const Result<void> may = allowed(request); !may)
        co_return may.error();

    const Result<CollarSnapshot> before = co_await collar->read();
    if (!before)
        co_return before.error();
    if (cancellation.cancelled())
        co_return Cancellation::error();
    if (const Result<void> kind = checkIdentity(*before, request.confirmedSerial, {}, request.demonstration); !kind)
        co_return kind.error();
    if (const Result<void> same = asConfirmed(request, before->serial, before->relay); !same)
        co_return same.error();

    const Result<QCborMap> signedDetails = details(request, before->serial);
    if (!signedDetails)
        co_return signedDetails.error();
    const QCborMap &about = *signedDetails;
    Result<void> saved = co_await journal->append(
        one(commandDraft(journal->state(), kRelayPath, request.commandId, QStringLiteral("prepared"), about)));
    if (!saved)
        co_return saved.error();

    const Result<RelaySelection> selection = co_await collar->selectRelay(request.wanted);
    const Result<void> still =
        selection ? asConfirmed(request, before->serial, selection->stateNow) : Result<void>(selection.error());
    if (!still || cancellation.cancelled()) {
        // Selecting moves nothing: this attempt is over, and known to be.
        QCborMap ended = about;
        ended.insert(QStringLiteral("answer"), QStringLiteral("not-operated"));
        saved = co_await journal->append(
            one(commandDraft(journal->state(), kRelayPath, request.commandId, QStringLiteral("refused"), ended)));
        if (!saved)
            co_return saved.error();
        co_return still ? Cancellation::error() : still.error();
    }

    saved = co_await journal->append(
        one(commandDraft(journal->state(), kRelayPath, request.commandId, QStringLiteral("sending"), about)));
    if (!saved)
        co_return saved.error();
    const Result<RelayResult> operated =
        co_await collar->operateRelay(request.wanted, request.commandId, selection->nonce);
    const Result<CollarSnapshot> after = co_await collar->read();

    RelayOutcome outcome;
    if (after)
        outcome.stateAfter = after->relay;
    if (operated && *operated != RelayResult::Done && *operated != RelayResult::None) {
        outcome.phase = QStringLiteral("refused");
        outcome.reason = WorkflowWords::tr("The collar refused: %1.").arg(refusalText(*operated));
    } else if (operated && *operated == RelayResult::Done && outcome.stateAfter == request.wanted) {
        outcome.phase = QStringLiteral("confirmed");
    } else {
        outcome.phase = QStringLiteral("unknown");
        outcome.reason =
            WorkflowWords::tr("It is not known whether the relay moved. Read its state and decide; nothing is repeated "
                              "by itself. Treat the "
                              "circuit as live: only a tested meter proves it dead.");
    }
    QCborMap ended = about;
    if (outcome.stateAfter)
        ended.insert(QStringLiteral("answer"), toWord(*outcome.stateAfter));
    QList<record::Draft> drafts{commandDraft(journal->state(), kRelayPath, request.commandId, outcome.phase, ended)};
    if (after)
        drafts.append(readingDraft(QStringLiteral("collar.state"), *after));
    saved = co_await journal->append(drafts);
    if (!saved)
        co_return saved.error();
    co_return outcome;
}

} // namespace wm::workflow
