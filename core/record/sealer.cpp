// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sealer.h"

#include <QtCore/QtEndian>

#include <sodium.h>

namespace wm::record {

namespace {

constexpr QByteArrayView kMark = "wmS1";
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kNonce == 24 && kTag == 16 && Sealer::kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray associated(QByteArrayView place, QByteArrayView row)
{
    QByteArray data = QByteArrayLiteral("witnessmark-cell/1\n");
    data.reserve(data.size() + place.size() + 1 + row.size());
    data.append(place).append('\n').append(row);
    return data;
}

struct Parts
{
    QByteArrayView row;
    QByteArrayView nonce;
    QByteArrayView sealed; ///< with the tag
};

/// Nothing when the bytes do not begin with a whole cell.
std::optional<Parts> partsOf(QByteArrayView bytes)
{
    if (!Sealer::isSealed(bytes) || bytes.size() < 5)
        return std::nullopt;
    const auto row = static_cast<qsizetype>(static_cast<unsigned char>(bytes.at(4)));
    if (bytes.size() < Sealer::overhead(row))
        return std::nullopt;
    const auto plain = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data() + 5 + row));
    if (bytes.size() - Sealer::overhead(row) < plain)
        return std::nullopt;
    return Parts{bytes.sliced(5, row), bytes.sliced(5 + row + 4, kNonce),
                 bytes.sliced(5 + row + 4 + kNonce, plain + kTag)};
}

std::optional<QByteArray> opened(const QByteArray &key, QByteArrayView place, const Parts &parts)
{
    const QByteArray data = associated(place, parts.row);
    QByteArray plain(parts.sealed.size() - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
                                                   raw(parts.sealed), static_cast<quint64>(parts.sealed.size()),
                                                   raw(data), static_cast<quint64>(data.size()), raw(parts.nonce),
                                                   raw(key)) != 0)
        return std::nullopt;
    return plain;
}

} // namespace

Sealer::Sealer(QByteArray key) : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == kKeyBytes);
}

Sealer::~Sealer()
{
    sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
}

QByteArray Sealer::newKey()
{
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

bool Sealer::isSealed(QByteArrayView bytes)
{
    return bytes.startsWith(kMark);
}

QByteArray Sealer::seal(QByteArrayView place, QByteArrayView row, QByteArrayView plain) const
{
    Q_ASSERT(row.size() < 256);
    const qsizetype head = 5 + row.size() + 4;
    QByteArray cell(overhead(row.size()) + plain.size(), Qt::Uninitialized);
    char *at = cell.data();
    at = std::copy(kMark.begin(), kMark.end(), at);
    *at++ = static_cast<char>(row.size());
    at = std::copy(row.begin(), row.end(), at);
    qToBigEndian(static_cast<quint32>(plain.size()), at);
    auto *const nonce = reinterpret_cast<unsigned char *>(cell.data() + head);
    // Random: 24 bytes are long enough that no two cells ever share one.
    randombytes_buf(nonce, static_cast<size_t>(kNonce));
    const QByteArray data = associated(place, row);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonce, nullptr, raw(plain), static_cast<quint64>(plain.size()),
                                               raw(data), static_cast<quint64>(data.size()), nullptr, nonce,
                                               raw(m_key));
    return cell;
}

std::optional<QByteArray> Sealer::open(QByteArrayView place, QByteArrayView row, QByteArrayView cell) const
{
    const auto parts = partsOf(cell);
    if (!parts || parts->row != row || cell.size() != overhead(row.size()) + parts->sealed.size() - kTag)
        return std::nullopt;
    return opened(m_key, place, *parts);
}

std::optional<QByteArray> Sealer::openPrefix(QByteArrayView place, QByteArrayView bytes) const
{
    const auto parts = partsOf(bytes);
    return parts ? opened(m_key, place, *parts) : std::nullopt;
}

} // namespace wm::record
