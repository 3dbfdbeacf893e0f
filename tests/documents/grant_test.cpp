// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/grant.h"

#include "core/documents/company.h"
#include "core/documents/openssl_ptr.h"
#include "core/documents/trust.h"
#include "core/record/keys.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

#include <openssl/pem.h>

namespace wm::documents {

namespace {

using test::run;

using namespace Qt::StringLiterals;

const QDateTime kNow(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());
const QString kFolder = u"the trust folder"_s;

QByteArray key()
{
    const KeyPtr made(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QByteArray raw(32, '\0');
    size_t size = 32;
    EVP_PKEY_get_raw_public_key(made.get(), reinterpret_cast<unsigned char *>(raw.data()), &size);
    return raw;
}

Company company(const QString &name = u"Example Solar"_s, bool demonstration = false)
{
    const auto made = makeCompany(name, demonstration, kNow, kNow.addYears(10));
    EXPECT_TRUE(made);
    return made ? *made : Company{};
}

QByteArray der(const QByteArray &pem)
{
    return certificatesOf(pem).value(0);
}

/// A company, somebody it made an administrator, and what a machine makes of that.
struct World
{
    Company of = company();
    QByteArray person = key();
    QList<QByteArray> anchors{der(of.certificatePem)};

    QByteArray granted(const QString &role = u"admin"_s, const QDateTime &at = kNow, int days = 365) const
    {
        const auto grant = issueGrant(of, {u"Ana Ruiz"_s, role, person, at.addDays(days)}, at);
        EXPECT_TRUE(grant) << qUtf8Printable(grant ? QString() : grant.error().message);
        return grant ? *grant : QByteArray();
    }
    Result<Grant> check(const QByteArray &file, const QDateTime &at = kNow) const
    {
        return checkGrant(file, person, anchors, at, u"ana.crt"_s, kFolder);
    }
};

void refused(const Result<Grant> &grant, ErrorCode code, const QString &words)
{
    ASSERT_FALSE(grant) << qUtf8Printable(words);
    EXPECT_EQ(grant.error().code, code) << qUtf8Printable(grant.error().message);
    EXPECT_TRUE(grant.error().message.contains(words)) << qUtf8Printable(grant.error().message);
}

} // namespace

TEST(Grant, SaysWhoForWhomInWhichRoleAndUntilWhen)
{
    const World world;
    const auto grant = world.check(world.granted());
    ASSERT_TRUE(grant) << qUtf8Printable(grant.error().message);
    EXPECT_EQ(grant->person, u"Ana Ruiz"_s);
    EXPECT_EQ(grant->company, u"Example Solar"_s);
    EXPECT_EQ(grant->role, u"admin"_s);
    EXPECT_EQ(grant->until, kNow.addDays(365));
    EXPECT_EQ(grant->key, world.person);
    EXPECT_FALSE(grant->demonstration);
    const auto installer = world.check(world.granted(u"installer"_s));
    ASSERT_TRUE(installer);
    EXPECT_EQ(installer->role, u"installer"_s);
}

TEST(Grant, ExpiredNotYetBegunAndForeignEachSaySo)
{
    World world;
    const QByteArray old = world.granted(u"admin"_s, kNow.addYears(-2));
    refused(world.check(old), ErrorCode::Refused, u"ended on 2025-11-28"_s);
    refused(world.check(world.granted(), kNow.addDays(-3)), ErrorCode::Refused, u"begins on"_s);
    refused(world.check(world.granted(), kNow.addYears(20)), ErrorCode::Refused, u"ended on"_s);
    const QByteArray mine = world.granted();
    world.anchors = {der(company(u"Other Solar"_s).certificatePem)};
    refused(world.check(mine), ErrorCode::Refused, u"not among the trust anchors in the trust folder"_s);
    // The same name is not the same company.
    world.anchors = {der(company().certificatePem)};
    EXPECT_FALSE(world.check(mine));
    world.anchors.clear();
    refused(world.check(mine), ErrorCode::NotFound, u"no company among the trust anchors"_s);
}

TEST(Grant, TheCompanysOwnEndIsItsGrantsEnd)
{
    World world;
    const auto brief = makeCompany(u"Example Solar"_s, false, kNow.addDays(-30), kNow.addDays(10));
    ASSERT_TRUE(brief);
    world.of = *brief;
    world.anchors = {der(brief->certificatePem)};
    const auto beyond = issueGrant(world.of, {u"Ana Ruiz"_s, u"admin"_s, world.person, kNow.addDays(11)}, kNow);
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(world.check(world.granted(u"admin"_s, kNow, 9)));
}

// Every byte of a grant that is changed makes it another's or nobody's; none lets somebody else be an administrator.
TEST(Grant, NoAlteredByteIsTaken)
{
    const World world;
    const QByteArray good = der(world.granted());
    int forged = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x01);
        const auto grant = world.check(bad);
        ASSERT_FALSE(grant) << "byte " << i;
        forged += grant.error().message.contains(u"altered or forged"_s) ? 1 : 0;
    }
    EXPECT_GT(forged, 100); // the name, the dates, the signature: said to be what it is
}

TEST(Grant, IsForOneKeyOnly)
{
    const World world, other;
    refused(checkGrant(world.granted(), other.person, world.anchors, kNow, u"ana.crt"_s, kFolder), ErrorCode::Mismatch,
            u"for another key"_s);
}

