// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/fact_edit.h"

#include "core/site/site.h"
#include "core/workflow/drafts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Draft;
using record::Entry;
using record::Kind;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

struct Leaf
{
    QJsonValue value;
    QString source;
};

/// Facts by path.
using Leaves = QMap<QString, Leaf>;

/// Where a fact came from; one that was given with its whole group has the group's source.
QString sourceAt(const record::JobState &state, QString path)
{
    while (!path.isEmpty()) {
        if (const QString source = state.sourceOf(path); !source.isEmpty())
            return source;
        path = path.endsWith(u']') ? path.left(path.lastIndexOf(u'['))
                                   : path.left(std::max<qsizetype>(0, path.lastIndexOf(u'.')));
    }
    return u"typed"_s;
}

/// The single facts of a value: groups, and lists of groups, are taken apart.
void gather(const record::JobState &state, const QJsonValue &value, const QString &from, const QString &to,
            Leaves &leaves)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            gather(state, it.value(), from + u'.' + it.key(), to + u'.' + it.key(), leaves);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            gather(state, array.at(i), from + u"[%1]"_s.arg(i), to + u"[%1]"_s.arg(i), leaves);
    } else if (!value.isNull() && !value.isUndefined()) {
        leaves.insert(to, {value, sourceAt(state, from)});
    }
}

Draft unknownAt(const QString &path)
{
    return {Kind::Fact, path, {{u"v"_s, QCborValue(nullptr)}, {u"source"_s, u"typed"_s}}};
}

bool isIn(const QString &path, const QString &list)
{
    return path == list || path.startsWith(list + u'[');
}

} // namespace

QList<Draft> forgetFact(const record::JobState &state, const QString &path)
{
    QList<Draft> drafts;
    if (!state.all(Kind::Fact, path).isEmpty())
        drafts += state.replacing(unknownAt(path));
    // Where it was given with its whole group, the group is recorded without it.
    for (const Entry *entry : state.all(Kind::Fact)) {
        const bool around = path.startsWith(entry->path + u'.') || path.startsWith(entry->path + u'[');
        if (!around || entry->value.value(u"v"_s).isNull())
            continue;
        const QJsonValue group = entry->value.value(u"v"_s).toJsonValue();
        const QString inside = u"group"_s + path.sliced(entry->path.size());
        const auto without = site::Site({{u"group"_s, group}}).with(inside, QJsonValue::Undefined);
        if (without && without->value(u"group"_s) != group)
            drafts += state.replacing(factDraft(entry->path, without->value(u"group"_s), state.sourceOf(entry->path)));
    }
    return drafts;
}

Result<QList<Draft>> removeElement(const record::JobState &state, const QString &list, qsizetype index)
{
    for (const auto &conflict : state.conflicts())
        if (conflict.kind == Kind::Fact && isIn(conflict.path, list))
            return makeError(
                ErrorCode::Refused,
                WorkflowWords::tr("Two records disagree about %1. Decide that first; then it can be removed.")
                    .arg(conflict.path));
    const QJsonArray elements = site::Site(state.site()).value(list).toArray();
    if (index < 0 || index >= elements.size())
        return makeError(ErrorCode::NotFound, WorkflowWords::tr("%1 has no number %2.").arg(list).arg(index + 1));
    Leaves left;
    for (qsizetype i = 0; i < elements.size(); ++i)
        if (i != index)
            gather(state, elements.at(i), list + u"[%1]"_s.arg(i), list + u"[%1]"_s.arg(i < index ? i : i - 1), left);

    QList<Draft> drafts;
    QSet<QString> done;
    for (const Entry *entry : state.all(Kind::Fact)) {
        if (!isIn(entry->path, list) || done.contains(entry->path))
            continue;
        done.insert(entry->path);
        const QJsonValue stood = entry->value.value(u"v"_s).toJsonValue();
        if (entry->path == list && stood.isArray() && stood.toArray().isEmpty())
            continue; // that there was none before the element was added holds again without it
        const auto stays = left.constFind(entry->path);
        if (stays == left.cend()) {
            if (!entry->value.value(u"v"_s).isNull())
                drafts += state.replacing(unknownAt(entry->path));
        } else if (entry->value.value(u"v"_s).toJsonValue() != stays->value) {
            drafts += state.replacing(factDraft(entry->path, stays->value, stays->source));
        }
    }
    for (auto it = left.begin(); it != left.end(); ++it)
        if (!done.contains(it.key()))
            drafts.append(factDraft(it.key(), it->value, it->source));
    return drafts;
}

} // namespace wm::workflow
