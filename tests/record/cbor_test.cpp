// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/base/bytes.h"
#include "core/record/cbor.h"

#include <QtCore/QCborArray>

#include <rapidcheck/gtest.h>

namespace wm::record {

namespace {

QCborValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 3 ? 6 : 8)) {
    case 0:
        return nullptr;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return static_cast<qint64>(*rc::gen::arbitrary<int64_t>());
    case 3: {
        const double number = *rc::gen::arbitrary<double>();
        return std::isfinite(number) ? QCborValue(number) : QCborValue(0.5);
    }
    case 4:
        return QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
    case 5: {
        QString text;
        for (const char16_t unit : *rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(1, 0xd800)))
            text += QChar(unit);
        return text;
    }
    case 6: {
        QCborArray array;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            array.append(anyValue(depth + 1));
        return array;
    }
    default: {
        QCborMap map;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            map.insert(QString::number(*rc::gen::arbitrary<int>()), anyValue(depth + 1));
        return map;
    }
    }
}

} // namespace

RC_GTEST_PROP(Cbor, ReadsBackWhatItWrites, ())
{
    const QCborValue value = anyValue(0);
    const auto bytes = encodeCbor(value);
    RC_ASSERT(bytes.has_value());
    const auto read = decodeCbor(*bytes);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*encodeCbor(*read) == *bytes);
    // Qt's own reader is an independent witness that the bytes mean the value.
    const QCborValue witness = QCborValue::fromCbor(*bytes);
    RC_ASSERT(*encodeCbor(witness) == *bytes);
}

RC_GTEST_PROP(Cbor, WhatItReadsItWouldHaveWritten, (const std::vector<uint8_t> &noise))
{
    const QByteArray bytes(reinterpret_cast<const char *>(noise.data()), static_cast<qsizetype>(noise.size()));
    if (const auto read = decodeCbor(bytes))
        RC_ASSERT(*encodeCbor(*read) == bytes);
}

TEST(Cbor, KnownEncodings) // RFC 8949, appendix A
{
    const auto hex = [](const QCborValue &value) { return encodeCbor(value)->toHex(); };
    EXPECT_EQ(hex(0), "00");
    EXPECT_EQ(hex(23), "17");
    EXPECT_EQ(hex(24), "1818");
    EXPECT_EQ(hex(1000000), "1a000f4240");
    EXPECT_EQ(hex(-1), "20");
    EXPECT_EQ(hex(-1000), "3903e7");
    EXPECT_EQ(hex(0.0), "f90000");
    EXPECT_EQ(hex(-0.0), "f98000");
    EXPECT_EQ(hex(1.1), "fb3ff199999999999a");
    EXPECT_EQ(hex(1.5), "f93e00");
    EXPECT_EQ(hex(65504.0), "f97bff");
    EXPECT_EQ(hex(100000.0), "fa47c35000");
    EXPECT_EQ(hex(5.960464477539063e-8), "f90001");
    EXPECT_EQ(hex(QStringLiteral("ü")), "62c3bc");
    EXPECT_EQ(hex(QCborArray{1, 2, 3}), "83010203");
    EXPECT_EQ(hex(QCborMap{{QStringLiteral("b"), 2}, {QStringLiteral("a"), 1}, {QStringLiteral("aa"), 3}}),
              "a3616101616202626161"
              "03");
}

TEST(Cbor, RefusesEveryOtherEncoding)
{
    const std::pair<const char *, const char *> table[] = {
        {"1817", "23 in two bytes"},
        {"190018", "24 in three bytes"},
        {"1b00000000ffffffff", "a 32-bit number in nine bytes"},
        {"1bffffffffffffffff", "beyond 64 signed bits"},
        {"fb3ff8000000000000", "1.5 as a double"},
        {"fa3fc00000", "1.5 as a single"},
        {"f97e00", "NaN"},
        {"f97c00", "infinity"},
        {"5f4100ff", "indefinite bytes"},
        {"9fff", "indefinite array"},
        {"bfff", "indefinite map"},
        {"a2616101616102", "a key twice"},
        {"a2616201616102", "keys out of order"},
        {"a10001", "a key that is no text"},
        {"c000", "a tag"},
        {"f7", "undefined"},
        {"f0", "an unknown simple value"},
        {"62c328", "invalid UTF-8"},
        {"6100", "NUL in a text"},
        {"0000", "bytes after the end"},
        {"8301", "too short"},
        {"", "nothing"},
        {"5b7fffffffffffffff", "a length beyond the data"},
        {"9b7fffffffffffffff", "a count beyond the data"},
    };
    for (const auto &[hex, what] : table)
        EXPECT_FALSE(decodeCbor(QByteArray::fromHex(hex))) << what;
    EXPECT_FALSE(decodeCbor(QByteArray(40, '\x81'))) << "deeper than allowed";
    EXPECT_FALSE(decodeCbor(QByteArray(1'100'000, '\x00'))) << "larger than allowed";
}

