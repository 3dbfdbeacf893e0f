// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed stores: what lies on the disk, what opens it, and what is said when nothing does.
#include "tests/record/fake_keychain.h"
#include "tests/record/record_support.h"

#include "core/base/bytes.h"
#include "core/record/database.h"
#include "core/record/job_summary.h"
#include "core/record/keys.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>

namespace wm::record {

using test::Folder;

namespace {

/// Files of the folder in which any of the words can be read.
QStringList filesThatSay(const QString &folder, const QList<QByteArray> &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QByteArray bytes = test::contents(name);
        for (const QByteArray &word : words)
            if (bytes.contains(word))
                found.append(name + u": "_qs + QString::fromUtf8(word));
    }
    return found;
}

const QList<QByteArray> kWords{"Calle Serena", "C-123456",        "ana@example.org", "a photograph of the meter",
                               "PRIVATE KEY",  "not recorded yet"};

/// A store with something of everything in it.
class Sealing : public ::testing::Test
{
protected:
    void fill(Store &store)
    {
        job = *store.createJob({u"27 Calle Serena"_qs, false, {}}, test::ana());
        photo = *store.putBlob("a photograph of the meter");
        Draft shot{.kind = Kind::Photo, .path = u"step"_qs, .value = {{u"caption"_qs, u"meter"_qs}}, .blobs = {photo}};
        ASSERT_TRUE(store.append(job, test::ana(),
                                 {test::fact(u"premises.service_address"_qs, u"27 Calle Serena"_qs),
                                  test::fact(u"collar.serial_number"_qs, u"C-123456"_qs), shot}));
        ASSERT_TRUE(store.appendSeries(job, u"volts"_qs, {{1000, 240.0}}));
        ASSERT_TRUE(store.keepUnfinished(job, u"wire.box"_qs, "not recorded yet"));
        before = *store.entries(job);
        head = *store.head(job);
        device = store.deviceKey();
    }
    void expectAllThere(Store &store)
    {
        const auto entries = store.entries(job);
        ASSERT_TRUE(entries) << qUtf8Printable(entries.error().message);
        ASSERT_EQ(entries->size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            EXPECT_EQ(entries->at(i).hash, before.at(i).hash);
        EXPECT_EQ(*store.head(job), head);
        EXPECT_EQ(store.deviceKey(), device);
        EXPECT_EQ(*store.blob(photo), QByteArray("a photograph of the meter"));
        EXPECT_EQ(store.series(job, u"volts"_qs)->size(), 1);
        EXPECT_EQ(store.unfinished(job)->value(u"wire.box"_qs), QByteArray("not recorded yet"));
        EXPECT_EQ(store.job(job)->title, u"27 Calle Serena"_qs);
        EXPECT_EQ(store.jobs()->value(0).collarSerial, u"C-123456"_qs);
        const auto raw = store.raw(job);
        ASSERT_TRUE(raw);
        EXPECT_TRUE(verifyRecord(*raw).valid());
    }
    /// Writes into the file behind the store's back.
    void meddle(const char *sql)
    {
        SQLite::Database database(folder.path(u"store.db"_qs).toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER entries_no_update");
        database.exec(sql);
        database.exec("CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the log is "
                      "append-only'); END");
    }

    Folder folder;
    JobId job;
    Hash photo;
    QList<Entry> before;
    Hash head;
    PublicKey device;
};

} // namespace

TEST_F(Sealing, ASealedStoreSaysNothingOnTheDisk)
{
    fill(*folder.openSealed());
    EXPECT_EQ(filesThatSay(folder.path(), kWords), QStringList());
    expectAllThere(*folder.openSealed());
}

TEST_F(Sealing, APlainStoreIsSealedWholeAndNothingPlainIsLeft)
{
    {
        auto store = folder.open();
        fill(*store);
        ASSERT_TRUE(store->tidyUp()); // a rolling copy, plain
        EXPECT_FALSE(store->sealState().sealed);
    }
    ASSERT_GE(filesThatSay(folder.path(), kWords).size(), 8) << "this test could find words at all";
    {
        auto store = folder.openSealed();
        ASSERT_NE(store, nullptr);
        EXPECT_TRUE(store->sealState().sealed);
        EXPECT_EQ(store->sealState().passphrase, test::cheapest());
        expectAllThere(*store);
        ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"title"_qs, u"a new word: Calle Serena"_qs)}));
        head = *store->head(job);
        before = *store->entries(job);
    }
    EXPECT_EQ(filesThatSay(folder.path(), kWords), QStringList());
    const auto store = folder.open();
    EXPECT_EQ(store->entries(job)->size(), before.size());
    EXPECT_EQ(store->job(job)->title, u"a new word: Calle Serena"_qs);
    const QDir copies(folder.path(u"copies"_qs));
    ASSERT_TRUE(copies.exists(u"store-1.db"_qs));
    for (const QString &name : copies.entryList({u"*.db"_qs}, QDir::Files))
        EXPECT_EQ(isSealedStore(copies.filePath(name)), true) << qUtf8Printable(name);
}

