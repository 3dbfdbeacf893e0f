// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pack.h"

#include <QtCore/QJsonValue>

#include <optional>

namespace wm::catalog {

/// One line of the data sheet (CD-SPEC).
struct Rating
{
    QString id, title;
    QJsonValue value; ///< number, word or list
    QString unit, note, cite;
    QStringList requirements;
};

/// What something on the display or in the collar's state means, and what to do next (CD-LCD, CD-PROV).
struct Advice
{
    QString id, title, meaning, next;
    QString guard;           ///< requirement id of the step that guards the breaker this advice touches; else empty
    QString troubleshooting; ///< id of the problem that goes deeper; else empty
    bool blocksProvisioning = false;
    QString cite;
    QStringList requirements;
};

/// One action of a problem; asked in order, each with its outcome (CD-TROUBLE).
struct Action
{
    QString id, text;
    QString guard; ///< as in Advice
    QStringList requirements;
};
struct Problem
{
    QString id, problem;
    QString audience; ///< any, installer, admin
    QList<Action> actions;
    QString cite;
};

/// What the display shows, as far as it is known.
struct Display
{
    bool active = true; ///< lit at all
    QString text = {};  ///< as it stands there; compared without case
    bool thumbsUp = false, arrow = false, skull = false;
};

enum class Role { Admin, Installer, ReadOnly, Staff };

/// The collar as the product pack describes it, in one language. Immutable.
class CollarProduct
{
public:
    static Result<CollarProduct> load(const QString &language = {});
    static Result<CollarProduct> fromPack(const Pack &pack, const QString &language = {});

    [[nodiscard]] const QList<Rating> &ratings() const { return m_ratings; }
    [[nodiscard]] const Rating *rating(const QString &id) const;
    /// A rating that is a number; nothing when there is no such one.
    [[nodiscard]] std::optional<double> number(const QString &ratingId) const;

    /// All states of the display, and one by id.
    [[nodiscard]] const QList<Advice> &lcdStates() const { return m_lcd; }
    /// What a display says, the gravest first: skull, FLIPPED, no CEL, b4 EnR, thumbs up, then the relay's position.
    /// A blank display says only that it is blank: nothing about the relay.
    [[nodiscard]] QList<Advice> meaningOf(const Display &display) const;
    /// The advice for a situation of provisioning (flipped, no-cell, before-enrol, provisioning, …); that of "unknown"
    /// for one the pack does not know.
    [[nodiscard]] Advice situation(const QString &id) const;

    /// The problems for a role, in the order of the table.
    [[nodiscard]] QList<Problem> problems(Role role) const;
    [[nodiscard]] const Problem *problem(const QString &id) const;

    /// Whether a role may do something ("units.relay_position_open_or_shut"). What is not listed is denied; what only
    /// the maker's staff does is denied to everybody else (CD-ROLE-01 … 37, notes C-11).
    [[nodiscard]] bool allowed(Role role, const QString &permission) const;
    [[nodiscard]] QStringList permissions() const;

    /// Support, warranty, box contents and facts as the pack has them, texts in the language.
    [[nodiscard]] QJsonObject section(const QString &name) const { return m_json.value(name).toObject(); }
    [[nodiscard]] QJsonArray list(const QString &name) const;

private:
    [[nodiscard]] const Advice *lcd(const QString &id) const;
    QJsonObject m_json;
    QList<Rating> m_ratings;
    QList<Advice> m_lcd, m_situations;
    QList<Problem> m_problems;
};

} // namespace wm::catalog
