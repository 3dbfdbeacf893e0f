// SPDX-License-Identifier: GPL-3.0-or-later
// The real driver against the simulated collar, joined in process, on a clock that the test advances.
// CD-PROV-03, CD-PROV-09, CD-PROV-13, CD-PROV-15, CD-PROV-16, CD-PROV-17, CD-LCD-02, CD-LCD-04…08, CD-LCD-13
#include "devices/collar/collar_driver.h"
#include "devices/collar/open_collar.h"
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

using namespace std::chrono_literals;

namespace wm::collar {
namespace {

using namespace workflow;

const Premises kHome{QStringLiteral("1 Elm Street"), QStringLiteral("Hartford"),
                     QStringLiteral("CT"),           QStringLiteral("06103"),
                     QStringLiteral("P-1"),          QStringLiteral("north wall"),
                     QStringLiteral("pv"),           QStringLiteral("pat@example.com")};

class CollarDriverTest : public ::testing::Test
{
protected:
    void SetUp() override { make(QStringLiteral("b4-enrol")); }
    void TearDown() override
    {
        port.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void make(const QString &state, const QStringList &faults = {}, const QString &serial = {})
    {
        sim::DeviceOptions options;
        options.state = state;
        options.serial = serial;
        for (const QString &text : faults)
            options.faults += *sim::parseFault(text, sim::collarKind().faults);
        auto made = sim::collarKind().make(options, clock, clock);
        ASSERT_TRUE(made);
        device = *std::move(made);
        if (port == nullptr)
            port = makeCollar(
                [this]() -> Result<Connection> {
                    ++sessions;
                    auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
                    far->open();
                    device->attach(std::move(far));
                    return Connection{std::move(near)};
                },
                clock);
    }
    template <class T>
    Result<T> wait(QFuture<Result<T>> future, Duration limit = 60s)
    {
        for (Duration waited{0}; !future.isFinished() && waited < limit; waited += 10ms)
            clock.advance(10ms);
        EXPECT_TRUE(future.isFinished()) << "a request that does not end";
        return future.isFinished() ? future.result() : Result<T>(makeError(ErrorCode::Io, {}));
    }
    QJsonObject control(const char *json) { return device->control(QJsonDocument::fromJson(json).object()); }

    ManualClock clock;
    std::unique_ptr<sim::Device> device;
    std::unique_ptr<CollarPort> port;
    int sessions = 0;
};

} // namespace

TEST_F(CollarDriverTest, ReadsEverythingInItsUnits)
{
    const auto read = wait(port->read());
    ASSERT_TRUE(read) << qUtf8Printable(read.error().message);
    EXPECT_EQ(read->serial, QStringLiteral("SIM-0000001"));
    EXPECT_TRUE(read->simulated);
    EXPECT_EQ(read->provisioning, ProvisioningState::Unprovisioned);
    EXPECT_EQ(read->relay, RelayState::Open);
    EXPECT_EQ(read->flipped, false);
    EXPECT_EQ(read->form, QStringLiteral("2S"));
    EXPECT_EQ(read->lcdText, QStringLiteral("b4 EnR"));
    EXPECT_TRUE(read->lcdBeforeEnrol);
    EXPECT_NEAR(*read->voltsL1L2, 240, 2);
    EXPECT_NEAR(*read->voltsL1N, 120, 1);
    EXPECT_NEAR(*read->ambientF, 74.12, 0.01);
    EXPECT_EQ(read->producedKwh, 0) << "never in service";
    EXPECT_EQ(read->healthCode, 0U);
}

TEST_F(CollarDriverTest, UnknownIsNeverZero)
{
    control(R"({"set":{"state":"no-cel"}})");
    const auto read = wait(port->read());
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->cellDbm);
    EXPECT_TRUE(read->lcdNoCell);
}

TEST_F(CollarDriverTest, NotReadyIsSaid)
{
    control(R"({"set":{"state":"not-ready"}})");
    EXPECT_EQ(wait(port->read()).error().code, ErrorCode::NotReady);
    clock.advance(41s);
    EXPECT_TRUE(wait(port->read()));
}

TEST_F(CollarDriverTest, PremisesAreWrittenAndReadBack)
{
    ASSERT_TRUE(wait(port->writePremises(kHome)));
    const auto back = wait(port->readPremises());
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, kHome);
}

