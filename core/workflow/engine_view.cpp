// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/engine_view.h"

#include "core/workflow/signatures.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <algorithm>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

QString textOf(const record::Entry *entry, const QString &name)
{
    return entry->value.value(name).toString();
}
QString stateOf(const record::Entry *entry)
{
    return textOf(entry, u"state"_s);
}

/// A comparison stands as it was made: what a device said later says nothing about it.
void asItWasCompared(const record::Entry *step, const QString &evidence, EvidenceStatus &status)
{
    const QCborMap told =
        step != nullptr ? step->value.value(u"evidence"_s).toMap().value(evidence).toMap() : QCborMap();
    if (!told.contains(u"target"_s) || told.value(u"v"_s).toJsonValue() != status.value)
        return;
    status.target = told.value(u"target"_s).toString();
    status.verdict = told.value(u"verdict"_s).toString();
}

const QString kTakenBack = u"taken-back"_s; ///< a step's state that undoes what was recorded before

/// The generic form of a fact's path, as expressions name it: "inverters[2].make" -> "inverters[].make".
QString generic(const QString &path)
{
    qsizetype open = path.indexOf(u'[');
    if (open < 0)
        return path;
    QString general;
    qsizetype done = 0;
    for (; open >= 0; open = path.indexOf(u'[', done)) {
        const qsizetype close = path.indexOf(u']', open);
        if (close < 0)
            break;
        general += QStringView(path).mid(done, open + 1 - done);
        general += u']';
        done = close + 1;
    }
    return general += QStringView(path).mid(done);
}

/// Where an entry changes what expressions see, in their own form.
QStringList writtenPaths(const record::Entry &entry)
{
    QStringList written;
    if (entry.kind == record::Kind::Fact) {
        written = {generic(entry.path)};
        if (textOf(&entry, u"source"_s) == "device"_L1)
            written.append("measurements."_L1 + entry.path);
    } else if (entry.kind == record::Kind::Measurement) {
        written = {generic(entry.path)};
    } else if (entry.kind == record::Kind::Reading) {
        written = {"measurements."_L1 + textOf(&entry, u"device"_s)};
    }
    return written;
}

/// The sentence with its figures; empty while one of them is unknown.
QString filled(const std::optional<rules::Message> &message, const rules::Facts &facts)
{
    if (!message)
        return {};
    rules::Evaluation evaluation(facts);
    for (const rules::Message::Piece &piece : message->pieces())
        if (piece.expression && piece.expression->evaluate(evaluation).value.isUndefined())
            return {};
    return message->filled(evaluation, QLocale());
}

/// Whether what was written can change what an expression sees at one of the paths it reads.
bool touches(const QStringList &written, const QStringList &paths)
{
    const auto within = [](const QString &inner, const QString &outer) {
        return inner.startsWith(outer) &&
               (inner.size() == outer.size() || inner[outer.size()] == u'.' || inner[outer.size()] == u'[');
    };
    return std::any_of(written.begin(), written.end(), [&](const QString &place) {
        return std::any_of(paths.begin(), paths.end(),
                           [&](const QString &path) { return within(path, place) || within(place, path); });
    });
}

} // namespace

Engine::View::View(const Engine &engine, const record::JobState &state)
    : m_engine(engine), m_state(state), m_facts(engine.facts(state)),
      m_strictFrom(engine.m_pack.indexOf(engine.m_pack.strictFrom)),
      m_strictTo(engine.m_pack.indexOf(engine.m_pack.strictTo)),
      m_applies(static_cast<size_t>(engine.m_pack.steps.size()))
{
    const QList<record::Entry> &entries = state.entries();
    m_positions.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_positions.insert(entries[i].hash, i);
    findReopenings();
}

qsizetype Engine::View::positionOf(const record::Entry *entry) const
{
    return m_positions.value(entry->hash, -1);
}

