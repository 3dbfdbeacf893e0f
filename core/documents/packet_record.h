// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet_verify.h"

#include <QtCore/QList>

namespace wm::documents {

/// Which device said that which certificate is its own, inside the record.
struct CertificateBinding
{
    QByteArray key; ///< Ed25519 public key
    QByteArray certificateSha256;
};

/// What a bundle is worth by itself: its chain, its signatures, its blobs.
struct RecordCheck
{
    bool valid = false;
    int entries = 0;
    QByteArray head;
    QString job;
    bool demonstration = false;
    int leftOut = 0;            ///< photo originals it names and does not carry
    QList<PacketSigner> people; ///< whose signatures stand in the record, in its order
    QList<CertificateBinding> bindings;
    QStringList problems; ///< translated; not empty when not valid
};

RecordCheck checkRecord(const QByteArray &bundle);

} // namespace wm::documents
