// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/record/record_support.h"

#include "core/record/bundle_seal.h"
#include "core/record/database.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace wm::record {

using test::Folder;

namespace {

/// A job with a correction and two attachments, exported.
class Exported : public ::testing::Test
{
protected:
    void SetUp() override
    {
        store = folder.open();
        job = folder.job(*store, true);
        Draft photo{.kind = Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"The collar"_qs}}};
        photo.blobs = {*store->putBlob("jpeg bytes"), *store->putBlob("capture bytes")};
        const auto first = store->append(job, test::ana(), {test::fact(u"collar.serial_number"_qs, u"C-1"_qs), photo});
        Draft correction = test::fact(u"collar.serial_number"_qs, u"C-2"_qs);
        correction.supersedes = first->first().hash;
        ASSERT_TRUE(store->append(job, test::ana(), {correction}));
        file = folder.path(u"job.wmjob"_qs);
        const auto exported = store->exportBundle(job, file);
        ASSERT_TRUE(exported) << qUtf8Printable(exported.error().message);
        raw = *store->raw(job);
    }

    /// Runs the second, independent reader; its standard output.
    static QByteArray python(const QString &bundle, int *status = nullptr)
    {
        QProcess process;
        process.start(u"python3"_qs, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_record.py"), bundle});
        EXPECT_TRUE(process.waitForFinished(60'000));
        if (status != nullptr)
            *status = process.exitCode();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

    Folder folder;
    std::unique_ptr<Store> store;
    JobId job;
    QString file;
    RawRecord raw;
};

} // namespace

TEST_F(Exported, ProvesItselfWithNothingButTheFile)
{
    const auto result = verifyBundle(file);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->valid()) << qUtf8Printable(result->problems.value(0).what);
    EXPECT_EQ(result->job, job);
    EXPECT_EQ(result->entries.size(), 5);
    EXPECT_EQ(result->head, *store->head(job));
    EXPECT_TRUE(result->demonstration);
    ASSERT_EQ(result->signers.size(), 1);
    EXPECT_EQ(result->signers.first().key, store->deviceKey());
    EXPECT_EQ(result->signers.first().certificateSha256.size(), 32);
    EXPECT_EQ(verifyBundleBytes(test::contents(file))->head, result->head);
}

TEST_F(Exported, TheSecondProgramAgrees)
{
    int status = -1;
    const QByteArray said = python(file, &status);
    EXPECT_EQ(status, 0) << said.constData();
    EXPECT_TRUE(said.contains(store->head(job)->toHex())) << said.constData();
}

TEST_F(Exported, AnyOtherSqliteReadsIt)
{
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
    EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM entries").getInt(), 5);
}

TEST_F(Exported, TheSameJobGivesTheSameBytes)
{
    const QString again = folder.path(u"again.wmjob"_qs);
    ASSERT_TRUE(store->exportBundle(job, again));
    EXPECT_EQ(test::contents(file), test::contents(again));
}

TEST_F(Exported, EveryFlippedByteIsFoundAndLocated)
{
    const QByteArray whole = test::contents(file);
    // A flip takes about a millisecond; all bytes of the first pages and of the seal, and every 23rd of the rest.
    for (qsizetype at = 0; at < whole.size(); at += (at < 4096 || at > whole.size() - 200) ? 1 : 23) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        const auto result = verifyBundleBytes(flipped);
        ASSERT_TRUE(result) << at << qUtf8Printable(result.error().message);
        ASSERT_FALSE(result->problems.isEmpty()) << at;
        const bool located = std::any_of(result->problems.begin(), result->problems.end(), [&](const Problem &problem) {
            const qint64 pages = whole.size() / (kBundlePage + 32) * kBundlePage;
            return at < pages ? problem.offset == at - at % kBundlePage : problem.offset >= pages;
        });
        ASSERT_TRUE(located) << at;
    }
}

TEST_F(Exported, TheSecondProgramFindsFlippedBytesToo)
{
    const QByteArray whole = test::contents(file);
    QRandomGenerator random(1);
    for (int i = 0; i < 12; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = random.bounded(static_cast<int>(whole.size()));
        flipped[at] = static_cast<char>(flipped.at(at) ^ 0x10);
        test::overwrite(folder.path(u"flipped.wmjob"_qs), flipped);
        int status = 0;
        const QByteArray said = python(folder.path(u"flipped.wmjob"_qs), &status);
        EXPECT_EQ(status, 1) << at << ' ' << said.constData();
        EXPECT_TRUE(said.contains("byte")) << said.constData();
    }
}