TEST_F(Sealing, NumbersOfTheDeviceGoOn)
{
    auto store = folder.open();
    fill(*store);
    ASSERT_TRUE(store->seal({.passphrase = test::passphrase()}));
    ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"n"_qs, 1)}));
    store.reset();
    SQLite::Database database(folder.path(u"store.db"_qs).toStdString());
    SQLite::Statement rows(database, "SELECT device_seq FROM entries ORDER BY id");
    for (int expected = 1; rows.executeStep(); ++expected)
        EXPECT_EQ(rows.getColumn(0).getInt(), expected);
}

TEST_F(Sealing, EachThingThatCanBeWrongIsSaidApart)
{
    fill(*folder.openSealed());
    const auto tried = [&](const QString &passphrase) {
        folder.secrets.passphrase = passphrase;
        return Store::open(folder.path(), folder.clock, folder.secrets).error();
    };
    EXPECT_EQ(tried({}).code, kPassphraseWanted);
    EXPECT_EQ(tried(u"some other words"_qs).code, kWrongPassphrase);

    // A damaged key file is told from a wrong passphrase; its copy stands in.
    const QByteArray key = test::contents(folder.path(u"store.key"_qs));
    for (qsizetype at = 0; at < key.size() - 1; ++at) {
        QByteArray altered = key;
        altered[at] = static_cast<char>(altered.at(at) ^ 1);
        test::overwrite(folder.path(u"store.key"_qs), altered);
        QDir(folder.path(u"copies"_qs)).rename(u"store.key"_qs, u"away"_qs);
        EXPECT_EQ(tried(test::passphrase()).code, ErrorCode::Corrupt) << at;
        QDir(folder.path(u"copies"_qs)).rename(u"away"_qs, u"store.key"_qs);
    }
    EXPECT_TRUE(Store::open(folder.path(), folder.clock, folder.secrets)) << "the copy of the key file";

    QFile::remove(folder.path(u"store.key"_qs));
    EXPECT_TRUE(Store::open(folder.path(), folder.clock, folder.secrets));
    QDir(folder.path(u"copies"_qs)).rename(u"store.key"_qs, u"away"_qs);
    EXPECT_EQ(tried(test::passphrase()).code, kKeyLost);
    QDir(folder.path(u"keys"_qs)).removeRecursively(); // then it is the records that tell
    EXPECT_EQ(tried(test::passphrase()).code, kKeyLost);

    test::overwrite(folder.path(u"store.key"_qs), key);
    const auto store = folder.open(); // with new keys of the device, in the place of those removed above
    EXPECT_EQ(store->entries(job)->size(), before.size());
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid());
}

TEST_F(Sealing, ThePassphraseIsChangedAndTheOldOneOpensNothing)
{
    {
        auto store = folder.openSealed();
        fill(*store);
        EXPECT_EQ(store->seal({.passphrase = u"short"_qs}).error().code, ErrorCode::Invalid);
        ASSERT_TRUE(store->seal({.passphrase = u"quite other words"_qs}));
    }
    EXPECT_EQ(Store::open(folder.path(), folder.clock, folder.secrets).error().code, kWrongPassphrase);
    folder.secrets.passphrase = u"quite other words"_qs;
    expectAllThere(*folder.open());
}

