// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/keys.h"

#include "core/base/bytes.h"
#include "core/base/freed.h"
#include "core/base/json.h"
#include "core/record/files.h"
#include "core/record/sealer.h"
#include "core/record/store_secrets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sodium.h>

#include <memory>

namespace wm::record {

namespace {

constexpr qint64 kMostBytes = qint64{64} * 1024; ///< far more than any key file has

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return bytesOf(bio.get());
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(certificate, &data);
    QByteArray der(reinterpret_cast<const char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Self-signed: a company vouches for a device by putting its certificate among the trust anchors.
Certificate selfSigned(EVP_PKEY *key, const PublicKey &device, const QDateTime &now)
{
    Certificate certificate(X509_new());
    X509 *x = certificate.get();
    const QByteArray name = QByteArrayLiteral("Witnessmark device ") + device.left(8).toHex();
    const QByteArray serial = sha256(device).left(16);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(
        reinterpret_cast<const unsigned char *>(serial.constData()), static_cast<int>(serial.size()), nullptr));
    BN_clear_bit(number.get(), 127); // a serial number is positive
    X509_NAME *subject = X509_get_subject_name(x);
    // A day earlier, for devices whose clock was behind; twenty years, for the life of an installation.
    const bool made =
        X509_set_version(x, 2) == 1 && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x)) != nullptr &&
        ASN1_TIME_set(X509_getm_notBefore(x), now.addDays(-1).toSecsSinceEpoch()) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(x), now.addYears(20).toSecsSinceEpoch()) != nullptr &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0) == 1 &&
        X509_set_issuer_name(x, subject) == 1 && X509_set_pubkey(x, key) == 1 &&
        addExtension(x, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(x, NID_key_usage, "critical,digitalSignature,nonRepudiation") &&
        addExtension(x, NID_ext_key_usage, "emailProtection") && addExtension(x, NID_subject_key_identifier, "hash") &&
        X509_sign(x, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

bool matches(const QByteArray &pem, const QByteArray &der)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Pkey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    const auto *data = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate certificate(d2i_X509(nullptr, &data, der.size()));
    return key != nullptr && certificate != nullptr && X509_check_private_key(certificate.get(), key.get()) == 1;
}

Error badKeys(const QString &path)
{
    return makeError(
        ErrorCode::Corrupt,
        RecordWords::tr(
            "The key file %1 is damaged. Move it away: a new key is then made, and earlier entries stay as they are.")
            .arg(path));
}

const QString &seedFile()
{
    static const QString name = QStringLiteral("device.ed25519");
    return name;
}
const QString &pemFile()
{
    static const QString name = QStringLiteral("device.p256.pem");
    return name;
}

QString folderOf(const QString &dataDir)
{
    return dataDir + QStringLiteral("/keys");
}

/// No plain key file is both this long and begins like a cell.
bool isSealedFile(const QByteArray &bytes)
{
    return Sealer::isSealed(bytes) && bytes.size() > Sealer::overhead(0);
}

/// With `sealer` a new file is written sealed; one that is there is read as it is.
Result<QByteArray> loadOrMake(const QString &folder, const QString &name, const Sealer *sealer,
                              const std::function<QByteArray()> &make)
{
    const QString path = folder + u'/' + name;
    if (QFile::exists(path)) {
        auto bytes = readFile(path, kMostBytes);
        if (!bytes || !isSealedFile(*bytes))
            return bytes;
        if (sealer == nullptr)
            return makeError(kKeyLost,
                             RecordWords::tr("%1 is sealed, and the file store.key that belongs to it is gone. Put "
                                             "back store.key from a backup; without it nobody can open these records.")
                                 .arg(path));
        if (auto opened = sealer->open(place::kDeviceKey, name.toUtf8(), *bytes))
            return *std::move(opened);
        return badKeys(path);
    }
    const QByteArray made = make();
    if (made.isEmpty())
        return makeError(ErrorCode::Io, RecordWords::tr("The keys of this device could not be made."), path);
    const QByteArray kept = sealer == nullptr ? made : sealer->seal(place::kDeviceKey, name.toUtf8(), made);
    if (auto written = writeDurably(path, kept, RecordWords::tr("The keys of this device could not be kept")); !written)
        return written.error();
    return made;
}

} // namespace

