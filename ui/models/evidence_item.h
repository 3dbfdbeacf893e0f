// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/engine.h"
#include "ui/models/detail_rows.h"
#include "ui/style/status_shape.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// One thing a step wants: what it asks, what the record has, what has been put in here and not been recorded yet, and
/// how the engine judges it. Changes tell the step, which asks the engine again.
class EvidenceItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a step")
    Q_PROPERTY(QString evidenceId READ evidenceId CONSTANT)
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QString ask READ ask CONSTANT)     ///< question, or the sentence attested
    Q_PROPERTY(QString shows READ shows CONSTANT) ///< what a photo must show
    Q_PROPERTY(QString unit READ unit CONSTANT)   ///< with a non-breaking hyphen
    Q_PROPERTY(QString quantity READ quantity CONSTANT)
    Q_PROPERTY(bool optional READ optional CONSTANT)
    Q_PROPERTY(bool wantsInstrument READ wantsInstrument CONSTANT)
    Q_PROPERTY(bool torque READ torque CONSTANT)
    Q_PROPERTY(QString device READ device CONSTANT)
    /// What the step wants this device to show and the reading does not; empty: it shows it all, or there is none.
    Q_PROPERTY(QString notShown READ notShown NOTIFY changed)
    Q_PROPERTY(QString action READ action CONSTANT)
    Q_PROPERTY(QStringList choiceIds READ choiceIds CONSTANT)
    Q_PROPERTY(QStringList choiceTexts READ choiceTexts CONSTANT)
    Q_PROPERTY(int photosWanted READ photosWanted CONSTANT)
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed) ///< false: not asked in this case
    Q_PROPERTY(bool editable READ editable NOTIFY changed)
    Q_PROPERTY(bool have READ have NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) ///< as typed, or as recorded
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool attested READ attested NOTIFY changed)
    Q_PROPERTY(bool presetTool READ presetTool NOTIFY changed) ///< `text` is what a preset tool was set to
    Q_PROPERTY(bool numeric READ numeric CONSTANT)
    Q_PROPERTY(bool list READ list CONSTANT)                ///< takes several values, separated by commas
    Q_PROPERTY(QString source READ source NOTIFY changed)   ///< "typed", "from the part number"; for people
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why what is typed cannot be used
    Q_PROPERTY(int verdictShape READ verdictShape NOTIFY changed)
    Q_PROPERTY(QString verdictWord READ verdictWord NOTIFY changed) ///< empty: nothing is judged
    Q_PROPERTY(QString verdictReason READ verdictReason NOTIFY changed)
    Q_PROPERTY(double target READ target NOTIFY changed)     ///< NaN: none
    Q_PROPERTY(double bandHigh READ bandHigh NOTIFY changed) ///< NaN: the company has set no tolerance
    Q_PROPERTY(double value READ value NOTIFY changed)       ///< NaN: none
    /// What the reading is held against, with this site's figures ("The collar reads 208.3 V."); empty: nothing.
    Q_PROPERTY(QString heldAgainst READ heldAgainst NOTIFY changed)
    Q_PROPERTY(bool maximum READ maximum CONSTANT)     ///< the target is the most that is allowed
    Q_PROPERTY(bool date READ date CONSTANT)           ///< a day is typed
    Q_PROPERTY(bool scannable READ scannable CONSTANT) ///< a number that stands on a label, often as a code
    Q_PROPERTY(bool onWire READ onWire CONSTANT)       ///< a count that the sub-meter sends; typed it proves little
    /// What stands here came from the device, recorded or just heard.
    Q_PROPERTY(bool fromDevice READ fromDevice NOTIFY changed)
    Q_PROPERTY(QString typedDay READ typedDay NOTIFY changed) ///< how what is typed is read, in words; empty: as typed
    Q_PROPERTY(QString targetText READ targetText NOTIFY changed)
    Q_PROPERTY(QString targetUnits READ targetUnits NOTIFY changed)
    /// The longest that a verdict can say here: its room is kept before there is one, so that nothing moves.
    Q_PROPERTY(QString longestReason READ longestReason NOTIFY changed)
    /// The first of the readings that share one tool: the step asks for it above this one.
    Q_PROPERTY(bool leadsTool READ leadsTool NOTIFY changed)
    Q_PROPERTY(int toolReadings READ toolReadings NOTIFY changed) ///< how many share it, this one included
    Q_PROPERTY(bool namesTool READ namesTool CONSTANT)            ///< filled in with the tool of the step's readings
    Q_PROPERTY(
        wm::ui::DetailRows *knownTools READ knownTools CONSTANT) ///< in date, of this job and device; the last first
    Q_PROPERTY(QString toolId READ toolId NOTIFY changed)
    Q_PROPERTY(QString toolCalibrated READ toolCalibrated NOTIFY changed)
    Q_PROPERTY(QString toolDue READ toolDue NOTIFY changed)
    Q_PROPERTY(QString toolRange READ toolRange NOTIFY changed)
    Q_PROPERTY(QString toolMin READ toolMin NOTIFY changed)
    Q_PROPERTY(QString toolMax READ toolMax NOTIFY changed)
    // The photos that are recorded and not replaced, then those put in here.
    Q_PROPERTY(QStringList photoNames READ photoNames NOTIFY changed)
    Q_PROPERTY(QStringList photoHashes READ photoHashes NOTIFY changed)
    Q_PROPERTY(int photosRecorded READ photosRecorded NOTIFY changed) ///< how many of them are recorded
    /// What else a picture put in here is recorded for; empty: nothing, and no reason is wanted.
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed)
    Q_PROPERTY(bool sharedBefore READ sharedBefore NOTIFY changed)      ///< recorded before its step was opened again
    Q_PROPERTY(QString sharedBecause READ sharedBecause NOTIFY changed) ///< how it shows this, too, as typed
    /// Where the photos put in here were taken and which way the camera looked, as typed; empty: the picture may tell.
    Q_PROPERTY(QString photoPlace READ photoPlace NOTIFY changed)
    Q_PROPERTY(QString photoDirection READ photoDirection NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed) ///< a photo is being kept, a device is being read

