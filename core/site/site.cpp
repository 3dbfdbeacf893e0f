// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

bool namesElement(const PathStep &step)
{
    return step.index >= 0 || !step.key.isEmpty();
}

/// The place of the named element in a list; -1 when it is not there.
qsizetype indexOf(const QJsonArray &array, const PathStep &step)
{
    if (step.index >= 0)
        return step.index < array.size() ? step.index : -1;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).toObject().value(step.key).toVariant().toString() == step.equals)
            return i;
    }
    return -1;
}

/// `object` with `value` put in below steps[at…].
Result<QJsonObject> put(QJsonObject object, const QList<PathStep> &steps, qsizetype at, const QJsonValue &value)
{
    const PathStep &step = steps.at(at);
    const bool last = at + 1 == steps.size();
    if (!namesElement(step)) {
        if (last) {
            if (value.isUndefined())
                object.remove(step.name);
            else
                object.insert(step.name, value);
            return object;
        }
        const auto inner = put(object.value(step.name).toObject(), steps, at + 1, value);
        if (!inner)
            return inner.error();
        object.insert(step.name, *inner);
        return object;
    }
    QJsonArray array = object.value(step.name).toArray();
    qsizetype index = indexOf(array, step);
    if (value.isUndefined() && index < 0)
        return object;
    if (index < 0) {
        if (step.index > array.size())
            return makeError(ErrorCode::Invalid,
                             SiteWords::tr("%1 has %2 elements, so that number %3 cannot be recorded before "
                                           "those between are. Record them first.")
                                 .arg(step.name)
                                 .arg(array.size())
                                 .arg(step.index + 1));
        index = array.size();
        array.append(step.key.isEmpty() ? QJsonObject() : QJsonObject{{step.key, step.equals}});
    }
    if (last) {
        if (value.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, value);
    } else {
        const auto inner = put(array.at(index).toObject(), steps, at + 1, value);
        if (!inner)
            return inner.error();
        array.replace(index, *inner);
    }
    object.insert(step.name, array);
    return object;
}

/// A drawing or a handbook asks for the same few hundred places thousands of times; parsing them anew each time was a
/// quarter of what a diagram took.
std::optional<Path> pathOf(const QString &text)
{
    constexpr qsizetype most = 4096;
    static thread_local QHash<QString, Path> known;
    if (const auto found = known.constFind(text); found != known.constEnd())
        return *found;
    const auto parsed = Path::parse(text);
    if (!parsed)
        return std::nullopt;
    if (known.size() >= most)
        known.clear();
    known.insert(text, *parsed);
    return *parsed;
}

} // namespace

QJsonValue Site::value(const QString &path) const
{
    // Names and dots alone need no parsing. What is attested goes by ids, which hold dots.
    if (!path.isEmpty() && !path.startsWith(u"attestations") && std::all_of(path.begin(), path.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || c == u'_' || c == u'.';
        })) {
        QJsonValue node = m_facts;
        for (const QStringView name : QStringView(path).tokenize(u'.'))
            node = node.toObject().value(name);
        return node.isNull() ? QJsonValue(QJsonValue::Undefined) : node;
    }
    const auto parsed = pathOf(path);
    return parsed ? value(*parsed) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Site::value(const Path &path) const
{
    QJsonValue node = m_facts;
    for (const auto &step : path.steps()) {
        if (step.element)
            return QJsonValue::Undefined;
        node = node.toObject().value(step.name);
        if (namesElement(step)) {
            const QJsonArray array = node.toArray();
            const qsizetype index = indexOf(array, step);
            node = index < 0 ? QJsonValue(QJsonValue::Undefined) : array.at(index);
        }
        if (node.isUndefined() || node.isNull())
            return QJsonValue::Undefined;
    }
    return node;
}

std::optional<double> Site::number(const QString &path) const
{
    const auto found = value(path);
    return found.isDouble() ? std::optional(found.toDouble()) : std::nullopt;
}

std::optional<bool> Site::boolean(const QString &path) const
{
    const auto found = value(path);
    return found.isBool() ? std::optional(found.toBool()) : std::nullopt;
}

std::optional<QString> Site::text(const QString &path) const
{
    const auto found = value(path);
    return found.isString() ? std::optional(found.toString()) : std::nullopt;
}

Result<Site> Site::with(const QString &path, const QJsonValue &value) const
{
    const auto parsed = Path::parse(path);
    if (!parsed)
        return parsed.error();
    for (const auto &step : parsed->steps()) {
        if (step.element)
            return makeError(
                ErrorCode::Invalid,
                SiteWords::tr("“%1” does not say which element is meant. Name it, as in %2[0].").arg(path, step.name));
    }
    const auto facts = put(m_facts, parsed->steps(), 0, value);
    if (!facts)
        return facts.error();
    return Site(*facts);
}

} // namespace wm::site
