// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/world.h"

#include "core/record/sync_store.h"

#include <QtCore/QJsonArray>

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

class Company : public ::testing::Test
{
protected:
    void SetUp() override
    {
        admin.join(office, **office.service->firstAdminLink());
        token = admin.token(office);
        ASSERT_FALSE(token.isEmpty());
    }
    Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &with,
                 const QByteArray &body = {})
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"authorization", "Bearer " + with}};
        if (!body.isEmpty())
            headers.emplaceBack("content-type", "application/json");
        return office.service->handle({method, target, headers, body});
    }
    QStringList acts()
    {
        QStringList list;
        const auto object = objectFrom(ask("GET", "/v1/audit", token).body);
        for (const QJsonValue act : object->value(QStringLiteral("acts")).toArray())
            list.prepend(act.toObject().value(QStringLiteral("act")).toString());
        return list;
    }
    static JobId write(Tablet &tablet, const QString &path, const QString &value, JobId job = {})
    {
        if (job.isNull())
            job = *tablet.store->createJob({QStringLiteral("Elm Street"), false, {}}, test::installer());
        EXPECT_TRUE(tablet.store->append(job, test::installer(), {test::fact(path, value)}));
        return job;
    }

    QTemporaryDir folder{test::scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))};
    Tablet one{folder.filePath(QStringLiteral("one"))};
    Tablet two{folder.filePath(QStringLiteral("two"))};
    QByteArray token;
};

} // namespace

TEST_F(Company, TwoDevicesOnOneJobShowTheSameSiteAndTheSameConflict)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    two.join(office, test::newAccount(office, token, u"two@example.org"_qs, u"installer"_qs));
    const JobId job = write(one, u"collar.serial_number"_qs, u"C-1"_qs);
    one.sync(office);
    EXPECT_EQ(two.sync(office).pulled, 3);

    // Both offline now.
    write(one, u"service.volts"_qs, u"240"_qs, job);
    write(two, u"service.volts"_qs, u"208"_qs, job);
    one.sync(office);
    two.sync(office);
    one.sync(office);
    EXPECT_EQ(test::dump(*one.store), test::dump(*two.store));
    const record::JobState state(*one.store->entries(job));
    ASSERT_EQ(state.conflicts().size(), 1);
    EXPECT_EQ(state.conflicts().first().path, u"service.volts"_qs);

    const Report quiet = two.sync(office);
    EXPECT_EQ(quiet.pushed + quiet.pulled, 0) << "a further round does nothing";
}

TEST_F(Company, AnIntroductionLinkOpensOneDeviceWithin72Hours)
{
    const QString link = test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs);
    const auto read = linkFrom(link);
    office.clock.advance(std::chrono::hours(72) - std::chrono::milliseconds(1));
    const Response first = office.service->handle(joinRequest(*read, *one.store));
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(office.service->handle(joinRequest(*read, *one.store)).body, first.body) << "its answer was lost";
    EXPECT_EQ(refusalWord(office.service->handle(joinRequest(*read, *two.store))),
              QLatin1String(refusal::kLinkUnknown));

    token = admin.token(office); // sessions last an hour
    const auto late = linkFrom(test::newAccount(office, token, u"two@example.org"_qs, u"installer"_qs));
    office.clock.advance(std::chrono::hours(72));
    EXPECT_EQ(refusalWord(office.service->handle(joinRequest(*late, *two.store))),
              QLatin1String(refusal::kLinkUnknown));
    EXPECT_FALSE(*office.service->firstAdminLink()) << "there is an administrator";
}

