// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lean_bundle.h"

#include "core/base/bytes.h"
#include "tests/record/record_support.h"

#include <QtCore/QProcess>

namespace wm::record {

using test::Folder;

namespace {

/// A job with a small and a large photo, a reading's capture, and a drawn signature that is a picture, too.
class Photographed : public ::testing::Test
{
protected:
    void SetUp() override
    {
        store = folder.open();
        job = folder.job(*store, true);
        cite(Kind::Photo, u"step.box"_qs, QByteArray(100, 's'), small);
        cite(Kind::Photo, u"step.place"_qs, QByteArray(9000, 'l'), large);
        cite(Kind::Reading, u"collar.state"_qs, QByteArray(20000, 'c'), capture);
        cite(Kind::Photo, u"step.sign"_qs, QByteArray(30000, 'p'), signedPicture);
        cite(Kind::Signature, u"job"_qs, QByteArray(30000, 'p'), signedPicture);
        raw = *store->raw(job);
        entries = *store->entries(job);
    }

    void cite(Kind kind, const QString &path, const QByteArray &bytes, Hash &hash)
    {
        hash = *store->putBlob(bytes);
        Draft draft{.kind = kind, .path = path, .value = {{u"caption"_qs, u"x"_qs}}};
        draft.blobs = {hash};
        ASSERT_TRUE(store->append(job, test::ana(), {draft}));
    }

    /// The bytes as a file, for whoever wants one.
    QString written(const QByteArray &bytes, const QString &name)
    {
        QFile file(folder.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    /// Whether the second, independent reader accepts a bundle of this.
    bool secondAccepts(const RawRecord &record, QByteArray *said = nullptr)
    {
        const auto bytes = bundleBytes(record, *store->job(job), folder.path(u"second"_qs));
        EXPECT_TRUE(bytes);
        QProcess second;
        second.start(u"python3"_qs, {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_record.py"),
                                     written(bytes.value_or(QByteArray()), u"second.wmjob"_qs)});
        EXPECT_TRUE(second.waitForFinished(60'000));
        const QByteArray out = second.readAllStandardOutput() + second.readAllStandardError();
        if (said != nullptr)
            *said = out;
        return second.exitCode() == 0;
    }

    Folder folder;
    std::unique_ptr<Store> store;
    JobId job;
    Hash small, large, capture, signedPicture;
    RawRecord raw;
    QList<Entry> entries;
};

} // namespace

TEST_F(Photographed, LeavesOutTheLargestPhotosAndNothingElse)
{
    EXPECT_EQ(photoBytes(raw, entries), 9100); // what is also a signature counts as none
    EXPECT_TRUE(withoutLargestPhotos(raw, entries, 9100).leftOut.isEmpty());
    const RawRecord lean = withoutLargestPhotos(raw, entries, 9099);
    EXPECT_EQ(lean.leftOut.keys(), QList<Hash>{large});
    EXPECT_EQ(lean.leftOut.value(large), 9000);
    EXPECT_TRUE(lean.blobs.contains(small));
    const RawRecord leanest = withoutLargestPhotos(raw, entries, 0);
    EXPECT_EQ(leanest.leftOut.size(), 2);
    EXPECT_TRUE(leanest.blobs.contains(capture));
    EXPECT_TRUE(leanest.blobs.contains(signedPicture));
}

TEST_F(Photographed, StillProvesItselfAndSaysWhatIsNotThere)
{
    const auto bytes = bundleBytes(withoutLargestPhotos(raw, entries, 100), *store->job(job), folder.path(u"a"_qs));
    ASSERT_TRUE(bytes);
    const auto whole = bundleBytes(raw, *store->job(job), folder.path(u"whole"_qs));
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->contains(QByteArray(3000, 'l')));
    EXPECT_FALSE(bytes->contains(QByteArray(3000, 'l')));
    const auto verified = verifyBundleBytes(*bytes);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->valid()) << qUtf8Printable(verified->problems.value(0).what);
    EXPECT_EQ(verified->leftOut, QList<Hash>{large});
    EXPECT_EQ(verified->head, *store->head(job));
    EXPECT_EQ(*bytes, *bundleBytes(withoutLargestPhotos(raw, entries, 100), *store->job(job), folder.path(u"b"_qs)));

    QProcess second;
    second.start(u"python3"_qs,
                 {QStringLiteral(WM_SOURCE_DIR "/tests/tools/verify_record.py"), written(*bytes, u"lean.wmjob"_qs)});
    ASSERT_TRUE(second.waitForFinished(60'000));
    const QByteArray said = second.readAllStandardOutput() + second.readAllStandardError();
    EXPECT_EQ(second.exitCode(), 0) << said.constData();
    EXPECT_TRUE(said.contains("\"left_out\": 1")) << said.constData();
}

// Nobody gets rid of what a device said or who signed by calling it left out; nor of a photo without naming it.
TEST_F(Photographed, OnlyAPhotoMayBeLeftOutAndItHasToBeNamed)
{
    for (const Hash &kept : {capture, signedPicture}) {
        RawRecord altered = raw;
        altered.leftOut.insert(kept, altered.blobs.take(kept).size());
        EXPECT_FALSE(verifyRecord(altered).valid());
        EXPECT_FALSE(secondAccepts(altered));
    }
    RawRecord stowaway = raw; // bytes that no entry speaks of
    stowaway.blobs.insert(sha256("anything"), "anything");
    EXPECT_FALSE(verifyRecord(stowaway).valid());
    EXPECT_FALSE(secondAccepts(stowaway));
    RawRecord silent = raw;
    silent.blobs.remove(large);
    EXPECT_FALSE(verifyRecord(silent).valid());
    RawRecord invented = raw;
    invented.leftOut.insert(QByteArray(32, 'x'), 5);
    EXPECT_FALSE(verifyRecord(invented).valid());
}

// A job is not taken in without its photos: it would look whole and could never be handed on.
TEST_F(Photographed, IsTakenInOnlyWhereThePhotosAre)
{
    const auto bytes = bundleBytes(withoutLargestPhotos(raw, entries, 0), *store->job(job), folder.path(u"d"_qs));
    const QString lean = written(*bytes, u"lean.wmjob"_qs);
    Folder other;
    const auto elsewhere = other.open();
    const auto refused = elsewhere->importBundle(lean);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(refused.error().message.contains(u"2 photos"_qs)) << qUtf8Printable(refused.error().message);
    EXPECT_TRUE(elsewhere->jobs()->isEmpty());
    EXPECT_TRUE(store->importBundle(lean)); // here they are

    const QString whole = folder.path(u"whole.wmjob"_qs);
    ASSERT_TRUE(store->exportBundle(job, whole));
    ASSERT_TRUE(elsewhere->importBundle(whole));
    EXPECT_TRUE(elsewhere->importBundle(lean));
}

} // namespace wm::record
