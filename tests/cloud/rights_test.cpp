// SPDX-License-Identifier: GPL-3.0-or-later
// Every end point × role × own or another company.
#include "tests/sync/world.h"

#include "core/base/bytes.h"
#include "core/cloud/cloud_database.h"

#include <QtCore/QJsonArray>

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

/// What the table of routes is expected to be; a new route has to be added here, and thought about.
struct Expected
{
    const char *method, *path;
    bool anyone, admin, installer, readOnly;
};
constexpr Expected kExpected[] = {
    {"GET", "/healthz", true, true, true, true},
    {"POST", "/v1/join", true, true, true, true},
    {"POST", "/v1/challenges", true, true, true, true},
    {"POST", "/v1/sessions", true, true, true, true},
    {"OPTIONS", "/v1/uploads", true, true, true, true},
    {"GET", "/v1/state", false, true, true, true},
    {"POST", "/v1/push", false, true, true, true}, // a reader's entries are each rejected
    {"GET", "/v1/pull", false, true, true, true},
    {"GET", "/v1/heads", false, true, true, true},
    {"GET", "/v1/blobs/wanted", false, true, true, true},
    {"GET", "/v1/blobs/{hash}", false, true, true, true},
    {"HEAD", "/v1/blobs/{hash}", false, true, true, true},
    {"POST", "/v1/uploads", false, true, true, false},
    {"HEAD", "/v1/uploads/{id}", false, true, true, false},
    {"PATCH", "/v1/uploads/{id}", false, true, true, false},
    {"GET", "/v1/users", false, true, false, false},
    {"POST", "/v1/users", false, true, false, false},
    {"DELETE", "/v1/users/{id}", false, true, false, false},
    {"POST", "/v1/users/{id}/introduction", false, true, false, false},
    {"GET", "/v1/assignments", false, true, false, false},
    {"POST", "/v1/assignments", false, true, false, false},
    {"GET", "/v1/audit", false, true, false, false},
    {"GET", "/v1/units", false, true, false, true},
    {"GET", "/v1/units/find", false, true, true, false},
    {"POST", "/v1/units/edit", false, true, true, false}, // field by field: fleet_rights_test.cpp
    {"POST", "/v1/units/provision", false, true, true, false},
    {"POST", "/v1/units/unprovision", false, true, false, false},
    {"POST", "/v1/units/tags", false, true, false, false},
    {"GET", "/v1/samples", false, true, false, true},
    {"GET", "/v1/tags", false, true, false, false},
    {"POST", "/v1/tags", false, true, false, false},
    {"POST", "/v1/tags/{id}", false, true, false, false},
    {"DELETE", "/v1/tags/{id}", false, true, false, false},
    {"GET", "/v1/relay", false, true, false, false},
    {"POST", "/v1/relay", false, true, false, false},
    {"POST", "/v1/relay/preview", false, true, false, false},
    {"GET", "/v1/relay/{id}", false, true, false, false},
    {"DELETE", "/v1/relay/{id}", false, true, false, false},
};

} // namespace

TEST(Rights, AreThoseOfTheTable)
{
    const auto rights = cloud::Rights::from(test::rolesJson());
    ASSERT_TRUE(rights);
    const auto roles = objectFrom(test::rolesJson());
    int cells = 0;
    for (const QJsonValue item : roles->value(QStringLiteral("matrix")).toArray()) {
        const QJsonObject row = item.toObject();
        for (const QString &role : {u"admin"_qs, u"installer"_qs, u"read_only"_qs}) {
            const bool allowed =
                row.value(role).toObject().value(QStringLiteral("effective")).toString() == u"allow"_qs;
            EXPECT_EQ(rights->allows(role, row.value(QStringLiteral("key")).toString()), allowed);
            ++cells;
        }
        EXPECT_FALSE(rights->allows(u"staff"_qs, row.value(QStringLiteral("key")).toString()));
    }
    EXPECT_EQ(cells, 36 * 3);
    EXPECT_FALSE(rights->allows(u"admin"_qs, u"units.invented"_qs));
    EXPECT_FALSE(rights->isCompanyRole(u"staff"_qs));
    EXPECT_FALSE(cloud::Rights::from("{"));
}

