// SPDX-License-Identifier: GPL-3.0-or-later
// The bench over real pseudo-terminals and TCP, with simulated devices; its thread is a real one.
#include "devices/bench/bench_worker.h"
#include "devices/bench/open_bench.h"
#include "devices/link/pty_link.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/host.h"
#include "devices/sim/ims_device.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wm::bench {
namespace {

using workflow::BenchFrame;
using workflow::BenchState;
using workflow::BenchUpdate;

class Session : public ::testing::Test
{
protected:
    /// Starts a simulated device; its link.
    QString start(const sim::DeviceKind &kind, sim::HostOptions where = {}, const sim::DeviceOptions &options = {})
    {
        hosts.push_back(std::make_unique<sim::Host>(where, clock));
        const auto reached = hosts.back()->start(kind, options);
        EXPECT_TRUE(reached) << qUtf8Printable(reached.error().message);
        return reached.value_or(QString());
    }
    void open(const QString &link, workflow::BenchOptions options = {})
    {
        bench = openBench(link, options, clock, dir.path());
        QObject::connect(bench.get(), &workflow::BenchPort::updated, bench.get(), [this](const BenchUpdate &update) {
            ++updates;
            frames += update.frames;
            dropped += update.dropped;
            if (update.modelsFound)
                models = update.models;
            if (update.collar)
                collar = update.collar;
            readings += update.ims;
            last = update;
        });
        bench->open();
    }
    template <class Condition>
    bool until(Condition holds, int seconds = 20)
    {
        return test::until(holds, std::chrono::seconds{seconds});
    }
    template <class T>
    T wait(QFuture<T> future)
    {
        EXPECT_TRUE(until([&] { return future.isFinished(); }));
        return future.result();
    }

    QTemporaryDir dir;
    SystemClock clock;
    std::vector<std::unique_ptr<sim::Host>> hosts;
    std::unique_ptr<workflow::BenchPort> bench;
    int updates = 0;
    QList<BenchFrame> frames;
    qint64 dropped = 0;
    QList<workflow::BenchModel> models;
    std::optional<workflow::CollarSnapshot> collar;
    QList<workflow::ImsFrame> readings;
    BenchUpdate last;
};

} // namespace

TEST_F(Session, ACollarIsFoundReadAgainAndRecorded)
{
    open(start(sim::collarKind()));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Live && collar; })) << "no collar";
    EXPECT_EQ(last.maker, u"ConnectDER");
    EXPECT_TRUE(last.simulated);
    QList<int> ids;
    for (const auto &model : models)
        ids += model.id;
    EXPECT_EQ(ids, (QList<int>{1, 701, 64901, 64902, 64903}));
    // Models are read again without being asked for.
    const qsizetype before = frames.size();
    EXPECT_TRUE(until([&] { return frames.size() > before + 10; }));
    for (const BenchFrame &frame : std::as_const(frames))
        EXPECT_EQ(frame.verdict, BenchFrame::Verdict::Good) << frame.bytes.toHex().constData();
    EXPECT_EQ(frames.first().kind, BenchFrame::Kind::Request);
    // What is saved is the recording, byte for byte, and the values.
    ASSERT_TRUE(wait(bench->saveRecording(dir.filePath(u"copy.pcap"_s))));
    const auto copy = capture::readCapture(dir.filePath(u"copy.pcap"_s));
    ASSERT_TRUE(copy);
    EXPECT_GE(copy->size(), before);
    EXPECT_EQ(copy->first().bytes, frames.first().bytes);
    ASSERT_TRUE(wait(bench->saveValues(dir.filePath(u"values.csv"_s))));
    QFile csv(dir.filePath(u"values.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains(",SN,"));
    // And the recording, looked at on another bench, says the same.
    const QString serial = last.serial;
    const auto live = models;
    bench.reset();
    frames.clear();
    models.clear();
    collar.reset();
    open(u"replay:"_s + dir.filePath(u"copy.pcap"_s));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Ended && !models.isEmpty(); }));
    EXPECT_FALSE(last.problem);
    EXPECT_EQ(last.serial, serial);
    EXPECT_EQ(models.size(), live.size());
    EXPECT_TRUE(collar);
    EXPECT_EQ(frames.size(), copy->size());
}

// A collar that restarts has no values for a moment (COLLAR-LINK.md): that is said, and it is read on afterwards.
TEST_F(Session, ACollarThatIsNotReadyForAMomentIsReadOn)
{
    open(start(sim::collarKind()));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Live && collar; }));
    hosts.back()->device().control({{u"fault"_s, u"not-ready"_s}});
    ASSERT_TRUE(until([&] { return last.problem.has_value(); })) << "nothing was said";
    EXPECT_EQ(last.problem->code, ErrorCode::NotReady) << qUtf8Printable(last.problem->message);
    hosts.back()->device().control({{u"clear"_s, u"not-ready"_s}});
    collar.reset();
    EXPECT_TRUE(until([&] { return collar && !last.problem; })) << "never read again";
}

// No address yet is not "no values": the model is shown with its points, and is read again.
TEST_F(Session, TheModelOfAnUnprovisionedCollarIsReadAgain)
{
    sim::DeviceOptions options;
    options.state = u"b4-enrol"_s;
    open(start(sim::collarKind(), {}, options));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Live && collar; }));
    EXPECT_FALSE(last.problem);
    const auto premises =
        std::find_if(models.begin(), models.end(), [](const workflow::BenchModel &one) { return one.id == 64902; });
    ASSERT_NE(premises, models.end());
    EXPECT_EQ(premises->note, QString());
    frames.clear();
    EXPECT_TRUE(until([&] {
        return std::any_of(frames.begin(), frames.end(), [&](const BenchFrame &frame) {
            return frame.sent && frame.address >= premises->address && frame.address < premises->address + 174;
        });
    })) << "64902 is not polled";
}

