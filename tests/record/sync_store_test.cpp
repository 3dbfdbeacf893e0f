// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/keys.h"
#include "core/record/sync_store.h"
#include "tests/record/record_support.h"

#include <QtCore/QDir>

namespace wm::record {

using test::Folder;

namespace {

/// Two devices: what the first writes is handed to the second.
class TwoDevices : public ::testing::Test
{
protected:
    void SetUp() override
    {
        one = first.open();
        two = second.open();
        job = first.job(*one);
    }
    void write(Store &store, const QString &path, const QString &value)
    {
        ASSERT_TRUE(store.append(job, test::ana(), {test::fact(path, value)}));
    }
    static QList<QByteArray> bodies(const Outgoing &outgoing)
    {
        QList<QByteArray> list;
        for (const Outgoing::Item &item : outgoing.items)
            list.append(item.body);
        return list;
    }
    Merged hand(const Outgoing &outgoing, const SyncValues &with = {})
    {
        const auto merged = syncOf(*two)->merge(bodies(outgoing), outgoing.signatures, with);
        EXPECT_TRUE(merged);
        return merged ? *merged : Merged{};
    }

    Folder first, second;
    std::unique_ptr<Store> one, two;
    JobId job;
};

} // namespace

TEST_F(TwoDevices, WhatIsHandedOverInAnyPiecesIsTheSameRecord)
{
    for (int i = 0; i < 7; ++i)
        write(*one, QStringLiteral("a.b%1").arg(i), QStringLiteral("x"));
    QList<Draft> many;
    for (int i = 0; i < 10; ++i)
        many.append(test::fact(QStringLiteral("c.d%1").arg(i), i));
    ASSERT_TRUE(one->append(job, test::ana(), many)); // one signed batch, cut by the bounds below

    qint64 after = 0;
    while (true) {
        const auto part = syncOf(*one)->outgoing(after, {.entries = 4});
        ASSERT_TRUE(part);
        if (part->items.isEmpty())
            break;
        EXPECT_LE(part->items.size(), 4);
        EXPECT_EQ(part->items.first().number, after + 1);
        after = part->items.last().number;
        EXPECT_EQ(hand(*part).added.size(), part->items.size());
    }
    EXPECT_EQ(after, syncOf(*one)->lastNumber());
    EXPECT_EQ(*one->head(job), *two->head(job));
    EXPECT_EQ(syncOf(*two)->lastNumber(), 0) << "what another device wrote has no number here";
    // Everything that arrived proves itself, also as a bundle.
    EXPECT_TRUE(verifyRecord(*two->raw(job)).valid());

    const auto again = syncOf(*one)->outgoing(0, {});
    EXPECT_TRUE(hand(*again).added.isEmpty()) << "delivered twice, taken in once";
    EXPECT_TRUE(hand(*again).refused.isEmpty());
}

TEST_F(TwoDevices, WhatAnotherDeviceWroteIsHandedOnInWholeSignedRuns)
{
    for (int i = 0; i < 5; ++i)
        write(*one, QStringLiteral("a.b%1").arg(i), QStringLiteral("x"));
    QList<Draft> many;
    for (int i = 0; i < 20; ++i)
        many.append(test::fact(QStringLiteral("c.d%1").arg(i), i));
    ASSERT_TRUE(one->append(job, test::ana(), many));
    hand(*syncOf(*one)->outgoing(0, {}));

    Folder third;
    const auto far = third.open();
    const PublicKey author = one->deviceKey();
    quint64 from = 1;
    QList<qsizetype> sizes;
    while (true) {
        const auto part = syncOf(*two)->written(job, author, from, {.entries = 4});
        ASSERT_TRUE(part);
        if (part->items.isEmpty())
            break;
        const auto merged = syncOf(*far)->merge(bodies(*part), part->signatures, {});
        ASSERT_TRUE(merged);
        EXPECT_EQ(merged->added.size(), part->items.size());
        sizes.append(part->items.size());
        from += static_cast<quint64>(part->items.size());
    }
    EXPECT_EQ(*far->head(job), *one->head(job));
    EXPECT_EQ(sizes, (QList<qsizetype>{4, 3, 20})) << "the large batch goes whole, the others as far as signed";
}

TEST_F(TwoDevices, WhatDoesNotProveItselfIsNotTakenInAndTheRestIs)
{
    write(*one, u"a"_qs, u"1"_qs);
    const auto all = syncOf(*one)->outgoing(0, {});
    ASSERT_EQ(all->items.size(), 3);

    Outgoing unsignedOne = *all;
    unsignedOne.signatures.removeLast();
    Merged merged = hand(unsignedOne, {{u"sync/cursor"_qs, "7"}});
    EXPECT_EQ(merged.added.size(), 2) << "the first batch of two is signed";
    ASSERT_EQ(merged.refused.size(), 1);
    EXPECT_EQ(merged.refused.first().proof, Proof::Unsigned);
    EXPECT_EQ(*syncOf(*two)->value(u"sync/cursor"_qs), "7");

    Outgoing gap;
    write(*one, u"a"_qs, u"2"_qs);
    gap = *syncOf(*one)->outgoing(3, {});
    merged = hand(gap);
    ASSERT_EQ(merged.refused.size(), 1);
    EXPECT_EQ(merged.refused.first().proof, Proof::Gap);
    EXPECT_EQ(merged.refused.first().wanted, 3U);

    Outgoing flipped = *all;
    QByteArray &body = flipped.items.last().body;
    body[body.size() - 1] = static_cast<char>(body[body.size() - 1] ^ 1);
    merged = hand(flipped);
    EXPECT_TRUE(merged.added.isEmpty());
    EXPECT_EQ(merged.refused.size(), 1);

    EXPECT_EQ(hand(*all).added.size(), 1);
    EXPECT_EQ(hand(gap).added.size(), 1);
    EXPECT_EQ(*one->head(job), *two->head(job));
}

TEST_F(TwoDevices, ADeviceWithTwoHistoriesIsFoundOut)
{
    // The same key in a second folder: a disk image that was put on another tablet.
    Folder clone;
    ASSERT_TRUE(QDir().mkpath(clone.path(u"keys"_qs)));
    for (const QString &name : {u"device.seed"_qs, u"device.pem"_qs, u"device.crt"_qs})
        QFile::copy(first.path(u"keys/"_qs + name), clone.path(u"keys/"_qs + name));
    const auto keys = QDir(first.path(u"keys"_qs)).entryList(QDir::Files);
    for (const QString &name : keys)
        QFile::copy(first.path(u"keys/"_qs + name), clone.path(u"keys/"_qs + name));
    auto third = clone.open();
    ASSERT_EQ(third->deviceKey(), one->deviceKey());
    ASSERT_TRUE(third->openOrCreateJob(job, {u"Oak Street"_qs, false, {}}, test::ana()));

    hand(*syncOf(*one)->outgoing(0, {}));
    const Merged merged = hand(*syncOf(*third)->outgoing(0, {}));
    EXPECT_TRUE(merged.added.isEmpty());
    ASSERT_FALSE(merged.refused.isEmpty());
    EXPECT_EQ(merged.refused.last().proof, Proof::Forked);
    EXPECT_EQ(*one->head(job), *two->head(job));
}

TEST_F(TwoDevices, OfASealedStoreNothingSaysWhereItGoes)
{
    ASSERT_TRUE(syncOf(*one)->keep({{u"sync/account"_qs, "https://office.example"}, {u"sync/cursor"_qs, "7"}}));
    one.reset();
    one = first.openSealed(); // what was kept in plain is sealed along
    ASSERT_TRUE(syncOf(*one)->keep({{u"sync/rejected/00"_qs, "unknown-device"}}));
    write(*one, u"a"_qs, u"1"_qs);
    EXPECT_EQ(*syncOf(*one)->value(u"sync/account"_qs), "https://office.example");
    EXPECT_EQ(syncOf(*one)->values(u"sync/"_qs)->value(u"sync/rejected/00"_qs), "unknown-device");
    EXPECT_EQ(hand(*syncOf(*one)->outgoing(0, {})).added.size(), 3) << "entries travel unsealed";
    one.reset();
    for (const QString &file : {u"store.db"_qs, u"store.db-wal"_qs}) {
        EXPECT_FALSE(test::contents(first.path(file)).contains("office.example"));
        EXPECT_FALSE(test::contents(first.path(file)).contains("unknown-device"));
    }
    one = first.openSealed();
    EXPECT_EQ(*syncOf(*one)->value(u"sync/cursor"_qs), "7");
}

TEST_F(TwoDevices, BlobsThatHaveNotArrivedAreNamed)
{
    Draft photo{.kind = Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"The collar"_qs}}};
    photo.blobs = {*one->putBlob("jpeg bytes")};
    ASSERT_TRUE(one->append(job, test::ana(), {photo}));
    hand(*syncOf(*one)->outgoing(0, {}));
    EXPECT_EQ(*syncOf(*two)->missingBlobs(), photo.blobs);
    EXPECT_TRUE(syncOf(*one)->missingBlobs()->isEmpty());
    ASSERT_TRUE(two->putBlob("jpeg bytes"));
    EXPECT_TRUE(syncOf(*two)->missingBlobs()->isEmpty());
}

} // namespace wm::record