TEST(Rights, TheDescriptionOfTheInterfaceNamesEveryRouteAndNoOther)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/resources/cloud/openapi.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto document = objectFrom(file.readAll());
    ASSERT_TRUE(document);
    QStringList described, served;
    const QJsonObject paths = document->value(QStringLiteral("paths")).toObject();
    for (const QString &path : paths.keys()) {
        const QJsonObject methods = paths.value(path).toObject();
        for (const QString &method : methods.keys())
            described.append(method.toUpper() + u' ' + path + u' ' +
                             methods.value(method).toObject().value(QStringLiteral("x-permission")).toString());
    }
    for (const auto &route : cloud::Service::routes()) {
        const bool none = route.permission == u"anyone"_qs || route.permission == u"signed-in"_qs;
        served.append(QString::fromLatin1(route.method + ' ' + route.path + ' ') +
                      (none ? QString() : route.permission));
    }
    described.sort();
    served.sort();
    EXPECT_EQ(described, served);
}

TEST(Rights, EveryEndPointAsksForItsRole)
{
    QTemporaryDir folder(test::scratch());
    Office office(folder.filePath(QStringLiteral("office")));
    Tablet admin(folder.filePath(QStringLiteral("admin"))), installer(folder.filePath(QStringLiteral("installer"))),
        reader(folder.filePath(QStringLiteral("reader")));
    admin.join(office, **office.service->firstAdminLink());
    const QByteArray adminToken = admin.token(office);
    installer.join(office, test::newAccount(office, adminToken, u"i@example.org"_qs, u"installer"_qs));
    reader.join(office, test::newAccount(office, adminToken, u"r@example.org"_qs, u"read_only"_qs));
    const QByteArray installerToken = installer.token(office), readerToken = reader.token(office);

    const auto routes = cloud::Service::routes();
    // And POST /v1/reports: no account's, each is signed by its unit (units_test.cpp).
    EXPECT_EQ(static_cast<size_t>(routes.size()), std::size(kExpected) + 1) << "a route nobody has thought about";
    for (const QByteArray &anyone : {QByteArray(), adminToken, readerToken})
        EXPECT_EQ(office.service
                      ->handle({"POST",
                                "/v1/reports",
                                {{"content-type", "application/json"}, {"authorization", "Bearer " + anyone}},
                                "{}"})
                      .status,
                  401);
    for (const Expected &one : kExpected) {
        const auto known = std::find_if(routes.begin(), routes.end(), [&](const auto &route) {
            return route.method == one.method && route.path == one.path;
        });
        ASSERT_NE(known, routes.end()) << one.method << one.path;
        QByteArray target = one.path;
        target.replace("{id}", QByteArray(32, '0')).replace("{hash}", QByteArray(64, '0'));
        const auto status = [&](const QByteArray &token) {
            QList<std::pair<QByteArray, QByteArray>> headers{{"content-type", "application/json"}};
            if (!token.isEmpty())
                headers.emplaceBack("authorization", "Bearer " + token);
            return office.service->handle({one.method, target, headers, "{}"}).status;
        };
        EXPECT_EQ(status({}) == 401, !one.anyone) << one.method << one.path;
        EXPECT_EQ(status("nonsense") == 401, !one.anyone) << one.method << one.path;
        EXPECT_EQ(status(adminToken) == 403, !one.admin) << one.method << one.path;
        EXPECT_EQ(status(installerToken) == 403, !one.installer) << one.method << one.path;
        EXPECT_EQ(status(readerToken) == 403, !one.readOnly) << one.method << one.path;
    }
}

