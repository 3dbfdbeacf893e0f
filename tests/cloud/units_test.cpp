// SPDX-License-Identifier: GPL-3.0-or-later
// Units: handed over, provisioned, reporting, in and out of each state; known from jobs; another company's.
#include "tests/cloud/fleet_world.h"

#include "core/base/bytes.h"
#include "core/cloud/cloud_database.h"

namespace wm::sync {

using namespace test;

namespace {

using namespace std::chrono_literals;

class Units : public ::testing::Test
{
protected:
    Units()
    {
        admin.join(office, **office.service->firstAdminLink());
        token = admin.token(office);
        installer.join(office, newAccount(office, token, QStringLiteral("i@example.org"), QStringLiteral("installer")));
        installerToken = installer.token(office);
    }
    void handOver(bool withAddress = true)
    {
        const auto taken = office.service->handOverUnits(keys.list(withAddress));
        ASSERT_TRUE(taken) << qUtf8Printable(taken.error().message);
        EXPECT_EQ(*taken, keys.serials().size());
    }
    QJsonObject unit(const QString &serial)
    {
        return objectOf(ask(office, token, "GET", "/v1/units/find?serial=" + serial.toLatin1()));
    }
    QString status(const QString &serial) { return unit(serial).value(QStringLiteral("status")).toString(); }
    Response provision(const QByteArray &by, const QString &serial, int request)
    {
        return ask(office, by, "POST", "/v1/units/provision",
                   {{QStringLiteral("serial"), serial}, {QStringLiteral("id"), fresh(request)}});
    }
    QString error(const Response &response) { return objectOf(response).value(QStringLiteral("error")).toString(); }

    /// Time passes; a session does not outlast an hour.
    void pass(Duration time)
    {
        office.clock.advance(time);
        token = admin.token(office);
        installerToken = installer.token(office);
    }

    QTemporaryDir folder{scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))}, installer{folder.filePath(QStringLiteral("installer"))};
    UnitKeys keys{folder.filePath(QStringLiteral("keys")), 3, office.clock.utc()};
    QByteArray token, installerToken;
    const QString one = UnitKeys::serialOf(1), two = UnitKeys::serialOf(2);
};

} // namespace

// CD-PROV-13…17, CD-UNIT-10, -11, CD-FILTER-20…25.
TEST_F(Units, GoThroughTheStatesOfTheManual)
{
    handOver();
    EXPECT_EQ(status(one), u"unprovisioned"_qs);
    EXPECT_EQ(provision(installerToken, one.toLower(), 1).status, 200);
    EXPECT_EQ(status(one), u"provisioning"_qs);
    pass(299s);
    const QJsonObject asked = objectOf(provision(token, one, 2)); // asked again, it goes on
    EXPECT_EQ(asked.value(u"status"_qs), u"provisioning"_qs);
    pass(1s);
    EXPECT_EQ(status(one), u"provisioning-error"_qs);

    sim::FleetCollar collar(one, 15, {});
    EXPECT_EQ(visit(office, collar, keys), 200);
    EXPECT_EQ(status(one), u"provisioning-error"_qs) << "too late: it has to be asked for again";
    EXPECT_FALSE(collar.memory().provisioned);

    EXPECT_EQ(provision(installerToken, one, 3).status, 200);
    pass(200s);
    const qint64 reached = nowOf(office);
    EXPECT_EQ(visit(office, collar, keys), 200);
    EXPECT_EQ(status(one), u"operational"_qs);
    EXPECT_EQ(unit(one).value(u"installer"_qs), u"i@example.org"_qs);
    EXPECT_EQ(unit(one).value(u"install_ms"_qs).toInteger(), reached);
    EXPECT_EQ(unit(one).value(u"relay"_qs), u"shut"_qs);
    EXPECT_EQ(error(provision(token, one, 4)), u"unit-state"_qs);

    // Three reports missed; one that comes clears it.
    pass(45min);
    EXPECT_EQ(status(one), u"operational"_qs);
    pass(1ms);
    EXPECT_EQ(status(one), u"reporting-error"_qs);
    EXPECT_EQ(visit(office, collar, keys), 200);
    EXPECT_EQ(status(one), u"operational"_qs);

    // Unprovisioned, and nothing is measured any more.
    const auto samples = arrayOf(ask(office, token, "GET", "/v1/samples?serial=" + one.toLatin1()), "samples").size();
    EXPECT_GT(samples, 0);
    EXPECT_EQ(ask(office, token, "POST", "/v1/units/unprovision", {{u"serials"_qs, QJsonArray{one}}}).status, 200);
    EXPECT_EQ(status(one), u"unprovisioned"_qs);
    pass(1h);
    EXPECT_EQ(visit(office, collar, keys), 200);
    EXPECT_FALSE(collar.memory().provisioned);
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/samples?serial=" + one.toLatin1()), "samples").size(), samples);
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/units"), "units").size(), 3) << "it stays in the list";
}

