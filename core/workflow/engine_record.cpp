// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody puts in, turned into the entries that record it. Nothing here changes anything: the caller appends.
#include "core/base/text.h"
#include "core/site/schema.h"
#include "core/workflow/engine_view.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

bool isSource(const QString &word)
{
    static const QStringList words{u"typed"_s, u"scanned"_s, u"device"_s, u"part-number"_s, u"import"_s, u"derived"_s};
    return words.contains(word);
}

Error badSource(const QString &word)
{
    return makeError(ErrorCode::Invalid, WorkflowWords::tr("‘%1’ is no source of a fact.").arg(word));
}

/// Sentences of why a step is not open, with the facts that are missing.
QString told(const QList<Reason> &reasons)
{
    QStringList texts;
    for (const Reason &reason : reasons)
        texts.append(
            reason.missingPaths.isEmpty()
                ? reason.text
                : WorkflowWords::tr("%1 (not recorded yet: %2)").arg(reason.text, reason.missingPaths.join(u", "_s)));
    return texts.join(u' ');
}

bool sameValue(const QCborValue &a, const QCborValue &b)
{
    const bool numbers = (a.isInteger() || a.isDouble()) && (b.isInteger() || b.isDouble());
    return numbers ? a.toDouble() == b.toDouble() : a == b;
}

/// One draft for every entry that stands at the place, each superseding one, so that it also decides a conflict.
QList<Draft> replacing(const record::JobState &state, const Draft &draft)
{
    QList<Draft> drafts;
    for (const record::Entry *standing : state.all(draft.kind, draft.path)) {
        Draft one = draft;
        one.supersedes = standing->hash;
        drafts.append(one);
    }
    if (drafts.isEmpty())
        drafts.append(draft);
    return drafts;
}

/// Whether what stands at the place says the same in these fields.
bool standsAlready(const record::JobState &state, const Draft &draft, const QStringList &fields)
{
    const record::Entry *standing = state.current(draft.kind, draft.path);
    if (standing == nullptr)
        return false;
    return std::all_of(fields.begin(), fields.end(), [&](const QString &field) {
        return sameValue(standing->value.value(field), draft.value.value(field));
    });
}

Draft factDraft(const QString &path, const QJsonValue &value, const QString &source)
{
    Draft draft{Kind::Fact, path};
    draft.value.insert(u"v"_s, QCborValue::fromJsonValue(value));
    draft.value.insert(u"source"_s, source);
    return draft;
}

Result<void> checkValue(const QString &path, const QJsonValue &value)
{
    const auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    return (*schema)->checkValue(path, value);
}

} // namespace

/// Takes in one step's input, evidence by evidence; holds what was drafted and what the expressions would see of it.
class Intake
{
public:
    Intake(const record::JobState &state, const Step &step, const Engine::View &view, qsizetype index, QString source,
           QDate today)
        : m_state(state), m_step(step), m_view(view), m_index(index), m_source(std::move(source)), m_today(today),
          m_facts(view.facts())
    {
    }

    [[nodiscard]] const rules::Facts &facts() const { return m_facts; }
    [[nodiscard]] QList<Draft> drafts() const { return m_drafts; }
    [[nodiscard]] QCborMap told() const { return m_told; }
    [[nodiscard]] bool wants(const Evidence &evidence) const
    {
        return !evidence.when || evidence.when->evaluate(m_facts).truth != rules::Truth::False;
    }

    Result<void> take(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict)
    {
        m_own = m_source;
        if (const QString own = input.value("source"_L1).toString(); !own.isEmpty() && m_source != "import"_L1) {
            if (!isSource(own))
                return badSource(own);
            m_own = own;
        }
        switch (evidence.kind) {
        case EvidenceKind::Choice:
        case EvidenceKind::Value:
            return value(evidence, input);
        case EvidenceKind::Attest:
            return attest(evidence, input);
        case EvidenceKind::Measure:
            return measure(evidence, input, verdict);
        case EvidenceKind::Photo:
            return photos(evidence, input);
        case EvidenceKind::Device:
            return device(evidence, input);
        }
        return {};
    }

