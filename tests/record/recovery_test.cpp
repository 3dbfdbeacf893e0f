// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/record/database.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace wm::record {

using test::Folder;

namespace {

/// Run with a plain store and with a sealed one.
class Damaged : public ::testing::TestWithParam<bool>
{
protected:
    void SetUp() override
    {
        auto store = GetParam() ? folder.openSealed() : folder.open();
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
    /// The page in the middle of the rows: the words in them cannot be looked for where they are sealed.
    [[nodiscard]] qsizetype pageOfRows() const
    {
        return whole.indexOf(GetParam() ? QByteArray("wmS1") : QByteArray("value 2"), whole.size() / 3) / 4096 * 4096;
    }
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

TEST_P(Damaged, AGarbledHeaderCostsNothing)
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

TEST_P(Damaged, ARuinedPageIsFoundSaidAndPutRightFromTheCopy)
{
    QByteArray bytes = whole;
    const qsizetype at = pageOfRows();
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

TEST_P(Damaged, WithoutACopyTheLossIsCounted)
{
    dropCopies();
    QByteArray bytes = whole;
    const qsizetype at = pageOfRows();
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

TEST_P(Damaged, ALostFileComesBackFromTheCopy)
{
    QFile::remove(file());
    const auto store = folder.open();
    ASSERT_NE(store, nullptr);
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
}

TEST_P(Damaged, NothingUnprovenComesBack)
{
    dropCopies();
    QRandomGenerator random(3);
    const QSet<Hash> known(hashes.begin(), hashes.end());
    for (int round = 0; round < 8; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 30; ++i) {
            const int at = static_cast<int>(random.bounded(static_cast<int>(bytes.size())));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        QDir(folder.path(u"damaged"_qs)).removeRecursively();
        damage(bytes);
        test::overwrite(folder.path(u"store.suspect"_qs), "");
        const auto store = Store::open(folder.path(), folder.clock, folder.secrets);
        if (!store) {
            EXPECT_EQ(store.error().code, ErrorCode::NewerVersion) << qUtf8Printable(store.error().message);
            continue;
        }
        for (const Hash &hash : found(**store))
            EXPECT_TRUE(known.contains(hash));
    }
}

/// One flipped bit in one cell: SQLite sees nothing wrong with the page.
TEST_P(Damaged, AFlippedBitInAnEntryIsFoundSaidAndPutRightFromTheCopy)
{
    QByteArray bytes = whole;
    const qsizetype row = bytes.indexOf(GetParam() ? QByteArray("wmS1") : QByteArray("value 2"), pageOfRows());
    bytes[row + (GetParam() ? 90 : 3)] ^= 0x10;
    damage(bytes);
    {
        const auto store = folder.open();
        ASSERT_NE(store, nullptr);
        const auto entries = store->entries(job);
        ASSERT_FALSE(entries);
        EXPECT_EQ(entries.error().code, ErrorCode::Corrupt) << qUtf8Printable(entries.error().message);
        EXPECT_TRUE(entries.error().message.contains(u"altered"_qs)) << qUtf8Printable(entries.error().message);
    }
    const auto store = folder.open(); // as the message says
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(store->openReport().entriesLost, 0);
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid()) << "in their order, too";
    EXPECT_EQ(store->sealState().sealed, GetParam());
}

/// The statement that a signature stands for: looked for in the copies as an entry is.
TEST_P(Damaged, AFlippedByteInWhatIsSignedIsPutRightFromTheCopy)
{
    QByteArray bytes = whole;
    {
        const auto store = folder.open();
        const QByteArray statement = store->raw(job)->batches.at(20).statement;
        const qsizetype row = bytes.indexOf(statement);
        ASSERT_GT(row, 0);
        bytes[row] ^= 0x55;
    }
    damage(bytes);
    {
        const auto store = folder.open();
        const auto exported = store->exportBundle(job, folder.path(u"job.wmjob"_qs));
        ASSERT_FALSE(exported);
        EXPECT_EQ(exported.error().code, ErrorCode::Corrupt) << qUtf8Printable(exported.error().message);
    }
    const auto store = folder.open(); // as the message says
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(store->openReport().entriesLost, 0);
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid());
}

/// A page of an index: what it does not lead to is not read, and SQLite says nothing of it. Nothing is written on,
/// signed or exported as if it were the whole job; after the next start it is.
TEST_P(Damaged, ADamagedIndexLosesNothingInSilence)
{
    const QSet<Hash> all(hashes.begin(), hashes.end());
    const QString bundle = folder.path(u"job.wmjob"_qs);
    int missed = 0;
    for (qsizetype page = 4096; page < whole.size(); page += 4096) {
        if (whole.at(page) != 0x0a && whole.at(page) != 0x02) // a leaf or an inner page of an index
            continue;
        for (const int at : {8, 2000}) {
            QByteArray bytes = whole;
            bytes.replace(page + at, 16, QByteArray(16, '\x5a'));
            for (const QString &rest : {u"store.db-wal"_qs, u"store.db-shm"_qs, u"store.suspect"_qs})
                QFile::remove(folder.path(rest));
            dropCopies(); // the rows themselves are whole
            QDir(folder.path(u"damaged"_qs)).removeRecursively();
            damage(bytes);
            bool exported = false, appended = false, signedHead = false, complete = false;
            {
                const auto store = folder.open();
                ASSERT_NE(store, nullptr);
                QFile::remove(bundle);
                exported = store->exportBundle(job, bundle) ? true : false;
                EXPECT_TRUE(!exported || verifyBundle(bundle)->valid()) << "page " << page << " at " << at;
                signedHead = store->head(job) ? true : false;
                complete = found(*store) == all;
                EXPECT_TRUE(complete || !(exported || signedHead)) << "page " << page << " at " << at;
                appended = store->append(job, test::ana(), {test::fact(u"goes.on"_qs, 1)}) ? true : false;
                EXPECT_FALSE(appended && !complete) << "page " << page << " at " << at;
            }
            const auto store = folder.open();
            ASSERT_NE(store, nullptr);
            const QSet<Hash> there = found(*store);
            EXPECT_TRUE(there.contains(all)) << "page " << page << " at " << at;
            EXPECT_EQ(there.size(), all.size() + (appended ? 1 : 0)) << "page " << page << " at " << at;
            EXPECT_TRUE(verifyRecord(*store->raw(job)).valid()) << "page " << page << " at " << at;
            missed += complete ? 0 : 1;
        }
    }
    EXPECT_GT(missed, 3) << "the damage must lie where it is met";
}

INSTANTIATE_TEST_SUITE_P(Stores, Damaged, ::testing::Bool(),
                         [](const auto &tested) { return tested.param ? "sealed" : "plain"; });

} // namespace wm::record
