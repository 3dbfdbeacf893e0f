// SPDX-License-Identifier: GPL-3.0-or-later
// The plug is pulled at every point of every conversation: it ends at once and says so, and led again it comes to its
// end without anything being done twice.
#include "core/record/keys.h"
#include "core/workflow/conversation_provisioning.h"
#include "core/workflow/conversation_relay.h"
#include "tests/conversation/conversation_world.h"
#include "tests/conversation/cut_link.h"

#include <QtCore/QTemporaryDir>

#include <limits>

namespace wm::workflow {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// A port whose first session is cut; the ones after it are not.
std::shared_ptr<CollarPort> cutPort(World &world, qint64 cutAfter, std::shared_ptr<CutLink::Passed> passed)
{
    return collar::makeCollar(
        [&world, cutAfter, passed, sessions = 0]() mutable -> Result<collar::Connection> {
            auto [ours, theirs] = link::makeLinkPair(world.clock, QStringLiteral("pair"));
            theirs->open();
            world.device->attach(std::move(theirs));
            return collar::Connection{
                std::make_unique<CutLink>(world.clock, std::move(ours), ++sessions == 1 ? cutAfter : kNever, passed)};
        },
        world.clock);
}

ProvisioningRequest request()
{
    ProvisioningRequest r;
    r.demonstration = true;
    r.premises = {QStringLiteral("1418 Juniper Ave"),
                  QStringLiteral("Redlands"),
                  QStringLiteral("CA"),
                  QStringLiteral("92374"),
                  {},
                  {},
                  QStringLiteral("pv"),
                  {}};
    return r;
}

Result<ProvisioningOutcome> provision(World &world)
{
    return world.run(provisionCollar(request(), world.collar, world.journal, &world.clock, {}, {}));
}

int ofDevice(const World &world, const char *name)
{
    return world.state().value(QLatin1String(name)).toInt();
}

/// All places worth cutting: every end of a frame, and within every frame `within` more.
QSet<qint64> places(const CutLink::Passed &passed, qint64 upTo, int within)
{
    QSet<qint64> found;
    qint64 before = 0;
    for (const qint64 end : passed.frameEnds) {
        for (int part = 1; part <= within; ++part)
            found += before + (end - before) * part / (within + 1);
        found += end;
        before = end;
        if (end > upTo)
            break;
    }
    found.remove(0);
    return found;
}

void cutProvisioningAt(qint64 place)
{
    World world;
    world.collar = cutPort(world, place, std::make_shared<CutLink::Passed>());
    const Instant start = world.clock.now();
    const auto first = provision(world);
    if (!first) {
        EXPECT_TRUE(first.error().code == ErrorCode::Vanished) << place << qUtf8Printable(first.error().message);
        EXPECT_LT(world.clock.now() - start, 60s) << place;
        const auto second = provision(world);
        ASSERT_TRUE(second) << place << qUtf8Printable(second.error().message);
        EXPECT_EQ(second->snapshot.provisioning, ProvisioningState::Operational) << place;
    }
    EXPECT_EQ(ofDevice(world, "provisions_accepted"), 1) << place;
    EXPECT_LE(world.commandIds(QStringLiteral("collar.provision")).size(), 1) << place;
    EXPECT_EQ(world.state().value(QStringLiteral("address")).toString(), QStringLiteral("1418 Juniper Ave")) << place;
}

} // namespace

TEST(PulledPlug, ProvisioningIsResumedAndDoneOnce)
{
    const auto passed = std::make_shared<CutLink::Passed>();
    qint64 commanded = 0; // bytes until the command had been answered
    {
        World world;
        world.collar = cutPort(world, kNever, passed);
        int watched = 0;
        const auto outcome = world.run(
            provisionCollar(request(), world.collar, world.journal, &world.clock, {}, [&](const Progress &now) {
                if (now.stage == u"watch" && ++watched == 3)
                    commanded = passed->bytes;
            }));
        ASSERT_TRUE(outcome);
    }
    ASSERT_GT(commanded, 1000);
    // Beyond the third look every second is like the one before.
    const QSet<qint64> where = places(*passed, commanded, 1);
    EXPECT_GT(where.size(), 120);
    for (const qint64 place : where)
        cutProvisioningAt(place);
}

TEST(PulledPlug, EveryByteOfTheCommand)
{
    const auto passed = std::make_shared<CutLink::Passed>();
    qint64 from = 0, to = 0;
    {
        World world;
        world.collar = cutPort(world, kNever, passed);
        ASSERT_TRUE(world.run(
            provisionCollar(request(), world.collar, world.journal, &world.clock, {}, [&](const Progress &now) {
                if (now.stage == u"provision")
                    from = passed->bytes;
                if (now.stage == u"watch" && to == 0)
                    to = passed->bytes;
            })));
    }
    ASSERT_GT(from, 0);
    // The command itself ends before the first look of the watch, which is most of the bytes between.
    to = std::min(to, from + 160);
    ASSERT_GT(to, from);
    for (qint64 place = from + 1; place <= to; ++place)
        cutProvisioningAt(place);
}

TEST(PulledPlug, TheRelayMovesAtMostOnceAndIsNeverSaidToHaveWithoutProof)
{
    const auto change = [](World &world, const RelayRequest &r) {
        return world.run(changeRelay(r, world.collar, world.journal, &world.clock, {}));
    };
    RelayRequest r;
    r.wanted = RelayState::Shut;
    r.confirmedSerial = QStringLiteral("SIM-0042917");
    r.confirmedState = RelayState::Open;
    const QTemporaryDir folder;
    const auto key = record::DeviceKeys::loadOrCreate(folder.path(), QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(key);
    r.authority = {QStringLiteral("Ana Ruiz"), QStringLiteral("Example Solar"),
                   QStringLiteral("admin"),    true,
                   (*key)->publicKey(),        QByteArray("grant")};
    r.sign = [key](const QByteArray &message) { return (*key)->sign(message); };
    r.demonstration = true;
    r.commandId = 77;
    const auto passed = std::make_shared<CutLink::Passed>();
    {
        World world(QStringLiteral("operational"));
        world.collar = cutPort(world, kNever, passed);
        const auto outcome = change(world, r);
        ASSERT_TRUE(outcome) << qUtf8Printable(outcome.error().message);
        ASSERT_EQ(outcome->phase, QStringLiteral("confirmed"));
    }
    for (const qint64 place : places(*passed, kNever, 3)) {
        World world(QStringLiteral("operational"));
        world.collar = cutPort(world, place, std::make_shared<CutLink::Passed>());
        const auto outcome = change(world, r);
        const int moves = ofDevice(world, "relay_moves");
        EXPECT_LE(moves, 1) << place;
        if (outcome && outcome->phase == u"confirmed") {
            EXPECT_EQ(moves, 1) << place;
        }
        if (outcome && outcome->phase == u"refused") {
            EXPECT_EQ(moves, 0) << place;
        }
        // Whatever it was: asked again under the same number the relay does not move again.
        const auto again = change(world, r);
        EXPECT_LE(ofDevice(world, "relay_moves"), 1) << place;
    }
}

} // namespace wm::workflow
