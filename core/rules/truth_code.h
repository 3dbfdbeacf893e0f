// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of truth_program.h: what a program is made of, for what makes it and what runs it. Nothing else includes this.

#include "core/rules/node.h"
#include "core/rules/truth_program.h"
#include "core/rules/value.h"
#include "core/site/fact_reader.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace wm::rules {

namespace truth {

/// What an op does; as Node::Kind, names told apart.
enum class Act : quint8 {
    Literal,  ///< literal
    Site,     ///< all facts
    Today,    ///<
    Measured, ///< the group of measurements
    Variable, ///< number: how many variables of lists stand around it
    Member,   ///< name, of child 0
    Derived,  ///< number: of the formula
    Index,
    Not,
    Negate,
    And,
    Or,
    Compare, ///< sign: = ! < >, orEqual
    In,
    Arithmetic, ///< sign: + - * /
    Conditional,
    List,
    Has,
    Call, ///< function
    Sum,
    Max,
    Min,
    Size,
    All, ///< and the next three: child 1 sees an element of child 0 as variable `number`
    Exists,
    Filter,
    Map,
};

struct Op
{
    Act act = Act::Literal;
    char16_t sign = 0;
    bool orEqual = false;
    int number = -1;
    int first = 0, count = 0; ///< its children
    int place = -1;           ///< where its value is kept during a run; -1: worked out whenever it is asked for
    site::Fact literal = {};
    const site::FactName *name = nullptr;
    const Function *function = nullptr;
};

} // namespace truth

struct TruthProgram::Code
{
    std::vector<truth::Op> ops;
    std::vector<int> children;
    std::vector<int> formulas; ///< the op of each
    int places = 0;
    const Formulas *derived = nullptr;

    /// The op of a node, around which these variables stand.
    int make(const Node &node, std::vector<QString> &variables);

private:
    int put(truth::Op op, const std::vector<int> &of, int reach, bool repeated);
    int member(int group, const QString &name, bool repeated);
    const site::FactName *named(const QString &name);
    site::Fact literal(const Value &value);
    int formula(const QString &name);

    std::unordered_map<std::string, int> m_known; ///< ops by all that makes them what they are
    std::vector<int> m_reach;                     ///< of each op: the outermost variable that it reads
    QHash<QString, std::shared_ptr<const site::FactName>> m_names;
    QHash<QString, std::shared_ptr<const QString>> m_texts;
    QHash<QString, int> m_formulas;
};

} // namespace wm::rules
