// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The workflow engine: a pack and a job's record in, the state of every step out; a step's input in, the entries to
// append out. A plain value without clock or I/O; it holds the safety of the trade (PRODUCT.md).

#include "core/record/projection.h"
#include "core/workflow/company_settings.h"
#include "core/workflow/open_findings.h"
#include "core/workflow/torque_tables.h"
#include "core/workflow/workflow_pack.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

#include <memory>

namespace wm::workflow {

/// Waiting is for those who run a conversation with a device: a record alone cannot tell whether one is running.
enum class StepState { Blocked, Ready, Waiting, Done, Refused, Skipped, NotApplicable };
QString toWord(StepState state); ///< blocked, ready, waiting, done, refused, skipped, not-applicable

/// Why a step (or a guard) is not open.
struct Reason
{
    QString text;             ///< a sentence
    QString opensStep;        ///< the step that leads out of it; empty when there is none
    QStringList missingPaths; ///< facts nobody has recorded yet
};

enum class EvidenceState { Have, Missing, NotWanted };

struct EvidenceStatus
{
    QString id;
    EvidenceState state = EvidenceState::Missing;
    bool asked = true; ///< may be given here; optional evidence is, while its state says that nobody has to
    QJsonValue value = QJsonValue::Undefined; ///< fact or number; photos: their hashes; device: what was decoded
    QString unit;
    QString source;  ///< typed, scanned, device, part-number, import, derived; empty when unknown
    QString verdict; ///< pass, notice, low, high, outside, recorded, no-table-entry, unknown; empty: nothing is judged
    QString target;  ///< what the verdict held it against, for people ("40 in-lb")
    QString because; ///< of notice and outside: why, and what to do
    QString message; ///< what it is held against, with this site's figures; empty while one of them is unknown
    bool inPerson = false;    ///< a person attested it here; never true of what came by import
    QStringList missingPaths; ///< facts that would decide whether it is asked, or how it is judged
};

struct StepStatus
{
    QString step;
    StepState state = StepState::Blocked;
    QList<Reason> reasons;
    QString note;        ///< of the person who recorded it; the reason of a refusal or a skip
    QStringList despite; ///< what did not hold when it was recorded as done all the same; the note says why
    QString by;          ///< who did it: as the job file says, else who recorded it
    QString recordedBy;  ///< whose entry it is
    qint64 utcMs = 0;
    QList<EvidenceStatus> evidence; ///< in the order of the pack
    QList<Reason> missing;          ///< ready: what is still wanted before it can be recorded as done
    bool reopened = false;          ///< was done; something later made it count no more
};

/// What a picture is recorded for already: evidence of something else, or of more, only with a reason.
struct PhotoUse
{
    QString of;          ///< for people; empty: nothing that counts
    bool before = false; ///< of what was opened again since: it shows how things were then
    bool operator==(const PhotoUse &) const = default;
};

struct PhaseProgress
{
    QString phase;
    int applicable = 0; ///< steps that apply (or may apply)
    int settled = 0;    ///< done, or skipped or refused where that is allowed
    int skipped = 0;    ///< among the settled: nobody did them
    int refused = 0;
    QString next; ///< first step that can be worked; empty when there is none
};

/// What somebody puts in for one step, by evidence id:
///  choice, value  {"value": …}
///  attest         {"attested": true}
///  measure        {"measured": 40.2, "instrument": {"id": "TW-1", "calibrated_on": …, "due_on": …, "min":…, "max":…}}
///                 or {"set_inlb": 40, "instrument": {…}}: what a preset tool was set to
///  photo          {"photos": ["<sha256 in hexadecimal>" or {"hash":…, "name":…, "media_type":…, "caption":…,
///                  "place": where it was taken, "direction": which way the camera looked,
///                  "replaces": "<hash of a photo that stands here>",
///                  "shared_because": how it shows this, too; wanted of a picture recorded for something else, or
///                  before its step was opened again}]}
///  device         {"reading": {…decoded…}}
/// and, beside them, "acknowledged": [warning ids], "note": text and "done_by": who did it, where that is not who
/// records it. A step that awaits answered findings gets their counts as kOpenFindings from the program that evaluates
/// the rules; who types or writes a file cannot say them.
using StepInput = QJsonObject;

class Engine
{
public:
    /// `tables` may be null: then no torque can be judged and none passes.
    Engine(WorkflowPack pack, CompanySettings settings, std::shared_ptr<const TorqueTables> tables = {});

    /// The day of the work, for calibration dates and `today` in expressions. Unset, both stay unknown.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const WorkflowPack &pack() const { return m_pack; }

    [[nodiscard]] QList<StepStatus> status(const record::JobState &state) const;
    /// A step the pack does not have is NotApplicable.
    [[nodiscard]] StepStatus status(const record::JobState &state, const QString &stepId) const;
    [[nodiscard]] QList<PhaseProgress> phases(const record::JobState &state) const;
    /// The first step that can be worked; empty when there is none.
    [[nodiscard]] QString nextStep(const record::JobState &state) const;