/// For every step that a reopening names: the entries that made its condition true.
void Engine::View::findReopenings()
{
    QList<QStringList> written; // of every entry, once for all conditions
    for (const Reopening &reopening : m_engine.m_pack.reopenings) {
        if (written.isEmpty())
            for (const record::Entry &entry : m_state.entries())
                written.append(writtenPaths(entry));
        const QHash<QByteArray, qsizetype> last = lastTrue(reopening, written);
        for (const qsizetype at : last) {
            const Event event{at, record::Knowledge(m_state.entries(), at), false};
            for (const QString &step : reopening.steps) {
                m_reopenings[step].append(event);
                m_reopenedBecause.insert(step, reopening.because);
            }
        }
    }
    for (const Step &step : m_engine.m_pack.steps) {
        const record::Entry *entry = m_state.current(record::Kind::Step, step.id);
        if (entry == nullptr || stateOf(entry) != kTakenBack)
            continue;
        if (const qsizetype at = positionOf(entry); at >= 0) {
            m_reopenings[step.id].append({at, record::Knowledge(m_state.entries(), at), true});
            m_reopenedBecause.insert(step.id, WorkflowWords::tr("Taken back: %1").arg(textOf(entry, u"note"_s)));
        }
    }
}

/// Replays what the condition reads, in the canonical order, and looks at each entry by itself as well, so that nothing
/// another device recorded side by side can hide it. By author: the last entry that made it true. The event counts, not
/// how things stand now: a collar that hung the wrong way was taken out, whatever it says afterwards.
QHash<QByteArray, qsizetype> Engine::View::lastTrue(const Reopening &reopening, const QList<QStringList> &written) const
{
    const QStringList paths = reopening.when.paths();
    const QList<record::Entry> &entries = m_state.entries();
    record::JobState replayed;
    FactsBuilder builder;
    rules::Facts facts;
    facts.today = m_facts.today;
    QHash<QByteArray, qsizetype> last;
    bool siteIsBuilt = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!touches(written[i], paths))
            continue;
        const bool isFact = entries[i].kind == record::Kind::Fact;
        builder.take(entries[i]);
        if (isFact)
            replayed.apply({entries[i]});
        facts.measurements = builder.measurements();
        if (isFact || !siteIsBuilt)
            facts.site = replayed.site();
        siteIsBuilt = true;
        bool isTrue = reopening.when.evaluate(facts).truth == rules::Truth::True;
        if (!isTrue && entries[i].key != entries.first().key) {
            FactsBuilder alone;
            alone.take(entries[i]);
            rules::Facts own;
            own.today = facts.today;
            own.measurements = alone.measurements();
            if (isFact)
                own.site = record::JobState({entries[i]}).site();
            isTrue = reopening.when.evaluate(own).truth == rules::Truth::True;
        }
        if (isTrue)
            last.insert(entries[i].key, i);
    }
    return last;
}

const rules::Outcome &Engine::View::applies(qsizetype index) const
{
    std::optional<rules::Outcome> &known = m_applies[static_cast<size_t>(index)];
    if (!known) {
        const Step &step = m_engine.m_pack.steps[index];
        known = step.applies ? step.applies->evaluate(m_facts) : rules::Outcome();
        if (!step.applies)
            known->truth = rules::Truth::True;
    }
    return *known;
}

bool Engine::View::inConflict(qsizetype index) const
{
    const QString &id = m_engine.m_pack.steps[index].id;
    return m_state.current(record::Kind::Step, id) == nullptr && !m_state.all(record::Kind::Step, id).isEmpty();
}

bool Engine::View::Event::isBefore(const record::Entry &entry, qsizetype at) const
{
    // What is not signed yet is about to be written, by somebody who knows all there is.
    return entry.key.isEmpty() ? at > position : known.isAfter(entry);
}

bool Engine::View::isFresh(qsizetype index, const record::Entry *entry) const
{
    if (entry == nullptr)
        return false;
    const QList<Event> events = m_reopenings.value(m_engine.m_pack.steps[index].id);
    return std::all_of(events.begin(), events.end(),
                       [&](const Event &event) { return event.isBefore(*entry, positionOf(entry)); });
}

