// SPDX-License-Identifier: GPL-3.0-or-later
// Several instances of one service: threads that each hold a connection of their own to the same records, as processes
// do. Only where PostgreSQL keeps them.
#include "tests/sync/world.h"

#include "core/base/bytes.h"
#include "core/cloud/cloud_database.h"
#include "core/cloud/postgres_engine.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <thread>

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

class Instances : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (office.records().isEmpty())
            GTEST_SKIP() << "one process holds SQLite's file; the same test runs on PostgreSQL";
        admin.join(office, **office.service->firstAdminLink());
        second = office.open();
        ASSERT_NE(second, nullptr);
    }
    static Push outgoingOf(Tablet &tablet, const QByteArray &epoch)
    {
        const auto outgoing = record::syncOf(*tablet.store)->outgoing(0, {});
        Push push{epoch, {}, outgoing->signatures};
        for (const auto &item : outgoing->items)
            push.items.append(PushItem{item.number, item.body});
        return push;
    }
    static Response ask(cloud::Service &service, const QByteArray &method, const QByteArray &target,
                        const QByteArray &token, const QByteArray &body = {})
    {
        return service.handle(
            {method, target, {{"authorization", "Bearer " + token}, {"content-type", "application/json"}}, body});
    }

    QTemporaryDir folder{test::scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))};
    std::unique_ptr<cloud::Service> second;
};

} // namespace

TEST_F(Instances, WhatOneToldTheOtherKnows)
{
    // A challenge of one is answered at the other, once; the session holds at both, and ends at both.
    const Request signIn = *sessionRequest(office.service->handle(challengeRequest(*admin.store)), *admin.store);
    const auto token = sessionToken(second->handle(signIn));
    ASSERT_TRUE(token);
    EXPECT_EQ(office.service->handle(signIn).status, 401) << "used up at the other";
    EXPECT_EQ(ask(*office.service, "GET", "/v1/state", *token).status, 200);
    Tablet one(folder.filePath(QStringLiteral("one")));
    one.join(office, test::newAccount(office, *token, u"one@example.org"_qs, u"installer"_qs));
    const QByteArray its = one.token(office);
    EXPECT_EQ(ask(*second, "GET", "/v1/state", its).status, 200);
    const auto users = objectFrom(ask(*second, "GET", "/v1/users", *token).body);
    QByteArray id;
    for (const QJsonValue user : users->value(QStringLiteral("users")).toArray())
        if (user.toObject().value(QStringLiteral("role")).toString() == u"installer"_qs)
            id = user.toObject().value(QStringLiteral("id")).toString().toLatin1();
    EXPECT_EQ(ask(*office.service, "DELETE", "/v1/users/" + id, *token).status, 204);
    EXPECT_EQ(ask(*second, "GET", "/v1/state", its).status, 401) << "out at once, at every instance";
}

TEST_F(Instances, AnUploadGoesOnAtAnother)
{
    std::mt19937 chance(3);
    QByteArray picture(1'000'000, '\0');
    for (char &byte : picture)
        byte = static_cast<char>(chance() & 0xff);
    const JobId job = *admin.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    record::Draft photo{.kind = record::Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"x"_qs}}};
    photo.blobs = {*admin.store->putBlob(picture)};
    ASSERT_TRUE(admin.store->append(job, test::installer(), {photo}));
    Round round(*admin.store, {});
    int turn = 0, pieces = 0;
    while (const auto request = round.next()) { // every request at the other instance than the one before
        pieces += request->method == "PATCH" ? 1 : 0;
        round.answered((turn++ % 2 == 0 ? *office.service : *second).handle(*request), std::chrono::seconds(2));
    }
    ASSERT_TRUE(round.done());
    EXPECT_GE(pieces, 3);
    EXPECT_EQ(round.report().blobsSent, 1);
    EXPECT_EQ(ask(*second, "GET", "/v1/blobs/" + photo.blobs.first().toHex(), admin.token(office)).body, picture);
}