TEST_F(Session, OverModbusTcpToo)
{
    sim::HostOptions where;
    where.where = sim::HostOptions::Where::Tcp;
    sim::DeviceOptions options;
    options.modbusTcp = true;
    open(start(sim::collarKind(), where, options));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Live && collar; }));
    EXPECT_EQ(frames.first().protocol, BenchFrame::Protocol::ModbusTcp);
    EXPECT_EQ(frames.at(1).kind, BenchFrame::Kind::Answer);
}

TEST_F(Session, ASubMeterIsOnlyListenedTo)
{
    sim::HostOptions where;
    where.speed = 100;
    workflow::BenchOptions options;
    options.listen = true;
    options.speed = 100;
    open(start(sim::imsKind(), where), options);
    // On a busy machine a frame can come too late to agree with the one before; a later one does.
    ASSERT_TRUE(until([&] { return readings.size() >= 2 && readings.last().confirmed; }, 30));
    for (const BenchFrame &frame : std::as_const(frames))
        EXPECT_FALSE(frame.sent) << "a byte of ours could destroy one of the meter's";
    ASSERT_TRUE(until([&] { return !frames.isEmpty(); }));
    EXPECT_EQ(frames.first().kind, BenchFrame::Kind::ImsReading);
}

TEST_F(Session, ACaptureWithANameIsKeptBesideTheRecording)
{
    open(start(sim::collarKind()));
    ASSERT_TRUE(until([&] { return last.state == BenchState::Live; }));
    const auto started = wait(bench->startCapture(u"../relay  test: 1"_s));
    ASSERT_TRUE(started) << qUtf8Printable(started.error().message);
    EXPECT_EQ(QFileInfo(*started).path(), dir.path()) << "a name is no path";
    EXPECT_FALSE(wait(bench->startCapture(u"second"_s)));
    const qsizetype before = frames.size();
    ASSERT_TRUE(until([&] { return frames.size() > before + 6; }));
    const auto stopped = wait(bench->stopCapture());
    ASSERT_TRUE(stopped) << qUtf8Printable(stopped.error().message);
    const auto kept = capture::readCapture(*stopped);
    ASSERT_TRUE(kept);
    EXPECT_GE(kept->size(), 6);
    EXPECT_FALSE(wait(bench->stopCapture()));
    // The same name again is refused: nothing that was kept is overwritten.
    EXPECT_FALSE(wait(bench->startCapture(u"../relay  test: 1"_s)));
}

TEST_F(Session, ALinkThatCannotBeOpenedSaysWhyAndIsOver)
{
    open(u"serial:/nowhere/ttyX"_s);
    ASSERT_TRUE(until([&] { return last.state == BenchState::Ended; }));
    ASSERT_TRUE(last.problem);
    EXPECT_TRUE(last.problem->message.contains(u"/nowhere/ttyX")) << qUtf8Printable(last.problem->message);
    EXPECT_FALSE(wait(bench->startCapture(u"x"_s)));
    open(u"nonsense"_s);
    ASSERT_TRUE(until([&] { return last.state == BenchState::Ended && last.problem; }));
}

TEST_F(Session, ADeviceThatNeverAnswersLeavesTheLineOpen)
{
    link::PtyLink mute(clock);
    mute.open();
    open(u"serial:"_s + mute.slavePath());
    ASSERT_TRUE(until([&] { return last.problem.has_value(); }, 30));
    EXPECT_EQ(last.state, BenchState::Looking) << "what passes is still worth seeing";
    EXPECT_FALSE(frames.isEmpty());
    bench->close();
    ASSERT_TRUE(until([&] { return last.state == BenchState::Ended; }));
    EXPECT_FALSE(last.problem) << "it was asked for";
}

// A device that sends for ever: the window's thread gets few, bounded updates and stays free.
TEST_F(Session, AFloodIsBoundedAndTheWindowStaysFree)
{
    link::PtyLink flood(clock);
    flood.open();
    workflow::BenchOptions options;
    options.listen = true;
    open(u"serial:"_s + flood.slavePath(), options);
    ASSERT_TRUE(until([&] { return last.state == BenchState::Listening; }));
    qint64 sent = 0;
    int mostFrames = 0;
    qint64 mostBytes = 0;
    QObject::connect(bench.get(), &workflow::BenchPort::updated, bench.get(), [&](const BenchUpdate &update) {
        qint64 bytes = 0;
        for (const BenchFrame &frame : update.frames)
            bytes += frame.bytes.size();
        mostFrames = std::max(mostFrames, static_cast<int>(update.frames.size()));
        mostBytes = std::max(mostBytes, bytes);
    });
    QElapsedTimer timer;
    timer.start();
    const int before = updates;
    const QByteArray noise(4096, '\x55');
    while (timer.elapsed() < 2000) {
        flood.write(noise);
        sent += noise.size();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    EXPECT_LE(updates - before, 2000 / 100 + 2) << "at most ten a second";
    EXPECT_LE(mostFrames, BenchWorker::kMostFrames);
    EXPECT_LE(mostBytes, 16 * 1024 * 1024);
    EXPECT_GT(frames.size() + dropped, 100) << "it was a flood: " << sent << " bytes";
}

} // namespace wm::bench
