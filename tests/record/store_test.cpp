// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/base/bytes.h"
#include "core/record/database.h"
#include "core/record/keys.h"
#include "core/record/viewing_store.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <unistd.h>

namespace wm::record {

using test::Folder;

TEST(Store, KeepsWhatItReturned)
{
    Folder folder;
    JobId job;
    QList<Entry> written;
    {
        auto store = folder.open();
        job = *store->createJob({QStringLiteral("Elm Street"), true, {QStringLiteral("p@1")}}, test::ana());
        written = *store->append(
            job, test::ana(),
            {test::fact(u"collar.serial_number"_qs, u"C-1"_qs), test::fact(u"utility.id"_qs, u"sce"_qs)});
        ASSERT_EQ(written.size(), 2);
    }
    const auto store = folder.open();
    EXPECT_FALSE(store->openReport().recovered);
    const auto entries = *store->entries(job);
    ASSERT_EQ(entries.size(), 4); // the device, the opening, two facts
    EXPECT_EQ(entries.at(0).path, u"device"_qs);
    EXPECT_EQ(entries.at(0).value.value(u"certificate_sha256"_qs).toByteArray(),
              store->deviceKeys()->certificateSha256());
    EXPECT_EQ(entries.at(3).hash, written.at(1).hash);
    EXPECT_EQ(entries.at(3).previous, written.at(0).hash);
    const JobSummary summary = *store->job(job);
    EXPECT_EQ(summary.title, u"Elm Street"_qs);
    EXPECT_EQ(summary.collarSerial, u"C-1"_qs);
    EXPECT_EQ(summary.utility, u"sce"_qs);
    EXPECT_EQ(summary.state, u"draft"_qs);
    EXPECT_TRUE(summary.demonstration);
    EXPECT_EQ(summary.entries, 4);
    EXPECT_EQ(store->jobs()->size(), 1);
}

TEST(Store, EveryBatchIsSignedOverTheHead)
{
    Folder folder;
    auto store = folder.open();
    const JobId job = folder.job(*store);
    const RawRecord raw = *store->raw(job);
    ASSERT_EQ(raw.batches.size(), 1);
    const Batch batch = *decodeBatch(raw.batches.first().statement);
    EXPECT_TRUE(verifySignature(store->deviceKey(), batchMessage(raw.batches.first().statement),
                                raw.batches.first().signature));
    EXPECT_EQ(headOf(batch.heads), *store->head(job));
}

// Looked at while another has them open: everything is there, nothing is touched, nothing is taken.
TEST(Store, CanBeLookedAtWhileAnotherHasItOpen)
{
    for (const bool sealed : {false, true}) {
        Folder folder;
        if (sealed)
            folder.secrets.passphrase = test::passphrase();
        auto store = folder.open();
        if (sealed) {
            ASSERT_TRUE(store->seal({false, test::passphrase()}));
        }
        const JobId job = folder.job(*store);
        const Hash photo = *store->putBlob(QByteArrayView("a picture"));
        Draft citing = test::fact(u"a"_qs, 1);
        citing.blobs = {photo};
        ASSERT_TRUE(store->append(job, test::ana(), {citing})); // still in the write-ahead log alone
        const QByteArray tables = test::contents(folder.path(QStringLiteral("store.db")));
        const QByteArray log = test::contents(folder.path(QStringLiteral("store.db-wal")));
        {
            const auto view = viewStore(folder.path(), folder.clock, folder.secrets);
            ASSERT_TRUE(view) << qUtf8Printable(view.error().message);
            EXPECT_EQ((*view)->entries(job)->size(), store->entries(job)->size());
            EXPECT_EQ(*(*view)->head(job), *store->head(job));
            EXPECT_EQ(*(*view)->blob(photo), QByteArray("a picture"));
            EXPECT_TRUE((*view)->raw(job));
            EXPECT_EQ((*view)->append(job, test::ana(), {test::fact(u"b"_qs, 1)}).error().code, ErrorCode::ReadOnly);
            EXPECT_EQ((*view)->createJob({}, test::ana()).error().code, ErrorCode::ReadOnly);
            EXPECT_EQ((*view)->putBlob(QByteArrayView("x")).error().code, ErrorCode::ReadOnly);
            EXPECT_EQ((*view)->importBundle(QStringLiteral("x")).error().code, ErrorCode::ReadOnly);
            EXPECT_EQ((*view)->seal({}).error().code, ErrorCode::ReadOnly);
            ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"c"_qs, 1)}))
                << "who works there is not disturbed";
        }
        EXPECT_EQ(test::contents(folder.path(QStringLiteral("store.db"))), tables);
        EXPECT_TRUE(test::contents(folder.path(QStringLiteral("store.db-wal"))).startsWith(log.left(4096)));
        EXPECT_EQ(*store->blob(photo), QByteArray("a picture"));
        Folder empty;
        EXPECT_EQ(viewStore(empty.path(), empty.clock).error().code, ErrorCode::NotFound);
    }
}

