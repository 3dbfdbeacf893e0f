// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the engine only: one look at one record. Everything that needs the whole pack and the whole record at once is
// computed here, once per question.

#include "core/record/causality.h"
#include "core/workflow/engine.h"

#include <QtCore/QCborMap>
#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace wm::workflow {

/// What expressions see of entries taken in one by one. Cheap to add to; the site is built when asked for.
class FactsBuilder
{
public:
    void take(const record::Entry &entry);
    [[nodiscard]] const QJsonObject &measurements() const { return m_measurements; }

private:
    QJsonObject m_measurements;
};

/// `value` put at a dotted path ("dead_test_1.l1_l2_v") of nested objects.
QJsonObject withMeasurement(QJsonObject measurements, const QString &path, const QJsonValue &value);
/// The value of a path of the site model or under "measurements."; undefined when unknown.
QJsonValue valueAt(const rules::Facts &facts, const QString &path);
/// A writing path with "[terminal=L1]" turned into the index the site has for it, or the next free one.
Result<QString> resolvedPath(const rules::Facts &facts, const QString &path);
/// Facts with one value put in, as if it were recorded.
Result<rules::Facts> withValue(rules::Facts facts, const QString &path, const QJsonValue &value);

/// How a measured value is judged.
struct Verdict
{
    /// pass, notice (allowed, and to be looked at), low, high, outside (a check of the step does not hold), recorded,
    /// no-table-entry, unknown
    QString word;
    QString target; ///< for people; empty when there is none
    std::optional<double> targetValue;
    QStringList missing;  ///< of `unknown`
    QString because = {}; ///< of `notice` and `outside`
    [[nodiscard]] bool good() const { return isGood(word); }
    static bool isGood(const QString &word)
    {
        return word == QStringLiteral("pass") || word == QStringLiteral("recorded") || word == QStringLiteral("notice");
    }
};
struct Measured
{
    double value = 0;
    bool set = false; ///< what a preset tool was set to, not a reading
};
/// What is left of a good verdict, seeing the tool it was taken with ({"calibrated_on", "min", "max"}): outside of the
/// tool's range it is no measurement, and of a torque tool whose range nobody recorded nothing is known ("unknown",
/// with the reason). Of another instrument that is said ("notice"), as a missing day of calibration is.
/// A tester that ends below the volts of the service in `facts` proves nothing dead.
Verdict seeingTool(Verdict verdict, const Evidence &evidence, double value, const QJsonObject &tool,
                   const rules::Facts &facts);
Verdict judge(const Evidence &evidence, Measured measured, const rules::Facts &facts, const CompanySettings &settings,
              const TorqueTables *tables);

class Engine::View
{
public:
    View(const Engine &engine, const record::JobState &state);