bool Engine::View::isOutdated(qsizetype index, const record::Entry *entry) const
{
    const QList<Event> events = m_reopenings.value(m_engine.m_pack.steps[index].id);
    return std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return !event.takenBack && !event.isBefore(*entry, positionOf(entry));
    });
}

/// The last that counts among entries that stand at one place and agree: another device may have added an older one.
const record::Entry *Engine::View::lastFresh(qsizetype index, record::Kind kind, const QString &path) const
{
    if (m_state.current(kind, path) == nullptr)
        return nullptr;
    const QList<const record::Entry *> all = m_state.all(kind, path);
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const record::Entry *entry) { return isFresh(index, entry); });
    return found != all.rend() ? *found : nullptr;
}

const record::Entry *Engine::View::counting(qsizetype index) const
{
    return lastFresh(index, record::Kind::Step, m_engine.m_pack.steps[index].id);
}

bool Engine::View::isReopened(qsizetype index) const
{
    const record::Entry *entry = m_state.current(record::Kind::Step, m_engine.m_pack.steps[index].id);
    return entry != nullptr && counting(index) == nullptr &&
           (stateOf(entry) == "done"_L1 || stateOf(entry) == kTakenBack);
}

bool Engine::View::isDone(qsizetype index) const
{
    const record::Entry *entry = counting(index);
    return entry != nullptr && stateOf(entry) == "done"_L1 && !lacksSignature(index);
}

/// A signature in the record, given here and by whom the step is for.
bool Engine::View::lacksSignature(qsizetype index) const
{
    const Step &step = m_engine.m_pack.steps[index];
    const record::Entry *entry = counting(index);
    if (step.awaits != Awaits::Signature || (entry != nullptr && stateOf(entry) != "done"_L1))
        return false;
    const QList<const record::Entry *> all = m_state.all(record::Kind::Signature);
    return std::none_of(all.begin(), all.end(), [](const record::Entry *one) { return signsAsInstaller(*one); });
}

bool Engine::View::settled(qsizetype index) const
{
    const Step &step = m_engine.m_pack.steps[index];
    if (applies(index).truth == rules::Truth::False)
        return true;
    if (isDone(index))
        return true;
    if (step.severity == Severity::StopWork || inConflict(index))
        return false; // whatever an entry says: neither skipping nor refusing gets past it
    if (counting(index) != nullptr && !lacksSignature(index))
        return true;
    return step.optional && !isReopened(index);
}

qsizetype Engine::View::openStrictStep(qsizetype before) const
{
    if (m_strictFrom < 0)
        return -1;
    for (qsizetype i = m_strictFrom; i <= m_strictTo && i < before; ++i)
        if (!settled(i))
            return i;
    return -1;
}

Reason Engine::View::doFirst(qsizetype index) const
{
    const Step &step = m_engine.m_pack.steps[index];
    return {WorkflowWords::tr("“%1” comes first.").arg(step.title), step.id, {}};
}

Reason Engine::View::because(const Gate &gate, const rules::Outcome &outcome) const
{
    // Also days that contradict each other: that goes first, since the rest follows from it and may be cut short. What
    // contradicts is recorded; nobody is told that it is missing.
    if (outcome.truth == rules::Truth::Unknown && !outcome.fault.isEmpty())
        return {outcome.fault + u' ' + gate.because, gate.opensStep, {}};
    return {gate.because, gate.opensStep, outcome.missing};
}

