// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/detail_rows.h"
#include "ui/services.h"
#include "ui/style/status_shape.h"

#include <QtCore/QPointer>

namespace wm::ui {

class App;
class JobController;

/// A device on a link, as a job or the bench sees it: which link, how the device stands, and once a second the time.
/// Lives on the window's thread.
class DeviceSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job or the bench")
    Q_PROPERTY(QStringList linkNames READ linkNames NOTIFY linksChanged)
    Q_PROPERTY(int linkIndex READ linkIndex WRITE setLinkIndex NOTIFY linksChanged) ///< -1: the one typed
    Q_PROPERTY(QString typedLink READ typedLink WRITE setTypedLink NOTIFY linksChanged)
    Q_PROPERTY(bool hasLink READ hasLink NOTIFY linksChanged)
    Q_PROPERTY(bool looking READ looking NOTIFY linksChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(int stateShape READ stateShape NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)         ///< a sentence with what to do; empty: none
    Q_PROPERTY(QString problemCard READ problemCard NOTIFY changed) ///< of its sort of error, in Help; empty: none
    Q_PROPERTY(bool connected READ connected NOTIFY changed)        ///< a session is open, whatever the device says
    /// What a person should know about what was just plugged in or pulled out; empty: nothing.
    Q_PROPERTY(QString linkNote READ linkNote NOTIFY linksChanged)
    Q_PROPERTY(bool simulatedLink READ simulatedLink NOTIFY linksChanged)
    Q_PROPERTY(bool bench READ bench CONSTANT)

public:
    /// Every way a device can stand.
    enum State {
        NoLink,       ///< not connected, nothing tried
        Searching,    ///< being opened and identified
        Connected,    ///< answers
        Reading,      ///< a conversation is under way
        NotReady,     ///< there, but has no values yet
        Silent,       ///< no answer
        Lost,         ///< was there, is gone
        InUse,        ///< another program holds the link
        NoPermission, ///< the system says no
        Refused,      ///< the device or a safety rule said no
        Failed,       ///< anything else
    };
    Q_ENUM(State)

    /// `job` null: the bench. `replay` is the time of a recording in which the device is seen; there is no link to
    /// choose then. All outlive this.
    DeviceSession(App &app, JobController *job, QString device, Clock *replay = nullptr);
    ~DeviceSession() override;

    /// Looks for links anew; chooses the only one.
    Q_INVOKABLE void findLinks();

    /// Chooses a link that was found somewhere else, listed or not.
    void useLink(const QString &link);

    [[nodiscard]] QString linkNote() const { return m_linkNote; }
    [[nodiscard]] QStringList linkNames() const;
    [[nodiscard]] int linkIndex() const { return m_linkIndex; }
    void setLinkIndex(int index);
    [[nodiscard]] QString typedLink() const { return m_typedLink; }
    void setTypedLink(const QString &link);
    [[nodiscard]] bool hasLink() const { return !link().isEmpty(); }
    [[nodiscard]] bool looking() const { return m_looking; }
    [[nodiscard]] bool simulatedLink() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] int stateShape() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString problemCard() const { return m_problem.isEmpty() ? QString() : m_problemCard; }
    [[nodiscard]] virtual bool connected() const = 0;
    [[nodiscard]] bool bench() const { return m_job == nullptr; }
    [[nodiscard]] QString link() const;

Q_SIGNALS:
    void linksChanged();
    void changed();

protected:
    [[nodiscard]] virtual QString workWord() const; ///< what a conversation under way does
    virtual void linkChanged() = 0;                 ///< another link was chosen: end the session
    virtual void second() = 0;                      ///< a second has passed while something runs
    void setState(State state, const QString &problem = {});
    void setState(const Error &error);
    void tick(bool on);
    /// How fast the device's time runs against ours: 1, or more for a simulated one.
    [[nodiscard]] double speed() const;
    [[nodiscard]] App &app() const { return m_app; }
    [[nodiscard]] JobController *job() const { return m_job; }
    [[nodiscard]] Clock &clock() const;
    /// A fact of the job as text; empty on the bench or when nobody recorded it.
    [[nodiscard]] QString fact(const QString &path) const;
    /// What was read for an evidence; given to the step as soon as it is the one at hand.
    void deliver(const QString &stepId, const QString &evidenceId, const QJsonObject &reading);

private:
    void handOver();
    void armTick();
    void takeLinks(const QList<LinkChoice> &links);
    App &m_app;
    JobController *m_job;
    QString m_device;
    Clock *m_replay;
    QList<LinkChoice> m_links;
    int m_linkIndex = -1;
    QString m_typedLink, m_linkNote;
    bool m_looking = false, m_lookAgain = false;
    State m_state = NoLink;
    QString m_problem, m_problemCard;
    std::unique_ptr<Clock::Timer> m_tick;
    struct Waiting
    {
        QString step, evidence;
        QJsonObject reading;
        Instant at;
    };
    QList<Waiting> m_waiting;
};

/// The link's name, in the window's language; a simulated device says first that it is one.
QString shownName(const LinkChoice &choice);
/// "0:38"
QString minutesText(Duration time);

} // namespace wm::ui