TEST_F(Units, AFlippedUnitIsNotProvisionedAndAFailedUpdateIsSaid)
{
    handOver();
    sim::FleetCollar flipped(one, 15, {.flipped = true}), upright(one, 15, {}, flipped.memory());
    EXPECT_EQ(visit(office, flipped, keys), 200);
    EXPECT_EQ(status(one), u"flipped"_qs);
    EXPECT_EQ(error(provision(token, one, 1)), u"unit-state"_qs);
    upright = sim::FleetCollar(one, 15, {}, flipped.memory());
    EXPECT_EQ(visit(office, upright, keys, true), 200);
    EXPECT_EQ(status(one), u"unprovisioned"_qs);
    EXPECT_EQ(provision(token, one, 2).status, 200);
    EXPECT_EQ(visit(office, upright, keys, true), 200);
    EXPECT_EQ(status(one), u"operational"_qs);
    fleet::Report report{one, upright.memory().number + 1};
    report.updateFailed = true;
    EXPECT_EQ(office.service->handle(reportRequest(one, keys.of(one), toBody(report))).status, 200);
    EXPECT_EQ(status(one), u"update-error"_qs);
}

TEST_F(Units, AReportCountsOnceAndOnlyFromItsUnit)
{
    handOver();
    provision(token, one, 1);
    sim::FleetCollar collar(one, 15, {});
    const QByteArray body = collar.report(nowOf(office));
    const Response first = office.service->handle(reportRequest(one, keys.of(one), body));
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(office.service->handle(reportRequest(one, keys.of(one), body)).body, first.body) << "an answer was lost";
    // Another unit's key, another's name, no name, another's report, a byte changed.
    EXPECT_EQ(error(office.service->handle(reportRequest(one, keys.of(two), body))), u"unit-unknown"_qs);
    EXPECT_EQ(error(office.service->handle(reportRequest(two, keys.of(one), body))), u"unit-unknown"_qs);
    EXPECT_EQ(error(office.service->handle(reportRequest(QStringLiteral("SIM-9"), keys.of(one), body))),
              u"unit-unknown"_qs);
    EXPECT_EQ(office.service->handle(reportRequest(two, keys.of(two), body)).status, 422);
    Request changed = reportRequest(one, keys.of(one), body);
    changed.body.replace("shut", "open");
    EXPECT_EQ(office.service->handle(changed).status, 401);
    // The same number with other bytes: a unit that was copied, or a replay.
    fleet::Report other{one, collar.memory().number};
    other.hexStatus = QStringLiteral("bad");
    EXPECT_EQ(office.service->handle(reportRequest(one, keys.of(one), toBody(other))).status, 409);
    EXPECT_EQ(unit(one).value(u"hex_status"_qs), u"0000"_qs);
    // A clock years ahead: what it dates after now is not taken, the rest is.
    fleet::Report ahead{one, collar.memory().number + 1};
    ahead.samples = {fleet::sampleOf(nowOf(office) + 10'000'000, {1, 60, 1, 0, 70, 1, 2, 240, 5}),
                     fleet::sampleOf(nowOf(office), {1, 60, 1, 0, 70, 1, 2, 240, 5})};
    const auto answer =
        fleet::reportAnswerFrom(office.service->handle(reportRequest(one, keys.of(one), toBody(ahead))).body);
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->refusedSamples, 1);
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/samples?serial=" + one.toLatin1()), "samples").size(), 1);
}