QList<Reason> Engine::View::ordering(qsizetype index) const
{
    const WorkflowPack &pack = m_engine.m_pack;
    const Step &step = pack.steps[index];
    QList<Reason> reasons;
    for (qsizetype i = 0; i < index; ++i) {
        const record::Entry *entry = counting(i);
        if (pack.steps[i].severity == Severity::StopWork && entry != nullptr && stateOf(entry) == "refused"_L1 &&
            applies(i).truth != rules::Truth::False)
            return {{WorkflowWords::tr("Work stopped at “%1”: %2").arg(pack.steps[i].title, textOf(entry, u"note"_s)),
                     pack.steps[i].id,
                     {}}};
    }
    if (const rules::Outcome &outcome = applies(index); outcome.truth == rules::Truth::Unknown)
        reasons.append({outcome.missing.isEmpty()
                            ? WorkflowWords::tr("Whether this step applies cannot be told. %1").arg(outcome.fault)
                            : WorkflowWords::tr("Whether this step applies is not known yet."),
                        {},
                        outcome.missing});

    const bool inStrict = m_strictFrom >= 0 && index >= m_strictFrom && index <= m_strictTo;
    // After the strict order reading is free; what changes the collar, or must stop work, waits until the order is
    // whole again (a collar that was FLIPPED reopens parts of it).
    const bool acts =
        index > m_strictTo && (step.severity == Severity::StopWork ||
                               std::any_of(step.evidence.begin(), step.evidence.end(), [](const Evidence &e) {
                                   return e.kind == EvidenceKind::Device && e.action == "provision"_L1;
                               }));
    const bool bound = inStrict || (acts && pack.steps[m_strictTo < 0 ? 0 : m_strictTo].phase == step.phase);
    if (const qsizetype first = bound ? openStrictStep(index) : -1; first >= 0)
        reasons.append(doFirst(first));
    for (const QString &id : step.after) {
        const qsizetype before = pack.indexOf(id);
        if (before >= 0 && !settled(before) &&
            std::none_of(reasons.begin(), reasons.end(), [&](const Reason &reason) { return reason.opensStep == id; }))
            reasons.append(doFirst(before));
    }
    return reasons;
}

QList<Reason> Engine::View::shutGates(qsizetype index) const
{
    QList<Reason> reasons;
    for (const Gate &gate : m_engine.m_pack.steps[index].gates) {
        const rules::Outcome outcome = gate.require.evaluate(m_facts);
        if (outcome.truth != rules::Truth::True)
            reasons.append(because(gate, outcome));
        else if (const std::optional<Reason> lacking = notHeld(gate))
            reasons.append(*lacking);
    }
    return reasons;
}

QList<const record::Entry *> Engine::View::photos(const Step &step, const Evidence &evidence) const
{
    const qsizetype index = m_engine.m_pack.indexOf(step.id);
    QList<const record::Entry *> found;
    for (const QString &place : {step.id, evidence.path}) {
        if (place.isEmpty())
            continue;
        for (const record::Entry *entry : m_state.all(record::Kind::Photo, place)) {
            // A photo taken outside a step says what it shows; one taken in it names the evidence.
            const bool named = textOf(entry, u"step"_s) == step.id && textOf(entry, u"evidence"_s) == evidence.id;
            const bool shows = textOf(entry, u"evidence"_s).isEmpty() && textOf(entry, u"shows"_s) == evidence.shows;
            if ((named || shows) && isFresh(index, entry) && !entry->blobs.isEmpty())
                found.append(entry);
        }
    }
    return found;
}

PhotoUse Engine::View::photoElsewhere(const Step &step, const Evidence &evidence, const QByteArray &hash) const
{
    for (const record::Entry *entry : photos(step, evidence))
        if (entry->blobs.contains(hash))
            return {}; // it stands here
    for (const record::Entry *entry : m_state.all(record::Kind::Photo)) {
        if (!entry->blobs.contains(hash))
            continue;
        const QString of = textOf(entry, u"step"_s);
        const QString shows = textOf(entry, u"shows"_s);
        const bool here =
            of.isEmpty() ? shows == evidence.shows : of == step.id && textOf(entry, u"evidence"_s) == evidence.id;
        const qsizetype index = m_engine.m_pack.indexOf(of);
        const bool before = index >= 0 && isOutdated(index, entry);
        if (!before && (here || (index >= 0 && !isFresh(index, entry))))
            continue;
        const QString title = index >= 0 ? m_engine.m_pack.steps[index].title : entry->path;
        return {shows.isEmpty() ? title : title + u": "_s + shows, before};
    }
    return {};
}

