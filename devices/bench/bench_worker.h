// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/bench/frame_decoder.h"
#include "devices/bench/model_view.h"
#include "devices/bench/recording_player.h"
#include "devices/capture/make_link.h"
#include "devices/ims/ims_listener.h"
#include "devices/modbus/client.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <atomic>
#include <functional>
#include <map>

namespace wm::bench {

/// The bench's own side of a session: link, decoding and asking, all on the thread it was moved to. Tells what happened
/// through `tell`, at most ten times a second and never again before the last was taken(), so that a flood costs the
/// other thread nothing; keeps at most kMostFrames until then.
class BenchWorker final : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration kBatch = std::chrono::milliseconds(100);
    static constexpr Duration kRound = std::chrono::seconds(1); ///< from one reading of all models to the next
    static constexpr Duration kAgain = std::chrono::seconds(3); ///< after a device that did not answer
    static constexpr qsizetype kMostFrames = 2000;

    using Tell = std::function<void(const workflow::BenchUpdate &)>;
    BenchWorker(QString linkText, workflow::BenchOptions options, Clock &clock, QString captureDir, Tell tell);
    ~BenchWorker() override;

    void open();
    void close();
    void taken() { m_waiting = false; } ///< any thread
    Result<QString> startCapture(const QString &name);
    Result<QString> stopCapture();
    Result<void> saveRecording(const QString &file);
    Result<void> saveValues(const QString &file);

private:
    Result<std::unique_ptr<link::Link>> makeLink();
    void pass(const QByteArray &bytes, Instant at, bool sent);
    void armDecoder();
    void gather();
    void play(const QString &file);
    void playOn();
    void listen();
    void look();
    void readNext();
    void tookModel(qsizetype index, const Result<modbus::Registers> &registers);
    [[nodiscard]] std::optional<Error> notReady();
    void showDevice();
    void showInverter();
    void endsWith(const Error &reason);
    void report();
    void flushReport();

    QString m_linkText;
    workflow::BenchOptions m_options;
    Clock &m_clock;
    QString m_captureDir;
    Tell m_tell;
    std::atomic<bool> m_waiting = false;

    std::optional<sunspec::Catalogue> m_catalogue;
    QPointer<capture::RecordedLink> m_recorded;
    QString m_recordingPath;
    std::unique_ptr<modbus::Client> m_client;
    std::unique_ptr<ims::ImsListener> m_listener;
    std::unique_ptr<capture::CaptureWriter> m_named;
    std::unique_ptr<FrameDecoder> m_decoder;
    std::unique_ptr<RecordingPlayer> m_player;
    QList<sunspec::FoundModel> m_found;
    QSet<int> m_hadValues; ///< addresses of models that had values since the last look
    QStringList m_notes;   ///< what is odd about the device's map
    qsizetype m_nextModel = 0;
    Instant m_start{0}, m_roundSince{0};
    workflow::BenchUpdate m_update;                ///< what was not told yet
    std::map<int, workflow::BenchModel> m_changed; ///< by place in m_found
    bool m_ended = false;
    std::unique_ptr<Clock::Timer> m_batch, m_silence, m_next;
};

} // namespace wm::bench
