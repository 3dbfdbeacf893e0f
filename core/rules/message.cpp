// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/message.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::rules {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

} // namespace

QString Message::shown(const QJsonValue &value, const QLocale &locale)
{
    if (value.isBool())
        return value.toBool() ? RuleWords::tr("yes") : RuleWords::tr("no");
    if (value.isDouble())
        return locale.toString(std::round(value.toDouble() * 1000) / 1000, 'f', QLocale::FloatingPointShortest);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts.append(shown(one, locale));
        return parts.isEmpty() ? RuleWords::tr("none") : parts.join(QStringLiteral(", "));
    }
    if (value.isString())
        return value.toString();
    return RuleWords::tr("(unknown)");
}

Result<Message> Message::parse(const QString &text, const PathTypes &types)
{
    Message message;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString before = text.mid(at, (open < 0 ? text.size() : open) - at);
        if (before.contains(u'}'))
            return makeError(ErrorCode::Invalid,
                             RuleWords::tr("A closing brace has no opening one in “%1”.").arg(text));
        if (!before.isEmpty())
            message.m_pieces.append({before});
        if (open < 0)
            break;
        const qsizetype shut = text.indexOf(u'}', open);
        if (shut < 0)
            return makeError(ErrorCode::Invalid, RuleWords::tr("An opening brace is never closed in “%1”.").arg(text));
        const QString inside = text.mid(open + 1, shut - open - 1);
        auto expression = Expression::parse(inside);
        if (!expression)
            return makeError(expression.error().code,
                             RuleWords::tr("The placeholder {%1}: %2").arg(inside, expression.error().message));
        if (const auto sound = expression->check(types, Sort::Any); !sound)
            return makeError(sound.error().code,
                             RuleWords::tr("The placeholder {%1}: %2").arg(inside, sound.error().message));
        message.m_pieces.append({{}, std::move(*expression)});
        at = shut + 1;
    }
    return message;
}

QStringList Message::paths() const
{
    QStringList all;
    for (const Piece &piece : m_pieces)
        if (piece.expression)
            all += piece.expression->paths();
    return all;
}

QString Message::filled(Evaluation &evaluation, const QLocale &locale) const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.expression ? shown(piece.expression->evaluate(evaluation).value, locale) : piece.text;
    return text;
}

} // namespace wm::rules
