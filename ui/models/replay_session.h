// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recorded_session.h"
#include "ui/models/collar_session.h"
#include "ui/models/ims_session.h"
#include "ui/models/inverter_session.h"
#include "ui/models/replay_rows.h"
#include "ui/models/traffic_model.h"

#include <QtCore/QUrl>

namespace wm::ui {

/// A recording, replayed through the driver that made it: what the installer was told and saw, in the time of then, and
/// everything that passed on the wire. Nothing of it goes into a job. Stops where the driver asks something else than
/// was recorded.
class ReplaySession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the support page")
    Q_PROPERTY(QString title READ title CONSTANT)       ///< the recording's name
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< what was recorded, when, how long
    Q_PROPERTY(bool playing READ playing NOTIFY changed)
    Q_PROPERTY(bool ended READ ended NOTIFY changed)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY changed) ///< 1: as it was; 0: as fast as it goes
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(int stateShape READ stateShape NOTIFY changed)
    Q_PROPERTY(QString misfit READ misfit NOTIFY changed)   ///< why it stopped before its end; empty: it did not
    Q_PROPERTY(QString position READ position NOTIFY moved) ///< "06:47.312"
    Q_PROPERTY(QString length READ length CONSTANT)
    Q_PROPERTY(QString siteTime READ siteTime NOTIFY moved) ///< the time of day then
    Q_PROPERTY(double fraction READ fraction NOTIFY moved)
    Q_PROPERTY(QString tab READ tab WRITE setTab NOTIFY tabChanged) ///< said, course or wire: what is looked at
    Q_PROPERTY(wm::ui::ReplayRows *said READ said CONSTANT) ///< what the installer was told, as far as it was replayed
    Q_PROPERTY(wm::ui::ReplayRows *course READ course CONSTANT) ///< what was asked on the wire and answered, all of it
    Q_PROPERTY(wm::ui::TrafficModel *traffic READ traffic CONSTANT)
    Q_PROPERTY(wm::ui::CollarSession *collar READ collar CONSTANT) ///< one of the three
    Q_PROPERTY(wm::ui::ImsSession *ims READ ims CONSTANT)
    Q_PROPERTY(wm::ui::InverterSession *inverter READ inverter CONSTANT)
    /// What happened here, by the manual's table: the problem, and what to do about it in its order.
    Q_PROPERTY(wm::ui::DetailRows *happened READ happened CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< the table's name of it; empty: none fits
    Q_PROPERTY(QString cite READ cite NOTIFY changed)
    Q_PROPERTY(QString kept READ kept NOTIFY keptChanged) ///< what was saved, or why not

public:
    ReplaySession(App &app, std::shared_ptr<workflow::RecordingPort> recording, QString title, QByteArray bytes);
    ~ReplaySession() override;

    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void step(); ///< on to the next thing that passed, and pause
    /// Chooses the first message of a line of the course, and shows the wire.
    Q_INVOKABLE void showOnWire(int row);
    /// What was said and what passed, as text; the recording itself.
    Q_INVOKABLE void saveText(const QUrl &file);
    Q_INVOKABLE void saveRecording(const QUrl &file);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] int stateShape() const;
    [[nodiscard]] QString misfit() const;
    [[nodiscard]] Duration time() const;
    [[nodiscard]] QString position() const { return replayTime(time()); }
    [[nodiscard]] QString length() const { return replayTime(m_recording->length()); }
    [[nodiscard]] QString siteTime() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] QString tab() const { return m_tab; }
    void setTab(const QString &tab);
    [[nodiscard]] ReplayRows *said() { return &m_said; }
    [[nodiscard]] ReplayRows *course() { return &m_course; }
    [[nodiscard]] TrafficModel *traffic() { return &m_traffic; }
    [[nodiscard]] CollarSession *collar() const { return m_collar.get(); }
    [[nodiscard]] ImsSession *ims() const { return m_ims.get(); }
    [[nodiscard]] InverterSession *inverter() const { return m_inverter.get(); }
    [[nodiscard]] DetailRows *happened() { return &m_happened; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString cite() const { return m_cite; }
    [[nodiscard]] QString kept() const { return m_kept; }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();
    void moved();
    void tabChanged();
    void keptChanged();

private:
    void begin();
    void beginCollar();
    void beginIms();
    void beginInverter();
    void take(const workflow::ReplayNews &news);
    void say(const QString &what, const QString &answer, int shape);
    void tick();
    void end();
    void showHappened();
    void save(const QUrl &file, const QByteArray &bytes);
    [[nodiscard]] QString asText() const;

    App &m_app;
    std::shared_ptr<workflow::RecordingPort>
        m_recording; ///< goes in a later turn of the event loop: its clock may be at work
    QString m_title;
    QByteArray m_bytes;
    Instant m_start{0};
    bool m_begun = false, m_playing = false, m_ended = false;
    double m_speed = 1;
    QString m_tab = QStringLiteral("said"), m_problem, m_cite, m_kept;
    ReplayRows m_said, m_course;
    TrafficModel m_traffic;
    DetailRows m_happened;
    workflow::Cancellation m_cancel;
    std::shared_ptr<workflow::CollarPort> m_collarPort;
    std::shared_ptr<workflow::InverterPort> m_inverterPort;
    std::unique_ptr<CollarSession> m_collar;
    std::unique_ptr<ImsSession> m_ims;
    std::unique_ptr<InverterSession> m_inverter;
    QStringList m_diagnosed;
    std::unique_ptr<Clock::Timer> m_tick;
};

} // namespace wm::ui
