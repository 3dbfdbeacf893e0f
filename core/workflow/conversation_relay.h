// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation.h"

#include <QCoroTask>

namespace wm::workflow {

/// Who changes a relay, and on whose word: a company's grant, checked by the caller against the trust anchors.
struct RelayAuthority
{
    QString person;
    QString company;
    QString role;               ///< only "admin" may (manual v2.2F, Table 5; installers may not)
    bool demonstration = false; ///< of a company for demonstrations only: never on a real job
    QByteArray key;             ///< Ed25519 public key the grant is for; signs the command
    QByteArray grant;           ///< DER certificate, kept with the command
};

/// A relay change as somebody confirmed it on a screen that showed unit, state and consequence.
struct RelayRequest
{
    RelayState wanted = RelayState::Open;
    QString confirmedSerial;
    RelayState confirmedState = RelayState::Open;
    RelayAuthority authority;
    bool demonstration = false;
    /// Why SHUT is not allowed now: lockout on, wiring not terminated, permission to operate not recorded. Unknown is a
    /// reason. Empty: allowed.
    QStringList shutForbidden;
    quint32 commandId = 0; ///< fresh, not 0
    /// Signs the command itself with the key of the grant: bytes in, Ed25519 signature out.
    std::function<QByteArray(QByteArray)> sign;
};

struct RelayOutcome
{
    QString phase; ///< confirmed, refused or unknown
    std::optional<RelayState> stateAfter;
    QString reason; ///< for people, when not confirmed
};

/// Select before operate with the journal around it (RECORD-AND-SYNC.md, "Relay commands"). UNKNOWN is never retried:
/// the state is read, and a person decides. An open relay never means dead.
QCoro::Task<Result<RelayOutcome>> changeRelay(RelayRequest request, std::shared_ptr<CollarPort> collar,
                                              std::shared_ptr<Journal> journal, Clock *clock,
                                              Cancellation cancellation);

} // namespace wm::workflow