TEST(Cbor, RefusesToWriteWhatHasNoPlace)
{
    EXPECT_FALSE(encodeCbor(QCborValue(QDateTime::currentDateTime())));
    EXPECT_FALSE(encodeCbor(QCborValue(QCborValue::Undefined)));
    EXPECT_FALSE(encodeCbor(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(encodeCbor(QString(QChar(0xd800))));
    EXPECT_FALSE(encodeCbor(QString(QChar(u'\0'))));
    EXPECT_FALSE(encodeCbor(QCborMap{{1, 1}}));
    EXPECT_FALSE(encodeCbor(QByteArray(1'100'000, 'x')));
}

namespace {
Entry sample()
{
    Entry entry;
    entry.job = QUuid(QStringLiteral("4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1"));
    entry.key = PublicKey(32, 'k');
    entry.sequence = 2;
    entry.previous = Hash(32, 'p');
    entry.utcMs = 1'800'000'000'000;
    entry.bootId = "boot";
    entry.monotonicNs = 5;
    entry.user = QStringLiteral("ana@example.org");
    entry.role = QStringLiteral("installer");
    entry.kind = Kind::Fact;
    entry.path = QStringLiteral("a.b");
    entry.value = {{QStringLiteral("v"), 1.5}};
    return entry;
}
} // namespace

TEST(EntryCodec, KeepsFieldsItDoesNotKnow)
{
    Entry entry = sample();
    entry.schema = 2;
    entry.unknown = {{QStringLiteral("later"), QCborArray{1, QStringLiteral("x")}}};
    entry.supersedes = Hash(32, 's');
    entry.blobs = {Hash(32, 'b')};
    const QByteArray bytes = *encodeEntry(entry);
    const auto read = decodeEntry(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->unknown, entry.unknown);
    EXPECT_EQ(read->supersedes, entry.supersedes);
    EXPECT_EQ(*encodeEntry(*read), bytes);
    EXPECT_EQ(read->hash, sha256(bytes));
}

TEST(EntryCodec, TheLayoutIsAContract)
{
    // A change here is a change of every hash ever written.
    EXPECT_EQ(sha256(*encodeEntry(sample())).toHex(),
              "b0592e87a3123271c9d245763ce00736201fefaea5b63a7dfcebb5cff99a73a5");
}

TEST(EntryCodec, AKindOfALaterReleaseIsSaidToBeOne)
{
    QCborMap map = QCborValue::fromCbor(*encodeEntry(sample())).toMap();
    map[QStringLiteral("kind")] = QStringLiteral("hologram");
    EXPECT_EQ(decodeEntry(*encodeCbor(map)).error().code, ErrorCode::Corrupt);
    map[QStringLiteral("schema")] = 2;
    EXPECT_EQ(decodeEntry(*encodeCbor(map)).error().code, ErrorCode::NewerVersion);
}

TEST(EntryCodec, EveryFieldIsNeeded)
{
    const QCborMap whole = QCborValue::fromCbor(*encodeEntry(sample())).toMap();
    for (const QCborValue &key : whole.keys()) {
        QCborMap map = whole;
        map.remove(key);
        EXPECT_FALSE(decodeEntry(*encodeCbor(map))) << qUtf8Printable(key.toString());
        map.insert(key, false);
        EXPECT_FALSE(decodeEntry(*encodeCbor(map))) << qUtf8Printable(key.toString());
    }
    EXPECT_FALSE(decodeEntry(*encodeCbor(QCborArray{})));
}

} // namespace wm::record
