// SPDX-License-Identifier: GPL-3.0-or-later
// Packs from a folder: who is believed, what is refused and with which words, and that the last good one stays.
#include "core/documents/pack_shelf.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/documents/company.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"
#include "core/record/keys.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 5), QTime(12, 0), QTimeZone::utc());

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qUtf8Printable(path);
    file.write(bytes);
}

class PackShelfTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        const auto company = makeCompany(u"Example Publishing"_s, false, kNow.addDays(-1), kNow.addYears(5));
        ASSERT_TRUE(company);
        m_company = *company;
        write(path(u"trust/publishing.crt"_s), m_company.certificatePem);
        m_key = keyIn(u"publisher"_s);
        const QDir from(QStringLiteral(WM_SOURCE_DIR "/resources/packs/template"));
        m_pack = *readJsonObject(from.filePath(u"twin-rivers-2026.json"_s));
        for (const QString &name : QDir(from.filePath(u"texts"_s)).entryList(QDir::Files))
            write(path(u"packs/texts/"_s + name), *readFile(from.filePath(u"texts/"_s + name)));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    std::shared_ptr<const record::DeviceKeys> keyIn(const QString &name) const
    {
        auto keys = record::DeviceKeys::loadOrCreate(path(name), kNow);
        EXPECT_TRUE(keys);
        return keys ? *keys : nullptr;
    }
    QByteArray grantOf(const Company &company, const record::DeviceKeys &key, const QString &role, int days = 100) const
    {
        const auto pem = issueGrant(company, {u"Ana Ruiz"_s, role, key.publicKey(), kNow.addDays(days)}, kNow);
        EXPECT_TRUE(pem) << (pem ? "" : qUtf8Printable(pem.error().message));
        return pem ? certificatesOf(*pem).value(0) : QByteArray();
    }
    void put(const QString &version, const QString &name = u"twin-rivers-2026"_s)
    {
        m_pack.insert(u"version"_s, version);
        write(path(u"packs/%1.json"_s.arg(name)), QJsonDocument(m_pack).toJson());
    }
    void sign(const QByteArray &grant, const QString &name = u"twin-rivers-2026"_s)
    {
        const QString file = path(u"packs/%1.json"_s.arg(name));
        const auto signature =
            signPack(file, m_key->publicKey(), grant, [this](const QByteArray &bytes) { return m_key->sign(bytes); });
        ASSERT_TRUE(signature);
        write(signatureFileOf(file), *signature);
    }
    void publish(const QString &version)
    {
        put(version);
        sign(grantOf(m_company, *m_key, kPublisherRole.toString()));
    }
    [[nodiscard]] PackShelf shelf(const QDateTime &now = kNow) const
    {
        return PackShelf::open(path(u"packs"_s), path(u"trust"_s), now);
    }
    /// The version of the template pack in force; empty when none is.
    static QString inForce(const PackShelf &shelf)
    {
        const auto packs = shelf.packsOf(u"other twin rivers electric"_s);
        return packs.isEmpty() ? QString() : packs.first().version();
    }
    static QString reasons(const PackShelf &shelf)
    {
        QStringList all;
        for (const RefusedPack &one : shelf.refused())
            all.append(one.reason);
        return all.join(u'\n');
    }
    void expectRefused(const QString &part, const QString &stays = {})
    {
        const PackShelf opened = shelf();
        EXPECT_TRUE(reasons(opened).contains(part)) << qUtf8Printable(reasons(opened));
        EXPECT_EQ(opened.refused().size(), 1);
        EXPECT_EQ(inForce(opened), stays);
    }

    QTemporaryDir m_folder;
    Company m_company;
    std::shared_ptr<const record::DeviceKeys> m_key;
    QJsonObject m_pack;
};

} // namespace

TEST_F(PackShelfTest, WithoutAFolderThereAreTheProgramsOwn)
{
    const PackShelf opened = PackShelf::open(path(u"nowhere"_s), path(u"trust"_s), kNow);
    EXPECT_EQ(opened.packsOf(u"sce"_s).size(), 1);
    EXPECT_EQ(opened.packsOf(u"coned"_s).size(), 1);
    EXPECT_TRUE(opened.refused().isEmpty());
    EXPECT_FALSE(QDir(path(u"nowhere"_s)).exists());
}

