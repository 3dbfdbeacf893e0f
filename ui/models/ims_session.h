// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/device_session.h"
#include "ui/models/ims_looks.h"

namespace wm::ui {

/// An IMS sub-meter on an RS-485 pair: when its next frame is due, what the last one said, byte by byte, how far it is
/// believed, and what is wrong on the line. It only listens; a diagnosis is never a reading.
/// Ledger: IMS-RS485-02, -03, -12…-14, IMS-FRAME-01…-19, -34, -39.
class ImsSession final : public wm::ui::DeviceSession
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job or the bench")
    Q_PROPERTY(bool listening READ connected NOTIFY changed)
    Q_PROPERTY(QString listeningStep READ listeningStep NOTIFY changed)
    Q_PROPERTY(bool heard READ heard NOTIFY changed)
    Q_PROPERTY(bool confirmed READ confirmed NOTIFY changed)
    Q_PROPERTY(QString confidence READ confidence NOTIFY changed) ///< "heard once", "confirmed by a second frame"
    Q_PROPERTY(int confidenceShape READ confidenceShape NOTIFY changed)
    Q_PROPERTY(QString lastHeard READ lastHeard NOTIFY aged) ///< "Last frame 14:30:40, 2:10 ago"
    /// The number on the meter's label: the job's, or the one typed here. Only its frames are taken.
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY labelChanged)
    Q_PROPERTY(bool labelOfJob READ labelOfJob NOTIFY changed)     ///< the job knows it; nothing to type
    Q_PROPERTY(bool foreign READ foreign NOTIFY changed)           ///< what is shown is not the label's meter
    Q_PROPERTY(bool asksForLabel READ asksForLabel NOTIFY changed) ///< several meters talk and none is known to be ours
    Q_PROPERTY(wm::ui::DetailRows *meters READ meters CONSTANT)    ///< every meter on the pair, when there are several
    Q_PROPERTY(QStringList crossedBytes READ crossedBytes NOTIFY changed) ///< of the burst that proves crossed wires
    Q_PROPERTY(QList<bool> crossedDamaged READ crossedDamaged NOTIFY changed)
    Q_PROPERTY(QStringList turnedOver READ turnedOver NOTIFY changed) ///< 12 bytes, where one frame fits the label
    Q_PROPERTY(QString crossedWords READ crossedWords NOTIFY changed) ///< what the burst proves
    Q_PROPERTY(QString turnedWords READ turnedWords NOTIFY changed)   ///< whose frame it was
    Q_PROPERTY(QString line READ line NOTIFY changed)                 ///< "9600 8N1, receive only"
    Q_PROPERTY(QString countdown READ countdown NOTIFY aged)          ///< "3:42"; "–" when nothing is known
    Q_PROPERTY(QString countdownWords READ countdownWords NOTIFY aged)
    Q_PROPERTY(QString periodWords READ periodWords NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY aged)       ///< of the time until the window's end
    Q_PROPERTY(double windowAt READ windowAt NOTIFY changed)    ///< where the ±15 s window begins
    Q_PROPERTY(wm::ui::DetailRows *values READ values CONSTANT) ///< label, value, note: unit; shape and key: comparison
    Q_PROPERTY(QStringList bytes READ bytes NOTIFY changed)     ///< 12, hexadecimal; empty before the first frame
    Q_PROPERTY(wm::ui::DetailRows *fields READ fields CONSTANT) ///< label: name; value: how many bytes; note: meaning
    Q_PROPERTY(wm::ui::DetailRows *diagnosis READ diagnosis CONSTANT)
    Q_PROPERTY(bool swapped READ swapped NOTIFY changed)
    Q_PROPERTY(QString recording READ recording NOTIFY aged) ///< "24 bytes, 2 frames"
    // What a person reads off the meter's own display, to hold beside the frame.
    Q_PROPERTY(QString displayKwh READ displayKwh WRITE setDisplayKwh NOTIFY displayChanged)
    Q_PROPERTY(QString displayKw READ displayKw WRITE setDisplayKw NOTIFY displayChanged)
    Q_PROPERTY(wm::ui::DetailRows *comparison READ comparison CONSTANT)
    Q_PROPERTY(wm::ui::ImsLooks *looks READ looks CONSTANT)

