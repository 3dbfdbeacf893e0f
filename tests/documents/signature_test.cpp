// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_signature.h"

#include "core/base/bytes.h"
#include "core/documents/cms.h"
#include "core/documents/openssl_ptr.h"
#include "core/documents/packet_verify.h"
#include "core/documents/pdfa3.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <openssl/err.h>

using namespace wm;
using namespace wm::documents;

namespace {

const QDateTime kWhen(QDate(2026, 11, 20), QTime(17, 12), Qt::UTC);

/// A signed PDF/A-3b of few kilobytes: every byte of it can be looked at.
const QByteArray &smallFile()
{
    static const QByteArray file = [] {
        const sample::Keys keys;
        return signPdf(sample::plainPdf(), keys.signer(), kWhen).value_or(QByteArray());
    }();
    return file;
}

} // namespace

TEST(Signature, IsAcceptedByPoppler)
{
    const QString path = test::keep(QStringLiteral("signed-small.pdf"), smallFile());
    const test::Ran ran = test::run(QStringLiteral("pdfsig"), {path});
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Signature is Valid"))) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Total document signed"))) << qPrintable(ran.out);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Test device 7"))) << qPrintable(ran.out);
    const test::Ran check = test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(check.status, 0) << qPrintable(check.out);
}

TEST(Signature, ReportsWhoAndWhen)
{
    const PdfSignatureReport report = checkPdfSignature(smallFile());
    EXPECT_TRUE(report.present);
    EXPECT_TRUE(report.valid) << qPrintable(report.problems.join(u'\n'));
    EXPECT_TRUE(report.wholeFile);
    EXPECT_TRUE(report.canonical);
    EXPECT_EQ(report.subject, QStringLiteral("Test device 7"));
    EXPECT_EQ(report.claimedTime, kWhen);
    EXPECT_EQ(report.notBefore, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_TRUE(checkReadersView(smallFile()).isEmpty());
}

TEST(Signature, FindsAnyFlippedByteAnywhere)
{
    const QByteArray good = smallFile();
    ASSERT_GT(good.size(), 8'000);
    ASSERT_LT(good.size(), 40'000);
    QByteArray file = good;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const char was = file.at(i);
        file[i] = static_cast<char>(was ^ (i % 2 == 0 ? 0x01 : 0x20)); // 0x20 turns a small letter into a capital one
        EXPECT_FALSE(checkPdfSignature(file).valid) << "byte " << i << " of " << file.size();
        file[i] = was;
    }
    EXPECT_TRUE(checkPdfSignature(file).valid);
}

TEST(Signature, FindsEveryBitFlippedInItsOwnText)
{
    QByteArray file = smallFile();
    const qsizetype start = file.lastIndexOf("/ByteRange") - 400;
    const qsizetype padding = file.indexOf("00000000000000000000", start);
    ASSERT_GT(padding, start);
    for (qsizetype i = start; i < file.size(); ++i) {
        if (i > padding + 40 && i < file.size() - 400)
            continue; // zeros like those before and after them
        for (int bit = 0; bit < 8; ++bit) {
            const char was = file.at(i);
            file[i] = static_cast<char>(was ^ (1 << bit));
            EXPECT_FALSE(checkPdfSignature(file).valid) << "byte " << i << " bit " << bit;
            file[i] = was;
        }
    }
}

TEST(Signature, FindsEveryCutAndEveryAddition)
{
    const QByteArray good = smallFile();
    for (qsizetype size = 0; size < good.size(); size += 7)
        EXPECT_FALSE(checkPdfSignature(good.left(size)).valid) << size;
    EXPECT_FALSE(checkPdfSignature(good.chopped(1)).valid);
    for (const QByteArray &more : {QByteArray("\n"), QByteArray(" "), QByteArray("%"), QByteArray(1, '\0'), good})
        EXPECT_FALSE(checkPdfSignature(good + more).valid);
    EXPECT_FALSE(checkPdfSignature(' ' + good).valid);
    EXPECT_FALSE(checkPdfSignature(good.left(500) + good.mid(501)).valid);
    EXPECT_FALSE(checkPdfSignature(good.left(500) + 'x' + good.mid(500)).valid);
}

TEST(Signature, FindsBytesHiddenInThePaddingOfContents)
{
    QByteArray file = smallFile();
    const qsizetype end = file.lastIndexOf("> >>");
    ASSERT_GT(end, 0);
    ASSERT_EQ(file.at(end - 1), '0');
    file[end - 1] = '1';
    const PdfSignatureReport report = checkPdfSignature(file);
    EXPECT_FALSE(report.valid);
    EXPECT_FALSE(report.canonical);
    EXPECT_TRUE(report.wholeFile);
}

TEST(Signature, RefusesASecondSpellingOfTheSameEcdsaValue)
{
    // (r, n - s) verifies wherever (r, s) does; only one of them is ours.
    const QByteArray file = smallFile();
    const qsizetype open = file.indexOf('<', file.lastIndexOf("/Contents "));
    const qsizetype close = file.indexOf('>', open);
    const QByteArray padded = QByteArray::fromHex(file.mid(open + 1, close - open - 1));
    std::optional<cms::Parts> parts = cms::decode(padded);
    ASSERT_TRUE(parts);
    const unsigned char *in = data(parts->signature);
    const EcdsaPtr signature(d2i_ECDSA_SIG(nullptr, &in, parts->signature.size()));
    ASSERT_TRUE(signature);
    BIGNUM *order = nullptr;
    BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    BignumPtr other(BN_new());
    BN_sub(other.get(), order, ECDSA_SIG_get0_s(signature.get()));
    BN_free(order);
    ECDSA_SIG_set0(signature.get(), BN_dup(ECDSA_SIG_get0_r(signature.get())), other.release());
    parts->signature = toDer(signature.get(), i2d_ECDSA_SIG);
    const QByteArray again = cms::encode(*parts);
    QByteArray forged = file;
    forged.replace(open + 1, close - open - 1, again.toHex().leftJustified(close - open - 1, '0'));
    ASSERT_EQ(forged.size(), file.size());
    ASSERT_NE(forged, file);
    EXPECT_FALSE(checkPdfSignature(forged).valid);
}

TEST(Signature, IsReadByOpenSslAsWell)
{
    const QByteArray file = smallFile();
    const qsizetype open = file.indexOf('<', file.lastIndexOf("/Contents "));
    const qsizetype close = file.indexOf('>', open);
    const QByteArray der = QByteArray::fromHex(file.mid(open + 1, close - open - 1));
    const unsigned char *in = data(der);
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &in, der.size()));
    ASSERT_TRUE(cms);
    const QByteArray content = file.left(open) + file.mid(close + 1);
    const BioPtr bio(BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())));
    const StorePtr store(X509_STORE_new());
    const X509Ptr certificate = certificateFromDer(checkPdfSignature(file).certificate);
    X509_STORE_add_cert(store.get(), certificate.get());
    EXPECT_EQ(CMS_verify(cms.get(), nullptr, store.get(), bio.get(), nullptr, CMS_BINARY | CMS_CADES), 1)
        << ERR_reason_error_string(ERR_peek_last_error());
}