const record::Entry *Engine::View::reading(const Step &step, const Evidence &evidence) const
{
    const qsizetype index = m_engine.m_pack.indexOf(step.id);
    const QString path = evidence.device + u'.' + evidence.action;
    const QList<const record::Entry *> all = m_state.all(record::Kind::Reading, path);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        // Two steps may want the same action, and a conversation keeps what it read on the way: each step wants a
        // reading of its own.
        if (textOf(*it, u"step"_s) == step.id && isFresh(index, *it))
            return *it;
    }
    return nullptr;
}

const record::Entry *Engine::View::measurement(const Step &step, const Evidence &evidence) const
{
    return lastFresh(m_engine.m_pack.indexOf(step.id), record::Kind::Measurement, evidence.path);
}

EvidenceStatus Engine::View::evidence(const Step &step, const Evidence &evidence, const rules::Facts &facts) const
{
    const qsizetype index = m_engine.m_pack.indexOf(step.id);
    EvidenceStatus status;
    status.id = evidence.id;
    status.unit = evidence.unit;
    if (evidence.when) {
        const rules::Outcome asked = evidence.when->evaluate(facts);
        if (asked.truth == rules::Truth::False) {
            status.state = EvidenceState::NotWanted;
            status.asked = false;
            return status;
        }
        // What nobody has to give is not asked on suspicion.
        status.asked = !evidence.optional || asked.truth == rules::Truth::True;
        status.missingPaths = asked.missing;
    }
    if (evidence.optional)
        status.state = EvidenceState::NotWanted;
    status.message = filled(evidence.message, facts);
    switch (evidence.kind) {
    case EvidenceKind::Choice:
    case EvidenceKind::Value: {
        const Result<QString> path = resolvedPath(facts, evidence.path);
        status.value = path ? valueAt(facts, *path) : QJsonValue(QJsonValue::Undefined);
        if (!status.value.isUndefined() && !status.value.isNull()) {
            status.state = EvidenceState::Have;
            status.source = m_state.sourceOf(*path);
        }
        break;
    }
    case EvidenceKind::Attest: {
        const record::Entry *entry = counting(index);
        const QCborMap told =
            entry != nullptr ? entry->value.value(u"evidence"_s).toMap().value(evidence.id).toMap() : QCborMap();
        if (told.value(u"attested"_s).toBool()) {
            status.state = EvidenceState::Have;
            status.value = evidence.value;
            status.source = told.value(u"source"_s).toString();
            status.inPerson = status.source != "import"_L1;
        }
        break;
    }
    case EvidenceKind::Measure:
        if (const record::Entry *entry = measurement(step, evidence)) {
            status.state = EvidenceState::Have;
            status.value = entry->value.value(u"v"_s).toJsonValue();
            status.source = textOf(entry, u"source"_s);
            const QJsonObject tool = entry->value.value(u"instrument"_s).toJsonValue().toObject();
            const Verdict verdict = seeingTool(
                judged(step, evidence, {status.value.toDouble(), entry->value.value(u"set"_s).toBool()}, facts),
                evidence, status.value.toDouble(), tool, facts);
            status.verdict = verdict.word;
            status.target = verdict.target;
            status.because = verdict.because;
            status.missingPaths += verdict.missing;
            if (!evidence.judge.equalsPath.isEmpty())
                asItWasCompared(counting(index), evidence.id, status);
            if (evidence.instrument && tool.value(u"due_on").toString().isEmpty())
                // of an earlier release: it may be low, it is not known to be good
                if (verdict.good())
                    status.verdict = u"unknown"_s;
        }
        break;
    case EvidenceKind::Photo: {
        const QList<const record::Entry *> found = photos(step, evidence);
        QJsonArray hashes;
        for (const record::Entry *entry : found) {
            const QString hash = QString::fromLatin1(entry->blobs.first().toHex());
            if (!hashes.contains(hash))
                hashes.append(hash);
            status.source = textOf(entry, u"source"_s);
        }
        status.value = hashes;
        if (hashes.size() >= evidence.min)
            status.state = EvidenceState::Have;
        break;
    }
    case EvidenceKind::Device:
        if (const record::Entry *entry = reading(step, evidence)) {
            status.state = EvidenceState::Have;
            status.value = entry->value.value(u"decoded"_s).toMap().toJsonObject();
            status.source = u"device"_s;
        }
        break;
    }
    return status;
}

