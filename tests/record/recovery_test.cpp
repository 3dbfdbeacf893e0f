// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/record/database.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace wm::record {

using test::Folder;

namespace {

class Damaged : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto store = folder.open();
        job = folder.job(*store);
        for (int i = 0; i < 60; ++i) {
            QList<Draft> drafts;
            for (int n = 0; n < 5; ++n)
                drafts.append(test::fact(QStringLiteral("n%1").arg(i * 5 + n), QStringLiteral("value %1").arg(n)));
            ASSERT_TRUE(store->append(job, test::ana(), drafts));
        }
        const QList<Entry> entries = *store->entries(job);
        for (const Entry &entry : entries)
            hashes.append(entry.hash);
        store.reset();
        whole = test::contents(file());
    }

    [[nodiscard]] QString file() const { return folder.path(u"store.db"_qs); }
    void damage(const QByteArray &bytes) const { test::overwrite(file(), bytes); }
    void dropCopies() const { QDir(folder.path(u"copies"_qs)).removeRecursively(); }
    [[nodiscard]] QSet<Hash> found(Store &store) const
    {
        QSet<Hash> there;
        if (const auto entries = store.entries(job))
            for (const Entry &entry : *entries)
                there.insert(entry.hash);
        return there;
    }

    Folder folder;
    JobId job;
    QList<Hash> hashes;
    QByteArray whole;
};

} // namespace

TEST_F(Damaged, AGarbledHeaderCostsNothing)
{
    dropCopies();
    QByteArray bytes = whole;
    bytes.replace(0, 4096, QByteArray(4096, 'x'));
    damage(bytes);
    const auto store = folder.open();
    ASSERT_NE(store, nullptr);
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(store->openReport().entriesLost, 0);
    EXPECT_EQ(test::contents(store->openReport().setAside + u"/store.db"_qs), bytes) << "set aside, never deleted";
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid());
    ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"goes.on"_qs, 1)}));
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid());
    EXPECT_EQ(store->job(job)->title, u"Elm Street"_qs);
}

TEST_F(Damaged, ARuinedPageIsFoundSaidAndPutRightFromTheCopy)
{
    QByteArray bytes = whole;
    const qsizetype at = bytes.indexOf("value 2") / 4096 * 4096;
    bytes.replace(at, 4096, QByteArray(4096, '\xee'));
    damage(bytes);
    {
        const auto store = folder.open();
        ASSERT_NE(store, nullptr);
        const auto entries = store->entries(job);
        ASSERT_FALSE(entries);
        EXPECT_EQ(entries.error().code, ErrorCode::Corrupt);
    }
    const auto store = folder.open(); // as the message says
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(store->openReport().entriesLost, 0);
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
}

TEST_F(Damaged, WithoutACopyTheLossIsCounted)
{
    dropCopies();
    QByteArray bytes = whole;
    const qsizetype at = bytes.indexOf("value 2") / 4096 * 4096;
    bytes.replace(at, 4096, QByteArray(4096, '\xee'));
    damage(bytes);
    test::overwrite(folder.path(u"store.suspect"_qs), "");
    const auto store = folder.open();
    ASSERT_NE(store, nullptr);
    EXPECT_TRUE(store->openReport().recovered);
    const auto there = found(*store);
    EXPECT_EQ(store->openReport().entriesLost, hashes.size() - there.size());
    EXPECT_GT(store->openReport().entriesLost, 0);
    EXPECT_GT(there.size(), hashes.size() * 3 / 4);
}

TEST_F(Damaged, ALostFileComesBackFromTheCopy)
{
    QFile::remove(file());
    const auto store = folder.open();
    ASSERT_NE(store, nullptr);
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
}

TEST_F(Damaged, NothingUnprovenComesBack)
{
    dropCopies();
    QRandomGenerator random(3);
    const QSet<Hash> known(hashes.begin(), hashes.end());
    for (int round = 0; round < 15; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 30; ++i) {
            const int at = static_cast<int>(random.bounded(static_cast<int>(bytes.size())));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        QDir(folder.path(u"damaged"_qs)).removeRecursively();
        damage(bytes);
        test::overwrite(folder.path(u"store.suspect"_qs), "");
        const auto store = Store::open(folder.path(), folder.clock);
        if (!store) {
            EXPECT_EQ(store.error().code, ErrorCode::NewerVersion) << qUtf8Printable(store.error().message);
            continue;
        }
        for (const Hash &hash : found(**store))
            EXPECT_TRUE(known.contains(hash));
    }
}

} // namespace wm::record
