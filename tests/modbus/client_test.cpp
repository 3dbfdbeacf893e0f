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

} // namespace wm::modbus
