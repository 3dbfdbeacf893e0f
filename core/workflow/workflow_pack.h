// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A workflow pack as read from its file (docs/packs.md): the steps of a job, in order, with their gates, the evidence
// each wants, and where each is written. The program knows no procedure of its own.

#include "core/base/result.h"
#include "core/rules/message.h"

#include <QtCore/QJsonValue>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace wm::workflow {

enum class Severity { StopWork, Deficiency, NotEligible, EngineerReview, VariancePossible, Document, Warning, Info };
QString toWord(Severity severity); ///< "stop-work", "deficiency", …
std::optional<Severity> severityFromWord(QStringView word);

enum class EvidenceKind { Choice, Value, Attest, Measure, Photo, Device };
QString toWord(EvidenceKind kind); ///< "choice", …
std::optional<EvidenceKind> evidenceKindFromWord(QStringView word);

struct Phase
{
    QString id;
    QString title;
};

struct Choice
{
    QString id;
    QString text;
    QJsonValue value; ///< what is recorded; the id where the pack gives no other
};

/// How a measured value is judged. None set: it is recorded and not judged.
struct Judge
{
    std::optional<double> below; ///< strictly; of a voltage its magnitude
    std::optional<double> max;
    std::optional<double> min;
    QString setting;         ///< company setting that goes before `below`: dead_test_below_v
    QString equalsPath;      ///< a fact or measurement it has to equal
    QString minPath;         ///< a fact or measurement it may not be below (a marked torque)
    QString tolerance;       ///< name of the company tolerance that `equalsPath` is judged with; none set: recorded
    QString torque;          ///< torque table: neutral, field, jbox-screw
    QString torqueAwgPath;   ///< where the conductor size is
    QString torqueLabelPath; ///< where the value printed on the product's label is; it goes before the table
    bool toolRange = false;  ///< the tool's range has to reach the target
    bool recordOnly = false;
    QStringList checks;                     ///< of the step: they decide the reading as well, before the limits above
    std::optional<rules::Expression> usual; ///< of a good reading: not true, it is told apart, with `note`
    QString note;                           ///< what to do about a reading that is allowed and not usual
};

struct Evidence
{
    QString id;
    EvidenceKind kind = EvidenceKind::Value;
    QString ask;             ///< the question, or what to measure
    QString text;            ///< what a person attests
    QString shows;           ///< what a photo must show
    QString path;            ///< fact or measurement it is recorded at; may be empty for attest, photo, device
    QJsonValue value = true; ///< what an attestation records at its path
    QString quantity, unit;
    bool instrument = false; ///< wants to know what it was measured with; of a value: names that for the whole step
    Judge judge;
    std::optional<rules::Message> message; ///< what a reading is held against, with this site's figures
    qsizetype min = 1;                     ///< photos wanted
    QList<Choice> choices;
    QString device, action; ///< collar: identify, state, provision, compare; ims: frame
    int withinS = 0; ///< how long the device may take to show what the step's checks want; 0: it shows it at once
    bool optional = false;
    std::optional<rules::Expression> when; ///< asked only where true
    QStringList requirements;
    QString cite;
};

/// A gate (before the step) or a check (after it, with the step's own values put in): shut unless `require` is true.
struct Gate
{
    QString id;
    rules::Expression require;
    QString because;   ///< said when it is shut
    QString opensStep; ///< the step that leads out of it
    Severity severity = Severity::Deficiency;
    QStringList requirements;
    QString cite;
    /// Of a gate: earlier steps whose checks and evidence for `requirements` have to hold by the record alone, whether
    /// the step was done, skipped or refused.
    QStringList holds = {};
};

struct Notice
{
    QString id;
    QString text;
    QStringList requirements;
};

/// Whenever an entry that `when` reads makes it true, what these steps recorded before that entry no longer counts.
struct Reopening
{
    QString id;
    rules::Expression when;
    QStringList steps;
    QString because;
};

struct Help
{
    QString table, text, picture;
};

/// What a step waits for that is not typed at it.
enum class Awaits { Nothing, AnsweredFindings, Signature };
std::optional<Awaits> awaitsFromWord(QStringView word); ///< answered-findings, signature

struct Step
{
    QString id, phase, title, say, good;
    Awaits awaits = Awaits::Nothing;
    QString page; ///< where it is done: findings, drawings, photos, packet; empty: here
    Severity severity = Severity::Deficiency;
    bool optional = false; ///< may be left out without a reason
    std::optional<rules::Expression> applies;
    QStringList after;
    QList<Gate> gates;
    QList<Gate> checks;
    QList<Evidence> evidence;
    QList<Notice> warnings; ///< acknowledged by name before the step is done
    QList<Notice> notes;    ///< only shown
    Help help;
    QStringList requirements;
    QString cite;

    [[nodiscard]] const Evidence *findEvidence(QStringView evidenceId) const;
    [[nodiscard]] const Gate *findCheck(QStringView checkId) const;
};

struct WorkflowPack
{
    QString id, title, version, effective, publisher;
    QString language; ///< of the texts: "" is the pack's own English
    QList<Phase> phases;
    QString strictFrom, strictTo; ///< first and last step of the strict order; empty: there is none
    QList<Step> steps;            ///< in the order of work
    QList<Reopening> reopenings;  ///< the pack's and its steps'
    /// Named conditions others ask for: relay-shut, lockout-on, wiring-terminated, pto-recorded.
    QMap<QString, rules::Expression> guards;

    [[nodiscard]] qsizetype indexOf(QStringView stepId) const; ///< -1 when there is none
    [[nodiscard]] const Step *find(QStringView stepId) const;
};

/// Reads and checks a pack (":/wm/packs/….json" works). `language` is a translation beside it ("es", "fr_CA") or empty.
/// Errors say the place ("step socket.meter-removal, gate breaker-off, column 7") and the fault: an unknown step,
/// phase, kind or path, a bad expression, a missing citation or requirement list, an id used twice.
Result<WorkflowPack> loadWorkflowPack(const QString &path, const QString &language = {});
/// The same from a parsed document; `where` names it in messages.
Result<WorkflowPack> parseWorkflowPack(const QJsonObject &document, const QString &where,
                                       const rules::PathTypes &types);

} // namespace wm::workflow
