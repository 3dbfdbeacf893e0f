// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/photo.h"
#include "ui/models/detail_rows.h"
#include "ui/models/evidence_item.h"

#include <QtQml/QQmlListProperty>

namespace wm::ui {

class JobController;

/// A warning to acknowledge, a note, or a reason with the step that leads out of it.
class NoticeItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a step")
    Q_PROPERTY(QString noticeId MEMBER noticeId CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString opensStep MEMBER opensStep CONSTANT)
    Q_PROPERTY(QString opensTitle MEMBER opensTitle CONSTANT)
    Q_PROPERTY(bool acknowledged MEMBER acknowledged NOTIFY acknowledgedChanged)

public:
    using QObject::QObject;
    QString noticeId, text, opensStep, opensTitle;
    bool acknowledged = false;

Q_SIGNALS:
    void acknowledgedChanged();
};

/// One row of the table that helps with a step.
class HelpRow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a step")
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString yours MEMBER yours CONSTANT) ///< "your 6 AWG"; empty: another's row
    Q_PROPERTY(QString value MEMBER value CONSTANT)

public:
    using QObject::QObject;
    QString key, yours, value;
};

/// The step at hand: what it says, what it wants, what has been put in, and what is still missing. Every change is held
/// against the engine as if it were recorded already, so that the verdict stands there before anybody records it.
class StepController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(QString stepId READ stepId CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString place READ place CONSTANT) ///< "Socket and neutral, step 5 of 5"
    Q_PROPERTY(QString say READ say CONSTANT)
    Q_PROPERTY(QString good READ good CONSTANT)
    Q_PROPERTY(QString cite READ cite CONSTANT)
    Q_PROPERTY(QString device READ device CONSTANT) ///< the device it deals with: collar, ims; empty: none
    /// It is about the address that provisioning writes to the collar.
    Q_PROPERTY(bool aboutPremises READ aboutPremises CONSTANT)
    Q_PROPERTY(bool stopWork READ stopWork CONSTANT)
    Q_PROPERTY(QString page READ page CONSTANT) ///< where it is done: findings, drawings, photos, packet; empty: here
    Q_PROPERTY(bool awaitsSignature READ awaitsSignature CONSTANT)
    Q_PROPERTY(QString pageSays READ pageSays NOTIFY changed) ///< how that stands: what is open, who has signed
    Q_PROPERTY(int pageShape READ pageShape NOTIFY changed)
    Q_PROPERTY(QStringList photos READ photos NOTIFY changed) ///< of a step that looks through them: all of the job
    Q_PROPERTY(QStringList photoLabels READ photoLabels NOTIFY changed) ///< of each, its step and what it shows
    Q_PROPERTY(QQmlListProperty<wm::ui::EvidenceItem> evidence READ evidenceProperty CONSTANT)
    Q_PROPERTY(QQmlListProperty<wm::ui::NoticeItem> warnings READ warningsProperty CONSTANT)
    Q_PROPERTY(QStringList notes READ notes CONSTANT)
    Q_PROPERTY(QQmlListProperty<wm::ui::NoticeItem> reasons READ reasonsProperty NOTIFY changed) ///< why it is blocked
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed) ///< "Done by … ", "Skipped: …"; empty when open
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(bool reopened READ reopened NOTIFY changed)
    Q_PROPERTY(bool edited READ edited NOTIFY changed)
    /// Something was put in that is not recorded yet.
    Q_PROPERTY(bool unrecorded READ unrecorded NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed) ///< sentence for the action bar
    Q_PROPERTY(int missingShape READ missingShape NOTIFY changed)
    /// The first that stands in the way, the worst before the rest: the object name of its part of the page; empty:
    /// none.
    Q_PROPERTY(QString missingAt READ missingAt NOTIFY changed)
    /// All of them, the worst first. label: what; key: its part of the page, as missingAt.
    Q_PROPERTY(wm::ui::DetailRows *standsInTheWay READ standsInTheWay CONSTANT)
    Q_PROPERTY(QString primaryText READ primaryText NOTIFY changed) ///< what the one action says
    Q_PROPERTY(bool canRecord READ canRecord NOTIFY changed)
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed)
    Q_PROPERTY(bool skipNeedsReason READ skipNeedsReason CONSTANT)
    Q_PROPERTY(bool canRefuse READ canRefuse NOTIFY changed)
    Q_PROPERTY(bool settled READ settled NOTIFY changed) ///< done, skipped, refused, or not for this site
    Q_PROPERTY(bool skipped READ skipped NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)
    Q_PROPERTY(QString whyNotTakenBack READ whyNotTakenBack NOTIFY changed) ///< of a settled step; empty: it may be
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    /// The evidence a photo is being chosen for; empty: none.
    Q_PROPERTY(QString photoFor MEMBER m_photoFor NOTIFY photoForChanged)
    Q_PROPERTY(QString photoReplaces MEMBER m_photoReplaces NOTIFY photoForChanged) ///< the one it is chosen instead of
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QString helpTitle READ helpTitle CONSTANT)
    Q_PROPERTY(QString helpKeyHead READ helpKeyHead CONSTANT)
    Q_PROPERTY(QString helpValueHead READ helpValueHead CONSTANT)
    Q_PROPERTY(QQmlListProperty<wm::ui::HelpRow> helpRows READ helpRowsProperty CONSTANT)
    Q_PROPERTY(QString helpText READ helpText CONSTANT)
    Q_PROPERTY(QString helpPicture READ helpPicture CONSTANT)