DeviceKeys::~DeviceKeys()
{
    sodium_memzero(m_secret.data(), static_cast<size_t>(m_secret.size()));
    sodium_memzero(m_pem.data(), static_cast<size_t>(m_pem.size()));
}

Result<std::shared_ptr<const DeviceKeys>> DeviceKeys::loadOrCreate(const QString &dataDir, const QDateTime &now,
                                                                   const Sealer *sealer)
{
    const QString folder = folderOf(dataDir);
    if (auto made = makeFolder(folder, RecordWords::tr("The keys of this device could not be kept")); !made)
        return made.error();

    const std::shared_ptr<DeviceKeys> keys(new DeviceKeys);
    auto seed = loadOrMake(folder, seedFile(), sealer, [] {
        QByteArray random(crypto_sign_SEEDBYTES, Qt::Uninitialized);
        randombytes_buf(random.data(), static_cast<size_t>(random.size()));
        return random;
    });
    if (!seed)
        return seed.error();
    if (seed->size() != crypto_sign_SEEDBYTES)
        return badKeys(folder + u'/' + seedFile());
    keys->m_secret.resize(crypto_sign_SECRETKEYBYTES);
    keys->m_public.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(keys->m_public.data()),
                             reinterpret_cast<unsigned char *>(keys->m_secret.data()),
                             reinterpret_cast<const unsigned char *>(seed->constData()));
    sodium_memzero(seed->data(), static_cast<size_t>(seed->size()));

    auto pem = loadOrMake(folder, pemFile(), sealer, [] {
        const Pkey key(EVP_EC_gen("P-256"));
        return key == nullptr ? QByteArray() : pemOf(key.get());
    });
    if (!pem)
        return pem.error();
    const auto der = loadOrMake(folder, QStringLiteral("device.crt"), nullptr, [&] {
        const Bio bio(BIO_new_mem_buf(pem->constData(), static_cast<int>(pem->size())));
        const Pkey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        const Certificate certificate = key == nullptr ? nullptr : selfSigned(key.get(), keys->m_public, now);
        return certificate == nullptr ? QByteArray() : derOf(certificate.get());
    });
    if (!der)
        return der.error();
    if (!matches(*pem, *der))
        return badKeys(folder + u'/' + pemFile());
    keys->m_pem = *pem;
    keys->m_certificate = *der;
    return std::shared_ptr<const DeviceKeys>(keys);
}

Result<void> DeviceKeys::sealFiles(const QString &dataDir, const Sealer &sealer)
{
    for (const QString &name : {seedFile(), pemFile()}) {
        const QString path = folderOf(dataDir) + u'/' + name;
        const auto bytes = readFile(path, kMostBytes);
        if (!bytes)
            return bytes.error();
        if (isSealedFile(*bytes))
            continue;
        if (auto written = writeDurably(path, sealer.seal(place::kDeviceKey, name.toUtf8(), *bytes),
                                        RecordWords::tr("The keys of this device could not be sealed"));
            !written)
            return written;
    }
    return {};
}

SignatureBytes DeviceKeys::sign(QByteArrayView message) const
{
    SignatureBytes signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char *>(m_secret.constData()));
    return signature;
}

QByteArray DeviceKeys::certificateSha256() const
{
    return sha256(m_certificate);
}

bool verifySignature(const PublicKey &key, QByteArrayView message, const SignatureBytes &signature)
{
    return key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(message.data()),
                                       static_cast<unsigned long long>(message.size()),
                                       reinterpret_cast<const unsigned char *>(key.constData())) == 0;
}

} // namespace wm::record
