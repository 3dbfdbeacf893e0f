// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/drafts.h"

#include "core/site/schema.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace wm::workflow {

using namespace Qt::StringLiterals;
using record::Draft;
using record::Kind;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

bool sameValue(const QCborValue &a, const QCborValue &b)
{
    const bool numbers = (a.isInteger() || a.isDouble()) && (b.isInteger() || b.isDouble());
    return numbers ? a.toDouble() == b.toDouble() : a == b;
}

} // namespace

bool isSource(const QString &word)
{
    static const QStringList words{u"typed"_s, u"scanned"_s, u"device"_s, u"part-number"_s, u"import"_s, u"derived"_s};
    return words.contains(word);
}

Error badSource(const QString &word)
{
    return makeError(ErrorCode::Invalid, WorkflowWords::tr("‘%1’ is no source of a fact.").arg(word));
}

bool saysSomething(const QString &reason)
{
    return std::count_if(reason.begin(), reason.end(), [](QChar c) { return c.isLetterOrNumber(); }) >= 3;
}

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

} // namespace wm::workflow
