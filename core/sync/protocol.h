// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What devices and the office's service say to each other, as plain values: both ends read and write it here, and
// nothing of it knows a socket. resources/cloud/openapi.json describes the same for others.

#include "core/record/codec.h"
#include "core/record/sync_store.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace wm::sync {

/// One request or answer of HTTP, without the transport. Header names are lower-case.
struct Request
{
    QByteArray method;
    QByteArray target; ///< path and query, as they stand in the request line
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty when there is none
};
struct Response
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

// Words of `error` in an answer that is a refusal; nothing else is told.
namespace refusal {
inline constexpr auto kGap = "gap";                      ///< `wanted`: the number that is wanted
inline constexpr auto kOtherBytes = "other-bytes";       ///< `n`: a number that was given to another entry before
inline constexpr auto kEpoch = "epoch";                  ///< the service was restored meanwhile
inline constexpr auto kCursorUnknown = "cursor-unknown"; ///< the service was restored to before that place
inline constexpr auto kLinkUnknown = "link-unknown";     ///< never given out, used by another device, or too old
inline constexpr auto kNotSignedIn = "not-signed-in";
inline constexpr auto kNotAllowed = "not-allowed";
inline constexpr auto kNotFound = "not-found";
inline constexpr auto kDeviceElsewhere = "device-elsewhere"; ///< the device belongs to another account
inline constexpr auto kDiskFull = "disk-full";
inline constexpr auto kTooMany = "too-many"; ///< `wait_s`, and the header Retry-After: seconds until the next is taken
inline constexpr auto kNotYours = "unit-not-yours";        ///< `serial`: nobody's, or another company's
inline constexpr auto kUnitState = "unit-state";           ///< `status`: what it is in, and this cannot be done in
inline constexpr auto kAddressMissing = "address-missing"; ///< `fields`
inline constexpr auto kRevision = "revision";              ///< somebody else changed it since; `unit` as it is now
inline constexpr auto kTagTaken = "tag-taken";
inline constexpr auto kShownOtherwise = "shown-otherwise"; ///< what was confirmed is not how it stands any more
inline constexpr auto kUnitUnknown = "unit-unknown";       ///< of a report: no such unit, or not signed by it
} // namespace refusal

enum class Verdict { Accepted, Conflict, Rejected };
QString toWord(Verdict verdict);

/// The answer for one entry. A conflict is accepted, too: both values stand, and somebody decides.
struct ItemResult
{
    Verdict verdict = Verdict::Rejected;
    QString reason = {}; ///< of a rejection: forked, unsigned, malformed, newer, follows-rejected, role, not-assigned,
                         ///< unknown-device, lost
    bool operator==(const ItemResult &) const = default;
};

/// One entry on its way. A device's own bear its numbers; others' have none.
struct PushItem
{
    qint64 number = 0;
    QByteArray body = {}; ///< empty: this device has lost the entry of that number
};
struct Push
{
    QByteArray epoch;
    QList<PushItem> items;
    QList<record::SignedBatch> signatures;
};
struct PushAnswer
{
    QByteArray epoch;
    QList<ItemResult> results; ///< one for each item
};
/// What an account is told about itself and the service.
struct State
{
    QByteArray epoch;      ///< another one after each restore
    qint64 deviceLast = 0; ///< the last number of this device that was answered
    QString company;
    QString user;
    QString role;
};
struct Page
{
    QByteArray epoch;
    QList<QByteArray> bodies;
    QList<record::SignedBatch> signatures;
    QByteArray cursor; ///< the place after the page; says nothing to a device
    bool more = false;
};

// Bodies. Errors of the readers: Protocol, naming the field.
QByteArray toBody(const Push &push);
Result<Push> pushFrom(const QByteArray &body);
QByteArray toBody(const PushAnswer &answer);
Result<PushAnswer> pushAnswerFrom(const QByteArray &body);
QByteArray toBody(const State &state);
Result<State> stateFrom(const QByteArray &body);
QByteArray toBody(const Page &page);
Result<Page> pageFrom(const QByteArray &body);
QByteArray toBody(const QList<record::JobHeads> &heads, const QByteArray &next);
Result<QList<record::JobHeads>> headsFrom(const QByteArray &body, QByteArray *next);
QByteArray toBody(const QString &field, const QList<record::Hash> &hashes);
Result<QList<record::Hash>> hashesFrom(const QByteArray &body, const QString &field);

/// Small JSON objects.
QByteArray toBody(const QJsonObject &object);
Result<QJsonObject> objectFrom(const QByteArray &body);
/// Exactly so many bytes in hexadecimal digits; nothing otherwise.
std::optional<QByteArray> bytesFromHex(QStringView text, qsizetype size);

/// The bytes a device signs to join an account, and to sign in.
QByteArray joinMessage(const QByteArray &token);
QByteArray sessionMessage(const QByteArray &nonce);

/// An introduction: where the service is, the word that opens the account once, and what its certificate hashes to,
/// where that is what it is known by. Everything after '#' stays on the device.
struct Link
{
    QByteArray server;      ///< "https://host:port"
    QByteArray token;       ///< 43 characters
    QByteArray certificate; ///< SHA-256 in hexadecimal digits; empty: it has to be one that the system trusts
};
QString toText(const Link &link);
/// Errors: Invalid.
Result<Link> linkFrom(const QString &text);

} // namespace wm::sync
