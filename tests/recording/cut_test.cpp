// SPDX-License-Identifier: GPL-3.0-or-later
// An inverter or a sub-meter whose plug was pulled, wherever that was: its recording, replayed, ends with the message
// that the installer saw. A collar's conversations are in tests/conversation.
#include "devices/capture/recorded_link.h"
#include "devices/ims/ims_listener.h"
#include "devices/inverter/open_inverter.h"
#include "devices/link/link_pair.h"
#include "devices/recording/open_recording.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"
#include "tests/conversation/cut_link.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTemporaryDir>

#include <limits>

using namespace std::chrono_literals;

namespace wm::recording {
namespace {

using workflow::CutLink;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// A simulated device on a line that is cut, with everything recorded.
struct Line
{
    explicit Line(const sim::DeviceKind &kind, const QString &name)
        : file(folder.filePath(name + QStringLiteral("-20261129T120000000Z.pcap")))
    {
        auto made = kind.make({}, clock, clock);
        EXPECT_TRUE(made);
        device = *std::move(made);
    }
    Result<std::unique_ptr<link::Link>> link(qint64 cutAfter)
    {
        auto [near, far] = link::makeLinkPair(clock, QStringLiteral("pair"));
        far->open();
        device->attach(std::move(far));
        auto writer = capture::CaptureWriter::create(file, clock);
        if (!writer)
            return writer.error();
        return std::unique_ptr<link::Link>(std::make_unique<capture::RecordedLink>(
            clock, std::make_unique<CutLink>(clock, std::move(near), cutAfter, passed), *std::move(writer)));
    }
    std::unique_ptr<workflow::RecordingPort> recording()
    {
        QFile bytes(file);
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
        auto content = readRecording(bytes.readAll(), file);
        EXPECT_TRUE(content) << qUtf8Printable(content ? QString() : content.error().message);
        return content ? openRecording(*std::move(content)) : nullptr;
    }

    QTemporaryDir folder;
    QString file;
    ManualClock clock;
    std::unique_ptr<sim::Device> device;
    std::shared_ptr<CutLink::Passed> passed = std::make_shared<CutLink::Passed>();
};

/// What a person is told, whatever the link is called.
QString said(const Error &error, const QString &link)
{
    return QString(error.message).replace(link, QStringLiteral("LINK"));
}

QString readLive(Line &line, qint64 cutAfter)
{
    const auto port = inverter::makeInverter(
        [&line, cutAfter]() -> Result<inverter::Connection> {
            auto link = line.link(cutAfter);
            if (!link)
                return link.error();
            return inverter::Connection{std::move(*link)};
        },
        1, line.clock);
    const auto reading = port->read();
    for (int turn = 0; turn < 2000 && !reading.isFinished(); ++turn)
        line.clock.advance(50ms);
    EXPECT_TRUE(reading.isFinished());
    const auto result = reading.result();
    port->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result ? QStringLiteral("read ") + result->serial : said(result.error(), QStringLiteral("pair"));
}

QString readAgain(Line &line)
{
    const auto recording = line.recording();
    if (recording == nullptr)
        return {};
    EXPECT_EQ(recording->device(), workflow::RecordingPort::Device::Inverter);
    const auto port = recording->inverter();
    recording->setSpeed(0);
    recording->setPaused(false);
    QEventLoop loop;
    QFutureWatcher<Result<workflow::InverterSnapshot>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(port->read());
    loop.exec();
    const auto result = watcher.result();
    EXPECT_FALSE(recording->misfit()) << qUtf8Printable(recording->misfit()->message);
    port->close();
    return result ? QStringLiteral("read ") + result->serial : said(result.error(), line.file);
}

} // namespace

TEST(PulledPlugReplayed, AnInverterAtEveryByte)
{
    qint64 bytes = 0;
    {
        Line whole(sim::inverterKind(), QStringLiteral("inverter"));
        EXPECT_TRUE(readLive(whole, kNever).startsWith(QStringLiteral("read ")));
        EXPECT_TRUE(readAgain(whole).startsWith(QStringLiteral("read ")));
        bytes = whole.passed->bytes;
    }
    ASSERT_GT(bytes, 1500);
    for (qint64 cut = 1; cut < bytes && !HasFailure(); ++cut) {
        SCOPED_TRACE(cut);
        Line line(sim::inverterKind(), QStringLiteral("inverter"));
        const QString live = readLive(line, cut);
        EXPECT_TRUE(live.contains(QStringLiteral("unplugged"))) << qUtf8Printable(live);
        EXPECT_EQ(readAgain(line).toStdString(), live.toStdString());
    }
}

TEST(PulledPlugReplayed, ASubMeterAtEveryByte)
{
    constexpr qint64 kThreeFrames = 36;
    for (qint64 cut = 1; cut <= kThreeFrames && !HasFailure(); ++cut) {
        SCOPED_TRACE(cut);
        Line line(sim::imsKind(), QStringLiteral("ims"));
        QStringList live, again;
        const auto listen = [](workflow::ImsPort &port, QStringList &lines, const QString &name) {
            QObject::connect(&port, &workflow::ImsPort::frame, &port, [&lines](const workflow::ImsFrame &frame) {
                lines += QStringLiteral("%1: %2 kWh").arg(frame.meterId).arg(frame.totalKwh);
            });
            QObject::connect(&port, &workflow::ImsPort::failed, &port,
                             [&lines, name](const Error &error) { lines += said(error, name); });
            port.start();
        };
        {
            ims::ImsListener port([&] { return line.link(cut); }, line.clock);
            listen(port, live, QStringLiteral("pair"));
            line.clock.advance(20min);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_FALSE(live.isEmpty());
        EXPECT_TRUE(live.last().contains(QStringLiteral("unplugged"))) << qUtf8Printable(live.last());
        const auto recording = line.recording();
        ASSERT_NE(recording, nullptr);
        const auto port = recording->ims();
        QEventLoop loop;
        QObject::connect(port.get(), &workflow::ImsPort::failed, &loop, &QEventLoop::quit);
        listen(*port, again, line.file);
        recording->setSpeed(0);
        recording->setPaused(false);
        loop.exec();
        EXPECT_EQ(again.join(u'\n').toStdString(), live.join(u'\n').toStdString());
        EXPECT_FALSE(recording->misfit());
    }
}

} // namespace wm::recording
