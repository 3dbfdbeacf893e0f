// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"

namespace wm::documents {

/// The device's means to seal a packet: its P-256 key (PKCS#8 PEM) and certificate (DER).
struct PacketSeal
{
    QByteArray privateKeyPem;
    QByteArray certificateDer;
    QString name = {}; ///< printed by PDF readers; empty: the certificate's common name
};

struct PdfMetadata;
/// Pages with the signed record (a bundle file's bytes) inside as PDF/A-3b, and the device's signature over the file;
/// `reason` is what PDF readers print beside it. Errors: as attachRecord() and signPdf().
Result<QByteArray> sealPages(const QByteArray &pages, const PdfMetadata &metadata, const QByteArray &bundle,
                             const PacketSeal &seal, const QString &reason);

/// Pages (renderPages()) with the signed record (a bundle file's bytes) inside as PDF/A-3b, and the signature over the
/// file. Errors: as attachRecord() and signPdf().
Result<QByteArray> sealPacket(const QByteArray &pages, const PacketInput &input, const QByteArray &bundle,
                              const PacketSeal &seal);

/// The whole packet: pages, the signed record (a bundle file's bytes) inside as PDF/A-3b, and the signature over the
/// file. The head in `input` must be the bundle's. Errors: as renderPacket(), attachRecord() and signPdf().
Result<QByteArray> makePacket(const PacketInput &input, const QByteArray &bundle, const PacketSeal &seal);

} // namespace wm::documents
