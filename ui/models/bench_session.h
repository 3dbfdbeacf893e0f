// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "ui/models/collar_session.h"
#include "ui/models/detail_rows.h"
#include "ui/models/ims_session.h"
#include "ui/models/inverter_session.h"
#include "ui/models/points_model.h"
#include "ui/models/traffic_model.h"
#include "ui/services.h"

#include <QtCore/QPointer>

namespace wm::ui {

class App;

/// One device on the bench: its link, how it stands, what it is, its values, models and traffic, and what is kept of
/// it. Goes on while another device is looked at.
class BenchSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the bench")
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< what it is; before that is known, its link
    Q_PROPERTY(QString about READ about NOTIFY changed) ///< product, firmware, link
    Q_PROPERTY(QString where READ where CONSTANT)       ///< the link as people know it
    Q_PROPERTY(bool listens READ listens CONSTANT)
    Q_PROPERTY(bool simulated READ simulated NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool recording READ recording NOTIFY changed)         ///< a device is recorded; a recording is not
    Q_PROPERTY(QString recordingTime READ recordingTime NOTIFY aged) ///< "4:12"
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY changed)
    Q_PROPERTY(int stateShape READ stateShape NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notKept READ notKept NOTIFY changed)     ///< why the last saving failed; empty when it did not
    Q_PROPERTY(QString kept READ kept NOTIFY changed)           ///< the last thing that was saved, in a sentence
    Q_PROPERTY(QString capturing READ capturing NOTIFY changed) ///< name of the capture that runs; empty: none
    Q_PROPERTY(wm::ui::CollarSession *collar READ collar NOTIFY kindChanged)       ///< null: the device is no collar
    Q_PROPERTY(wm::ui::InverterSession *inverter READ inverter NOTIFY kindChanged) ///< null: it has no such settings
    Q_PROPERTY(wm::ui::ImsSession *ims READ ims NOTIFY kindChanged) ///< null: it is asked, not listened to
    Q_PROPERTY(wm::ui::DetailRows *values READ values CONSTANT)     ///< the few that matter, of model 701
    Q_PROPERTY(wm::ui::PointsModel *points READ points CONSTANT)
    Q_PROPERTY(wm::ui::TrafficModel *traffic READ traffic CONSTANT)
    Q_PROPERTY(
        QString tab READ tab WRITE setTab NOTIFY tabChanged) ///< values, settings, models or traffic: what is looked at

public:
    BenchSession(App &app, LinkChoice link, bool listens);
    ~BenchSession() override;

    Q_INVOKABLE void connectDevice();
    Q_INVOKABLE void disconnectDevice();
    Q_INVOKABLE void startCapture(const QString &name);
    Q_INVOKABLE void stopCapture();
    /// To a file that a person chose.
    Q_INVOKABLE void saveRecording(const QUrl &file);
    Q_INVOKABLE void saveValues(const QUrl &file);

    [[nodiscard]] const QString &link() const { return m_link.link; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString where() const { return m_link.name.isEmpty() ? m_link.link : m_link.name; }
    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] bool simulated() const { return m_last.simulated || m_link.simulated; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool recording() const;
    [[nodiscard]] QString recordingTime() const;
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] int stateShape() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString notKept() const { return m_notKept; }
    [[nodiscard]] QString kept() const { return m_kept; }
    [[nodiscard]] QString capturing() const;
    [[nodiscard]] CollarSession *collar() const { return m_collar.get(); }
    [[nodiscard]] InverterSession *inverter() const { return m_inverter.get(); }
    [[nodiscard]] ImsSession *ims() const { return m_ims.get(); }
    [[nodiscard]] DetailRows *values() { return &m_values; }
    [[nodiscard]] PointsModel *points() { return &m_points; }
    [[nodiscard]] TrafficModel *traffic() { return &m_traffic; }
    [[nodiscard]] QString tab() const { return m_tab; }
    void setTab(const QString &tab)
    {
        if (tab == m_tab)
            return;
        m_tab = tab;
        Q_EMIT tabChanged();
    }

Q_SIGNALS:
    void changed();
    void aged();
    void kindChanged();
    void tabChanged();

private:
    [[nodiscard]] QString troubleWord(const QString &silent) const;
    class HeardPort;
    void take(const workflow::BenchUpdate &update);
    void showValues();
    void second();
    template <class T>
    void keep(QFuture<Result<T>> future, std::function<QString(const T &)> said);

    App &m_app;
    LinkChoice m_link;
    bool m_listens;
    std::unique_ptr<workflow::BenchPort> m_port;
    QPointer<workflow::ImsPort> m_heard; ///< owned by m_ims
    workflow::BenchUpdate m_last;        ///< without its lists
    QString m_maker;
    Instant m_since{0}, m_end{0};
    QString m_kept, m_notKept, m_tab = QStringLiteral("values");
    std::unique_ptr<CollarSession> m_collar;
    std::unique_ptr<ImsSession> m_ims;
    std::unique_ptr<InverterSession> m_inverter;
    DetailRows m_values;
    PointsModel m_points;
    TrafficModel m_traffic;
    std::unique_ptr<Clock::Timer> m_tick;
};

} // namespace wm::ui
