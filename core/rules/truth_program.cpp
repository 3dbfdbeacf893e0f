// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/truth_program.h"

#include "core/rules/truth_code.h"

#include <algorithm>
#include <limits>

namespace wm::rules {

using namespace Qt::StringLiterals;
using namespace truth;
using site::Fact;
using site::FactName;
using Kind = Fact::Kind;

namespace {
constexpr int kNoVariable = std::numeric_limits<int>::max();
} // namespace

/// An op, or the one there is already that does the same. Its value is kept where it is asked for again: by another, or
/// for every element of a list (`repeated`).
int TruthProgram::Code::put(Op op, const std::vector<int> &of, int reach, bool repeated)
{
    std::string key;
    const auto add = [&key](auto what) { key.append(reinterpret_cast<const char *>(&what), sizeof what); };
    add(op.act);
    add(op.sign);
    add(op.orEqual);
    add(op.number);
    add(op.name);
    add(op.function);
    add(op.literal.kind);
    if (op.literal.kind == Kind::Boolean)
        add(op.literal.boolean);
    else if (op.literal.known())
        add(op.literal.number); // of a text, where it stands: equal ones stand in one place
    for (const int child : of)
        add(child);
    const auto [known, isNew] = m_known.emplace(std::move(key), static_cast<int>(ops.size()));
    if (isNew) {
        op.first = static_cast<int>(children.size());
        op.count = static_cast<int>(of.size());
        children.insert(children.end(), of.begin(), of.end());
        ops.push_back(op);
        m_reach.push_back(reach);
    }
    Op &made = ops[static_cast<size_t>(known->second)];
    const bool atHand = made.act <= Act::Variable;
    if ((!isNew || repeated) && made.place < 0 && !atHand && reach == kNoVariable)
        made.place = places++;
    return known->second;
}

const FactName *TruthProgram::Code::named(const QString &name)
{
    auto &kept = m_names[name];
    if (!kept)
        kept = std::make_shared<const FactName>(name);
    return kept.get();
}

Fact TruthProgram::Code::literal(const Value &value)
{
    switch (value.type) {
    case Value::Type::Boolean:
        return Fact::of(value.boolean);
    case Value::Type::Number:
        return Fact::of(value.number);
    case Value::Type::Text: {
        auto &kept = m_texts[value.text];
        if (!kept)
            kept = std::make_shared<const QString>(value.text);
        return Fact::of(kept.get());
    }
    default:
        return {};
    }
}

int TruthProgram::Code::member(int group, const QString &name, bool repeated)
{
    Op op;
    op.act = Act::Member;
    op.name = named(name);
    return put(op, {group}, m_reach[static_cast<size_t>(group)], repeated);
}

/// The number of a formula; it sees the site, not the elements around its use.
int TruthProgram::Code::formula(const QString &name)
{
    if (const auto known = m_formulas.constFind(name); known != m_formulas.cend())
        return *known;
    const int number = static_cast<int>(formulas.size());
    m_formulas.insert(name, number); // before it is made: what is derived from itself ends at a depth, in the run
    formulas.push_back(-1);
    std::vector<QString> none;
    const int op = make(derived->constFind(name)->root(), none);
    formulas[static_cast<size_t>(number)] = op;
    return number;
}

int TruthProgram::Code::make(const Node &node, std::vector<QString> &variables)
{
    const bool repeated = !variables.empty();
    Op op;
    switch (node.kind) {
    case Node::Kind::Literal:
        op.literal = literal(*node.literal);
        return put(op, {}, kNoVariable, false);
    case Node::Kind::Name:
        for (size_t i = variables.size(); i-- > 0;)
            if (variables[i] == node.name) {
                op.act = Act::Variable;
                op.number = static_cast<int>(i);
                return put(op, {}, op.number, false);
            }
        op.act = node.name == "today"_L1 ? Act::Today : node.name == "measurements"_L1 ? Act::Measured : Act::Site;
        return op.act == Act::Site ? member(put(op, {}, kNoVariable, false), node.name, repeated)
                                   : put(op, {}, kNoVariable, false);
    case Node::Kind::Member:
        return member(make(node.child(0), variables), node.name, repeated);
    case Node::Kind::Derived:
        if (derived == nullptr || !derived->contains(node.name))
            return put(op, {}, kNoVariable, false); // absent
        op.act = Act::Derived;
        op.number = formula(node.name);
        return put(op, {}, kNoVariable, true);
    case Node::Kind::Index:
        op.act = Act::Index;
        break;
    case Node::Kind::Not:
        op.act = Act::Not;
        break;
    case Node::Kind::Negate:
        op.act = Act::Negate;
        break;
    case Node::Kind::And:
        op.act = Act::And;
        break;
    case Node::Kind::Or:
        op.act = Act::Or;
        break;
    case Node::Kind::Compare:
        op.act = Act::Compare;
        op.sign = node.name[0].unicode();
        op.orEqual = node.name.size() == 2;
        break;
    case Node::Kind::In:
        op.act = Act::In;
        break;
    case Node::Kind::Arithmetic:
        op.act = Act::Arithmetic;
        op.sign = node.name[0].unicode();
        break;
    case Node::Kind::Conditional:
        op.act = Act::Conditional;
        break;
    case Node::Kind::List:
        op.act = Act::List;
        break;
    case Node::Kind::Has:
        op.act = Act::Has;
        break;
    case Node::Kind::Call:
        op.act = Act::Call;
        op.function = findFunction(node.name);
        break;
    case Node::Kind::Fold:
        op.act = node.name == "sum"_L1   ? Act::Sum
                 : node.name == "max"_L1 ? Act::Max
                 : node.name == "min"_L1 ? Act::Min
                                         : Act::Size;
        break;
    case Node::Kind::Each: {
        op.act = node.name == "all"_L1      ? Act::All
                 : node.name == "exists"_L1 ? Act::Exists
                 : node.name == "filter"_L1 ? Act::Filter
                                            : Act::Map;
        op.number = static_cast<int>(variables.size());
        const int list = make(node.child(0), variables);
        variables.push_back(node.variable);
        const int body = make(node.child(1), variables);
        variables.pop_back();
        const int within = m_reach[static_cast<size_t>(body)];
        return put(op, {list, body},
                   std::min(m_reach[static_cast<size_t>(list)], within < op.number ? within : kNoVariable), repeated);
    }
    }
    std::vector<int> of;
    int reach = kNoVariable;
    for (const NodePtr &child : node.children) {
        of.push_back(make(*child, variables));
        reach = std::min(reach, m_reach[static_cast<size_t>(of.back())]);
    }
    return put(op, of, reach, repeated);
}

TruthProgram::TruthProgram(const Formulas &derived) : m_code(std::make_unique<Code>())
{
    m_code->derived = &derived;
}
TruthProgram::~TruthProgram() = default;

int TruthProgram::add(const Expression &expression)
{
    std::vector<QString> variables;
    return m_code->make(expression.root(), variables);
}

} // namespace wm::rules