TEST(Rights, WhatBelongsToAnotherCompanyIsAnsweredLikeWhatDoesNotExist)
{
    QTemporaryDir folder(test::scratch());
    Office office(folder.filePath(QStringLiteral("office")));
    Tablet admin(folder.filePath(QStringLiteral("admin"))), rival(folder.filePath(QStringLiteral("rival")));
    admin.join(office, **office.service->firstAdminLink());
    const JobId job = *admin.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    record::Draft photo{.kind = record::Kind::Photo, .path = u"step.place"_qs, .value = {{u"caption"_qs, u"x"_qs}}};
    photo.blobs = {*admin.store->putBlob("a picture")};
    ASSERT_TRUE(admin.store->append(job, test::installer(), {photo}));
    admin.sync(office);

    // A second company, as staff will make it once there is a way to: its administrator's word is put in by hand.
    const QByteArray word(43, 'w'), id("\x02", 1);
    office.change("INSERT INTO companies (id, name) VALUES (?, 'Rival')", id);
    office.change("INSERT INTO users (id, company, name, email, role, created_ms) VALUES "
                  "(?, ?, 'R', 'r@rival.example', 'admin', 9999999999999)",
                  id, id);
    office.change("INSERT INTO introductions (token_sha256, account, sent_ms) VALUES (?, ?, ?)", sha256(word), id,
                  qint64{office.clock.utc().toMSecsSinceEpoch()});
    rival.join(office, toText(Link{"https://office.example:8443", word, {}}));
    const QByteArray mine = admin.token(office), theirs = rival.token(office);
    const auto ask = [&](const QByteArray &method, const QByteArray &target, const QByteArray &token) {
        return office.service->handle(
            {method, target, {{"authorization", "Bearer " + token}, {"content-type", "application/json"}}, {}});
    };
    const auto users = objectFrom(ask("GET", "/v1/users", mine).body)->value(QStringLiteral("users")).toArray();
    const QByteArray user = users.first().toObject().value(QStringLiteral("id")).toString().toLatin1();
    const QByteArray nobody(32, '7'), blob = photo.blobs.first().toHex(), noBlob(64, '7');
    for (const auto &[method, path] : {std::pair("DELETE", "/v1/users/"), std::pair("POST", "/v1/users/")}) {
        const QByteArray tail = method == QByteArray("POST") ? "/introduction" : "";
        const Response foreign = ask(method, path + user + tail, theirs),
                       none = ask(method, path + nobody + tail, theirs);
        EXPECT_EQ(foreign.status, 404);
        EXPECT_EQ(foreign.body, none.body);
    }
    for (const char *method : {"GET", "HEAD"}) {
        EXPECT_EQ(ask(method, "/v1/blobs/" + blob, mine).status, 200);
        const Response foreign = ask(method, "/v1/blobs/" + blob, theirs),
                       none = ask(method, "/v1/blobs/" + noBlob, theirs);
        EXPECT_EQ(foreign.status, 404);
        EXPECT_EQ(foreign.body, none.body);
    }
    EXPECT_TRUE(pageFrom(ask("GET", "/v1/pull?own=1", theirs).body)->bodies.isEmpty());
    EXPECT_EQ(objectFrom(ask("GET", "/v1/users", theirs).body)->value(QStringLiteral("users")).toArray().size(), 1);
    const QByteArray cursor = pageFrom(ask("GET", "/v1/pull?own=1", mine).body)->cursor;
    EXPECT_EQ(ask("GET", "/v1/pull?cursor=" + cursor, theirs).body, ask("GET", "/v1/pull?cursor=7.00", theirs).body);

    // The same job in both: neither sees the other's, nor that there is one.
    ASSERT_TRUE(rival.store->openOrCreateJob(job, {u"Oak Street"_qs, false, {}}, test::installer()));
    rival.sync(office);
    EXPECT_TRUE(quarantine(*rival.store)->isEmpty());
    EXPECT_EQ(admin.sync(office).pulled, 0);
    EXPECT_EQ(rival.store->job(job)->title, u"Oak Street"_qs);
}

} // namespace wm::sync
