// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/holidays.h"
#include "core/rules/rule_pack.h"

namespace wm::rules {

/// Where a step on the way to permission stands.
enum class StepState {
    NotApplicable, ///< it is none of this site's, or of another track
    Unknown,       ///< whether it applies, or whether it has happened, depends on facts that nobody has recorded
    Done,
    Overdue, ///< not recorded as done, and its day has passed
    Waiting, ///< for steps before it
    Ready,
};
/// "not-applicable", "unknown", "done", "overdue", "waiting", "ready".
QString toWord(StepState state);

/// One step on the way to permission, for one site on one day.
struct ProcessStep
{
    QString id, title, text, stage, actor, note, cite; ///< actor: installer, customer, utility, ahj, maker
    StepState state = StepState::Unknown;
    QStringList waitingFor;          ///< ids of steps before it that are open
    QString datePath;                ///< where the day is entered on which it happens; empty: nowhere
    QDate date;                      ///< that day
    QDate due, estimate;             ///< the last day it may happen on; the day that the utility calls typical
    std::optional<int> workdaysLeft; ///< business days from today to `due`; negative: late. Nothing: no calendar
    std::optional<double> feeUsd;
    QList<DocumentState> documents;
    QStringList missing;     ///< facts that decide whether it applies or has happened
    QStringList doneMissing; ///< facts that say that it has happened, where `done` reads them and nobody recorded them
    QStringList dueMissing;  ///< facts that give its day
    QStringList feeMissing;  ///< facts that give its fee
    bool assumed = false;    ///< something of it was counted over holidays that nobody recorded for this site
    /// Neither done nor somebody else's business: a person still has it before them.
    [[nodiscard]] bool open() const { return state >= StepState::Overdue; }
};

struct ProcessStage
{
    QString id, title;
};

/// The way of one site to permission, on one day.
struct ProcessView
{
    QString pack, packTitle, packVersion;
    QString track, trackTitle, trackCite; ///< empty: none fits, or it is not known
    QStringList trackMissing;             ///< facts that decide the track
    QList<ProcessStage> stages;
    QList<ProcessStep> steps; ///< in the order of the stages, then of the pack
    bool assumed = false;     ///< something was counted over assumed holidays
    QString assumption;       ///< whose; empty when nothing was assumed

    [[nodiscard]] const ProcessStep *step(const QString &id) const;
    /// What is due next: the open steps with a day, the earliest first.
    [[nodiscard]] QList<ProcessStep> next() const;
    /// The word of the findings' JSON (RULES.md). Steps that do not apply only with `all`.
    [[nodiscard]] QJsonObject toJson(bool all) const;
};

/// What a utility pack says of the way to permission: its tracks, stages, steps and holidays (docs/packs.md).
/// Immutable; may be evaluated on any thread.
class Process
{
public:
    /// From a pack's JSON, its texts in the language wanted. A fault names the section, the element and the place.
    static Result<Process> fromJson(const QJsonObject &pack, std::shared_ptr<const SchemaPathTypes> types);

    /// The pack has a way to permission.
    [[nodiscard]] bool exists() const { return !m_steps.isEmpty(); }
    /// `checked` is the same site held against the same pack's rules: where its documents are.
    [[nodiscard]] ProcessView at(const QJsonObject &site, QDate today, const SiteCheck &checked) const;

    /// As RulePack::doubtWith().
    void doubtWith(DoubtsOf doubts) { m_doubts = doubts; }

private:
    struct Track
    {
        QString id, title, cite;
        std::optional<Expression> when; ///< nothing: always
    };
    struct Definition
    {
        ProcessStep step;                                ///< its words; nothing of a site
        QStringList tracks, after, documents, donePaths; ///< donePaths: single facts that `done` reads
        std::optional<Expression> applies, done, due, estimate, fee;
    };
    class Loader;
    class Evaluator;

    QString m_id, m_title, m_version;
    QList<Track> m_tracks;
    QList<ProcessStage> m_stages;
    QList<Definition> m_steps;
    QHash<QString, qsizetype> m_places;
    std::optional<Holidays> m_holidays;
    QString m_assumption;
    QJsonObject m_tables;
    std::shared_ptr<const SchemaPathTypes> m_types;
    DoubtsOf m_doubts = doubtedFacts;
};

} // namespace wm::rules
