// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/grant.h"

#include <functional>

namespace wm::documents {

/// The role that lets a key vouch for packs; a company gives it like any other (docs/relay.md, docs/packs.md).
inline constexpr QStringView kPublisherRole = u"publisher";

/// The signature beside a pack: "folder/ID.json" has "folder/ID.sig".
QString signatureFileOf(const QString &packFile);

/// What a signature is over: id and version of the pack, then a SHA-256 for the pack and for each of its translations,
/// as sha256sum prints them. Errors: those of reading the files.
Result<QByteArray> packStatement(const QString &packFile);

/// The content of the signature file: the statement, the key, the grant and the Ed25519 signature over the statement.
/// `sign` takes bytes and gives the signature of `key`; `grant` is the company's word for it (DER).
Result<QByteArray> signPack(const QString &packFile, const QByteArray &key, const QByteArray &grant,
                            const std::function<QByteArray(QByteArray)> &sign);

/// Who vouches for a pack and its translations as they lie there, if one of `anchors` lets them publish packs at `utc`.
/// `trustFolder` names the anchors' folder in messages. Errors, each with its own sentence: NotFound (not signed),
/// Invalid (no signature file), Refused (forged, or the key may not publish), Mismatch (a file was altered since it was
/// signed: named), those of checkGrant().
Result<Grant> verifyPack(const QString &packFile, const QList<QByteArray> &anchors, const QDateTime &utc,
                         const QString &trustFolder);

} // namespace wm::documents
