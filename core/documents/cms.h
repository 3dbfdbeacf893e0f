// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <openssl/types.h>

#include <optional>

namespace wm::documents::cms {

/// Everything that is free in the signatures of this program: RFC 5652 SignedData, detached, one P-256 signer with
/// SHA-256, its certificate inside, and the attributes content type, message digest and signing-certificate-v2 (RFC
/// 5035; no signing time, as EN 319 142-1 wants it for PDF).
struct Parts
{
    QByteArray certificate;     ///< DER
    QByteArray issuerAndSerial; ///< the certificate's own, DER one after the other
    QByteArray digest;          ///< SHA-256 of what is signed
    QByteArray signature;       ///< DER ECDSA-Sig-Value
};

/// The one encoding of `parts`. A reader that encodes again what it took apart and compares finds any bit that no check
/// of meaning would look at.
QByteArray encode(const Parts &parts);
/// `issuerAndSerial` of a certificate.
QByteArray issuerAndSerial(X509 *certificate);
/// What the signer signs: the attributes as a SET OF.
QByteArray signedAttributes(const QByteArray &certificate, const QByteArray &digest);
/// Takes a structure apart; nothing when it is none or lacks a part. Trailing bytes are for the caller to compare.
std::optional<Parts> decode(const QByteArray &bytes);

/// ECDSA over SHA-256 with s in its lower half, so that nobody can write the same signature in a second way.
QByteArray signEcdsa(EVP_PKEY *key, const QByteArray &data);
/// False also for a signature that is not in the form signEcdsa() makes.
bool verifyEcdsa(EVP_PKEY *key, const QByteArray &data, const QByteArray &signature);

} // namespace wm::documents::cms
