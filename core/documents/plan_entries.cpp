// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plan_entries.h"

#include "core/documents/drawing_measures.h"
#include "core/documents/kept_names.h"
#include "core/drawings/plot_facts.h"
#include "core/workflow/engine.h"
#include "core/workflow/fact_edit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

const QString kPlot = u"drawings.plot"_s;
const QString kDerived = u"derived"_s;
const QString kTyped = u"typed"_s;

QString sourceAt(const record::JobState &state, QString path)
{
    while (!path.isEmpty()) {
        if (const QString source = state.sourceOf(path); !source.isEmpty())
            return source;
        path = path.endsWith(u']') ? path.left(path.lastIndexOf(u'['))
                                   : path.left(std::max<qsizetype>(0, path.lastIndexOf(u'.')));
    }
    return kTyped;
}

/// The single facts of a value: groups, and lists of groups, are taken apart.
void gather(const QJsonValue &value, const QString &at, QMap<QString, QJsonValue> &facts)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            gather(it.value(), at + u'.' + it.key(), facts);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            gather(array.at(i), at + u"[%1]"_s.arg(i), facts);
    } else if (!value.isNull() && !value.isUndefined() && !(value.isArray() && value.toArray().isEmpty())) {
        facts.insert(at, value);
    }
}

bool isMeasure(const QString &path)
{
    return path.startsWith("disconnects["_L1) &&
           (path.endsWith(".distance_to_meter_ft"_L1) || path.endsWith(".line_of_sight_to_pcc"_L1));
}

/// What the plan of that site tells: by path; and where it tells nothing any more.
void workOut(const record::JobState &state, const site::Site &site, PlanFacts &facts)
{
    // Without what was worked out before, so that only the plan speaks and what people recorded.
    site::Site bare = site;
    for (auto it = facts.begin(); it != facts.end();) {
        if (!isMeasure(it.key()) || it->source != kDerived) {
            ++it;
            continue;
        }
        if (auto without = bare.with(it.key(), QJsonValue::Undefined))
            bare = std::move(*without);
        it = facts.erase(it);
    }
    const auto names = drawings::Names::of(bare, keptNames(state));
    for (const MeasuredFact &one : measuredOnPlan(bare, names))
        if (one.differs.isEmpty()) // a contradiction is a person's to decide
            facts.insert(one.path, {one.value, kDerived});
}

} // namespace

PlanFacts planFacts(const record::JobState &state)
{
    const site::Site site(state.site());
    QMap<QString, QJsonValue> leaves;
    gather(site.value(kPlot), kPlot, leaves);
    const qsizetype disconnects = site.value(u"disconnects"_s).toArray().size();
    for (qsizetype index = 0; index < disconnects; ++index)
        for (const auto member : {"distance_to_meter_ft"_L1, "line_of_sight_to_pcc"_L1})
            if (const QString path = u"disconnects[%1].%2"_s.arg(index).arg(member); site.has(path))
                leaves.insert(path, site.value(path));
    PlanFacts facts;
    for (auto it = leaves.begin(); it != leaves.end(); ++it)
        facts.insert(it.key(), {it.value(), sourceAt(state, it.key())});
    return facts;
}

PlanFacts withPlot(const record::JobState &state, const QJsonObject &plot)
{
    PlanFacts facts = planFacts(state);
    const PlanFacts stood = facts;
    facts.removeIf([](PlanFacts::iterator it) { return it.key().startsWith(kPlot + u'.'); });
    QMap<QString, QJsonValue> leaves;
    gather(plot, kPlot, leaves);
    for (auto it = leaves.begin(); it != leaves.end(); ++it) {
        const auto before = stood.constFind(it.key());
        const bool same = before != stood.cend() && before->value == it.value();
        facts.insert(it.key(), same ? *before : SourcedFact{it.value(), kTyped});
    }
    if (const auto site = site::Site(state.site()).with(kPlot, plot))
        workOut(state, *site, facts);
    return facts;
}

PlanFacts withoutElement(const record::JobState &state, const QString &element)
{
    const qsizetype bracket = element.lastIndexOf(u'[');
    const QString list = element.left(bracket + 1); // with its bracket
    const qsizetype gone = element.mid(bracket + 1).chopped(1).toLongLong();
    PlanFacts facts;
    site::Site site(state.site());
    const PlanFacts stood = planFacts(state);
    for (auto it = stood.begin(); it != stood.end(); ++it) {
        const qsizetype end = it.key().startsWith(list) ? it.key().indexOf(u']', list.size()) : -1;
        const qsizetype index = end < 0 ? -1 : it.key().mid(list.size(), end - list.size()).toLongLong();
        if (end < 0 || index < gone)
            facts.insert(it.key(), *it);
        else if (index > gone)
            facts.insert(list + QString::number(index - 1) + it.key().mid(end), *it);
    }
    QJsonArray elements = site.value(list.chopped(1)).toArray();
    if (gone >= 0 && gone < elements.size())
        elements.removeAt(gone);
    if (const auto without = site.with(list.chopped(1), elements))
        workOut(state, *without, facts);
    return facts;
}

Result<QList<record::Draft>> planEntries(const record::JobState &state, const PlanFacts &wanted)
{
    const PlanFacts stood = planFacts(state);
    QList<record::Draft> drafts;
    QStringList gone;
    for (auto it = stood.begin(); it != stood.end(); ++it)
        if (!wanted.contains(it.key()))
            gone.append(it.key());
    for (const auto &conflict : state.conflicts())
        if (!gone.isEmpty() && conflict.kind == record::Kind::Fact && conflict.path.startsWith(kPlot))
            return makeError(ErrorCode::Refused,
                             Documents::tr("Two records disagree about %1. Decide that first; then it can be removed.")
                                 .arg(conflict.path));
    for (const QString &path : std::as_const(gone))
        drafts += workflow::forgetFact(state, path);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto before = stood.constFind(it.key());
        if (before != stood.cend() && *before == *it)
            continue;
        auto more = workflow::Engine::recordFact(state, it.key(), it->value, it->source);
        if (!more)
            return more.error();
        drafts += *more;
    }
    return drafts;
}

} // namespace wm::documents