    [[nodiscard]] const rules::Facts &facts() const { return m_facts; }
    [[nodiscard]] StepStatus status(qsizetype index) const;
    [[nodiscard]] EvidenceStatus evidence(const Step &step, const Evidence &evidence, const rules::Facts &facts) const;
    /// judge(), after the checks of the step that decide this reading; `facts` hold the reading.
    [[nodiscard]] Verdict judged(const Step &step, const Evidence &evidence, Measured measured,
                                 const rules::Facts &facts) const;
    /// Whether the step no longer stands in the way of the ones after it.
    [[nodiscard]] bool settled(qsizetype index) const;
    /// Why the step may not be worked now; empty when it may. The order's reasons first, then the step's own gates.
    [[nodiscard]] QList<Reason> blocking(qsizetype index) const { return ordering(index) + shutGates(index); }
    /// Stopped work, an open question whether it applies, the steps that come first.
    [[nodiscard]] QList<Reason> ordering(qsizetype index) const;
    [[nodiscard]] QList<Reason> shutGates(qsizetype index) const;
    /// The first thing that the steps a gate holds lack by the record. Whether they were done, skipped or refused makes
    /// no difference; what nobody recorded is lacking.
    [[nodiscard]] std::optional<Reason> notHeld(const Gate &gate) const;
    /// The first step of the strict order that is not settled, looking no further than `before`; -1 when there is none.
    [[nodiscard]] qsizetype openStrictStep(qsizetype before) const;
    [[nodiscard]] const rules::Outcome &applies(qsizetype index) const;
    /// The step's entry that counts; null when there is none, when it was reopened, or when entries disagree.
    [[nodiscard]] const record::Entry *counting(qsizetype index) const;
    [[nodiscard]] bool isDone(qsizetype index) const;
    /// The step was recorded as done, and what it awaits is not there: it is not done.
    [[nodiscard]] bool lacksSignature(qsizetype index) const;
    [[nodiscard]] bool isReopened(qsizetype index) const;
    /// Whether an entry counts for the step's evidence: only when it was written knowing of all that reopened the step.
    /// What another device recorded at the same time, side by side, does not: nobody knows that it came later.
    [[nodiscard]] bool isFresh(qsizetype index, const record::Entry *entry) const;
    [[nodiscard]] bool inConflict(qsizetype index) const;
    [[nodiscard]] bool reliesOn(qsizetype later, qsizetype earlier) const;
    [[nodiscard]] QList<const record::Entry *> photos(const Step &step, const Evidence &evidence) const;
    /// What else this picture is recorded for. One whose step was taken back is free; one from before something
    /// happened at the site that opened its step again (the collar was FLIPPED) shows how things were then, also where
    /// it is put in for the same.
    [[nodiscard]] PhotoUse photoElsewhere(const Step &step, const Evidence &evidence, const QByteArray &hash) const;
    [[nodiscard]] const record::Entry *reading(const Step &step, const Evidence &evidence) const;
    [[nodiscard]] const record::Entry *measurement(const Step &step, const Evidence &evidence) const;
    [[nodiscard]] Reason because(const Gate &gate, const rules::Outcome &outcome) const;
    [[nodiscard]] qsizetype strictFrom() const { return m_strictFrom; }
    [[nodiscard]] qsizetype strictTo() const { return m_strictTo; }

private:
    void findReopenings();
    /// Whether what reopened the step at the site came after the entry; that it was only taken back does not count.
    [[nodiscard]] bool isOutdated(qsizetype index, const record::Entry *entry) const;
    [[nodiscard]] QHash<QByteArray, qsizetype> lastTrue(const Reopening &reopening,
                                                        const QList<QStringList> &written) const;
    [[nodiscard]] const record::Entry *lastFresh(qsizetype index, record::Kind kind, const QString &path) const;
    [[nodiscard]] qsizetype positionOf(const record::Entry *entry) const;
    [[nodiscard]] Reason doFirst(qsizetype index) const;
    [[nodiscard]] std::optional<Reason> failingCheck(const Step &step, const QStringList &requirements) const;
    [[nodiscard]] std::optional<Reason> lacking(qsizetype index, const Evidence &evidence) const;
    [[nodiscard]] std::optional<QString> badReading(const Step &step, const Evidence &evidence,
                                                    const QJsonValue &value) const;
    [[nodiscard]] QJsonValue standing(qsizetype index, const Evidence &evidence) const;

    const Engine &m_engine;
    const record::JobState &m_state;
    rules::Facts m_facts;
    qsizetype m_strictFrom, m_strictTo;
    mutable std::vector<std::optional<rules::Outcome>> m_applies; ///< by step, evaluated when first asked for
    QHash<QByteArray, qsizetype> m_positions;                     ///< entry hash -> place in the canonical order
    /// What reopened a step, the last of every author: to know of it is to know of all the author's earlier ones.
    struct Event
    {
        qsizetype position;
        record::Knowledge known;
        bool takenBack = false;
        [[nodiscard]] bool isBefore(const record::Entry &entry, qsizetype at) const;
    };
    QHash<QString, QList<Event>> m_reopenings; ///< by step
    QHash<QString, QString> m_reopenedBecause;
};

} // namespace wm::workflow