    /// The number and how it was taken; refused when it is none.
    static Result<Measured> measured(const Evidence &evidence, const QJsonObject &input)
    {
        const bool set = input.contains("set_inlb"_L1);
        const QJsonValue value = input.value(set ? "set_inlb"_L1 : "measured"_L1);
        if (set && evidence.judge.torque.isEmpty())
            return makeError(
                ErrorCode::Invalid,
                WorkflowWords::tr("%1: only a torque tool is set; give what was measured.").arg(name(evidence)));
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return makeError(ErrorCode::Invalid, WorkflowWords::tr("%1: a number is wanted.").arg(name(evidence)));
        if (evidence.quantity != "voltage"_L1 && evidence.quantity != "current"_L1 && evidence.quantity != "power"_L1 &&
            value.toDouble() < 0)
            return makeError(ErrorCode::Invalid,
                             WorkflowWords::tr("%1: the value cannot be below zero.").arg(name(evidence)));
        return Measured{value.toDouble(), set};
    }

    static QString name(const Evidence &evidence)
    {
        if (!evidence.ask.isEmpty())
            return evidence.ask;
        if (!evidence.text.isEmpty())
            return evidence.text;
        return evidence.shows.isEmpty() ? evidence.id : evidence.shows;
    }

private:
    Result<void> fact(const QString &path, const QJsonValue &value, bool anew)
    {
        if (const Result<void> good = checkValue(path, value); !good)
            return good;
        Result<rules::Facts> with = withValue(m_facts, path, value);
        if (!with)
            return with.error();
        m_facts = *with;
        // The site model has no place for what lies under `measurements.`: that is a measurement without a unit.
        Draft draft = factDraft(path, value, m_own);
        if (path.startsWith("measurements."_L1))
            draft.kind = Kind::Measurement;
        const bool drafted = std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Draft &earlier) {
            return earlier.kind == draft.kind && earlier.path == draft.path;
        });
        if (!drafted && (anew || !standsAlready(m_state, draft, {u"v"_s})))
            m_drafts += replacing(m_state, draft);
        return {};
    }

    Result<void> value(const Evidence &evidence, const QJsonObject &input)
    {
        QJsonValue given = input.value("value"_L1);
        if (!evidence.choices.isEmpty()) {
            const auto chosen =
                std::find_if(evidence.choices.begin(), evidence.choices.end(), [&](const Choice &choice) {
                    return choice.value == given || (given.isString() && choice.id == given.toString());
                });
            if (chosen == evidence.choices.end()) {
                QStringList offered;
                for (const Choice &choice : evidence.choices)
                    offered.append(choice.id);
                return makeError(ErrorCode::Invalid,
                                 WorkflowWords::tr("%1: choose one of %2.").arg(name(evidence), offered.join(u", "_s)));
            }
            given = chosen->value;
        }
        if (given.isUndefined() || given.isNull())
            return makeError(ErrorCode::Invalid, WorkflowWords::tr("%1: a value is wanted.").arg(name(evidence)));
        const Result<QString> path = resolvedPath(m_facts, evidence.path);
        if (!path)
            return path.error();
        if (const Result<void> good = keyOf(evidence.path, *path); !good)
            return good;
        if (const Result<void> good = fact(*path, given, false); !good)
            return good;
        m_told.insert(evidence.id, QCborMap{{u"v"_s, QCborValue::fromJsonValue(given)}, {u"source"_s, m_own}});
        return {};
    }

    /// "torques[terminal=L1].…": the element has to say that it is L1 before anything is said of it.
    Result<void> keyOf(const QString &written, const QString &resolved)
    {
        const Result<site::Path> path = site::Path::parse(written);
        const Result<site::Path> at = site::Path::parse(resolved);
        if (!path || !at)
            return path ? at.error() : path.error();
        QString place;
        for (qsizetype i = 0; i < path->steps().size(); ++i) {
            const site::PathStep &step = path->steps()[i];
            place += (place.isEmpty() ? QString() : u"."_s) + step.name;
            if (at->steps()[i].index >= 0)
                place += u'[' + QString::number(at->steps()[i].index) + u']';
            if (!step.key.isEmpty())
                if (const Result<void> good = fact(place + u'.' + step.key, step.equals, false); !good)
                    return good;
        }
        return {};
    }

    Result<void> attest(const Evidence &evidence, const QJsonObject &input)
    {
        if (!input.value("attested"_L1).toBool())
            return makeError(ErrorCode::Refused,
                             WorkflowWords::tr("“%1” is not confirmed. Confirm it, or refuse the step with a reason.")
                                 .arg(evidence.text));
        // Saying it once more changes nothing: the breaker that was OFF then may rightly be ON now.
        const record::Entry *before = m_view.counting(m_index);
        const QCborMap earlier = before != nullptr ? before->value.value(u"evidence"_s).toMap() : QCborMap();
        const bool again = m_view.isDone(m_index) && earlier.value(evidence.id).toMap().value(u"attested"_s).toBool();
        if (!evidence.path.isEmpty() && !again) {
            const Result<QString> path = resolvedPath(m_facts, evidence.path);
            if (!path)
                return path.error();
            if (const Result<void> good = fact(*path, evidence.value, m_view.isReopened(m_index)); !good)
                return good;
        }
        m_told.insert(evidence.id, QCborMap{{u"attested"_s, true}, {u"text"_s, evidence.text}, {u"source"_s, m_own}});
        return {};
    }

    Result<QCborMap> instrument(const Evidence &evidence, const QJsonObject &given, const Verdict &verdict) const
    {
        const QString id = given.value("id"_L1).toString().trimmed();
        if (id.isEmpty() && evidence.instrument)
            return makeError(ErrorCode::Invalid,
                             WorkflowWords::tr("%1: say which instrument it was taken with.").arg(name(evidence)));
        if (const Result<QString> good = checkedText(id, WorkflowWords::tr("The instrument")); !good)
            return good.error();
        QCborMap map;
        if (!id.isEmpty())
            map.insert(u"id"_s, id);
        for (const QString &key : {u"calibrated_on"_s, u"due_on"_s}) {
            const QString text = given.value(key).toString();
            if (text.isEmpty())
                continue;
            if (!QDate::fromString(text, Qt::ISODate).isValid())
                return makeError(ErrorCode::Invalid,
                                 WorkflowWords::tr("The instrument %1: ‘%2’ is no date; dates are written 2026-11-05.")
                                     .arg(id, text));
            map.insert(key, text);
        }
        const QDate due = QDate::fromString(given.value("due_on"_L1).toString(), Qt::ISODate);
        if (due.isValid() && m_today.isValid() && due < m_today)
            return makeError(ErrorCode::Refused,
                             WorkflowWords::tr("The calibration of %1 ended on %2. Use an instrument that is in date.")
                                 .arg(id, due.toString(Qt::ISODate)));
        const QDate calibrated = QDate::fromString(given.value("calibrated_on"_L1).toString(), Qt::ISODate);
        if (calibrated.isValid() && m_today.isValid() && m_today < calibrated)
            return makeError(
                ErrorCode::Refused,
                WorkflowWords::tr("The instrument %1 cannot have been calibrated on %2, which is still to come. "
                                  "Correct the date.")
                    .arg(id, calibrated.toString(Qt::ISODate)));
        if (evidence.instrument && !due.isValid()) // unknown is never fine (PRODUCT.md, Safety of the trade)
            return makeError(ErrorCode::Invalid,
                             WorkflowWords::tr("%1: until when the calibration of %2 holds is not known. Give the date "
                                               "due that its label shows, or use an instrument that has one.")
                                 .arg(name(evidence), id));
        for (const QString &key : {u"min"_s, u"max"_s})
            if (given.value(key).isDouble())
                map.insert(key, given.value(key).toDouble());
        if (evidence.judge.toolRange && verdict.targetValue) {
            const double least = given.value("min"_L1).toDouble(*verdict.targetValue);
            const double most = given.value("max"_L1).toDouble(*verdict.targetValue);
            if (*verdict.targetValue < least || *verdict.targetValue > most)
                return makeError(ErrorCode::Refused,
                                 WorkflowWords::tr("The tool %1 reaches from %2 to %3; the target is %4. Use another.")
                                     .arg(id)
                                     .arg(least)
                                     .arg(most)
                                     .arg(verdict.target));
        }
        return map;
    }

    Result<void> measure(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict)
    {
        const Result<Measured> taken = measured(evidence, input);
        if (!taken)
            return taken.error();
        const Result<QCborMap> with = instrument(evidence, input.value("instrument"_L1).toObject(), verdict);
        if (!with)
            return with.error();
        Draft draft{Kind::Measurement, evidence.path};
        draft.value.insert(u"v"_s, QCborValue::fromJsonValue(taken->value));
        draft.value.insert(u"unit"_s, evidence.unit);
        if (taken->set)
            draft.value.insert(u"set"_s, true);
        if (!with->isEmpty())
            draft.value.insert(u"instrument"_s, *with);
        draft.value.insert(u"verdict"_s, verdict.word);
        draft.value.insert(u"source"_s, m_own);
        const bool anew = m_view.measurement(m_step, evidence) == nullptr;
        if (anew || !standsAlready(m_state, draft, {u"v"_s, u"unit"_s, u"set"_s, u"instrument"_s}))
            m_drafts += replacing(m_state, draft);
        const Result<QString> path = resolvedPath(m_facts, evidence.path);
        if (!path)
            return path.error();
        if (path->startsWith("measurements."_L1)) {
            if (const Result<rules::Facts> facts = withValue(m_facts, *path, taken->value))
                m_facts = *facts;
        } else {
            if (const Result<void> good = keyOf(evidence.path, *path); !good)
                return good;
            if (const Result<void> good = fact(*path, taken->value, false); !good)
                return good;
        }
        QCborMap said{{u"v"_s, QCborValue::fromJsonValue(taken->value)},
                      {u"unit"_s, evidence.unit},
                      {u"verdict"_s, verdict.word},
                      {u"source"_s, m_own}};
        if (!verdict.target.isEmpty())
            said.insert(u"target"_s, verdict.target);
        if (taken->set)
            said.insert(u"set"_s, true);
        if (!with->isEmpty())
            said.insert(u"instrument"_s, *with);
        m_told.insert(evidence.id, said);
        return {};
    }

    Result<void> photos(const Evidence &evidence, const QJsonObject &input)
    {
        QList<QByteArray> kept;
        QHash<QByteArray, record::Hash> standing; // photo -> its entry
        for (const record::Entry *entry : m_view.photos(m_step, evidence)) {
            kept.append(entry->blobs.first());
            standing.insert(entry->blobs.first(), entry->hash);
        }
        const QJsonArray given = input.value("photos"_L1).toArray();
        for (const QJsonValue &item : given) {
            const QJsonObject photo = item.isString() ? QJsonObject{{"hash"_L1, item}} : item.toObject();
            const QByteArray hash = QByteArray::fromHex(photo.value("hash"_L1).toString().toLatin1());
            if (hash.size() != 32)
                return makeError(
                    ErrorCode::Invalid,
                    WorkflowWords::tr("%1: the photo is not kept yet, its hash is missing.").arg(name(evidence)));
            if (kept.contains(hash))
                continue;
            Draft draft{Kind::Photo, evidence.path.isEmpty() ? m_step.id : evidence.path};
            if (const QByteArray old = QByteArray::fromHex(photo.value("replaces"_L1).toString().toLatin1());
                !old.isEmpty()) {
                if (!standing.contains(old))
                    return makeError(ErrorCode::Invalid,
                                     WorkflowWords::tr("%1: the photo to be replaced does not stand here any more.")
                                         .arg(name(evidence)));
                draft.supersedes = standing.take(old);
                m_replaced.append(old);
                kept.removeAll(old);
            }
            kept.append(hash);
            for (const QString &key : {u"name"_s, u"media_type"_s, u"caption"_s}) {
                const Result<QString> text =
                    checkedText(photo.value(key).toString(), WorkflowWords::tr("The photo's text"));
                if (!text)
                    return text.error();
                draft.value.insert(key, *text);
            }
            draft.value.insert(u"shows"_s, evidence.shows);
            draft.value.insert(u"step"_s, m_step.id);
            draft.value.insert(u"evidence"_s, evidence.id);
            draft.value.insert(u"source"_s, m_own);
            draft.blobs = {hash};
            m_drafts.append(draft);
        }
        QCborArray hashes;
        for (const QByteArray &hash : kept)
            hashes.append(hash);
        m_told.insert(evidence.id, QCborMap{{u"photos"_s, hashes}, {u"source"_s, m_own}});
        return countPhotos(evidence, kept);
    }

    /// "Number of photos of this kind on file": those that are there, and the new ones.
    Result<void> countPhotos(const Evidence &evidence, const QList<QByteArray> &kept)
    {
        if (evidence.path.isEmpty() || evidence.path.startsWith("measurements."_L1))
            return {};
        QList<QByteArray> all = kept;
        for (const record::Entry *entry : m_state.all(Kind::Photo, evidence.path))
            if (!entry->blobs.isEmpty() && !all.contains(entry->blobs.first()) &&
                !m_replaced.contains(entry->blobs.first()))
                all.append(entry->blobs.first());
        m_own = u"derived"_s;
        return fact(evidence.path, all.size(), false);
    }

    Result<void> device(const Evidence &evidence, const QJsonObject &input)
    {
        const QJsonObject decoded = input.value("reading"_L1).toObject();
        if (decoded.isEmpty())
            return makeError(ErrorCode::Invalid,
                             WorkflowWords::tr("%1: the device's reading is missing.").arg(name(evidence)));
        Draft draft{Kind::Reading, evidence.device + u'.' + evidence.action};
        draft.value.insert(u"device"_s, evidence.device);
        draft.value.insert(u"decoded"_s, QCborMap::fromJsonObject(decoded));
        draft.value.insert(u"step"_s, m_step.id);
        for (const QString &key : {u"capture"_s, u"first_frame"_s, u"last_frame"_s})
            if (const QJsonValue value = input.value(key); !value.isUndefined())
                draft.value.insert(key, QCborValue::fromJsonValue(value));
        const record::Entry *last = m_view.reading(m_step, evidence);
        if (last == nullptr || last->value != draft.value)
            m_drafts.append(draft);
        m_facts.measurements.insert(evidence.device, decoded);
        m_told.insert(evidence.id, QCborMap{{u"reading"_s, draft.path}, {u"source"_s, u"device"_s}});
        return {};
    }

    const record::JobState &m_state;
    const Step &m_step;
    const Engine::View &m_view;
    qsizetype m_index;
    QString m_source;
    QDate m_today;
    rules::Facts m_facts;
    QString m_own;                ///< source of the evidence at hand
    QList<QByteArray> m_replaced; ///< photos that others take the place of
    QList<Draft> m_drafts;
    QCborMap m_told;
};

