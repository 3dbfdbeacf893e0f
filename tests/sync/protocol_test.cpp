// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backoff.h"
#include "core/sync/protocol.h"

#include <gtest/gtest.h>

namespace wm::sync {

namespace {

QByteArray bytes(char fill, int size)
{
    return QByteArray(size, fill);
}

} // namespace

TEST(Protocol, WhatIsWrittenIsReadBack)
{
    const Push push{bytes('e', 16), {{1, "entry"}, {2, {}}, {0, "another"}}, {{"statement", bytes('s', 64)}}};
    const auto read = pushFrom(toBody(push));
    ASSERT_TRUE(read) << qUtf8Printable(read.error().message);
    EXPECT_EQ(read->epoch, push.epoch);
    ASSERT_EQ(read->items.size(), 3);
    EXPECT_EQ(read->items.at(0).number, 1);
    EXPECT_TRUE(read->items.at(1).body.isEmpty());
    EXPECT_EQ(read->items.at(2).number, 0);
    EXPECT_EQ(read->signatures, push.signatures);

    const PushAnswer answer{bytes('e', 16),
                            {{Verdict::Accepted, {}}, {Verdict::Conflict, {}}, {Verdict::Rejected, u"forked"_qs}}};
    EXPECT_EQ(pushAnswerFrom(toBody(answer))->results, answer.results);

    const Page page{bytes('e', 16), {"a", "b"}, {{"s", "t"}}, "7.00ff", true};
    const auto pageRead = pageFrom(toBody(page));
    ASSERT_TRUE(pageRead);
    EXPECT_EQ(pageRead->bodies, page.bodies);
    EXPECT_EQ(pageRead->cursor, page.cursor);
    EXPECT_TRUE(pageRead->more);

    const JobId job = QUuid::createUuid();
    QByteArray next;
    const auto heads = headsFrom(toBody({{job, {{bytes('k', 32), 7, bytes('h', 32)}}}}, "aa"), &next);
    ASSERT_TRUE(heads);
    EXPECT_EQ(heads->first().heads.first(), (record::Head{bytes('k', 32), 7, bytes('h', 32)}));
    EXPECT_EQ(next, "aa");
}

TEST(Protocol, WhatIsWrongIsNamed)
{
    struct Case
    {
        const char *body, *field;
    };
    for (const Case &one : {
             Case{R"({"epoch":"00","items":[],"signatures":[]})", "epoch"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0F","items":[],"signatures":[]})", "epoch"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":{},"signatures":[]})", "items"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[{"n":0,"entry":"AA=="}],"signatures":[]})",
                  "n"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[{"n":1.5,"entry":"AA=="}],"signatures":[]})",
                  "n"},
             Case{
                 R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[{"n":1e300,"entry":"AA=="}],"signatures":[]})",
                 "n"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[{"n":1,"entry":"A!"}],"signatures":[]})",
                  "entry"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[{"lost":true}],"signatures":[]})", "entry"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[7],"signatures":[]})", "entry"},
             Case{R"({"epoch":"000102030405060708090a0b0c0d0e0f","items":[],"signatures":[{"statement":"AA=="}]})",
                  "signature"},
         }) {
        const auto read = pushFrom(one.body);
        ASSERT_FALSE(read) << one.body;
        EXPECT_EQ(read.error().code, ErrorCode::Protocol);
        EXPECT_TRUE(read.error().message.contains(QLatin1String(one.field))) << qUtf8Printable(read.error().message);
    }
    EXPECT_FALSE(pushFrom("\0\0"));
    EXPECT_FALSE(pushFrom(R"({"epoch":"a","epoch":"b"})")) << "a name twice";
    EXPECT_FALSE(pageFrom("[]"));
    EXPECT_FALSE(stateFrom(R"({"epoch":"000102030405060708090a0b0c0d0e0f","device_last":-1})"));
}

TEST(Protocol, LinksAreReadWholeOrNotAtAll)
{
    const Link link{"https://office.example:8443", bytes('t', 43), bytes('a', 64)};
    const auto read = linkFrom(toText(link));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->server, link.server);
    EXPECT_EQ(read->token, link.token);
    EXPECT_EQ(read->certificate, link.certificate);
    EXPECT_TRUE(linkFrom(toText({link.server, link.token, {}}))->certificate.isEmpty());

    const QString good = toText(link);
    for (const QString &wrong : {QString(), u"office.example"_qs, QString(good).replace(u"https"_qs, u"http"_qs),
                                 good.left(good.size() - 1), good + u".00"_qs, QString(good).replace(u'#', u'?'),
                                 QString(good).replace(u"/join"_qs, u"/other"_qs), u"https://#"_qs + good})
        EXPECT_FALSE(linkFrom(wrong)) << qUtf8Printable(wrong);
}

TEST(Backoff, GrowsToItsBoundAndStartsAnew)
{
    Backoff backoff;
    EXPECT_EQ(backoff.afterFailure(0).count(), 0);
    EXPECT_EQ(backoff.afterFailure(0.5).count(), 500);
    for (int i = 0; i < 30; ++i)
        EXPECT_LE(backoff.afterFailure(0.999999), Backoff::kMost);
    EXPECT_GT(backoff.afterFailure(0.9), Backoff::kMost / 2);
    backoff.reset();
    EXPECT_LE(backoff.afterFailure(0.999999), Backoff::kFirst);
}

} // namespace wm::sync
