// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QtCore/QFile>

#include <openssl/evp.h>

namespace wm {

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new()),
      m_well(m_context != nullptr && EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) == 1)
{
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    m_well = m_well && EVP_DigestUpdate(m_context, bytes.data(), static_cast<size_t>(bytes.size())) == 1;
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    m_well = m_well && EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    return m_well ? digest : QByteArray();
}

QByteArray sha256OfFile(const QString &path)
{
    constexpr qint64 kAtOnce = qint64{256} * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Sha256 hash;
    QByteArray part(kAtOnce, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(part.data(), part.size());
        if (read < 0)
            return {};
        if (read == 0)
            return hash.result();
        hash.add(QByteArrayView(part.constData(), read));
    }
}

} // namespace wm
