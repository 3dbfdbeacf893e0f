// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_provisioning.h"
#include "tests/conversation/conversation_world.h"

namespace wm::workflow {

namespace {

ProvisioningRequest request()
{
    ProvisioningRequest r;
    r.serial = QStringLiteral("SIM-0042917");
    r.partNumber = QStringLiteral("S-B-5-12-IH-10-60A");
    r.demonstration = true;
    r.premises = {QStringLiteral("1418 Juniper Ave"),
                  QStringLiteral("Redlands"),
                  QStringLiteral("CA"),
                  QStringLiteral("92374"),
                  QStringLiteral("P-1"),
                  {},
                  QStringLiteral("pv"),
                  QStringLiteral("ana@example.org")};
    return r;
}

const QString kProvision = QStringLiteral("collar.provision");

Result<ProvisioningOutcome> provision(World &world, const ProvisioningRequest &r, QStringList *stages = nullptr,
                                      const Cancellation &cancellation = {})
{
    return world.run(
        provisionCollar(r, world.collar, world.journal, &world.clock, cancellation, [stages](const Progress &p) {
            const QString now = p.stage + u':' + p.situation;
            if (stages && (stages->isEmpty() || stages->last() != now))
                stages->append(now);
        }));
}

} // namespace

// CD-PROV-13, -15, -16: sent once, watched to Operational, verified.
TEST(Provisioning, ReadsTopToBottom)
{
    World world;
    QStringList stages;
    const auto outcome = provision(world, request(), &stages);
    ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
    EXPECT_EQ(outcome->snapshot.provisioning, ProvisioningState::Operational);
    EXPECT_FALSE(outcome->alreadyDone);
    EXPECT_TRUE(outcome->snapshot.voltsL1L2.has_value());
    EXPECT_EQ(stages.first(), QStringLiteral("identify:before-enrol"));
    EXPECT_EQ(stages.last(), QStringLiteral("verify:operational"));
    EXPECT_EQ(world.phases(kProvision),
              QStringList({QStringLiteral("prepared"), QStringLiteral("sending"), QStringLiteral("confirmed")}));
    const auto &state = world.journal->state();
    // That the premises are right is a person's word (CD-PROV-11), never the device's.
    EXPECT_EQ(state.current(record::Kind::Fact, QStringLiteral("collar.provisioning_confirmed")), nullptr);
    EXPECT_EQ(state.sourceOf(QStringLiteral("collar.serial_number")), QStringLiteral("device"));
}

TEST(Provisioning, AgainSendsNothing)
{
    World world;
    ASSERT_TRUE(provision(world, request()));
    const auto again = provision(world, request());
    ASSERT_TRUE(again) << qUtf8Printable(again.error().message);
    EXPECT_TRUE(again->alreadyDone);
    EXPECT_EQ(world.phases(kProvision).count(QStringLiteral("sending")), 1);
}

TEST(Provisioning, WrongCollarIsNamedAndNothingIsWritten)
{
    World world(QStringLiteral("b4-enrol"), {}, QStringLiteral("SIM-0000001"));
    const auto outcome = provision(world, request());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("SIM-0042917")));
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("SIM-0000001")));
    EXPECT_TRUE(world.phases(kProvision).isEmpty());
    const auto premises = world.run([](std::shared_ptr<CollarPort> port) -> QCoro::Task<Result<Premises>> {
        co_return co_await port->readPremises();
    }(world.collar));
    ASSERT_TRUE(premises);
    EXPECT_TRUE(premises->address.isEmpty());
}

TEST(Provisioning, ASimulatedCollarRefusesARealJob)
{
    World world;
    ProvisioningRequest r = request();
    r.demonstration = false;
    const auto outcome = provision(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused);
    EXPECT_TRUE(world.journal->state().entries().isEmpty());
}

// CD-PROV-09: address, city, state and zip are mandatory.
TEST(Provisioning, MissingAddressIsNamedBeforeAnythingIsSent)
{
    World world;
    ProvisioningRequest r = request();
    r.premises.zip = QStringLiteral("  ");
    const auto outcome = provision(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("zip"))) << qUtf8Printable(outcome.error().message);
    EXPECT_TRUE(world.journal->state().entries().isEmpty());
}

