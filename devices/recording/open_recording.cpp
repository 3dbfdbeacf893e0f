// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/recording/open_recording.h"

#include "devices/capture/make_link.h"
#include "devices/capture/replay_clock.h"
#include "devices/capture/replay_link.h"
#include "devices/collar/recorded_session.h"
#include "devices/collar/replay_collar.h"
#include "devices/ims/ims_listener.h"
#include "devices/recording/recorded_rows.h"

#include <QtCore/QCoreApplication>

namespace wm::recording {

namespace {

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingWords)
};

class Recording final : public workflow::RecordingPort
{
public:
    Recording(QList<capture::Frame> frames, QString name, workflow::RecordedSession session)
        : m_frames(std::move(frames)), m_name(std::move(name)), m_session(std::move(session)),
          m_clock(utcOf(m_frames.first()))
    {
        m_clock.setPaused(true);
    }

    [[nodiscard]] Device device() const override
    {
        return capture::firstRequest(m_frames).isEmpty() ? Device::Ims : Device::Collar;
    }
    [[nodiscard]] QDateTime began() const override { return utcOf(m_frames.first()); }
    [[nodiscard]] Duration length() const override { return m_frames.last().at; }
    [[nodiscard]] QList<workflow::RecordedRow> rows() const override
    {
        return device() == Device::Ims ? imsRows(m_frames) : collarRows(m_frames, m_session);
    }
    [[nodiscard]] workflow::RecordedSession session() const override { return m_session; }

    Result<std::shared_ptr<workflow::CollarPort>> collar() override
    {
        auto replayed =
            collar::replayCollar(m_frames, m_name, m_clock, [this](const capture::Frame &frame) { pass(frame); });
        if (!replayed)
            return replayed.error();
        m_misfit = replayed->misfit;
        return replayed->port;
    }

    std::unique_ptr<workflow::ImsPort> ims() override
    {
        return std::make_unique<ims::ImsListener>(
            [this]() -> Result<std::unique_ptr<link::Link>> {
                auto link = std::make_unique<capture::ReplayLink>(m_clock, m_name, m_frames);
                connect(link.get(), &capture::ReplayLink::passed, this, &Recording::pass);
                return std::unique_ptr<link::Link>(std::move(link));
            },
            m_clock);
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
    static QDateTime utcOf(const capture::Frame &frame)
    {
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(frame.at).count();
        return QDateTime::fromMSecsSinceEpoch(frame.utcMicroseconds / 1000 - since, Qt::UTC);
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
        Q_EMIT passed(frame.number);
    }

    QList<capture::Frame> m_frames;
    QString m_name;
    workflow::RecordedSession m_session;
    capture::ReplayClock m_clock;
    std::shared_ptr<const std::optional<Error>> m_misfit;
    double m_speed = 1;
    bool m_stepping = false;
};

} // namespace

Result<std::unique_ptr<workflow::RecordingPort>> openRecording(const QByteArray &bytes, const QString &name)
{
    auto frames = capture::readCapture(bytes, name);
    if (!frames)
        return frames.error();
    if (frames->isEmpty())
        return makeError(ErrorCode::Corrupt, RecordingWords::tr("%1 is empty: nothing passed in it.").arg(name));
    const auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return catalogue.error();
    workflow::RecordedSession session = collar::sessionOf(*frames, *catalogue);
    return std::unique_ptr<workflow::RecordingPort>(
        std::make_unique<Recording>(*std::move(frames), name, std::move(session)));
}

} // namespace wm::recording
