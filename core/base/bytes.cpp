// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <openssl/sha.h>

namespace wm {

QString toSpacedHex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(' ').toUpper());
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

} // namespace wm