    /// The entries that record the step as done, its evidence before it; empty when the record already says exactly
    /// that. Refused while the step is blocked, when evidence is missing or not good, or a check does not hold.
    [[nodiscard]] Result<QList<record::Draft>> recordDone(const record::JobState &state, const QString &stepId,
                                                          const StepInput &input, const QString &source) const;
    /// The entries of some of a step's evidence, without the step itself: each value is kept as it comes, also one that
    /// is judged low. What a person attests is recorded with the step only, and passed over here. Refused while the
    /// step is blocked.
    [[nodiscard]] Result<QList<record::Draft>> recordEvidence(const record::JobState &state, const QString &stepId,
                                                              const StepInput &input, const QString &source) const;
    /// What else in the job this picture is recorded for; nothing: it needs no `shared_because`.
    [[nodiscard]] PhotoUse photoElsewhere(const record::JobState &state, const QString &stepId,
                                          const QString &evidenceId, const QByteArray &hash) const;
    /// Why the step's checks do not hold with this reading of the device put in, in the pack's words: what a program
    /// that watches the device waits for. Empty: they hold. A check that wants something else as well, which nobody
    /// has put in yet, does not count.
    [[nodiscard]] QStringList waitsFor(const record::JobState &state, const QString &stepId, const QString &device,
                                       const QJsonObject &reading) const;
    /// Refusing wants a reason. A refused stop-work step stops the work. A step behind a shut gate may be refused or
    /// skipped, one whose turn has not come may not.
    [[nodiscard]] Result<QList<record::Draft>> recordRefused(const record::JobState &state, const QString &stepId,
                                                             const QString &reason, const QString &by = {}) const;
    /// Skipping wants a reason (an optional step does not) and is never possible for stop-work. `open` is wanted of a
    /// step that awaits answered findings: what is left open is recorded with the reason, and stands in front of it.
    [[nodiscard]] Result<QList<record::Draft>> recordSkipped(const record::JobState &state, const QString &stepId,
                                                             const QString &reason, const QString &by = {},
                                                             const std::optional<OpenFindings> &open = {}) const;
    /// Undo, as an entry with a reason: the step is open again, what was measured, photographed and read for it counts
    /// no more, and what was confirmed or decided at it is unknown until it is given anew. Refused when a step that is
    /// done relies on it, when the collar was provisioned by it, and for a stop-work step at which work was stopped.
    [[nodiscard]] Result<QList<record::Draft>> recordTakenBack(const record::JobState &state, const QString &stepId,
                                                               const QString &reason) const;
    [[nodiscard]] Result<void> mayTakeBack(const record::JobState &state, const QString &stepId) const;
    /// A fact typed outside any step. Supersedes what is current at the path; nothing when it says the same.
    [[nodiscard]] static Result<QList<record::Draft>> recordFact(const record::JobState &state, const QString &path,
                                                                 const QJsonValue &value, const QString &source);

    /// Whether the last step of the strict order (removing the lockout) may be done, or is done and still counts.
    [[nodiscard]] bool mayEnergise(const record::JobState &state) const;
    /// Why not; empty when it may.
    [[nodiscard]] QList<Reason> energiseReasons(const record::JobState &state) const;
    /// Stop-work steps that apply and are not done; the refused ones first.
    [[nodiscard]] QList<Reason> openStopWork(const record::JobState &state) const;
    /// A named condition of the pack; Unknown (with a reason) when the pack does not have it.
    struct GuardAnswer
    {
        rules::Truth truth = rules::Truth::Unknown;
        QList<Reason> reasons; ///< why it is not true
    };
    [[nodiscard]] GuardAnswer guard(const record::JobState &state, const QString &name) const;
    /// Unknown counts as the unsafe answer in each of these.
    [[nodiscard]] bool lockoutOn(const record::JobState &state) const;
    [[nodiscard]] bool wiringTerminated(const record::JobState &state) const;
    [[nodiscard]] bool ptoRecorded(const record::JobState &state) const;

    /// What expressions see of a job: its site model, its measurements and the last reading of every device.
    [[nodiscard]] rules::Facts facts(const record::JobState &state) const;

private:
    class View;
    friend class Intake;
    struct Attempt;
    [[nodiscard]] Result<Attempt> attempt(const record::JobState &state, const QString &stepId, const StepInput &input,
                                          const QString &source, bool whole) const;
    [[nodiscard]] Result<QList<record::Draft>> recordUndone(const record::JobState &state, const QString &stepId,
                                                            const QString &reason, const QString &by,
                                                            const QString &word,
                                                            const std::optional<OpenFindings> &open) const;
    WorkflowPack m_pack;
    CompanySettings m_settings;
    std::shared_ptr<const TorqueTables> m_tables;
    QDate m_today;
};

} // namespace wm::workflow
