// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/record/database.h"
#include "core/record/viewing_store.h"

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
    /// Nothing damaged is exported; the next start, as the message says, recovers all of it.
    std::unique_ptr<Store> openedAgainAfterARefusedExport()
    {
        {
            const auto damaged = folder.open();
            const auto exported = damaged->exportBundle(job, folder.path(u"job.wmjob"_qs));
            EXPECT_FALSE(exported);
            if (!exported) {
                EXPECT_EQ(exported.error().code, ErrorCode::Corrupt) << qUtf8Printable(exported.error().message);
            }
        }
        auto store = folder.open();
        if (store) {
            EXPECT_TRUE(store->openReport().recovered);
            EXPECT_EQ(store->openReport().entriesLost, 0);
        }
        return store;
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
    const auto store = openedAgainAfterARefusedExport();
    ASSERT_NE(store, nullptr);
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

/// A signature alone: from the copy, and without one the device signs anew what it wrote.
TEST_P(Damaged, AFlippedByteInASignatureIsPutRight)
{
    QByteArray bytes = whole;
    QByteArray last;
    {
        const auto store = folder.open();
        last = store->raw(job)->batches.last().signature;
    }
    const qsizetype at = bytes.indexOf(last);
    ASSERT_GT(at, 0);
    bytes[at + 5] ^= 0x01;
    for (const bool copy : {true, false}) {
        QDir(folder.path(u"damaged"_qs)).removeRecursively();
        if (!copy)
            dropCopies();
        QFile::remove(folder.path(u"store.db-wal"_qs));
        damage(bytes);
        const auto store = openedAgainAfterARefusedExport();
        ASSERT_NE(store, nullptr);
        EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
        const auto raw = store->raw(job);
        ASSERT_TRUE(raw);
        EXPECT_TRUE(verifyRecord(*raw).valid()) << (copy ? "from the copy" : "signed anew");
        EXPECT_EQ(raw->batches.last().signature, last) << "the same words give the same signature";
    }
}

namespace {

/// A store whose program was killed: what it recorded last stands in the write-ahead log alone.
class Killed : public ::testing::TestWithParam<bool>
{
protected:
    void SetUp() override
    {
        auto store = GetParam() ? folder.openSealed() : folder.open();
        job = folder.job(*store);
        ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"before"_qs, 1)}));
        store.reset(); // into the file
        store = folder.open();
        for (int i = 0; i < 12; ++i)
            ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"n%1"_qs.arg(i), QString(i * 200, u'x'))}));
        const QList<Entry> entries = *store->entries(job);
        for (const Entry &entry : entries)
            hashes.append(entry.hash);
        file = test::contents(folder.path(u"store.db"_qs));
        log = test::contents(folder.path(u"store.db-wal"_qs));
        store.reset();
        QDir(folder.path(u"copies"_qs)).removeRecursively();
    }

    void killedWith(const QByteArray &bytes)
    {
        for (const QString &rest : {u"store.db-shm"_qs, u"store.suspect"_qs})
            QFile::remove(folder.path(rest));
        QDir(folder.path(u"damaged"_qs)).removeRecursively();
        QDir(folder.path(u"copies"_qs)).removeRecursively();
        test::overwrite(folder.path(u"store.db"_qs), file);
        test::overwrite(folder.path(u"store.db-wal"_qs), bytes);
    }
    [[nodiscard]] QSet<Hash> found(Store &store) const
    {
        QSet<Hash> there;
        const auto entries = store.entries(job);
        EXPECT_TRUE(entries) << qUtf8Printable(entries ? QString() : entries.error().message);
        if (entries)
            for (const Entry &entry : *entries)
                there.insert(entry.hash);
        return there;
    }

    Folder folder;
    JobId job;
    QList<Hash> hashes;
    QByteArray file, log;
};

} // namespace

/// SQLite drops everything behind the first frame that does not add up, and says nothing.
TEST_P(Killed, AFlippedByteInTheLogLosesNothingInSilence)
{
    const QSet<Hash> all(hashes.begin(), hashes.end());
    constexpr qsizetype kFrame = 24 + 4096;
    const qsizetype frames = (log.size() - 32) / kFrame;
    ASSERT_GT(frames, 30);
    int recovered = 0, said = 0;
    QList<qsizetype> places{3, 9, 17, 25};                // the log's own header
    for (qsizetype frame = 0; frame < frames; frame += 9) // a frame's page, commit mark, salts, sums and content
        for (const qsizetype in : {2, 7, 10, 18, 24, 400, 3000, 4000})
            places.append(32 + frame * kFrame + in);
    for (const qsizetype at : std::as_const(places)) {
        QByteArray bytes = log;
        bytes[at] ^= 0x11;
        killedWith(bytes);
        const auto store = folder.open();
        ASSERT_NE(store, nullptr) << at;
        const OpenReport &report = store->openReport();
        const qsizetype missing = (all - found(*store)).size();
        recovered += report.recovered ? 1 : 0;
        if (missing > 0) {
            ++said;
            EXPECT_FALSE(report.notes.isEmpty()) << at << ": " << missing << " lost, and nobody says so";
            EXPECT_TRUE(QFile::exists(report.setAside + u"/store.db-wal"_qs)) << at;
            EXPECT_TRUE(!report.recovered || report.entriesLost == missing) << at;
            EXPECT_LE(missing, 2) << at << ": more than what the byte stood in";
        }
    }
    EXPECT_GT(recovered, places.size() / 2);
    std::printf("%lld places: recovered %d times, something missing and said %d times\n",
                static_cast<long long>(places.size()), recovered, said);
}

TEST_P(Killed, ASoundLogIsTakenAsItIs)
{
    killedWith(log);
    const auto store = folder.open();
    EXPECT_FALSE(store->openReport().recovered);
    EXPECT_TRUE(store->openReport().notes.isEmpty());
    EXPECT_EQ(found(*store), QSet<Hash>(hashes.begin(), hashes.end()));
}

/// Cut anywhere, as by a kill in the middle of a write: what stands whole before the cut is there, and it is no damage.
TEST_P(Killed, ACutLogIsNoDamage)
{
    for (qsizetype size = log.size() - 1; size > log.size() / 2; size -= 1117) {
        killedWith(log.first(size));
        const auto store = folder.open();
        ASSERT_NE(store, nullptr) << size;
        EXPECT_FALSE(store->openReport().recovered) << size;
        EXPECT_TRUE(store->openReport().notes.isEmpty()) << size;
    }
}

/// A store that is only looked at shows what stands behind the damage, too.
TEST_P(Killed, LookedAtADamagedLogIsRecoveredInTheCopy)
{
    QByteArray bytes = log;
    bytes[log.size() / 2] ^= 0x11;
    killedWith(bytes);
    const auto seen = viewStore(folder.path(), folder.clock, folder.secrets);
    ASSERT_TRUE(seen) << qUtf8Printable(seen.error().message);
    EXPECT_TRUE((*seen)->openReport().recovered);
    EXPECT_LE((QSet<Hash>(hashes.begin(), hashes.end()) - found(**seen)).size(), 1);
    EXPECT_EQ(test::contents(folder.path(u"store.db-wal"_qs)), bytes) << "left as it was";
}

INSTANTIATE_TEST_SUITE_P(Stores, Killed, ::testing::Bool(),
                         [](const auto &tested) { return tested.param ? "sealed" : "plain"; });
INSTANTIATE_TEST_SUITE_P(Stores, Damaged, ::testing::Bool(),
                         [](const auto &tested) { return tested.param ? "sealed" : "plain"; });

} // namespace wm::record