public:
    enum Kind { Choice, Value, Attest, Measure, Photo, Device };
    Q_ENUM(Kind)

    EvidenceItem(workflow::Evidence spec, rules::PathType type, std::optional<double> tolerancePct, QObject *parent);
    /// What the engine says now, the values put in here included.
    void setStatus(const workflow::EvidenceStatus &status, bool editable);
    /// This evidence's part of the step's input; empty when nothing was put in here.
    [[nodiscard]] QJsonObject input() const;
    /// Forgets what was put in, after it was recorded.
    void forget();
    [[nodiscard]] bool edited() const { return m_edited; }
    [[nodiscard]] const workflow::EvidenceStatus &status() const { return m_status; }
    [[nodiscard]] const workflow::Evidence &spec() const { return m_spec; }
    void setReading(const QJsonObject &decoded);
    void setNotShown(const QString &notShown) { m_notShown = notShown; }
    /// Why what is put in here is not taken as it stands; empty: it is, or nothing is put in.
    void setRefused(const QString &why) { m_refused = why; }
    /// `replaces` is the hash of a recorded photo, as photoHashes() has it; empty: one more.
    struct KeptPhoto
    {
        QByteArray hash;
        QString name, mediaType;
    };
    /// All that were chosen together, weighed once; the first takes the place of the one replaced.
    void addPhotos(const QList<KeptPhoto> &photos, const QString &replaces = {});
    /// What the pictures put in here are recorded for elsewhere, by hash.
    void setShared(const QHash<QString, workflow::PhotoUse> &elsewhere);
    void setBusy(bool busy);
    void setProblem(const QString &problem);
    /// What a torque is held against, known before anything is measured.
    void setTarget(const QString &target) { m_target = target; }
    /// The sentences of the checks that decide this reading.
    void setJudgedBy(const QStringList &because) { m_judgedBy = because; }
    /// Takes the tool the step knows: of another reading, of the record, of this device.
    void adoptTool(const QJsonObject &tool);
    /// The same for a reading that stands already: it is a change then, to be recorded.
    void changeTool(const QJsonObject &tool);
    void setToolRole(bool leads, int readings);
    void setNamesTool() { m_namesTool = true; }
    void setKnownTools(const QList<QJsonObject> &tools);
    /// The day on which it is recorded: what has happened cannot lie after it.
    void setToday(QDate today) { m_today = today; }
    /// Filled in by the step, not by a person.
    void fillIn(const QString &text);
    void setPhotoNames(const QHash<QString, QString> &byHash) { m_names = byHash; }

    Q_INVOKABLE void type(const QString &text);
    Q_INVOKABLE void sayPlace(const QString &place);
    Q_INVOKABLE void sayDirection(const QString &direction);
    Q_INVOKABLE void choose(const QString &choiceId);
    Q_INVOKABLE void attest(bool yes);
    Q_INVOKABLE void setPresetTool(bool preset);
    /// `all`: for every reading of the step that is taken with the same sort of tool.
    Q_INVOKABLE void setTool(const QString &id, const QString &calibratedOn, const QString &dueOn, const QString &min,
                             const QString &max, bool all = false);
    /// Whether what is typed is read as a day.
    Q_INVOKABLE bool readsAsDay(const QString &text) const;
    /// Whether it is a day after today.
    Q_INVOKABLE bool isStillToCome(const QString &day) const;
    /// Whether both are days and the first is the earlier one.
    Q_INVOKABLE bool isBefore(const QString &day, const QString &other) const;
    /// One of knownTools.
    Q_INVOKABLE void useTool(int index, bool all);
    /// One that is not recorded yet; `index` as in photoNames.
    Q_INVOKABLE void removePhoto(int index);
    /// How the picture that is recorded for something else shows this, too.
    Q_INVOKABLE void sayShared(const QString &because);

    [[nodiscard]] QString evidenceId() const { return m_spec.id; }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] QString ask() const { return m_spec.ask.isEmpty() ? m_spec.text : m_spec.ask; }
    [[nodiscard]] QString shows() const { return m_spec.shows; }
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString quantity() const { return m_spec.quantity; }
    [[nodiscard]] bool optional() const { return m_spec.optional; }
    [[nodiscard]] bool wantsInstrument() const { return kind() == Measure && m_spec.instrument; }
    [[nodiscard]] bool torque() const { return m_spec.quantity == QLatin1String("torque"); }
    [[nodiscard]] QString device() const { return m_spec.device; }
    [[nodiscard]] QString notShown() const { return m_notShown; }
    [[nodiscard]] QString action() const { return m_spec.action; }
    [[nodiscard]] QStringList choiceIds() const;
    [[nodiscard]] QStringList choiceTexts() const;
    [[nodiscard]] int photosWanted() const { return static_cast<int>(m_spec.min); }
    [[nodiscard]] bool wanted() const { return m_status.asked; }
    [[nodiscard]] bool editable() const { return m_editable; }
    [[nodiscard]] bool have() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool attested() const;
    [[nodiscard]] bool presetTool() const { return m_preset; }
    [[nodiscard]] bool numeric() const;
    [[nodiscard]] bool list() const { return m_type.sort == rules::Sort::List; }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int verdictShape() const;
    [[nodiscard]] QString verdictWord() const;
    [[nodiscard]] QString verdictReason() const;
    [[nodiscard]] QString longestReason() const;
    [[nodiscard]] QString verdict() const { return m_status.verdict; } ///< the engine's word
    [[nodiscard]] double target() const;
    [[nodiscard]] double bandHigh() const;
    [[nodiscard]] double value() const;
    [[nodiscard]] QString heldAgainst() const { return m_status.message; }
    [[nodiscard]] bool maximum() const { return m_spec.judge.max.has_value(); }
    [[nodiscard]] bool date() const { return m_date; }
    [[nodiscard]] bool scannable() const;
    [[nodiscard]] bool onWire() const;
    [[nodiscard]] bool fromDevice() const;
    [[nodiscard]] QString typedDay() const;
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] QString targetUnits() const;
    [[nodiscard]] QJsonObject tool() const { return m_tool; }
    [[nodiscard]] bool leadsTool() const { return m_leadsTool; }
    [[nodiscard]] int toolReadings() const { return m_toolReadings; }
    [[nodiscard]] bool namesTool() const { return m_namesTool; }
    [[nodiscard]] DetailRows *knownTools() { return &m_knownTools; }
    [[nodiscard]] QString toolId() const;
    [[nodiscard]] QString toolCalibrated() const;
    [[nodiscard]] QString toolDue() const;
    [[nodiscard]] QString toolRange() const;
    [[nodiscard]] QString toolMin() const;
    [[nodiscard]] QString toolMax() const;
    [[nodiscard]] QStringList photoNames() const;
    [[nodiscard]] QStringList photoHashes() const;
    [[nodiscard]] int photosRecorded() const { return static_cast<int>(recordedPhotos().size()); }
    /// The pictures put in here and not recorded yet.
    [[nodiscard]] QStringList newPhotos() const;
    [[nodiscard]] QString sharedWith() const;
    [[nodiscard]] bool sharedBefore() const;
    [[nodiscard]] QString sharedBecause() const;
    [[nodiscard]] QString photoPlace() const { return ofNewPhotos(QStringLiteral("place")); }
    [[nodiscard]] QString photoDirection() const { return ofNewPhotos(QStringLiteral("direction")); }
    [[nodiscard]] bool busy() const { return m_busy; }

    /// What a person put in and nobody recorded yet, to be given back by restore(); empty: nothing.
    [[nodiscard]] QJsonObject unfinished() const;
    void restore(const QJsonObject &unfinished);

