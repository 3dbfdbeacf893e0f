// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an inspector found lacking, and what became of it. All of it stands in the record as notes, which every release
// reads, keeps and proves:
//   note at "deficiency.<id>"       {text, cite, about, subject, state: open|accepted|withdrawn, capacity: inspector}
//   note at "deficiency.<id>.cure"  {text, answers: hash of the entry it answers}
//   photo at "deficiency.<id>"      {caption, shows, name, media_type}: evidence of the cure
//   note at "inspection"            {text, outcome: accepted|returned, head, items, seen, deficiencies: [ids],
//   capacity}
// A later note at the same path supersedes the one before. A cure that answers an entry which no longer stands counts
// no more: who repeats a deficiency wants a new answer.

#include "core/record/projection.h"

#include <optional>

namespace wm::workflow {

struct Deficiency
{
    enum class State {
        Open,      ///< nobody has answered it
        Answered,  ///< the installer says that it is cured; no inspector has seen it
        Accepted,  ///< an inspector has seen the cure
        Withdrawn, ///< the inspector took it back
    };
    QString id;
    int number = 0; ///< in the order in which people read the record, from 1
    QString about; ///< the item it is written against ("step:…", "evidence:…/…", "finding:…"); empty: the whole
    QString subject; ///< that item in words, as the inspector read it
    QString words;
    QString cite; ///< clause or page that asks for it
    QString by;
    qint64 utcMs = 0;
    record::Hash entry; ///< the one that stands
    State state = State::Open;
    QString cure; ///< the installer's words; also of one that has been accepted
    QString curedBy;
    qint64 curedUtcMs = 0;
    QList<record::Hash> photos; ///< of the cure
    QString acceptedBy;
    [[nodiscard]] bool settled() const { return state == State::Accepted || state == State::Withdrawn; }
    bool operator==(const Deficiency &) const = default;
};

/// All of a record. Where two inspectors say different things of one deficiency, it stays open.
QList<Deficiency> deficienciesOf(const record::JobState &state);
/// How many nobody has answered, and how many wait for an inspector.
struct DeficiencyCount
{
    int open = 0, answered = 0, settled = 0;
    [[nodiscard]] int all() const { return open + answered + settled; }
};
DeficiencyCount countOf(const QList<Deficiency> &deficiencies);

/// A look that an inspector took at the job, as its entry tells it.
struct InspectionNote
{
    bool returned = false; ///< with deficiencies; false: accepted
    QString by;
    qint64 utcMs = 0;
    int items = 0, seen = 0;
    QStringList deficiencies; ///< ids it wrote
    record::PublicKey key;    ///< of the device that it was written on
};
/// All of a record, the latest last.
QList<InspectionNote> inspectionsOf(const record::JobState &state);
/// The latest, where nothing was done or answered since: the record is as the inspector handed it back.
std::optional<InspectionNote> handedBackBy(const record::JobState &state);

/// Whether two values say the same, whatever order their fields were put in: as the record would encode them.
bool sameValue(const QCborMap &a, const QCborMap &b);

/// Whether a signature gives the job back instead of standing for it: it proves who returned it, and signs nothing off.
bool returnsTheJob(const record::Entry &signature);

/// The installer's answer. Refused without words, for one that is settled, and for one the record does not have.
Result<QList<record::Draft>> recordCure(const record::JobState &state, const QString &id, const QString &words);

/// What an inspector writes.
struct WrittenDeficiency
{
    QString id; ///< newDeficiencyId()
    QString about, subject, words, cite;
    bool operator==(const WrittenDeficiency &) const = default;
};
QString newDeficiencyId();

struct InspectionResult
{
    bool returned = true; ///< false: accepted
    int items = 0;        ///< rows there were to look at
    QStringList seen;     ///< ids of those marked as seen
    QList<WrittenDeficiency> deficiencies;
    QStringList accepted; ///< ids of earlier deficiencies whose cure was seen
    record::Hash head;    ///< of the record that was looked at
};
/// The entries that keep it; what stands already is not written twice, so that a hand-back that was cut off can be done
/// again. Refused: a return without any deficiency, an acceptance beside an open one, a deficiency without words.
Result<QList<record::Draft>> recordInspection(const record::JobState &state, const InspectionResult &result);

/// What the inspector declares where nothing else is typed; translated.
QString usualInspectionStatement(bool returned, int deficiencies);

} // namespace wm::workflow
