// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/admin_key.h"

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
} // namespace

Result<CommandSigner> loadAdminKey(const QString &file)
{
    const auto pem = readFile(file, 64 * 1024);
    if (!pem)
        return pem.error();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFileInfo(file).permissions() & others)
        return makeError(
            ErrorCode::NoPermission,
            CommandLineWords::tr("%1 can be read by others, so its key is not accepted. Run: chmod 600 %1").arg(file));
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(pem->constData(), static_cast<int>(pem->size())), BIO_free);
    const std::shared_ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!key || EVP_PKEY_id(key.get()) != EVP_PKEY_ED25519)
        return makeError(
            ErrorCode::Invalid,
            CommandLineWords::tr("%1 holds no Ed25519 private key. Make one with: openssl genpkey -algorithm ed25519")
                .arg(file));
    return CommandSigner([key](QByteArray message) {
        QByteArray publicKey(32, '\0'), signature(64, '\0');
        size_t length = 32;
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(publicKey.data()), &length);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        length = 64;
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<size_t>(message.size()));
        return std::pair{publicKey, signature};
    });
}

} // namespace wm::ctl
