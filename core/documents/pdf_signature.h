// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <openssl/types.h>

namespace wm::documents {

/// Who signs: a P-256 private key and its certificate. Borrowed for the call.
struct PdfSigner
{
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    QString name; ///< printed by readers
    QString reason = {};
    QString location = {};
};

/// Signs the whole file with an incremental update (ISO 32000-1 12.8, SubFilter ETSI.CAdES.detached): the signature
/// covers every byte but its own /Contents, and /Contents has exactly one allowed spelling.
/// Errors: Invalid (no P-256 key, key and certificate differ), Corrupt (not a PDF), Refused (already signed), Io.
Result<QByteArray> signPdf(const QByteArray &pdf, const PdfSigner &signer, const QDateTime &utc);

/// What the file's signature is worth, from its bytes alone.
struct PdfSignatureReport
{
    bool present = false;
    bool valid = false;     ///< digest and signature hold, and nothing could be changed unseen
    bool wholeFile = false; ///< the signed range is every byte but /Contents
    bool canonical = false; ///< /Contents is spelled in its one way
    QByteArray certificate; ///< DER
    QByteArray certificateSha256;
    QString subject; ///< the certificate's common name
    QDateTime notBefore, notAfter;
    QDateTime claimedTime; ///< what the signer's clock said (/M)
    QStringList problems;  ///< translated
};

/// Looks at the bytes only; cheap enough to be run on every flipped byte of a file.
PdfSignatureReport checkPdfSignature(const QByteArray &pdf);

/// Whether a PDF reader that follows the cross-reference table arrives at that same signature, on an undamaged file.
/// Translated problems, none when all is well.
QStringList checkReadersView(const QByteArray &pdf);

} // namespace wm::documents
