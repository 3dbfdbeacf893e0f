// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to a job × role × a job of the own company that is assigned to the account, to another, to nobody × another
// company.
#include "tests/sync/world.h"

#include "core/base/bytes.h"

#include <QtCore/QJsonArray>

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

enum class Whose { Mine, Others, Nobodys };

/// A company with an administrator, two installers and a reader, and a job with a photo for each case.
class Assigned : public ::testing::Test
{
protected:
    struct Job
    {
        JobId id;
        QByteArray blob;
    };
    void SetUp() override
    {
        admin.join(office, **office.service->firstAdminLink());
        token = admin.token(office);
        one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
        two.join(office, test::newAccount(office, token, u"two@example.org"_qs, u"installer"_qs));
        reader.join(office, test::newAccount(office, token, u"r@example.org"_qs, u"read_only"_qs));
        for (Job *job : {&mine, &others, &nobodys})
            *job = made(*admin.store);
        admin.sync(office);
        assign(mine.id, u"one@example.org"_qs);
        assign(others.id, u"two@example.org"_qs);
    }
    static Job made(record::Store &store)
    {
        const JobId id = *store.createJob({u"Elm Street"_qs, false, {}}, test::installer());
        record::Draft photo{.kind = record::Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"x"_qs}}};
        const QByteArray picture = "a picture of " + id.toByteArray();
        photo.blobs = {*store.putBlob(picture)};
        EXPECT_TRUE(store.append(id, test::installer(), {photo, test::fact(u"a.b"_qs, u"1"_qs)}));
        return {id, photo.blobs.first()};
    }
    Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &with,
                 const QByteArray &body = {})
    {
        return office.service->handle(
            {method, target, {{"authorization", "Bearer " + with}, {"content-type", "application/json"}}, body});
    }
    QByteArray idOf(const QString &email)
    {
        const auto users = objectFrom(ask("GET", "/v1/users", token).body)->value(QStringLiteral("users")).toArray();
        for (const QJsonValue user : users)
            if (user.toObject().value(QStringLiteral("email")).toString() == email)
                return user.toObject().value(QStringLiteral("id")).toString().toLatin1();
        return {};
    }
    int assign(const JobId &job, const QString &email, bool assigned = true)
    {
        return ask("POST", "/v1/assignments", token,
                   toBody(QJsonObject{{QStringLiteral("job"), wm::toText(job)},
                                      {QStringLiteral("user"), QString::fromLatin1(idOf(email))},
                                      {QStringLiteral("assigned"), assigned}}))
            .status;
    }
    QSet<JobId> pulled(const QByteArray &with)
    {
        QSet<JobId> jobs;
        for (QByteArray cursor;;) {
            const auto page = pageFrom(ask("GET", "/v1/pull?own=1&cursor=" + cursor, with).body);
            for (const QByteArray &body : page->bodies)
                jobs.insert(record::decodeEntry(body)->job);
            cursor = page->cursor;
            if (!page->more)
                return jobs;
        }
    }
    QSet<JobId> headed(const QByteArray &with)
    {
        QSet<JobId> jobs;
        QByteArray next;
        const auto heads = headsFrom(ask("GET", "/v1/heads", with).body, &next);
        for (const record::JobHeads &job : *heads)
            jobs.insert(job.job);
        return jobs;
    }
    static bool holds(Tablet &tablet, const JobId &job) { return tablet.store->job(job).has_value(); }

    QTemporaryDir folder{test::scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))}, one{folder.filePath(QStringLiteral("one"))},
        two{folder.filePath(QStringLiteral("two"))}, reader{folder.filePath(QStringLiteral("reader"))};
    QByteArray token;
    Job mine, others, nobodys;
};

} // namespace

