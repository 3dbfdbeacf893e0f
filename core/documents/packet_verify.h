// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/packet_standing.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace wm::documents {

/// Somebody who signed: the device that sealed the file, or a person whose signature stands in the record.
struct PacketSigner
{
    QString capacity; ///< "device", or the record's word: installer, inspector, …
    QString name;
    QString key;           ///< hexadecimal: Ed25519 public key of the device
    QString certificate;   ///< hexadecimal SHA-256 of the P-256 certificate; empty for people
    bool inPerson = false; ///< a person who signed here; not the device, not what a file brought, not a return
    bool trusted = false;  ///< a trust anchor vouches for the certificate, and the record binds it to the key
    QString words;         ///< translated: why it is or is not trusted
    QDateTime when = {};   ///< by the signer's clock; invalid: not known
    bool returns = false;  ///< an inspector who gave the job back with deficiencies: nothing is signed off
};

/// The answer of `packet verify` (CLI.md).
struct PacketReport
{
    bool valid = false;
    bool altered = false; ///< bytes are not as they were sealed, or entries not as they were signed
    int entries = 0;
    QList<PacketSigner> signers;
    bool demonstration = false;
    std::optional<PacketStanding> standing; ///< as the file says; nothing: a bundle, or of an earlier release
    int leftOut = 0;      ///< photo originals that the record inside names and does not carry: the job's bundle does
    QStringList problems; ///< translated; not empty when not valid
    QString job, head;
    /// Who signed in person; empty: nobody did, and the record is a draft, however whole the file.
    [[nodiscard]] QList<PacketSigner> signedInPerson() const;
    /// Something is missing by the file's own word, the file does not say whether (a bundle, a packet of an earlier
    /// release), or nobody signed in person. What is not said is not complete.
    [[nodiscard]] bool draft() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Verifies a packet or a bundle with nothing but its bytes and, if given, a folder of trusted certificates (PEM or
/// DER,
/// *.pem *.crt *.cer). An untrusted signer does not make it invalid: it is said. Whatever is wrong with the file is a
/// problem of the report. Errors are the trust folder's: NotFound, NoPermission, Invalid, Io.
Result<PacketReport> verifyPacket(const QByteArray &file, const QString &trustFolder = {});

} // namespace wm::documents
