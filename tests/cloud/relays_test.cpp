// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of relays: shown, confirmed, cancelled, handed out once, acknowledged.
#include "tests/cloud/fleet_world.h"

#include <QtCore/QCborArray>

namespace wm::sync {

using namespace test;

namespace {

using namespace std::chrono_literals;

/// Fifty units in operation, at twenty past an hour.
class Relays : public ::testing::Test
{
protected:
    Relays()
    {
        admin.join(office, **office.service->firstAdminLink());
        EXPECT_TRUE(office.service->handOverUnits(keys.list()));
        token = admin.token(office);
        for (const QString &serial : keys.serials()) {
            EXPECT_EQ(ask(office, token, "POST", "/v1/units/provision",
                          {{u"serial"_qs, serial}, {u"id"_qs, fresh(1000 + static_cast<int>(collars.size()))}})
                          .status,
                      200);
            collars.emplace_back(serial, 15, sim::FleetCollar::Manner{});
            EXPECT_EQ(visit(office, collars.back(), keys), 200);
        }
        const qint64 hour = 3'600'000;
        office.clock.advance(std::chrono::milliseconds(hour - nowOf(office) % hour) + 20min);
        visitAll();
        token = admin.token(office);
    }
    void visitAll()
    {
        for (sim::FleetCollar &collar : collars)
            visit(office, collar, keys);
    }
    /// Time passes, and each unit reports when it is due.
    void live(std::chrono::minutes time)
    {
        for (int i = 0; i < time.count(); ++i) {
            office.clock.advance(1min);
            visitAll();
            visitAll(); // to tell at once what was done
        }
        token = admin.token(office);
    }
    QJsonObject asked(const QString &relay, const QStringList &serials)
    {
        return {{u"relay"_qs, relay}, {u"serials"_qs, QJsonArray::fromStringList(serials)}};
    }
    QJsonObject preview(const QString &relay, const QStringList &serials)
    {
        return objectOf(ask(office, token, "POST", "/v1/relay/preview", asked(relay, serials)));
    }
    Response schedule(const QString &relay, const QStringList &serials, int id, QString confirmation = {})
    {
        QJsonObject body = asked(relay, serials);
        if (confirmation.isEmpty())
            confirmation = preview(relay, serials).value(u"confirmation"_qs).toString();
        body.insert(u"id"_qs, fresh(id));
        body.insert(u"confirmation"_qs, confirmation);
        return ask(office, token, "POST", "/v1/relay", body);
    }
    QMap<QString, int> states(int id)
    {
        QMap<QString, int> counts;
        for (const QJsonValue value : arrayOf(ask(office, token, "GET", "/v1/relay/" + fresh(id).toLatin1()), "units"))
            ++counts[value.toObject().value(u"state"_qs).toString()];
        return counts;
    }
    int shutCount() const
    {
        return static_cast<int>(
            std::count_if(collars.begin(), collars.end(), [](const auto &one) { return one.isShut(); }));
    }

    /// Time passes; a session does not outlast an hour.
    void pass(Duration time)
    {
        office.clock.advance(time);
        token = admin.token(office);
    }

    QTemporaryDir folder{scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))};
    UnitKeys keys{folder.filePath(QStringLiteral("keys")), 50, office.clock.utc()};
    std::vector<sim::FleetCollar> collars;
    QByteArray token;
};

} // namespace

// CD-BATCH-01…04, CD-RELAY-01…05: at the top of the next hour, and each unit acknowledges.
TEST_F(Relays, FiftyUnitsOpenAtTheTopOfTheHourAndEachAcknowledges)
{
    const QStringList all = keys.serials();
    const QJsonObject shown = preview(u"open"_qs, all);
    EXPECT_EQ(shown.value(u"execute_ms"_qs).toInteger(), fleet::topOfNextHour(nowOf(office)));
    EXPECT_EQ(shown.value(u"units"_qs).toArray().size(), 50);
    EXPECT_EQ(schedule(u"open"_qs, all, 1).status, 201);
    EXPECT_EQ(schedule(u"open"_qs, all, 1, u"lost"_qs).status, 200) << "the same request again";
    EXPECT_EQ(states(1).value(u"pending"_qs), 50);
    live(39min);
    EXPECT_EQ(shutCount(), 50) << "not before its hour";
    EXPECT_EQ(states(1).value(u"pending"_qs), 50);
    live(1min);
    EXPECT_EQ(shutCount(), 0) << "on the full hour, not at its next quarter";
    EXPECT_EQ(states(1), (QMap<QString, int>{{u"done"_qs, 50}}));
    live(120min);
    for (const sim::FleetCollar &collar : collars)
        EXPECT_EQ(collar.moves(), 1) << "once";
    const QJsonArray open = arrayOf(ask(office, token, "GET", "/v1/units?relay=open"), "units");
    EXPECT_EQ(open.size(), 50);
    const QJsonObject batch = arrayOf(ask(office, token, "GET", "/v1/relay"), "batches").first().toObject();
    EXPECT_EQ(batch.value(u"acknowledged"_qs).toInt(), 50);
}

