// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/pdf_signature.h"

#include <memory>

namespace wm::documents::sample {

/// A JPEG with a drawn scene, different for each number.
QByteArray photo(int number, int width = 1600, int height = 1200);
/// The packet of a whole job, with so many photos.
PacketInput packet(int photos = 4);
/// One page and little on it, for tests that look at every byte.
PacketInput smallPacket();

/// A blank page finished as a packet's file is, with a short attachment: a few kilobytes.
QByteArray plainPdf();

/// A P-256 key with a certificate, made for the test.
class Keys
{
public:
    explicit Keys(const QString &name = QStringLiteral("Test device 7"), const Keys *issuer = nullptr);
    ~Keys();
    [[nodiscard]] PdfSigner signer() const;
    [[nodiscard]] QByteArray certificatePem() const;
    [[nodiscard]] QByteArray certificateDer() const;
    [[nodiscard]] QByteArray privateKeyPem() const; ///< PKCS#8

private:
    EVP_PKEY *m_key = nullptr;
    X509 *m_certificate = nullptr;
    QString m_name;
};

} // namespace wm::documents::sample