namespace {

bool isJudgedBad(const QString &verdict)
{
    return !verdict.isEmpty() && verdict != "pass"_L1 && verdict != "recorded"_L1;
}

/// Whether a check is about what a device of the step showed.
bool readsDevice(const Gate &check, const Step &step)
{
    const QStringList paths = check.require.paths();
    return std::any_of(step.evidence.begin(), step.evidence.end(), [&](const Evidence &evidence) {
        return evidence.kind == EvidenceKind::Device &&
               std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
                   return path.startsWith("measurements."_L1 + evidence.device + u'.');
               });
    });
}

Result<void> knownKeys(const Step &step, const StepInput &input)
{
    for (const QString &key : input.keys())
        if (key != "note"_L1 && key != "done_by"_L1 && key != "acknowledged"_L1 && step.findEvidence(key) == nullptr)
            return makeError(ErrorCode::Invalid, WorkflowWords::tr("“%1” does not ask for ‘%2’.").arg(step.title, key));
    return {};
}

Draft stepDraft(const Step &step, const WorkflowPack &pack, const QString &word, const QString &note, const QString &by)
{
    Draft draft{Kind::Step, step.id};
    draft.value.insert(u"state"_s, word);
    draft.value.insert(u"pack"_s, pack.id + u'@' + pack.version);
    if (!note.isEmpty())
        draft.value.insert(u"note"_s, note);
    if (!by.isEmpty())
        draft.value.insert(u"by"_s, by);
    return draft;
}

} // namespace