TEST_F(Exported, EveryByteOfEveryEntryIsUnderItsProof)
{
    for (qsizetype i = 0; i < raw.entries.size(); ++i) {
        for (qsizetype at = 0; at < raw.entries.at(i).size(); ++at) {
            RawRecord altered = raw;
            altered.entries[i][at] = static_cast<char>(altered.entries.at(i).at(at) ^ (1 << (at % 8)));
            const Verification result = verifyRecord(altered);
            ASSERT_FALSE(result.valid());
            const quint64 number = static_cast<quint64>(i) + 1;
            ASSERT_TRUE(std::any_of(result.problems.begin(), result.problems.end(),
                                    [&](const Problem &p) { return p.position == i || p.sequence == number; }))
                << i << ' ' << at << ' ' << qUtf8Printable(result.problems.first().what);
        }
    }
}

TEST_F(Exported, EveryByteOfSignaturesAndAttachmentsToo)
{
    for (qsizetype i = 0; i < raw.batches.size(); ++i) {
        for (qsizetype at = 0; at < raw.batches.at(i).statement.size() + 64; ++at) {
            RawRecord altered = raw;
            QByteArray &part = at < 64 ? altered.batches[i].signature : altered.batches[i].statement;
            const qsizetype where = at < 64 ? at : at - 64;
            part[where] = static_cast<char>(part.at(where) ^ 1);
            ASSERT_FALSE(verifyRecord(altered).valid()) << at;
        }
    }
    for (auto it = raw.blobs.cbegin(); it != raw.blobs.cend(); ++it) {
        for (qsizetype at = 0; at < it.value().size(); ++at) {
            RawRecord altered = raw;
            altered.blobs[it.key()][at] = static_cast<char>(it.value().at(at) ^ 1);
            const Verification result = verifyRecord(altered);
            ASSERT_FALSE(result.valid());
            EXPECT_EQ(result.problems.first().hash, it.key());
        }
    }
}

TEST_F(Exported, RemovedReorderedTruncatedAndDoubledEntriesAreFound)
{
    for (qsizetype i = 0; i < raw.entries.size(); ++i) {
        RawRecord removed = raw;
        removed.entries.removeAt(i);
        EXPECT_FALSE(verifyRecord(removed).valid()) << i;
        RawRecord doubled = raw;
        doubled.entries.append(raw.entries.at(i));
        EXPECT_FALSE(verifyRecord(doubled).valid()) << i;
        if (i > 0) {
            RawRecord swapped = raw;
            swapped.entries.swapItemsAt(i, i - 1);
            EXPECT_FALSE(verifyRecord(swapped).valid()) << i;
        }
    }
    RawRecord withoutBlob = raw;
    withoutBlob.blobs.erase(withoutBlob.blobs.begin());
    EXPECT_FALSE(verifyRecord(withoutBlob).valid());
    RawRecord unsignedTail = raw;
    unsignedTail.batches.removeLast();
    EXPECT_FALSE(verifyRecord(unsignedTail).valid());
    EXPECT_FALSE(verifyRecord({}).valid());
}

TEST_F(Exported, EveryTruncationOfTheFileIsFound)
{
    const QByteArray whole = test::contents(file);
    for (qsizetype size = 0; size < whole.size(); size += 997) {
        const auto result = verifyBundleBytes(whole.left(size));
        EXPECT_TRUE(!result || !result->valid()) << size;
    }
}

