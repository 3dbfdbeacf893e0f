// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"

#include <QtCore/QLocale>

namespace wm::rules {

/// A sentence of a pack with this site's figures in it: "The disconnect is {derived.ac_disconnect_to_meter_ft} ft from
/// the meter". What stands in braces is an expression of the rule language.
class Message
{
public:
    /// Refuses braces that do not match and expressions that are wrong, naming the placeholder.
    static Result<Message> parse(const QString &text, const PathTypes &types);
    /// Every path its placeholders read, as Expression::paths() names them.
    [[nodiscard]] QStringList paths() const;
    /// Numbers in the locale with at most three decimals, more where the sentence would name two figures alike that
    /// differ; yes and no and the words of the site model's lists as people read them, lists with commas; what is
    /// unknown is said to be unknown.
    [[nodiscard]] QString filled(Evaluation &evaluation, const QLocale &locale) const;
    /// One of its pieces: a stretch of text, or what stands in braces.
    struct Piece
    {
        QString text;
        std::optional<Expression> expression = {};
    };
    /// In order, for whoever sets the pieces apart.
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }
    /// A value as people read it: numbers with at most three decimals, yes and no in words, lists with commas.
    static QString shown(const QJsonValue &value, const QLocale &locale);

private:
    QList<Piece> m_pieces;
};

} // namespace wm::rules
