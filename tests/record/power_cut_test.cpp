// SPDX-License-Identifier: GPL-3.0-or-later
// What was acknowledged has reached the disk, not only the system's memory (RECORD-AND-SYNC.md, invariant 1).
//
// A program records on an ext4 file system in a file, mounted through a loop device. The page cache of that file system
// lies above the loop device: the file holds only what has reached the "disk". A copy of the file is the disk after a
// power cut, and everything acknowledged before the copy began must be in it. The writer stands still while the file is
// copied, and the file is read twice: only a copy that did not change meanwhile is the image of one instant.
// What this cannot show is a disk that loses what it has confirmed, and cuts within a single call of the system.
#include "tests/record/durability_support.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <optional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wm::record {

namespace {

using test::Acknowledged;

/// How many images of one file system; then a fresh one, so that checking does not grow with the square.
constexpr int kImagesEach = 25;

/// What a program complained about; nothing when it did its work.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return program + u": "_qs + process.errorString();
    const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? QString() : program + u": "_qs + QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
}

/// A file system in a file, mounted as long as this lives.
class Mounted
{
public:
    Mounted(const QString &image, const QString &place) : m_place(place)
    {
        m_problem = run(u"mount"_qs, {u"-o"_qs, u"loop"_qs, u"-t"_qs, u"ext4"_qs, image, place});
    }
    ~Mounted()
    {
        if (m_problem.isEmpty())
            ::umount2(m_place.toLocal8Bit().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Mounted)
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QString m_place;
    QString m_problem;
};

/// A folder with a fresh file system in it; `problem` says why there is none.
class Disk
{
public:
    Disk()
    {
        QFile file(image());
        if (!file.open(QIODevice::WriteOnly) || !file.resize(qint64(32) << 20) || !QDir(m_dir.path()).mkdir(u"at"_qs) ||
            !QDir(m_dir.path()).mkdir(u"copy"_qs)) {
            problem = file.errorString();
            return;
        }
        file.close();
        problem = run(u"mkfs.ext4"_qs, {u"-q"_qs, u"-F"_qs, image()});
        if (problem.isEmpty()) {
            m_mounted.emplace(image(), place());
            problem = m_mounted->problem();
        }
    }
    [[nodiscard]] QString image() const { return m_dir.filePath(u"disk.img"_qs); }
    [[nodiscard]] QString place() const { return m_dir.filePath(u"at"_qs); }
    [[nodiscard]] QString copyPlace() const { return m_dir.filePath(u"copy"_qs); }
    [[nodiscard]] QString copyImage() const { return m_dir.filePath(u"copy.img"_qs); }

