// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks too often waits, told how long, and keeps nobody else waiting; counted at all instances together.
#include "tests/sync/world.h"

#include "core/cloud/rates.h"

namespace wm::sync {

using test::Office;
using test::Tablet;

namespace {

class Rate : public ::testing::Test
{
protected:
    void SetUp() override
    {
        admin.join(office, **office.service->firstAdminLink());
        token = admin.token(office);
    }
    static int untilTooMany(cloud::Service &service, const Request &request, const QByteArray &peer, int most,
                            Response *last = nullptr)
    {
        for (int count = 0; count < most; ++count) {
            const Response response = service.handle(request, peer);
            if (last != nullptr)
                *last = response;
            if (response.status == 429)
                return count;
        }
        return most;
    }
    static Request challengeOf(const QByteArray &device)
    {
        return {"POST",
                "/v1/challenges",
                {{"content-type", "application/json"}},
                toBody(QJsonObject{{QStringLiteral("device"), QString::fromLatin1(device.toHex())}})};
    }

    QTemporaryDir folder{test::scratch()};
    Office office{folder.filePath(QStringLiteral("office"))};
    Tablet admin{folder.filePath(QStringLiteral("admin"))};
    QByteArray token;
};

} // namespace

TEST_F(Rate, AStrangerWaitsAndNobodyElse)
{
    using cloud::Rates;
    const QByteArray here = "192.0.2.7", device = admin.store->deviceKey();
    const Request strange = challengeOf(QByteArray(32, '\x5a'));
    Response last;
    EXPECT_EQ(untilTooMany(*office.service, strange, here, 5000, &last), Rates::kAddress.atOnce);
    EXPECT_EQ(last.header("retry-after"), "1");
    EXPECT_EQ(objectFrom(last.body)->value(QStringLiteral("wait_s")).toInt(), 1);
    const auto told = refusalIn(last);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->code, ErrorCode::NotReady);
    EXPECT_TRUE(told->message.contains(u'1')) << qUtf8Printable(told->message);

    // At the same address: a device of the company signs in, who is signed in goes on, a link opens.
    EXPECT_EQ(office.service->handle(challengeOf(device), here).status, 200);
    const Request state{"GET", "/v1/state", {{"authorization", "Bearer " + token}}};
    EXPECT_EQ(office.service->handle(state, here).status, 200);
    Tablet one(folder.filePath(QStringLiteral("one")));
    const auto link = linkFrom(test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    EXPECT_EQ(office.service->handle(joinRequest(*link, *one.store), here).status, 200);
    EXPECT_EQ(office.service->handle({"GET", "/healthz"}, here).status, 200);
    // A stranger elsewhere is another one.
    EXPECT_EQ(office.service->handle(strange, "192.0.2.8").status, 200);
    // Whoever names a device of others, from elsewhere, does not keep that device out.
    EXPECT_EQ(untilTooMany(*office.service, challengeOf(device), "198.51.100.1", 5000), Rates::kKnown.atOnce);
    EXPECT_EQ(office.service->handle(challengeOf(device), here).status, 200);
    // Time brings it back, one by one.
    office.clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(untilTooMany(*office.service, strange, here, 5000), Rates::kAddress.perMinute / 60);
    office.clock.advance(std::chrono::minutes(2));
    EXPECT_EQ(untilTooMany(*office.service, strange, here, 5000), Rates::kAddress.atOnce);
    // A clock that is put back by a year costs nobody a year.
    office.clock.jumpWall(-std::chrono::hours(24 * 365));
    EXPECT_LT(untilTooMany(*office.service, strange, here, 5000), 5000);
    EXPECT_NE(office.service->handle(strange, here).header("retry-after").size(), 0);
}

TEST_F(Rate, AnAccountIsCountedAlone)
{
    Tablet one(folder.filePath(QStringLiteral("one")));
    one.join(office, test::newAccount(office, token, u"one@example.org"_qs, u"installer"_qs));
    const QByteArray its = one.token(office);
    const Request state{"GET", "/v1/state", {{"authorization", "Bearer " + its}}};
    Response last;
    const int taken = untilTooMany(*office.service, state, "192.0.2.7", 10000, &last);
    EXPECT_EQ(taken, cloud::Rates::kAccount.atOnce);
    EXPECT_EQ(last.status, 429);
    const Request other{"GET", "/v1/state", {{"authorization", "Bearer " + token}}};
    EXPECT_EQ(office.service->handle(other, "192.0.2.7").status, 200);
    if (office.records().isEmpty())
        return;
    const auto second = office.open();
    EXPECT_EQ(second->handle(state, "192.0.2.9").status, 429) << "counted at all instances together";
}

} // namespace wm::sync
