// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

#include <QtCore/QDateTime>

#include <memory>

namespace wm::record {

class Sealer;

/// The keys of this device, in files of mode 0600 under DATADIR/keys, sealed where the store is, made on first use:
/// Ed25519 for the record, and a P-256 key with a self-signed X.509 certificate for signatures inside PDF files. An
/// entry binds the second to the first.
class DeviceKeys
{
public:
    /// Errors: NoPermission, ReadOnly, DiskFull, Corrupt (a key file that is not what was written), kKeyLost (sealed,
    /// and there is no `sealer`), Io.
    static Result<std::shared_ptr<const DeviceKeys>> loadOrCreate(const QString &dataDir, const QDateTime &now,
                                                                  const Sealer *sealer = nullptr);
    /// Seals the private keys that lie there in plain.
    static Result<void> sealFiles(const QString &dataDir, const Sealer &sealer);
    ~DeviceKeys();

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] SignatureBytes sign(QByteArrayView message) const;
    [[nodiscard]] const QByteArray &certificateDer() const { return m_certificate; }
    [[nodiscard]] QByteArray certificateSha256() const;
    /// PKCS#8 PEM of the P-256 key, for the PDF's signature.
    [[nodiscard]] const QByteArray &privateKeyPem() const { return m_pem; }

    DeviceKeys(const DeviceKeys &) = delete;
    DeviceKeys &operator=(const DeviceKeys &) = delete;

private:
    DeviceKeys() = default;
    QByteArray m_secret;
    PublicKey m_public;
    QByteArray m_pem;
    QByteArray m_certificate;
};

/// Whether `signature` is `key`'s over `message`.
bool verifySignature(const PublicKey &key, QByteArrayView message, const SignatureBytes &signature);

} // namespace wm::record