TEST_F(Company, ANewLinkVoidsTheOneBefore)
{
    const auto before = linkFrom(test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    const auto users = objectFrom(ask("GET", "/v1/users", token).body)->value(QStringLiteral("users")).toArray();
    QByteArray id;
    for (const QJsonValue user : users)
        if (user.toObject().value(QStringLiteral("email")).toString() == u"one@example.org"_qs)
            id = user.toObject().value(QStringLiteral("id")).toString().toLatin1();
    const Response again = ask("POST", "/v1/users/" + id + "/introduction", token);
    ASSERT_EQ(again.status, 201);
    EXPECT_EQ(office.service->handle(joinRequest(*before, *one.store)).status, 404);
    const auto fresh = linkFrom(objectFrom(again.body)->value(QStringLiteral("link")).toString());
    EXPECT_EQ(office.service->handle(joinRequest(*fresh, *one.store)).status, 200);
    EXPECT_EQ(acts(), (QStringList{u"company-made"_qs, u"link-made"_qs, u"device-joined"_qs, u"user-added"_qs,
                                   u"link-made"_qs, u"device-joined"_qs}));
}

TEST_F(Company, AClosedAccountIsOutAtOnce)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    const JobId job = write(one, u"a.b"_qs, u"1"_qs);
    one.sync(office);
    const QByteArray session = one.token(office);
    EXPECT_EQ(ask("GET", "/v1/state", session).status, 200);
    const auto users = objectFrom(ask("GET", "/v1/users", token).body)->value(QStringLiteral("users")).toArray();
    for (const QJsonValue user : users) {
        const QByteArray id = user.toObject().value(QStringLiteral("id")).toString().toLatin1();
        const bool own = user.toObject().value(QStringLiteral("role")).toString() == u"admin"_qs;
        EXPECT_EQ(ask("DELETE", "/v1/users/" + id, token).status, own ? 409 : 204);
    }
    EXPECT_EQ(ask("GET", "/v1/state", session).status, 401);
    Round round(*one.store, {});
    while (const auto request = round.next())
        round.answered(office.service->handle(*request));
    ASSERT_TRUE(round.error());
    EXPECT_EQ(round.error()->context, QLatin1String(refusal::kNotSignedIn));
    // What it had sent stays, and so does what it holds.
    admin.sync(office);
    EXPECT_TRUE(admin.store->entries(job));
    EXPECT_TRUE(one.store->entries(job));
    // With a new account the same device goes on; an account that is open keeps its own.
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    write(one, u"a.c"_qs, u"2"_qs, job);
    EXPECT_EQ(one.sync(office).pushed, 4) << "three known ones asked about again, and the new one";
    const auto other = linkFrom(test::newAccount(office, token, u"other@example.org"_qs, u"installer"_qs));
    EXPECT_EQ(refusalWord(office.service->handle(joinRequest(*other, *one.store))),
              QLatin1String(refusal::kDeviceElsewhere));
}

TEST_F(Company, SessionsWantTheKeyAndEachChallengeOnce)
{
    const Response challenge = office.service->handle(challengeRequest(*admin.store));
    const Request good = *sessionRequest(challenge, *admin.store);
    Request forged = *sessionRequest(challenge, *one.store);
    forged.body.replace(one.store->deviceKey().toHex(), admin.store->deviceKey().toHex());
    EXPECT_EQ(office.service->handle(forged).status, 401);
    EXPECT_EQ(office.service->handle(good).status, 200);
    EXPECT_EQ(office.service->handle(good).status, 401) << "overheard and sent again";
    const Request late = *sessionRequest(office.service->handle(challengeRequest(*admin.store)), *admin.store);
    office.clock.advance(std::chrono::seconds(61));
    EXPECT_EQ(office.service->handle(late).status, 401);
    EXPECT_EQ(office.service->handle(*sessionRequest(office.service->handle(challengeRequest(*two.store)), *two.store))
                  .status,
              401)
        << "a device that never joined";
    office.clock.advance(std::chrono::hours(1));
    EXPECT_EQ(ask("GET", "/v1/state", token).status, 401);
}

