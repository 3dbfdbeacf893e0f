// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/account.h"

#include "core/record/sync_store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString accountKey()
{
    return QStringLiteral("sync/account");
}

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

QString hexKey(const record::DeviceKeys &keys)
{
    return QString::fromLatin1(keys.publicKey().toHex());
}

QString signedWith(const record::DeviceKeys &keys, const QByteArray &message)
{
    return QString::fromLatin1(keys.sign(message).toHex());
}

QList<std::pair<QByteArray, QByteArray>> json()
{
    return {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}};
}

} // namespace

Result<std::optional<Account>> accountOf(record::Store &store)
{
    if (record::syncOf(store) == nullptr)
        return std::optional<Account>();
    const auto kept = record::syncOf(store)->value(accountKey());
    if (!kept)
        return kept.error();
    if (kept->isEmpty())
        return std::optional<Account>();
    const auto object = objectFrom(*kept);
    if (!object)
        return object.error();
    return std::optional(Account{textOf(*object, "server").toLatin1(), textOf(*object, "certificate").toLatin1(),
                                 textOf(*object, "company"), textOf(*object, "user"), textOf(*object, "role")});
}

Request joinRequest(const Link &link, const record::Store &store)
{
    return {
        QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/join"), json(),
        toBody(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(link.token)},
                           {QStringLiteral("device"), hexKey(*store.deviceKeys())},
                           {QStringLiteral("signature"), signedWith(*store.deviceKeys(), joinMessage(link.token))}})};
}

Result<Account> joined(const Link &link, const Response &response, record::Store &store)
{
    if (const auto refused = refusalIn(response))
        return *refused;
    const auto state = stateFrom(response.body);
    if (!state)
        return state.error();
    const Account account{link.server, link.certificate, state->company, state->user, state->role};
    const QJsonObject kept{{QStringLiteral("server"), QString::fromLatin1(account.server)},
                           {QStringLiteral("certificate"), QString::fromLatin1(account.certificate)},
                           {QStringLiteral("company"), account.company},
                           {QStringLiteral("user"), account.user},
                           {QStringLiteral("role"), account.role}};
    // Another service, or another account of it: what was agreed with the one before means nothing to it, and what
    // came by bundle or from the other is offered.
    const record::SyncValues values{{accountKey(), toBody(kept)},
                                    {QStringLiteral("sync/epoch"), {}},
                                    {QStringLiteral("sync/cursor"), {}},
                                    {QStringLiteral("sync/acked"), {}},
                                    {QStringLiteral("sync/offer"), "1"}};
    if (auto written = record::syncOf(store)->keep(values); !written)
        return written.error();
    return account;
}

Result<void> leave(record::Store &store)
{
    if (record::syncOf(store) == nullptr)
        return {};
    return record::syncOf(store)->keep({{accountKey(), {}},
                                        {QStringLiteral("sync/epoch"), {}},
                                        {QStringLiteral("sync/cursor"), {}},
                                        {QStringLiteral("sync/acked"), {}}});
}

Result<qint64> unsentIn(record::Store &store)
{
    record::SyncStore *sync = record::syncOf(store);
    if (sync == nullptr)
        return qint64{0};
    const auto acknowledged = sync->value(QStringLiteral("sync/acked"));
    if (!acknowledged)
        return acknowledged.error();
    return sync->lastNumber() - acknowledged->toLongLong();
}

Request challengeRequest(const record::DeviceKeys &keys)
{
    return {QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/challenges"), json(),
            toBody(QJsonObject{{QStringLiteral("device"), hexKey(keys)}})};
}

Request challengeRequest(const record::Store &store)
{
    return challengeRequest(*store.deviceKeys());
}

Result<Request> sessionRequest(const Response &challenge, const record::DeviceKeys &keys)
{
    if (const auto refused = refusalIn(challenge))
        return *refused;
    const auto object = objectFrom(challenge.body);
    if (!object)
        return object.error();
    const QByteArray nonce = textOf(*object, "nonce").toLatin1();
    return Request{QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/sessions"), json(),
                   toBody(QJsonObject{{QStringLiteral("device"), hexKey(keys)},
                                      {QStringLiteral("nonce"), QString::fromLatin1(nonce)},
                                      {QStringLiteral("signature"), signedWith(keys, sessionMessage(nonce))}})};
}

Result<Request> sessionRequest(const Response &challenge, const record::Store &store)
{
    return sessionRequest(challenge, *store.deviceKeys());
}

Result<QByteArray> sessionToken(const Response &response)
{
    if (const auto refused = refusalIn(response))
        return *refused;
    const auto object = objectFrom(response.body);
    if (!object)
        return object.error();
    return textOf(*object, "token").toLatin1();
}

QString refusalWord(const Response &response)
{
    if (response.status < 400)
        return {};
    const auto object = objectFrom(response.body);
    const QString word = object ? textOf(*object, "error") : QString();
    return word.isEmpty() ? QStringLiteral("http-%1").arg(response.status) : word;
}