TEST_F(PackShelfTest, ATrustedPublishersPackIsInForceInEveryLanguage)
{
    publish(u"2026.1"_s);
    const PackShelf opened = shelf();
    EXPECT_EQ(reasons(opened), QString());
    const auto packs = opened.packsOf(u"other twin rivers electric"_s);
    ASSERT_EQ(packs.size(), 1);
    EXPECT_EQ(packs.first().text(u"/rules/TRE-2-01/cure"_s, u"es"_s), u"Muévalo a 6 pies o menos."_s);
    EXPECT_EQ(opened.packsOf({}).size(), 3);
    EXPECT_EQ(opened.packs().last().publisher, u"Ana Ruiz, Example Publishing"_s);
}

TEST_F(PackShelfTest, ANewerOneTakesItsPlaceAndTheOldVersionStaysForItsJobs)
{
    publish(u"2026.9"_s);
    EXPECT_EQ(inForce(shelf()), u"2026.9"_s);
    publish(u"2026.10"_s);
    const PackShelf opened = shelf();
    EXPECT_EQ(inForce(opened), u"2026.10"_s);
    EXPECT_TRUE(opened.version(u"twin-rivers-2026"_s, u"2026.9"_s));
    EXPECT_FALSE(opened.version(u"twin-rivers-2026"_s, u"2026.8"_s));
    // It was believed on the day it came: that the grant ends later takes no job its rules.
    EXPECT_EQ(inForce(shelf(kNow.addDays(200))), u"2026.10"_s);
}

TEST_F(PackShelfTest, AnOlderAHalfWrittenAndAVanishedOneLeaveTheLastGoodInForce)
{
    publish(u"2026.2"_s);
    EXPECT_EQ(inForce(shelf()), u"2026.2"_s);
    publish(u"2026.1"_s);
    expectRefused(u"newer version 2026.2 is in force and stays"_s, u"2026.2"_s);
    publish(u"2026.3"_s);
    const QString file = path(u"packs/twin-rivers-2026.json"_s);
    write(file, readFile(file)->left(5000));
    expectRefused(u"line"_s, u"2026.2"_s);
    QFile::remove(file);
    EXPECT_EQ(inForce(shelf()), u"2026.2"_s);
}

TEST_F(PackShelfTest, WhatWasAlteredSinceItWasSignedIsRefusedByName)
{
    publish(u"2026.1"_s);
    m_pack.insert(u"title"_s, u"Other"_s);
    put(u"2026.1"_s);
    expectRefused(u"twin-rivers-2026.json was altered"_s);
    publish(u"2026.1"_s);
    const QString text = path(u"packs/texts/twin-rivers-2026.es.json"_s);
    write(text, readFile(text)->replace("6 pies", "60 pies"));
    expectRefused(u"texts/twin-rivers-2026.es.json was altered"_s);
    QFile::remove(text);
    expectRefused(u"texts/twin-rivers-2026.es.json was altered"_s);
}

TEST_F(PackShelfTest, AForgedSignatureIsRefused)
{
    publish(u"2026.1"_s);
    const QString file = signatureFileOf(path(u"packs/twin-rivers-2026.json"_s));
    QJsonObject signature = *readJsonObject(file);
    signature.insert(u"statement"_s, signature.value(u"statement"_s).toString().replace(u"2026.1"_s, u"2026.2"_s));
    write(file, QJsonDocument(signature).toJson());
    expectRefused(u"altered or forged"_s);
    write(file, "{\"schema\":");
    const PackShelf half = shelf();
    EXPECT_EQ(half.refused().size(), 1);
    QFile::remove(file);
    expectRefused(u"is not signed"_s);
}