TEST_F(Sealing, TheKeychainOpensItWithoutAWord)
{
    const auto keychain = std::make_shared<test::FakeKeychain>();
    folder.secrets.keychain = keychain;
    {
        auto store = folder.open();
        ASSERT_TRUE(store->seal({.keychain = true}));
        fill(*store);
    }
    EXPECT_EQ(filesThatSay(folder.path(), kWords), QStringList());
    expectAllThere(*folder.open());

    keychain->present = false;
    const auto away = Store::open(folder.path(), folder.clock, folder.secrets);
    EXPECT_EQ(away.error().code, kKeyLost);
    keychain->present = true;
    const auto kept = keychain->entries;
    keychain->entries.clear();
    const auto lost = Store::open(folder.path(), folder.clock, folder.secrets);
    EXPECT_EQ(lost.error().code, kKeyLost);
    EXPECT_NE(lost.error().message, away.error().message);
    keychain->entries[kept.firstKey()] = QByteArray(32, 'x'); // another's key under the same name
    EXPECT_EQ(Store::open(folder.path(), folder.clock, folder.secrets).error().code, kKeyLost);

    keychain->entries = kept;
    expectAllThere(*folder.open());
}

TEST_F(Sealing, APassphraseBesideTheKeychainOpensItWhenThatIsLost)
{
    const auto keychain = std::make_shared<test::FakeKeychain>();
    folder.secrets.keychain = keychain;
    {
        auto store = folder.open();
        fill(*store);
        ASSERT_TRUE(store->seal({.keychain = true, .passphrase = test::passphrase()}));
    }
    keychain->entries.clear();
    EXPECT_EQ(Store::open(folder.path(), folder.clock, folder.secrets).error().code, kPassphraseWanted);
    folder.secrets.passphrase = test::passphrase();
    {
        auto store = folder.open();
        expectAllThere(*store);
        ASSERT_TRUE(store->seal({.keychain = true})) << "the keychain is given a new key";
    }
    folder.secrets.passphrase.clear();
    expectAllThere(*folder.open());
}

TEST_F(Sealing, WithoutAKeychainOrAPassphraseNothingIsSealed)
{
    auto store = folder.open();
    fill(*store);
    EXPECT_EQ(store->seal({}).error().code, ErrorCode::Invalid);
    EXPECT_EQ(store->seal({.keychain = true}).error().code, ErrorCode::NotReady);
    EXPECT_EQ(store->seal({.passphrase = u"short"_qs}).error().code, ErrorCode::Invalid);
    EXPECT_FALSE(store->sealState().sealed);
    EXPECT_FALSE(QFile::exists(folder.path(u"store.key"_qs)));
    expectAllThere(*store);
}

TEST_F(Sealing, SwappedCellsDoNotOpenAndComeBackFromTheCopy)
{
    {
        auto store = folder.openSealed();
        fill(*store);
    }
    // Another row's cell is whole, but not there.
    meddle("UPDATE entries SET body = (SELECT body FROM entries WHERE seq = 3) WHERE seq = 4");
    {
        const auto store = folder.open();
        const auto entries = store->entries(job);
        ASSERT_FALSE(entries);
        EXPECT_EQ(entries.error().code, ErrorCode::Corrupt);
    }
    const auto store = folder.open();
    EXPECT_TRUE(store->openReport().recovered);
    EXPECT_EQ(store->openReport().entriesLost, 0);
    EXPECT_EQ(store->entries(job)->size(), before.size());
    EXPECT_TRUE(verifyRecord(*store->raw(job)).valid());
}

TEST_F(Sealing, ARowOfTheListThatWasAlteredIsMadeAnew)
{
    fill(*folder.openSealed());
    meddle("UPDATE jobs SET title = substr(title, 1, 60) || 'AAAA' || substr(title, 65)");
    EXPECT_EQ(folder.open()->jobs().error().code, ErrorCode::Corrupt);
    EXPECT_EQ(folder.open()->jobs()->value(0).title, u"27 Calle Serena"_qs);
}

