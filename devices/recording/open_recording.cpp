// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/recording/open_recording.h"

#include "devices/bench/frame_decoder.h"
#include "devices/bench/model_view.h"
#include "devices/bench/register_names.h"
#include "devices/capture/make_link.h"
#include "devices/capture/replay_clock.h"
#include "devices/capture/replay_link.h"
#include "devices/collar/recorded_session.h"
#include "devices/collar/replay_collar.h"
#include "devices/ims/ims_listener.h"
#include "devices/inverter/inverter_reading.h"
#include "devices/inverter/open_inverter.h"
#include "devices/link/port_trouble.h"
#include "devices/modbus/describe.h"
#include "devices/recording/recorded_rows.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cerrno>

namespace wm::recording {

namespace {

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingWords)
};

using Device = workflow::RecordingPort::Device;

class Recording final : public workflow::RecordingPort
{
public:
    explicit Recording(Content content) : m_content(std::move(content)), m_clock(capture::beganAt(m_content.frames))
    {
        m_clock.setPaused(true);
    }

    [[nodiscard]] Device device() const override { return m_content.device; }
    [[nodiscard]] QDateTime began() const override { return capture::beganAt(m_content.frames); }
    [[nodiscard]] Duration length() const override { return m_content.frames.last().at; }
    [[nodiscard]] QList<workflow::RecordedRow> rows() const override { return m_content.rows; }
    [[nodiscard]] QList<workflow::BenchFrame> traffic() const override { return m_content.traffic; }
    [[nodiscard]] workflow::RegisterNamesPtr names() const override { return m_content.names; }
    [[nodiscard]] workflow::RecordedSession session() const override { return m_content.session; }

    Result<std::shared_ptr<workflow::CollarPort>> collar() override
    {
        auto replayed = collar::replayCollar(m_content.frames, m_content.name, m_clock,
                                             [this](const capture::Frame &frame) { pass(frame); });
        if (!replayed)
            return replayed.error();
        m_misfit = replayed->misfit;
        return replayed->port;
    }

    std::unique_ptr<workflow::ImsPort> ims() override
    {
        return std::make_unique<ims::ImsListener>([this] { return link(); }, m_clock);
    }

    std::shared_ptr<workflow::InverterPort> inverter() override
    {
        const QByteArray first = capture::firstRequest(m_content.frames);
        const auto request = modbus::requestIn(first);
        return inverter::makeInverter(
            [this, framing = modbus::framingIn(first)]() -> Result<inverter::Connection> {
                auto once = link();
                if (!once)
                    return once.error();
                return inverter::Connection{std::move(*once), framing, {}};
            },
            request ? request->unit : quint8{1}, m_clock);
    }

    [[nodiscard]] std::optional<Error> misfit() const override { return m_misfit ? *m_misfit : std::nullopt; }
    [[nodiscard]] Clock &clock() override { return m_clock; }
    void setSpeed(double speed) override
    {
        m_speed = speed;
        m_clock.setSpeed(speed);
    }
    void setPaused(bool paused) override
    {
        endStep();
        m_clock.setPaused(paused);
    }
    void step() override
    {
        m_stepping = true;
        m_clock.setSpeed(capture::ReplayClock::kAtOnce);
        m_clock.setPaused(false);
    }

private:
    /// The device of then; it was there once.
    Result<std::unique_ptr<link::Link>> link()
    {
        if (std::exchange(m_played, true))
            return link::errorOfOpen(m_content.name, ENOENT, link::SystemSurroundings());
        auto link = std::make_unique<capture::ReplayLink>(m_clock, m_content.name, m_content.frames, 1,
                                                          modbus::describeRequest);
        auto misfit = std::make_shared<std::optional<Error>>();
        m_misfit = misfit;
        connect(link.get(), &capture::ReplayLink::misfit, link.get(),
                [misfit](const Error &error) { *misfit = error; });
        connect(link.get(), &capture::ReplayLink::passed, this, &Recording::pass);
        return std::unique_ptr<link::Link>(std::move(link));
    }
    void endStep()
    {
        if (!std::exchange(m_stepping, false))
            return;
        m_clock.setPaused(true);
        m_clock.setSpeed(m_speed);
    }
    void pass(const capture::Frame &frame)
    {
        endStep();
        Q_EMIT passed(frame.number, frame.at);
    }

