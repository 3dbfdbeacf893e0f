// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/deficiencies.h"

#include "core/base/text.h"
#include "core/record/cbor.h"

#include <QtCore/QCborArray>
#include <QtCore/QCoreApplication>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Entry;
using record::Kind;

namespace {

struct Inspection
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr int kMostWords = 2000; ///< of a deficiency or its cure
constexpr int kMostCite = 500;

const QString kPrefix = u"deficiency."_s;
const QString kCure = u".cure"_s;
const QString kInspection = u"inspection"_s;
const QString kInspector = u"inspector"_s;

QString pathOf(const QString &id)
{
    return kPrefix + id;
}

QString text(const Entry &entry, QLatin1StringView key)
{
    return entry.value.value(key).toString();
}

/// Only an inspector's word opens, accepts or withdraws a deficiency; everything else at such a path says nothing.
bool byInspector(const Entry &entry)
{
    return text(entry, "capacity"_L1) == kInspector;
}

Deficiency::State stateOf(const Entry &entry)
{
    const QString word = text(entry, "state"_L1);
    return word == "accepted"_L1    ? Deficiency::State::Accepted
           : word == "withdrawn"_L1 ? Deficiency::State::Withdrawn
                                    : Deficiency::State::Open; // also for a word of a later release
}

/// Of several that stand side by side the strictest counts.
const Entry *standing(const record::JobState &state, const QString &path)
{
    const Entry *found = nullptr;
    for (const Entry *one : state.all(Kind::Note, path))
        if (byInspector(*one) && (found == nullptr || stateOf(*one) == Deficiency::State::Open))
            found = one;
    return found;
}

void addCure(const record::JobState &state, Deficiency &deficiency)
{
    const QString path = pathOf(deficiency.id);
    for (const Entry *cure : state.all(Kind::Note, path + kCure)) {
        const bool ofThis = cure->value.value("answers"_L1).toByteArray() == deficiency.entry;
        if (!ofThis && !deficiency.settled())
            continue;
        deficiency.cure = text(*cure, "text"_L1);
        deficiency.curedBy = cure->user;
        deficiency.curedUtcMs = cure->utcMs;
        if (deficiency.state == Deficiency::State::Open)
            deficiency.state = Deficiency::State::Answered;
    }
    for (const Entry *photo : state.all(Kind::Photo, path))
        deficiency.photos += photo->blobs;
}

} // namespace

QList<Deficiency> deficienciesOf(const record::JobState &state)
{
    QStringList ids;
    for (const Entry &entry : state.entries()) {
        if (entry.kind != Kind::Note || !entry.path.startsWith(kPrefix) || !byInspector(entry))
            continue;
        const QString id = entry.path.mid(kPrefix.size());
        if (!id.contains(u'.') && !ids.contains(id))
            ids.append(id);
    }
    QList<Deficiency> all;
    for (const QString &id : std::as_const(ids)) {
        const Entry *entry = standing(state, pathOf(id));
        if (entry == nullptr)
            continue;
        Deficiency one;
        one.id = id;
        one.number = static_cast<int>(all.size()) + 1;
        one.about = text(*entry, "about"_L1);
        one.subject = text(*entry, "subject"_L1);
        one.words = text(*entry, "text"_L1);
        one.cite = text(*entry, "cite"_L1);
        one.by = entry->user;
        one.utcMs = entry->utcMs;
        one.entry = entry->hash;
        one.state = stateOf(*entry);
        if (one.state == Deficiency::State::Accepted)
            one.acceptedBy = entry->user;
        addCure(state, one);
        all.append(one);
    }
    return all;
}

DeficiencyCount countOf(const QList<Deficiency> &deficiencies)
{
    DeficiencyCount count;
    for (const Deficiency &one : deficiencies) {
        count.open += one.state == Deficiency::State::Open ? 1 : 0;
        count.answered += one.state == Deficiency::State::Answered ? 1 : 0;
        count.settled += one.settled() ? 1 : 0;
    }
    return count;
}

QList<InspectionNote> inspectionsOf(const record::JobState &state)
{
    QList<InspectionNote> all;
    for (const Entry *entry : state.all(Kind::Note, kInspection)) {
        if (!byInspector(*entry))
            continue;
        InspectionNote one;
        one.returned = text(*entry, "outcome"_L1) != "accepted"_L1;
        one.by = entry->user;
        one.utcMs = entry->utcMs;
        one.key = entry->key;
        one.items = static_cast<int>(entry->value.value("items"_L1).toInteger());
        one.seen = static_cast<int>(entry->value.value("seen"_L1).toArray().size());
        for (const QCborValue id : entry->value.value("deficiencies"_L1).toArray())
            one.deficiencies.append(id.toString());
        all.append(one);
    }
    return all;
}

std::optional<InspectionNote> handedBackBy(const record::JobState &state)
{
    const QList<InspectionNote> all = inspectionsOf(state);
    if (all.isEmpty())
        return {};
    for (auto entry = state.entries().crbegin(); entry != state.entries().crend(); ++entry) {
        if (entry->kind == Kind::Note && entry->path == kInspection && byInspector(*entry))
            return all.constLast();
        const bool aside =
            entry->kind == Kind::Signature ||
            (entry->kind == Kind::Note && (entry->path == "device"_L1 || entry->path == "seen"_L1 ||
                                           (entry->path.startsWith("deficiency."_L1) && byInspector(*entry))));
        if (!aside)
            return {};
    }
    return {};
}

