// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged is there after a kill, a failing call, a full disk (RECORD-AND-SYNC.md, invariant 1).
#include "tests/record/durability_support.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>
#include <unistd.h>

namespace wm::record {

using test::Acknowledged;
using test::check;
using test::Folder;

namespace {

QProcessEnvironment environmentOf(bool sealed)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (sealed)
        environment.insert(QStringLiteral("WM_PASSPHRASE"), test::passphrase());
    return environment;
}

/// Durability of plain stores and of sealed ones; what holds for one must hold for the other.
class Durability : public ::testing::TestWithParam<bool>
{
protected:
    void SetUp() override
    {
        if (GetParam())
            folder.secrets.passphrase = test::passphrase();
    }
    Folder folder;
};

/// Kills the appender that often on one store. How many entries it had acknowledged.
void killLoop(Folder &folder, int loops, bool sealed, QRandomGenerator &random, qsizetype &entries)
{
    Acknowledged acknowledged;
    for (int loop = 0; loop < loops; ++loop) {
        QProcess process;
        process.setProcessEnvironment(environmentOf(sealed));
        process.start(test::appender(), {folder.path(), QStringLiteral("forever")});
        // Some die while opening, the others after a random number of acknowledgements.
        const int lines = static_cast<int>(random.bounded(40)) - 3;
        QByteArray output;
        if (lines < 0) {
            ASSERT_TRUE(process.waitForStarted());
        }
        while (lines >= 0 && output.count('\n') < lines + 1 && process.waitForReadyRead(30'000))
            output += process.readAllStandardOutput();
        QElapsedTimer timer;
        timer.start();
        const qint64 until = random.bounded(3'000'000);
        while (timer.nsecsElapsed() < until) {
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        ASSERT_TRUE(process.waitForFinished(30'000));
        ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << process.readAllStandardError().constData();
        output += process.readAllStandardOutput();
        acknowledged.take(output);
        if (loop % 25 == 24 || loop + 1 == loops)
            check(*folder.open(), acknowledged);
    }
    entries += acknowledged.entries.size();
}

struct Outcome
{
    QByteArray output;
    int calls = 0;
    bool crashed = false;
};

Outcome runWithShim(const QString &dir, const QString &mode, bool sealed, int failAt = 0, int error = 0,
                    bool stays = false)
{
    QProcess process;
    QProcessEnvironment environment = environmentOf(sealed);
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WM_FAULT_SHIM));
    environment.insert(QStringLiteral("WM_FAULT_DIR"), dir);
    environment.insert(QStringLiteral("WM_FAULT_AT"), QString::number(failAt));
    environment.insert(QStringLiteral("WM_FAULT_ERRNO"), QString::number(error));
    environment.insert(QStringLiteral("WM_FAULT_STAYS"), QString::number(stays ? 1 : 0));
    process.setProcessEnvironment(environment);
    process.start(test::appender(), {dir, mode});
    EXPECT_TRUE(process.waitForFinished(60'000));
    Outcome run{process.readAllStandardOutput()};
    run.crashed = process.exitStatus() != QProcess::NormalExit;
    run.calls = run.output.mid(run.output.lastIndexOf("calls ") + 6).trimmed().toInt();
    return run;
}

/// Lets each of the first calls fail in turn, `stride` apart, once with EIO and once from there on with ENOSPC.
void failEachCall(int stride, bool sealed)
{
    int calls = 0;
    {
        Folder folder;
        const Outcome whole = runWithShim(folder.path(), QStringLiteral("scenario"), sealed);
        calls = whole.calls;
        ASSERT_GT(calls, 60) << whole.output.constData();
        ASSERT_EQ(whole.output.count("entry "), 12) << whole.output.constData();
    }
    int refusals = 0;
    for (int at = 1; at <= calls; at += stride) {
        for (const bool stays : {false, true}) {
            SCOPED_TRACE(
                QStringLiteral("call %1%2").arg(at).arg(stays ? u" and all after it"_qs : QString()).toStdString());
            Folder folder;
            if (sealed)
                folder.secrets.passphrase = test::passphrase();
            const Outcome run =
                runWithShim(folder.path(), QStringLiteral("scenario"), sealed, at, stays ? ENOSPC : EIO, stays);
            EXPECT_FALSE(run.crashed);
            refusals += static_cast<int>(run.output.count("refused"));
            Acknowledged acknowledged;
            acknowledged.take(run.output);
            const auto store = folder.open();
            ASSERT_NE(store, nullptr) << run.output.constData();
            check(*store, acknowledged);
        }
    }
    EXPECT_GT(refusals, calls / stride / 4) << "the shim does not bite";
    std::printf("%d calls, %d refusals, nothing acknowledged was lost\n", calls, refusals);
}

} // namespace

TEST_P(Durability, AnAppendIsOneSync)
{
    const Outcome run = runWithShim(folder.path(), QStringLiteral("syncs"), GetParam());
    ASSERT_EQ(run.output.count("syncs "), 20) << run.output.constData();
    EXPECT_EQ(run.output.count("syncs 1\n"), 20) << run.output.constData();
}

TEST_P(Durability, SurvivesKills)
{
    // A store of its own for every 200: each opening and each check reads all of it, and a store that only grows
    // would turn ten thousand kills into hours of reading.
    constexpr int perStore = 200;
    const int wanted = qEnvironmentVariableIsSet("WM_KILLS") ? qEnvironmentVariableIntValue("WM_KILLS") : 150;
    ASSERT_GT(wanted, 0);
    QRandomGenerator random(7);
    qsizetype entries = 0;
    for (int done = 0; done < wanted && !HasFatalFailure(); done += perStore) {
        Folder fresh;
        fresh.secrets = folder.secrets;
        killLoop(fresh, std::min(perStore, wanted - done), GetParam(), random, entries);
    }
    std::printf("%d kills, %lld acknowledged entries, none lost\n", wanted, static_cast<long long>(entries));
}

TEST_P(Durability, SurvivesFailingCalls)
{
    failEachCall(qEnvironmentVariableIsSet("WM_EVERY_CALL") ? 1 : 3, GetParam());
}

/// The life of a sealed store begins with a plain one; wherever that is cut off, nothing is lost.
TEST(Sealing, SurvivesKills)
{
    QRandomGenerator random(5);
    const int loops = qEnvironmentVariableIsSet("WM_EVERY_CALL") ? 500 : 25;
    int begun = 0;
    int finished = 0;
    for (int loop = 0; loop < loops; ++loop) {
        Folder folder;
        Acknowledged acknowledged;
        acknowledged.take(runWithShim(folder.path(), QStringLiteral("scenario"), false).output);
        ASSERT_EQ(acknowledged.entries.size(), 12);
        QProcess process;
        process.setProcessEnvironment(environmentOf(true));
        process.start(test::appender(), {folder.path(), QStringLiteral("forever")});
        ASSERT_TRUE(process.waitForStarted());
        // From the moment the key is there, so that however slow the machine is, most kills come in the middle.
        while (!QFile::exists(folder.path(u"store.key"_qs)) && process.state() == QProcess::Running)
            process.waitForReadyRead(0);
        QElapsedTimer timer;
        timer.start();
        const qint64 until = random.bounded(60'000'000);
        while (timer.nsecsElapsed() < until) {
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        ASSERT_TRUE(process.waitForFinished(30'000));
        const QByteArray output = process.readAllStandardOutput();
        acknowledged.take(output);
        ++(output.contains("ready") ? finished : begun);
        folder.secrets.passphrase = test::passphrase();
        const auto store = folder.open();
        ASSERT_NE(store, nullptr);
        check(*store, acknowledged);
        EXPECT_TRUE(store->sealState().sealed);
        EXPECT_EQ(store->openReport().notes, QStringList());
    }
    std::printf("killed %d times while sealing, %d times after\n", begun, finished);
    EXPECT_GT(begun, 0);
}

INSTANTIATE_TEST_SUITE_P(Stores, Durability, ::testing::Bool(),
                         [](const auto &tested) { return tested.param ? "sealed" : "plain"; });

TEST_P(Durability, AFullDiskRefusesWholeAndLosesNothing)
{
    const QByteArray mountPoint = folder.path().toLocal8Bit();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=2m") != 0)
        GTEST_SKIP() << "mounting a small tmpfs is not permitted here: " << std::strerror(errno);
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });

    auto store = GetParam() ? folder.openSealed() : folder.open();
    ASSERT_NE(store, nullptr);
    ASSERT_TRUE(store->openOrCreateJob(test::appendersJob(), {u"Elm Street"_qs, false, {}}, test::ana()));
    Acknowledged acknowledged;
    Error refusal;
    for (int i = 0; i < 5000 && refusal.message.isEmpty(); ++i) {
        const auto added =
            store->append(test::appendersJob(), test::ana(),
                          {test::fact(QStringLiteral("n%1").arg(i), QString(500, u'x')), test::fact(u"m"_qs, i)});
        if (!added)
            refusal = added.error();
        else
            for (const Entry &entry : *added)
                acknowledged.entries.insert(entry.hash);
    }
    EXPECT_EQ(refusal.code, ErrorCode::DiskFull) << qUtf8Printable(refusal.message + refusal.context);
    EXPECT_GT(acknowledged.entries.size(), 50);
    EXPECT_EQ(store->putBlob(QByteArray(2'000'000, 'x')).error().code, ErrorCode::DiskFull);
    const auto there = store->entries(test::appendersJob());
    ASSERT_TRUE(there) << "reading goes on";
    EXPECT_EQ(there->size(), acknowledged.entries.size() + 2) << "all of a batch or nothing";

    ASSERT_EQ(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    EXPECT_TRUE(store->append(test::appendersJob(), test::ana(), {test::fact(u"after"_qs, 1)})) << "space was freed";
    store.reset();
    check(*folder.open(), acknowledged);
}

TEST(DurabilityOfADisk, AReadOnlyDiskIsSaid)
{
    Folder folder;
    const QByteArray mountPoint = folder.path().toLocal8Bit();
    if (::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_RDONLY, "size=2m") != 0)
        GTEST_SKIP() << "mounting a small tmpfs is not permitted here: " << std::strerror(errno);
    const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
    EXPECT_EQ(Store::open(folder.path(), folder.clock).error().code, ErrorCode::ReadOnly);
}

} // namespace wm::record