    QString problem;

private:
    QTemporaryDir m_dir;
    std::optional<Mounted> m_mounted;
};

/// The disk at one instant: read until two readings are the same.
bool takeImage(const Disk &disk)
{
    QByteArray before = test::contents(disk.image());
    for (int i = 0; i < 20; ++i) {
        const QByteArray again = test::contents(disk.image());
        if (again == before) {
            test::overwrite(disk.copyImage(), again);
            return true;
        }
        before = again;
    }
    return false;
}

enum class Writer { Plain, Sealed, NotSyncing };

struct Tally
{
    int images = 0;
    int lossy = 0; ///< images without everything acknowledged
    qsizetype acknowledged = 0;
    QString problem; ///< why no image could be taken
};

/// Whether an image holds everything acknowledged; `strict` makes anything else a failure.
bool holds(const Disk &disk, const Acknowledged &acknowledged, bool strict)
{
    const Mounted mounted(disk.copyImage(), disk.copyPlace());
    if (strict) {
        EXPECT_TRUE(mounted.problem().isEmpty()) << qUtf8Printable(mounted.problem());
    }
    if (!mounted.problem().isEmpty())
        return false;
    ManualClock clock;
    const auto store = Store::open(disk.copyPlace(), clock, {nullptr, test::passphrase(), test::cheapest()});
    if (strict) {
        EXPECT_TRUE(store) << qUtf8Printable(store ? QString() : store.error().message);
        if (store)
            test::check(**store, acknowledged);
    }
    if (!store)
        return false;
    const auto entries = (*store)->entries(test::appendersJob());
    if (!entries)
        return acknowledged.entries.isEmpty();
    QSet<Hash> there;
    for (const Entry &entry : *entries)
        there.insert(entry.hash);
    return there.contains(acknowledged.entries);
}

void cutOneDisk(int images, Writer kind, QRandomGenerator &random, Tally &tally)
{
    const bool syncing = kind != Writer::NotSyncing;
    const Disk disk;
    tally.problem = disk.problem;
    if (!disk.problem.isEmpty())
        return;
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (kind == Writer::Sealed)
        environment.insert(u"WM_PASSPHRASE"_qs, test::passphrase());
    if (!syncing) {
        environment.insert(u"LD_PRELOAD"_qs, QStringLiteral(WM_FAULT_SHIM));
        environment.insert(u"WM_FAULT_DIR"_qs, disk.place());
        environment.insert(u"WM_FAULT_NO_SYNC"_qs, u"1"_qs);
    }
    writer.setProcessEnvironment(environment);
    writer.start(test::appender(), {disk.place(), u"forever"_qs});
    ASSERT_TRUE(writer.waitForStarted());
    const auto pid = static_cast<pid_t>(writer.processId());
    Acknowledged acknowledged;
    QByteArray output;
    const auto untilSomethingIsToLose = [&] {
        while (!output.contains("entry ") && writer.waitForReadyRead(30'000))
            output += writer.readAllStandardOutput();
    };
    for (int image = 0; image < images; ++image) {
        // Two images are taken while the store is being opened or sealed; on a busy machine all would be.
        if (kind == Writer::NotSyncing || (image >= 2 && acknowledged.entries.isEmpty()))
            untilSomethingIsToLose();
        QElapsedTimer timer;
        timer.start();
        const qint64 until = random.bounded(syncing ? 120 : 20);
        while (timer.elapsed() < until)
            if (writer.waitForReadyRead(static_cast<int>(until - timer.elapsed()) + 1))
                output += writer.readAllStandardOutput();
        ASSERT_EQ(::kill(pid, SIGSTOP), 0)
            << "the writer gave up: " << output.right(200).constData() << writer.readAllStandardError().constData();
        siginfo_t stopped{};
        ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(pid), &stopped, WSTOPPED | WNOWAIT), 0);
        while (writer.waitForReadyRead(1))
            output += writer.readAllStandardOutput();
        acknowledged.take(output);
        ASSERT_TRUE(takeImage(disk)) << "the disk never stood still";
        output = output.mid(output.lastIndexOf('\n') + 1);
        ++tally.images;
        tally.lossy += holds(disk, acknowledged, syncing) ? 0 : 1;
        ASSERT_EQ(::kill(pid, SIGCONT), 0);
    }
    tally.acknowledged += acknowledged.entries.size();
    writer.kill();
    writer.waitForFinished(30'000);
}

/// From here on this process mounts for itself alone: even killed it leaves no mount and no loop device behind.
QString mountAlone()
{
    static const bool alone =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return alone ? QString() : u"mounting is not permitted"_qs;
}

Tally cut(int images, Writer kind)
{
    QRandomGenerator random(11);
    Tally tally;
    tally.problem = mountAlone();
    while (tally.images < images && tally.problem.isEmpty() && !::testing::Test::HasFatalFailure())
        cutOneDisk(std::min(kImagesEach, images - tally.images), kind, random, tally);
    std::printf("%d images, %lld acknowledged entries, %d images with a loss\n", tally.images,
                static_cast<long long>(tally.acknowledged), tally.lossy);
    return tally;
}

} // namespace

class PowerCut : public ::testing::TestWithParam<Writer>
{
};

TEST_P(PowerCut, LosesNothingAcknowledged)
{
    const int wanted = qEnvironmentVariableIntValue("WM_POWER_CUTS");
    const Tally tally = cut(wanted > 0 ? wanted : 8, GetParam());
    if (!tally.problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted through a loop device here: " << qUtf8Printable(tally.problem);
    EXPECT_EQ(tally.lossy, 0);
    EXPECT_GT(tally.acknowledged, tally.images) << "hardly anything was recorded";
}

INSTANTIATE_TEST_SUITE_P(Stores, PowerCut, ::testing::Values(Writer::Plain, Writer::Sealed),
                         [](const auto &tested) { return tested.param == Writer::Sealed ? "sealed" : "plain"; });

/// The test itself can fail: a writer whose syncs do nothing loses what it acknowledged.
TEST(PowerCutItself, AWriterThatDoesNotSyncIsFoundOut)
{
    const Tally tally = cut(5, Writer::NotSyncing);
    if (!tally.problem.isEmpty())
        GTEST_SKIP() << "no file system can be mounted through a loop device here: " << qUtf8Printable(tally.problem);
    EXPECT_GT(tally.lossy, 0);
}

} // namespace wm::record