TEST(Provisioning, WaitsThroughFlippedAndRecordsIt)
{
    World world(QStringLiteral("flipped"));
    ProvisioningRequest r = request();
    r.waitLimit = 10s;
    const auto outcome = provision(world, r);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Timeout);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("FLIPPED")));
    EXPECT_TRUE(world.phases(kProvision).isEmpty());
    const record::Entry *orientation =
        world.journal->state().current(record::Kind::Fact, QStringLiteral("collar.orientation"));
    ASSERT_NE(orientation, nullptr);
    EXPECT_EQ(orientation->value.value(QStringLiteral("v")).toString(), QStringLiteral("flipped"));
}

// It turns over after the last look before the command, or while it is watched: as much a reason to place it again.
TEST(Provisioning, FlippedInTheMiddleIsRecordedToo)
{
    for (const char *when : {"provision", "watch"}) {
        World world;
        const auto outcome =
            world.run(provisionCollar(request(), world.collar, world.journal, &world.clock, {}, [&](const Progress &p) {
                if (p.stage == QLatin1String(when))
                    world.device->control(
                        {{QStringLiteral("set"), QJsonObject{{QStringLiteral("state"), QStringLiteral("flipped")}}}});
            }));
        ASSERT_FALSE(outcome) << when;
        EXPECT_EQ(outcome.error().code, ErrorCode::Refused) << when;
        EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("FLIPPED"))) << when;
        const record::Entry *orientation =
            world.journal->state().current(record::Kind::Fact, QStringLiteral("collar.orientation"));
        ASSERT_NE(orientation, nullptr) << when;
        EXPECT_EQ(orientation->value.value(QStringLiteral("v")).toString(), QStringLiteral("flipped")) << when;
        EXPECT_EQ(orientation->value.value(QStringLiteral("source")).toString(), QStringLiteral("device")) << when;
    }
}

// The answer to the command is lost: the next run asks under the same number, and the collar acts once.
TEST(Provisioning, UnpluggedInTheMiddleIsResumedUnderTheSameNumber)
{
    World world;
    const Cancellation cancellation;
    bool pulled = false;
    const auto first = world.run(
        provisionCollar(request(), world.collar, world.journal, &world.clock, cancellation, [&](const Progress &p) {
            if (p.stage == u"watch" && !std::exchange(pulled, true)) {
                world.unplugged = true;
                world.collar->close();
            }
        }));
    ASSERT_FALSE(first);
    EXPECT_TRUE(pulled);
    world.unplugged = false;
    world.collar = world.newPort();
    const auto second = provision(world, request());
    ASSERT_TRUE(second) << qUtf8Printable(second.error().message);
    EXPECT_EQ(world.commandIds(kProvision).size(), 1);
    EXPECT_EQ(world.phases(kProvision).count(QStringLiteral("sending")), 1);
    EXPECT_EQ(world.phases(kProvision).last(), QStringLiteral("confirmed"));
}

// A collar that restarts, or whose plug is put back, is looked for again; nothing is sent twice.
TEST(Provisioning, ACollarThatGoesAwayWhileItIsWatchedIsWaitedFor)
{
    for (const char *fault :
         {"reboot@provisioning+5s", "hang-up:2000@provisioning+5s", "hang-up:40000@provisioning+5s"}) {
        SCOPED_TRACE(fault);
        World world(QStringLiteral("b4-enrol"), {QString::fromLatin1(fault)});
        const auto outcome = provision(world, request());
        ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
        EXPECT_EQ(outcome->snapshot.provisioning, ProvisioningState::Operational);
        EXPECT_EQ(world.commandIds(kProvision).size(), 1);
        EXPECT_EQ(world.phases(kProvision).count(QStringLiteral("sending")), 1);
    }
}

