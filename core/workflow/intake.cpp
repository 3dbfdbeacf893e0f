// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/intake.h"

#include "core/base/text.h"
#include "core/site/path.h"

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

} // namespace

Result<void> Intake::take(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict)
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

Result<Measured> Intake::measured(const Evidence &evidence, const QJsonObject &input)
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

QString Intake::name(const Evidence &evidence)
{
    if (!evidence.ask.isEmpty())
        return evidence.ask;
    if (!evidence.text.isEmpty())
        return evidence.text;
    return evidence.shows.isEmpty() ? evidence.id : evidence.shows;
}

Result<void> Intake::fact(const QString &path, const QJsonValue &value, bool anew)
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
        m_drafts += m_state.replacing(draft);
    return {};
}

Result<void> Intake::value(const Evidence &evidence, const QJsonObject &input)
{
    QJsonValue given = input.value("value"_L1);
    if (!evidence.choices.isEmpty()) {
        const auto chosen = std::find_if(evidence.choices.begin(), evidence.choices.end(), [&](const Choice &choice) {
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

Result<void> Intake::keyOf(const QString &written, const QString &resolved)
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

Result<void> Intake::attest(const Evidence &evidence, const QJsonObject &input)
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

Result<QCborMap> Intake::instrument(const Evidence &evidence, const QJsonObject &given, const Verdict &verdict) const
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
            return makeError(
                ErrorCode::Invalid,
                WorkflowWords::tr("The instrument %1: ‘%2’ is no date; dates are written 2026-11-05.").arg(id, text));
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
    if (due.isValid() && calibrated.isValid() && due < calibrated)
        return makeError(ErrorCode::Invalid,
                         WorkflowWords::tr("The calibration of %1 cannot have ended on %2, before it was made on %3. "
                                           "Correct the date that is wrong.")
                             .arg(id, due.toString(Qt::ISODate), calibrated.toString(Qt::ISODate)));
    for (const QString &key : {u"min"_s, u"max"_s})
        if (given.value(key).isDouble())
            map.insert(key, given.value(key).toDouble());
    if (given.value("min"_L1).isDouble() && given.value("max"_L1).isDouble() &&
        given.value("max"_L1).toDouble() <= given.value("min"_L1).toDouble())
        return makeError(ErrorCode::Invalid,
                         WorkflowWords::tr("The tool %1 cannot reach from %2 to %3. Correct its range.")
                             .arg(id)
                             .arg(given.value("min"_L1).toDouble())
                             .arg(given.value("max"_L1).toDouble()));
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

rules::Facts Intake::factsWith(const Evidence &evidence, Measured measured) const
{
    const Result<QString> path = resolvedPath(m_facts, evidence.path);
    const Result<rules::Facts> facts =
        path ? withValue(m_facts, *path, measured.value) : Result<rules::Facts>(path.error());
    return facts ? *facts : m_facts; // what cannot be written is refused when it is taken
}

Result<void> Intake::measure(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict)
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
        m_drafts += m_state.replacing(draft);
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

Result<void> Intake::photos(const Evidence &evidence, const QJsonObject &input)
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
        for (const QString &key : {u"name"_s, u"media_type"_s, u"caption"_s, u"place"_s, u"direction"_s}) {
            const Result<QString> text =
                checkedText(photo.value(key).toString(), WorkflowWords::tr("The photo's text"));
            if (!text)
                return text.error();
            const bool optional = key == u"place" || key == u"direction"; // the picture itself may tell them
            if (!optional || !text->isEmpty())
                draft.value.insert(key, *text);
        }
        draft.value.insert(u"shows"_s, evidence.shows);
        draft.value.insert(u"step"_s, m_step.id);
        draft.value.insert(u"evidence"_s, evidence.id);
        draft.value.insert(u"source"_s, m_own);
        draft.blobs = {hash};
        if (const Result<void> good = sharedPhoto(evidence, photo, draft); !good)
            return good;
        m_drafts.append(draft);
    }
    QCborArray hashes;
    for (const QByteArray &hash : kept)
        hashes.append(hash);
    m_told.insert(evidence.id, QCborMap{{u"photos"_s, hashes}, {u"source"_s, m_own}});
    return countPhotos(evidence, kept);
}

Result<void> Intake::sharedPhoto(const Evidence &evidence, const QJsonObject &photo, Draft &draft) const
{
    PhotoUse other = m_view.photoElsewhere(m_step, evidence, draft.blobs.constFirst());
    for (const Draft &earlier : m_drafts)
        if (earlier.kind == Kind::Photo && earlier.blobs == draft.blobs)
            other = {m_step.title + u": "_s + earlier.value.value(u"shows"_s).toString()};
    if (other.of.isEmpty())
        return {};
    const Result<QString> reason = checkedText(photo.value("shared_because"_L1).toString().trimmed(),
                                               WorkflowWords::tr("Why the photo shows both"));
    if (!reason)
        return reason.error();
    if (!saysSomething(*reason)) {
        const QString called = photo.value("name"_L1).toString();
        const QString file = called.isEmpty() ? photo.value("hash"_L1).toString().left(8) : called;
        if (other.before)
            return makeError(
                ErrorCode::Refused,
                WorkflowWords::tr("%1: the photo %2 was recorded for “%3” before that was opened again. Take a new "
                                  "one, or say in words why it still shows how it is now.")
                    .arg(name(evidence), file, other.of));
        return makeError(ErrorCode::Refused,
                         WorkflowWords::tr("%1: the photo %2 is already recorded for “%3”. Take one of its own, or say "
                                           "in words how this one shows both.")
                             .arg(name(evidence), file, other.of));
    }
    draft.value.insert(u"shared_because"_s, *reason);
    return {};
}

Result<void> Intake::countPhotos(const Evidence &evidence, const QList<QByteArray> &kept)
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

Result<void> Intake::device(const Evidence &evidence, const QJsonObject &input)
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

} // namespace wm::workflow