// CD-PROV-08…10, CD-UNIT-27, -43: what may be written, by whom; what somebody else changed meanwhile.
TEST_F(Units, AreEditedFieldByFieldOnTheStateThatWasSeen)
{
    handOver(false);
    EXPECT_EQ(error(provision(installerToken, one, 1)), u"address-missing"_qs);
    const auto edit = [&](const QByteArray &by, const QString &serial, const QJsonObject &fields) {
        return ask(
            office, by, "POST", "/v1/units/edit",
            {{u"serial"_qs, serial}, {u"revision"_qs, unit(serial).value(u"revision"_qs)}, {u"fields"_qs, fields}});
    };
    const QJsonObject place{{u"address"_qs, u"1 Elm"_qs},  {u"city"_qs, u"White Plains"_qs},
                            {u"state"_qs, u"NY"_qs},       {u"zip"_qs, u"10601-1234"_qs},
                            {u"premises_id"_qs, u"P1"_qs}, {u"der_type"_qs, u"Solar"_qs}};
    EXPECT_EQ(edit(installerToken, one, place).status, 200);
    EXPECT_EQ(unit(one).value(u"zip"_qs), u"10601-1234"_qs);
    EXPECT_EQ(provision(installerToken, one, 2).status, 200);
    for (const auto &[field, value] : {std::pair("state", "New York"), std::pair("zip", "1060"),
                                       std::pair("der_type", "Wind"), std::pair("color", "red")})
        EXPECT_EQ(edit(token, one, {{QLatin1String(field), QLatin1String(value)}}).status, 422) << field;
    EXPECT_EQ(edit(installerToken, one, {{u"description"_qs, u"x"_qs}}).status, 403);
    EXPECT_EQ(edit(token, one, {{u"description"_qs, u"x"_qs}}).status, 200);
    EXPECT_EQ(objectOf(edit(token, two, {{u"premises_id"_qs, u"P1"_qs}})).value(u"warning"_qs),
              u"premises-id-twice"_qs);
    const Response stale =
        ask(office, token, "POST", "/v1/units/edit", {{u"serial"_qs, one}, {u"revision"_qs, 0}, {u"fields"_qs, place}});
    EXPECT_EQ(stale.status, 409);
    EXPECT_EQ(objectOf(stale).value(u"unit"_qs).toObject().value(u"serial"_qs), one) << "as it is now";
}

// CD-PROV-20, -21: what was done at the collar without a network travels later, counts from then, and once.
TEST_F(Units, AJobMakesItsUnitKnownAndItsProvisioningIsAskedForOnce)
{
    const JobId job = *installer.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    const auto write = [&](const record::Draft &draft) {
        ASSERT_TRUE(installer.store->append(job, test::installer(), {draft}));
    };
    write(fact(u"collar.serial_number"_qs, u"cder-7"_qs));
    for (const auto &[path, value] :
         {std::pair("premises.service_address", "1 Elm"), std::pair("premises.city", "Rye"),
          std::pair("premises.state", "NY"), std::pair("premises.zip", "10580"), std::pair("collar.der_type", "pv")})
        write(fact(QLatin1String(path), QString::fromLatin1(value)));
    installer.sync(office);
    EXPECT_EQ(status(u"CDER-7"_qs), u"unprovisioned"_qs);
    const auto command = [&](const char *phase, qint64 id) {
        write({.kind = record::Kind::Command,
               .path = u"collar.provision"_qs,
               .value = {{u"id"_qs, id}, {u"phase"_qs, QString::fromLatin1(phase)}, {u"serial"_qs, u"CDER-7"_qs}}});
    };
    command("prepared", 5);
    command("sending", 5);
    pass(24h);
    installer.sync(office);
    EXPECT_EQ(status(u"CDER-7"_qs), u"provisioning"_qs);
    EXPECT_EQ(unit(u"CDER-7"_qs).value(u"city"_qs), u"Rye"_qs);
    EXPECT_EQ(unit(u"CDER-7"_qs).value(u"der_type"_qs), u"Solar"_qs);
    pass(301s);
    command("confirmed", 5);
    installer.sync(office);
    EXPECT_EQ(status(u"CDER-7"_qs), u"provisioning-error"_qs) << "the same request is not asked again";
    command("sending", 6);
    installer.sync(office);
    EXPECT_EQ(status(u"CDER-7"_qs), u"provisioning"_qs) << "a new attempt is";
    command("refused", 7);
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/units"), "units").size(), 1);
}

