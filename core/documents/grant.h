// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace wm::documents {

/// A company's word that a person may act for it: an X.509 certificate for the person's Ed25519 key, issued by the
/// company's certificate. Its subject says who (CN), for which company (O, the issuer's own) and in which role (role,
/// RFC 4519); its validity says from when to when. Anybody can check one: openssl verify -CAfile company.crt grant.crt
struct Grant
{
    QString person;
    QString company;
    QString role; ///< admin, installer, read_only or publisher
    QDateTime from, until;
    bool demonstration = false; ///< of a company that exists for demonstrations only
    QByteArray key;             ///< the person's Ed25519 public key, 32 bytes
    QByteArray certificate;     ///< the grant itself, DER
};

/// The grant in `file` (PEM or DER), if one of `anchors` issued it to `key` and it is valid at `utc`. `what` and
/// `folder` name the file and the trust folder in messages. Whether its role allows something is for the caller to say.
/// Errors, each with its own sentence: Invalid (no certificate, or none that is a grant), Mismatch (another key's,
/// another company's), NotFound (no anchors), Refused (not an anchor's, altered or forged, not yet or no longer valid).
Result<Grant> checkGrant(const QByteArray &file, const QByteArray &key, const QList<QByteArray> &anchors,
                         const QDateTime &utc, const QString &what, const QString &folder);

} // namespace wm::documents
