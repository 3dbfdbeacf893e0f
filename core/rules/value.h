// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"
#include "core/rules/holidays.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <vector>

namespace wm::rules {

struct Item;

/// What a node evaluates to. Unknown carries what is missing, or why it cannot be known.
struct Value
{
    enum class Type { Unknown, Boolean, Number, Text, List, Object };
    Type type = Type::Unknown;
    bool boolean = false;
    double number = 0;
    QString text;
    QJsonObject object;
    std::shared_ptr<const std::vector<Item>> items;
    QString path;        ///< where in the facts it comes from; empty for what was computed
    QStringList missing; ///< of an unknown
    QString fault;       ///< of an unknown
    QList<Because> because;

    [[nodiscard]] bool known() const { return type != Type::Unknown; }
    [[nodiscard]] bool is(bool wanted) const { return type == Type::Boolean && boolean == wanted; }
    [[nodiscard]] QJsonValue toJson() const;

    static Value of(bool boolean);
    static Value of(double number);
    static Value of(const QString &text);
    static Value list(std::vector<Item> items);
    /// A JSON value found at `path`; null and undefined are absent, hence unknown.
    static Value fromJson(const QJsonValue &json, const QString &path);
    static Value absent(const QString &path);
    static Value faulty(const QString &sentence);
    static Value doubted(const QString &path, const Doubt &doubt);
    /// An unknown that is unknown for the reasons of all of these.
    static Value unknownFrom(std::initializer_list<const Value *> values);
};

/// An element of a list. Uncertain: a filter could not tell whether it belongs to the list.
struct Item
{
    Value value;
    bool certain = true;
    QStringList doubt = {}; ///< what would decide whether it belongs
};

/// Functions beside the operators. Adding one is adding a line to the table in functions.cpp.
struct Function
{
    QString name;
    QList<Sort> arguments;
    Sort result;
    /// Every argument is known and of its sort; `facts` for what the call alone does not say (holidays, tables).
    Value (*call)(const std::vector<Value> &arguments, const Facts &facts);
    QStringList reads = {}; ///< facts of the site that it reads beside its arguments
};
const Function *findFunction(QStringView name);
QStringList functionNames();
/// Those that know business days, money and tables (utility_functions.cpp).
std::vector<Function> utilityFunctions();
/// The utility's holidays are facts of the project (process.holidays); without them those the caller assumes. Nothing
/// when there are neither.
std::optional<Holidays> holidaysOf(const Facts &facts);
/// The date of "2026-11-05" or "2026-11-05T08:00"; invalid for anything else.
QDate dateOf(const QString &text);
QString toWord(Sort sort);

Sort sortOf(Value::Type type);
/// -1, 0 or 1. Numbers nearer than one part in 10^9 are equal, so that 0.1 * 3 <= 0.3 holds at its own boundary.
int order(double left, double right);

} // namespace wm::rules