TEST_F(Relays, WhatIsCancelledBeforeItsHourNeverHappens)
{
    const QStringList some = keys.serials().mid(0, 5);
    EXPECT_EQ(schedule(u"open"_qs, some, 1).status, 201);
    live(39min);
    EXPECT_EQ(ask(office, token, "DELETE", "/v1/relay/" + fresh(1).toLatin1()).status, 200);
    EXPECT_EQ(states(1).value(u"cancelled"_qs), 5);
    live(90min);
    EXPECT_EQ(shutCount(), 50);
    // At its hour it is too late to cancel.
    EXPECT_EQ(schedule(u"open"_qs, some, 2).status, 201);
    const qint64 hour = 3'600'000;
    pass(std::chrono::milliseconds(hour - nowOf(office) % hour));
    EXPECT_EQ(ask(office, token, "DELETE", "/v1/relay/" + fresh(2).toLatin1()).status, 200);
    EXPECT_EQ(states(2).value(u"pending"_qs), 5);
}

// CD-RELAY-06, notes C-19: the opposite of what waits, back to what is, clears it.
TEST_F(Relays, TheOppositeTakesBackWhatWaits)
{
    const QStringList one = keys.serials().mid(0, 1);
    EXPECT_EQ(schedule(u"open"_qs, one, 1).status, 201);
    EXPECT_EQ(preview(u"open"_qs, one).value(u"units"_qs).toArray().first().toObject().value(u"outcome"_qs),
              u"asked-already"_qs);
    EXPECT_EQ(preview(u"shut"_qs, one).value(u"units"_qs).toArray().first().toObject().value(u"outcome"_qs),
              u"clears"_qs);
    EXPECT_EQ(schedule(u"shut"_qs, one, 2).status, 201);
    EXPECT_EQ(states(1).value(u"cancelled"_qs), 1);
    live(120min);
    EXPECT_EQ(shutCount(), 50);
    EXPECT_EQ(collars.front().moves(), 0);
}

TEST_F(Relays, WhatIsConfirmedIsWhatWasShown)
{
    const QStringList two = keys.serials().mid(0, 2);
    const QString word = preview(u"open"_qs, two).value(u"confirmation"_qs).toString();
    EXPECT_EQ(schedule(u"open"_qs, keys.serials().mid(0, 3), 1, word).status, 409) << "other units";
    EXPECT_EQ(schedule(u"shut"_qs, two, 2, word).status, 409) << "another change";
    live(45min);
    EXPECT_EQ(schedule(u"open"_qs, two, 3, word).status, 409) << "another hour";
    const QString again = preview(u"open"_qs, two).value(u"confirmation"_qs).toString();
    fleet::Report opened{two.first(), collars.front().memory().number + 1};
    opened.relay = fleet::Relay::Open;
    EXPECT_EQ(office.service->handle(reportRequest(two.first(), keys.of(two.first()), toBody(opened))).status, 200);
    EXPECT_EQ(schedule(u"open"_qs, two, 4, again).status, 409) << "another state";
    EXPECT_EQ(arrayOf(ask(office, token, "GET", "/v1/relay"), "batches").size(), 0);
}

// What a unit was left out for may be over when the others are confirmed: it is shown again first.
TEST_F(Relays, AUnitThatWasLeftOutDoesNotMoveWithTheOthersUnseen)
{
    const QStringList two = keys.serials().mid(0, 2);
    ASSERT_EQ(schedule(u"open"_qs, two.mid(1), 1).status, 201);
    const QString word = preview(u"open"_qs, two).value(u"confirmation"_qs).toString(); // the second: asked already
    EXPECT_EQ(ask(office, token, "DELETE", "/v1/relay/" + fresh(1).toLatin1()).status, 200);
    EXPECT_EQ(schedule(u"open"_qs, two, 2, word).status, 409) << "both would move now, and one was confirmed";
    EXPECT_EQ(schedule(u"open"_qs, two, 3).status, 201);
}