TEST_F(Company, ARepeatGetsTheSameAnswerAGapTheNumberWantedAndOtherBytesARefusal)
{
    write(admin, u"a.b"_qs, u"1"_qs);
    const auto outgoing = record::syncOf(*admin.store)->outgoing(0, {});
    const QByteArray epoch = stateFrom(ask("GET", "/v1/state", token).body)->epoch;
    Push push{epoch, {}, outgoing->signatures};
    for (const auto &item : outgoing->items)
        push.items.append(PushItem{item.number, item.body});
    Push gap = push;
    gap.items.removeFirst();
    Response response = ask("POST", "/v1/push", token, toBody(gap));
    EXPECT_EQ(response.status, 409);
    EXPECT_EQ(objectFrom(response.body)->value(QStringLiteral("wanted")).toInt(), 1);

    response = ask("POST", "/v1/push", token, toBody(push));
    ASSERT_EQ(response.status, 200) << response.body.constData();
    EXPECT_EQ(ask("POST", "/v1/push", token, toBody(push)).body, response.body);
    Push other = push;
    other.items.last().body = "something else";
    response = ask("POST", "/v1/push", token, toBody(other));
    EXPECT_EQ(refusalWord(response), QLatin1String(refusal::kOtherBytes));
    Push old = push;
    old.epoch = QByteArray(16, 'x');
    EXPECT_EQ(refusalWord(ask("POST", "/v1/push", token, toBody(old))), QLatin1String(refusal::kEpoch));
    EXPECT_EQ(pageFrom(ask("GET", "/v1/pull?own=1", token).body)->bodies.size(), push.items.size());
}

TEST_F(Company, ARejectedEntryStaysHereAndHoldsUpNothingElse)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"read_only"_qs));
    const JobId job = write(one, u"a.b"_qs, u"1"_qs);
    const Report report = one.sync(office);
    EXPECT_EQ(report.pushed, 0);
    const auto kept = quarantine(*one.store);
    ASSERT_EQ(kept->size(), 3);
    EXPECT_EQ(kept->first().reason, u"role"_qs);
    EXPECT_TRUE(one.store->entries(job));
    EXPECT_TRUE(one.store->exportBundle(job, folder.filePath(QStringLiteral("out.wmjob"))));
    write(admin, u"c.d"_qs, u"2"_qs);
    admin.sync(office);
    EXPECT_EQ(one.sync(office).pulled, 3) << "what others sent still comes";
    EXPECT_EQ(admin.sync(office).pulled, 0) << "what was rejected goes to nobody";

    // The account may write from now on: what was rejected is offered again when asked to.
    office.change("UPDATE users SET role = 'installer' WHERE email = 'one@example.org'");
    one.sync(office);
    EXPECT_EQ(quarantine(*one.store)->size(), 3);
    RoundOptions again;
    again.again = true;
    EXPECT_EQ(one.sync(office, again).pushed, 3);
    EXPECT_TRUE(quarantine(*one.store)->isEmpty());
    EXPECT_EQ(admin.sync(office).pulled, 3);
}

TEST_F(Company, ADeviceClonedFromAnImageIsFoundOutAndExplained)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    const JobId job = write(one, u"a.b"_qs, u"1"_qs);
    one.sync(office);
    one.store.reset();
    test::copyFolder(one.folder(), folder.filePath(QStringLiteral("clone")));
    one.reopen();
    Tablet clone(folder.filePath(QStringLiteral("clone")));
    ASSERT_EQ(clone.store->deviceKey(), one.store->deviceKey());
    write(one, u"a.b"_qs, u"2"_qs, job);
    write(clone, u"a.b"_qs, u"3"_qs, job);
    one.sync(office);
    const QByteArray before = test::dump(*one.store);

    Round round(*clone.store, {});
    while (const auto request = round.next())
        round.answered(office.service->handle(*request));
    ASSERT_TRUE(round.error());
    EXPECT_EQ(round.error()->code, ErrorCode::Mismatch) << qUtf8Printable(round.error()->message);
    EXPECT_GT(round.report().refusedHere, 0);
    EXPECT_EQ(clone.store->entries(job)->last().value.value(QStringLiteral("v")).toString(), u"3"_qs);
    one.sync(office);
    EXPECT_EQ(test::dump(*one.store), before);
}

TEST_F(Company, ADeviceThatLostItsLastEntriesGetsThemBack)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    const JobId job = write(one, u"a.b"_qs, u"1"_qs);
    one.sync(office);
    one.store.reset();
    test::copyFolder(one.folder(), folder.filePath(QStringLiteral("old")));
    one.reopen();
    write(one, u"a.b"_qs, u"2"_qs, job);
    one.sync(office);
    const QByteArray all = test::dump(*one.store);
    Tablet old(folder.filePath(QStringLiteral("old")));
    EXPECT_EQ(old.sync(office).pulled, 1);
    EXPECT_EQ(test::dump(*old.store), all);
    write(old, u"a.b"_qs, u"3"_qs, job);
    EXPECT_EQ(old.sync(office).pushed, 1);
}