TEST_F(CollarDriverTest, PremisesThatCannotBeHeldAreRefusedByField)
{
    Premises bad = kHome;
    bad.zip.clear();
    auto written = wait(port->writePremises(bad));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("ZIP")));
    bad = kHome;
    bad.city = QString(17, QChar(0x00FC)); // 34 bytes of UTF-8
    written = wait(port->writePremises(bad));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("city")));
    bad = kHome;
    bad.derType = QStringLiteral("fusion");
    EXPECT_EQ(wait(port->writePremises(bad)).error().code, ErrorCode::Invalid);
    EXPECT_TRUE(wait(port->readPremises())->address.isEmpty()) << "something was written";
}

TEST_F(CollarDriverTest, ProvisionsToOperationalAndThumbsUp)
{
    ASSERT_TRUE(wait(port->writePremises(kHome)));
    auto answer = wait(port->provision(77));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->result, CommandResult::Accepted);
    EXPECT_EQ(wait(port->read())->provisioning, ProvisioningState::Provisioning);
    clock.advance(25s);
    EXPECT_EQ(wait(port->read())->provisioning, ProvisioningState::Operational);
    answer = wait(port->provisionResult());
    EXPECT_EQ(answer->result, CommandResult::Done);
    EXPECT_EQ(answer->commandId, 77U);
    clock.advance(60s);
    EXPECT_TRUE(wait(port->read())->lcdThumbsUp);
    // The same number again changes nothing and repeats the result.
    EXPECT_EQ(wait(port->provision(77))->result, CommandResult::Done);
}

TEST_F(CollarDriverTest, ProvisioningFailsAfterFiveMinutesWithoutTheCloud)
{
    ASSERT_TRUE(wait(port->writePremises(kHome)));
    control(R"({"fault":"slow-provisioning:1000"})");
    ASSERT_EQ(wait(port->provision(1))->result, CommandResult::Accepted);
    clock.advance(290s);
    EXPECT_EQ(wait(port->read())->provisioning, ProvisioningState::Provisioning);
    clock.advance(10s);
    EXPECT_EQ(wait(port->read())->provisioning, ProvisioningState::ProvisioningError);
    EXPECT_EQ(wait(port->provisionResult())->result, CommandResult::Failed);
    // A fresh number may try again.
    control(R"({"clear":"slow-provisioning"})");
    EXPECT_EQ(wait(port->provision(2))->result, CommandResult::Accepted);
}

TEST_F(CollarDriverTest, RefusalsHaveTheirReasons)
{
    EXPECT_EQ(wait(port->provision(1))->result, CommandResult::RefusedIncomplete);
    ASSERT_TRUE(wait(port->writePremises(kHome)));
    control(R"({"fault":"flipped"})");
    const auto read = wait(port->read());
    EXPECT_EQ(read->provisioning, ProvisioningState::Flipped);
    EXPECT_TRUE(read->lcdFlipped);
    EXPECT_EQ(read->lcdText, QStringLiteral("FLIPPED"));
    EXPECT_EQ(wait(port->provision(2))->result, CommandResult::RefusedFlipped);
    control(R"({"clear":"flipped"})");
    control(R"({"fault":"skull"})");
    EXPECT_TRUE(wait(port->read())->lcdSkull);
    EXPECT_EQ(wait(port->provision(3))->result, CommandResult::RefusedState);
}

TEST_F(CollarDriverTest, TheRelayIsSelectedBeforeItIsOperated)
{
    const auto selection = wait(port->selectRelay(RelayState::Shut));
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->stateNow, RelayState::Open);
    EXPECT_EQ(wait(port->operateRelay(RelayState::Shut, 5, selection->nonce + 1)).value(), RelayResult::RefusedNonce);
    EXPECT_EQ(wait(port->operateRelay(RelayState::Shut, 5, selection->nonce)).value(), RelayResult::RefusedNonce)
        << "one try each";
    auto again = wait(port->selectRelay(RelayState::Shut));
    EXPECT_EQ(wait(port->operateRelay(RelayState::Open, 6, again->nonce)).value(), RelayResult::RefusedState)
        << "not what was selected";
    again = wait(port->selectRelay(RelayState::Shut));
    clock.advance(11s);
    EXPECT_EQ(wait(port->operateRelay(RelayState::Shut, 7, again->nonce)).value(), RelayResult::RefusedLate);
    again = wait(port->selectRelay(RelayState::Shut));
    EXPECT_EQ(wait(port->operateRelay(RelayState::Shut, 8, again->nonce)).value(), RelayResult::Done);
    const auto read = wait(port->read());
    EXPECT_EQ(read->relay, RelayState::Shut);
    EXPECT_TRUE(read->lcdArrow);
    EXPECT_EQ(wait(port->operateRelay(RelayState::Open, 8, again->nonce)).value(), RelayResult::RefusedRepeated);
    EXPECT_EQ(wait(port->selectRelay(RelayState::Open))->lastCommandId, 8U);
}

