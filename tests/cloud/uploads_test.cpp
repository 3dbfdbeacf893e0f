// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/world.h"

#include "core/base/bytes.h"

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

constexpr int kPieces = 9;

class Attachments : public ::testing::Test
{
protected:
    void SetUp() override
    {
        one.join(office, **office.service->firstAdminLink());
        token = one.token(office);
        two.join(office, test::newAccount(office, token, u"two@example.org"_qs, u"installer"_qs));
        std::mt19937 chance(7);
        picture.resize(kPieces * 256 * 1024 + 77);
        for (char &byte : picture)
            byte = static_cast<char>(chance() & 0xff);
        job = *one.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
        record::Draft photo{.kind = record::Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"x"_qs}}};
        photo.blobs = {*one.store->putBlob(picture), *one.store->putBlob("")};
        hash = photo.blobs.first();
        ASSERT_TRUE(one.store->append(job, test::installer(), {photo}));
    }
    /// A round that is cut after so many requests; how many bytes of bodies and answers went over.
    qint64 cutAfter(Tablet &tablet, int requests, const QString &parts = {})
    {
        RoundOptions options;
        options.partFolder = parts;
        Round round(*tablet.store, options);
        qint64 bytes = 0;
        while (requests-- > 0) {
            const auto request = round.next();
            if (!request)
                break;
            const Response response = office.service->handle(*request);
            bytes += request->body.size() + response.body.size();
            round.answered(response,
                           std::chrono::milliseconds(2000)); // neither quick nor slow: pieces stay as they are
        }
        return bytes;
    }
    Response upload(const QByteArray &method, const QByteArray &target,
                    QList<std::pair<QByteArray, QByteArray>> headers, const QByteArray &body = {})
    {
        headers.emplaceBack("authorization", "Bearer " + token);
        return office.service->handle({method, target, headers, body});
    }

    QTemporaryDir folder{test::scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet one{folder.filePath(QStringLiteral("one"))};
    Tablet two{folder.filePath(QStringLiteral("two"))};
    QByteArray token, picture;
    record::Hash hash;
    JobId job;
};

} // namespace

TEST_F(Attachments, ArriveInPiecesAndGoOnWhereACutLeftThem)
{
    qint64 sent = 0;
    for (int i = 0; i < 60; ++i)
        sent += cutAfter(one, 10); // each round gets three pieces further, or fewer
    EXPECT_LT(sent, picture.size() * 5 / 4) << "nothing that arrived was sent again, but for small change";
    const Report done = one.sync(office);
    EXPECT_EQ(done.blobsSent, 0) << "all was there";

    qint64 fetched = 0;
    const QString parts = folder.filePath(QStringLiteral("incoming"));
    for (int i = 0; i < 60 && !two.store->blob(hash); ++i)
        fetched += cutAfter(two, 9, parts);
    ASSERT_TRUE(two.store->blob(hash));
    EXPECT_EQ(*two.store->blob(hash), picture);
    EXPECT_LT(fetched, picture.size() * 5 / 4);
    two.sync(office);
    EXPECT_TRUE(two.store->blob(sha256({}))) << "an empty one is one, too";
    EXPECT_TRUE(QDir(parts).isEmpty());
}

TEST_F(Attachments, StayAtTheOfficeUntilSomebodyAsksForThem)
{
    one.sync(office);
    RoundOptions leaving;
    leaving.blobs.fetch = false;
    Report report = two.sync(office, leaving);
    EXPECT_EQ(report.blobsFetched, 0);
    EXPECT_EQ(report.blobsLeft, 2);
    EXPECT_FALSE(two.store->blob(hash));
    // One that is asked for comes, also over a connection that sends and fetches nothing else.
    leaving.blobs = {false, false, {hash}};
    report = two.sync(office, leaving);
    EXPECT_EQ(report.blobsFetched, 1);
    EXPECT_EQ(report.blobsLeft, 1);
    EXPECT_EQ(*two.store->blob(hash), picture);
    // Leaving others' there keeps none of this device's back.
    record::Draft photo{.kind = record::Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"y"_qs}}};
    photo.blobs = {*two.store->putBlob("two's own")};
    ASSERT_TRUE(two.store->append(job, test::installer(), {photo}));
    leaving.blobs = {true, false, {}};
    EXPECT_EQ(two.sync(office, leaving).blobsSent, 1);
    EXPECT_EQ(two.sync(office).blobsFetched, 1) << "all the rest, once that is wanted";
}