StepStatus Engine::View::status(qsizetype index) const
{
    const Step &step = m_engine.m_pack.steps[index];
    StepStatus status;
    status.step = step.id;
    status.reopened = isReopened(index);
    for (const Evidence &evidence : step.evidence)
        status.evidence.append(this->evidence(step, evidence, m_facts));
    const bool unsignedYet = lacksSignature(index);
    if (const record::Entry *entry = unsignedYet ? nullptr : counting(index)) {
        status.note = textOf(entry, u"note"_s);
        status.recordedBy = entry->user;
        status.by = textOf(entry, u"by"_s).isEmpty() ? entry->user : textOf(entry, u"by"_s);
        status.utcMs = entry->utcMs;
        for (const QCborValue &id : entry->value.value(u"despite"_s).toArray()) {
            const auto check = std::find_if(step.checks.begin(), step.checks.end(),
                                            [&id](const Gate &one) { return one.id == id.toString(); });
            status.despite += check == step.checks.end() ? id.toString() : check->because;
        }
    }
    if (applies(index).truth == rules::Truth::False) {
        status.state = StepState::NotApplicable;
        return status;
    }
    if (const record::Entry *entry = unsignedYet ? nullptr : counting(index)) {
        const QString word = stateOf(entry);
        const bool allowed = step.severity != Severity::StopWork;
        if (word == "done"_L1)
            status.state = StepState::Done;
        else if (word == "refused"_L1)
            status.state = StepState::Refused;
        else if (word == "skipped"_L1 && allowed)
            status.state = StepState::Skipped;
        if (status.state != StepState::Blocked) {
            if (status.state == StepState::Refused)
                status.reasons.append({status.note, {}, {}});
            return status;
        }
    }
    status.reasons = blocking(index);
    const bool blocked = !status.reasons.isEmpty();
    if (status.reopened)
        status.reasons.prepend({m_reopenedBecause.value(step.id), {}, {}});
    if (inConflict(index))
        status.reasons.prepend(
            {WorkflowWords::tr("Two records of this step disagree. Record it again to decide."), {}, {}});
    if (blocked)
        return status;
    status.state = StepState::Ready;
    for (const Evidence &evidence : step.evidence) {
        if (evidence.kind != EvidenceKind::Device)
            continue;
        const record::Entry *command = m_state.current(record::Kind::Command, evidence.device + u'.' + evidence.action);
        const QString phase = command != nullptr ? textOf(command, u"phase"_s) : QString();
        if (phase == "sending"_L1)
            status.reasons.append(
                {WorkflowWords::tr("The device has been asked; its answer is not recorded yet."), {}, {}});
    }
    for (qsizetype i = 0; i < step.evidence.size(); ++i) {
        const EvidenceStatus &one = status.evidence[i];
        const Evidence &wanted = step.evidence[i];
        const QString name = !wanted.ask.isEmpty() ? wanted.ask : !wanted.text.isEmpty() ? wanted.text : wanted.shows;
        if (one.state == EvidenceState::Missing)
            status.missing.append({name, {}, one.missingPaths});
        else if (one.verdict == "outside"_L1)
            status.missing.append({one.because, {}, {}});
        else if (one.verdict == "low"_L1 || one.verdict == "high"_L1 || one.verdict == "no-table-entry"_L1 ||
                 one.verdict == "unknown"_L1)
            status.missing.append({WorkflowWords::tr("%1: %2").arg(name, one.verdict), {}, one.missingPaths});
    }
    if (unsignedYet)
        status.missing.append({WorkflowWords::tr("The signature"), {}, {}});
    return status;
}

} // namespace wm::workflow