public:
    StepController(JobController &job, const workflow::Step &step);
    ~StepController() override;
    /// After the record changed: asks the engine again.
    void refresh();

    Q_INVOKABLE void record();
    Q_INVOKABLE void skip(const QString &reason);
    Q_INVOKABLE void refuse(const QString &reason);
    /// Undo: a new entry with its reason, after which the step is open again.
    Q_INVOKABLE void takeBack(const QString &reason);
    Q_INVOKABLE void acknowledge(const QString &warningId, bool yes);
    /// Reads the image files, keeps them as blobs and attaches them to the evidence; every fault names the file.
    /// `replaces`: the hash of a recorded photo that the first of them takes the place of.
    Q_INVOKABLE void attachPhotos(const QString &evidenceId, const QList<QUrl> &files, const QString &replaces = {});
    /// The same with a picture a camera took; its name gets the ending of what it is.
    void attachPicture(const QString &evidenceId, const QByteArray &bytes, const QString &name,
                       const QString &replaces);
    /// The same with the files on the clipboard.
    Q_INVOKABLE void pastePhotos(const QString &evidenceId);
    /// Everything put in and not recorded yet, to be given back by restore() when the step is come back to.
    [[nodiscard]] QJsonObject unfinished() const;
    void restore(const QJsonObject &unfinished);
    /// What of it still holds when the program starts again: what was written down, not what was confirmed or what a
    /// device said. That has to be true when it is recorded.
    [[nodiscard]] static QJsonObject ofAnEarlierRun(const QJsonObject &unfinished);
    /// Keeps entries that record this step, given elsewhere (a signature), and goes on; fields are empty then.
    void keepDone(const QList<record::Draft> &drafts) { keep(drafts, true); }
    /// What a device said for an evidence of the kind Device, decoded.
    void setReading(const QString &evidenceId, const QJsonObject &decoded);

    [[nodiscard]] QString stepId() const { return m_step.id; }
    [[nodiscard]] QString title() const { return m_step.title; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString say() const { return m_step.say; }
    [[nodiscard]] QString good() const { return m_step.good; }
    [[nodiscard]] QString cite() const { return m_step.cite; }
    [[nodiscard]] QString device() const;
    [[nodiscard]] bool aboutPremises() const;
    [[nodiscard]] QString page() const { return m_step.page; }
    [[nodiscard]] bool awaitsSignature() const { return m_step.awaits == workflow::Awaits::Signature; }
    [[nodiscard]] QString pageSays() const;
    [[nodiscard]] int pageShape() const;
    [[nodiscard]] QStringList photos() const;
    [[nodiscard]] QStringList photoLabels() const;
    [[nodiscard]] bool stopWork() const { return m_step.severity == workflow::Severity::StopWork; }
    [[nodiscard]] QList<EvidenceItem *> evidence() const { return m_evidence; }
    [[nodiscard]] QQmlListProperty<EvidenceItem> evidenceProperty() { return {this, &m_evidence}; }
    [[nodiscard]] QList<NoticeItem *> warnings() const { return m_warnings; }
    [[nodiscard]] QQmlListProperty<NoticeItem> warningsProperty() { return {this, &m_warnings}; }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QList<NoticeItem *> reasons() const { return m_reasons; }
    [[nodiscard]] QQmlListProperty<NoticeItem> reasonsProperty() { return {this, &m_reasons}; }
    [[nodiscard]] int shape() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] bool blocked() const { return m_now.state == workflow::StepState::Blocked; }
    [[nodiscard]] bool done() const { return m_now.state == workflow::StepState::Done; }
    [[nodiscard]] bool reopened() const { return m_now.reopened; }
    [[nodiscard]] bool edited() const;
    [[nodiscard]] bool unrecorded() const { return !unfinished().isEmpty(); }
    [[nodiscard]] QString missing() const;
    [[nodiscard]] int missingShape() const;
    [[nodiscard]] QString missingAt() const;
    [[nodiscard]] DetailRows *standsInTheWay() { return &m_standsInTheWay; }
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] bool canRecord() const;
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool skipNeedsReason() const { return !m_step.optional; }
    [[nodiscard]] bool canRefuse() const;
    [[nodiscard]] bool settled() const;
    [[nodiscard]] bool canTakeBack() const;
    [[nodiscard]] bool skipped() const { return m_now.state == workflow::StepState::Skipped; }
    [[nodiscard]] QString whyNotTakenBack() const;
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString &note);
    [[nodiscard]] QString helpTitle() const { return m_helpTitle; }
    [[nodiscard]] QString helpKeyHead() const { return m_helpKeyHead; }
    [[nodiscard]] QString helpValueHead() const { return m_helpValueHead; }
    [[nodiscard]] QList<HelpRow *> helpRows() const { return m_helpRows; }
    [[nodiscard]] QQmlListProperty<HelpRow> helpRowsProperty() { return {this, &m_helpRows}; }
    [[nodiscard]] QString helpText() const { return m_step.help.text; }
    [[nodiscard]] QString helpPicture() const { return m_step.help.picture; }