Q_SIGNALS:
    void changed();
    void editedByPerson();
    void toolChanged(wm::ui::EvidenceItem *item, const QJsonObject &tool, bool all);

private:
    [[nodiscard]] QString ofNewPhotos(const QString &key) const;
    void sayOfNewPhotos(const QString &key, const QString &words);
    void touched();
    void checkTyped();
    /// How far the reading is from the one it is held against, "18.3 V (8.8 %)"; empty: it is held against none.
    [[nodiscard]] QString difference() const;
    [[nodiscard]] QString typedOnly() const;
    [[nodiscard]] QString reasonFor(const QString &verdict, const QString &value, const QString &limit) const;
    [[nodiscard]] QJsonValue typedValue() const;
    [[nodiscard]] QStringList recordedPhotos() const;
    workflow::Evidence m_spec;
    rules::PathType m_type;
    std::optional<double> m_tolerancePct;
    workflow::EvidenceStatus m_status;
    QList<workflow::Choice> m_choices;
    bool m_date = false;
    QDate m_today;
    QStringList m_judgedBy;
    bool m_editable = true;
    bool m_edited = false;
    bool m_preset = false;
    bool m_heard = false; ///< what is put in was heard on the wire, not typed
    bool m_busy = false;
    QString m_text;
    QString m_choice;
    bool m_attested = false;
    QString m_problem, m_target, m_notShown, m_refused;
    QHash<QString, QString> m_names; ///< by photo
    QHash<QString, workflow::PhotoUse> m_shared;
    bool m_leadsTool = false;
    int m_toolReadings = 1;
    bool m_namesTool = false;
    QString m_filled;
    QList<QJsonObject> m_tools;
    DetailRows m_knownTools;
    QJsonObject m_tool;
    QJsonObject m_reading;
    QJsonArray m_photos;
};

/// A unit as it is shown: "in-lb" takes a non-breaking hyphen.
QString shownUnit(const QString &unit);
/// As finely as the engine tells values apart, in the language of the window.
QString numberText(double value);

} // namespace wm::ui