/// A step found, its input read; what recordDone and recordEvidence have in common.
struct Engine::Attempt
{
    const Step *step = nullptr;
    qsizetype index = -1;
    std::shared_ptr<const View> view;
    std::shared_ptr<Intake> intake;
    QList<Reason> missing;
    QList<Reason> bad; ///< judged, and not good
};

Result<Engine::Attempt> Engine::attempt(const record::JobState &state, const QString &stepId, const StepInput &input,
                                        const QString &source, bool whole) const
{
    Attempt attempt;
    attempt.index = m_pack.indexOf(stepId);
    if (attempt.index < 0)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId));
    if (!isSource(source))
        return badSource(source);
    attempt.step = &m_pack.steps[attempt.index];
    const Step &step = *attempt.step;
    if (const Result<void> good = knownKeys(step, input); !good)
        return good.error();
    attempt.view = std::make_shared<const View>(*this, state);
    attempt.intake = std::make_shared<Intake>(state, step, *attempt.view, attempt.index, source, m_today);
    Intake &intake = *attempt.intake;
    for (const Evidence &evidence : step.evidence) {
        const bool given = input.contains(evidence.id);
        const bool confirms = evidence.kind == EvidenceKind::Attest;
        if (!intake.wants(evidence)) {
            if (given && !confirms)
                return makeError(
                    ErrorCode::Invalid,
                    WorkflowWords::tr("%1: this is not asked here; take the value back.").arg(Intake::name(evidence)));
            continue;
        }
        if (given && (whole || !confirms)) {
            const QJsonObject told = input.value(evidence.id).toObject();
            Verdict verdict;
            if (evidence.kind == EvidenceKind::Measure) {
                const Result<Measured> measured = Intake::measured(evidence, told);
                if (!measured)
                    return measured.error();
                verdict = judge(evidence, *measured, intake.facts(), m_settings, m_tables.get());
                if (!verdict.good())
                    attempt.bad.append(
                        {WorkflowWords::tr("%1: %2 (%3)")
                             .arg(Intake::name(evidence), verdict.word,
                                  verdict.target.isEmpty() ? WorkflowWords::tr("no target") : verdict.target),
                         {},
                         verdict.missing});
            }
            if (const Result<void> taken = intake.take(evidence, told, verdict); !taken)
                return taken.error();
            if (evidence.kind != EvidenceKind::Photo)
                continue;
        }
        const EvidenceStatus had = attempt.view->evidence(step, evidence, intake.facts());
        const QCborArray kept = intake.told().value(evidence.id).toMap().value(u"photos"_s).toArray();
        const bool enough = evidence.kind == EvidenceKind::Photo && kept.size() >= evidence.min;
        if (had.state == EvidenceState::Missing && !enough)
            attempt.missing.append({Intake::name(evidence), {}, had.missingPaths});
        else if (isJudgedBad(had.verdict))
            attempt.bad.append(
                {WorkflowWords::tr("%1: %2").arg(Intake::name(evidence), had.verdict), {}, had.missingPaths});
    }
    return attempt;
}