TEST_F(Units, AnotherCompanysUnitIsAnsweredLikeNobodysAndExplained)
{
    handOver();
    const QByteArray word(43, 'w'), id("\x02", 1);
    office.change("INSERT INTO companies (id, name) VALUES (?, 'Rival')", id);
    office.change("INSERT INTO users (id, company, name, email, role, created_ms) VALUES "
                  "(?, ?, 'R', 'r@rival.example', 'admin', 9999999999999)",
                  id, id);
    office.change("INSERT INTO introductions (token_sha256, account, sent_ms) VALUES (?, ?, ?)", sha256(word), id,
                  nowOf(office));
    Tablet rival(folder.filePath(QStringLiteral("rival")));
    rival.join(office, toText(Link{"https://office.example:8443", word, {}}));
    const QByteArray theirs = rival.token(office);
    provision(token, one, 1);
    sim::FleetCollar collar(one, 15, {});
    EXPECT_EQ(visit(office, collar, keys), 200);
    pass(20min);
    EXPECT_EQ(visit(office, collar, keys), 200);
    const QString tag =
        objectOf(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, u"North"_qs}})).value(u"id"_qs).toString();
    // Also from a job of the rival that names it.
    const JobId job = *rival.store->createJob({u"Oak Street"_qs, false, {}}, test::installer());
    ASSERT_TRUE(rival.store->append(job, test::installer(), {fact(u"collar.serial_number"_qs, one)}));
    rival.sync(office);
    EXPECT_TRUE(quarantine(*rival.store)->isEmpty()) << "what they recorded is theirs";

    const QString none = QStringLiteral("SIM-77");
    const auto same = [&](const QByteArray &method, QByteArray target, const QJsonObject &body) {
        const auto with = [&](const QString &serial, const QString &tagId) {
            QJsonObject mine = body;
            for (const QString &name : body.keys())
                if (name == u"serial")
                    mine.insert(name, serial);
                else if (name == u"serials")
                    mine.insert(name, QJsonArray{serial});
                else if (name == u"add")
                    mine.insert(name, QJsonArray{tagId});
            QByteArray place = target;
            place.replace("SERIAL", serial.toLatin1()).replace("TAG", tagId.toLatin1());
            Response response = ask(office, theirs, method, place, mine);
            response.body.replace(serial.toLatin1(), "…");
            return response;
        };
        const Response foreign = with(one, tag), nobodys = with(none, fresh(9));
        EXPECT_EQ(foreign.status, 404) << target.constData();
        EXPECT_EQ(foreign.body, nobodys.body) << target.constData();
        EXPECT_TRUE(refusalIn(foreign)) << "and it is explained";
    };
    same("GET", "/v1/units/find?serial=SERIAL", {});
    same("POST", "/v1/units/edit",
         {{u"serial"_qs, {}}, {u"revision"_qs, 0}, {u"fields"_qs, QJsonObject{{u"city"_qs, u"Rye"_qs}}}});
    same("POST", "/v1/units/provision", {{u"serial"_qs, {}}, {u"id"_qs, fresh(3)}});
    same("POST", "/v1/units/unprovision", {{u"serials"_qs, {}}});
    same("POST", "/v1/units/tags", {{u"serials"_qs, {}}, {u"add"_qs, {}}});
    same("GET", "/v1/samples?serial=SERIAL", {});
    same("POST", "/v1/tags/TAG", {{u"name"_qs, u"Mine"_qs}});
    same("DELETE", "/v1/tags/TAG", {});
    same("POST", "/v1/relay/preview", {{u"relay"_qs, u"open"_qs}, {u"serials"_qs, {}}});
    same("POST", "/v1/relay",
         {{u"id"_qs, fresh(4)}, {u"confirmation"_qs, u"00000000"_qs}, {u"relay"_qs, u"open"_qs}, {u"serials"_qs, {}}});
    EXPECT_TRUE(arrayOf(ask(office, theirs, "GET", "/v1/units"), "units").isEmpty());
    EXPECT_TRUE(arrayOf(ask(office, theirs, "GET", "/v1/tags"), "tags").isEmpty());
    EXPECT_TRUE(arrayOf(ask(office, theirs, "GET", "/v1/relay"), "batches").isEmpty());
    EXPECT_TRUE(arrayOf(ask(office, theirs, "GET", "/v1/samples"), "samples").isEmpty());
    EXPECT_EQ(ask(office, theirs, "POST", "/v1/tags", {{u"name"_qs, u"North"_qs}}).status, 201)
        << "a name of their own";
}

