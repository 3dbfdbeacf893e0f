// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wm::documents {

/// The organisational unit in the certificate of a company that exists for demonstrations: what it grants never counts
/// for a real job.
inline constexpr auto kDemonstrationUnit = u"DEMONSTRATION";

/// The roles a company gives away (roles.json; those of the maker's staff are not a company's to give), and publisher,
/// whose key vouches for packs (pack_signature.h).
QStringList grantableRoles();

/// A company: a P-256 key and its self-signed certificate, which goes among the trust anchors of those who believe it.
struct Company
{
    QByteArray keyPem; ///< PKCS#8; secret
    QByteArray certificatePem;
};

/// Errors: Invalid (a name that is none), Io.
Result<Company> makeCompany(const QString &name, bool demonstration, const QDateTime &now, const QDateTime &until);

/// What a company says of somebody.
struct GrantRequest
{
    QString person;
    QString role;   ///< one of grantableRoles()
    QByteArray key; ///< the person's Ed25519 public key, 32 bytes
    QDateTime until;
};

/// The grant as PEM; see Grant. Errors: Invalid (a name, role or key that is none, a validity beyond the company's own,
/// a company whose key and certificate do not belong together), Io.
Result<QByteArray> issueGrant(const Company &company, const GrantRequest &request, const QDateTime &now);

} // namespace wm::documents
