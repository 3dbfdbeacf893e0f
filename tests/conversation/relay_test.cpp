// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_relay.h"
#include "tests/conversation/conversation_world.h"

namespace wm::workflow {

namespace {

const QString kRelay = QStringLiteral("collar.relay");

RelayRequest request(RelayState wanted, RelayState confirmed)
{
    RelayRequest r;
    r.wanted = wanted;
    r.confirmedSerial = QStringLiteral("SIM-0042917");
    r.confirmedState = confirmed;
    r.role = QStringLiteral("admin");
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
    r.role = QStringLiteral("installer");
    const auto outcome = change(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused);
    EXPECT_TRUE(world.phases(kRelay).isEmpty());
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