    Content m_content;
    capture::ReplayClock m_clock;
    std::shared_ptr<const std::optional<Error>> m_misfit;
    double m_speed = 1;
    bool m_stepping = false, m_played = false;
};

QList<workflow::BenchFrame> trafficOf(const QList<capture::Frame> &frames)
{
    using Protocol = workflow::BenchFrame::Protocol;
    const QByteArray first = capture::firstRequest(frames);
    const auto decoder = bench::makeDecoder(first.isEmpty()                                    ? Protocol::Ims
                                            : modbus::framingIn(first) == modbus::Framing::Tcp ? Protocol::ModbusTcp
                                                                                               : Protocol::ModbusRtu);
    for (const capture::Frame &frame : frames) {
        if (frame.mark != capture::Mark::None)
            continue;
        if (const auto wake = decoder->wakeAt(); wake && *wake <= frame.at)
            decoder->tick(frame.at);
        if (frame.direction == capture::Direction::Sent)
            decoder->sent(frame.bytes, frame.at);
        else
            decoder->received(frame.bytes, frame.at);
    }
    decoder->tick(frames.last().at + std::chrono::seconds(1));
    return decoder->take();
}

QList<sunspec::FoundModel> modelsOf(const QList<workflow::BenchFrame> &traffic, const sunspec::Catalogue &catalogue)
{
    bench::RegisterImage image;
    for (const workflow::BenchFrame &frame : traffic)
        bench::note(image, frame);
    return bench::modelsIn(image, catalogue);
}

/// Who was asked: by the models it showed, and where it never came to that, by the name the recording was given.
Device deviceOf(const Content &content, const QList<sunspec::FoundModel> &models)
{
    const QString file = content.name.section(u'/', -1);
    // Unplugged before anything was asked, a collar or an inverter looks like a line that was only listened to.
    const bool nothingPassed = content.frames.first().mark != capture::Mark::None;
    if (nothingPassed && file.startsWith(QStringLiteral("inverter")))
        return Device::Inverter;
    if (nothingPassed && file.startsWith(QStringLiteral("collar")))
        return Device::Collar;
    if (capture::firstRequest(content.frames).isEmpty())
        return Device::Ims;
    const auto has = [&models](auto holds) { return std::any_of(models.begin(), models.end(), holds); };
    const bool collar = has([](const sunspec::FoundModel &model) { return model.id >= 64901 && model.id <= 64903; });
    if (collar || file.startsWith(QStringLiteral("collar")))
        return Device::Collar;
    const bool inverter =
        has([](const sunspec::FoundModel &model) { return model.id != 1 && inverter::isOfInterest(model.id); });
    return inverter || file.startsWith(QStringLiteral("inverter")) ? Device::Inverter : Device::Collar;
}

} // namespace

Result<Content> readRecording(const QByteArray &bytes, const QString &name)
{
    auto frames = capture::readCapture(bytes, name);
    if (!frames)
        return frames.error();
    if (frames->isEmpty())
        return makeError(ErrorCode::Corrupt, RecordingWords::tr("%1 is empty: nothing passed in it.").arg(name));
    const auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    Content content;
    content.name = name;
    content.frames = *std::move(frames);
    content.traffic = trafficOf(content.frames);
    const QList<sunspec::FoundModel> models = modelsOf(content.traffic, *catalogue);
    content.names = bench::registerNames(models, *catalogue);
    content.device = deviceOf(content, models);
    if (content.device == Device::Collar)
        content.session = collar::sessionOf(content.frames, *catalogue);
    content.rows = content.device == Device::Ims        ? imsRows(content.frames)
                   : content.device == Device::Inverter ? requestRows(content.frames)
                                                        : collarRows(content.frames, content.session);
    return content;
}

std::unique_ptr<workflow::RecordingPort> openRecording(Content content)
{
    return std::make_unique<Recording>(std::move(content));
}

} // namespace wm::recording
