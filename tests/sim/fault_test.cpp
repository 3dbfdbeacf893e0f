// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link_pair.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/fault.h"
#include "devices/sim/paced_link.h"
#include "devices/sim/scaled_clock.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

using namespace std::chrono_literals;

namespace wm::sim {

TEST(Fault, IsUnderstoodAndWrittenBack)
{
    const auto known = collarKind().faults;
    for (const char *text : {"silence", "late:1500", "hang-up:3000@12s", "bad-crc@#7", "bad-crc@#7-9", "split:20@#7+",
                             "flipped@provisioning", "hang-up@provisioning+3s"}) {
        const auto fault = parseFault(QString::fromLatin1(text), known);
        ASSERT_TRUE(fault) << text << qUtf8Printable(fault.error().message);
        EXPECT_EQ(toText(*fault), QString::fromLatin1(text));
    }
    for (const char *text : {"", "gremlins", "silence:5", "late:soon", "late:-1", "silence@", "silence@noon!",
                             "silence@#0", "silence@#9-7"})
        EXPECT_FALSE(parseFault(QString::fromLatin1(text), known)) << text;
}

TEST(Fault, ActsWhenItShould)
{
    const auto when = [](const char *text) {
        return parseFault(QStringLiteral("silence") + QString::fromLatin1(text), collarKind().faults)->when;
    };
    const Moment moment{12s, 7, QStringLiteral("provisioning"), 3s};
    for (const char *yes : {"", "@12s", "@#7", "@#6-8", "@#7+", "@provisioning", "@provisioning+3s"})
        EXPECT_TRUE(isActive(when(yes), moment)) << yes;
    for (const char *no : {"@13s", "@#6", "@#8-9", "@#8+", "@flipped", "@provisioning+4s"})
        EXPECT_FALSE(isActive(when(no), moment)) << no;
}

TEST(ScaledClock, LivesFaster)
{
    ManualClock base;
    ScaledClock fast(base, 60);
    const Instant start = fast.now();
    int woken = 0;
    const auto timer = fast.after(60s, [&] { ++woken; });
    base.advance(999ms);
    EXPECT_EQ(woken, 0);
    base.advance(1ms);
    EXPECT_EQ(woken, 1);
    EXPECT_EQ(fast.now() - start, 60s);
}

TEST(PacedLink, SendsAtTheLinesRate)
{
    ManualClock clock;
    auto [near, far] = link::makeLinkPair(clock, QStringLiteral("pair"));
    near->open();
    qsizetype got = 0;
    QObject::connect(near.get(), &link::Link::received, near.get(),
                     [&](const QByteArray &bytes) { got += bytes.size(); });
    PacedLink paced(clock, std::move(far), 9600);
    paced.open();
    paced.write(QByteArray(480, 'x'));
    clock.advance(250ms);
    EXPECT_NEAR(static_cast<double>(got), 240, 2);
    clock.advance(251ms);
    EXPECT_EQ(got, 480);
}

// A collar on its wall keeps what it is without power; the demonstration's is made anew at every start.
TEST(CollarDevice, RemembersItselfInAnother)
{
    ManualClock clock;
    DeviceOptions options;
    options.state = QStringLiteral("operational");
    const auto first = collarKind().make(options, clock, clock);
    ASSERT_TRUE(first);
    const auto ask = [](Device &device, const char *what) {
        return device.control({{QStringLiteral("read"), QString::fromLatin1(what)}});
    };
    QJsonObject memory = ask(**first, "memory")[u"memory"].toObject();
    QJsonObject premises = memory[u"premises"].toObject();
    premises[u"Addr"] = QStringLiteral("1418 Juniper Ave");
    memory[u"premises"] = premises;
    memory[u"relay"] = QStringLiteral("shut");

    const auto second = collarKind().make({}, clock, clock);
    ASSERT_TRUE(second);
    EXPECT_TRUE(
        (*second)->control({{QStringLiteral("set"), QJsonObject{{QStringLiteral("memory"), memory}}}})[u"ok"].toBool());
    EXPECT_EQ(ask(**second, "memory")[u"memory"].toObject(), memory);
    EXPECT_EQ(ask(**second, "state")[u"state"].toString(), QStringLiteral("operational"));
    const QJsonObject nonsense{{QStringLiteral("state"), QStringLiteral("melted")}};
    EXPECT_FALSE((*second)
                     ->control({{QStringLiteral("set"), QJsonObject{{QStringLiteral("memory"), nonsense}}}})[u"ok"]
                     .toBool());
}

TEST(CollarDevice, MustSayThatItIsSimulated)
{
    ManualClock clock;
    DeviceOptions options;
    options.serial = QStringLiteral("0042917");
    EXPECT_FALSE(collarKind().make(options, clock, clock));
    options.serial = QStringLiteral("SIM-0042917");
    options.state = QStringLiteral("dancing");
    EXPECT_FALSE(collarKind().make(options, clock, clock));
    options.state.clear();
    EXPECT_TRUE(collarKind().make(options, clock, clock));
}

TEST(CollarDevice, PlaysAScenario)
{
    ManualClock clock;
    DeviceOptions options;
    options.state = QStringLiteral("b4-enrol");
    options.scenario =
        QJsonDocument::fromJson(R"({"steps":[{"at_s":20,"clear":"flipped"},{"at_s":10,"fault":"flipped"}]})").object();
    const auto device = collarKind().make(options, clock, clock);
    ASSERT_TRUE(device);
    const auto state = [&] {
        return (*device)->control({{QStringLiteral("read"), QStringLiteral("state")}})[u"state"].toString();
    };
    clock.advance(9s);
    EXPECT_EQ(state(), QStringLiteral("b4-enrol"));
    clock.advance(2s);
    EXPECT_EQ(state(), QStringLiteral("flipped"));
    clock.advance(10s);
    EXPECT_EQ(state(), QStringLiteral("b4-enrol"));
    for (const char *bad :
         {R"({"step":[]})", R"({"steps":5})", R"({"steps":[{"fault":"flipped"}]})", R"({"steps":[{"at_s":1}]})"}) {
        options.scenario = QJsonDocument::fromJson(bad).object();
        EXPECT_FALSE(collarKind().make(options, clock, clock)) << bad;
    }
}

} // namespace wm::sim
