// SPDX-License-Identifier: GPL-3.0-or-later
// The account and synchronising as the window does it, beside the real service: joined, away and back, metered, two
// devices that disagree, a role that may not write, left and joined again.
#include "tests/ui/office_world.h"

namespace {

using namespace wm;
using namespace std::chrono_literals;
using sync::test::fact;
using sync::test::Tablet;
using test::OfficeWindow;
using testing::HasSubstr;
using ui::Office;

TEST_F(OfficeWindow, isCompleteWithoutAnOffice)
{
    EXPECT_FALSE(app->office()->connected());
    EXPECT_EQ(app->office()->state(), Office::Off);
    newJob(u"27 Calle Serena"_qs);
    settle();
    EXPECT_EQ(line.asked, 0) << "nobody is asked before somebody has joined";
    EXPECT_FALSE(app->office()->complete());
}

TEST_F(OfficeWindow, whatIsHereIsAtTheOfficeAfterJoiningAndTheCommandLineKnowsTheSameAccount)
{
    const JobId job = newJob(u"27 Calle Serena"_qs);
    write(job, fact(u"premises.city"_qs, u"Hemet"_qs));
    join(adminLink());
    EXPECT_EQ(app->office()->role(), u"admin");
    EXPECT_EQ(app->office()->company(), u"Sunny Side");
    EXPECT_EQ(app->office()->state(), Office::Idle);
    EXPECT_EQ(app->office()->waiting(), 0);
    EXPECT_TRUE(app->office()->complete());

    const QString another = sync::test::newAccount(
        office,
        [this] {
            const auto request = *store([this](record::Store &store) {
                return sync::sessionRequest(office.service->handle(sync::challengeRequest(store)), store);
            });
            return *sync::sessionToken(office.service->handle(request));
        }(),
        u"bo@example.org"_qs, u"installer"_qs);
    Tablet other(folder.filePath(u"other"_qs));
    other.join(office, another);
    other.sync(office);
    EXPECT_EQ(sync::test::dump(*other.store), dump());

    const auto account = store([](record::Store &store) { return sync::accountOf(store); });
    ASSERT_TRUE(account && *account);
    EXPECT_EQ((*account)->server, "https://office.example:8443");
    start(); // another window, later
    EXPECT_TRUE(app->office()->connected());
    EXPECT_EQ(app->office()->user(), (*account)->user);
}

TEST_F(OfficeWindow, aLinkThatIsNoneOrWasUsedIsSaidInWordsAndChangesNothing)
{
    app->office()->join(u"https://office.example:8443/"_qs);
    EXPECT_FALSE(app->office()->joinProblem().isEmpty());
    EXPECT_FALSE(app->office()->joining());
    const QString link = adminLink();
    admin(); // it is used now
    app->office()->join(link);
    ASSERT_TRUE(until([this] { return !app->office()->joining(); }));
    EXPECT_FALSE(app->office()->connected());
    EXPECT_THAT(app->office()->joinProblem().toStdString(), HasSubstr("introduction link"));
    line.away = true;
    app->office()->join(linkFor(u"installer"_qs));
    ASSERT_TRUE(until([this] { return !app->office()->joining(); }));
    EXPECT_FALSE(app->office()->connected());
    EXPECT_THAT(app->office()->joinProblem().toStdString(), HasSubstr("could not be reached"));
}

TEST_F(OfficeWindow, anEntryGoesByItselfAndWaitsWhileTheOfficeIsAway)
{
    join(adminLink());
    const JobId job = newJob(u"27 Calle Serena"_qs);
    ASSERT_TRUE(until([this] { return app->office()->waiting() > 0; }));
    EXPECT_FALSE(app->office()->complete());
    office.clock.advance(5s);
    ASSERT_TRUE(until([this] { return app->office()->waiting() == 0; })) << "nobody asked for it";
    EXPECT_TRUE(app->office()->complete());

    line.away = true;
    write(job, fact(u"premises.city"_qs, u"Hemet"_qs));
    ASSERT_TRUE(until([this] { return app->office()->waiting() == 1; }));
    office.clock.advance(5s);
    ASSERT_TRUE(until([this] { return app->office()->state() == Office::Offline; }));
    EXPECT_THAT(app->office()->stateText().toStdString(), HasSubstr("1 entry waits"));
    EXPECT_THAT(app->office()->stateDetail().toStdString(), HasSubstr("could not be reached"));
    EXPECT_FALSE(app->office()->complete());
    for (int i = 0; i < 8; ++i) { // it goes on trying, more and more seldom
        office.clock.advance(10min);
        settle();
    }
    EXPECT_EQ(app->office()->state(), Office::Offline);
    EXPECT_EQ(app->office()->waiting(), 1);
    line.away = false;
    office.clock.advance(10min);
    ASSERT_TRUE(until([this] { return app->office()->waiting() == 0; }))
        << app->office()->stateText().toStdString() << '\n'
        << app->office()->stateDetail().toStdString();
    EXPECT_EQ(app->office()->state(), Office::Idle);
}

TEST_F(OfficeWindow, photosWaitWhileTheConnectionIsMetered)
{
    app->settings()->setMetered(true);
    join(adminLink());
    const JobId job = newJob(u"27 Calle Serena"_qs);
    const QByteArray bytes(100'000, 'p');
    const record::Hash hash = *store([bytes](record::Store &store) { return store.putBlob(bytes); });
    write(job, {.kind = record::Kind::Photo, .path = u"photo/socket"_qs, .blobs = {hash}});
    syncNow();
    EXPECT_EQ(app->office()->waiting(), 0) << "the entry went";
    EXPECT_FALSE(app->office()->complete());
    EXPECT_THAT(app->office()->stateDetail().toStdString(), HasSubstr("metered"));
    EXPECT_TRUE(line.targets.filter(QStringLiteral("/v1/uploads")).isEmpty());
    app->settings()->setMetered(false);
    syncNow();
    EXPECT_TRUE(app->office()->complete());
    EXPECT_FALSE(line.targets.filter(QStringLiteral("/v1/uploads")).isEmpty());
}

TEST_F(OfficeWindow, photosOfOthersStayAtTheOfficeUntilSomebodyLooksAtThem)
{
    const JobId job = newJob(u"27 Calle Serena"_qs);
    app->settings()->setPhotosStayAtOffice(true);
    join(linkFor(u"installer"_qs));
    admin().sync(office);
    const auto photo = [&](char letter) {
        const record::Hash hash = *admin().store->putBlob(QByteArray(100'000, letter));
        record::Draft draft{.kind = record::Kind::Photo, .path = u"photo/socket"_qs};
        draft.blobs = {hash};
        EXPECT_TRUE(admin().store->append(job, sync::test::installer(), {draft}));
        admin().sync(office);
        return hash;
    };
    const auto isHere = [this](const record::Hash &hash) {
        return store([hash](record::Store &store) { return store.blob(hash); }).has_value();
    };
    const record::Hash one = photo('a'), other = photo('b');
    const QString name = QString::fromLatin1(one.toHex());
    Office *mine = app->office();
    syncNow();
    EXPECT_EQ(mine->lacking(), 2);
    EXPECT_TRUE(mine->lacks(name));
    EXPECT_FALSE(mine->lacks(u"00"_qs));
    EXPECT_THAT(mine->stateDetail().toStdString(), HasSubstr("left at the office"));
    EXPECT_FALSE(isHere(one));

    line.away = true; // somebody looks at it, and nobody can be reached: it comes with the next attempt
    mine->fetch(name);
    settle();
    EXPECT_TRUE(mine->lacks(name));
    line.away = false;
    syncNow();
    EXPECT_FALSE(mine->lacks(name));
    EXPECT_TRUE(isHere(one));
    EXPECT_EQ(mine->lacking(), 1) << "no other came along";

    // Wanted before its device has sent it: it comes once the office has it, without being asked for again.
    const record::Hash late = *admin().store->putBlob(QByteArray(1000, 'c'));
    record::Draft draft{.kind = record::Kind::Photo, .path = u"photo/socket"_qs};
    draft.blobs = {late};
    ASSERT_TRUE(admin().store->append(job, sync::test::installer(), {draft}));
    sync::RoundOptions entriesOnly;
    entriesOnly.blobs = {false, false, {}};
    admin().sync(office, entriesOnly);
    syncNow();
    ASSERT_TRUE(mine->lacks(QString::fromLatin1(late.toHex())));
    mine->fetch(QString::fromLatin1(late.toHex()));
    settle();
    EXPECT_FALSE(isHere(late));
    admin().sync(office);
    syncNow();
    EXPECT_TRUE(isHere(late));
    EXPECT_EQ(mine->lacking(), 1);

    app->settings()->setMetered(true); // who asks for one gets it over any connection
    syncNow();
    EXPECT_FALSE(isHere(other));
    mine->fetchAll();
    settle();
    EXPECT_EQ(mine->lacking(), 0);
    EXPECT_TRUE(isHere(other));
}

TEST_F(OfficeWindow, twoDevicesThatDisagreeAreSaidSoUntilSomebodyDecides)
{
    const JobId job = newJob(u"27 Calle Serena"_qs);
    const record::Entry first = write(job, fact(u"premises.city"_qs, u"Hemet"_qs));
    const QString link = linkFor(u"installer"_qs);
    join(link);
    admin().sync(office);
    const auto corrected = [&first](const QString &city) {
        record::Draft draft = fact(u"premises.city"_qs, city);
        draft.supersedes = first.hash;
        return draft;
    };
    ASSERT_TRUE(admin().store->append(job, sync::test::installer(), {corrected(u"San Jacinto"_qs)}));
    admin().sync(office);
    const record::Entry mine = write(job, corrected(u"Valle Vista"_qs));
    syncNow();
    ASSERT_TRUE(until([this] { return app->office()->conflicts()->count() == 1; }));
    EXPECT_EQ(app->office()->conflicts()->details().first().key, toText(job));
    EXPECT_THAT(app->office()->conflicts()->details().first().value.toStdString(), HasSubstr("1 value"));

    const auto entries = *store([job](record::Store &store) { return store.entries(job); });
    for (const record::Entry &entry : entries)
        if (entry.supersedes == first.hash)
            write(job, [&] {
                record::Draft draft = fact(u"premises.city"_qs, u"Hemet"_qs);
                draft.supersedes = entry.hash;
                return draft;
            }());
    EXPECT_TRUE(until([this] { return app->office()->conflicts()->count() == 0; })) << mine.path.toStdString();
}

TEST_F(OfficeWindow, whatARoleMayNotSendStaysHereAndIsExplained)
{
    const JobId job = newJob(u"27 Calle Serena"_qs);
    join(linkFor(u"read_only"_qs));
    EXPECT_GT(app->office()->rejected()->count(), 0);
    EXPECT_THAT(app->office()->rejected()->details().first().value.toStdString(), HasSubstr("may only read"));
    EXPECT_FALSE(app->office()->complete());
    EXPECT_EQ(app->office()->waiting(), 0);
    EXPECT_TRUE(store([job](record::Store &store) { return store.job(job); })) << "nothing is lost";
}

// An account that was closed is told as that, and not asked for ever.
TEST_F(OfficeWindow, anAccountThatWasClosedIsToldAndKeepsEverything)
{
    const QString link = linkFor(u"installer"_qs);
    join(link);
    const JobId job = newJob(u"27 Calle Serena"_qs);
    const QByteArray token = admin().token(office);
    QString id;
    for (const QJsonValue user : sync::test::arrayOf(sync::test::ask(office, token, "GET", "/v1/users"), "users"))
        if (user.toObject().value(u"email"_qs).toString() == u"installer@example.org")
            id = user.toObject().value(u"id"_qs).toString();
    ASSERT_LT(sync::test::ask(office, token, "DELETE", "/v1/users/" + id.toLatin1()).status, 300);
    syncNow();
    ASSERT_TRUE(until([this] { return app->office()->state() == Office::Refused; }));
    settle();
    EXPECT_THAT(app->office()->stateDetail().toStdString(), HasSubstr("no longer lets this device in"));
    EXPECT_GT(app->office()->waiting(), 0);
    const int asked = line.asked;
    office.clock.advance(1h);
    settle();
    EXPECT_EQ(line.asked, asked) << "only a new link helps";
    EXPECT_TRUE(store([job](record::Store &store) { return store.job(job); }));
}

TEST_F(OfficeWindow, leavingForgetsTheAccountAndKeepsEveryEntry)
{
    newJob(u"27 Calle Serena"_qs);
    const QString link = linkFor(u"installer"_qs);
    join(link);
    const QByteArray before = dump();
    app->office()->leave();
    EXPECT_FALSE(app->office()->connected());
    const auto account = store([](record::Store &store) { return sync::accountOf(store); });
    EXPECT_TRUE(account && !*account);
    EXPECT_EQ(dump(), before);
    const int asked = line.asked;
    newJob(u"1 Elm Street"_qs);
    office.clock.advance(1h);
    settle();
    EXPECT_EQ(line.asked, asked) << "nothing goes there any more";
    app->office()->join(link); // to the device that used it, it answers the same
    ASSERT_TRUE(until([this] { return app->office()->connected(); }));
    settle();
    admin().sync(office);
    EXPECT_EQ(sync::test::dump(*admin().store), dump());
}

} // namespace
