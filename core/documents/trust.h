// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace wm::documents {

/// The certificates of a trust folder (*.pem, *.crt, *.cer; PEM or DER), as DER. No folder given: none.
/// Errors: NotFound, NoPermission, Invalid (a file that holds no certificate: named).
Result<QList<QByteArray>> trustAnchors(const QString &folder);

/// The certificates in a file, as DER: one in DER, or those between PEM lines, whatever else stands there.
QList<QByteArray> certificatesOf(const QByteArray &bytes);

/// Whether one of the anchors vouches, directly or as its issuer, for the certificate at that time. The certificate may
/// be an anchor itself.
bool vouchedFor(const QByteArray &certificate, const QList<QByteArray> &anchors, const QDateTime &utc);

} // namespace wm::documents
