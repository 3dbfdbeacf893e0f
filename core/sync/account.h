// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/keys.h"
#include "core/record/store.h"
#include "core/sync/protocol.h"

namespace wm::sync {

/// The account that a data directory's records go to; kept beside the record.
struct Account
{
    QByteArray server;      ///< "https://host:port"
    QByteArray certificate; ///< SHA-256 of the service's certificate in hexadecimal digits; empty: the system's trust
    QString company;
    QString user;
    QString role;
};

/// Nothing when this device was never joined to one.
Result<std::optional<Account>> accountOf(record::Store &store);

/// The request that binds this device to the account of an introduction link, and what to do with its answer. It may be
/// sent again when the answer was lost: to the device that used it, the link answers the same.
Request joinRequest(const Link &link, const record::Store &store);
Result<Account> joined(const Link &link, const Response &response, record::Store &store);

/// Forgets the account, and what was agreed with its service. The record stays whole; joining again, here or elsewhere,
/// offers what is missing there.
Result<void> leave(record::Store &store);
/// Entries of this device that the office has not answered yet; what it rejected is not among them.
Result<qint64> unsentIn(record::Store &store);

/// Challenge and answer: what a device shows to be let in is its key. A session lasts as long as the service says.
Request challengeRequest(const record::DeviceKeys &keys);
Request challengeRequest(const record::Store &store);
Result<Request> sessionRequest(const Response &challenge, const record::DeviceKeys &keys);
Result<Request> sessionRequest(const Response &challenge, const record::Store &store);
Result<QByteArray> sessionToken(const Response &response);

/// Whether waiting may help: the network, or a service that is just starting or asks for patience.
bool isPassing(const Error &error);
/// An error of sending: where nobody was reached it says, too, that nothing is lost.
Error keptHere(Error error);
/// What an answer that is a refusal means to a person; nothing for one that is none.
std::optional<Error> refusalIn(const Response &response);
/// Its word (refusal::…), empty when it is none.
QString refusalWord(const Response &response);

} // namespace wm::sync
