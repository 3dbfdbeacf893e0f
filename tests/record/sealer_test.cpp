// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sealer.h"

#include "core/record/passphrase.h"

#include <gtest/gtest.h>

#include <QtCore/QtEndian>

#include <sodium.h>

namespace wm::record {

namespace {
const QByteArray kRow(32, 'r');
} // namespace

TEST(Sealer, OpensInItsPlaceAlone)
{
    const Sealer sealer(QByteArray(32, 'k'));
    const QByteArray cell = sealer.seal(place::kEntry, kRow, "27 Calle Serena");
    EXPECT_FALSE(cell.contains("Serena"));
    EXPECT_EQ(cell.size(), 15 + Sealer::overhead(32));
    EXPECT_EQ(sealer.open(place::kEntry, kRow, cell), QByteArray("27 Calle Serena"));
    EXPECT_NE(sealer.seal(place::kEntry, kRow, "27 Calle Serena"), cell) << "never the same bytes twice";
    EXPECT_FALSE(sealer.open(place::kJob, kRow, cell));
    EXPECT_FALSE(sealer.open(place::kEntry, QByteArray(32, 's'), cell));
    EXPECT_FALSE(Sealer(QByteArray(32, 'K')).open(place::kEntry, kRow, cell));
    EXPECT_FALSE(sealer.open(place::kEntry, kRow, cell + "x"));
    EXPECT_EQ(sealer.openPrefix(place::kEntry, cell + "what follows in the page"), QByteArray("27 Calle Serena"));
    EXPECT_EQ(sealer.open(place::kEntry, kRow, sealer.seal(place::kEntry, kRow, {})), QByteArray(""));
}

TEST(Sealer, EveryFlippedBitAndEveryCutIsFound)
{
    const Sealer sealer(QByteArray(32, 'k'));
    const QByteArray cell = sealer.seal(place::kEntry, kRow, QByteArray(40, 'p'));
    for (qsizetype at = 0; at < cell.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = cell;
            altered[at] = static_cast<char>(altered.at(at) ^ (1 << bit));
            EXPECT_FALSE(sealer.open(place::kEntry, kRow, altered)) << at;
            EXPECT_FALSE(sealer.openPrefix(place::kEntry, altered)) << at;
        }
        EXPECT_FALSE(sealer.open(place::kEntry, kRow, cell.left(at))) << at;
        EXPECT_FALSE(sealer.openPrefix(place::kEntry, cell.left(at))) << at;
    }
}

/// The layout is a contract: a cell put together by hand from libsodium's own call opens.
TEST(Sealer, TheLayoutIsTheOneWrittenDown)
{
    ASSERT_GE(sodium_init(), 0);
    const QByteArray key(32, 'k'), nonce(24, 'n'), plain = "words";
    const QByteArray data = "witnessmark-cell/1\nentries.body\n" + kRow;
    QByteArray box(plain.size() + 16, '\0');
    const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.data()); };
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr, bytes(plain),
                                               static_cast<quint64>(plain.size()), bytes(data),
                                               static_cast<quint64>(data.size()), nullptr, bytes(nonce), bytes(key));
    EXPECT_EQ(Sealer(key).open(place::kEntry, kRow,
                               QByteArray("wmS1\x20", 5) + kRow + QByteArray("\0\0\0\x05", 4) + nonce + box),
              plain);
}

TEST(Passphrase, IsLongEnoughAndText)
{
    EXPECT_TRUE(checkedPassphrase(QStringLiteral("four words in a row")));
    for (const QString &bad : {QStringLiteral("short"), QString(), QString(11, u'\0'), QString(2000, u'x')})
        EXPECT_EQ(checkedPassphrase(bad).error().code, ErrorCode::Invalid);
}

/// Not our own arithmetic over again: the reference implementation's value, from the argon2 command of Debian:
///   printf 'four words in a row' | argon2 0123456789abcdef -id -t 3 -k 65536 -p 1 -l 32 -r
TEST(Passphrase, IsArgon2idWithTheCostWrittenDown)
{
    const auto key = keyFromPassphrase(QStringLiteral("four words in a row"), "0123456789abcdef", KdfCost{});
    ASSERT_TRUE(key);
    EXPECT_EQ(key->toHex(), QByteArray("9f366cbfab277c5de1e1f45241d76bd44280e3abbae5785da6eb305b70a6f14e"));
    const auto composed = keyFromPassphrase(QStringLiteral("caf\u00e9 con leche"), "0123456789abcdef", KdfCost{8, 1});
    const auto combining = keyFromPassphrase(QStringLiteral("cafe\u0301 con leche"), "0123456789abcdef", KdfCost{8, 1});
    EXPECT_EQ(*composed, *combining) << "however the keyboard makes the accent";
}

TEST(Passphrase, ACostThatNobodyWouldPayIsNotTaken)
{
    EXPECT_TRUE(isPayable(KdfCost{}));
    EXPECT_FALSE(isPayable({quint64{1} << 40, 3}));
    EXPECT_FALSE(isPayable({65536, 1'000'000}));
    EXPECT_FALSE(isPayable({0, 0}));
}

} // namespace wm::record