TEST(Provisioning, ACollarThatStaysAwaySaysThatStartingAgainGoesOn)
{
    World world;
    ProvisioningRequest r = request();
    QStringList said;
    r.whenWaiting = [&](const QString &words) { said += words; };
    const auto pull = [&](const Progress &now) {
        if (now.stage == u"watch" && !std::exchange(world.unplugged, true))
            world.device->control({{QStringLiteral("fault"), QStringLiteral("hang-up:0")}});
    };
    const auto first = world.run(provisionCollar(r, world.collar, world.journal, &world.clock, {}, pull));
    ASSERT_FALSE(first);
    EXPECT_TRUE(first.error().message.contains(QStringLiteral("sends nothing twice")))
        << qUtf8Printable(first.error().message);
    EXPECT_FALSE(said.isEmpty()) << "it waited without a word";
}

// Whatever the collar says of its state: one that shows the skull is not provisioned.
TEST(Provisioning, ASkullWhileItIsWatchedEndsIt)
{
    World world(QStringLiteral("b4-enrol"), {QStringLiteral("skull@provisioning")});
    const auto outcome = provision(world, request());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("skull"))) << qUtf8Printable(outcome.error().message);
    EXPECT_EQ(world.phases(kProvision).last(), QStringLiteral("refused"));
}

// CD-TROUBLE-08, -09: the display says that all is ready, so only the message can tell whom to ask.
TEST(Provisioning, ARefusalOfAReadyCollarNamesTheAdministrator)
{
    World world(QStringLiteral("b4-enrol"), {QStringLiteral("refused")});
    const auto outcome = provision(world, request());
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("administrator")))
        << qUtf8Printable(outcome.error().message);
}

TEST(Provisioning, AProvisionedCollarWithoutAnAddressIsNotSaidToHaveOne)
{
    World world(QStringLiteral("report-error"));
    const auto outcome = provision(world, request());
    ASSERT_FALSE(outcome);
    EXPECT_FALSE(outcome.error().message.contains(QStringLiteral(", ,"))) << qUtf8Printable(outcome.error().message);
    EXPECT_TRUE(outcome.error().message.contains(QStringLiteral("holds no address")))
        << qUtf8Printable(outcome.error().message);
}

// Killed between the journal and the answer: the record says "sending", nobody knows whether the collar heard it.
TEST(Provisioning, KilledAfterTheJournalRepeatsTheNumber)
{
    World world;
    const auto drafts = one(commandDraft(world.journal->state(), kProvision, 4711, QStringLiteral("sending")));
    ASSERT_TRUE(world.journal->append(drafts).result());
    const auto outcome = provision(world, request());
    ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
    EXPECT_EQ(outcome->commandId, 4711U);
    EXPECT_EQ(world.commandIds(kProvision), QSet<qint64>{4711});
}

// CD-PROV-17: five minutes without the cloud is the collar's own error; the next attempt is a new one.
TEST(Provisioning, ErrorAfterFiveMinutesThenANewAttempt)
{
    World world(QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:400")});
    const Instant start = world.clock.now();
    const auto outcome = provision(world, request());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Refused) << qUtf8Printable(outcome.error().message);
    EXPECT_GE(world.clock.now() - start, 300s);
    EXPECT_LT(world.clock.now() - start, 330s);
    EXPECT_EQ(world.phases(kProvision).last(), QStringLiteral("refused"));
    world.device->control({{QStringLiteral("clear"), QStringLiteral("slow-provisioning")}});
    const auto again = provision(world, request());
    ASSERT_TRUE(again) << qUtf8Printable(again.error().message);
    EXPECT_EQ(world.commandIds(kProvision).size(), 2);
}

TEST(Provisioning, CancelledEndsAtOnce)
{
    World world(QStringLiteral("flipped"));
    const Cancellation cancellation;
    const Instant start = world.clock.now();
    const auto outcome = world.run(
        provisionCollar(request(), world.collar, world.journal, &world.clock, cancellation, [&](const Progress &p) {
            if (p.stage == u"wait")
                cancellation.cancel();
        }));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
    EXPECT_LT(world.clock.now() - start, 5s);
}

} // namespace wm::workflow