TEST_F(Instances, WhoReadsAfterAPlaceNeverMissesWhatCommitsLater)
{
    constexpr int kWriters = 4, kJobs = 25;
    const QByteArray token = admin.token(office),
                     epoch = stateFrom(ask(*second, "GET", "/v1/state", token).body)->epoch;
    std::vector<std::unique_ptr<Tablet>> tablets;
    std::vector<QByteArray> tokens;
    for (int i = 0; i < kWriters; ++i) {
        tablets.push_back(std::make_unique<Tablet>(folder.filePath(QStringLiteral("t%1").arg(i))));
        tablets.back()->join(office, test::newAccount(office, token, QStringLiteral("t%1@example.org").arg(i),
                                                      QStringLiteral("installer")));
        tokens.push_back(tablets.back()->token(office));
        for (int k = 0; k < kJobs; ++k)
            ASSERT_TRUE(tablets.back()->store->createJob({u"Elm Street"_qs, false, {}}, test::installer()));
    }
    std::vector<Push> pushes;
    for (const auto &tablet : tablets)
        pushes.push_back(outgoingOf(*tablet, epoch));
    std::atomic<int> writing{kWriters}, answered{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < kWriters; ++i)
        threads.emplace_back([&, i] {
            ManualClock clock; // each an instance of its own, with a connection of its own
            const auto service = cloud::Service::open(office.folder(), clock, test::rolesJson(),
                                                      {"https://office.example:8443", {}, u"x"_qs, office.records()});
            const Push &all = pushes[static_cast<size_t>(i)];
            for (qsizetype from = 0; service && from < all.items.size(); from += 2) {
                const Push push{epoch, all.items.mid(from, 2), all.signatures};
                const QByteArray body = toBody(push);
                // Twice, as after a lost answer: the second is told the same.
                const Response first = ask(**service, "POST", "/v1/push", tokens[static_cast<size_t>(i)], body);
                const Response again = ask(**service, "POST", "/v1/push", tokens[static_cast<size_t>(i)], body);
                EXPECT_EQ(first.status, 200) << first.body.constData();
                EXPECT_EQ(first.body, again.body);
                ++answered;
            }
            --writing;
        });
    // Meanwhile somebody reads, always on from where the last page ended.
    QByteArray cursor;
    QSet<QByteArray> seen;
    int pages = 0;
    for (bool more = true; more || writing > 0;) {
        more = writing > 0;
        const auto page = pageFrom(ask(*second, "GET", "/v1/pull?own=1&cursor=" + cursor, token).body);
        if (!page) {
            ADD_FAILURE() << "the place that was given is not known again";
            break;
        }
        for (const QByteArray &body : page->bodies) {
            EXPECT_FALSE(seen.contains(body)) << "twice";
            seen.insert(body);
        }
        more = more || page->more;
        cursor = page->cursor;
        ++pages;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    for (std::thread &thread : threads)
        thread.join();
    for (;;) {
        const auto page = pageFrom(ask(*second, "GET", "/v1/pull?own=1&cursor=" + cursor, token).body);
        for (const QByteArray &body : page->bodies)
            seen.insert(body);
        cursor = page->cursor;
        if (!page->more)
            break;
    }
    QSet<QByteArray> all;
    for (QByteArray place;;) {
        const auto page = pageFrom(ask(*second, "GET", "/v1/pull?own=1&cursor=" + place, token).body);
        for (const QByteArray &body : page->bodies)
            all.insert(body);
        place = page->cursor;
        if (!page->more)
            break;
    }
    EXPECT_EQ(all.size(), kWriters * kJobs * 2) << answered;
    EXPECT_EQ(seen, all) << "who read on after a place missed something";
    EXPECT_GT(pages, 3);
}

TEST_F(Instances, OneLinkAndManyInstancesOpenOneDevice)
{
    const QByteArray token = admin.token(office);
    for (int round = 0; round < 5; ++round) {
        const auto link = linkFrom(
            test::newAccount(office, token, QStringLiteral("n%1@example.org").arg(round), QStringLiteral("installer")));
        std::vector<std::unique_ptr<Tablet>> tablets;
        for (int i = 0; i < 3; ++i)
            tablets.push_back(std::make_unique<Tablet>(folder.filePath(QStringLiteral("r%1-%2").arg(round).arg(i))));
        std::vector<Request> requests;
        for (const auto &tablet : tablets)
            requests.push_back(joinRequest(*link, *tablet->store));
        std::atomic<int> in{0};
        std::vector<std::thread> threads;
        for (const Request &request : requests)
            threads.emplace_back([&] {
                ManualClock clock;
                const auto service =
                    cloud::Service::open(office.folder(), clock, test::rolesJson(),
                                         {"https://office.example:8443", {}, u"x"_qs, office.records()});
                if (service && (*service)->handle(request).status == 200)
                    ++in;
            });
        for (std::thread &thread : threads)
            thread.join();
        EXPECT_EQ(in, 1);
    }
}

// The second line behind statements that name the company: the database itself shows and takes only that one's rows.
TEST_F(Instances, RowsOfAnotherCompanyAreNotThere)
{
    auto opened = cloud::openPostgres(office.records());
    ASSERT_TRUE(opened) << qUtf8Printable(opened.error().message);
    cloud::Engine &engine = **opened;
    const QByteArray mine(16, 'a'), theirs(16, 'b');
    const auto users = [&engine] {
        const auto rows = engine.query("SELECT count(*) FROM users WHERE name = 'Dana'", {});
        return rows->next() ? rows->number(0) : -1;
    };
    const auto add = [&engine](const QByteArray &company, char id) {
        return engine.run("INSERT INTO users (id, company, name, email, role, created_ms) VALUES (?, ?, 'Dana', "
                          "'dana@example.org', 'installer', 0)",
                          {QByteArray(16, id), company});
    };
    for (const QByteArray &company : {mine, theirs})
        engine.run("INSERT INTO companies (id, name) VALUES (?, 'One of two')", {company});
    EXPECT_EQ(add(mine, '1') + add(theirs, '2'), 2);
    EXPECT_EQ(users(), 2) << "the service itself sees all";
    engine.only(mine);
    EXPECT_EQ(users(), 1);
    EXPECT_EQ(engine.run("UPDATE users SET role = 'admin' WHERE name = 'Dana'", {}), 1);
    EXPECT_EQ(engine.run("DELETE FROM users WHERE company = ?", {theirs}), 0);
    EXPECT_THROW(add(theirs, '3'), cloud::DatabaseError);
    engine.begin();
    engine.makeRoom(1'793'876'400'000); // 2026-11-05
    const cloud::Values sample{mine, QStringLiteral("CDR1"), qint64{1'793'876'400'000}};
    const char *insert = "INSERT INTO samples VALUES (?, ?, ?, 1, 60, 1, 0, 70, 1, 2, 240, 5)";
    EXPECT_EQ(engine.run(insert, sample), 1);
    engine.commit();
    const auto samples = [&engine](const QByteArray &from) {
        const auto rows = engine.query("SELECT count(*) FROM " + from, {});
        return rows->next() ? rows->number(0) : -1;
    };
    EXPECT_EQ(samples("samples"), 1);
    EXPECT_EQ(samples("samples_2026_11"), 0) << "a month lies behind the table, and is not to be reached alone";
    engine.only(theirs);
    EXPECT_EQ(samples("samples"), 0);
    engine.only({});
    EXPECT_EQ(users(), 2);
    engine.run("RESET witnessmark.company", {});
    EXPECT_EQ(users(), 0) << "who says nothing sees nothing";
}

TEST_F(Instances, MeasurementsOfAnEarlierReleaseAreParted)
{
    office.service.reset();
    second.reset();
    const qint64 november = 1'793'876'400'000, clockNeverSet = 0;
    {
        auto opened = cloud::openPostgres(office.records());
        ASSERT_TRUE(opened);
        cloud::Engine &engine = **opened;
        // As version 3 had it: one table, and rows that everybody sees.
        for (const char *sql :
             {"CREATE TABLE whole (LIKE samples INCLUDING DEFAULTS, PRIMARY KEY (company, serial, at_ms))",
              "DROP TABLE samples", "ALTER TABLE whole RENAME TO samples",
              "CREATE INDEX samples_by_time ON samples (company, at_ms, serial)", "DROP FUNCTION seen_company CASCADE",
              "UPDATE meta SET value = '3' WHERE key = 'version'"})
            engine.run(sql, {});
        for (const qint64 at : {november, clockNeverSet})
            engine.run("INSERT INTO samples VALUES (?, 'CDR1', ?, 1, 60, 1, 0, 70, 1, 2, 240, 5)",
                       {QByteArray(16, 'a'), at});
    }
    auto opened = cloud::openPostgres(office.records());
    ASSERT_TRUE(opened) << qUtf8Printable(opened.error().message + opened.error().context);
    const auto rows = (*opened)->query("SELECT count(*), count(DISTINCT tableoid) FROM samples", {});
    ASSERT_TRUE(rows->next());
    EXPECT_EQ(rows->number(0), 2);
    EXPECT_EQ(rows->number(1), 2) << "a month each";
}

TEST(Migration, RecordsOfTheFirstReleaseAreBroughtUp)
{
    QTemporaryDir folder(test::scratch());
    const QString dir = folder.filePath(QStringLiteral("office"));
    ASSERT_TRUE(QDir().mkpath(dir));
    {
        QFile sql(QStringLiteral(WM_SOURCE_DIR "/tests/cloud/schema_1.sql"));
        ASSERT_TRUE(sql.open(QIODevice::ReadOnly));
        SQLite::Database old((dir + u"/cloud.db"_qs).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(sql.readAll().toStdString());
    }
    ManualClock clock;
    const auto service =
        cloud::Service::open(dir, clock, test::rolesJson(), {"https://office.example:8443", {}, u"Sunny Side"_qs});
    ASSERT_TRUE(service) << qUtf8Printable(service.error().message + service.error().context);
    const auto link = (*service)->firstAdminLink();
    ASSERT_TRUE(link && *link) << "the company that was there has its administrator still";
    Tablet admin(folder.filePath(QStringLiteral("admin")));
    const auto read = linkFrom(**link);
    const auto account = joined(*read, (*service)->handle(joinRequest(*read, *admin.store)), *admin.store);
    ASSERT_TRUE(account) << qUtf8Printable(account.error().message);
    EXPECT_EQ(account->company, u"Old Company"_qs);
    ASSERT_TRUE(admin.store->createJob({u"Elm Street"_qs, false, {}}, test::installer()));
    Round round(*admin.store, {});
    while (const auto request = round.next())
        round.answered((*service)->handle(*request));
    EXPECT_TRUE(round.done());
    EXPECT_EQ(round.report().pushed, 2);
}

} // namespace wm::sync
