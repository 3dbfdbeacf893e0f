// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link_pair.h"
#include "devices/modbus/client.h"
#include "devices/modbus/request_reader.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace wm::modbus {
namespace {

const Request kRead{1, Function::ReadHolding, 0, 1};

class ClientTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto [near, far] = link::makeLinkPair(clock, QStringLiteral("serial:pair"));
        device = std::move(far);
        device->open();
        client = std::make_unique<Client>(std::move(near), clock, Framing::Rtu);
        QObject::connect(device.get(), &link::Link::received, device.get(),
                         [this](const QByteArray &bytes, Instant at) {
                             for (const Incoming &incoming : reader.feed(bytes, at)) {
                                 ++requests;
                                 if (answers)
                                     device->write(encodeAnswer(Framing::Rtu, incoming,
                                                                answerPdu(*incoming.request, {quint16(requests)})));
                             }
                         });
        client->open();
    }

    ManualClock clock;
    std::unique_ptr<link::Link> device;
    std::unique_ptr<Client> client;
    RequestReader reader{Framing::Rtu};
    int requests = 0;
    bool answers = true;
};

} // namespace

TEST_F(ClientTest, RequestsRunInOrder)
{
    auto first = client->send(kRead), second = client->send(kRead);
    EXPECT_FALSE(first.isFinished());
    clock.advance(1s);
    ASSERT_TRUE(first.isFinished() && second.isFinished());
    EXPECT_EQ(*first.result(), Registers{1});
    EXPECT_EQ(*second.result(), Registers{2});
}

TEST_F(ClientTest, UnpluggedEveryRequestEndsOnceAndLaterOnesToo)
{
    answers = false;
    QList<ErrorCode> ends;
    for (int i = 0; i < 3; ++i)
        client->send(kRead, [&](Result<Registers> result) { ends += result.error().code; });
    clock.advance(100ms);
    device.reset(); // the plug
    EXPECT_EQ(ends, (QList<ErrorCode>{ErrorCode::Vanished, ErrorCode::Vanished, ErrorCode::Vanished}));
    client->send(kRead, [&](Result<Registers> result) { ends += result.error().code; });
    EXPECT_EQ(ends.size(), 4);
    clock.advance(60s);
    EXPECT_EQ(ends.size(), 4);
}

TEST_F(ClientTest, ASilentDeviceIsAskedThreeTimesForReadsAndOnceForWrites)
{
    answers = false;
    auto read = client->send(kRead);
    clock.advance(60s);
    ASSERT_TRUE(read.isFinished());
    EXPECT_EQ(read.result().error().code, ErrorCode::Timeout);
    EXPECT_EQ(requests, 3);
}

TEST_F(ClientTest, DestroyedItCancels)
{
    answers = false;
    auto read = client->send(kRead);
    client.reset();
    ASSERT_TRUE(read.isFinished());
    EXPECT_EQ(read.result().error().code, ErrorCode::Cancelled);
}

TEST_F(ClientTest, ImpossibleRequestsAreNotSent)
{
    for (const Request &bad :
         {Request{1, Function::ReadHolding, 0, 126}, Request{1, Function::ReadHolding, 0, 0},
          Request{1, Function::ReadHolding, 65535, 2}, Request{1, Function::WriteMany, 0, 0, Registers(124, 0)}}) {
        auto future = client->send(bad);
        ASSERT_TRUE(future.isFinished());
        EXPECT_EQ(future.result().error().code, ErrorCode::Invalid);
    }
    clock.advance(1s);
    EXPECT_EQ(requests, 0);
}

// --- bonding: reads pass, the first write bonds ----------------------------------------------------------------------

namespace {

/// A link that wants a bond, around another.
class BondingLink final : public link::Link
{
public:
    BondingLink(Clock &clock, std::unique_ptr<Link> inner) : Link(clock), m_inner(std::move(inner))
    {
        connect(m_inner.get(), &Link::opened, this, [this] { reportOpened(); });
        connect(m_inner.get(), &Link::received, this, [this](const QByteArray &bytes) { reportReceived(bytes); });
    }
    [[nodiscard]] QString name() const override { return m_inner->name(); }
    [[nodiscard]] bool needsBond() const override { return !isBonded; }
    void answerBond(const Result<void> &outcome)
    {
        isBonded = outcome.has_value();
        reportBonded(outcome);
    }
    int bonds = 0;
    bool isBonded = false;

private:
    void doOpen() override { m_inner->open(); }
    void doWrite(const QByteArray &bytes) override { m_inner->write(bytes); }
    void doClose() override { m_inner->close(); }
    void doBond() override { ++bonds; }
    std::unique_ptr<Link> m_inner;
};

class BondTest : public ClientTest
{
protected:
    void SetUp() override
    {
        auto [near, far] = link::makeLinkPair(clock, QStringLiteral("ble:pair"));
        device = std::move(far);
        device->open();
        auto bonding = std::make_unique<BondingLink>(clock, std::move(near));
        link = bonding.get();
        client = std::make_unique<Client>(std::move(bonding), clock, Framing::Rtu);
        QObject::connect(device.get(), &link::Link::received, device.get(),
                         [this](const QByteArray &bytes, Instant at) {
                             for (const Incoming &incoming : reader.feed(bytes, at)) {
                                 ++requests;
                                 device->write(encodeAnswer(Framing::Rtu, incoming, answerPdu(*incoming.request, {7})));
                             }
                         });
        client->open();
    }
    const Request kWrite{1, Function::WriteMany, 0, 0, {1, 2}};
    BondingLink *link = nullptr;
};

} // namespace

TEST_F(BondTest, ReadsPassAndTheFirstWriteWaitsForTheBond)
{
    auto read = client->send(kRead), write = client->send(kWrite), after = client->send(kRead);
    clock.advance(3s);
    EXPECT_TRUE(read.isFinished());
    EXPECT_EQ(requests, 1);
    EXPECT_EQ(link->bonds, 1);
    EXPECT_FALSE(write.isFinished()) << "a person may take long to find the passkey";
    link->answerBond({});
    clock.advance(3s);
    ASSERT_TRUE(write.isFinished() && after.isFinished());
    EXPECT_TRUE(write.result());
    EXPECT_EQ(requests, 3);
    auto second = client->send(kWrite);
    clock.advance(3s);
    EXPECT_TRUE(second.isFinished() && second.result());
    EXPECT_EQ(link->bonds, 1);
}

TEST_F(BondTest, ARefusedBondEndsThatWriteOnlyAndNothingIsSent)
{
    auto write = client->send(kWrite), read = client->send(kRead);
    link->answerBond(makeError(ErrorCode::NoPermission, QStringLiteral("no passkey")));
    clock.advance(3s);
    ASSERT_TRUE(write.isFinished() && read.isFinished());
    EXPECT_EQ(write.result().error().message, QStringLiteral("no passkey"));
    EXPECT_TRUE(read.result());
    EXPECT_EQ(requests, 1);
    auto again = client->send(kWrite); // a new attempt, since the person may have found it
    EXPECT_EQ(link->bonds, 2);
    link->answerBond({});
    clock.advance(3s);
    EXPECT_TRUE(again.isFinished() && again.result());
}

TEST_F(BondTest, TheLinksEndEndsTheWait)
{
    auto write = client->send(kWrite);
    client->close();
    ASSERT_TRUE(write.isFinished());
    EXPECT_EQ(write.result().error().code, ErrorCode::Cancelled);
}

} // namespace wm::modbus