TEST_F(PackShelfTest, OnlyAPublisherOfATrustedCompanyIsBelieved)
{
    put(u"2026.1"_s);
    sign(grantOf(m_company, *m_key, u"admin"_s));
    expectRefused(u"may not publish packs: the grant says admin"_s);
    const auto stranger = makeCompany(u"Nobody Inc"_s, false, kNow.addDays(-1), kNow.addYears(5));
    ASSERT_TRUE(stranger);
    sign(grantOf(*stranger, *m_key, kPublisherRole.toString()));
    expectRefused(u"not among the trust anchors"_s);
    sign(grantOf(m_company, *keyIn(u"another"_s), kPublisherRole.toString()));
    expectRefused(u"another key"_s);
    const auto demonstration = makeCompany(u"Demo"_s, true, kNow.addDays(-1), kNow.addYears(5));
    ASSERT_TRUE(demonstration);
    write(path(u"trust/demo.crt"_s), demonstration->certificatePem);
    sign(grantOf(*demonstration, *m_key, kPublisherRole.toString()));
    expectRefused(u"demonstrations only"_s);
    sign(grantOf(m_company, *m_key, kPublisherRole.toString(), 1));
    const PackShelf late = shelf(kNow.addDays(2));
    EXPECT_TRUE(reasons(late).contains(u"ended on"_s)) << qUtf8Printable(reasons(late));
}

TEST_F(PackShelfTest, AChangedPackNeedsAHigherVersion)
{
    publish(u"2026.1"_s);
    EXPECT_EQ(inForce(shelf()), u"2026.1"_s);
    m_pack.insert(u"caption"_s, u"Twin"_s);
    publish(u"2026.1"_s);
    expectRefused(u"needs a higher version"_s, u"2026.1"_s);
}

TEST_F(PackShelfTest, AMisspeltPathDoesNotLoadAndSaysWhere)
{
    QJsonArray rules = m_pack.value("rules"_L1).toArray();
    QJsonObject rule = rules[1].toObject();
    rule.insert(u"require"_s, u"derived.total_ac_kv <= 25"_s);
    rules[1] = rule;
    m_pack.insert(u"rules"_s, rules);
    publish(u"2026.1"_s);
    expectRefused(u"Rule TRE-1-02, require"_s);
}

TEST_F(PackShelfTest, OnlyUtilityPacksWithAVersionAndANameAreTaken)
{
    m_pack.remove(u"utility_name"_s);
    publish(u"2026.1"_s);
    expectRefused(u"utility_name"_s);
    m_pack.insert(u"utility_name"_s, u"Twin Rivers Electric"_s);
    publish(u"../../2026"_s);
    expectRefused(u"numbers and dots"_s);
    m_pack.insert(u"sort"_s, u"product"_s);
    publish(u"2026.1"_s);
    expectRefused(u"no utility pack"_s);
}

TEST_F(PackShelfTest, AKeptCopyThatWasAlteredCountsNoMore)
{
    publish(u"2026.1"_s);
    EXPECT_EQ(inForce(shelf()), u"2026.1"_s);
    QFile::remove(path(u"packs/twin-rivers-2026.json"_s));
    const QString kept = path(u"packs/kept/twin-rivers-2026/2026.1/twin-rivers-2026.json"_s);
    write(kept, readFile(kept)->replace("at most 25", "at most 99").replace("<= 25", "<= 99"));
    expectRefused(u"was altered"_s);
}

TEST_F(PackShelfTest, ANewerPackOfTheProgramsOwnUtilityTakesItsPlace)
{
    m_pack = *readJsonObject(QStringLiteral(WM_SOURCE_DIR "/resources/packs/coned-solar-2022-07.json"));
    const QString before = m_pack.value(u"version"_s).toString();
    put(u"9999.1"_s, u"coned-solar-2022-07"_s);
    sign(grantOf(m_company, *m_key, kPublisherRole.toString()), u"coned-solar-2022-07"_s);
    const PackShelf opened = shelf();
    EXPECT_EQ(reasons(opened), QString());
    ASSERT_EQ(opened.packsOf(u"coned"_s).size(), 1);
    EXPECT_EQ(opened.packsOf(u"coned"_s).first().version(), u"9999.1"_s);
    EXPECT_TRUE(opened.version(u"coned-solar-2022-07"_s, before));
}

TEST(PackVersions, AreComparedByTheirNumbers)
{
    EXPECT_LT(compareVersions(u"2025.9"_s, u"2025.10"_s), 0);
    EXPECT_EQ(compareVersions(u"2025.10"_s, u"2025.10"_s), 0);
    EXPECT_GT(compareVersions(u"2026"_s, u"2025.12"_s), 0);
}

} // namespace wm::documents
