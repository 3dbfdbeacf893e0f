// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace wm::cloud {

/// What the service shows to whoever connects.
struct Certificate
{
    QString chainFile; ///< PEM, its own first
    QString keyFile;   ///< PEM
    QByteArray sha256; ///< of the certificate itself, hexadecimal digits
    bool own = false;  ///< made here: devices know it by its hash
};

/// A certificate somebody else made. Errors: NotFound, NoPermission, Invalid.
Result<Certificate> givenCertificate(const QString &chainFile, const QString &keyFile);
/// The one in DATADIR/tls, made on the first start: P-256, ten years, for this machine's names and `host`.
Result<Certificate> ownCertificate(const QString &dataDir, const QString &host, const Clock &clock);

} // namespace wm::cloud
