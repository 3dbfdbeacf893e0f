// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_file.h"

#include "core/documents/openssl_ptr.h"
#include "core/documents/packet_words.h"
#include "core/documents/pdf_signature.h"
#include "core/documents/pdfa3.h"

#include <openssl/pem.h>

namespace wm::documents {

Result<QByteArray> sealPages(const QByteArray &pages, const PdfMetadata &metadata, const QByteArray &bundle,
                             const PacketSeal &seal, const QString &reason)
{
    const BioPtr pem(BIO_new_mem_buf(seal.privateKeyPem.constData(), static_cast<int>(seal.privateKeyPem.size())));
    const KeyPtr key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
    const X509Ptr certificate = certificateFromDer(seal.certificateDer);
    if (!key || !certificate)
        return makeError(ErrorCode::Invalid,
                         Packet::tr("The device's signing key cannot be read. Let the program make this "
                                    "device's keys again."));
    const Result<QByteArray> file = attachRecord(pages, bundle, metadata);
    if (!file)
        return file.error();
    PdfSigner signer;
    signer.key = key.get();
    signer.certificate = certificate.get();
    signer.name = seal.name;
    signer.reason = reason;
    return signPdf(*file, signer, metadata.created);
}

Result<QByteArray> sealPacket(const QByteArray &pages, const PacketInput &input, const QByteArray &bundle,
                              const PacketSeal &seal)
{
    return sealPages(pages, packetMetadata(input), bundle, seal,
                     input.demonstration ? Packet::tr("Commissioning packet, DEMONSTRATION")
                                         : Packet::tr("Commissioning packet"));
}

Result<QByteArray> makePacket(const PacketInput &input, const QByteArray &bundle, const PacketSeal &seal)
{
    const Result<QByteArray> pages = renderPages(input);
    return pages ? sealPacket(*pages, input, bundle, seal) : pages;
}

} // namespace wm::documents