TEST(Store, RefusesWholeWhatItCannotTake)
{
    Folder folder;
    auto store = folder.open();
    const JobId job = folder.job(*store);
    const Hash before = *store->head(job);
    Draft wrong = test::fact(u"a"_qs, 1);
    wrong.supersedes = Hash(32, 'x');
    EXPECT_EQ(store->append(job, test::ana(), {test::fact(u"a"_qs, 1), wrong}).error().code, ErrorCode::Invalid);
    Draft citing = test::fact(u"a"_qs, 1);
    citing.blobs = {Hash(32, 'x')};
    EXPECT_EQ(store->append(job, test::ana(), {citing}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(
        store->append(job, test::ana(), {test::fact(u"a"_qs, std::numeric_limits<double>::quiet_NaN())}).error().code,
        ErrorCode::Invalid);
    EXPECT_EQ(store->append(job, test::ana(), {}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(store->append(newJobId(), test::ana(), {test::fact(u"a"_qs, 1)}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(*store->head(job), before);
}

TEST(Store, OneProcessHoldsIt)
{
    Folder folder;
    const auto store = folder.open();
    const auto second = Store::open(folder.path(), folder.clock);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);
    EXPECT_TRUE(second.error().message.contains(QString::number(::getpid()))) << qUtf8Printable(second.error().message);
}

TEST(Store, KeysAreNobodyElses)
{
    Folder folder;
    const auto store = folder.open();
    for (const QString &name : {u"device.ed25519"_qs, u"device.p256.pem"_qs})
        EXPECT_EQ(QFile::permissions(folder.path(u"keys/"_qs + name)) & 0x0077, QFile::Permissions())
            << qUtf8Printable(name);
}

TEST(Store, AnAppendIsNeverOverwritten)
{
    Folder folder;
    folder.job(*folder.open());
    SQLite::Database database(folder.path(u"store.db"_qs).toStdString(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA recursive_triggers=ON");
    EXPECT_THROW(database.exec("UPDATE entries SET path = 'x'"), SQLite::Exception);
    EXPECT_THROW(database.exec("DELETE FROM entries"), SQLite::Exception);
    EXPECT_THROW(database.exec("INSERT OR REPLACE INTO entries SELECT * FROM entries"), SQLite::Exception);
    EXPECT_THROW(database.exec("DELETE FROM batches"), SQLite::Exception);
}

TEST(Store, RefusesALaterFormatAndLeavesItAlone)
{
    Folder folder;
    folder.job(*folder.open());
    const QString file = folder.path(u"store.db"_qs);
    SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");
    const QByteArray before = test::contents(file);
    EXPECT_EQ(Store::open(folder.path(), folder.clock).error().code, ErrorCode::NewerVersion);
    EXPECT_EQ(test::contents(file), before);
}

TEST(Store, ProjectionsAreComputedAgainWhenTheirVersionChanges)
{
    Folder folder;
    const JobId job = folder.job(*folder.open());
    SQLite::Database(folder.path(u"store.db"_qs).toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE jobs SET title = 'stale'; UPDATE meta SET value = 0 WHERE key = 'projection'");
    EXPECT_EQ(folder.open()->job(job)->title, u"Elm Street"_qs);
}

TEST(Store, AttachmentsAreCheckedWhenRead)
{
    Folder folder;
    const auto store = folder.open();
    const Hash hash = *store->putBlob("a photograph");
    EXPECT_EQ(hash, sha256("a photograph"));
    EXPECT_EQ(*store->blob(hash), QByteArray("a photograph"));
    EXPECT_EQ(*store->putBlob("a photograph"), hash);
    const QString name = QString::fromLatin1(hash.toHex());
    QFile file(folder.path(u"blobs/"_qs + name.left(2) + u'/' + name));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write("A");
    file.close();
    EXPECT_EQ(store->blob(hash).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(*store->putBlob("a photograph"), hash); // mends it
    EXPECT_TRUE(store->blob(hash));
    EXPECT_EQ(store->blob(Hash(32, 'x')).error().code, ErrorCode::NotFound);
}

TEST(Store, KeepsSeries)
{
    Folder folder;
    const auto store = folder.open();
    const JobId job = folder.job(*store);
    ASSERT_TRUE(store->appendSeries(job, u"volts"_qs, {{2000, 239.5}, {1000, 240.0}}));
    EXPECT_EQ(*store->series(job, u"volts"_qs), (QList<SeriesPoint>{{1000, 240.0}, {2000, 239.5}}));
}

TEST(Store, KeepsWhatIsNotRecordedBesideTheRecord)
{
    Folder folder;
    const QString step = QStringLiteral("wire.field-torque");
    JobId job;
    {
        auto store = folder.open();
        job = folder.job(*store);
        const JobId other = folder.job(*store);
        const Hash head = *store->head(job);
        ASSERT_TRUE(store->keepUnfinished(job, step, "half an answer"));
        ASSERT_TRUE(store->keepUnfinished(job, step, QByteArray("a \0 whole one", 13)));
        ASSERT_TRUE(store->keepUnfinished(job, QStringLiteral("wire.box"), "a note"));
        ASSERT_TRUE(store->keepUnfinished(other, step, "another job's"));
        ASSERT_TRUE(store->keepUnfinished(job, QStringLiteral("wire.box"), {}));
        EXPECT_EQ(*store->head(job), head) << "it is no part of the record";
        ASSERT_TRUE(store->exportBundle(job, folder.path(QStringLiteral("job.wmjob"))));
        EXPECT_FALSE(test::contents(folder.path(QStringLiteral("job.wmjob"))).contains("whole one"));
    }
    auto store = folder.open();
    const auto kept = store->unfinished(job);
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, (QHash<QString, QByteArray>{{step, QByteArray("a \0 whole one", 13)}}));
}

TEST(Store, ThreeCopiesRoll)
{
    Folder folder;
    folder.clock.jumpWall(std::chrono::hours(24 * 365 * 30));
    auto store = folder.open();
    for (int day = 0; day < 5; ++day) {
        folder.job(*store);
        ASSERT_TRUE(store->tidyUp());
        folder.clock.jumpWall(std::chrono::hours(25));
    }
    EXPECT_EQ(QDir(folder.path(u"copies"_qs)).entryList(QDir::Files).size(), 3);
}

TEST(Store, OpensALongJobInTime)
{
    Folder folder;
    auto store = folder.open();
    const JobId job = folder.job(*store);
    QList<Draft> drafts;
    for (int i = 0; i < 5000; ++i)
        drafts.append(test::fact(QStringLiteral("inverters[%1].ac_kw").arg(i % 900), i));
    ASSERT_TRUE(store->append(job, test::ana(), drafts));
    QElapsedTimer timer;
    timer.start();
    const auto entries = store->entries(job);
    const JobState state(*entries);
    const auto elapsed = timer.elapsed();
    RecordProperty("open_5000_entries_ms", static_cast<int>(elapsed));
    std::printf("5,000 entries: %lld ms\n", static_cast<long long>(elapsed));
    EXPECT_EQ(state.entries().size(), 5002);
#ifdef __SANITIZE_THREAD__
    constexpr int kLimitMs = 10'000;
#else
    constexpr int kLimitMs = 1000;
#endif
    // The promise is 100 ms in a release build on a quiet machine (bench_record); this only catches another order.
    EXPECT_LT(elapsed, kLimitMs);
}

} // namespace wm::record