bool isPassing(const Error &error)
{
    return error.code == ErrorCode::Vanished || error.code == ErrorCode::Timeout ||
           error.context == QStringLiteral("unavailable") || error.context == QLatin1String(refusal::kTooMany);
}

Error keptHere(Error error)
{
    if (error.code == ErrorCode::Vanished || error.code == ErrorCode::Timeout)
        error.message += u' ' + SyncWords::tr("Everything stays here and is sent when it can.");
    return error;
}

std::optional<Error> refusalIn(const Response &response)
{
    const QString word = refusalWord(response);
    if (word.isEmpty())
        return std::nullopt;
    const auto object = objectFrom(response.body);
    const auto is = [&word](const char *known) { return word == QLatin1String(known); };
    if (is(refusal::kLinkUnknown))
        return makeError(
            ErrorCode::Refused,
            SyncWords::tr("The office does not know this introduction link: it was used by another "
                          "device, replaced by a newer one, or is older than 72 hours. Ask the office for a "
                          "new one."),
            word);
    if (is(refusal::kNotSignedIn))
        return makeError(ErrorCode::Refused,
                         SyncWords::tr("The office no longer lets this device in: its account was closed, or the "
                                       "service was restored to before it joined. Nothing here is lost. Ask the office "
                                       "for an introduction link and join again."),
                         word);
    if (is(refusal::kNotAllowed))
        return makeError(ErrorCode::Refused,
                         SyncWords::tr("The role of this account does not allow this. Ask an administrator of the "
                                       "company."),
                         word);
    if (is(refusal::kDeviceElsewhere))
        return makeError(ErrorCode::Refused,
                         SyncWords::tr("This device belongs to another account already. One device sends for one "
                                       "person; use another data directory for another account."),
                         word);
    if (is(refusal::kOtherBytes))
        return makeError(ErrorCode::Mismatch,
                         SyncWords::tr("The office has other entries under this device's numbers: its records were put "
                                       "back from an older copy, or copied to a second device. Nothing was lost or "
                                       "replaced; export what is only here as bundles, and ask support."),
                         word);
    if (is(refusal::kDiskFull))
        return makeError(ErrorCode::DiskFull,
                         SyncWords::tr("The office's disk is full; it took nothing. Everything stays here until it "
                                       "does."),
                         word);
    if (is(refusal::kTooMany))
        return makeError(ErrorCode::NotReady,
                         SyncWords::tr("Too many requests came from here at once. The office takes the next in %1 s; "
                                       "try again then.")
                             .arg(object->value(QStringLiteral("wait_s")).toInt(1)),
                         word);
    if (is(refusal::kNotYours))
        return makeError(ErrorCode::NotFound,
                         SyncWords::tr("The collar %1 is not among your company's units: the service was never given "
                                       "it, or it is assigned to another company. Check the serial number; if it is "
                                       "right, ask the ConnectDER Service Center to assign it to you.")
                             .arg(textOf(*object, "serial")),
                         word);
    if (is(refusal::kUnitState))
        return makeError(ErrorCode::Refused,
                         SyncWords::tr("The unit is “%1”; this cannot be done in that state. A unit that hangs upside "
                                       "down is turned first, one in operation is unprovisioned first.")
                             .arg(textOf(*object, "status")),
                         word);
    if (is(refusal::kAddressMissing)) {
        QStringList fields;
        for (const QJsonValue field : object->value(QStringLiteral("fields")).toArray())
            fields.append(field.toString());
        return makeError(ErrorCode::Invalid,
                         SyncWords::tr("Before a unit is provisioned it needs address, city, state and zip code. "
                                       "Missing: %1.")
                             .arg(fields.join(QStringLiteral(", "))),
                         word);
    }
    if (is(refusal::kRevision))
        return makeError(ErrorCode::Mismatch,
                         SyncWords::tr("Somebody else changed the unit meanwhile; nothing was changed now. Look at it "
                                       "again, then decide."),
                         word);
    if (is(refusal::kTagTaken))
        return makeError(ErrorCode::Invalid, SyncWords::tr("There is a tag of that name already."), word);
    if (is(refusal::kShownOtherwise))
        return makeError(ErrorCode::Mismatch,
                         SyncWords::tr("What was confirmed no longer holds: a unit changed its state, or the hour "
                                       "passed. Nothing was asked for. Look at the preview again."),
                         word);
    if (is(refusal::kUnitUnknown))
        return makeError(
            ErrorCode::Refused,
            SyncWords::tr("The service does not know this unit, or the report is not signed with its key."), word);
    if (word == QStringLiteral("field"))
        return makeError(ErrorCode::Invalid,
                         SyncWords::tr("The office does not take this in “%1”.").arg(textOf(*object, "field")), word);
    if (is(refusal::kNotFound))
        return makeError(ErrorCode::NotFound, SyncWords::tr("The office does not have that."), word);
    return makeError(ErrorCode::Protocol,
                     SyncWords::tr("The office's service answered “%1” (%2). Try again later; if it stays so, update "
                                   "both.")
                         .arg(word)
                         .arg(response.status),
                     word);
}

} // namespace wm::sync