public:
    ImsSession(App &app, JobController *job, Clock *replay = nullptr);
    ~ImsSession() override;

    /// Listens until stop(); the first confirmed frame goes to the evidence. Without a step: only shows. `next`: what
    /// was heard before now is no answer, only a frame that comes after it.
    Q_INVOKABLE void start(const QString &stepId, const QString &evidenceId, bool next = false);
    Q_INVOKABLE void stop();
    /// Shows what a port hears, without a job; `speed` as in LinkChoice.
    void listenTo(std::unique_ptr<workflow::ImsPort> port, double speed);
    /// Gives the step the frame that was heard once; the step says that it is not confirmed.
    Q_INVOKABLE void useUnconfirmed();

    [[nodiscard]] bool connected() const override { return m_port != nullptr; }
    [[nodiscard]] QString listeningStep() const { return m_port ? m_step : QString(); }
    [[nodiscard]] const std::optional<workflow::ImsFrame> &frame() const { return m_frame; }
    [[nodiscard]] bool heard() const { return m_frame.has_value(); }
    [[nodiscard]] bool confirmed() const { return m_frame && m_frame->confirmed; }
    [[nodiscard]] QString confidence() const;
    [[nodiscard]] int confidenceShape() const;
    [[nodiscard]] QString lastHeard() const;
    [[nodiscard]] QString label() const;
    void setLabel(const QString &text);
    [[nodiscard]] bool labelOfJob() const { return jobNumber().has_value(); }
    [[nodiscard]] bool foreign() const;
    [[nodiscard]] bool asksForLabel() const;
    [[nodiscard]] DetailRows *meters() { return &m_meters; }
    [[nodiscard]] QStringList crossedBytes() const;
    [[nodiscard]] QList<bool> crossedDamaged() const;
    [[nodiscard]] QStringList turnedOver() const;
    [[nodiscard]] QString crossedWords() const;
    [[nodiscard]] QString turnedWords() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString countdown() const;
    [[nodiscard]] QString countdownWords() const;
    [[nodiscard]] QString periodWords() const;
    [[nodiscard]] double fraction() const;
    [[nodiscard]] double windowAt() const;
    [[nodiscard]] DetailRows *values() { return &m_values; }
    [[nodiscard]] QStringList bytes() const;
    [[nodiscard]] DetailRows *fields() { return &m_fields; }
    [[nodiscard]] DetailRows *diagnosis() { return &m_diagnosis; }
    [[nodiscard]] bool swapped() const;
    [[nodiscard]] QString recording() const;
    [[nodiscard]] QString displayKwh() const { return m_displayKwh; }
    void setDisplayKwh(const QString &text);
    [[nodiscard]] QString displayKw() const { return m_displayKw; }
    void setDisplayKw(const QString &text);
    [[nodiscard]] DetailRows *comparison() { return &m_comparison; }
    [[nodiscard]] ImsLooks *looks() { return &m_looks; }

Q_SIGNALS:
    void aged();
    void displayChanged();
    void labelChanged();

private:
    void linkChanged() override { stop(); }
    void second() override;
    void take(const workflow::ImsFrame &frame);
    void rewrite();
    void compare();
    [[nodiscard]] std::optional<double> mostKw() const;
    [[nodiscard]] Duration period() const;
    [[nodiscard]] Duration tolerance() const;
    [[nodiscard]] std::optional<quint16> labelNumber() const; ///< the job's, else the one typed
    [[nodiscard]] std::optional<quint16> jobNumber() const;
    void show(const workflow::ImsFrame &frame);
    void deliverConfirmed();
    void showMeters();
    void knowTheJob();

    std::unique_ptr<workflow::ImsPort> m_port;
    double m_speed = 0; ///< of the port that was handed in; 0: the link's
    QString m_step, m_evidence;
    std::optional<workflow::ImsFrame> m_frame; ///< of our meter; of the last one heard while it is not known
    QMap<quint16, workflow::ImsFrame> m_heard; ///< the last frame of each meter
    QString m_frameTime, m_label;
    Instant m_since{0};
    workflow::ImsStatus m_status;
    QString m_displayKwh, m_displayKw;
    ImsLooks m_looks;
    std::optional<bool> m_showsDemand; ///< the demand option of the job's meter, where it is recorded
    DetailRows m_values, m_fields, m_diagnosis, m_comparison, m_meters;
};

} // namespace wm::ui
