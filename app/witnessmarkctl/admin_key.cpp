// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/admin_key.h"

#include "app/witnessmarkctl/new_file.h"
#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace wm::ctl {

namespace {
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

using Key = std::shared_ptr<EVP_PKEY>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), BIO_free);
}

bool isEd25519(const Key &key)
{
    return key && EVP_PKEY_id(key.get()) == EVP_PKEY_ED25519;
}

QByteArray publicHalf(const Key &key)
{
    QByteArray publicKey(32, '\0');
    size_t length = 32;
    EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicKey.data()), &length);
    return publicKey;
}

QByteArray signatureOf(const Key &key, const QByteArray &message)
{
    QByteArray signature(64, '\0');
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    size_t length = 64;
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                   reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()));
    return signature;
}

} // namespace

Result<AdminKey> loadAdminKey(const QString &file)
{
    const auto pem = readFile(file, 64 * 1024);
    if (!pem)
        return pem.error();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFileInfo(file).permissions() & others)
        return makeError(
            ErrorCode::NoPermission,
            CommandLineWords::tr("%1 can be read by others, so its key is not accepted. Run: chmod 600 %1").arg(file));
    const Key key(PEM_read_bio_PrivateKey(reading(*pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!isEd25519(key))
        return makeError(
            ErrorCode::Invalid,
            CommandLineWords::tr("%1 holds no Ed25519 private key. Make one with: openssl genpkey -algorithm ed25519")
                .arg(file));
    return AdminKey{publicHalf(key), [key](const QByteArray &message) { return signatureOf(key, message); }};
}

Result<QByteArray> loadPublicKey(const QString &file)
{
    const auto pem = readFile(file, 64 * 1024);
    if (!pem)
        return pem.error();
    Key key(PEM_read_bio_PUBKEY(reading(*pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!key)
        key.reset(PEM_read_bio_PrivateKey(reading(*pem).get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!isEd25519(key))
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("%1 holds no Ed25519 key, neither private nor public.").arg(file));
    return publicHalf(key);
}

Result<QByteArray> makeAdminKey(const QString &file)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    const Bio bio(BIO_new(BIO_s_secmem()), BIO_free);
    if (!key || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return makeError(ErrorCode::Io, CommandLineWords::tr("The key could not be made."));
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    if (const Result<void> kept = writeNewFile(file, QByteArray(text, size), 0600); !kept)
        return kept.error();
    return publicHalf(key);
}

} // namespace wm::ctl