TEST_F(CollarDriverTest, UnpluggedARequestEndsAndTheNextOneOpensAgain)
{
    ASSERT_TRUE(wait(port->read()));
    const int requests = control(R"({"read":"counters"})")[u"requests"].toInt();
    device->control({{QStringLiteral("fault"), QStringLiteral("hang-up@#%1").arg(requests + 2)}}); // in the middle
    const auto lost = wait(port->read());
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::Vanished);
    EXPECT_TRUE(wait(port->read()));
    EXPECT_EQ(sessions, 2);
}

TEST_F(CollarDriverTest, AnotherCollarIsNeverWrittenTo)
{
    ASSERT_TRUE(wait(port->read()));
    make(QStringLiteral("b4-enrol"), {}, QStringLiteral("SIM-0000002")); // the cable is moved
    EXPECT_EQ(wait(port->read()).error().code, ErrorCode::Mismatch);
    const auto written = wait(port->writePremises(kHome));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Mismatch);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("SIM-0000001")));
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("SIM-0000002")));
    EXPECT_EQ(control(R"({"read":"state"})")[u"address"].toString(), QString());
}

TEST_F(CollarDriverTest, CloseEndsEverythingWithCancelled)
{
    ASSERT_TRUE(wait(port->read()));
    auto first = port->read(), second = port->read();
    port->close();
    ASSERT_TRUE(first.isFinished() && second.isFinished());
    EXPECT_EQ(first.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(second.result().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(port->read().result().error().code, ErrorCode::Cancelled);
}

/// Under every misbehaviour of the wire: the right values, or an error; a command is carried out once at most.
class EveryFault : public CollarDriverTest, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(EveryFault, IsSurvivedOrReported)
{
    const QString fault = QString::fromLatin1(GetParam());
    make(QStringLiteral("b4-enrol"), {fault});
    const auto read = wait(port->read(), 10min);
    if (read) {
        EXPECT_EQ(read->serial, QStringLiteral("SIM-0000001"));
        EXPECT_EQ(read->lcdText, QStringLiteral("b4 EnR"));
        EXPECT_NEAR(*read->voltsL1L2, 240, 2);
    } else {
        EXPECT_FALSE(read.error().message.isEmpty());
    }
    const bool harmless = fault.startsWith(QStringLiteral("split")) || fault.startsWith(QStringLiteral("echo")) ||
                          fault.startsWith(QStringLiteral("leading")) || fault.startsWith(QStringLiteral("trailing")) ||
                          fault.contains(u'@');
    EXPECT_EQ(read.has_value(), harmless) << GetParam();
    if (!harmless)
        return;
    const auto written = wait(port->writePremises(kHome), 10min);
    EXPECT_TRUE(written) << qUtf8Printable(written ? QString() : written.error().message);
    const auto answer = wait(port->provision(9), 10min);
    ASSERT_TRUE(answer) << qUtf8Printable(answer.error().message);
    EXPECT_EQ(answer->result, CommandResult::Accepted);
}

INSTANTIATE_TEST_SUITE_P(Faults, EveryFault,
                         ::testing::Values("silence", "late:1500", "split:20", "split:1", "echo", "leading-zero",
                                           "leading-zero:3", "trailing-ff:2", "bad-crc", "wrong-unit", "short-answer",
                                           "exception:4", "silence@#5-6", "late:1300@#9", "late:2500@#12",
                                           "bad-crc@#3-4", "wrong-unit@#7", "short-answer@#8"));

} // namespace wm::collar
