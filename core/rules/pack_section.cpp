// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_section.h"

#include "core/site/path.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct SectionWords
{
    Q_DECLARE_TR_FUNCTIONS(SectionWords)
};

QString genericOf(const QString &path)
{
    const auto parsed = site::Path::parse(path);
    return parsed ? parsed->generic() : QString();
}

} // namespace

QStringList SectionElement::texts(const QString &key) const
{
    const QJsonValue value = m_element.value(key);
    if (value.isString())
        return {value.toString()};
    QStringList all;
    for (const QJsonValue one : value.toArray())
        all.append(one.toString());
    return all;
}

Result<void> SectionElement::hasTexts(const QStringList &keys) const
{
    for (const QString &key : QStringList{u"id"_s} + keys)
        if (text(key).trimmed().isEmpty())
            return wrong(key, SectionWords::tr("This is missing or empty."));
    return {};
}

Result<std::optional<Expression>> SectionElement::expression(const QString &key, Sort wanted) const
{
    if (!m_element.contains(key))
        return std::optional<Expression>();
    auto expression = Expression::parse(text(key));
    if (!expression)
        return wrong(key, expression.error().message);
    if (const auto sound = expression->check(m_types, wanted); !sound)
        return wrong(key, sound.error().message);
    return std::optional(std::move(*expression));
}

Result<QStringList> SectionElement::paths(const QString &key) const
{
    const QStringList all = texts(key);
    for (const QString &path : all)
        if (const QString generic = genericOf(path); generic.isEmpty() || !m_types.typeOf(generic))
            return wrong(key, SectionWords::tr("There is no ‘%1’ in the site model. Check the spelling.").arg(path));
    return all;
}

Sort SectionElement::sortOf(const QString &path) const
{
    const auto type = m_types.typeOf(genericOf(path));
    return type ? type->sort : Sort::Any;
}

Error SectionElement::wrong(const QString &key, const QString &sentence) const
{
    return makeError(ErrorCode::Invalid,
                     SectionWords::tr("%1 %2, %3: %4").arg(m_section, id().isEmpty() ? u"?"_s : id(), key, sentence));
}

} // namespace wm::rules