TEST_F(Company, WhatCameByBundleReachesTheOfficeToo)
{
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    two.join(office, test::newAccount(office, token, u"two@example.org"_qs, u"installer"_qs));
    const JobId job = write(one, u"a.b"_qs, u"1"_qs);
    const QString file = folder.filePath(QStringLiteral("job.wmjob"));
    ASSERT_TRUE(one.store->exportBundle(job, file));
    ASSERT_TRUE(two.store->importBundle(file));
    two.sync(office);
    admin.sync(office);
    EXPECT_EQ(*admin.store->head(job), *one.store->head(job)) << "the author's device was never online";
    one.sync(office);
    EXPECT_TRUE(quarantine(*one.store)->isEmpty());
}

TEST_F(Company, HostileBodiesAreRefusedInWords)
{
    for (const QByteArray &body :
         {QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe"), QByteArray("{\"epoch\":\"\\u0000\"}"),
          QByteArray("{\"items\":[],\"items\":[]}"), QByteArray(3'000'000, '['), QByteArray("{\"a\":1e999}")}) {
        const Response response = ask("POST", "/v1/push", token, body);
        EXPECT_EQ(response.status, 400) << body.left(20).constData();
    }
    EXPECT_EQ(ask("POST", "/v1/push", token, QByteArray(5 * 1024 * 1024, ' ')).status, 413);
    for (const QByteArray &target : {QByteArray("/"), QByteArray("/v1"), QByteArray("/v1/users/../audit"),
                                     QByteArray("/v1/users/%2e"), QByteArray("/v1/blobs/zz"), QByteArray("//v1/state")})
        EXPECT_EQ(ask("GET", target, token).status, 404) << target.constData();
    EXPECT_EQ(ask("PUT", "/v1/users", token).status, 405);
    for (const QByteArray &cursor : {QByteArray("x"), QByteArray("-1"), QByteArray("1.2.3.4"), QByteArray("1.2.x"),
                                     QByteArray("99999999999999999999")})
        EXPECT_EQ(ask("GET", "/v1/pull?cursor=" + cursor, token).status, 400) << cursor.constData();
    EXPECT_EQ(refusalWord(ask("GET", "/v1/pull?cursor=5.00", token)), QLatin1String(refusal::kCursorUnknown));
    EXPECT_EQ(ask("GET", "/healthz", {}).status, 200);
}

TEST_F(Company, ABackupIsReadBackAndARestoreOverwritesNothing)
{
    write(admin, u"a.b"_qs, u"1"_qs);
    admin.sync(office);
    const QString backup = folder.filePath(QStringLiteral("backup"));
    const auto report = cloud::backUp(office.folder(), backup, office.records()); // while it runs
    ASSERT_TRUE(report) << qUtf8Printable(report.error().message);
    EXPECT_EQ(report->entries, 3);
    EXPECT_FALSE(cloud::backUp(office.folder(), backup, office.records()));
    EXPECT_FALSE(cloud::restore(backup, office.folder(), office.records()));
    EXPECT_FALSE(cloud::restore(folder.filePath(QStringLiteral("nothing")), folder.filePath(QStringLiteral("x"))));
    const QByteArray epoch = stateFrom(ask("GET", "/v1/state", token).body)->epoch;
    write(admin, u"a.c"_qs, u"2"_qs);
    admin.sync(office);
    office.restoreFrom(backup);
    token = admin.token(office);
    EXPECT_NE(stateFrom(ask("GET", "/v1/state", token).body)->epoch, epoch);
    const Report again = admin.sync(office);
    EXPECT_TRUE(again.restored);
    EXPECT_GE(again.pushed, 1);
    EXPECT_EQ(pageFrom(ask("GET", "/v1/pull?own=1", token).body)->bodies.size(), 6);

    QFile damaged(backup + u"/cloud.db"_qs);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < damaged.size(); at += 512) {
        damaged.seek(at);
        damaged.write("garbage!");
    }
    damaged.close();
    EXPECT_FALSE(cloud::restore(backup, folder.filePath(QStringLiteral("fresh"))));
}

} // namespace wm::sync
