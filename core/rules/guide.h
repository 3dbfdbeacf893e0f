// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"

#include <QtCore/QRegularExpression>

namespace wm::rules {

/// What a handbook means by a term, or something it only tells.
struct GuideNote
{
    QString id, title, text, cite; ///< the title of a definition is the term
    QStringList at;                ///< paths of the site model it belongs to, in generic form ("inverters[].make")
    std::optional<Expression> applies;
    QRegularExpression term = {}; ///< finds a definition's term in a text
};

/// Prescribed words of a letter, or the label of one of its fields.
struct Wording
{
    QString id, title, letter, text, path, cite; ///< path: what fills it; empty: nothing does
};

/// A statement of the handbook that the program does not carry.
struct LeftOut
{
    QString id, title, text;
};

/// What a utility pack tells beside its rules and steps (docs/packs.md): its terms, its guidance, the words of its
/// letters, and what it leaves out. Immutable; may be read on any thread.
class Guide
{
public:
    /// From a pack's JSON, its texts in the language wanted. A fault names the section, the element and the place.
    static Result<Guide> fromJson(const QJsonObject &pack, std::shared_ptr<const SchemaPathTypes> types);

    [[nodiscard]] const QList<GuideNote> &definitions() const { return m_definitions; }
    [[nodiscard]] const QList<GuideNote> &guidance() const { return m_guidance; }
    [[nodiscard]] const QList<Wording> &wording() const { return m_wording; }
    [[nodiscard]] const QList<LeftOut> &leftOut() const { return m_leftOut; }

    /// The terms that belong to one of the facts or stand in the text, in the pack's order.
    [[nodiscard]] QList<GuideNote> meanings(const QStringList &paths, const QString &text) const;
    /// The guidance that belongs to one of the facts, in the pack's order. What may or may not apply is told, too.
    [[nodiscard]] QList<GuideNote> advice(const QStringList &paths, const QJsonObject &site, QDate today) const;
    /// The terms that hold every word of the search in their title or text; all of them when it is empty.
    [[nodiscard]] QList<GuideNote> found(const QString &search) const;

private:
    QList<GuideNote> m_definitions, m_guidance;
    QList<Wording> m_wording;
    QList<LeftOut> m_leftOut;
    QJsonObject m_tables;
    std::shared_ptr<const SchemaPathTypes> m_types;
};

} // namespace wm::rules