// CD-TAG-01…06, CD-BATCH-09.
TEST_F(Units, TagsAreMadeRenamedAppliedAndDeleted)
{
    handOver();
    const auto tag = [&](const QString &name) {
        return objectOf(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, name}})).value(u"id"_qs).toString();
    };
    const QString north = tag(u"North"_qs), south = tag(u"South"_qs);
    EXPECT_EQ(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, u"NORTH"_qs}}).status, 409);
    EXPECT_EQ(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, u"  "_qs}}).status, 422);
    const auto apply = [&](const QStringList &serials, const char *how, const QString &id) {
        return ask(office, token, "POST", "/v1/units/tags",
                   {{u"serials"_qs, QJsonArray::fromStringList(serials)}, {QLatin1String(how), QJsonArray{id}}});
    };
    EXPECT_EQ(objectOf(apply({one, two}, "add", north)).value(u"changed"_qs).toInt(), 2);
    EXPECT_EQ(objectOf(apply({one}, "add", south)).value(u"changed"_qs).toInt(), 1);
    EXPECT_EQ(objectOf(apply({one}, "add", south)).value(u"changed"_qs).toInt(), 0) << "it has it already";
    const auto serials = [&](const QByteArray &query) {
        QStringList list;
        for (const QJsonValue value : arrayOf(ask(office, token, "GET", "/v1/units?" + query), "units"))
            list.append(value.toObject().value(u"serial"_qs).toString());
        return list;
    };
    EXPECT_EQ(serials("tag=north"), (QStringList{one, two}));
    EXPECT_EQ(serials("tag=South&tag=North"), (QStringList{one, two}));
    EXPECT_EQ(serials("tag=South"), QStringList{one});
    EXPECT_EQ(ask(office, token, "POST", "/v1/tags/" + north.toLatin1(), {{u"name"_qs, u"Nord"_qs}}).status, 200);
    EXPECT_EQ(serials("tag=Nord"), (QStringList{one, two}));
    EXPECT_EQ(ask(office, token, "POST", "/v1/tags/" + north.toLatin1(), {{u"name"_qs, u"South"_qs}}).status, 409);
    EXPECT_EQ(objectOf(apply({two}, "remove", north)).value(u"changed"_qs).toInt(), 1);
    EXPECT_EQ(ask(office, token, "DELETE", "/v1/tags/" + north.toLatin1()).status, 204);
    EXPECT_EQ(unit(one).value(u"tags"_qs).toArray(), QJsonArray{u"South"_qs});
}