TEST_F(Relays, AUnitThatIsAwayGetsNothingAfterItsTimeAndSilenceIsSaid)
{
    const QStringList one = keys.serials().mid(0, 1);
    EXPECT_EQ(schedule(u"open"_qs, one, 1).status, 201);
    pass(60min); // nobody reports; 20 minutes after the hour
    EXPECT_EQ(states(1).value(u"expired"_qs), 1);
    visitAll();
    EXPECT_EQ(shutCount(), 50) << "never after its time";

    // It fetches the change, its answer is lost with it, and it comes again with the same report: the same command, and
    // it moves once. Then it says nothing.
    EXPECT_EQ(schedule(u"open"_qs, one, 2).status, 201);
    const qint64 hour = 3'600'000;
    pass(std::chrono::milliseconds(hour - nowOf(office) % hour));
    sim::FleetCollar &collar = collars.front();
    const QByteArray body = collar.report(nowOf(office));
    const Response lost = office.service->handle(reportRequest(one.first(), keys.of(one.first()), body));
    const Response again = office.service->handle(reportRequest(one.first(), keys.of(one.first()), body));
    EXPECT_EQ(lost.body, again.body);
    collar.answered(*fleet::reportAnswerFrom(again.body));
    EXPECT_EQ(collar.moves(), 1);
    EXPECT_EQ(states(2).value(u"sent"_qs), 1);
    pass(16min);
    EXPECT_EQ(states(2).value(u"unanswered"_qs), 1);
    visitAll();
    EXPECT_EQ(states(2).value(u"done"_qs), 1) << "late, but it said so";
}

TEST_F(Relays, AUnitMayRefuseAndOneThatIsNotProvisionedIsLeftOut)
{
    collars[0] = sim::FleetCollar(collars[0].serial(), 15, {.refuses = true}, collars[0].memory());
    const QStringList two = keys.serials().mid(0, 2);
    ask(office, token, "POST", "/v1/units/unprovision", {{u"serials"_qs, QJsonArray{two.last()}}});
    EXPECT_EQ(schedule(u"open"_qs, two, 1).status, 201);
    live(45min);
    EXPECT_EQ(states(1), (QMap<QString, int>{{u"refused"_qs, 2}}));
    EXPECT_EQ(shutCount(), 50);
    // CD-BATCH-06, notes C-48: unprovisioning takes back what waits.
    EXPECT_EQ(schedule(u"open"_qs, keys.serials().mid(2, 1), 2).status, 201);
    ask(office, token, "POST", "/v1/units/unprovision", {{u"serials"_qs, QJsonArray{keys.serials().at(2)}}});
    EXPECT_EQ(states(2).value(u"cancelled"_qs), 1);
}

/// What a job says of lockout, wiring and permission holds a relay open: before it is asked for, and at its hour.
TEST_F(Relays, AJobThatIsNotDoneHoldsItsRelayOpen)
{
    const QString serial = keys.serials().first();
    const JobId job = *admin.store->createJob({u"Elm Street"_qs, false, {}}, test::installer());
    const auto write = [&](const char *path, const QCborValue &value) {
        record::JobState state(*admin.store->entries(job));
        const record::Entry *before = state.current(record::Kind::Fact, QLatin1String(path));
        record::Draft draft = fact(QLatin1String(path), value);
        if (before != nullptr)
            draft.supersedes = before->hash;
        ASSERT_TRUE(admin.store->append(job, test::installer(), {draft}));
    };
    write("collar.serial_number", serial);
    admin.sync(office);
    const auto outcome = [&] { return preview(u"shut"_qs, {serial}).value(u"units"_qs).toArray().first().toObject(); };
    EXPECT_EQ(outcome().value(u"outcome"_qs), u"held"_qs);
    EXPECT_EQ(outcome().value(u"holds"_qs).toArray().size(), 3);
    EXPECT_EQ(schedule(u"shut"_qs, {serial}, 1).status, 201);
    EXPECT_EQ(states(1).value(u"held"_qs), 1);
    write("collar.lockout_fitted", false);
    write("raceway.deferred", false);
    write("field_wiring.terminated", QCborArray::fromStringList({u"L1"_qs, u"L2"_qs}));
    write("field_wiring.conductors", QCborArray::fromStringList({u"L1"_qs, u"L2"_qs}));
    write("junction_box.cover_screws_fitted_qty", 4);
    write("junction_box.cover_gasket_compressed", true);
    write("process.pto_issued", true);
    write("process.pto_date", office.clock.utc().date().addDays(-1).toString(Qt::ISODate));
    admin.sync(office);
    EXPECT_EQ(outcome().value(u"outcome"_qs), u"will-change"_qs);
    EXPECT_EQ(schedule(u"shut"_qs, {serial}, 2).status, 201);
    write("collar.lockout_fitted", true); // put on again meanwhile
    admin.sync(office);
    live(45min);
    EXPECT_EQ(states(2).value(u"held"_qs), 1);
    EXPECT_EQ(collars.front().moves(), 0);
    // To open it is always allowed.
    EXPECT_EQ(preview(u"open"_qs, {serial}).value(u"units"_qs).toArray().first().toObject().value(u"outcome"_qs),
              u"will-change"_qs);
}

} // namespace wm::sync