TEST_F(Sealing, AnAlteredAttachmentIsFoundAndMended)
{
    auto store = folder.openSealed();
    fill(*store);
    const QString name = QString::fromLatin1(photo.toHex());
    const QString file = folder.path(u"blobs/"_qs + name.left(2) + u'/' + name);
    QByteArray bytes = test::contents(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 4);
    test::overwrite(file, bytes);
    EXPECT_EQ(store->blob(photo).error().code, ErrorCode::Corrupt);
    ASSERT_TRUE(store->putBlob("a photograph of the meter"));
    EXPECT_TRUE(store->blob(photo));
    EXPECT_FALSE(test::contents(file).contains("photograph"));
}

TEST_F(Sealing, ABundleLeavesUnsealedAndComesIntoASealedStore)
{
    fill(*folder.openSealed());
    const QString file = folder.path(u"out.wmjob"_qs);
    ASSERT_TRUE(folder.open()->exportBundle(job, file));
    EXPECT_TRUE(test::contents(file).contains("Calle Serena")) << "it is meant for others";
    EXPECT_TRUE(verifyBundle(file)->valid());
    Folder other;
    {
        auto store = other.openSealed();
        ASSERT_EQ(*store->importBundle(file), job);
        EXPECT_EQ(store->job(job)->title, u"27 Calle Serena"_qs);
    }
    EXPECT_EQ(filesThatSay(other.path(), kWords), QStringList());
}

TEST_F(Sealing, WhatWasCutOffBeforeAnythingWasSealedIsForgottenWithItsKey)
{
    const auto keychain = std::make_shared<test::FakeKeychain>();
    folder.secrets.keychain = keychain;
    fill(*folder.open());
    const QByteArray plain = test::contents(folder.path(u"store.db"_qs));
    ASSERT_TRUE(folder.open()->seal({.keychain = true}));
    test::overwrite(folder.path(u"store.db"_qs), plain); // as before, with the key file there already
    for (const QString &name : {u"device.ed25519"_qs, u"device.p256.pem"_qs})
        ASSERT_TRUE(QFile::exists(folder.path(u"keys/"_qs + name)));
    {
        const auto store = folder.open();
        EXPECT_TRUE(store->sealState().sealed) << "it is finished";
        expectAllThere(*store);
    }
    EXPECT_EQ(filesThatSay(folder.path(), kWords), QStringList());
}

TEST(SealedSchema, TheIndexIsOfThePathsOfTheList)
{
    QStringList quoted;
    for (const QString &path : summaryPaths())
        quoted.append(u'\'' + path + u'\'');
    EXPECT_EQ(QString::fromLatin1(WM_SUMMARISED), u"path IN ("_qs + quoted.join(u", "_qs) + u')');
}

TEST(SealedSchema, AStoreOfTheFirstFormatIsCopiedAndBroughtOver)
{
    Folder folder;
    JobId job;
    QList<Entry> before;
    {
        auto store = folder.open();
        job = folder.job(*store);
        ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"title"_qs, u"Oak Street"_qs)}));
        before = *store->entries(job);
    }
    {
        SQLite::Database database(folder.path(u"store.db"_qs).toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP INDEX entries_summarised; CREATE INDEX entries_of_job ON entries (job);"
                      "CREATE INDEX entries_at ON entries (job, path) WHERE kind IN ('fact', 'transition');"
                      "PRAGMA user_version=1");
        ASSERT_EQ(schemaOf(database), expectedSchema(1)) << "this is the first format";
    }
    const auto store = folder.open();
    EXPECT_FALSE(store->openReport().recovered);
    EXPECT_EQ(store->entries(job)->size(), before.size());
    ASSERT_TRUE(store->append(job, test::ana(), {test::fact(u"title"_qs, u"Elm Street"_qs)}));
    SQLite::Database copy(folder.path(u"copies/before-format-2.db"_qs).toStdString());
    EXPECT_EQ(schemaOf(copy), expectedSchema(1));
    EXPECT_EQ(copy.execAndGet("SELECT count(*) FROM entries").getInt(), before.size());
}

} // namespace wm::record