TEST_F(Attachments, WhatWasKeptHalfAndIsWrongIsFetchedAnew)
{
    one.sync(office);
    const QString parts = folder.filePath(QStringLiteral("incoming"));
    ASSERT_TRUE(QDir().mkpath(parts));
    QFile half(parts + u'/' + QString::fromLatin1(hash.toHex()) + u".part"_qs);
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("not the beginning of it");
    half.close();
    RoundOptions options;
    options.partFolder = parts;
    EXPECT_EQ(two.sync(office, options).blobsFetched, 2);
    EXPECT_EQ(*two.store->blob(hash), picture);
}

TEST_F(Attachments, AreTakenOnlyWhenAnEntryCitesThemAndTheirHashIsRight)
{
    const auto create = [&](const QByteArray &of, qint64 length) {
        return upload("POST", "/v1/uploads",
                      {{"upload-length", QByteArray::number(length)}, {"upload-metadata", "sha256 " + of.toBase64()}});
    };
    EXPECT_EQ(create(hash, picture.size()).status, 404) << "entries first";
    cutAfter(one, 8); // entries, no attachment
    EXPECT_EQ(create(sha256("something else"), 5).status, 404);
    EXPECT_EQ(create(hash, qint64{300} * 1024 * 1024).status, 413);
    EXPECT_EQ(create(hash.left(31), 5).status, 400);
    EXPECT_EQ(upload("POST", "/v1/uploads", {{"upload-length", "-1"}}).status, 400);

    const Response made = create(hash, 5);
    ASSERT_EQ(made.status, 201);
    const QByteArray where = made.header("location");
    EXPECT_EQ(create(hash, 5).header("location"), where) << "gone on with, not begun twice";
    EXPECT_FALSE(made.header("upload-expires").isEmpty());
    const std::pair<QByteArray, QByteArray> type{"content-type", "application/offset+octet-stream"};
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "1"}}, "a").status, 409);
    EXPECT_EQ(upload("PATCH", where, {{"upload-offset", "0"}}, "a").status, 415);
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "0"}}, "abcdef").status, 413);
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "0"}, {"upload-checksum", "sha256 AAAA"}}, "a").status,
              460);
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "0"}, {"upload-checksum", "crc32 AAAA"}}, "a").status,
              400);
    EXPECT_EQ(upload("HEAD", where, {}).header("upload-offset"), "0");
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "0"}}, "ab").header("upload-offset"), "2");
    EXPECT_EQ(upload("PATCH", where, {type, {"upload-offset", "2"}}, "cde").status, 460) << "not what it claims to be";
    EXPECT_EQ(upload("HEAD", where, {}).status, 404);
    EXPECT_EQ(upload("GET", "/v1/blobs/" + hash.toHex(), {}).status, 404) << "nothing wrong ever counts";
    EXPECT_EQ(one.sync(office).blobsSent, 2);
    EXPECT_EQ(upload("GET", "/v1/blobs/" + hash.toHex(), {{"range", "bytes=0-9"}}).body, picture.left(10));
    EXPECT_EQ(upload("GET", "/v1/blobs/" + hash.toHex(), {{"range", "bytes=99999999-"}}).status, 416);
    EXPECT_EQ(upload("GET", "/v1/blobs/" + hash.toHex(), {{"range", "bytes=9-1"}}).status, 416);
}

TEST_F(Attachments, WhatNobodyGoesOnWithIsForgottenAfterThirtyDays)
{
    cutAfter(one, 12);
    EXPECT_FALSE(QDir(office.folder() + u"/uploads"_qs).isEmpty());
    office.clock.advance(std::chrono::hours(24 * 31));
    office.restart();
    EXPECT_TRUE(QDir(office.folder() + u"/uploads"_qs).isEmpty());
    EXPECT_EQ(one.sync(office).blobsSent, 2);
}

} // namespace wm::sync
