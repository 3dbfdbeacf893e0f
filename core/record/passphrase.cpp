// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/passphrase.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>

#include <sodium.h>

namespace wm::record {

namespace {
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr quint64 kMostMemoryKib = quint64{1024} * 1024;
constexpr quint64 kMostPasses = 20;
} // namespace

bool isPayable(const KdfCost &cost)
{
    return cost.memoryKib >= crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024 && cost.memoryKib <= kMostMemoryKib &&
           cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.passes <= kMostPasses;
}

Result<void> checkedPassphrase(const QString &passphrase)
{
    if (auto fine = checkedText(passphrase, RecordWords::tr("The passphrase"), 1000); !fine)
        return fine.error();
    if (passphrase.normalized(QString::NormalizationForm_C).size() < kShortestPassphrase)
        return makeError(ErrorCode::Invalid,
                         RecordWords::tr("The passphrase is too short. Use at least %1 characters; four or five words "
                                         "that have nothing to do with each other are good.")
                             .arg(kShortestPassphrase));
    return {};
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_argon2id_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

Result<QByteArray> keyFromPassphrase(const QString &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(32, '\0');
    const bool made =
        salt.size() == crypto_pwhash_argon2id_SALTBYTES &&
        crypto_pwhash_argon2id(reinterpret_cast<unsigned char *>(key.data()), static_cast<quint64>(key.size()),
                               words.constData(), static_cast<quint64>(words.size()),
                               reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                               static_cast<size_t>(cost.memoryKib * 1024), crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0;
    sodium_memzero(words.data(), static_cast<size_t>(words.size()));
    if (!made)
        return makeError(ErrorCode::Io,
                         RecordWords::tr("The passphrase could not be worked with: %1 MB of free memory are needed. "
                                         "Close other programs and try again.")
                             .arg(cost.memoryKib / 1024));
    return key;
}

} // namespace wm::record