TEST_F(Assigned, EveryWayToAJobAsksWhoseItIs)
{
    struct Case
    {
        const char *role;
        Tablet &tablet;
        bool seesOthers, writes;
    };
    for (const Case &who : {Case{"admin", admin, true, true}, Case{"installer", one, false, true},
                            Case{"read_only", reader, true, false}}) {
        const QByteArray with = who.tablet.token(office);
        const QSet<JobId> entries = pulled(with), heads = headed(with);
        for (const auto &[whose, job] :
             {std::pair(Whose::Mine, mine), std::pair(Whose::Others, others), std::pair(Whose::Nobodys, nobodys)}) {
            const bool sees = who.seesOthers || whose != Whose::Others;
            EXPECT_EQ(entries.contains(job.id), sees) << who.role;
            EXPECT_EQ(heads.contains(job.id), sees) << who.role;
            for (const char *method : {"GET", "HEAD"}) {
                const Response response = ask(method, "/v1/blobs/" + job.blob.toHex(), with);
                EXPECT_EQ(response.status, sees ? 200 : 404) << who.role << method;
                const Response none = ask(method, "/v1/blobs/" + QByteArray(64, '7'), with);
                EXPECT_EQ(response.body == none.body, !sees) << "like one that does not exist";
            }
            const int created = office.service
                                    ->handle({"POST",
                                              "/v1/uploads",
                                              {{"authorization", "Bearer " + with},
                                               {"upload-length", "5"},
                                               {"upload-metadata", "sha256 " + job.blob.toBase64()}}})
                                    .status;
            EXPECT_EQ(created, !who.writes ? 403 : sees ? 201 : 404) << who.role;
        }
        EXPECT_EQ(ask("GET", "/v1/assignments", with).status, who.role == QByteArray("admin") ? 200 : 403);
        EXPECT_EQ(ask("POST", "/v1/assignments", with, "{}").status, who.role == QByteArray("admin") ? 400 : 403);
    }
}

TEST_F(Assigned, WritingAsksWhoseItIsAndNothingIsLost)
{
    for (Tablet *tablet : {&one, &two, &reader})
        tablet->sync(office);
    EXPECT_TRUE(holds(one, mine.id) && holds(one, nobodys.id) && holds(reader, others.id));
    EXPECT_FALSE(holds(one, others.id));
    EXPECT_FALSE(holds(two, mine.id));
    // One got the other's job as a job file, and writes in it.
    const QString file = folder.filePath(QStringLiteral("job.wmjob"));
    ASSERT_TRUE(two.store->exportBundle(others.id, file));
    ASSERT_TRUE(one.store->importBundle(file));
    ASSERT_TRUE(one.store->append(others.id, test::installer(), {test::fact(u"c.d"_qs, u"2"_qs)}));
    ASSERT_TRUE(one.store->append(mine.id, test::installer(), {test::fact(u"c.d"_qs, u"3"_qs)}));
    one.sync(office);
    const auto kept = quarantine(*one.store);
    ASSERT_EQ(kept->size(), 2) << "the value, and before it the device that wrote there for the first time";
    for (const auto &each : *kept)
        EXPECT_EQ(each.reason, u"not-assigned"_qs);
    EXPECT_FALSE(explanation(u"not-assigned"_qs).contains(u"not-assigned"_qs)) << "in words";
    admin.sync(office);
    EXPECT_EQ(admin.store->entries(mine.id)->size(), one.store->entries(mine.id)->size()) << "it holds up nothing else";
    // Assigned after all: it goes when it is offered again.
    EXPECT_EQ(assign(others.id, u"one@example.org"_qs), 204);
    RoundOptions again;
    again.again = true;
    one.sync(office, again);
    EXPECT_TRUE(quarantine(*one.store)->isEmpty());
    two.sync(office);
    EXPECT_EQ(*two.store->head(others.id), *one.store->head(others.id));
}

