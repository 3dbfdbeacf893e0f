// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/make_link.h"

#include "devices/capture/replay_link.h"
#include "devices/modbus/describe.h"

#include <QtCore/QDir>

namespace wm::capture {

namespace {

Result<std::unique_ptr<CaptureWriter>> newCapture(const QString &dir, const QString &device, Clock &clock)
{
    const QString stem = device + u'-' + clock.utc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    for (int attempt = 1;; ++attempt) {
        const QString name = attempt == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(attempt);
        const QString path = QDir(dir).filePath(name + QStringLiteral(".pcap"));
        if (attempt < 1000 && QFile::exists(path))
            continue;
        return CaptureWriter::create(path, clock);
    }
}

} // namespace

QByteArray firstRequest(const QList<Frame> &frames)
{
    for (const Frame &frame : frames)
        if (frame.mark == Mark::None && frame.direction == Direction::Sent)
            return frame.bytes;
    return {};
}

Result<OpenedLink> makeLink(const link::LinkText &text, Clock &clock, const QString &captureDir, const QString &device,
                            const link::AskPasskey &ask)
{
    if (text.kind == link::LinkText::Kind::Replay) {
        auto frames = readCapture(text.target);
        if (!frames)
            return frames.error();
        const QByteArray first = firstRequest(*frames);
        return OpenedLink{std::make_unique<ReplayLink>(clock, QStringLiteral("replay:") + text.target,
                                                       *std::move(frames), text.speed, modbus::describeRequest),
                          nullptr, first};
    }
    auto inner = link::makeDeviceLink(text, clock, ask);
    if (!inner)
        return inner.error();
    if (captureDir.isEmpty())
        return OpenedLink{*std::move(inner)};
    auto writer = newCapture(captureDir, device, clock);
    if (!writer)
        return writer.error();
    auto recorded = std::make_unique<RecordedLink>(clock, *std::move(inner), *std::move(writer));
    RecordedLink *const pointer = recorded.get();
    return OpenedLink{std::move(recorded), pointer};
}

} // namespace wm::capture