Result<QList<Draft>> Engine::recordEvidence(const record::JobState &state, const QString &stepId,
                                            const StepInput &input, const QString &source) const
{
    const Result<Attempt> attempt = this->attempt(state, stepId, input, source, false);
    if (!attempt)
        return attempt.error();
    if (const QList<Reason> reasons = attempt->view->blocking(attempt->index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    return attempt->intake->drafts();
}

Result<QList<Draft>> Engine::recordDone(const record::JobState &state, const QString &stepId, const StepInput &input,
                                        const QString &source) const
{
    const Result<Attempt> attempt = this->attempt(state, stepId, input, source, true);
    if (!attempt)
        return attempt.error();
    const Step &step = *attempt->step;
    const QString note = input.value("note"_L1).toString().trimmed();
    if (const Result<QString> good = checkedText(note, WorkflowWords::tr("The note"), 10 * kMaxTextLength); !good)
        return good.error();
    const Result<QString> by =
        checkedText(input.value("done_by"_L1).toString().trimmed(), WorkflowWords::tr("Who did it"));
    if (!by)
        return by.error();

    Draft draft = stepDraft(step, m_pack, u"done"_s, note, *by);
    draft.value.insert(u"source"_s, source);
    QCborMap evidence = attempt->intake->told();
    QCborArray acknowledged;
    for (const QJsonValue &id : input.value("acknowledged"_L1).toArray())
        acknowledged.append(id.toString());
    const record::Entry *before =
        attempt->view->isDone(attempt->index) ? attempt->view->counting(attempt->index) : nullptr;
    if (before != nullptr) { // a correction keeps what it does not touch
        const QCborMap earlier = before->value.value(u"evidence"_s).toMap();
        for (const auto &[key, value] : earlier)
            if (!evidence.contains(key))
                evidence.insert(key, value);
        if (acknowledged.isEmpty())
            acknowledged = before->value.value(u"acknowledged"_s).toArray();
    }
    if (!evidence.isEmpty())
        draft.value.insert(u"evidence"_s, evidence);
    if (!acknowledged.isEmpty())
        draft.value.insert(u"acknowledged"_s, acknowledged);
    if (before != nullptr && attempt->intake->drafts().isEmpty() &&
        before->value.value(u"evidence"_s).toMap() == evidence && before->value.value(u"note"_s).toString() == note &&
        before->value.value(u"by"_s).toString() == *by)
        return QList<Draft>{}; // the record says exactly this already

    if (attempt->view->applies(attempt->index).truth == rules::Truth::False)
        return makeError(ErrorCode::Refused, WorkflowWords::tr("“%1” does not apply to this site.").arg(step.title));
    if (const QList<Reason> reasons = attempt->view->blocking(attempt->index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    if (!attempt->missing.isEmpty())
        return makeError(ErrorCode::Refused, WorkflowWords::tr("Still wanted: %1").arg(told(attempt->missing)));
    const bool lenient = step.severity == Severity::Warning || step.severity == Severity::Info;
    if (!attempt->bad.isEmpty() && (!lenient || note.isEmpty()))
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("This is not good: %1. Put it right and measure again.").arg(told(attempt->bad)));
    for (const Notice &warning : step.warnings)
        if (!acknowledged.contains(QCborValue(warning.id)))
            return makeError(ErrorCode::Refused, WorkflowWords::tr("Read and acknowledge first: %1").arg(warning.text));
    for (const Gate &check : step.checks) {
        const rules::Outcome outcome = check.require.evaluate(attempt->intake->facts());
        if (outcome.truth == rules::Truth::True)
            continue;
        const bool onlyNoted = check.severity == Severity::Warning || check.severity == Severity::Info;
        // A note in a file was written before the device was looked at: it is no answer to what it shows.
        const bool readByProgram = source == "import"_L1 && readsDevice(check, step);
        if (!onlyNoted || readByProgram || note.isEmpty())
            return makeError(ErrorCode::Refused,
                             told({attempt->view->because(check, outcome)}) +
                                 (readByProgram ? u' ' + WorkflowWords::tr("Skip the step with a reason to go on.")
                                  : onlyNoted   ? u' ' + WorkflowWords::tr("Say in a note why it is done all the same.")
                                                : QString()));
    }
    return attempt->intake->drafts() + replacing(state, draft);
}

bool Engine::checksHold(const record::JobState &state, const QString &stepId, const QString &device,
                        const QJsonObject &reading) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index < 0)
        return false;
    rules::Facts facts = this->facts(state);
    facts.measurements.insert(device, reading);
    const QList<Gate> &checks = m_pack.steps[index].checks;
    return std::all_of(checks.begin(), checks.end(),
                       [&](const Gate &check) { return check.require.evaluate(facts).truth == rules::Truth::True; });
}

Result<QList<Draft>> Engine::recordRefused(const record::JobState &state, const QString &stepId, const QString &reason,
                                           const QString &by) const
{
    return recordUndone(state, stepId, reason, by, u"refused"_s);
}

Result<QList<Draft>> Engine::recordSkipped(const record::JobState &state, const QString &stepId, const QString &reason,
                                           const QString &by) const
{
    return recordUndone(state, stepId, reason, by, u"skipped"_s);
}

Result<QList<Draft>> Engine::recordUndone(const record::JobState &state, const QString &stepId, const QString &reason,
                                          const QString &by, const QString &word) const
{
    const qsizetype index = m_pack.indexOf(stepId);
    if (index < 0)
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("The workflow has no step ‘%1’.").arg(stepId));
    const Step &step = m_pack.steps[index];
    const bool skipping = word == "skipped"_L1;
    if (skipping && step.severity == Severity::StopWork)
        return makeError(
            ErrorCode::Refused,
            WorkflowWords::tr("“%1” cannot be skipped. Do it, or refuse it with a reason: then work stops here.")
                .arg(step.title));
    const QString note = reason.trimmed();
    if (note.isEmpty() && !(skipping && step.optional))
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("“%1”: say why.").arg(step.title));
    if (const Result<QString> good = checkedText(note, WorkflowWords::tr("The reason"), 10 * kMaxTextLength); !good)
        return good.error();
    const Result<QString> who = checkedText(by.trimmed(), WorkflowWords::tr("Who did it"));
    if (!who)
        return who.error();
    const Draft draft = stepDraft(step, m_pack, word, note, *who);
    const View view(*this, state);
    if (view.counting(index) != nullptr && standsAlready(state, draft, {u"state"_s, u"note"_s, u"by"_s}))
        return QList<Draft>{};
    if (view.applies(index).truth == rules::Truth::False)
        return makeError(ErrorCode::Refused, WorkflowWords::tr("“%1” does not apply to this site.").arg(step.title));
    // What the step's gates guard is not done by leaving it out: a comparison that has to wait for permission may be
    // skipped with that as its reason. The order binds all the same.
    if (const QList<Reason> reasons = view.ordering(index); !reasons.isEmpty())
        return makeError(ErrorCode::Refused, told(reasons));
    return replacing(state, draft);
}

Result<QList<Draft>> Engine::recordFact(const record::JobState &state, const QString &path, const QJsonValue &value,
                                        const QString &source)
{
    if (!isSource(source))
        return badSource(source);
    if (const Result<void> good = checkValue(path, value); !good)
        return good.error();
    Draft draft = factDraft(path, value, source);
    if (path.startsWith("measurements."_L1))
        draft.kind = Kind::Measurement;
    if (standsAlready(state, draft, {u"v"_s}))
        return QList<Draft>{};
    return replacing(state, draft);
}

} // namespace wm::workflow
