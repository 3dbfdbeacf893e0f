// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/message.h"

#include "core/site/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <cmath>

namespace wm::rules {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr double kDecimals = 1000; ///< three of them

constexpr auto kYes = QT_TRANSLATE_NOOP("RuleWords", "yes");
constexpr auto kNo = QT_TRANSLATE_NOOP("RuleWords", "no");
constexpr auto kNone = QT_TRANSLATE_NOOP("RuleWords", "none");
constexpr auto kUnknown = QT_TRANSLATE_NOOP("RuleWords", "(unknown)");

/// A word of a sentence in English as it stands here, whatever the program speaks: letters to a utility are in English.
QString wordIn(const QLocale &locale, const char *word)
{
    return locale.language() == QLocale::English ? QString::fromUtf8(word) : RuleWords::tr(word);
}

/// A number whose rounding stands in the sentence as another figure already ("10.0004 ft; 10 ft are allowed"): with as
/// many decimals as tell the two apart.
QString toldApart(double number, const QStringList &parts, qsizetype at, const QLocale &locale)
{
    constexpr int kMost = 9;
    const QString &rounded = parts.at(at);
    if (std::abs(number * kDecimals - std::round(number * kDecimals)) < 1e-6) // nothing was rounded away
        return rounded;
    QStringList others = parts;
    others.removeAt(at);
    const QRegularExpression same(
        QStringLiteral("(?<![0-9.,])%1(?![0-9]|[.,][0-9])").arg(QRegularExpression::escape(rounded)));
    if (!others.join(QChar(u'\n')).contains(same))
        return rounded;
    for (int decimals = 4; decimals <= kMost; ++decimals)
        if (const double finer = QString::number(number, 'f', decimals).toDouble();
            finer != std::round(number * kDecimals) / kDecimals)
            return locale.toString(finer, 'f', QLocale::FloatingPointShortest);
    return rounded;
}

/// A value whose words are those of one of the lists the expression reads ("line_side": "Line side"), as people read
/// it.
QJsonValue inWords(const QJsonValue &value, const QStringList &paths, const site::Schema &schema)
{
    if (value.isArray()) {
        QJsonArray words;
        for (const QJsonValue one : value.toArray())
            words.append(inWords(one, paths, schema));
        return words;
    }
    if (!value.isString())
        return value;
    for (const QString &path : paths)
        if (const QString word = schema.wordText(path, value.toString()); word != value.toString())
            return word;
    return value;
}

} // namespace

QString Message::shown(const QJsonValue &value, const QLocale &locale)
{
    if (value.isBool())
        return value.toBool() ? wordIn(locale, kYes) : wordIn(locale, kNo);
    if (value.isDouble())
        return locale.toString(std::round(value.toDouble() * kDecimals) / kDecimals, 'f',
                               QLocale::FloatingPointShortest);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts.append(shown(one, locale));
        return parts.isEmpty() ? wordIn(locale, kNone) : parts.join(QStringLiteral(", "));
    }
    if (value.isString())
        return value.toString();
    return wordIn(locale, kUnknown);
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
    const auto schema = site::Schema::shipped();
    QStringList parts;
    QList<QJsonValue> values;
    for (const Piece &piece : m_pieces) {
        QJsonValue value = piece.expression ? piece.expression->evaluate(evaluation).value : QJsonValue();
        if (piece.expression && schema && (value.isString() || value.isArray()))
            value = inWords(value, piece.expression->paths(), **schema);
        parts.append(piece.expression ? shown(value, locale) : piece.text);
        values.append(value);
    }
    QString text;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        text += values.at(at).isDouble() ? toldApart(values.at(at).toDouble(), parts, at, locale) : parts.at(at);
    }
    return text;
}

} // namespace wm::rules
