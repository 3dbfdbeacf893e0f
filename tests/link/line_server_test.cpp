// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated device's control socket withstands.
#include "devices/link/line_server.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>

namespace wm::link {
namespace {

class LineServerTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(server.listen(path)); }
    template <class Done>
    static bool until(Done done)
    {
        const QDeadlineTimer deadline(10'000);
        while (!done() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        return done();
    }
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("control"));
    int answered = 0;
    LineServer server{[this](const QByteArray &line) {
        ++answered;
        return line + '!';
    }};
};

} // namespace

TEST_F(LineServerTest, EveryLineHasItsAnswerInOrderHoweverTheyCome)
{
    QLocalSocket client;
    client.connectToServer(path);
    constexpr int kLines = 1000;
    for (int i = 0; i < kLines; ++i)
        client.write(QByteArray::number(i) + '\n');
    QByteArray got;
    ASSERT_TRUE(until([&] {
        got += client.readAll();
        return got.count('\n') == kLines;
    })) << got.count('\n');
    QByteArray wanted;
    for (int i = 0; i < kLines; ++i)
        wanted += QByteArray::number(i) + "!\n";
    EXPECT_EQ(got, wanted);
}

TEST_F(LineServerTest, ALineWithoutAnEndEndsTheConnectionAndNobodyElses)
{
    QLocalSocket good, bad;
    good.connectToServer(path);
    bad.connectToServer(path);
    bad.write(QByteArray(200 * 1024, 'x'));
    EXPECT_TRUE(until([&] { return bad.state() == QLocalSocket::UnconnectedState; }));
    good.write("still there\n");
    ASSERT_TRUE(until([&] { return good.canReadLine(); }));
    EXPECT_EQ(good.readAll(), "still there!\n");
}

TEST_F(LineServerTest, WhoAsksAndNeverReadsIsLetGo)
{
    QLocalSocket good, bad;
    bad.setReadBufferSize(16); // it leaves the answers lying
    bad.connectToServer(path);
    good.connectToServer(path);
    const QByteArray line = QByteArray(1000, 'y') + '\n';
    for (int i = 0; i < 5000; ++i)
        bad.write(line);
    good.write("me too\n");
    ASSERT_TRUE(until([&] { return good.canReadLine(); }));
    EXPECT_LT(answered, 5000) << "it has its turn among the others";
    EXPECT_TRUE(until([&] { return bad.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_LT(answered, 5000);
}

} // namespace wm::link