TEST_F(Assigned, WhatIsAssignedLaterIsSentWhole)
{
    one.sync(office);
    EXPECT_FALSE(holds(one, others.id));
    // Long after the device has read past it, and with more of it to come.
    for (int i = 0; i < 250; ++i) {
        ASSERT_TRUE(admin.store->append(i % 2 == 0 ? others.id : nobodys.id, test::installer(),
                                        {test::fact(QStringLiteral("n.p%1").arg(i), i)}));
        if (i % 25 == 0)
            admin.sync(office, {.bounds = {.entries = 1}});
    }
    admin.sync(office, {.bounds = {.entries = 1}}); // each in a push of its own: several pages
    one.sync(office);
    EXPECT_FALSE(holds(one, others.id));
    assign(others.id, u"one@example.org"_qs);
    ASSERT_TRUE(admin.store->append(others.id, test::installer(), {test::fact(u"n.last"_qs, 1)}));
    admin.sync(office);
    const Report report = one.sync(office);
    EXPECT_GT(report.pulled, 126);
    EXPECT_FALSE(report.restored) << "nothing was restored, and nothing has to be offered";
    EXPECT_EQ(test::dump(*one.store), test::dump(*admin.store));
    EXPECT_EQ(one.sync(office).pulled, 0);
    // Taken back: what it has it keeps, and gets nothing more.
    assign(others.id, u"one@example.org"_qs, false);
    ASSERT_TRUE(admin.store->append(others.id, test::installer(), {test::fact(u"n.more"_qs, 1)}));
    admin.sync(office);
    EXPECT_EQ(one.sync(office).pulled, 0);
    EXPECT_TRUE(holds(one, others.id));
    // The last one who had it is gone from it: everybody's again, and what was missed comes.
    assign(others.id, u"two@example.org"_qs, false);
    EXPECT_EQ(one.sync(office).pulled, 1);
    EXPECT_EQ(test::dump(*one.store), test::dump(*admin.store));
}

TEST_F(Assigned, EachActStandsOnceAndOtherCompaniesAreNotReached)
{
    EXPECT_EQ(assign(mine.id, u"one@example.org"_qs), 204) << "as it was";
    EXPECT_EQ(assign(mine.id, u"one@example.org"_qs, false), 204);
    QStringList acts;
    const auto log = objectFrom(ask("GET", "/v1/audit", token).body)->value(QStringLiteral("acts")).toArray();
    for (const QJsonValue act : log)
        if (act.toObject().value(QStringLiteral("subject")).toString().contains(wm::toText(mine.id)))
            acts.prepend(act.toObject().value(QStringLiteral("act")).toString());
    EXPECT_EQ(acts, (QStringList{u"job-assigned"_qs, u"job-taken-back"_qs}));
    EXPECT_EQ(ask("POST", "/v1/assignments", token,
                  toBody(QJsonObject{{QStringLiteral("job"), wm::toText(mine.id)},
                                     {QStringLiteral("user"), QString(32, u'7')},
                                     {QStringLiteral("assigned"), true}}))
                  .status,
              404);
    const QByteArray word(43, 'w'), id(16, '\x02');
    office.change("INSERT INTO companies (id, name) VALUES (?, 'Rival')", id);
    office.change("INSERT INTO users (id, company, name, email, role, created_ms) VALUES "
                  "(?, ?, 'R', 'r@rival.example', 'admin', 9999999999999)",
                  id, id);
    office.change("INSERT INTO introductions (token_sha256, account, sent_ms) VALUES (?, ?, ?)", sha256(word), id,
                  qint64{office.clock.utc().toMSecsSinceEpoch()});
    Tablet rival(folder.filePath(QStringLiteral("rival")));
    rival.join(office, toText(Link{"https://office.example:8443", word, {}}));
    const QByteArray theirs = rival.token(office);
    const auto body = [&](const QByteArray &user) {
        return toBody(QJsonObject{{QStringLiteral("job"), wm::toText(others.id)},
                                  {QStringLiteral("user"), QString::fromLatin1(user)},
                                  {QStringLiteral("assigned"), true}});
    };
    const Response foreign = ask("POST", "/v1/assignments", theirs, body(idOf(u"one@example.org"_qs))),
                   none = ask("POST", "/v1/assignments", theirs, body(QByteArray(32, '7')));
    EXPECT_EQ(foreign.status, 404);
    EXPECT_EQ(foreign.body, none.body);
    // Their own account at the same job's number: nobody here notices.
    EXPECT_EQ(ask("POST", "/v1/assignments", theirs, body(id.toHex())).status, 204);
    EXPECT_EQ(
        objectFrom(ask("GET", "/v1/assignments", token).body)->value(QStringLiteral("assignments")).toArray().size(),
        1);
    EXPECT_TRUE(pulled(two.token(office)).contains(others.id));
}

} // namespace wm::sync