TEST_F(Exported, TravelsToAnotherDeviceAndBack)
{
    Folder other;
    auto second = other.open();
    ASSERT_EQ(*second->importBundle(file), job);
    EXPECT_EQ(*second->head(job), *store->head(job));
    EXPECT_EQ(second->job(job)->title, u"Elm Street"_qs);
    EXPECT_EQ(second->job(job)->collarSerial, u"C-2"_qs);
    ASSERT_EQ(*second->importBundle(file), job); // once or twice: the same
    EXPECT_EQ(second->entries(job)->size(), 5);

    // Both go on without knowing of each other.
    const auto here = store->append(job, test::ana(), {test::fact(u"utility.id"_qs, u"sce"_qs)});
    const auto there =
        second->append(job, {u"bo@example.org"_qs, u"inspector"_qs}, {test::fact(u"utility.id"_qs, u"coned"_qs)});
    ASSERT_TRUE(here && there);
    EXPECT_EQ(second->entries(job)->size(), 7) << "the second device introduces itself";
    const QString back = folder.path(u"back.wmjob"_qs);
    ASSERT_TRUE(second->exportBundle(job, back));
    ASSERT_TRUE(store->importBundle(back));
    ASSERT_TRUE(store->exportBundle(job, file));
    ASSERT_TRUE(second->importBundle(file));
    EXPECT_EQ(*second->head(job), *store->head(job));
    for (Store *each : {store.get(), second.get()}) {
        const JobState state(*each->entries(job));
        ASSERT_EQ(state.conflicts().size(), 1);
        EXPECT_EQ(state.conflicts().first().path, u"utility.id"_qs);
        EXPECT_EQ(state.conflicts().first().entries.size(), 2);
        EXPECT_FALSE(state.site().contains(u"utility"_qs));
    }
    EXPECT_TRUE(verifyBundle(back)->valid());
    EXPECT_EQ(verifyBundle(back)->signers.size(), 2);
    int status = -1;
    const QByteArray said = python(back, &status);
    EXPECT_EQ(status, 0) << said.constData();

    // Somebody decides, by superseding both.
    const JobState state(*store->entries(job));
    ASSERT_TRUE(store->append(job, test::ana(), state.replacing(test::fact(u"utility.id"_qs, u"sce"_qs))));
    const JobState decided(*store->entries(job));
    EXPECT_TRUE(decided.conflicts().isEmpty());
    EXPECT_EQ(decided.current(Kind::Fact, u"utility.id"_qs)->value.value(u"v"_qs).toString(), u"sce"_qs);
}

TEST_F(Exported, ADamagedBundleIsRefusedWhole)
{
    QByteArray altered = test::contents(file);
    altered[altered.indexOf("C-1")] = 'X';
    test::overwrite(file, altered);
    Folder other;
    auto second = other.open();
    const auto result = second->importBundle(file);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(second->jobs()->isEmpty());
}

TEST_F(Exported, ALaterFormatAndForeignFilesAreRefused)
{
    {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version=2");
    }
    QByteArray bytes = test::contents(file);
    bytes.truncate(bytes.size() / (kBundlePage + 32) * kBundlePage);
    test::overwrite(file, bytes);
    ASSERT_TRUE(sealBundle(file));
    EXPECT_EQ(store->importBundle(file).error().code, ErrorCode::NewerVersion);

    const QString foreign = folder.path(u"foreign.wmjob"_qs);
    {
        SQLite::Database database(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE VIEW entries AS SELECT 1 AS id");
    }
    ASSERT_TRUE(sealBundle(foreign));
    EXPECT_EQ(store->importBundle(foreign).error().code, ErrorCode::Invalid);
    test::overwrite(foreign, "PK\003\004 not ours");
    EXPECT_EQ(store->importBundle(foreign).error().code, ErrorCode::Invalid);
    EXPECT_EQ(store->importBundle(folder.path(u"none"_qs)).error().code, ErrorCode::NotFound);
}

TEST_F(Exported, AForkedDeviceIsToldApart)
{
    // The same device, restored from an old copy, goes on twice.
    Folder other;
    QFile::rename(folder.path(u"keys"_qs), folder.path(u"moved"_qs));
    ASSERT_TRUE(QProcess::execute(u"cp"_qs, {u"-r"_qs, folder.path(u"moved"_qs), other.path(u"keys"_qs)}) == 0);
    auto second = other.open();
    ASSERT_TRUE(second->importBundle(file));
    ASSERT_TRUE(second->append(job, test::ana(), {test::fact(u"a"_qs, 1)}));
    ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"a"_qs, 2)}));
    const QString back = folder.path(u"back.wmjob"_qs);
    ASSERT_TRUE(second->exportBundle(job, back));
    const auto result = store->importBundle(back);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Mismatch);
}

} // namespace wm::record