TEST(Signature, RefusesKeysThatDoNotBelongTogether)
{
    const sample::Keys one, two;
    PdfSigner mixed = one.signer();
    mixed.certificate = two.signer().certificate;
    const auto file = signPdf(sample::plainPdf(), mixed, kWhen);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::Invalid);
    const auto none = signPdf(sample::plainPdf(), {}, kWhen);
    ASSERT_FALSE(none);
}

TEST(Signature, RefusesToSignTwiceAndWhatIsNoPdf)
{
    const sample::Keys keys;
    const auto again = signPdf(smallFile(), keys.signer(), kWhen);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    const auto none = signPdf("not a PDF", keys.signer(), kWhen);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Corrupt);
}

TEST(Signature, WithoutOneNothingIsValid)
{
    EXPECT_FALSE(checkPdfSignature(sample::plainPdf()).present);
    EXPECT_FALSE(checkPdfSignature({}).valid);
    EXPECT_FALSE(checkPdfSignature("/ByteRange [0 ").valid);
    EXPECT_FALSE(checkPdfSignature("/ByteRange [0 1 2 3                               ] /Contents <").valid);
    const QByteArray huge = "/ByteRange [0 99999999999999999999 1 1            ] /Contents <00>";
    EXPECT_FALSE(checkPdfSignature(huge).valid);
}

TEST(Signature, ReadersViewSeesAnotherFieldsSignature)
{
    // A later revision that shows a reader another signature dictionary, while the covered one still stands in the
    // file.
    const QByteArray file = smallFile() + "1 0 obj\n<< >>\nendobj\n";
    EXPECT_FALSE(checkPdfSignature(file).wholeFile);
    QByteArray moved = smallFile();
    moved.replace(moved.lastIndexOf("startxref") + 10, 1, "9");
    EXPECT_FALSE(checkReadersView(moved).isEmpty());
}