bool sameValue(const QCborMap &a, const QCborMap &b)
{
    const auto one = record::encodeCbor(a), other = record::encodeCbor(b);
    return one && other && *one == *other;
}

bool returnsTheJob(const record::Entry &signature)
{
    return text(signature, "outcome"_L1) == "returned"_L1;
}

Result<QList<record::Draft>> recordCure(const record::JobState &state, const QString &id, const QString &words)
{
    const auto said = checkedText(words.trimmed(), Inspection::tr("What was done"), kMostWords);
    if (!said)
        return said.error();
    if (said->isEmpty())
        return makeError(ErrorCode::Invalid, Inspection::tr("Say what was done about it, and with what evidence."));
    const QList<Deficiency> all = deficienciesOf(state);
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Deficiency &one) { return one.id == id; });
    if (found == all.end())
        return makeError(ErrorCode::NotFound, Inspection::tr("The record has no deficiency %1.").arg(id));
    if (found->settled())
        return makeError(ErrorCode::Refused,
                         Inspection::tr("This deficiency is settled: it wants no answer any more."));
    return state.replacing(
        {Kind::Note, pathOf(id) + kCure, {{u"text"_s, *said}, {u"answers"_s, found->entry}}, std::nullopt, {}});
}

QString newDeficiencyId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

namespace {

Result<record::Draft> draftOf(const WrittenDeficiency &one)
{
    static const QRegularExpression form(u"^[0-9a-z-]{1,64}$"_s);
    if (!form.match(one.id).hasMatch())
        return makeError(ErrorCode::Invalid, Inspection::tr("“%1” is no id of a deficiency.").arg(one.id));
    const auto words = checkedText(one.words.trimmed(), Inspection::tr("The deficiency"), kMostWords);
    if (!words)
        return words.error();
    if (words->isEmpty())
        return makeError(ErrorCode::Invalid, Inspection::tr("A deficiency wants words: what is wrong, and where."));
    const auto cite = checkedText(one.cite.trimmed(), Inspection::tr("The citation"), kMostCite);
    if (!cite)
        return cite.error();
    record::Draft draft;
    draft.kind = Kind::Note;
    draft.path = pathOf(one.id);
    draft.value = {{u"text"_s, *words},         {u"cite"_s, *cite},      {u"about"_s, one.about},
                   {u"subject"_s, one.subject}, {u"state"_s, u"open"_s}, {u"capacity"_s, kInspector}};
    return draft;
}

/// An earlier one, said to be cured: the same words, with another state.
record::Draft acceptance(const record::JobState &state, const Deficiency &one)
{
    record::Draft draft;
    draft.kind = Kind::Note;
    draft.path = pathOf(one.id);
    for (const Entry *entry : state.all(Kind::Note, draft.path))
        if (entry->hash == one.entry)
            draft.value = entry->value;
    draft.value.insert(u"state"_s, u"accepted"_s);
    return draft;
}

} // namespace

Result<QList<record::Draft>> recordInspection(const record::JobState &state, const InspectionResult &result)
{
    const QList<Deficiency> before = deficienciesOf(state);
    QList<record::Draft> drafts;
    QCborArray ids;
    for (const WrittenDeficiency &one : result.deficiencies) {
        const auto draft = draftOf(one);
        if (!draft)
            return draft.error();
        ids.append(one.id);
        const Entry *known = standing(state, draft->path);
        if (known == nullptr || !sameValue(known->value, draft->value))
            drafts += state.replacing(*draft);
    }
    int open = static_cast<int>(result.deficiencies.size());
    for (const Deficiency &one : before) {
        if (one.settled() || ids.contains(one.id))
            continue;
        if (!result.accepted.contains(one.id)) {
            ++open;
            continue;
        }
        if (one.state != Deficiency::State::Answered)
            return makeError(ErrorCode::Refused,
                             Inspection::tr("Nobody has said what was done about “%1”, so there is no cure to accept.")
                                 .arg(one.words));
        drafts += state.replacing(acceptance(state, one));
    }
    if (result.returned && open == 0)
        return makeError(ErrorCode::Invalid,
                         Inspection::tr("A job is returned with at least one deficiency. Write down what is wrong."));
    if (!result.returned && open > 0)
        return makeError(ErrorCode::Refused,
                         Inspection::tr("%n deficiencies stand: the job can be returned, not accepted.", "", open));
    QCborArray seen;
    for (const QString &id : result.seen)
        seen.append(id);
    record::Draft note;
    note.kind = Kind::Note;
    note.path = kInspection;
    note.value = {{u"text"_s, usualInspectionStatement(result.returned, open)},
                  {u"outcome"_s, result.returned ? u"returned"_s : u"accepted"_s},
                  {u"head"_s, result.head},
                  {u"items"_s, result.items},
                  {u"seen"_s, seen},
                  {u"deficiencies"_s, ids},
                  {u"capacity"_s, kInspector}};
    const QList<const Entry *> notes = state.all(Kind::Note, kInspection);
    const bool known = std::any_of(notes.begin(), notes.end(),
                                   [&note](const Entry *one) { return sameValue(one->value, note.value); });
    if (!known)
        drafts.append(note);
    return drafts;
}

QString usualInspectionStatement(bool returned, int deficiencies)
{
    return returned
               ? Inspection::tr("I have looked at this installation and its record, and return it with %n "
                                "deficiencies.",
                                "", deficiencies)
               : Inspection::tr("I have looked at this installation and its record as they stand, and accept them.");
}

} // namespace wm::workflow