TEST_F(Units, AListOfManyComesInPagesThatLeaveNothingOutAndNothingTwice)
{
    QByteArray list = "serial,model\r\n";
    for (int i = 0; i < 1203; ++i)
        list += "U" + QByteArray::number(10'000 + i) + (i % 7 == 0 ? ",A60\r\n" : ",A40\r\n");
    ASSERT_TRUE(office.service->handOverUnits(list));
    for (const auto &[query, expected] : {std::pair("", 1203), std::pair("model=60", 172), std::pair("model=99", 0)}) {
        QSet<QString> seen;
        int count = 0, pages = 0;
        QString after;
        do {
            const QJsonObject page =
                objectOf(ask(office, token, "GET", "/v1/units?" + QByteArray(query) + "&after=" + after.toLatin1()));
            for (const QJsonValue value : page.value(u"units"_qs).toArray()) {
                seen.insert(value.toObject().value(u"serial"_qs).toString());
                ++count;
            }
            after = page.value(u"next"_qs).toString();
            ASSERT_LT(++pages, 20);
        } while (!after.isEmpty());
        EXPECT_EQ(count, expected) << query;
        EXPECT_EQ(seen.size(), expected);
    }
}

TEST_F(Units, AreInABackup)
{
    handOver();
    provision(token, one, 1);
    sim::FleetCollar collar(one, 15, {});
    visit(office, collar, keys);
    pass(1h);
    visit(office, collar, keys);
    const QString tag =
        objectOf(ask(office, token, "POST", "/v1/tags", {{u"name"_qs, u"North"_qs}})).value(u"id"_qs).toString();
    ask(office, token, "POST", "/v1/units/tags", {{u"serials"_qs, QJsonArray{one}}, {u"add"_qs, QJsonArray{tag}}});
    const QJsonObject before = unit(one);
    const QJsonArray samples = arrayOf(ask(office, token, "GET", "/v1/samples"), "samples");
    EXPECT_FALSE(samples.isEmpty());
    const QString backup = folder.filePath(QStringLiteral("backup"));
    const auto made = cloud::backUp(office.folder(), backup, office.records());
    ASSERT_TRUE(made) << qUtf8Printable(made.error().message);
    office.restoreFrom(backup);
    token = admin.token(office);
    EXPECT_EQ(unit(one), before);
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/samples"), "samples"), samples);
    pass(15min);
    EXPECT_EQ(visit(office, collar, keys), 200) << "and it goes on reporting";
}

/// The records of the release before, which knew no units: the jobs in them have named some.
TEST_F(Units, TheRecordsOfTheReleaseBeforeAreBroughtUp)
{
    const JobId job = *installer.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    ASSERT_TRUE(installer.store->append(job, test::installer(), {fact(u"collar.serial_number"_qs, u"CDER-7"_qs)}));
    installer.sync(office);
    office.service.reset();
    {
        const auto database =
            cloud::CloudDatabase::open(office.folder(), office.clock, cloud::systemRandom, office.records());
        ASSERT_TRUE(database);
        (*database)->transact([&] {
            for (const char *table :
                 {"unit_owners", "units", "unit_jobs", "tags", "unit_tags", "relay_changes", "pieces", "samples"})
                (*database)->run(QByteArray("DROP TABLE ") + table);
            (*database)->run(office.records().isEmpty() ? "PRAGMA user_version=2"
                                                        : "UPDATE meta SET value = '2' WHERE key = 'version'");
            return true;
        });
    }
    office.start();
    token = admin.token(office);
    EXPECT_EQ(status(u"CDER-7"_qs), u"unprovisioned"_qs);
    handOver();
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/units"), "units").size(), 4);
    EXPECT_EQ(provision(token, one, 1).status, 200);
    installer.sync(office);
    EXPECT_EQ(installer.sync(office).pushed, 0) << "nothing else is asked for anew";
}

} // namespace wm::sync