Q_SIGNALS:
    void changed();
    void photoForChanged();

private:
    [[nodiscard]] workflow::StepInput input() const;
    /// What the rules leave open, for a step that awaits their answers; nothing: another step, or not known yet.
    [[nodiscard]] std::optional<workflow::OpenFindings> openFindings() const;
    [[nodiscard]] const record::Entry *signature() const; ///< the installer's, given here; null: nobody's
    [[nodiscard]] QString targetOf(const QString &evidenceId) const;
    /// The answers that can be recorded as they stand. Half a date must not take back the answer that asked for it: its
    /// field would vanish under the fingers. What is refused, and why, goes to m_refused.
    [[nodiscard]] workflow::StepInput usable(const workflow::StepInput &input);
    void evaluate();
    /// What stands in the way of recording the step, the worst first.
    struct Obstacle
    {
        enum Sort { Unusable, OutOfLimits, Refused, Missing } sort;
        QString name;  ///< for people; of what was refused the whole sentence
        QString place; ///< object name of its part of the page
    };
    [[nodiscard]] QList<Obstacle> obstacles() const;
    [[nodiscard]] static Obstacle notJudged(const EvidenceItem &item);
    /// Nobody can have read a packet that was not made, or not of what is recorded now.
    [[nodiscard]] bool packetAwaited() const;
    /// A step that is done only where somebody wants it, and nothing is put in: there is nothing to record.
    [[nodiscard]] bool nothingPutIn() const;
    /// Whether the fact, as it was put in, cannot be so beside another.
    [[nodiscard]] bool doubtedNow(const QString &path) const;
    /// Where the answer stands that the engine refuses the step for; empty: it is not refused for one.
    [[nodiscard]] QString placeOfRefusal() const;
    void addMissing(QList<Obstacle> &all) const;
    void showObstacles();
    [[nodiscard]] bool notNeeded() const; ///< somebody said so
    /// Says at each device what its reading does not show of what the step wants, before anything else is asked.
    void judgeReadings();
    /// Tools: what each reading is taken with, who shares it, what is offered.
    void knowTools();
    void shareTools();
    void spreadTool(EvidenceItem *from, const QJsonObject &tool, bool all);
    [[nodiscard]] QList<QJsonObject> knownTools(const QString &quantity) const;
    /// The tools the step's readings are taken with; empty: none is known.
    [[nodiscard]] QString toolNames() const;
    [[nodiscard]] EvidenceItem *toolName() const; ///< the evidence that asks for it; null: none does
    void keep(const Result<QList<record::Draft>> &drafts, bool goOn);
    using Photos = QList<documents::Photo>;
    using ReadPhotos = std::function<Result<Photos>()>;
    /// `read` runs on the store's thread.
    void attach(const QString &evidenceId, const QString &replaces, ReadPhotos read);
    void keepPhotos(EvidenceItem *item, const Photos &photos, const QString &replaces);
    void makeHelp();
    JobController &m_job;
    workflow::Step m_step;
    workflow::StepStatus m_now;     ///< as recorded
    workflow::StepStatus m_preview; ///< as it would stand with what was put in
    QJsonObject m_previewSite;      ///< the facts with it
    Result<QList<record::Draft>> m_ready{QList<record::Draft>()};
    QList<EvidenceItem *> m_evidence;
    QList<NoticeItem *> m_warnings, m_reasons;
    QList<HelpRow *> m_helpRows;
    QString m_helpTitle, m_helpKeyHead, m_helpValueHead;
    QString m_note, m_photoFor, m_photoReplaces;
    QList<QPair<QString, QString>> m_refused; ///< evidence that cannot be recorded as it was put in, and why
    Result<void> m_mayTakeBack;
    DetailRows m_standsInTheWay;
    bool m_maySkip = false; ///< a shut gate does not hinder it, the order does
    bool m_saving = false;
};

} // namespace wm::ui
