// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/cbor.h"
#include "core/record/keys.h"
#include "core/workflow/conversation_relay.h"
#include "tests/conversation/conversation_world.h"

#include <QtCore/QTemporaryDir>

namespace wm::workflow {

namespace {

const QString kRelay = QStringLiteral("collar.relay");

std::shared_ptr<const record::DeviceKeys> adminKey()
{
    static const QTemporaryDir folder;
    static const auto keys = record::DeviceKeys::loadOrCreate(folder.path(), QDateTime::currentDateTimeUtc());
    return *keys;
}

RelayRequest request(RelayState wanted, RelayState confirmed)
{
    RelayRequest r;
    r.wanted = wanted;
    r.confirmedSerial = QStringLiteral("SIM-0042917");
    r.confirmedState = confirmed;
    const auto key = adminKey();
    r.authority = {QStringLiteral("Ana Ruiz"), QStringLiteral("Example Solar"),
                   QStringLiteral("admin"),    true,
                   key->publicKey(),           QByteArray("grant")};
    r.sign = [key](const QByteArray &message) { return key->sign(message); };
    r.demonstration = true;
    r.commandId = 77;
    return r;
}

Result<RelayOutcome> change(World &world, const RelayRequest &r)
{
    return world.run(changeRelay(r, world.collar, world.journal, &world.clock, {}));
}

} // namespace

TEST(Relay, SelectBeforeOperateWithTheJournalAroundIt)
{
    World world(QStringLiteral("operational"));
    const auto outcome = change(world, request(RelayState::Shut, RelayState::Open));
    ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
    EXPECT_EQ(outcome->phase, QStringLiteral("confirmed"));
    EXPECT_EQ(outcome->stateAfter, RelayState::Shut);
    EXPECT_EQ(world.phases(kRelay),
              QStringList({QStringLiteral("prepared"), QStringLiteral("sending"), QStringLiteral("confirmed")}));
}

// roles.json: installers may not.
TEST(Relay, OnlyForAdministrators)
{
    World world(QStringLiteral("operational"));
    RelayRequest r = request(RelayState::Open, RelayState::Open);
    r.authority.role = QStringLiteral("installer");
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused);
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
}

// A key that nobody granted anything is nobody's.
TEST(Relay, NotWithoutAGrant)
{
    World world(QStringLiteral("operational"));
    RelayRequest r = request(RelayState::Shut, RelayState::Open);
    r.authority.grant.clear();
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused);
    EXPECT_EQ(world.counters().value(QStringLiteral("requests")).toInt(), 0);
}

TEST(Relay, ACompanyForDemonstrationsCountsForNoRealJob)
{
    World world(QStringLiteral("operational"));
    RelayRequest r = request(RelayState::Shut, RelayState::Open);
    r.demonstration = false;
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("Example Solar")))
        << qUtf8Printable(outcome.error().message);
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
    EXPECT_EQ(world.counters().value(QStringLiteral("requests")).toInt(), 0);
}

TEST(Relay, AnotherKeyThanTheGrantsMovesNothing)
{
    World world(QStringLiteral("operational"));
    RelayRequest r = request(RelayState::Shut, RelayState::Open);
    r.authority.key[0] = static_cast<char>(r.authority.key[0] ^ 1);
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
}

TEST(Relay, TheJournalNamesWhoAndUnderWhichGrant)
{
    World world(QStringLiteral("operational"));
    ASSERT_TRUE(change(world, request(RelayState::Shut, RelayState::Open)));
    const record::Entry *entry = world.journal->state().current(record::Kind::Command, kRelay);
    ASSERT_NE(entry, nullptr);
    QCborMap map = entry->value;
    EXPECT_EQ(map.value(QStringLiteral("person")).toString(), QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(map.value(QStringLiteral("company")).toString(), QStringLiteral("Example Solar"));
    EXPECT_EQ(map.value(QStringLiteral("grant")).toByteArray(), QByteArray("grant"));
    // What is signed is all of it but what changes from phase to phase.
    const QByteArray signature = map.take(QStringLiteral("signature")).toByteArray();
    map.remove(QStringLiteral("phase"));
    map.remove(QStringLiteral("answer"));
    EXPECT_TRUE(record::verifySignature(map.value(QStringLiteral("signer")).toByteArray(),
                                        record::encodeCbor(map).value(), signature));
}

TEST(Relay, ShutIsRefusedWhileTheLockoutIsOn)
{
    World world(QStringLiteral("operational"));
    RelayRequest r = request(RelayState::Shut, RelayState::Open);
    r.shutForbidden = QStringList{QStringLiteral("The breaker is locked out.")};
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("locked out")));
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
}

TEST(Relay, AnotherStateThanConfirmedStopsIt)
{
    World world(QStringLiteral("operational"));
    const auto outcome = change(world, request(RelayState::Open, RelayState::Shut));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
}

TEST(Relay, AnotherCollarThanConfirmedStopsIt)
{
    World world(QStringLiteral("operational"), {}, QStringLiteral("SIM-0000001"));
    const auto outcome = change(world, request(RelayState::Shut, RelayState::Open));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Mismatch);
}

TEST(Relay, ARelayThatDoesNotMoveIsNeverCalledDone)
{
    World world(QStringLiteral("operational"), {QStringLiteral("relay-stuck")});
    const auto outcome = change(world, request(RelayState::Shut, RelayState::Open));
    ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
    EXPECT_NE(outcome->phase, QStringLiteral("confirmed"));
    EXPECT_EQ(world.phases(kRelay).count(QStringLiteral("sending")), 1);
}

} // namespace wm::workflow
