// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The expression language of packs (RULES.md, docs/packs.md): a subset of CEL over one site, evaluated with three
// truth values (Kleene). An absent path is unknown, never a default, and unknown is never a yes.

#include "core/base/result.h"
#include "core/rules/path_types.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>

namespace wm::site {
class FactReader;
}

namespace wm::rules {

class Holidays;

enum class Truth { False, True, Unknown };

/// Why a recorded fact is not counted, and the facts of which one is wrong.
struct Doubt
{
    QString because; ///< a sentence
    QStringList paths;
    bool operator==(const Doubt &) const = default;
};
using Doubted = QHash<QString, Doubt>; ///< by path with indexes
/// The facts of a site that cannot be so as they stand: site::notCounted().
Doubted doubtedFacts(site::FactReader &site);
/// What finds the facts that no rule may count: doubtedFacts(), or a function that knows more.
using DoubtsOf = Doubted (*)(site::FactReader &site);
Doubted doubtedBy(DoubtsOf doubts, const QJsonObject &site, QDate today);

/// What an expression is evaluated over. A JSON null counts as absent.
struct Facts
{
    QJsonObject site;
    QJsonObject measurements = {}; ///< seen as "measurements.…"
    QDate today = {};              ///< seen as `today`; unknown when invalid
    /// Formulas of "derived.…" by name; computed when asked for. May be null: then every derived value is unknown.
    const Formulas *derived = nullptr;
    /// Tables of the pack that functions look things up in: "euserc". Unknown where the pack ships none.
    QJsonObject tables = {};
    /// Taken where the site has no process.holidays; null: business days are unknown there.
    const Holidays *assumedHolidays = nullptr;
    /// Facts that are recorded and yet cannot be counted on, as they contradict each other (doubtedFacts()): they
    /// are unknown, under has(), too.
    Doubted doubted = {};
};

/// One comparison (or boolean path) that decided an outcome, with the values it saw.
struct Because
{
    QString expression; ///< as written: "disconnect.distance_ft <= 10"
    QString path;       ///< the fact it is about, with indexes ("inverters[1].make"); empty when it is about none
    QJsonValue value;   ///< what the record said there
    QString op;         ///< "==", "<=", "in", "has", … ; empty for a bare path
    QJsonValue limit;   ///< what it was held against, where there is such a thing
    bool operator==(const Because &) const = default;
};

struct Outcome
{
    Truth truth = Truth::Unknown;             ///< Unknown also when the value is no boolean
    QJsonValue value = QJsonValue::Undefined; ///< of any sort; undefined when unknown
    QList<Because> because;                   ///< what decided; empty when unknown
    QStringList missing;                      ///< when unknown: the absent paths that could decide it, sorted
    QString next;                             ///< when unknown: the one of them that is read first
    QString fault;                            ///< when unknown for another reason: a sentence (division by zero, …)
};

class Node;
struct EvaluationState;

/// One look at one site by many expressions: what is derived is computed once. On one thread; `facts` outlives it.
class Evaluation
{
public:
    explicit Evaluation(const Facts &facts);
    ~Evaluation();
    Evaluation(const Evaluation &) = delete;
    Evaluation &operator=(const Evaluation &) = delete;
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    /// The facts were changed: what was derived of the name is computed anew when it is next asked for.
    void forget(const QString &derived);
    /// `facts().doubted` was changed, which it may be while the site stays as it is: with the day.
    void doubtsChanged();

private:
    friend class Expression;
    const Facts &m_facts;
    std::unique_ptr<EvaluationState> m_state;
};

/// A parsed expression; cheap to copy, immutable, may be evaluated on any thread.
class Expression
{
public:
    /// Limits that keep every expression's cost bounded.
    static constexpr qsizetype kMaxLength = 4'000; ///< UTF-16 units
    static constexpr int kMaxDepth = 64;           ///< nesting
    static constexpr int kMaxSteps = 200'000;      ///< nodes visited in one evaluation

    /// Errors name the column (from 1) and what was expected there.
    static Result<Expression> parse(const QString &text);

    /// Whether every path exists, every operator gets what it works on and the whole is of the sort `wanted` (Any: no
    /// matter). Errors name the column.
    [[nodiscard]] Result<void> check(const PathTypes &types, Sort wanted = Sort::Boolean) const;

    [[nodiscard]] Outcome evaluate(const Facts &facts) const;
    /// The same, as one of many over the same facts.
    [[nodiscard]] Outcome evaluate(Evaluation &evaluation) const;

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Every path it reads, in generic form ("inverters[].make"), sorted; also what a function reads beside its
    /// arguments ("process.holidays"). "derived.…" stands for itself: factsBehind() has what is behind it.
    [[nodiscard]] QStringList paths() const;
    /// For the evaluator of an expression that uses this one.
    [[nodiscard]] const Node &root() const { return *m_root; }

private:
    Expression(QString text, std::shared_ptr<const Node> root) : m_text(std::move(text)), m_root(std::move(root)) {}
    QString m_text;
    std::shared_ptr<const Node> m_root;
};

} // namespace wm::rules