TEST(Grant, WhatIsNoGrantIsNone)
{
    const World world;
    refused(world.check("no certificate"), ErrorCode::Invalid, u"holds no grant"_s);
    refused(world.check({}), ErrorCode::Invalid, u"holds no grant"_s);
    refused(world.check(world.of.certificatePem), ErrorCode::Invalid, u"is no grant"_s);
}

// An installer's device has a certificate, too, and it may well be among the anchors: packets are believed by it.
TEST(Grant, ADevicesCertificateGrantsNothing)
{
    const QTemporaryDir folder;
    const auto device = record::DeviceKeys::loadOrCreate(folder.path(), kNow);
    ASSERT_TRUE(device);
    World world;
    const X509Ptr certificate = certificateFromDer((*device)->certificateDer());
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    const Company pretended{(*device)->privateKeyPem(), QByteArray(text, size)};
    const auto grant = issueGrant(pretended, {u"Ana Ruiz"_s, u"admin"_s, world.person, kNow.addDays(1)}, kNow);
    ASSERT_FALSE(grant);
    EXPECT_EQ(grant.error().code, ErrorCode::Invalid);

    // Made with another program all the same: name and role as they should be, issued by the device's key.
    const KeyPtr person(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(world.person), 32));
    const BioPtr keyBio(BIO_new_mem_buf(pretended.keyPem.constData(), static_cast<int>(pretended.keyPem.size())));
    const KeyPtr signing(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    const X509Ptr forged = certificateFromDer(der(world.granted()));
    X509_set_issuer_name(forged.get(), X509_get_subject_name(certificate.get()));
    ASSERT_GT(X509_sign(forged.get(), signing.get(), EVP_sha256()), 0);
    world.anchors = {(*device)->certificateDer()};
    EXPECT_FALSE(world.check(toDer(forged.get(), i2d_X509)));
    // The same, trusted by itself: nobody is an administrator on his own word.
    world.anchors = {der(world.granted())};
    EXPECT_FALSE(world.check(world.granted()));
}

TEST(Grant, ACompanyGrantsForItselfOnly)
{
    const World world;
    const Company other = company(u"Other Solar"_s);
    const BioPtr bio(BIO_new_mem_buf(other.keyPem.constData(), static_cast<int>(other.keyPem.size())));
    const KeyPtr signing(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    const X509Ptr issuer = certificateFromDer(der(other.certificatePem));
    const auto own = issueGrant(other, {u"Ana Ruiz"_s, u"admin"_s, world.person, kNow.addDays(9)}, kNow);
    ASSERT_TRUE(own);
    const X509Ptr grant = certificateFromDer(der(*own));
    X509_NAME *subject = X509_get_subject_name(grant.get());
    const int at = X509_NAME_get_index_by_NID(subject, NID_organizationName, -1);
    X509_NAME_ENTRY_free(X509_NAME_delete_entry(subject, at));
    X509_NAME_add_entry_by_NID(subject, NID_organizationName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("Example Solar"), -1, -1, 0);
    ASSERT_GT(X509_sign(grant.get(), signing.get(), EVP_sha256()), 0);
    refused(checkGrant(toDer(grant.get(), i2d_X509), world.person, {der(other.certificatePem)}, kNow, u"ana.crt"_s,
                       kFolder),
            ErrorCode::Mismatch, u"but Other Solar issued it"_s);
}

TEST(Grant, ADemonstrationStaysOne)
{
    World world;
    world.of = company(u"Show Solar"_s, true);
    world.anchors = {der(world.of.certificatePem)};
    const auto grant = world.check(world.granted());
    ASSERT_TRUE(grant) << qUtf8Printable(grant.error().message);
    EXPECT_TRUE(grant->demonstration);
}

TEST(Grant, RolesAndNamesThatAreNoneAreRefused)
{
    const World world;
    for (const QString &role : {u"staff"_s, u"Admin"_s, QString()})
        EXPECT_FALSE(issueGrant(world.of, {u"Ana Ruiz"_s, role, world.person, kNow.addDays(1)}, kNow));
    for (const QString &name : {QString(), u"  "_s, u"a\nb"_s, QString(65, u'x')}) {
        EXPECT_FALSE(issueGrant(world.of, {name, u"admin"_s, world.person, kNow.addDays(1)}, kNow));
        EXPECT_FALSE(makeCompany(name, false, kNow, kNow.addYears(1)));
    }
    EXPECT_FALSE(issueGrant(world.of, {u"Ana Ruiz"_s, u"admin"_s, world.person.left(31), kNow.addDays(1)}, kNow));
    EXPECT_FALSE(issueGrant({company().keyPem, world.of.certificatePem},
                            {u"Ana Ruiz"_s, u"admin"_s, world.person, kNow.addDays(1)}, kNow));
}

// Another program says the same of it.
TEST(Grant, OpensslAgrees)
{
    const World world;
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const QString grant = write(u"grant.crt"_s, world.granted());
    const QString own = write(u"company.crt"_s, world.of.certificatePem);
    const QString other = write(u"other.crt"_s, company(u"Other Solar"_s).certificatePem);
    const QStringList when{u"-x509_strict"_s, u"-attime"_s, QString::number(kNow.toSecsSinceEpoch())};
    EXPECT_EQ(run(u"openssl"_s, QStringList{u"verify"_s} + when + QStringList{u"-CAfile"_s, own, grant}).status, 0);
    EXPECT_NE(run(u"openssl"_s, QStringList{u"verify"_s} + when + QStringList{u"-CAfile"_s, other, grant}).status, 0);
}

} // namespace wm::documents
