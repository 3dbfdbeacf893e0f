// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of said_twice.h: the table resources/schemas/said-twice.json as it is read (docs/packs.md). Nothing else
// includes this.

#include "core/site/fact_reader.h"

#include <QtCore/QStringList>

#include <array>
#include <variant>
#include <vector>

namespace wm::site::said_twice {

/// Which element of each of the lists of a way.
using Place = std::array<size_t, 4>; // no path of the vocabulary has more lists

/// A generic path as it is walked: the names up to each of its lists, and those after the last.
struct Way
{
    explicit Way(const QString &generic);
    [[nodiscard]] size_t lists() const { return steps.size() - 1; }
    /// How many lists, from the start, are those of the other, too.
    [[nodiscard]] size_t listsOf(const Way &other) const;
    /// The path of one fact on it.
    [[nodiscard]] QString at(const Place &place) const;
    QStringList text;
    std::vector<FactPath> steps;
    size_t start; ///< a number for its first part, which many ways have in common
};

using Plain = std::variant<bool, double, QString>;

/// What the table asks of a fact.
struct Wanted
{
    explicit Wanted(const QJsonValue &json = QJsonValue::Undefined);
    enum class Sort { Same, None, Some, Above, Below, Holds, NotIn, In } sort = Sort::In;
    double limit = 0;
    std::vector<Plain> values;
};

/// One line of the table. "while", "over", "differs" and "counts" say how the two are held together.
struct Pair
{
    struct Condition
    {
        Way way;
        Wanted wanted;
    };
    explicit Pair(const QJsonObject &row);
    /// The fact that would make both so (that of "unless"); empty: there is none.
    [[nodiscard]] QString explains(const Place &atOne, const Place &atOther) const;
    Way one, other;
    QString relation;
    Wanted is, says;               ///< what each has to be for both not to be so
    double slack = 1;              ///< of "over": by which share the first may be the greater
    std::vector<Condition> when;   ///< what has to be so as well
    std::vector<Condition> unless; ///< of which none may be so
};

/// Every line of the table; none where it cannot be read.
std::vector<Pair> readPairs();

} // namespace wm::site::said_twice
